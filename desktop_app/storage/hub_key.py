"""The data key of the server on this PC, sealed in the office's folder; and which port it is at.

Sealed by the office's first key, which a change of the database's key leaves as it is. A copy in
the computer's safe lets the server begin before anybody types the passphrase.
"""

from __future__ import annotations

import json
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.durable import write_durably
from desktop_app.storage.vault import subkey

HUB_FILE = "pusat-kunci.key"
_NONCE = 12


def write_hub(folder: Path, names: bytes, key: str, port: int) -> None:
    """Keep key (64 hex digits) and port. Raises EnvironmentFailure."""
    nonce = secrets.token_bytes(_NONCE)
    told = json.dumps({"key": key, "port": port}).encode()
    sealed = AESGCM(subkey(names, "hub")).encrypt(nonce, told, b"hub")
    try:
        write_durably(folder / HUB_FILE, nonce + sealed)
    except OSError as error:
        raise EnvironmentFailure("kunci_pusat_tidak_tertulis", _NOT_WRITTEN) from error


def read_hub(folder: Path, names: bytes) -> tuple[str, int] | None:
    """Return key and port, None when this PC is no hub. Raises EnvironmentFailure for a file that
    cannot be opened: the server's data are worth nothing without it."""
    path = folder / HUB_FILE
    if not path.exists():
        return None
    try:
        data = path.read_bytes()
        opened = AESGCM(subkey(names, "hub")).decrypt(data[:_NONCE], data[_NONCE:], b"hub")
        told = json.loads(opened)
        return str(told["key"]), int(told["port"])
    except (OSError, InvalidTag, ValueError, LookupError) as error:
        raise EnvironmentFailure("kunci_pusat_rusak", _DAMAGED) from error


def remove_hub(folder: Path) -> None:
    """Be no hub any more."""
    (folder / HUB_FILE).unlink(missing_ok=True)


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Kunci pusat tidak dapat ditulis di folder data. Periksa ruang kosong dan izin foldernya, "
    "lalu ulangi.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Kunci pusat di PC ini rusak, jadi pusatnya tidak dapat dibuka. Pulihkan pusat dari berkas "
    "cadangannya, atau pindahkan pusat ke PC lain: setiap loket masih memegang datanya sendiri.",
)
