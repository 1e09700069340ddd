"""Calling across counters: while the server answers, a ticket of another PC is asked for first.

Nobody is called twice and nobody waits for the network: after a second and a half the counter
calls only tickets it holds itself, and tells when there are others.
"""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.queue import Lane, Ticket
from desktop_app.domain.sync import CentralLine, Denied, Unreachable
from desktop_app.storage import sync_state as storage
from desktop_app.storage.sync_inbox import Inbox, SyncDoor, arrived
from desktop_app.storage.sync_state import Standing, Told
from desktop_app.usecases import collecting, queue
from desktop_app.usecases.office import Office
from desktop_app.usecases.sync import line_of, memory
from desktop_app.usecases.sync_ask import ask
from desktop_app.wire import messages as wire

PATIENCE = 1.5  # seconds an officer waits for the server before a call
_MOST_TRIES = 8  # tickets that others call at the same moment
_KIND = "ticket"


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
    for _ in range(_MOST_TRIES):
        place, waiting = queue.next_waiting(office, lane=lane, service=service)
        if place is None:
            return queue.call_next(office, lane=lane, service=service)
        told = _told(office, [place.id]).get(place.id)
        try:
            if _is_own(at, told) or _take(office, at, place.id, told):
                return queue.call_next(office, lane=lane, service=service, among={place.id})
        except (Unreachable, Denied):
            return _call_own(office, at, {one.id for one in waiting}, lane, service, anyway)
    return queue.call_next(office, lane=lane, service=service)


def call_to_collect(office: Office, ticket_id: UUID, *, anyway: bool = False) -> Ticket:
    """Call somebody whose letter is signed, whichever PC has the ticket. Raises as `take` and
    `collecting.call_to_collect`."""
    take(office, ticket_id, anyway=anyway)
    return collecting.call_to_collect(office, ticket_id)


def take(office: Office, ticket_id: UUID, *, anyway: bool = False) -> None:
    """Make sure that a waiting ticket somebody chose is this PC's before it is called.

    For the network lane. Raises Refused `dipanggil_loket_lain` when another counter was faster,
    `hanya_nomor_loket_lain` when the server cannot be reached and not `anyway`.
    """
    with office.read() as connection:
        at = storage.standing(connection)
    told = _told(office, [ticket_id]).get(ticket_id)
    if at is None or _is_own(at, told):
        return
    try:
        for _ in range(2):  # the first answer may only tell how it stands by now
            if _take(office, at, ticket_id, told):
                return
            told = _told(office, [ticket_id]).get(ticket_id)
    except (Unreachable, Denied):
        if anyway:
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


def _take(office: Office, at: Standing, ticket_id: UUID, told: Told | None) -> bool:
    """Ask the server for a ticket; what it answers of the ticket is put in place either way."""
    if told is None or (at.counter_id is None and office.counter is None):
        return True
    if memory(office).online is False:
        raise Unreachable("pusat_tidak_terhubung", _OTHERS_ONLY)
    line: CentralLine = line_of(office, at)
    counter = office.at_counter().id
    request = wire.CallRequest(ticket=ticket_id.hex, base_seq=told.seq, counter=counter.hex)
    reply = ask(office, line, "POST", "/v1/queue/call", request, wire.CallReply, seconds=PATIENCE)
    row = arrived(reply.row.model_dump())
    with office.store.companion(SyncDoor).write() as connection:
        now = storage.standing(connection)
        if now is not None:
            inbox = Inbox(connection, now, office.now())
            inbox.take([row])
            storage.note(connection, checksum=inbox.checksum())
    # An answer that got lost and was asked for again says so by whose the ticket is.
    return reply.granted or row.owner == at.device


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
