"""The register book (*buku agenda surat keluar*) and the proof that no number is missing.

Every number of a series between its first and its last one carries a letter or a reason. A
number that was never given out because the office raised its start value is such a reason; any
other hole is told as what it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.letter_terms import LetterState, Paper
from desktop_app.domain.office import Letterhead


@dataclass(frozen=True, slots=True)
class BookLine:
    """One letter as the book has it. `who` is its person; "" for a letter to an office."""

    series: str
    year: int
    sequence: int
    number: str
    day: date
    kind: str
    state: LetterState
    addressee: str
    subject: str
    who: str = field(repr=False)
    signer: str = ""
    void_reason: str = ""
    replaces: str = ""
    replaced_by: str = ""
    handed_at: datetime | None = None

    @property
    def remark(self) -> str:
        """What the last column says: voided and why, which letter stands for which."""
        parts = []
        if self.state is LetterState.BATAL:
            parts.append(f"BATAL: {self.void_reason}")
        if self.replaced_by:
            parts.append(f"diganti {self.replaced_by}")
        if self.replaces:
            parts.append(f"pengganti {self.replaces}")
        return "; ".join(parts)


class Hole(StrEnum):
    """Why a number has no letter."""

    RAISED = "nomor_awal_dinaikkan"
    RESTORED = "cadangan_dipulihkan"
    GIVEN_BACK = "dikembalikan"
    LEASED = "dipegang_loket"
    UNEXPLAINED = "tidak_ada_surat"
    AHEAD = "penghitung_di_depan"
    BEHIND = "penghitung_di_belakang"


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of a series without a letter, from `first` to `last`, both included."""

    series: str
    year: int
    first: int
    last: int
    why: Hole

    @property
    def explained(self) -> bool:
        """True when the office's own doing is the reason."""
        return self.why not in (Hole.UNEXPLAINED, Hole.AHEAD, Hole.BEHIND)

    @property
    def sentence(self) -> str:
        """A whole sentence, a template for `values`."""
        return _SENTENCES[self.why]

    @property
    def values(self) -> dict[str, object]:
        """What stands in the sentence."""
        span = str(self.first) if self.first == self.last else f"{self.first}–{self.last}"
        return {"series": self.series, "year": self.year, "span": span}

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


@dataclass(frozen=True, slots=True)
class Numbers:
    """How the numbers of an office stand: how many letters, how many void, which gaps."""

    letters: int
    void: int
    gaps: tuple[Gap, ...]

    @property
    def whole(self) -> bool:
        """True when every number is accounted for."""
        return all(gap.explained for gap in self.gaps)


def find_gaps(
    taken: Iterable[tuple[str, int, int]],
    counters: Mapping[tuple[str, int], int],
    starts: Collection[int],
    restored: Collection[tuple[str, int, int, int]] = (),
    given_back: Collection[tuple[str, int, int, int]] = (),
    *,
    leased: bool = False,
    counted_elsewhere: Collection[str] = (),
) -> tuple[Gap, ...]:
    """Return every number without a letter, by series and year.

    `taken` are (series, year, sequence) of the letters; `counters` say what each series gives
    next; `starts` are all values the start of a series ever had. The first year of a series may
    begin anywhere there was a start value, every later year begins at 1. `restored` are the
    (series, year, first, last) that going back to a backup left out, `given_back` those this PC
    had leased from the central server and did not use. With `leased` the PCs of the office share
    each series, and another one may still hold what is missing here; series that are
    `counted_elsewhere` have no counter to be compared with.
    """
    by_series: dict[tuple[str, int], list[int]] = defaultdict(list)
    for series, year, sequence in taken:
        by_series[series, year].append(sequence)
    first_years: dict[str, int] = {}
    for series, year in (*by_series, *counters):
        first_years[series] = min(year, first_years.get(series, year))
    found: list[Gap] = []
    for key in sorted({*by_series, *counters}):
        numbers = sorted(by_series[key])
        first_year = first_years[key[0]] == key[1]
        found += _inner(key, numbers, starts if first_year else (), first_year)
        if key[0] not in counted_elsewhere:
            found += _end(key, numbers, counters.get(key))
    reasons = {Hole.RESTORED: restored, Hole.GIVEN_BACK: given_back}
    return tuple(_explained(gap, reasons, leased) for gap in found)


@dataclass(frozen=True, slots=True)
class AgendaBook:
    """The book of a period, ready to be drawn; `count` and `void` stand under the table."""

    letterhead: Letterhead
    emblem: bytes | None
    paper: Paper
    period: str
    printed: str
    lines: tuple[BookLine, ...]
    gaps: tuple[str, ...] = ()

    @property
    def void(self) -> int:
        """How many of the lines were voided."""
        return sum(one.state is LetterState.BATAL for one in self.lines)


AGENDA_COLUMNS = (
    "No.",
    "Tanggal",
    "Nomor surat",
    "Kepada",
    "Hal",
    "Nama",
    "Penandatangan",
    "Keterangan",
)


def agenda_cells(place: int, one: BookLine) -> tuple[str, ...]:
    """Return a line of the book, cell by cell, in the order of AGENDA_COLUMNS."""
    return (
        str(place),
        f"{one.day:%d-%m-%Y}",
        one.number,
        one.addressee,
        one.subject,
        one.who,
        one.signer,
        one.remark,
    )


def _explained(
    gap: Gap, reasons: Mapping[Hole, Collection[tuple[str, int, int, int]]], leased: bool
) -> Gap:
    for why, spans in reasons.items():
        for series, year, first, last in spans:
            if (series, year) == (gap.series, gap.year) and first <= gap.first and gap.last <= last:
                return replace(gap, why=why)
    if leased and gap.why is Hole.UNEXPLAINED:
        return replace(gap, why=Hole.LEASED)
    return gap


def _inner(
    key: tuple[str, int], numbers: list[int], starts: Collection[int], first_year: bool
) -> list[Gap]:
    """Return the gaps before and between the letters of a series."""
    found = []
    expected = 1
    for number in numbers:
        if number > expected:
            raised = number in starts and first_year
            why = Hole.RAISED if raised else Hole.UNEXPLAINED
            found.append(Gap(*key, expected, number - 1, why))
        expected = number + 1
    return found


def _end(key: tuple[str, int], numbers: list[int], counter: int | None) -> list[Gap]:
    """Compare the last letter with what the series would give next."""
    last = numbers[-1] if numbers else 0
    if counter is None or counter <= last:
        given = counter or 1
        return [Gap(*key, given, last, Hole.BEHIND)] if numbers else []
    return [Gap(*key, last + 1, counter - 1, Hole.AHEAD)] if counter > last + 1 else []


_SENTENCES = {
    Hole.RAISED: QT_TRANSLATE_NOOP(
        "LetterBook",
        "Seri {series} {year}: nomor {span} tidak dipakai, karena kantor menaikkan nomor awal.",
    ),
    Hole.GIVEN_BACK: QT_TRANSLATE_NOOP(
        "LetterBook",
        "Seri {series} tahun {year}: nomor {span} batal, karena disewa dari pusat dan tidak "
        "terpakai.",
    ),
    Hole.LEASED: QT_TRANSLATE_NOOP(
        "LetterBook",
        "Seri {series} tahun {year}: nomor {span} belum dipakai; mungkin dipegang loket lain.",
    ),
    Hole.RESTORED: QT_TRANSLATE_NOOP(
        "LetterBook",
        "Seri {series} {year}: nomor {span} dilewati saat cadangan dipulihkan, karena mungkin "
        "sudah tertulis di surat.",
    ),
    Hole.UNEXPLAINED: QT_TRANSLATE_NOOP(
        "LetterBook",
        "Seri {series} {year}: nomor {span} tidak ada suratnya. Periksa jejak audit dan cadangan.",
    ),
    Hole.AHEAD: QT_TRANSLATE_NOOP(
        "LetterBook",
        "Seri {series} {year}: nomor {span} sudah diambil tetapi tidak ada suratnya. "
        "Periksa jejak audit dan cadangan.",
    ),
    Hole.BEHIND: QT_TRANSLATE_NOOP(
        "LetterBook",
        "Seri {series} {year}: penghitung akan memberi lagi nomor {span} yang sudah dipakai. "
        "Pulihkan basis data dari cadangan.",
    ),
}
