"""A report of figures as .xlsx: a sheet for each table, with its chart beside it.

Numbers and dates stay what they are, words are text: a cell that begins with "=" must not become
a formula on somebody's PC. Header frozen, filter set, laid out for the office's paper.
"""

from __future__ import annotations

import contextlib
import io
import re
import secrets
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from textwrap import wrap
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.report_paper import Cell, Chart, ReportPaper, Shape, Table, said

HEADER_ROW = 4
_FACE = "Calibri"
_LINE = 15.5  # points
_PAPERS = {Paper.A4: "9", Paper.F4: "14"}  # 14 is Folio, 8½ by 13 in: the F4 of Indonesian trays
_NARROWEST, _WIDEST = 9, 44
_SENTENCES = 66  # letters across a sheet of sentences: one column, never wider than the page
_FILL = PatternFill("solid", fgColor="FFDCE6F1")
_EDGE = Side(style="thin", color="FF8893A0")
_COLOURS = ("0072B2", "E69F00", "009E73", "CC79A7")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")


class OpenpyxlReports:
    """`ReportBooks` on openpyxl."""

    def write(self, path: Path, paper: ReportPaper) -> None:
        """Write the workbook, whole or not at all. Raises EnvironmentFailure."""
        book = Workbook()
        book.remove(book.active)
        for number, table in enumerate(paper.report.tables, start=1):
            sheet = book.create_sheet(_name(number, table.caption))
            _write_table(sheet, paper, table)
        for number, chart in enumerate(paper.report.charts, start=1):
            _write_chart(book.create_sheet(f"Grafik {number}"), paper, chart)
        if paper.report.facts:
            _write_facts(book.create_sheet("Keterangan"), paper)
        book.properties.title = f"{paper.report.title}, {paper.report.period}"
        book.properties.creator = "Loket Linjamsos"
        _save(book, path)


def _write_table(sheet: Any, paper: ReportPaper, table: Table) -> None:
    _head(sheet, paper, table.caption)
    for column, title in enumerate(table.header, start=1):
        cell = _put(sheet, HEADER_ROW, column, title)
        cell.font, cell.fill = Font(name=_FACE, bold=True), _FILL
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.border = Border(bottom=_EDGE)
    widths = [*_widths(table)]
    lines = max(len(wrap(t, max(w - 2, 4))) for t, w in zip(table.header, widths, strict=True))
    sheet.row_dimensions[HEADER_ROW].height = lines * _LINE
    for at, row in enumerate(table.rows, start=HEADER_ROW + 1):
        last = table.total and at == HEADER_ROW + len(table.rows)
        for column, value in enumerate(row, start=1):
            cell = _put(sheet, at, column, value)
            if last:
                cell.font, cell.border = Font(name=_FACE, bold=True), Border(top=_EDGE)
    end = HEADER_ROW + len(table.rows)
    if not table.rows:
        end += 1
        _put(sheet, end, 1, table.empty)
    # A total is no row to be filtered away with the others.
    filtered = end - 1 if table.total else end
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{get_column_letter(len(table.header))}{filtered}"
    sheet.freeze_panes = f"B{HEADER_ROW + 1}"
    for at, note in enumerate(table.notes, start=end + 2):
        _put_wrapped(sheet, at, note, widths).font = Font(name=_FACE, italic=True, size=9)
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    _lay_out(sheet, paper, wide=len(table.header) > 6)


def _write_facts(sheet: Any, paper: ReportPaper) -> None:
    """Write what the report says in sentences: forecasts and their method, closing, new rules."""
    _head(sheet, paper, paper.report.title)
    for at, fact in enumerate(paper.report.facts, start=HEADER_ROW):
        _put_wrapped(sheet, at, fact, [_SENTENCES])
    sheet.column_dimensions["A"].width = _SENTENCES
    _lay_out(sheet, paper, wide=False)


def _write_chart(sheet: Any, paper: ReportPaper, chart: Chart) -> None:
    _head(sheet, paper, chart.caption)
    header = ("", *(one.name for one in chart.series))
    for column, title in enumerate(header, start=1):
        _put(sheet, HEADER_ROW, column, title).font = Font(name=_FACE, bold=True)
    for at, label in enumerate(chart.labels):
        _put(sheet, HEADER_ROW + 1 + at, 1, label)
        for column, one in enumerate(chart.series, start=2):
            _put(sheet, HEADER_ROW + 1 + at, column, _whole(one.values[at]))
    sheet.freeze_panes = f"B{HEADER_ROW + 1}"
    sheet.column_dimensions["A"].width = 26
    for column, title in enumerate(header[1:], start=2):
        sheet.column_dimensions[get_column_letter(column)].width = len(title) + 4
    if chart.labels:
        sheet.add_chart(_drawn(sheet, chart), f"{get_column_letter(len(header) + 2)}{HEADER_ROW}")
    _lay_out(sheet, paper, wide=True)


def _drawn(sheet: Any, chart: Chart) -> Any:
    bars = [n for n, one in enumerate(chart.series) if not one.line]
    lines = [n for n, one in enumerate(chart.series) if one.line]
    if chart.shape is Shape.LINES:
        bars, lines = [], [*bars, *lines]
    made: Any = None
    for kind, numbers in ((BarChart, bars), (LineChart, lines)):
        if not numbers:
            continue
        one = kind()
        _fill(one, sheet, chart, numbers)
        if kind is BarChart and chart.shape is Shape.STACK:
            one.grouping, one.overlap = "stacked", 100
        if made is None:
            made = one
        else:
            made += one
    made.title, made.height, made.width = chart.caption, 9, 22
    made.y_axis.title, made.y_axis.scaling.min = chart.unit, 0
    made.x_axis.delete = made.y_axis.delete = False
    made.legend.position = "b"
    return made


def _fill(drawn: Any, sheet: Any, chart: Chart, numbers: list[int]) -> None:
    end = HEADER_ROW + len(chart.labels)
    for number in numbers:
        values = Reference(sheet, min_col=number + 2, min_row=HEADER_ROW, max_row=end)
        drawn.add_data(values, titles_from_data=True)
    drawn.set_categories(Reference(sheet, min_col=1, min_row=HEADER_ROW + 1, max_row=end))
    drawn.dataLabels = DataLabelList(
        showVal=True, showSerName=False, showCatName=False, showLegendKey=False
    )
    for series, number in zip(drawn.series, numbers, strict=True):
        colour = _COLOURS[number % len(_COLOURS)]
        series.graphicalProperties.solidFill = colour
        series.graphicalProperties.line.solidFill = colour


def _head(sheet: Any, paper: ReportPaper, caption: str) -> None:
    _put(sheet, 1, 1, caption).font = Font(name=_FACE, bold=True, size=12)
    office = paper.letterhead.lines[-1] if paper.letterhead.lines else ""
    _put(sheet, 2, 1, ", ".join(part for part in (paper.report.period, office) if part))


def _lay_out(sheet: Any, paper: ReportPaper, *, wide: bool) -> None:
    sheet.page_setup.paperSize = _PAPERS[paper.paper]
    sheet.page_setup.orientation = "landscape" if wide else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"1:{HEADER_ROW}"
    sheet.oddFooter.left.text = _footer(paper.printed)
    sheet.oddFooter.right.text = "Halaman &P dari &N"


def _footer(text: str) -> str:
    return text.replace("&", "&&")


def _put(sheet: Any, row: int, column: int, value: Cell) -> Any:
    cell = sheet.cell(row=row, column=column)
    if value is None:
        return cell
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"  # after the value: openpyxl takes "=…" for a formula
        cell.number_format = "@"
        cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
    else:
        cell.value = value
        cell.number_format = _format(value)
    return cell


def _put_wrapped(sheet: Any, row: int, text: str, widths: list[int]) -> Any:
    """Put a sentence across the columns: beyond the last one it would be cut off in print."""
    cell = _put(sheet, row, 1, text)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if len(widths) > 1:
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(widths))
    # Where Calibri is not there its stand-in is wider: a line too many is better than one cut off.
    sheet.row_dimensions[row].height = len(wrap(text, int(sum(widths) * 0.8))) * _LINE
    return cell


def _whole(value: float | None) -> int | float | None:
    return int(value) if value is not None and value == int(value) else value


def _format(value: int | float | Decimal | date) -> str:
    if isinstance(value, date):
        return "dd-mm-yyyy"
    if isinstance(value, Decimal):
        return "#,##0." + "0" * -int(value.as_tuple().exponent)
    return "#,##0" if isinstance(value, int) else "#,##0.0"


def _widths(table: Table) -> Iterator[int]:
    for column, title in enumerate(table.header):
        word = max(map(len, title.split()), default=0)
        longest = max((len(said(row[column])) for row in table.rows), default=0)
        yield min(max(_NARROWEST, word, longest) + 2, _WIDEST)


def _name(number: int, caption: str) -> str:
    """Return a sheet's name: at most 31 letters, none that Excel forbids, never twice."""
    return f"{number} {_FORBIDDEN.sub(' ', caption)}"[:31].strip()


def _save(book: Workbook, path: Path) -> None:
    made = io.BytesIO()
    book.save(made)
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        aside.write_bytes(made.getbuffer())
        aside.replace(path)
    except OSError as error:
        raise EnvironmentFailure("laporan_tidak_tertulis", _NOT_WRITTEN, name=path.name) from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Tutup berkas itu bila sedang terbuka di Excel, periksa "
    "ruang kosong dan izin foldernya, lalu ulangi.",
)
