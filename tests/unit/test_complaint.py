"""Complaints: deadlines in working days, states that only go forward, figures that add up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import complaint
from desktop_app.domain.calendar import OFFICE_ZONE, Holiday, WorkCalendar
from desktop_app.domain.complaint import (
    Category,
    Complaint,
    ComplaintState,
    NewComplaint,
    Reporter,
)
from desktop_app.domain.errors import Refused

FRIDAY = date(2026, 11, 20)
CALENDAR = WorkCalendar(holidays=(Holiday(date(2026, 12, 25), "Natal"),))


def made(day: date, state: ComplaintState = ComplaintState.BARU, number: int = 1) -> Complaint:
    received = datetime(day.year, day.month, day.day, 2, tzinfo=UTC)
    return Complaint(
        id=uuid4(),
        version=1,
        year=day.year,
        series="",
        sequence=number,
        category=Category.PUNGUTAN,
        text="Diminta uang di balai desa.",
        reporter=Reporter(),
        village_code=None,
        application_id=None,
        received_at=received,
        due_on=complaint.due_on(day, 14, CALENDAR),
        state=state,
        answer="",
        answered_at=received + timedelta(days=2) if state is ComplaintState.SELESAI else None,
    )


def test_the_deadline_counts_working_days_from_the_day_after() -> None:
    assert complaint.due_on(FRIDAY, 1, CALENDAR) == date(2026, 11, 23)
    assert complaint.due_on(FRIDAY, 14, CALENDAR) == date(2026, 12, 10)
    assert complaint.due_on(date(2026, 12, 24), 1, CALENDAR) == date(2026, 12, 28)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 1)), st.integers(1, 40))
def test_on_the_day_it_comes_all_the_working_days_are_left(day: date, days: int) -> None:
    due = complaint.due_on(day, days, CALENDAR)
    assert CALENDAR.is_working_day(due)
    assert complaint.working_days_left(day, due, CALENDAR) == days


def test_late_is_the_day_after_the_deadline_and_never_once_answered() -> None:
    one = made(FRIDAY)
    assert not one.overdue(one.due_on)
    assert one.overdue(one.due_on + timedelta(days=1))
    assert not made(FRIDAY, ComplaintState.SELESAI).overdue(date(2027, 6, 1))


def test_the_number_is_short_enough_to_be_told_on_the_telephone() -> None:
    assert made(FRIDAY).number == "P-001/2026"
    assert made(FRIDAY, number=1204).number == "P-1204/2026"


@pytest.mark.parametrize("old", ComplaintState)
@pytest.mark.parametrize("new", ComplaintState)
def test_a_complaint_only_goes_forward(old: ComplaintState, new: ComplaintState) -> None:
    order = [ComplaintState.BARU, ComplaintState.DIPROSES, ComplaintState.SELESAI]
    if order.index(new) > order.index(old):
        complaint.check_step(old, new)
    else:
        with pytest.raises(Refused):
            complaint.check_step(old, new)


def test_nobody_has_to_say_who_they_are_but_a_telephone_has_to_be_one() -> None:
    new = NewComplaint(Category.LAINNYA, "  Antre\u200b  lama.\r\n\r\nTidak ada kursi. ")
    tidy = complaint.checked(new)
    assert tidy.text == "Antre lama.\n\nTidak ada kursi."
    assert tidy.reporter == Reporter()
    told = NewComplaint(Category.LAINNYA, "Antre.", Reporter(" Mbok  Sri ", "0812-0000-0001"))
    assert complaint.checked(told).reporter == Reporter("Mbok Sri", "6281200000001")
    with pytest.raises(Refused):
        complaint.checked(NewComplaint(Category.LAINNYA, "Antre.", Reporter(phone="nomor rumah")))


@pytest.mark.parametrize("text", ["", " \n ", "x" * 2001])
def test_a_complaint_says_something_and_not_a_book(text: str) -> None:
    with pytest.raises(Refused):
        complaint.check_text(text)


def test_what_is_due_first_stands_on_top_and_the_answered_ones_last() -> None:
    late, soon = made(date(2026, 10, 1), number=3), made(FRIDAY, number=2)
    done = made(date(2026, 9, 1), ComplaintState.SELESAI)
    assert sorted([done, soon, late], key=complaint.urgency) == [late, soon, done]


def test_the_figures_of_a_year_count_by_month_category_and_answer() -> None:
    done = made(date(2026, 3, 2), ComplaintState.SELESAI)
    old, other = made(date(2026, 3, 5)), made(date(2025, 3, 5))
    counted = complaint.figures([done, old, other], 2026, FRIDAY, OFFICE_ZONE)
    assert counted.by_month[3] == {Category.PUNGUTAN: 2}
    assert (counted.total, counted.answered, counted.in_time) == (2, 1, 1)
    assert (counted.open, counted.overdue) == (1, 1)
