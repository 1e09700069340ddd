"""What a counter does not have yet: each row once, at its latest state, in the order of `seq`.

A page is seen at one moment, so its rows, head and checksum belong together. Rows of a stream only
get a `seq` while its head is held, so nothing ever appears behind a cursor.
"""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.central_server.auth import COUNTER, Device, authenticate
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.sync import heads, records
from desktop_app.central_server.sync.decide import Row
from desktop_app.central_server.tables import record
from desktop_app.wire.messages import MOST_ROWS, TOMBSTONE_DAYS

_DAY = 86_400_000_000
_MINUTE = 60_000_000
_SEEN = b"""
UPDATE device SET seen_at = %(now)s
WHERE office_id = %(office)s AND device_id = %(device)s AND seen_at < %(now)s
"""


def changes(
    server: Server, token: str, stream: UUID, after: int, limit: int, epoch: int
) -> dict[str, Any]:
    """Return rows with `after` < seq, as wire.messages.ChangesReply spells them.

    Who asks for nothing new, as most do every second, costs two short questions. Raises Fault
    401; 403 `scope` for another office's stream; 410 `cursor` when rows that were removed since
    are no longer known, or the cursor is of another life of this server.
    """

    def glance(connection: sa.Connection) -> heads.Head:
        device = authenticate(connection, token)
        if device.kind != COUNTER or device.office != stream:
            raise Fault(403, "scope")
        if server.now() - device.seen_at >= _MINUTE:
            _note_seen(connection, device, server.now())
        return heads.peek(connection, device.office)

    def page(connection: sa.Connection) -> dict[str, Any]:
        head = heads.look(connection, stream)
        _check_cursor(head, after, epoch)
        return _page(connection, server, head, after, limit, live=False)

    head = server.database.ask(glance)
    _check_cursor(head, after, epoch)
    return _told(head, [], head.head) if head.head == after else server.database.read(page)


def snapshot(
    server: Server, device: Device, stream: UUID, after: int, limit: int
) -> dict[str, Any]:
    """Return the rows there are, page by page; what was removed between two pages is told.

    Raises Fault 403 `scope` for another office's stream.
    """

    def work(connection: sa.Connection) -> dict[str, Any]:
        head = heads.look(connection, device.office)
        return _page(connection, server, head, after, limit, live=after == 0)

    _own(device, stream)
    return server.database.read(work)


def one(server: Server, device: Device, kind: str, id: UUID) -> dict[str, Any]:
    """Return one row of the caller's office as it stands. Raises Fault 404."""

    def work(connection: sa.Connection) -> dict[str, Any]:
        query = sa.select(record).where(
            record.c.office_id == device.office, record.c.kind == kind, record.c.id == id
        )
        found = connection.execute(query).one_or_none()
        if found is None:
            raise Fault(404, "not_found")
        return _message(server, found)

    return server.database.read(work)


def prune(server: Server, days: int = TOMBSTONE_DAYS) -> int:
    """Forget rows that were removed more than `days` ago; return how many.

    Cursors older than the last of them are told to take a snapshot from then on.
    """
    before = server.now() - days * _DAY
    offices = server.database.read(_offices)
    return sum(server.database.write(partial(_prune, office, before)) for office in offices)


def _note_seen(connection: sa.Connection, device: Device, now: int) -> None:
    # A counter that only listens is at work too; once a minute tells that well enough.
    known = {"office": device.office, "device": device.device, "now": now}
    raw(connection).execute(_SEEN, known)


def _prune(office: UUID, before: int, connection: sa.Connection) -> int:
    head = heads.lock(connection, office)
    old = sa.and_(record.c.office_id == office, record.c.deleted_at < before)
    floor = connection.execute(sa.select(sa.func.max(record.c.seq)).where(old)).scalar()
    if floor is None:
        return 0
    heads.raise_floor(connection, head, floor)
    return connection.execute(record.delete().where(old)).rowcount


def _offices(connection: sa.Connection) -> list[UUID]:
    return list(connection.execute(sa.select(heads.stream_head.c.office_id)).scalars())


def _check_cursor(head: heads.Head, after: int, epoch: int) -> None:
    if epoch != head.epoch or after < head.floor or after > head.head:
        raise Fault(410, "cursor")


def _own(device: Device, stream: UUID) -> None:
    if stream != device.office:
        raise Fault(403, "scope")


def _page(
    connection: sa.Connection,
    server: Server,
    head: heads.Head,
    after: int,
    limit: int,
    *,
    live: bool,
) -> dict[str, Any]:
    limit = max(1, min(limit, MOST_ROWS))
    query = (
        sa.select(record)
        .where(record.c.office_id == head.office, record.c.seq > after)
        .order_by(record.c.seq)
        .limit(limit)
    )
    if live:
        query = query.where(record.c.deleted_at.is_(None))
    rows = [_message(server, row) for row in connection.execute(query)]
    return _told(head, rows, rows[-1]["seq"] if len(rows) == limit else head.head)


def _told(head: heads.Head, rows: list[dict[str, Any]], next_: int) -> dict[str, Any]:
    return {
        "rows": rows,
        "next": next_,
        "head": head.head,
        "checksum": str(head.checksum),
        "server_epoch": head.epoch,
    }


def _message(server: Server, row: Any) -> dict[str, Any]:
    seal, id = server.sealer.office(row.office_id), row.id.hex
    fields = None if row.body is None else records.opened(seal, row.kind, id, row.body)
    owner = None if row.owner is None else row.owner.hex
    return records.message(Row(row.kind, id, row.seq, owner, fields))
