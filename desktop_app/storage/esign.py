"""What is kept of electronic signatures: with the letter, beside the file as it was issued."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.esign import EsignRecord
from desktop_app.storage.tables import letter


def esign_of(connection: sa.Connection, letter_id: UUID) -> EsignRecord | None:
    """Return the electronic signature of a letter, None when it has none."""
    found = connection.execute(sa.select(letter.c.esign).where(letter.c.id == letter_id)).scalar()
    return _record(found) if found else None


def esign_data(record: EsignRecord) -> dict[str, str]:
    """Return a record as it is stored with its letter."""
    return {
        "provider": record.provider,
        "at": record.at.isoformat(),
        "document": record.document,
        "hash": record.hash,
        "original": record.original,
        "original_hash": record.original_hash,
    }


def original_files(connection: sa.Connection) -> tuple[tuple[str, str, str], ...]:
    """Return (number, file name, sha256) of every letter's file as it was before it was signed."""
    query = (
        sa.select(letter.c.number, letter.c.esign).where(letter.c.file != "").order_by(letter.c.id)
    )
    signed = ((row.number, row.esign) for row in connection.execute(query) if row.esign)
    return tuple((number, one["original"], one["original_hash"]) for number, one in signed)


def _record(data: Mapping[str, Any]) -> EsignRecord:
    return EsignRecord(
        provider=data["provider"],
        at=datetime.fromisoformat(data["at"]),
        document=data["document"],
        hash=data["hash"],
        original=data["original"],
        original_hash=data["original_hash"],
    )
