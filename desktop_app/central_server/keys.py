"""Where the server's data key comes from: 32 random bytes that seal everything personal.

Given by the environment or a file of the caller's, it is never written beside the data. Without
either it lies in the data folder, readable by its owner alone: that protects the database and its
copies, and not a stolen disk.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from desktop_app.central_server.sealing import KEY_BYTES
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

VARIABLE = "LOKET_CENTRAL_KEY"
FILE = "server.key"


def data_key(
    data_dir: Path, key_file: Path | None, environment: Mapping[str, str] | None = None
) -> bytes:
    """Return the data key: of `key_file`, else of the environment, else of the data folder, where
    it is made on the first call. Raises EnvironmentFailure for one that is none."""
    given = (os.environ if environment is None else environment).get(VARIABLE, "")
    if key_file is not None:
        try:
            return _read(key_file.read_text("ascii"))
        except (OSError, UnicodeDecodeError):
            raise EnvironmentFailure("kunci_pusat_tidak_terbaca", _NO_KEY) from None
    if given:
        return _read(given)
    own = data_dir / FILE
    try:
        return _read(own.read_text("ascii"))
    except FileNotFoundError:
        return _make(own, new_key())
    except (OSError, UnicodeDecodeError):
        raise EnvironmentFailure("kunci_pusat_tidak_terbaca", _NO_KEY) from None


def keep(data_dir: Path, key: bytes) -> None:
    """Put a key that came with a backup into a data folder that has none."""
    _make(data_dir / FILE, key.hex())


def new_key() -> str:
    """Return a new key as it is written in a file or the environment: 64 hex digits."""
    return secrets.token_hex(KEY_BYTES)


def _read(text: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise EnvironmentFailure("kunci_pusat_salah", _BAD_KEY)
    return key


def _make(path: Path, text: str) -> bytes:
    path.parent.mkdir(mode=0o711, parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(new, path)  # whoever was first made it
    except FileExistsError:
        return _read(path.read_text("ascii"))
    except OSError:  # a disk without links
        new.replace(path)
        return _read(text)
    finally:
        new.unlink(missing_ok=True)
    return _read(text)


_NO_KEY = QT_TRANSLATE_NOOP(
    "errors", "Kunci server pusat tidak terbaca. Periksa berkas kunci dan izinnya."
)
_BAD_KEY = QT_TRANSLATE_NOOP(
    "errors",
    "Kunci server pusat harus 64 angka heksadesimal. Buat yang baru dengan `loket central key`, "
    "atau pakai kunci yang dahulu.",
)
