"""The journal as outbox: what has not been acknowledged yet, in the shape it is sent in.

A transaction is never split across what the server applies: one that is longer than a request
goes in several, all but the last marked `open`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.journal import SALT_BYTES
from desktop_app.storage.sync_rows import (
    encode,
    pieces,
    read_rows,
    secret_fields,
    table_of_kind,
    travelling,
)
from desktop_app.storage.sync_state import Standing, chain_before, read_aliases, told_of
from desktop_app.storage.tables import journal
from desktop_app.storage.types import to_microseconds
from desktop_app.wire.kinds import travels

MARGIN = 4096  # of a request, beside its operations

Key = tuple[str, UUID]


@dataclass(frozen=True, slots=True)
class Parcel:
    """One request's worth: `ops` follow the entry before `first`, whose chain is `before`."""

    first: int
    last: int
    before: bytes
    ops: tuple[dict[str, Any], ...]
    open: bool


def next_parcel(
    connection: sa.Connection, at: Standing, most_ops: int, most_bytes: int
) -> Parcel | None:
    """Return what is to be sent next, None when the server has everything.

    Raises LookupError when the journal does not reach back to what was acknowledged.
    """
    query = sa.select(journal).where(journal.c.lsn > at.acked_lsn).order_by(journal.c.lsn)
    rows = connection.execute(query.limit(most_ops + 1)).all()
    if not rows:
        return None
    before = chain_before(connection, at.acked_lsn)
    if before is None or rows[0].lsn != at.acked_lsn + 1:
        raise LookupError(at.acked_lsn)
    ops = _Ops(connection, rows[:most_ops])
    sizes = [len(json.dumps(op)) for op in ops.made]
    count = _whole(rows, _fitting(sizes, most_bytes - MARGIN))
    is_open = count < len(rows) and rows[count - 1].tx == rows[count].tx
    return Parcel(rows[0].lsn, rows[count - 1].lsn, before, tuple(ops.made[:count]), is_open)


def ops_at(connection: sa.Connection, lsns: Sequence[int]) -> list[dict[str, Any]]:
    """Return some entries as they were sent, by lsn, each with its `moment`."""
    found = []
    for some in pieces(sorted(lsns)):
        query = sa.select(journal).where(journal.c.lsn.in_(some)).order_by(journal.c.lsn)
        rows = connection.execute(query).all()
        made = _Ops(connection, rows).made
        found += [{**op, "moment": row.at} for op, row in zip(made, rows, strict=True)]
    return found


def _fitting(sizes: Sequence[int], most_bytes: int) -> int:
    """Return how many fit; one always goes, or nothing behind it ever would."""
    total = 0
    for count, size in enumerate(sizes):
        total += size + 1
        if total > most_bytes and count:
            return count
    return len(sizes)


def _whole(rows: Sequence[Any], count: int) -> int:
    """Return how many to send so that a transaction is not split, unless it is longer than that."""
    if count >= len(rows):
        return count
    cut = count
    while cut and rows[cut - 1].tx == rows[count].tx:
        cut -= 1
    return cut or count


class _Ops:
    """The operations of some entries, with what only the rows themselves still hold."""

    def __init__(self, connection: sa.Connection, rows: Sequence[Any]) -> None:
        self._aliases = read_aliases(connection)
        about = {(row.kind, row.entity) for row in rows if row.op != "event" and travels(row.kind)}
        self._told = dict(told_of(connection, about))
        self._rows = _rows_needed(
            connection, [row for row in rows if (row.kind, row.entity) in about]
        )
        self.made = [self._op(row) for row in rows]

    def _op(self, row: Any) -> dict[str, Any]:
        told = self._told.get((row.kind, row.entity)) if row.op != "event" else None
        stays = not travels(row.kind) and row.op != "event"
        erased = row.body is None
        return {
            "lsn": row.lsn,
            "tx": row.tx.hex,
            "kind": row.kind,
            "id": row.entity.hex,
            "base": row.base,
            "base_seq": told.seq if told is not None else None,
            "op": row.op,
            "set": None if stays else self._set(row),
            "digest": row.digest.hex(),
            "at": to_microseconds(row.at),
            "actor": row.actor.hex if row.actor is not None else None,
            "erased": erased,
        }

    def _set(self, row: Any) -> dict[str, Any] | None:
        if row.op in ("remove", "transfer"):
            return {}
        if row.op == "event":
            return None if row.body is None else _body(row.body)
        now = self._rows.get((row.kind, row.entity))
        if row.body is None:
            return self._translated(encode(row.kind, now)) if now is not None else {}
        body = _body(row.body)
        goes = set(travelling(row.kind)) & set(body)
        changed = row.op == "change"
        values = {name: body[name][1] if changed else body[name] for name in sorted(goes)}
        for name in goes & secret_fields(row.kind):
            values[name] = encode(row.kind, now)[name] if now is not None else ""
        return self._translated(values)

    def _translated(self, values: dict[str, Any]) -> dict[str, Any]:
        """Put the server's ids in place of those of rows that turned out to be its own."""
        if not self._aliases:
            return values
        return {name: _translate(value, self._aliases) for name, value in values.items()}


def _rows_needed(connection: sa.Connection, rows: Sequence[Any]) -> dict[Key, Mapping[str, Any]]:
    """Read the rows of entries that do not say all: erased ones, and those with secrets."""
    wanted: dict[str, set[UUID]] = {}
    for row in rows:
        if table_of_kind(row.kind) is None or row.op in ("remove", "transfer"):
            continue
        if row.body is None or secret_fields(row.kind):
            wanted.setdefault(row.kind, set()).add(row.entity)
    return {
        (kind, id): row
        for kind, ids in wanted.items()
        for id, row in read_rows(connection, kind, ids).items()
    }


def _body(blob: bytes) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(blob[SALT_BYTES:])
    return body


def _translate(value: Any, aliases: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return aliases.get(value, value)
    if isinstance(value, list):
        return [_translate(one, aliases) for one in value]
    if isinstance(value, dict):
        return {name: _translate(one, aliases) for name, one in value.items()}
    return value
