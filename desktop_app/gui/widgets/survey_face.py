"""A face to be touched: drawn, so that no font has to know it; the mouth says it, words below too.

Four of them stand in a row, from not good to very good. Colour only helps: each face has a mouth
of its own, the same number as its key, and its words.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Colours, colours

SMALLEST = 96
_RADIUS = 14
_WORDS_SHARE = 0.32  # of the height, for the words below the face
_SHRINK = 0.93
_LEAST_PIXELS = 11.0
# How far the corners of the mouth stand below (+) or above (-) its middle, in parts of the face.
_MOUTHS = {1: 0.20, 2: 0.08, 3: -0.12, 4: -0.22}


class FaceButton(QAbstractButton):
    """One of four faces. Its words shrink, all four alike, before anything is cut off."""

    def __init__(self, score: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.score = score
        self.peers: list[FaceButton] = [self]
        self._pixels = 28.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SMALLEST, SMALLEST)

    def show_words(self, words: str) -> None:
        """Say what this face means now."""
        self.setText(words)
        self.setAccessibleName(self.tr("{score}: {words}").format(score=self.score, words=words))
        self.setChecked(False)
        self.update()

    def mark(self, chosen: bool) -> None:
        """Show that this was answered before, for who comes back."""
        self.setCheckable(True)
        self.setChecked(chosen)
        self.update()

    def set_pixels(self, pixels: float) -> None:
        """Give the height of its words where there is room."""
        self._pixels = pixels
        self.update()

    def sizeHint(self) -> QSize:
        """As large as its layout lets it be."""
        return QSize(2 * SMALLEST, 3 * SMALLEST)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ground, the face, and its words."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pressed = self.isDown() or self.isChecked()
        painter.setBrush(QColor(c.info_ground if pressed else c.base))
        strong = self.hasFocus() or self.isChecked()
        painter.setPen(QPen(QColor(c.text if self.hasFocus() else c.accent), 4 if strong else 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
        self._draw_face(painter, c)
        painter.setPen(QColor(c.text))
        painter.setFont(self._font(min(one.fitting_pixels() for one in self.peers)))
        painter.drawText(self._words_room(), _FLAGS, self.text())

    def fitting_pixels(self) -> float:
        """Return the size at which all its words are on it, at most the one it was given."""
        pixels = self._pixels
        while pixels > _LEAST_PIXELS and not self._within(pixels):
            pixels *= _SHRINK
        return pixels

    def fits(self) -> bool:
        """Tell whether all its words are on it, in the size they have now."""
        return self._within(min(one.fitting_pixels() for one in self.peers))

    def _draw_face(self, painter: QPainter, c: Colours) -> None:
        height = self.height() * (1 - _WORDS_SHARE)
        size = min(self.width() * 0.66, height * 0.8)
        middle = QPointF(self.width() / 2, height / 2 + self.height() * 0.03)
        ground, line = _paints(c)[self.score]
        painter.setPen(QPen(QColor(line), max(3.0, size * 0.035)))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(middle, size / 2, size / 2)
        painter.setBrush(QColor(line))
        for side in (-1, 1):
            eye = middle + QPointF(side * size * 0.17, -size * 0.12)
            painter.drawEllipse(eye, size * 0.035, size * 0.05)
        painter.setBrush(QColor(line) if self.score == 4 else Qt.BrushStyle.NoBrush)
        painter.drawPath(self._mouth(middle, size))

    def _mouth(self, middle: QPointF, size: float) -> QPainterPath:
        bend = _MOUTHS[self.score] * size
        wide = size * (0.26 if self.score in (1, 4) else 0.2)
        level = middle.y() + size * 0.2
        left = QPointF(middle.x() - wide, level + bend / 2)
        right = QPointF(middle.x() + wide, level + bend / 2)
        path = QPainterPath(left)
        path.quadTo(QPointF(middle.x(), level - 1.5 * bend), right)
        if self.score == 4:
            path.closeSubpath()  # a laughing mouth is open
        return path

    def _words_room(self) -> QRectF:
        top = self.height() * (1 - _WORDS_SHARE)
        return QRectF(10, top, self.width() - 20, self.height() - top - 14)

    def _within(self, pixels: float) -> bool:
        room = self._words_room()
        needs = QFontMetricsF(self._font(pixels)).boundingRect(room, _FLAGS, self.text())
        return needs.height() <= room.height() and needs.width() <= room.width()

    def _font(self, pixels: float) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(round(pixels), 1))
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _paints(c: Colours) -> dict[int, tuple[str, str]]:
    """Return ground and line of each face; every pair passes 4.5:1 in both themes."""
    return {
        1: (c.error_ground, c.error),
        2: (c.warn_ground, c.warn),
        3: (c.info_ground, c.accent),
        4: (c.good_ground, c.good),
    }


_FLAGS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
