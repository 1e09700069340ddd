"""The waiting room's own needs: whether numbers are given at the door, and giving one there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app import settings
from desktop_app.domain.catalogue import Service
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.queue import Lane, Purpose, Ticket
from desktop_app.domain.ticket_slip import TicketSlip, sample_slip, slip_of
from desktop_app.domain.waiting import next_tickets, tickets_are_given
from desktop_app.storage.database import Connection
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings
from desktop_app.usecases.board import TicketOutlook, outlook, services_on
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket, give_number


@dataclass(frozen=True, slots=True)
class Door:
    """What the kiosk shows. `given` tells whether numbers are given now.

    `next_given` is when that begins again (UTC), None while they are given, or when the
    calendar has no working day within a year. `services` are those in force today, those with
    a letter first.
    """

    given: bool
    next_given: datetime | None
    services: tuple[Service, ...]


def door(office: Office) -> Door:
    """Return whether numbers are given at the door now, and for which services."""
    with office.read() as connection:
        given, next_given = _ticket_hours(office, connection)
        services = services_on(connection, office.today())
    ordered = sorted(services.values(), key=lambda one: (one.letter is None, one.code))
    return Door(given, next_given, tuple(ordered))


def take_number(
    office: Office, lane: Lane, service: str | None = None, *, collecting: bool = False
) -> TicketOutlook:
    """Give somebody at the kiosk a number, and return it with their place in the queue.

    Raises Refused outside the hours for numbers, for the urgent lane, which only an officer
    may give, and when nobody is logged in who serves.
    """
    if lane is Lane.DARURAT:
        raise Refused("darurat_lewat_petugas", _URGENT)
    with office.read() as connection:
        given, _ = _ticket_hours(office, connection)
    if not given:
        raise Refused("nomor_belum_dibagikan", _NOT_NOW)
    new = NewTicket(
        lane=lane,
        services=(service,) if service else (),
        purpose=Purpose.AMBIL_SURAT if collecting else Purpose.LAYANAN,
        by_kiosk=True,
    )
    return outlook(office, give_number(office, new).id)


def ticket_slip(office: Office, ticket: Ticket) -> TicketSlip:
    """Return what is printed for a number, as its place in the queue is now."""
    seen = outlook(office, ticket.id)
    with office.read() as connection:
        footer = read_settings(connection)[settings.TICKET_FOOTER]
    return slip_of(
        seen.ticket,
        office_id=office.identity.id,
        office_name=office.identity.name,
        service=seen.service,
        ahead=seen.estimate.ahead,
        minutes=seen.estimate.minutes,
        at=seen.estimate.at,
        zone=office.zone,
        footer=footer,
    )


def sample_ticket_slip(office: Office) -> TicketSlip:
    """Return the slip of "Cetak contoh", for the service that asks for most papers."""
    with office.read() as connection:
        footer = read_settings(connection)[settings.TICKET_FOOTER]
        services = services_on(connection, office.today()).values()
    service = max(services, key=lambda one: len(one.documents), default=None)
    return sample_slip(
        office_id=office.identity.id,
        office_name=office.identity.name,
        service=service,
        at=office.now(),
        zone=office.zone,
        footer=footer,
    )


def emblem(office: Office) -> bytes | None:
    """Return the office's own emblem (PNG) for the display, None when it has put none there."""
    with office.read() as connection:
        return read_emblem(connection, office.store.folder)


def _ticket_hours(office: Office, connection: Connection) -> tuple[bool, datetime | None]:
    stored = read_settings(connection)
    early = stored[settings.QUEUE_EARLY_TICKETS_MINUTES]
    last = stored[settings.QUEUE_LAST_TICKET_MINUTES]
    calendar, now = calendar_on(office, connection), office.now()
    if tickets_are_given(calendar, now, early, last):
        return True, None
    return False, next_tickets(calendar, now, early, last)


_URGENT = QT_TRANSLATE_NOOP(
    "errors", "Nomor jalur Darurat hanya dari petugas. Silakan langsung ke loket."
)
_NOT_NOW = QT_TRANSLATE_NOOP(
    "errors", "Nomor antrean sedang tidak dibagikan. Silakan tanyakan kepada petugas."
)
