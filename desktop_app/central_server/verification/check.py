"""What the server can say of a letter's token, from what lies open in the stream alone.

Every token takes the same way: the claim is read, its office's keys are asked for, one signature
is checked, the letter is looked up. Where a step has nothing to work on it works on something that
nobody has, so that a token that was guessed answers like one that was garbled, and as fast.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop_app.central_server import tables
from desktop_app.central_server.config import Server
from desktop_app.domain.errors import Misused
from desktop_app.domain.letter_terms import LetterState
from desktop_app.domain.letter_token import (
    KEY_ID_BYTES,
    SIGNATURE_BYTES,
    LetterClaim,
    read_token,
)

LONGEST = 400  # characters; a token is at most 291


class Standing(StrEnum):
    """What is said of a letter. UNRECORDED: signed by the office's key, but no counter has sent
    the letter yet, so whether it still counts is not known here."""

    GENUINE = "asli"
    VOID = "dibatalkan"
    UNRECORDED = "belum_tercatat"
    UNKNOWN = "tidak_dikenal"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said. All but `standing` is what the token says and its signature proves; it is
    empty for UNKNOWN. `initials` is how much of the name a letter's code holds."""

    standing: Standing
    number: str = ""
    day: date | None = None
    kind: str | None = None
    initials: str = ""
    office: str = ""


UNKNOWN = Answer(Standing.UNKNOWN)

_NOBODY = UUID(int=0)
_NEVER = 1 << 62  # no counter tells this as a time: such a letter came after any revocation
_NOTHING = LetterClaim(bytes(KEY_ID_BYTES), date(1970, 1, 1), None, "-", "", None, "0000")
_NO_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()


@dataclass(frozen=True, slots=True)
class _Key:
    office: UUID
    office_name: str
    public: bytes
    revoked_from: int | None


def check(server: Server, token: str) -> Answer:
    """Return what is known of a token, which may be anything somebody typed."""
    try:
        claim, signed, signature = read_token(token[:LONGEST])
    except Misused:
        claim, signed, signature = _NOTHING, b"", bytes(SIGNATURE_BYTES)
    return server.database.read(lambda connection: _answer(connection, claim, signed, signature))


def _answer(
    connection: sa.Connection, claim: LetterClaim, signed: bytes, signature: bytes
) -> Answer:
    key = _signer(_keys(connection, claim), signed, signature)
    letter = _letter(connection, claim, key.office if key else _NOBODY)
    if key is None:
        return UNKNOWN
    state, issued_at = letter or (None, None)
    if key.revoked_from is not None and (issued_at is None or issued_at >= key.revoked_from):
        return UNKNOWN  # whoever stole the key can write any day into a token
    standing = Standing.GENUINE
    if state is None:
        standing = Standing.UNRECORDED
    elif state == LetterState.BATAL:
        standing = Standing.VOID
    return Answer(standing, claim.number, claim.day, claim.kind, claim.initials, key.office_name)


def _keys(connection: sa.Connection, claim: LetterClaim) -> list[_Key]:
    """Return the keys by this id of the offices the claim names: a key speaks for no other."""
    office, record = tables.office.c, tables.record.c
    rows = connection.execute(
        sa.select(record.office_id, office.name, record.facts)
        .join(tables.office, office.office_id == record.office_id)
        .where(
            office.regency_code == claim.office_code,
            record.kind == "signing_key",
            record.facts["key_id"].astext == claim.key_id.hex(),
            record.deleted_at.is_(None),
        )
    )
    return [key for row in rows if (key := _key(row)) is not None]


def _key(row: Any) -> _Key | None:
    """Return a key as its row says, None for one that no counter of ours has written."""
    public, revoked = row.facts.get("public_key"), row.facts.get("revoked_from")
    try:
        data = bytes.fromhex(str(public))
    except ValueError:
        return None
    if revoked is not None and not isinstance(revoked, int):
        return None
    return _Key(row.office_id, row.name, data, revoked)


def _signer(keys: list[_Key], signed: bytes, signature: bytes) -> _Key | None:
    """Return whose signature it is; where nobody's could be, one is checked all the same."""
    if not keys:
        _fits(_NO_KEY, signature, signed)
    return next((key for key in keys if _fits(key.public, signature, signed)), None)


def _fits(public: bytes, signature: bytes, signed: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _letter(connection: sa.Connection, claim: LetterClaim, office: UUID) -> tuple[str, int] | None:
    """Return state and time of issue of the letter a token stands for."""
    record = tables.record.c
    facts = record.facts
    row = connection.execute(
        sa.select(facts["state"].astext, facts["issued_at"].astext)
        .where(
            record.office_id == office,
            record.kind == "letter",
            sa.func.left(facts["number"].astext, 100) == claim.number,  # as its index has it
            facts["key_id"].astext == claim.key_id.hex(),
            facts["day"].astext == claim.day.isoformat(),
            record.deleted_at.is_(None),
        )
        .limit(1)
    ).first()
    if row is None:
        return None
    return str(row[0]), int(row[1]) if str(row[1]).isdecimal() else _NEVER
