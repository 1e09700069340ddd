"""As of which day a register file is, and what it is, guessed from its name and its title lines.

A guess is only ever a proposal: the report says where it was taken from. A month without a day
counts from its first day, so that data are rather called too old than too fresh.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from desktop_app.domain.calendar import MONTH_NAMES
from desktop_app.domain.register import RegisterSource

FIRST_YEAR = 2010


def guess_as_of(texts: Iterable[str], today: date) -> date | None:
    """Return the first day written in any of the texts that is neither long past nor to come."""
    for text in texts:
        plain = text.replace("_", " ")
        for pattern, read in _WAYS:
            for found in pattern.finditer(plain):
                day = read(found)
                if day is not None and day.year >= FIRST_YEAR and day <= today:
                    return day
    return None


def guess_source(texts: Iterable[str]) -> RegisterSource | None:
    """Return the data set that one of the texts names, the first that does."""
    for text in texts:
        if found := _SOURCE.search(text.replace("_", " ")):
            return RegisterSource.DTSEN if found[1].lower() == "dtsen" else RegisterSource.DTKS
    return None


def _in_words(found: re.Match[str]) -> date | None:
    return _date(found["y"], _MONTHS[found["m"].lower()[:3]], found["d"] or 1)


def _in_numbers(found: re.Match[str]) -> date | None:
    return _date(found["y"], found["m"], found["d"])


def _month(found: re.Match[str]) -> date | None:
    return _date(found["y"], found["m"], 1)


def _date(year: str, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


_MONTHS = {name[:3].lower(): number for number, name in enumerate(MONTH_NAMES, start=1)} | {
    "peb": 2,
    "may": 5,
    "ags": 8,
    "agt": 8,
    "aug": 8,
    "oct": 10,
    "nop": 11,
    "dec": 12,
}
_Y, _M, _D = r"(?P<y>20\d\d)", r"(?P<m>0?[1-9]|1[0-2])", r"(?P<d>0?[1-9]|[12]\d|3[01])"
_WAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], date | None]], ...] = (
    (
        re.compile(
            rf"(?:\b{_D}[ .\-]*)?\b(?P<m>{'|'.join(_MONTHS)})[a-z]*[ .,\-]*{_Y}(?!\d)", re.I
        ),
        _in_words,
    ),
    (re.compile(rf"(?<!\d){_Y}[-./ ]{_M}[-./ ]{_D}(?!\d)"), _in_numbers),
    (re.compile(rf"(?<!\d){_D}[-./ ]{_M}[-./ ]{_Y}(?!\d)"), _in_numbers),
    (re.compile(rf"(?<!\d){_Y}(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"), _in_numbers),
    (re.compile(rf"(?<!\d){_Y}[-./ ]?{_M}(?!\d)"), _month),
    (re.compile(rf"(?<!\d){_M}[-./ ]{_Y}(?!\d)"), _month),
)
_SOURCE = re.compile(r"\b(dtsen|dtks|bdt)", re.I)
