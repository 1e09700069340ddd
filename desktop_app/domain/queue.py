"""The queue: lanes, what may happen to a ticket, and which one is called next.

The order is the office's promise to the waiting room: inside a lane first come, first served;
urgent inpatients before all; then the vulnerable, but never more than `Fairness.run` of them in
a row while somebody in the general lane waits (PermenPANRB 11/2024; ratio set by the office).
Nothing here knows of screens, clocks or storage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused


class Lane(StrEnum):
    """Jalur: the letter on the ticket."""

    DARURAT = "D"
    PRIORITAS = "P"
    UMUM = "U"

    @property
    def label(self) -> str:
        """The word people see."""
        return {"D": "Darurat", "P": "Prioritas", "U": "Umum"}[self.value]


class TicketState(StrEnum):
    """Where a ticket stands."""

    MENUNGGU = "menunggu"
    DIPANGGIL = "dipanggil"
    DILAYANI = "dilayani"
    DITUNDA = "ditunda"
    SELESAI = "selesai"
    TIDAK_HADIR = "tidak_hadir"
    BATAL = "batal"

    @property
    def label(self) -> str:
        """The word people see."""
        return self.value.replace("_", " ")

    @property
    def over(self) -> bool:
        """True when nothing more happens to the ticket by itself."""
        return self in _OVER


_OVER = frozenset({TicketState.SELESAI, TicketState.TIDAK_HADIR, TicketState.BATAL})

_WAYS: dict[TicketState, frozenset[TicketState]] = {
    TicketState.MENUNGGU: frozenset({TicketState.DIPANGGIL, TicketState.BATAL}),
    TicketState.DIPANGGIL: frozenset(
        {
            TicketState.DILAYANI,
            TicketState.TIDAK_HADIR,
            TicketState.MENUNGGU,
            TicketState.BATAL,
        }
    ),
    TicketState.DILAYANI: frozenset({TicketState.SELESAI, TicketState.DITUNDA, TicketState.BATAL}),
    TicketState.DITUNDA: frozenset({TicketState.DILAYANI, TicketState.BATAL}),
    TicketState.TIDAK_HADIR: frozenset({TicketState.MENUNGGU}),
    TicketState.SELESAI: frozenset(),
    # Cancelled by mistake: the person still stands there.
    TicketState.BATAL: frozenset({TicketState.MENUNGGU}),
}


@dataclass(frozen=True, slots=True)
class Ticket:
    """One number of one day. `series` is the issuing counter's letter where several issue."""

    id: UUID
    visit_id: UUID
    day: date
    lane: Lane
    series: str
    number: int
    service: str | None
    state: TicketState
    arrived_at: datetime
    calls: int
    counter_id: UUID | None
    officer_id: UUID | None
    version: int

    @property
    def code(self) -> str:
        """What is printed, shown and spoken: `U001`, or `UA001` with several issuing counters."""
        return f"{self.lane.value}{self.series}{self.number:03}"


@dataclass(frozen=True, slots=True)
class Period:
    """How long a ticket was in one state: the append-only history all statistics come from."""

    id: UUID
    ticket_id: UUID
    state: TicketState
    started_at: datetime
    ended_at: datetime | None
    officer_id: UUID | None
    counter_id: UUID | None
    time_accurate: bool
    version: int


@dataclass(frozen=True, slots=True)
class Fairness:
    """At most `run` calls from the priority lane in a row while the general lane waits."""

    run: int = 2


def next_ticket(
    waiting: Sequence[Ticket], called_today: Sequence[Lane], fairness: Fairness
) -> Ticket | None:
    """Return the ticket to call now, or None when nobody waits.

    `called_today` are the lanes of today's calls, latest last. Inside a lane the earliest
    *arrival* wins, so that a person who was restored keeps the place they came with.
    """
    for lane in _turn(called_today, fairness):
        ours = [ticket for ticket in waiting if ticket.lane is lane]
        if ours:
            return min(ours, key=attrgetter("arrived_at", "number"))
    return None


def order_of_calls(
    waiting: Sequence[Ticket], called_today: Sequence[Lane], fairness: Fairness
) -> list[Ticket]:
    """Return all waiting tickets in the order they would be called if nobody else came."""
    left, called, order = list(waiting), list(called_today), []
    while (ticket := next_ticket(left, called, fairness)) is not None:
        order.append(ticket)
        left.remove(ticket)
        called.append(ticket.lane)
    return order


def check_way(ticket: Ticket, to: TicketState) -> None:
    """Raise Refused when a ticket in this state cannot become `to`."""
    if to not in _WAYS[ticket.state]:
        raise Refused(
            "langkah_antrean_tidak_mungkin",
            _NO_WAY,
            number=ticket.code,
            state=ticket.state.label,
            to=to.label,
        )


def check_absent(ticket: Ticket, least_calls: int) -> None:
    """Raise Refused when somebody is to be marked absent before being called often enough."""
    if ticket.calls < least_calls:
        raise Refused(
            "belum_cukup_dipanggil",
            _TOO_FEW_CALLS,
            number=ticket.code,
            calls=ticket.calls,
            least=least_calls,
        )


def _turn(called_today: Sequence[Lane], fairness: Fairness) -> tuple[Lane, ...]:
    run = 0
    for lane in reversed(called_today):
        if lane is Lane.UMUM:
            break
        run += lane is Lane.PRIORITAS
    if run >= fairness.run:
        return Lane.DARURAT, Lane.UMUM, Lane.PRIORITAS
    return Lane.DARURAT, Lane.PRIORITAS, Lane.UMUM


_NO_WAY = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} sedang {state}, jadi tidak dapat diubah menjadi {to}."
)
_TOO_FEW_CALLS = QT_TRANSLATE_NOOP(
    "errors",
    "Nomor {number} baru dipanggil {calls} kali. Panggil sampai {least} kali "
    "sebelum dicatat tidak hadir.",
)
