"""The directory of health facilities (*faskes*): what one is, how it is found, how a list is read.

A facility is told again by its name and kecamatan, because that is what every list of them
carries; codes are often missing. A list is read by the names of its columns, and what is left
out of it is told with its line and the reason, never dropped in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, Refused
from desktop_app.domain.text import visible

LONGEST_NAME = 120
LONGEST_TEXT = 250
HEADER_SEARCH_ROWS = 30


class FacilityKind(StrEnum):
    """What a facility is."""

    RUMAH_SAKIT = "rumah_sakit"
    PUSKESMAS = "puskesmas"
    KLINIK = "klinik"
    LAINNYA = "lainnya"

    @property
    def label(self) -> str:
        """The words people see."""
        return _KINDS[self.value]


@dataclass(frozen=True, slots=True)
class FacilityData:
    """What is known of a facility; everything but the name may be empty."""

    name: str
    kind: FacilityKind = FacilityKind.LAINNYA
    code: str = ""
    address: str = ""
    district: str = ""
    phone: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it again in another list, however that one writes it."""
        return self.name.casefold(), self.district.casefold()

    @property
    def label(self) -> str:
        """`RSUD Contoh — Rembang`, the name alone where the kecamatan is unknown."""
        return f"{self.name} — {self.district}" if self.district else self.name


@dataclass(frozen=True, slots=True)
class Facility:
    """A facility of the directory. One that is not `active` is offered to nobody any more."""

    id: UUID
    version: int
    data: FacilityData
    active: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of a list that was not taken, `line` as the spreadsheet counts, and why."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class FacilityList:
    """What a list holds: facilities each once, and the lines that could not be taken."""

    facilities: tuple[FacilityData, ...]
    left_out: tuple[LeftOut, ...]


def check_name(text: str) -> str:
    """Return a name tidied up. Raises Refused when it is empty or no name of anything."""
    tidy = visible(text)
    if not re.search(r"[^\W\d_]{2}", tidy):
        raise Refused("nama_faskes_kosong", _NO_NAME)
    if len(tidy) > LONGEST_NAME:
        raise Refused("nama_faskes_panjang", _LONG_NAME, longest=LONGEST_NAME)
    return tidy


def checked(data: FacilityData) -> FacilityData:
    """Return the facility tidied up. Raises Refused for its name or a text that is too long."""
    texts = [visible(one) for one in (data.code, data.address, data.district, data.phone)]
    if any(len(one) > LONGEST_TEXT for one in texts):
        raise Refused("isian_faskes_panjang", _LONG_TEXT, longest=LONGEST_TEXT)
    return FacilityData(check_name(data.name), data.kind, *texts)


def kind_of(word: str, name: str = "") -> FacilityKind:
    """Return the kind a list means by `word`, else what the name says it is."""
    for text in (word, name):
        padded = f" {re.sub(r'[^a-z]+', ' ', text.casefold())} "
        for kind, signs in _SIGNS:
            if any(sign in padded for sign in signs):
                return kind
    return FacilityKind.LAINNYA


def search(facilities: Iterable[Facility], typed: str) -> tuple[Facility, ...]:
    """Return the facilities that hold every typed word in name, kind, kecamatan or code.

    A name that begins as typed comes first, then by name.
    """
    words = visible(typed).casefold().split()
    begin = " ".join(words)
    found = [one for one in facilities if all(word in _searched(one.data) for word in words)]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                not one.data.name.casefold().startswith(begin),
                one.data.name.casefold(),
                one.data.district.casefold(),
            ),
        )
    )


def first_match(names: Iterable[str], typed: str) -> str | None:
    """Return the name that Enter takes for what was typed; None keeps the text as it is.

    A name that begins so comes first, then one with a word that begins so. Fewer than two
    letters take nothing.
    """
    wanted = visible(typed).casefold()
    if len(wanted) < 2:
        return None
    starts = [name for name in names if f" {name.casefold()}".find(f" {wanted}") >= 0]
    return min(starts, key=lambda name: not name.casefold().startswith(wanted), default=None)


def read_list(rows: Sequence[Sequence[object]]) -> FacilityList:
    """Return what the rows of a sheet say. Raises Misused when no row is a header with a name.

    Of two lines about one facility the later counts; both are told.
    """
    line, columns = _find_header(rows)
    taken: dict[tuple[str, str], tuple[int, FacilityData]] = {}
    left_out: list[LeftOut] = []
    for number, row in enumerate(rows[line + 1 :], line + 2):
        cells = {field: _cell(row, at) for field, at in columns.items()}
        if not any(_cell(row, at) for at in range(len(row))):
            continue
        try:
            data = _read_row(cells)
        except Refused as error:
            left_out.append(LeftOut(number, _shown(row), str(error)))
            continue
        if data.key in taken:
            earlier = taken[data.key][0]
            left_out.append(LeftOut(earlier, taken[data.key][1].label, _AGAIN.format(line=number)))
        taken[data.key] = number, data
    if not taken and not left_out:
        raise Misused("daftar_faskes_kosong", _EMPTY)
    left_out.sort(key=lambda one: one.line)
    return FacilityList(tuple(data for _, data in taken.values()), tuple(left_out))


def _read_row(cells: Mapping[str, str]) -> FacilityData:
    name = check_name(cells.get("name", ""))
    if _TOTAL.match(name):
        raise Refused("baris_jumlah", _IS_TOTAL)
    return checked(
        FacilityData(
            name=name,
            kind=kind_of(cells.get("kind", ""), name),
            code=cells.get("code", ""),
            address=cells.get("address", ""),
            district=_district(cells.get("district", "")),
            phone=cells.get("phone", ""),
        )
    )


def _find_header(rows: Sequence[Sequence[object]]) -> tuple[int, dict[str, int]]:
    for line, row in enumerate(rows[:HEADER_SEARCH_ROWS]):
        columns: dict[str, int] = {}
        for at in range(len(row)):
            heading = re.sub(r"[^a-z]", "", _cell(row, at).casefold())
            field = _ALIASES.get(heading)
            if field is not None:
                columns.setdefault(field, at)
        # One known word is a sentence that happens to be there; a header has two.
        if "name" in columns and (len(columns) > 1 or _filled(row) == 1):
            return line, columns
    raise Misused("daftar_faskes_tanpa_judul", _NO_HEADER)


def _filled(row: Sequence[object]) -> int:
    return sum(1 for at in range(len(row)) if _cell(row, at))


def _cell(row: Sequence[object], at: int) -> str:
    value = row[at] if at < len(row) else None
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return visible(str(value))


def _shown(row: Sequence[object]) -> str:
    text = " | ".join(cell for at in range(len(row)) if (cell := _cell(row, at)))
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _district(text: str) -> str:
    bare = re.sub(r"^(kecamatan|kec)\b\.?\s*", "", text, flags=re.IGNORECASE)
    return bare.title() if bare.isupper() or bare.islower() else bare


def _searched(data: FacilityData) -> str:
    return " ".join((data.name, data.kind.label, data.district, data.code)).casefold()


_SHOWN = 80
_TOTAL = re.compile(r"(jumlah|total|catatan|keterangan)\b", re.IGNORECASE)
_ALIASES = {
    **dict.fromkeys(
        (
            "nama",
            "namafaskes",
            "namafasilitas",
            "namafasilitaskesehatan",
            "namafasyankes",
            "namarumahsakit",
            "namars",
            "namapuskesmas",
            "namappk",
            "faskes",
            "fasyankes",
            "fasilitaskesehatan",
        ),
        "name",
    ),
    **dict.fromkeys(
        ("jenis", "jenisfaskes", "jenisfasilitas", "tipe", "tipefaskes", "kategori"), "kind"
    ),
    **dict.fromkeys(
        ("kode", "kodefaskes", "kodeppk", "kodepuskesmas", "koders", "kodefasyankes"), "code"
    ),
    **dict.fromkeys(("alamat", "alamatfaskes", "alamatlengkap", "lokasi"), "address"),
    **dict.fromkeys(("kecamatan", "kec", "namakecamatan", "nmkec"), "district"),
    **dict.fromkeys(
        ("telepon", "telp", "notelp", "notelepon", "nomortelepon", "kontak", "hp", "nohp"), "phone"
    ),
}
_SIGNS = (
    (FacilityKind.RUMAH_SAKIT, (" rumah sakit ", " rs ", " rsu ", " rsud ", " rsia ", " rsup ")),
    (FacilityKind.PUSKESMAS, (" puskesmas ", " pkm ", " pustu ")),
    (FacilityKind.KLINIK, (" klinik ",)),
)
_KINDS = {
    "rumah_sakit": QT_TRANSLATE_NOOP("Facility", "Rumah sakit"),
    "puskesmas": QT_TRANSLATE_NOOP("Facility", "Puskesmas"),
    "klinik": QT_TRANSLATE_NOOP("Facility", "Klinik"),
    "lainnya": QT_TRANSLATE_NOOP("Facility", "Lainnya"),
}
_NO_NAME = QT_TRANSLATE_NOOP("errors", "Nama faskes belum diisi.")
_LONG_NAME = QT_TRANSLATE_NOOP("errors", "Nama faskes terlalu panjang (paling banyak {longest}).")
_LONG_TEXT = QT_TRANSLATE_NOOP(
    "errors", "Salah satu isian faskes terlalu panjang (paling banyak {longest} huruf)."
)
_IS_TOTAL = QT_TRANSLATE_NOOP("errors", "Baris jumlah atau catatan, bukan faskes.")
_AGAIN = "Tertulis lagi di baris {line}; baris itu yang dipakai."
_NO_HEADER = QT_TRANSLATE_NOOP(
    "errors",
    "Baris judul tidak ditemukan. Daftar faskes perlu kolom Nama faskes, dan sebaiknya Jenis, "
    "Kode, Alamat, Kecamatan, Telepon.",
)
_EMPTY = QT_TRANSLATE_NOOP("errors", "Tidak ada baris di bawah judul kolomnya.")
