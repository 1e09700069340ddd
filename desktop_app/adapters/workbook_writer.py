"""Writing a table as .xlsx, whole or not at all, every cell as text.

Text, because a NIK written as a number is damaged by the next program that saves it, and because
a cell that begins with "=" must not become a formula on somebody's PC.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

_NARROWEST, _WIDEST = 8, 44
_HEADER_FILL = PatternFill("solid", fgColor="FFDCE6F1")


def write_rows(path: Path, header: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    """Write the table. Raises EnvironmentFailure when the file is open elsewhere, the disk full."""
    lines = [*rows]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    sheet.freeze_panes = "A2"
    for column, title in enumerate(header):
        longest = max((len(line[column] or "") for line in lines[:200]), default=0)
        width = min(max(_NARROWEST, len(title), longest) + 2, _WIDEST)
        sheet.column_dimensions[get_column_letter(column + 1)].width = width
    sheet.append([_heading(sheet, title) for title in header])
    for line in lines:
        sheet.append([None if value is None else _text(sheet, value) for value in line])
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        book.save(aside)
        aside.replace(path)
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_tertulis", _NOT_WRITTEN) from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def _heading(sheet: Any, title: str) -> WriteOnlyCell:
    cell = _text(sheet, title)
    cell.font, cell.fill = Font(bold=True), _HEADER_FILL
    cell.alignment = Alignment(wrap_text=True, vertical="top")
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
