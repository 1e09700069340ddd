"""What the counter does now: serve, take a break, or closed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.domain.day_frame import Duty
from desktop_app.gui.words import translate


class DutyChoice(QComboBox):
    """`chosen` carries the `Duty` somebody chose; showing one tells nothing."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for duty in Duty:
            self.addItem(translate("Queue", duty.label), duty.value)
        # Queued: the list has closed by the time something moves.
        self.activated.connect(self._choose, Qt.ConnectionType.QueuedConnection)

    def show_duty(self, duty: Duty) -> None:
        """Show where the counter stands."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(duty.value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A turn of the wheel over it sends nobody to lunch."""
        event.ignore()

    def _choose(self, index: int) -> None:
        self.chosen.emit(Duty(self.itemData(index)))
