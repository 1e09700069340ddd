"""How long people waited and were served, counted from the periods at the moment of asking.

A wait runs from the arrival to the earliest call, in open minutes only (`reports_open`). A ticket
with a period whose time is not known is in no figure of time, and what was taken back counts
nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.statistics import Times, spread_of
from desktop_app.storage.reports_open import (
    ELSEWHERE,
    MINUTE,
    OpenDays,
    open_between,
    open_days,
    pairs,
)


class TicketTimes(NamedTuple):
    """A ticket's times in microseconds: `wait` and `service` are None where there are none."""

    id: bytes
    state: str
    arrived_at: int
    dropped_off: bool
    late: bool
    wait: int | None
    service: int | None


@dataclass(frozen=True, slots=True)
class DeskTime:
    """What one ticket had of one counter and officer: a first call, or microseconds of service."""

    ticket: bytes
    counter_id: UUID | None
    officer_id: UUID | None
    service: int | None


def times_between(
    connection: sa.Connection, calendar: WorkCalendar, first: date, last: date, standard: int
) -> Times:
    """Return the times of all tickets from `first` to `last`, both included.

    `standard` is the office's promise in minutes. The whole minutes leave SQL as one line of text
    each and are counted here: a group for each minute would cost SQL a sort of all tickets.
    """
    days = open_days(calendar, first, last)
    values = {"days": days.days, "standard": standard * MINUTE}
    row = connection.execute(sa.text(_told(days) + _TIMES), values).one()
    waits, waited, in_time = _minutes(row.waits), row.waited or 0, row.in_time
    for arrived, called in pairs(row.elsewhere):
        wait = open_between(calendar, arrived, called)
        waits[wait // MINUTE] += 1
        waited += wait
        in_time += wait <= standard * MINUTE
    return Times(
        spread_of(waits, waited / MINUTE),
        spread_of(_minutes(row.services), (row.served or 0) / MINUTE),
        in_time,
    )


def tickets_on(
    connection: sa.Connection, calendar: WorkCalendar, day: date
) -> tuple[TicketTimes, ...]:
    """Return every ticket of a day with its times."""
    days = open_days(calendar, day, day)
    rows = connection.execute(sa.text(_told(days) + _TICKETS), {"days": days.days})
    return tuple(
        TicketTimes(
            id,
            state,
            arrived,
            bool(dropped_off),
            bool(late),
            open_between(calendar, arrived, called) if wait == ELSEWHERE else wait,
            service,
        )
        for id, state, arrived, dropped_off, late, called, wait, service in rows
    )


def first_calls(connection: sa.Connection, day: date) -> Iterator[DeskTime]:
    """Yield where each of a day's tickets was called first."""
    for row in connection.execute(_FIRST_CALLS, {"day": day.isoformat()}):
        yield DeskTime(row[0], _id(row[1]), _id(row[2]), None)


def desk_services(connection: sa.Connection, day: date) -> Iterator[DeskTime]:
    """Yield who stood at which counter how long; None where the time is not known."""
    for row in connection.execute(_DESK_SERVICES, {"day": day.isoformat()}):
        yield DeskTime(row[0], _id(row[1]), _id(row[2]), row[3] if row[4] else None)


def states_between(connection: sa.Connection, first: date, last: date) -> dict[str, int]:
    """Return {state: tickets} of the tickets given in these days."""
    states: Counter[str] = Counter()
    for row in _states_by_day(connection, first, last):
        states[row.state] += row.many
    return dict(states)


def states_by_month(connection: sa.Connection, first: date, last: date) -> dict[date, Counter[str]]:
    """Return {first day of a month: {state: tickets}} of these days' months with any ticket."""
    months: dict[str, Counter[str]] = {}
    for row in _states_by_day(connection, first, last):
        months.setdefault(row.day[:7], Counter())[row.state] += row.many
    return {date.fromisoformat(f"{month}-01"): states for month, states in months.items()}


def arrivals_by_hour(
    connection: sa.Connection, calendar: WorkCalendar, first: date, last: date
) -> dict[tuple[date, int], int]:
    """Return {(day, hour of the office's clock): tickets given to who arrived then}.

    Only hours of the ticket's own day are counted; who arrived on another one has none.
    """
    days = open_days(calendar, first, last)
    rows = connection.execute(sa.text(_HOURS.format(days.table)), {"days": days.days}).all()
    return {
        (date.fromisoformat(day), ord(hour) - ord("A")): many
        for day, hours in rows
        for hour, many in Counter(hours or "").items()
    }


def first_day(connection: sa.Connection) -> date | None:
    """Return the day of the first ticket ever given, None before there is one."""
    found = connection.execute(sa.text("SELECT min(day) FROM ticket")).scalar()
    return date.fromisoformat(found) if found else None


def days_with_tickets(connection: sa.Connection, first: date, last: date) -> tuple[date, ...]:
    """Return the days from `first` to `last` on which numbers were given, in order."""
    query = sa.text("SELECT DISTINCT day FROM ticket WHERE day BETWEEN :first AND :last ORDER BY 1")
    rows = connection.execute(query, {"first": first.isoformat(), "last": last.isoformat()})
    return tuple(date.fromisoformat(row.day) for row in rows)


def _states_by_day(connection: sa.Connection, first: date, last: date) -> Iterator[Any]:
    values = {"first": first.isoformat(), "last": last.isoformat()}
    return iter(connection.execute(_STATES, values).all())


def _minutes(text: str | None) -> Counter[int]:
    return Counter({int(one): many for one, many in Counter((text or "").split()).items()})


def _told(days: OpenDays) -> str:
    wait = days.open_time("arrived_at", "called")
    return _TOLD.format(table=days.table, columns=days.columns, wait=wait)


def _id(value: Any) -> UUID | None:
    return None if value is None else UUID(bytes=value)


# Each index is named: without it a year's tickets take three times as long. LIMIT -1 keeps SQLite
# from folding a query into the one around it, which would look every call up four times over.
_TOLD = """
WITH {table}, told AS (
  SELECT id, state, arrived_at, dropped_off, late, called,
    CASE WHEN known AND called IS NOT NULL AND NOT dropped_off THEN {wait} END AS wait,
    CASE WHEN known THEN service END AS service
  FROM (
    SELECT t.id, t.state, t.arrived_at, t.dropped_off, t.late, {columns},
      NOT EXISTS (SELECT 1 FROM period p INDEXED BY ix_period_inaccurate
        WHERE p.ticket_id = t.id AND p.time_accurate = 0 AND p.undone = 0) AS known,
      (SELECT p.started_at FROM period p INDEXED BY ix_period_called
        WHERE p.ticket_id = t.id AND p.state = 'dipanggil' AND p.undone = 0
        ORDER BY p.started_at LIMIT 1) AS called,
      CASE WHEN t.state = 'selesai' THEN
        (SELECT sum(p.ended_at - p.started_at) FROM period p INDEXED BY ix_period_served
          WHERE p.ticket_id = t.id AND p.state = 'dilayani' AND p.undone = 0
            AND p.ended_at IS NOT NULL AND p.cause IS NOT 'ambil_surat') END AS service
    FROM open_day d
    CROSS JOIN ticket t INDEXED BY ix_ticket_day_arrived_at ON t.day = d.day
    LIMIT -1)
  LIMIT -1)
"""
_TIMES = """
SELECT group_concat(wait / 60000000, ' ') FILTER (WHERE wait >= 0) AS waits,
  sum(wait) FILTER (WHERE wait >= 0) AS waited,
  count(*) FILTER (WHERE wait BETWEEN 0 AND :standard) AS in_time,
  group_concat(arrived_at || ' ' || called, ' ') FILTER (WHERE wait = -1) AS elsewhere,
  group_concat(service / 60000000, ' ') AS services,
  sum(service) AS served
FROM told
"""
_TICKETS = "SELECT id, state, arrived_at, dropped_off, late, called, wait, service FROM told"
# With min() SQLite takes the bare columns from the very row that is the earliest.
_FIRST_CALLS = sa.text("""
SELECT p.ticket_id, p.counter_id, p.officer_id, min(p.started_at)
FROM ticket t INDEXED BY ix_ticket_day_arrived_at
CROSS JOIN period p INDEXED BY ix_period_called ON p.ticket_id = t.id
WHERE t.day = :day AND p.state = 'dipanggil' AND p.undone = 0
GROUP BY p.ticket_id
""")
_DESK_SERVICES = sa.text("""
SELECT p.ticket_id, p.counter_id, p.officer_id, sum(p.ended_at - p.started_at),
  min(p.time_accurate)
FROM ticket t INDEXED BY ix_ticket_day_arrived_at
CROSS JOIN period p INDEXED BY ix_period_served ON p.ticket_id = t.id
WHERE t.day = :day AND p.state = 'dilayani' AND p.undone = 0 AND p.ended_at IS NOT NULL
  AND p.cause IS NOT 'ambil_surat'
GROUP BY p.ticket_id, p.counter_id, p.officer_id
""")
_STATES = sa.text(
    "SELECT day, state, count(*) AS many FROM ticket INDEXED BY ix_ticket_day_state "
    "WHERE day BETWEEN :first AND :last GROUP BY day, state"
)
# A day writes one letter for each arrival: A from midnight, B from one o'clock.
_HOURS = """
WITH {}
SELECT d.day, (
  SELECT group_concat(char(65 + (t.arrived_at - d.begins) / 3600000000), '')
  FROM ticket t INDEXED BY ix_ticket_day_arrived_at
  WHERE t.day = d.day AND t.arrived_at >= d.begins AND t.arrived_at < d.ends)
FROM open_day d
"""
