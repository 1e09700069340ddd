"""What an answer does to a row on which this PC and the server differ."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.sync import Issue
from desktop_app.storage import sync_held as held
from desktop_app.storage.journal import Transaction
from desktop_app.storage.sync_inbox import Arrived, Inbox
from desktop_app.storage.sync_rows import decode, encode, travelling
from desktop_app.storage.tables import metadata

_LETTER_SERIES = "letter"


def fields_of_kind(kind: str) -> tuple[str, ...]:
    """Return the fields of a kind that travel."""
    return travelling(kind)


def follow(inbox: Inbox, row: Arrived) -> None:
    """Put the server's row in the place of one's own, whatever that was."""
    held.release_one(inbox.connection, row.kind, row.id)
    inbox.force(row)


def drop(inbox: Inbox, issue: Issue) -> None:
    """Take out a row that the server never had."""
    inbox.remove(issue.kind, issue.entity)


def log_again(tx: Transaction, issue: Issue) -> None:
    """Log the row as it stands, to be sent once more."""
    tx.send_again(metadata.tables[issue.kind], issue.entity)


def change(tx: Transaction, kind: str, id: UUID, chosen: Mapping[str, Any]) -> None:
    """Set fields, spelt as they travel. Nothing happens where nothing differs."""
    table = metadata.tables[kind]
    row = tx.connection.execute(sa.select(table).where(table.c.id == id)).mappings().one()
    values = decode(kind, {**encode(kind, dict(row)), **chosen})
    tx.change(table, id, row["version"], {name: values[name] for name in chosen})


def letter_of_this_pc(tx: Transaction, issue: Issue, letter: str) -> None:
    """Give a number this PC's letter: another PC gave the same before both had one server.

    Not journaled by itself: the whole row is logged right after.
    """
    table = metadata.tables[issue.kind]
    row = tx.connection.execute(sa.select(table).where(table.c.id == issue.entity)).one_or_none()
    if row is None or row.series.endswith(letter):
        return
    series = f"{row.series}.{letter}" if issue.kind == _LETTER_SERIES else letter
    new = {"series": series, "version": row.version + 1}
    tx.connection.execute(table.update().where(table.c.id == issue.entity).values(new))
