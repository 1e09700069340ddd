"""Ctrl+N at the workbench: which programmes may fit whoever stands here. One button, no more.

Nothing of it is met where the office does not use Program.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from desktop_app import settings as declared
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT


class AdviceDesk(QObject):
    """A button below the findings, there as soon as the form says who it is."""

    def __init__(self, session: Session, case: Case, verdict: Any) -> None:
        super().__init__(verdict)
        self._session, self._case = session, case
        self.button = QPushButton(verdict.tr("Ctrl+N  Penasihat program"), verdict)
        self.button.setObjectName("advice")
        self.button.setAccessibleName(verdict.tr("Penasihat program (Ctrl+N)"))
        self.button.setAutoDefault(False)
        self.button.setMinimumHeight(FIELD_HEIGHT)
        self.button.hide()
        self.button.clicked.connect(self.open)
        # Before the stretch that keeps the findings at the top.
        verdict.ui.body_column.insertWidget(verdict.ui.body_column.count() - 1, self.button)
        case.weighed.connect(self._offer)
        case.opened.connect(self._offer)
        session.office_changed.connect(self._offer)

    def open(self) -> None:
        """Ctrl+N: the adviser, with what stands in the form."""
        ticket = self._case.ticket
        if self.button.isHidden() or ticket is None or self._case.concluding:
            return
        self._case.save()
        self._session.place_wanted.emit("advice", f"ticket:{ticket.id.hex}")

    def _offer(self) -> None:
        reading = self._case.reading if self._case.is_open else None
        known = reading is not None and bool(reading.person.name)
        self.button.setVisible(known and self._session.settings[declared.USE_PROGRAMMES])
