"""Large .xlsx workbooks, a few thousand rows at a time, so that a million rows fit into memory.

The reading library holds a whole sheet, about 100 bytes a cell. Here the sheet's XML is cut
before its rows into blocks, and each block is handed to the same library as a small workbook of
its own: dates, formulas, errors and rich text mean exactly what they mean in a small file. A
shared string comes back as a mark with its number, because only this module holds all of them.
The next block is read in a thread while the rows of the last one are at work.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, Any, TypeVar
from xml.parsers import expat

from python_calamine import CalamineSheet, CalamineWorkbook

from desktop_app.adapters.hidden_rows import MOST_ROWS, XlsxRows
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused

BLOCK = 4 << 20
MOST_STRINGS = 600 << 20  # bytes of XML; in memory they take about twice as much
MOST_OF_A_PART = 16 << 20
_MARK = "\ue000"
_MARKED = b"><v>" + _MARK.encode()

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet of the package: its name, whether it is out of sight, where its XML lies."""

    name: str
    hidden: bool
    member: str


def sheet_parts(archive: zipfile.ZipFile) -> list[SheetPart]:
    """Return the worksheets in the order of the workbook. Raises ValueError or KeyError."""
    kinds: dict[str, tuple[str, str]] = {}
    for _, found in _tags(_small(archive, "xl/_rels/workbook.xml.rels"), "Relationship"):
        kinds[found["Id"]] = found["Type"].rsplit("/", 1)[-1], found["Target"]
    parts = []
    for _, found in _tags(_small(archive, "xl/workbook.xml"), "sheet"):
        id = next(value for key, value in found.items() if key.rsplit(":", 1)[-1] == "id")
        kind, target = kinds[id]
        if kind == "worksheet":
            hidden = found.get("state", "visible") != "visible"
            parts.append(SheetPart(found["name"], hidden, _member(target)))
    return parts


class BlockSheet:
    """One large sheet. The `strings` are loaded once for all sheets of the workbook."""

    def __init__(self, archive: zipfile.ZipFile, part: SheetPart, strings: SharedStrings) -> None:
        self.name = part.name
        self.hidden = part.hidden
        self._archive = archive
        self._member = part.member
        self._strings = strings
        self._frame = _Frame(archive, part.member)
        self._out_of_sight = XlsxRows()

    def hidden_rows(self) -> set[int]:
        """Return the numbers of hidden rows; filled while `rows` goes on."""
        return self._out_of_sight.numbers

    def height(self) -> int:
        """Return about how many rows there are, judged from the first block."""
        size = self._archive.getinfo(self._member).file_size
        with self._archive.open(self._member) as stream:
            first = stream.read(BLOCK)
        rows = len(_ROW.findall(first))
        return min(rows * size // max(len(first), 1), MOST_ROWS)

    def rows(self) -> Iterator[Sequence[Any]]:
        """Give the rows from the top; an empty cell is an empty text."""
        strings = self._strings.load()
        following = 0
        self._out_of_sight.begin()
        with self._archive.open(self._member) as stream:
            for start, rows in _ahead(self._parsed(stream)):
                # Rows that do not tell their number follow the last one.
                blank = max(start - following, 0)
                following += blank + len(rows)
                if following > MOST_ROWS:
                    raise Misused("baris_terlalu_banyak", _TOO_MANY, most=MOST_ROWS)
                yield from ((),) * blank
                if strings:
                    # Fourteen million times for a district: no call for each cell.
                    for row in rows:
                        yield [
                            strings[int(cell[1:])]
                            if cell.__class__ is str and cell[:1] == _MARK
                            else cell
                            for cell in row
                        ]
                else:
                    yield from rows

    def _parsed(self, stream: IO[bytes]) -> Iterator[tuple[int, list[list[Any]]]]:
        for head, body, tail in _cut(stream, _ROWS_START, _ROW):
            self._out_of_sight.feed(body)
            sheet = self._frame.sheet(head + _with_marks(body) + tail)
            start = sheet.start
            if start is not None:
                left = [""] * start[1]
                rows = sheet.to_python(skip_empty_area=True)
                yield start[0], [left + row for row in rows] if left else rows


class SharedStrings:
    """All texts that the workbook keeps once; loaded when the first sheet asks."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._loaded: list[str] | None = None

    def load(self) -> list[str]:
        """Return them in their order. Raises EnvironmentFailure when memory will not hold them."""
        if self._loaded is None:
            member = next((n for n in self._archive.namelist() if n.lower() == _STRINGS), None)
            if member and self._archive.getinfo(member).file_size > MOST_STRINGS:
                raise EnvironmentFailure("berkas_terlalu_besar", TOO_LARGE)
            self._loaded = [*self._texts(member)] if member else []
        return self._loaded

    def _texts(self, member: str) -> Iterator[str]:
        frame = _Frame(self._archive, _PAGE)
        with self._archive.open(member) as stream:
            for texts in _ahead(self._parsed(stream, frame)):
                yield from texts

    def _parsed(self, stream: IO[bytes], frame: _Frame) -> Iterator[list[str]]:
        lines = _Lines()
        for head, body, tail in _cut(stream, _STRINGS_START, _STRING):
            count = len(_STRING.findall(body))
            plain = _plain_texts(body)
            if len(plain) == count:
                yield plain
                continue
            texts = [""] * count
            sheet = frame.sheet(lines.page(count), head + body + tail)
            if sheet.start is not None:
                found = [str(row[0]) for row in sheet.to_python(skip_empty_area=True)]
                texts[sheet.start[0] : sheet.start[0] + len(found)] = found
            yield texts


class _Frame:
    """The workbook around a block: everything but its sheets, texts and pictures."""

    def __init__(self, archive: zipfile.ZipFile, member: str) -> None:
        self._member = member
        names = [n for n in archive.namelist() if n in _KEPT]
        self._parts = {name: _small(archive, name) for name in names}
        if member == _PAGE:
            self._parts |= _ONE_SHEET

    def sheet(self, xml: bytes, strings: bytes = b"") -> CalamineSheet:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as package:
            for name, data in self._parts.items():
                package.writestr(name, data)
            package.writestr(self._member, xml)
            if strings:
                package.writestr("xl/sharedStrings.xml", strings)
        made.seek(0)
        with CalamineWorkbook.from_filelike(made) as book:
            place = next(
                place
                for place, member in enumerate(self._members(made, book))
                if member == self._member
            )
            return book.get_sheet_by_index(place)

    def _members(self, made: io.BytesIO, book: CalamineWorkbook) -> list[str]:
        if self._member == _PAGE:
            return [_PAGE]
        with zipfile.ZipFile(made) as package:
            by_name = {part.name: part.member for part in sheet_parts(package)}
        return [by_name.get(name, "") for name in book.sheet_names]


class _Lines:
    """A sheet that shows shared string 0 in its first row, 1 in its second, and so on."""

    def __init__(self) -> None:
        self._made: list[bytes] = []

    def page(self, count: int) -> bytes:
        for n in range(len(self._made), count):
            self._made.append(
                b'<row r="%d"><c r="A%d" t="s"><v>%d</v></c></row>' % (n + 1, n + 1, n)
            )
        return _PAGE_HEAD + b"".join(self._made[:count]) + b"</sheetData></worksheet>"


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a part that is small in any honest workbook."""
    with archive.open(name) as stream:
        data = stream.read(MOST_OF_A_PART + 1)
    if len(data) > MOST_OF_A_PART:
        raise EnvironmentFailure("berkas_terlalu_besar", TOO_LARGE)
    return data


def _cut(
    stream: IO[bytes], opening: re.Pattern[bytes], item: re.Pattern[bytes]
) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield (head, whole items, tail) so that the three together are a document each time."""
    rest = stream.read(BLOCK)
    found = opening.search(rest)
    if found is None:
        raise EnvironmentFailure("berkas_rusak", DAMAGED)
    head, rest = rest[: found.end()], rest[found.end() :]
    names = (b"sheetData", b"worksheet") if opening is _ROWS_START else (b"sst",)
    tail = b"".join(b"</" + found[1] + name + b">" for name in names)
    if found[0].endswith(b"/>"):
        return
    while chunk := stream.read(BLOCK):
        rest += chunk
        last = max(rest.rfind(mark) for mark in _starts(item, rest))
        if last > 0:
            yield head, rest[:last], tail
            rest = rest[last:]
        elif len(rest) > 16 * BLOCK:
            raise EnvironmentFailure("berkas_rusak", DAMAGED)
    yield head, rest, b""


def _starts(item: re.Pattern[bytes], rest: bytes) -> tuple[bytes, ...]:
    found = item.search(rest)
    name = found[0][:-1] if found else b"<row"
    return name + b" ", name + b">", name + b"/"


def _with_marks(body: bytes) -> bytes:
    """Return rows in which a shared string is a text that carries its number behind a mark."""
    body = body.replace(b't="s"><v>', b't="str"' + _MARKED)
    if b't="s"' in body or b"t='s'" in body:
        body = _SHARED.sub(rb'\1"str"\2' + _MARK.encode(), body)
    return body


def _plain_texts(body: bytes) -> list[str]:
    """Return the texts where nothing in them needs the library's understanding, else none."""
    if any(mark in body for mark in (b"&", b"_x", b"\r", b"<![")):
        return []
    return _PLAIN.findall(body.decode("utf-8", "replace"))


def _ahead(items: Iterator[T]) -> Iterator[T]:
    """Yield the items, the next one being made meanwhile; unpacking and parsing need no lock."""
    end: Any = object()
    with ThreadPoolExecutor(max_workers=1) as pool:
        coming = pool.submit(next, items, end)
        while (item := coming.result()) is not end:
            coming = pool.submit(next, items, end)
            yield item


def _tags(xml: bytes, name: str) -> Iterable[tuple[str, dict[str, str]]]:
    found: list[tuple[str, dict[str, str]]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag.rsplit(":", 1)[-1] == name:
            found.append((tag, attributes))

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.Parse(xml, True)
    return found


def _member(target: str) -> str:
    path = PurePosixPath("/xl") / target
    parts: list[str] = []
    for part in path.parts[1:]:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


_STRINGS = "xl/sharedstrings.xml"
_PAGE = "xl/worksheets/sheet1.xml"
_KEPT = frozenset(
    {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}
) | {"xl/styles.xml"}
_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = b"http://schemas.openxmlformats.org/package/2006/relationships"
_PAGE_HEAD = b'<worksheet xmlns="' + _MAIN + b'"><sheetData>'
_ONE_SHEET = {
    "xl/workbook.xml": b'<workbook xmlns="' + _MAIN + b'" xmlns:r="' + _DOCUMENT + b'"><sheets>'
    b'<sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": b'<Relationships xmlns="' + _PACKAGE + b'">'
    b'<Relationship Id="rId1" Type="' + _DOCUMENT + b'/worksheet" '
    b'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="'
    + _DOCUMENT
    + b'/sharedStrings"'
    b' Target="sharedStrings.xml"/></Relationships>',
}
_ROWS_START = re.compile(rb"<((?:\w+:)?)sheetData\b[^>]*>")
_STRINGS_START = re.compile(rb"<((?:\w+:)?)sst\b[^>]*>")
_ROW = re.compile(rb"<(?:\w+:)?row[ >/]")
_STRING = re.compile(rb"<(?:\w+:)?si[ >/]")
_PLAIN = re.compile(r"<si><t>([^<]*)</t></si>")
_SHARED = re.compile(rb"""(<(?:\w+:)?c\b[^<>]*?\bt=)["']s["']([^<>]*><(?:\w+:)?v[^<>]*>)""")

TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini terlalu besar untuk memori komputer. Bagi menjadi beberapa berkas, misalnya per "
    "kecamatan, atau simpan sebagai CSV, lalu impor lagi.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Isi berkas ini rusak sehingga tidak dapat dibaca. Buka dengan Excel atau LibreOffice, "
    "simpan dengan nama baru, lalu impor berkas baru itu.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors",
    "Satu lembar berisi lebih dari {most} baris, lebih banyak daripada yang dapat dibuat Excel. "
    "Berkas ini tampaknya rusak; minta berkas yang baru.",
)
