"""What is kept aside while rows go in: rows that wait, and what an erasure elsewhere asks for.

It lies beside the issues, under numbers below zero, so that it survives a power cut with the
page it came from; no person is asked about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.sync_rows import pieces
from desktop_app.storage.tables import sync_issue

HELD = "held"
UNREADABLE = "tidak_terbaca"  # why a row is held: no field of it can be put in place here
ERASURE = "erasure"
FILES = "files"
OPEN = "terbuka"
BLOCKING = ("rejected", "conflict")
MERGED = "merged"


def hold(
    connection: sa.Connection,
    kind: str,
    id: UUID,
    seq: int,
    row: dict[str, Any],
    why: str,
    now: datetime,
) -> None:
    """Keep a row that came; an older state of it that was kept goes."""
    connection.execute(sync_issue.delete().where(*_about(HELD, kind, id)))
    add(connection, HELD, kind, id, now, code=why, server=row)


def rows(connection: sa.Connection) -> list[dict[str, Any]]:
    """Return the rows that wait, by the order the server gave them."""
    query = sa.select(sync_issue.c.server).where(sync_issue.c.outcome == HELD)
    found = list(connection.execute(query).scalars())
    return sorted(found, key=lambda row: int(row["seq"]))


def held_row(connection: sa.Connection, kind: str, id: UUID) -> dict[str, Any] | None:
    """Return what waits for one row, None when nothing does."""
    query = sa.select(sync_issue.c.server).where(*_about(HELD, kind, id))
    found: dict[str, Any] | None = connection.execute(query).scalar()
    return found


def count(connection: sa.Connection) -> int:
    """Return how many rows wait."""
    query = sa.select(sa.func.count()).where(sync_issue.c.outcome == HELD)
    return int(connection.execute(query).scalar_one())


def unreadable(connection: sa.Connection) -> int:
    """Return how many rows wait that this program cannot read: a newer one may."""
    query = sa.select(sa.func.count()).where(
        sync_issue.c.outcome == HELD, sync_issue.c.code == UNREADABLE
    )
    return int(connection.execute(query).scalar_one())


def release(connection: sa.Connection) -> None:
    """Keep no row any more: they are tried again."""
    connection.execute(sync_issue.delete().where(sync_issue.c.outcome == HELD))


def release_one(connection: sa.Connection, kind: str, id: UUID) -> None:
    """Keep nothing for one row any more."""
    connection.execute(sync_issue.delete().where(*_about(HELD, kind, id)))


def blocked_among(connection: sa.Connection, ids: Iterable[UUID]) -> set[UUID]:
    """Return which of these rows wait for somebody's answer."""
    found: set[UUID] = set()
    for some in pieces(list(ids)):
        query = sa.select(sync_issue.c.entity).where(
            sync_issue.c.entity.in_(some),
            sync_issue.c.state == OPEN,
            sync_issue.c.outcome.in_(BLOCKING),
        )
        found.update(connection.execute(query).scalars())
    return found


def note_files(
    connection: sa.Connection, kind: str, id: UUID, now: datetime, names: Sequence[str]
) -> None:
    """Remember files that nothing names any more once this commits."""
    if names:
        add(connection, FILES, kind, id, now, mine={"files": list(names)})


def note_erasure(connection: sa.Connection, id: UUID, now: datetime, nik: str | None) -> None:
    """Remember that somebody was erased elsewhere, and the NIK this PC knew them by."""
    add(connection, ERASURE, "applicant", id, now, mine={"nik": nik})


def erasures(connection: sa.Connection) -> dict[UUID, str | None]:
    """Return who is still to be erased here: {applicant: NIK}."""
    query = sa.select(sync_issue.c.entity, sync_issue.c.mine).where(sync_issue.c.outcome == ERASURE)
    return {row.entity: row.mine["nik"] for row in connection.execute(query)}


def loose_files(connection: sa.Connection) -> tuple[str, ...]:
    """Return the names of files whose rows went."""
    query = sa.select(sync_issue.c.mine).where(sync_issue.c.outcome == FILES)
    return tuple(name for mine in connection.execute(query).scalars() for name in mine["files"])


def forget_people(connection: sa.Connection, entities: Iterable[UUID]) -> None:
    """Forget what was kept of rows whose person was erased: what was sent, and what came."""
    for some in pieces(list(entities)):
        connection.execute(
            sync_issue.delete().where(
                sync_issue.c.entity.in_(some), sync_issue.c.outcome.in_((HELD, *BLOCKING, MERGED))
            )
        )


def settle(connection: sa.Connection, outcome: str) -> None:
    """Forget what was remembered: it is done."""
    connection.execute(sync_issue.delete().where(sync_issue.c.outcome == outcome))


def _about(outcome: str, kind: str, id: UUID) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        sync_issue.c.outcome == outcome,
        sync_issue.c.kind == kind,
        sync_issue.c.entity == id,
    )


def forget_one(connection: sa.Connection, outcome: str, kind: str, id: UUID) -> None:
    """Forget what was remembered of one row."""
    connection.execute(sync_issue.delete().where(*_about(outcome, kind, id)))


def add(
    connection: sa.Connection,
    outcome: str,
    kind: str,
    id: UUID,
    now: datetime,
    *,
    code: str = "",
    mine: Any = None,
    server: Any = None,
) -> None:
    """Remember something of a row beside the issues."""
    lowest = connection.execute(sa.select(sa.func.min(sync_issue.c.lsn))).scalar() or 0
    values = {"kind": kind, "entity": id, "outcome": outcome, "code": code}
    values |= {"mine": mine, "server": server, "at": now, "noticed_at": now, "state": OPEN}
    connection.execute(sync_issue.insert(), {"lsn": min(lowest, 0) - 1, **values})
