"""Counts of cases for the reports, from the rows themselves: nothing is pre-aggregated."""

from __future__ import annotations

from collections import defaultdict
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


def overridden(connection: sa.Connection, first: date, last: date) -> int:
    """Return how many decisions a supervisor took against the rules in these days."""
    return int(connection.execute(_OVERRIDDEN, _span(first, last)).scalar_one())


def repeats(connection: sa.Connection, first: date, last: date) -> dict[int, int]:
    """Return {visits in these days: people} of everybody who came with a case."""
    return {row.visits: row.people for row in connection.execute(_REPEATS, _span(first, last))}


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
    connection: sa.Connection, query: sa.TextClause, first: date, last: date
) -> dict[str, tuple[int, int]]:
    rows = connection.execute(query, _span(first, last))
    return {row.code: (row.people, row.visits) for row in rows}


def _span(first: date, last: date) -> dict[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def _states(*states: CaseState) -> str:
    return ", ".join(f"'{state.value}'" for state in sorted(states))


# Papers left here and cases that wait for approval count once somebody decided. Each index is
# named: it holds all that is asked, and without it the wide rows of a whole month are read.
_PERSON = (
    "coalesce((SELECT a.merged_into FROM applicant a INDEXED BY ix_applicant_merged "
    "WHERE a.id = c.applicant_id AND a.merged_into IS NOT NULL), c.applicant_id)"
)
_CASES = "application c INDEXED BY ix_application_day"
_DAYS = "c.day BETWEEN :first AND :last"
_SERVED = sa.text(
    f"SELECT c.service AS code, count(DISTINCT {_PERSON}) AS people, "  # noqa: S608
    f"count(DISTINCT c.visit_id) AS visits FROM {_CASES} "
    f"WHERE {_DAYS} AND c.state IN ({_states(_ALLOWED)}) GROUP BY c.service"
)
_REFUSALS = sa.text(
    f"SELECT d.counted AS code, count(DISTINCT {_PERSON}) AS people, "  # noqa: S608
    f"count(DISTINCT c.visit_id) AS visits FROM {_CASES} "
    "CROSS JOIN decision d INDEXED BY ix_decision_counted ON d.application_id = c.id "
    f"WHERE {_DAYS} AND c.state IN ({_states(*_REFUSED)}) AND d.counted IS NOT NULL "
    "GROUP BY d.counted"
)
_OVERRIDDEN = sa.text(
    "SELECT count(*) FROM decision d INDEXED BY ix_decision_overridden "  # noqa: S608
    "JOIN application c ON c.id = d.application_id "
    f"WHERE d.override_by IS NOT NULL AND {_DAYS}"
)
_REPEATS = sa.text(
    "SELECT visits, count(*) AS people FROM "  # noqa: S608
    f"(SELECT count(DISTINCT c.visit_id) AS visits FROM {_CASES} WHERE {_DAYS} "
    f"GROUP BY {_PERSON}) GROUP BY visits"
)
