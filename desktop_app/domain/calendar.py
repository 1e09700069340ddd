"""The office's time: which days it works, which hours count as waiting, when a limit runs out.

Moments are UTC; the office's zone decides which day they belong to. Opening hours of the
reference office (DOMAIN.md, "Queue"): Monday to Thursday 07.30-16.00 with a break from 12 to 13,
Friday 07.30-11.00. The six months of a reactivation follow rule 8 of DOMAIN.md: calendar months
clamped to the month's end, the last day included, moved to the next working day.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused

Interval = tuple[dt.time, dt.time]

# Indonesia has kept one fixed offset per zone since 1964, so these need no zone data, which a
# bare Windows does not have.
INDONESIAN_ZONES: Mapping[str, dt.tzinfo] = MappingProxyType(
    {
        "Asia/Jakarta": dt.timezone(dt.timedelta(hours=7), "WIB"),
        "Asia/Pontianak": dt.timezone(dt.timedelta(hours=7), "WIB"),
        "Asia/Makassar": dt.timezone(dt.timedelta(hours=8), "WITA"),
        "Asia/Jayapura": dt.timezone(dt.timedelta(hours=9), "WIT"),
    }
)
OFFICE_ZONE = INDONESIAN_ZONES["Asia/Jakarta"]

REACTIVATION_MONTHS = 6


def office_day(at: dt.datetime, zone: dt.tzinfo = OFFICE_ZONE) -> dt.date:
    """Return the day it is at the office at the moment `at` (timezone-aware)."""
    return at.astimezone(zone).date()


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Opening hours by weekday (Monday is 0); a weekday that is not there is closed.

    Raises `Refused` `jam_layanan_tidak_sah` when a day's intervals are not in order or overlap.
    """

    week: Mapping[int, tuple[Interval, ...]]

    def __post_init__(self) -> None:
        for intervals in self.week.values():
            backwards = any(opens >= closes for opens, closes in intervals)
            if backwards or any(one[1] > next_[0] for one, next_ in pairwise(intervals)):
                raise Refused("jam_layanan_tidak_sah", _HOURS)

    def on(self, weekday: int) -> tuple[Interval, ...]:
        """Return the intervals of a weekday, in order; empty when closed."""
        return self.week.get(weekday, ())


_MORNING = (dt.time(7, 30), dt.time(12))
_AFTERNOON = (dt.time(13), dt.time(16))
DEFAULT_HOURS = OfficeHours(
    MappingProxyType(
        dict.fromkeys(range(4), (_MORNING, _AFTERNOON)) | {4: ((dt.time(7, 30), dt.time(11)),)}
    )
)


@dataclass(frozen=True, slots=True)
class SpecialHours:
    """Other hours from `first` to `last`, both included, for instance in Ramadan."""

    first: dt.date
    last: dt.date
    hours: OfficeHours
    name: str = ""


class HolidayKind(StrEnum):
    """Who declared a day off: the yearly joint decree (SKB 3 Menteri), or the office itself."""

    NASIONAL = "nasional"
    CUTI_BERSAMA = "cuti_bersama"
    KANTOR = "kantor"

    @property
    def label(self) -> str:
        """The words people see."""
        return _KINDS[self.value]


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named day; `closed` is False where the office works all the same."""

    date: dt.date
    name: str
    closed: bool = True
    kind: HolidayKind = field(default=HolidayKind.KANTOR, compare=False)


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """When the office is open.

    Of several holidays on one date the last given counts, and so of several special hours: the
    office's own rows come after the national ones. A day is worked when it is not a closed
    holiday and has opening hours; a holiday marked open does not add hours to a Sunday.
    """

    hours: OfficeHours = DEFAULT_HOURS
    holidays: Sequence[Holiday] = ()
    zone: dt.tzinfo = OFFICE_ZONE
    special: Sequence[SpecialHours] = ()
    _by_day: Mapping[dt.date, Holiday] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_day", {row.date: row for row in self.holidays})

    def holiday(self, day: dt.date) -> Holiday | None:
        """Return the holiday that counts on `day`, open or closed, if there is one."""
        return self._by_day.get(day)

    def is_working_day(self, day: dt.date) -> bool:
        """Tell whether the counter opens at all on `day`."""
        return bool(self._local_intervals(day))

    def open_intervals(self, day: dt.date) -> tuple[tuple[dt.datetime, dt.datetime], ...]:
        """Return the opening intervals of a day of the office as UTC moments, in order."""
        return tuple(
            (_utc(day, start, self.zone), _utc(day, end, self.zone))
            for start, end in self._local_intervals(day)
        )

    def open_minutes_between(self, start: dt.datetime, end: dt.datetime) -> float:
        """Return the minutes between two moments during which the counter was open.

        Breaks, nights, week-ends and holidays do not count; 0.0 when `end` is not after `start`.
        """
        seconds = 0.0
        for day in _days(office_day(start, self.zone), office_day(end, self.zone)):
            for opens, closes in self.open_intervals(day):
                shared = min(end, closes) - max(start, opens)
                seconds += max(shared.total_seconds(), 0.0)
        return seconds / 60

    def after_open_minutes(self, start: dt.datetime, minutes: float) -> dt.datetime:
        """Return the moment at which the counter has been open for `minutes` since `start` (UTC).

        Closed hours are skipped; 0 minutes in a break are the break's end. `start` plus the
        minutes, as if it were open, where the calendar has no working day within a year.
        """
        left = dt.timedelta(minutes=minutes)
        first = office_day(start, self.zone)
        for day in _days(first, first + dt.timedelta(days=366)):
            for opens, closes in self.open_intervals(day):
                begin = max(opens, start)
                if begin < closes and begin + left < closes:
                    return begin + left
                left -= max(closes - begin, dt.timedelta())
        return start + dt.timedelta(minutes=minutes)

    def is_open(self, at: dt.datetime) -> bool:
        """Tell whether the counter is open at a moment."""
        intervals = self.open_intervals(office_day(at, self.zone))
        return any(opens <= at < closes for opens, closes in intervals)

    def next_working_day(self, day: dt.date) -> dt.date:
        """Return `day` itself when the office works on it, else the first working day after it.

        Raises `Refused` `kalender_tanpa_hari_kerja` when there is none within a year.
        """
        for candidate in _days(day, day + dt.timedelta(days=366)):
            if self.is_working_day(candidate):
                return candidate
        raise Refused("kalender_tanpa_hari_kerja", _NEVER_OPEN)

    def working_days(self, year: int, month: int) -> tuple[dt.date, ...]:
        """Return the days of a month on which the office works, in order."""
        last = dt.date(year, month, monthrange(year, month)[1])
        return tuple(d for d in _days(dt.date(year, month, 1), last) if self.is_working_day(d))

    def _local_intervals(self, day: dt.date) -> tuple[Interval, ...]:
        holiday = self._by_day.get(day)
        if holiday is not None and holiday.closed:
            return ()
        for period in reversed(self.special):
            if period.first <= day <= period.last:
                return period.hours.on(day.weekday())
        return self.hours.on(day.weekday())


def add_months(day: dt.date, n: int) -> dt.date:
    """Return the same day `n` calendar months later (or earlier), clamped to the month's end."""
    year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def reactivation_deadline(
    deactivated: dt.date, calendar: WorkCalendar, months: int = REACTIVATION_MONTHS
) -> dt.date:
    """Return the last day, included, to ask for a card that was switched off on `deactivated`."""
    return calendar.next_working_day(add_months(deactivated, months))


def month_bounds(
    year: int, month: int, zone: dt.tzinfo = OFFICE_ZONE
) -> tuple[dt.datetime, dt.datetime]:
    """Return the UTC moments at which a month of the office begins and the next one begins."""
    first = dt.date(year, month, 1)
    return _utc(first, dt.time(), zone), _utc(add_months(first, 1), dt.time(), zone)


def day_bounds(day: dt.date, zone: dt.tzinfo = OFFICE_ZONE) -> tuple[dt.datetime, dt.datetime]:
    """Return the UTC moments at which a day of the office begins and the next one begins."""
    return _utc(day, dt.time(), zone), _utc(day + dt.timedelta(days=1), dt.time(), zone)


def month_name(month: int) -> str:
    """Return the Indonesian name of month 1-12; it is data of the letters, never translated."""
    return MONTH_NAMES[_index(month)]


def roman_month(month: int) -> str:
    """Return month 1-12 as letter numbers write it, I-XII."""
    return _ROMAN[_index(month)]


MONTH_NAMES = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _index(month: int) -> int:
    if not 1 <= month <= 12:
        raise ValueError(f"no such month: {month}")
    return month - 1


def _utc(day: dt.date, at: dt.time, zone: dt.tzinfo) -> dt.datetime:
    return dt.datetime.combine(day, at, tzinfo=zone).astimezone(dt.UTC)


def _days(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    for offset in range((last - first).days + 1):
        yield first + dt.timedelta(days=offset)


_KINDS = {
    "nasional": QT_TRANSLATE_NOOP("Calendar", "Libur nasional"),
    "cuti_bersama": QT_TRANSLATE_NOOP("Calendar", "Cuti bersama"),
    "kantor": QT_TRANSLATE_NOOP("Calendar", "Hari kantor sendiri"),
}
_HOURS = QT_TRANSLATE_NOOP(
    "errors",
    "Jam layanan tidak sah: jam buka harus sebelum jam tutup, dan jam-jam dalam satu hari "
    "tidak boleh bertumpuk. Betulkan di Pengaturan, bagian Jam layanan.",
)
_NEVER_OPEN = QT_TRANSLATE_NOOP(
    "errors",
    "Kalender kantor tidak memuat hari kerja dalam setahun. "
    "Periksa jam layanan dan hari libur di Pengaturan.",
)
