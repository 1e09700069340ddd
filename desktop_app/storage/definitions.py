"""What the office goes by, as dated rows: every version of its services, rule sets and letters.

Files in resources are the seed; once a row stands here it is the truth. A row counts from its
`valid_from` until the next row of the same kind and code begins. A row that is marked withdrawn
ends the code from its day on: nothing of it is in force until a later row begins anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any, NamedTuple

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.service_version import WITHDRAWN
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import definition

SERVICE, RULES, LETTER, MESSAGE = "service", "rules", "letter", "message"
ADVICE = "advice"
KINDS = (SERVICE, RULES, LETTER, MESSAGE, ADVICE)


class Definition(NamedTuple):
    """One dated version of a service, rule set, letter or the adviser's rules."""

    code: str
    valid_from: date
    body: Mapping[str, Any]


def definition_in_force(
    connection: sa.Connection, kind: str, code: str, day: date
) -> tuple[date, Mapping[str, Any]] | None:
    """Return since when and what counts on `day`; None when nothing of that code does yet."""
    query = (
        _select(kind)
        .where(definition.c.code == code, definition.c.valid_from <= day)
        .order_by(definition.c.valid_from.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return (row.valid_from, row.body) if row and not row.body.get(WITHDRAWN) else None


def definitions_in_force(
    connection: sa.Connection, kind: str, day: date
) -> dict[str, tuple[date, Mapping[str, Any]]]:
    """Return for each code of a kind what counts on `day`, with the day it began."""
    query = _select(kind).where(definition.c.valid_from <= day)
    rows = connection.execute(query.order_by(definition.c.code, definition.c.valid_from))
    latest = {row.code: (row.valid_from, row.body) for row in rows}
    return {code: one for code, one in latest.items() if not one[1].get(WITHDRAWN)}


def ended_definitions(
    connection: sa.Connection, kind: str, day: date
) -> dict[str, tuple[date, Mapping[str, Any]]]:
    """Return for each code withdrawn by `day` what counted last, with the day it began."""
    query = _select(kind).where(definition.c.valid_from <= day)
    last: dict[str, tuple[date, Mapping[str, Any]]] = {}
    withdrawn: dict[str, bool] = {}
    for row in connection.execute(query.order_by(definition.c.code, definition.c.valid_from)):
        withdrawn[row.code] = bool(row.body.get(WITHDRAWN))
        if not withdrawn[row.code]:
            last[row.code] = (row.valid_from, row.body)
    return {code: one for code, one in last.items() if withdrawn[code]}


def all_definitions(connection: sa.Connection, kind: str) -> list[Definition]:
    """Return every version of a kind, withdrawals too, by code, oldest first."""
    query = _select(kind).order_by(definition.c.code, definition.c.valid_from)
    return [Definition(row.code, row.valid_from, row.body) for row in connection.execute(query)]


def codes(connection: sa.Connection, kind: str) -> frozenset[str]:
    """Return every code of a kind that ever had a row."""
    query = sa.select(definition.c.code).where(definition.c.kind == kind).distinct()
    return frozenset(connection.execute(query).scalars())


def add_definition(
    tx: Transaction, kind: str, code: str, valid_from: date, body: Mapping[str, Any]
) -> None:
    """Write what counts from `valid_from` on; a row of that very day is changed and journaled."""
    new = plain(body)
    same = sa.select(definition.c.id, definition.c.version).where(
        definition.c.kind == kind,
        definition.c.code == code,
        definition.c.valid_from == valid_from,
    )
    row = tx.connection.execute(same).one_or_none()
    if row is not None:
        tx.change(definition, row.id, row.version, {"body": new})
        return
    tx.insert(
        definition,
        {"id": new_id(tx.at), "kind": kind, "code": code, "valid_from": valid_from, "body": new},
    )


def remove_definition(tx: Transaction, kind: str, code: str, valid_from: date) -> None:
    """Take back a version that was announced by mistake. Raises NotFound."""
    query = sa.select(definition.c.id, definition.c.version).where(
        definition.c.kind == kind,
        definition.c.code == code,
        definition.c.valid_from == valid_from,
    )
    row = tx.connection.execute(query).one_or_none()
    if row is None:
        raise NotFound("versi_tidak_ada", _GONE)
    tx.remove(definition, row.id, row.version)


def plain(value: Any) -> Any:
    """Return the value as JSON knows it: dates and times as ISO text, tuples as lists."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    return value


def _select(kind: str) -> sa.Select[Any]:
    columns = (definition.c.code, definition.c.valid_from, definition.c.body)
    return sa.select(*columns).where(definition.c.kind == kind)


_GONE = QT_TRANSLATE_NOOP("errors", "Versi itu tidak ada lagi. Muat ulang daftarnya.")
