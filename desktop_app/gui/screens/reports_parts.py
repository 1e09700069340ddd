"""The content of a report page: facts, then each chart beside its table, the rest two by two.

A report that has the same parts as before only gets other figures: nothing is built anew, so that
the page neither jumps nor loses the place one reads at.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.report_paper import Cell, Report, Table, numeric
from desktop_app.domain.statistics_day import Level, Signal
from desktop_app.gui import theme
from desktop_app.gui.models.rows import Column, Index, RowsModel
from desktop_app.gui.words import figure, said

if TYPE_CHECKING:
    from desktop_app.gui.widgets.chart import ChartView

Row = tuple[Cell, ...]
_LINE_GAP = 8
_WIDE = 64  # a table of so many letters beside each other stands alone
_BETWEEN = 3  # room between two columns, in letters
_HEAD_LINES = 3  # caption and header of a table, in rows
_SIGNS = {Level.AMBER: "▲", Level.RED: "■"}
_ROLES = {Level.AMBER: "warn", Level.RED: "error"}


class TableBox(QWidget):
    """A table under its caption, as high as its rows, with its notes."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.caption, self.view, self.notes = QLabel(self), QTableView(self), QLabel(self)
        self.caption.setProperty("role", "title")
        self.caption.setWordWrap(True)
        self.notes.setProperty("role", "hint")
        self.notes.setWordWrap(True)
        for part in (self.caption, self.view, self.notes):
            column.addWidget(part)
        column.addStretch(1)
        self.table = table
        columns: list[Column[Row]] = [
            Column(said(title), _said(at), wide=at == 0, number=numeric(table, at))
            for at, title in enumerate(table.header)
        ]
        self.model = _Cells(columns, self)
        self.model.dress(self.view)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.view.setAlternatingRowColors(True)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_table(table)

    def show_table(self, table: Table) -> None:
        """Show other figures in the same columns."""
        self.table = table
        self.caption.setText(said(table.caption))
        self.view.setAccessibleName(said(table.caption))
        notes = [said(note) for note in table.notes]
        self.notes.setText("\n".join(notes if table.rows else [said(table.empty), *notes]))
        self.notes.setVisible(bool(self.notes.text()))
        self.view.setVisible(bool(table.rows))
        if table.rows != self.model.rows:
            self.model.total = table.total
            self.model.show_rows(table.rows)
        self.fit()

    def fit(self) -> None:
        """Give the table the height of all its rows, at any size of text and any width."""
        line = self.fontMetrics().height() + _LINE_GAP
        self.view.verticalHeader().setDefaultSectionSize(line)
        header = self.view.horizontalHeader()
        frame = 2 * max(self.view.frameWidth(), 2)
        first = max(self.view.sizeHintForColumn(0), header.sectionSizeHint(0))
        rest = sum(header.sectionSize(at) for at in range(1, header.count()))
        cramped = first + rest + frame > self.width()
        # Stretched, the first column would be the one that is cut; beyond the width it scrolls.
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(0, modes.ResizeToContents if cramped else modes.Stretch)
        bar = self.view.horizontalScrollBar().sizeHint().height() if cramped else 0
        rows = len(self.model.rows) * line
        self.view.setFixedHeight(header.sizeHint().height() + rows + frame + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class _Cells(RowsModel[Row]):
    """Typed cells; a total is bold."""

    total = False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.FontRole and self.total and index.row() == len(self.rows) - 1:
            bold = QFont()
            bold.setBold(True)
            return bold
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].number:
            return right
        return super().headerData(section, orientation, role)


class ReportBody(QWidget):
    """Facts and parts of one report."""

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.facts = QFrame(self)
        self._facts = QVBoxLayout(self.facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(4)
        self.tables: dict[str, TableBox] = {}
        self.charts: dict[str, ChartView] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.facts, 0, 0, 1, 2)
        self._build(grid)
        theme.on_change(self._fit)

    def same_shape(self, report: Report) -> bool:
        """Tell whether another report has the very parts and columns of this one."""
        return _shape(report) == _shape(self.report)

    def show_report(self, report: Report, signals: tuple[Signal, ...] = ()) -> None:
        """Show other figures of the same shape."""
        self.report = report
        self._tell(report, signals)
        for table in report.tables:
            self.tables[table.key].show_table(table)
        for chart in report.charts:
            self.charts[chart.key].show_chart(chart)

    def _build(self, grid: QGridLayout) -> None:
        from desktop_app.gui.widgets.chart import ChartView

        by_key = {one.key: one for one in self.report.tables}
        row, narrow = 1, list[Table]()
        for part in self.report.parts:
            if isinstance(part, Table) and not _wide(part):
                if part.key not in self.tables:
                    narrow.append(part)
                continue
            row, narrow = self._two_columns(grid, row, narrow), []
            if isinstance(part, Table):
                grid.addWidget(self._box(part), row, 0, 1, 2)
            else:
                view = self.charts[part.key] = ChartView(self)
                beside = by_key.get(part.table)
                alone = beside is None or _wide(beside) or beside.key in self.tables
                grid.addWidget(view, row, 0, 1, 2 if alone else 1)
                if beside is not None and not alone:
                    grid.addWidget(self._box(beside), row, 1)
            row += 1
        row = self._two_columns(grid, row, narrow)
        grid.setRowStretch(row, 1)

    def _two_columns(self, grid: QGridLayout, row: int, tables: list[Table]) -> int:
        """Put narrow tables into two columns of about one height; return the next free row."""
        heights = [0, 0]
        columns = [QVBoxLayout(), QVBoxLayout()]
        for table in tables:
            if table.key in self.tables:  # it went beside its chart meanwhile
                continue
            at = heights.index(min(heights))
            columns[at].addWidget(self._box(table))
            heights[at] += len(table.rows) + len(table.notes) + _HEAD_LINES
        for at, column in enumerate(columns):
            column.setSpacing(16)
            column.addStretch(1)
            grid.addLayout(column, row, at)
        return row + 1

    def _box(self, table: Table) -> TableBox:
        self.tables[table.key] = TableBox(table, self)
        return self.tables[table.key]

    def _tell(self, report: Report, signals: tuple[Signal, ...]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        levels = {one.sentence: one.level for one in signals}
        for fact in report.facts:
            label = QLabel(self.facts)
            level = levels.get(fact)
            label.setText(f"{_SIGNS[level]}  {said(fact)}" if level else said(fact))
            label.setWordWrap(True)
            if level:
                label.setProperty("role", _ROLES[level])
            self._facts.addWidget(label)
        self.facts.setVisible(bool(report.facts))

    def _fit(self) -> None:
        for box in self.tables.values():
            box.fit()


def _wide(table: Table) -> bool:
    lines = [table.header, *([figure(cell) for cell in row] for row in table.rows)]
    columns = range(len(table.header))
    return sum(max(len(line[at]) for line in lines) + _BETWEEN for at in columns) > _WIDE


def _shape(report: Report) -> list[tuple[str, tuple[str, ...], tuple[bool, ...]]]:
    tables = [
        (one.key, one.header, (_wide(one), *(numeric(one, at) for at in range(len(one.header)))))
        for one in report.tables
    ]
    return [*tables, *((one.key, (), ()) for one in report.charts)]


def _said(at: int) -> Callable[[Row], str]:
    return lambda row: figure(row[at])
