"""Alt+N: the numbers on show uncovered for a minute, for whoever may, with the reason for a list.

They are covered again when the minute is over, when the screen is left and when it is locked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.person_page import Looked
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.usecases.unmasking import AUTHORISED, uncover


class UnmaskBar(QWidget):
    """`turned` follows every uncovering and covering; `opened` says how it stands.

    `numbers` returns what is on show, `where` is the list's name in the journal. Without
    `asks_reason` (one person's case) there is no choice of reasons.
    """

    turned = Signal()

    def __init__(
        self,
        session: Session,
        where: str,
        numbers: Callable[[], Sequence[str]],
        parent: QWidget,
        *,
        asks_reason: bool = True,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._where = where
        self._numbers = numbers
        self.opened = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.cover)
        self.reason = QComboBox(self)
        self.reason.setObjectName(f"unmask_reason_{where}")
        self.reason.setAccessibleName(self.tr("Alasan membuka NIK"))
        self.reason.setMinimumHeight(FIELD_HEIGHT)
        for one in Looked:
            self.reason.addItem(QCoreApplication.translate("people", one.label), one.value)
        self.reason.setVisible(asks_reason)
        self._asks_reason = asks_reason
        self.button = QPushButton(self)
        self.button.setObjectName(f"unmask_{where}")
        self.button.setAutoDefault(False)
        self.button.setMinimumHeight(FIELD_HEIGHT)
        self.button.clicked.connect(self.turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.reason)
        row.addWidget(self.button)
        row.addStretch(1)
        action = QAction(self)
        action.setShortcut(QKeySequence("Alt+N"))
        action.setAutoRepeat(False)
        action.triggered.connect(self.turn)
        self.addAction(action)
        session.locked.connect(self.cover)
        self._say()
        action.setEnabled(session.actor.may(Right.SEE_NIK))
        self.setVisible(action.isEnabled())

    def turn(self) -> None:
        """Uncover, or cover at once."""
        if self.opened:
            self.cover()
            return
        reason = self.reason.currentData() if self._asks_reason else AUTHORISED
        self._session.workers.run(
            uncover,
            self._where,
            tuple(self._numbers()),
            reason,
            then=self._open,
            otherwise=self._session.problem,
            owner=self,
        )

    def cover(self) -> None:
        """Cover everything again."""
        self._timer.stop()
        if self.opened:
            self.opened = False
            self._say()
            self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody finds uncovered numbers on a screen that was left."""
        self.cover()
        super().hideEvent(event)

    def _open(self, until: datetime) -> None:
        left = until - self._session.office.now()
        self.opened = True
        self._timer.start(max(int(left.total_seconds() * 1000), 0))
        self._say()
        self.turned.emit()

    def _say(self) -> None:
        text = self.tr("Alt+N  Tutup NIK") if self.opened else self.tr("Alt+N  Lihat NIK")
        self.button.setText(text)
        self.button.setAccessibleName(text)
