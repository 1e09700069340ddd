"""What happens at the counter's queue: a number is given, called, served, finished.

Each function is one transaction. The writer lock is taken before anything is read, so two
officers can never call the same ticket, not even from two programs on one database.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import (
    Fairness,
    Lane,
    Ticket,
    TicketState,
    check_absent,
    check_way,
    next_ticket,
    order_of_calls,
)
from desktop_app.storage import queue as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import issuing_counters, read_setting
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class QueueView:
    """Today's queue as one counter sees it. `waiting` stands in the order of the coming calls.

    `held_since` is when the ticket held here came into the state it is in.
    """

    day: date
    held: Ticket | None
    waiting: tuple[Ticket, ...]
    on_hold: tuple[Ticket, ...]
    absent: tuple[Ticket, ...]
    finished: int
    held_since: datetime | None = None


def issue(office: Office, lane: Lane = Lane.UMUM, service: str | None = None) -> Ticket:
    """Give the next number of the lane to somebody who came now, and return the ticket."""
    officer = office.require(Right.SERVE)
    day = office.today()
    with office.write() as tx:
        several = issuing_counters(tx.connection) > 1
        series = office.at_counter().code if several else ""
        ticket = Ticket(
            id=new_id(tx.at),
            visit_id=storage.add_visit(tx, day, tx.at),
            day=day,
            lane=lane,
            series=series,
            number=storage.next_number(tx.connection, day, lane, series),
            service=service,
            state=TicketState.MENUNGGU,
            arrived_at=tx.at,
            calls=0,
            counter_id=None,
            officer_id=None,
            version=1,
        )
        storage.add_ticket(tx, ticket)
        storage.open_period(
            tx, ticket.id, TicketState.MENUNGGU, officer_id=officer.id, counter_id=None
        )
    return ticket


def call_next(office: Office) -> Ticket:
    """Call the next ticket to this counter.

    Raises Refused while the counter still holds a ticket, NotFound when nobody waits.
    """
    officer, counter = office.require(Right.SERVE), office.at_counter()
    with office.write() as tx:
        close_left_open(office, tx)
        _refuse_second(tx.connection, office.today(), counter.id)
        waiting = storage.tickets_of(tx.connection, office.today(), TicketState.MENUNGGU)
        ticket = next_ticket(
            waiting,
            storage.lanes_called(tx.connection, office.today()),
            _fairness(tx.connection),
        )
        if ticket is None:
            raise NotFound("antrean_kosong", _NOBODY)
        return _move(
            tx, ticket, TicketState.DIPANGGIL, calls=ticket.calls + 1,
            counter_id=counter.id, officer_id=officer.id,
        )  # fmt: skip


def recall(office: Office, ticket_id: UUID) -> Ticket:
    """Call the same ticket once more; its place and arrival time stay."""
    officer, counter = office.require(Right.SERVE), office.at_counter()
    with office.write() as tx:
        ticket = _mine(tx, ticket_id, counter.id)
        if ticket.state is not TicketState.DIPANGGIL:
            check_way(ticket, TicketState.DIPANGGIL)
        return _move(
            tx, ticket, TicketState.DIPANGGIL, calls=ticket.calls + 1,
            counter_id=counter.id, officer_id=officer.id,
        )  # fmt: skip


def serve(office: Office, ticket_id: UUID) -> Ticket:
    """The person is here: service begins. Raises Refused unless the ticket was called."""
    return _step(office, ticket_id, TicketState.DILAYANI)


def hold(office: Office, ticket_id: UUID) -> Ticket:
    """Put the service aside (F6); the counter is free, the half-typed form stays as a draft."""
    return _step(office, ticket_id, TicketState.DITUNDA)


def resume(office: Office, ticket_id: UUID) -> Ticket:
    """Go on with a ticket that was put aside. Raises Refused while another one is held."""
    counter = office.at_counter()
    officer = office.require(Right.SERVE)
    with office.write() as tx:
        ticket = storage.read_ticket(tx.connection, ticket_id)
        check_way(ticket, TicketState.DILAYANI)
        _refuse_second(tx.connection, ticket.day, counter.id)
        return _move(tx, ticket, TicketState.DILAYANI, counter_id=counter.id, officer_id=officer.id)


def absent(office: Office, ticket_id: UUID) -> Ticket:
    """Nobody came after enough calls (F7). Raises Refused when called too few times."""
    counter = office.at_counter()
    office.require(Right.SERVE)
    with office.write() as tx:
        ticket = _mine(tx, ticket_id, counter.id)
        check_way(ticket, TicketState.TIDAK_HADIR)
        check_absent(ticket, int(read_setting(tx.connection, "queue.max_calls")))
        return _move(tx, ticket, TicketState.TIDAK_HADIR)


def restore(office: Office, ticket_id: UUID) -> Ticket:
    """Somebody absent, called or cancelled by mistake waits again at the place they came with.

    Raises Refused for a ticket of another day: its queue is over.
    """
    office.require(Right.SERVE)
    with office.write() as tx:
        ticket = storage.read_ticket(tx.connection, ticket_id)
        check_way(ticket, TicketState.MENUNGGU)
        if ticket.day != office.today():
            raise Refused("nomor_hari_lain", _OTHER_DAY, number=ticket.code)
        if ticket.state is TicketState.DIPANGGIL:
            ticket = _mine(tx, ticket_id, office.at_counter().id)
        return _move(tx, ticket, TicketState.MENUNGGU, calls=0, counter_id=None, officer_id=None)


def finish(office: Office, ticket_id: UUID) -> Ticket:
    """End a service that left no case (information given, the person went away)."""
    return _step(office, ticket_id, TicketState.SELESAI)


def cancel(office: Office, ticket_id: UUID) -> Ticket:
    """Take a ticket out of the queue; `restore` brings it back on the same day.

    Raises Refused for one that another counter holds.
    """
    office.require(Right.SERVE)
    with office.write() as tx:
        ticket = storage.read_ticket(tx.connection, ticket_id)
        if ticket.counter_id is not None and ticket.state is not TicketState.DITUNDA:
            ticket = _mine(tx, ticket_id, office.at_counter().id)
        check_way(ticket, TicketState.BATAL)
        return _move(tx, ticket, TicketState.BATAL)


def choose_service(office: Office, ticket_id: UUID, service: str) -> Ticket:
    """Set what the person came for."""
    office.require(Right.SERVE)
    with office.write() as tx:
        ticket = storage.read_ticket(tx.connection, ticket_id)
        return storage.change_ticket(tx, ticket, service=service)


def view(office: Office) -> QueueView:
    """Return today's queue. Tickets of earlier days are never in it."""
    day = office.today()
    with office.read() as connection:
        tickets = storage.tickets_of(connection, day)
        called = storage.lanes_called(connection, day)
        fairness = _fairness(connection)
        held = None
        if office.counter is not None:
            held = storage.held_by(connection, day, office.counter.id)
        periods = storage.periods_of(connection, held.id) if held is not None else ()
    by_state = {state: tuple(t for t in tickets if t.state is state) for state in TicketState}
    return QueueView(
        day=day,
        held=held,
        waiting=tuple(order_of_calls(by_state[TicketState.MENUNGGU], called, fairness)),
        on_hold=by_state[TicketState.DITUNDA],
        absent=by_state[TicketState.TIDAK_HADIR],
        finished=len(by_state[TicketState.SELESAI]),
        held_since=periods[-1].started_at if periods else None,
    )


def end_service(tx: Transaction, ticket_id: UUID, counter_id: UUID) -> Ticket:
    """Finish the ticket a counter serves, inside the caller's transaction (F9's last step)."""
    ticket = _mine(tx, ticket_id, counter_id)
    check_way(ticket, TicketState.SELESAI)
    return _move(tx, ticket, TicketState.SELESAI)


def close_left_open(office: Office, tx: Transaction) -> int:
    """Close what earlier days left open, marked so that time statistics leave it out."""
    tickets = storage.left_open(tx.connection, office.today())
    for ticket in tickets:
        storage.close_period(tx, ticket.id, accurate=False)
        served = ticket.state is TicketState.DILAYANI
        state = TicketState.SELESAI if served else TicketState.BATAL
        storage.change_ticket(tx, ticket, state=state)
    return len(tickets)


def _step(office: Office, ticket_id: UUID, to: TicketState) -> Ticket:
    officer, counter = office.require(Right.SERVE), office.at_counter()
    with office.write() as tx:
        ticket = _mine(tx, ticket_id, counter.id)
        check_way(ticket, to)
        return _move(tx, ticket, to, counter_id=counter.id, officer_id=officer.id)


def _move(tx: Transaction, ticket: Ticket, to: TicketState, **new: object) -> Ticket:
    storage.close_period(tx, ticket.id)
    moved = storage.change_ticket(tx, ticket, state=to, **new)
    if not to.over:
        storage.open_period(
            tx, ticket.id, to, officer_id=moved.officer_id, counter_id=moved.counter_id
        )
    return moved


def _mine(tx: Transaction, ticket_id: UUID, counter_id: UUID) -> Ticket:
    ticket = storage.read_ticket(tx.connection, ticket_id)
    if ticket.counter_id != counter_id:
        raise Refused("nomor_loket_lain", _NOT_MINE, number=ticket.code)
    return ticket


def _refuse_second(connection: Connection, day: date, counter_id: UUID) -> None:
    held = storage.held_by(connection, day, counter_id)
    if held is not None:
        raise Refused(
            "masih_memegang_nomor", _STILL_HOLDING, number=held.code, state=held.state.label
        )


def _fairness(connection: Connection) -> Fairness:
    return Fairness(int(read_setting(connection, "queue.priority_run")))


_NOBODY = QT_TRANSLATE_NOOP("errors", "Tidak ada yang menunggu. Buat nomor baru dengan F2.")
_STILL_HOLDING = QT_TRANSLATE_NOOP(
    "errors",
    "Loket ini masih memegang nomor {number} ({state}). "
    "Selesaikan (F9), tunda (F6) atau catat tidak hadir (F7) dahulu.",
)
_OTHER_DAY = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} bukan nomor hari ini. Buat nomor baru dengan F2."
)
_NOT_MINE = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} tidak sedang di loket ini. Muat ulang daftar antrean."
)
