"""Which files of letters and scans are still to be sent, and which lie on another PC only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.sync_held import add, forget_one
from desktop_app.storage.tables import attachment, letter, sync_issue

UPLOAD = "upload"
_TABLES = {"letter": letter, "attachment": attachment}


@dataclass(frozen=True, slots=True)
class Paper:
    """The file of a letter or scan: `file` is its name here ("": it is elsewhere), `hash` what
    everybody knows it by."""

    kind: str
    id: UUID
    file: str
    hash: str


def paper_of(connection: sa.Connection, kind: str, id: UUID) -> Paper | None:
    """Return the file of a row, None for no such row and for one whose person was erased."""
    table = _TABLES[kind]
    row = connection.execute(sa.select(table).where(table.c.id == id)).one_or_none()
    if row is None or (kind == "letter" and not row.token):
        return None
    return Paper(kind, id, row.file, row.file_hash)


def note_to_send(
    connection: sa.Connection, ops: Iterable[Mapping[str, Any]], now: datetime
) -> None:
    """Remember the files of rows that were just sent."""
    for op in ops:
        if op["kind"] in _TABLES and "file_hash" in (op["set"] or ()):
            forget_one(connection, UPLOAD, op["kind"], UUID(op["id"]))
            add(connection, UPLOAD, op["kind"], UUID(op["id"]), now)


def to_send(connection: sa.Connection, limit: int) -> list[Paper]:
    """Return the files to be sent next. What is gone or was erased meanwhile is among them with
    no name, to be forgotten."""
    query = sa.select(sync_issue).where(sync_issue.c.outcome == UPLOAD)
    rows = connection.execute(query.order_by(sync_issue.c.lsn.desc()).limit(limit))
    return [
        paper_of(connection, row.kind, row.entity) or Paper(row.kind, row.entity, "", "")
        for row in rows
    ]


def note_sent(connection: sa.Connection, paper: Paper) -> None:
    """The server has it."""
    forget_one(connection, UPLOAD, paper.kind, paper.id)


def put_here(connection: sa.Connection, paper: Paper, name: str) -> None:
    """Note where a file that was fetched lies. The row itself is as it was."""
    table = _TABLES[paper.kind]
    which = table.c.id == paper.id, table.c.file == "", table.c.file_hash == paper.hash
    connection.execute(table.update().where(*which).values(file=name))
