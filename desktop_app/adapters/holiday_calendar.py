"""Seeds the office's calendar with the national holidays, from the `holidays` package.

Categories public and government: hari libur nasional and cuti bersama of the yearly joint decree
(SKB 3 Menteri). A year whose decree the package does not know yet has computed dates, marked
"(perkiraan)" by it; the office mends them in its own table.
"""

from __future__ import annotations

from collections.abc import Iterable

from holidays.countries.indonesia import Indonesia

from desktop_app.domain.calendar import Holiday


def indonesian_holidays(years: Iterable[int]) -> tuple[Holiday, ...]:
    """Return the closed days of the given years in order of date, named in Indonesian."""
    days = Indonesia(years=sorted(set(years)), categories=("public", "government"), language="id")
    return tuple(Holiday(date=day, name=name, closed=True) for day, name in sorted(days.items()))
