"""Rows as they travel, and rows as they lie here: spelt by the columns' types, both ways.

A row read from the database and a row that came from the server are spelt alike, so that one
hash tells whether they are the same (`wire.chain.row_hash`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.tables import metadata
from desktop_app.storage.types import Day, Id, Json, Moment, from_microseconds
from desktop_app.wire.chain import plain, row_hash
from desktop_app.wire.kinds import KINDS

AT_ONCE = 400  # ids in one question

_STAYS_HERE = ("id", "version")


def table_of_kind(kind: str) -> sa.Table | None:
    """Return the table whose rows travel under this name, None for one nobody here knows."""
    return metadata.tables.get(kind) if kind in KINDS else None


@cache
def travelling(kind: str) -> tuple[str, ...]:
    """Return the columns of a kind that go to the server."""
    apart = {*_STAYS_HERE, *KINDS[kind].local}
    return tuple(column.name for column in metadata.tables[kind].c if column.name not in apart)


@cache
def secret_fields(kind: str) -> frozenset[str]:
    """Return the columns whose value the journal does not hold."""
    columns = metadata.tables[kind].c
    return frozenset(one.name for one in columns if one.info.get("secret"))


@cache
def references(kind: str) -> tuple[tuple[str, str], ...]:
    """Return (table, column) of every column, anywhere, that holds the id of such a row."""
    return tuple(
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.c
        if any(key.column.table.name == kind for key in column.foreign_keys)
    )


def encode(kind: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row's travelling fields as the wire spells them."""
    return {name: spelt(row[name]) for name in travelling(kind)}


def spelt(value: Any) -> Any:
    """Return one value as the wire spells it."""
    if value is None or isinstance(value, bool | int | str | float | list | dict):
        return value
    return plain(value)


def hash_of(kind: str, id: UUID, fields: Mapping[str, Any] | None) -> int:
    """Return what a row adds to the checksum of its stream."""
    return row_hash(kind, id.hex, None if fields is None else dict(fields))


def decode(kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a row that came. Fields of a newer program are left out.

    Raises ValueError for a value that is none of its column's.
    """
    table = metadata.tables[kind]
    return {name: _read(table.c[name], fields.get(name)) for name in travelling(kind)}


def first_values(kind: str) -> dict[str, Any]:
    """Return what the columns that stay here begin with in a row from elsewhere."""
    table, arrives = metadata.tables[kind], KINDS[kind].arrives
    return {name: arrives.get(name, _blank(table.c[name])) for name in KINDS[kind].local}


def read_rows(
    connection: sa.Connection, kind: str, ids: Iterable[UUID]
) -> dict[UUID, Mapping[str, Any]]:
    """Return the rows of a kind by id, whole."""
    table, wanted = metadata.tables[kind], list(ids)
    found: dict[UUID, Mapping[str, Any]] = {}
    for some in pieces(wanted):
        query = sa.select(table).where(table.c.id.in_(some))
        found.update({row["id"]: row for row in connection.execute(query).mappings()})
    return found


def pieces(items: Sequence[Any]) -> Iterable[Sequence[Any]]:
    """Give the items in handfuls that fit one question."""
    return (items[start : start + AT_ONCE] for start in range(0, len(items), AT_ONCE))


def _read(column: sa.Column[Any], value: Any) -> Any:
    if value is None:
        # A field that an older program did not have yet.
        return None if column.nullable else _blank(column)
    kind = column.type
    if isinstance(kind, Json):
        return value
    if isinstance(kind, Moment):
        return from_microseconds(_exactly(int, value))
    if isinstance(kind, sa.Boolean):
        return _exactly(bool, value)
    if isinstance(kind, sa.Integer):
        return _exactly(int, value)
    text: str = _exactly(str, value)
    if isinstance(kind, Id):
        return UUID(hex=text)
    if isinstance(kind, Day):
        return date.fromisoformat(text)
    if isinstance(kind, sa.LargeBinary):
        return bytes.fromhex(text)
    return text


def _exactly(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise ValueError(f"{kind.__name__} expected")
    return value


def _blank(column: sa.Column[Any]) -> Any:
    """Return the nothing of a column that must hold something."""
    if column.nullable:
        return None
    kind = column.type
    if isinstance(kind, Json):
        return []
    if isinstance(kind, sa.Boolean):
        return False
    if isinstance(kind, sa.Integer):
        return 0
    if isinstance(kind, Day | Moment | Id | sa.LargeBinary):
        raise ValueError(f"{column.name} is missing")
    return ""
