"""Text for people who stand far away: as large as its place allows, up to a height given for it.

Sizes here are cap heights, because that is what reading distance is judged by: a capital or a
digit wants 1/240 of the distance, 25 mm from six metres.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.theme import Colours, colours

Paint = Callable[[Colours], str]

_PROBE = 200  # pixels, for measuring
_SHRINK = 0.97
_SMALLEST = 8


class FitText(QWidget):
    """One line, or up to `lines`, of text that shrinks before it is cut off."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        colour: Paint = lambda c: c.text,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        bold: bool = False,
        lines: int = 1,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._colour = colour
        self._align = align | Qt.AlignmentFlag.AlignVCenter
        self._bold = bold
        self._lines = lines
        self._cap = 24.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def show_text(self, text: str) -> None:
        """Say something else."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def set_cap(self, pixels: float) -> None:
        """Give the height of a capital, in pixels, that it has where there is room."""
        if pixels != self._cap:
            self._cap = pixels
            self.updateGeometry()
            self.update()

    def set_colour(self, colour: Paint) -> None:
        """Give another colour of the theme."""
        self._colour = colour
        self.update()

    def cap_height(self) -> float:
        """Return how high a capital is drawn now, in pixels."""
        return QFontMetricsF(self._fitting()).capHeight()

    def sizeHint(self) -> QSize:
        """As high as its lines want to be; its width is what the layout gives."""
        return QSize(10, round(self._cap * 1.75 * self._lines))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the text."""
        if not self._text:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(QColor(self._colour(colours())))
        painter.setFont(self._fitting())
        painter.drawText(QRectF(self.rect()), self._flags(), self._text)

    def _flags(self) -> int:
        wrap = Qt.TextFlag.TextWordWrap if self._lines > 1 else Qt.TextFlag.TextSingleLine
        return int(self._align) | int(wrap)

    def _fitting(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold if self._bold else QFont.Weight.Normal)
        font.setPixelSize(_PROBE)
        size = self._cap * _PROBE / max(QFontMetricsF(font).capHeight(), 1)
        room = QRectF(self.rect())
        while True:
            font.setPixelSize(max(round(size), _SMALLEST))
            metrics = QFontMetricsF(font)
            needs = metrics.boundingRect(room, self._flags(), self._text)
            # The height of a line counts its capitals: descenders may use the space around.
            height = needs.height() - (metrics.height() - metrics.capHeight() * 1.3)
            if size <= _SMALLEST or (needs.width() <= room.width() and height <= room.height()):
                return font
            size *= _SHRINK
