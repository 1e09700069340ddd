"""How a ticket stands when somebody holds it up to the counter: whose it is, when, and its turn.

What a scanned or searched number may lead to is decided here; who may be called next is still
decided by the queue alone (`queue_order`), never by who waves a paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.queue import Ticket, TicketState
from desktop_app.domain.ticket_code import SAMPLE, office_tag, read_ticket_code
from desktop_app.storage import finding
from desktop_app.storage.office import counters
from desktop_app.storage.queue import read_ticket
from desktop_app.usecases import queue
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import queue_day


@dataclass(frozen=True, slots=True)
class TicketStanding:
    """One ticket as it stands now.

    `today` tells whether it is worked on today (a batch left here stays so). `place` is its turn
    at this counter, 1 is called next; None for one that does not wait for this counter.
    `busy` when this counter still holds another ticket. `at` is the counter that holds it or that
    it was sent to, "" for none; `here` when that is this one. `application_id` is its latest case.
    """

    ticket: Ticket
    today: bool
    place: int | None = None
    busy: bool = False
    at: str = ""
    here: bool = False
    application_id: UUID | None = None


def scanned(office: Office, text: str) -> TicketStanding:
    """Return how the ticket stands whose code was scanned.

    Raises NotFound for a code that is none or a number that was never given, Refused in words for
    a sample print and for another office's ticket.
    """
    office.require(Right.PREPARE)
    code = read_ticket_code(text)
    if code is None:
        raise NotFound("kode_tidak_dikenal", _UNKNOWN)
    if code.office != office_tag(office.identity.id):
        raise Refused("nomor_kantor_lain", _OTHER_OFFICE, number=code.title)
    if code.number == SAMPLE:
        raise Refused("contoh_nomor", _SAMPLE)
    with office.read() as connection:
        found = finding.ticket_of(connection, code.day, code.lane, code.series, code.number)
    if found is None:
        raise NotFound("nomor_tidak_ada", _NEVER_GIVEN, number=code.title)
    return standing(office, found.id)


def standing(office: Office, ticket_id: UUID) -> TicketStanding:
    """Return how a ticket stands now. Raises NotFound."""
    office.require(Right.PREPARE)
    view = queue.view(office)
    with office.read() as connection:
        ticket = read_ticket(connection, ticket_id)
        today = ticket.day == queue_day(office, connection)
        names = {one.id: one.name for one in counters(connection)}
        case = finding.case_of_ticket(connection, ticket_id)
    own = office.counter.id if office.counter is not None else None
    waits = ticket.state is TicketState.MENUNGGU
    owner = ticket.for_counter_id if waits else ticket.counter_id
    order = [one.id for one in view.waiting]
    return TicketStanding(
        ticket=ticket,
        today=today or (ticket.dropped_off and not ticket.state.over),
        place=order.index(ticket_id) + 1 if waits and ticket_id in order else None,
        busy=view.held is not None and view.held.id != ticket_id,
        at=names.get(owner, "") if owner is not None else "",
        here=owner is not None and owner == own,
        application_id=case,
    )


_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors", "Kode ini bukan kode nomor antrean. Pindai sekali lagi, atau ketik nomornya."
)
_OTHER_OFFICE = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor {number} ini dari kantor lain. Buat nomor baru di sini dengan F2.",
)
_SAMPLE = QT_TRANSLATE_NOOP(
    "errors", "Pemindai bekerja. Ini contoh cetak nomor antrean, bukan nomor seseorang."
)
_NEVER_GIVEN = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor {number} tidak ada di komputer ini. Bila dibuat di komputer lain, tunggu sinkronisasi, "
    "lalu pindai sekali lagi.",
)
