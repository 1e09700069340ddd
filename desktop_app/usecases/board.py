"""What the waiting room sees and hears: the latest calls, who waits, and for how long. No names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.catalogue import Service, read_service
from desktop_app.domain.day_frame import Duty
from desktop_app.domain.queue import Lane, Purpose, Ticket, TicketState
from desktop_app.domain.queue_order import Called, Fairness, Place, Reach, order_of_calls
from desktop_app.domain.waiting import (
    RECENT,
    Estimate,
    LaneWait,
    Pace,
    estimate_at,
    minutes_each,
    people_ahead,
)
from desktop_app.storage import day_frame as duty_storage
from desktop_app.storage import queue as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import SERVICE, definitions_in_force
from desktop_app.storage.journal import last_lsn
from desktop_app.storage.office import counters, read_settings
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_steps import duty_since, fairness_of, queue_day

LATEST = 6
_ASKED = 40  # repeated calls of a few stubborn numbers must not hide the other ones
_PROMISED_MINUTES = 15.0
_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class BoardCall:
    """One call: `id` is its period's, new for every repetition. Nothing personal."""

    id: UUID
    ticket_id: UUID
    code: str
    counter_id: UUID | None
    counter: str
    purpose: Purpose
    at: datetime
    still_called: bool


@dataclass(frozen=True, slots=True)
class Board:
    """The room's view. `calls` are the latest of each number, the latest first.

    `opens` is the next opening moment (UTC) when the office is closed now, None while it is open.
    """

    day: date
    calls: tuple[BoardCall, ...]
    lanes: tuple[LaneWait, ...]
    serving: int
    running_text: str
    is_open: bool
    opens: datetime | None


@dataclass(frozen=True, slots=True)
class TicketOutlook:
    """What a ticket tells its bearer: the place in the queue, and the service with its papers."""

    ticket: Ticket
    estimate: Estimate
    service: Service | None


def changes(office: Office) -> int:
    """Return a number that grows with every write of any program on this office's database."""
    with office.read() as connection:
        return last_lsn(connection)


def board(office: Office) -> Board:
    """Return what the display shows now."""
    with office.read() as connection:
        day = queue_day(office, connection)
        calendar = calendar_on(office, connection)
        room = _Room.of(office, connection, day, calendar)
        now = office.now()
        return Board(
            day=day,
            calls=_latest_calls(connection, day),
            lanes=tuple(room.lane(lane, now) for lane in Lane),
            serving=room.serving,
            running_text=read_settings(connection)[settings.DISPLAY_RUNNING_TEXT],
            is_open=calendar.is_open(now),
            opens=None if calendar.is_open(now) else calendar.after_open_minutes(now, 0),
        )


def outlook(office: Office, ticket_id: UUID) -> TicketOutlook:
    """Return what is printed on a ticket. Raises NotFound for an unknown one."""
    with office.read() as connection:
        ticket = storage.read_ticket(connection, ticket_id)
        day = queue_day(office, connection)
        room = _Room.of(office, connection, day, calendar_on(office, connection))
        service = services_on(connection, day).get(ticket.service or "")
        return TicketOutlook(ticket, room.estimate(ticket, office.now()), service)


def services_on(connection: Connection, day: date) -> dict[str, Service]:
    """Return the services in force on a day, by code."""
    found = definitions_in_force(connection, SERVICE, day)
    return {code: read_service(body) for code, (_, body) in found.items()}


@dataclass(frozen=True, slots=True)
class _Room:
    """Who waits, what was called, how fast it goes, and the office's calendar."""

    places: tuple[Place, ...]
    called: Called
    fairness: Fairness
    pace: Pace
    serving: int
    calendar: WorkCalendar

    @classmethod
    def of(cls, office: Office, connection: Connection, day: date, calendar: WorkCalendar) -> _Room:
        room = storage.calls_of(connection, day, Reach(_NOBODY)).room
        duties = duty_storage.duties(connection, duty_since(office, day))
        serving = sum(one.duty is Duty.MELAYANI for one in duties.values())
        each = minutes_each(
            storage.served_minutes(connection, day, RECENT), _promised(connection, day)
        )
        return cls(
            places=tuple(one for one in storage.waiting_places(connection) if not one.dropped_off),
            called=Called(room=room),
            fairness=fairness_of(connection),
            pace=Pace(each, max(serving, 1)),
            serving=serving,
            calendar=calendar,
        )

    def estimate(self, ticket: Ticket, now: datetime) -> Estimate:
        order = order_of_calls(self.places, self.called, self.fairness)
        return estimate_at(people_ahead(order, ticket.id), self.pace, now, self.calendar)

    def lane(self, lane: Lane, now: datetime) -> LaneWait:
        """Count a lane, and put somebody at its end to see when they would be called."""
        last = max((one.arrived_at for one in self.places), default=0) + 1
        newcomer = Place(_NOBODY, lane, None, None, last, 0, dropped_off=False)
        order = order_of_calls([*self.places, newcomer], self.called, self.fairness)
        waiting = sum(one.lane is lane for one in self.places)
        ahead = people_ahead(order, _NOBODY)
        return LaneWait(lane, waiting, estimate_at(ahead, self.pace, now, self.calendar))


def _promised(connection: Connection, day: date) -> float:
    minutes = [float(one.standard_minutes) for one in services_on(connection, day).values()]
    return sum(minutes) / len(minutes) if minutes else _PROMISED_MINUTES


def _latest_calls(connection: Connection, day: date) -> tuple[BoardCall, ...]:
    names: Mapping[UUID, str] = {one.id: one.name for one in counters(connection)}
    seen: dict[UUID, BoardCall] = {}
    for ticket, period in storage.latest_calls(connection, day, _ASKED):
        if ticket.id in seen:
            continue
        seen[ticket.id] = BoardCall(
            id=period.id,
            ticket_id=ticket.id,
            code=ticket.code,
            counter_id=period.counter_id,
            counter=names.get(period.counter_id, "") if period.counter_id else "",
            purpose=ticket.purpose,
            at=period.started_at,
            still_called=ticket.state is TicketState.DIPANGGIL,
        )
    return tuple(seen.values())[:LATEST]
