"""A caller may ask so often, and no other pays for it."""

from __future__ import annotations

import pytest

from desktop_app.central_server.throttle import Rate, Throttle, TooMany


class _Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_is_served_and_what_follows_is_told_when_to_come_back() -> None:
    clock = _Clock()
    throttle = Throttle(Rate(burst=3, per_minute=30), clock=clock)
    for _ in range(3):
        throttle.take("a")
    with pytest.raises(TooMany) as refused:
        throttle.take("a")
    assert refused.value.seconds == 2
    clock.now += refused.value.seconds
    throttle.take("a")


def test_one_caller_does_not_pay_for_another() -> None:
    throttle = Throttle(Rate(burst=1, per_minute=1), clock=_Clock())
    throttle.take("a")
    throttle.take("b")
    with pytest.raises(TooMany):
        throttle.take("a")


def test_refused_calls_do_not_push_the_end_of_waiting_away() -> None:
    clock = _Clock()
    throttle = Throttle(Rate(burst=1, per_minute=60), clock=clock)
    throttle.take("a")
    for _ in range(50):
        with pytest.raises(TooMany):
            throttle.take("a")
    clock.now += 1
    throttle.take("a")


def test_a_clock_that_goes_back_gives_nothing_and_takes_nothing() -> None:
    clock = _Clock()
    throttle = Throttle(Rate(burst=2, per_minute=60), clock=clock)
    throttle.take("a")
    clock.now -= 3600
    throttle.take("a")
    with pytest.raises(TooMany):
        throttle.take("a")


def test_a_crowd_of_callers_costs_bounded_memory() -> None:
    throttle = Throttle(Rate(burst=1, per_minute=1), clock=_Clock(), most=100)
    for number in range(1000):
        throttle.take(f"address {number}")
    assert len(throttle._buckets) == 100
