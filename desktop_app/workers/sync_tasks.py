"""When the counter speaks with its server: soon after a write, each second, and again after sleep.

One round at a time, on the network lane. Whatever becomes of a round, the next one is planned.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.errors import LoketError
from desktop_app.domain.sync import Denied, SyncStatus, Unreachable, pause_before

if TYPE_CHECKING:
    from desktop_app.usecases.office import Office
    from desktop_app.workers.lanes import Workers

AFTER_A_WRITE_MS = 200
UNJOINED_SECONDS = 30.0
DENIED_SECONDS = 60.0
SLEPT = timedelta(seconds=30)  # so much later than planned: the PC was asleep


@dataclass(frozen=True, slots=True)
class Beat:
    """What a round left: how the PC stands, how many rows are different here, and in how many
    seconds the next one is."""

    status: SyncStatus
    received: int
    pause: float


class SyncPulse(QObject):
    """The rounds of one window. `told` carries a `Beat` after each, `arrived` how many rows
    changed when any did: what is on the screen is to be read again."""

    told = Signal(object)
    arrived = Signal(int)
    failed = Signal(object)

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self._written = QTimer(self)
        self._written.setSingleShot(True)
        self._written.setInterval(AFTER_A_WRITE_MS)
        self._written.timeout.connect(self._go)
        self._running = False
        self._again = False
        self._greet = True
        self._on = False
        self._due: datetime | None = None
        self._joined = False
        workers.write.busy.connect(self._wrote)

    def start(self) -> None:
        """Begin, and go on until `stop`."""
        self._plan(0.0)

    def stop(self) -> None:
        """Begin no round any more; one under way is finished."""
        self._timer.stop()
        self._written.stop()
        self._on = False

    def wake(self) -> None:
        """Have a round now: somebody asked, joined, or the network came back."""
        self._greet = True
        self._plan(0.0)

    def _wrote(self, running: int) -> None:
        if running == 0 and self._joined and self._on:
            self._written.start()

    def _plan(self, seconds: float) -> None:
        office = self._workers.office
        self._on = True
        self._due = office.now() + timedelta(seconds=seconds) if office is not None else None
        self._timer.start(round(seconds * 1000))

    def _go(self) -> None:
        office = self._workers.office
        if self._running:
            self._again = True
            return
        if office is None:
            self._plan(UNJOINED_SECONDS)
            return
        if self._due is not None and office.now() - self._due > SLEPT:
            self._greet = True
        self._running, self._again, greet = True, False, self._greet
        self._greet = False
        self._workers.network.run(
            run_round, office, greet, then=self._done, otherwise=self._broke, owner=self
        )

    def _done(self, beat: Beat) -> None:
        self._running = False
        self._joined = beat.status.joined
        self._greet = bool(beat.status.failure_code)
        self._next(beat.pause)
        self.told.emit(beat)
        if beat.received:
            self.arrived.emit(beat.received)

    def _broke(self, error: BaseException) -> None:
        """A fault of ours: told once, and the next round comes all the same."""
        self._running, self._greet = False, True
        self._next(DENIED_SECONDS)
        self.failed.emit(error)

    def _next(self, pause: float) -> None:
        if self._on:  # not stopped meanwhile
            self._plan(0.0 if self._again else pause)


def run_round(office: Office, greet: bool) -> Beat:
    """Have one round, and return how the PC stands after it. For the network lane."""
    from desktop_app.usecases import sync

    now = sync.status(office)
    if not now.joined or now.quarantined:
        return Beat(now, 0, UNJOINED_SECONDS)
    received = 0
    try:
        from desktop_app.usecases.sync_rounds import round_of  # slow to load, and not before this

        done = round_of(office, greet=greet)
        received, pause = done.received, 0.0 if done.more else done.pause
    except Denied:
        pause = DENIED_SECONDS
    except LoketError as error:
        asked = error.pause if isinstance(error, Unreachable) else None
        lot = random.random()  # noqa: S311 - no secret: when to ask again
        pause = max(asked or 0.0, pause_before(sync.status(office).failures, lot))
    return Beat(sync.status(office), received, pause)
