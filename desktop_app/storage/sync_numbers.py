"""Letter numbers leased from the server, where the office keeps one series for all its PCs."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from desktop_app.storage.tables import letter
from desktop_app.storage.tables import sync_number_block as block


def take(connection: sa.Connection, series: str, year: int) -> int | None:
    """Return the next leased number of a series in a year, None when none is left."""
    query = (
        sa.select(block)
        .where(block.c.series == series, block.c.year == year, block.c.next <= block.c.last)
        .order_by(block.c.first)
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    connection.execute(
        block.update()
        .where(block.c.series == series, block.c.year == year, block.c.first == row.first)
        .values(next=row.next + 1)
    )
    return int(row.next)


def keep(connection: sa.Connection, series: str, year: int, first: int, last: int) -> None:
    """Keep a block that was leased; one that is known already stays as far used as it is."""
    known = sa.select(block.c.first).where(
        block.c.series == series, block.c.year == year, block.c.first == first
    )
    if connection.execute(known).first() is None:
        values = {"series": series, "year": year, "first": first, "last": last, "next": first}
        connection.execute(block.insert(), values)


def go_on_behind(connection: sa.Connection) -> None:
    """Give no leased number again that a letter carries already: this PC may have been restored."""
    for row in connection.execute(sa.select(block)).all():
        used = sa.select(sa.func.max(letter.c.sequence)).where(
            letter.c.series == row.series,
            letter.c.year == row.year,
            letter.c.sequence.between(row.first, row.last),
        )
        following = int(connection.execute(used).scalar() or 0) + 1
        if following > row.next:
            which = (
                block.c.series == row.series,
                block.c.year == row.year,
                block.c.first == row.first,
            )
            connection.execute(block.update().where(*which).values(next=following))


def left(connection: sa.Connection) -> dict[tuple[str, int], int]:
    """Return how many leased numbers each series of a year has left."""
    query = sa.select(
        block.c.series, block.c.year, sa.func.sum(block.c.last - block.c.next + 1)
    ).group_by(block.c.series, block.c.year)
    return {(series, year): int(count) for series, year, count in connection.execute(query)}


def unused(connection: sa.Connection, before: int | None = None) -> list[tuple[str, int, int, int]]:
    """Return (series, year, first, last) of what was leased and not used (in years before one)."""
    query = sa.select(block).where(block.c.next <= block.c.last)
    if before is not None:
        query = query.where(block.c.year < before)
    rows = connection.execute(query.order_by(block.c.series, block.c.year, block.c.first))
    return [(row.series, row.year, row.next, row.last) for row in rows]


def drop(connection: sa.Connection, spans: Iterable[tuple[str, int, int, int]]) -> None:
    """Use no number of these spans any more."""
    for series, year, _, last in spans:
        which = block.c.series == series, block.c.year == year, block.c.last == last
        connection.execute(block.delete().where(*which))
