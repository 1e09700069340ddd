"""A visit that is more than one service of one person: sent on, remarked on, several, many files.

The arrival time never changes here, so whoever is sent on keeps the place they came with.
"""

from __future__ import annotations

from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.queue import (
    LONGEST_BATCH,
    Cause,
    Purpose,
    Ticket,
    TicketState,
    check_remark,
    check_way,
)
from desktop_app.storage import queue as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.office import counters
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import (
    go_on_duty,
    move,
    not_anothers,
    own_counter,
    queue_day,
    refuse_second,
)


def transfer(
    office: Office,
    ticket_id: UUID,
    *,
    service: str | None = None,
    counter_id: UUID | None = None,
    note: str = "",
) -> Ticket:
    """Send somebody on (*alihkan*): to another service, to one counter, or both, with a note.

    The person waits again with the arrival time they came with; what was typed stays with the
    number. Also for one whose service just ended here. Raises Refused without a goal, for a
    closed counter, a ticket another counter holds, or a ticket of another day.
    """
    office.require(Right.SERVE)
    tidy = check_remark(note)
    with office.write() as tx:
        ticket = not_anothers(tx, office, ticket_id)
        if ticket.state is not TicketState.SELESAI:
            check_way(ticket, TicketState.MENUNGGU)
        _refuse_other_day(office, tx.connection, ticket)
        if counter_id is not None:
            _refuse_closed(tx.connection, counter_id)
        goal = service or ticket.service
        if counter_id == ticket.for_counter_id and goal == ticket.service:
            raise Refused("alihkan_tanpa_tujuan", _NO_GOAL)
        return move(
            tx,
            ticket,
            TicketState.MENUNGGU,
            cause=Cause.DIALIHKAN,
            service=goal,
            for_counter_id=counter_id,
            note=tidy,
            calls=0,
            counter_id=None,
            officer_id=None,
        )


def another_service(office: Office, ticket_id: UUID, service: str) -> Ticket:
    """Go on with another service for the person whose service just ended, on the same number.

    Raises Refused while the counter holds another ticket, or for a ticket of another day.
    """
    officer = office.require(Right.SERVE)
    with office.write() as tx:
        counter = own_counter(office, tx.connection)
        ticket = storage.read_ticket(tx.connection, ticket_id)
        if ticket.state not in (TicketState.SELESAI, TicketState.MENUNGGU_SURAT):
            check_way(ticket, TicketState.SELESAI)
            raise Refused("layanan_belum_selesai", _NOT_DONE, number=ticket.code)
        _refuse_other_day(office, tx.connection, ticket)
        refuse_second(tx.connection, counter.id)
        go_on_duty(office, tx, ticket.day)
        return move(
            tx,
            ticket,
            TicketState.DILAYANI,
            cause=Cause.LAYANAN_LAIN,
            service=service,
            purpose=Purpose.LAYANAN,
            counter_id=counter.id,
            officer_id=officer.id,
        )


def plan_services(office: Office, ticket_id: UUID, services: tuple[str, ...]) -> Ticket:
    """Set all a visit is for: what comes now (or is being served) first, then the others."""
    office.require(Right.SERVE)
    with office.write() as tx:
        ticket = not_anothers(tx, office, ticket_id)
        if ticket.state.over:
            check_way(ticket, TicketState.DIPANGGIL)
        first, more = (services[0], services[1:]) if services else (None, ())
        return storage.change_ticket(tx, ticket, service=first, more=more)


def set_remark(office: Office, ticket_id: UUID, remark: str) -> Ticket:
    """Write what the officer should know before calling. Raises Refused when it is too long."""
    office.require(Right.PREPARE)
    tidy = check_remark(remark)
    with office.write() as tx:
        ticket = storage.read_ticket(tx.connection, ticket_id)
        return storage.change_ticket(tx, ticket, remark=tidy)


def set_people(office: Office, ticket_id: UUID, people: int, *, dropped_off: bool) -> Ticket:
    """Make a number a batch (*kolektif*) of that many people's files, or an ordinary one again.

    Raises Refused for fewer people than files are done, none at all, or more than 200; and for
    one file dropped off alone, which nobody would ever call.
    """
    office.require(Right.PREPARE)
    with office.write() as tx:
        ticket = not_anothers(tx, office, ticket_id)
        if ticket.state.over:
            check_way(ticket, TicketState.DIPANGGIL)
        if not max(ticket.files_done, 1) <= people <= LONGEST_BATCH:
            raise Refused(
                "jumlah_orang_tidak_sah",
                _PEOPLE,
                least=max(ticket.files_done, 1),
                most=LONGEST_BATCH,
            )
        return storage.change_ticket(tx, ticket, people=people, dropped_off=dropped_off)


def _refuse_other_day(office: Office, connection: Connection, ticket: Ticket) -> None:
    if ticket.day != queue_day(office, connection) and not ticket.dropped_off:
        raise Refused("nomor_hari_lain", _OTHER_DAY, number=ticket.code)


def _refuse_closed(connection: Connection, counter_id: UUID) -> None:
    found = next((one for one in counters(connection) if one.id == counter_id), None)
    if found is None:
        raise NotFound("loket_tidak_ada", _NO_COUNTER)
    if not found.active:
        raise Refused("loket_ditutup", _CLOSED, counter=found.name)


_NO_GOAL = QT_TRANSLATE_NOOP(
    "errors", "Pilih layanan atau loket lain sebagai tujuan, lalu alihkan lagi."
)
_NOT_DONE = QT_TRANSLATE_NOOP(
    "errors", "Layanan nomor {number} belum selesai. Selesaikan dahulu, lalu lanjutkan."
)
_PEOPLE = QT_TRANSLATE_NOOP("errors", "Isi jumlah orang dari {least} sampai {most}.")
_OTHER_DAY = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} bukan nomor hari ini. Buat nomor baru dengan F2."
)
_NO_COUNTER = QT_TRANSLATE_NOOP("errors", "Loket itu tidak ada. Muat ulang daftarnya.")
_CLOSED = QT_TRANSLATE_NOOP(
    "errors", "{counter} sudah ditutup. Alihkan ke loket lain yang masih dipakai."
)
