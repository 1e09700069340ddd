"""Register files as villages send them: invented people, all kinds of dirt, the verdict on each.

`lines` makes rows of the kinds asked for; the writers put them into real files of each format.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.factory import Factory

HEADER = (
    "no",
    "iddtks",
    "nik",
    "nokk",
    "nama",
    "tempat_lahir",
    "tanggal_lahir",
    "jenis_kelamin",
    "alamat",
    "rt",
    "rw",
    "kecamatan",
    "kelurahan",
    "noka_bpjs",
    "hub_keluarga",
)
TITLE = ("DAFTAR PENERIMA DTKS KABUPATEN CONTOH", "Keadaan per 1 November 2026", "")

IMPORTED, WARNED, QUARANTINED, NOTE = "imported", "warned", "quarantined", "note"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file and what must become of it; `codes` are its warnings or reasons."""

    kind: str
    cells: tuple[Any, ...]
    verdict: str
    codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of dirt: how it changes a clean row, and what must become of the row."""

    spoil: Callable[[dict[str, Any]], dict[str, Any]]
    verdict: str = IMPORTED
    codes: tuple[str, ...] = ()
    needs_numbers: bool = False  # a .csv has no numbers to damage


def _set(**changes: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda row: row | changes


def _nik(change: Callable[[str], Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda row: row | {"nik": change(row["nik"])}


def _born(change: Callable[[date], Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def spoil(row: dict[str, Any]) -> dict[str, Any]:
        day, month, year = map(int, row["tanggal_lahir"].split("/"))
        return row | {"tanggal_lahir": change(date(year, month, day))}

    return spoil


def _other_sex(row: dict[str, Any]) -> dict[str, Any]:
    return row | {"jenis_kelamin": "P" if row["jenis_kelamin"] == "L" else "L"}


def _sex_in_other_words(row: dict[str, Any]) -> dict[str, Any]:
    return row | {"jenis_kelamin": "Laki-laki" if row["jenis_kelamin"] == "L" else 2}


def _in_words(day: date) -> str:
    months = (
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    )
    return f"{day.day} {months.split()[day.month - 1]} {day.year}"


KINDS: dict[str, Kind] = {
    "bersih": Kind(dict),
    "nik bilangan": Kind(_nik(int), needs_numbers=True),
    "nik bilangan berakhir 0": Kind(
        _nik(lambda n: int(n[:15] + "0")), WARNED, ("nik_rusak_excel",), needs_numbers=True
    ),
    "nik berapostrof": Kind(_nik(lambda n: f"'{n}")),
    "nik berekor .0": Kind(_nik(lambda n: f"{n}.0")),
    "nik berspasi": Kind(_nik(lambda n: f" {n[:6]} {n[6:12]} {n[12:]} ")),
    "nik terputus baris": Kind(_nik(lambda n: f"{n[:8]}\n{n[8:]}")),
    "nik 3.3171E+15": Kind(_set(nik="3.3171E+15"), QUARANTINED, ("nik_rusak_excel",)),
    "nik 15 angka": Kind(_nik(lambda n: n[:15]), QUARANTINED, ("nik_bukan_16_angka",)),
    "nik 17 angka": Kind(_nik(lambda n: n + "1"), QUARANTINED, ("nik_bukan_16_angka",)),
    "nik kosong": Kind(_set(nik=""), QUARANTINED, ("nik_kosong",)),
    "nik tanda hubung": Kind(_set(nik="-"), QUARANTINED, ("nik_kosong",)),
    "nik serial nol": Kind(_nik(lambda n: n[:12] + "0000"), QUARANTINED, ("nik_serial_nol",)),
    "nik tanggal mustahil": Kind(
        _nik(lambda n: n[:6] + "991399" + n[12:]), QUARANTINED, ("nik_tanggal_mustahil",)
    ),
    "nama kosong": Kind(_set(nama=None), QUARANTINED, ("nama_kosong",)),
    "nama tanda hubung": Kind(_set(nama="-"), QUARANTINED, ("nama_kosong",)),
    "nik dan nama kosong": Kind(
        _set(nik=None, nama=""), QUARANTINED, ("nik_kosong", "nama_kosong")
    ),
    "huruf rusak": Kind(_set(nama="SUT\ufffdNO JAYA"), WARNED, ("karakter_rusak",)),
    "nik dengan huruf rusak": Kind(
        _nik(lambda n: n[:9] + "\ufffd" + n[10:]),
        QUARANTINED,
        ("nik_bukan_16_angka", "karakter_rusak"),
    ),
    "wilayah lain": Kind(_nik(lambda n: "110101" + n[6:]), WARNED, ("wilayah_lain",)),
    "wilayah tidak dikenal": Kind(
        _nik(lambda n: "990000" + n[6:]), WARNED, ("wilayah_tidak_dikenal", "wilayah_lain")
    ),
    "jenis kelamin berbeda": Kind(_other_sex, WARNED, ("jenis_kelamin_berbeda",)),
    "jenis kelamin dengan kata": Kind(_sex_in_other_words),
    "jenis kelamin tak terbaca": Kind(
        _set(jenis_kelamin="X"), WARNED, ("jenis_kelamin_tidak_terbaca",)
    ),
    "tanggal berbeda": Kind(
        _born(lambda d: f"{d - timedelta(days=40):%d-%m-%Y}"), WARNED, ("tanggal_lahir_berbeda",)
    ),
    "tanggal dengan kata": Kind(_born(_in_words)),
    "tanggal sel": Kind(_born(lambda d: d), needs_numbers=True),
    "tanggal serial": Kind(_born(lambda d: (d - date(1899, 12, 30)).days), needs_numbers=True),
    "tanggal kosong": Kind(_set(tanggal_lahir="-")),
    "tanggal tak terbaca": Kind(
        _set(tanggal_lahir="32/13/1990"), WARNED, ("tanggal_tidak_terbaca",)
    ),
    "desa tidak dikenal": Kind(_set(kelurahan="Negeri Awan"), WARNED, ("desa_tidak_dikenal",)),
    "kk kosong": Kind(_set(nokk=None), WARNED, ("kk_kosong",)),
    "kk 15 angka": Kind(_set(nokk="331701010101000"), WARNED, ("kk_bukan_16_angka",)),
    "kk bilangan berakhir 0": Kind(
        _set(nokk=3317010101010010), WARNED, ("kk_rusak_excel",), needs_numbers=True
    ),
    "kartu tanpa nol": Kind(_set(noka_bpjs="1234567890"), WARNED, ("kartu_nol_depan",)),
    "kartu bilangan": Kind(_set(noka_bpjs=1234567890), WARNED, ("kartu_nol_depan",)),
    "kartu pendek": Kind(_set(noka_bpjs="12345"), WARNED, ("kartu_bukan_13_angka",)),
    "kartu kosong": Kind(_set(noka_bpjs="-")),
    "id sangat panjang": Kind(_set(iddtks="A" * 65), WARNED, ("id_dtks_terlalu_panjang",)),
}
NOTES: dict[str, tuple[Any, ...]] = {
    "jumlah": ("JUMLAH", None, 245, None, None),
    "total di kolom nama": (None, None, None, None, "TOTAL : 245 JIWA"),
    "catatan": ("Keterangan: data sementara",),
    "judul lagi": HEADER,
    "nomor kolom": tuple(range(1, len(HEADER) + 1)),
    "kosong": (),
    "spasi": ("", " ", "", None),
}


def lines(kinds: Iterable[str], seed: int = 1) -> list[Line]:
    """Return one line of each kind named, in order; a repeated kind is another person."""
    factory = Factory(seed)
    made = []
    for number, name in enumerate(kinds, start=1):
        if name in NOTES:
            made.append(Line(name, _wide(NOTES[name]), NOTE))
            continue
        kind = KINDS[name]
        row = kind.spoil(clean_row(factory) | {"no": number})
        cells = tuple(row.get(title) for title in HEADER)
        made.append(Line(name, cells, kind.verdict, frozenset(kind.codes)))
    return made


def clean_row(factory: Factory) -> dict[str, Any]:
    """Return a row with nothing to complain of, its NIK not ending in 0."""
    while True:
        row: dict[str, Any] = dict(factory.register_row(factory.person()).cells)
        if row["nik"][-1] != "0":
            return row


def expected(made: Iterable[Line]) -> dict[str, int]:
    """Return how many lines must be imported, warned, quarantined."""
    verdicts = [line.verdict for line in made]
    return {name: verdicts.count(name) for name in (IMPORTED, WARNED, QUARANTINED)}


def table(made: Iterable[Line]) -> list[tuple[Any, ...]]:
    """Return a whole sheet: title lines, the header, the lines."""
    return [*((text,) for text in TITLE), HEADER, *(line.cells for line in made)]


def write(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> Path:
    """Write the sheets in the format the path's suffix names; a .csv takes the first only."""
    _WRITERS[path.suffix](path, sheets)
    return path


def _wide(cells: tuple[Any, ...]) -> tuple[Any, ...]:
    return cells + (None,) * (len(HEADER) - len(cells))


def _xlsx(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)


def _xls(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> None:
    import xlwt

    book = xlwt.Workbook()
    as_date = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write(number, column, value, as_date)
                elif value is not None:
                    sheet.write(number, column, value)
    book.save(str(path))


def _ods(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> None:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    for name, rows in sheets.items():
        sheet = Table(name=name)
        for row in rows:
            line = TableRow()
            for value in row:
                cell = TableCell(**_ods_value(value))
                for text in str("" if value is None else value).split("\n"):
                    cell.addElement(P(text=text))
                line.addElement(cell)
            sheet.addElement(line)
        document.spreadsheet.addElement(sheet)
    document.save(str(path))


def _ods_value(value: Any) -> dict[str, str]:
    if isinstance(value, date):
        return {"valuetype": "date", "datevalue": value.isoformat()}
    if isinstance(value, int | float):
        return {"valuetype": "float", "value": str(value)}
    return {} if value is None else {"valuetype": "string"}


def _csv(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(next(iter(sheets.values())))


_WRITERS: dict[str, Callable[[Path, dict[str, Sequence[Sequence[Any]]]], None]] = {
    ".xlsx": _xlsx,
    ".xls": _xls,
    ".ods": _ods,
    ".csv": _csv,
}
