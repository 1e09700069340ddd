"""A file sealed piece by piece with AES-256-GCM, so that it is written and read as a stream.

Each file has a key of its own, derived from the data set's and a salt at its beginning. A piece
says which one it is and whether it is the last: pieces that were left out, changed places or
were cut off are noticed.
"""

from __future__ import annotations

import secrets
from io import RawIOBase
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
PIECE = 1 << 16
_SALT_BYTES = 16
_TAG_BYTES = 16


class BadSeal(ValueError):
    """The file was changed, cut off, or sealed with another key."""


def new_key() -> bytes:
    """Return a fresh key for a data set (32 bytes)."""
    return secrets.token_bytes(KEY_BYTES)


class SealedWriter(RawIOBase):
    """Seals what is written to it into `out`; closing it writes the last piece, not `out`."""

    def __init__(self, out: BinaryIO, key: bytes) -> None:
        self._out = out
        self._waiting = bytearray()
        self._number = 0
        salt = secrets.token_bytes(_SALT_BYTES)
        self._cipher = _cipher(key, salt)
        out.write(salt)

    def writable(self) -> bool:
        """Tell that it can be written to."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        """Take some more."""
        self._waiting += data
        while len(self._waiting) > PIECE:
            self._seal(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]
        return len(data)

    def close(self) -> None:
        """Write what is left, as the last piece."""
        if not self.closed:
            self._seal(bytes(self._waiting), last=True)
            super().close()

    def _seal(self, piece: bytes, *, last: bool) -> None:
        self._out.write(self._cipher.encrypt(_nonce(self._number, last=last), piece, None))
        self._number += 1


class SealedReader(RawIOBase):
    """Gives back what was sealed. Every method raises BadSeal for a file that is not whole."""

    def __init__(self, source: BinaryIO, key: bytes) -> None:
        self._source = source
        salt = source.read(_SALT_BYTES)
        if len(salt) != _SALT_BYTES:
            raise BadSeal("cut off")
        self._cipher = _cipher(key, salt)
        self._number = 0
        self._ready = b""
        self._ahead = source.read(PIECE + _TAG_BYTES)
        self._over = False

    def readable(self) -> bool:
        """Tell that it can be read from."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return the next `size` bytes, fewer at the end; all that is left when negative."""
        found = bytearray(self._ready)
        while (size < 0 or len(found) < size) and not self._over:
            found += self._next()
        cut = len(found) if size < 0 else size
        self._ready = bytes(found[cut:])
        return bytes(found[:cut])

    def _next(self) -> bytes:
        sealed, self._ahead = self._ahead, self._source.read(PIECE + _TAG_BYTES)
        self._over = not self._ahead
        try:
            piece = self._cipher.decrypt(_nonce(self._number, last=self._over), sealed, None)
        except InvalidTag as error:
            raise BadSeal("piece") from error
        self._number += 1
        return piece


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    own = HKDF(SHA256(), KEY_BYTES, salt, b"loket register").derive(key)
    return AESGCM(own)


def _nonce(number: int, *, last: bool) -> bytes:
    return bytes([last]) + number.to_bytes(11, "big")
