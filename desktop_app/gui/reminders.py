"""What somebody who answers for the data is reminded of after logging in, once a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop_app.domain.access import Right
from desktop_app.domain.retention import RetentionPlan
from desktop_app.gui.session import Session
from desktop_app.gui.words import count
from desktop_app.usecases import retention


class Reminders(QObject):
    """Asks on the read lane when somebody with the right sat down; never stops anybody."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: date | None = None
        session.seated.connect(self.ask)

    def ask(self) -> None:
        """Ask whether something is kept longer than the office's schedule, and say so."""
        session = self._session
        office = session.workers.office
        if office is None or office.actor is None or not office.actor.may(Right.MANAGE_PEOPLE):
            return
        if self._asked == office.today():
            return
        self._asked = office.today()
        session.workers.read(retention.reminder, then=self._tell, owner=self)

    def _tell(self, plan: RetentionPlan | None) -> None:
        if plan is not None:
            words = self.tr(
                "{n} catatan lewat masa simpannya dan setahun ini belum dibuat tidak dikenal: "
                "Pengaturan › Data pribadi › Masa simpan."
            )
            self._session.notice(words.format(n=count(plan.number)))
