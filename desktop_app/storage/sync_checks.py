"""Every row of this PC beside what the server told of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage import sync_held as held
from desktop_app.storage.journal import Transaction
from desktop_app.storage.sync_rows import decode, encode, hash_of, pieces, read_rows
from desktop_app.storage.sync_state import Standing, pending_among
from desktop_app.storage.tables import metadata, sync_row
from desktop_app.wire.kinds import KINDS

Key = tuple[str, UUID]


def compare(connection: sa.Connection, at: Standing) -> tuple[int, list[Key], list[Key]]:
    """Return how many rows were compared, which differ, and which nobody knows of."""
    count, different, missing = 0, list[Key](), list[Key]()
    for kind in KINDS:
        told = _told(connection, kind)
        table = metadata.tables[kind]
        ids = set(connection.execute(sa.select(table.c.id)).scalars())
        every = sorted(ids | {id for id, hash in told.items() if hash})
        for some in pieces(every):
            busy = pending_among(connection, at.acked_lsn, some)
            busy |= held.blocked_among(connection, some)
            rows = read_rows(connection, kind, some)
            for id in some:
                if id in busy:
                    continue
                count += 1
                if id not in told:
                    missing.append((kind, id))
                elif told[id] != _hash(kind, id, rows):
                    different.append((kind, id))
    return count, different, missing


def is_as_told(
    connection: sa.Connection, kind: str, id: UUID, fields: Mapping[str, Any] | None
) -> bool:
    """Tell whether a row holds all that this program knows of what the server has of it.

    A newer program adds fields that have no place here, an older one left some out.
    """
    own = read_rows(connection, kind, [id]).get(id)
    if own is None or fields is None:
        return own is None and fields is None
    try:
        return encode(kind, {**own, **decode(kind, fields)}) == encode(kind, own)
    except ValueError:
        return False


def offer(tx: Transaction, keys: Iterable[Key]) -> None:
    """Log rows as they stand, to be sent."""
    for kind, id in keys:
        tx.send_again(metadata.tables[kind], id)


def _hash(kind: str, id: UUID, rows: Mapping[UUID, Mapping[str, Any]]) -> int:
    row = rows.get(id)
    return 0 if row is None else hash_of(kind, id, encode(kind, row))


def _told(connection: sa.Connection, kind: str) -> dict[UUID, int]:
    query = sa.select(sync_row.c.id, sync_row.c.hash).where(sync_row.c.kind == kind)
    return {row.id: int(row.hash) for row in connection.execute(query)}
