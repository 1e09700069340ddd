"""A file of monthly figures, read and laid out as visits that would give exactly those figures.

The shape is that of the Rembang thesis's tables: per month the people served by purpose and
refused by reason, and when proposals were taken in. `lay_out` turns it into cases on working
days; serving them through the real use cases must reproduce the tables.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import cycle, zip_longest
from random import Random
from typing import Any

from desktop_app.domain.calendar import DEFAULT_HOURS, OfficeHours, WorkCalendar
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.domain.statistics import OTHERS, TABLE_1_1, TABLE_1_2, TOTAL

PROPOSAL, REACTIVATION = TABLE_1_1
REGISTERED = RefusalReason.SUDAH_TERDAFTAR.value
NO_ID = RefusalReason.ID_DTKS_TIDAK_DICANTUMKAN.value
NOT_OPEN = RefusalReason.PENGAJUAN_BELUM_DIBUKA.value
_SERVICE_OF = {REGISTERED: PROPOSAL, NOT_OPEN: PROPOSAL, NO_ID: REACTIVATION}


@dataclass(frozen=True, slots=True)
class MonthPlan:
    """The figures of one month: people served by service, refused by reason."""

    year: int
    month: int
    served: Mapping[str, int]
    refused: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ReplayFile:
    """What the file says. Months in order; the period's ends as far as they are told."""

    months: tuple[MonthPlan, ...]
    closed_until: date | None
    open_from: date | None
    hours: OfficeHours

    @property
    def visits(self) -> int:
        """How many people come in all."""
        return sum(sum(m.served.values()) + sum(m.refused.values()) for m in self.months)


@dataclass(frozen=True, slots=True)
class PlannedCase:
    """One person coming on one day: `reason` None is served, else refused for it."""

    day: date
    service: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Layout:
    """All cases by day, the proposal periods they need, and what had to be assumed for them."""

    days: Mapping[date, tuple[PlannedCase, ...]]
    periods: tuple[ProposalPeriod, ...]
    assumed: tuple[tuple[int, int], ...] = field(default=())


def read_replay(data: Any) -> ReplayFile:
    """Return the file's figures. Raises Misused naming the month and what is wrong with it."""
    if not isinstance(data, Mapping) or not isinstance(data.get("months"), Mapping):
        raise Misused("berkas_replay_tidak_sah", _NO_MONTHS)
    months = tuple(_read_month(key, value) for key, value in sorted(data["months"].items()))
    if not months:
        raise Misused("berkas_replay_tidak_sah", _NO_MONTHS)
    period = data.get("proposal_period") or {}
    if not isinstance(period, Mapping):
        raise Misused("berkas_replay_tidak_sah", _BAD_PERIOD)
    return ReplayFile(
        months,
        _read_day(period.get("closed_until")),
        _read_day(period.get("open_from")),
        _read_hours(data.get("office_hours")),
    )


def lay_out(file: ReplayFile, calendar: WorkCalendar, seed: int = 1) -> Layout:
    """Spread every case over working days on which the rules give it the outcome it needs.

    Where the file's own proposal period leaves a month without a day for what it tells (proposals
    served while closed, or refused as not open while open), the smallest number of days is opened
    or closed for it, and the month is named in `assumed`.
    Raises Misused for a month that has too few working days for both.
    """
    random = Random(seed)
    days: dict[date, list[PlannedCase]] = {}
    opened: dict[date, bool] = {}
    assumed = []
    for month in file.months:
        working = calendar.working_days(month.year, month.month)
        is_open = {day: _open_by_file(file, day) for day in working}
        if _bend(month, working, is_open):
            assumed.append((month.year, month.month))
        opened |= is_open
        for case in _cases(month, working, is_open):
            days.setdefault(case.day, []).append(case)
    for cases in days.values():
        random.shuffle(cases)
    ordered = {day: tuple(days[day]) for day in sorted(days)}
    return Layout(ordered, _periods(opened), tuple(assumed))


def _cases(
    month: MonthPlan, working: Sequence[date], is_open: Mapping[date, bool]
) -> list[PlannedCase]:
    open_days = [day for day in working if is_open[day]]
    closed_days = [day for day in working if not is_open[day]]
    wanted: list[tuple[str, str | None, Sequence[date]]] = [
        (PROPOSAL, None, open_days),
        (REACTIVATION, None, working),
        (PROPOSAL, REGISTERED, open_days),
        (REACTIVATION, NO_ID, working),
        (PROPOSAL, NOT_OPEN, closed_days),
    ]
    cases = []
    for service, reason, days in wanted:
        count = month.refused[reason] if reason else month.served[service]
        if count:
            turn = cycle(days)
            cases += [PlannedCase(next(turn), service, reason) for _ in range(count)]
    return cases


def _bend(month: MonthPlan, working: Sequence[date], is_open: dict[date, bool]) -> bool:
    needs_open = month.served[PROPOSAL] + month.refused[REGISTERED] > 0
    needs_closed = month.refused[NOT_OPEN] > 0
    if not working or (needs_open and needs_closed and len(working) < 2):
        if sum(month.served.values()) + sum(month.refused.values()) == 0:
            return False
        raise Misused("bulan_tanpa_hari_kerja", _NO_DAYS, month=f"{month.year:04}-{month.month:02}")
    bent = False
    if needs_closed and all(is_open.values()):
        is_open[working[0]] = False
        bent = True
    if needs_open and not any(is_open.values()):
        is_open[working[-1]] = True
        bent = True
    return bent


def _open_by_file(file: ReplayFile, day: date) -> bool:
    if file.open_from is not None:
        return day >= file.open_from
    return file.closed_until is None or day > file.closed_until


def _periods(opened: Mapping[date, bool]) -> tuple[ProposalPeriod, ...]:
    periods: list[ProposalPeriod] = []
    start = None
    days = sorted(opened)
    for day, following in zip_longest(days, days[1:]):
        if opened[day] and start is None:
            start = day
        if start is not None and (following is None or not opened[following]):
            periods.append(ProposalPeriod(start, day))
            start = None
    return tuple(periods)


def _read_month(key: Any, value: Any) -> MonthPlan:
    proper = isinstance(key, str) and re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", key)
    if not proper or not isinstance(value, Mapping) or not 1900 <= int(key[:4]) <= 9998:
        raise Misused("berkas_replay_tidak_sah", _BAD_MONTH, month=key)
    served = _read_figures(key, value.get("served"), TABLE_1_1)
    refused = _read_figures(key, value.get("refused"), TABLE_1_2)
    return MonthPlan(int(key[:4]), int(key[5:]), served, refused)


def _read_figures(month: str, value: Any, columns: Sequence[str]) -> dict[str, int]:
    if not isinstance(value, Mapping):
        raise Misused("berkas_replay_tidak_sah", _BAD_MONTH, month=month)
    figures = {column: value.get(column, 0) for column in columns}
    others = {k: v for k, v in value.items() if k not in (*columns, TOTAL)}
    if any(not (k == OTHERS and v == 0) for k, v in others.items()):
        raise Misused(
            "berkas_replay_tidak_sah", _UNKNOWN_COLUMN, month=month, column=next(iter(others))
        )
    if any(type(count) is not int or count < 0 for count in figures.values()):
        raise Misused("berkas_replay_tidak_sah", _BAD_MONTH, month=month)
    if TOTAL in value and value[TOTAL] != sum(figures.values()):
        raise Misused(
            "berkas_replay_tidak_sah",
            _BAD_TOTAL,
            month=month,
            told=value[TOTAL],
            sum=sum(figures.values()),
        )
    return figures


def _read_day(value: Any) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise Misused("berkas_replay_tidak_sah", _BAD_PERIOD) from None


_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _read_hours(value: Any) -> OfficeHours:
    if value is None:
        return DEFAULT_HOURS
    week = {}
    try:
        for key, hours in value.items():
            first, _, last = key.partition("-")
            start, end = _WEEK.index(first), _WEEK.index(last or first)
            for weekday in range(start, end + 1):
                if hours != "closed":
                    week[weekday] = _intervals(hours)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise Misused("berkas_replay_tidak_sah", _BAD_HOURS) from None
    return OfficeHours(week)


def _intervals(hours: Mapping[str, Any]) -> tuple[tuple[time, time], ...]:
    opens, closes = time.fromisoformat(hours["open"]), time.fromisoformat(hours["close"])
    if "break" not in hours:
        return ((opens, closes),)
    start, end = (time.fromisoformat(text) for text in hours["break"])
    return (opens, start), (end, closes)


def day_before(month: MonthPlan) -> date:
    """Return the last day of the month before: the as-of date of the register used in a month."""
    return date(month.year, month.month, 1) - timedelta(days=1)


_NO_MONTHS = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini tidak berisi angka bulanan. Pakai JSON dengan “months”, lalu per bulan "
    "“served” dan “refused”, seperti contoh di README.",
)
_BAD_MONTH = QT_TRANSLATE_NOOP(
    "errors",
    "Bulan “{month}” tidak dapat dibaca. Tulis seperti 2022-04, dengan “served” dan “refused” "
    "berisi bilangan bulat nol atau lebih.",
)
_UNKNOWN_COLUMN = QT_TRANSLATE_NOOP(
    "errors", "Bulan {month} memuat “{column}” yang tidak dikenal aturan 2022. Periksa berkasnya."
)
_BAD_TOTAL = QT_TRANSLATE_NOOP(
    "errors", "Jumlah bulan {month} tertulis {told}, padahal rinciannya {sum}. Perbaiki berkasnya."
)
_BAD_PERIOD = QT_TRANSLATE_NOOP(
    "errors",
    "“proposal_period” tidak dapat dibaca. Tulis tanggalnya seperti 2022-03-01.",
)
_BAD_HOURS = QT_TRANSLATE_NOOP(
    "errors",
    '“office_hours” tidak dapat dibaca. Tulis seperti {{"fri": {{"open": "07:30", '
    '"close": "11:00"}}}}.',
)
_NO_DAYS = QT_TRANSLATE_NOOP(
    "errors", "Bulan {month} tidak punya cukup hari kerja untuk angka-angkanya."
)
