"""A ticket that was scanned or searched for, opened: what is said of it, and the step it offers.

A number of today that waits is called in its turn, by the rules of the queue: the step is offered
when it is next and only said otherwise. A number that is done leads to its case.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.domain.access import Right
from desktop_app.domain.queue import Ticket, TicketState
from desktop_app.gui.notices import Kind
from desktop_app.gui.screens.workbench_scanned import CALL, SHOW, TAKE
from desktop_app.gui.session import Session
from desktop_app.gui.words import long_date
from desktop_app.usecases import ticket_standing
from desktop_app.usecases.ticket_standing import TicketStanding

CASE = "case:"  # a section of Permohonan that names a case


def open_scanned_ticket(session: Session, text: str, owner: QObject) -> None:
    """Open the ticket whose code was scanned; what is wrong with it is said."""
    session.workers.read(
        ticket_standing.scanned,
        text,
        then=lambda found: show_ticket(session, found),
        otherwise=session.problem,
        owner=owner,
    )


def open_ticket(session: Session, ticket: Ticket, owner: QObject) -> None:
    """Open a ticket that was found otherwise, as it stands now."""
    session.workers.read(
        ticket_standing.standing,
        ticket.id,
        then=lambda found: show_ticket(session, found),
        otherwise=session.problem,
        owner=owner,
    )


def show_ticket(session: Session, found: TicketStanding) -> None:
    """Lead to where a ticket belongs, and say how it stands."""
    ticket, case = found.ticket, found.application_id
    opens_case = case is not None and session.actor.may(Right.SERVE)
    if case is not None and opens_case and ticket.state is TicketState.SELESAI and found.today:
        session.place_wanted.emit("cases", f"{CASE}{case.hex}")
        session.notice(_words(found))
        return
    if not found.today:
        leads = _leads(session, "cases", f"{CASE}{case.hex}") if case and opens_case else None
        session.notice(_other_day(ticket), leads, Kind.WARN, deed=_open_case() if leads else "")
        return
    session.place_wanted.emit("workbench", f"{SHOW}{ticket.id.hex}")
    deed, section = _step(found)
    session.notice(
        _words(found), _leads(session, "workbench", section) if section else None, deed=deed
    )


def _leads(session: Session, place: str, section: str) -> Callable[[], None]:
    return lambda: session.place_wanted.emit(place, section)


def _step(found: TicketStanding) -> tuple[str, str]:
    """Return what is offered to be done now and the section of Loket that does it; "" for none."""
    ticket, state = found.ticket, found.ticket.state
    take = f"{TAKE}{ticket.id.hex}"
    if found.here and state is TicketState.DIPANGGIL:
        return QCoreApplication.translate("TicketOpening", "Layani"), CALL
    if found.busy:
        return "", ""
    if state is TicketState.MENUNGGU and found.place == 1 and not ticket.dropped_off:
        return QCoreApplication.translate("TicketOpening", "Panggil"), CALL
    if state is TicketState.DITUNDA and (found.here or not found.at):
        return QCoreApplication.translate("TicketOpening", "Lanjutkan"), take
    if state is TicketState.TIDAK_HADIR:
        return QCoreApplication.translate("TicketOpening", "Kembalikan ke antrean"), take
    if state is TicketState.MENUNGGU_SURAT:
        return QCoreApplication.translate("TicketOpening", "Panggil untuk ambil surat"), take
    return "", ""


def _words(found: TicketStanding) -> str:
    ticket = found.ticket
    if ticket.state is TicketState.MENUNGGU:
        return _waiting(found).format(number=ticket.code, place=found.place, at=found.at)
    words = {
        TicketState.DIPANGGIL: QCoreApplication.translate(
            "TicketOpening", "{number} sedang dipanggil ke {at}."
        ),
        TicketState.DILAYANI: QCoreApplication.translate(
            "TicketOpening", "{number} sedang dilayani di {at}."
        ),
        TicketState.DITUNDA: QCoreApplication.translate(
            "TicketOpening", "{number} ditunda dan dapat dilanjutkan."
        ),
        TicketState.MENUNGGU_SURAT: QCoreApplication.translate(
            "TicketOpening", "{number} menunggu suratnya ditandatangani."
        ),
        TicketState.SELESAI: QCoreApplication.translate(
            "TicketOpening", "{number} sudah selesai dilayani hari ini."
        ),
        TicketState.TIDAK_HADIR: QCoreApplication.translate(
            "TicketOpening", "{number} tercatat tidak hadir."
        ),
        TicketState.BATAL: QCoreApplication.translate(
            "TicketOpening",
            "{number} sudah dibatalkan. Bila orangnya masih di sini, buat nomor baru (F2).",
        ),
    }[ticket.state]
    return words.format(number=ticket.code, at=found.at)


def _waiting(found: TicketStanding) -> str:
    if found.ticket.dropped_off:
        return QCoreApplication.translate(
            "TicketOpening",
            "{number}: berkas dititip. Dikerjakan dengan F8 bila tidak ada yang menunggu.",
        )
    if found.place is None and found.at:
        return QCoreApplication.translate("TicketOpening", "{number} menunggu {at}.")
    if found.place is None:
        return QCoreApplication.translate(
            "TicketOpening", "{number} menunggu loket lain yang melayani keperluannya."
        )
    if found.place > 1:
        return QCoreApplication.translate(
            "TicketOpening", "{number} menunggu, giliran ke-{place}. F8 memanggil menurut giliran."
        )
    if found.busy:
        return QCoreApplication.translate(
            "TicketOpening", "{number} berikutnya, sesudah nomor yang sedang di loket ini."
        )
    return QCoreApplication.translate("TicketOpening", "{number} menunggu dan gilirannya sekarang.")


def _other_day(ticket: Ticket) -> str:
    return QCoreApplication.translate(
        "TicketOpening", "{number} adalah nomor {day}, bukan nomor hari ini."
    ).format(number=ticket.code, day=long_date(ticket.day))


def _open_case() -> str:
    return QCoreApplication.translate("TicketOpening", "Buka permohonannya")
