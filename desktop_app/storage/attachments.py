"""Papers stored beside a case: the rows; the files themselves lie in the encrypted archive."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.attachment import Attachment, MediaType
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.queue import TicketState
from desktop_app.storage.journal import Transaction, between
from desktop_app.storage.tables import attachment, letter, ticket


def of_ticket(connection: sa.Connection, ticket_id: UUID) -> tuple[Attachment, ...]:
    """Return what lies on a ticket and on no case yet, in the order it came."""
    open_ones = attachment.c.ticket_id == ticket_id, attachment.c.application_id.is_(None)
    return _read(connection, *open_ones)


def of_application(connection: sa.Connection, application_id: UUID) -> tuple[Attachment, ...]:
    """Return the papers of a case, in the order they came."""
    return _read(connection, attachment.c.application_id == application_id)


def read_attachment(connection: sa.Connection, id: UUID) -> Attachment:
    """Return one. Raises NotFound."""
    found = _read(connection, attachment.c.id == id)
    if not found:
        raise NotFound("lampiran_tidak_ada", _GONE)
    return found[0]


def add_attachment(tx: Transaction, new: Attachment) -> None:
    """Store one; its file is in the archive already."""
    tx.insert(
        attachment,
        {
            "id": new.id,
            "ticket_id": new.ticket_id,
            "application_id": new.application_id,
            "document": new.document,
            "name": new.name,
            "file": new.file,
            "file_hash": new.file_hash,
            "thumbnail": new.thumbnail,
            "media_type": new.media_type.value,
            "size": new.size,
            "pages": new.pages,
            "added_at": new.added_at,
            "added_by": tx.actor,
        },
    )


def move_to_application(tx: Transaction, papers: Iterable[Attachment], application_id: UUID) -> int:
    """Put what lies on a ticket onto a case; return how many."""
    found = tuple(papers)
    for one in found:
        tx.change(attachment, one.id, one.version, {"application_id": application_id})
    return len(found)


def remove_attachment(tx: Transaction, old: Attachment) -> None:
    """Take one back; the journal keeps what it was, the file stays until it is swept."""
    tx.remove(attachment, old.id, old.version)


def without_case(connection: sa.Connection, before: datetime) -> tuple[Attachment, ...]:
    """Return what lies on tickets that ended without a case and was added before a moment."""
    over = [state.value for state in TicketState if state.over]
    ended = sa.select(ticket.c.id).where(ticket.c.state.in_(over))
    return _read(
        connection,
        attachment.c.application_id.is_(None),
        attachment.c.added_at < before,
        attachment.c.ticket_id.in_(ended),
    )


def removed_files(connection: sa.Connection, since: datetime, before: datetime) -> frozenset[str]:
    """Return the files of the papers taken back from `since` to before `before`."""
    removed = [e for e in between(connection, [attachment.name], since, before) if e.op == "remove"]
    names = {body[key] for e in removed if (body := e.body) for key in ("file", "thumbnail")}
    return frozenset(name for name in names if name)


def in_use(connection: sa.Connection, names: Collection[str]) -> frozenset[str]:
    """Return which of these files a paper or a letter still names."""
    columns = attachment.c.file, attachment.c.thumbnail, letter.c.file
    queries = [sa.select(column).where(column.in_(names)) for column in columns]
    return frozenset(connection.execute(sa.union(*queries)).scalars())


def stored_files(connection: sa.Connection) -> list[tuple[str, str]]:
    """Return name and sha256 of every paper's file that is here, for a check of the archive.

    A paper another counter took has none here until somebody opens it.
    """
    query = sa.select(attachment.c.file, attachment.c.file_hash).distinct()
    query = query.where(attachment.c.file != "")
    return [(row.file, row.file_hash) for row in connection.execute(query)]


def _read(connection: sa.Connection, *where: sa.ColumnElement[bool]) -> tuple[Attachment, ...]:
    query = sa.select(attachment).where(*where).order_by(attachment.c.added_at, attachment.c.id)
    return tuple(_attachment(row) for row in connection.execute(query))


def _attachment(row: Any) -> Attachment:
    return Attachment(
        row.id,
        row.ticket_id,
        row.application_id,
        row.document,
        row.name,
        row.file,
        row.file_hash,
        row.thumbnail,
        MediaType(row.media_type),
        row.size,
        row.pages,
        row.added_at,
        row.version,
    )


_GONE = QT_TRANSLATE_NOOP(
    "errors", "Lampiran ini sudah dihapus. Lampirkan sekali lagi bila masih diperlukan."
)
