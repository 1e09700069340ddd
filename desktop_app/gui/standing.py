"""Keeps what whoever is at work may do up to date while a delegation begins or ends by itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from desktop_app.gui.session import Session
from desktop_app.gui.widgets.status_strip import Sign, StatusStrip
from desktop_app.gui.words import clock
from desktop_app.usecases import delegations
from desktop_app.usecases.delegations import Standing

_AT_LEAST = timedelta(seconds=1)
_AT_MOST = timedelta(hours=1)  # a clock may be set


class StandingWatch(QObject):
    """Says in the status strip whom the officer stands in for, and until when."""

    def __init__(self, session: Session, strip: StatusStrip) -> None:
        super().__init__(strip)
        self._session, self._strip = session, strip
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._stood_in = False
        session.seated.connect(self.look)
        session.office_changed.connect(self.look)
        session.ending.connect(self._timer.stop)
        self.look()

    def look(self) -> None:
        """Ask how the officer stands at this moment."""
        if self._session.office.actor is not None:
            self._session.workers.read(
                delegations.standing,
                then=self._show,
                otherwise=self._session.problem,
                owner=self,
            )

    def _show(self, now: Standing) -> None:
        actor = self._session.office.actor
        if actor is None or actor.id != now.officer.id:
            return  # somebody else sat down meanwhile
        self._strip.set("standing", self._sign(now))
        self._session.stands_as(now.officer)
        self._tell(stands_in=bool(now.instead_of), name=now.instead_of)
        if now.changes_at is not None:
            wait = now.changes_at - self._session.office.now()
            self._timer.start(int(min(max(wait, _AT_LEAST), _AT_MOST) / timedelta(milliseconds=1)))
        else:
            self._timer.stop()

    def _sign(self, now: Standing) -> Sign | None:
        if now.until is None:
            return None
        words = self.tr("Menggantikan {name} sampai {until}")
        return Sign(
            "account-switch-outline",
            words.format(name=now.instead_of, until=self._when(now.until)),
        )

    def _tell(self, *, stands_in: bool, name: str) -> None:
        if self._stood_in and not stands_in:
            self._session.notice(
                self.tr("Masa Anda menggantikan supervisor sudah berakhir; wewenangnya kembali.")
            )
        elif stands_in and not self._stood_in:
            words = self.tr("Anda menggantikan {name}; wewenang supervisor ada pada Anda.")
            self._session.notice(words.format(name=name))
        self._stood_in = stands_in

    def _when(self, moment: datetime) -> str:
        local = moment.astimezone(self._session.office.zone)
        today = local.date() == self._session.office.today()
        at = clock(local.time())
        return at if today else f"{local:%d-%m} {at}"
