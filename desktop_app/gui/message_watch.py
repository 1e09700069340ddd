"""Occasions happen by themselves: who is to be told something is looked for, and what waits leaves.

Looked for shortly after a case was decided, a letter signed or handed over and the day opened, and
every few minutes while the program is open, never on the window's own thread.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.gui.message_sender import MessageSender
from desktop_app.gui.session import Session
from desktop_app.gui.words import say
from desktop_app.workers.message_tasks import ToldOf, look_who_is_to_be_told

LOOK_EVERY_MS = 5 * 60_000
SOON_MS = 1_500  # several things happen at once when a case ends: one look for all of them


class MessageWatch(QObject):
    """Lives with the window; nothing runs while the office does not use messages."""

    def __init__(self, session: Session, courier: MessageSender) -> None:
        super().__init__(courier)
        self.session, self.courier = session, courier
        self._looking = self._everything = self._ended = False
        self._told = ""
        self._every = QTimer(self)
        self._every.setInterval(LOOK_EVERY_MS)
        self._every.timeout.connect(self._look_at_everything)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.look)
        for something_happened in (session.queue_changed, session.letters_signed):
            something_happened.connect(self._look_soon)
        for anything_may_differ in (session.seated, session.office_changed):
            anything_may_differ.connect(self._look_at_everything)
        session.ending.connect(self._end)
        self._look_at_everything()

    def look(self) -> None:
        """Look now for who is to be told something; what waits then leaves, where it may."""
        self._soon.stop()
        if self._looking or not self._used():
            return
        everything, self._everything = self._everything, False
        self._looking = True
        self.session.workers.network.run(
            look_who_is_to_be_told,
            self.session.office,
            everything,
            then=self._found,
            otherwise=self._not_found,
            owner=self,
        )

    def _look_soon(self) -> None:
        if not self._ended and not self._soon.isActive() and self._used():
            self._soon.start()

    def _look_at_everything(self) -> None:
        self._everything = True
        if self._used():
            self._every.start()
            self._look_soon()
        else:
            self._every.stop()
            self._soon.stop()

    def _found(self, told: ToldOf) -> None:
        self._looking = False
        self._told = ""
        if told.queued:
            self.courier.changed.emit()
        if told.may_leave and not self.courier.running:
            self.courier.start(by_itself=True)

    def _not_found(self, error: BaseException) -> None:
        self._looking = False
        words = say(error)
        if words != self._told:
            self.session.problem(error)
        self._told = words

    def _used(self) -> bool:
        session = self.session
        office = session.workers.office
        if self._ended or office is None or office.actor is None:
            return False
        return session.settings[declared.USE_MESSAGES] and office.actor.may(Right.SERVE)

    def _end(self) -> None:
        self._ended = True
        self._every.stop()
        self._soon.stop()
