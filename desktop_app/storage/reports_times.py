"""How long people waited and were served, counted from the periods at the moment of asking.

A wait runs from the arrival to the earliest call, in open minutes only: on the ticket's own day
that is what its opening intervals, laid beside the ticket as numbers, share with it. The few that
were called on another day are handed on to the calendar. A ticket with a period whose time is not
known is in no figure of time, and what was taken back counts nowhere.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.calendar import WorkCalendar, day_bounds
from desktop_app.domain.statistics import Times, spread_of
from desktop_app.storage.types import from_microseconds, to_microseconds

MINUTE = 60_000_000
_ELSEWHERE = -1


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

    `standard` is the office's promise in minutes. A histogram by minute leaves SQL: it is three
    times as fast as window functions over a year's tickets.
    """
    query = sa.text(_told(calendar, first, last) + _HISTOGRAM)
    values = {"days": _days(calendar, first, last), "standard": standard * MINUTE}
    waits: Counter[int] = Counter()
    services: Counter[int] = Counter()
    waited = served = in_time = 0
    for kind, minute, many, total, within in connection.execute(query, values):
        if kind == "wait":
            waits[minute] += many
            waited += total
            in_time += within
        elif kind == "service":
            services[minute] += many
            served += total
        else:  # called on another day than it was given: minute and many are the two moments
            elsewhere = _open_between(calendar, minute, many)
            waits[elsewhere // MINUTE] += 1
            waited += elsewhere
            in_time += elsewhere <= standard * MINUTE
    return Times(spread_of(waits, waited / MINUTE), spread_of(services, served / MINUTE), in_time)


def tickets_on(
    connection: sa.Connection, calendar: WorkCalendar, day: date
) -> tuple[TicketTimes, ...]:
    """Return every ticket of a day with its times."""
    query = sa.text(_told(calendar, day, day) + _TICKETS)
    rows = connection.execute(query, {"days": _days(calendar, day, day)})
    return tuple(
        TicketTimes(
            id,
            state,
            arrived,
            bool(dropped_off),
            bool(late),
            _open_between(calendar, arrived, called) if wait == _ELSEWHERE else wait,
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
    values = {"first": first.isoformat(), "last": last.isoformat()}
    return {row.state: row.many for row in connection.execute(_STATES, values)}


def issued_between(connection: sa.Connection, first: date, last: date) -> int:
    """Return how many tickets were given in these days."""
    values = {"first": first.isoformat(), "last": last.isoformat()}
    return int(connection.execute(_ISSUED, values).scalar_one())


def arrivals_by_hour(
    connection: sa.Connection, calendar: WorkCalendar, first: date, last: date
) -> dict[tuple[date, int], int]:
    """Return {(day, hour of the office's clock): tickets given to who arrived then}.

    Only hours of the ticket's own day are counted; who arrived on another one has none.
    """
    days = []
    for day in _between(first, last):
        begins, ends = day_bounds(day, calendar.zone)
        days.append([day.isoformat(), to_microseconds(begins), to_microseconds(ends)])
    found = connection.execute(_HOURS, {"days": json.dumps(days)})
    return {(date.fromisoformat(day), hour): many for day, hour, many in found if many}


def first_day(connection: sa.Connection) -> date | None:
    """Return the day of the first ticket ever given, None before there is one."""
    found = connection.execute(sa.text("SELECT min(day) FROM ticket")).scalar()
    return date.fromisoformat(found) if found else None


def days_with_tickets(connection: sa.Connection, first: date, last: date) -> tuple[date, ...]:
    """Return the days from `first` to `last` on which numbers were given, in order."""
    query = sa.text("SELECT DISTINCT day FROM ticket WHERE day BETWEEN :first AND :last ORDER BY 1")
    rows = connection.execute(query, {"first": first.isoformat(), "last": last.isoformat()})
    return tuple(date.fromisoformat(row.day) for row in rows)


def _told(calendar: WorkCalendar, first: date, last: date) -> str:
    most = max((len(calendar.open_intervals(day)) for day in _between(first, last)), default=0)
    spans = "".join(
        f", value->>{3 + 2 * n} AS o{n}, value->>{4 + 2 * n} AS c{n}" for n in range(most)
    )
    names = "".join(f", o{n}, c{n}" for n in range(most))
    shared = " + ".join(f"max(0, min(called, c{n}) - max(arrived_at, o{n}))" for n in range(most))
    return _TOLD.format(spans=spans, names=names, shared=shared or "0")


def _days(calendar: WorkCalendar, first: date, last: date) -> str:
    """Return the days with their bounds and opening intervals; those with fewer get empty ones."""
    rows = [
        (day, [*day_bounds(day, calendar.zone), *_flat(calendar.open_intervals(day))])
        for day in _between(first, last)
    ]
    width = max((len(moments) for _, moments in rows), default=0)
    return json.dumps(
        [
            [day.isoformat(), *map(to_microseconds, moments), *[0] * (width - len(moments))]
            for day, moments in rows
        ]
    )


def _flat(intervals: Sequence[tuple[datetime, datetime]]) -> list[datetime]:
    return [at for interval in intervals for at in interval]


def _open_between(calendar: WorkCalendar, start: int, end: int) -> int:
    minutes = calendar.open_minutes_between(from_microseconds(start), from_microseconds(end))
    return round(minutes * MINUTE)


def _between(first: date, last: date) -> Iterator[date]:
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def _id(value: Any) -> UUID | None:
    return None if value is None else UUID(bytes=value)


# Each index is named: without it a year's tickets take three times as long.
_TOLD = """
WITH open_day AS MATERIALIZED (
  SELECT value->>0 AS day, value->>1 AS begins, value->>2 AS ends{spans} FROM json_each(:days)
), called AS MATERIALIZED (
  SELECT t.id, t.state, t.arrived_at, t.dropped_off, t.late, d.begins, d.ends{names},
    accurate.ticket_id IS NULL AS known,
    (SELECT min(p.started_at) FROM period p INDEXED BY ix_period_called
      WHERE p.ticket_id = t.id AND p.state = 'dipanggil' AND p.undone = 0) AS called,
    CASE WHEN t.state = 'selesai' THEN
      (SELECT sum(p.ended_at - p.started_at) FROM period p INDEXED BY ix_period_served
        WHERE p.ticket_id = t.id AND p.state = 'dilayani' AND p.undone = 0
          AND p.ended_at IS NOT NULL AND p.cause IS NOT 'ambil_surat') END AS service
  FROM open_day d
  CROSS JOIN ticket t INDEXED BY ix_ticket_day_arrived_at ON t.day = d.day
  LEFT JOIN (SELECT DISTINCT ticket_id FROM period INDEXED BY ix_period_inaccurate
    WHERE time_accurate = 0 AND undone = 0) accurate ON accurate.ticket_id = t.id
), told AS MATERIALIZED (
  SELECT id, state, arrived_at, dropped_off, late, called,
    CASE WHEN known = 0 OR called IS NULL OR dropped_off THEN NULL
      WHEN arrived_at >= begins AND called < ends THEN {shared}
      ELSE -1 END AS wait,
    CASE WHEN known THEN service END AS service
  FROM called
)
"""
_HISTOGRAM = """
SELECT 'wait', wait / 60000000, count(*), sum(wait), sum(wait <= :standard)
  FROM told WHERE wait >= 0 GROUP BY 2
UNION ALL
SELECT 'service', service / 60000000, count(*), sum(service), 0
  FROM told WHERE service IS NOT NULL GROUP BY 2
UNION ALL
SELECT 'elsewhere', arrived_at, called, 0, 0 FROM told WHERE wait = -1
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
_ISSUED = sa.text(
    "SELECT count(*) FROM ticket INDEXED BY ix_ticket_day_state WHERE day BETWEEN :first AND :last"
)
_HOURS = sa.text("""
WITH RECURSIVE hour (hour) AS (VALUES (0) UNION ALL SELECT hour + 1 FROM hour WHERE hour < 23),
open_day AS MATERIALIZED (
  SELECT value->>0 AS day, value->>1 AS begins, value->>2 AS ends FROM json_each(:days)
)
SELECT d.day, h.hour, (
  SELECT count(*) FROM ticket t INDEXED BY ix_ticket_day_arrived_at
  WHERE t.day = d.day AND t.arrived_at >= d.begins + h.hour * 3600000000
    AND t.arrived_at < min(d.ends, d.begins + (h.hour + 1) * 3600000000))
FROM open_day d CROSS JOIN hour h
""")
