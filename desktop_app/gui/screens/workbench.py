"""The workbench (Loket): call, look up, decide, print, without leaving the keyboard.

The screen wires: `Tickets` moves the queue on the left, the form in the middle feeds the `Case`,
the verdict on the right answers. Every use case runs on a lane; the keys only ask.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.decision import Outcome
from desktop_app.domain.queue import Purpose, Ticket, TicketState
from desktop_app.domain.register import RegisterEntry
from desktop_app.gui.forms.ui_workbench import Ui_WorkbenchScreen
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.day_opening import OpeningCard
from desktop_app.gui.screens.workbench_back import BackDesk
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.screens.workbench_keys import add_keys
from desktop_app.gui.screens.workbench_scanned import TicketSpotter
from desktop_app.gui.screens.workbench_stage import paint_stage, samples
from desktop_app.gui.screens.workbench_tickets import Tickets
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say
from desktop_app.usecases.applications import Concluded, Override
from desktop_app.usecases.queue import NewTicket, QueueView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WorkbenchScreen(Screen):
    """Where 95 % of the day is spent."""

    help_page = "loket"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_WorkbenchScreen()
        self.ui.setupUi(self)
        self.case = Case(session, self)
        self.tickets = Tickets(session, self)
        self._done: Concluded | None = None
        self._last_service: str | None = None
        self._stage: UUID | None = None
        self._arriving = False
        self.papers = self.ui.form.bind(self.case)
        self.ui.verdict.bind(self.case)
        self.back = BackDesk(session, self.case, self.ui.form, self.ui.verdict)
        self.back.holding.connect(lambda: self._let_type(False))
        self.ui.done.bind(session)
        self.ui.handover.bind(session)
        self.opening = OpeningCard(session, self.ui.stage)
        self.ui.stage_column.insertWidget(1, self.opening)
        self.tickets.shown.connect(self.opening.follow)
        add_keys(self)
        self._connect()
        self.spotter = TicketSpotter(self, session)  # after what fills the list
        self._show_stage()

    # The screen ----------------------------------------------------------------------------------

    def entered(self) -> None:
        """Show the queue as it is, and take up again what this counter holds."""
        self.ui.queue.set_office(self.session.office)
        self._arriving = True
        self._ground_changed()
        self.tickets.watch(True)
        self.papers.sweep()

    def leaving(self) -> None:
        """Write what is half typed."""
        self.tickets.watch(False)
        self.ui.verdict.pause()
        self.case.save()

    def show_section(self, section: str) -> None:
        """Choose a ticket of the list, or go on with it (`workbench_scanned`)."""
        self.spotter.show_section(section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On the stage Enter begins the service and Del cancels; in the form Enter goes on."""
        on_stage = self.ui.middle.currentWidget() is self.ui.stage
        called = on_stage and self.tickets.called is not None and not self._asks
        if event.key() in _ENTER and called:
            self.tickets.call()
        elif event.key() == Qt.Key.Key_Delete and called:
            self.tickets.cancel_called()
        elif event.key() in _ENTER and self.ui.form.go_on():
            event.accept()
        else:
            super().keyPressEvent(event)

    # Keys ----------------------------------------------------------------------------------------

    def call(self) -> None:
        """F8: call, begin to serve; after F9 go on with what the same person came for, too."""
        if self._goes_on:
            self._done = None
            self._show_middle()
        else:
            self.tickets.call()

    def new_ticket(self) -> None:
        """F2: a number by one key; in its details it gives the number they describe."""
        queue = self.ui.queue.ui
        if queue.details.isVisible():
            queue.details.done()
            return
        if self._asks and not queue.lanes.isVisible():
            self._close_question()
        queue.lanes.ask()

    def transfer(self) -> None:
        """Ctrl+T: send the chosen, the held or the just finished number on."""
        panel, around = self.ui.queue, self.tickets.around
        ticket = panel.chosen() or self.tickets.held or self._finished
        if ticket is None or around is None:
            self.session.notice(self.tr("Pilih dahulu nomor yang akan dialihkan."))
            return
        self._close_question()
        panel.ui.transfer.ask(ticket, around.names, around.others)

    def remark(self) -> None:
        """Ctrl+R: write what whoever calls the chosen, or the held number should know."""
        ticket = self.ui.queue.chosen() or self.tickets.held
        if ticket is None:
            self.session.notice(self.tr("Pilih dahulu nomor yang akan diberi catatan."))
            return
        self._close_question()
        self.ui.queue.ui.remark.ask(ticket)

    def conclude(self, override: Override | None = None) -> None:
        """F9: decide, number, archive and print; what is missing is named beside its field."""
        case = self.case
        if self.ui.middle.currentWidget() is self.ui.handover:
            self.ui.handover.give()
            return
        if not case.is_open or case.verdict is None or case.reading is None or case.concluding:
            return
        if not self.session.actor.may(Right.SERVE):  # an intern's F9 is an officer's turn
            self.hold()
            return
        self.ui.verdict.say_trouble(self.ui.form.waiting())
        if self.ui.form.waiting():
            return
        held_back = case.insist()
        allowed = case.verdict.allowed or override is not None
        if case.verdict.outcome is Outcome.PERLU_DIPASTIKAN and override is None:
            self.ui.verdict.say_trouble(self.tr("Masih ada yang perlu dipastikan dahulu."))
            self.ui.verdict.focus_question()
        elif allowed and case.reading.errors:
            self.ui.form.insist()
            self.ui.form.focus_fault()
            self.ui.verdict.say_trouble(say(next(iter(case.reading.errors.values()))))
        elif held_back and not allowed:
            # Nobody is sent away because a box was not ticked in time.
            self.ui.verdict.say_trouble(
                self.tr(
                    "Periksa dahulu. Bila benar, tekan F9 sekali lagi untuk mencetak lembarnya."
                )
            )
        else:
            self._let_type(False)
            case.conclude(override)

    def hold(self) -> None:
        """F6: put the service aside with what was typed, or take one up again."""
        self.case.save()
        self.tickets.hold()

    def finish(self) -> None:
        """End the service, or what would still follow, without a letter."""
        draft = self.case.draft
        if draft is not None or self._goes_on or self.ui.handover.ticket is not None:
            self.tickets.finish(draft.service if draft is not None else None)

    def save(self) -> None:
        """Ctrl+S: write the draft now and say so."""
        if self.case.is_open:
            self.case.save()
            self.session.notice(self.tr("Isian tersimpan sebagai draf."), kind=Kind.GOOD)

    def escape(self) -> None:
        """Esc: close what is open on top, else go back to the NIK."""
        if self._asks:
            self._close_question()
        elif self.ui.form.close_top():
            return
        elif self.ui.middle.currentWidget() is self.ui.form:
            self.ui.verdict.forget_override()
            self.ui.verdict.refresh()
            self.ui.form.focus_number()
        elif self.ui.middle.currentWidget() is self.ui.handover:
            self.ui.handover.focus()
        elif not self._goes_on:
            self._done = None
            self._show_middle()

    def choose_from_list(self) -> None:
        """F4: the list of the focused field, else the list of services."""
        on_done = self.ui.middle.currentWidget() is self.ui.done
        if not (on_done and self.ui.done.open_services()) and not self.ui.form.open_list():
            self.ui.queue.open_services()

    def open_person(self) -> None:
        """Ctrl+H: the page of the person in the form, where the office uses it."""
        if not self.session.settings[declared.USE_PERSON_PAGE]:
            return
        reading = self.case.reading
        nik = reading.person.nik if self.case.is_open and reading is not None else None
        self.case.save()
        self.session.place_wanted.emit("person", f"nik:{nik}" if nik else "")

    @property
    def _asks(self) -> bool:
        return self.ui.queue.asking is not None

    def _close_question(self) -> None:
        if (panel := self.ui.queue.asking) is not None:
            panel.give_back()

    @property
    def _goes_on(self) -> bool:
        """Tell whether the page after F9 stands before this person's next service."""
        served, done = self.tickets.served, self._done
        if served is None or done is None:
            return False
        return (served.id, served.version) == (done.ticket.id, done.ticket.version)

    @property
    def _finished(self) -> Ticket | None:
        """The number whose result is on show."""
        on_show = self.ui.middle.currentWidget() is self.ui.done
        return self._done.ticket if on_show and self._done is not None else None

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui, tickets = self.ui, self.tickets
        wanted: dict[str, Callable[[], None]] = {
            "new": self.new_ticket,
            "recall": tickets.recall,
            "absent": tickets.absent,
            "cancel": tickets.cancel_called,
            "hold": self.hold,
            "finish": self.finish,
            "transfer": self.transfer,
            "remark": self.remark,
            "batch": tickets.open_batch,
        }
        ui.queue.wanted.connect(lambda name: wanted[name]())
        ui.queue.lane_chosen.connect(lambda lane: tickets.give(NewTicket(lane)))
        ui.queue.ui.lanes.details_wanted.connect(self._ask_for_details)
        ui.queue.ui.details.given.connect(tickets.give)
        ui.queue.ui.transfer.wanted.connect(self._transfer)
        ui.queue.ui.remark.written.connect(tickets.remark)
        ui.queue.duty_chosen.connect(tickets.set_duty)
        ui.queue.service_chosen.connect(self._choose_service)
        ui.queue.ticket_chosen.connect(tickets.take_up)
        ui.queue.cancel_wanted.connect(tickets.cancel)
        ui.stage_main.clicked.connect(self.call)
        ui.stage_other.clicked.connect(self._do_other)
        ui.done.ui.next.clicked.connect(self.call)
        ui.done.service_chosen.connect(self._serve_again)
        ui.handover.given.connect(self._hand_over)
        ui.verdict.service_offered.connect(self._choose_service)
        ui.verdict.finish.connect(self.conclude)
        tickets.shown.connect(self._show)
        tickets.learned.connect(self._learned)
        ui.form.rebuilt.connect(self._show_service)
        self.case.opened.connect(self._opened)
        self.case.opened.connect(tickets.tell_of_batch)
        self.case.concluded.connect(self._concluded)
        self.case.failed.connect(self._failed)
        self.session.person_taken.connect(self._take_person)
        self.session.case_taken_up.connect(self._went_on)
        self.session.register_changed.connect(self._ground_changed)
        self.session.office_changed.connect(self._ground_changed)

    def _do_other(self) -> None:
        if self.tickets.called is not None:
            self.tickets.give_back()
        else:
            self.new_ticket()

    def _ask_for_details(self) -> None:
        letters = bool(self.session.settings[declared.LETTER_WAITS_FOR_SIGNATURE])
        self.ui.queue.ui.details.ask(self.ui.queue.names, letters=letters)

    def _transfer(
        self, ticket: Ticket, service: str | None, counter_id: UUID | None, note: str
    ) -> None:
        panel = self.ui.queue.ui.transfer

        def gone(_: Ticket) -> None:
            self._done = None
            panel.give_back()

        self.case.save()
        self.tickets.transfer(
            ticket, service, counter_id, note, gone, lambda error: panel.say_fault(say(error))
        )

    def _serve_again(self, service: str) -> None:
        if (ticket := self._finished) is not None:
            self.tickets.another_service(ticket, service)

    def _hand_over(self, letters: tuple[UUID, ...], taker: str, relation: str) -> None:
        panel = self.ui.handover
        if panel.ticket is not None:
            self.tickets.hand_over(panel.ticket, letters, taker, relation, panel.refused)

    def _choose_service(self, code: str) -> None:
        if self.case.is_open:
            self.case.choose_service(code)
            self.ui.form.focus_number()

    def _take_person(self, entry: RegisterEntry) -> None:
        """Put somebody who was searched for into the form of the number being served."""
        if self.case.is_open:
            self.case.choose_member(entry)
            self.ui.form.focus_number()
        else:
            words = self.tr("Belum ada nomor yang dilayani. Panggil dahulu (F8), lalu cari lagi.")
            self.session.notice(words)

    def _went_on(self, ticket: Ticket) -> None:
        """A case goes on with a number served here: its form was filled elsewhere."""
        self._done = None
        self.case.close()
        self.tickets.made(ticket)
        self.case.open(ticket, None)

    def _ground_changed(self) -> None:
        if self.case.is_open:
            self.case.refresh_ground()

    # Showing -------------------------------------------------------------------------------------

    def _learned(self) -> None:
        settings, around = self.session.settings, self.tickets.around
        if around is None:
            return
        self.ui.queue.set_around(
            around,
            shows_duty=self._shows_duty,
            standard_minutes=settings[declared.QUEUE_STANDARD_WAIT_MINUTES],
        )
        if self.ui.middle.currentWidget() is self.ui.stage:
            self._show_stage()

    @property
    def _shows_duty(self) -> bool:
        """Tell whether the room or other counters care what this one does."""
        settings, around = self.session.settings, self.tickets.around
        several = around is not None and bool(around.others)
        return bool(several or settings[declared.USE_DAY_FRAME] or settings[declared.USE_DISPLAY])

    def _show(self, view: QueueView) -> None:
        self.ui.queue.show_view(view, self.session.office.now())
        self._show_middle()

    def _show_middle(self) -> None:
        held, served = self.tickets.held, self.tickets.served
        if self._done is not None and not self._goes_on:
            went_on = self._done.ticket.state is TicketState.DILAYANI
            if held is not None or went_on:
                self._done = None
        self.ui.queue.offer_service(not self._goes_on)
        collects = served is not None and served.purpose is Purpose.AMBIL_SURAT
        if not collects:
            self.ui.handover.close_case()
        if served is not None and not collects and not self._goes_on:
            self._show_case(served)
            return
        if self.case.ticket is not None and not self.case.concluding:
            self.case.close()
            self.ui.verdict.clear()
        if served is not None and collects:
            self._show_handover(served)
        elif self._done is not None:
            self.ui.middle.setCurrentWidget(self.ui.done)
        else:
            self._show_stage()

    def _show_handover(self, served: Ticket) -> None:
        self.ui.verdict.clear()
        self.ui.verdict.hide()
        self.ui.queue.offer_new(True)
        self.ui.handover.open(served)
        self.ui.middle.setCurrentWidget(self.ui.handover)

    def _show_case(self, served: Ticket) -> None:
        self.ui.queue.offer_new(True)
        if self.case.ticket is None or self.case.ticket.id != served.id:
            self.case.open(served, self._last_service)
        elif self.case.is_open:
            self.ui.middle.setCurrentWidget(self.ui.form)

    def _show_stage(self) -> None:
        called, ui = self.tickets.called, self.ui
        paint_stage(
            ui,
            self.tickets.view,
            called,
            ui.queue.names,
            hint=samples(self.session) if called is None else "",
            shows_duty=self._shows_duty,
        )
        # On the empty stage it stands beside F8 already.
        ui.queue.offer_new(called is not None)
        ui.verdict.clear()
        ui.verdict.hide()
        stage = called.id if called is not None else None
        if self._arriving or ui.middle.currentWidget() is not ui.stage or stage != self._stage:
            ui.middle.setCurrentWidget(ui.stage)
            if not self._asks:
                ui.stage_main.setFocus()
        self._stage, self._arriving = stage, False

    def _opened(self) -> None:
        if self.case.ground is None:
            return
        self.ui.queue.set_services(self.case.ground.services.values())
        self._show_service()
        self.ui.verdict.forget_override()
        self.ui.verdict.say_trouble("")
        self.ui.verdict.show()
        self.ui.middle.setCurrentWidget(self.ui.form)
        self.ui.form.focus_number()

    def _show_service(self) -> None:
        if self.case.draft is not None:
            self._last_service = self.case.draft.service
            self.ui.queue.show_service(self.case.draft.service)

    def _let_type(self, on: bool) -> None:
        """While F9 runs nothing can be typed that would not be in the letter."""
        for part in (self.ui.form, self.ui.verdict, self.ui.queue):
            part.setEnabled(on)

    def _concluded(self, result: Concluded) -> None:
        self._let_type(True)
        self._done = result
        self.tickets.made(result.ticket)
        services = self.case.ground.services if self.case.ground is not None else {}
        service = services.get(self._last_service or "")
        self.case.close()
        self.papers.end()
        self.ui.verdict.clear()
        self.ui.verdict.forget_override()
        self.ui.verdict.hide()
        self.ui.queue.offer_new(True)
        self.ui.done.show_result(result, service, self.ui.queue.names)
        self.ui.middle.setCurrentWidget(self.ui.done)
        self.ui.done.ui.next.setFocus()
        self.session.queue_changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._let_type(True)
        self.ui.verdict.say_trouble(say(error))
        if not self.ui.form.focus_fault(error):
            self.ui.form.focus_number()
