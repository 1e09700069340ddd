"""The office, its counters, and the names on its letters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The kop: `lines` from the government down to the office, then how to reach it.

    `place` stands before the date ("Rembang, 5 Januari 2026"); `opd_code` in letter numbers.
    """

    lines: tuple[str, ...]
    address: str
    contact: str
    place: str
    opd_code: str


@dataclass(frozen=True, slots=True)
class OfficeIdentity:
    """The office this data folder belongs to. `regency_code` is Kemendagri's four digits."""

    id: UUID
    name: str
    letterhead: Letterhead
    regency_code: str
    zone: str
    demo: bool
    version: int


@dataclass(frozen=True, slots=True)
class Counter:
    """One counter (loket): `code` is the letter that tells its numbers apart, `name` is spoken.

    `services` and `lanes` are the codes of what it serves; all of them where a tuple is empty.
    """

    id: UUID
    code: str
    name: str
    active: bool
    version: int
    services: tuple[str, ...] = ()
    lanes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs letters from `valid_from` to `valid_until`, both included; None has no end yet.

    `position` are the lines as printed, with a.n. / u.b. / Plt. / Plh.; `nip` has 18 digits.
    """

    id: UUID
    name: str
    nip: str
    rank: str
    position: tuple[str, ...]
    valid_from: date
    valid_until: date | None
    version: int

    def overlaps(self, other: Signatory) -> bool:
        """Tell whether both may sign on some day."""
        ends = self.valid_until or date.max, other.valid_until or date.max
        return self.valid_from <= ends[1] and other.valid_from <= ends[0]

    def in_office(self, day: date) -> bool:
        """Tell whether this person may sign on `day`."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


def overlapping(one: Signatory, everybody: Iterable[Signatory]) -> tuple[Signatory, ...]:
    """Return who else may sign while `one` does, the latest first: of them the last one signs."""
    others = [other for other in everybody if other.id != one.id and other.overlaps(one)]
    return tuple(sorted(others, key=lambda other: other.valid_from, reverse=True))


def unsigned_from(everybody: Iterable[Signatory], today: date) -> date | None:
    """Return the first day from today on when nobody may sign, None when there is no such day."""
    day = today
    known = sorted(everybody, key=lambda one: one.valid_from)
    while (now := [one for one in known if one.in_office(day)]) != []:
        if any(one.valid_until is None for one in now):
            return None
        day = max(one.valid_until for one in now if one.valid_until) + timedelta(days=1)
    return day
