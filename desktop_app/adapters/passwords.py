"""Password hashes by argon2id, with the second recommendation of RFC 9106 (64 MiB, about 50 ms)."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY


class Argon2Passwords:
    """Hashes and compares; the parameters travel inside each hash."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)

    def hash(self, password: str) -> str:
        """Return an encoded argon2id hash with its own salt."""
        return self._hasher.hash(password)

    def matches(self, encoded: str, password: str) -> bool:
        """Tell whether the password is the one that was hashed; False for a damaged hash too."""
        try:
            return self._hasher.verify(encoded, password)
        except (VerificationError, InvalidHashError):
            return False
