"""The table of people in a letter: nine things about each in six columns that can still be read.

What belongs together shares a column (NIK over No. KK, ID-DTKS over the card), because sixteen
digits twice beside everything else would leave type too small for the paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop_app.adapters.fonts import BOLD
from desktop_app.adapters.letter_text import TextStyle, break_lines, draw_lines
from desktop_app.domain.letter_terms import Column, LetterPerson

_CELL = TextStyle(9, 11, align="l")
_HEAD = TextStyle(9, 11, BOLD, "c")
_PADDING = 1.2 * mm
_NUMBER_WIDTH = 8 * mm
_TAIL_GAP = 5 * mm


@dataclass(frozen=True, slots=True)
class _Group:
    """Columns that share one, each on its own lines; `width` is fixed, else a share of the rest."""

    columns: tuple[Column, ...]
    width: float = 0
    share: float = 0


_GROUPS = (
    _Group((Column.NAMA, Column.HUBUNGAN), share=1.2),
    _Group((Column.NIK, Column.KK), width=31 * mm),
    _Group((Column.LAHIR,), share=0.9),
    _Group((Column.ALAMAT,), share=1.45),
    _Group((Column.ID_DTKS, Column.KARTU), width=31 * mm),
    _Group((Column.KETERANGAN,), share=0.9),
)
_TITLES = {
    Column.NAMA: "Nama",
    Column.HUBUNGAN: "Hub. Keluarga",
    Column.NIK: "NIK",
    Column.KK: "No. KK",
    Column.LAHIR: "Tempat, Tanggal Lahir",
    Column.ALAMAT: "Alamat",
    Column.ID_DTKS: "ID-DTKS",
    Column.KARTU: "No. Kartu",
    Column.KETERANGAN: "Keterangan",
}


class PeopleTable(Flowable):
    """The people with a heading that is repeated on every page; a person is never torn apart.

    A `tail` (a signature) stands below the table, and never on a page without a person over it.
    """

    def __init__(
        self,
        people: Sequence[LetterPerson],
        columns: Sequence[Column],
        *,
        start: int = 1,
        tail: Flowable | None = None,
    ) -> None:
        super().__init__()
        self._people = people
        self._columns = columns
        self._start = start
        self._tail = tail
        self._groups = [
            _Group(shown, group.width, group.share)
            for group in _GROUPS
            if (shown := tuple(c for c in group.columns if c in columns))
        ]
        self._rows: list[list[list[str]]] = []
        self._widths: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break every cell once; return the size."""
        if not self._rows:
            self.width = width
            self._widths = self._shared_out(width)
            self._rows = [self._heading(), *(self._row(n) for n in range(len(self._people)))]
            self.height = sum(_row_height(row) for row in self._rows)
            if self._tail is not None:
                self.height += _TAIL_GAP + self._tail.wrap(width, height)[1]
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return what fits and the rest, both with a heading; nothing when not one person fits."""
        self.wrap(width, height)
        heading, *rows = self._rows
        left = height - _row_height(heading)
        fitting = 0
        for row in rows[:-1]:
            left -= _row_height(row)
            if left < 0:
                break
            fitting += 1
        if not fitting:
            return []
        rest, start = self._people[fitting:], self._start + fitting
        return [
            PeopleTable(self._people[:fitting], self._columns, start=self._start),
            PeopleTable(rest, self._columns, start=start, tail=self._tail),
        ]

    def draw(self) -> None:
        """Draw text and a thin grid."""
        canvas = self.canv
        canvas.setLineWidth(0.5)
        edges = [0.0]
        for width in self._widths:
            edges.append(edges[-1] + width)
        levels = [self.height]
        for number, row in enumerate(self._rows):
            self._draw_row(row, _CELL if number else _HEAD, edges, levels[-1])
            levels.append(levels[-1] - _row_height(row))
        canvas.grid(edges, levels)
        if self._tail is not None:
            self._tail.drawOn(canvas, 0, 0)

    def _draw_row(
        self, row: list[list[str]], style: TextStyle, edges: list[float], top: float
    ) -> None:
        for place, lines in enumerate(row):
            own = style.but(align="c") if place == 0 else style
            left, right = edges[place] + _PADDING, edges[place + 1] - _PADDING
            baseline = top - _PADDING - style.size * 0.92
            if style is _HEAD:
                baseline -= (_row_height(row) - 2 * _PADDING - len(lines) * style.leading) / 2
            draw_lines(self.canv, lines, own, left, baseline, right)

    def _heading(self) -> list[list[str]]:
        cells = [["No"]]
        for group, width in zip(self._groups, self._widths[1:], strict=True):
            titles = (_TITLES[column] for column in group.columns)
            cells.append([line for title in titles for line in _broken(title, _HEAD, width)])
        return cells

    def _row(self, place: int) -> list[list[str]]:
        person = self._people[place]
        cells = [[str(self._start + place)]]
        for group, width in zip(self._groups, self._widths[1:], strict=True):
            texts = (person.cell(column) or "-" for column in group.columns)
            cells.append([line for text in texts for line in _broken(text, _CELL, width)])
        return cells

    def _shared_out(self, width: float) -> list[float]:
        fixed = _NUMBER_WIDTH + sum(group.width for group in self._groups)
        shares = sum(group.share for group in self._groups)
        each = (width - fixed) / shares if shares else 0
        return [_NUMBER_WIDTH, *(group.width or group.share * each for group in self._groups)]


def _broken(text: str, style: TextStyle, width: float) -> list[str]:
    return break_lines(text, style.font, style.size, width - 2 * _PADDING)


def _row_height(row: list[list[str]]) -> float:
    return max(len(lines) for lines in row) * _CELL.leading + 2 * _PADDING
