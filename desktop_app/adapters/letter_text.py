"""Text as a letter needs it: lines broken once, justified or hanging behind a label.

reportlab's own Paragraph reads a markup language first, which costs more than all the drawing of
a letter; names with `&` or `<` in them need no care here, because nothing is markup.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from desktop_app.adapters.fonts import REGULAR

_JOINING = ("DAN", "SERTA", "DI", "DALAM")
_MOST_STRETCH = 3.0  # a blank is never drawn wider than three and a half of itself


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a block is set, in points. `first` indents the first line, `align` is j, l, c or r."""

    size: float = 12
    leading: float = 15
    font: str = REGULAR
    align: str = "j"
    first: float = 0
    underline: bool = False

    def but(self, **changes: Any) -> TextStyle:
        """Return the style with some things changed."""
        return replace(self, **changes)


class TextBlock(Flowable):
    """One paragraph. With a `label` it hangs: the label at the margin, the text `indent` in."""

    def __init__(
        self,
        text: str,
        style: TextStyle,
        *,
        label: str = "",
        indent: float = 0,
        colon: bool = False,
    ) -> None:
        super().__init__()
        self.text = text
        self.style = style
        self.label = label
        self.indent = indent
        self.colon = colon
        self.width = self.height = 0.0
        self._lines: list[str] | None = None
        self._last = True  # False when the paragraph goes on in another block

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the lines once for a width; return the size they take."""
        if self._lines is None or self.width != width:
            self.width = width
            first = self.style.first
            inner = width - self.indent
            self._lines = break_lines(self.text, self.style.font, self.style.size, inner, first)
            self.height = len(self._lines) * self.style.leading
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the lines that fit and the rest, never one line alone on either page."""
        self.wrap(width, height)
        lines = self._lines or []
        fitting = min(int(height / self.style.leading), len(lines) - 2)
        if fitting < 2:
            return []
        return [self._part(lines[:fitting], last=False), self._part(lines[fitting:], first=False)]

    def draw(self) -> None:
        """Draw from the upper left corner down."""
        canvas, style, lines = self.canv, self.style, self._lines or []
        baseline = self.height - style.leading + baseline_shift(style)
        if self.label:
            canvas.setFont(style.font, style.size)
            canvas.drawString(0, baseline, self.label)
        if self.colon:
            canvas.drawString(self.indent - 9, baseline, ":")
        draw_lines(canvas, lines, style, self.indent, baseline, self.width, ends=self._last)

    def _part(self, lines: list[str], *, first: bool = True, last: bool = True) -> TextBlock:
        style = self.style if first else self.style.but(first=0)
        part = TextBlock(
            "",
            style,
            label=self.label if first else "",
            indent=self.indent,
            colon=first and self.colon,
        )
        part._lines, part.width = lines, self.width
        part.height = len(lines) * style.leading
        part._last = last and self._last
        return part


def draw_lines(
    canvas: Any,
    lines: list[str],
    style: TextStyle,
    x: float,
    baseline: float,
    right: float,
    *,
    ends: bool = True,
) -> None:
    """Draw broken lines down from `baseline`, between `x` and `right`.

    `ends` tells that the last line is a paragraph's last, which is not stretched.
    """
    text = canvas.beginText()
    text.setFont(style.font, style.size, style.leading)
    for number, line in enumerate(lines):
        start = x + (style.first if number == 0 else 0)
        free = right - start - stringWidth(line, style.font, style.size)
        shift = {"r": free, "c": free / 2}.get(style.align, 0)
        text.setTextOrigin(start + shift, baseline - number * style.leading)
        if style.align == "j":
            text.setWordSpace(_stretch(line, free, style, is_end=ends and number == len(lines) - 1))
        text.textOut(line)
        if style.underline:
            _underline(canvas, style, start + shift, baseline - number * style.leading, line)
    if style.align == "j":
        text.setWordSpace(0)
    canvas.drawText(text)


def baseline_shift(style: TextStyle) -> float:
    """Return how far the baseline stands over the bottom of a line."""
    return (style.leading - style.size) / 2 + style.size * 0.2


def break_lines(text: str, font: str, size: float, width: float, first: float = 0) -> list[str]:
    """Return the lines of a text; a word wider than a whole line is broken where it must be."""
    lines: list[str] = []
    blank = stringWidth(" ", font, size)
    line: list[str] = []
    used, room = 0.0, width - first
    for word in text.split():
        length = stringWidth(word, font, size)
        if line and used + blank + length <= room:
            line.append(word)
            used += blank + length
            continue
        if line:
            lines.append(" ".join(line))
            room = width
        while length > room and len(word) > 1:
            head = _fitting_head(word, font, size, room)
            lines.append(head)
            word, room = word[len(head) :], width
            length = stringWidth(word, font, size)
        line, used = [word], length
    if line:
        lines.append(" ".join(line))
    return lines or [""]


def heading_lines(text: str, font: str, size: float, width: float) -> list[str]:
    """Return the lines of a centred heading; a joining word begins a line and never ends one."""
    lines = break_lines(text, font, size, width)
    for number, line in enumerate(lines[:-1]):
        kept, _, last = line.rpartition(" ")
        if kept and last.upper() in _JOINING:
            lines[number : number + 2] = [kept, f"{last} {lines[number + 1]}"]
    return lines


def _fitting_head(word: str, font: str, size: float, room: float) -> str:
    end = 1
    while end < len(word) and stringWidth(word[: end + 1], font, size) <= room:
        end += 1
    return word[:end]


def _stretch(line: str, free: float, style: TextStyle, *, is_end: bool) -> float:
    blanks = line.count(" ")
    if is_end or not blanks or free <= 0:
        return 0.0
    # A line with one long word would tear open: it is left ragged instead.
    most = _MOST_STRETCH * stringWidth(" ", style.font, style.size)
    return free / blanks if free / blanks <= most else 0.0


def _underline(canvas: Any, style: TextStyle, x: float, baseline: float, line: str) -> None:
    canvas.setLineWidth(style.size / 16)
    below = baseline - style.size * 0.14
    canvas.line(x, below, x + stringWidth(line, style.font, style.size), below)
