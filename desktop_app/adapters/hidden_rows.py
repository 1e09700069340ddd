"""Which rows of a workbook are out of sight, by a filter or by hand: the reading library skips it.

Only the tags of rows are looked at, and only where one of them can be hidden, so that it costs
next to nothing beside the reading itself. Row numbers begin with 1, as a spreadsheet shows them.
"""

from __future__ import annotations

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from struct import unpack, unpack_from
from typing import IO
from xml.sax.saxutils import unescape

MOST_ROWS = 1_048_576  # of a sheet in any .xlsx or .ods
_CHUNK = 4 << 20
_BOUND_SHEET, _ROW, _END = 0x85, 0x208, 0x0A
_ZERO_HEIGHT = 0x20
_LAST_SECTOR = 0xFFFFFFFA
_SHORT = 4096


class XlsxRows:
    """The hidden rows of one sheet, found while its XML goes by; `numbers` grows meanwhile."""

    def __init__(self) -> None:
        self.numbers: set[int] = set()
        self._last = 0
        self._numbered: bool | None = None

    def begin(self) -> None:
        """Start again from the top; what is known to be hidden stays known."""
        self._last = 0

    def feed(self, rows: bytes) -> None:
        """Take some more XML that begins and ends between two rows."""
        if self._numbered is None and (first := _XLSX_ROW.search(rows)):
            self._numbered = _NUMBER.search(first[1]) is not None
        if b"hidden" not in rows and self._numbered:
            return
        for found in _XLSX_ROW.finditer(rows):
            number = _NUMBER.search(found[1])
            self._last = int(number[1]) if number else self._last + 1
            if _XLSX_HIDDEN.search(found[1]):
                self.numbers.add(self._last)


def of_xlsx(archive: zipfile.ZipFile, member: str) -> set[int]:
    """Return the hidden rows of the worksheet that lies under this name."""
    rows = XlsxRows()
    with archive.open(member) as stream:
        for part in _whole_tags(stream):
            rows.feed(part)
    return rows.numbers


def of_ods(archive: zipfile.ZipFile) -> dict[str, set[int]]:
    """Return the hidden rows of each sheet of an .ods that has any, by the sheet's name."""
    hidden: defaultdict[str, set[int]] = defaultdict(set)
    name, last = "", 0
    with archive.open("content.xml") as stream:
        for part in _whole_tags(stream):
            for kind, attributes in _ODS_TAG.findall(part):
                if kind == b"table":
                    told = _ODS_NAME.search(attributes)
                    name, last = unescape(told[1].decode(), _QUOTES) if told else "", 0
                    continue
                repeated = _ODS_REPEATED.search(attributes)
                first, last = last + 1, last + (int(repeated[1]) if repeated else 1)
                if _ODS_HIDDEN.search(attributes):
                    hidden[name].update(range(first, min(last, MOST_ROWS) + 1))
    return dict(hidden)


def of_xls(path: Path) -> dict[str, set[int]]:
    """Return the hidden rows of each sheet of an .xls that has any, by the sheet's name.

    Raises ValueError where the file is not laid out as Microsoft's [MS-CFB] and [MS-XLS] say.
    """
    book = _stream_in_ole(path.read_bytes())
    hidden: dict[str, set[int]] = {}
    for kind, body in _records(book, 0):
        if kind == _BOUND_SHEET:
            (start,) = unpack_from("<I", body)
            size, wide = body[6], body[7] & 1
            name = body[8 : 8 + size * (1 + wide)].decode("utf-16-le" if wide else "latin-1")
            rows = {
                unpack_from("<H", row)[0] + 1
                for of, row in _records(book, start)
                if of == _ROW and unpack_from("<H", row, 12)[0] & _ZERO_HEIGHT
            }
            if rows:
                hidden[name] = rows
    return hidden


def _records(book: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records of one part of an .xls, from its beginning to its end."""
    while start + 4 <= len(book):
        kind, size = unpack_from("<HH", book, start)
        if kind == _END:
            return
        yield kind, book[start + 4 : start + 4 + size]
        start += 4 + size


def _stream_in_ole(data: bytes) -> bytes:
    """Return the workbook that lies in sectors all over a compound file."""
    size = 1 << unpack_from("<H", data, 30)[0]
    if size not in (512, 4096):
        raise ValueError("sector size")

    def sector(number: int) -> bytes:
        return data[(number + 1) * size : (number + 2) * size]

    def numbers(number: int) -> tuple[int, ...]:
        part = sector(number)
        return unpack(f"<{len(part) // 4}I", part)

    tables = list(unpack_from("<109I", data, 76))
    (further,) = unpack_from("<I", data, 68)
    while further < _LAST_SECTOR and len(tables) < len(data) // size + 110:
        *more, further = numbers(further)
        tables += more
    following = [n for table in tables if table < _LAST_SECTOR for n in numbers(table)]

    def chain(number: int) -> bytes:
        parts: list[bytes] = []
        while number < _LAST_SECTOR and len(parts) <= len(following):
            parts.append(sector(number))
            number = following[number] if number < len(following) else _LAST_SECTOR
        return b"".join(parts)

    directory = chain(unpack_from("<I", data, 48)[0])
    for at in range(0, len(directory) - 127, 128):
        (letters,) = unpack_from("<H", directory, at + 64)
        name = directory[at : at + max(letters - 2, 0)].decode("utf-16-le", "replace")
        if name in ("Workbook", "Book"):
            first, length = unpack_from("<II", directory, at + 116)
            # Shorter ones lie elsewhere, and are too short to be a register.
            return chain(first)[:length] if length >= _SHORT else b""
    raise ValueError("no workbook")


def _whole_tags(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield a document in pieces that never cut a tag in two."""
    rest = b""
    while chunk := stream.read(_CHUNK):
        rest += chunk
        cut = rest.rfind(b"<")
        if cut > 0:
            yield rest[:cut]
            rest = rest[cut:]
        elif len(rest) > 4 * _CHUNK:
            rest = b""  # no tag is as long as that
    yield rest


_XLSX_ROW = re.compile(rb"<(?:\w+:)?row((?:[\s/][^>]*)?)>")
_NUMBER = re.compile(rb"""\sr=["'](\d+)["']""")
_XLSX_HIDDEN = re.compile(rb"""\shidden=["'](?:1|true)["']""")
_ODS_TAG = re.compile(rb"<table:(table|table-row)((?:[\s/][^>]*)?)>")
_ODS_NAME = re.compile(rb'table:name="([^"]*)"')
_ODS_REPEATED = re.compile(rb'table:number-rows-repeated="(\d{1,9})"')
_ODS_HIDDEN = re.compile(rb'table:visibility="(?:collapse|filter)"')
_QUOTES = {"&quot;": '"', "&apos;": "'"}
