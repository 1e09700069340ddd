"""Spreadsheets as offices exchange them: read .xlsx, .xls, .ods and .csv, written as .xlsx.

What a file is, its first bytes decide and not its name: much that is called .xls is a web page.
Each kind of broken file gets its own sentence. Reading a damaged workbook may end the whole
process inside the library (a cell far away asks for terabytes), which is one more reason why
imports run in a process of their own.
"""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from xml.parsers import expat

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from desktop_app.adapters.csv_files import CsvSheet
from desktop_app.adapters.hidden_rows import of_ods, of_xls, of_xlsx
from desktop_app.adapters.xlsx_blocks import (
    DAMAGED,
    TOO_LARGE,
    BlockSheet,
    SharedStrings,
    sheet_parts,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, LoketError, Misused
from desktop_app.domain.register_reasons import ABSENT_FILE, EMPTY_FILE, UNREADABLE_FILE
from desktop_app.usecases.ports import Sheet, WrittenSheet, WrittenTable

TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
LARGE = 32 << 20  # bytes of XML that are handed to the library in one piece
MOST_IN_ONE_PIECE = 700 << 20  # of the other kinds of workbook, which can not be cut
# The library keeps an .xls and all its cells; ten full sheets of this kind are as large.
MOST_OF_AN_XLS = 256 << 20
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, expat.ExpatError, KeyError, StopIteration)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class Spreadsheets:
    """Implements `ports.Workbooks`. It keeps nothing, so it travels to another process."""

    @contextlib.contextmanager
    def open(self, path: Path) -> Iterator[Sequence[Sheet]]:
        """Give the sheets of a file.

        Raises Misused for a file that is none of the four kinds or holds nothing, and
        EnvironmentFailure for one that is damaged, cut short or locked by a password.
        """
        start = _first_bytes(path)
        if path.suffix.lower() in TEXT_SUFFIXES and not start.startswith((_ZIP, _OLE)):
            _refuse_web_page(start)
            yield (CsvSheet(path),)
            return
        if start.startswith(_ZIP) and _large_xlsx(path):
            with zipfile.ZipFile(path) as archive:
                with _in_words():
                    sheets = _block_sheets(archive)
                yield sheets
            return
        with _in_words():
            book = _workbook(path, start)
            sheets = tuple(
                WorkbookSheet(
                    book,
                    about.name,
                    about.visible is not SheetVisibleEnum.Visible,
                    partial(_hidden_rows, path, about.name),
                )
                for about in book.sheets_metadata
                if about.typ is SheetTypeEnum.WorkSheet
            )
        with book:
            yield sheets

    def write_rows(
        self, path: Path, header: Sequence[str], rows: Iterable[Sequence[str | None]]
    ) -> None:
        """Write a table as .xlsx, every cell as text. Raises EnvironmentFailure."""
        # openpyxl takes 0.14 s to load: reading, and the window's start, do without it.
        from desktop_app.adapters.workbook_writer import write_rows

        write_rows(path, header, rows)

    def write_book(self, path: Path, sheets: Iterable[WrittenSheet]) -> None:
        """Write sheets of any length, every cell as text. Raises EnvironmentFailure."""
        from desktop_app.adapters.workbook_writer import write_book

        write_book(path, sheets)

    def write_tables(self, path: Path, tables: Sequence[WrittenTable]) -> None:
        """Write tables below each other, whole numbers as numbers. Raises EnvironmentFailure."""
        from desktop_app.adapters.workbook_writer import write_tables

        write_tables(path, tables)


class WordySheet:
    """A large sheet whose faults are told in words."""

    def __init__(self, sheet: BlockSheet) -> None:
        self.name = sheet.name
        self.hidden = sheet.hidden
        self._sheet = sheet

    def hidden_rows(self) -> set[int]:
        """Return the numbers of hidden rows; filled while `rows` goes on."""
        return self._sheet.hidden_rows()

    def height(self) -> int:
        """Return about how many rows there are."""
        with _in_words():
            return self._sheet.height()

    def rows(self) -> Iterator[Sequence[Any]]:
        """Give the rows from the top; an empty cell is an empty text."""
        with _in_words():
            yield from self._sheet.rows()


class WorkbookSheet:
    """A sheet of a workbook, loaded when its rows are asked for and let go after them."""

    def __init__(
        self,
        book: CalamineWorkbook,
        name: str,
        hidden: bool,
        hidden_rows: Callable[[], set[int] | None],
    ) -> None:
        self.name = name
        self.hidden = hidden
        self.hidden_rows = hidden_rows
        self._book = book
        self._sheet: CalamineSheet | None = None

    def height(self) -> int:
        """Return how many rows there are; loads the sheet."""
        end = self._loaded().end
        return end[0] + 1 if end else 0

    def rows(self) -> Iterator[Sequence[Any]]:
        """Give the rows from the top; an empty cell is an empty text."""
        with _in_words():
            sheet = self._loaded()
            # The library leaves out empty columns on the left, but not empty rows above.
            left = [""] * (sheet.start[1] if sheet.start else 0)
            yield from (left + row for row in sheet.iter_rows()) if left else sheet.iter_rows()
        self._sheet = None

    def _loaded(self) -> CalamineSheet:
        if self._sheet is None:
            with _in_words():
                self._sheet = self._book.get_sheet_by_name(self.name)
        return self._sheet


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            start = stream.read(1024)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise Misused("berkas_tidak_ada", ABSENT_FILE) from error
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_terbaca", UNREADABLE_FILE) from error
    if not start:
        raise Misused("berkas_kosong", EMPTY_FILE)
    return start


def _refuse_web_page(start: bytes) -> None:
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = start.decode("utf-16", "ignore").encode().lstrip()
    if text.startswith(b"<"):
        raise Misused("berkas_html", _WEB_PAGE)


def _workbook(path: Path, start: bytes) -> CalamineWorkbook:
    """Return the opened workbook, whatever its name ends in."""
    if start.startswith(_OLE):
        if path.stat().st_size > MOST_OF_AN_XLS:
            raise EnvironmentFailure("berkas_terlalu_besar", TOO_LARGE)
        if _ENCRYPTED in path.read_bytes():
            raise EnvironmentFailure("berkas_bersandi", _PASSWORD)
        suffixes: tuple[str, ...] = (".xls",)
    elif start.startswith(_ZIP):
        suffixes = _zip_suffixes(path)
    else:
        _refuse_web_page(start)
        raise Misused("bukan_buku_kerja", _NO_WORKBOOK)
    if path.suffix.lower() in suffixes:
        return CalamineWorkbook.from_path(path)
    if path.stat().st_size > MOST_IN_ONE_PIECE:
        raise EnvironmentFailure("berkas_terlalu_besar", TOO_LARGE)
    return CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))


def _large_xlsx(path: Path) -> bool:
    """Tell whether this is an .xlsx that must not be unpacked in one piece."""
    with _archive(path) as archive:
        sizes = {info.filename: info.file_size for info in archive.infolist()}
    return "xl/workbook.xml" in sizes and sum(sizes.values()) > LARGE


def _hidden_rows(path: Path, sheet: str) -> set[int] | None:
    """Return the hidden rows of a sheet that is read in one piece; None when it can not be told."""
    if _first_bytes(path).startswith(_OLE):
        try:
            return of_xls(path).get(sheet, set())
        except (ValueError, IndexError, struct.error):
            return None  # an .xls the library understands all the same
    with _in_words(), _archive(path) as archive:
        names = set(archive.namelist())
        if "content.xml" in names:
            return of_ods(archive).get(sheet, set())
        if "xl/workbook.xml" not in names:
            return None
        members = [part.member for part in sheet_parts(archive) if part.name == sheet]
        return of_xlsx(archive, members[0]) if members else set()


def _block_sheets(archive: zipfile.ZipFile) -> tuple[Sheet, ...]:
    strings = SharedStrings(archive)
    parts = sheet_parts(archive)
    return tuple(WordySheet(BlockSheet(archive, part, strings)) for part in parts)


@contextlib.contextmanager
def _archive(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, EOFError, zlib.error, NotImplementedError) as error:
        raise EnvironmentFailure("berkas_terpotong", _TRUNCATED) from error
    except RuntimeError as error:  # how zipfile calls a member that is encrypted
        raise EnvironmentFailure("berkas_bersandi", _PASSWORD) from error


def _refuse_bomb(archive: zipfile.ZipFile) -> None:
    """Unpack everything once and keep nothing: what a package says of its sizes may be a lie."""
    if sum(info.file_size for info in archive.infolist()) > MOST_IN_ONE_PIECE:
        raise EnvironmentFailure("berkas_terlalu_besar", TOO_LARGE)
    for info in archive.infolist():
        # More than was declared is a wrong checksum, less a premature end.
        with _in_words(), archive.open(info) as stream:
            while stream.read(1 << 20):
                pass


def _zip_suffixes(path: Path) -> tuple[str, ...]:
    with _archive(path) as archive:
        names = set(archive.namelist())
        if names & {"content.xml", "xl/workbook.xml", "xl/workbook.bin"}:
            _refuse_bomb(archive)
    if "content.xml" in names:
        return (".ods",)
    if names & {"xl/workbook.xml", "xl/workbook.bin"}:
        return (".xlsx", ".xlsm") if "xl/workbook.xml" in names else (".xlsb",)
    raise Misused("bukan_buku_kerja", _NO_WORKBOOK)


@contextlib.contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except PasswordError as error:
        raise EnvironmentFailure("berkas_bersandi", _PASSWORD) from error
    except (CalamineError, OSError, *_BROKEN) as error:
        raise EnvironmentFailure("berkas_rusak", DAMAGED) from error
    except LoketError:
        raise
    except BaseException as error:
        # A panic of the reading library is no Exception, yet it means just this.
        if type(error).__name__ == "PanicException":
            raise EnvironmentFailure("berkas_rusak", DAMAGED) from error
        raise


_WEB_PAGE = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini sebenarnya halaman web (HTML), bukan buku kerja, apa pun akhiran namanya. "
    "Buka dengan Excel atau LibreOffice, simpan sebagai .xlsx, lalu impor hasilnya.",
)
_NO_WORKBOOK = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini bukan .xlsx, .xls, .ods, atau .csv. Simpan datanya sebagai salah satu dari "
    "keempatnya, lalu pilih lagi.",
)
_TRUNCATED = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini terpotong atau rusak, mungkin belum selesai disalin atau diunduh. "
    "Salin ulang dari sumbernya, lalu impor lagi.",
)
_PASSWORD = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini dilindungi kata sandi. Buka dengan Excel, simpan tanpa kata sandi, "
    "lalu impor lagi.",
)
