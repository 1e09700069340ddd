"""A list beside an editor: one row changes while it is typed, and the chosen one stays chosen."""

from __future__ import annotations

from typing import TypeVar

from desktop_app.gui.models.rows import RowsModel

T = TypeVar("T")


class EditableRows(RowsModel[T]):
    """Rows of which one can change in its place."""

    def put(self, at: int, row: T) -> None:
        """Show another row in the place of one."""
        self._rows = (*self._rows[:at], row, *self._rows[at + 1 :])
        self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))
