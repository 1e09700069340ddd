"""Who saw or took out whose data: one line for each look, told with covered numbers.

Also what a breach report is made of (UU 27/2022 article 46): officers × people × kind of access.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.person_page import Looked

NOTICE_HOURS = 72


class Access(StrEnum):
    """In which way somebody came to see a person's data."""

    PERSON = "halaman"
    REGISTER = "register"
    FAMILY = "keluarga"
    CASE = "permohonan"
    LETTER = "surat"
    PAPER = "lampiran"
    COMPLAINT = "pengaduan"
    SEARCH = "pencarian"
    ROWS = "baris_data"
    REVEAL = "nik_dibuka"
    PRINT = "cetak"
    EXPORT = "ekspor"

    @property
    def label(self) -> str:
        """The words people see."""
        return _LABELS[self]


# Data that left the program; the rest was only seen.
TAKEN_OUT = frozenset({Access.EXPORT, Access.PRINT})


@dataclass(frozen=True, slots=True)
class Somebody:
    """Whom an entry was about; `key` is the same for all entries about one person here.

    `name` is "" for a number nobody here has a name for, `nik` covered.
    """

    key: UUID
    name: str = field(repr=False)
    nik: str = field(repr=False)
    phone: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One entry. `rows` counts people of an export that are not named one by one; `blank` when
    its details were blanked by the retention schedule."""

    at: datetime
    officer: UUID | None
    kind: Access
    reason: str
    people: tuple[Somebody, ...] = ()
    rows: int = 0
    blank: bool = False


@dataclass(frozen=True, slots=True)
class AccessQuery:
    """Days, both included; `officer` None for all of them, "" for the command line."""

    first: date
    last: date
    officer: UUID | str | None = None
    kind: Access | None = None


@dataclass(frozen=True, slots=True)
class Exposed:
    """One person in a breach report: by whom and how the data were seen."""

    person: Somebody
    officers: tuple[UUID | None, ...]
    kinds: tuple[Access, ...]
    times: int
    first: datetime
    last: datetime


def people_of(lines: Iterable[AccessLine]) -> tuple[Exposed, ...]:
    """Return everybody the lines are about, whose data were seen most often first."""
    by_person: dict[UUID, list[tuple[AccessLine, Somebody]]] = defaultdict(list)
    for line in lines:
        for one in {person.key: person for person in line.people}.values():
            by_person[one.key].append((line, one))
    found = [_exposed(some) for some in by_person.values()]
    return tuple(sorted(found, key=lambda one: (-one.times, one.person.name, one.first)))


def by_officer_and_kind(
    lines: Iterable[AccessLine],
) -> tuple[tuple[UUID | None, Access, int, int], ...]:
    """Return (officer, kind, entries, people) with the most people first.

    People of an export that names nobody are counted by its rows.
    """
    entries: Counter[tuple[UUID | None, Access]] = Counter()
    people: dict[tuple[UUID | None, Access], set[UUID]] = defaultdict(set)
    rows: Counter[tuple[UUID | None, Access]] = Counter()
    for line in lines:
        key = line.officer, line.kind
        entries[key] += 1
        people[key].update(one.key for one in line.people)
        rows[key] += line.rows
    found = [(*key, number, len(people[key]) + rows[key]) for key, number in entries.items()]
    return tuple(sorted(found, key=lambda one: (-one[3], -one[2], str(one[0]), one[1])))


def reason_words(reason: str) -> str:
    """Return what is shown for a stored reason: its words, or the text somebody wrote."""
    looked = {one.value: one.label for one in Looked}
    return looked.get(reason) or _REASONS.get(reason, reason)


def _exposed(some: list[tuple[AccessLine, Somebody]]) -> Exposed:
    lines = [line for line, _ in some]
    named = next((one for _, one in some if one.name), some[0][1])
    return Exposed(
        person=named,
        officers=tuple(dict.fromkeys(line.officer for line in lines)),
        kinds=tuple(sorted({line.kind for line in lines})),
        times=len(lines),
        first=min(line.at for line in lines),
        last=max(line.at for line in lines),
    )


_LABELS = {
    Access.PERSON: QT_TRANSLATE_NOOP("access", "Halaman pemohon"),
    Access.REGISTER: QT_TRANSLATE_NOOP("access", "Pencarian NIK"),
    Access.FAMILY: QT_TRANSLATE_NOOP("access", "Sebagai keluarga"),
    Access.CASE: QT_TRANSLATE_NOOP("access", "Permohonan dibuka"),
    Access.LETTER: QT_TRANSLATE_NOOP("access", "Surat dibuka"),
    Access.PAPER: QT_TRANSLATE_NOOP("access", "Lampiran dibuka"),
    Access.COMPLAINT: QT_TRANSLATE_NOOP("access", "Pengaduan dibuka"),
    Access.SEARCH: QT_TRANSLATE_NOOP("access", "Daftar hasil cari"),
    Access.ROWS: QT_TRANSLATE_NOOP("access", "Baris data dibuka"),
    Access.REVEAL: QT_TRANSLATE_NOOP("access", "NIK dibuka"),
    Access.PRINT: QT_TRANSLATE_NOOP("access", "Dicetak"),
    Access.EXPORT: QT_TRANSLATE_NOOP("access", "Diekspor"),
}
_REASONS = {
    "pelayanan": QT_TRANSLATE_NOOP("access", "Pelayanan"),
    "ekspor": QT_TRANSLATE_NOOP("access", "Ekspor"),
    "cek kolektif": QT_TRANSLATE_NOOP("access", "Cek kolektif"),
    "berwenang": QT_TRANSLATE_NOOP("access", "Berwenang"),
    "keluarga": QT_TRANSLATE_NOOP("access", "Keluarga pada berkas"),
    "daring": QT_TRANSLATE_NOOP("access", "Sumber daring"),
    "mungkin orang yang sama": QT_TRANSLATE_NOOP("access", "Mungkin orang yang sama"),
    "sedang dilayani": QT_TRANSLATE_NOOP("access", "Sedang dilayani"),
}
