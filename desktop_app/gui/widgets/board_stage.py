"""The middle of the display: the number called last and its counter, or that the office is shut."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import colours
from desktop_app.gui.widgets.board_motion import motion_allowed
from desktop_app.gui.widgets.board_text import FitText
from desktop_app.gui.widgets.board_words import invitation
from desktop_app.usecases.board import BoardCall

PULSE_MS = 1_800
_PULSES = 3  # under two flashes a second: three are the limit of WCAG 2.3.1
NEW_FOR_MS = 8_000
_GROWTH = 0.10

# The number's part of the width, in percent; more for one of more than five characters.
_SHARE, _LONG_SHARE, _LONG_CODE = 65, 75, 5
# Cap heights in parts of the display's height.
NUMBER, COUNTER, SMALL, SENTENCE = 0.28, 0.105, 0.032, 0.08


class BoardStage(QWidget):
    """Shows one call, huge, or a sentence. A new call stands on the accent for eight seconds.

    It pulses and grows in the first two of them, unless the desktop asks for less motion.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
        self.number = FitText(self, align=middle, bold=True)
        self.counter = FitText(self, align=left, bold=True, lines=3)
        self.label, self.invitation = FitText(self, align=middle), FitText(self, align=left)
        self.sentence = FitText(self, align=middle, bold=True, lines=2)
        self.more = FitText(self, align=middle, lines=2)
        self._call, self._words = QWidget(self), QWidget(self)
        self._pages = QStackedLayout(self)
        self._height = 0
        self._glow = 0.0
        self._pulse = QVariantAnimation(self, duration=PULSE_MS, startValue=0.0, endValue=1.0)
        self._pulse.valueChanged.connect(self._beat)
        self._calm = QTimer(self, singleShot=True, interval=NEW_FOR_MS)
        self._calm.timeout.connect(self.rest)
        self._lay_out()
        self.rest()

    def show_call(self, call: BoardCall) -> None:
        """Show a number and where it is called to."""
        self.label.show_text(self.tr("Nomor antrean"))
        self.number.show_text(call.code)
        # A long number, `UA1003`, takes room from the counter's name, which may wrap.
        share = _LONG_SHARE if len(call.code) > _LONG_CODE else _SHARE
        self._row.setStretch(0, share)
        self._row.setStretch(1, 100 - share)
        self.invitation.show_text(invitation(call.purpose))
        self.counter.show_text(call.counter or self.tr("Loket"))
        self._pages.setCurrentWidget(self._call)

    def show_sentence(self, sentence: str, more: str) -> None:
        """Say that nobody is called, and what to do or when to come."""
        self.sentence.show_text(sentence)
        self.more.show_text(more)
        self.rest()
        self._pages.setCurrentWidget(self._words)

    @property
    def shows_call(self) -> bool:
        """Tell whether a number is shown, not a sentence."""
        return self._pages.currentWidget() is self._call

    @property
    def glows(self) -> bool:
        """Tell whether the call is shown as a new one."""
        return self._calm.isActive()

    def announce(self) -> None:
        """Draw the eyes of the room: a number was called just now."""
        self._calm.start()
        if motion_allowed(self):
            self._pulse.stop()
            self._pulse.start()
        else:
            self._set_glow(1.0)

    def rest(self) -> None:
        """The call is not new any more."""
        self._pulse.stop()
        self._calm.stop()
        self._set_glow(0.0)
        self.number.set_cap(self._height * NUMBER)

    def fit(self, height: int) -> None:
        """Take the sizes for a display so many pixels high."""
        self._height = height
        self.number.set_cap(height * NUMBER)
        self.counter.set_cap(height * COUNTER)
        self.label.set_cap(height * SMALL)
        self.invitation.set_cap(height * SMALL)
        self.sentence.set_cap(height * SENTENCE)
        self.more.set_cap(height * SENTENCE * 0.6)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs while nobody sees it."""
        super().hideEvent(event)
        self.rest()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ground, between calm and new."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = colours()
        painter.setPen(QColor(c.accent if self._glow else c.edge))
        painter.setBrush(_between(QColor(c.base), QColor(c.accent), self._glow))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget, share in ((self.invitation, 12), (self.counter, 40)):
            right.addWidget(widget, share)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(3)
        for widget, share in ((self.label, 12), (self.number, 66)):
            left.addWidget(widget, share)
        left.addStretch(9)
        framed = QVBoxLayout()
        framed.addStretch(20)
        framed.addLayout(right, 60)
        framed.addStretch(14)
        self._row = row = QHBoxLayout(self._call)
        row.setSpacing(24)
        row.addLayout(left)
        row.addLayout(framed)
        column = QVBoxLayout(self._words)
        column.addStretch(1)
        column.addWidget(self.sentence, 5)
        column.addWidget(self.more, 4)
        column.addStretch(1)
        for page in (self._call, self._words):
            self._pages.addWidget(page)
        for layout in (row, column):
            layout.setContentsMargins(24, 12, 24, 12)

    def _beat(self, at: float) -> None:
        # Ends on the accent, where the call stays until it is not new any more.
        wave = 0.5 - 0.5 * math.cos(math.tau * at * (_PULSES - 0.5))
        self._set_glow(wave)
        self.number.set_cap(self._height * NUMBER * (1 - _GROWTH * (1 - wave) * (1 - at)))

    def _set_glow(self, glow: float) -> None:
        self._glow = glow
        new = glow > 0.5
        for text in (self.number, self.counter, self.label, self.invitation):
            text.set_colour((lambda c: c.on_accent) if new else (lambda c: c.text))
        if not new:
            self.number.set_colour(lambda c: c.accent)
            self.label.set_colour(lambda c: c.placeholder)
            self.invitation.set_colour(lambda c: c.placeholder)
        self.update()


def _between(one: QColor, other: QColor, share: float) -> QColor:
    def mixed(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        mixed(one.redF(), other.redF()),
        mixed(one.greenF(), other.greenF()),
        mixed(one.blueF(), other.blueF()),
    )
