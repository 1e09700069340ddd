"""Office hours, special hours and days off, as the office sets them and everything reckons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from desktop_app.domain.calendar import (
    DEFAULT_HOURS,
    Holiday,
    HolidayKind,
    OfficeHours,
    SpecialHours,
)
from desktop_app.domain.errors import NotFound, Refused
from desktop_app.domain.opening_hours import DayHours, day_hours
from desktop_app.storage.office import read_holidays
from desktop_app.usecases import calendar, queue
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from tests.offices import TestClock, acting

RAMADAN = SpecialHours(
    date(2027, 2, 8),
    date(2027, 3, 8),
    OfficeHours({day: ((time(8), time(14)),) for day in range(5)}),
    "Ramadan 1448 H",
)


@pytest.fixture
def admin(office: Office) -> Office:
    return acting(office, "admin")


def test_a_new_office_has_the_hours_of_the_reference_office(office: Office) -> None:
    assert calendar.hours(office) == DEFAULT_HOURS
    assert calendar.special_hours(office) == ()


def test_changed_hours_hold_everywhere_at_once(admin: Office) -> None:
    saturday = date(2026, 11, 21)
    new = OfficeHours({day: ((time(8), time(12)), (time(13), time(15))) for day in range(6)})
    calendar.set_hours(admin, new)
    calendar.set_hours(admin, new)
    assert calendar.hours(admin) == new
    assert ground(admin).calendar.is_working_day(saturday)
    with admin.read() as connection:
        opens = calendar.calendar_on(admin, connection).open_intervals(saturday)
    assert opens[0][0] == datetime(2026, 11, 21, 1, tzinfo=UTC)


def test_a_week_without_a_day_is_refused(admin: Office) -> None:
    with pytest.raises(Refused, match="paling sedikit untuk satu hari"):
        calendar.set_hours(admin, OfficeHours({}))


def test_hours_are_the_admins_to_change(office: Office) -> None:
    for change in (
        lambda: calendar.set_hours(office, DEFAULT_HOURS),
        lambda: calendar.add_special_hours(office, RAMADAN),
        lambda: calendar.set_holiday(office, Holiday(date(2026, 12, 1), "Hari Jadi")),
        lambda: calendar.refresh_holidays(office, [2026]),
        lambda: calendar.remove_holiday(office, date(2026, 12, 1)),
    ):
        with pytest.raises(Refused, match="tidak berwenang"):
            change()


def test_in_ramadan_the_office_keeps_the_special_hours_and_after_it_its_own(admin: Office) -> None:
    calendar.add_special_hours(admin, RAMADAN)
    with admin.read() as connection:
        work = calendar.calendar_on(admin, connection)
    friday_in, friday_after = date(2027, 2, 26), date(2027, 4, 2)
    assert [(b - a).total_seconds() / 3600 for a, b in work.open_intervals(friday_in)] == [6]
    assert [(b - a).total_seconds() / 3600 for a, b in work.open_intervals(friday_after)] == [3.5]


def test_special_hours_are_changed_and_taken_back(admin: Office) -> None:
    id = calendar.add_special_hours(admin, RAMADAN)
    (stored,) = calendar.special_hours(admin)
    assert stored.id == id
    longer = replace(stored, hours=replace(stored.hours, last=date(2027, 3, 9)))
    calendar.change_special_hours(admin, longer)
    (changed,) = calendar.special_hours(admin)
    assert changed.hours.last == date(2027, 3, 9)
    with pytest.raises(Refused, match="diubah"):
        calendar.change_special_hours(
            admin, replace(stored, hours=replace(stored.hours, name="Puasa"))
        )
    calendar.remove_special_hours(admin, changed)
    assert calendar.special_hours(admin) == ()


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (replace(RAMADAN, last=date(2027, 2, 1)), "Tanggal akhir"),
        (replace(RAMADAN, name=" "), "belum diisi"),
        (replace(RAMADAN, hours=OfficeHours({})), "paling sedikit"),
        (replace(RAMADAN, first=date(2027, 3, 8), last=date(2027, 4, 1)), "Ramadan 1448 H"),
    ],
)
def test_special_hours_that_can_not_be_are_refused_in_words(
    admin: Office, new: SpecialHours, words: str
) -> None:
    calendar.add_special_hours(admin, RAMADAN)
    with pytest.raises(Refused, match=words):
        calendar.add_special_hours(admin, new)
    assert len(calendar.special_hours(admin)) == 1


def test_a_year_lists_who_declared_each_day(admin: Office) -> None:
    calendar.set_holiday(admin, Holiday(date(2026, 7, 1), "Hari Jadi Kantor"))
    days = {one.date: one for one in calendar.holidays(admin, 2026)}
    assert days[date(2026, 8, 17)].kind is HolidayKind.NASIONAL
    assert days[date(2026, 12, 24)].kind is HolidayKind.CUTI_BERSAMA
    assert days[date(2026, 7, 1)].kind is HolidayKind.KANTOR
    assert {one.year for one in days} == {2026}


def test_an_office_may_work_on_a_shared_leave_and_rest_on_a_working_day(admin: Office) -> None:
    leave, own = date(2026, 12, 24), date(2026, 12, 1)
    (before,) = [one for one in calendar.holidays(admin, 2026) if one.date == leave]
    calendar.set_holiday(admin, replace(before, closed=False))
    calendar.set_holiday(admin, Holiday(own, "Hari Jadi Kantor"))
    work = ground(admin).calendar
    assert work.is_working_day(leave)
    assert not work.is_working_day(own)
    calendar.remove_holiday(admin, own)
    assert ground(admin).calendar.is_working_day(own)


def test_a_national_holiday_is_opened_and_not_removed(admin: Office) -> None:
    with pytest.raises(Refused, match="Kantor tutup pada hari ini"):
        calendar.remove_holiday(admin, date(2026, 12, 25))
    with pytest.raises(NotFound, match="daftar hari libur"):
        calendar.remove_holiday(admin, date(2026, 12, 1))


def test_refreshing_mends_estimates_and_leaves_the_offices_own_choice(admin: Office) -> None:
    estimate = date(2026, 3, 20)
    calendar.set_holiday(admin, Holiday(date(2026, 5, 5), "Waisak (perkiraan)"))
    calendar.set_holiday(admin, Holiday(estimate, "Idul Fitri (perkiraan)", closed=False))
    calendar.set_holiday(admin, Holiday(date(2026, 12, 24), "Tetap melayani", closed=False))
    assert calendar.refresh_holidays(admin, [2026]) == 2
    days = {one.date: one for one in calendar.holidays(admin, 2026)}
    assert date(2026, 5, 5) not in days
    assert "(perkiraan)" not in days[estimate].name
    assert not days[estimate].closed
    assert days[date(2026, 12, 24)].name == "Tetap melayani"
    assert calendar.refresh_holidays(admin, [2026]) == 0


def test_a_year_nobody_knows_is_refused(admin: Office) -> None:
    with pytest.raises(Refused, match="tahun antara"):
        calendar.refresh_holidays(admin, [1945])


def test_a_new_year_gets_its_days_off_when_a_counter_begins_its_day(
    make_office: Callable[..., Office],
) -> None:
    clock = TestClock()
    office = make_office(clock=clock)
    assert calendar.holidays(office, 2028) == ()
    clock.at = datetime(2027, 1, 4, 1, tzinfo=UTC)
    queue.issue(office)
    queue.call_next(office)
    with office.read() as connection:
        found = [one for one in read_holidays(connection) if one.date.year == 2028]
    assert Holiday(date(2028, 8, 17), "Hari Kemerdekaan Republik Indonesia") in found


SEVEN, NOON, ONE, FOUR = time(7, 30), time(12), time(13), time(16)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (DayHours(SEVEN), "jam buka dan jam tutup"),
        (DayHours(SEVEN, SEVEN), "sesudah jam buka"),
        (DayHours(SEVEN, FOUR, NOON), "awal dan akhir istirahat"),
        (DayHours(SEVEN, FOUR, ONE, NOON), "Istirahat harus di antara"),
        (DayHours(SEVEN, FOUR, ONE, FOUR), "Istirahat harus di antara"),
        (DayHours(None, None, NOON, ONE), "jam buka dan jam tutup"),
    ],
)
def test_a_day_typed_wrong_is_told_in_words(day: DayHours, words: str) -> None:
    with pytest.raises(Refused, match=words):
        day.intervals()


def test_a_day_is_typed_as_it_is_shown() -> None:
    for weekday in range(7):
        intervals = DEFAULT_HOURS.on(weekday)
        assert day_hours(intervals).intervals() == intervals
