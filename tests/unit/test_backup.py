"""Which backups stay, when the next is due, when the last is too old."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.backup import DAYS, MONTHS, WEEKS, Age, age_of, is_due, kept
from desktop_app.domain.calendar import INDONESIAN_ZONES

ZONE = INDONESIAN_ZONES["Asia/Jakarta"]
NOW = datetime(2026, 11, 20, 5, tzinfo=UTC)

moments = st.lists(
    st.integers(0, 3 * 365 * 24).map(lambda hours: NOW - timedelta(hours=hours)), max_size=60
)


@given(moments)
def test_the_newest_stays_and_the_disk_does_not_fill(made: list[datetime]) -> None:
    stay = kept(made, ZONE)
    assert stay <= set(made)
    if made:
        assert max(made) in stay
    newest_day = {one for one in made if _day(one) == max(map(_day, made))}
    assert newest_day <= stay
    assert len(stay - newest_day) <= DAYS + WEEKS + MONTHS


@given(moments)
def test_what_stays_stays_when_asked_again(made: list[datetime]) -> None:
    stay = kept(made, ZONE)
    assert kept(stay, ZONE) == stay


@given(moments)
def test_each_of_the_last_seven_days_keeps_its_last(made: list[datetime]) -> None:
    stay = kept(made, ZONE)
    for day in sorted({_day(one) for one in made}, reverse=True)[:DAYS]:
        assert max(one for one in made if _day(one) == day) in stay


def test_four_a_day_for_three_years() -> None:
    made = [NOW - timedelta(hours=6 * n) for n in range(4 * 365 * 3)]
    stay = sorted(kept(made, ZONE), reverse=True)
    assert len(stay) == 22
    assert (NOW - stay[-1]).days in range(320, 366)


def test_when_it_is_due() -> None:
    assert is_due(None, NOW, 4)
    assert not is_due(NOW - timedelta(hours=3, minutes=59), NOW, 4)
    assert is_due(NOW - timedelta(hours=4), NOW, 4)
    assert is_due(NOW + timedelta(days=1), NOW, 4)  # made while the clock was wrong
    assert not is_due(None, NOW, 0)


def test_when_it_is_too_old() -> None:
    assert age_of(None, NOW, 3) is Age.NONE
    assert age_of(NOW - timedelta(days=3), NOW, 3) is Age.FRESH
    assert age_of(NOW - timedelta(days=3, minutes=1), NOW, 3) is Age.OLD
    assert age_of(NOW - timedelta(days=6, minutes=1), NOW, 3) is Age.TOO_OLD


def _day(moment: datetime) -> date:
    return moment.astimezone(ZONE).date()
