"""The queue as a list: one line for an ordinary number, more lines where there is more to know.

A model and a painter instead of widgets: 500 waiting cost what the visible ones cost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.domain.queue import Lane, Ticket
from desktop_app.gui.theme import BODY_POINTS, FIELD_HEIGHT, SMALL_POINTS, colours
from desktop_app.gui.words import translate

Index = QModelIndex | QPersistentModelIndex
SIGNS = {Lane.DARURAT: "!", Lane.PRIORITAS: "▲", Lane.UMUM: " "}
_ROOT = QModelIndex()
_PAD = 8
_SIGN_WIDTH = 16


class Role(IntEnum):
    """What a row holds besides its text."""

    TICKET = Qt.ItemDataRole.UserRole
    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """A ticket with its words, or only words (the head of a group) when `ticket` is None.

    `late` marks who waits longer than the office promises.
    """

    words: str
    ticket: Ticket | None = None
    about: tuple[str, ...] = ()
    late: bool = False

    @property
    def text(self) -> str:
        """The row as one text."""
        if self.ticket is None:
            return self.words
        head = f"{SIGNS[self.ticket.lane]} {self.ticket.code}   {self.words}"
        return "\n".join((head, *self.about))

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        if self.ticket is None:
            return self.words
        return ", ".join(
            (self.ticket.code, translate("Queue", self.ticket.lane.label), self.words, *self.about)
        )


class TicketModel(QAbstractListModel):
    """Rows of the queue, in the order they are to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def fill(self, rows: Sequence[Row]) -> bool:
        """Show other rows; tell whether anything changed."""
        if list(rows) == list(self._rows):
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, what is spoken, the ticket or the whole row."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((row.text, *row.about))
            case Role.TICKET:
                return row.ticket
            case Role.ROW:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Words are passed over by the keyboard: the first key leads to a ticket."""
        if self._rows[index.row()].ticket is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, ticket_id: UUID) -> int | None:
        """Return where a ticket stands, None when it is not in the list."""
        found = (n for n, row in enumerate(self._rows) if row.ticket and row.ticket.id == ticket_id)
        return next(found, None)

    def row_beginning(self, text: str) -> int | None:
        """Return the first ticket whose number begins so."""
        wanted = text.upper()
        found = (
            n
            for n, row in enumerate(self._rows)
            if row.ticket and row.ticket.code.startswith(wanted)
        )
        return next(found, None)


class TicketList(QListView):
    """The list on the screen: it keeps the chosen ticket and its place while the queue moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tickets = TicketModel(self)
        self.setModel(self._tickets)
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def fill(self, rows: Iterable[Row], *, keep: Ticket | None) -> None:
        """Show the queue as it is now; `keep` stays chosen where it stands now."""
        at = self.verticalScrollBar().value()
        if self._tickets.fill(tuple(rows)):
            row = self._tickets.row_of(keep.id) if keep is not None else None
            if row is not None:
                self.setCurrentIndex(self._tickets.index(row, 0))
            self.verticalScrollBar().setValue(at)

    def sizeHint(self) -> QSize:
        """Ask for no more than a few lines; the rest of the column is given anyway."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def chosen(self) -> Ticket | None:
        """Return the ticket the keyboard stands on."""
        index = self.currentIndex()
        ticket: Ticket | None = index.data(Role.TICKET) if index.isValid() else None
        return ticket

    def choose(self, id: UUID) -> bool:
        """Choose a ticket without taking the keyboard; tell whether it stands in the list."""
        row = self._tickets.row_of(id)
        if row is None:
            return False
        self.setCurrentIndex(self._tickets.index(row, 0))
        self.scrollTo(self._tickets.index(row, 0))
        return True

    def keyboardSearch(self, search: str) -> None:
        """Typing a number goes to it; after a pause another one begins."""
        pause = QApplication.keyboardInputInterval()
        if not self._since_typed.isValid() or self._since_typed.hasExpired(pause):
            self._typed = ""
        self._since_typed.start()
        self._typed += search
        row = self._tickets.row_beginning(self._typed)
        if row is not None:
            self.setCurrentIndex(self._tickets.index(row, 0))


class _Painter(QStyledItemDelegate):
    """Number left, its words right, and small lines below for what else there is to know."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(Role.ROW)
        small = QFontMetrics(_small(option.font)).height()
        if row.ticket is None:
            return QSize(0, small + 2 * _PAD)
        needs = option.fontMetrics.height() + len(row.about) * small + 2 * _PAD
        return QSize(0, max(FIELD_HEIGHT, needs))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Role.ROW)
        c = colours()
        marked = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        chosen = row.ticket is not None and bool(option.state & marked)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, QColor(c.accent))
        room = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if row.ticket is None:
            painter.setFont(_small(option.font))
            _line(painter, room, row.words, c.placeholder)
        else:
            plain, faint = (c.on_accent, c.on_accent) if chosen else (c.text, c.placeholder)
            amber = c.on_accent if chosen else c.warn
            painter.setFont(option.font)
            _line(painter, room, SIGNS[row.ticket.lane], plain)
            room.setLeft(room.left() + _SIGN_WIDTH)
            _line(painter, room, row.ticket.code, plain)
            right = Qt.AlignmentFlag.AlignRight
            words = f"⚠ {row.words}" if row.late else row.words
            _line(painter, room, words, amber if row.late else faint, right)
            self._paint_about(painter, option, room, row.about, faint)
        painter.restore()

    def _paint_about(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        about: tuple[str, ...],
        colour: str,
    ) -> None:
        painter.setFont(_small(option.font))
        room.setTop(room.top() + option.fontMetrics.height())
        for line in about:
            _line(painter, room, line, colour)
            room.setTop(room.top() + painter.fontMetrics().height())


def _line(
    painter: QPainter,
    room: QRect,
    text: str,
    colour: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align | Qt.AlignmentFlag.AlignTop, shown)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL_POINTS / BODY_POINTS)
    return small
