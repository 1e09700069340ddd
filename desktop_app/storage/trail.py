"""The journal asked for a screen: by days, officer, kind and person, the latest first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.journal import JournalEntry, read_entries
from desktop_app.storage.tables import (
    application,
    attachment,
    beneficiary,
    beneficiary_step,
    journal,
    letter,
)


def entries(
    connection: sa.Connection,
    start: datetime,
    end: datetime,
    *,
    officer: UUID | None,
    kinds: Sequence[str] | None,
    about: Collection[UUID] | None,
    most: int,
) -> list[JournalEntry]:
    """Return at most `most` entries from `start` to before `end`, the latest first."""
    query = sa.select(journal).where(journal.c.at >= start, journal.c.at < end)
    if officer is not None:
        query = query.where(journal.c.actor == officer)
    if kinds is not None:
        query = query.where(journal.c.kind.in_(kinds))
    if about is not None:
        query = query.where(journal.c.entity.in_(list(about)))
    return read_entries(connection, query.order_by(journal.c.lsn.desc()).limit(most))


def things_of(connection: sa.Connection, applicants: Collection[UUID]) -> list[UUID]:
    """Return everything that belongs to these people: themselves, cases, letters, papers, aid."""
    if not applicants:
        return []
    ids = list(applicants)
    cases = list(
        connection.scalars(sa.select(application.c.id).where(application.c.applicant_id.in_(ids)))
    )
    letters = connection.scalars(sa.select(letter.c.id).where(letter.c.application_id.in_(cases)))
    papers = connection.scalars(
        sa.select(attachment.c.id).where(attachment.c.application_id.in_(cases))
    )
    listed = list(
        connection.scalars(sa.select(beneficiary.c.id).where(beneficiary.c.applicant_id.in_(ids)))
    )
    steps = connection.scalars(
        sa.select(beneficiary_step.c.id).where(beneficiary_step.c.beneficiary_id.in_(listed))
    )
    return [*ids, *cases, *letters, *papers, *listed, *steps]
