"""How the national days off meet the office's own table: added and mended, never overruled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.calendar import Holiday, HolidayKind

ESTIMATE = "(perkiraan)"


@dataclass(frozen=True, slots=True)
class HolidayUpdate:
    """What the office's table lacks: days to write down, and estimates that proved wrong."""

    write: tuple[Holiday, ...]
    drop: tuple[date, ...]

    def __bool__(self) -> bool:
        return bool(self.write or self.drop)


def national_update(stored: Sequence[Holiday], national: Sequence[Holiday]) -> HolidayUpdate:
    """Return what brings the table of some years up to the national list of the same years.

    A day the office opened, closed or named itself stays as it is. Only an estimate (its name
    says so until the yearly decree is known) takes a better name, or goes when its day moved.
    """
    known = {one.date: one for one in stored}
    fresh = {one.date: one for one in national}
    better = [
        replace(one, closed=known[one.date].closed)
        for one in national
        if one.date in known and is_estimate(known[one.date]) and known[one.date].name != one.name
    ]
    missing = [one for one in national if one.date not in known]
    gone = [one.date for one in stored if is_estimate(one) and one.date not in fresh]
    return HolidayUpdate(tuple(sorted([*missing, *better], key=lambda one: one.date)), tuple(gone))


def is_estimate(day: Holiday) -> bool:
    """Tell whether a day was computed, because its decree was not known yet."""
    return day.name.endswith(ESTIMATE)


def with_kinds(stored: Sequence[Holiday], national: Sequence[Holiday]) -> tuple[Holiday, ...]:
    """Return the office's days, each with who declared it: the national list knows its own."""
    kinds: Mapping[date, HolidayKind] = {one.date: one.kind for one in national}
    return tuple(replace(one, kind=kinds.get(one.date, HolidayKind.KANTOR)) for one in stored)


def lacks_year(stored: Sequence[Holiday], year: int) -> bool:
    """Tell whether a year was never given its national days: each of them begins with one."""
    return all(one.date != date(year, 1, 1) for one in stored)
