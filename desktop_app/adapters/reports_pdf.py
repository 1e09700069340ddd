"""A report of figures as PDF: kop, facts, tables and charts, then the signature.

On the office's own paper, upright. A caption never stands alone at the foot of a page, and the
signature never on a page by itself. The same report gives the same bytes.
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
    PageTemplate,
    Spacer,
    Table,
)

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.letter_parts import Kop, Signature
from desktop_app.adapters.letter_text import TextBlock, TextStyle, break_lines
from desktop_app.adapters.report_charts import draw_chart
from desktop_app.domain import report_paper as content
from desktop_app.domain.letter_terms import Paper, Signer
from desktop_app.domain.report_paper import Chart, ReportPaper, numeric, said
from desktop_app.paths import resource

_SIZES = {Paper.F4: (215 * mm, 330 * mm), Paper.A4: (210 * mm, 297 * mm)}
_TOP, _BOTTOM, _LEFT, _RIGHT = 15 * mm, 18 * mm, 22 * mm, 18 * mm
_TITLE = TextStyle(13, 17, BOLD, "c")
_PERIOD = TextStyle(11, 15, align="c")
_CAPTION = TextStyle(10, 14, BOLD, "l")
_BODY = TextStyle(9.5, 13, align="l")
_SMALL = TextStyle(8, 10.5, align="l")
_CELL = TextStyle(9, 11.5, align="l")
_SIGNER = TextStyle(10.5, 14, align="l")
_PADDING = 1.4 * mm
_SIDES = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
_NARROWEST, _WIDEST = 5, 34
_LINE, _GROUND = HexColor("#5B6570"), HexColor("#EEF1F4")
_KEPT_ROWS = 24


class ReportlabReports:
    """`ReportPrinter` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, paper: ReportPaper) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when fonts or emblem cannot be used."""
        with RENDERING:
            register(self._fonts)
            return _set(paper)


def _set(paper: ReportPaper) -> bytes:
    width, height = _SIZES[paper.paper]
    inner = width - _LEFT - _RIGHT
    stream = io.BytesIO()
    report = paper.report
    template = BaseDocTemplate(
        stream,
        pagesize=(width, height),
        title=f"{report.title}, {report.period}",
        author=paper.letterhead.lines[-1] if paper.letterhead.lines else "",
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    frame = Frame(_LEFT, _BOTTOM, inner, height - _TOP - _BOTTOM, 0, 0, 0, 0, id="report")
    foot = _foot(width - _RIGHT, paper.printed)
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=foot))
    template.build(list(_story(paper, inner)))
    return stream.getvalue()


def _story(paper: ReportPaper, width: float) -> Iterator[Flowable]:
    report = paper.report
    yield Kop(paper.letterhead, paper.emblem)
    yield Spacer(1, 4 * mm)
    yield TextBlock(report.title.upper(), _TITLE)
    yield TextBlock(report.period, _PERIOD)
    yield Spacer(1, 2 * mm)
    yield from (TextBlock(fact, _BODY) for fact in report.facts)
    shown = [one for one in report.parts if isinstance(one, Chart) or one.rows]
    for one in shown[:-1]:
        parts = _part(one, width)
        short = isinstance(one, Chart) or len(one.rows) <= _KEPT_ROWS
        yield from [KeepTogether(parts)] if short else parts
    last = _part(shown[-1], width) if shown else []
    yield KeepTogether([*last, Spacer(1, 6 * mm), *_signature(paper)])


def _part(part: content.Table | Chart, width: float) -> list[Flowable]:
    parts: list[Flowable] = [Spacer(1, 4 * mm), TextBlock(part.caption, _CAPTION)]
    if isinstance(part, Chart):
        return [*parts, draw_chart(part, width)]
    parts += [Spacer(1, 1 * mm), _table(part, width)]
    if part.notes:
        parts += [Spacer(1, 1 * mm), *(TextBlock(note, _SMALL) for note in part.notes)]
    return parts


def _table(table: content.Table, width: float) -> Table:
    widths = _widths(table, width)
    rows = [_broken(table.header, widths, BOLD)]
    for at, row in enumerate(table.rows, start=1):
        last = table.total and at == len(table.rows)
        rows.append(_broken([said(cell) for cell in row], widths, BOLD if last else REGULAR))
    style: list[Any] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, _CELL.size, _CELL.leading),
        ("FONT", (0, 0), (-1, 0), BOLD, _CELL.size, _CELL.leading),
        ("BACKGROUND", (0, 0), (-1, 0), _GROUND),
        ("GRID", (0, 0), (-1, -1), 0.4, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *((side, (0, 0), (-1, -1), _PADDING) for side in _SIDES),
    ]
    style += [
        ("ALIGN", (column, 0), (column, -1), "RIGHT")
        for column in range(len(table.header))
        if numeric(table, column)
    ]
    if table.total:
        style.append(("FONT", (0, -1), (-1, -1), BOLD, _CELL.size, _CELL.leading))
    return Table(rows, colWidths=widths, repeatRows=1, style=style, hAlign="LEFT")


def _widths(table: content.Table, width: float) -> list[float]:
    """Share the width out by the longest word of each title and the longest cell below it.

    No word is broken while there is room for all of them.
    """
    shares = []
    for at, title in enumerate(table.header):
        word = max(map(len, title.split()), default=0)
        cell = max((len(said(row[at])) for row in table.rows), default=0)
        shares.append(min(max(_NARROWEST, word + 1, cell), _WIDEST))
    return _unbroken(shares, [_longest(table, at) for at in range(len(shares))], width)


def _unbroken(shares: list[int], needs: list[float], width: float) -> list[float]:
    """Return the widths by these shares, and none below its need as far as `width` reaches."""
    kept: dict[int, float] = {}
    while True:
        rest = sum(share for at, share in enumerate(shares) if at not in kept)
        room = width - sum(kept.values())
        widths = [
            kept[at] if at in kept else room * share / rest for at, share in enumerate(shares)
        ]
        narrow = [at for at, need in enumerate(needs) if at not in kept and widths[at] < need]
        if not narrow or sum(needs) > width:
            return widths
        kept |= {at: needs[at] for at in narrow}


def _longest(table: content.Table, at: int) -> float:
    """Return how wide a column has to be for its longest word, in points."""
    words = {word for row in table.rows for word in said(row[at]).split()}
    words |= set(table.header[at].split())
    wide = max((stringWidth(word, BOLD, _CELL.size) for word in words), default=0.0)
    return wide + 2 * _PADDING + 1


def _broken(texts: Any, widths: list[float], font: str) -> list[str]:
    return [
        "\n".join(break_lines(text, font, _CELL.size, width - 2 * _PADDING))
        for text, width in zip(texts, widths, strict=True)
    ]


def _signature(paper: ReportPaper) -> list[Flowable]:
    one = paper.signatory
    if one is None:
        return [TextBlock(paper.place_and_date, _SIGNER.but(align="r"))]
    signer = Signer(name=one.name, nip=one.nip, rank=one.rank, position=one.position)
    return [Signature(signer, _SIGNER, over=paper.place_and_date)]


def _foot(right: float, printed: str) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, _template: Any) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.drawString(_LEFT, 10 * mm, printed)
        canvas.drawRightString(right, 10 * mm, f"Halaman {canvas.getPageNumber()}")

    return draw
