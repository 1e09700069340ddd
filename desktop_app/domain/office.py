"""The office, its counters, and the names on its letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
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

    def in_office(self, day: date) -> bool:
        """Tell whether this person may sign on `day`."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)
