"""Taking a step of the queue back, for the ten seconds in which the world still allows it.

History stays append-only: the period that was a mistake is ended and marked undone, so that it
counts nowhere, and the one before it begins anew.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.queue import HELD, Cause, Ticket, TicketState
from desktop_app.storage import queue as storage
from desktop_app.storage.day_frame import concluded_since
from desktop_app.storage.journal import Transaction, history
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import move

# Ten on the screen, and some for the hand on its way to the key.
UNDO_SECONDS = 15

_TAKEN_BACK = (
    "service",
    "more",
    "purpose",
    "remark",
    "note",
    "for_counter_id",
    "calls",
    "counter_id",
    "officer_id",
    "people",
    "dropped_off",
)


def undo(office: Office, before: Ticket | None, after: Ticket) -> Ticket:
    """Take back the step that made `after` out of `before`, and return the ticket as it is now.

    `before` is None for a number just given, which is cancelled. Raises Refused when it is too
    late, the ticket has moved on, a decision was made with it, or this counter is no longer
    free for somebody it would hold again.
    """
    office.require(Right.PREPARE)
    with office.write() as tx:
        now = storage.read_ticket(tx.connection, after.id)
        if now.version != after.version:
            raise Refused("sudah_berubah", _MOVED_ON, number=now.code)
        step = history(tx.connection, now.id)[-1]
        if tx.at - step.at > timedelta(seconds=UNDO_SECONDS):
            raise Refused("terlambat_urung", _TOO_LATE, number=now.code)
        if concluded_since(tx.connection, now.id, step.at):
            raise Refused("sudah_diputuskan", _DECIDED, number=now.code)
        if before is None:
            return move(tx, now, TicketState.BATAL, undone=True)
        fields = {name: getattr(before, name) for name in _TAKEN_BACK}
        if not _moved_in(tx, now, step.tx):
            return storage.change_ticket(tx, now, **fields)
        state = _state_again(tx, before)
        return move(tx, now, state, cause=Cause.URUNG, undone=True, **fields)


def _moved_in(tx: Transaction, ticket: Ticket, step: UUID) -> bool:
    """Tell whether a step began or ended one of the ticket's periods, not only its fields."""
    periods = storage.periods_of(tx.connection, ticket.id)
    return any(entry.tx == step for one in periods for entry in history(tx.connection, one.id))


def _state_again(tx: Transaction, before: Ticket) -> TicketState:
    if before.state not in HELD or before.counter_id is None:
        return before.state
    held = storage.held_by(tx.connection, before.counter_id)
    if held is not None and held.id != before.id:
        raise Refused("masih_memegang_nomor", _BUSY, number=before.code, other=held.code)
    return before.state


_MOVED_ON = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} sudah berubah lagi, jadi langkah itu tidak dapat diurungkan."
)
_TOO_LATE = QT_TRANSLATE_NOOP(
    "errors", "Waktu untuk mengurungkan langkah nomor {number} sudah lewat."
)
_DECIDED = QT_TRANSLATE_NOOP(
    "errors", "Permohonan nomor {number} sudah diputuskan, jadi tidak dapat diurungkan. "
    "Surat yang salah dibatalkan di layar Surat."
)  # fmt: skip
_BUSY = QT_TRANSLATE_NOOP(
    "errors",
    "Loket ini sudah memegang nomor {other}, jadi nomor {number} tidak dapat diambil lagi.",
)
