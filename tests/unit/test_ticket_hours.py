"""When the kiosk gives numbers: before opening, through the break, until the last ones."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import Holiday, OfficeHours, WorkCalendar
from desktop_app.domain.waiting import next_tickets, tickets_are_given

CALENDAR = WorkCalendar()
THURSDAY, FRIDAY, SATURDAY, MONDAY = 19, 20, 21, 23


def at(day: int, clock: str) -> datetime:
    """Return the moment at which it is `clock` in Rembang."""
    local = datetime.strptime(f"2026-11-{day} {clock}", "%Y-%m-%d %H.%M")
    return local.replace(tzinfo=UTC) - timedelta(hours=7)


@pytest.mark.parametrize(
    ("day", "clock", "given_now"),
    [
        (THURSDAY, "06.29", False),
        (THURSDAY, "06.30", True),
        (THURSDAY, "12.30", True),
        (THURSDAY, "15.29", True),
        (THURSDAY, "15.30", False),
        (FRIDAY, "10.29", True),
        (FRIDAY, "10.30", False),
        (SATURDAY, "09.00", False),
    ],
)
def test_numbers_are_given_from_before_opening_until_before_closing(
    day: int, clock: str, given_now: bool
) -> None:
    assert tickets_are_given(CALENDAR, at(day, clock), 60, 30) is given_now


def test_after_the_last_number_of_friday_the_next_are_given_on_monday() -> None:
    assert next_tickets(CALENDAR, at(FRIDAY, "10.30"), 60, 30) == at(MONDAY, "06.30")


def test_before_opening_the_next_numbers_are_given_today() -> None:
    assert next_tickets(CALENDAR, at(THURSDAY, "05.00"), 60, 30) == at(THURSDAY, "06.30")


def test_no_numbers_are_given_on_a_holiday() -> None:
    calendar = WorkCalendar(holidays=(Holiday(date(2026, 11, THURSDAY), "Hari libur"),))
    assert not tickets_are_given(calendar, at(THURSDAY, "09.00"), 60, 30)


def test_an_office_that_never_opens_gives_no_numbers() -> None:
    never = WorkCalendar(hours=OfficeHours({}))
    assert not tickets_are_given(never, at(THURSDAY, "09.00"), 60, 30)
    assert next_tickets(never, at(THURSDAY, "09.00"), 60, 30) is None


@given(minutes=st.integers(0, 60 * 24 * 14), early=st.integers(0, 240), last=st.integers(0, 240))
def test_when_none_are_given_the_moment_told_is_one_at_which_they_are(
    minutes: int, early: int, last: int
) -> None:
    now = at(THURSDAY, "00.00") + timedelta(minutes=minutes)
    told = next_tickets(CALENDAR, now, early, last)
    if not tickets_are_given(CALENDAR, now, early, last) and told is not None:
        assert told > now
        assert tickets_are_given(CALENDAR, told, early, last)
