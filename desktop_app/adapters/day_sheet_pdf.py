"""The reconciliation sheet of *Tutup loket* as PDF: kop, tables, facts, room for two signatures.

Set on the office's own paper. Tables go on over the page where a day was long; the signatures
never stand apart from each other. The same content gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)

from desktop_app.adapters.fonts import BOLD, ITALIC, REGULAR, RENDERING, register
from desktop_app.adapters.letter_parts import Kop
from desktop_app.adapters.letter_text import TextBlock, TextStyle, break_lines, draw_lines
from desktop_app.domain.day_sheet import DaySheet, Pen, SheetTable
from desktop_app.domain.letter_terms import Paper
from desktop_app.paths import resource

_SIZES = {Paper.F4: (215 * mm, 330 * mm), Paper.A4: (210 * mm, 297 * mm)}
_TOP, _BOTTOM, _LEFT, _RIGHT = 15 * mm, 18 * mm, 22 * mm, 20 * mm
_TITLE = TextStyle(13, 17, BOLD, "c")
_DAY = TextStyle(11, 14, align="c")
_STATUS = TextStyle(9, 12, ITALIC, "c")
_CAPTION = TextStyle(10, 14, BOLD, "l")
_BODY = TextStyle(9, 12, align="l")
_SMALL = TextStyle(7.5, 9.5, align="l")
_PEN_ROOM = 18 * mm
_PADDING = 1.6 * mm
_FACT_INDENT = 44 * mm
_LINE, _HEAD_GROUND = HexColor("#5B6570"), HexColor("#EEF1F4")
_KEPT_ROWS = 12  # a longer table may begin on one page and go on over the next
_MARGIN_OF_WARNING = 3 * mm


class ReportlabDaySheets:
    """`DaySheets` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, sheet: DaySheet) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when fonts or emblem cannot be used."""
        with RENDERING:
            register(self._fonts)
            return _set(sheet)


def _set(sheet: DaySheet) -> bytes:
    width, height = _SIZES[sheet.paper]
    inner = width - _LEFT - _RIGHT
    stream = io.BytesIO()
    template = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title=f"Lembar rekonsiliasi {sheet.day}",
        author=sheet.letterhead.lines[-1] if sheet.letterhead.lines else "",
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    frame = Frame(_LEFT, _BOTTOM, inner, height - _TOP - _BOTTOM, 0, 0, 0, 0, id="sheet")
    template.addPageTemplates(
        PageTemplate(frames=[frame], onPage=_foot(sheet.footer, width - _RIGHT))
    )
    template.build(_story(sheet, inner))
    return stream.getvalue()


def _story(sheet: DaySheet, width: float) -> list[Flowable]:
    gap = Spacer(1, 3 * mm)
    story: list[Flowable] = [
        Kop(sheet.letterhead, sheet.emblem),
        gap,
        TextBlock("LEMBAR REKONSILIASI HARIAN LOKET", _TITLE),
        TextBlock(sheet.day, _DAY),
        TextBlock(sheet.status, _STATUS),
        gap,
    ]
    if sheet.warnings:
        story += [_Warnings(sheet.warnings), gap]
    tickets, allowed, refused, *others = sheet.tables
    story += [*_table(tickets, width), Spacer(1, 2.5 * mm)]
    story += [_beside(allowed, refused, width), Spacer(1, 2.5 * mm)]
    for table in others:
        story += [*_table(table, width), Spacer(1, 2.5 * mm)]
    facts = [
        TextBlock(value, _BODY, label=label, indent=_FACT_INDENT, colon=True)
        for label, value in sheet.facts
    ]
    # A signature never stands on a page without something it stands for.
    pens = _Pens(sheet.place_and_date, sheet.pens)
    story.append(KeepTogether([*facts, Spacer(1, 5 * mm), pens]))
    return story


def _table(table: SheetTable, width: float) -> list[Flowable]:
    """Return a table under its caption, which never stands alone at the foot of a page."""
    parts = _parts(table, width)
    return [KeepTogether(parts)] if len(table.rows) <= _KEPT_ROWS else parts


def _parts(table: SheetTable, width: float) -> list[Flowable]:
    caption = TextBlock(table.caption, _CAPTION)
    if not table.rows:
        return [caption, TextBlock(table.words, _BODY)]
    widths = _widths(table, width)
    cells = [
        ["\n".join(_broken(text, room)) for text, room in zip(row, widths, strict=True)]
        for row in (table.header, *table.rows)
    ]
    drawn = Table(cells, colWidths=widths, repeatRows=1, hAlign="LEFT")
    drawn.setStyle(TableStyle(_style(table)))
    return [caption, drawn]


def _beside(left: SheetTable, right: SheetTable, width: float) -> Flowable:
    """Return what was granted and what was not, side by side: both are a few short rows."""
    half = width / 2 - 2 * _PADDING
    pair = Table([[_parts(left, half), _parts(right, half)]], colWidths=[width / 2] * 2)
    pair.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (0, 0), 0),
                ("LEFTPADDING", (1, 0), (1, 0), 2 * _PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    return pair


def _widths(table: SheetTable, width: float) -> list[float]:
    """Return column widths: each what it needs; words share what is left over.

    Where it is too little the first words give way: a name is broken better than a number.
    """
    columns = list(zip(table.header, *table.rows, strict=True))
    needs = [max(stringWidth(text, BOLD, _BODY.size) for text in one) for one in columns]
    needs = [need + 2 * _PADDING + 1 for need in needs]
    words = [n for n in range(len(columns)) if not _is_number(table, n)] or [0]
    left = width - sum(needs)
    sharing = words if left > 0 else [w for w in words if not _has_digits(table, w)][:1] or words
    for number in sharing:
        needs[number] += left / len(sharing)
    return needs


def _is_number(table: SheetTable, column: int) -> bool:
    return all(row[column].isdecimal() for row in table.rows)


def _has_digits(table: SheetTable, column: int) -> bool:
    return any(sign.isdecimal() for row in table.rows for sign in row[column])


def _broken(text: str, width: float) -> list[str]:
    return break_lines(text, BOLD, _BODY.size, width - 2 * _PADDING)


def _style(table: SheetTable) -> list[tuple[Any, ...]]:
    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, _BODY.size, 11),
        ("FONT", (0, 0), (-1, 0), BOLD, _BODY.size, 11),
        ("BACKGROUND", (0, 0), (-1, 0), _HEAD_GROUND),
        ("GRID", (0, 0), (-1, -1), 0.4, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
    ]
    style += [
        ("ALIGN", (column, 0), (column, -1), "RIGHT")
        for column in range(len(table.header))
        if _is_number(table, column)
    ]
    if table.total:
        style += [("FONT", (0, -1), (-1, -1), BOLD, _BODY.size, 11)]
    return style


class _Warnings(Flowable):
    """What whoever signs has to know first, in a frame."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        super().__init__()
        self._sentences = sentences
        self._lines: list[str] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        room = width - 2 * _MARGIN_OF_WARNING
        bold = _BODY.but(font=BOLD)
        self._lines = [
            line
            for sentence in self._sentences
            for line in break_lines(sentence, bold.font, bold.size, room)
        ]
        self.height = len(self._lines) * _BODY.leading + 2 * _PADDING
        return width, self.height

    def draw(self) -> None:
        self.canv.setLineWidth(0.9)
        self.canv.rect(0, 0, self.width, self.height)
        top = self.height - _PADDING - _BODY.size
        style = _BODY.but(font=BOLD)
        draw_lines(self.canv, self._lines, style, _MARGIN_OF_WARNING, top, self.width)


class _Pens(Flowable):
    """Two signature blocks side by side, place and date over the right one."""

    def __init__(self, place_and_date: str, pens: tuple[Pen, Pen]) -> None:
        super().__init__()
        self._place = place_and_date
        self._pens = pens

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self.height = _PEN_ROOM + 46
        return width, self.height

    def draw(self) -> None:
        room = self.width * 0.42
        right = self.width - room
        draw_lines(self.canv, [self._place], _BODY, right, self.height - 10, self.width)
        for x, pen in zip((0.0, right), self._pens, strict=True):
            self._draw(pen, x, room)

    def _draw(self, pen: Pen, x: float, room: float) -> None:
        y = self.height - 10 - 12
        draw_lines(self.canv, [f"{pen.role},"], _BODY, x, y, x + room)
        if pen.recorded:
            recorded = break_lines(pen.recorded, _SMALL.font, _SMALL.size, room)
            draw_lines(self.canv, recorded, _SMALL, x, y - 12, x + room)
        y -= _PEN_ROOM + 4
        if pen.name:
            name = _BODY.but(font=BOLD)
            lines = break_lines(pen.name, name.font, name.size, room)
            draw_lines(self.canv, lines[:1], name, x, y, x + room)
        self.canv.setLineWidth(0.5)
        self.canv.line(x, y - 3, x + room * 0.85, y - 3)
        draw_lines(self.canv, ["NIP."], _BODY, x, y - 15, x + room)


def _foot(words: str, right: float) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, document: Any) -> None:
        canvas.saveState()
        canvas.setFont(_SMALL.font, _SMALL.size)
        canvas.drawString(_LEFT, 10 * mm, words)
        canvas.drawRightString(right, 10 * mm, f"Halaman {document.page}")
        canvas.restoreState()

    return draw
