"""One page per pemohon: what the office knows of a person, and who looked at it.

Two rows may be one person and one row may have carried two NIK: the page shows the group that
people decided to be one, and what was written on earlier days beside what is known now. Numbers
stand on it covered; uncovering them is a deed of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.beneficiary import Benefit
from desktop_app.domain.case import OPEN
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.identity import (
    mask_card,
    mask_kk,
    mask_nik,
    parse_kk,
    parse_nik,
    parse_phone,
)
from desktop_app.domain.message import Message
from desktop_app.domain.people import Person, clean_name, parse_birth_date
from desktop_app.domain.register import RegisterEntry, Snapshot
from desktop_app.domain.text import visible

REVEALED_FOR = timedelta(minutes=1)
SHORTEST_REASON = 5
LONGEST_TEXT = 200
ERASED_NAME = "(data dihapus)"
# A case nobody has decided yet; a letter that waits for its person is open too.
OPEN_STATES = frozenset(state.value for state in OPEN)
NUMBERS = frozenset({"nik", "kk"})


class Looked(StrEnum):
    """Why somebody opens a person's page; it stands in the journal with the view."""

    PELAYANAN = "pelayanan"
    PENGADUAN = "pengaduan"
    PEMERIKSAAN = "pemeriksaan"
    PERMINTAAN = "permintaan pemohon"

    @property
    def label(self) -> str:
        """The words people choose from."""
        return _LOOKED[self]


class ErasureReason(StrEnum):
    """On what ground personal data are erased (UU 27/2022 article 43 paragraph 1)."""

    TUJUAN_TERCAPAI = "tujuan_tercapai"
    PERSETUJUAN_DITARIK = "persetujuan_ditarik"
    PERMINTAAN = "permintaan_pemohon"
    MELAWAN_HUKUM = "melawan_hukum"

    @property
    def label(self) -> str:
        """The ground in words, with its letter of the law."""
        return _GROUNDS[self]


class Why(StrEnum):
    """By what somebody was found among the office's own applicants."""

    NIK = "nik"
    EARLIER_NIK = "nik_dahulu"
    KK = "kk"
    PHONE = "telepon"
    NIK_BEGINS = "awal_nik"
    KK_BEGINS = "awal_kk"
    NAME = "nama"
    LIKE_NAME = "mirip"

    @property
    def label(self) -> str:
        """The words people see."""
        return _WHY[self]


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """One line of the search: enough to tell who it may be, numbers covered."""

    id: UUID
    name: str = field(repr=False)
    nik: str = field(repr=False)
    birth_date: date | None = field(repr=False)
    village_code: str | None
    why: Why
    visits: int
    last_day: date | None


@dataclass(frozen=True, slots=True)
class FoundPeople:
    """What a search answered; `more` when the list was cut off, `advice` when it is empty."""

    people: tuple[FoundPerson, ...]
    more: bool = False
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A person as a form of an earlier day had it, numbers covered."""

    day: date
    person: Person


@dataclass(frozen=True, slots=True)
class Standing:
    """What one kept snapshot says; `entry` is None when the person is not in it."""

    snapshot: Snapshot
    entry: RegisterEntry | None


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One permohonan with the decision on it and what that stood on."""

    id: UUID
    ticket_id: UUID
    day: date
    service: str
    state: str
    outcome: str
    counted: str | None
    findings: tuple[str, ...]
    source: str | None
    as_of: date | None
    desil: int | None
    overridden: bool
    bringer: str = field(default="", repr=False)
    open: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """One ticket of the person, with the cases it led to; `code` is the number called."""

    ticket_id: UUID
    day: date
    code: str
    service: str | None
    state: str
    counter: str
    officer: str
    cases: tuple[CaseLine, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter of the person and what became of it; `waits` until somebody takes it."""

    id: UUID
    case_id: UUID
    number: str
    day: date
    kind: str
    subject: str
    state: str
    waits: bool
    taker: str = field(repr=False)
    relation: str = ""
    handed_at: datetime | None = None
    handed_by: str = ""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A form that is being typed, or was left, for this person."""

    ticket_id: UUID
    code: str
    service: str
    saved_at: datetime
    officer: str


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """A complaint about one of the person's cases."""

    number: str
    category: str
    state: str
    received_at: datetime
    due_on: date


@dataclass(frozen=True, slots=True)
class Awaited:
    """What one of the person's cases still waits for, in words; `due_at` None without a term."""

    case_id: UUID
    what: str
    due_at: datetime | None
    late: bool


@dataclass(frozen=True, slots=True)
class Given:
    """A receipt the person went home with."""

    number: str
    kind: str
    issued_at: datetime


@dataclass(frozen=True, slots=True)
class Kin:
    """Somebody with the same No. KK; `applicant_id` when the office knows them itself."""

    name: str = field(repr=False)
    nik: str = field(repr=False)
    birth_date: date | None = field(repr=False)
    relation: str
    in_register: bool
    applicant_id: UUID | None


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looked.

    `what` is `person`, `register`, `family`, `letter`, `attachment`, `complaint`, `print`,
    `reveal`, `export`, `register_rows`, or `search` when the number was asked for and not found.
    """

    at: datetime
    who: str
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the history: `fields` are (field, before, after), numbers covered.

    `kind` is `insert`, `change`, `same`, `other`, `apart`, `erase`; `blank` when its body was
    erased.
    """

    at: datetime
    who: str
    kind: str
    fields: tuple[tuple[str, str, str], ...] = ()
    reason: str = ""
    blank: bool = False


class Alike(StrEnum):
    """Why two rows may be one person."""

    OPEN_CASE = "nik_sama_permohonan_terbuka"
    NIK = "nik_sama"
    PERSON = "nama_lahir_desa_sama"

    @property
    def label(self) -> str:
        """The words people see."""
        return _ALIKE[self]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two who may be the same person, numbers covered."""

    id: UUID
    person: Person
    cases: int
    last_day: date | None
    open_case: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Two rows to be looked at side by side; `first` has the smaller id, which would stay."""

    first: Side
    second: Side
    why: Alike


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All of it. `person` carries covered numbers; `version` is the row's, for a correction.

    `merged` are rows that people decided to be this person too, `pairs` who may be as well.
    """

    id: UUID
    version: int
    person: Person
    wa_consent: bool
    erased: bool
    may_reveal: bool
    written: tuple[Written, ...] = ()
    standings: tuple[Standing, ...] = ()
    register_fault: str = ""
    visits: tuple[Visit, ...] = ()
    letters: tuple[LetterLine, ...] = ()
    drafts: tuple[DraftLine, ...] = ()
    complaints: tuple[ComplaintLine, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    receipts: tuple[Given, ...] = ()
    messages: tuple[Message, ...] = ()
    benefits: tuple[Benefit, ...] = ()
    household: tuple[Kin, ...] = ()
    looks: tuple[Look, ...] = ()
    changes: tuple[Change, ...] = ()
    merged: tuple[Side, ...] = ()
    pairs: tuple[Pair, ...] = ()

    @property
    def cases(self) -> tuple[CaseLine, ...]:
        """The cases of every visit, the latest first."""
        return tuple(case for visit in self.visits for case in visit.cases)

    @property
    def side(self) -> Side:
        """This person as one of two to be compared."""
        days = [case.day for case in self.cases]
        is_open = any(case.open for case in self.cases)
        return Side(self.id, self.person, len(days), max(days, default=None), is_open)


@dataclass(frozen=True, slots=True)
class Revealed:
    """The person's numbers in full, to be covered again after `REVEALED_FOR`."""

    nik: str = field(repr=False)
    kk: str = field(repr=False)
    until: datetime


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure went through: the figures of these cases stay, nobody's name does."""

    cases: int
    letters: int
    entries: int


def covered(person: Person) -> Person:
    """Return the person with covered NIK and No. KK."""
    return replace(
        person,
        nik=mask_nik(person.nik) if person.nik else None,
        kk=mask_kk(person.kk) if person.kk else None,
    )


def covered_entry(entry: RegisterEntry) -> RegisterEntry:
    """Return a row of the register with covered numbers."""
    return replace(
        entry,
        nik=mask_nik(entry.nik),
        kk=mask_kk(entry.kk) if entry.kk else None,
        card=mask_card(entry.card) if entry.card else None,
    )


def corrected(person: Person, changes: Mapping[str, str], today: date) -> Person:
    """Return the person with what was typed, read as the form at the counter reads it.

    `changes` are texts by field of `Person`; a field that is not in it stays. Raises PersonError
    or IdentityError for what cannot be right, Refused without a name.
    """
    told = {key: read_field(key, text, today) for key, text in changes.items()}
    return replace(person, **told)


def read_field(key: str, text: str, today: date) -> Any:
    """Return one typed field as it is stored, None for an empty one. Raises as `corrected`."""
    bare = visible(text)
    if key == "name":
        name = clean_name(text)
        if not name:
            raise Refused("nama_kosong", _NO_NAME)
        return name
    if not bare:
        return None
    if key == "nik":
        return str(parse_nik(bare))
    if key == "kk":
        return parse_kk(bare)
    if key == "phone":
        return parse_phone(bare)
    if key == "birth_date":
        return parse_birth_date(bare, today=today)
    if len(bare) > LONGEST_TEXT:
        raise Refused("isian_terlalu_panjang", _TOO_LONG, batas=LONGEST_TEXT)
    return bare


def check_reason(text: str) -> str:
    """Return a reason without odd blanks. Raises Refused when it is too short to mean anything."""
    reason = visible(text)
    if len(reason) < SHORTEST_REASON:
        raise Refused("alasan_terlalu_pendek", _REASON, least=SHORTEST_REASON)
    return reason


_LOOKED = {
    Looked.PELAYANAN: QT_TRANSLATE_NOOP("people", "Pelayanan"),
    Looked.PENGADUAN: QT_TRANSLATE_NOOP("people", "Menangani pengaduan"),
    Looked.PEMERIKSAAN: QT_TRANSLATE_NOOP("people", "Pemeriksaan data"),
    Looked.PERMINTAAN: QT_TRANSLATE_NOOP("people", "Permintaan pemohon sendiri"),
}
_GROUNDS = {
    ErasureReason.TUJUAN_TERCAPAI: QT_TRANSLATE_NOOP(
        "people", "Tidak diperlukan lagi untuk tujuannya (huruf a)"
    ),
    ErasureReason.PERSETUJUAN_DITARIK: QT_TRANSLATE_NOOP(
        "people", "Persetujuan ditarik kembali (huruf b)"
    ),
    ErasureReason.PERMINTAAN: QT_TRANSLATE_NOOP("people", "Permintaan pemohon (huruf c)"),
    ErasureReason.MELAWAN_HUKUM: QT_TRANSLATE_NOOP(
        "people", "Diperoleh atau diproses secara melawan hukum (huruf d)"
    ),
}
_WHY = {
    Why.NIK: QT_TRANSLATE_NOOP("people", "NIK sama"),
    Why.EARLIER_NIK: QT_TRANSLATE_NOOP("people", "NIK pada kunjungan terdahulu"),
    Why.KK: QT_TRANSLATE_NOOP("people", "No. KK sama"),
    Why.PHONE: QT_TRANSLATE_NOOP("people", "nomor telepon"),
    Why.NIK_BEGINS: QT_TRANSLATE_NOOP("people", "awal NIK"),
    Why.KK_BEGINS: QT_TRANSLATE_NOOP("people", "awal No. KK"),
    Why.NAME: QT_TRANSLATE_NOOP("people", "nama"),
    Why.LIKE_NAME: QT_TRANSLATE_NOOP("people", "nama mirip"),
}
_ALIKE = {
    Alike.OPEN_CASE: QT_TRANSLATE_NOOP("people", "NIK sama, permohonan belum selesai"),
    Alike.NIK: QT_TRANSLATE_NOOP("people", "NIK sama"),
    Alike.PERSON: QT_TRANSLATE_NOOP("people", "Nama, lahir, desa sama; NIK lain"),
}
_NO_NAME = QT_TRANSLATE_NOOP("errors", "Nama wajib diisi.")
_TOO_LONG = QT_TRANSLATE_NOOP("errors", "Isian terlalu panjang (paling banyak {batas} huruf).")
_REASON = QT_TRANSLATE_NOOP("errors", "Tulis alasannya, paling sedikit {least} huruf.")
