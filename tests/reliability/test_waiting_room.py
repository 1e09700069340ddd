"""Ten thousand steps in a waiting room anything may happen to."""

from __future__ import annotations

from collections import Counter as Tally

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.queue_machine import WaitingRoom, walk
from tests.reliability_table import Strikes

STEPS, ROOMS = 400, 25
AT_ONCE = 5  # rooms of one test, so that the cores share them: a room takes 11 s of CPU


@pytest.mark.reliability
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("first", range(0, ROOMS, AT_ONCE))
def test_ten_thousand_steps_lose_nobody_and_starve_no_lane(first: int, strikes: Strikes) -> None:
    done: Tally[str] = Tally()
    for seed in range(first, first + AT_ONCE):
        done += walk(seed, STEPS)
    assert done.total() >= STEPS * AT_ONCE
    assert len(done) >= 20  # of 21 kinds: the rarest is a counter taken off for the day
    strikes("steps in a waiting room", done.total(), 0, f"{ROOMS} rooms")


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_hypothesis_finds_no_room_that_breaks_a_rule() -> None:
    run_state_machine_as_test(
        WaitingRoom,
        settings=settings(
            max_examples=150,
            stateful_step_count=80,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
