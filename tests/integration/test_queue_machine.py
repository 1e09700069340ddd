"""A short day of the waiting room anything may happen to; `make reliability` runs the long one."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from tests.queue_machine import WaitingRoom, walk

TestWaitingRoom = WaitingRoom.TestCase
TestWaitingRoom.settings = settings(
    max_examples=10,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_busy_day_loses_nobody(seed: int) -> None:
    done = walk(seed, 200)
    assert done["call"] > 10
    assert done["conclude"] > 5
