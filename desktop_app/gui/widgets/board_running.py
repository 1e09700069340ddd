"""The running text along the foot of the display; who wants no motion gets it page by page."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import colours
from desktop_app.gui.widgets.board_motion import motion_allowed

FRAME_MS = 33
PAGE_MS = 8_000
_HEIGHTS_A_SECOND = 1.6  # how fast it runs, in its own heights: slow enough to read along
_GAP = 3.0  # heights between the end and the next beginning


class RunningText(QWidget):
    """Stands still when all of it fits; else it runs, or turns its pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._cap = 20.0
        self._page = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    @property
    def running(self) -> bool:
        """Tell whether it moves now, or turns pages."""
        return self._timer.isActive()

    def show_text(self, text: str) -> None:
        """Say something else, from its beginning; a text of several lines becomes one."""
        text = " ".join(text.split())
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.setVisible(bool(text))
            self._begin()

    def set_cap(self, pixels: float) -> None:
        """Give the height of a capital, in pixels."""
        self._cap = pixels
        self._begin()

    def pages(self) -> list[str]:
        """Return the text in pieces that fit the line, cut between words."""
        metrics, room = QFontMetricsF(self._face()), self._room()
        pages: list[str] = []
        for word in self._text.split():
            longer = f"{pages[-1]} {word}" if pages else word
            if pages and metrics.horizontalAdvance(longer) <= room:
                pages[-1] = longer
            else:
                pages.append(word)
        return pages

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to run."""
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, _: object) -> None:
        """Another width may fit all of it."""
        self._begin()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw what is seen of it now."""
        painter = QPainter(self)
        c = colours()
        painter.fillRect(self.rect(), QColor(c.info_ground))
        painter.setPen(QColor(c.text))
        painter.setFont(self._face())
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        if self._fits():
            flags = middle | int(Qt.AlignmentFlag.AlignHCenter)
            painter.drawText(self.rect(), flags, self._text)
        elif not self._moves():
            pages = self.pages()
            flags = middle | int(Qt.AlignmentFlag.AlignHCenter)
            painter.drawText(self.rect(), flags, pages[self._page % len(pages)])
        else:
            self._draw_running(painter, middle)

    def _draw_running(self, painter: QPainter, flags: int) -> None:
        length = self._length()
        stretch = length + self.height() * _GAP
        seconds = self._clock.elapsed() / 1000 if self._clock.isValid() else 0.0
        at = self._room() * 0.25 - (seconds * self.height() * _HEIGHTS_A_SECOND) % stretch
        while at < self.width():
            painter.drawText(QRectF(at, 0, length + 1, self.height()), flags, self._text)
            at += stretch

    def _begin(self) -> None:
        self._page = 0
        self._timer.stop()
        if self.isVisible() and self._text and not self._fits():
            self._clock.start()
            self._timer.start(FRAME_MS if self._moves() else PAGE_MS)
        self.update()

    def _tick(self) -> None:
        self._page += 1
        self.update()

    def _moves(self) -> bool:
        return motion_allowed(self)

    def _fits(self) -> bool:
        return self._length() <= self._room()

    def _length(self) -> float:
        return QFontMetricsF(self._face()).horizontalAdvance(self._text)

    def _room(self) -> float:
        return self.width() - 2 * self._cap

    def _face(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(round(self._cap / 0.72), 8))
        return font
