"""Entri susulan: the paper tickets of a power cut, entered afterwards with the times they carried.

They are marked for ever (`late`), so that the figures can say how many of a day's times were
written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import Cause, Lane, Ticket, TicketState, check_remark
from desktop_app.storage import queue as storage
from desktop_app.storage.journal import Transaction, history
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import queue_day
from desktop_app.usecases.queue_undo import UNDO_SECONDS

# Its own series, so that a paper number never meets one the program has given.
SERIES = "S"
EARLIEST_DAYS = 7

OUTCOMES = (
    TicketState.MENUNGGU,
    TicketState.SELESAI,
    TicketState.TIDAK_HADIR,
    TicketState.BATAL,
)


@dataclass(frozen=True, slots=True)
class LateTicket:
    """A paper ticket: its number, when its person came, was called and left, local times.

    `called` and `ended` are None when the paper does not say, or for somebody still waiting.
    """

    day: date
    lane: Lane
    number: int
    arrived: time
    service: str | None = None
    called: time | None = None
    ended: time | None = None
    outcome: TicketState = TicketState.SELESAI
    remark: str = ""


def enter_late(office: Office, paper: LateTicket) -> Ticket:
    """Store a paper ticket and return it; one still waiting joins the queue at its place.

    Raises Refused for a number already entered, a day in the future or more than a week ago,
    times out of order or still to come, or somebody still waiting on an earlier day.
    """
    officer = office.require(Right.SERVE)
    counter = office.at_counter()
    with office.write() as tx:
        today = queue_day(office, tx.connection)
        moments = _moments(office, paper, today)
        if storage.number_taken(tx.connection, paper.day, paper.lane, SERIES, paper.number):
            raise Refused(
                "nomor_susulan_sudah_ada",
                _TAKEN,
                number=f"{paper.lane.value}{SERIES}{paper.number:03}",
            )
        waiting = paper.outcome is TicketState.MENUNGGU
        ticket = Ticket(
            id=new_id(tx.at),
            visit_id=storage.add_visit(tx, paper.day, moments[0]),
            day=paper.day,
            lane=paper.lane,
            series=SERIES,
            number=paper.number,
            service=paper.service,
            state=paper.outcome,
            arrived_at=moments[0],
            calls=0 if waiting or paper.called is None else 1,
            counter_id=None if waiting else counter.id,
            officer_id=None if waiting else officer.id,
            version=1,
            remark=check_remark(paper.remark),
            files_done=int(paper.outcome is TicketState.SELESAI),
            late=True,
        )
        storage.add_ticket(tx, ticket)
        _write_periods(tx, ticket, paper, moments)
    return ticket


def take_back(office: Office, paper: Ticket) -> None:
    """Take a paper ticket out again that was just entered by mistake; its number is free again.

    Raises Refused when it is too late, or when the ticket has moved on. The journal keeps it.
    """
    office.require(Right.SERVE)
    with office.write() as tx:
        now = storage.read_ticket(tx.connection, paper.id)
        entered = history(tx.connection, paper.id)[0].at
        if not now.late or now.version != paper.version:
            raise Refused("sudah_berubah", _MOVED_ON, number=now.code)
        if tx.at - entered > timedelta(seconds=UNDO_SECONDS):
            raise Refused("terlambat_urung", _TOO_LATE, number=now.code)
        storage.remove_ticket(tx, now)


def _moments(
    office: Office, paper: LateTicket, today: date
) -> tuple[datetime, datetime | None, datetime | None]:
    if paper.number < 1:
        raise Refused("nomor_kertas_tidak_sah", _NO_NUMBER)
    if not timedelta() <= today - paper.day <= timedelta(days=EARLIEST_DAYS):
        raise Refused("hari_susulan_tidak_sah", _WRONG_DAY, days=EARLIEST_DAYS)
    if paper.outcome is TicketState.MENUNGGU and paper.day != today:
        raise Refused("menunggu_hari_lain", _NOT_TODAY)
    if paper.outcome not in OUTCOMES:
        raise ValueError(f"a paper ticket can not be {paper.outcome}")
    at = [
        datetime.combine(paper.day, one, tzinfo=office.zone) if one is not None else None
        for one in (paper.arrived, paper.called, paper.ended)
    ]
    known = [one for one in at if one is not None]
    if known != sorted(known) or known[-1] > office.now():
        raise Refused("jam_susulan_tidak_urut", _ORDER)
    assert at[0] is not None  # noqa: S101 - `arrived` is no optional field
    return at[0], at[1], at[2]


def _write_periods(
    tx: Transaction,
    ticket: Ticket,
    paper: LateTicket,
    moments: tuple[datetime, datetime | None, datetime | None],
) -> None:
    """Write what the paper tells: the wait, the call, the service; unknown times stay unknown."""
    arrived, called, ended = moments
    left = called or ended
    spans: list[tuple[TicketState, datetime, datetime | None]] = [
        (TicketState.MENUNGGU, arrived, left or arrived)
    ]
    if paper.outcome is TicketState.MENUNGGU:
        spans = [(TicketState.MENUNGGU, arrived, None)]
    elif called is not None:
        spans.append((TicketState.DIPANGGIL, called, called))
        if paper.outcome is TicketState.SELESAI:
            spans.append((TicketState.DILAYANI, called, ended or called))
    accurate = paper.outcome is TicketState.MENUNGGU or None not in (called, ended)
    for state, start, end in spans:
        storage.open_period(
            tx,
            ticket.id,
            state,
            officer_id=ticket.officer_id,
            counter_id=ticket.counter_id,
            started_at=start,
            ended_at=end,
            cause=Cause.SUSULAN,
            accurate=accurate,
        )


_TAKEN = QT_TRANSLATE_NOOP(
    "errors", "Nomor susulan {number} sudah dimasukkan. Periksa nomor pada kertasnya."
)
_NO_NUMBER = QT_TRANSLATE_NOOP("errors", "Isi nomor pada kertas antrean, mulai dari 1.")
_WRONG_DAY = QT_TRANSLATE_NOOP(
    "errors", "Entri susulan hanya untuk hari ini atau paling lama {days} hari yang lalu."
)
_NOT_TODAY = QT_TRANSLATE_NOOP(
    "errors", "Orang yang masih menunggu hanya dapat dimasukkan pada hari ini."
)
_ORDER = QT_TRANSLATE_NOOP(
    "errors",
    "Jam datang, dipanggil dan selesai harus berurutan dan tidak boleh di masa depan. "
    "Periksa jamnya, lalu simpan lagi.",
)
_MOVED_ON = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} sudah berubah lagi, jadi entri itu tidak dapat diurungkan."
)
_TOO_LATE = QT_TRANSLATE_NOOP(
    "errors",
    "Waktu untuk mengurungkan entri {number} sudah lewat. Bila salah, tulis pada lembar penutupan.",
)
