"""Counts for the reports, from the rows themselves: nothing is pre-aggregated."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

import sqlalchemy as sa

from desktop_app.domain.case import DECIDED
from desktop_app.domain.statistics import TicketHistory
from desktop_app.storage.queue import AS_WRITTEN, period_of_row, tickets_of
from desktop_app.storage.tables import applicant, application, decision, period, ticket

_ALLOWED = "boleh"
_PERSON = sa.func.coalesce(applicant.c.merged_into, applicant.c.id)


def served_by_service(
    connection: sa.Connection, first: date, last: date
) -> dict[str, tuple[int, int]]:
    """Return {service: (people, visits)} of allowed cases from `first` to `last`, both included."""
    query = _cases(application.c.service, first, last).where(decision.c.outcome == _ALLOWED)
    return _people_and_visits(connection, query.group_by(application.c.service))


def refused_by_reason(
    connection: sa.Connection, first: date, last: date
) -> dict[str, tuple[int, int]]:
    """Return {reason counted in Tabel 1.2: (people, visits)} of refused cases in these days."""
    query = _cases(decision.c.counted, first, last).where(decision.c.counted.is_not(None))
    return _people_and_visits(connection, query.group_by(decision.c.counted))


def overridden(connection: sa.Connection, first: date, last: date) -> int:
    """Return how many decisions a supervisor took against the rules in these days."""
    query = (
        sa.select(sa.func.count())
        .select_from(decision)
        .join(application, application.c.id == decision.c.application_id)
        .where(application.c.day.between(first, last), decision.c.override_by.is_not(None))
    )
    return int(connection.execute(query).scalar_one())


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


def _cases(column: sa.Column[Any], first: date, last: date) -> sa.Select[Any]:
    return (
        sa.select(
            column.label("column"),
            sa.func.count(sa.distinct(_PERSON)).label("people"),
            sa.func.count(sa.distinct(application.c.visit_id)).label("visits"),
        )
        .select_from(application)
        .join(decision, decision.c.application_id == application.c.id)
        .join(applicant, applicant.c.id == application.c.applicant_id)
        .where(
            application.c.day.between(first, last),
            # Papers left here and cases that wait for approval count once somebody decided.
            application.c.state.in_([state.value for state in DECIDED]),
        )
    )


def _people_and_visits(
    connection: sa.Connection, query: sa.Select[Any]
) -> dict[str, tuple[int, int]]:
    return {row.column: (row.people, row.visits) for row in connection.execute(query)}
