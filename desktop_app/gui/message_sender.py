"""Sends what waits on the network lane, one run at a time, and goes on by itself at its hour.

The counter never waits for it. A run ends when somebody stops it, the office closes for messages,
or the gateway refuses everybody; what was not sent waits.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop_app.gui.notices import Kind
from desktop_app.gui.session import Session
from desktop_app.usecases import sending
from desktop_app.usecases.sending import SendingReport
from desktop_app.workers.lanes import Stop

_LONGEST_REST_MS = 6 * 3_600_000
_TELL_EVERY = 25  # messages between two looks at the figures


class MessageSender(QObject):
    """`changed` whenever a run begins, comes on, or ends; `running` tells which."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.running = False
        self.last: SendingReport | None = None
        self._stop = Stop()
        self._told = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.start)
        session.ending.connect(self.abandon)

    def start(self) -> None:
        """Begin a run unless one is under way."""
        self._later.stop()
        if self.running:
            return
        self.running, self._stop, self._told = True, Stop(), 0
        tell = self.session.workers.relay(self._tell, self)
        self.session.workers.network.run(
            partial(sending.send, tell=tell, stop=self._stop),
            self.session.office,
            then=self._ended,
            otherwise=self._failed,
            owner=self,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Let the message under way come to its answer, then rest."""
        self._later.stop()
        self._stop.set()

    def abandon(self) -> None:
        """Stop without a word: the window is being closed."""
        self.stop()

    def _tell(self, report: SendingReport) -> None:
        self.last = report
        self._told += 1
        if self._told % _TELL_EVERY == 0:
            self.changed.emit()

    def _ended(self, report: SendingReport) -> None:
        self.running, self.last = False, report
        words = sending.end_in_words(
            report, lambda text: QCoreApplication.translate("Message", text)
        )
        bad = report.halted_by is not None
        if sum(report.counts.values()) or bad or report.ended == "pengirim_lain":
            self.session.notice(words, kind=Kind.WARN if bad else Kind.GOOD)
        if report.goes_on is not None and report.waiting and not self._stop():
            rest = (report.goes_on - self.session.office.now()).total_seconds() * 1000
            self._later.start(int(min(max(rest, 1000), _LONGEST_REST_MS)))
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.running = False
        self.session.problem(error)
        self.changed.emit()
