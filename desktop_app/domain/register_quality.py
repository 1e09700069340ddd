"""How good a register is: which faults, where, and the rows a village is asked to mend.

A warning that nobody can do anything about (a NIK first given elsewhere, zeros put back before a
card number) is counted but not sent to the village. The same person under two NIKs is somebody
with the same name and birth date who also shares the No. KK or the mother: flagged, never merged.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.identity import mask_card, mask_nik
from desktop_app.domain.people import normal_name
from desktop_app.domain.register import Snapshot
from desktop_app.domain.register_cells import PROGRAMMES
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_rows import AsideRow, EntryRow

FEWEST_DIGITS = 10  # of a cell that is taken for a number of a person
NOT_TO_MEND = frozenset({"wilayah_lain", "kartu_nol_depan"})


class Tally(NamedTuple):
    """How many rows of one village carry exactly these codes (joined by commas)."""

    village_code: str
    village: str
    district: str
    codes: str
    rows: int
    aside: bool


@dataclass(frozen=True, slots=True)
class VillageQuality:
    """The rows of one village as the file names it; `code` is "" where nobody knows it."""

    code: str
    village: str
    district: str
    rows: int
    warned: int
    quarantined: int
    to_mend: int
    reasons: Mapping[str, int]

    @property
    def label(self) -> str:
        """The name as it is always shown; empty where the rows name no village."""
        return " — ".join(filter(None, (self.village, self.district)))


class Weighed(NamedTuple):
    """Rows by reason and by kind (a row may stand under several), and by village."""

    reasons: Mapping[str, int]
    kinds: Mapping[str, int]
    villages: tuple[VillageQuality, ...]


@dataclass(frozen=True, slots=True)
class Twin:
    """Two rows that seem to be one person under two NIKs; `shared` tells what else agrees."""

    first: EntryRow
    second: EntryRow
    shared: str  # no_kk or ibu


@dataclass(frozen=True, slots=True)
class QualityReport:
    """What is to be said of one snapshot. `kinds` are the reasons under the issue's headings.

    `twins` are the first ones found, `twin_count` is how many there are.
    """

    snapshot: Snapshot
    reasons: Mapping[str, int]
    kinds: Mapping[str, int]
    villages: tuple[VillageQuality, ...]
    twins: tuple[Twin, ...]
    twin_count: int


def weigh(tallies: Iterable[Tally]) -> Weighed:
    """Return rows by reason and kind, and the villages with most to mend in front."""
    reasons: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    by_village: dict[tuple[str, str, str], list[Tally]] = defaultdict(list)
    for tally in tallies:
        codes = [code for code in tally.codes.split(",") if code]
        reasons.update(dict.fromkeys(codes, tally.rows))
        kinds.update(dict.fromkeys({kind_of(code) for code in codes}, tally.rows))
        by_village[tally.village_code, tally.village, tally.district].append(tally)
    villages = [_village(*place, tallies) for place, tallies in by_village.items()]
    villages.sort(key=lambda one: (-one.to_mend, one.label))
    ordered = {kind: kinds[kind] for kind in KINDS if kinds[kind]}
    return Weighed(dict(reasons.most_common()), ordered, tuple(villages))


def kind_of(code: str) -> str:
    """Return the heading a reason stands under."""
    return next((kind for kind, (_, codes) in KINDS.items() if code in codes.split()), "lainnya")


def is_to_mend(codes: str) -> bool:
    """Tell whether a village can do something about one of these codes."""
    return any(code not in NOT_TO_MEND for code in codes.split(",") if code)


def namesakes(people: Sequence[tuple[int, str]]) -> Iterator[list[int]]:
    """Yield the ids of people of one birth date whose names are the same when compared."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for id, name in people:
        by_name[normal_name(name)].append(id)
    return (ids for name, ids in by_name.items() if name and len(ids) > 1)


def twins(rows: Sequence[EntryRow]) -> Iterator[Twin]:
    """Yield the pairs among namesakes of one birth date that share the No. KK or the mother."""
    for place, first in enumerate(rows):
        for second in rows[place + 1 :]:
            if _same_number(first, second):
                continue
            if first.kk and first.kk == second.kk:
                yield Twin(first, second, "no_kk")
            elif first.mother and normal_name(first.mother) == normal_name(second.mother):
                yield Twin(first, second, "ibu")


def _same_number(first: EntryRow, second: EntryRow) -> bool:
    """Tell whether two NIKs are one, as far as a damaged one tells."""
    if first.nik_damaged or second.nik_damaged:
        return first.nik[:15] == second.nik[:15]
    return first.nik == second.nik


# The sheet a village mends ------------------------------------------------------------------

CODE_TITLE = "Kode baris"
WHY_TITLE = "Yang perlu diperbaiki"
MEND_FIELDS: Mapping[Field, str] = {
    Field.NIK: "NIK",
    Field.KK: "No KK",
    Field.NAME: "Nama",
    Field.BIRTH_PLACE: "Tempat Lahir",
    Field.BIRTH_DATE: "Tanggal Lahir",
    Field.SEX: "Jenis Kelamin",
    Field.ADDRESS: "Alamat",
    Field.RT: "RT",
    Field.RW: "RW",
    Field.VILLAGE: "Desa",
    Field.DISTRICT: "Kecamatan",
    Field.HOUSEHOLD_ID: "ID DTKS",
    Field.MEMBER_ID: "ID ART",
    Field.CARD: "No Kartu",
    Field.RELATION: "Hub Keluarga",
    Field.DESIL: "Desil",
    Field.PBI_STATUS: "Status PBI",
    Field.DEACTIVATED_ON: "Tanggal Nonaktif",
    Field.MOTHER: "Nama Ibu Kandung",
    Field.PKH: "Ada PKH",
    Field.FOOD_AID: "Ada BPNT",
}
_MASKS: Mapping[Field, Callable[[str], str]] = {
    Field.NIK: mask_nik,
    Field.KK: mask_nik,
    Field.CARD: mask_card,
}


def row_code(snapshot: Snapshot, row: EntryRow | AsideRow) -> str:
    """Return what a row is known by when it comes back: `0193a2b4-0-245`."""
    return f"{snapshot.id.hex[-8:]}-{row.sheet}-{row.row}"


def texts_of(row: EntryRow | AsideRow) -> dict[Field, str]:
    """Return a row as texts under the fields of the sheet, dates as people write them."""
    if isinstance(row, AsideRow):
        told = json.loads(row.fields) if row.fields else {}
        return {field: told.get(field.value, "") for field in MEND_FIELDS}
    values = dict(zip(MEND_FIELDS, _values(row), strict=True))
    return {field: str(value or "") for field, value in values.items()}


def masked(field: Field, text: str) -> str:
    """Return a cell of a known field for somebody who may not see numbers."""
    return _MASKS[field](text) if field in _MASKS else text


def masked_cell(cell: str) -> str:
    """Return any cell for the same; what holds ten digits or more is somebody's number."""
    digits = sum(map(str.isdigit, cell))
    return "*" * len(cell) if digits >= FEWEST_DIGITS else cell


def _values(row: EntryRow) -> tuple[str | int, ...]:
    return (
        row.nik,
        row.kk,
        row.name,
        row.birth_place,
        _as_written(row.birth_date),
        row.sex,
        row.address,
        row.rt,
        row.rw,
        row.village,
        row.district,
        row.household_id,
        row.member_id,
        row.card,
        row.relation,
        row.desil,
        row.pbi_status,
        _as_written(row.deactivated_on),
        row.mother,
        *("Ya" if name in row.programmes.split(",") else "" for name in PROGRAMMES),
    )


def _as_written(iso: str) -> str:
    return "/".join(reversed(iso.split("-"))) if iso else ""


def _village(code: str, village: str, district: str, tallies: Sequence[Tally]) -> VillageQuality:
    reasons: Counter[str] = Counter()
    for tally in tallies:
        for one in filter(None, tally.codes.split(",")):
            reasons[one] += tally.rows
    return VillageQuality(
        code,
        village,
        district,
        rows=sum(tally.rows for tally in tallies),
        warned=sum(tally.rows for tally in tallies if tally.codes and not tally.aside),
        quarantined=sum(tally.rows for tally in tallies if tally.aside),
        to_mend=sum(tally.rows for tally in tallies if is_to_mend(tally.codes)),
        reasons=dict(reasons.most_common()),
    )


# The headings of the report: what a supervisor asks first, each with its codes.
KINDS: Mapping[str, tuple[str, str]] = {
    "nik_ganda": (QT_TRANSLATE_NOOP("register", "NIK ganda"), "nik_ganda"),
    "nik_rusak": (QT_TRANSLATE_NOOP("register", "NIK rusak oleh Excel"), "nik_rusak_excel"),
    "nik_mustahil": (
        QT_TRANSLATE_NOOP("register", "NIK mustahil atau kosong"),
        "nik_kosong nik_bukan_16_angka nik_tanggal_mustahil nik_serial_nol nik_dua_kolom_berbeda",
    ),
    "berbeda_dari_nik": (
        QT_TRANSLATE_NOOP("register", "jenis kelamin atau tanggal lahir berbeda dari NIK"),
        "tanggal_lahir_berbeda jenis_kelamin_berbeda",
    ),
    "wilayah": (
        QT_TRANSLATE_NOOP("register", "wilayah tidak dikenal"),
        "wilayah_tidak_dikenal desa_tidak_dikenal",
    ),
    "keluarga": (
        QT_TRANSLATE_NOOP("register", "No. KK kosong atau rusak"),
        "kk_kosong kk_bukan_16_angka kk_rusak_excel",
    ),
    "lainnya": (
        QT_TRANSLATE_NOOP("register", "lainnya"),
        "",  # whatever stands under no other
    ),
}
