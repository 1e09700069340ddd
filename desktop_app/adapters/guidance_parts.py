"""The parts that the papers of Panduan share: headings, boxes, and who gives the paper out.

Measures are points at scale 1; a paper that has to fit on one page is set at a smaller one.
"""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.adapters.fonts import BOLD, REGULAR
from desktop_app.adapters.letter_text import TextStyle, baseline_shift, break_lines, draw_lines
from desktop_app.domain.guidance_paper import OfficeCard
from desktop_app.domain.office import Letterhead

ACCENT, GROUND, EDGE = HexColor("#0B5CAD"), HexColor("#EEF3F9"), HexColor("#7A8591")
BLACK = HexColor("#000000")
_PADDING = 3 * mm


class Heading(Flowable):
    """A heading of a section in the accent colour, over a thin rule."""

    def __init__(self, text: str, size: float = 13) -> None:
        super().__init__()
        self._text = text
        self._size = size
        self.keepWithNext = 1

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size: one line and the rule."""
        self.width, self.height = width, self._size * 1.75
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words and the rule below them."""
        canvas = self.canv
        canvas.setFillColor(ACCENT)
        canvas.setFont(BOLD, self._size)
        canvas.drawString(0, self._size * 0.55, self._text)
        canvas.setFillColor(BLACK)
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(0.8)
        canvas.line(0, self._size * 0.22, self.width, self._size * 0.22)
        canvas.setStrokeColor(BLACK)


class Rows(Flowable):
    """Label and text in rows on a light ground, the labels in one column."""

    def __init__(
        self, rows: tuple[tuple[str, str], ...], style: TextStyle, indent: float, heading: str = ""
    ) -> None:
        super().__init__()
        self._rows = rows
        self._style = style
        self._indent = indent
        self._heading = heading
        self._lines: list[tuple[list[str], list[str]]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the lines; a long label is broken in its column."""
        style = self._style
        self.width = width
        room = width - self._indent - 2 * _PADDING
        self._lines = [
            (
                break_lines(label, BOLD, style.size, self._indent - _PADDING),
                break_lines(text, REGULAR, style.size, room),
            )
            for label, text in self._rows
        ]
        lines: float = sum(max(len(label), len(text)) for label, text in self._lines)
        lines += 1.35 if self._heading else 0
        gaps = style.leading * 0.25 * (len(self._rows) - 1)
        self.height = lines * style.leading + gaps + 2 * _PADDING * 0.8
        return self.width, self.height

    def draw(self) -> None:
        """Draw the ground, then row after row."""
        canvas, style = self.canv, self._style
        canvas.setFillColor(GROUND)
        canvas.roundRect(0, 0, self.width, self.height, 4, stroke=0, fill=1)
        canvas.setFillColor(BLACK)
        bold = style.but(font=BOLD)
        y = self.height - _PADDING * 0.8 - style.leading + baseline_shift(style)
        if self._heading:
            draw_lines(canvas, [self._heading], bold, _PADDING, y, self.width)
            y -= style.leading * 1.35
        for label, text in self._lines:
            draw_lines(canvas, label, bold, _PADDING, y, self.width)
            draw_lines(canvas, text, style, self._indent + _PADDING, y, self.width)
            y -= style.leading * (max(len(label), len(text)) + 0.25)


def office_rows(office: OfficeCard) -> tuple[tuple[str, str], ...]:
    """Return when and where the office is to be found."""
    head = office.letterhead
    reach = [("Alamat", head.address), ("Hubungi", contact(head))]
    return (*office.hours, *office.special, *((label, text) for label, text in reach if text))


def office_name(office: OfficeCard) -> str:
    """Return the office as its kop calls it, the lines after the government's."""
    lines = office.letterhead.lines
    return " ".join(lines[1:]) if len(lines) > 1 else " ".join(lines)


def contact(letterhead: Letterhead) -> str:
    """Return how to reach the office, a bare number told as a telephone's."""
    text = letterhead.contact
    return f"Telepon {text}" if text[:1] in tuple("(+0123456789") else text
