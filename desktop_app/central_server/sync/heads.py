"""Stream heads: where `seq` comes from, and what makes sure that no puller misses a row."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from desktop_app.central_server.database import raw
from desktop_app.central_server.tables import office, stream_head

MODULUS = 1 << 64
_PEEK = b"SELECT epoch, head, checksum, floor FROM stream_head WHERE office_id = %s"


@dataclass(frozen=True, slots=True)
class Head:
    """A stream's state. `checksum` counts modulo 2**64."""

    office: UUID
    epoch: int
    head: int
    checksum: int
    floor: int


def add_office(connection: sa.Connection, id: UUID, name: str, regency_code: str, now: int) -> None:
    """Add an office with an empty stream. Raises IntegrityError when there is one by this id."""
    values = {"office_id": id, "name": name, "regency_code": regency_code, "created_at": now}
    connection.execute(office.insert(), values)
    connection.execute(stream_head.insert(), {"office_id": id, "epoch": new_epoch()})


def new_epoch() -> int:
    """Return an epoch a stream never had: whoever compares it with an older one sees that."""
    return secrets.randbits(48)


def lock(connection: sa.Connection, office_id: UUID) -> Head:
    """Return the stream's state and hold it until the transaction ends."""
    return _head(connection, office_id, locked=True)


def look(connection: sa.Connection, office_id: UUID) -> Head:
    """Return the stream's state as this transaction sees it."""
    return _head(connection, office_id, locked=False)


def peek(connection: sa.Connection, office_id: UUID) -> Head:
    """Return the stream's state by the shortest way, outside any transaction."""
    found = raw(connection).execute(_PEEK, (office_id,)).fetchone()
    if found is None:
        raise LookupError(office_id)
    epoch, head, checksum, floor = found
    return Head(office_id, epoch, head, checksum % MODULUS, floor)


def move(connection: sa.Connection, head: Head, to: int, more: int) -> None:
    """Set the locked stream to its new head; its checksum grows by `more`."""
    checksum = signed(head.checksum + more)
    connection.execute(
        stream_head.update()
        .where(stream_head.c.office_id == head.office)
        .values(head=to, checksum=checksum)
    )


def raise_floor(connection: sa.Connection, head: Head, floor: int) -> None:
    """Say of the locked stream that what was removed up to `floor` is no longer known."""
    query = stream_head.update().where(stream_head.c.office_id == head.office)
    connection.execute(query.values(floor=max(head.floor, floor)))


def renew_epoch(connection: sa.Connection, head: Head) -> int:
    """Give the locked stream a new epoch, so that every cursor of the old one is refused."""
    epoch = new_epoch()
    query = stream_head.update().where(stream_head.c.office_id == head.office)
    connection.execute(query.values(epoch=epoch))
    return epoch


def signed(value: int) -> int:
    """Return a number modulo 2**64 as the database holds it."""
    value %= MODULUS
    return value - MODULUS if value >= MODULUS >> 1 else value


def _head(connection: sa.Connection, office_id: UUID, *, locked: bool) -> Head:
    query = sa.select(stream_head).where(stream_head.c.office_id == office_id)
    row = connection.execute(query.with_for_update() if locked else query).one()
    return Head(row.office_id, row.epoch, row.head, row.checksum % MODULUS, row.floor)
