"""How long people waited and were served, counted from the periods at the moment of asking.

A wait runs from the arrival to the earliest call, in open minutes only (`reports_open`). A ticket
with a period whose time is not known is in no figure of time, and what was taken back counts
nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
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


@dataclass(frozen=True, slots=True)
class Flow:
    """The tickets of some days: given, finished, their times, and when in the week people came.

    `arrivals` are by weekday (Monday is 0) and hour of the office's clock; who arrived on another
    day than the ticket's is in none.
    """

    issued: int
    finished: int
    times: Times
    arrivals: Mapping[tuple[int, int], int]


def times_between(
    connection: sa.Connection, calendar: WorkCalendar, first: date, last: date, standard: int
) -> Times:
    """Return the times of all tickets from `first` to `last`, as `flow_between` does."""
    return flow_between(connection, calendar, first, last, standard).times


def flow_between(
    connection: sa.Connection,
    calendar: WorkCalendar,
    first: date,
    last: date,
    standard: int,
    until: date = date.max,
) -> Flow:
    """Return how tickets from `first` to `last`, both included, flowed; arrivals to `until` only.

    `standard` is the office's promise in minutes. Whole minutes and hours leave SQL as one letter
    each and are counted here: a group for each would cost SQL a sort of all tickets.
    """
    days = open_days(calendar, first, last)
    values = {
        "days": days.days,
        "standard": standard * MINUTE,
        "until": until.isoformat(),
        "far": _FAR * MINUTE,
    }
    row = connection.execute(sa.text(_told(days) + _TIMES), values).one()
    waits, waited, in_time = _minutes(row.waits), row.waited or 0, row.in_time
    for arrived, called in pairs(row.elsewhere):
        wait = open_between(calendar, arrived, called)
        waits[wait // MINUTE] += 1
        waited += wait
        in_time += wait <= standard * MINUTE
    services = _minutes(row.services)
    services.update(map(int, (row.long_services or "").split()))
    times = Times(
        spread_of(waits, waited / MINUTE),
        spread_of(services, (row.served or 0) / MINUTE),
        in_time,
    )
    hours = Counter(row.hours or "").items()
    arrivals = {divmod(ord(letter) - _MONDAY, 24): many for letter, many in hours}
    return Flow(row.issued, row.finished, times, arrivals)


def tickets_on(
    connection: sa.Connection, calendar: WorkCalendar, day: date
) -> tuple[TicketTimes, ...]:
    """Return every ticket of a day with its times."""
    days = open_days(calendar, day, day)
    rows = connection.execute(sa.text(_told(days) + _TICKETS), {"days": days.days, "until": ""})
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
    """Return {state: tickets} of the tickets given from `first` to `last`, both included."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    return {row.state: row.many for row in connection.execute(_STATES, values)}


def issued_by_month(connection: sa.Connection, first: date, until: date) -> dict[date, int]:
    """Return {first day of a month: tickets given} from `first` until before `until`."""
    values = {"first": first.isoformat(), "until": until.isoformat()}
    months: Counter[str] = Counter()
    for day, many in connection.execute(_ISSUED, values).all():
        months[day[:7]] += many
    return {date.fromisoformat(f"{month}-01"): many for month, many in months.items()}


def first_day(connection: sa.Connection) -> date | None:
    """Return the day of the first ticket ever given, None before there is one."""
    found = connection.execute(sa.text("SELECT min(day) FROM ticket")).scalar()
    return date.fromisoformat(found) if found else None


def days_with_tickets(connection: sa.Connection, first: date, last: date) -> tuple[date, ...]:
    """Return the days from `first` to `last` on which numbers were given, in order."""
    query = sa.text("SELECT DISTINCT day FROM ticket WHERE day BETWEEN :first AND :last ORDER BY 1")
    rows = connection.execute(query, {"first": first.isoformat(), "last": last.isoformat()})
    return tuple(date.fromisoformat(row.day) for row in rows)


def _minutes(letters: str | None) -> Counter[int]:
    return Counter({ord(one) - 1: many for one, many in Counter(letters or "").items()})


def _told(days: OpenDays) -> str:
    wait = days.open_time("arrived_at", "called")
    return _TOLD.format(table=days.table, columns=days.columns, wait=wait)


def _id(value: Any) -> UUID | None:
    return None if value is None else UUID(bytes=value)


_MONDAY = 256  # an hour of the week leaves SQL as one letter: this one is Monday's first
_FAR = 50_000  # minutes that are a letter still; the few beyond leave SQL as they are
# Each index is named: without it a year's tickets take three times as long. LIMIT -1 keeps SQLite
# from folding a query into the one around it, which would look every call up four times over.
_TOLD = """
WITH {table}, told AS (
  SELECT id, state, arrived_at, dropped_off, late, called,
    CASE WHEN known AND called IS NOT NULL AND NOT dropped_off THEN {wait} END AS wait,
    CASE WHEN known THEN service END AS service, hour
  FROM (
    SELECT t.id, t.state, t.arrived_at, t.dropped_off, t.late, {columns},
      CASE WHEN t.arrived_at >= d.begins AND t.arrived_at < d.ends AND d.day <= :until
        THEN d.week + (t.arrived_at - d.begins) / 3600000000 END AS hour,
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
SELECT group_concat(char(1 + wait / 60000000), '') FILTER (WHERE wait BETWEEN 0 AND :far) AS waits,
  sum(wait) FILTER (WHERE wait BETWEEN 0 AND :far) AS waited,
  count(*) FILTER (WHERE wait BETWEEN 0 AND :standard) AS in_time,
  group_concat(arrived_at || ' ' || called, ' ') FILTER (WHERE wait = -1 OR wait > :far)
    AS elsewhere,
  group_concat(char(1 + service / 60000000), '') FILTER (WHERE service <= :far) AS services,
  group_concat(service / 60000000, ' ') FILTER (WHERE service > :far) AS long_services,
  sum(service) AS served,
  group_concat(char(256 + hour), '') FILTER (WHERE hour IS NOT NULL) AS hours,
  count(*) AS issued,
  count(*) FILTER (WHERE state = 'selesai') AS finished
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
    "SELECT state, count(*) AS many FROM ticket INDEXED BY ix_ticket_day_state "
    "WHERE day BETWEEN :first AND :last GROUP BY state"
)
# By day, because a day is a stretch of the index: SQL would sort for a month.
_ISSUED = sa.text(
    "SELECT day, count(*) FROM ticket INDEXED BY ix_ticket_day_state "
    "WHERE day >= :first AND day < :until GROUP BY day"
)
