"""Ctrl+N at the workbench: which programmes may fit whoever stands here. One button, no more.

Nothing of it is met where the office does not use Program.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from desktop_app import settings as declared
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.words import translate


class AdviceDesk(QObject):
    """A button below the findings, there as soon as the form says who it is."""

    def __init__(self, case: Case, verdict: Any) -> None:
        super().__init__(verdict)
        self._session, self._case = case.session, case
        self.button = QPushButton(translate("AdviceButton", "Ctrl+N  Penasihat program"), verdict)
        self.button.setObjectName("advice")
        self.button.setAccessibleName(translate("AdviceButton", "Penasihat program (Ctrl+N)"))
        self.button.setAutoDefault(False)
        self.button.setMinimumHeight(FIELD_HEIGHT)
        self.button.hide()
        self.button.clicked.connect(self.open)
        # Before the stretch that keeps the findings at the top.
        verdict.ui.body_column.insertWidget(verdict.ui.body_column.count() - 1, self.button)
        case.weighed.connect(self._offer)
        case.opened.connect(self._offer)
        self._session.office_changed.connect(self._offer)
        # A button's own shortcut fires about 100 ms late; an action's does not.
        action = QAction(verdict)
        action.setShortcut(QKeySequence("Ctrl+N"))
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: self.open())
        verdict.addAction(action)

    def open(self) -> None:
        """Ctrl+N: the adviser, with what stands in the form."""
        ticket = self._case.ticket
        if self.button.isHidden() or ticket is None or self._case.concluding:
            return
        self._case.save()
        self._session.place_wanted.emit("advice", f"ticket:{ticket.id.hex}")

    def _offer(self) -> None:
        reading = self._case.reading if self._case.is_open else None
        ticket = self._case.ticket
        known = reading is not None and bool(reading.person.name)
        # The rows of a kolektif have no form of their own that could be found again.
        alone = ticket is not None and not ticket.batch
        used = self._session.settings[declared.USE_PROGRAMMES]
        self.button.setVisible(bool(known and alone and used))
