"""The small parts of the display: the head, a call of a while ago, and a lane that waits."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.waiting import LaneWait
from desktop_app.gui.theme import Colours
from desktop_app.gui.widgets.board_text import FitText
from desktop_app.gui.widgets.board_words import (
    full_date,
    indonesian_clock,
    lane_words,
    waiting_words,
)
from desktop_app.usecases.board import BoardCall

# Cap heights in parts of the display's height.
_CLOCK, _DATE, _OFFICE = 0.042, 0.022, 0.028
_CALLED, _CALLED_TO = 0.065, 0.026
_WAITING, _LANE, _ESTIMATE = 0.065, 0.03, 0.024


class BoardHead(QWidget):
    """Whose office it is, the day and the time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.emblem = QLabel(self)
        self.office = FitText(self, bold=True)
        right = Qt.AlignmentFlag.AlignRight
        self.date = FitText(self, align=right, colour=lambda c: c.placeholder)
        self.clock = FitText(self, align=right, bold=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.emblem)
        row.addWidget(self.office, 58)
        row.addWidget(self.date, 30)
        row.addWidget(self.clock, 12)

    def show_office(self, name: str, emblem: bytes | None) -> None:
        """Show the office's name, and its emblem where it has one."""
        self.office.show_text(name)
        self._picture = QPixmap()
        if emblem:
            self._picture.loadFromData(emblem)
        self._draw_emblem(self.height())

    def show_time(self, now: datetime, zone: tzinfo) -> None:
        """Show the time of the office."""
        self.date.show_text(full_date(now.astimezone(zone).date()))
        self.clock.show_text(indonesian_clock(now, zone))

    def fit(self, height: int) -> None:
        """Take the sizes for a display so many pixels high."""
        self.clock.set_cap(height * _CLOCK)
        self.date.set_cap(height * _DATE)
        self.office.set_cap(height * _OFFICE)
        self._draw_emblem(round(height * 0.065))

    def _draw_emblem(self, height: int) -> None:
        self.emblem.setVisible(not self._picture.isNull())
        if not self._picture.isNull() and height > 0:
            smooth = Qt.TransformationMode.SmoothTransformation
            self.emblem.setPixmap(self._picture.scaledToHeight(height, smooth))


class CallCard(QFrame):
    """A number called before the last one, and where to; who has not come yet is set off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.number = FitText(self, align=middle, bold=True)
        self.counter = FitText(self, align=middle, lines=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(0)
        column.addWidget(self.number, 3)
        column.addWidget(self.counter, 2)

    def show_call(self, call: BoardCall | None) -> None:
        """Show a call, or an empty place."""
        self.setVisible(call is not None)
        if call is not None:
            self.number.show_text(call.code)
            self.number.set_colour(_called if call.still_called else _come)
            self.counter.show_text(call.counter)

    def fit(self, height: int) -> None:
        """Take the sizes for a display so many pixels high."""
        self.number.set_cap(height * _CALLED)
        self.counter.set_cap(height * _CALLED_TO)


class LaneCard(QFrame):
    """How many of a lane wait, and how long somebody who comes now will."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.waiting = FitText(self, align=Qt.AlignmentFlag.AlignRight, bold=True)
        self.lane = FitText(self, bold=True)
        self.estimate = FitText(self, colour=lambda c: c.placeholder)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.lane, 5)
        words.addWidget(self.estimate, 4)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(16)
        row.addWidget(self.waiting, 24)
        row.addLayout(words, 76)

    def show_lane(self, wait: LaneWait, now: datetime, zone: tzinfo, *, is_open: bool) -> None:
        """Show a lane; nothing is estimated while the office is closed."""
        self.waiting.show_text(str(wait.waiting))
        self.lane.show_text(self.tr("menunggu · {lane}").format(lane=lane_words(wait.lane)))
        self.estimate.setVisible(is_open)
        self.estimate.show_text(waiting_words(wait.newcomer, now, zone))

    def fit(self, height: int) -> None:
        """Take the sizes for a display so many pixels high."""
        self.waiting.set_cap(height * _WAITING)
        self.lane.set_cap(height * _LANE)
        self.estimate.set_cap(height * _ESTIMATE)


def _called(c: Colours) -> str:
    return c.accent


def _come(c: Colours) -> str:
    return c.text
