"""A waiting room that anything may happen to: Hypothesis plays officers, and counts the people.

Real transactions on a real encrypted database. After every step the books are checked: nobody
is lost, held twice or served twice, no lane starves, and inside a lane who came first is called
first. `tests/integration` runs a short day of it, `make reliability` ten thousand steps.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter as Tally
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.domain.errors import LoketError, NotFound, Refused
from desktop_app.domain.office import Counter
from desktop_app.domain.queue import HELD, Lane, Ticket, TicketState
from desktop_app.domain.queue_order import Fairness
from desktop_app.storage import queue as storage
from desktop_app.usecases import collecting, queue, queue_undo, queue_visits, settings
from desktop_app.usecases.office import Office
from tests.offices import TestClock, acting, make_office

SERVICES = ("pengajuan_baru", "reaktivasi")
FAIR = Fairness()
Step = Callable[[Office, UUID], Ticket]
T = TypeVar("T")

lanes = st.sampled_from(Lane)
picks = st.integers(0, 10_000)
counters = st.integers(0, 2)


class WaitingRoom(RuleBasedStateMachine):
    """Three counters, each with its services and lanes, and people who come in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="loket-room-"))
        self.clock = TestClock()
        self.office = make_office(self.folder / "office", self.clock)
        self.counters = self._open_counters()
        self.arrived: dict[UUID, Ticket] = {}
        self.ended: Tally[UUID] = Tally()
        self.reopened: Tally[UUID] = Tally()
        self.passed: dict[tuple[UUID, Lane, Lane], int] = {}
        self.last_step: tuple[Ticket | None, Ticket] | None = None
        self.room: tuple[Ticket, ...] = ()

    def teardown(self) -> None:
        self.office.store.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # People -----------------------------------------------------------------------------------

    @rule(lane=lanes, service=st.sampled_from((*SERVICES, None)), second=st.booleans())
    def somebody_comes(self, lane: Lane, service: str | None, second: bool) -> None:
        services: tuple[str, ...] = (service,) if service else ()
        if service and second:
            services = SERVICES if service == SERVICES[0] else SERVICES[::-1]
        self._note(None, queue.give_number(self._at(0), queue.NewTicket(lane, services)))

    @rule(people=st.integers(2, 3), dropped_off=st.booleans())
    def a_village_brings_files(self, people: int, dropped_off: bool) -> None:
        new = queue.NewTicket(people=people, dropped_off=dropped_off)
        self._note(None, queue.give_number(self._at(0), new))

    # Officers ---------------------------------------------------------------------------------

    @precondition(lambda self: self._free())
    @rule(pick=picks)
    def call(self, pick: int) -> None:
        n = _one_of(self._free(), pick)
        office = self._at(n)
        room = queue.view(office)
        try:
            ticket = queue.call_next(office)
        except NotFound:
            assert not room.waiting
            return
        if ticket.state is TicketState.DIPANGGIL:
            assert ticket.id == room.waiting[0].id
            self._check_turn(ticket, room.waiting)
        self._note(next(t for t in (*room.waiting, *room.on_hold) if t.id == ticket.id), ticket)

    @precondition(lambda self: len(self._free()) < 3)
    @rule(pick=picks)
    def a_counter_that_holds_one_can_not_call(self, pick: int) -> None:
        n = _one_of([n for n in range(3) if n not in self._free()], pick)
        try:
            queue.call_next(self._at(n))
        except Refused:
            return
        raise AssertionError("a second ticket was called")

    @precondition(lambda self: self._holding(TicketState.DIPANGGIL))
    @rule(pick=picks)
    def serve(self, pick: int) -> None:
        self._step(pick, TicketState.DIPANGGIL, queue.serve)

    @precondition(lambda self: self._holding(TicketState.DIPANGGIL))
    @rule(pick=picks)
    def recall(self, pick: int) -> None:
        self._step(pick, TicketState.DIPANGGIL, queue.recall)

    @precondition(lambda self: self._holding(TicketState.DIPANGGIL))
    @rule(pick=picks)
    def nobody_came(self, pick: int) -> None:
        for _ in range(2):
            self._step(pick, TicketState.DIPANGGIL, queue.recall)
        self._step(pick, TicketState.DIPANGGIL, queue.absent)

    @precondition(lambda self: self._holding(TicketState.DIPANGGIL))
    @rule(pick=picks)
    def give_back(self, pick: int) -> None:
        self._step(pick, TicketState.DIPANGGIL, queue.restore)

    @precondition(lambda self: self._holding(TicketState.DILAYANI))
    @rule(pick=picks)
    def put_aside(self, pick: int) -> None:
        self._step(pick, TicketState.DILAYANI, queue.hold)

    @precondition(lambda self: self._holding(TicketState.DILAYANI))
    @rule(pick=picks, wet=st.booleans())
    def conclude(self, pick: int, wet: bool) -> None:
        def end(office: Office, id: UUID) -> Ticket:
            with office.write() as tx:
                return queue.end_service(tx, id, office.at_counter().id, letter_waits=wet)

        self._step(pick, TicketState.DILAYANI, end)

    @precondition(lambda self: self._holding(TicketState.DILAYANI))
    @rule(pick=picks)
    def finish_without_letter(self, pick: int) -> None:
        self._step(pick, TicketState.DILAYANI, queue.finish)

    @precondition(lambda self: self._in(TicketState.DITUNDA))
    @rule(n=counters, pick=picks)
    def take_up(self, n: int, pick: int) -> None:
        self._some(n, pick, queue.resume, TicketState.DITUNDA)

    @precondition(lambda self: self._in(TicketState.TIDAK_HADIR, TicketState.BATAL))
    @rule(n=counters, pick=picks)
    def restore(self, n: int, pick: int) -> None:
        self._some(n, pick, queue.restore, TicketState.TIDAK_HADIR, TicketState.BATAL)

    @precondition(lambda self: self._in(TicketState.MENUNGGU))
    @rule(n=counters, pick=picks)
    def cancel(self, n: int, pick: int) -> None:
        self._some(n, pick, queue.cancel, TicketState.MENUNGGU)

    @precondition(lambda self: self._in(TicketState.MENUNGGU_SURAT))
    @rule(n=counters, pick=picks)
    def call_to_collect(self, n: int, pick: int) -> None:
        self._some(n, pick, collecting.call_to_collect, TicketState.MENUNGGU_SURAT)

    @precondition(lambda self: self.room)
    @rule(n=counters, pick=picks, to=counters, service=st.sampled_from((*SERVICES, None)))
    def send_on(self, n: int, pick: int, to: int, service: str | None) -> None:
        goal = self.counters[to].id if service is None else None
        self._some(
            n,
            pick,
            lambda office, id: queue_visits.transfer(
                office, id, service=service, counter_id=goal, note="dari loket lain"
            ),
            *TicketState,
        )

    @precondition(lambda self: self._in(TicketState.SELESAI))
    @rule(n=counters, pick=picks)
    def one_thing_more(self, n: int, pick: int) -> None:
        self._some(
            n,
            pick,
            lambda office, id: queue_visits.another_service(office, id, SERVICES[0]),
            TicketState.SELESAI,
        )

    @precondition(lambda self: self.last_step is not None)
    @rule(n=counters)
    def take_back(self, n: int) -> None:
        assert self.last_step is not None
        before, after = self.last_step
        try:
            now = queue_undo.undo(self._at(n), before, after)
        except LoketError:
            return
        if after.state is TicketState.SELESAI and not now.state.over:
            self.ended[after.id] -= 1
        assert before is None or now.state is before.state
        self.passed.clear()  # a call that was taken back never passed anybody over
        self._note(after, now, undoable=False)

    @rule(n=st.integers(1, 2))
    def the_admin_closes_a_counter_and_opens_it_again(self, n: int) -> None:
        admin = acting(self.office, "admin")
        for active in (False, True):
            fresh = {one.id: one for one in settings.counters(admin)}
            settings.change_counter(admin, fresh[self.counters[n].id], active=active)
        self.last_step = None
        self._look()

    @rule(seconds=st.integers(1, 600))
    def time_passes(self, seconds: int) -> None:
        self.clock.go(seconds=seconds)

    @rule(minutes=st.integers(1, 30))
    def the_clock_is_turned_back(self, minutes: int) -> None:
        self.clock.go(minutes=-minutes)

    # The books --------------------------------------------------------------------------------

    @invariant()
    def nobody_is_lost_and_nobody_came_from_nowhere(self) -> None:
        self._look()
        now = self.room
        assert {one.id for one in now} == set(self.arrived)
        assert len({one.code for one in now}) == len(now)
        for one in now:
            assert one.arrived_at == self.arrived[one.id].arrived_at

    @invariant()
    def a_counter_holds_one_and_one_is_held_once(self) -> None:
        held = [one for one in self.room if one.state in HELD]
        assert len({one.counter_id for one in held}) == len(held)
        assert all(one.counter_id is not None for one in held)

    @invariant()
    def whoever_waits_can_be_called_by_somebody(self) -> None:
        waiting = {one.id for one in self.room if one.state is TicketState.MENUNGGU}
        seen = {t.id for n in range(3) for t in queue.view(self._at(n)).waiting}
        assert waiting == seen

    @invariant()
    def history_has_no_gap_and_ends_where_the_ticket_stands(self) -> None:
        with self.office.read() as connection:
            for one in self.room:
                periods = storage.periods_of(connection, one.id)
                still = [p for p in periods if p.ended_at is None]
                assert len(still) == (0 if one.state.over else 1), one.code
                if still:
                    assert still[0].state is one.state
                for p in periods:
                    assert p.ended_at is None or p.ended_at >= p.started_at

    @invariant()
    def nobody_is_served_twice(self) -> None:
        for id, times in self.ended.items():
            assert times <= 1 + self.reopened[id]

    # Hands ------------------------------------------------------------------------------------

    def _open_counters(self) -> list[Counter]:
        admin = acting(self.office, "admin")
        first = settings.counters(admin)[0]
        second = settings.add_counter(admin, "B", "Loket 2")
        third = settings.add_counter(admin, "C", "Loket 3")
        second = settings.change_counter(admin, second, services=SERVICES[:1])
        third = settings.change_counter(
            admin, third, services=SERVICES[1:], lanes=(Lane.UMUM.value, Lane.PRIORITAS.value)
        )
        return [first, second, third]

    def _at(self, n: int) -> Office:
        return self.office.with_actor(self.office.actor, self.counters[n])

    def _look(self) -> None:
        with self.office.read() as connection:
            self.room = storage.in_state(connection, *TicketState)

    def _in(self, *states: TicketState) -> list[Ticket]:
        return [one for one in self.room if one.state in states]

    def _holding(self, state: TicketState) -> list[int]:
        holders = {one.counter_id for one in self._in(state)}
        return [n for n in range(3) if self.counters[n].id in holders]

    def _free(self) -> list[int]:
        busy = {one.counter_id for one in self._in(*HELD)}
        return [n for n in range(3) if self.counters[n].id not in busy]

    def _step(self, pick: int, state: TicketState, do: Step) -> None:
        n = _one_of(self._holding(state), pick)
        before = next(one for one in self._in(state) if one.counter_id == self.counters[n].id)
        self._note(before, do(self._at(n), before.id))

    def _some(self, n: int, pick: int, do: Step, *states: TicketState) -> None:
        before = _one_of(self._in(*states), pick)
        try:
            after = do(self._at(n), before.id)
        except LoketError:
            return
        self._note(before, after)

    def _note(self, before: Ticket | None, after: Ticket, *, undoable: bool = True) -> None:
        self.arrived.setdefault(after.id, after)
        if after.state is TicketState.SELESAI and before is not None:
            self.ended[after.id] += not before.state.over
        if before is not None and before.state.over and not after.state.over:
            self.reopened[after.id] += before.state is TicketState.SELESAI and undoable
        self.last_step = (before, after) if undoable else None
        self._look()

    def _check_turn(self, ticket: Ticket, waiting: tuple[Ticket, ...]) -> None:
        """First come, first served in the lane; no lane passed over longer than the rule says."""
        room = [one for one in waiting if not one.dropped_off]
        earliest = min((one for one in room if one.lane is ticket.lane), key=_in_turn)
        assert ticket.id == earliest.id
        here, present = ticket.counter_id, {one.lane for one in room}
        assert here is not None
        for waits, called, most in _MOST:
            passed = self.passed.get((here, waits, called), 0)
            if waits is ticket.lane or waits not in present:
                passed = 0
            elif ticket.lane is called:
                passed += 1
            self.passed[here, waits, called] = passed
            assert passed <= most, (waits, called, passed)


# While the first waits at a counter, how many of the second may be called there in a row.
_MOST = (
    (Lane.UMUM, Lane.PRIORITAS, FAIR.run),
    (Lane.PRIORITAS, Lane.UMUM, 1),
    (Lane.UMUM, Lane.DARURAT, FAIR.urgent_run * (FAIR.run + 1)),
    (Lane.PRIORITAS, Lane.DARURAT, FAIR.urgent_run * 2),
)


_HABITS = {
    "somebody_comes": 24,
    "a_village_brings_files": 2,
    "call": 30,
    "serve": 24,
    "conclude": 20,
    "finish_without_letter": 3,
    "recall": 3,
    "nobody_came": 4,
    "give_back": 2,
    "put_aside": 4,
    "take_up": 6,
    "restore": 3,
    "cancel": 1,
    "call_to_collect": 6,
    "send_on": 5,
    "one_thing_more": 1,
    "take_back": 4,
    "a_counter_that_holds_one_can_not_call": 2,
    "the_admin_closes_a_counter_and_opens_it_again": 1,
    "time_passes": 20,
    "the_clock_is_turned_back": 1,
}


def walk(seed: int, steps: int) -> Tally[str]:
    """Play `steps` steps as a busy office takes them, and check the books after each.

    Hypothesis finds the smallest room that breaks a rule; this finds what only a long, full day
    breaks. Returns how often each step could be taken.
    """
    dice, room = random.Random(seed), WaitingRoom()
    done: Tally[str] = Tally()
    try:
        while done.total() < steps:
            name = dice.choices([*_HABITS], weights=[*_HABITS.values()])[0]
            if _take(room, name, dice):
                done[name] += 1
                _check_books(room)
    finally:
        room.teardown()
    return done


def _take(room: WaitingRoom, name: str, dice: random.Random) -> bool:
    method = getattr(type(room), name)
    known = method.hypothesis_stateful_rule
    if not all(holds(room) for holds in known.preconditions):
        return False
    drawn = {
        "lane": dice.choice([*Lane, Lane.UMUM, Lane.UMUM]),
        "service": dice.choice((*SERVICES, None)),
        "second": dice.random() < 0.2,
        "people": dice.randint(2, 3),
        "dropped_off": dice.random() < 0.5,
        "pick": dice.randrange(10_000),
        "n": dice.randint(1, 2) if "admin" in name else dice.randint(0, 2),
        "to": dice.randint(0, 2),
        "wet": dice.random() < 0.3,
        "seconds": dice.randint(1, 200),
        "minutes": dice.randint(1, 10),
    }
    method(room, **{argument: drawn[argument] for argument in known.arguments})
    return True


def _check_books(room: WaitingRoom) -> None:
    room.nobody_is_lost_and_nobody_came_from_nowhere()
    room.a_counter_holds_one_and_one_is_held_once()
    room.whoever_waits_can_be_called_by_somebody()
    room.history_has_no_gap_and_ends_where_the_ticket_stands()
    room.nobody_is_served_twice()


def _one_of(found: Sequence[T], pick: int) -> T:
    return found[pick % len(found)]


def _in_turn(ticket: Ticket) -> tuple[object, ...]:
    return ticket.arrived_at, ticket.number, ticket.id
