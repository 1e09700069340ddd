"""The rows a case's history is read from, and all that was ever logged about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.journal import JournalEntry, read_entries
from desktop_app.storage.tables import (
    attachment,
    follow_up,
    handover,
    journal,
    letter,
    receipt,
)


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on a case, each row by its id. A hand-over stands under its own id."""

    letters: Mapping[UUID, Any]
    handovers: Mapping[UUID, Any]
    receipts: Mapping[UUID, Any]
    follow_ups: Mapping[UUID, Any]
    papers: Mapping[UUID, Any]

    @property
    def ids(self) -> list[UUID]:
        """Every id."""
        return [
            *self.letters,
            *self.handovers,
            *self.receipts,
            *self.follow_ups,
            *self.papers,
        ]


def hanging_on(connection: sa.Connection, application_id: UUID) -> Hanging:
    """Return what hangs on a case."""

    def rows(table: sa.Table, which: sa.ColumnElement[bool]) -> dict[UUID, Any]:
        found = connection.execute(sa.select(table).where(which)).all()
        return {row.id: row for row in found}

    letters = rows(letter, letter.c.application_id == application_id)
    return Hanging(
        letters=letters,
        handovers=rows(handover, handover.c.letter_id.in_(list(letters))),
        receipts=rows(receipt, receipt.c.application_id == application_id),
        follow_ups=rows(follow_up, follow_up.c.application_id == application_id),
        papers=rows(attachment, attachment.c.application_id == application_id),
    )


def logged(connection: sa.Connection, application_id: UUID, hanging: Hanging) -> list[JournalEntry]:
    """Return what was logged about a case and what hangs on it, in the order it was written."""
    query = sa.select(journal).where(journal.c.entity.in_([application_id, *hanging.ids]))
    return read_entries(connection, query.order_by(journal.c.lsn))
