"""What is printed on the roll of a ticket printer: parts below each other, as wide as its head.

The page is exactly as wide as the paper roll, as long as its text needs, and keeps to the width
a thermal head reaches: 48 of 58 mm, 72 of 80. The same parts give the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desktop_app.adapters.fonts import BOLD, REGULAR
from desktop_app.adapters.letter_text import (
    TextStyle,
    baseline_shift,
    break_lines,
    draw_lines,
)

# The paper roll and what a head of 8 dots per millimetre reaches on it: 384 and 576 dots.
PRINTABLE_MM = {58: 48, 80: 72}
GAP = 2.5 * mm

_EDGE = 3 * mm  # above the first and below the last line


@dataclass(frozen=True, slots=True)
class Sizes:
    """The type sizes of one paper width, in points; `number` is the largest it may be."""

    number: float
    head: float
    body: float
    small: float


SIZES = {58: Sizes(62, 10, 9, 8), 80: Sizes(92, 12.5, 11, 9.5)}


@dataclass(frozen=True, slots=True)
class Part:
    """Something with a height; `draw(canvas, top)` sets it from `top` down."""

    height: float
    draw: Callable[[Any, float], None]


def roll_pdf(parts: Sequence[Part], width_mm: int, *, title: str, author: str) -> bytes:
    """Return one page on paper 58 or 80 mm wide."""
    inner = PRINTABLE_MM[width_mm] * mm
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
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setCreator("Loket Linjamsos")
    canvas.translate((width_mm * mm - inner) / 2, 0)
    y = height - _EDGE
    for part in parts:
        part.draw(canvas, y)
        y -= part.height
    canvas.save()
    return stream.getvalue()


def boxes(labels: Iterable[str], sizes: Sizes, width: float) -> list[Part]:
    """Return a line with a box to tick for each label."""
    size, indent = sizes.body, sizes.body * 1.4
    style = TextStyle(size, size * 1.25, REGULAR, "l")

    def item(label: str) -> Part:
        text = text_part(label, style, width - indent)

        def draw(canvas: Any, top: float) -> None:
            base = top - style.leading + baseline_shift(style)
            canvas.setLineWidth(0.8)
            canvas.rect(0.5, base - size * 0.05, size * 0.75, size * 0.75)
            canvas.saveState()
            canvas.translate(indent, 0)
            text.draw(canvas, top)
            canvas.restoreState()

        return Part(text.height + size * 0.2, draw)

    return [item(label) for label in labels]


def boxed(sentence: str, sizes: Sizes, width: float) -> Part:
    """Return a sentence in a frame."""
    inside = 1.5 * mm
    style = TextStyle(sizes.body, sizes.body * 1.25, BOLD, "c")
    text = text_part(sentence, style, width - 2 * inside)
    height = text.height + 2 * inside

    def draw(canvas: Any, top: float) -> None:
        canvas.setLineWidth(0.8)
        canvas.rect(0.5, top - height, width - 1, height)
        canvas.saveState()
        canvas.translate(inside, 0)
        text.draw(canvas, top - inside)
        canvas.restoreState()

    return Part(height, draw)


def fact(label: str, value: str, style: TextStyle, width: float) -> Part:
    """Return label left and value right; below each other where both do not fit a line."""
    bold = style.but(font=BOLD, align="r")
    taken = stringWidth(f"{label}  ", REGULAR, style.size) + stringWidth(value, BOLD, style.size)
    if taken > width:
        upper, lower = text_part(label, style, width), text_part(value, bold.but(align="l"), width)
        return _stacked(upper, lower)
    left, right = text_part(label, style, width), text_part(value, bold, width)

    def draw(canvas: Any, top: float) -> None:
        left.draw(canvas, top)
        right.draw(canvas, top)

    return Part(style.leading, draw)


def _stacked(upper: Part, lower: Part) -> Part:
    def draw(canvas: Any, top: float) -> None:
        upper.draw(canvas, top)
        lower.draw(canvas, top - upper.height)

    return Part(upper.height + lower.height, draw)


def text_part(text: str, style: TextStyle, width: float) -> Part:
    """Return a paragraph."""
    lines = _balanced(text, style, width)

    def draw(canvas: Any, top: float) -> None:
        baseline = top - style.leading + baseline_shift(style)
        draw_lines(canvas, lines, style, 0, baseline, width)

    return Part(len(lines) * style.leading, draw)


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


def line(width: float) -> Part:
    """Return a rule across the paper."""

    def draw(canvas: Any, top: float) -> None:
        canvas.setLineWidth(0.8)
        canvas.line(0, top - 0.5, width, top - 0.5)

    return Part(1, draw)


def space(height: float) -> Part:
    """Return empty room."""
    return Part(height, lambda _canvas, _top: None)
