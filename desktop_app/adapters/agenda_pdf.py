"""The register book (*buku agenda*) as PDF: kop, a table over as many pages as it takes, totals.

On the office's paper, lying on its long side. The same book gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer, Table

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.letter_parts import Kop
from desktop_app.adapters.letter_text import TextBlock, TextStyle, break_lines
from desktop_app.domain.letter_book import AGENDA_COLUMNS, AgendaBook, agenda_cells
from desktop_app.domain.letter_terms import Paper
from desktop_app.paths import resource

_SIZES = {Paper.F4: (330 * mm, 215 * mm), Paper.A4: (297 * mm, 210 * mm)}
_TOP, _BOTTOM, _SIDE = 15 * mm, 16 * mm, 15 * mm
_TITLE = TextStyle(13, 17, BOLD, "c")
_PERIOD = TextStyle(10, 14, align="c")
_SMALL = TextStyle(8.5, 11, align="l")
_CELL = TextStyle(8, 10, align="l")
_PADDING = 1.2 * mm
# Of the width: No., date, number, addressee, subject, name, signatory, remark.
_SHARES = (3.5, 6.5, 17, 17, 18, 13, 12, 13)
_LINE, _GROUND = HexColor("#5B6570"), HexColor("#EEF1F4")


class ReportlabAgendaBooks:
    """`AgendaBooks` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, book: AgendaBook) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when fonts or emblem cannot be used."""
        with RENDERING:
            register(self._fonts)
            return _set(book)


def _set(book: AgendaBook) -> bytes:
    width, height = _SIZES[book.paper]
    inner = width - 2 * _SIDE
    stream = io.BytesIO()
    template = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title=f"Buku agenda surat keluar {book.period}",
        author=book.letterhead.lines[-1] if book.letterhead.lines else "",
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    frame = Frame(_SIDE, _BOTTOM, inner, height - _TOP - _BOTTOM, 0, 0, 0, 0, id="book")
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_foot(width)))
    template.build(_story(book, inner))
    return stream.getvalue()


def _story(book: AgendaBook, width: float) -> list[Flowable]:
    totals = f"{len(book.lines)} surat, {book.void} di antaranya dibatalkan."
    return [
        Kop(book.letterhead, book.emblem),
        Spacer(1, 4 * mm),
        TextBlock("BUKU AGENDA SURAT KELUAR", _TITLE),
        TextBlock(book.period, _PERIOD),
        Spacer(1, 3 * mm),
        _table(book, width),
        Spacer(1, 3 * mm),
        TextBlock(totals, _SMALL),
        *(TextBlock(gap, _SMALL) for gap in book.gaps),
        Spacer(1, 4 * mm),
        TextBlock(book.printed, _SMALL.but(align="r")),
    ]


def _table(book: AgendaBook, width: float) -> Table:
    widths = [width * share / sum(_SHARES) for share in _SHARES]
    rows = [_broken(AGENDA_COLUMNS, widths, BOLD)]
    rows += [
        _broken(agenda_cells(place, line), widths, REGULAR)
        for place, line in enumerate(book.lines, start=1)
    ]
    style: list[Any] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, _CELL.size, _CELL.leading),
        ("FONT", (0, 0), (-1, 0), BOLD, _CELL.size, _CELL.leading),
        ("BACKGROUND", (0, 0), (-1, 0), _GROUND),
        ("GRID", (0, 0), (-1, -1), 0.4, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("ALIGN", (0, 0), (0, -1), "RIGHT"),
        *((side, (0, 0), (-1, -1), _PADDING) for side in _SIDES),
    ]
    return Table(rows, colWidths=widths, repeatRows=1, style=style)


_SIDES = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")


def _broken(texts: tuple[str, ...], widths: list[float], font: str) -> list[str]:
    return [
        "\n".join(break_lines(text, font, _CELL.size, width - 2 * _PADDING))
        for text, width in zip(texts, widths, strict=True)
    ]


def _foot(width: float) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, _template: Any) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(width - _SIDE, 9 * mm, f"Halaman {canvas.getPageNumber()}")

    return draw
