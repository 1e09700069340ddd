"""After F9: the letter waits for its signature, its person is called again or comes another day.

Only where the office says that letters are signed by hand while people wait (a setting);
otherwise a letter is handed over where it was printed and nothing of this is met.
"""

from __future__ import annotations

from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.day_frame import Uncollected
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.letter_terms import Letter
from desktop_app.domain.queue import Cause, Purpose, Ticket, TicketState, check_remark
from desktop_app.storage import day_frame as storage
from desktop_app.storage import letters as letter_storage
from desktop_app.storage import queue as queue_storage
from desktop_app.storage.cases import any_awaiting
from desktop_app.storage.journal import Transaction
from desktop_app.usecases import letter_signing
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import (
    call_from,
    go_on_duty,
    mine,
    move,
    own_counter,
    refuse_second,
)


def letter_waits(tx: Transaction, letter: Letter, ticket: Ticket) -> bool:
    """Let a letter that was just issued wait for its signature, where the office signs by hand.

    Inside F9's transaction. Returns whether its person has to wait; papers that go back with
    their bearer (a return slip) are handed over at once.
    """
    return letter_signing.let_wait(tx, letter, ticket.id)


def collect_later(tx: Transaction, letter: Letter | None, ticket_id: UUID) -> None:
    """Keep a letter that was issued after its person left the counter, to be taken later.

    Inside the approval's transaction. Who waits in the room for it can be called from now on; a
    number that waits for nothing any more, because the service ends without a letter, is done.
    """
    if letter is not None:
        if not letter_signing.let_wait(tx, letter, ticket_id):
            storage.let_wait(tx, letter.id, ticket_id)
    elif not any_awaiting(tx.connection, ticket_id):
        _end_waiting(tx, ticket_id)


def call_to_collect(office: Office, ticket_id: UUID) -> Ticket:
    """Call somebody whose letter is signed. Raises Refused while the counter holds a ticket."""
    office.require(Right.SERVE)
    with office.write() as tx:
        counter = own_counter(office, tx.connection)
        ticket = queue_storage.read_ticket(tx.connection, ticket_id)
        if ticket.state is not TicketState.MENUNGGU_SURAT:
            raise Refused("tidak_menunggu_surat", _NOT_WAITING, number=ticket.code)
        nothing_yet = not storage.uncollected(tx.connection, ticket_id)
        if nothing_yet and any_awaiting(tx.connection, ticket_id):
            raise Refused("belum_disetujui", _NOT_APPROVED, number=ticket.code)
        refuse_second(tx.connection, counter.id)
        go_on_duty(office, tx, ticket.day)
        fresh = queue_storage.change_ticket(tx, ticket, calls=0)
        return call_from(office, tx, fresh, cause=Cause.AMBIL_SURAT, purpose=Purpose.AMBIL_SURAT)


def uncollected(office: Office, text: str = "", limit: int = 200) -> tuple[Uncollected, ...]:
    """Return letters nobody has taken yet, the oldest first; `text` is part of number or name.

    The text of a letter's QR code finds its letter too.
    """
    wanted = text.strip().casefold()
    with office.read() as connection:
        waiting = storage.uncollected(connection)
        by_code = letter_storage.letter_with_token(connection, text.strip()) if wanted else None
    found = [
        one
        for one in waiting
        if wanted in one.number.casefold()
        or wanted in one.name.casefold()
        or one.letter_id == by_code
    ]
    return tuple(found[:limit])


def letters_of_ticket(office: Office, ticket_id: UUID) -> tuple[Uncollected, ...]:
    """Return the letters somebody in the room waits for."""
    with office.read() as connection:
        return storage.uncollected(connection, ticket_id)


def hand_over(
    office: Office,
    letter_ids: tuple[UUID, ...],
    *,
    taker: str,
    relation: str = "",
    ticket_id: UUID | None = None,
) -> Ticket | None:
    """Record who took letters, and end the ticket they were called with (`ticket_id`), if any.

    Tickets that wait for a letter of which nothing is left to collect are done too. Returns the
    ended ticket. Raises Refused without a taker or a letter, or for a letter handed over already.
    """
    officer = office.require(Right.SERVE)
    name, relation = check_remark(taker), check_remark(relation)
    if not name:
        raise Refused("pengambil_kosong", _NO_TAKER)
    if not letter_ids:
        raise Refused("surat_belum_dipilih", _NO_LETTER)
    with office.write() as tx:
        rows = [storage.handover_of(tx.connection, one) for one in letter_ids]
        if any(row.handed_at is not None for row in rows):
            raise Refused("surat_sudah_diambil", _TAKEN)
        for row in rows:
            storage.hand_over(tx, row, name, relation, officer.id)
            letter_signing.handed_over(tx, row.letter_id, officer.id)
        for waiting in {row.ticket_id for row in rows} - {None, ticket_id}:
            _end_waiting(tx, waiting)
        if ticket_id is None:
            return None
        ticket = mine(tx, ticket_id, office.at_counter().id)
        return move(tx, ticket, TicketState.SELESAI)


def taken_by_mistake(office: Office, letter_id: UUID) -> None:
    """Let a letter wait again that was noted as taken by mistake."""
    office.require(Right.SERVE)
    with office.write() as tx:
        row = storage.handover_of(tx.connection, letter_id)
        if row.handed_at is None:
            raise NotFound("surat_belum_diambil", _NOT_TAKEN)
        storage.take_back(tx, row)
        letter_signing.taken_back(tx, letter_id)


def _end_waiting(tx: Transaction, ticket_id: UUID | None) -> None:
    if ticket_id is None or storage.uncollected(tx.connection, ticket_id):
        return
    ticket = queue_storage.read_ticket(tx.connection, ticket_id)
    if ticket.state is TicketState.MENUNGGU_SURAT:
        move(tx, ticket, TicketState.SELESAI)


_NOT_WAITING = QT_TRANSLATE_NOOP("errors", "Nomor {number} tidak sedang menunggu surat.")
_NOT_APPROVED = QT_TRANSLATE_NOOP(
    "errors",
    "Permohonan nomor {number} masih menunggu persetujuan supervisor. Panggil setelah disetujui.",
)
_NO_TAKER = QT_TRANSLATE_NOOP("errors", "Tulis nama orang yang mengambil surat.")
_NO_LETTER = QT_TRANSLATE_NOOP("errors", "Pilih surat yang diserahkan dahulu.")
_TAKEN = QT_TRANSLATE_NOOP(
    "errors", "Salah satu surat itu sudah diserahkan. Muat ulang daftarnya, lalu pilih lagi."
)
_NOT_TAKEN = QT_TRANSLATE_NOOP("errors", "Surat itu belum diserahkan kepada siapa pun.")
