"""Ed25519 signatures (RFC 8032), by the `cryptography` package."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


class Ed25519Signatures:
    """`Signatures` on raw keys of 32 bytes."""

    def new_pair(self) -> tuple[bytes, bytes]:
        """Return a fresh (private, public) pair."""
        key = Ed25519PrivateKey.generate()
        return key.private_bytes_raw(), key.public_key().public_bytes_raw()

    def sign(self, private: bytes, message: bytes) -> bytes:
        """Return the 64-byte signature."""
        return Ed25519PrivateKey.from_private_bytes(private).sign(message)

    def verify(self, public: bytes, signature: bytes, message: bytes) -> bool:
        """Tell whether the signature is the key's own over exactly this message."""
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True
