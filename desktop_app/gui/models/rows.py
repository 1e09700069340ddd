"""A list of frozen objects as a table: each column says how a row reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.gui.theme import FIELD_HEIGHT

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_MEASURED_ROWS = 40
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """`text` is what a row shows here; the one column with `wide` takes the room that is left."""

    title: str
    text: Callable[[T], str]
    wide: bool = False
    number: bool = False


class RowsModel(QAbstractTableModel, Generic[T]):
    """Rows never change in place: `show_rows` takes a new list."""

    def __init__(self, columns: Sequence[Column[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[T, ...] = ()

    @property
    def rows(self) -> tuple[T, ...]:
        """What is on show."""
        return self._rows

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def retitle(self, number: int, title: str) -> None:
        """Give a column another title."""
        columns = list(self._columns)
        columns[number] = replace(columns[number], title=title)
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, number, number)

    def retext(self, columns: Sequence[Column[T]]) -> None:
        """Say the rows in other words from now on; the columns stay as many."""
        self._columns = tuple(columns)

    def row(self, index: Index) -> T | None:
        """Return the object of a row, None for no row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the whole text as a tooltip, in case it does not fit."""
        if role in _TEXTS and index.isValid():
            return self._columns[index.column()].text(self._rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[index.column()].number:
            return _RIGHT
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's title."""
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def dress(self, view: QTableView) -> None:
        """Put the model into a table and give that the program's looks."""
        view.setModel(self)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(FIELD_HEIGHT)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        # Widths by the rows one sees: to measure all would hold the window up.
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(
                number, mode.Stretch if column.wide else mode.ResizeToContents
            )
