"""The small question of F2: which lane? One letter answers it, Enter means the general one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.queue import Lane
from desktop_app.gui.theme import FIELD_HEIGHT

_KEYS = {Qt.Key.Key_U: Lane.UMUM, Qt.Key.Key_P: Lane.PRIORITAS, Qt.Key.Key_D: Lane.DARURAT}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LaneChoice(QFrame):
    """Hidden until `ask`; `chosen` carries the lane. The focus goes back to where it was."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 10)
        column.setSpacing(6)
        question = QCoreApplication.translate("LaneChoice", "Nomor baru, jalur mana?")
        column.addWidget(QLabel(question, self))
        self.setAccessibleName(question)
        for lane, words in (
            (Lane.UMUM, QCoreApplication.translate("LaneChoice", "U / Enter  Umum")),
            (Lane.PRIORITAS, QCoreApplication.translate("LaneChoice", "P  Prioritas")),
            (Lane.DARURAT, QCoreApplication.translate("LaneChoice", "D  Darurat")),
        ):
            button = QPushButton(words, self)
            button.setObjectName(f"lane_{lane.value}")
            button.setAccessibleName(words)
            button.setAutoDefault(False)
            button.setMinimumHeight(FIELD_HEIGHT)
            button.clicked.connect(lambda _=False, lane=lane: self._choose(lane))
            column.addWidget(button)
        self.hide()

    def ask(self) -> None:
        """Show the question and take the keyboard; asked twice, it means the general lane."""
        if self.isVisible():
            self._choose(Lane.UMUM)
            return
        self._before = self.window().focusWidget()
        self.show()
        self.setFocus()

    def give_back(self) -> None:
        """Close the question and put the focus where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter chooses."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._choose(_KEYS[key])
        elif key in _ENTER:
            focused = self.focusWidget()
            name = focused.objectName() if focused is not None else ""
            self._choose(Lane(name[-1]) if name.startswith("lane_") else Lane.UMUM)
        else:
            super().keyPressEvent(event)

    def _choose(self, lane: Lane) -> None:
        self.give_back()
        self.chosen.emit(lane)
