"""Charts of a report drawn by reportlab graphics: bars, stacks and lines with every value written.

A paper is read in black and white as often as not, so lines have markers of their own shape and
no value is told by colour alone. Colours are from Okabe and Ito's set, which colour-blind eyes
tell apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine, Rect, Shape, String
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from desktop_app.adapters.fonts import REGULAR
from desktop_app.domain.report_paper import Chart, Series, said, ticks
from desktop_app.domain.report_paper import Shape as ChartShape

COLOURS = tuple(map(HexColor, ("#0072B2", "#E69F00", "#009E73", "#CC79A7")))
_HEIGHT = 62 * mm
_LEFT, _RIGHT, _FOOT, _HEAD = 12 * mm, 3 * mm, 9 * mm, 8 * mm
_SMALL = 7
_GRID, _TEXT = HexColor("#C9D0D8"), HexColor("#1B1F24")
_PAPER = HexColor("#FFFFFF")


def draw_chart(chart: Chart, width: float) -> Drawing:
    """Return the chart as wide as the paper's text; fonts must be registered."""
    drawing = Drawing(width, _HEIGHT)
    frame = _Frame(chart, width)
    for shape in (*_axes(chart, frame), *_marks(chart, frame), *_legend(chart, frame)):
        drawing.add(shape)
    return drawing


class _Frame:
    """Where values stand on the paper."""

    def __init__(self, chart: Chart, width: float) -> None:
        self.left, self.right = _LEFT, width - _RIGHT
        self.foot, self.head = _FOOT, _HEIGHT - _HEAD
        self.top = ticks(chart)[-1]
        self.slot = (self.right - self.left) / max(len(chart.labels), 1)

    def x(self, at: int) -> float:
        """The middle of a label's place."""
        return self.left + (at + 0.5) * self.slot

    def y(self, value: float) -> float:
        return self.foot + (self.head - self.foot) * value / self.top


def _axes(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    for value in ticks(chart):
        y = frame.y(value)
        yield Line(frame.left, y, frame.right, y, strokeColor=_GRID, strokeWidth=0.4)
        yield _words(frame.left - 1.5 * mm, y - 2.3, _short(value), "end")
    fits = max(int(frame.slot / (_SMALL * 0.52)), 3)
    for at, label in enumerate(chart.labels):
        for line, words in enumerate(wrap(label, fits)[:2]):
            y = frame.foot - 4.2 * mm - line * (_SMALL + 1)
            yield _words(frame.x(at), y, words, "middle")


def _marks(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    bars = [one for one in chart.series if not one.line and chart.shape is not ChartShape.LINES]
    for number, one in enumerate(chart.series):
        colour = COLOURS[number % len(COLOURS)]
        if one in bars:
            yield from _bars(chart, frame, one, bars.index(one), len(bars), colour)
        else:
            yield from _line(frame, one, colour, number)


def _bars(
    chart: Chart, frame: _Frame, series: Series, place: int, many: int, colour: HexColor
) -> Iterator[Shape]:
    stacked = chart.shape is ChartShape.STACK
    room = frame.slot * 0.72
    wide = room if stacked else room / many
    below = [one for one in chart.series[:place] if not one.line] if stacked else []
    for at, value in enumerate(series.values):
        if value is None:
            continue
        under = sum(one.values[at] or 0 for one in below)
        x = frame.x(at) - room / 2 + (0 if stacked else place * wide)
        y = frame.y(under)
        high = frame.y(under + value) - y
        yield Rect(x, y, wide * 0.94, high, fillColor=colour, strokeColor=None)
        if value:
            yield _words(x + wide * 0.47, y + high + 1.2, _short(value), "middle")


def _line(frame: _Frame, series: Series, colour: HexColor, number: int) -> Iterator[Shape]:
    run: list[float] = []
    for at, value in enumerate(series.values):
        if value is None:
            yield from _poly(run, colour)
            run = []
            continue
        x, y = frame.x(at), frame.y(value)
        run += [x, y]
        yield _marker(x, y, colour, number)
        yield from _on_white(x, y + 3.2, _short(value))
    yield from _poly(run, colour)


def _on_white(x: float, y: float, text: str) -> Iterator[Shape]:
    """Yield a value that can be read over a bar too."""
    wide = len(text) * _SMALL * 0.56 + 2
    yield Rect(x - wide / 2, y - 1.4, wide, _SMALL + 1, fillColor=_PAPER, strokeColor=None)
    yield _words(x, y, text, "middle")


def _poly(points: list[float], colour: HexColor) -> Iterator[Shape]:
    if len(points) > 2:
        yield PolyLine(points, strokeColor=colour, strokeWidth=1.4)


def _marker(x: float, y: float, colour: HexColor, number: int) -> Shape:
    if number % 2:
        return Rect(x - 1.8, y - 1.8, 3.6, 3.6, fillColor=colour, strokeColor=None)
    return Circle(x, y, 2, fillColor=colour, strokeColor=None)


def _legend(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    x = frame.left
    y = _HEIGHT - 3.6 * mm
    for number, one in enumerate(chart.series):
        yield _marker(x + 2, y + 2.2, COLOURS[number % len(COLOURS)], number)
        words = f"{one.name} ({chart.unit})" if len(chart.series) == 1 else one.name
        yield _words(x + 6, y, words, "start")
        x += 12 + len(words) * _SMALL * 0.52 + 4 * mm


def _short(value: float) -> str:
    return said(int(value)) if value == int(value) else said(float(value))


def _words(x: float, y: float, text: str, anchor: str) -> String:
    return String(x, y, text, fontName=REGULAR, fontSize=_SMALL, textAnchor=anchor, fillColor=_TEXT)
