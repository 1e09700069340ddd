"""Seeds the office's calendar with the national holidays, from the `holidays` package.

Categories public and government: hari libur nasional and cuti bersama of the yearly joint decree
(SKB 3 Menteri). A year whose decree the package does not know yet has computed dates, marked
"(perkiraan)" by it; the office mends them in its own table.
"""

from __future__ import annotations

from collections.abc import Iterable

from holidays.countries.indonesia import Indonesia

from desktop_app.domain.calendar import Holiday, HolidayKind


def indonesian_holidays(years: Iterable[int]) -> tuple[Holiday, ...]:
    """Return the closed days of the given years in order of date, named in Indonesian."""
    wanted = sorted(set(years))
    days = Indonesia(years=wanted, categories=("public", "government"), language="id")
    public = Indonesia(years=wanted, categories=("public",), language="id")
    return tuple(
        Holiday(day, name, True, _NATIONAL if day in public else _SHARED_LEAVE)
        for day, name in sorted(days.items())
    )


_NATIONAL, _SHARED_LEAVE = HolidayKind.NASIONAL, HolidayKind.CUTI_BERSAMA
