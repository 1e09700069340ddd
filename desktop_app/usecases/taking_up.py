"""Going on with a case whose papers were left here or sent back: on a number, with its history."""

from __future__ import annotations

from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.case import CaseState
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.intake import draft_body
from desktop_app.domain.queue import Purpose, Ticket, TicketState
from desktop_app.storage import applications as drafts
from desktop_app.storage import cases
from desktop_app.storage import queue as tickets
from desktop_app.storage.journal import Transaction
from desktop_app.storage.person_page import draft_nik
from desktop_app.usecases.approvals import draft_of
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket, close_left_open, number_in
from desktop_app.usecases.queue_steps import call_from, go_on_duty, move, own_counter, queue_day

TAKEN_UP = frozenset({CaseState.DITITIPKAN, CaseState.DIKEMBALIKAN})


def take_up(office: Office, case_id: UUID) -> Ticket:
    """Open a case again at this counter and return the ticket it goes on with.

    On the number that is served here when its form is still empty or this person's own, else on
    a new number that is served at once: for a *titipan* nobody has to wait in the room. F9 then
    goes on with the same case. Raises Refused when it is not one to go on with, or when somebody
    else's form is open here.
    """
    officer = office.require(Right.SERVE)
    with office.write() as tx:
        counter = own_counter(office, tx.connection)
        close_left_open(office, tx)
        case = cases.read_case(tx.connection, case_id)
        if case.state not in TAKEN_UP:
            raise Refused("permohonan_tidak_dilanjutkan", _NOT_OPEN, state=case.state.value)
        draft = draft_of(case)
        held = tickets.held_by(tx.connection, counter.id)
        _refuse_twice(tx, case_id, held)
        if held is None:
            day = queue_day(office, tx.connection)
            go_on_duty(office, tx, day)
            new = number_in(office, tx, NewTicket(services=(case.service,)))
            called = call_from(office, tx, new)
            ticket = move(tx, called, TicketState.DILAYANI, officer_id=officer.id)
        else:
            ticket = _own_form(tx, held, draft.value("nik"))
        body = {**draft_body(draft), "case_id": case_id.hex}
        drafts.save_draft(tx.connection, ticket.id, body, tx.at, office.actor_id)
        return tickets.change_ticket(tx, ticket, service=case.service)


def _own_form(tx: Transaction, held: Ticket, nik: str) -> Ticket:
    """Return the number served here, if its form is empty or about the same person."""
    body = drafts.read_draft(tx.connection, held.id)
    typed = draft_nik(body) if body is not None else ""
    served = held.state is TicketState.DILAYANI and held.purpose is not Purpose.AMBIL_SURAT
    if not served or (typed and typed != nik):
        raise Refused("loket_sedang_melayani", _BUSY, number=held.code)
    return held


def _refuse_twice(tx: Transaction, case_id: UUID, held: Ticket | None) -> None:
    """Raise Refused while another number has the same case open."""
    for ticket_id, body in drafts.all_drafts(tx.connection):
        here = held is not None and held.id == ticket_id
        if body.get("case_id") == case_id.hex and not here:
            number = tickets.read_ticket(tx.connection, ticket_id)
            if not number.state.over:
                raise Refused("permohonan_sedang_dibuka", _OPEN_ELSEWHERE, number=number.code)


_NOT_OPEN = QT_TRANSLATE_NOOP(
    "errors",
    "Permohonan yang {state} tidak dilanjutkan. Buat permohonan baru dengan nomor antrean.",
)
_BUSY = QT_TRANSLATE_NOOP(
    "errors",
    "Loket ini sedang melayani nomor {number} dengan isian orang lain. Selesaikan (F9) atau "
    "tunda (F6) dahulu.",
)
_OPEN_ELSEWHERE = QT_TRANSLATE_NOOP(
    "errors",
    "Permohonan ini sedang dibuka pada nomor {number}. Lanjutkan di sana, atau selesaikan dahulu.",
)
