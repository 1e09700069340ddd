"""The parts of an official letter (*tata naskah dinas*): kop, head, signature, initials.

Each is a platypus flowable that knows its own height; measures are points (1 mm = 2.83 pt).
"""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from desktop_app.adapters.emblem import draw_emblem
from desktop_app.adapters.fonts import BOLD
from desktop_app.adapters.letter_text import (
    TextBlock,
    TextStyle,
    baseline_shift,
    break_lines,
    draw_lines,
    heading_lines,
)
from desktop_app.adapters.qr_code import draw_qr
from desktop_app.domain.letter_terms import Signer
from desktop_app.domain.office import Letterhead

QR_SIZE = 35 * mm
_HEAD_INDENT = 26 * mm
_EMBLEM_WIDTH, _EMBLEM_HEIGHT = 20 * mm, 24 * mm
_KOP_GOVERNMENT = TextStyle(14, 17, align="c")
_KOP_OFFICE = TextStyle(15, 18, BOLD, "c")
_KOP_ADDRESS = TextStyle(10, 12.5, align="c")


class Kop(Flowable):
    """The letterhead: emblem, the lines from the government down, address, and the double rule."""

    def __init__(self, letterhead: Letterhead, emblem: bytes | None) -> None:
        super().__init__()
        self._letterhead = letterhead
        self._emblem = emblem
        self._set: list[tuple[str, TextStyle]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size; the office's name is broken evenly when it is long."""
        self.width = width
        if not self._set:
            self._set = self._lines(width - _EMBLEM_WIDTH - 3 * mm)
        text = sum(style.leading for _, style in self._set)
        self.height = max(text, _EMBLEM_HEIGHT) + 3.2 * mm
        return width, self.height

    def draw(self) -> None:
        """Draw it: text centred in what the emblem leaves."""
        canvas = self.canv
        block = self.height - 3.2 * mm
        bottom = self.height - block / 2 - _EMBLEM_HEIGHT / 2
        draw_emblem(canvas, self._emblem, 0, bottom, _EMBLEM_WIDTH, _EMBLEM_HEIGHT)
        text = sum(style.leading for _, style in self._set)
        y = self.height - (block - text) / 2
        middle = (_EMBLEM_WIDTH + 3 * mm + self.width) / 2
        for line, style in self._set:
            y -= style.leading
            canvas.setFont(style.font, style.size)
            canvas.drawCentredString(middle, y + style.leading - style.size * 0.95, line)
        canvas.setLineWidth(2.2)
        canvas.line(0, 1.3 * mm, self.width, 1.3 * mm)
        canvas.setLineWidth(0.7)
        canvas.line(0, 0.35, self.width, 0.35)

    def _lines(self, width: float) -> list[tuple[str, TextStyle]]:
        *above, office = self._letterhead.lines or ("",)
        named = [*((line, _KOP_GOVERNMENT) for line in above), (office, _KOP_OFFICE)]
        lines = [
            (line, style)
            for text, style in named
            for line in heading_lines(text, style.font, style.size, width)
        ]
        contact = self._letterhead.contact
        if contact[:1] in tuple("(+0123456789"):
            contact = f"Telepon {contact}"
        reach = ", ".join(part for part in (self._letterhead.address, contact) if part)
        address = break_lines(reach, _KOP_ADDRESS.font, _KOP_ADDRESS.size, width)
        return lines + [(line, _KOP_ADDRESS) for line in address]


class Head(Flowable):
    """Nomor, Sifat, Lampiran and Hal on the left, place and date on the right."""

    def __init__(self, rows: tuple[tuple[str, str], ...], date: str, style: TextStyle) -> None:
        super().__init__()
        self._date = date
        self._style = style
        self._first = rows[0][1]
        self._blocks = [
            TextBlock(value, style, label=label, indent=_HEAD_INDENT, colon=True)
            for label, value in rows
        ]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size; a number too long to stand beside the date goes under it."""
        self.width = width
        style = self._style
        beside = width - _HEAD_INDENT - stringWidth(self._date, style.font, style.size) - 4 * mm
        number = stringWidth(self._first, style.font, style.size)
        self._under = style.leading if number > beside else 0.0
        left = max(0.66 * width, _HEAD_INDENT + number + 1) if not self._under else width
        rows = sum(block.wrap(left, 0)[1] for block in self._blocks)
        self.height = rows + self._under
        return width, self.height

    def draw(self) -> None:
        """Draw the date, then the rows below or beside it: a screen reader reads in this order."""
        date = self._style.but(align="r")
        baseline = self.height - date.leading + baseline_shift(date)
        draw_lines(self.canv, [self._date], date, 0, baseline, self.width)
        y = self.height - self._under
        for block in self._blocks:
            y -= block.height
            block.drawOn(self.canv, 0, y)


class Signature(Flowable):
    """Position, room for the pen, name, rank and NIP on the right; the QR code on the left."""

    def __init__(
        self,
        signer: Signer,
        style: TextStyle,
        *,
        over: str = "",
        qr_text: str | None = None,
        caption: str = "",
    ) -> None:
        super().__init__()
        self._signer = signer
        self._style = style.but(align="l", first=0)
        self._over = over
        self._qr_text = qr_text
        self._caption = caption if qr_text else ""
        self._behalf = ""
        self._above: list[str] = []
        self._below: list[tuple[str, TextStyle]] = []
        self._note: list[str] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size: the taller of the two sides."""
        self.width = width
        self._left = width - min(_SIGNER_WIDTH, width * 0.55)
        self._hang = 0.0
        first = self._signer.position[0] if self._signer.position else ""
        self._behalf = next((one for one in _ON_BEHALF if first.startswith(one)), "")
        if self._behalf:
            self._hang = stringWidth(self._behalf, self._style.font, self._style.size)
        self._break_lines(width - self._left - self._hang)
        signer = (len(self._above) + len(self._below)) * self._style.leading + _PEN_ROOM
        code = QR_SIZE + 2 * mm + len(self._note) * _NOTE.leading if self._qr_text else 0
        self.height = max(signer, code)
        return width, self.height

    def draw(self) -> None:
        """Draw both sides from the top."""
        canvas, style, x = self.canv, self._style, self._left + self._hang
        top = self.height - style.leading * 0.8
        if self._hang:
            canvas.setFont(style.font, style.size)
            first = top - (style.leading if self._over else 0)
            canvas.drawString(self._left, first, self._behalf)
        draw_lines(canvas, self._above, style, x, top, self.width)
        y = top - len(self._above) * style.leading - _PEN_ROOM
        for line, own in self._below:
            draw_lines(canvas, [line], own, x, y, self.width)
            y -= style.leading
        if self._qr_text:
            draw_qr(canvas, self._qr_text, 0, self.height - QR_SIZE, QR_SIZE)
            note = self.height - QR_SIZE - 2 * mm - _NOTE.size
            draw_lines(canvas, self._note, _NOTE, 0, note, self._left)

    def _break_lines(self, width: float) -> None:
        style, signer = self._style, self._signer
        first, *others = signer.position or ("",)
        above = (self._over, first.removeprefix(self._behalf), *others)
        self._above = [line for text in above if text for line in _broken(text, style, width)]
        name = style.but(font=BOLD, underline=True)
        self._below = [(line, name) for line in _broken(signer.name, name, width)]
        for text in (signer.rank, f"NIP. {signer.nip}" if signer.nip else ""):
            self._below += [(line, style) for line in _broken(text, style, width) if line]
        self._note = [line for line in _broken(self._caption, _NOTE, self._left - 6 * mm) if line]


class InitialsBox(Flowable):
    """The *paraf hierarki*: who initials a letter before it is signed, with room for the pen."""

    def __init__(self, positions: tuple[str, ...]) -> None:
        super().__init__()
        self._positions = positions
        self._rows: list[list[str]] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size; the box stands at the left margin."""
        self.width = min(width, _INITIALS_NAME + _INITIALS_ROOM)
        name = _INITIALS_NAME - 3 * mm
        self._rows = [_broken(text, _INITIALS, name) for text in ("Paraf", *self._positions)]
        self.height = sum(self._height_of(row) for row in self._rows)
        return width, self.height

    def draw(self) -> None:
        """Draw the grid, the positions, and nothing where the pen goes."""
        canvas, levels = self.canv, [self.height]
        canvas.setLineWidth(0.5)
        for place, row in enumerate(self._rows):
            style = _INITIALS.but(font=BOLD) if place == 0 else _INITIALS
            baseline = levels[-1] - 1 * mm - style.size * 0.92
            draw_lines(canvas, row, style, 1.5 * mm, baseline, _INITIALS_NAME)
            levels.append(levels[-1] - self._height_of(row))
        canvas.grid([0, _INITIALS_NAME, self.width], levels)

    def _height_of(self, row: list[str]) -> float:
        return max(len(row) * _INITIALS.leading + 2 * mm, _INITIALS_HEIGHT)


def _broken(text: str, style: TextStyle, width: float) -> list[str]:
    return break_lines(text, style.font, style.size, width)


# What hangs to the left of the position: on behalf of, acting for (Plt.), standing in (Plh.).
_ON_BEHALF = ("a.n. ", "Plt. ", "Plh. ", "u.b. ")
_SIGNER_WIDTH = 88 * mm
_PEN_ROOM = 18 * mm
_NOTE = TextStyle(7.5, 9, align="l")
_INITIALS = TextStyle(8.5, 10, align="l")
_INITIALS_NAME, _INITIALS_ROOM, _INITIALS_HEIGHT = 48 * mm, 16 * mm, 6 * mm
