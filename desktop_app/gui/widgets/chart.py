"""A chart that is read without a mouse: every value is written, and the arrow keys walk along it.

It shows what a `Chart` of a report holds, in the theme's colours, which colour-blind eyes tell
apart; lines have markers of their own shape besides. pyqtgraph is loaded with this module, so a
screen imports it when its charts are wanted.
"""

from __future__ import annotations

from itertools import groupby
from textwrap import wrap
from typing import Any, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.report_paper import Chart, Series, Shape, ticks
from desktop_app.gui import theme
from desktop_app.gui.words import figure, said

HEIGHT = 230
_BAR = 0.72
_MARKERS = ("o", "s", "t", "d")
_VALUE_POINTS = 8.5
_LONGEST_LABEL = 16
_TICK_ROOM = 10
_NEAR = 1.9  # lines of text that a value and the marker above it take
_GAP = 2  # pixels between two values one above the other


class _Value(NamedTuple):
    """A number to be written above a point of the plot."""

    x: float
    y: float
    value: float


class _Still(pg.PlotWidget):
    """A plot that neither moves nor takes the wheel from the page it stands on."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChartView(QFrame):
    """One chart with its legend above and the chosen value below.

    Left and Right choose a label; what stands there is written below and told to a screen reader.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.at = -1
        self._values: list[_Value] = []
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        self.caption, self.legend = QLabel(self), QLabel(self)
        self.caption.setProperty("role", "title")
        self.caption.setWordWrap(True)
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self.plot = _Still(self)
        self.plot.setFixedHeight(HEIGHT)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(QFrame.Shape.NoFrame)
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        self.told = QLabel(self)
        self.told.setProperty("role", "hint")
        self.told.setWordWrap(True)
        for part in (self.caption, self.legend, self.plot, self.told):
            column.addWidget(part)
        theme.on_change(self._draw)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart; the same one again changes nothing."""
        if chart == self.chart:
            return
        self.chart = chart
        caption = said(chart.caption)
        self.caption.setText(caption)
        self.setAccessibleName(caption)
        self.at = min(self.at, len(chart.labels) - 1)
        self._draw()

    def values_at(self, at: int) -> str:
        """Return what stands at a label, as it is told below the chart."""
        chart = self.chart
        if chart is None or not 0 <= at < len(chart.labels):
            return ""
        values = [
            f"{said(one.name)} {_short(value)}"
            for one in chart.series
            if (value := one.values[at]) is not None
        ]
        return f"{said(chart.labels[at])}: {'; '.join(values) or '–'}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, Home and End walk along the labels."""
        last = len(self.chart.labels) - 1 if self.chart else -1
        steps = {
            Qt.Key.Key_Left: max(self.at - 1, 0),
            Qt.Key.Key_Right: min(self.at + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None or last < 0 or event.modifiers():
            super().keyPressEvent(event)
            return
        self.at = wanted
        self._choose()

    def _draw(self) -> None:
        chart, colours = self.chart, theme.colours()
        self._values = []
        self.plot.clear()
        self.plot.setBackground(colours.base)
        if chart is None:
            return
        self.legend.setText(_legend(chart))
        item = self.plot.getPlotItem()
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setPen(pg.mkPen(colours.edge))
            axis.setTextPen(pg.mkPen(colours.text))
        labels = [_two_lines(said(one)) for one in chart.labels]
        item.getAxis("bottom").setTicks([list(enumerate(labels))])
        rows = 2 if any("\n" in one for one in labels) else 1
        item.getAxis("bottom").setHeight(rows * self.fontMetrics().height() + _TICK_ROOM)
        item.showGrid(x=False, y=True, alpha=0.25)
        item.setXRange(-0.6, max(len(chart.labels), 1) - 0.4, padding=0)
        lines = ticks(chart)
        item.getAxis("left").setTicks([[(value, _short(value)) for value in lines]])
        self._marker = pg.InfiniteLine(pos=0, angle=90, pen=pg.mkPen(colours.edge, width=2))
        self._marker.setZValue(-10)
        self.plot.addItem(self._marker)
        bars = [one for one in chart.series if not one.line and chart.shape is not Shape.LINES]
        for number, one in enumerate(chart.series):
            colour = colours.series[number % len(colours.series)]
            if one in bars:
                self._bars(chart, one, bars.index(one), len(bars), colour)
            else:
                self._line(one, colour, number)
        self._write_values(lines[-1])
        self._choose()

    def _bars(self, chart: Chart, series: Series, place: int, many: int, colour: str) -> None:
        stacked = chart.shape is Shape.STACK
        wide = _BAR if stacked else _BAR / many
        below = [one for one in chart.series[:place] if not one.line] if stacked else []
        for at, value in enumerate(series.values):
            if value is None:
                continue
            under = sum(one.values[at] or 0 for one in below)
            x = at if stacked else at - _BAR / 2 + (place + 0.5) * wide
            bar = pg.BarGraphItem(
                x=[x], y0=[under], height=[value], width=wide * 0.94, brush=colour, pen=None
            )
            self.plot.addItem(bar)
            if value:
                self._values.append(_Value(x, under + value, value))

    def _line(self, series: Series, colour: str, number: int) -> None:
        known = [(at, value) for at, value in enumerate(series.values) if value is not None]
        if not known:
            return
        whole = [float("nan") if value is None else value for value in series.values]
        self.plot.plot(
            list(range(len(whole))),
            whole,
            pen=pg.mkPen(colour, width=2),
            symbol=_MARKERS[number % len(_MARKERS)],
            symbolSize=9,
            symbolBrush=colour,
            symbolPen=None,
            connect="finite",
        )
        for at, value in known:
            self._values.append(_Value(at, value, value))

    def _write_values(self, highest: float) -> None:
        """Write each value above what it belongs to, and above the one it would lie upon."""
        font = QFont(self.font())
        font.setPointSizeF(_VALUE_POINTS * self.font().pointSizeF() / theme.BODY_POINTS)
        item = self.plot.getPlotItem()
        line = QFontMetrics(font).height() + _GAP
        room = HEIGHT - item.getAxis("bottom").height() - line
        top = highest
        for _ in range(
            2
        ):  # words that were lifted beyond the highest line make room for themselves
            placed = _apart(self._values, line * top / room)
            top = max([highest, *(one.y + line * top / room for one in placed)])
        item.setYRange(0, top, padding=0.02)
        colours = theme.colours()
        fill = QColor(colours.base)
        fill.setAlpha(215)
        for one in placed:
            words = pg.TextItem(
                _short(one.value), color=colours.text, anchor=(0.5, 1.1), fill=pg.mkBrush(fill)
            )
            words.setFont(font)
            words.setPos(one.x, one.y)
            words.setZValue(10)
            self.plot.addItem(words)

    def _choose(self) -> None:
        told = self.values_at(self.at)
        self._marker.setVisible(bool(told))
        self._marker.setPos(self.at)
        self.told.setText(told or self.tr("Pilih dengan ← dan → untuk membaca satu per satu."))
        self.setAccessibleDescription(told)


def _apart(values: list[_Value], line: float) -> list[_Value]:
    """Return the values of each place lifted until none lies upon another, or upon its marker.

    Those whose points are too near each other for a line of text are written above the highest of
    them, the smallest value undermost.
    """
    placed: list[_Value] = []
    for _, column in groupby(sorted(values), key=lambda one: one.x):
        near: list[_Value] = []
        for one in column:
            if near and one.y - near[-1].y >= _NEAR * line and _top(near, line) <= one.y:
                placed += _stacked(near, line)
                near = []
            near.append(one)
        placed += _stacked(near, line)
    return placed


def _stacked(near: list[_Value], line: float) -> list[_Value]:
    ground = near[-1].y
    return [_Value(one.x, ground + at * line, one.value) for at, one in enumerate(near)]


def _top(near: list[_Value], line: float) -> float:
    return near[-1].y + len(near) * line


def _legend(chart: Chart) -> str:
    series = theme.colours().series
    signs: Any = ("●", "■", "▲", "◆")
    names = [said(one.name) for one in chart.series]
    parts = [
        f'<span style="color:{series[n % len(series)]}">{signs[n % len(signs)]}</span> {name}'
        for n, name in enumerate(names)
    ]
    return "&nbsp;&nbsp; ".join([*parts, f"({said(chart.unit)})"])


def _two_lines(label: str) -> str:
    return "\n".join(wrap(label, _LONGEST_LABEL)[:2]) or label


def _short(value: float) -> str:
    return figure(int(value)) if value == int(value) else figure(float(value))
