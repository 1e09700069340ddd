"""A report of tables as PDF: kop, title, then each table over as many pages as it takes.

On the office's paper, lying on its long side; columns are as wide as what stands in them. The
same report gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Spacer,
    Table,
)

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.letter_parts import Kop, Signature
from desktop_app.adapters.letter_text import TextBlock, TextStyle, break_lines
from desktop_app.domain.letter_terms import Paper, Signer
from desktop_app.paths import resource
from desktop_app.usecases.ports import TableReport, WrittenTable

_SIZES = {Paper.F4: (330 * mm, 215 * mm), Paper.A4: (297 * mm, 210 * mm)}
_TOP, _BOTTOM, _SIDE = 15 * mm, 16 * mm, 15 * mm
_TITLE = TextStyle(13, 17, BOLD, "c")
_PERIOD = TextStyle(10, 14, align="c")
_CAPTION = TextStyle(10, 14, BOLD, "l")
_SMALL = TextStyle(8.5, 11, align="l")
_CELL = TextStyle(8.5, 10.5, align="l")
_SIGNER = TextStyle(10, 13.5, align="l")
_PADDING = 1.2 * mm
_KEPT_ROWS = 3  # of the last table, beside the signature
_SIDES = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
_NARROWEST, _WIDEST = 7, 34
_LINE, _GROUND = HexColor("#5B6570"), HexColor("#EEF1F4")


class ReportlabTables:
    """`TablePrinter` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, report: TableReport) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when fonts or emblem cannot be used."""
        with RENDERING:
            register(self._fonts)
            return _set(report)


def _set(report: TableReport) -> bytes:
    width, height = _SIZES[Paper(report.paper)]
    inner = width - 2 * _SIDE
    stream = io.BytesIO()
    template = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title=f"{report.title}, {report.period}",
        author=report.letterhead.lines[-1] if report.letterhead.lines else "",
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    frame = Frame(_SIDE, _BOTTOM, inner, height - _TOP - _BOTTOM, 0, 0, 0, 0, id="report")
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_foot(width)))
    template.build(list(_story(report, inner)))
    return stream.getvalue()


def _story(report: TableReport, width: float) -> Iterator[Flowable]:
    yield Kop(report.letterhead, report.emblem)
    yield Spacer(1, 4 * mm)
    yield TextBlock(report.title.upper(), _TITLE)
    yield TextBlock(report.period, _PERIOD)
    signed = bool(report.place_and_date)
    shown = [table for table in report.tables if table.rows]
    last: list[Flowable] = []
    for table in shown:
        yield Spacer(1, 4 * mm)
        yield TextBlock(table.caption, _CAPTION)
        yield Spacer(1, 1 * mm)
        kept = _KEPT_ROWS if signed and table is shown[-1] and len(table.rows) > _KEPT_ROWS else 0
        parts = _table(table, width, kept)
        yield parts[0]
        last = [*parts[1:], *(TextBlock(note, _SMALL) for note in table.notes)]
        if not (signed and table is shown[-1]):
            yield from last
            last = []
    if signed:
        yield KeepTogether([*last, Spacer(1, 6 * mm), _signature(report)])
    yield Spacer(1, 4 * mm)
    yield TextBlock(report.printed, _SMALL.but(align="r"))


def _signature(report: TableReport) -> Flowable:
    one = report.signatory
    if one is None:
        return TextBlock(report.place_and_date, _SIGNER.but(align="r"))
    signer = Signer(name=one.name, nip=one.nip, rank=one.rank, position=one.position)
    return Signature(signer, _SIGNER, over=report.place_and_date)


def _table(table: WrittenTable, width: float, kept: int) -> list[Flowable]:
    """Return a table; its last `kept` rows apart, so that they can go along with what follows."""
    widths = _widths(table, width)
    rows = [_broken(table.header, widths, BOLD)]
    rows += [_broken([_said(cell) for cell in row], widths, REGULAR) for row in table.rows]
    style: list[Any] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, _CELL.size, _CELL.leading),
        ("GRID", (0, 0), (-1, -1), 0.4, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *(("ALIGN", (column, 0), (column, -1), "RIGHT") for column in _counts(table)),
        *((side, (0, 0), (-1, -1), _PADDING) for side in _SIDES),
    ]
    head: list[Any] = [
        ("FONT", (0, 0), (-1, 0), BOLD, _CELL.size, _CELL.leading),
        ("BACKGROUND", (0, 0), (-1, 0), _GROUND),
        ("ALIGN", (0, 0), (-1, 0), "LEFT"),
    ]
    cut = len(rows) - kept
    whole = Table(rows[:cut], colWidths=widths, repeatRows=1, style=style + head, hAlign="LEFT")
    if not kept:
        return [whole]
    return [whole, Table(rows[cut:], colWidths=widths, style=style, hAlign="LEFT")]


def _counts(table: WrittenTable) -> list[int]:
    return [at for at, cell in enumerate(table.rows[0]) if isinstance(cell, int)]


def _widths(table: WrittenTable, width: float) -> list[float]:
    """Share the width out by the longest word of the title and the longest cell."""
    shares = []
    for at, title in enumerate(table.header):
        word = max(map(len, title.split()), default=0)
        cell = max((len(_said(row[at])) for row in table.rows), default=0)
        shares.append(min(max(_NARROWEST, word + 1, cell), _WIDEST))
    return [width * share / sum(shares) for share in shares]


def _said(cell: str | int | None) -> str:
    if cell is None:
        return ""
    return cell if isinstance(cell, str) else f"{cell:,}".replace(",", ".")


def _broken(texts: Sequence[str], widths: list[float], font: str) -> list[str]:
    return [
        "\n".join(break_lines(text, font, _CELL.size, width - 2 * _PADDING))
        for text, width in zip(texts, widths, strict=True)
    ]


def _foot(width: float) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, _template: Any) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(width - _SIDE, 9 * mm, f"Halaman {canvas.getPageNumber()}")

    return draw
