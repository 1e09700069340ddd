"""The office's days and hours, and when the six months of a reactivation are over."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.adapters.holiday_calendar import indonesian_holidays
from desktop_app.domain.calendar import (
    DEFAULT_HOURS,
    INDONESIAN_ZONES,
    OFFICE_ZONE,
    Holiday,
    OfficeHours,
    SpecialHours,
    WorkCalendar,
    add_months,
    month_bounds,
    month_name,
    office_day,
    reactivation_deadline,
    roman_month,
)
from desktop_app.domain.errors import Refused

MONDAY = date(2026, 11, 16)
FRIDAY = date(2026, 11, 20)
SATURDAY = date(2026, 11, 21)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
moments = st.timedeltas(timedelta(0), timedelta(days=60)).map(
    lambda since: datetime(2026, 1, 1, tzinfo=UTC) + since
)
any_moment = st.timedeltas(timedelta(0), timedelta(days=36_500)).map(
    lambda since: datetime(1990, 1, 1, tzinfo=UTC) + since
)


def at(day, hour, minute=0):
    return datetime.combine(day, time(hour, minute), OFFICE_ZONE).astimezone(UTC)


# -- zone ----------------------------------------------------------------------------------


def test_the_office_s_day_begins_at_17_utc():
    assert office_day(datetime(2026, 11, 15, 16, 59, 59, tzinfo=UTC)) == date(2026, 11, 15)
    assert office_day(datetime(2026, 11, 15, 17, 0, tzinfo=UTC)) == MONDAY


@pytest.mark.parametrize("name", INDONESIAN_ZONES)
@given(moment=any_moment)
def test_the_built_in_zones_are_those_of_the_zone_data(name, moment):
    assert (
        moment.astimezone(INDONESIAN_ZONES[name]).utcoffset()
        == moment.astimezone(ZoneInfo(name)).utcoffset()
    )


# -- opening -------------------------------------------------------------------------------


def test_monday_to_thursday_have_a_break_and_friday_ends_at_11():
    calendar = WorkCalendar()
    assert calendar.open_intervals(MONDAY) == (
        (at(MONDAY, 7, 30), at(MONDAY, 12)),
        (at(MONDAY, 13), at(MONDAY, 16)),
    )
    assert calendar.open_intervals(FRIDAY) == ((at(FRIDAY, 7, 30), at(FRIDAY, 11)),)
    assert calendar.open_intervals(SATURDAY) == ()
    assert all(start.tzinfo is UTC for start, _ in calendar.open_intervals(MONDAY))


def test_a_closed_holiday_closes_and_the_office_s_own_row_after_it_opens_again():
    national = Holiday(MONDAY, "Cuti Bersama", closed=True)
    own = Holiday(MONDAY, "Tetap melayani", closed=False)
    assert not WorkCalendar(holidays=[national]).is_working_day(MONDAY)
    assert WorkCalendar(holidays=[national, own]).is_working_day(MONDAY)
    assert not WorkCalendar(holidays=[own, national]).is_working_day(MONDAY)
    assert WorkCalendar(holidays=[national, own]).holiday(MONDAY) == own


def test_a_holiday_marked_open_does_not_open_a_saturday():
    calendar = WorkCalendar(holidays=[Holiday(SATURDAY, "Pelayanan", closed=False)])
    assert not calendar.is_working_day(SATURDAY)


def test_ramadan_hours_hold_from_their_first_to_their_last_day():
    short = OfficeHours(dict.fromkeys(range(5), ((time(8), time(15)),)))
    ramadan = SpecialHours(MONDAY, FRIDAY, short, "Ramadan")
    calendar = WorkCalendar(special=[ramadan])
    assert calendar.open_intervals(MONDAY) == ((at(MONDAY, 8), at(MONDAY, 15)),)
    assert calendar.open_intervals(FRIDAY) == ((at(FRIDAY, 8), at(FRIDAY, 15)),)
    after = MONDAY + timedelta(days=7)
    assert calendar.open_intervals(after)[0][0] == at(after, 7, 30)
    before = MONDAY - timedelta(days=3)
    assert calendar.open_intervals(before)[0][1] == at(before, 11)


@pytest.mark.parametrize(
    "intervals",
    [
        ((time(12), time(12)),),
        ((time(12), time(8)),),
        ((time(8), time(12)), (time(11, 59), time(16))),
        ((time(13), time(16)), (time(8), time(12))),
    ],
)
def test_hours_that_run_backwards_or_overlap_are_refused(intervals):
    with pytest.raises(Refused) as caught:
        OfficeHours({0: intervals})
    assert caught.value.code == "jam_layanan_tidak_sah"


def test_hours_may_touch():
    hours = OfficeHours({0: ((time(8), time(12)), (time(12), time(16)))})
    assert WorkCalendar(hours).open_minutes_between(at(MONDAY, 8), at(MONDAY, 16)) == 480


# -- waiting -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        (at(MONDAY, 8), at(MONDAY, 8, 15), 15),
        (at(MONDAY, 7), at(MONDAY, 8), 30),  # came before opening
        (at(MONDAY, 11, 50), at(MONDAY, 13, 10), 20),  # over the break
        (at(MONDAY, 12), at(MONDAY, 13), 0),
        (at(MONDAY, 15, 50), at(MONDAY + timedelta(days=1), 7, 40), 20),  # over night
        (at(FRIDAY, 10, 50), at(FRIDAY + timedelta(days=3), 7, 35), 15),  # over the week-end
        (at(SATURDAY, 8), at(SATURDAY, 12), 0),
        (at(MONDAY, 9), at(MONDAY, 8), 0),
        (at(MONDAY, 9), at(MONDAY, 9), 0),
    ],
)
def test_only_open_hours_count_as_waiting(start, end, minutes):
    assert WorkCalendar().open_minutes_between(start, end) == minutes


@given(moments, moments, moments)
def test_waiting_adds_up_and_never_exceeds_the_clock(a, b, c):
    calendar = WorkCalendar(holidays=[Holiday(date(2026, 1, 16), "Isra Mikraj")])
    first, middle, last = sorted((a, b, c))
    whole = calendar.open_minutes_between(first, last)
    parts = calendar.open_minutes_between(first, middle) + calendar.open_minutes_between(
        middle, last
    )
    assert whole == pytest.approx(parts)
    assert 0 <= whole <= (last - first).total_seconds() / 60
    assert calendar.open_minutes_between(last, first) == 0


# -- days and months -----------------------------------------------------------------------


def test_the_next_working_day_is_the_day_itself_when_it_is_worked():
    calendar = WorkCalendar(holidays=[Holiday(MONDAY, "Libur")])
    assert calendar.next_working_day(FRIDAY) == FRIDAY
    assert calendar.next_working_day(SATURDAY) == MONDAY + timedelta(days=7)
    assert calendar.next_working_day(MONDAY) == MONDAY + timedelta(days=1)


def test_an_office_that_never_opens_says_so_instead_of_searching_for_ever():
    with pytest.raises(Refused) as caught:
        WorkCalendar(OfficeHours({})).next_working_day(MONDAY)
    assert caught.value.code == "kalender_tanpa_hari_kerja"


def test_the_working_days_of_a_month_leave_out_week_ends_and_holidays():
    calendar = WorkCalendar(holidays=indonesian_holidays([2022]))
    assert len(WorkCalendar().working_days(2022, 2)) == 20
    worked = calendar.working_days(2022, 2)
    assert len(worked) == 18
    assert date(2022, 2, 1) not in worked
    assert worked == tuple(sorted(worked))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2024, 2, 29), -12, date(2023, 2, 28)),
    ],
)
def test_months_are_added_by_the_calendar_and_clamped_to_the_month_s_end(day, months, expected):
    assert add_months(day, months) == expected


@given(days, st.integers(-600, 600))
def test_adding_months_lands_in_the_right_month_on_the_same_or_the_last_day(day, n):
    found = add_months(day, n)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == n
    assert found.day == day.day or (found + timedelta(days=1)).day == 1


def test_six_months_end_on_the_day_itself_or_on_the_next_working_day():
    calendar = WorkCalendar(holidays=[Holiday(date(2027, 3, 1), "Libur")])
    assert reactivation_deadline(date(2026, 5, 20), calendar) == FRIDAY
    assert reactivation_deadline(date(2026, 5, 21), calendar) == MONDAY + timedelta(days=7)
    # 31 August: clamped to Sunday 28 February, moved over the holiday to Tuesday.
    assert reactivation_deadline(date(2026, 8, 31), calendar) == date(2027, 3, 2)


@given(days)
def test_a_deadline_is_worked_and_never_before_six_months(deactivated):
    calendar = WorkCalendar()
    deadline = reactivation_deadline(deactivated, calendar)
    assert calendar.is_working_day(deadline)
    assert timedelta(0) <= deadline - add_months(deactivated, 6) <= timedelta(days=2)


def test_a_month_of_the_office_runs_from_midnight_to_midnight_of_its_zone():
    start, end = month_bounds(2026, 12, OFFICE_ZONE)
    assert start == datetime(2026, 11, 30, 17, tzinfo=UTC)
    assert end == datetime(2026, 12, 31, 17, tzinfo=UTC)


@given(any_moment)
def test_every_moment_lies_in_the_month_of_its_office_day(moment):
    day = office_day(moment)
    start, end = month_bounds(day.year, day.month)
    assert start <= moment < end


def test_months_have_indonesian_names_and_roman_numbers():
    assert [month_name(m) for m in (1, 2, 8, 12)] == ["Januari", "Februari", "Agustus", "Desember"]
    assert [roman_month(m) for m in (1, 4, 9, 12)] == ["I", "IV", "IX", "XII"]
    for wrong in (0, 13):
        with pytest.raises(ValueError, match="month"):
            month_name(wrong)


# -- national holidays ---------------------------------------------------------------------


def test_national_holidays_include_cuti_bersama_and_have_indonesian_names():
    found = {row.date: row for row in indonesian_holidays([2026])}
    assert found[date(2026, 8, 17)].name == "Hari Kemerdekaan Republik Indonesia"
    assert found[date(2026, 3, 20)].name == "Cuti Bersama Hari Raya Idul Fitri"
    assert all(row.closed for row in found.values())
    assert {day.year for day in found} == {2026}


def test_several_years_come_in_order_and_once():
    found = [row.date for row in indonesian_holidays([2023, 2022, 2022])]
    assert found == sorted(set(found))
    assert {day.year for day in found} == {2022, 2023}
    assert indonesian_holidays([]) == ()


def test_the_default_hours_are_those_of_the_reference_office():
    assert DEFAULT_HOURS.on(4) == ((time(7, 30), time(11)),)
    assert DEFAULT_HOURS.on(6) == ()
