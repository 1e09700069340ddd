"""A button for a finger: a title, a line or two that say who it is for, at least 80 pixels high."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.gui.theme import colours

SMALLEST = 80
_RADIUS = 14
_SHRINK = 0.93
_LEAST_UNIT = 3.0


class KioskButton(QAbstractButton):
    """`main` stands on the accent. The words shrink before anything of them is cut off."""

    def __init__(
        self, title: str, words: str = "", parent: QWidget | None = None, *, main: bool = False
    ) -> None:
        super().__init__(parent)
        self.setText(title)
        self.words = words
        self.main = main
        self.peers: list[KioskButton] = [self]  # buttons of one size of text
        self._unit = 10.0
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(SMALLEST)
        self.setMinimumWidth(2 * SMALLEST)

    def set_unit(self, pixels: float) -> None:
        """Give one percent of the window's height: the title is four of them high."""
        self._unit = pixels
        self.update()

    def sizeHint(self) -> QSize:
        """As large as its layout lets it be."""
        return QSize(4 * SMALLEST, 2 * SMALLEST if self.words else SMALLEST)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ground, the title, and below it who it is for."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = c.accent if self.main else c.base
        if self.isDown():
            ground = c.edge if self.main else c.info_ground
        painter.setBrush(QColor(ground))
        edge = c.text if self.hasFocus() else c.accent
        painter.setPen(QPen(QColor(edge), 4 if self.hasFocus() else 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
        room = QRectF(self.rect()).adjusted(24, 12, -24, -12)
        title, words = self._faces(min(one.fitting_unit() for one in self.peers))
        upper = self._bounds(title, self.text(), room).height()
        lower = self._bounds(words, self.words, room).height() if self.words else 0
        top = room.top() + (room.height() - upper - lower) / 2
        painter.setPen(QColor(c.on_accent if self.main else c.text))
        painter.setFont(title)
        where = QRectF(room.left(), top, room.width(), upper)
        painter.drawText(where, self._flags(), self.text())
        painter.setPen(QColor(c.on_accent if self.main else c.placeholder))
        painter.setFont(words)
        painter.drawText(where.translated(0, upper).adjusted(0, 0, 0, lower), _FLAGS, self.words)

    def fitting_unit(self) -> float:
        """Return the unit at which all its words are on it, at most the one it was given."""
        room = QRectF(self.rect()).adjusted(24, 12, -24, -12)
        unit = self._unit
        while unit > _LEAST_UNIT and not self._within(*self._faces(unit), room):
            unit *= _SHRINK
        return unit

    def fits(self) -> bool:
        """Tell whether all its words are on it, in the size they have now."""
        room = QRectF(self.rect()).adjusted(24, 12, -24, -12)
        return self._within(*self._faces(min(one.fitting_unit() for one in self.peers)), room)

    def _faces(self, unit: float) -> tuple[QFont, QFont]:
        title, words = QFont(self.font()), QFont(self.font())
        title.setPixelSize(round(unit * 4))
        title.setWeight(QFont.Weight.Bold)
        words.setPixelSize(round(unit * 2.6))
        return title, words

    def _flags(self) -> int:
        return _FLAGS if self.words else _ALONE

    def _within(self, title: QFont, words: QFont, room: QRectF) -> bool:
        upper = self._bounds(title, self.text(), room)
        lower = self._bounds(words, self.words, room) if self.words else QRectF()
        widest = max(upper.width(), lower.width())
        return upper.height() + lower.height() <= room.height() and widest <= room.width()

    def _bounds(self, face: QFont, text: str, room: QRectF) -> QRectF:
        return QFontMetricsF(face).boundingRect(room, _FLAGS, text)


_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_ALONE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
