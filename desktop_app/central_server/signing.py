"""What a server signs registers and programs with: a counter knows it is the one it joined."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def signing_key(secret: bytes) -> Ed25519PrivateKey:
    """Return what a server signs manifests with; it follows from the server's key."""
    own = HKDF(SHA256(), 32, salt=None, info=b"loket register manifest").derive(secret)
    return Ed25519PrivateKey.from_private_bytes(own)
