"""What counters and queues do now, told from the facts that lie open in the stream.

Nothing sealed is opened here and nobody is named: tickets, their states and times, and which
counter they are at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.central_server import tables
from desktop_app.domain.calendar import INDONESIAN_ZONES, OFFICE_ZONE, office_day
from desktop_app.domain.day_frame import Duty
from desktop_app.domain.queue import TicketState
from desktop_app.wire.chain import to_microseconds

_WAITING = frozenset({TicketState.MENUNGGU, TicketState.MENUNGGU_SURAT})
_AT_COUNTER = frozenset({TicketState.DIPANGGIL, TicketState.DILAYANI})
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FAR = 1 << 53  # the year 2255
_LONGEST_DAY = timedelta(hours=36)  # a duty or a service that was never ended is not of today


@dataclass(frozen=True, slots=True)
class AtCounter:
    """One counter now. `ticket` is the number that is called or served (`UA012`), `since` when
    that began; `duty` is what its officer is doing, empty when nobody is logged in."""

    id: UUID
    code: str
    duty: str = ""
    ticket: str = ""
    state: str = ""
    since: datetime | None = None
    served_today: int = 0


@dataclass(frozen=True, slots=True)
class Room:
    """An office's day: how many wait in which lane, what each counter does, what is done.

    `minutes` are today's service times in minutes, in order.
    """

    day: date
    waiting: Mapping[str, int] = field(default_factory=dict)
    arrived: int = 0
    done: int = 0
    counters: tuple[AtCounter, ...] = ()
    minutes: tuple[float, ...] = ()

    @property
    def waiting_people(self) -> int:
        """How many tickets wait, whatever their lane."""
        return sum(self.waiting.values())

    @property
    def serving(self) -> int:
        """How many counters are open."""
        return sum(one.duty == Duty.MELAYANI for one in self.counters)


def zone_of(connection: sa.Connection, office: UUID) -> tzinfo:
    """Return the office's zone as its own row says."""
    for _, facts in _facts(connection, office, "office"):
        return INDONESIAN_ZONES.get(str(facts.get("zone")), OFFICE_ZONE)
    return OFFICE_ZONE


def room(connection: sa.Connection, office: UUID, now: datetime) -> Room:
    """Return how an office's day stands."""
    day = office_day(now, zone_of(connection, office))
    record = tables.record.c
    of_day = sa.func.left(record.facts["day"].astext, 20) == day.isoformat()
    tickets = dict(_facts(connection, office, "ticket", of_day))
    since = str(to_microseconds(now - _LONGEST_DAY))
    started = sa.func.left(record.facts["started_at"].astext, 20) >= since
    periods = [facts for _, facts in _facts(connection, office, "period", started)]
    duties = [facts for _, facts in _facts(connection, office, "duty", started)]
    counters = dict(_facts(connection, office, "counter"))
    served = _served(periods, tickets)
    states = Counter(str(one.get("state")) for one in tickets.values())
    return Room(
        day=day,
        waiting=Counter(str(one.get("lane")) for one in tickets.values() if _waits(one)),
        arrived=len(tickets),
        done=states[TicketState.SELESAI],
        counters=tuple(
            _at(id, facts, tickets, periods, duties)
            for id, facts in sorted(counters.items(), key=lambda one: str(one[1].get("code")))
            if facts.get("active", True)
        ),
        minutes=tuple(minutes for _, minutes in sorted(served)),
    )


def _facts(
    connection: sa.Connection, office: UUID, kind: str, *conditions: Any
) -> Iterable[tuple[UUID, Mapping[str, Any]]]:
    record = tables.record.c
    query = sa.select(record.id, record.facts).where(
        record.office_id == office, record.kind == kind, record.deleted_at.is_(None), *conditions
    )
    return [(row.id, _plain(row.facts)) for row in connection.execute(query)]


def _plain(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is no plain value: whatever a counter sent must not trouble who reads it."""
    return {name: one for name, one in facts.items() if isinstance(one, str | int)}


def _waits(ticket: Mapping[str, Any]) -> bool:
    return ticket.get("state") in _WAITING and not ticket.get("dropped_off")


def _at(
    id: UUID,
    counter: Mapping[str, Any],
    tickets: Mapping[UUID, Mapping[str, Any]],
    periods: list[Mapping[str, Any]],
    duties: list[Mapping[str, Any]],
) -> AtCounter:
    mine = {key: one for key, one in tickets.items() if one.get("counter_id") == id.hex}
    busy = next((one for one in mine.items() if one[1].get("state") in _AT_COUNTER), None)
    duty = max(
        (one for one in duties if one.get("counter_id") == id.hex and _open(one)),
        key=lambda one: _time(one, "started_at"),
        default=None,
    )
    return AtCounter(
        id=id,
        code=str(counter.get("code", "")),
        duty=str(duty.get("state", "")) if duty else "",
        ticket=_number(busy[1]) if busy else "",
        state=str(busy[1]["state"]) if busy else "",
        since=_since(busy, periods) if busy else None,
        served_today=sum(one.get("state") == TicketState.SELESAI for one in mine.values()),
    )


def _since(
    busy: tuple[UUID, Mapping[str, Any]], periods: list[Mapping[str, Any]]
) -> datetime | None:
    """Return when the ticket came into the state it is in."""
    id, ticket = busy
    begun = [
        _time(one, "started_at")
        for one in periods
        if one.get("ticket_id") == id.hex
        and one.get("state") == ticket["state"]
        and _open(one)
        and not one.get("undone")
    ]
    return _EPOCH + timedelta(microseconds=max(begun)) if begun else None


def _served(
    periods: list[Mapping[str, Any]], tickets: Mapping[UUID, Mapping[str, Any]]
) -> list[tuple[int, float]]:
    """Return when each service of today ended, and its minutes."""
    today = {id.hex for id in tickets}
    return [
        (_time(one, "ended_at"), (_time(one, "ended_at") - _time(one, "started_at")) / 60e6)
        for one in periods
        if one.get("state") == TicketState.DILAYANI
        and not _open(one)
        and not one.get("undone")
        and one.get("ticket_id") in today
    ]


def _open(one: Mapping[str, Any]) -> bool:
    return one.get("ended_at") is None


def _time(one: Mapping[str, Any], name: str) -> int:
    """Return a moment in microseconds, 0 for what is none, whatever a counter sent."""
    told = one.get(name)
    return told if isinstance(told, int) and 0 <= told < _FAR else 0


def _number(ticket: Mapping[str, Any]) -> str:
    number = ticket.get("number")
    shown = f"{number:03}" if isinstance(number, int) else "-"
    return f"{ticket.get('lane') or ''}{ticket.get('series') or ''}{shown}"
