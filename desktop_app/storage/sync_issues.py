"""What the server did not take as it was: recorded when it says so, listed, answered once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.sync import Issue, Way
from desktop_app.storage import sync_held as held
from desktop_app.storage.sync_inbox import Arrived, Inbox, arrived
from desktop_app.storage.sync_outbox import ops_at
from desktop_app.storage.sync_room import alias_of, fields_of, stand_for
from desktop_app.storage.sync_rows import (
    encode,
    hash_of,
    read_rows,
    references,
    secret_fields,
    table_of_kind,
)
from desktop_app.storage.sync_state import told_of
from desktop_app.storage.tables import metadata, sync_issue
from desktop_app.wire.kinds import KINDS, Rule

_SHOWN = ("rejected", "conflict", "merged")
CONTACT = "contact"
_SILENT = ("applied", "logged", "staged")


def record(inbox: Inbox, results: Sequence[Mapping[str, Any]]) -> None:
    """Keep what the server answered of entries it did not apply as they were.

    Nothing is kept of an entry that left the row as the server has it anyway.
    """
    told = {one["lsn"]: one for one in results if one["outcome"] not in _SILENT}
    for op in ops_at(inbox.connection, list(told)):
        if table_of_kind(op["kind"]) is not None and op["op"] not in ("event", "transfer"):
            _record_one(inbox, op, told[op["lsn"]])


def _record_one(inbox: Inbox, op: Mapping[str, Any], result: Mapping[str, Any]) -> None:
    kind, id = op["kind"], UUID(op["id"])
    row = arrived(result["row"]) if result.get("row") else None
    outcome, code = result["outcome"], result["code"]
    if code == "linked":
        return  # two rows of one person: the pull says which stands for both
    if code == "taken" and KINDS[kind].rule is Rule.OFFICE and op["op"] == "insert" and row:
        _stand_for(inbox, kind, id, row)
    new = alias_of(inbox.connection, kind, id)
    if new is not None:
        here = fields_of(inbox.connection, kind, new) or {}
        if all(here.get(name) == value for name, value in _mine(op).items()):
            return
        row = row if row is not None and row.id == new else None
        id, outcome, code = new, "merged", "taken"
    elif code == CONTACT:
        row = None  # what lost is asked for: the row says what won
    elif row is not None and row.id == id and _same(inbox.connection, row):
        inbox.force(row)
        return
    inbox.connection.execute(
        sync_issue.insert().prefix_with("OR REPLACE"),
        {
            "lsn": op["lsn"],
            "kind": kind,
            "entity": id,
            "outcome": outcome,
            "code": code,
            "mine": _mine(op),
            "server": row.data() if row is not None else None,
            "actor": UUID(op["actor"]) if op["actor"] else None,
            "at": op["moment"],
            "noticed_at": inbox.now,
            "state": Way.TERBUKA.value,
        },
    )


def without_loser(connection: sa.Connection) -> list[int]:
    """Return the entries of which it is not known yet what lost against them."""
    query = sa.select(sync_issue.c.lsn).where(
        sync_issue.c.code == CONTACT,
        sync_issue.c.state == Way.TERBUKA.value,
        sync_issue.c.server.is_(None),
    )
    return list(connection.execute(query).scalars())


def note_loser(connection: sa.Connection, lsn: int, lost: Mapping[str, Any]) -> None:
    """Keep what an entry won against, as the other side of its issue."""
    row = connection.execute(sa.select(sync_issue).where(sync_issue.c.lsn == lsn)).one()
    fields = {**(row.mine or {}), **lost}
    other = {"kind": row.kind, "id": row.entity.hex, "seq": 0, "owner": None, "fields": fields}
    which = sync_issue.c.lsn == lsn
    connection.execute(sync_issue.update().where(which).values(server=other))


def issues(connection: sa.Connection, *, answered: bool = False) -> tuple[Issue, ...]:
    """Return the rows on which this PC and the server differ, the oldest first.

    With `answered` those somebody has answered, the latest first.
    """
    state = sync_issue.c.state != Way.TERBUKA.value
    query = sa.select(sync_issue).where(
        sync_issue.c.outcome.in_(_SHOWN), state if answered else ~state
    )
    groups: dict[Any, list[Any]] = {}
    for row in connection.execute(query.order_by(sync_issue.c.lsn)).all():
        groups.setdefault((row.kind, row.entity, row.answered_at), []).append(row)
    waiting = _waiting_on(connection)
    found = [_issue(connection, rows, waiting) for rows in groups.values()]
    if answered:
        found.sort(key=lambda one: one.answered_at or one.noticed_at, reverse=True)
    return tuple(found)


def find(connection: sa.Connection, kind: str, entity: UUID) -> Issue | None:
    """Return the open issue of one row, None when there is none."""
    return next((i for i in issues(connection) if (i.kind, i.entity) == (kind, entity)), None)


def open_count(connection: sa.Connection) -> int:
    """Return how many rows wait for an answer."""
    query = (
        sa.select(sync_issue.c.kind, sync_issue.c.entity)
        .where(sync_issue.c.outcome.in_(_SHOWN), sync_issue.c.state == Way.TERBUKA.value)
        .distinct()
    )
    return len(connection.execute(query).all())


def server_row(connection: sa.Connection, issue: Issue) -> Arrived | None:
    """Return the latest the server told of an issue's row, None when it has none."""
    waiting = held.held_row(connection, issue.kind, issue.entity)
    if waiting is not None:
        return arrived(waiting)
    query = (
        sa.select(sync_issue.c.server)
        .where(
            sync_issue.c.lsn.in_(issue.entries),
            sync_issue.c.server.is_not(None),
            sync_issue.c.code != CONTACT,
        )
        .order_by(sync_issue.c.lsn.desc())
    )
    for data in connection.execute(query).scalars():
        if data["kind"] == issue.kind and UUID(data["id"]) == issue.entity:
            return arrived(data)
    return None


def answer(
    connection: sa.Connection, issue: Issue, way: Way, at: datetime, by: UUID | None
) -> None:
    """Note how an issue was answered; the row takes what the server tells of it again."""
    which = (
        sync_issue.c.kind == issue.kind,
        sync_issue.c.entity == issue.entity,
        sync_issue.c.state == Way.TERBUKA.value,
        sync_issue.c.outcome.in_(_SHOWN),
    )
    new = {"state": way.value, "answered_at": at, "answered_by": by}
    connection.execute(sync_issue.update().where(*which).values(new))


def tries(connection: sa.Connection, issue: Issue) -> int:
    """Return how often this row was sent once more without anybody asking for it."""
    query = (
        sa.select(sa.func.count(sync_issue.c.answered_at.distinct()))
        .where(sync_issue.c.kind == issue.kind, sync_issue.c.entity == issue.entity)
        .where(sync_issue.c.state == Way.DIKIRIM_ULANG.value, sync_issue.c.answered_by.is_(None))
    )
    return int(connection.execute(query).scalar_one())


def dependents(connection: sa.Connection, issue: Issue) -> list[Issue]:
    """Return the issues that wait for this one, those that wait for them too, in their order."""
    found: list[Issue] = []
    resolved, growing = {issue.entity}, True
    candidates = [one for one in issues(connection) if one.code == "depends"]
    pointing = {one.entity: refers_to(connection, one) for one in candidates}
    while growing:
        growing = False
        for one in candidates:
            if one.entity not in resolved and pointing[one.entity] & resolved:
                resolved.add(one.entity)
                found.append(one)
                growing = True
    return sorted(found, key=lambda one: one.entries[0])


def is_ready(connection: sa.Connection, issue: Issue) -> bool:
    """Tell whether all that a row refers to is on the server by now."""
    needs = refers_to(connection, issue)
    kinds = {kind for kind in KINDS for table, _ in references(kind) if table == issue.kind}
    told = dict(told_of(connection, [(kind, id) for kind in kinds for id in needs]))
    there = {id for (_, id), one in told.items() if one.hash}
    return needs <= there


def refers_to(connection: sa.Connection, issue: Issue) -> set[UUID]:
    """Return the ids of rows that an issue's row stands on."""
    columns = [
        column for kind in KINDS for table, column in references(kind) if table == issue.kind
    ]
    row = read_rows(connection, issue.kind, [issue.entity]).get(issue.entity)
    if row is None:
        return set()
    return {row[name] for name in columns if row[name] is not None} - {issue.entity}


def _stand_for(inbox: Inbox, kind: str, id: UUID, row: Arrived) -> None:
    if row.id == id or alias_of(inbox.connection, kind, id) is not None:
        return
    stand_for(inbox.connection, kind, id, row.id)
    if inbox.is_free(row.id):
        inbox.force(row)
    else:
        inbox.hold(row, "menunggu")


def _mine(op: Mapping[str, Any]) -> dict[str, Any]:
    hidden = secret_fields(op["kind"])
    return {name: value for name, value in (op["set"] or {}).items() if name not in hidden}


def _same(connection: sa.Connection, row: Arrived) -> bool:
    own = read_rows(connection, row.kind, [row.id]).get(row.id)
    fields = encode(row.kind, own) if own is not None else None
    return hash_of(row.kind, row.id, fields) == hash_of(row.kind, row.id, row.fields)


def _waiting_on(connection: sa.Connection) -> dict[UUID, int]:
    """Return {row: how many open issues wait for it}, counted over every way from one to it."""
    query = sa.select(sync_issue.c.kind, sync_issue.c.entity).where(
        sync_issue.c.state == Way.TERBUKA.value, sync_issue.c.code == "depends"
    )
    counts: dict[UUID, int] = {}
    for kind, entity in connection.execute(query.distinct()).all():
        table = metadata.tables[kind]
        row = connection.execute(sa.select(table).where(table.c.id == entity)).mappings().first()
        for name in {column for one in KINDS for t, column in references(one) if t == kind}:
            if row is not None and row[name] is not None:
                counts[row[name]] = counts.get(row[name], 0) + 1
    return counts


def _issue(connection: sa.Connection, rows: Sequence[Any], waiting: Mapping[UUID, int]) -> Issue:
    first, last = rows[0], rows[-1]
    mine: dict[str, Any] = {}
    for row in rows:
        mine |= row.mine or {}
    waits = held.held_row(connection, first.kind, first.entity)
    server = waits or next((row.server for row in reversed(rows) if row.server), None)
    worst = _worst(rows)
    return Issue(
        kind=first.kind,
        entity=first.entity,
        outcome=worst.outcome,
        code=worst.code,
        mine=mine,
        server=_visible(server),
        actor=last.actor,
        at=last.at,
        noticed_at=first.noticed_at,
        state=Way(last.state),
        entries=tuple(row.lsn for row in rows),
        waits=waiting.get(first.entity, 0),
        answered_at=last.answered_at,
        answered_by=last.answered_by,
    )


def _worst(rows: Iterable[Any]) -> Any:
    """Return the entry whose answer tells why: the first that is not only waiting for another."""
    every = list(rows)
    order = {"conflict": 0, "rejected": 1, "merged": 2}
    return min(every, key=lambda row: (row.code == "depends", order[row.outcome], row.lsn))


def _visible(row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if row is None or row["fields"] is None:
        return None
    hidden = secret_fields(row["kind"])
    return {name: value for name, value in row["fields"].items() if name not in hidden}
