"""The survey's papers as PDF: the official table (IKM) with its chart, and the questionnaire.

On the office's paper, standing. The same content gives the same bytes. Chart and table say the same
figures; the lowest unsur is named in words, because a printer may know no colour.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
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
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
)

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.letter_parts import Kop, Signature
from desktop_app.adapters.letter_text import TextBlock, TextStyle, break_lines
from desktop_app.adapters.survey_form_pdf import form_story
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.report_paper import Cell, said
from desktop_app.domain.report_paper import Table as Figures
from desktop_app.domain.survey_paper import (
    Bar,
    SurveyForm,
    SurveySheet,
)
from desktop_app.paths import resource

_SIZES = {Paper.F4: (215 * mm, 330 * mm), Paper.A4: (210 * mm, 297 * mm)}
_TOP, _BOTTOM, _LEFT, _RIGHT = 13 * mm, 16 * mm, 22 * mm, 20 * mm
_TITLE = TextStyle(13, 17, BOLD, "c")
_PERIOD = TextStyle(11, 15, align="c")
_CAPTION = TextStyle(10, 14, BOLD, "l")
_BODY = TextStyle(9.5, 12.5, align="l")
_CELL = TextStyle(9, 11, align="l")
_SMALL = TextStyle(8.5, 11, align="l")
_FACT_INDENT = 40 * mm
_PADDING = 0.8 * mm
_NARROWEST = 11 * mm
_KEPT_ROWS = 16  # a longer table may begin on one page and go on over the next
_LINE, _GROUND = HexColor("#5B6570"), HexColor("#EEF1F4")
_BAR, _MARKED = HexColor("#0B5CAD"), HexColor("#7A4A00")
_SIGNS = ("+", "−", "–", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
_SIDES = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")


class ReportlabSurveys:
    """`SurveyPapers` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, sheet: SurveySheet) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when fonts or emblem cannot be used."""
        with RENDERING:
            register(self._fonts)
            title = f"Indeks Kepuasan Masyarakat, {sheet.period}"
            return _set(sheet.paper, title, lambda width: _story(sheet, width))

    def render_form(self, form: SurveyForm) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when fonts or emblem cannot be used."""
        with RENDERING:
            register(self._fonts)
            title = f"Kuesioner {form.asked.title}"
            return _set(form.paper, title, lambda width: form_story(form, width))


def _set(paper: Paper, title: str, story: Callable[[float], Iterator[Flowable]]) -> bytes:
    width, height = _SIZES[paper]
    inner = width - _LEFT - _RIGHT
    stream = io.BytesIO()
    template = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title=title,
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    frame = Frame(_LEFT, _BOTTOM, inner, height - _TOP - _BOTTOM, 0, 0, 0, 0, id="survey")
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_foot(width)))
    template.build(list(story(inner)))
    return stream.getvalue()


def _story(sheet: SurveySheet, width: float) -> Iterator[Flowable]:
    gap = Spacer(1, 2.5 * mm)
    yield Kop(sheet.letterhead, sheet.emblem)
    yield gap
    yield TextBlock("INDEKS KEPUASAN MASYARAKAT (IKM)", _TITLE)
    yield TextBlock(sheet.period, _PERIOD)
    yield gap
    yield _Verdict(sheet.ikm, sheet.quality)
    yield gap
    for label, words in sheet.facts:
        yield TextBlock(words, _BODY, label=label, indent=_FACT_INDENT, colon=True)
    yield gap
    yield _kept(sheet.elements, width)
    yield gap
    # What is signed is the index; who wants to know more turns the page.
    closing: list[Flowable] = [
        TextBlock("Grafik NRR per unsur (1 sampai 4)", _CAPTION),
        _Chart(sheet.bars),
        TextBlock(sheet.printed, _SMALL),
        Spacer(1, 3 * mm),
    ]
    if sheet.signer is not None:
        closing.append(Signature(sheet.signer, _BODY, over=sheet.place_and_date))
    else:
        closing.append(TextBlock(sheet.place_and_date, _BODY.but(align="r")))
    yield KeepTogether(closing)
    yield PageBreak()
    yield TextBlock(f"Lampiran, {sheet.period}", _CAPTION.but(size=11, leading=15))
    for table in sheet.tables:
        yield gap
        yield _kept(table, width)


def _kept(table: Figures, width: float) -> Flowable:
    """Return a table under its caption, which never stands alone at the foot of a page."""
    parts: list[Flowable] = [TextBlock(table.caption, _CAPTION), _table(table, width)]
    parts += [TextBlock(note, _SMALL) for note in table.notes]
    if len(table.rows) <= _KEPT_ROWS:
        return KeepTogether(parts)
    return Table(
        [[part] for part in parts],
        colWidths=[width],
        style=[
            *((side, (0, 0), (-1, -1), 0) for side in _SIDES),
        ],
    )


def _table(table: Figures, width: float) -> Table:
    widths = _widths(table, width)
    said = [table.header, *([_cell(cell) for cell in row] for row in table.rows)]
    rows = [
        [
            "\n".join(break_lines(text, BOLD, _CELL.size, room - 2 * _PADDING))
            for text, room in zip(row, widths, strict=True)
        ]
        for row in said
    ]
    style: list[Any] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, _CELL.size, _CELL.leading),
        ("FONT", (0, 0), (-1, 0), BOLD, _CELL.size, _CELL.leading),
        ("BACKGROUND", (0, 0), (-1, 0), _GROUND),
        ("GRID", (0, 0), (-1, -1), 0.4, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *(("ALIGN", (at, 0), (at, -1), "RIGHT") for at in _figures(table)),
        *((side, (0, 0), (-1, -1), _PADDING) for side in _SIDES),
    ]
    if table.total:
        style.append(("FONT", (0, -1), (-1, -1), BOLD, _CELL.size, _CELL.leading))
    return Table(rows, colWidths=widths, repeatRows=1, style=style, hAlign="LEFT")


def _figures(table: Figures) -> list[int]:
    columns = range(1, len(table.header))
    return [at for at in columns if all(_is_figure(row[at]) for row in table.rows)]


def _is_figure(cell: Cell) -> bool:
    return not isinstance(cell, str) or cell[:1] in _SIGNS


def _widths(table: Figures, width: float) -> list[float]:
    """Give each column what its widest cell needs; the first takes what is left, or gives way."""
    columns = list(zip(table.header, *([_cell(c) for c in row] for row in table.rows), strict=True))
    needs = [
        max(stringWidth(word, BOLD, _CELL.size) for word in (*title.split(), *cells))
        for title, *cells in columns
    ]
    needs = [max(need + 2 * _PADDING + 1, _NARROWEST) for need in needs]
    last = 0 if _figures(table) else len(needs) - 1
    needs[last] = width - sum(need for at, need in enumerate(needs) if at != last)
    return needs


def _cell(cell: Cell) -> str:
    return "" if cell is None else said(cell)


class _Verdict(Flowable):
    """IKM and mutu in a frame, as the regulation wants them published."""

    def __init__(self, ikm: str, quality: str) -> None:
        super().__init__()
        self._pair = (("Nilai IKM", ikm), ("Mutu pelayanan", quality))

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, 15 * mm
        return width, self.height

    def draw(self) -> None:
        canvas, half = self.canv, self.width / 2
        canvas.setLineWidth(0.9)
        canvas.rect(0, 0, self.width, self.height)
        canvas.line(half, 0, half, self.height)
        for left, (label, words) in zip((0.0, half), self._pair, strict=True):
            canvas.setFont(REGULAR, 9.5)
            canvas.drawCentredString(left + half / 2, self.height - 4.6 * mm, label)
            size = 20.0
            while size > 9 and stringWidth(words, BOLD, size) > half - 6 * mm:
                size -= 1
            canvas.setFont(BOLD, size)
            canvas.drawCentredString(left + half / 2, 3 * mm, words)


class _Chart(Flowable):
    """A bar for each unsur, its words on the left and its figure at its end."""

    _STEP = 5 * mm

    def __init__(self, bars: tuple[Bar, ...]) -> None:
        super().__init__()
        self._bars = bars

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, self._STEP * len(self._bars) + 2 * mm
        return width, self.height

    def draw(self) -> None:
        canvas, size = self.canv, _CELL.size
        left = max(stringWidth(bar.label, BOLD, size) for bar in self._bars) + 3 * mm
        room = self.width - left - 12 * mm
        y = self.height - self._STEP
        for bar in self._bars:
            canvas.setFillGray(0)
            canvas.setFont(BOLD if bar.marked else REGULAR, size)
            label = break_lines(bar.label, BOLD, size, left)[0]
            canvas.drawString(0, y + 1.4 * mm, label)
            canvas.setFillColor(_MARKED if bar.marked else _BAR)
            canvas.rect(left, y + 0.7 * mm, room * bar.share, 3.5 * mm, stroke=0, fill=1)
            canvas.setFillGray(0)
            canvas.setFont(BOLD, size)
            canvas.drawString(left + room * bar.share + 1.5 * mm, y + 1.4 * mm, bar.figure)
            y -= self._STEP


def _foot(width: float) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, _template: Any) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(width - _RIGHT, 9 * mm, f"Halaman {canvas.getPageNumber()}")

    return draw
