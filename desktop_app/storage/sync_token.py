"""This PC's key for the server, sealed in a file: only where the computer has no safe.

Sealed by the office's first key, which a change of the database's key leaves as it is.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.durable import write_durably
from desktop_app.storage.vault import subkey

TOKEN_FILE = "pusat.key"  # noqa: S105
_NONCE = 12


def write_token(folder: Path, key: bytes, device: UUID, token: str) -> None:
    """Keep a token. Raises EnvironmentFailure."""
    nonce = secrets.token_bytes(_NONCE)
    sealed = AESGCM(subkey(key, "pusat")).encrypt(nonce, token.encode(), device.bytes)
    try:
        write_durably(folder / TOKEN_FILE, nonce + sealed)
    except OSError as error:
        raise EnvironmentFailure("kunci_pusat_tidak_tertulis", _NOT_WRITTEN) from error


def read_token(folder: Path, key: bytes, device: UUID) -> str | None:
    """Return the token, None when there is none for this device."""
    try:
        data = (folder / TOKEN_FILE).read_bytes()
        cipher = AESGCM(subkey(key, "pusat"))
        return cipher.decrypt(data[:_NONCE], data[_NONCE:], device.bytes).decode()
    except (OSError, InvalidTag, ValueError):
        return None


def remove_token(folder: Path) -> None:
    """Delete it, if it is there."""
    try:
        (folder / TOKEN_FILE).unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailure("kunci_pusat_tidak_tertulis", _NOT_WRITTEN) from error


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Kunci PC ini untuk pusat tidak dapat ditulis atau dihapus di folder data. Periksa ruang "
    "kosong dan izin foldernya, lalu ulangi.",
)
