"""How long somebody will wait: from the day's own pace, on the office's open hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.waiting import Pace, estimate_at, minutes_each

THURSDAY = datetime(2026, 11, 19, 0, 30, tzinfo=UTC)  # 07.30, the counter opens
OPEN = WorkCalendar()


def test_before_anybody_was_served_the_promised_time_stands() -> None:
    assert minutes_each([], 15) == 15


def test_one_long_case_says_little_about_the_next() -> None:
    assert minutes_each([4, 5, 4, 90, 5, 4], 15) == 4.5


def test_only_the_latest_twenty_count() -> None:
    assert minutes_each([60.0] * 100 + [5.0] * 20, 15) == 5


def test_who_is_next_is_called_now() -> None:
    estimate = estimate_at(0, Pace(8, 1), THURSDAY, OPEN)
    assert (estimate.minutes, estimate.at) == (0, THURSDAY)


def test_two_counters_halve_the_wait() -> None:
    assert estimate_at(10, Pace(6, 2), THURSDAY, OPEN).minutes == 30


def test_beyond_five_minutes_it_is_told_in_fives() -> None:
    assert [estimate_at(n, Pace(1, 1), THURSDAY, OPEN).minutes for n in (1, 5, 6, 11)] == [
        1,
        5,
        10,
        15,
    ]


def test_a_wait_that_reaches_the_break_goes_on_after_it() -> None:
    late = THURSDAY + timedelta(hours=4, minutes=20)  # 11.50
    assert OPEN.after_open_minutes(late, 20) == datetime(2026, 11, 19, 6, 10, tzinfo=UTC)


def test_after_closing_time_it_goes_on_the_next_working_day() -> None:
    friday_evening = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    assert OPEN.after_open_minutes(friday_evening, 0) == datetime(2026, 11, 23, 0, 30, tzinfo=UTC)


@given(st.integers(0, 60 * 24 * 14), st.integers(0, 2000))
def test_what_is_added_is_what_is_counted_between(start: int, minutes: int) -> None:
    begin = THURSDAY + timedelta(minutes=start)
    end = OPEN.after_open_minutes(begin, minutes)
    assert end >= begin
    assert OPEN.open_minutes_between(begin, end) == minutes
    assert OPEN.is_open(end)
