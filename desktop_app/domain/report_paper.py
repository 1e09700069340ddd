"""A report as tables and charts, the same on screen, in Excel and on paper.

Whoever shows it decides how; what stands in it is decided once. Words are Indonesian: a screen may
translate captions and titles, a file never does.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.office import Letterhead, Signatory

Cell = str | int | float | Decimal | date | None


class Shape(StrEnum):
    """How a chart is drawn."""

    BARS = "bars"
    STACK = "stack"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Table:
    """Typed cells under titles. `total` when the last row is a sum; `key` names it in files."""

    key: str
    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    total: bool = False
    empty: str = QT_TRANSLATE_NOOP("Statistics", "Tidak ada.")


@dataclass(frozen=True, slots=True)
class Series:
    """One row of a chart's values; None where there is none. A `line` lies over the bars."""

    name: str
    values: tuple[float | None, ...]
    line: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Values by label, drawn from the table that is named `table`."""

    key: str
    caption: str
    shape: Shape
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    table: str = ""

    @property
    def highest(self) -> float:
        """The highest value that has to fit, at least 1."""
        if self.shape is Shape.STACK:
            bars = [one for one in self.series if not one.line]
            sums = [sum(one.values[at] or 0 for one in bars) for at in range(len(self.labels))]
        else:
            sums = []
        values = [value for one in self.series for value in one.values if value is not None]
        return max([*sums, *values, 1.0])


def ticks(chart: Chart) -> tuple[float, ...]:
    """Return where the axis of values has its lines: from 0, in round steps, whole ones for people.

    The last lies above the highest value, with room for its number.
    """
    reach = chart.highest * 1.12
    rough = reach / _STEPS
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(scale * round_ for round_ in (1, 2, 2.5, 5, 10) if scale * round_ >= rough)
    values = [value for one in chart.series for value in one.values if value is not None]
    if all(value == int(value) for value in values):
        step = float(math.ceil(step))
    return tuple(step * at for at in range(math.ceil(reach / step) + 1))


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report: facts in sentences, then parts in reading order."""

    title: str
    period: str
    facts: tuple[str, ...]
    parts: tuple[Table | Chart, ...]

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables only."""
        return tuple(one for one in self.parts if isinstance(one, Table))

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Its charts only."""
        return tuple(one for one in self.parts if isinstance(one, Chart))


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """A report with the office's kop and the signature under it."""

    report: Report
    letterhead: Letterhead
    emblem: bytes | None
    paper: Paper
    place_and_date: str
    signatory: Signatory | None
    printed: str


def whole_minutes(minutes: float | None) -> float | None:
    """Return minutes to a tenth, never rounded up; None stays None."""
    return None if minutes is None else math.floor(minutes * 10 + 1e-9) / 10


def percent(part: int, whole: int) -> int | None:
    """Return a share in whole percents, never rounded up; None of nothing."""
    return 100 * part // whole if whole else None


def said(cell: Cell) -> str:
    """Return a cell as an Indonesian reader writes it: 1.234 and 5,4; a Decimal whole."""
    if cell is None:
        return "–"
    if isinstance(cell, bool | str):
        return str(cell)
    if isinstance(cell, date):
        return f"{cell:%d-%m-%Y}"
    if isinstance(cell, float):
        return f"{cell:,.1f}".translate(_SWAP)
    return f"{cell:,}".translate(_SWAP)


def numeric(table: Table, column: int) -> bool:
    """Tell whether a column holds numbers, which stand to the right; the first one never does."""
    cells = [row[column] for row in table.rows if row[column] is not None]
    return column > 0 and all(isinstance(cell, int | float | Decimal) for cell in cells)


_STEPS = 4
_SWAP = str.maketrans(",.", ".,")
