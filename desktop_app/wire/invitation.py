"""The code a counter joins with: a secret used once, and what the server's certificate is.

The code is read aloud and typed, so it is Crockford's base 32: no I, L, O or U, either case, and
a check that finds a wrong letter before anything is sent. The fingerprint in it lets a counter
trust the office's own authority without ever having met it; it is empty for a server whose
certificate the world knows.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

SECRET_BYTES = 10  # lives for minutes and is tried a few times at most
FINGERPRINT_BYTES = 10  # of sha256: finding another certificate for it is out of reach

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = {letter: place for place, letter in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_GROUP = 4
_CHECK_BYTES = 2
_PREFIX = "LOKET1"


class BadInvitation(ValueError):
    """What was typed is no code: letters are missing, or one of them is wrong."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a code says. `fingerprint` is empty when the certificate is publicly known."""

    secret: bytes
    fingerprint: bytes = b""

    @property
    def code(self) -> str:
        """The code in groups of four, as it is shown and typed."""
        body = self.secret + self.fingerprint
        text = _encode(body + _check(body))
        return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))

    def link(self, address: str) -> str:
        """Return what a QR code of it says: address and code together."""
        return f"{_PREFIX} {address} {self.code}"

    @property
    def secret_hash(self) -> bytes:
        """What the server keeps of it (32 bytes)."""
        return hashlib.sha256(self.secret).digest()


def invite(certificate: bytes | None) -> Invitation:
    """Return a new invitation; `certificate` is the authority's in DER, None for a public one."""
    pinned = b"" if certificate is None else fingerprint(certificate)
    return Invitation(secrets.token_bytes(SECRET_BYTES), pinned)


def fingerprint(certificate: bytes) -> bytes:
    """Return what a code says of an authority's certificate (DER)."""
    return hashlib.sha256(certificate).digest()[:FINGERPRINT_BYTES]


def read_code(text: str) -> Invitation:
    """Return what a typed code says. Raises BadInvitation."""
    typed = "".join(text.split()).replace("-", "").upper()
    body = _decode(typed)
    content, check = body[:-_CHECK_BYTES], body[-_CHECK_BYTES:]
    if len(content) not in (SECRET_BYTES, SECRET_BYTES + FINGERPRINT_BYTES):
        raise BadInvitation("length")
    if _check(content) != check:
        raise BadInvitation("check")
    return Invitation(content[:SECRET_BYTES], content[SECRET_BYTES:])


def read_link(text: str) -> tuple[str, Invitation] | None:
    """Return address and invitation of a scanned code, None when it is something else."""
    words = text.split()
    if len(words) != 3 or words[0] != _PREFIX:
        return None
    try:
        return words[1], read_code(words[2])
    except BadInvitation:
        return None


def _check(content: bytes) -> bytes:
    return hashlib.sha256(b"loket" + content).digest()[:_CHECK_BYTES]


def _encode(data: bytes) -> str:
    bits = len(data) * 8
    width = -(-bits // 5)
    value = int.from_bytes(data, "big") << (width * 5 - bits)
    return "".join(_ALPHABET[value >> shift & 31] for shift in range(5 * (width - 1), -1, -5))


def _decode(text: str) -> bytes:
    value = 0
    for letter in text:
        if letter not in _READ:
            raise BadInvitation("letter")
        value = value << 5 | _READ[letter]
    spare = len(text) * 5 % 8
    if value & ((1 << spare) - 1):
        raise BadInvitation("check")
    return (value >> spare).to_bytes(len(text) * 5 // 8, "big")
