"""Lives with the window: has the sync's rounds, says at the foot how this PC stands with the
server, and lets the screens read again what arrived from other counters.

An office of one PC meets nothing of it. On the hub's own PC it starts the server.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app import settings as declared
from desktop_app.domain.sync import SyncStatus
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.status_strip import Sign, StatusStrip
from desktop_app.gui.words import clock, say
from desktop_app.usecases import sync
from desktop_app.workers.sync_tasks import Beat, SyncPulse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from desktop_app.domain.office import OfficeIdentity
    from desktop_app.domain.register import Snapshot
    from desktop_app.usecases.office import Office

# The server's start costs this PC something; whoever has just sat down has somebody waiting.
HUB_AFTER_MS = 2_000
LISTS_AFTER_MS = 1_500
PLACE = "connection"


class SyncWatch(QObject):
    """`changed` carries a SyncStatus whenever it differs from the last one, `joined` follows when
    this PC joined or left a server."""

    changed = Signal(object)
    joined = Signal()

    def __init__(self, session: Session, strip: StatusStrip) -> None:
        super().__init__(strip)
        self._session, self._strip = session, strip
        self.status = SyncStatus(joined=False)
        self._sign: Sign | None = None
        self._told = ""
        self.pulse = SyncPulse(session.workers, self)
        self.pulse.told.connect(self._beat)
        self.pulse.arrived.connect(self._arrived)
        self.pulse.failed.connect(self._failed)
        self._hub = QTimer(self)
        self._hub.setSingleShot(True)
        self._hub.setInterval(HUB_AFTER_MS)
        self._hub.timeout.connect(self._start_hub)
        # Lists are read anew now and then, not with each row of a busy office.
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(LISTS_AFTER_MS)
        self._calm.timeout.connect(session.rows_arrived)
        session.ending.connect(self._end)
        strip.led.connect(self._lead_on)
        session.workers.read(sync.status, then=self._first, owner=self)

    def look(self) -> None:
        """Read how this PC stands now, without a round: somebody answered, joined or left."""
        self._session.workers.read(
            sync.status, then=self._show, otherwise=self._session.problem, owner=self
        )

    def wake(self) -> None:
        """Have a round now, and tell how it stands."""
        self.pulse.wake()

    def _first(self, status: SyncStatus) -> None:
        self._show(status)
        self.pulse.start()
        self._hub.start()

    def _end(self) -> None:
        self.pulse.stop()
        self._hub.stop()
        self._calm.stop()

    def _start_hub(self) -> None:
        self._session.workers.run_long(
            _start_if_hub,
            then=lambda address: self.wake() if address else None,
            otherwise=self._session.problem,
            owner=self,
        )

    def _beat(self, beat: Beat) -> None:
        self._show(beat.status)

    def _failed(self, error: BaseException) -> None:
        words = say(error)
        if words != self._told:
            self._session.problem(error)
        self._told = words

    def _show(self, status: SyncStatus) -> None:
        before, self.status = self.status, status
        sign = self._sign_of(status)
        if sign != self._sign:
            self._sign = sign
            self._strip.set(PLACE, sign)
        if (status.joined, status.kind) != (before.joined, before.kind):
            self.joined.emit()
        if status != before:
            self.changed.emit(status)

    def _lead_on(self, place: str) -> None:
        if place == PLACE:
            self._session.place_wanted.emit("sync", "")

    # What arrived -----------------------------------------------------------------------------

    def _arrived(self, _: int) -> None:
        self._session.queue_changed.emit()
        if not self._calm.isActive():
            self._calm.start()
        self._session.workers.read(_office_now, then=self._learn, owner=self)

    def _learn(self, now: _OfficeNow) -> None:
        """Other counters changed the office itself: pages of Pengaturan keep what is typed."""
        session = self._session
        values = declared.Settings("office", now.values)
        if any(values[one] != session.settings[one] for one in declared.declared("office")):
            session.settings = values
            session.office_changed.emit()
        if now.identity != session.identity:
            session.office_is_now(now.identity)
        if now.snapshot != session.snapshot:
            session.snapshot = now.snapshot
            session.register_changed.emit()

    # The sign ---------------------------------------------------------------------------------

    def _sign_of(self, status: SyncStatus) -> Sign:
        if not status.joined:
            return Sign("laptop", self.tr("Luring: tersimpan di PC ini"))
        if status.quarantined:
            words = self.tr("Dihentikan: gabungkan lagi")
            return Sign("alert-octagon-outline", words, warn=True, alarm=True, leads=True)
        if status.kind != "loket" and not status.failure:
            return Sign("eye-outline", self.tr("PC pengawas"), leads=True)
        if status.issues:
            words = self.tr("%n perbedaan perlu dijawab", "", status.issues)
            return Sign("swap-horizontal", words, warn=True, leads=True)
        if status.failure:
            return self._cut_off(status)
        if status.unreadable:
            words = self.tr("%n data pusat belum terbaca", "", status.unreadable)
            return Sign("file-alert-outline", words, warn=True, leads=True)
        if status.clock_wrong:
            return Sign("clock-alert-outline", self.tr("Jam PC ini meleset"), warn=True, leads=True)
        if status.pending:
            words = self.tr("{n} menunggu dikirim").format(n=status.pending)
            return Sign("cloud-upload-outline", words, leads=True)
        if status.last_success_at is None:
            return Sign("cloud-outline", self.tr("Terhubung ke pusat"), leads=True)
        words = self.tr("Tersinkron {clock}").format(clock=self._clock(status.last_success_at))
        return Sign("cloud-check-outline", words, leads=True)

    def _cut_off(self, status: SyncStatus) -> Sign:
        since = status.last_success_at or status.joined_at
        words = self.tr("Pusat tidak terhubung")
        if since is not None:
            words = self.tr("Pusat tidak terhubung sejak {clock}").format(clock=self._clock(since))
        words = self.tr("{words} (bekerja seperti biasa)").format(words=words)
        if status.pending:
            words = self.tr("{words}, {n} menunggu dikirim").format(words=words, n=status.pending)
        return Sign("cloud-off-outline", words, warn=True, leads=True)

    def _clock(self, moment: datetime) -> str:
        office = self._session.office
        local = moment.astimezone(office.zone)
        if local.date() == office.today():
            return clock(local.time())
        return f"{local:%d-%m} {clock(local.time())}"


class _OfficeNow(NamedTuple):
    identity: OfficeIdentity
    values: Mapping[str, Any]
    snapshot: Snapshot | None


def _office_now(office: Office) -> _OfficeNow:
    from desktop_app.usecases import register, settings

    return _OfficeNow(
        settings.identity(office), settings.settings(office), register.current_snapshot(office)
    )


def _start_if_hub(office: Office) -> str:
    from desktop_app.usecases import hub  # slow to load, and most PCs are none

    return hub.start_if_hub(office)
