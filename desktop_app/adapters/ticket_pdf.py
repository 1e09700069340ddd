"""A printed number as PDF: one layout for paper and for thermal printers.

The page is exactly as wide as the paper roll, as long as its text needs, and keeps to the width
a thermal head reaches: 48 of 58 mm, 72 of 80. The same slip gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desktop_app.adapters.fonts import BOLD, REGULAR, RENDERING, register
from desktop_app.adapters.letter_text import (
    TextStyle,
    baseline_shift,
    break_lines,
    draw_lines,
)
from desktop_app.domain.ticket_slip import TicketSlip
from desktop_app.paths import resource

# The paper roll and what a head of 8 dots per millimetre reaches on it: 384 and 576 dots.
PRINTABLE_MM = {58: 48, 80: 72}

_EDGE = 3 * mm  # above the first and below the last line
_GAP = 2.5 * mm


class ReportlabTickets:
    """Draws tickets with reportlab. One renders at a time; safe to call from any thread."""

    def __init__(self, fonts: Path | None = None) -> None:
        """`fonts` is the folder of Liberation Sans, the program's own when None."""
        self._fonts = fonts or resource("fonts")

    def render(self, slip: TicketSlip, width_mm: int) -> bytes:
        """Return one page on paper 58 or 80 mm wide. Raises EnvironmentFailure without fonts."""
        with RENDERING:
            register(self._fonts)
            return _set(slip, width_mm)


def _set(slip: TicketSlip, width_mm: int) -> bytes:
    inner = PRINTABLE_MM[width_mm] * mm
    parts = _parts(slip, _SIZES[width_mm], inner)
    height = 2 * _EDGE + sum(part.height for part in parts)
    # Whole millimetres are whole dots of a thermal head.
    height = -(-height // mm) * mm
    stream = io.BytesIO()
    canvas = Canvas(
        stream,
        pagesize=(width_mm * mm, height),
        invariant=1,
        pageCompression=1,
        initialFontName=REGULAR,
        lang="id",
    )
    canvas.setTitle(f"Nomor antrean {slip.number}")
    canvas.setAuthor(slip.office)
    canvas.setCreator("Loket Linjamsos")
    canvas.translate((width_mm * mm - inner) / 2, 0)
    y = height - _EDGE
    for part in parts:
        part.draw(canvas, y)
        y -= part.height
    canvas.save()
    return stream.getvalue()


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The type sizes of one paper width, in points; `number` is the largest it may be."""

    number: float
    head: float
    body: float
    small: float


_SIZES = {58: _Sizes(62, 10, 9, 8), 80: _Sizes(92, 12.5, 11, 9.5)}


@dataclass(frozen=True, slots=True)
class _Part:
    """Something with a height; `draw(canvas, top)` sets it from `top` down."""

    height: float
    draw: Callable[[Any, float], None]


def _parts(slip: TicketSlip, sizes: _Sizes, width: float) -> list[_Part]:
    parts = [
        _text(slip.office, TextStyle(sizes.head, sizes.head * 1.2, BOLD, "c"), width),
        _space(_GAP / 2),
        _line(width),
        _space(_GAP),
        _text("NOMOR ANTREAN", TextStyle(sizes.small, sizes.small * 1.2, REGULAR, "c"), width),
        _number(slip.number, sizes.number, width),
        _text(_lane(slip), TextStyle(sizes.head, sizes.head * 1.25, BOLD, "c"), width),
    ]
    if slip.service:
        style = TextStyle(sizes.body, sizes.body * 1.25, REGULAR, "c")
        parts += [_space(1 * mm), _text(slip.service, style, width)]
    parts += [_space(_GAP), _line(width), _space(_GAP / 2)]
    parts += _waiting(slip, sizes, width)
    if slip.documents or slip.if_any:
        parts += [_space(_GAP / 2), _line(width), _space(_GAP / 2)]
        parts += _papers(slip, sizes, width)
    if slip.lacking:
        parts += [_space(_GAP), _boxed(slip.lacking, sizes, width)]
    if slip.footer:
        style = TextStyle(sizes.small, sizes.small * 1.25, REGULAR, "c")
        parts += [_space(_GAP), _text(slip.footer, style, width)]
    return parts


def _lane(slip: TicketSlip) -> str:
    return f"Jalur {slip.lane}"


def _waiting(slip: TicketSlip, sizes: _Sizes, width: float) -> list[_Part]:
    style = TextStyle(sizes.body, sizes.body * 1.3, REGULAR, "l")
    facts = [("Diambil", f"pukul {slip.clock}")]
    if slip.ahead is not None:
        facts.append(("Di depan Anda", f"{slip.ahead} orang" if slip.ahead else "tidak ada"))
    if slip.about is not None:
        facts.append(("Perkiraan dipanggil", slip.about))
    if slip.minutes:
        facts.append(("Menunggu sekitar", f"{slip.minutes} menit"))
    day = _text(slip.day, style.but(align="c"), width)
    return [day, *[_fact(label, value, style, width) for label, value in facts]]


def _papers(slip: TicketSlip, sizes: _Sizes, width: float) -> list[_Part]:
    head = TextStyle(sizes.body, sizes.body * 1.4, BOLD, "l")
    parts: list[_Part] = []
    for title, labels in (("Siapkan berkas:", slip.documents), ("Bila ada:", slip.if_any)):
        if labels:
            parts.append(_text(title, head, width))
            parts += _boxes(labels, sizes, width)
    return parts


def _boxes(labels: Iterable[str], sizes: _Sizes, width: float) -> list[_Part]:
    """Return a line with a box to tick for each label."""
    size, indent = sizes.body, sizes.body * 1.4
    style = TextStyle(size, size * 1.25, REGULAR, "l")

    def item(label: str) -> _Part:
        text = _text(label, style, width - indent)

        def draw(canvas: Any, top: float) -> None:
            base = top - style.leading + baseline_shift(style)
            canvas.setLineWidth(0.8)
            canvas.rect(0.5, base - size * 0.05, size * 0.75, size * 0.75)
            canvas.saveState()
            canvas.translate(indent, 0)
            text.draw(canvas, top)
            canvas.restoreState()

        return _Part(text.height + size * 0.2, draw)

    return [item(label) for label in labels]


def _boxed(sentence: str, sizes: _Sizes, width: float) -> _Part:
    inside = 1.5 * mm
    style = TextStyle(sizes.body, sizes.body * 1.25, BOLD, "c")
    text = _text(sentence, style, width - 2 * inside)
    height = text.height + 2 * inside

    def draw(canvas: Any, top: float) -> None:
        canvas.setLineWidth(0.8)
        canvas.rect(0.5, top - height, width - 1, height)
        canvas.saveState()
        canvas.translate(inside, 0)
        text.draw(canvas, top - inside)
        canvas.restoreState()

    return _Part(height, draw)


def _number(number: str, largest: float, width: float) -> _Part:
    """Return the number as large as the paper takes it, its digits' height and little more."""
    size = min(largest, largest * width * 0.96 / stringWidth(number, BOLD, largest))
    capital = size * _CAPITAL

    def draw(canvas: Any, top: float) -> None:
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(width / 2, top - 2.5 * mm - capital, number)

    return _Part(capital + 6 * mm, draw)


_CAPITAL = 0.73  # of Liberation Sans' size, overshoot of the round digits included


def _fact(label: str, value: str, style: TextStyle, width: float) -> _Part:
    """Return label left and value right; below each other where both do not fit a line."""
    bold = style.but(font=BOLD, align="r")
    taken = stringWidth(f"{label}  ", REGULAR, style.size) + stringWidth(value, BOLD, style.size)
    if taken > width:
        upper, lower = _text(label, style, width), _text(value, bold.but(align="l"), width)
        return _stacked(upper, lower)
    left, right = _text(label, style, width), _text(value, bold, width)

    def draw(canvas: Any, top: float) -> None:
        left.draw(canvas, top)
        right.draw(canvas, top)

    return _Part(style.leading, draw)


def _stacked(upper: _Part, lower: _Part) -> _Part:
    def draw(canvas: Any, top: float) -> None:
        upper.draw(canvas, top)
        lower.draw(canvas, top - upper.height)

    return _Part(upper.height + lower.height, draw)


def _text(text: str, style: TextStyle, width: float) -> _Part:
    lines = _balanced(text, style, width)

    def draw(canvas: Any, top: float) -> None:
        baseline = top - style.leading + baseline_shift(style)
        draw_lines(canvas, lines, style, 0, baseline, width)

    return _Part(len(lines) * style.leading, draw)


def _balanced(text: str, style: TextStyle, width: float) -> list[str]:
    """Return the lines; centred ones of about one length, so that no word stands alone."""
    lines = break_lines(text, style.font, style.size, width)
    if style.align != "c":
        return lines
    for tenths in range(9, 4, -1):
        narrower = break_lines(text, style.font, style.size, width * tenths / 10)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def _line(width: float) -> _Part:
    def draw(canvas: Any, top: float) -> None:
        canvas.setLineWidth(0.8)
        canvas.line(0, top - 0.5, width, top - 0.5)

    return _Part(1, draw)


def _space(height: float) -> _Part:
    return _Part(height, lambda _canvas, _top: None)
