"""Beneficiaries (*penerima manfaat*): who is proposed for a period, how far, and who stood for it.

A proposal passes *valiveri* before anybody is promised anything: collected by RT/RW, validated by
the kepala dusun, verified by the office (DOMAIN.md, "Programs"). Fixing a list (*penetapan*) and
handing out are steps of the whole list; each step keeps who stood for it and on which day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.beneficiary_account import Account
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.people import clean_name
from desktop_app.domain.register_mapping import Layout
from desktop_app.domain.text import visible

LONGEST_NOTE = 300
OLDEST_STEP = timedelta(days=2 * 366)
NO_ACCOUNT = Account()


class BeneficiaryState(StrEnum):
    """How far somebody is."""

    USULAN = "usulan"
    DIVALIDASI = "divalidasi"
    DIVERIFIKASI = "diverifikasi"
    DITETAPKAN = "ditetapkan"
    DISALURKAN = "disalurkan"
    SELESAI = "selesai"
    DIBATALKAN = "dibatalkan"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _STATES[self]


ORDER = tuple(BeneficiaryState)
# Who was fixed, and who has the money.
FIXED = frozenset(ORDER[3:6])
REACHED = frozenset(ORDER[4:6])
# Valiveri goes step by step, and may send somebody back a step until the list is fixed.
_NEXT: Mapping[BeneficiaryState, frozenset[BeneficiaryState]] = {
    BeneficiaryState.USULAN: frozenset({BeneficiaryState.DIVALIDASI, BeneficiaryState.DIBATALKAN}),
    BeneficiaryState.DIVALIDASI: frozenset(
        {BeneficiaryState.DIVERIFIKASI, BeneficiaryState.USULAN, BeneficiaryState.DIBATALKAN}
    ),
    BeneficiaryState.DIVERIFIKASI: frozenset(
        {BeneficiaryState.DITETAPKAN, BeneficiaryState.DIVALIDASI, BeneficiaryState.DIBATALKAN}
    ),
    BeneficiaryState.DITETAPKAN: frozenset(
        {BeneficiaryState.DISALURKAN, BeneficiaryState.DIBATALKAN}
    ),
    BeneficiaryState.DISALURKAN: frozenset({BeneficiaryState.SELESAI}),
    BeneficiaryState.SELESAI: frozenset(),
    BeneficiaryState.DIBATALKAN: frozenset({BeneficiaryState.USULAN}),
}


class Source(StrEnum):
    """How somebody came into a list."""

    BERKAS = "berkas"
    TANGAN = "tangan"
    PERMOHONAN = "permohonan"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _SOURCES[self]


class Undisbursed(StrEnum):
    """Why the money did not reach somebody, or why somebody was taken off."""

    REKENING = "rekening_bermasalah"
    PINDAH = "pindah"
    MENINGGAL = "meninggal"
    TIDAK_DITEMUKAN = "tidak_ditemukan"
    MAMPU = "sudah_mampu"
    GANDA = "menerima_bantuan_lain"
    MENOLAK = "menolak"
    LAIN = "lainnya"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _REASONS[self]


@dataclass(frozen=True, slots=True, repr=False)
class Proposal:
    """Somebody as a list or an officer proposes them. `warnings` are codes of reasons."""

    line: int
    nik: str | None
    kk: str | None
    name: str
    birth_date: date | None
    address: str
    village_code: str | None
    village: str
    district: str
    phone: str | None = None
    account: Account = NO_ACCOUNT
    amount: int | None = None
    warnings: tuple[str, ...] = ()
    source: Source = Source.BERKAS
    applicant_id: UUID | None = None
    application_id: UUID | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Beneficiary:
    """Somebody in a period's list. `reason` is why it was cancelled, or why money did not come."""

    id: UUID
    period_id: UUID
    state: BeneficiaryState
    proposal: Proposal
    list_id: UUID | None
    reason: Undisbursed | None
    note: str
    fixed_id: UUID | None
    transfer_id: UUID | None
    version: int


@dataclass(frozen=True, slots=True)
class Benefit:
    """What a person is listed for: programme, activity and period in one line, how far, rupiah."""

    title: str
    state: BeneficiaryState
    amount: int | None


@dataclass(frozen=True, slots=True, repr=False)
class StepForm:
    """Who stands for a step, and on which day it happened out there."""

    day: date
    neighbourhood_head: str = ""  # RT/RW
    hamlet_head: str = ""  # kepala dusun
    officer_name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Step:
    """A step that was taken; `at` and `officer` say who wrote it down, and when."""

    state: BeneficiaryState
    form: StepForm
    at: datetime
    officer: str


@dataclass(frozen=True, slots=True)
class ReadBeneficiaries:
    """A list as it was read from a file, before any office has taken it in."""

    file_name: str
    file_hash: str
    as_of: date
    people: tuple[Proposal, ...] = field(repr=False)
    left_out: tuple[LeftOutRow, ...] = field(repr=False)
    notes: Mapping[str, int]
    layouts: tuple[Layout, ...] = ()  # columns chosen by hand, to be known again

    @property
    def rows(self) -> int:
        """How many rows were people's."""
        return len(self.people) + len(self.left_out)

    @property
    def warned(self) -> int:
        """How many were taken with a warning."""
        return sum(bool(one.warnings) for one in self.people)


@dataclass(frozen=True, slots=True)
class BeneficiaryList:
    """A file the office took in. `reasons` says how many rows carry each code."""

    id: UUID
    period_id: UUID
    file_name: str
    file_hash: str
    as_of: date
    imported_at: datetime
    rows: int
    imported: int
    warned: int
    left_out: int
    reasons: Mapping[str, int]
    removed_at: datetime | None
    version: int

    @property
    def whole(self) -> bool:
        """Tell whether every row of the file is in or left out; else it was stopped halfway."""
        return self.rows == self.imported + self.warned + self.left_out


@dataclass(frozen=True, slots=True)
class FixedList:
    """A list that was fixed (*daftar penetapan*), with its figures as they were."""

    id: UUID
    period_id: UUID
    number: str
    day: date
    figures: Mapping[str, int]
    fixed_at: datetime


@dataclass(frozen=True, slots=True)
class TransferList:
    """A file made for the bank."""

    id: UUID
    period_id: UUID
    number: int
    made_at: datetime
    people: int
    amount: int
    withdrawn_at: datetime | None
    version: int


def refuse_step(now: BeneficiaryState, to: BeneficiaryState) -> None:
    """Raise Refused when one state does not follow the other."""
    if to not in _NEXT[now]:
        raise Refused("langkah_tidak_urut", _OUT_OF_ORDER, now=now.value, to=to.value)


def may_follow(now: BeneficiaryState) -> frozenset[BeneficiaryState]:
    """Return the states that may follow one."""
    return _NEXT[now]


def check_step(form: StepForm, to: BeneficiaryState, officer: str, today: date) -> StepForm:
    """Return who stands for a step, tidy; the office's own person is `officer` unless named.

    Raises Refused: a day to come or too long ago, a validation without RT/RW or kepala dusun.
    """
    if form.day > today:
        raise Refused("langkah_di_masa_depan", _AHEAD)
    if form.day < today - OLDEST_STEP:
        raise Refused("langkah_terlalu_lama", _TOO_OLD)
    heads = clean_name(visible(form.neighbourhood_head)), clean_name(visible(form.hamlet_head))
    if to is BeneficiaryState.DIVALIDASI and not all(heads):
        raise Refused("validasi_tanpa_saksi", _NO_HEADS)
    note = " ".join(visible(form.note).split())
    if len(note) > LONGEST_NOTE:
        raise Refused("catatan_terlalu_panjang", _LONG_NOTE, most=LONGEST_NOTE)
    who = clean_name(visible(form.officer_name)) or officer
    return StepForm(form.day, *heads, who, note)


_STATES = {
    BeneficiaryState.USULAN: QT_TRANSLATE_NOOP("Programme", "usulan"),
    BeneficiaryState.DIVALIDASI: QT_TRANSLATE_NOOP("Programme", "divalidasi"),
    BeneficiaryState.DIVERIFIKASI: QT_TRANSLATE_NOOP("Programme", "diverifikasi"),
    BeneficiaryState.DITETAPKAN: QT_TRANSLATE_NOOP("Programme", "ditetapkan"),
    BeneficiaryState.DISALURKAN: QT_TRANSLATE_NOOP("Programme", "disalurkan"),
    BeneficiaryState.SELESAI: QT_TRANSLATE_NOOP("Programme", "selesai"),
    BeneficiaryState.DIBATALKAN: QT_TRANSLATE_NOOP("Programme", "dibatalkan"),
}
_SOURCES = {
    Source.BERKAS: QT_TRANSLATE_NOOP("Programme", "dari berkas"),
    Source.TANGAN: QT_TRANSLATE_NOOP("Programme", "diketik"),
    Source.PERMOHONAN: QT_TRANSLATE_NOOP("Programme", "dari permohonan"),
}
_REASONS = {
    Undisbursed.REKENING: QT_TRANSLATE_NOOP("Programme", "rekening bermasalah"),
    Undisbursed.PINDAH: QT_TRANSLATE_NOOP("Programme", "pindah"),
    Undisbursed.MENINGGAL: QT_TRANSLATE_NOOP("Programme", "meninggal dunia"),
    Undisbursed.TIDAK_DITEMUKAN: QT_TRANSLATE_NOOP("Programme", "tidak ditemukan"),
    Undisbursed.MAMPU: QT_TRANSLATE_NOOP("Programme", "sudah mampu"),
    Undisbursed.GANDA: QT_TRANSLATE_NOOP("Programme", "sudah menerima bantuan lain"),
    Undisbursed.MENOLAK: QT_TRANSLATE_NOOP("Programme", "menolak bantuan"),
    Undisbursed.LAIN: QT_TRANSLATE_NOOP("Programme", "alasan lain"),
}
_OUT_OF_ORDER = QT_TRANSLATE_NOOP(
    "errors",
    "Dari “{now}” tidak dapat langsung menjadi “{to}”. Urutannya: usulan, divalidasi, "
    "diverifikasi, ditetapkan, disalurkan, selesai.",
)
_AHEAD = QT_TRANSLATE_NOOP("errors", "Tanggal langkah ini tidak boleh sesudah hari ini.")
_TOO_OLD = QT_TRANSLATE_NOOP(
    "errors", "Tanggal langkah ini lebih dari dua tahun yang lalu. Periksa tahunnya."
)
_NO_HEADS = QT_TRANSLATE_NOOP(
    "errors",
    "Tulis nama ketua RT/RW dan kepala dusun (di kelurahan: kepala lingkungan) yang memvalidasi.",
)
_LONG_NOTE = QT_TRANSLATE_NOOP(
    "errors", "Catatan terlalu panjang. Tulis paling banyak {most} huruf."
)
