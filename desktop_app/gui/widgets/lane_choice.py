"""The small question of F2: which lane? One letter answers it, Enter means the general one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.queue import Lane
from desktop_app.gui.widgets.inline_panel import InlinePanel

_KEYS = {Qt.Key.Key_U: Lane.UMUM, Qt.Key.Key_P: Lane.PRIORITAS, Qt.Key.Key_D: Lane.DARURAT}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LaneChoice(InlinePanel):
    """Hidden until `ask`; `chosen` carries the lane. The focus goes back to where it was.

    `details_wanted` asks for more than a lane; only where `offer_details` was called.
    """

    chosen = Signal(object)
    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.setSpacing(6)
        question = QCoreApplication.translate("LaneChoice", "Nomor baru, jalur mana?")
        self.column.addWidget(QLabel(question, self))
        self.setAccessibleName(question)
        for lane, words in (
            (Lane.UMUM, QCoreApplication.translate("LaneChoice", "U / Enter  Umum")),
            (Lane.PRIORITAS, QCoreApplication.translate("LaneChoice", "P  Prioritas")),
            (Lane.DARURAT, QCoreApplication.translate("LaneChoice", "D  Darurat")),
        ):
            button = self.add_button(words, f"lane_{lane.value}")
            button.clicked.connect(lambda _=False, lane=lane: self._choose(lane))
        words = QCoreApplication.translate("LaneChoice", "R  Rincian …")
        self._details = self.add_button(words, "lane_details")
        self._details.clicked.connect(self._ask_for_details)
        self._details.hide()
        self.fill_up()

    def offer_details(self) -> None:
        """Let R ask for services, a remark, a batch."""
        self._details.show()

    def ask(self) -> None:
        """Show the question and take the keyboard; asked twice, it means the general lane."""
        if self.isVisible():
            self._choose(Lane.UMUM)
        else:
            self.take_keyboard(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter chooses."""
        key = Qt.Key(event.key())
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        if key in _KEYS:
            self._choose(_KEYS[key])
        elif key is Qt.Key.Key_R and not self._details.isHidden():
            self._ask_for_details()
        elif key in _ENTER and not name.startswith("lane_"):
            self._choose(Lane.UMUM)
        else:
            super().keyPressEvent(event)

    def _ask_for_details(self) -> None:
        self.give_back()
        self.details_wanted.emit()

    def _choose(self, lane: Lane) -> None:
        self.give_back()
        self.chosen.emit(lane)
