"""Who looked whom up: counted per officer from the journal, and when a number is unusual.

Numbers are for the supervisor to ask about, never a lock: nobody at the counter is stopped by
them. The same person looked at again within ten minutes (another service, F5, the family) is one
look-up. A whole village's file checked at once is no look-up and is not counted here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from uuid import UUID

from desktop_app.domain.calendar import WorkCalendar, office_day

SAME_LOOK_UP = timedelta(minutes=10)
# Who opens early and closes late is not yet at an odd hour.
AROUND_HOURS = timedelta(minutes=60)


@dataclass(frozen=True, slots=True)
class UnusualRule:
    """More than `times` the officer's median of the last `days` working days on which they looked
    anybody up, and more than `least`; with fewer than `known` such days nothing is told."""

    times: int = 3
    least: int = 30
    days: int = 20
    known: int = 5

    def exceeded(self, number: int, before: Sequence[int]) -> float | None:
        """Return the median that a day's number exceeds so far, None when it is nothing unusual."""
        if len(before) < self.known or number <= self.least:
            return None
        usual = median(before)
        return usual if number > self.times * usual else None


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry of the journal: somebody (None: the command line) looked at a person."""

    officer: UUID | None
    person: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class UnusualDay:
    """A day with so many look-ups that the supervisor may ask why; `usual` is the median before."""

    day: date
    look_ups: int
    usual: float


@dataclass(frozen=True, slots=True)
class LookUpFigures:
    """What one officer looked up in the days asked about.

    `without_case` are look-ups of people who had no case decided on the same day, `odd_hours`
    those outside of the opening hours and the hour around them.
    """

    officer: UUID | None
    look_ups: int
    people: int
    without_case: int
    odd_hours: int
    unusual_days: tuple[UnusualDay, ...] = ()


def count_look_ups(
    lines: Iterable[LogLine],
    first: date,
    last: date,
    cases: Mapping[date, frozenset[UUID]],
    calendar: WorkCalendar,
    rule: UnusualRule,
) -> tuple[LookUpFigures, ...]:
    """Return the figures of every officer who looked anybody up, the busiest first.

    `lines` reach as far back as the rule does; `cases` are the people with a case, by day.
    """
    by_officer: dict[UUID | None, list[LogLine]] = defaultdict(list)
    for line in look_ups(lines):
        by_officer[line.officer].append(line)
    found = [
        _figures(officer, own, first, last, cases, calendar, rule)
        for officer, own in by_officer.items()
    ]
    counted = [one for one in found if one.look_ups]
    return tuple(sorted(counted, key=lambda one: (-one.look_ups, str(one.officer))))


def look_ups(lines: Iterable[LogLine]) -> list[LogLine]:
    """Return the lines without those that go on with the same person."""
    last: dict[tuple[UUID | None, UUID], datetime] = {}
    new = []
    for line in sorted(lines, key=lambda one: one.at):
        who = line.officer, line.person
        if who not in last or line.at - last[who] > SAME_LOOK_UP:
            new.append(line)
        last[who] = line.at
    return new


def days_before(day: date, calendar: WorkCalendar, number: int) -> tuple[date, ...]:
    """Return the last working days before a day, the latest first, none older than 60 days."""
    candidates = (day - timedelta(days=back) for back in range(1, 61))
    return tuple(one for one in candidates if calendar.is_working_day(one))[:number]


def _figures(
    officer: UUID | None,
    lines: Sequence[LogLine],
    first: date,
    last: date,
    cases: Mapping[date, frozenset[UUID]],
    calendar: WorkCalendar,
    rule: UnusualRule,
) -> LookUpFigures:
    by_day: dict[date, list[LogLine]] = defaultdict(list)
    for line in lines:
        by_day[office_day(line.at, calendar.zone)].append(line)
    asked = {day: some for day, some in by_day.items() if first <= day <= last}

    def before(day: date) -> list[int]:
        days = days_before(day, calendar, rule.days)
        return [len(by_day[one]) for one in days if one in by_day]

    return LookUpFigures(
        officer=officer,
        look_ups=sum(map(len, asked.values())),
        people=len({line.person for some in asked.values() for line in some}),
        without_case=sum(
            line.person not in cases.get(day, frozenset())
            for day, some in asked.items()
            for line in some
        ),
        odd_hours=sum(_odd(line.at, calendar) for some in asked.values() for line in some),
        unusual_days=tuple(
            UnusualDay(day, len(asked[day]), usual)
            for day in sorted(asked)
            if (usual := rule.exceeded(len(asked[day]), before(day))) is not None
        ),
    )


def _odd(at: datetime, calendar: WorkCalendar) -> bool:
    hours = calendar.open_intervals(office_day(at, calendar.zone))
    return not hours or not hours[0][0] - AROUND_HOURS <= at <= hours[-1][1] + AROUND_HOURS
