"""Look-ups are counted as people understand them, and a number is unusual by one plain rule."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.register_log import (
    LogLine,
    LookUpFigures,
    UnusualDay,
    UnusualRule,
    count_look_ups,
    days_before,
    look_ups,
)

ANI, BUDI = UUID(int=1), UUID(int=2)
DAY = date(2026, 11, 20)
OPEN = datetime(2026, 11, 20, 1, tzinfo=UTC)  # 08.00 in Rembang, a Friday
CALENDAR = WorkCalendar()
RULE = UnusualRule()


def line(number: int, at: datetime = OPEN, officer: UUID | None = ANI) -> LogLine:
    return LogLine(officer, UUID(int=100 + number), at)


def some(number: int, day: date = DAY) -> list[LogLine]:
    start = OPEN + (day - DAY)
    return [line(n, start + timedelta(seconds=n)) for n in range(number)]


def figures(
    *lines: LogLine, cases: dict[date, frozenset[UUID]] | None = None
) -> tuple[LookUpFigures, ...]:
    return count_look_ups(lines, DAY, DAY, cases or {}, CALENDAR, RULE)


def test_the_same_person_again_soon_is_one_look_up() -> None:
    again = [line(1, OPEN + timedelta(minutes=m)) for m in (0, 8, 16, 40)]
    assert len(look_ups(again)) == 2


def test_two_officers_looking_at_one_person_are_two() -> None:
    assert len(look_ups([line(1), line(1, officer=BUDI)])) == 2


def test_each_officer_has_look_ups_and_people_the_busiest_first() -> None:
    late = OPEN + timedelta(hours=1)
    found = figures(line(1, officer=BUDI), line(1), line(1, late), line(2))
    assert [(one.officer, one.look_ups, one.people) for one in found] == [
        (ANI, 3, 2),
        (BUDI, 1, 1),
    ]


def test_somebody_without_a_case_on_that_day_is_counted() -> None:
    (one,) = figures(line(1), line(2), cases={DAY: frozenset({line(1).person})})
    assert one.without_case == 1


def test_a_case_of_another_day_is_none() -> None:
    yesterday = {DAY - timedelta(days=1): frozenset({line(1).person})}
    (one,) = figures(line(1), cases=yesterday)
    assert one.without_case == 1


def test_the_evening_is_an_odd_hour_and_the_hour_before_opening_is_not() -> None:
    (one,) = figures(
        line(1, OPEN - timedelta(minutes=75)), line(2, OPEN + timedelta(hours=12)), line(3)
    )
    assert one.odd_hours == 1


def test_more_than_three_times_the_usual_and_more_than_thirty_is_unusual() -> None:
    before = [one for day in days_before(DAY, CALENDAR, 20) for one in some(12, day)]
    assert figures(*before, *some(36))[0].unusual_days == ()
    (odd,) = figures(*before, *some(37))
    assert odd.unusual_days == (UnusualDay(DAY, 37, 12),)


def test_few_look_ups_are_never_unusual() -> None:
    before = [one for day in days_before(DAY, CALENDAR, 20) for one in some(1, day)]
    assert figures(*before, *some(30))[0].unusual_days == ()


def test_nothing_is_told_of_somebody_new() -> None:
    before = [one for day in days_before(DAY, CALENDAR, 4) for one in some(1, day)]
    (one,) = figures(*before, *some(90))
    assert one.unusual_days == ()


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 600)), max_size=40))
def test_counts_never_exceed_the_lines_and_never_lose_a_person(
    asked: list[tuple[int, int]],
) -> None:
    lines = [line(person, OPEN + timedelta(minutes=minute)) for person, minute in asked]
    found = figures(*lines)
    assert sum(one.look_ups for one in found) <= len(lines)
    assert sum(one.people for one in found) == len({person for person, _ in asked})
