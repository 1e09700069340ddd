"""The first rows of a sheet with a choice above each column: arrows go, letters choose.

A guess is written as a guess and counts for nothing until somebody takes it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop_app.domain.register_choices import REGISTER_OFFER, ColumnChoice, Offer
from desktop_app.gui.theme import FIELD_HEIGHT, colours

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 28
_WIDEST, _NARROWEST = 240, 120
_LETTERS_TOGETHER = 1.0  # seconds within which letters are one word
_MEASURED_ROWS = 12


class MappingModel(QAbstractTableModel):
    """The choices in the first row, the sheet's own rows below. `changed` follows every choice."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[ColumnChoice, ...] = ()
        self.offer: Offer = REGISTER_OFFER
        self._rows: tuple[Sequence[str], ...] = ()

    def show_columns(self, columns: Sequence[ColumnChoice], rows: Sequence[Sequence[str]]) -> None:
        """Show other columns, and the rows they come from."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._rows = tuple(rows)
        self.endResetModel()

    def choose(self, column: int, field: StrEnum | None) -> None:
        """Read a column as a field; whichever column was that before is not read any more."""
        self.columns = tuple(
            replace(one, field=field)
            if one.column == column
            else replace(one, field=None)
            if field is not None and one.field is field
            else one
            for one in self.columns
        )
        self.dataChanged.emit(self.index(0, 0), self.index(0, len(self.columns) - 1))
        self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are, the choices among them."""
        return 0 if parent.isValid() or not self.columns else len(self._rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns the sheet has."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a choice, or a cell as the sheet has it."""
        if index.row() == 0:
            return self._choice(self.columns[index.column()], role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row = self._rows[index.row() - 1]
            return row[index.column()] if index.column() < len(row) else ""
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's letters and heading; beside the rows, which one the choices are."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.tr("Dibaca") if section == 0 else str(section)
        column = self.columns[section]
        return " · ".join(filter(None, (column.letters, " ".join(column.title.split()))))

    def _choice(self, column: ColumnChoice, role: int) -> Any:
        chosen = column.field is not None
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._words(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            c = colours()
            return QBrush(QColor(c.text if chosen else c.placeholder))
        if role == Qt.ItemDataRole.BackgroundRole and chosen:
            return QBrush(QColor(colours().info_ground))
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(chosen)
            font.setItalic(not chosen)
            return font
        return None

    def _words(self, column: ColumnChoice) -> str:
        if column.field is not None:
            return label_of(column.field, self.offer)
        if column.guess is not None:
            return self.tr("mungkin {field}?").format(field=label_of(column.guess, self.offer))
        return label_of(None)


class MappingTable(QTableView):
    """Left and right go to the next column, up and down or letters choose, F4 opens the list.

    Space takes the guess, Del leaves a column unread.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = MappingModel(self)
        self.setModel(self.choices)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setMaximumSectionSize(_WIDEST)
        header.setMinimumSectionSize(_NARROWEST)
        header.setHighlightSections(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self._typed = ""
        self._typed_at = 0.0

    def show_columns(self, columns: Sequence[ColumnChoice], rows: Sequence[Sequence[str]]) -> None:
        """Show a sheet; the first column that is not read yet is in front."""
        self.choices.show_columns(columns, rows)
        if not columns:
            return
        self.setRowHeight(0, FIELD_HEIGHT)
        self.go_to(next((one.column for one in columns if one.field is None and one.guess), 0))

    def go_to(self, column: int) -> None:
        """Put the keyboard on a column's choice."""
        self._typed = ""
        column = min(max(column, 0), len(self.choices.columns) - 1)
        self.setCurrentIndex(self.choices.index(0, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key, text = event.key(), event.text()
        column = self.currentIndex().column()
        if column < 0 or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go_to(column + (1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(column, 1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_F4:
            self.open_list(column)
        elif key == Qt.Key.Key_Space and not self._typing:
            self._take_guess(column)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set(column, None)
        elif text.isprintable() and text:
            self._type(column, text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list of the choice that is clicked."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(index.column())
            if index.row() == 0:
                self.open_list(index.column())

    def open_list(self, column: int) -> None:
        """Offer every field for a column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in self._fields:
            action = menu.addAction(label_of(field, self.choices.offer))
            action.setCheckable(True)
            action.setChecked(self.choices.columns[column].field is field)
            action.triggered.connect(lambda _=False, field=field: self._set(column, field))
        rect = self.visualRect(self.choices.index(0, column))
        menu.popup(self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 1)))

    @property
    def _fields(self) -> tuple[StrEnum | None, ...]:
        return None, *self.choices.offer.labels

    @property
    def _typing(self) -> bool:
        return bool(self._typed) and time.monotonic() - self._typed_at < _LETTERS_TOGETHER

    def _type(self, column: int, text: str) -> None:
        self._typed = (self._typed if self._typing else "") + text.casefold()
        self._typed_at = time.monotonic()
        wanted = self._typed
        fields = self._beginning(column, wanted)
        if not fields and len(set(wanted)) == 1:
            # The same letter again goes on to the next one that begins so.
            fields = self._beginning(column, wanted[0])
            now = self.choices.columns[column].field
            place = fields.index(now) + 1 if now in fields else 0
            fields = fields[place:] + fields[:place]
        if fields:
            self._set(column, fields[0])

    def _beginning(self, column: int, letters: str) -> list[StrEnum]:
        """Return the fields that begin so, those of other columns last: half a word takes none."""
        taken = {one.field for one in self.choices.columns if one.column != column}
        offer = self.choices.offer
        fields = [
            one for one in offer.labels if label_of(one, offer).casefold().startswith(letters)
        ]
        return sorted(fields, key=lambda one: one in taken)

    def _step(self, column: int, step: int) -> None:
        field = self.choices.columns[column].field
        fields = self._fields
        now = fields.index(field) if field in fields else 0
        self._set(column, fields[min(max(now + step, 0), len(fields) - 1)])

    def _take_guess(self, column: int) -> None:
        guess = self.choices.columns[column].guess
        if guess is not None:
            self._set(column, guess)

    def _set(self, column: int, field: StrEnum | None) -> None:
        self.choices.choose(column, field)


def label_of(field: StrEnum | None, offer: Offer = REGISTER_OFFER) -> str:
    """Return what a field is called; None is a column that is not read."""
    if field is None:
        return QCoreApplication.translate("MappingTable", "(tidak dibaca)")
    # A column called only "id" is nobody's choice: what it holds decides whether it is read.
    return QCoreApplication.translate("register", offer.labels.get(field, field.value.upper()))
