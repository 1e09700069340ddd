"""Ten thousand steps in a waiting room anything may happen to."""

from __future__ import annotations

from collections import Counter as Tally

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.queue_machine import WaitingRoom, walk
from tests.reliability_table import Strikes

STEPS, ROOMS = 400, 25


@pytest.mark.reliability
@pytest.mark.timeout(1800)
def test_ten_thousand_steps_lose_nobody_and_starve_no_lane(strikes: Strikes) -> None:
    done: Tally[str] = Tally()
    for seed in range(ROOMS):
        done += walk(seed, STEPS)
    assert done.total() >= 10_000
    assert min(done.values()) > 0
    strikes("steps in a waiting room", done.total(), 0, f"{ROOMS} rooms, {len(done)} kinds of step")


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
