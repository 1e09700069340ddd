"""What every step of the queue shares: moving a ticket, whose it is, and who is called next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.day_frame import Duty
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.office import Counter
from desktop_app.domain.queue import HELD, Cause, Lane, Purpose, Ticket, TicketState
from desktop_app.domain.queue_order import Called, Fairness, Reach, W, within_reach
from desktop_app.storage import day_frame as duty_storage
from desktop_app.storage import queue as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import counters, read_settings
from desktop_app.usecases.calendar import know_year
from desktop_app.usecases.office import Office


def queue_day(office: Office, connection: Connection) -> date:
    """Return the day whose queue is worked on: today.

    When the clock was turned back over midnight while tickets were open, it is still their day:
    nobody vanishes from the room because a computer thinks it is yesterday.
    """
    today = office.today()
    latest = storage.latest_open_day(connection)
    if latest is not None and timedelta() < latest - today <= timedelta(days=1):
        return latest
    return today


def start_of(office: Office, day: date) -> datetime:
    """Return the moment (UTC) at which a day of the office begins."""
    return datetime.combine(day, time(), tzinfo=office.zone)


def duty_since(office: Office, day: date) -> datetime:
    """Return from when on a counter's duty counts for `day`.

    A clock turned back over midnight stands before the day it works on.
    """
    return start_of(office, min(day, office.today()))


def move(
    tx: Transaction,
    ticket: Ticket,
    to: TicketState,
    *,
    cause: Cause | None = None,
    undone: bool = False,
    **new: Any,
) -> Ticket:
    """End the ticket's period, change it, and begin its next period unless it is over."""
    storage.close_period(tx, ticket.id, undone=undone)
    moved = storage.change_ticket(tx, ticket, state=to, **new)
    if not to.over:
        storage.open_period(
            tx,
            ticket.id,
            to,
            officer_id=moved.officer_id,
            counter_id=moved.counter_id,
            cause=cause,
        )
    return moved


def call_from(
    office: Office,
    tx: Transaction,
    ticket: Ticket,
    *,
    cause: Cause | None = None,
    **new: Any,
) -> Ticket:
    """Call a ticket to this counter, inside the caller's transaction."""
    officer, counter = office.require(Right.PREPARE), office.at_counter()
    new |= {"calls": ticket.calls + 1, "counter_id": counter.id, "officer_id": officer.id}
    return move(tx, ticket, TicketState.DIPANGGIL, cause=cause, **new)


def mine(tx: Transaction, ticket_id: UUID, counter_id: UUID) -> Ticket:
    """Return a ticket this counter holds. Raises Refused when it does not."""
    ticket = storage.read_ticket(tx.connection, ticket_id)
    if ticket.counter_id != counter_id:
        raise Refused("nomor_loket_lain", _NOT_MINE, number=ticket.code)
    return ticket


def not_anothers(tx: Transaction, office: Office, ticket_id: UUID) -> Ticket:
    """Return a ticket that nobody holds, or this counter. Raises Refused when another does."""
    ticket = storage.read_ticket(tx.connection, ticket_id)
    if ticket.state in HELD:
        return mine(tx, ticket_id, office.at_counter().id)
    return ticket


def refuse_second(connection: Connection, counter_id: UUID) -> None:
    """Raise Refused while the counter holds a ticket."""
    held = storage.held_by(connection, counter_id)
    if held is not None:
        raise Refused(
            "masih_memegang_nomor", _STILL_HOLDING, number=held.code, state=held.state.label
        )


def own_counter(office: Office, connection: Connection) -> Counter:
    """Return this counter as it stands now. Raises Refused when the admin closed it meanwhile."""
    at = office.at_counter()
    found = next((one for one in counters(connection) if one.id == at.id), None)
    if found is None or not found.active:
        raise Refused("loket_tidak_dipakai", _COUNTER_GONE, counter=at.name)
    return found


def reach_of(counter: Counter) -> Reach:
    """Return whom a counter calls."""
    return Reach(counter.id, frozenset(counter.services), frozenset(map(Lane, counter.lanes)))


def callable_here(connection: Connection, counter: Counter, waiting: Iterable[W]) -> tuple[W, ...]:
    """Return which of the waiting tickets this counter may call."""
    others = [reach_of(one) for one in counters(connection) if one.active and one.id != counter.id]
    return within_reach(waiting, reach_of(counter), others)


def called_for(connection: Connection, day: date, counter: Counter) -> Called:
    """Return the day's calls as this counter has to count them."""
    return storage.calls_of(connection, day, reach_of(counter))


def fairness_of(connection: Connection) -> Fairness:
    """Return the office's ratio between the lanes."""
    stored = read_settings(connection)
    return Fairness(stored[settings.QUEUE_PRIORITY_RUN], stored[settings.QUEUE_URGENT_RUN])


def release_counter(tx: Transaction, counter_id: UUID) -> None:
    """Let go of what a counter holds and of what waits for it alone, because it closes."""
    free: dict[str, Any] = {"counter_id": None, "officer_id": None}
    held = storage.held_by(tx.connection, counter_id)
    if held is not None and held.state is TicketState.DILAYANI:
        move(tx, held, TicketState.DITUNDA, cause=Cause.LOKET_DITUTUP, **free)
    elif held is not None:
        collecting = held.purpose is Purpose.AMBIL_SURAT and held.files_done
        to = TicketState.MENUNGGU_SURAT if collecting else TicketState.MENUNGGU
        move(tx, held, to, cause=Cause.LOKET_DITUTUP, calls=0, **free)
    for ticket in storage.reserved_for(tx.connection, counter_id):
        storage.change_ticket(tx, ticket, for_counter_id=None)


def go_on_duty(office: Office, tx: Transaction, day: date) -> None:
    """Who calls is serving, whatever the counter's sign said."""
    officer, counter = office.actor, office.at_counter()
    if officer is None:
        return
    now = duty_storage.duties(tx.connection, duty_since(office, day)).get(counter.id)
    if now is None or now.duty is not Duty.MELAYANI or now.officer_id != officer.id:
        know_year(office, tx, day)
        duty_storage.begin_duty(tx, now, counter.id, officer.id, Duty.MELAYANI)


_STILL_HOLDING = QT_TRANSLATE_NOOP(
    "errors",
    "Loket ini masih memegang nomor {number} ({state}). "
    "Selesaikan (F9), tunda (F6) atau catat tidak hadir (F7) dahulu.",
)
_NOT_MINE = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} tidak sedang di loket ini. Muat ulang daftar antrean."
)
_COUNTER_GONE = QT_TRANSLATE_NOOP(
    "errors",
    "{counter} sudah ditutup admin, jadi tidak dapat memanggil lagi. Nomornya sudah kembali ke "
    "antrean. Tekan F12, lalu masuk di loket lain.",
)
