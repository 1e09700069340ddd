"""A file of monthly figures becomes cases on days that can give exactly those figures."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.catalogue import period_of
from desktop_app.domain.errors import Misused
from desktop_app.domain.replay import NO_ID, NOT_OPEN, REGISTERED, Layout, lay_out, read_replay

CALENDAR = WorkCalendar()
small = st.integers(0, 40)


def a_file(months: dict[str, Any], **rest: Any) -> dict[str, Any]:
    return {"months": months, **rest}


def a_month(
    new: int = 0, again: int = 0, registered: int = 0, no_id: int = 0, closed: int = 0
) -> Any:
    return {
        "served": {"pengajuan_baru": new, "reaktivasi": again},
        "refused": {REGISTERED: registered, NO_ID: no_id, NOT_OPEN: closed},
    }


def figures(layout: Layout) -> Counter[tuple[int, int, str, str | None]]:
    return Counter(
        (day.year, day.month, case.service, case.reason)
        for day, cases in layout.days.items()
        for case in cases
    )


@given(
    st.dictionaries(
        st.sampled_from(["2021-12", "2022-02", "2022-03", "2023-07"]),
        st.builds(a_month, small, small, small, small, small),
        min_size=1,
    ),
    st.sampled_from(
        [{}, {"proposal_period": {"closed_until": "2022-02-28", "open_from": "2022-03-01"}}]
    ),
)
def test_every_person_of_the_file_comes_on_a_working_day_that_fits(
    months: dict[str, Any], rest: dict[str, Any]
) -> None:
    layout = lay_out(read_replay(a_file(months, **rest)), CALENDAR)
    counted = figures(layout)
    for key, month in months.items():
        year, number = int(key[:4]), int(key[5:])
        for service, count in month["served"].items():
            assert counted[year, number, service, None] == count
        assert counted[year, number, "pengajuan_baru", NOT_OPEN] == month["refused"][NOT_OPEN]
        assert counted[year, number, "pengajuan_baru", REGISTERED] == month["refused"][REGISTERED]
        assert counted[year, number, "reaktivasi", NO_ID] == month["refused"][NO_ID]
    for day, cases in layout.days.items():
        assert CALENDAR.is_working_day(day)
        is_open = period_of(layout.periods, day) is not None
        for case in cases:
            assert case.service != "pengajuan_baru" or is_open == (case.reason != NOT_OPEN)


def test_the_proposal_period_of_the_file_is_kept_where_it_carries_the_figures() -> None:
    data = a_file(
        {"2022-02": a_month(again=3, closed=2), "2022-03": a_month(new=4)},
        proposal_period={"closed_until": "2022-02-28", "open_from": "2022-03-01"},
    )
    layout = lay_out(read_replay(data), CALENDAR)
    assert layout.assumed == ()
    assert layout.periods[0].opens == date(2022, 3, 1)


def test_a_month_that_contradicts_the_period_is_named() -> None:
    data = a_file(
        {"2022-03": a_month(new=4, closed=1)}, proposal_period={"open_from": "2022-01-01"}
    )
    assert lay_out(read_replay(data), CALENDAR).assumed == ((2022, 3),)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ([], "tidak berisi angka bulanan"),
        ({"months": {}}, "tidak berisi angka bulanan"),
        (a_file({"Maret": a_month()}), "Bulan “Maret”"),
        (a_file({"2022-13": a_month()}), "Bulan “2022-13”"),
        (a_file({"2022-03": {"served": {}}}), "Bulan “2022-03”"),
        (a_file({"2022-03": a_month(new=-1)}), "Bulan “2022-03”"),
        (a_file({"2022-03": {**a_month(), "refused": {"mabuk": 3}}}), "“mabuk”"),
        (
            a_file({"2022-03": {**a_month(), "served": {"reaktivasi": 3, "total": 4}}}),
            "tertulis 4, padahal rinciannya 3",
        ),
        (a_file({"2022-03": a_month()}, proposal_period={"open_from": "besok"}), "proposal_period"),
        (a_file({"2022-03": a_month()}, office_hours={"fri": {"open": "siang"}}), "office_hours"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_is_wrong(data: Any, words: str) -> None:
    with pytest.raises(Misused, match=words):
        read_replay(data)


def test_the_hours_of_the_file_count() -> None:
    data = a_file(
        {"2022-03": a_month(new=1)}, office_hours={"sat": {"open": "08:00", "close": "09:00"}}
    )
    file = read_replay(data)
    layout = lay_out(file, WorkCalendar(hours=file.hours))
    assert [day.weekday() for day in layout.days] == [5]
