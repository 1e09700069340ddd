"""Lists of people whose insurance is switched off, or who are in arrears: the terms.

Such a list comes as a spreadsheet of BPJS or the provincial office (DOMAIN.md, "Arrears /
nonaktif notification"). It is nobody's register: the same person stands in next month's list again,
and the latest list of a kind is the one that counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.register_mapping import Layout


class NoticeKind(StrEnum):
    """What a list tells."""

    NONAKTIF = "nonaktif"
    TUNGGAKAN = "tunggakan"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _KINDS[self]


class Contact(StrEnum):
    """How somebody was reached without a message."""

    TELEPON = "telepon"
    KUNJUNGAN = "kunjungan"
    PERANGKAT_DESA = "perangkat_desa"
    TIDAK_TERHUBUNG = "tidak_terhubung"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _CONTACTS[self]


class Limit(StrEnum):
    """How somebody stands to the six months for a reactivation."""

    DALAM_BATAS = "dalam_batas"
    HAMPIR_HABIS = "hampir_habis"
    LEWAT = "lewat"
    TIDAK_DIKETAHUI = "tidak_diketahui"

    @property
    def label(self) -> str:
        """The words people see (to be translated)."""
        return _LIMITS[self]


@dataclass(frozen=True, slots=True, repr=False)
class ListedPerson:
    """One row of a list as it is taken. `warnings` are codes of `notice_reasons`."""

    line: int
    nik: str | None
    kk: str | None
    card: str | None
    name: str
    phone: str | None
    village_code: str | None
    village: str
    district: str
    since: date | None = None
    care_class: int | None = None
    months: int | None = None
    amount: int | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list as it was read from a file, before any office has taken it in."""

    kind: NoticeKind
    file_name: str
    file_hash: str
    as_of: date
    people: tuple[ListedPerson, ...] = field(repr=False)
    left_out: tuple[LeftOutRow, ...] = field(repr=False)
    notes: Mapping[str, int]
    layouts: tuple[Layout, ...] = ()  # chosen by hand, to be known again

    @property
    def rows(self) -> int:
        """How many rows were people's."""
        return len(self.people) + len(self.left_out)

    @property
    def warned(self) -> int:
        """How many were taken with a warning."""
        return sum(bool(one.warnings) for one in self.people)


@dataclass(frozen=True, slots=True)
class NoticeList:
    """A list the office keeps. `reasons` says how many rows carry each code."""

    id: UUID
    kind: NoticeKind
    title: str
    file_name: str
    as_of: date
    imported_at: datetime
    rows: int
    imported: int
    warned: int
    left_out: int
    reasons: Mapping[str, int]
    removed_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True, repr=False)
class NoticePerson:
    """Somebody in a kept list, with what is known of telling them.

    `consent` None: nobody asked yet; False: asked to stop. `message` is the state of the latest
    message about this row, "" without one. `came_on` is the first day after the list on which
    the office served somebody with this NIK.
    """

    id: UUID
    list_id: UUID
    person: ListedPerson
    limit: Limit
    deadline: date | None
    consent: bool | None
    message: str
    contact: Contact | None
    contacted_at: datetime | None
    contact_note: str
    came_on: date | None
    version: int


@dataclass(frozen=True, slots=True)
class VillageCount:
    """The people of one village: how many, told, and come back."""

    code: str
    label: str
    people: int
    told: int
    came: int


@dataclass(frozen=True, slots=True)
class NoticeFigures:
    """The dashboard of one list. `since` counts people by month (`2026-05`, "" unknown)."""

    people: int
    with_phone: int
    consenting: int
    told: int  # a message the gateway took, or reached in person
    unsure: int
    came: int
    limits: Mapping[Limit, int]
    villages: tuple[VillageCount, ...]
    since: Mapping[str, int]
    arrears: int  # rupiah of all together
    classes: Mapping[int, int]  # class, 0 unknown: people


def figures_data(figures: NoticeFigures) -> dict[str, Any]:
    """Return a dashboard as plain JSON; nobody can be recognised in it.

    A village that is none is what the file wrote there, whatever that was: it is not kept.
    """
    known = [one for one in figures.villages if one.code]
    strange = [one for one in figures.villages if not one.code]
    if strange:
        people, told, came = (
            sum(getattr(one, name) for one in strange) for name in ("people", "told", "came")
        )
        known.append(VillageCount("", "", people, told, came))
    return asdict(replace(figures, villages=tuple(known)))


def figures_from(data: Mapping[str, Any]) -> NoticeFigures:
    """Return the dashboard of `figures_data`, all zero where nothing is left of it."""
    return NoticeFigures(
        **{name: data.get(name, 0) for name in _NUMBERS},
        limits={one: data.get("limits", {}).get(one.value, 0) for one in Limit},
        villages=tuple(VillageCount(**one) for one in data.get("villages", ())),
        since=dict(data.get("since", {})),
        classes={int(key): many for key, many in data.get("classes", {}).items()},
    )


_NUMBERS = ("people", "with_phone", "consenting", "told", "unsure", "came", "arrears")
_KINDS = {
    NoticeKind.NONAKTIF: QT_TRANSLATE_NOOP("Notice", "PBI nonaktif"),
    NoticeKind.TUNGGAKAN: QT_TRANSLATE_NOOP("Notice", "Peserta menunggak"),
}
_CONTACTS = {
    Contact.TELEPON: QT_TRANSLATE_NOOP("Notice", "ditelepon"),
    Contact.KUNJUNGAN: QT_TRANSLATE_NOOP("Notice", "dikunjungi"),
    Contact.PERANGKAT_DESA: QT_TRANSLATE_NOOP("Notice", "disampaikan perangkat desa"),
    Contact.TIDAK_TERHUBUNG: QT_TRANSLATE_NOOP("Notice", "tidak dapat dihubungi"),
}
_LIMITS = {
    Limit.DALAM_BATAS: QT_TRANSLATE_NOOP("Notice", "dalam batas enam bulan"),
    Limit.HAMPIR_HABIS: QT_TRANSLATE_NOOP("Notice", "batas segera habis"),
    Limit.LEWAT: QT_TRANSLATE_NOOP("Notice", "lewat enam bulan"),
    Limit.TIDAK_DIKETAHUI: QT_TRANSLATE_NOOP("Notice", "tanggal nonaktif tidak diketahui"),
}
