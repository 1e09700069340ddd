"""Receipts (*tanda terima*) as PDF: a sheet of A5 or half F4, or the roll of a ticket printer.

The same slip gives the same bytes. On a sheet everything fits one page, set smaller when there
is much; only the people of a large *kolektif* go on over the page.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.guidance_parts import ACCENT, BLACK, Heading, Rows, office_rows
from desktop_app.adapters.letter_text import TextBlock, TextStyle, baseline_shift, break_lines
from desktop_app.adapters.qr_code import draw_qr
from desktop_app.adapters.receipt_roll import receipt_roll
from desktop_app.domain.receipt_slip import ReceiptPaper, ReceiptSlip
from desktop_app.paths import resource

_SHEETS = {
    ReceiptPaper.A5: (148 * mm, 210 * mm),
    ReceiptPaper.HALF_F4: (165 * mm, 215 * mm),
}
_TOP, _BOTTOM, _SIDE = 9 * mm, 9 * mm, 12 * mm
_SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
_QR = 27 * mm
_QUIET = 3 * mm
_BOX = "□"


class ReportlabReceipts:
    """`ReceiptPrinter` on reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, slip: ReceiptSlip, paper: ReceiptPaper) -> bytes:
        """Return the PDF. Raises EnvironmentFailure when the fonts cannot be used."""
        with RENDERING:
            register(self._fonts)
            width = paper.roll_mm
            return receipt_roll(slip, width) if width is not None else _sheet(slip, paper)


def _sheet(slip: ReceiptSlip, paper: ReceiptPaper) -> bytes:
    size = _SHEETS[paper]
    stream = io.BytesIO()
    template = BaseDocTemplate(
        stream,
        pagesize=size,
        title=f"Tanda terima {slip.number}",
        author=_office(slip),
        creator="Loket Linjamsos",
        lang="id-ID",
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
    )
    width, height = size[0] - 2 * _SIDE, size[1] - _TOP - _BOTTOM
    frame = Frame(_SIDE, _BOTTOM, width, height, 0, 0, 0, 0, id="receipt")
    template.addPageTemplates(PageTemplate(frames=[frame]))
    template.build(_fitting(slip, width, height))
    return stream.getvalue()


def _fitting(slip: ReceiptSlip, width: float, height: float) -> list[Flowable]:
    for scale in _SCALES:
        if sum(part.wrap(width, height)[1] for part in _story(slip, scale)) <= height - 1:
            return _story(slip, scale)
    return _story(slip, _SCALES[-1])


def _story(slip: ReceiptSlip, scale: float) -> list[Flowable]:
    body = TextStyle(10.5 * scale, 13.5 * scale, align="l")
    gap = Spacer(1, 6 * scale)
    story: list[Flowable] = [
        _Top(slip, scale),
        gap,
        Rows(slip.facts, body, 84 * scale),
        gap,
    ]
    if slip.people:
        story += [Heading("Berkas dalam rombongan ini", 11.5 * scale), *_people(slip, body), gap]
    if slip.received:
        story += [Heading("Berkas yang kami terima", 11.5 * scale)]
        story += [*_list(slip.received, body, scale, "•"), gap]
    if slip.missing:
        story += [Heading("Yang masih kurang", 11.5 * scale)]
        story += _list(slip.missing, body, scale, _BOX)
        if slip.until:
            story.append(TextBlock(slip.until, body.but(font=BOLD)))
        story.append(gap)
    story += [Heading("Selanjutnya", 11.5 * scale)]
    story += [*_list(slip.next_steps, body, scale, ""), gap]
    small = TextStyle(9 * scale, 11.5 * scale, align="l")
    return [*story, Rows(office_rows(slip.office), small, 128 * scale, _office(slip))]


def _people(slip: ReceiptSlip, style: TextStyle) -> list[Flowable]:
    return [
        TextBlock(f"{who} · {service} · {stage}", style, label=f"{number}.", indent=18)
        for number, (who, service, stage) in enumerate(slip.people, 1)
    ]


def _list(texts: tuple[str, ...], style: TextStyle, scale: float, sign: str) -> list[Flowable]:
    if not sign:
        return [part for text in texts for part in (TextBlock(text, style), Spacer(1, 2 * scale))]
    return [TextBlock(text, style, label=sign, indent=15 * scale) for text in texts]


def _office(slip: ReceiptSlip) -> str:
    return slip.office.letterhead.lines[-1] if slip.office.letterhead.lines else ""


class _Top(Flowable):
    """Who gives it, what it is and its number on the left; the code to be scanned on the right."""

    def __init__(self, slip: ReceiptSlip, scale: float) -> None:
        super().__init__()
        self._slip = slip
        self._texts = [
            (text, style)
            for text, style in (
                (" · ".join(slip.office.letterhead.lines), TextStyle(9 * scale, 11.5 * scale)),
                ("TANDA TERIMA", TextStyle(10.5 * scale, 16 * scale, BOLD)),
                (slip.title, TextStyle(15 * scale, 19 * scale, BOLD)),
                (slip.number, TextStyle(20 * scale, 27 * scale, BOLD)),
                (slip.issued, TextStyle(9.5 * scale, 13 * scale)),
                (slip.again, TextStyle(9.5 * scale, 13 * scale)),
            )
            if text
        ]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the lines beside the code."""
        self.width = width
        room = width - _QR - 2 * _QUIET
        self._lines = [
            (line, style)
            for text, style in self._texts
            for line in break_lines(text, style.font, style.size, room)
        ]
        self.height = max(sum(style.leading for _, style in self._lines), _QR + 2 * _QUIET)
        return width, self.height

    def draw(self) -> None:
        """Draw the texts from the top, and the code in the corner."""
        canvas: Any = self.canv
        y = self.height
        for line, style in self._lines:
            y -= style.leading
            canvas.setFillColor(ACCENT if line == self._slip.number else BLACK)
            canvas.setFont(style.font, style.size)
            canvas.drawString(0, y + baseline_shift(style), line)
        canvas.setFillColor(BLACK)
        x = self.width - _QR - _QUIET
        draw_qr(canvas, self._slip.code, x, self.height - _QR - _QUIET, _QR)
