"""The queue's promise to the waiting room."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import (
    Lane,
    Ticket,
    TicketState,
    check_absent,
    check_way,
)
from desktop_app.domain.queue_order import Called, Fairness, next_ticket, order_of_calls

OPENING = datetime(2026, 11, 20, 0, 30, tzinfo=UTC)


def a_ticket(lane: Lane = Lane.UMUM, number: int = 1, minutes: float = 0) -> Ticket:
    return Ticket(
        id=new_id(OPENING),
        visit_id=new_id(OPENING),
        day=date(2026, 11, 20),
        lane=lane,
        series="",
        number=number,
        service=None,
        state=TicketState.MENUNGGU,
        arrived_at=OPENING + timedelta(minutes=minutes),
        calls=0,
        counter_id=None,
        officer_id=None,
        version=1,
    )


rooms = st.lists(
    st.tuples(st.sampled_from(Lane), st.integers(0, 300)), min_size=0, max_size=25
).map(lambda people: [a_ticket(lane, n, m) for n, (lane, m) in enumerate(people, 1)])


def test_a_number_is_the_lane_and_three_digits() -> None:
    assert a_ticket(Lane.PRIORITAS, 7).code == "P007"


def test_with_several_issuing_counters_the_letter_follows_the_lane() -> None:
    assert replace(a_ticket(), series="B").code == "UB001"


def test_the_thousandth_number_is_written_in_full() -> None:
    assert a_ticket(number=1000).code == "U1000"


def test_nobody_waits_nobody_is_called() -> None:
    assert next_ticket([], Called(), Fairness()) is None


def test_urgent_comes_before_everybody_who_came_earlier() -> None:
    urgent = a_ticket(Lane.DARURAT, minutes=50)
    assert (
        next_ticket([a_ticket(), a_ticket(Lane.PRIORITAS), urgent], Called(), Fairness()) is urgent
    )


def test_the_vulnerable_come_before_the_general_lane() -> None:
    priority = a_ticket(Lane.PRIORITAS, minutes=5)
    assert next_ticket([a_ticket(), priority], Called(), Fairness()) is priority


def test_after_two_from_the_priority_lane_the_general_lane_has_its_turn() -> None:
    general = a_ticket(minutes=9)
    called = Called((Lane.PRIORITAS, Lane.PRIORITAS))
    assert next_ticket([general, a_ticket(Lane.PRIORITAS)], called, Fairness(run=2)) is general


def test_an_urgent_call_does_not_reset_whose_turn_it_is() -> None:
    general = a_ticket(minutes=9)
    called = Called((Lane.PRIORITAS, Lane.DARURAT, Lane.PRIORITAS))
    assert next_ticket([general, a_ticket(Lane.PRIORITAS)], called, Fairness(run=2)) is general


@given(rooms, st.integers(1, 4))
def test_everybody_is_called_exactly_once(room: list[Ticket], run: int) -> None:
    order = order_of_calls(room, Called(), Fairness(run))
    assert sorted(t.id for t in order) == sorted(t.id for t in room)


@given(rooms, st.integers(1, 4))
def test_inside_a_lane_first_come_first_served(room: list[Ticket], run: int) -> None:
    order = order_of_calls(room, Called(), Fairness(run))
    for lane in Lane:
        arrivals = [t.arrived_at for t in order if t.lane is lane]
        assert arrivals == sorted(arrivals)


@given(rooms, st.integers(1, 4))
def test_the_general_lane_never_waits_for_more_than_a_run_of_priority(
    room: list[Ticket], run: int
) -> None:
    order = [
        t.lane for t in order_of_calls(room, Called(), Fairness(run)) if t.lane is not Lane.DARURAT
    ]
    while Lane.UMUM in order:
        turn = order.index(Lane.UMUM)
        assert turn <= run
        order = order[turn + 1 :]


def test_what_is_over_stays_over() -> None:
    done = replace(a_ticket(), state=TicketState.SELESAI)
    with pytest.raises(Refused, match="U001 sedang selesai"):
        check_way(done, TicketState.DIPANGGIL)


@pytest.mark.parametrize("state", [s for s in TicketState if s.over])
def test_nobody_who_is_through_is_served_again(state: TicketState) -> None:
    with pytest.raises(Refused):
        check_way(replace(a_ticket(), state=state), TicketState.DILAYANI)


def test_somebody_is_absent_only_after_being_called_often_enough() -> None:
    with pytest.raises(Refused, match="baru dipanggil 2 kali"):
        check_absent(replace(a_ticket(), calls=2), 3)
    check_absent(replace(a_ticket(), calls=3), 3)
