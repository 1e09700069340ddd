"""Lists as .csv: which encoding and delimiter they are in is found out, never asked.

Excel in Indonesia writes semicolons and Windows-1252, LibreOffice commas and UTF-8, "Unicode
text" tabs and UTF-16. A quotation mark that is never closed would swallow the lines after it
without a word, so it is refused.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TextIO

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused

DELIMITERS = (";", ",", "\t", "|")
_SAMPLE_LINES = 40
_LONGEST_RECORD = 40
_LONGEST_LINE = 1 << 20  # characters; one line of two gigabytes would fill the memory
_CHUNK = 4 << 20


class CsvSheet:
    """The one sheet of a .csv file; every cell is text."""

    hidden = False

    def __init__(self, path: Path) -> None:
        """Find encoding and delimiter; raises Misused when the file is no text."""
        self.name = path.stem
        self._path = path
        self._encoding = _encoding(path)
        with self._text() as stream:
            sample = list(islice(_lines(stream), _SAMPLE_LINES))
        self._hint = bool(sample) and sample[0].lower().startswith("sep=")
        self._delimiter = sample[0].strip()[4:5] if self._hint else _delimiter(sample)

    def height(self) -> int:
        """Return how many lines there are, a little more than there are rows."""
        with self._path.open("rb") as stream:
            return 1 + sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(_CHUNK), b""))

    def hidden_rows(self) -> frozenset[int]:
        """Nothing in a list is out of sight."""
        return frozenset()

    def rows(self) -> Iterator[Sequence[str]]:
        """Give the rows from the top. Raises Misused for a quotation mark that never closes."""
        with self._text() as stream:
            if self._hint:
                next(stream)
            try:
                yield from _records(stream, self._delimiter or ";")
            except csv.Error as error:
                raise EnvironmentFailure("csv_rusak", _DAMAGED) from error

    def _text(self) -> TextIO:
        # A byte that is no character must not stop a whole village; it shows as �.
        return self._path.open(encoding=self._encoding, errors="replace", newline="")


def _records(stream: TextIO, delimiter: str) -> Iterator[list[str]]:
    taken: list[str] = []

    def lines() -> Iterator[str]:
        for line in _lines(stream):
            taken.append(line)
            yield line

    first = 1
    for record in csv.reader(lines(), delimiter=delimiter):
        if len(taken) > 1 and (len(taken) > _LONGEST_RECORD or not _closed(taken, delimiter)):
            raise Misused("tanda_kutip_lepas", _OPEN_QUOTE, baris=first)
        first += len(taken)
        taken.clear()
        yield record


def _lines(stream: TextIO) -> Iterator[str]:
    read = partial(stream.readline, _LONGEST_LINE)
    for line in iter(read, ""):
        if len(line) == _LONGEST_LINE and not line.endswith(("\n", "\r")):
            raise Misused("bukan_teks", _NO_TEXT)
        yield line


def _closed(lines: list[str], delimiter: str) -> bool:
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True


def _delimiter(sample: list[str]) -> str:
    """Return the delimiter under which most lines fall into the same number of columns."""
    return max(DELIMITERS, key=lambda mark: _regularity(sample, mark))


def _regularity(sample: list[str], mark: str) -> int:
    try:
        widths = Counter(len(row) for row in csv.reader(sample, delimiter=mark) if row)
    except csv.Error:
        return 0
    return max((lines * (width - 1) for width, lines in widths.items()), default=0)


def _encoding(path: Path) -> str:
    """Return the encoding; without a mark it is UTF-8 when all of it is, else Windows-1252."""
    with path.open("rb") as stream:
        start = stream.read(4)
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if start.startswith(codecs.BOM_UTF8):
            return "utf-8-sig"
        stream.seek(0)
        head = stream.read(1024)
        if b"\0" in head:
            return _utf_16_without_mark(head)
        stream.seek(0)
        return "utf-8" if _is_utf_8(stream) else "cp1252"


def _is_utf_8(stream: io.BufferedReader) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for chunk in iter(lambda: stream.read(_CHUNK), b""):
            decoder.decode(chunk)
            # As long as that no line is, however many bytes its letters take.
            if len(chunk) == _CHUNK and b"\n" not in chunk and b"\r" not in chunk:
                raise Misused("bukan_teks", _NO_TEXT)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _utf_16_without_mark(head: bytes) -> str:
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > len(head) // 4 and not even:
        return "utf-16-le"
    if even > len(head) // 4 and not odd:
        return "utf-16-be"
    raise Misused("bukan_teks", _NO_TEXT)


_OPEN_QUOTE = QT_TRANSLATE_NOOP(
    "errors",
    "Ada tanda kutip yang tidak ditutup mulai baris {baris}, sehingga baris sesudahnya akan "
    "hilang. Hapus tanda kutip itu di berkasnya, lalu impor lagi.",
)
_NO_TEXT = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini bernama .csv tetapi isinya bukan teks. Simpan ulang dari Excel sebagai .xlsx "
    "atau CSV, lalu pilih lagi.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Isi berkas CSV ini rusak sehingga tidak dapat dibaca. Simpan ulang dari Excel atau "
    "LibreOffice, lalu impor lagi.",
)
