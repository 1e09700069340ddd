"""A whole day of the queue, as the office looks at it: every ticket, what became of it, and who.

Only reads. What may be done with a ticket from there is said by `deeds_on`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.day_frame import CounterDuty
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.queue import HELD, Cause, Lane, Period, Ticket, TicketState
from desktop_app.domain.statistics import TicketHistory
from desktop_app.storage import queue as storage
from desktop_app.storage.accounts import read_officers
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import history as journaled
from desktop_app.storage.office import counters
from desktop_app.storage.reports import histories
from desktop_app.usecases.board import services_on
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.day_frame import duties
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import queue_day
from desktop_app.usecases.reports import service_names

# How a ticket came to stand where it stands; other causes say nothing a list has room for.
WORTH_TELLING = (
    Cause.DIALIHKAN,
    Cause.SUSULAN,
    Cause.KIOS,
    Cause.DIPULIHKAN,
    Cause.LOKET_DITUTUP,
)


@dataclass(frozen=True, slots=True)
class DayTicket:
    """A ticket with the names that belong to it, empty where there is none.

    `service` is the short name, `more` those still to come in this visit; `counter` and
    `officer` hold it or had it last. `since` is when it came into its state. `waited` are
    minutes of opening hours until the first call, or until now for who still waits; `served`
    minutes at a counter so far, pauses left out; both None where they are not known.
    `accurate` is False when one of its times is not known exactly.
    """

    ticket: Ticket
    service: str
    more: tuple[str, ...]
    counter: str
    officer: str
    for_counter: str
    since: datetime
    waited: float | None
    served: float | None
    causes: tuple[Cause, ...]
    accurate: bool


@dataclass(frozen=True, slots=True)
class CountersNow:
    """The counters in use as they stand now, and what they can serve today: code to short name."""

    duties: tuple[CounterDuty, ...]
    services: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DaySheet:
    """What the screen Antrean shows: a day's tickets, and the counters as they stand now."""

    day: date
    today: date
    tickets: tuple[DayTicket, ...]
    duties: tuple[CounterDuty, ...]
    services: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of a ticket's history: when (UTC), what in words to translate, who and where.

    `undone` was taken back within seconds.
    """

    at: datetime
    words: str
    officer: str
    counter: str
    undone: bool = False


class Deed(StrEnum):
    """What can be done with a ticket of the list."""

    ALIHKAN = "alihkan"
    CATATAN = "catatan"
    KOLEKTIF = "kolektif"
    PULIHKAN = "pulihkan"
    BATAL = "batal"
    PANGGIL_SURAT = "panggil_surat"


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which tickets are looked for; None and empty keep everything.

    `unfinished` keeps what is still to be done, whatever its state.
    """

    text: str = ""
    state: TicketState | None = None
    unfinished: bool = False
    lane: Lane | None = None
    counter_id: UUID | None = None
    service: str | None = None

    def keeps(self, one: DayTicket) -> bool:
        """Tell whether a ticket is among what is looked for."""
        ticket = one.ticket
        return (
            number_fits(ticket, self.text)
            and self.state in (None, ticket.state)
            and not (self.unfinished and ticket.state.over)
            and self.lane in (None, ticket.lane)
            and self.counter_id in (None, ticket.counter_id, ticket.for_counter_id)
            and self.service in (None, ticket.service, *ticket.more)
        )


def number_fits(ticket: Ticket, text: str) -> bool:
    """Tell whether `text` names the ticket: `12`, `u12`, `U012`; leading zeros do not matter."""
    wanted = "".join(text.split()).upper()
    letters, digits = wanted.rstrip("0123456789"), wanted.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if not wanted:
        return True
    if letters + digits != wanted:
        return False
    before = f"{ticket.lane.value}{ticket.series}"
    if letters and not before.startswith(letters):
        return False
    return not digits or digits in f"{ticket.number:03}" or int(digits) == ticket.number


def deeds_on(
    ticket: Ticket, *, today: bool, here: UUID | None, decides: bool = True
) -> frozenset[Deed]:
    """Return what can be done with a ticket: nothing on another day or in another counter's hand.

    `here` is the counter one sits at, None for who only looks. Who does not decide (an intern)
    lets nobody go without having been served.
    """
    others = ticket.state in HELD and ticket.counter_id != here
    if not today or others:
        return frozenset()
    found = set(_DEEDS[ticket.state])
    if here is None:
        found.discard(Deed.PANGGIL_SURAT)
    return frozenset(found) - (frozenset() if decides else _OF_WHO_DECIDES)


def counters_now(office: Office) -> CountersNow:
    """Return where the counters stand, and the services in force today."""
    with office.read() as connection:
        services = services_on(connection, queue_day(office, connection))
    names = {code: one.short_name for code, one in services.items()}
    return CountersNow(duties(office), names)


def day_sheet(office: Office, day: date | None = None) -> DaySheet:
    """Return a day's tickets with the counters as they stand now; today when none is given."""
    tickets, now = whole_day(office, day), counters_now(office)
    with office.read() as connection:
        today = queue_day(office, connection)
    return DaySheet(day or today, today, tickets, now.duties, now.services)


def whole_day(office: Office, day: date | None = None) -> tuple[DayTicket, ...]:
    """Return every ticket of a day by arrival; today when none is given.

    On the day itself, batches that were dropped off on an earlier one and are not done stand
    first: they are still in the office's hands.
    """
    services = service_names(office)
    with office.read() as connection:
        today = queue_day(office, connection)
        asked = day or today
        carried = _carried(connection, today) if asked == today else ()
        names = _Names.of(connection, services)
        calendar, now = calendar_on(office, connection), office.now()
        found = (*carried, *histories(connection, asked))
        return tuple(_day_ticket(one, names, calendar, now) for one in found)


def history(office: Office, ticket_id: UUID) -> tuple[Happened, ...]:
    """Return all that happened to a ticket, oldest first. Raises NotFound for an unknown one.

    Who did a step is read from the journal: a period knows only at whose counter it passed.
    """
    with office.read() as connection:
        ticket = storage.read_ticket(connection, ticket_id)
        periods = storage.periods_of(connection, ticket_id)
        names = _Names.of(connection, {})
        doers = {entry.at: entry.actor for entry in journaled(connection, ticket_id)}
    lines = [_began(one, names, doers) for one in periods]
    if ticket.state.over and periods:
        lines.append(_ended(ticket, periods, names, doers))
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class _Names:
    """What ids and codes are called."""

    services: Mapping[str, str]
    counters: Mapping[UUID, str]
    officers: Mapping[UUID, str]

    @classmethod
    def of(cls, connection: Connection, services: Mapping[str, str]) -> _Names:
        return cls(
            services,
            {one.id: one.name for one in counters(connection)},
            {one.id: one.name for one in read_officers(connection)},
        )

    def service(self, code: str | None) -> str:
        return self.services.get(code, code) if code else ""

    def counter(self, id: UUID | None) -> str:
        return self.counters.get(id, "") if id else ""

    def officer(self, id: UUID | None) -> str:
        return self.officers.get(id, "") if id else ""


def _carried(connection: Connection, today: date) -> tuple[TicketHistory, ...]:
    unfinished = (state for state in TicketState if not state.over)
    return tuple(
        TicketHistory(one, tuple(p for p in storage.periods_of(connection, one.id) if not p.undone))
        for one in storage.in_state(connection, *unfinished)
        if one.dropped_off and one.day < today
    )


def _day_ticket(
    of: TicketHistory, names: _Names, calendar: WorkCalendar, now: datetime
) -> DayTicket:
    ticket, periods = of.ticket, of.periods
    causes = {one.cause for one in periods}
    accurate = all(one.time_accurate for one in periods)
    return DayTicket(
        ticket=ticket,
        service=names.service(ticket.service),
        more=tuple(names.service(code) for code in ticket.more),
        counter=names.counter(ticket.counter_id),
        officer=names.officer(ticket.officer_id),
        for_counter=names.counter(ticket.for_counter_id),
        since=_since(ticket, periods),
        waited=_waited(of, calendar, now) if accurate else None,
        served=_served(periods, now) if accurate else None,
        causes=tuple(one for one in WORTH_TELLING if one in causes),
        accurate=accurate,
    )


def _since(ticket: Ticket, periods: Sequence[Period]) -> datetime:
    if not periods:
        return ticket.arrived_at
    last = periods[-1]
    return (last.ended_at or last.started_at) if ticket.state.over else last.started_at


def _waited(of: TicketHistory, calendar: WorkCalendar, now: datetime) -> float | None:
    ticket = of.ticket
    began = next((one.started_at for one in of.periods if one.state in HELD), None)
    if ticket.dropped_off or (began is None and ticket.state is not TicketState.MENUNGGU):
        return None
    return calendar.open_minutes_between(ticket.arrived_at, began or now)


def _served(periods: Sequence[Period], now: datetime) -> float | None:
    parts = [
        ((one.ended_at or now) - one.started_at).total_seconds() / 60
        for one in periods
        if one.state is TicketState.DILAYANI
    ]
    return sum(parts) if parts else None


def _began(one: Period, names: _Names, doers: Mapping[datetime, UUID | None]) -> Happened:
    words = _WORDS.get((one.state, one.cause)) or _WORDS[one.state, None]
    doer = None if one.cause is Cause.KIOS else doers.get(one.started_at, one.officer_id)
    return Happened(
        one.started_at, words, names.officer(doer), names.counter(one.counter_id), one.undone
    )


def _ended(
    ticket: Ticket,
    periods: Sequence[Period],
    names: _Names,
    doers: Mapping[datetime, UUID | None],
) -> Happened:
    last = periods[-1]
    at = last.ended_at or last.started_at
    words = _OVER[ticket.state]
    if not last.time_accurate and not ticket.late:
        words = _LEFT_OPEN
    counter = "" if ticket.state is TicketState.BATAL else names.counter(ticket.counter_id)
    return Happened(at, words, names.officer(doers.get(at, last.officer_id)), counter)


_OF_WHO_DECIDES = frozenset({Deed.ALIHKAN, Deed.BATAL, Deed.PANGGIL_SURAT})
_DEEDS: Mapping[TicketState, tuple[Deed, ...]] = {
    TicketState.MENUNGGU: (Deed.ALIHKAN, Deed.CATATAN, Deed.KOLEKTIF, Deed.BATAL),
    TicketState.DIPANGGIL: (
        Deed.ALIHKAN,
        Deed.CATATAN,
        Deed.KOLEKTIF,
        Deed.PULIHKAN,
        Deed.BATAL,
    ),
    TicketState.DILAYANI: (Deed.ALIHKAN, Deed.CATATAN, Deed.KOLEKTIF, Deed.BATAL),
    TicketState.DITUNDA: (Deed.ALIHKAN, Deed.CATATAN, Deed.KOLEKTIF, Deed.BATAL),
    TicketState.MENUNGGU_SURAT: (Deed.PANGGIL_SURAT, Deed.ALIHKAN, Deed.CATATAN),
    TicketState.SELESAI: (Deed.ALIHKAN,),
    TicketState.TIDAK_HADIR: (Deed.PULIHKAN,),
    TicketState.BATAL: (Deed.PULIHKAN,),
}

_T, _C = TicketState, Cause
_WORDS: Mapping[tuple[TicketState, Cause | None], str] = {
    (_T.MENUNGGU, None): QT_TRANSLATE_NOOP("Happened", "Mengambil nomor"),
    (_T.MENUNGGU, _C.KIOS): QT_TRANSLATE_NOOP("Happened", "Mengambil nomor di kios"),
    (_T.MENUNGGU, _C.SUSULAN): QT_TRANSLATE_NOOP("Happened", "Datang (nomor kertas)"),
    (_T.MENUNGGU, _C.DIALIHKAN): QT_TRANSLATE_NOOP("Happened", "Dialihkan, menunggu lagi"),
    (_T.MENUNGGU, _C.DIPULIHKAN): QT_TRANSLATE_NOOP("Happened", "Dipulihkan, menunggu lagi"),
    (_T.MENUNGGU, _C.URUNG): QT_TRANSLATE_NOOP("Happened", "Diurungkan, menunggu lagi"),
    (_T.MENUNGGU, _C.LOKET_DITUTUP): QT_TRANSLATE_NOOP(
        "Happened", "Loketnya ditutup, menunggu lagi"
    ),
    (_T.MENUNGGU, _C.LAYANAN_LAIN): QT_TRANSLATE_NOOP("Happened", "Menunggu layanan berikutnya"),
    (_T.DIPANGGIL, None): QT_TRANSLATE_NOOP("Happened", "Dipanggil"),
    (_T.DIPANGGIL, _C.PANGGIL_ULANG): QT_TRANSLATE_NOOP("Happened", "Dipanggil ulang"),
    (_T.DIPANGGIL, _C.AMBIL_SURAT): QT_TRANSLATE_NOOP(
        "Happened", "Dipanggil untuk mengambil surat"
    ),
    (_T.DIPANGGIL, _C.URUNG): QT_TRANSLATE_NOOP("Happened", "Diurungkan, dipanggil lagi"),
    (_T.DILAYANI, None): QT_TRANSLATE_NOOP("Happened", "Mulai dilayani"),
    (_T.DILAYANI, _C.LAYANAN_LAIN): QT_TRANSLATE_NOOP("Happened", "Layanan berikutnya dimulai"),
    (_T.DILAYANI, _C.AMBIL_SURAT): QT_TRANSLATE_NOOP("Happened", "Mengambil surat"),
    (_T.DILAYANI, _C.URUNG): QT_TRANSLATE_NOOP("Happened", "Diurungkan, dilayani lagi"),
    (_T.DITUNDA, None): QT_TRANSLATE_NOOP("Happened", "Ditunda"),
    (_T.DITUNDA, _C.GILIRAN): QT_TRANSLATE_NOOP("Happened", "Kolektif memberi giliran"),
    (_T.DITUNDA, _C.LOKET_DITUTUP): QT_TRANSLATE_NOOP(
        "Happened", "Ditunda karena loketnya ditutup"
    ),
    (_T.DITUNDA, _C.URUNG): QT_TRANSLATE_NOOP("Happened", "Diurungkan, ditunda lagi"),
    (_T.MENUNGGU_SURAT, None): QT_TRANSLATE_NOOP("Happened", "Menunggu surat ditandatangani"),
}
_OVER: Mapping[TicketState, str] = {
    _T.SELESAI: QT_TRANSLATE_NOOP("Happened", "Selesai"),
    _T.TIDAK_HADIR: QT_TRANSLATE_NOOP("Happened", "Dicatat tidak hadir"),
    _T.BATAL: QT_TRANSLATE_NOOP("Happened", "Dibatalkan"),
}
_LEFT_OPEN = QT_TRANSLATE_NOOP("Happened", "Ditutup pada akhir hari; jamnya tidak pasti")
