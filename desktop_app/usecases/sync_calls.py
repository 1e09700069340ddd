"""Calling across counters: while the server answers, a ticket of another PC is asked for first.

Nobody is called twice and nobody waits for the network: after a second and a half the counter
calls only tickets it holds itself, and tells when there are others.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from datetime import timedelta
from enum import Enum, auto
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
from desktop_app.domain.queue import Lane, Ticket
from desktop_app.domain.sync import Denied, Unreachable
from desktop_app.storage import sync_state as storage
from desktop_app.storage.sync_inbox import Arrived, Inbox, SyncDoor, arrived
from desktop_app.storage.sync_state import Standing, Told
from desktop_app.usecases import collecting, queue
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync import alone, line_of, memory, standing
from desktop_app.usecases.sync_ask import ask
from desktop_app.usecases.sync_rounds import push
from desktop_app.wire import messages as wire

GRANT_HOLDS = timedelta(seconds=10)
PATIENCE = 1.5  # seconds an officer waits for the server before a call
_MOST_TRIES = 8  # tickets that others call at the same moment
_KIND = "ticket"


class Answer(Enum):
    """What asking for a ticket came to: it is this PC's now, another counter has it, or it
    stands differently from what was known."""

    MINE = auto()
    ELSEWHERE = auto()
    CHANGED = auto()


def call_next(
    office: Office,
    *,
    lane: Lane | None = None,
    service: str | None = None,
    anyway: bool = False,
) -> Ticket:
    """Call the next ticket to this counter, whichever PC gave its number.

    For the network lane: it may take PATIENCE seconds. Raises as `queue.call_next`, and Refused
    `hanya_nomor_loket_lain` when the server cannot be reached and everybody who waits has a
    number of another PC: `anyway` calls them all the same, and two counters might call one.
    """
    office.require(Right.PREPARE)
    with office.read() as connection:
        at = storage.standing(connection)
    if at is None or at.kind != "loket":
        return queue.call_next(office, lane=lane, service=service)
    elsewhere = _lately_elsewhere(office)
    for _ in range(_MOST_TRIES):
        place, waiting = queue.next_waiting(office, lane=lane, service=service, without=elsewhere)
        if place is None:
            break
        try:
            answer = _take(office, at, place.id)
        except (Unreachable, Denied):
            return _call_own(office, at, {one.id for one in waiting}, lane, service, anyway)
        if answer is Answer.MINE:
            called = queue.call_next(office, lane=lane, service=service, among={place.id})
            _tell(office)
            return called
        if answer is Answer.ELSEWHERE:
            elsewhere = {*elsewhere, place.id}
    dropped = {one.id for one in waiting if one.dropped_off}
    return queue.call_next(office, lane=lane, service=service, among=dropped)


def call_to_collect(office: Office, ticket_id: UUID, *, anyway: bool = False) -> Ticket:
    """Call somebody whose letter is signed, whichever PC has the ticket. Raises as `take` and
    `collecting.call_to_collect`."""
    take(office, ticket_id, anyway=anyway)
    called = collecting.call_to_collect(office, ticket_id)
    _tell(office)
    return called


def take(office: Office, ticket_id: UUID, *, anyway: bool = False) -> None:
    """Make sure that a waiting ticket somebody chose is this PC's before it is called.

    For the network lane. Raises Refused `dipanggil_loket_lain` when another counter was faster,
    `hanya_nomor_loket_lain` when the server cannot be reached and not `anyway`.
    """
    with office.read() as connection:
        at = storage.standing(connection)
    if at is None or at.kind != "loket":
        return
    try:
        answer = _take(office, at, ticket_id)
        if answer is Answer.CHANGED:  # it was told how the ticket stands by now
            answer = _take(office, at, ticket_id)
        if answer is Answer.MINE:
            return
    except (Unreachable, Denied):
        if anyway or _is_own(at, _told(office, [ticket_id]).get(ticket_id)):
            return
        raise Refused("hanya_nomor_loket_lain", _OTHERS_ONLY) from None
    raise Refused("dipanggil_loket_lain", _CALLED_THERE)


def _call_own(
    office: Office,
    at: Standing,
    waiting: Collection[UUID],
    lane: Lane | None,
    service: str | None,
    anyway: bool,
) -> Ticket:
    told = _told(office, waiting)
    own = {id for id in waiting if _is_own(at, told.get(id))}
    if not own and not anyway:
        raise Refused("hanya_nomor_loket_lain", _OTHERS_ONLY)
    return queue.call_next(office, lane=lane, service=service, among=own or None)


def _take(office: Office, at: Standing, ticket_id: UUID) -> Answer:
    """Ask the server for a ticket; what it answers of the ticket is put in place either way.

    Also for a number this PC gave: another one may have been granted it a moment ago.
    """
    known = memory(office)
    told = _told(office, [ticket_id]).get(ticket_id)
    if told is None and _never_sent(office, at, ticket_id):
        return Answer.MINE
    if known.online is False:
        raise Unreachable("pusat_tidak_terhubung", _OTHERS_ONLY)
    seq, counter = told.seq if told else 0, office.at_counter().id
    request = wire.CallRequest(ticket=ticket_id.hex, base_seq=seq, counter=counter.hex)
    line = line_of(office, at)
    try:
        reply = ask(
            office, line, "POST", "/v1/queue/call", request, wire.CallReply, seconds=PATIENCE
        )
    except Unreachable:
        known.online = False  # nobody waits for it again before a round has reached it
        raise
    except Denied as error:
        if error.status == 404:
            return Answer.MINE
        raise
    row = arrived(reply.row.model_dump())
    _put(office, row)
    # An answer that got lost and was asked for again says so by whose the ticket is.
    if reply.granted or row.owner == at.device:
        return Answer.MINE
    # As it was known here and yet not granted: another counter called it, and its call is on its
    # way to the server.
    if told is not None and (row.owner != told.owner or row.seq == seq):
        known.granted[ticket_id] = office.now()
        return Answer.ELSEWHERE
    return Answer.CHANGED


def _put(office: Office, row: Arrived) -> None:
    with office.store.companion(SyncDoor).write() as connection:
        now = storage.standing(connection)
        if now is not None:
            inbox = Inbox(connection, now, office.now())
            inbox.take([row])
            storage.note(connection, checksum=inbox.checksum())


def _tell(office: Office) -> None:
    """Send the call at once: until the others see it they take the person for waiting."""
    with suppress(LoketError), alone(office) as first:
        if first and memory(office).online is not False:
            push(office, line_of(office, standing(office)))


def _lately_elsewhere(office: Office) -> set[UUID]:
    """Return the tickets another counter was granted so lately that its call may not be here."""
    granted, since = memory(office).granted, office.now() - GRANT_HOLDS
    return {id for id, at in granted.items() if at > since}


def _never_sent(office: Office, at: Standing, ticket_id: UUID) -> bool:
    with office.read() as connection:
        return bool(storage.pending_among(connection, at.acked_lsn, [ticket_id]))


def _told(office: Office, ids: Collection[UUID]) -> dict[UUID, Told]:
    with office.read() as connection:
        found = storage.told_of(connection, [(_KIND, id) for id in ids])
        return {id: told for (_, id), told in found}


def _is_own(at: Standing, told: Told | None) -> bool:
    """Tell whether this PC holds a ticket: its own, or one the server never told of."""
    return told is None or told.owner in (None, at.device)


_OTHERS_ONLY = QT_TRANSLATE_NOOP(
    "errors",
    "Pusat tidak terhubung, dan yang menunggu bernomor dari loket lain. Bila orangnya ada di depan "
    "Anda, pilih Panggil juga; loket lain mungkin memanggil nomor yang sama.",
)
_CALLED_THERE = QT_TRANSLATE_NOOP(
    "errors", "Nomor itu baru saja dipanggil loket lain. Pilih nomor yang masih menunggu."
)
