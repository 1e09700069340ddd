"""Makes the office's backups by itself while the window is open, and tells how old the last is.

The folders are asked every few minutes; the backup itself is made on the lane of long work, so
that the counter goes on. What goes wrong is said once, and stays in the line at the foot.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.backup import Age
from desktop_app.gui.notices import Kind
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.status_strip import Sign, StatusStrip
from desktop_app.gui.words import clock, figure_date, say
from desktop_app.usecases import backups, doctor
from desktop_app.usecases.backups import Done, Standing
from desktop_app.usecases.doctor import Check, Health
from desktop_app.usecases.office import Office

LOOK_EVERY_MS = 5 * 60_000


class BackupWatch(QObject):
    """`changed` carries a Standing whenever it was asked anew, `progress` how far a backup is,
    `finished` a Done, or the error that there is none."""

    changed = Signal(object)
    progress = Signal(int, int)
    finished = Signal(object)

    def __init__(self, session: Session, strip: StatusStrip) -> None:
        super().__init__(strip)
        self._session, self._strip = session, strip
        self.standing: Standing | None = None
        self.running = False
        self._told = ""
        self._making = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look_and_make)
        session.ending.connect(self._timer.stop)
        session.office_changed.connect(self.look)
        session.machine_changed.connect(self.look)
        strip.led.connect(self._lead_on)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask how the office stands with its backups."""
        self._session.workers.read(
            backups.standing, then=self._show, otherwise=self._session.problem, owner=self
        )

    def _look_and_make(self) -> None:
        # Not at once: whoever has just sat down has somebody before the counter.
        self._making = True
        self.look()

    def back_up(self) -> None:
        """Make a backup now, unless one is being made."""
        if self.running:
            return
        self.running = True
        tell = self._session.workers.relay(self._far, self)
        self._session.workers.run_long(
            _back_up, tell, then=self._done, otherwise=self._not_done, owner=self
        )

    def look_after_a_start(self) -> None:
        """Say what the quick check of this start found; weekly, look at everything."""
        self._session.workers.run_long(_look_over, then=self._tell, owner=self)

    def _tell(self, checks: Sequence[Check]) -> None:
        bad = [one for one in checks if one.health is Health.BAD]
        if bad:
            self._session.notice(str(bad[0]), kind=Kind.ERROR)

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        self._strip.set("backup", self._sign(standing))
        self.changed.emit(standing)
        if self._making and standing.due and not self._session.identity.demo:
            self._making = False
            self.back_up()

    def _done(self, done: Done) -> None:
        self.running = False
        failure = say(done.failure) if done.failure else ""
        if failure and failure != self._told:
            self._session.notice(failure, kind=Kind.ERROR)
        self._told = failure
        if done.damaged:
            words = self.tr(
                "{n} berkas arsip rusak di komputer ini; cadangan yang lama tetap menyimpannya. "
                "Lihat Pengaturan, Kesehatan program."
            )
            self._session.notice(words.format(n=done.damaged), kind=Kind.ERROR)
        self.finished.emit(done)
        self.look()

    def _not_done(self, error: BaseException) -> None:
        self.running = False
        sentence = say(error)
        if sentence != self._told:
            self._session.problem(error)
        self._told = sentence
        self.finished.emit(error)

    def _lead_on(self, place: str) -> None:
        if place == "backup":
            self._session.place_wanted.emit("settings", "backup")

    def _far(self, far: tuple[int, int]) -> None:
        self.progress.emit(*far)

    def _sign(self, standing: Standing) -> Sign:
        if standing.last is None:
            words = self.tr("Belum ada cadangan")
            return Sign("backup-restore", words, warn=True, leads=True)
        words = self.tr("Cadangan {when}").format(when=self._day(standing.last))
        if standing.age is Age.TOO_OLD:
            words = self.tr("{words}: terlalu lama").format(words=words)
            return Sign("alert-octagon-outline", words, warn=True, alarm=True, leads=True)
        if standing.age is Age.OLD:
            words = self.tr("{words}: perlu diperbarui").format(words=words)
            return Sign("alert-outline", words, warn=True, leads=True)
        if standing.second is not None and standing.second_age is not Age.FRESH:
            words = self.tr("{words}, folder kedua tertinggal").format(words=words)
            return Sign("usb-flash-drive-outline", words, warn=True, leads=True)
        return Sign("backup-restore", words)

    def _day(self, moment: datetime) -> str:
        office = self._session.office
        local, today = moment.astimezone(office.zone), office.today()
        if local.date() == today:
            return self.tr("hari ini {clock}").format(clock=clock(local.time()))
        if (today - local.date()).days == 1:
            return self.tr("kemarin {clock}").format(clock=clock(local.time()))
        return figure_date(local.date())


def _back_up(office: Office, tell: Callable[[tuple[int, int]], None]) -> Done:
    return backups.back_up(office, lambda done, total: tell((done, total)))


def _look_over(office: Office) -> tuple[Check, ...]:
    found = doctor.quick_check(office)
    if not found and doctor.full_check_due(office):
        return doctor.full_check(office)
    return found
