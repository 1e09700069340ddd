"""A list of frozen objects with a box before each: Space ticks the row, what is ticked stays."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.gui.models.rows import Column, RowsModel

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex


class TickedRows(RowsModel[T]):
    """`ticks_changed` follows every change. Rows are known again by `key` when others are shown."""

    ticks_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._ticked: set[Hashable] = set()

    @property
    def ticked(self) -> tuple[T, ...]:
        """The rows that are ticked, in the order of the list."""
        return tuple(one for one in self.rows if self._key(one) in self._ticked)

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show other rows; whoever is still there keeps the tick."""
        self._ticked &= {self._key(one) for one in rows}
        super().show_rows(rows)
        self.ticks_changed.emit()

    def tick(self, rows: Iterable[T]) -> None:
        """Tick exactly these."""
        self._ticked = {self._key(one) for one in rows}
        if self.rowCount():
            last = self.index(self.rowCount() - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    def toggle(self, index: Index) -> None:
        """Tick a row, or take its tick away."""
        row = self.row(index)
        if row is None:
            return
        key = self._key(row)
        self._ticked ^= {key}
        first = self.index(index.row(), 0)
        self.dataChanged.emit(first, first, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the box of the first column, and what the list shows elsewhere."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            row = self.rows[index.row()]
            ticked = self._key(row) in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Follow a click on the box."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggle(index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: the first column is ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags
