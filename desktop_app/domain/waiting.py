"""How long somebody will wait, from the day's own service times.

An estimate, said as one: people ahead in the order of calls, times the minutes one takes today,
over the counters that serve, laid on the opening hours. Nothing is promised from it.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.queue import Lane
from desktop_app.domain.queue_order import Waiting

RECENT = 20
_TRUSTED = 5  # below so many, the promised time has its weight too


@dataclass(frozen=True, slots=True)
class Estimate:
    """`ahead` people before this one, about `minutes` of opening hours, so about `at` (UTC)."""

    ahead: int
    minutes: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Pace:
    """How quickly the room empties: minutes for one person, and how many counters serve."""

    minutes_each: float
    counters: int


def minutes_each(recent: Sequence[float], promised: float) -> float:
    """Return the minutes one person takes, from today's latest service times in minutes.

    The median of the last twenty, because one long case says little about the next; while
    fewer than five are known today, the service's promised minutes stand for the rest.
    """
    known = list(recent[-RECENT:])
    return statistics.median([*known, *[promised] * max(_TRUSTED - len(known), 0)])


def estimate_at(ahead: int, pace: Pace, now: datetime, calendar: WorkCalendar) -> Estimate:
    """Return when somebody with `ahead` people before them will be called.

    Rounded up to whole minutes, from 5 on to fives: more would feign a precision it lacks.
    """
    raw = ahead * pace.minutes_each / max(pace.counters, 1)
    minutes = math.ceil(raw)
    if minutes > 5:
        minutes = -(-minutes // 5) * 5
    return Estimate(ahead, minutes, calendar.after_open_minutes(now, minutes))


def people_ahead(order: Sequence[Waiting], ticket_id: UUID) -> int:
    """Return how many people come before a ticket in the order of calls.

    A batch counts for one: it lets the room go first after each of its files.
    """
    return next((n for n, one in enumerate(order) if one.id == ticket_id), len(order))


@dataclass(frozen=True, slots=True)
class LaneWait:
    """A lane as the room sees it: who waits, and what a newcomer would wait."""

    lane: Lane
    waiting: int
    newcomer: Estimate


def tickets_are_given(calendar: WorkCalendar, now: datetime, early: int, last: int) -> bool:
    """Tell whether the kiosk gives numbers at a moment.

    From `early` minutes before a working day's first opening to `last` minutes before its last
    closing; in the break too, because people wait through it.
    """
    begins, ends = _ticket_hours(calendar, now.astimezone(calendar.zone).date(), early, last)
    return begins <= now < ends


def next_tickets(calendar: WorkCalendar, now: datetime, early: int, last: int) -> datetime | None:
    """Return when the kiosk will next begin to give numbers (UTC), None within a year never."""
    today = now.astimezone(calendar.zone).date()
    for offset in range(366):
        begins, ends = _ticket_hours(calendar, today + timedelta(days=offset), early, last)
        if now < begins < ends:
            return begins
    return None


def _ticket_hours(
    calendar: WorkCalendar, day: date, early: int, last: int
) -> tuple[datetime, datetime]:
    """Return the first and the last moment for numbers; an empty span on a day off."""
    open_hours = calendar.open_intervals(day)
    if not open_hours:
        return datetime.min.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)
    return (
        open_hours[0][0] - timedelta(minutes=early),
        open_hours[-1][1] - timedelta(minutes=last),
    )
