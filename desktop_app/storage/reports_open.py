"""The office's opening hours laid beside rows as numbers, so that SQL can count open minutes.

What lies on one day of the office shares so much with that day's opening intervals. The few spans
that leave their day are `ELSEWHERE` in SQL, and handed on to the calendar.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.calendar import WorkCalendar, day_bounds
from desktop_app.storage.types import from_microseconds, to_microseconds

MINUTE = 60_000_000
ELSEWHERE = -1


@dataclass(frozen=True, slots=True)
class OpenDays:
    """Days with their bounds and opening intervals in microseconds.

    `table` is a common table expression `open_day` over the parameter `days`, `columns` its names
    after `day` and `week`, the hours of the week before it; then each day's `begins` and `ends`.
    Days with fewer intervals than others get empty ones.
    """

    table: str
    columns: str
    days: str
    _intervals: int

    def open_time(self, start: str, end: str) -> str:
        """Return SQL for the open microseconds between two columns, `ELSEWHERE` off the day."""
        shared = " + ".join(
            f"max(0, min({end}, c{n}) - max({start}, o{n}))" for n in range(self._intervals)
        )
        within = f"{start} >= begins AND {end} < ends"
        return f"CASE WHEN {within} THEN {shared or '0'} ELSE {ELSEWHERE} END"


def open_days(calendar: WorkCalendar, first: date, last: date) -> OpenDays:
    """Return the days from `first` to `last`, both included."""
    rows = [
        (day, [*day_bounds(day, calendar.zone), *_flat(calendar.open_intervals(day))])
        for day in days_between(first, last)
    ]
    width = max((len(moments) for _, moments in rows), default=2)
    names = ["begins", "ends"]
    for n in range((width - 2) // 2):
        names += [f"o{n}", f"c{n}"]
    picked = ", ".join(f"value->>{at} AS {name}" for at, name in enumerate(names, start=2))
    return OpenDays(
        table=_TABLE.format(picked=picked),
        columns=", ".join(f"d.{name}" for name in names),
        days=json.dumps(
            [
                [
                    day.isoformat(),
                    day.weekday() * 24,
                    *map(to_microseconds, moments),
                    *[0] * (width - len(moments)),
                ]
                for day, moments in rows
            ]
        ),
        _intervals=(width - 2) // 2,
    )


def open_between(calendar: WorkCalendar, start: int, end: int) -> int:
    """Return the open microseconds between two moments, whatever days they are on."""
    minutes = calendar.open_minutes_between(from_microseconds(start), from_microseconds(end))
    return round(minutes * MINUTE)


def pairs(text: str | None) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) moments that SQL wrote one after the other, blanks between."""
    numbers = iter(map(int, (text or "").split()))
    return zip(numbers, numbers, strict=True)


def days_between(first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` to `last`, both included."""
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))


def _flat(intervals: Sequence[tuple[datetime, datetime]]) -> list[datetime]:
    return [at for interval in intervals for at in interval]


_TABLE = """open_day AS MATERIALIZED (
  SELECT value->>0 AS day, value->>1 AS week, {picked} FROM json_each(:days)
)"""
