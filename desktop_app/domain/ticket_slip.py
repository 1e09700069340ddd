"""The words on a printed number (karcis antrean): what somebody takes from the door to a chair.

The papers the service needs stand on it, so that whoever lacks one learns it now and not after an
hour (298 people in five months were sent home for avoidable reasons). Nothing personal is on a
ticket: it is left lying on chairs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from uuid import UUID

from desktop_app.domain.catalogue import Document, Service
from desktop_app.domain.people import show_date
from desktop_app.domain.queue import Lane, Purpose, Ticket
from desktop_app.domain.ticket_code import SAMPLE, TicketCode, office_tag


@dataclass(frozen=True, slots=True)
class TicketSlip:
    """What is printed, as texts of the office's own time.

    `service` is None when it is asked for only at the counter. `minutes` and `about` (a clock
    time, with the day when it is not today's) are None while nothing can be estimated, `minutes`
    also when a break lies between; `ahead` is None where nobody waits in the room. `documents`
    are mandatory, `if_any` are not; `lacking` is the sentence for whoever lacks one, empty
    without documents. `code` is what its QR code says (`ticket_code`).
    """

    office: str
    number: str
    lane: str
    service: str | None
    day: str
    clock: str
    ahead: int | None
    minutes: int | None
    about: str | None
    documents: tuple[str, ...] = ()
    if_any: tuple[str, ...] = ()
    lacking: str = ""
    footer: str = ""
    code: str = ""


def slip_of(
    ticket: Ticket,
    *,
    office_id: UUID,
    office_name: str,
    service: Service | None,
    ahead: int,
    minutes: int | None,
    at: datetime | None,
    zone: tzinfo,
    footer: str,
) -> TicketSlip:
    """Return the slip of a ticket; `at` is the moment (aware) it will be called about.

    Whoever only collects a letter needs no papers, and for a batch that was left at the office
    nobody waits.
    """
    arrived = ticket.arrived_at.astimezone(zone)
    collecting = ticket.purpose is Purpose.AMBIL_SURAT
    papers = () if service is None or collecting else service.documents
    waits = not ticket.dropped_off
    return TicketSlip(
        office=office_name,
        number=ticket.code,
        lane=ticket.lane.label,
        service=_service_line(ticket, service),
        day=f"{_DAYS[arrived.weekday()]}, {show_date(arrived.date())}",
        clock=_clock(arrived, with_zone=True),
        ahead=ahead if waits else None,
        minutes=minutes if waits and _in_one_go(arrived, minutes, at) else None,
        about=_about(at.astimezone(zone), arrived) if at is not None and waits else None,
        documents=_mandatory(papers),
        if_any=_optional(papers),
        lacking=_LACKING if papers else "",
        footer=" ".join(footer.split()),
        code=code_of(ticket, office_id).text,
    )


def code_of(ticket: Ticket, office_id: UUID) -> TicketCode:
    """Return what names a ticket in a QR code."""
    return TicketCode(office_tag(office_id), ticket.day, ticket.lane, ticket.series, ticket.number)


def sample_slip(
    *,
    office_id: UUID,
    office_name: str,
    service: Service | None,
    at: datetime,
    zone: tzinfo,
    footer: str,
) -> TicketSlip:
    """Return the slip of "Cetak contoh": number 000, which nobody in the room can be holding.

    It has a QR code too, so that a scanner can be tried on it.
    """
    papers = () if service is None else service.documents
    moment = at.astimezone(zone)
    sample = TicketCode(office_tag(office_id), moment.date(), Lane.UMUM, "", SAMPLE)
    return TicketSlip(
        office=office_name,
        number=sample.title,
        lane="Contoh",
        service=service.name if service else None,
        day=f"{_DAYS[moment.weekday()]}, {show_date(moment.date())}",
        clock=_clock(moment, with_zone=True),
        ahead=0,
        minutes=None,
        about=None,
        documents=_mandatory(papers),
        if_any=_optional(papers),
        lacking="Ini hanya contoh cetak, bukan nomor antrean.",
        footer=" ".join(footer.split()),
        code=sample.text,
    )


def _service_line(ticket: Ticket, service: Service | None) -> str | None:
    if ticket.purpose is Purpose.AMBIL_SURAT:
        return "Ambil surat"
    name = service.name if service else None
    if not ticket.batch:
        return name
    batch = f"kolektif, {ticket.people} orang"
    return f"{name} ({batch})" if name else f"{batch[0].upper()}{batch[1:]}"


def _clock(moment: datetime, *, with_zone: bool = False) -> str:
    """Return `08.41 WIB`, as Indonesian writes it; zones without a name of their own have none."""
    zone = moment.tzname() or ""
    return f"{moment:%H.%M}" + (f" {zone}" if with_zone and zone.isalpha() else "")


def _in_one_go(arrived: datetime, minutes: int | None, at: datetime | None) -> bool:
    """Tell whether the minutes pass without a break or a night between; else they mislead."""
    return minutes is None or at is None or at - arrived <= timedelta(minutes=minutes + 10)


def _about(moment: datetime, arrived: datetime) -> str:
    if moment.date() == arrived.date():
        return f"pukul {_clock(moment)}"
    return f"{_DAYS[moment.weekday()]}, {show_date(moment.date())}, pukul {_clock(moment)}"


def _mandatory(papers: Iterable[Document]) -> tuple[str, ...]:
    """Return a line for each mandatory paper, with what is accepted in its place."""
    by_key = {paper.key: paper for paper in papers}
    return tuple(
        f"{paper.label} ({', '.join(f'atau {label}' for label in instead)})"
        if instead
        else paper.label
        for paper in by_key.values()
        if paper.mandatory
        for instead in [[by_key[key].label for key in paper.substitutes if key in by_key]]
    )


def _optional(papers: Iterable[Document]) -> tuple[str, ...]:
    """Return the papers that are not asked of everybody and not named as a substitute already."""
    named = {key for paper in papers if paper.mandatory for key in paper.substitutes}
    return tuple(p.label for p in papers if not p.mandatory and p.key not in named)


_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_LACKING = (
    "Bila ada berkas yang belum lengkap, tanyakan dahulu ke petugas sekarang, "
    "sebelum menunggu giliran."
)
