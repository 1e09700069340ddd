"""Two rows under one natural key: which of them is the office's, and where the other one goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.sync_rows import encode, references
from desktop_app.storage.tables import metadata, sync_alias
from desktop_app.wire.kinds import KINDS, Rule

if TYPE_CHECKING:
    from desktop_app.storage.sync_inbox import Inbox


class Verdict(Enum):
    """Whether there is room for a row from the server now."""

    FREE = auto()
    HELD = auto()


def make_room(inbox: Inbox, kind: str, id: UUID, new: Mapping[str, Any]) -> Verdict:
    """Let whatever stands under the natural keys of a row from the server give way.

    A row that the server knows under another key by now comes again and is taken out until then.
    One that was made here and that the server never told of stands for the server's from now on.
    """
    for other in _in_the_way(inbox.connection, kind, id, new):
        told = inbox.is_known((kind, other))
        if told is not None and inbox.is_free(other):
            table = metadata.tables[kind]
            inbox.connection.execute(table.delete().where(table.c.id == other))
            inbox.forget((kind, other), told.hash)
        elif told is None and KINDS[kind].rule is Rule.OFFICE:
            stand_for(inbox.connection, kind, other, id)
        else:
            return Verdict.HELD
    return Verdict.FREE


def stand_for(connection: sa.Connection, kind: str, old: UUID, new: UUID) -> None:
    """Let every reference to `old` say `new`, and drop the old row.

    What the outbox still says of the old one is said of the new one when it is sent.
    """
    for table_name, column in references(kind):
        table = metadata.tables[table_name]
        moved = table.update().where(table.c[column] == old).values({column: new})
        connection.execute(moved)
    table = metadata.tables[kind]
    connection.execute(table.delete().where(table.c.id == old))
    known = sync_alias.c.kind == kind, sync_alias.c.new == old
    connection.execute(sync_alias.update().where(*known).values(new=new))
    connection.execute(
        sync_alias.delete().where(sync_alias.c.kind == kind, sync_alias.c.old == old)
    )
    connection.execute(sync_alias.insert(), {"kind": kind, "old": old, "new": new})


def alias_of(connection: sa.Connection, kind: str, id: UUID) -> UUID | None:
    """Return the row that one made here stands for, None when it stands for itself."""
    query = sa.select(sync_alias.c.new).where(sync_alias.c.kind == kind, sync_alias.c.old == id)
    return connection.execute(query).scalar()


def fields_of(connection: sa.Connection, kind: str, id: UUID) -> dict[str, Any] | None:
    """Return a row as it stands here, spelt as it travels; None when there is none."""
    table = metadata.tables[kind]
    row = connection.execute(sa.select(table).where(table.c.id == id)).mappings().one_or_none()
    return None if row is None else encode(kind, dict(row))


def _in_the_way(
    connection: sa.Connection, kind: str, id: UUID, new: Mapping[str, Any]
) -> Iterator[UUID]:
    table = metadata.tables[kind]
    for names in natural_keys(kind):
        if any(new.get(name) is None for name in names):
            continue
        same = [table.c[name] == new[name] for name in names]
        query = sa.select(table.c.id).where(table.c.id != id, *same)
        yield from connection.execute(query).scalars().all()


@cache
def natural_keys(kind: str) -> tuple[tuple[str, ...], ...]:
    """Return the sets of columns no two rows share: those of the table, and the office's one row.

    No columns at all mean that there is one row.
    """
    table = metadata.tables[kind]
    declared = {
        tuple(column.name for column in one.columns)
        for one in table.constraints
        if isinstance(one, sa.UniqueConstraint)
    }
    return tuple(sorted(declared | set(KINDS[kind].unique)))
