"""A table of figures in a letter: a heading row, numbered lines, a narrow last column."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.adapters.fonts import BOLD
from desktop_app.adapters.letter_text import TextStyle, break_lines, draw_lines

_CELL = TextStyle(10, 12.5, align="l")
_HEAD = TextStyle(10, 12.5, BOLD, "c")
_PADDING = 1.4 * mm
_NUMBER_WIDTH = 10 * mm
_LAST_WIDTH = 32 * mm


class FigureTable(Flowable):
    """Rows under `rows[0]`; the heading is repeated on a second page, a row is never torn."""

    def __init__(self, rows: tuple[tuple[str, ...], ...], *, start: int = 1) -> None:
        super().__init__()
        self._given = rows
        self._start = start
        self._rows: list[list[list[str]]] = []
        self._widths: list[float] = []

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break every cell once; return the size."""
        if not self._rows:
            self.width = width
            columns = len(self._given[0])
            rest = width - _NUMBER_WIDTH - _LAST_WIDTH * (columns > 1)
            wide = [rest / max(columns - 1, 1)] * max(columns - 1, 1)
            self._widths = [_NUMBER_WIDTH, *wide, *([_LAST_WIDTH] if columns > 1 else [])]
            numbers = ["No", *(str(self._start + place) for place in range(len(self._given) - 1))]
            self._rows = [
                self._row((number, *texts), _CELL if place else _HEAD)
                for place, (number, texts) in enumerate(zip(numbers, self._given, strict=True))
            ]
            self.height = sum(_row_height(row) for row in self._rows)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return what fits and the rest, both with the heading; nothing when no row fits."""
        self.wrap(width, height)
        left, fitting = height - _row_height(self._rows[0]), 0
        for row in self._rows[1:-1]:
            left -= _row_height(row)
            if left < 0:
                break
            fitting += 1
        if not fitting:
            return []
        head, rows = self._given[0], self._given[1:]
        return [
            FigureTable((head, *rows[:fitting]), start=self._start),
            FigureTable((head, *rows[fitting:]), start=self._start + fitting),
        ]

    def draw(self) -> None:
        """Draw text and a thin grid."""
        canvas = self.canv
        canvas.setLineWidth(0.5)
        edges, levels = [0.0], [self.height]
        for width in self._widths:
            edges.append(edges[-1] + width)
        for place, row in enumerate(self._rows):
            style = _CELL if place else _HEAD
            for column, lines in enumerate(row):
                narrow = column in (0, len(row) - 1)
                own = style.but(align="c") if narrow else style
                left, right = edges[column] + _PADDING, edges[column + 1] - _PADDING
                draw_lines(
                    canvas, lines, own, left, levels[-1] - _PADDING - style.size * 0.92, right
                )
            levels.append(levels[-1] - _row_height(row))
        canvas.grid(edges, levels)

    def _row(self, texts: tuple[str, ...], style: TextStyle) -> list[list[str]]:
        return [
            break_lines(text, style.font, style.size, width - 2 * _PADDING)
            for text, width in zip(texts, self._widths, strict=True)
        ]


def _row_height(row: list[list[str]]) -> float:
    return max(len(lines) for lines in row) * _CELL.leading + 2 * _PADDING
