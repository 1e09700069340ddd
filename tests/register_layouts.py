"""Every layout of a register file that offices exchange, each filled with every kind of dirt.

The dirt is made once under plain names (`dirty_registers.KINDS`); a layout gives those columns
its own headings, order and shape. What a layout has no column for can not be dirty in it, which
is why it says itself what becomes of a row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.dirty_registers import HEADER, IMPORTED, KINDS, NOTE, NOTES, TITLE, WARNED, Line

Cells = dict[str, Any]
Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to write a register: headings by the plain name of the column they hold."""

    name: str
    columns: Mapping[str, str]
    above: Rows = field(default_factory=list)
    groups: tuple[str, ...] = ()
    needs: Callable[[Cells], Cells] = dict

    def titles(self) -> tuple[str, ...]:
        """Return the headings in their order."""
        return tuple(self.columns.values())

    def head(self) -> Rows:
        """Return what stands above the rows: titles, groups, headings."""
        return [*self.above, *([self.groups] if self.groups else []), self.titles()]

    def cells(self, line: Line) -> tuple[Any, ...]:
        """Return a line's cells in this layout."""
        if line.verdict == NOTE:
            return _note(self, line)
        row = self.needs(dict(zip(HEADER, line.cells, strict=True)))
        return tuple(row.get(plain, "") for plain in self.columns)

    def expected(self, line: Line) -> Line:
        """Return the line with what must become of it here."""
        codes = line.codes - {code for code, plain in _OF_COLUMN.items() if not self._has(plain)}
        if line.verdict == WARNED and not codes:
            return Line(line.kind, line.cells, IMPORTED)
        return Line(line.kind, line.cells, line.verdict, codes)

    def _has(self, plain: str) -> bool:
        return plain in self.columns or (plain == "tanggal_lahir" and "ttl" in self.columns)


def kinds_for(suffix: str) -> list[str]:
    """Return the kinds of dirt that a format can hold, and the lines that are nobody."""
    usable = [name for name, kind in KINDS.items() if suffix != ".csv" or not kind.needs_numbers]
    return [*usable, *NOTES]


def _note(layout: Layout, line: Line) -> tuple[Any, ...]:
    width = len(layout.columns)
    if line.kind == "judul lagi":
        return layout.titles()
    if line.kind == "nomor kolom":
        return tuple(range(1, width + 1))
    if line.kind == "total di kolom nama":
        return tuple("TOTAL : 245 JIWA" if p == "nama" else None for p in layout.columns)
    return (tuple(line.cells) + (None,) * width)[:width]


def _place_and_date(row: Cells) -> Cells:
    day = row["tanggal_lahir"]
    shown = f"{day:%d-%m-%Y}" if hasattr(day, "strftime") else day
    return row | {"ttl": f"{row['tempat_lahir']}, {shown}", "rtrw": f"{row['rt']}/{row['rw']}"}


# The column whose fault a code is; a layout without it can not have that fault.
_OF_COLUMN = {
    "kk_kosong": "nokk",
    "kk_bukan_16_angka": "nokk",
    "kk_rusak_excel": "nokk",
    "jenis_kelamin_berbeda": "jenis_kelamin",
    "jenis_kelamin_tidak_terbaca": "jenis_kelamin",
    "tanggal_lahir_berbeda": "tanggal_lahir",
    "tanggal_tidak_terbaca": "tanggal_lahir",
    "desa_tidak_dikenal": "kelurahan",
    "kartu_nol_depan": "noka_bpjs",
    "kartu_bukan_13_angka": "noka_bpjs",
    "id_dtks_terlalu_panjang": "iddtks",
}


def _named(*pairs: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in pairs)


SIKS = Layout("siks", {name: name for name in HEADER if name != "no"})
BDT = Layout(
    "bdt",
    _named(
        "iddtks=IDBDT",
        "idart=IDARTBDT",
        "kdprop=KDPROP",
        "kdkab=KDKAB",
        "kdkec=KDKEC",
        "kddesa=KDDESA",
        "nama=Nama",
        "jenis_kelamin=JnsKel",
        "tempat_lahir=TmpLahir",
        "tanggal_lahir=TglLahir",
        "hub_keluarga=HubKRT",
        "nik=NIK",
        "nokk=NoKK",
        "pbi=Sta_kepesertaan_pbi",
        "pkh=Ada_pkh",
    ),
)
BPJS = Layout(
    "bpjs",
    _named(
        "noka_bpjs=psnoka",
        "noka2=noka",
        "nama=nama",
        "jenis_kelamin=jenkel",
        "tanggal_lahir=tgllhr",
        "nik=nik",
        "nokk=kkno",
        "pisat=pisat",
        "kecamatan=nmkec",
        "kelurahan=nmdesa",
        "status=status",
    ),
)
DTSEN = Layout(
    "dtsen",
    _named(
        "nokk=nomor_kartu_keluarga",
        "nik=nomor_induk_kependudukan",
        "nama=nama",
        "jenis_kelamin=jenis_kelamin",
        "tanggal_lahir=tanggal_lahir",
        "kelurahan=kelurahan",
        "kecamatan=kecamatan",
        "desil=desil_nasional",
        "pbi=pbi_nas",
    ),
)
TWO_ROWS = Layout(
    "dua baris judul",
    _named(
        "noka_bpjs=NOKA",
        "kosong=NAMA",
        "no=NO",
        "nik=NIK",
        "nokk=NO KK",
        "nama=NAMA",
        "tanggal_lahir=TGL LAHIR",
        "jenis_kelamin=JK",
    ),
    groups=("DATA KIS", "", "DATA PM", "", "", "", "", ""),
)
UNDER_A_TITLE = Layout(
    "judul di atas",
    _named(
        "no=No.",
        "nama=Nama Lengkap",
        "nik=NIK (16 digit)",
        "nokk=No. KK",
        "ttl=Tempat/Tanggal Lahir",
        "alamat=Alamat",
        "rtrw=RT/RW",
        "kelurahan=Desa/Kelurahan",
        "kecamatan=Kecamatan",
    ),
    above=[(TITLE[0],), (TITLE[1],), (), ("Kecamatan", ": Contoh")],
    needs=_place_and_date,
)
LAYOUTS: Sequence[Layout] = (SIKS, BDT, BPJS, DTSEN, TWO_ROWS, UNDER_A_TITLE)
