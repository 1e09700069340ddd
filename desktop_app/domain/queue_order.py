"""Who is called next: the office's promise to the waiting room.

Inside a lane first come, first served. Urgent inpatients before all, then the vulnerable; but
never more than `Fairness.run` of the priority lane in a row while somebody in the general lane
waits, and never more than `Fairness.urgent_run` urgent ones while anybody else waits
(PermenPANRB 11/2024; the office sets the numbers). With several counters the promise holds for
each counter's own calls and for all calls it could have made: two counters that serve the same
room share one ratio, and none starves a lane that only it serves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Protocol, TypeVar
from uuid import UUID

from desktop_app.domain.queue import Lane


class Waiting(Protocol):
    """What decides whose turn it is; a Ticket has it, and a Place with nothing else."""

    @property
    def id(self) -> UUID: ...
    @property
    def lane(self) -> Lane: ...
    @property
    def service(self) -> str | None: ...
    @property
    def for_counter_id(self) -> UUID | None: ...
    @property
    def arrived_at(self) -> Any: ...
    @property
    def number(self) -> int: ...


W = TypeVar("W", bound=Waiting)


@dataclass(frozen=True, slots=True)
class Place:
    """A ticket's place in the queue, without the rest of it: a call looks at every one.

    `arrived_at` is any value that sorts like the moments themselves.
    """

    id: UUID
    lane: Lane
    service: str | None
    for_counter_id: UUID | None
    arrived_at: int
    number: int
    dropped_off: bool


_IN_TURN = attrgetter("arrived_at", "number", "id")


@dataclass(frozen=True, slots=True)
class Fairness:
    """How many of a lane may be called in a row while a lane behind it waits."""

    run: int = 2
    urgent_run: int = 4


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom a counter calls: its lanes and services, everybody where a set is empty."""

    counter_id: UUID
    services: frozenset[str] = frozenset()
    lanes: frozenset[Lane] = frozenset()

    def takes(self, ticket: Waiting) -> bool:
        """Tell whether this counter may call the ticket."""
        return self.reaches(ticket.lane, ticket.service, ticket.for_counter_id)

    def reaches(self, lane: Lane, service: str | None, only: UUID | None) -> bool:
        """Tell the same of a lane, a service and the one counter a ticket is meant for, if any."""
        if only is not None:
            return only == self.counter_id
        if self.lanes and lane not in self.lanes:
            return False
        return not self.services or service is None or service in self.services


@dataclass(frozen=True, slots=True)
class Called:
    """The lanes of today's calls, latest last: `room` all this counter could make, `own` its own.

    A repeated call is no call, nor is one that was taken back.
    """

    room: tuple[Lane, ...] = ()
    own: tuple[Lane, ...] = ()


def within_reach(waiting: Iterable[W], reach: Reach, others: Iterable[Reach]) -> tuple[W, ...]:
    """Return the waiting tickets a counter may call.

    Who no open counter serves (its service or its counter was taken away meanwhile) may be
    called by every counter: nobody is left sitting there.
    """
    everybody = (reach, *others)
    return tuple(
        ticket
        for ticket in waiting
        if reach.takes(ticket) or not any(one.takes(ticket) for one in everybody)
    )


def next_ticket(waiting: Sequence[W], called: Called, fairness: Fairness) -> W | None:
    """Return the ticket to call now, or None when nobody waits.

    Inside a lane the earliest *arrival* wins, so that a person who was restored, or sent on
    from another counter, keeps the place they came with.
    """
    for lane in _Turn.after(called).lanes(fairness):
        ours = [ticket for ticket in waiting if ticket.lane is lane]
        if ours:
            return min(ours, key=_IN_TURN)
    return None


def order_of_calls(waiting: Sequence[W], called: Called, fairness: Fairness) -> list[W]:
    """Return all waiting tickets in the order they would be called if nobody else came."""
    lanes = {
        lane: sorted((t for t in waiting if t.lane is lane), key=_IN_TURN, reverse=True)
        for lane in Lane
    }
    order: list[W] = []
    turn = _Turn.after(called)
    while any(lanes.values()):
        lane = next(lane for lane in turn.lanes(fairness) if lanes[lane])
        order.append(lanes[lane].pop())
        turn = turn.then(lane)
    return order


@dataclass(frozen=True, slots=True)
class _Run:
    """How many urgent, and how many priority calls stand in a row at the end of some calls."""

    urgent: int = 0
    vulnerable: int = 0

    def then(self, lane: Lane) -> _Run:
        # An urgent call between two others does not change whose turn it is among those.
        if lane is Lane.DARURAT:
            return _Run(self.urgent + 1, self.vulnerable)
        return _Run(0, self.vulnerable + 1 if lane is Lane.PRIORITAS else 0)


@dataclass(frozen=True, slots=True)
class _Turn:
    """Whose turn it is at a counter.

    A lane gives way when the counter's own calls say so; when only the room's calls say so, it
    gives way once and not again: other counters' calls must not starve whom only this one serves.
    """

    room: _Run = _Run()
    own: _Run = _Run()
    last: Lane | None = None  # of the counter's own calls
    last_planned: Lane | None = None  # the same without urgent ones

    @classmethod
    def after(cls, called: Called) -> _Turn:
        room = own = _Run()
        for lane in called.room:
            room = room.then(lane)
        for lane in called.own:
            own = own.then(lane)
        planned = [lane for lane in called.own if lane is not Lane.DARURAT]
        last = called.own[-1] if called.own else None
        return cls(room, own, last, planned[-1] if planned else None)

    def then(self, lane: Lane) -> _Turn:
        planned = self.last_planned if lane is Lane.DARURAT else lane
        return _Turn(self.room.then(lane), self.own.then(lane), lane, planned)

    def lanes(self, fairness: Fairness) -> tuple[Lane, ...]:
        rest = (Lane.PRIORITAS, Lane.UMUM)
        shared = self.room.vulnerable >= fairness.run and self.last_planned is not Lane.UMUM
        if self.own.vulnerable >= fairness.run or shared:
            rest = (Lane.UMUM, Lane.PRIORITAS)
        shared = self.room.urgent >= fairness.urgent_run and self.last in (None, Lane.DARURAT)
        if self.own.urgent >= fairness.urgent_run or shared:
            return (*rest, Lane.DARURAT)
        return (Lane.DARURAT, *rest)
