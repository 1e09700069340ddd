"""Programmes of the office: what people may be listed for, in which field, when and how many.

The three fields and their activities are the district's own (Permendagri 90/2019; DOMAIN.md,
"Programs"). People are listed for a *period* of a programme, perhaps of one of its activities;
two benefits are received at once when their periods share a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, Refused
from desktop_app.domain.register_cells import PROGRAMMES as REGISTER_PROGRAMMES
from desktop_app.domain.text import visible

LONGEST_NAME = 120
LONGEST_BASIS = 200
MOST_RUPIAH = 10**13
MOST_PEOPLE = 10_000_000
PBI = "PBI"
# What the register tells of beside a person, by the words it uses.
REGISTER_MARKS = (*REGISTER_PROGRAMMES, PBI)


class Bidang(StrEnum):
    """The field of social welfare a programme belongs to."""

    PEMBERDAYAAN = "pemberdayaan"
    REHABILITASI = "rehabilitasi"
    PERLINDUNGAN = "perlindungan"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _FIELDS[self]


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme. `benefit` is rupiah for one person and period, None where it is no money.

    `register_mark` is what the register calls it where it tells who receives it, else "".
    """

    id: UUID
    code: str
    name: str
    field: Bidang
    benefit: int | None
    legal_basis: str
    register_mark: str
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class ProgrammeForm:
    """A programme as typed."""

    code: str
    name: str
    field: Bidang
    benefit: int | None = None
    legal_basis: str = ""
    register_mark: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity (*kegiatan*) of a programme."""

    id: UUID
    programme_id: UUID
    name: str
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class Span:
    """Days from the first to the last, both included."""

    first: date
    last: date

    def common(self, other: Span) -> Span | None:
        """Return the days both have, None when they share none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Span(first, last) if first <= last else None


@dataclass(frozen=True, slots=True)
class ProgrammePeriod:
    """A period people are listed for. `quota` are people, `budget` and `benefit` rupiah."""

    id: UUID
    programme: Programme
    activity: Activity | None
    name: str
    span: Span
    quota: int | None
    budget: int | None
    benefit: int | None
    note: str
    version: int

    @property
    def title(self) -> str:
        """Programme, activity and period in one line."""
        parts = (self.programme.name, self.activity.name if self.activity else "", self.name)
        return " · ".join(part for part in parts if part)

    @property
    def amount(self) -> int | None:
        """What one person receives unless their row says otherwise, in rupiah."""
        return self.benefit if self.benefit is not None else self.programme.benefit


@dataclass(frozen=True, slots=True)
class PeriodForm:
    """A period as typed."""

    programme_id: UUID
    name: str
    first: date
    last: date
    activity_id: UUID | None = None
    quota: int | None = None
    budget: int | None = None
    benefit: int | None = None
    note: str = ""


def check_programme(form: ProgrammeForm, codes: Iterable[str] = ()) -> ProgrammeForm:
    """Return what was typed, tidy. Raises Refused in words; `codes` are those of the others."""
    code = visible(form.code).upper().replace(" ", "-")
    name, basis = " ".join(visible(form.name).split()), " ".join(visible(form.legal_basis).split())
    if not _CODE.fullmatch(code):
        raise Refused("kode_program_salah", _BAD_CODE)
    if code in {one.upper() for one in codes}:
        raise Refused("kode_program_dipakai", _CODE_TAKEN, taken=code)
    if not name or len(name) > LONGEST_NAME:
        raise Refused("nama_program_salah", _BAD_NAME, most=LONGEST_NAME)
    if len(basis) > LONGEST_BASIS:
        raise Refused("dasar_terlalu_panjang", _LONG_BASIS, most=LONGEST_BASIS)
    if form.register_mark and form.register_mark not in REGISTER_MARKS:
        raise Misused("tanda_data_tidak_dikenal", _NO_MARK)
    _refuse_money(form.benefit)
    mark = form.register_mark
    return ProgrammeForm(code, name, Bidang(form.field), form.benefit, basis, mark, form.active)


def check_period(form: PeriodForm) -> PeriodForm:
    """Return what was typed, tidy. Raises Refused in words."""
    name, note = " ".join(visible(form.name).split()), " ".join(visible(form.note).split())
    if not name or len(name) > LONGEST_NAME:
        raise Refused("nama_periode_salah", _BAD_PERIOD, most=LONGEST_NAME)
    if form.last < form.first:
        raise Refused("periode_terbalik", _TURNED)
    if len(note) > LONGEST_BASIS:
        raise Refused("catatan_terlalu_panjang", _LONG_BASIS, most=LONGEST_BASIS)
    if form.quota is not None and not 0 <= form.quota <= MOST_PEOPLE:
        raise Refused("kuota_mustahil", _BAD_QUOTA)
    _refuse_money(form.budget)
    _refuse_money(form.benefit)
    return PeriodForm(
        form.programme_id,
        name,
        form.first,
        form.last,
        form.activity_id,
        form.quota,
        form.budget,
        form.benefit,
        note,
    )


def _refuse_money(amount: int | None) -> None:
    if amount is not None and not 0 <= amount <= MOST_RUPIAH:
        raise Refused("nilai_rupiah_mustahil", _BAD_MONEY)


_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,19}")
_FIELDS = {
    Bidang.PEMBERDAYAAN: QT_TRANSLATE_NOOP("Programme", "Pemberdayaan sosial"),
    Bidang.REHABILITASI: QT_TRANSLATE_NOOP("Programme", "Rehabilitasi sosial"),
    Bidang.PERLINDUNGAN: QT_TRANSLATE_NOOP("Programme", "Perlindungan dan jaminan sosial"),
}
_BAD_CODE = QT_TRANSLATE_NOOP(
    "errors",
    "Isi kode program dengan huruf, angka, atau tanda hubung, paling banyak 20; misalnya PKH.",
)
_CODE_TAKEN = QT_TRANSLATE_NOOP("errors", "Kode {taken} sudah dipakai program lain.")
_BAD_NAME = QT_TRANSLATE_NOOP("errors", "Isi nama program, paling banyak {most} huruf.")
_BAD_PERIOD = QT_TRANSLATE_NOOP(
    "errors", "Isi nama periode, misalnya “Tahap I 2026”, paling banyak {most} huruf."
)
_LONG_BASIS = QT_TRANSLATE_NOOP(
    "errors", "Tulisan ini terlalu panjang: paling banyak {most} huruf."
)
_NO_MARK = QT_TRANSLATE_NOOP("errors", "Tanda itu tidak ada dalam data DTKS/DTSEN.")
_TURNED = QT_TRANSLATE_NOOP(
    "errors", "Akhir periode lebih dahulu daripada awalnya. Tukar tanggalnya."
)
_BAD_QUOTA = QT_TRANSLATE_NOOP("errors", "Kuota tidak masuk akal. Isi jumlah orangnya.")
_BAD_MONEY = QT_TRANSLATE_NOOP("errors", "Nilai rupiah tidak masuk akal. Periksa angka nolnya.")
