"""What the counter does with tickets: a step at a time, on the write lane, told in words.

A second key press waits for nothing: while a step is under way it is dropped, because it was
meant for the ticket that is just leaving. Every step is told with the way back: for ten seconds
it can be taken back, as far as the world still allows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.day_frame import Duty
from desktop_app.domain.queue import HELD, Purpose, Ticket, TicketState
from desktop_app.gui import far_calls
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.widgets.ticket_words import Names
from desktop_app.gui.words import translate
from desktop_app.usecases import batches, collecting, day_frame, queue, queue_undo, queue_visits
from desktop_app.usecases.calendar import working_calendar
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket, QueueView
from desktop_app.usecases.settings import counters

LOOK_AROUND_MS = 15_000
LAST_OF_THREE_DIGITS = 999

Then = Callable[[Ticket], None]
Otherwise = Callable[[BaseException], None]
Back = Callable[[Office, Ticket | None, Ticket], Ticket]


@dataclass(frozen=True, slots=True)
class Around:
    """What the counter knows of its office: names, hours, and the open counters beside it."""

    names: Names
    calendar: WorkCalendar
    others: Mapping[UUID, str]


class Tickets(QObject):
    """Today's queue seen from this counter. `shown` carries each new `QueueView`,
    `learned` follows when names, hours and counters were read.
    """

    shown = Signal(object)
    learned = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.view: QueueView | None = None
        self.around: Around | None = None
        self._moving = False
        self._own: dict[UUID, int] = {}
        # Other counters and commands move tickets too.
        self._looker = QTimer(self)
        self._looker.setInterval(LOOK_AROUND_MS)
        self._looker.timeout.connect(self.reload)
        session.queue_changed.connect(self.reload)
        session.office_changed.connect(self.learn)

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
            self.learn()
            self.reload()
        else:
            self._looker.stop()

    def reload(self) -> None:
        """Read the queue again."""
        if not self._moving:
            self.session.workers.read(queue.view, then=self._show, owner=self)

    def learn(self) -> None:
        """Read names, hours and the other counters again."""
        self.session.workers.read(_look_around, then=self._learned, owner=self)

    # Steps ---------------------------------------------------------------------------------------

    def call(self, *, anyway: bool = False) -> None:
        """F8: call the next one; pressed again, begin to serve who was called.

        With `anyway` a number of another PC too, though the server cannot be asked.
        """
        held = self.held
        if held is None:
            self._step(
                far_calls.caller(self.session),
                *((True,) if anyway else ()),
                says=self._called_words,
                otherwise=self._not_called(lambda: self.call(anyway=True)),
                far=far_calls.crosses(self.session),
            )
        elif held.state is TicketState.DIPANGGIL:
            self._step(queue.serve, held.id, says=self.tr("{number} mulai dilayani."))
        else:
            self.session.notice(
                self.tr("{number} sedang dilayani. Selesaikan (F9) atau tunda (F6) dahulu.").format(
                    number=held.code
                )
            )

    def recall(self) -> None:
        """Shift+F8: call the same number once more."""
        if (ticket := self.called) is not None:
            self._step(queue.recall, ticket.id, says=self.tr("{number} dipanggil ulang."))

    def give_back(self) -> None:
        """Let a ticket that was called by mistake wait again, at its place."""
        if (ticket := self.called) is not None:
            self._step(queue.restore, ticket.id, says=self.tr("{number} kembali ke antrean."))

    def absent(self) -> None:
        """F7: nobody came."""
        if (ticket := self.called) is not None:
            self._step(queue.absent, ticket.id, says=self.tr("{number} dicatat tidak hadir."))

    def cancel(self, ticket: Ticket) -> None:
        """Del: take a ticket that waits, or was called here, out."""
        if ticket.state in (TicketState.MENUNGGU, TicketState.DIPANGGIL):
            self._step(queue.cancel, ticket.id, says=self.tr("{number} dibatalkan."))

    def cancel_called(self) -> None:
        """Del on the stage: who was called does not want to be served any more."""
        if (ticket := self.called) is not None:
            self.cancel(ticket)

    def hold(self) -> None:
        """F6: put the service aside, or take up again who was put aside first."""
        if (ticket := self.served) is not None:
            self._step(queue.hold, ticket.id, says=self.tr("{number} ditunda."))
        elif self.held is None and self.view is not None and self.view.on_hold:
            self.take_up(self.view.on_hold[0])

    def take_up(self, ticket: Ticket) -> None:
        """Go on with a ticket of the list: put aside, absent but here now, or its letter signed."""
        match ticket.state:
            case TicketState.MENUNGGU if ticket.dropped_off:
                self.session.notice(
                    self.tr("Berkas dititip dikerjakan dengan F8, bila tidak ada yang menunggu.")
                )
            case TicketState.MENUNGGU:
                self.session.notice(self.tr("Nomor dipanggil dengan F8, menurut gilirannya."))
            case TicketState.DITUNDA:
                self._step(queue.resume, ticket.id, says=self.tr("{number} dilanjutkan."))
            case TicketState.TIDAK_HADIR:
                self._step(queue.restore, ticket.id, says=self.tr("{number} menunggu lagi."))
            case TicketState.MENUNGGU_SURAT:
                self._call_to_collect(ticket)

    def _call_to_collect(self, ticket: Ticket, *, anyway: bool = False) -> None:
        self._step(
            far_calls.collector(self.session),
            ticket.id,
            *((True,) if anyway else ()),
            says=self.tr("{number} dipanggil untuk mengambil surat."),
            otherwise=self._not_called(lambda: self._call_to_collect(ticket, anyway=True)),
            far=far_calls.crosses(self.session),
        )

    def _not_called(self, again: Callable[[], None]) -> Otherwise:
        def told(error: BaseException) -> None:
            if not far_calls.offer_anyway(self.session, error, again):
                self.session.problem(error)

        return told

    def open_batch(self) -> None:
        """Ctrl+G: the grid of many people's files (*kolektif*) on the number that is served."""
        ticket = self.served
        if ticket is None or ticket.purpose is not Purpose.LAYANAN:
            self.session.notice(self.tr("Panggil dan layani dahulu nomor pembawa berkasnya (F8)."))
        else:
            self.session.place_wanted.emit("batch", ticket.id.hex)

    def tell_of_batch(self) -> None:
        """Say that a grid was begun on the number that is served, and how it is opened."""
        ticket = self.served
        if ticket is None:
            return

        def tell(begun: bool) -> None:
            if begun:
                words = self.tr("{number}: daftar kolektifnya belum selesai. Ctrl+G membukanya.")
                self.session.notice(words.format(number=ticket.code))

        self.session.workers.read(batches.is_typed, ticket.id, then=tell, owner=self)

    def finish(self, service: str | None) -> None:
        """The person goes without a letter: information given, or they left."""
        if (ticket := self.served) is not None:
            says = self.tr("{number} selesai tanpa surat.")
            self._step(_finish, ticket, service, says=says, kind=Kind.GOOD)

    def give(self, new: NewTicket) -> None:
        """Give the next number of a lane, and print it."""
        self.session.workers.run(queue.give_number, new, then=self._given, owner=self)

    def transfer(
        self,
        ticket: Ticket,
        service: str | None,
        counter_id: UUID | None,
        note: str,
        then: Then,
        otherwise: Otherwise,
    ) -> None:
        """Send somebody on to another service or counter."""

        def task(office: Office) -> Ticket:
            return queue_visits.transfer(
                office, ticket.id, service=service, counter_id=counter_id, note=note
            )

        says = self.tr("{number} dialihkan dan menunggu lagi di tempatnya semula.")
        self._step(task, before=ticket, says=says, then=then, otherwise=otherwise)

    def another_service(self, ticket: Ticket, service: str) -> None:
        """Go on with another service for the person whose service just ended."""
        says = self.tr("{number} dilanjutkan dengan layanan lain.")
        self._step(queue_visits.another_service, ticket.id, service, before=ticket, says=says)

    def remark(self, ticket: Ticket, text: str) -> None:
        """Write what the officer should know before calling."""
        says = self.tr("Catatan {number} disimpan.")
        self._step(queue_visits.set_remark, ticket.id, text, before=ticket, says=says)

    def hand_over(
        self,
        ticket: Ticket,
        letters: tuple[UUID, ...],
        taker: str,
        relation: str,
        otherwise: Otherwise,
    ) -> None:
        """Record who took letters; the number they were called with is done."""

        def task(office: Office) -> Ticket:
            ended = collecting.hand_over(
                office, letters, taker=taker, relation=relation, ticket_id=ticket.id
            )
            return ended or ticket

        name = " ".join(taker.split())
        says = self.tr("Surat diserahkan kepada {taker}; {number} selesai.")
        self._step(
            task,
            before=ticket,
            says=lambda ended: says.format(taker=name, number=ended.code),
            kind=Kind.GOOD,
            otherwise=otherwise,
            back=partial(_take_letters_back, letters),
        )

    def set_duty(self, duty: Duty) -> None:
        """Say what this counter does now: serve, take a break, or close."""
        self.session.workers.run(
            day_frame.set_duty,
            duty,
            then=lambda _: self._read(),
            otherwise=self._refused,
            owner=self,
        )

    def made(self, ticket: Ticket) -> None:
        """Take note that a step of this screen left a ticket as it is now."""
        self._own[ticket.id] = ticket.version
        view = self.view
        if view is not None and view.held is not None and view.held.id == ticket.id:
            # The next key may come before the queue has been read again.
            self.view = replace(view, held=ticket if ticket.state in HELD else None)

    # Inside --------------------------------------------------------------------------------------

    def _held_as(self, state: TicketState) -> Ticket | None:
        held = self.held
        return held if held is not None and held.state is state else None

    def _step(
        self,
        task: Callable[..., Ticket],
        *args: Any,
        says: str | Callable[[Ticket], str],
        before: Ticket | None = None,
        then: Then | None = None,
        otherwise: Otherwise | None = None,
        kind: Kind = Kind.INFO,
        back: Back = queue_undo.undo,
        far: bool = False,
    ) -> None:
        """Run one step; tell it with the way back to `before`, the ticket as the screen knew it.

        `far` steps ask the server first: they keep no other write waiting.
        """
        if self._moving:
            return
        self._moving = True
        known = self._known()

        def moved(ticket: Ticket) -> None:
            origin = before or known.get(ticket.id)
            words = says(ticket) if callable(says) else says.format(number=ticket.code)
            self.made(ticket)
            self._tell(words, origin, ticket, kind, back, can_undo=origin is not None)
            if then is not None:
                then(ticket)
            self._read()

        def failed(error: BaseException) -> None:
            self._moving = False
            (otherwise or self.session.problem)(error)
            self._read()

        if far:
            lane, office = self.session.workers.network, self.session.office
            lane.run(task, office, *args, then=moved, otherwise=failed, owner=self)
        else:
            self.session.workers.run(task, *args, then=moved, otherwise=failed, owner=self)

    def _tell(
        self,
        words: str,
        before: Ticket | None,
        after: Ticket,
        kind: Kind = Kind.INFO,
        back: Back = queue_undo.undo,
        *,
        can_undo: bool = True,
    ) -> None:
        def undo() -> None:
            # Never dropped, and never too early: the lane works in the order of the keys.
            self.session.workers.run(
                back,
                before,
                after,
                then=self._taken_back,
                otherwise=self._refused,
                owner=self,
            )

        self.session.notice(words, undo if can_undo else None, kind)

    def _taken_back(self, ticket: Ticket) -> None:
        self.made(ticket)
        self.session.notice(
            self.tr("{number}: langkah tadi diurungkan, sekarang {state}.").format(
                number=ticket.code, state=translate("Queue", ticket.state.label)
            )
        )
        self._read()

    def _known(self) -> Mapping[UUID, Ticket]:
        """Return every ticket as the screen shows it, by its id."""
        view = self.view
        if view is None:
            return {}
        groups = (view.waiting, view.on_hold, view.absent, view.elsewhere, view.letters)
        known = {ticket.id: ticket for group in groups for ticket in group}
        return {**known, view.held.id: view.held} if view.held is not None else known

    def _refused(self, error: BaseException) -> None:
        self.session.problem(error)
        self._read()

    def _read(self) -> None:
        self._moving = False
        self.session.queue_changed.emit()

    def _show(self, view: QueueView) -> None:
        held = view.held
        if held is not None and held.version < self._own.get(held.id, 0):
            return  # read before the last step; what follows it is on its way
        before, self.view = self.view, view
        if view.clock_back and not (before is not None and before.clock_back):
            self.session.notice(
                self.tr(
                    "Jam komputer ini mundur dari catatan terakhir. Periksa jam dan tanggalnya."
                ),
                kind=Kind.WARN,
            )
        self._tell_taken_away(before, view)
        self.shown.emit(view)

    def _tell_taken_away(self, before: QueueView | None, view: QueueView) -> None:
        """Say when a number left this counter without a key pressed here: the admin closed it."""
        gone = before.held if before is not None else None
        if gone is None or view.held is not None or self._moving:
            return
        now = self._known().get(gone.id)
        if now is not None and self._own.get(now.id) != now.version:
            self.session.notice(
                self.tr("{number} tidak lagi di loket ini: sekarang {state}.").format(
                    number=now.code, state=translate("Queue", now.state.label)
                ),
                kind=Kind.WARN,
            )

    def _learned(self, around: Around) -> None:
        self.around = around
        self.learned.emit()

    def _called_words(self, ticket: Ticket) -> str:
        words = self.tr("{number} dipanggil.")
        if ticket.state is TicketState.DILAYANI:
            words = self.tr("{number}: berkas kolektif berikutnya.")
        return words.format(number=ticket.code)

    def _given(self, ticket: Ticket) -> None:
        words = self.tr("Nomor {number} dibuat, jalur {lane}.")
        if ticket.number > LAST_OF_THREE_DIGITS:
            words = self.tr(
                "Nomor {number} dibuat, jalur {lane}. Hari ini sudah lewat 999 nomor; "
                "antrean tetap berjalan dengan empat angka."
            )
        self._tell(
            words.format(number=ticket.code, lane=translate("Queue", ticket.lane.label)),
            None,
            ticket,
            Kind.GOOD,
        )
        self.session.queue_changed.emit()
        self.session.print_ticket(ticket)


def _look_around(office: Office) -> Around:
    """Return what a counter needs to know of its office besides the queue."""
    everybody = counters(office)
    here = office.counter.id if office.counter is not None else None
    services = {code: one.short_name for code, one in ground(office).services.items()}
    names = Names(services, {one.id: one.name for one in everybody})
    others = {one.id: one.name for one in everybody if one.active and one.id != here}
    return Around(names, working_calendar(office), others)


def _finish(office: Office, ticket: Ticket, service: str | None) -> Ticket:
    """End a service that left no case, with what the person came for."""
    if service is not None and ticket.purpose is Purpose.LAYANAN:
        queue.choose_service(office, ticket.id, service)
    return queue.finish(office, ticket.id)


def _take_letters_back(
    letters: tuple[UUID, ...], office: Office, before: Ticket | None, after: Ticket
) -> Ticket:
    """Undo a hand-over: the letters wait again, and the counter holds the number again."""
    ticket = queue_undo.undo(office, before, after)
    for letter in letters:
        collecting.taken_by_mistake(office, letter)
    return ticket
