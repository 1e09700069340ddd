"""Register files of invented people with the usual share of dirt, for the benchmarks."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, islice
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

from tests.factory import Factory

TITLES = (
    "id iddtks nik nokk nama tanggal_lahir tempat_lahir jenis_kelamin alamat rt rw kecamatan "
    "kelurahan noka_bpjs psnoka_bpjs hub_keluarga desil_nasional pbi_nas"
)
FAMILY = 4


def register_rows(rows: int) -> Iterator[list[str]]:
    """Yield rows, families of four; one row in twenty has something to complain of."""
    return islice(_families(), rows)


def write_csv(path: Path, count: int, titles: Sequence[str] = tuple(TITLES.split())) -> Path:
    """Write `count` rows of these columns as an Indonesian Excel does."""
    chosen = [TITLES.split().index(title) for title in titles]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(titles)
        writer.writerows([row[column] for column in chosen] for row in register_rows(count))
    return path


def as_xlsx(text: Path) -> Path:
    """Write a file of `write_csv` once more as .xlsx beside it; return that one's path."""
    with text.open(encoding="utf-8", newline="") as stream:
        return write_xlsx(text.with_suffix(".xlsx"), csv.reader(stream, delimiter=";"))


def write_xlsx(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    """Write rows of texts as Excel does: every text once, in a list of its own."""
    texts: dict[str, int] = {}
    references = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, part in _PARTS.items():
            package.writestr(name, part)
        with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(_SHEET_HEAD)
            for number, cells in enumerate(rows, start=1):
                sheet.write(_row_xml(number, cells, texts))
                references += len(cells)
            sheet.write(b"</sheetData></worksheet>")
        with package.open("xl/sharedStrings.xml", "w", force_zip64=True) as strings:
            strings.write(_STRINGS_HEAD % (references, len(texts)))
            for text in texts:
                strings.write(f"<si><t>{escape(text)}</t></si>".encode())
            strings.write(b"</sst>")
    return path


def _row_xml(number: int, cells: Sequence[str], texts: dict[str, int]) -> bytes:
    return (
        f'<row r="{number}" spans="1:{len(cells)}">'
        + "".join(
            f'<c r="{chr(65 + column)}{number}" t="s">'
            f"<v>{texts.setdefault(cell, len(texts))}</v></c>"
            for column, cell in enumerate(cells)
            if cell
        )
        + "</row>"
    ).encode()


def _families() -> Iterator[list[str]]:
    factory, random = Factory(), Random(1)
    for family in count(1):
        for person in factory.household(FAMILY):
            cells = factory.register_row(person).cells
            # The inventor's own numbers grow beyond sixteen digits in a district.
            cells["nokk"] = f"{cells['nokk'][:6]}{family:010}"
            cells |= {"desil_nasional": str(random.randint(1, 10)), "pbi_nas": "YA"}
            if random.random() < 0.05:
                title, value = random.choice(_DIRT)
                cells[title] = value
            yield [cells[title] for title in TITLES.split()]


_DIRT = (
    ("nik", "33170105019000"),
    ("nik", ""),
    ("nama", ""),
    ("nokk", "-"),
    ("kelurahan", "Negeri Awan"),
    ("tanggal_lahir", "31/02/1990"),
    ("psnoka_bpjs", "1234567890"),
    ("jenis_kelamin", "X"),
)

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_SHEET_HEAD = f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode()
_STRINGS_HEAD = f'<sst xmlns="{_MAIN}" count="%d" uniqueCount="%d">'.encode()
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KIND}.sharedStrings+xml"/>'
    "</Types>",
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets>'
    '<sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/>'
    "</Relationships>",
}
