"""Writing tables as .xlsx, whole or not at all, every word as text.

Text, because a NIK written as a number is damaged by the next program that saves it, and because
a cell that begins with "=" must not become a formula on somebody's PC. Only a count, which is an
`int` and no word, is written as a number, so that whoever gets the table can reckon with it.
"""

from __future__ import annotations

import contextlib
import io
import secrets
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.usecases.ports import WrittenSheet, WrittenTable

MOST_ROWS = 1_048_574  # Excel's 1,048,576 without the header and one
_MEASURED = 200
_NARROWEST, _WIDEST = 8, 44
_HEADER_FILL = PatternFill("solid", fgColor="FFDCE6F1")


def write_rows(path: Path, header: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    """Write the table. Raises EnvironmentFailure when the file is open elsewhere, the disk full."""
    write_book(path, [WrittenSheet("Data", header, rows)])


def write_book(path: Path, sheets: Iterable[WrittenSheet]) -> None:
    """Write each sheet row by row; one longer than Excel can hold goes on in another. As above."""
    book = Workbook(write_only=True)
    for written in sheets:
        rows = iter(written.rows)
        part, more = 1, True
        while more:
            name = written.name if part == 1 else f"{written.name} ({part})"
            more = _write_sheet(book.create_sheet(name), written.header, rows)
            part += 1
    _save(book, path)


def _write_sheet(sheet: Any, header: Sequence[str], rows: Iterator[Sequence[str | None]]) -> bool:
    """Write what fits; return whether there is more."""
    first = [*islice(rows, _MEASURED)]
    sheet.freeze_panes = "A2"
    for column, title in enumerate(header):
        longest = max((len(row[column] or "") for row in first), default=0)
        width = min(max(_NARROWEST, len(title), longest) + 2, _WIDEST)
        sheet.column_dimensions[get_column_letter(column + 1)].width = width
    sheet.append([_heading(sheet, title) for title in header])
    for row in islice(chain(first, rows), MOST_ROWS):
        sheet.append([None if value is None else _text(sheet, value) for value in row])
    following = next(rows, None)
    if following is None:
        return False
    sheet.append([None if value is None else _text(sheet, value) for value in following])
    return True


def write_tables(path: Path, tables: Sequence[WrittenTable]) -> None:
    """Write each table with its caption, header and notes below the one before. Raises as above."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Laporan")
    for column, width in enumerate(_widths(tables), start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    for table in tables:
        sheet.append([_bold(_text(sheet, table.caption))])
        sheet.append([_heading(sheet, title) for title in table.header])
        for row in table.rows:
            sheet.append([_cell(sheet, value) for value in row])
        for note in table.notes:
            sheet.append([_text(sheet, note)])
        sheet.append([])
    _save(book, path)


def _save(book: Workbook, path: Path) -> None:
    # Made in memory: a folder that refuses leaves openpyxl's half-written sheets open for ever.
    made = io.BytesIO()
    book.save(made)
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        aside.write_bytes(made.getbuffer())
        aside.replace(path)
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_tertulis", _NOT_WRITTEN) from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def _widths(tables: Sequence[WrittenTable]) -> Iterator[int]:
    lines = [line for table in tables for line in (table.header, *table.rows)]
    for column in range(max(map(len, lines), default=0)):
        longest = max(len(str(line[column] or "")) for line in lines if column < len(line))
        yield min(max(_NARROWEST, longest) + 2, _WIDEST)


def _heading(sheet: Any, title: str) -> WriteOnlyCell:
    cell = _bold(_text(sheet, title))
    cell.fill = _HEADER_FILL
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _cell(sheet: Any, value: str | int | None) -> WriteOnlyCell | None:
    if value is None:
        return None
    if isinstance(value, str):
        return _text(sheet, value)
    cell = WriteOnlyCell(sheet, int(value))
    cell.number_format = "#,##0"
    return cell


def _bold(cell: WriteOnlyCell) -> WriteOnlyCell:
    cell.font = Font(bold=True)
    return cell


def _text(sheet: Any, value: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
    cell.data_type = "s"
    cell.number_format = "@"
    return cell


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas Excel tidak dapat ditulis. Tutup berkas itu bila sedang terbuka, periksa ruang "
    "kosong dan izin foldernya, lalu ulangi.",
)
