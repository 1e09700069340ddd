"""What the counter does with tickets: a step at a time, on the write lane, told in words.

A second key press waits for nothing: while a step is under way it is dropped, because it was
meant for the ticket that is just leaving.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.queue import Lane, Ticket, TicketState
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.usecases import queue
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import QueueView

LOOK_AROUND_MS = 15_000


class Tickets(QObject):
    """Today's queue seen from this counter. `shown` carries each new `QueueView`."""

    shown = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.view: QueueView | None = None
        self._moving = False
        # Other counters and commands move tickets too.
        self._looker = QTimer(self)
        self._looker.setInterval(LOOK_AROUND_MS)
        self._looker.timeout.connect(self.reload)
        session.queue_changed.connect(self.reload)

    @property
    def held(self) -> Ticket | None:
        """The ticket at this counter, None when it is free."""
        return self.view.held if self.view is not None else None

    @property
    def called(self) -> Ticket | None:
        """The ticket that was called here and has not come yet."""
        return self._held_as(TicketState.DIPANGGIL)

    @property
    def served(self) -> Ticket | None:
        """The ticket that is served here."""
        return self._held_as(TicketState.DILAYANI)

    def watch(self, on: bool) -> None:
        """Look around now and then while the screen is in front."""
        if on:
            self._looker.start()
            self.reload()
        else:
            self._looker.stop()

    def reload(self) -> None:
        """Read the queue again."""
        if not self._moving:
            self.session.workers.read(queue.view, then=self._show, owner=self)

    def call(self) -> None:
        """F8: call the next one; pressed again, begin to serve who was called."""
        held = self.held
        if held is None:
            self._step(queue.call_next)
        elif held.state is TicketState.DIPANGGIL:
            self._step(queue.serve, held.id)
        else:
            self.session.notice(
                self.tr("{number} sedang dilayani. Selesaikan (F9) atau tunda (F6) dahulu.").format(
                    number=held.code
                )
            )

    def recall(self) -> None:
        """Shift+F8: call the same number once more."""
        if (ticket := self.called) is not None:
            self._step(queue.recall, ticket.id)

    def give_back(self) -> None:
        """Let a ticket that was called by mistake wait again, at its place."""
        if (ticket := self.called) is not None:
            self._step(queue.restore, ticket.id)

    def absent(self) -> None:
        """F7: nobody came; for ten seconds it can be taken back."""
        if (ticket := self.called) is not None:
            self._step(queue.absent, ticket.id, then=self._tell_absent)

    def cancel(self, ticket: Ticket) -> None:
        """Del: take a ticket that waits, or was called here, out; for ten seconds it can return."""
        if ticket.state in (TicketState.MENUNGGU, TicketState.DIPANGGIL):
            self._step(queue.cancel, ticket.id, then=self._tell_cancelled)

    def cancel_called(self) -> None:
        """Del on the stage: who was called does not want to be served any more."""
        if (ticket := self.called) is not None:
            self.cancel(ticket)

    def hold(self) -> None:
        """F6: put the service aside, or take up again who was put aside first."""
        if (ticket := self.served) is not None:
            self._step(queue.hold, ticket.id)
        elif self.held is None and self.view is not None and self.view.on_hold:
            self.take_up(self.view.on_hold[0])

    def take_up(self, ticket: Ticket) -> None:
        """Go on with a ticket of the list: one put aside, or somebody absent who came after all."""
        if ticket.state is TicketState.DITUNDA:
            self._step(queue.resume, ticket.id)
        elif ticket.state is TicketState.TIDAK_HADIR:
            self._step(queue.restore, ticket.id)

    def finish(self, service: str) -> None:
        """The person goes without a letter: information given, or they left."""
        if (ticket := self.served) is not None:
            self._step(_finish, ticket, service, then=self._tell_finished)

    def issue(self, lane: Lane) -> None:
        """Give the next number of a lane."""
        self.session.workers.run(queue.issue, lane, then=self._issued, owner=self)

    def _held_as(self, state: TicketState) -> Ticket | None:
        held = self.held
        return held if held is not None and held.state is state else None

    def _step(
        self, task: Callable[..., Ticket], *args: Any, then: Callable[[Ticket], None] | None = None
    ) -> None:
        if self._moving:
            return
        self._moving = True

        def moved(ticket: Ticket) -> None:
            if then is not None:
                then(ticket)
            self._read()

        self.session.workers.run(task, *args, then=moved, otherwise=self._refused, owner=self)

    def _refused(self, error: BaseException) -> None:
        self.session.problem(error)
        self._read()

    def _read(self) -> None:
        self._moving = False
        self.session.queue_changed.emit()

    def _show(self, view: QueueView) -> None:
        self.view = view
        self.shown.emit(view)

    def _issued(self, ticket: Ticket) -> None:
        self.session.notice(
            self.tr("Nomor {number} dibuat, jalur {lane}.").format(
                number=ticket.code, lane=ticket.lane.label
            ),
            kind=Kind.GOOD,
        )
        self.session.queue_changed.emit()

    def _tell_absent(self, ticket: Ticket) -> None:
        self.session.notice(
            self.tr("{number} dicatat tidak hadir.").format(number=ticket.code),
            undo=lambda: self._step(queue.restore, ticket.id),
        )

    def _tell_cancelled(self, ticket: Ticket) -> None:
        self.session.notice(
            self.tr("{number} dibatalkan.").format(number=ticket.code),
            undo=lambda: self._step(queue.restore, ticket.id),
        )

    def _tell_finished(self, ticket: Ticket) -> None:
        self.session.notice(
            self.tr("{number} selesai tanpa surat.").format(number=ticket.code), kind=Kind.GOOD
        )


def _finish(office: Office, ticket: Ticket, service: str) -> Ticket:
    """End a service that left no case, with what the person came for."""
    queue.choose_service(office, ticket.id, service)
    return queue.finish(office, ticket.id)
