"""The grid of a *kolektif*: one line for one person, typed like a spreadsheet.

Enter goes down, Tab to the right, Space ticks the papers. What a row means stands at its end,
with a sign beside the colour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.domain.batch import RowState
from desktop_app.domain.region import Regions
from desktop_app.gui.models.rows import keep_titles_whole
from desktop_app.gui.theme import colours, on_change, text_scale
from desktop_app.gui.widgets.digits_field import NikField
from desktop_app.gui.widgets.form_fields import ChoiceField
from desktop_app.gui.widgets.village_field import VillageField
from desktop_app.gui.words import said

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 36
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_SIGNS = {
    RowState.BOLEH: "✔",
    RowState.SELESAI: "✔",
    RowState.PASTIKAN: "⚠",
    RowState.KURANG: "✎",
    RowState.DICARI: "…",
    RowState.DIKEMBALIKAN: "✖",
    RowState.DITOLAK: "✖",
    RowState.GANDA: "✖",
    RowState.KOSONG: "",
}


class Cell(IntEnum):
    """The columns, from left to right."""

    NIK = 0
    NAME = 1
    SERVICE = 2
    VILLAGE = 3
    ID = 4
    PAPERS = 5
    RESULT = 6


@dataclass(frozen=True, slots=True)
class GridRow:
    """One line as it is shown. `village` and `service` are codes, `words` what the row means.

    `good` is False for a row that was decided against the person.
    """

    nik: str
    name: str
    service: str
    village: str
    id_on_letter: str
    papers: bool
    state: RowState
    words: str
    locked: bool = False
    good: bool = True

    @property
    def sign(self) -> str:
        """The sign of a row that was decided against the person, else ""."""
        return "" if self.good else "✖"


class BatchModel(QAbstractTableModel):
    """The rows, and one empty line below them to go on typing.

    `typed` carries row, column and text; `papers_wanted` row and whether they are there.
    """

    typed = Signal(int, int, str)
    papers_wanted = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[GridRow, ...] = ()
        self.services: dict[str, str] = {}
        self.regions = Regions((), frozenset())
        self.open_end = True

    def show_rows(self, rows: Iterable[GridRow]) -> None:
        """Show the rows as they are now; the cursor stays where it is."""
        new = tuple(rows)
        if len(new) == len(self.rows):
            self.rows = new
            last = self.index(len(new), Cell.RESULT)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        old = len(self.rows)
        if len(new) > old:
            # The open line becomes the row that was typed into it; empty ones come below it.
            self.beginInsertRows(QModelIndex(), old + 1, len(new))
            self.rows = new
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), len(new), old - 1)
            self.rows = new
            self.endRemoveRows()
        self.dataChanged.emit(self.index(0, 0), self.index(len(new), Cell.RESULT))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines there are, the empty one below among them."""
        return 0 if parent.isValid() else len(self.rows) + self.open_end

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Cell)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be typed into."""
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        locked = index.row() < len(self.rows) and self.rows[index.row()].locked
        if locked or index.column() in (Cell.PAPERS, Cell.RESULT):
            return base
        return base | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return self._raw(row, column)
        if role in _TEXTS:
            return self._text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == Cell.PAPERS:
            return Qt.CheckState.Checked if row.papers else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and column == Cell.RESULT:
            return QBrush(QColor(_colour(row.state if row.good else RowState.DITOLAK)))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Cell.PAPERS:
            return self.tr("berkas lengkap") if row.papers else self.tr("berkas belum lengkap")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on what was typed."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if index.row() >= len(self.rows) and not str(value).strip():
            return False
        self.typed.emit(index.row(), index.column(), str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title, or the number of a line."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return (
            self.tr("NIK"),
            self.tr("Nama"),
            self.tr("Layanan"),
            self.tr("Desa/kelurahan"),
            self.tr("ID surat desa"),
            self.tr("Berkas"),
            self.tr("Hasil pemeriksaan"),
        )[section]

    def _raw(self, row: GridRow, column: int) -> str:
        return (row.nik, row.name, row.service, row.village, row.id_on_letter, "", "")[column]

    def _text(self, row: GridRow, column: int) -> str:
        if column == Cell.NIK:
            return " ".join(row.nik[at : at + 4] for at in range(0, len(row.nik), 4))
        if column == Cell.SERVICE:
            return self.services.get(row.service, row.service)
        if column == Cell.VILLAGE:
            village = self.regions.by_code.get(row.village)
            return village.label if village is not None else row.village
        if column == Cell.RESULT:
            return f"{row.sign or _SIGNS[row.state]} {said(row.words)}".strip()
        return self._raw(row, column)


class BatchTable(QTableView):
    """The table with its keys. `open_wanted` asks for a row's whole form."""

    open_wanted = Signal(int)
    remove_wanted = Signal(int)
    list_pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = BatchModel(self)
        self.setModel(self.grid)
        self.setObjectName("batch_rows")
        self.setAccessibleName(self.tr("Berkas kolektif"))
        self.setItemDelegate(_Editors(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        lines = self.verticalHeader()
        lines.setDefaultSectionSize(_ROW_HEIGHT)
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in _WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        on_change(self._widen)
        self._widen()
        header.setSectionResizeMode(Cell.RESULT, QHeaderView.ResizeMode.Stretch)
        keep_titles_whole(self)

    def _widen(self) -> None:
        """Make each column as wide as its title and what is typed there need."""
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            grown = round(width * text_scale() / 100)
            header.resizeSection(column, max(grown, header.sectionSizeHint(column)))

    def go_to(self, row: int, column: int = Cell.NIK) -> None:
        """Put the cursor into a cell."""
        self.setCurrentIndex(self.grid.index(min(row, self.grid.rowCount() - 1), column))
        self.setFocus()

    def open_services(self) -> bool:
        """F4: the list of services in the row with the cursor."""
        row = self.currentIndex().row()
        index = self.grid.index(row, Cell.SERVICE)
        if row < 0 or not self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(index)
        self.edit(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the module; everything else begins to type."""
        index, key = self.currentIndex(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTER and control:
            self.open_wanted.emit(index.row())
        elif key in _ENTER:
            self._down(index)
        elif key == Qt.Key.Key_Space and index.column() == Cell.PAPERS:
            row = index.row()
            if row < len(self.grid.rows) and not self.grid.rows[row].locked:
                self.grid.papers_wanted.emit(row, not self.grid.rows[row].papers)
        elif key == Qt.Key.Key_Delete and control:
            self.remove_wanted.emit(index.row())
        elif key == Qt.Key.Key_Delete:
            if self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.grid.setData(index, "")
        elif control and key == Qt.Key.Key_V:
            self.list_pasted.emit()
        elif control or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 or key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter go down, like a spreadsheet."""
        index = self.currentIndex()
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        end = QAbstractItemDelegate.EndEditHint
        if hint is end.SubmitModelCache:
            self._down(index)
        elif hint in (end.EditNextItem, end.EditPreviousItem):
            step = 1 if hint is end.EditNextItem else -1
            column = min(max(index.column() + step, Cell.NIK), Cell.RESULT)
            self.setCurrentIndex(self.grid.index(index.row(), column))

    def _down(self, index: Index) -> None:
        self.setCurrentIndex(
            self.grid.index(min(index.row() + 1, self.grid.rowCount() - 1), index.column())
        )


class _VillageCell(VillageField):
    """Enter ends the cell, from the open list too; `entered` says so."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        self.take_first_match()
        popup = self.completer().popup() if self.completer() else None
        if popup is not None:
            popup.hide()
        self.entered.emit()


class _Editors(QStyledItemDelegate):
    """A fitting field for each column."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = isinstance(event, QKeyEvent) and event.key() in _ENTER
        if enter and isinstance(watched, _VillageCell):
            return False  # it says by itself when it is done
        if enter and isinstance(watched, QWidget):
            self._end(watched)  # it would pass Enter on to the table
            return True
        return super().eventFilter(watched, event)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = cast("BatchModel", index.model())
        if index.column() == Cell.NIK:
            return NikField(parent)
        if index.column() == Cell.SERVICE:
            return ChoiceField(model.services.items(), parent)
        if index.column() == Cell.VILLAGE:
            field = _VillageCell(parent)
            queued = Qt.ConnectionType.QueuedConnection
            field.entered.connect(lambda: self._end(field), queued)
            field.set_regions(model.regions)
            return field
        line = QLineEdit(parent)
        line.setMaxLength(130)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if editor.property("begun"):
            return  # a look-up that comes back meanwhile changes nothing that is being typed
        editor.setProperty("begun", True)
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, ChoiceField):
            editor.set_value(text)
        elif isinstance(editor, VillageField):
            editor.set_code(text)
        elif isinstance(editor, NikField):
            editor.set_digits(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceField):
            model.setData(index, editor.value())
        elif isinstance(editor, VillageField):
            editor.take_first_match()
            model.setData(index, editor.code() or editor.text())
        elif isinstance(editor, NikField):
            model.setData(index, editor.digits())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def _end(self, editor: QWidget) -> None:
        if editor.isHidden():
            return  # leaving it has ended it already
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)


def _colour(state: RowState) -> str:
    c = colours()
    if state in (RowState.BOLEH, RowState.SELESAI):
        return c.good
    if state in (RowState.PASTIKAN, RowState.KURANG):
        return c.warn
    return c.placeholder if state is RowState.DICARI else c.error


_WIDTHS = {
    Cell.NIK: 190,
    Cell.NAME: 180,
    Cell.SERVICE: 124,
    Cell.VILLAGE: 160,
    Cell.ID: 154,
    Cell.PAPERS: 76,
}
