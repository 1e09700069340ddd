"""What happens at the counter's queue: a number is given, called, served, finished.

Each function is one transaction. The writer lock is taken before anything is read, so two
officers can never call the same ticket, not even from two programs on one database. What is
rarer than these steps stands in `queue_visits` (sent on, several services, batches),
`queue_undo`, `queue_late` and `collecting`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.day_frame import Duty
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.office import Counter
from desktop_app.domain.queue import (
    Cause,
    Lane,
    Purpose,
    Ticket,
    TicketState,
    after_service,
    check_absent,
    check_way,
)
from desktop_app.domain.queue_order import Called, Place, next_ticket, order_of_calls
from desktop_app.storage import day_frame as duty_storage
from desktop_app.storage import queue as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction, last_moment
from desktop_app.storage.office import counters, issuing_series, read_setting
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import (
    call_from,
    callable_here,
    called_for,
    duty_since,
    fairness_of,
    go_on_duty,
    mine,
    move,
    not_anothers,
    own_counter,
    queue_day,
    reach_of,
    refuse_second,
)

CLOCK_TOLERANCE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class NewTicket:
    """What is known when a number is given. `services` come one after the other in one visit.

    `people` above 1 is a batch (*kolektif*), `dropped_off` when its bringer does not wait.
    """

    lane: Lane = Lane.UMUM
    services: tuple[str, ...] = ()
    purpose: Purpose = Purpose.LAYANAN
    remark: str = ""
    people: int = 1
    dropped_off: bool = False
    by_kiosk: bool = False


@dataclass(frozen=True, slots=True)
class QueueView:
    """The queue as one counter sees it. `waiting` stands in the order of its coming calls.

    `elsewhere` wait for other counters, `letters` for a signature. `held_since` is when the
    ticket held here came into the state it is in. `clock_back` when this computer's clock stands
    before what was written last.
    """

    day: date
    held: Ticket | None
    waiting: tuple[Ticket, ...]
    on_hold: tuple[Ticket, ...]
    absent: tuple[Ticket, ...]
    finished: int
    held_since: datetime | None = None
    elsewhere: tuple[Ticket, ...] = ()
    letters: tuple[Ticket, ...] = ()
    duty: Duty = Duty.TUTUP
    clock_back: bool = False
    counters: Mapping[UUID, str] = field(default_factory=dict)


def issue(office: Office, lane: Lane = Lane.UMUM, service: str | None = None) -> Ticket:
    """Give the next number of the lane to somebody who came now, and return the ticket."""
    return give_number(office, NewTicket(lane, (service,) if service else ()))


def give_number(office: Office, new: NewTicket) -> Ticket:
    """Give the next number of a lane, and return the ticket. Raises Refused for no people."""
    office.require(Right.PREPARE)
    if new.people < 1:
        raise Refused("jumlah_orang_tidak_sah", _NO_PEOPLE)
    with office.write() as tx:
        close_left_open(office, tx)
        return number_in(office, tx, new)


def number_in(office: Office, tx: Transaction, new: NewTicket) -> Ticket:
    """Give a number inside somebody's transaction, and return the ticket."""
    officer = office.require(Right.PREPARE)
    day = queue_day(office, tx.connection)
    series = issuing_series(tx.connection, office.at_counter().code)
    ticket = _first_state(tx, new, day, series)
    storage.add_ticket(tx, ticket)
    storage.open_period(
        tx,
        ticket.id,
        ticket.state,
        officer_id=None if new.by_kiosk else officer.id,
        counter_id=None,
        cause=Cause.KIOS if new.by_kiosk else None,
    )
    return ticket


def call_next(
    office: Office,
    *,
    lane: Lane | None = None,
    service: str | None = None,
    among: Collection[UUID] | None = None,
) -> Ticket:
    """Call the next ticket to this counter, of one lane or service only when given.

    When nobody waits in the room, a batch that was let wait goes on: it is returned as served,
    because nobody has to be called for it. With `among` only these may be called. Where the
    counters have a server, `sync_calls.call_next` asks it first. Raises Refused while the counter
    still holds a ticket, NotFound when there is nothing to do.
    """
    office.require(Right.PREPARE)
    with office.write() as tx:
        counter = own_counter(office, tx.connection)
        close_left_open(office, tx)
        refuse_second(tx.connection, counter.id)
        day = queue_day(office, tx.connection)
        go_on_duty(office, tx, day)
        waiting = _waiting(tx.connection, counter, lane, service, among)
        place = _next_place(tx.connection, counter, day, waiting)
        if place is not None:
            return call_from(office, tx, storage.read_ticket(tx.connection, place.id))
        return _go_on_with_a_batch(office, tx, [one for one in waiting if one.dropped_off])


def next_waiting(
    office: Office,
    *,
    lane: Lane | None = None,
    service: str | None = None,
    without: Collection[UUID] = (),
) -> tuple[Place | None, tuple[Place, ...]]:
    """Return whom `call_next` would call in the room now, and all whom this counter may call.

    `without` are left out of both. Raises Refused while the counter still holds a ticket.
    """
    with office.read() as connection:
        counter = own_counter(office, connection)
        refuse_second(connection, counter.id)
        every = _waiting(connection, counter, lane, service, None)
        waiting = tuple(one for one in every if one.id not in without)
        return _next_place(connection, counter, queue_day(office, connection), waiting), waiting


def recall(office: Office, ticket_id: UUID) -> Ticket:
    """Call the same ticket once more; its place and arrival time stay."""
    officer, counter = office.require(Right.PREPARE), office.at_counter()
    with office.write() as tx:
        ticket = mine(tx, ticket_id, counter.id)
        if ticket.state is not TicketState.DIPANGGIL:
            raise Refused("belum_dipanggil", _NOT_CALLED, number=ticket.code)
        return move(
            tx,
            ticket,
            TicketState.DIPANGGIL,
            cause=Cause.PANGGIL_ULANG,
            calls=ticket.calls + 1,
            officer_id=officer.id,
        )


def serve(office: Office, ticket_id: UUID) -> Ticket:
    """The person is here: service begins. Raises Refused unless the ticket was called."""
    officer, counter = office.require(Right.PREPARE), office.at_counter()
    with office.write() as tx:
        ticket = mine(tx, ticket_id, counter.id)
        check_way(ticket, TicketState.DILAYANI)
        if ticket.state is not TicketState.DIPANGGIL:
            raise Refused("belum_dipanggil", _NOT_CALLED, number=ticket.code)
        collecting = ticket.purpose is Purpose.AMBIL_SURAT
        cause = Cause.AMBIL_SURAT if collecting else None
        return move(tx, ticket, TicketState.DILAYANI, cause=cause, officer_id=officer.id)


def hold(office: Office, ticket_id: UUID) -> Ticket:
    """Put the service aside (F6); the counter is free, the half-typed form stays as a draft."""
    return _step(office, ticket_id, TicketState.DITUNDA)


def resume(office: Office, ticket_id: UUID) -> Ticket:
    """Go on with a ticket that was put aside. Raises Refused while another one is held."""
    officer = office.require(Right.PREPARE)
    with office.write() as tx:
        counter = own_counter(office, tx.connection)
        ticket = storage.read_ticket(tx.connection, ticket_id)
        if ticket.state is not TicketState.DITUNDA:
            check_way(ticket, TicketState.DITUNDA)
        refuse_second(tx.connection, counter.id)
        go_on_duty(office, tx, ticket.day)
        return move(tx, ticket, TicketState.DILAYANI, counter_id=counter.id, officer_id=officer.id)


def absent(office: Office, ticket_id: UUID) -> Ticket:
    """Nobody came after enough calls (F7). Raises Refused when called too few times.

    Who was called only to collect a letter has been served: the ticket is done, and the letter
    stays among those not collected.
    """
    counter = office.at_counter()
    office.require(Right.PREPARE)
    with office.write() as tx:
        ticket = mine(tx, ticket_id, counter.id)
        to = TicketState.TIDAK_HADIR
        if ticket.purpose is Purpose.AMBIL_SURAT and ticket.files_done:
            to = TicketState.SELESAI
        if ticket.state is not TicketState.DIPANGGIL:
            check_way(ticket, TicketState.TIDAK_HADIR)
        check_absent(ticket, int(read_setting(tx.connection, "queue.max_calls")))
        return move(tx, ticket, to)


def restore(office: Office, ticket_id: UUID) -> Ticket:
    """Somebody absent, called or cancelled by mistake waits again at the place they came with.

    Raises Refused for a ticket of another day: its queue is over.
    """
    office.require(Right.PREPARE)
    with office.write() as tx:
        ticket = not_anothers(tx, office, ticket_id)
        if ticket.state not in _RESTORABLE:
            check_way(ticket, TicketState.DIPANGGIL)
            raise Refused("tidak_perlu_dipulihkan", _NOT_AWAY, number=ticket.code)
        if ticket.day != queue_day(office, tx.connection):
            raise Refused("nomor_hari_lain", _OTHER_DAY, number=ticket.code)
        if ticket.state is TicketState.DIPANGGIL and ticket.files_done:
            return move(
                tx, ticket, TicketState.MENUNGGU_SURAT, calls=0, counter_id=None, officer_id=None
            )
        return move(
            tx,
            ticket,
            TicketState.MENUNGGU,
            cause=Cause.DIPULIHKAN,
            calls=0,
            counter_id=None,
            officer_id=None,
        )


def finish(office: Office, ticket_id: UUID) -> Ticket:
    """End a service that left no case (information given, the person went away)."""
    officer, counter = office.require(Right.SERVE), office.at_counter()
    with office.write() as tx:
        ticket = mine(tx, ticket_id, counter.id)
        if ticket.state is not TicketState.DILAYANI:
            check_way(ticket, TicketState.SELESAI)
            raise Refused("belum_dilayani", _NOT_SERVED, number=ticket.code)
        return move(tx, ticket, TicketState.SELESAI, more=(), officer_id=officer.id)


def cancel(office: Office, ticket_id: UUID) -> Ticket:
    """Take a ticket out of the queue; `restore` brings it back on the same day.

    Raises Refused for one that another counter holds.
    """
    office.require(Right.SERVE)
    with office.write() as tx:
        ticket = not_anothers(tx, office, ticket_id)
        check_way(ticket, TicketState.BATAL)
        return move(tx, ticket, TicketState.BATAL)


def choose_service(office: Office, ticket_id: UUID, service: str) -> Ticket:
    """Set what the person came for."""
    office.require(Right.PREPARE)
    with office.write() as tx:
        ticket = not_anothers(tx, office, ticket_id)
        return storage.change_ticket(tx, ticket, service=service)


def view(office: Office) -> QueueView:
    """Return the queue of today as this counter sees it. Earlier days' tickets are not in it."""
    with office.read() as connection:
        day = queue_day(office, connection)
        tickets = _of_the_day(connection, day)
        duties = duty_storage.duties(connection, duty_since(office, day))
        names = {one.id: one.name for one in counters(connection)}
        clock_back = last_moment(connection) - office.now() > CLOCK_TOLERANCE
        seen = _as_this_counter(office, connection, day, tickets)
    own = duties.get(office.counter.id) if office.counter is not None else None
    return replace(
        seen, duty=own.duty if own else Duty.TUTUP, clock_back=clock_back, counters=names
    )


def end_service(
    tx: Transaction, ticket_id: UUID, counter_id: UUID, *, letter_waits: bool = False
) -> Ticket:
    """End one service or file of the ticket a counter serves, in the caller's transaction.

    F9's last step. Returns the ticket where it goes: done, waiting for its letter, put aside
    between two files of a batch, or on to the visit's next service: here, or waiting for a
    counter that serves it.
    """
    ticket = mine(tx, ticket_id, counter_id)
    check_way(ticket, TicketState.SELESAI)
    ticket = storage.change_ticket(tx, ticket, files_done=ticket.files_done + 1)
    to, cause = after_service(ticket, letter_waits=letter_waits)
    if to is not TicketState.DILAYANI:
        return move(tx, ticket, to, cause=cause)
    service, *more = ticket.more
    new: dict[str, Any] = {"service": service, "more": tuple(more)}
    here = next(one for one in counters(tx.connection) if one.id == counter_id)
    if not reach_of(here).reaches(ticket.lane, service, None):
        to = TicketState.MENUNGGU
        new |= {"counter_id": None, "officer_id": None, "calls": 0}
    return move(tx, ticket, to, cause=cause, **new)


def close_left_open(office: Office, tx: Transaction) -> int:
    """Close what earlier days left open, marked so that time statistics leave it out."""
    tickets = storage.left_open(tx.connection, queue_day(office, tx.connection))
    for ticket in tickets:
        close_open_ticket(tx, ticket)
    return len(tickets)


def close_open_ticket(tx: Transaction, ticket: Ticket) -> Ticket:
    """Close a ticket nobody ended: served when its service had begun, else cancelled."""
    storage.close_period(tx, ticket.id, accurate=False)
    served = ticket.files_done > 0 or ticket.state in (TicketState.DILAYANI, TicketState.DITUNDA)
    state = TicketState.SELESAI if served else TicketState.BATAL
    return storage.change_ticket(tx, ticket, state=state)


_RESTORABLE = (TicketState.TIDAK_HADIR, TicketState.BATAL, TicketState.DIPANGGIL)


def _first_state(tx: Transaction, new: NewTicket, day: date, series: str) -> Ticket:
    service, more = (new.services[0], new.services[1:]) if new.services else (None, ())
    return Ticket(
        id=new_id(tx.at),
        visit_id=storage.add_visit(tx, day, tx.at),
        day=day,
        lane=new.lane,
        series=series,
        number=storage.next_number(tx.connection, day, new.lane, series),
        service=service,
        state=TicketState.MENUNGGU,
        arrived_at=tx.at,
        calls=0,
        counter_id=None,
        officer_id=None,
        version=1,
        purpose=new.purpose,
        more=tuple(more),
        remark=new.remark.strip(),
        people=new.people,
        dropped_off=new.dropped_off,
    )


def _waiting(
    connection: Connection,
    counter: Counter,
    lane: Lane | None,
    service: str | None,
    among: Collection[UUID] | None,
) -> tuple[Place, ...]:
    waiting = callable_here(connection, counter, storage.waiting_places(connection))
    return tuple(
        one
        for one in waiting
        if lane in (None, one.lane)
        and service in (None, one.service)
        and (among is None or one.id in among)
    )


def _next_place(
    connection: Connection, counter: Counter, day: date, waiting: Sequence[Place]
) -> Place | None:
    room = [one for one in waiting if not one.dropped_off]
    called = called_for(connection, day, counter)
    return next_ticket(room, called, fairness_of(connection))


def _go_on_with_a_batch(office: Office, tx: Transaction, left: Sequence[Place]) -> Ticket:
    """Serve the next file of a batch that let the room go first, or begin one dropped off."""
    aside = storage.in_state(tx.connection, TicketState.DITUNDA)
    yielding = [one for one in aside if one.batch and one.files_done and one.files_left]
    batches = sorted(
        [*yielding, *(storage.read_ticket(tx.connection, one.id) for one in left)],
        key=lambda one: one.arrived_at,
    )
    if not batches:
        raise NotFound("antrean_kosong", _NOBODY)
    officer, counter = office.require(Right.PREPARE), office.at_counter()
    return move(tx, batches[0], TicketState.DILAYANI, counter_id=counter.id, officer_id=officer.id)


def _of_the_day(connection: Connection, day: date) -> tuple[Ticket, ...]:
    """Return the day's tickets and the batches of earlier days still to be done."""
    open_before = storage.in_state(
        connection,
        TicketState.MENUNGGU,
        TicketState.DIPANGGIL,
        TicketState.DILAYANI,
        TicketState.DITUNDA,
    )
    carried = tuple(one for one in open_before if one.dropped_off and one.day < day)
    return (*carried, *storage.tickets_of(connection, day))


def _as_this_counter(
    office: Office, connection: Connection, day: date, tickets: tuple[Ticket, ...]
) -> QueueView:
    by_state = {state: tuple(t for t in tickets if t.state is state) for state in TicketState}
    waiting, called, held = by_state[TicketState.MENUNGGU], Called(), None
    here = office.counter
    if here is not None:
        here = next((one for one in counters(connection) if one.id == here.id), here)
        waiting = callable_here(connection, here, waiting)
        called = called_for(connection, day, here)
        held = storage.held_by(connection, here.id)
    periods = storage.periods_of(connection, held.id) if held is not None else ()
    room = [one for one in waiting if not one.dropped_off]
    order = order_of_calls(room, called, fairness_of(connection))
    dropped = tuple(one for one in waiting if one.dropped_off)
    ours = {one.id for one in waiting}
    return QueueView(
        day=day,
        held=held,
        waiting=(*order, *dropped),
        on_hold=by_state[TicketState.DITUNDA],
        absent=by_state[TicketState.TIDAK_HADIR],
        finished=len(by_state[TicketState.SELESAI]),
        held_since=periods[-1].started_at if periods else None,
        elsewhere=tuple(t for t in by_state[TicketState.MENUNGGU] if t.id not in ours),
        letters=by_state[TicketState.MENUNGGU_SURAT],
    )


def _step(office: Office, ticket_id: UUID, to: TicketState) -> Ticket:
    officer, counter = office.require(Right.PREPARE), office.at_counter()
    with office.write() as tx:
        ticket = mine(tx, ticket_id, counter.id)
        check_way(ticket, to)
        return move(tx, ticket, to, counter_id=counter.id, officer_id=officer.id)


_NOBODY = QT_TRANSLATE_NOOP("errors", "Tidak ada yang menunggu. Buat nomor baru dengan F2.")
_NO_PEOPLE = QT_TRANSLATE_NOOP("errors", "Isi jumlah orang, paling sedikit 1.")
_NOT_CALLED = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} belum dipanggil. Panggil dahulu dengan F8, lalu ulangi."
)
_NOT_SERVED = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} belum dilayani. Panggil dan layani dahulu, lalu selesaikan."
)
_NOT_AWAY = QT_TRANSLATE_NOOP("errors", "Nomor {number} sudah ada di antrean.")
_OTHER_DAY = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} bukan nomor hari ini. Buat nomor baru dengan F2."
)
