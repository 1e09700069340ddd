"""Archived letters and documents on disk: AES-256-GCM, named by content, whole or not there.

A file's name is a keyed hash of what is in it, so that a stolen folder does not even tell
whether it holds a document somebody already knows.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.durable import make_folder, sync_folder, write_durably
from desktop_app.storage.vault import subkey

_MAGIC = b"LKT1"
_NONCE = 12


class FileStore:
    """Content-addressed encrypted files below one folder."""

    def __init__(self, folder: Path, key: bytes, names: bytes | None = None) -> None:
        self.folder = folder
        self._cipher = AESGCM(subkey(key, "files"))
        self._name_key = subkey(names or key, "file-names")

    def put(self, data: bytes) -> str:
        """Store `data` durably and return its name (64 hex digits); storing twice is one file.

        The bytes are on disk when this returns (file and folder synced), so that a database
        row that names them is never ahead of them. Raises EnvironmentFailure.
        """
        name = hmac.new(self._name_key, data, hashlib.sha256).hexdigest()
        path = self._path(name)
        try:
            make_folder(path.parent)
            if path.exists():
                sync_folder(path.parent)  # whoever put it there may not have come so far
            else:
                write_durably(path, self.sealed(name, data))
        except OSError as error:
            raise EnvironmentFailure("arsip_tidak_tertulis", _NOT_WRITTEN) from error
        return name

    def sealed(self, name: str, data: bytes) -> bytes:
        """Return what lies on the disk for `data` under `name`; each time other bytes."""
        nonce = secrets.token_bytes(_NONCE)
        return _MAGIC + nonce + self._cipher.encrypt(nonce, data, name.encode())

    def get(self, name: str) -> bytes:
        """Return the bytes stored under `name`. Raises EnvironmentFailure when gone or altered."""
        try:
            sealed = self._path(name).read_bytes()
        except OSError as error:
            raise EnvironmentFailure("arsip_hilang", _GONE) from error
        nonce, body = sealed[4 : 4 + _NONCE], sealed[4 + _NONCE :]
        try:
            if sealed[:4] != _MAGIC:
                raise InvalidTag
            return self._cipher.decrypt(nonce, body, name.encode())
        except (InvalidTag, ValueError) as error:
            raise EnvironmentFailure("arsip_berubah", _ALTERED) from error

    def remove(self, name: str) -> None:
        """Delete what is stored under `name`; nothing happens when it is gone already.

        Raises EnvironmentFailure when the disk refuses.
        """
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            raise EnvironmentFailure("arsip_tidak_terhapus", _NOT_REMOVED) from error

    def holds(self, name: str) -> bool:
        """Tell whether something is stored under `name`."""
        return self._path(name).is_file()

    def _path(self, name: str) -> Path:
        return self.folder / name[:2] / name


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Arsip surat tidak dapat ditulis ke cakram, jadi surat ini belum terbit. "
    "Periksa ruang kosong dan izin folder data, lalu ulangi.",
)
_NOT_REMOVED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas arsip tidak dapat dihapus dari folder data. Tutup program lain yang memakainya, "
    "lalu ulangi.",
)
_GONE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas arsip ini tidak ada lagi di folder data. Pulihkan dari cadangan terakhir.",
)
_ALTERED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas arsip ini telah berubah di luar program dan tidak dapat dipercaya. "
    "Pulihkan dari cadangan terakhir.",
)
