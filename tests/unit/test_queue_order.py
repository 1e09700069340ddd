"""The promise to the waiting room where several counters share it: nobody's lane starves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import Lane, Ticket, TicketState, after_service
from desktop_app.domain.queue_order import (
    Called,
    Fairness,
    Reach,
    next_ticket,
    order_of_calls,
    within_reach,
)

OPENING = datetime(2026, 11, 20, 0, 30, tzinfo=UTC)
A, B = (new_id(OPENING) for _ in range(2))
ONLY_REACTIVATION = Reach(A, frozenset({"reaktivasi"}))
EVERYTHING = Reach(B)
_numbers = count(1)


def a_ticket(lane: Lane = Lane.UMUM, service: str | None = None) -> Ticket:
    number = next(_numbers)
    return Ticket(
        id=new_id(OPENING),
        visit_id=new_id(OPENING),
        day=date(2026, 11, 20),
        lane=lane,
        series="",
        number=number,
        service=service,
        state=TicketState.MENUNGGU,
        arrived_at=OPENING + timedelta(seconds=number),
        calls=0,
        counter_id=None,
        officer_id=None,
        version=1,
    )


class Room:
    """Two counters with different reach on one waiting room, in memory."""

    def __init__(self, fairness: Fairness) -> None:
        self.fairness = fairness
        self.waiting: list[Ticket] = []
        self.calls: list[tuple[UUID, Ticket]] = []

    def call(self, reach: Reach, other: Reach) -> Ticket | None:
        reached = within_reach(self.waiting, reach, [other])
        called = Called(
            room=tuple(t.lane for c, t in self.calls if c == reach.counter_id or reach.takes(t)),
            own=tuple(t.lane for c, t in self.calls if c == reach.counter_id),
        )
        ticket = next_ticket(reached, called, self.fairness)
        if ticket is not None:
            self.waiting.remove(ticket)
            self.calls.append((reach.counter_id, ticket))
        return ticket


comings = st.tuples(st.sampled_from(Lane), st.sampled_from(("reaktivasi", "pengajuan_baru", None)))
days = st.lists(st.one_of(comings, st.sampled_from(("A", "B"))), max_size=120)


@given(days, st.integers(1, 3), st.integers(1, 4))
def test_no_counter_passes_a_lane_over_longer_than_the_office_says(
    day: list[object], run: int, urgent_run: int
) -> None:
    room, passed = Room(Fairness(run, urgent_run)), {}
    for event in day:
        if isinstance(event, tuple):
            room.waiting.append(a_ticket(*event))
            continue
        reach, other = (
            (ONLY_REACTIVATION, EVERYTHING) if event == "A" else (EVERYTHING, ONLY_REACTIVATION)
        )
        before = {t.lane for t in within_reach(room.waiting, reach, [other])}
        ticket = room.call(reach, other)
        if ticket is None:
            assert not before
            continue
        for waits, called, most in (
            (Lane.UMUM, Lane.PRIORITAS, run),
            (Lane.PRIORITAS, Lane.UMUM, 1),
            (Lane.UMUM, Lane.DARURAT, urgent_run * (run + 1)),
        ):
            key = (event, waits, called)
            if ticket.lane is waits or waits not in before:
                passed[key] = 0
            elif ticket.lane is called:
                passed[key] = passed.get(key, 0) + 1
                assert passed[key] <= most


def test_two_counters_that_share_a_room_share_its_ratio() -> None:
    room, one, other = Room(Fairness(run=2)), Reach(A), Reach(B)
    room.waiting = [a_ticket(Lane.PRIORITAS) for _ in range(4)] + [a_ticket() for _ in range(2)]
    lanes = [room.call(*pair) for pair in ((one, other), (other, one)) * 3]
    assert [t.lane.value for t in lanes if t] == ["P", "P", "U", "P", "P", "U"]


def test_four_urgent_calls_in_a_row_let_one_other_person_through() -> None:
    waiting = [*(a_ticket(Lane.DARURAT) for _ in range(6)), a_ticket()]
    order = order_of_calls(waiting, Called(), Fairness(urgent_run=4))
    assert "".join(t.lane.value for t in order) == "DDDDUDD"


def test_a_counter_calls_only_its_lanes_and_services() -> None:
    reach = Reach(A, frozenset({"reaktivasi"}), frozenset({Lane.UMUM}))
    wanted, open_wish = a_ticket(service="reaktivasi"), a_ticket()
    waiting = [wanted, open_wish, a_ticket(service="pengajuan_baru"), a_ticket(Lane.PRIORITAS)]
    assert within_reach(waiting, reach, [EVERYTHING]) == (wanted, open_wish)


def test_who_was_sent_to_one_counter_is_called_there_and_nowhere_else() -> None:
    sent = replace(a_ticket(service="pengajuan_baru"), for_counter_id=A)
    assert within_reach([sent], ONLY_REACTIVATION, [EVERYTHING]) == (sent,)
    assert within_reach([sent], EVERYTHING, [ONLY_REACTIVATION]) == ()


def test_whom_no_open_counter_serves_every_counter_may_call() -> None:
    stranded = a_ticket(service="layanan_yang_sudah_dihapus")
    assert within_reach([stranded], ONLY_REACTIVATION, []) == (stranded,)
    lost = replace(a_ticket(), for_counter_id=new_id(OPENING))
    assert within_reach([lost], EVERYTHING, [ONLY_REACTIVATION]) == (lost,)


def test_a_batch_lets_the_room_go_first_after_each_of_its_files() -> None:
    batch = replace(a_ticket(), people=3, files_done=1)
    assert after_service(batch, letter_waits=False)[0] is TicketState.DITUNDA
    assert after_service(replace(batch, files_done=3), letter_waits=False) == (
        TicketState.SELESAI,
        None,
    )


def test_a_visit_goes_on_with_its_next_service_before_it_waits_for_a_letter() -> None:
    visit = replace(a_ticket(service="reaktivasi"), more=("pengajuan_baru",), files_done=1)
    assert after_service(visit, letter_waits=True)[0] is TicketState.DILAYANI
    last = replace(visit, more=())
    assert after_service(last, letter_waits=True)[0] is TicketState.MENUNGGU_SURAT


def test_nobody_waits_for_a_letter_of_files_that_were_dropped_off() -> None:
    left = replace(a_ticket(), people=2, files_done=2, dropped_off=True)
    assert after_service(left, letter_waits=True)[0] is TicketState.SELESAI
