"""The key of a data folder: 32 random bytes, wrapped by a passphrase in `recovery.json`.

The key itself is never on disk in the clear. The recovery file can be printed and kept in a
safe; with the passphrase it opens the folder on any PC. A check value beside the wrapped key
tells a wrong passphrase from a damaged database, which look alike to SQLCipher.
"""

from __future__ import annotations

import base64
import hmac
import json
import re
import secrets
import struct
import uuid
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused, Refused
from desktop_app.storage.durable import write_durably

RECOVERY_FILE = "recovery.json"
NAMES_FILE = "names.key"
KEY_BYTES = 32
SHORTEST_PASSPHRASE = 10
# format, demo, argon2id's three numbers; vault id, salt, nonce, check value, wrapped key
_SHEET = struct.Struct(">B?BIB16s16s12s16s48s")
_KDF = {"time": 3, "memory_kib": 65536, "lanes": 2}  # about 0.1 s; RFC 9106's second choice


@dataclass(frozen=True, slots=True)
class Recovery:
    """What the recovery file says of itself without the passphrase."""

    vault_id: str
    demo: bool


def create(folder: Path, passphrase: str, *, demo: bool = False) -> bytes:
    """Make a key for a new data folder, write its recovery file, and return the key.

    Raises Refused for a short passphrase and EnvironmentFailure when a recovery file is there.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise Refused("frasa_sandi_pendek", _SHORT, least=SHORTEST_PASSPHRASE)
    path = folder / RECOVERY_FILE
    if path.exists():
        raise EnvironmentFailure("kantor_sudah_ada", EXISTS)
    key = secrets.token_bytes(KEY_BYTES)
    _write(path, _wrapped(key, passphrase, vault_id=uuid.uuid4().hex, demo=demo))
    return key


def unlock(folder: Path, passphrase: str, file: str = RECOVERY_FILE) -> bytes:
    """Return the key. Raises EnvironmentFailure for a wrong passphrase or a damaged file."""
    body = _read(folder, file)
    nonce = bytes.fromhex(body["nonce"])
    try:
        key = AESGCM(_stretched(passphrase, body)).decrypt(
            nonce, bytes.fromhex(body["wrapped"]), body["vault_id"].encode()
        )
    except InvalidTag as error:
        raise EnvironmentFailure("frasa_sandi_salah", _WRONG) from error
    return key


def rewrap(folder: Path, key: bytes, passphrase: str) -> None:
    """Let another passphrase open the folder from now on; a power cut leaves the old or the new.

    The key stays, so a sheet printed before still opens it with the passphrase of that time.
    Raises Refused for a short passphrase, EnvironmentFailure.
    """
    about = recovery(folder)
    write_recovery(folder, key, passphrase, about)


def write_recovery(folder: Path, key: bytes, passphrase: str, about: Recovery) -> None:
    """Write the recovery file of an office for this key, in place of what was there.

    Raises Refused for a short passphrase, EnvironmentFailure.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise Refused("frasa_sandi_pendek", _SHORT, least=SHORTEST_PASSPHRASE)
    body = _wrapped(key, passphrase, vault_id=about.vault_id, demo=about.demo)
    try:
        _write(folder / RECOVERY_FILE, body)
    except OSError as error:
        raise EnvironmentFailure("berkas_pemulihan_tidak_tertulis", _NOT_WRITTEN) from error


def key_id(key: bytes) -> str:
    """Return eight hex digits that tell one key from another and nothing of either."""
    return _check(key)[:8]


def key_id_of(folder: Path) -> str:
    """Return the same of the key that the folder's recovery file holds. Raises as `recovery`."""
    return str(_read(folder)["check"])[:8]


def names_key(folder: Path, key: bytes) -> bytes:
    """Return the key that people's ids and file names are derived from: the office's first one.

    A new database key re-encrypts everything, but what the journal calls somebody can not be
    rewritten. So the first key is kept, sealed by the present one. Raises EnvironmentFailure.
    """
    try:
        sealed = (folder / NAMES_FILE).read_bytes()
        return AESGCM(subkey(key, "names")).decrypt(sealed[:12], sealed[12:], None)
    except FileNotFoundError:
        return key
    except (OSError, ValueError, InvalidTag) as error:
        raise EnvironmentFailure("kunci_nama_rusak", _BAD_NAMES) from error


def seal_names(folder: Path, key: bytes, names: bytes) -> None:
    """Write the first key, sealed by the present one. Raises OSError."""
    nonce = secrets.token_bytes(12)
    sealed = AESGCM(subkey(key, "names")).encrypt(nonce, names, None)
    write_durably(folder / NAMES_FILE, nonce + sealed)


def belongs(folder: Path, key: bytes) -> bool:
    """Tell whether `key` (from the system's key store) is this folder's key."""
    return hmac.compare_digest(_check(key), _read(folder)["check"])


def recovery(folder: Path, file: str = RECOVERY_FILE) -> Recovery:
    """Return what can be told without the passphrase. Raises EnvironmentFailure."""
    body = _read(folder, file)
    return Recovery(body["vault_id"], body["demo"])


def exists(folder: Path) -> bool:
    """Tell whether an office was ever created in this folder."""
    return (folder / RECOVERY_FILE).exists()


def sheet_code(folder: Path) -> str:
    """Return the recovery file as 192 letters and digits, to be printed. Raises EnvironmentFailure.

    As little worth without the passphrase as the file itself. Base32 has no 0, 1, 8 and 9, so
    that a person who types it back cannot take them for O, I and B.
    """
    body = _read(folder)
    kdf = body["kdf"]
    packed = _SHEET.pack(
        body["format"],
        body["demo"],
        kdf["time"],
        kdf["memory_kib"],
        kdf["lanes"],
        *(bytes.fromhex(part) for part in (body["vault_id"], kdf["salt"], body["nonce"])),
        *(bytes.fromhex(part) for part in (body["check"], body["wrapped"])),
    )
    sealed = packed + zlib.crc32(packed).to_bytes(4)
    return base64.b32encode(sealed).decode().rstrip("=")


def looks_like_sheet_code(text: str) -> bool:
    """Tell whether a scanned code is a recovery sheet's, and not, say, a letter's."""
    return re.fullmatch(r"[A-Z2-7]{192}", text) is not None


def restore_recovery(folder: Path, code: str) -> None:
    """Write the recovery file again from a printed code; blanks and dashes do not matter.

    Raises Misused for a slip in the code, EnvironmentFailure when a recovery file is there.
    """
    path = folder / RECOVERY_FILE
    if path.exists():
        raise EnvironmentFailure("kantor_sudah_ada", EXISTS)
    number, demo, time, memory, lanes, vault_id, salt, nonce, check, wrapped = _unpacked(code)
    kdf = {"time": time, "memory_kib": memory, "lanes": lanes}
    body = {
        "format": number,
        "vault_id": vault_id.hex(),
        "demo": bool(demo),
        "kdf": {"name": "argon2id", "salt": salt.hex(), **kdf},
        "nonce": nonce.hex(),
        "check": check.hex(),
        "wrapped": wrapped.hex(),
    }
    _write(path, body)


def subkey(key: bytes, purpose: str) -> bytes:
    """Return a key for one purpose, so that no two ciphers ever share one."""
    derive = HKDF(hashes.SHA256(), KEY_BYTES, salt=None, info=f"loket:{purpose}".encode())
    return derive.derive(key)


def _unpacked(code: str) -> tuple[Any, ...]:
    letters = re.sub(r"[\s-]", "", code).upper()
    try:
        sealed = base64.b32decode(letters + "=" * (-len(letters) % 8))
        packed, crc = sealed[:-4], sealed[-4:]
        if zlib.crc32(packed).to_bytes(4) != crc:
            raise ValueError("crc")
        return _SHEET.unpack(packed)
    except (ValueError, struct.error) as error:
        raise Misused("kode_pemulihan_salah", _BAD_CODE) from error


def _wrapped(key: bytes, passphrase: str, *, vault_id: str, demo: bool) -> dict[str, Any]:
    body: dict[str, Any] = {
        "format": 1,
        "vault_id": vault_id,
        "demo": demo,
        "kdf": {"name": "argon2id", "salt": secrets.token_hex(16), **_KDF},
        "nonce": secrets.token_hex(12),
        "check": _check(key),
    }
    cipher = AESGCM(_stretched(passphrase, body))
    sealed = cipher.encrypt(bytes.fromhex(body["nonce"]), key, vault_id.encode())
    return {**body, "wrapped": sealed.hex()}


def _stretched(passphrase: str, body: dict[str, Any]) -> bytes:
    kdf = body["kdf"]
    return hash_secret_raw(
        passphrase.encode(),
        bytes.fromhex(kdf["salt"]),
        time_cost=kdf["time"],
        memory_cost=kdf["memory_kib"],
        parallelism=kdf["lanes"],
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _check(key: bytes) -> str:
    return subkey(key, "check").hex()[:32]


def _read(folder: Path, file: str = RECOVERY_FILE) -> dict[str, Any]:
    try:
        body = json.loads((folder / file).read_bytes())
        _refuse_damage(body)
    except FileNotFoundError as error:
        raise EnvironmentFailure("belum_ada_kantor", NO_OFFICE) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EnvironmentFailure("berkas_pemulihan_rusak", _DAMAGED) from error
    return dict(body)


def _refuse_damage(body: dict[str, Any]) -> None:
    # Without it a damaged key would be taken for a wrong passphrase.
    if body["crc"] != _crc({name: value for name, value in body.items() if name != "crc"}):
        raise ValueError("crc")


def _crc(body: dict[str, Any]) -> int:
    return zlib.crc32(json.dumps(body, sort_keys=True).encode())


def _write(path: Path, body: dict[str, Any]) -> None:
    write_durably(path, json.dumps({**body, "crc": _crc(body)}, indent=1).encode())


_SHORT = QT_TRANSLATE_NOOP(
    "errors", "Frasa sandi terlalu pendek. Pakai paling sedikit {least} huruf, misalnya empat kata."
)
EXISTS = QT_TRANSLATE_NOOP(
    "errors", "Folder ini sudah berisi kantor. Buka kantor itu, atau pilih folder lain."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas recovery.json tidak dapat ditulis, jadi frasa sandi belum berganti. Periksa ruang "
    "kosong dan izin folder data, lalu ulangi.",
)
_BAD_NAMES = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas names.key di folder data rusak. Salin kembali dari cadangan terakhir, lalu ulangi.",
)
_WRONG = QT_TRANSLATE_NOOP(
    "errors",
    "Frasa sandi salah, jadi data belum dibuka. Periksa huruf besar dan kecilnya, lalu coba lagi.",
)
NO_OFFICE = QT_TRANSLATE_NOOP(
    "errors",
    "Belum ada kantor di folder ini. Jalankan `loket` untuk menyiapkannya, "
    "`loket demo` untuk mencoba, atau pilih folder lain dengan --data-dir.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas recovery.json di folder data rusak. Pindahkan, lalu buat lagi dari lembar pemulihan "
    "dengan `loket office recover`, atau salin dari cadangan.",
)
_BAD_CODE = QT_TRANSLATE_NOOP(
    "errors",
    "Kode pemulihan salah ketik atau tidak lengkap. Periksa tiap kelompok hurufnya, "
    "atau pindai kode QR pada lembar pemulihan.",
)
