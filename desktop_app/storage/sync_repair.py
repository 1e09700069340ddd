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

_LETTERS = "letter"
# What a number is counted by, and the number itself.
_COUNTED = {
    "ticket": ("day", "lane", "series", "number"),
    "receipt": ("year", "series", "sequence"),
    "complaint": ("year", "series", "sequence"),
}


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


def free_number(tx: Transaction, issue: Issue, letter: str) -> None:
    """Give a row a number nobody has: another PC gave the same before both had one server, or
    this PC gave it twice because it was restored in between.

    It gets this PC's letter, and where it has that the next number. What stands on a letter's
    paper stays. Not journaled by itself: the whole row is logged right after.
    """
    table = metadata.tables[issue.kind]
    row = tx.connection.execute(sa.select(table).where(table.c.id == issue.entity)).one_or_none()
    if row is None:
        return
    new: dict[str, Any] = {"version": row.version + 1}
    if issue.kind == _LETTERS:
        new["series"] = f"{row.series}.{letter}"
    else:
        *counted, number = _COUNTED[issue.kind]
        new["series"] = letter
        values = {**{name: getattr(row, name) for name in counted}, "series": letter}
        same = [table.c[name] == value for name, value in values.items()]
        given = set(tx.connection.execute(sa.select(table.c[number]).where(*same)).scalars())
        if row.series == letter or getattr(row, number) in given:
            new[number] = max(given, default=0) + 1
    tx.connection.execute(table.update().where(table.c.id == issue.entity).values(new))


def is_numbered(kind: str) -> bool:
    """Tell whether rows of a kind carry a number that each PC counts for itself."""
    return kind == _LETTERS or kind in _COUNTED
