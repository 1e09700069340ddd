"""The day's report saves itself: at the closing of a day, and what was missed when the desk opens.

What stands in its way stays in the line at the foot of the window until it is out of it.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop_app import settings as declared
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.status_strip import Sign, StatusStrip
from desktop_app.gui.words import say
from desktop_app.usecases import reports_daily
from desktop_app.usecases.reports_daily import Saved


class DailyReport(QObject):
    """Lives with the window; nothing runs while the office does not use it."""

    def __init__(self, session: Session, strip: StatusStrip) -> None:
        super().__init__(strip)
        self.session, self._strip = session, strip
        session.seated.connect(self.catch_up)
        session.machine_changed.connect(self.catch_up)
        session.day_closed.connect(self._closed)
        self.catch_up()

    def catch_up(self) -> None:
        """Save what earlier days left unsaved."""
        if self._used():
            self.session.workers.run_long(
                reports_daily.save_missed, then=self._told, otherwise=self._failed, owner=self
            )
        else:
            self._strip.set("report", None)

    def _closed(self, day: date) -> None:
        if self._used():
            self.session.workers.run_long(
                reports_daily.save_day, day, then=self._told, otherwise=self._failed, owner=self
            )

    def _used(self) -> bool:
        machine = self.session.machine
        office = self.session.workers.office
        seated = office is not None and office.actor is not None
        return seated and machine[declared.REPORT_DAILY] and bool(machine[declared.REPORT_FOLDER])

    def _told(self, saved: Saved) -> None:
        if saved.problem is not None:
            self._failed(saved.problem)
        else:
            self._strip.set("report", None)

    def _failed(self, error: BaseException) -> None:
        self._strip.set(
            "report",
            Sign("file-alert-outline", self.tr("Laporan harian belum tersimpan"), warn=True),
        )
        self.session.notice(say(error))
