"""What is worth knowing of a number before it is called, in the words of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.queue import Purpose, Ticket


@dataclass(frozen=True, slots=True)
class Names:
    """What services (by code) and counters (by id) are called on the screen."""

    services: Mapping[str, str] = field(default_factory=dict)
    counters: Mapping[UUID, str] = field(default_factory=dict)

    def service(self, code: str) -> str:
        """Return the short name of a service, its code when nobody knows it any more."""
        return self.services.get(code, code)


def about(ticket: Ticket, names: Names) -> tuple[str, ...]:
    """Return lines about a ticket, what the officer must see first: none for an ordinary one.

    The remark, the note of the counter that sent the person on, what they came for, how far a
    batch is, and the counter it is meant for.
    """
    return tuple(
        line
        for line in (
            _remark(ticket),
            _note(ticket),
            _errand(ticket, names),
            files(ticket),
            _only_for(ticket, names),
        )
        if line
    )


def about_served(ticket: Ticket, names: Names) -> tuple[str, ...]:
    """Return lines about a ticket that is being served: its service stands in the form already."""
    then = QCoreApplication.translate("TicketWords", "Lalu: {services}")
    more = ", ".join(names.service(code) for code in ticket.more)
    lines = (_remark(ticket), _note(ticket), then.format(services=more) if more else "")
    return tuple(line for line in (*lines, files(ticket)) if line)


def files(ticket: Ticket) -> str:
    """Return how far a batch is, "" for a number of one person."""
    if not ticket.batch and not ticket.dropped_off:
        return ""
    words = QCoreApplication.translate("TicketWords", "Kolektif: {done} dari {people} selesai")
    if ticket.dropped_off:
        words = QCoreApplication.translate("TicketWords", "Dititip: {done} dari {people} selesai")
    return words.format(done=ticket.files_done, people=ticket.people)


def errand(ticket: Ticket, names: Names) -> str:
    """Return the services of a visit in their order, "" while they are not known."""
    codes = [code for code in (ticket.service, *ticket.more) if code]
    then = QCoreApplication.translate("TicketWords", ", lalu ")
    return then.join(names.service(code) for code in codes)


def _errand(ticket: Ticket, names: Names) -> str:
    if ticket.purpose is Purpose.AMBIL_SURAT:
        return QCoreApplication.translate("TicketWords", "Ambil surat")
    return errand(ticket, names)


def _only_for(ticket: Ticket, names: Names) -> str:
    if ticket.for_counter_id is None:
        return ""
    words = QCoreApplication.translate("TicketWords", "Khusus {counter}")
    return words.format(counter=names.counters.get(ticket.for_counter_id, "?"))


def _remark(ticket: Ticket) -> str:
    words = QCoreApplication.translate("TicketWords", "Catatan: {text}")
    return words.format(text=ticket.remark) if ticket.remark else ""


def _note(ticket: Ticket) -> str:
    words = QCoreApplication.translate("TicketWords", "Pesan: {text}")
    return words.format(text=ticket.note) if ticket.note else ""
