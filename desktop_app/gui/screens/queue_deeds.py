"""What the screen Antrean does with tickets: on the write lane, told in words, taken back.

A second key press waits for nothing: while a deed is under way it is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.queue import Ticket
from desktop_app.gui import far_calls
from desktop_app.gui.screens.queue_late import LatePanel
from desktop_app.gui.screens.queue_ticket import TicketPanel
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say, translate
from desktop_app.usecases import queue, queue_late, queue_undo, queue_visits
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from desktop_app.usecases.queue_days import Deed
from desktop_app.usecases.queue_late import LateTicket

Told = Callable[[BaseException], None]


class QueueDeeds(QObject):
    """Listens to the two panels. `moved` carries the ticket as it is after a deed."""

    moved = Signal(object)

    def __init__(
        self, session: Session, panel: TicketPanel, papers: LatePanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._panel = panel
        self._papers = papers
        self._busy = False
        panel.done.connect(self._do)
        panel.transfer.wanted.connect(self._transfer)
        panel.remark.written.connect(self._remark)
        panel.batch.wanted.connect(self._batch)
        papers.wanted.connect(self._enter)

    def give_number(self, new: NewTicket) -> None:
        """Give the next number of a lane."""
        self._run(queue.give_number, new, then=self._given)

    def _do(self, deed: Deed, ticket: Ticket) -> None:
        tasks: dict[Deed, tuple[Callable[..., Ticket], str]] = {
            Deed.PULIHKAN: (queue.restore, self.tr("{number} menunggu lagi di tempatnya semula.")),
            Deed.BATAL: (queue.cancel, self.tr("{number} dibatalkan.")),
            Deed.PANGGIL_SURAT: (
                far_calls.collector(self.session),
                self.tr("{number} dipanggil untuk mengambil surat. Serahkan di layar Loket."),
            ),
        }
        task, words = tasks[deed]
        far = deed is Deed.PANGGIL_SURAT and far_calls.crosses(self.session)

        def call(*anyway: bool) -> None:
            self._run(
                task,
                ticket.id,
                *anyway,
                then=lambda after: self._tell(words, ticket, after),
                otherwise=refused,
                far=far,
            )

        def refused(error: BaseException) -> None:
            if not far_calls.offer_anyway(self.session, error, lambda: call(True)):
                self.session.problem(error)

        call()

    def _transfer(
        self, ticket: Ticket, service: str | None, counter_id: UUID | None, note: str
    ) -> None:
        form = self._panel.transfer
        self._run(
            _transfer,
            ticket.id,
            service,
            counter_id,
            note,
            then=lambda after: self._answered(
                form,
                self.tr("{number} dialihkan dan menunggu lagi di tempatnya semula."),
                ticket,
                after,
            ),
            otherwise=lambda error: form.say_fault(say(error)),
        )

    def _remark(self, ticket: Ticket, text: str) -> None:
        self._run(
            queue_visits.set_remark,
            ticket.id,
            text,
            then=lambda after: self._tell(self.tr("Catatan {number} disimpan."), ticket, after),
        )

    def _batch(self, ticket: Ticket, people: int, dropped_off: bool) -> None:
        form = self._panel.batch
        words = self.tr("{number} untuk berkas {people} orang.").replace("{people}", str(people))
        self._run(
            _set_people,
            ticket.id,
            people,
            dropped_off,
            then=lambda after: self._answered(form, words, ticket, after),
            otherwise=lambda error: form.say_fault(say(error)),
        )

    def _given(self, ticket: Ticket) -> None:
        lane = translate("Queue", ticket.lane.label)
        words = self.tr("Nomor {number} dibuat, jalur {lane}.").replace("{lane}", lane)
        self._tell(words, None, ticket, Kind.GOOD)
        self.session.print_ticket(ticket)

    def _enter(self, paper: LateTicket) -> None:
        self._run(
            queue_late.enter_late,
            paper,
            then=self._entered,
            otherwise=lambda error: self._papers.tell(say(error)),
        )

    def _entered(self, ticket: Ticket) -> None:
        self._papers.entered(ticket)
        self.session.notice(
            self.tr("{number} dimasukkan sebagai entri susulan.").format(number=ticket.code),
            undo=lambda: self._take_back(ticket),
            kind=Kind.GOOD,
        )

    def _take_back(self, ticket: Ticket) -> None:
        self.session.workers.run(
            queue_late.take_back,
            ticket,
            then=lambda _: self._taken_out(ticket),
            otherwise=self.session.problem,
            owner=self,
        )

    def _taken_out(self, ticket: Ticket) -> None:
        self.session.notice(
            self.tr("Entri {number} dihapus lagi; nomornya dapat diisi ulang.").format(
                number=ticket.code
            )
        )
        self.session.queue_changed.emit()

    def _answered(self, form: InlinePanel, words: str, before: Ticket, after: Ticket) -> None:
        form.give_back()
        self._tell(words, before, after)

    def _tell(
        self, words: str, before: Ticket | None, after: Ticket, kind: Kind = Kind.INFO
    ) -> None:
        self.session.notice(
            words.format(number=after.code),
            undo=lambda: self._run(queue_undo.undo, before, after, then=self._taken_back),
            kind=kind,
        )

    def _taken_back(self, ticket: Ticket) -> None:
        self.session.notice(
            self.tr("{number}: langkah tadi diurungkan, sekarang {state}.").format(
                number=ticket.code, state=translate("Queue", ticket.state.label)
            )
        )

    def _run(
        self,
        task: Callable[..., Ticket],
        *args: Any,
        then: Callable[[Ticket], None] | None = None,
        otherwise: Told | None = None,
        far: bool = False,
    ) -> None:
        if self._busy:
            return
        self._busy = True

        def done(ticket: Ticket) -> None:
            self._busy = False
            if then is not None:
                then(ticket)
            self.moved.emit(ticket)
            self.session.queue_changed.emit()

        def refused(error: BaseException) -> None:
            self._busy = False
            (otherwise or self.session.problem)(error)
            self.session.queue_changed.emit()

        if far:
            lane, office = self.session.workers.network, self.session.office
            lane.run(task, office, *args, then=done, otherwise=refused, owner=self)
        else:
            self.session.workers.run(task, *args, then=done, otherwise=refused, owner=self)


def _transfer(
    office: Office, ticket_id: UUID, service: str | None, counter_id: UUID | None, note: str
) -> Ticket:
    return queue_visits.transfer(
        office, ticket_id, service=service, counter_id=counter_id, note=note
    )


def _set_people(office: Office, ticket_id: UUID, people: int, dropped_off: bool) -> Ticket:
    return queue_visits.set_people(office, ticket_id, people, dropped_off=dropped_off)
