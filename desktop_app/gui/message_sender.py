"""Sends what waits on the network lane, one run at a time, and goes on by itself at its hour.

The counter never waits for it. A run ends when somebody stops it, the office closes for messages,
or the gateway refuses everybody; what was not sent waits.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop_app.domain.message import MessageState
from desktop_app.gui.notices import Kind
from desktop_app.gui.session import Session
from desktop_app.gui.words import count, say
from desktop_app.usecases import sending
from desktop_app.usecases.sending import SendingReport
from desktop_app.workers.lanes import Stop

_LONGEST_REST_MS = 6 * 3_600_000
_WRONG = (MessageState.GAGAL, MessageState.TIDAK_PASTI)
_TELL_AGAIN_MS = 700  # the figures are read anew for it


class MessageSender(QObject):
    """`changed` whenever a run begins, comes on, or ends; `running` tells which.

    One for a window, whatever screens it has. `held` once somebody stopped it: then it begins
    again only when it is told to, not by itself. What a run that began by itself did is not told,
    and what stands in its way only once.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.running = self.held = False
        self.last: SendingReport | None = None
        self._stop = Stop()
        self._by_itself = False
        self._told = self._trouble = ""
        self._later = self._after(None, lambda: self.start(by_itself=True))
        self._come_on = self._after(_TELL_AGAIN_MS, self.changed.emit)
        session.ending.connect(self.abandon)

    @property
    def trouble(self) -> str:
        """What the gateway refused everybody for, until a run came further; "" for nothing."""
        return "" if self.running else self._trouble

    def start(self, *, by_itself: bool = False) -> None:
        """Begin a run unless one is under way."""
        self._later.stop()
        if self.running or (by_itself and self.held):
            return
        self.running, self.held, self._by_itself = True, False, by_itself
        self._stop = Stop()
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
        """Let the message under way come to its answer, then rest until somebody starts again."""
        self.held = True
        self._later.stop()
        self._stop.set()

    def abandon(self) -> None:
        """Stop without a word: the window is being closed."""
        self.stop()
        self._come_on.stop()

    def _tell(self, report: SendingReport) -> None:
        self.last = report
        if not self._come_on.isActive() and not self._stop():
            self._come_on.start()

    def _ended(self, report: SendingReport) -> None:
        self.running, self.last = False, report
        self._come_on.stop()
        self._say(report)
        if report.goes_on is not None and report.waiting and not self.held:
            rest = (report.goes_on - self.session.office.now()).total_seconds() * 1000
            self._later.start(int(min(max(rest, 1000), _LONGEST_REST_MS)))
        self.changed.emit()

    def _say(self, report: SendingReport) -> None:
        words, bad = _in_words(report), report.halted_by is not None
        if bad or report.counts or not report.waiting:
            self._trouble = words if bad else ""
        wrong = {one: report.counts.get(one, 0) for one in _WRONG if report.counts.get(one)}
        if bad:
            if not (self._by_itself and words == self._told):
                self.session.notice(words, kind=Kind.WARN)
        elif wrong:
            told = ", ".join(f"{count(many)} {_say(one.label)}" for one, many in wrong.items())
            which = self.tr("{words} {told}: lihat Pesan, Pengiriman.")
            self.session.notice(which.format(words=words, told=told), kind=Kind.WARN)
        elif not self._by_itself and (report.counts or report.ended == "pengirim_lain"):
            self.session.notice(words, kind=Kind.GOOD)
        if bad or report.counts:
            self._told = words if bad else ""

    def _failed(self, error: BaseException) -> None:
        self.running = False
        self._come_on.stop()
        words = say(error)
        if not (self._by_itself and words == self._told):
            self.session.problem(error)
        self._told = words
        self.changed.emit()

    def _after(self, rest: int | None, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        if rest is not None:
            timer.setInterval(rest)
        timer.timeout.connect(slot)
        return timer


def _in_words(report: SendingReport) -> str:
    return sending.end_in_words(report, _say)


def _say(text: str) -> str:
    return QCoreApplication.translate("Message", text)
