"""Months beside each other, what the next one may bring, and when people come.

The forecast is *naif musiman* (seasonal naive; Hyndman & Athanasopoulos, Forecasting: Principles
and Practice, 5.2): a month will be as busy per working day as the same month a year ago. It is
plain enough for a supervisor to check by hand, and hard to beat on counts like these. Its interval
is the spread of its own past errors. Where the history is too short it says so, and how it guesses.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.calendar import add_months
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.statistics import Times
from desktop_app.domain.statistics_changes import Change

MONTHS = 12
FEWEST_ERRORS = 3
RECENT = 3
Z_80 = 1.2816  # four months in five fall inside the interval, if errors are normal
PEAK_HOURS = 3


@dataclass(frozen=True, slots=True)
class TrendMonth:
    """One month: numbers given, people served and refused, times. `whole` once it is over."""

    first: date
    issued: int
    finished: int
    served: Mapping[str, int]  # people by service
    refused: int  # people, the sum of Tabel 1.2
    times: Times
    working_days: int
    whole: bool
    year_before: int | None = None  # numbers given in the same month last year, None without any

    @property
    def served_people(self) -> int:
        """The sum of Tabel 1.1 and the services beside it."""
        return sum(self.served.values())


class Method(StrEnum):
    """How a forecast was made."""

    SEASONAL_NAIVE = "naif_musiman"
    RECENT_MEAN = "rata_rata_terakhir"
    NONE = "tidak_ada"

    @property
    def label(self) -> str:
        """The name people see."""
        return _METHODS[self.value]

    @property
    def words(self) -> str:
        """What the method does, and what it lacks."""
        return _WORDS[self.value]


@dataclass(frozen=True, slots=True)
class Forecast:
    """How many numbers a month may bring, at least and at most in four months of five.

    Without a `method` that the history allows, the three figures are None. `errors` is how many
    past months the interval stands on.
    """

    month: date
    method: Method
    expected: int | None = None
    least: int | None = None
    most: int | None = None
    errors: int = 0


@dataclass(frozen=True, slots=True)
class Peaks:
    """When people come: numbers given by weekday (Monday is 0) and by hour of the office's clock.

    `weekday_load` is for one such working day on average; months the same.
    """

    by_hour: Mapping[tuple[int, int], int]
    weekday_load: Mapping[int, float]
    month_load: Mapping[int, float]

    @property
    def busiest(self) -> tuple[tuple[int, int], ...]:
        """The busiest (weekday, hour) pairs, the busiest first."""
        ranked = sorted(self.by_hour.items(), key=lambda pair: (-pair[1], pair[0]))
        return tuple(when for when, count in ranked[:PEAK_HOURS] if count)


@dataclass(frozen=True, slots=True)
class Trend:
    """Twelve months to the one asked for, the forecast of the month after, and the peaks."""

    months: tuple[TrendMonth, ...]
    forecast: Forecast
    peaks: Peaks
    standard_minutes: int
    changes: tuple[Change, ...] = ()  # of rules and services in these months


@dataclass(frozen=True, slots=True)
class MonthLoad:
    """A month that is over: numbers given, and working days."""

    first: date
    issued: int
    working_days: int

    @property
    def per_day(self) -> float:
        """Numbers on one working day; 0 in a month without any."""
        return self.issued / self.working_days if self.working_days else 0.0


def forecast(history: Sequence[MonthLoad], month: date, working_days: int) -> Forecast:
    """Return what `month` with its working days may bring, from the months that are over.

    `history` runs without a gap to the month before `month`, or to the one before that while
    that is still going on; months before the first number was ever given are not in it.
    """
    by_month = {one.first: one for one in history}
    before = by_month.get(add_months(month, -MONTHS))
    if before is not None:
        errors = [
            one.issued - earlier.per_day * one.working_days
            for one in history
            if (earlier := by_month.get(add_months(one.first, -MONTHS)))
        ]
        expected = before.per_day * working_days
        return _around(month, Method.SEASONAL_NAIVE, expected, errors)
    if not history:
        return Forecast(month, Method.NONE)
    recent = history[-RECENT:]
    per_day = statistics.fmean(one.per_day for one in recent)
    errors = [one.issued - per_day * one.working_days for one in recent]
    return _around(month, Method.RECENT_MEAN, per_day * working_days, errors)


def _around(month: date, method: Method, expected: float, errors: Sequence[float]) -> Forecast:
    middle = round(expected)
    if len(errors) < FEWEST_ERRORS:
        return Forecast(month, method, middle, errors=len(errors))
    spread = Z_80 * math.sqrt(statistics.fmean(error * error for error in errors))
    least, most = max(math.floor(expected - spread), 0), math.ceil(expected + spread)
    return Forecast(month, method, middle, least, most, len(errors))


_METHODS = {
    "naif_musiman": QT_TRANSLATE_NOOP("Statistics", "Naif musiman"),
    "rata_rata_terakhir": QT_TRANSLATE_NOOP("Statistics", "Rata-rata bulan terakhir"),
    "tidak_ada": QT_TRANSLATE_NOOP("Statistics", "Belum ada perkiraan"),
}
_WORDS = {
    "naif_musiman": QT_TRANSLATE_NOOP(
        "Statistics",
        "Sama ramainya per hari kerja dengan bulan yang sama tahun lalu; rentangnya dari selisih "
        "cara ini pada bulan-bulan yang sudah lewat (4 dari 5 bulan).",
    ),
    "rata_rata_terakhir": QT_TRANSLATE_NOOP(
        "Statistics",
        "Riwayat belum setahun, jadi musim belum dapat dilihat: dipakai rata-rata per hari kerja "
        "dari paling banyak tiga bulan terakhir.",
    ),
    "tidak_ada": QT_TRANSLATE_NOOP(
        "Statistics",
        "Belum ada satu bulan pun yang lengkap, jadi belum dapat diperkirakan.",
    ),
}
