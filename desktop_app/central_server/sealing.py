"""Sealing what is personal, so that a stolen database tells nothing.

AES-256-GCM under a key of each office's own, derived from the server's: what one office sealed
opens under no other's. A sealed value is bound to where it stands, so that two can not be
exchanged in the database unnoticed.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from functools import lru_cache
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12


class Unsealable(Exception):
    """A sealed value was altered, stands elsewhere than it was put, or the key is another."""


class OfficeSeal:
    """Seals and opens what belongs to one office, and spells its keyed hashes."""

    def __init__(self, secret: bytes) -> None:
        self._cipher = AESGCM(secret[:KEY_BYTES])
        self._hash_key = secret[KEY_BYTES:]

    def seal(self, plain: bytes, place: bytes) -> bytes:
        """Return `plain` sealed for `place` (what tells this value from all others)."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plain, place)

    def open(self, sealed: bytes, place: bytes) -> bytes:
        """Return what was sealed for `place`. Raises Unsealable."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], place)
        except (InvalidTag, ValueError) as error:
            raise Unsealable from error

    def digest(self, value: bytes) -> bytes:
        """Return the keyed hash (32 bytes) of a value: equal for equal values of one office, and
        of no use to somebody who guesses."""
        return hmac.digest(self._hash_key, value, hashlib.sha256)


class Sealer:
    """Gives each office its seal. Raises ValueError for a key that is not 32 bytes."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("the server's key has 32 bytes")
        self._key = key
        self._of = lru_cache(maxsize=1024)(self._derive)

    def office(self, office: UUID) -> OfficeSeal:
        """Return one office's seal."""
        return self._of(office)

    def digest(self, value: bytes) -> bytes:
        """Return a keyed hash (32 bytes) of something that belongs to no office: an address."""
        return hmac.digest(self._key, b"server" + value, hashlib.sha256)

    @property
    def check(self) -> str:
        """What the database remembers of the key, to tell it from another (hex)."""
        return hmac.digest(self._key, b"check", hashlib.sha256).hex()

    def _derive(self, office: UUID) -> OfficeSeal:
        secret = HKDF(SHA256(), 2 * KEY_BYTES, salt=None, info=b"loket office " + office.bytes)
        return OfficeSeal(secret.derive(self._key))
