"""Locks the screen of somebody who went away: no key and no click for some minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_TOUCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """`idle` comes once after `minutes` without a touch of the watched window.

    The kiosk, the survey and the queue display are windows of their own: a visitor's finger on
    them does not keep the officer's desk open.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self._watched: QWindow | None = None

    def watch(self, window: QWindow | None, minutes: int) -> None:
        """Begin to count for this window; 0 minutes never ends."""
        if window is not None and window is not self._watched:
            window.installEventFilter(self)
            self._watched = window
        if minutes:
            self._timer.start(minutes * 60_000)
        else:
            self._timer.stop()

    def rest(self) -> None:
        """Count no more: nobody is at the desk."""
        self._timer.stop()

    @property
    def counting(self) -> bool:
        """Tell whether it will lock."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin again at every touch."""
        if self._timer.isActive() and event.type() in _TOUCHED:
            self._timer.start()
        return False
