"""Where this PC stands with its server: one row while it belongs to one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.epochs import current_epoch
from desktop_app.storage.journal import chain_at
from desktop_app.storage.sync_rows import pieces
from desktop_app.storage.tables import (
    journal,
    sync_alias,
    sync_issue,
    sync_number_block,
    sync_row,
    sync_state,
)
from desktop_app.wire.chain import MODULUS, START

# As a cursor: everything is taken anew, and what the server has not, goes or stays.
TAKE_ALL = -1
KEEP_ALL = -2


@dataclass(frozen=True, slots=True)
class Standing:
    """The one row. `series` is this PC's letter; `cursor` is TAKE_ALL before a whole pull."""

    device: UUID
    kind: str
    office_id: UUID
    address: str
    authority: str
    counter_id: UUID | None
    series: str
    epoch: int
    server_epoch: int
    schema: str
    start_lsn: int
    acked_lsn: int
    cursor: int
    head: int
    checksum: str
    joined_at: datetime
    last_try_at: datetime | None
    last_success_at: datetime | None
    failure: str
    failures: int
    quarantined: str
    public_key: bytes | None = None  # what the server signs registers with


@dataclass(frozen=True, slots=True)
class Told:
    """What the server last said of one row."""

    seq: int
    owner: UUID | None
    hash: int


def standing(connection: sa.Connection) -> Standing | None:
    """Return where this PC stands, None while it belongs to no server."""
    row = connection.execute(sa.select(sync_state)).mappings().one_or_none()
    return None if row is None else Standing(**row)


def pc_letter(connection: sa.Connection) -> str:
    """Return the letter of this PC in numbers, "" while it belongs to no server."""
    return str(connection.execute(sa.select(sync_state.c.series)).scalar() or "")


def goes_on(connection: sa.Connection) -> bool:
    """Tell whether this PC's history is the one its server knows: it was not restored since."""
    return connection.execute(sa.select(sync_state.c.epoch)).scalar() == current_epoch(connection)


def begin(connection: sa.Connection, new: Standing) -> None:
    """Belong to a server from now on, with nothing known of its rows.

    Leased numbers stay: a device that goes on for another one has that one's leases.
    """
    for table in (sync_state, sync_row, sync_issue, sync_alias):
        connection.execute(table.delete())
    row = {name: getattr(new, name) for name in Standing.__slots__}
    connection.execute(sync_state.insert(), row)


def end(connection: sa.Connection) -> None:
    """Belong to no server any more. The office's rows stay."""
    for table in (sync_state, sync_row, sync_issue, sync_alias, sync_number_block):
        connection.execute(table.delete())


def note(connection: sa.Connection, **new: Any) -> None:
    """Change fields of the one row."""
    connection.execute(sync_state.update().values(**new))


def forget_rows(connection: sa.Connection) -> None:
    """Know nothing of the server's rows any more: it was restored, or this PC is a new device."""
    connection.execute(sync_row.delete())


def pending_count(connection: sa.Connection, at: Standing) -> int:
    """Return how many journal entries wait to be sent."""
    newest = connection.execute(sa.select(sa.func.max(journal.c.lsn))).scalar() or 0
    return max(int(newest) - at.acked_lsn, 0)


def chain_before(connection: sa.Connection, lsn: int) -> bytes | None:
    """Return the chain up to and with an entry (0: before the first), None when it is not there."""
    return START if lsn == 0 else chain_at(connection, lsn)


def told_of(
    connection: sa.Connection, ids: Iterable[tuple[str, UUID]]
) -> Iterator[tuple[tuple[str, UUID], Told]]:
    """Give what the server said of these rows."""
    by_kind: dict[str, list[UUID]] = {}
    for kind, id in ids:
        by_kind.setdefault(kind, []).append(id)
    for kind, wanted in by_kind.items():
        for some in pieces(wanted):
            query = sa.select(sync_row).where(sync_row.c.kind == kind, sync_row.c.id.in_(some))
            for row in connection.execute(query):
                yield (kind, row.id), Told(row.seq, row.owner, int(row.hash))


def owner_of(connection: sa.Connection, kind: str, id: UUID) -> UUID | None:
    """Return the device that holds a row; None where the server never told of it."""
    query = sa.select(sync_row.c.owner).where(sync_row.c.kind == kind, sync_row.c.id == id)
    return connection.execute(query).scalar()


def rows_known(connection: sa.Connection) -> Iterator[tuple[str, UUID, Told]]:
    """Give all the server ever told of, also rows that were removed since (hash 0)."""
    for row in connection.execution_options(yield_per=1000).execute(sa.select(sync_row)):
        yield row.kind, row.id, Told(row.seq, row.owner, int(row.hash))


def pending_among(connection: sa.Connection, acked: int, ids: Iterable[UUID]) -> set[UUID]:
    """Return which of these rows have changes that the server has not acknowledged."""
    found: set[UUID] = set()
    for some in pieces(list(ids)):
        query = sa.select(journal.c.entity).where(
            journal.c.entity.in_(some), journal.c.lsn > acked, journal.c.op != "event"
        )
        found.update(connection.execute(query).scalars())
    return found


def newest_seq(connection: sa.Connection) -> int:
    """Return the highest `seq` of all rows the server told of, 0 when there is none."""
    return int(connection.execute(sa.select(sa.func.max(sync_row.c.seq))).scalar() or 0)


def sum_of_rows(connection: sa.Connection) -> int:
    """Return the checksum of all that the server told of, as the server adds it up."""
    rows = connection.execute(sa.select(sync_row.c.hash)).scalars()
    return sum(map(int, rows)) % MODULUS


def read_aliases(connection: sa.Connection) -> dict[str, str]:
    """Return {id of a row made here: the id it stands for}, in hex."""
    rows = connection.execute(sa.select(sync_alias.c.old, sync_alias.c.new))
    return {row.old.hex: row.new.hex for row in rows}
