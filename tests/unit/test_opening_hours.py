"""Hours as they are typed and days off as they meet the national list, by any example."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import Holiday, OfficeHours, WorkCalendar
from desktop_app.domain.errors import Refused
from desktop_app.domain.holidays import ESTIMATE, lacks_year, national_update
from desktop_app.domain.opening_hours import DayHours, day_hours

times = st.none() | st.times(max_value=time(23, 59)).map(
    lambda at: at.replace(second=0, microsecond=0)
)
days = st.dates(date(2027, 1, 1), date(2027, 12, 31))
names = st.sampled_from(["Idul Fitri", "Waisak", f"Idul Fitri {ESTIMATE}", f"Waisak {ESTIMATE}"])
holidays = st.lists(
    st.builds(Holiday, days, names, st.booleans()), max_size=12, unique_by=lambda one: one.date
)


@given(st.builds(DayHours, times, times, times, times))
def test_what_is_accepted_is_a_sound_day_that_reads_back_as_it_was_typed(day: DayHours) -> None:
    try:
        intervals = day.intervals()
    except Refused:
        return
    OfficeHours({0: intervals})
    assert day_hours(intervals) == day
    assert len(intervals) <= 2


@given(holidays, holidays)
def test_after_a_refresh_nothing_is_missing_and_a_second_one_changes_nothing(
    stored: list[Holiday], national: list[Holiday]
) -> None:
    after = applied(stored, national)
    assert {one.date for one in national} <= set(after)
    assert not national_update(list(after.values()), national)


@given(holidays, holidays)
def test_a_refresh_leaves_what_the_office_decided(
    stored: list[Holiday], national: list[Holiday]
) -> None:
    after = applied(stored, national)
    for one in stored:
        if not one.name.endswith(ESTIMATE):
            assert after[one.date] == one
        elif one.date in after:
            assert after[one.date].closed == one.closed


@given(holidays, days)
def test_a_day_the_office_opened_is_worked_where_it_has_hours(
    national: list[Holiday], day: date
) -> None:
    own = [*national, Holiday(day, "Tetap melayani", closed=False)]
    assert WorkCalendar(holidays=own).is_working_day(day) == (day.weekday() < 5)


def test_a_year_is_known_by_its_first_day() -> None:
    own = [Holiday(date(2028, 7, 1), "Hari Jadi")]
    assert lacks_year(own, 2028)
    assert not lacks_year([Holiday(date(2028, 1, 1), "Tahun Baru")], 2028)
    assert lacks_year([Holiday(date(2028, 1, 1) - timedelta(days=365), "Tahun Baru")], 2028)


def applied(stored: list[Holiday], national: list[Holiday]) -> dict[date, Holiday]:
    """Return the office's table after a refresh."""
    update = national_update(stored, national)
    table = {one.date: one for one in stored if one.date not in update.drop}
    table |= {one.date: replace(one) for one in update.write}
    return table
