"""The list of the search: headings, and below each what was found, with its key at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.gui import icons
from desktop_app.gui.finder.entry import Entry, Group
from desktop_app.gui.theme import BODY_POINTS, SMALL_POINTS, colours

Index = QModelIndex | QPersistentModelIndex
_PAD, _ICON = 8, 20
_LEAST = 36
_SIGNS = {Group.COMMANDS: "keyboard-outline", Group.SETTINGS: "cog-outline"}
_ENTRY = Qt.ItemDataRole.UserRole


class Results(QAbstractListModel):
    """Rows: a heading (text) or an entry below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[str | Entry, ...] = ()

    def show_rows(self, rows: Sequence[str | Entry]) -> None:
        """Show headings and entries in this order."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[str | Entry, ...]:
        """What is on show."""
        return self._rows

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row, None for a heading or no row."""
        one = self._rows[row] if 0 <= row < len(self._rows) else ""
        return one if isinstance(one, Entry) else None

    def beside(self, row: int, step: int) -> int | None:
        """Return the next row with an entry, upwards or downwards; None past the end."""
        at = row + step
        while 0 <= at < len(self._rows):
            if self.entry(at) is not None:
                return at
            at += step
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words a screen reader says, or the entry."""
        one = self._rows[index.row()]
        if role == _ENTRY:
            return one if isinstance(one, Entry) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return one if isinstance(one, str) else one.title
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(one, Entry):
            return ", ".join(part for part in (one.title, one.detail, one.key) if part)
        return None


class ResultList(QListView):
    """The list; the keyboard stays in the field above it. `picked` tells a row that was clicked."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = Results(self)
        self.setModel(self.results)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)

    def show_rows(self, rows: Sequence[str | Entry], keep: str = "") -> None:
        """Show rows; the entry that is `same` as `keep` stays chosen, else the first is."""
        self.results.show_rows(rows)
        entries = [n for n, one in enumerate(rows) if isinstance(one, Entry)]
        again = next((n for n in entries if _same(rows[n]) == keep), None)
        chosen = again if again is not None else (entries[0] if entries else None)
        if chosen is not None:
            self.setCurrentIndex(self.results.index(chosen, 0))
        self.updateGeometry()

    def step(self, by: int) -> None:
        """Choose the entry above (-1) or below (1); from the first upwards leads to the last."""
        row = self.results.beside(self.currentIndex().row(), by)
        if row is None:
            row = self.results.beside(-1 if by > 0 else self.results.rowCount(), by)
        if row is not None:
            self.setCurrentIndex(self.results.index(row, 0))
            if row <= 1:
                self.scrollToTop()  # with its heading

    def chosen(self) -> Entry | None:
        """Return the entry chosen."""
        return self.results.entry(self.currentIndex().row())

    def needed(self) -> int:
        """Return the height all rows take."""
        rows = range(self.results.rowCount())
        return sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        super().mouseReleaseEvent(event)
        entry = self.results.entry(self.indexAt(event.position().toPoint()).row())
        if entry is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(entry)


def _same(row: str | Entry) -> str:
    return row.same if isinstance(row, Entry) else ""


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry | None = index.data(_ENTRY)
        small = QFontMetrics(_small(option.font)).height()
        if entry is None:
            return QSize(0, small + _PAD + _PAD // 2)
        needs = option.fontMetrics.height() + (small if _below(entry) else 0) + _PAD + 2
        return QSize(0, max(_LEAST, needs))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c, entry = colours(), index.data(_ENTRY)
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.save()
        if entry is None:
            painter.setFont(_small(option.font, bold=True))
            lower = room.adjusted(0, 0, 0, -_PAD // 4)
            _line(painter, lower, str(index.data()), c.placeholder, Qt.AlignmentFlag.AlignBottom)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                painter.fillRect(option.rect, QColor(c.accent))
            ink, faint = (c.on_accent, c.on_accent) if chosen else (c.text, c.placeholder)
            self._paint_entry(painter, option, room, entry, ink, faint)
        painter.restore()

    def _paint_entry(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        entry: Entry,
        ink: str,
        faint: str,
    ) -> None:
        side = QRect(room.left(), room.center().y() - _ICON // 2, _ICON, _ICON)
        sign = entry.icon or _SIGNS.get(entry.group, "magnify")
        icons.icon(sign, colour=ink).paint(painter, side)
        room.setLeft(room.left() + _ICON + _PAD)
        if entry.key:
            painter.setFont(_small(option.font))
            width = painter.fontMetrics().horizontalAdvance(entry.key) + 2 * _PAD
            where = QRect(room.right() - width, room.top(), width, room.height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            _line(painter, where, entry.key, faint, right)
            room.setRight(room.right() - width - _PAD)
        painter.setFont(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        if not _below(entry):
            _line(painter, room, entry.title, ink, middle)
            return
        half = QRect(room.left(), room.top() + 4, room.width(), option.fontMetrics.height())
        _line(painter, half, entry.title, ink, middle)
        painter.setFont(_small(option.font))
        half.moveTop(half.bottom())
        half.setHeight(painter.fontMetrics().height())
        _line(painter, half, entry.detail, faint, middle)


def _below(entry: Entry) -> bool:
    return bool(entry.detail)


def _line(painter: QPainter, room: QRect, text: str, colour: str, align: Qt.AlignmentFlag) -> None:
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align | Qt.TextFlag.TextSingleLine, shown)


def _small(font: QFont, *, bold: bool = False) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL_POINTS / BODY_POINTS)
    small.setBold(bold)
    return small
