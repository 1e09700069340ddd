"""Counts of cases for the reports, from the rows themselves: nothing is pre-aggregated."""

from __future__ import annotations

import struct
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from desktop_app.domain.case import DECIDED, CaseState
from desktop_app.domain.statistics import TicketHistory
from desktop_app.storage.queue import AS_WRITTEN, period_of_row, tickets_of
from desktop_app.storage.tables import period, ticket

_ALLOWED = CaseState.DISETUJUI
_REFUSED = DECIDED - {_ALLOWED}


def served_by_service(
    connection: sa.Connection, first: date, last: date
) -> dict[str, tuple[int, int]]:
    """Return {service: (people, visits)} of allowed cases from `first` to `last`, both included."""
    return _people_and_visits(connection, _SERVED, first, last)


def refused_by_reason(
    connection: sa.Connection, first: date, last: date
) -> dict[str, tuple[int, int]]:
    """Return {reason counted in Tabel 1.2: (people, visits)} of refused cases in these days."""
    return _people_and_visits(connection, _REFUSALS, first, last)


def people_served(connection: sa.Connection, first: date, last: date) -> dict[str, int]:
    """Return {service: people} of `served_by_service` alone, in two thirds of the time."""
    return _people(connection, _people_of(_SERVED), first, last)


def people_refused(connection: sa.Connection, first: date, last: date) -> dict[str, int]:
    """Return {reason: people} of `refused_by_reason` alone."""
    return _people(connection, _people_of(_REFUSALS), first, last)


def overridden(connection: sa.Connection, first: date, last: date) -> int:
    """Return how many decisions a supervisor took against the rules in these days."""
    return int(connection.execute(_OVERRIDDEN, _span(first, last)).scalar_one())


def repeats(connection: sa.Connection, first: date, last: date) -> dict[int, int]:
    """Return {visits in these days: people} of everybody who came with a case."""
    row = connection.execute(_ALL, _span(first, last)).one()
    people = _counted(_ids(row.people), _merged(connection))
    came = set(zip(people, _ids(row.visits), strict=True))
    return dict(Counter(Counter(person for person, _ in came).values()))


def inaccurate_tickets(connection: sa.Connection, day: date) -> int:
    """Return how many of a day's tickets have a time that is not known exactly."""
    query = (
        sa.select(sa.func.count(sa.distinct(period.c.ticket_id)))
        .join(ticket, ticket.c.id == period.c.ticket_id)
        .where(ticket.c.day == day, ~period.c.time_accurate)
    )
    return int(connection.execute(query).scalar_one())


def histories(connection: sa.Connection, day: date) -> tuple[TicketHistory, ...]:
    """Return the day's tickets, each with all its periods."""
    query = (
        sa.select(period)
        .join(ticket, ticket.c.id == period.c.ticket_id)
        .where(ticket.c.day == day, ~period.c.undone)
        .order_by(AS_WRITTEN)
    )
    by_ticket: dict[Any, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        by_ticket[row.ticket_id].append(period_of_row(row))
    return tuple(TicketHistory(t, tuple(by_ticket[t.id])) for t in tickets_of(connection, day))


def _people_and_visits(
    connection: sa.Connection, query: str, first: date, last: date
) -> dict[str, tuple[int, int]]:
    visits: dict[str, list[bytes]] = defaultdict(list)
    people = _people(connection, query, first, last, visits)
    return {code: (many, len(set(_ids(b"".join(visits[code]))))) for code, many in people.items()}


def _people(
    connection: sa.Connection,
    query: str,
    first: date,
    last: date,
    visits: dict[str, list[bytes]] | None = None,
) -> dict[str, int]:
    """Count ids as SQL found them in its index: to count each once it would sort them twice."""
    people: dict[str, list[bytes]] = defaultdict(list)
    for row in connection.execute(sa.text(query), _span(first, last)).all():
        people[row.code].append(row.people)
        if visits is not None:
            visits[row.code].append(row.visits)
    merged = _merged(connection)
    return {code: len(set(_counted(_ids(b"".join(came)), merged))) for code, came in people.items()}


def _people_of(query: str) -> str:
    return query.replace(_VISITS, "")


def _ids(joined: bytes | None) -> Sequence[bytes]:
    """Return the ids of 16 bytes that SQL wrote one behind the other."""
    return struct.unpack("16s" * (len(joined) // 16), joined) if joined else ()


def _merged(connection: sa.Connection) -> dict[bytes, bytes]:
    """Return whom each person is counted as who was found to be one with another."""
    return {row.id: row.merged_into for row in connection.execute(_MERGED)}


def _counted(people: Sequence[bytes], merged: Mapping[bytes, bytes]) -> Sequence[bytes]:
    return [merged.get(one, one) for one in people] if merged else people


def _span(first: date, last: date) -> dict[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def _states(*states: CaseState) -> str:
    return ", ".join(f"'{state.value}'" for state in sorted(states))


# Papers left here and cases that wait for approval count once somebody decided. Each index is
# named: it holds all that is asked, and without it the wide rows of a whole month are read.
_VISITS = ", CAST(group_concat(c.visit_id, '') AS BLOB) AS visits"
_IDS = f"CAST(group_concat(c.applicant_id, '') AS BLOB) AS people{_VISITS}"
_CASES = "application c INDEXED BY ix_application_day"
_DAYS = "c.day BETWEEN :first AND :last"
_SERVED = (
    f"SELECT c.service AS code, {_IDS} FROM {_CASES} "  # noqa: S608
    f"WHERE {_DAYS} AND c.state IN ({_states(_ALLOWED)}) GROUP BY c.day, c.state, c.service"
)
# Refusals are few: asked day by day the index leaves out what was allowed between them.
_REFUSALS = (
    "WITH RECURSIVE days (day) AS (VALUES (:first) UNION ALL "  # noqa: S608
    "SELECT date(day, '+1 day') FROM days WHERE day < :last) "
    f"SELECT d.counted AS code, {_IDS} FROM days "
    f"CROSS JOIN {_CASES} ON c.day = days.day AND c.state IN ({_states(*_REFUSED)}) "
    "CROSS JOIN decision d INDEXED BY ix_decision_counted ON d.application_id = c.id "
    "WHERE d.counted IS NOT NULL GROUP BY d.counted"
)
_OVERRIDDEN = sa.text(
    "SELECT count(*) FROM decision d INDEXED BY ix_decision_overridden "  # noqa: S608
    "JOIN application c ON c.id = d.application_id "
    f"WHERE d.override_by IS NOT NULL AND {_DAYS}"
)
_ALL = sa.text(f"SELECT {_IDS} FROM {_CASES} WHERE {_DAYS}")  # noqa: S608
_MERGED = sa.text(
    "SELECT id, merged_into FROM applicant INDEXED BY ix_applicant_merged "
    "WHERE merged_into IS NOT NULL"
)
