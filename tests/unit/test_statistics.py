"""Tables in the thesis's shape, percentiles, signals, the forecast and what was closed."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.calendar import add_months
from desktop_app.domain.statistics import MonthFigures, Spread, column_label, spread_of
from desktop_app.domain.statistics_day import DayFigures, Level, Thresholds, signals
from desktop_app.domain.statistics_month import (
    Correction,
    closed_figures,
    closing_body,
    corrections,
)
from desktop_app.domain.statistics_trend import Method, MonthLoad, forecast

counts = st.dictionaries(
    st.sampled_from(["sudah_terdaftar", "desil_di_atas_batas", "nik_bermasalah"]),
    st.integers(0, 500),
)


def a_month(served: dict[str, int], refused: dict[str, int]) -> MonthFigures:
    return MonthFigures(2026, 11, served, refused, {}, {})


def test_a_month_without_anybody_is_all_zero() -> None:
    month = a_month({}, {})
    assert month.table_1_1 == {"pengajuan_baru": 0, "reaktivasi": 0, "total": 0}
    assert set(month.table_1_2.values()) == {0}


def test_codes_the_thesis_did_not_know_fall_under_lainnya() -> None:
    table = a_month({}, {"sudah_terdaftar": 2, "berkas_tidak_lengkap": 3}).table_1_2
    assert (table["sudah_terdaftar"], table["lainnya"], table["total"]) == (2, 3, 5)


def test_what_the_tables_have_no_row_for_is_told_beside_them() -> None:
    month = MonthFigures(
        2026,
        11,
        {"reaktivasi": 4, "informasi": 2},
        {"sudah_terdaftar": 5, "nik_bermasalah": 1, "berkas_tidak_lengkap": 3},
        {"reaktivasi": 4, "informasi": 2},
        {"sudah_terdaftar": 5, "nik_bermasalah": 2, "berkas_tidak_lengkap": 3},
    )
    assert list(month.inside_others.items()) == [
        ("berkas_tidak_lengkap", (3, 3)),
        ("nik_bermasalah", (1, 2)),
    ]
    assert month.beside_1_1 == {"informasi": (2, 2)}


def test_every_column_has_a_name() -> None:
    names = {"reaktivasi": "Reaktivasi"}
    asked = ["reaktivasi", "sudah_terdaftar", "lainnya", "total", "layanan_lama"]
    assert [column_label(code, names) for code in asked] == [
        "Reaktivasi",
        "Sudah terdaftar",
        "Lainnya",
        "Jumlah",
        "layanan_lama",
    ]


@given(counts)
def test_the_total_is_always_the_sum_of_the_columns(refused: dict[str, int]) -> None:
    table = a_month({}, refused).table_1_2
    assert (
        table["total"] == sum(v for k, v in table.items() if k != "total") == sum(refused.values())
    )


def test_no_sample_has_no_figures() -> None:
    assert spread_of({}, 0.0) == Spread(0, None, None, None)


def test_an_even_sample_has_its_median_between_the_two_in_the_middle() -> None:
    assert spread_of({4: 1, 9: 1}, 14.0) == Spread(2, 7.0, 6.5, 9)


@given(st.dictionaries(st.integers(0, 500), st.integers(1, 9), min_size=1))
def test_a_histogram_tells_what_the_sorted_sample_tells(histogram: dict[int, int]) -> None:
    sample = sorted(minute for minute, many in histogram.items() for _ in range(many))
    told = spread_of(histogram, sum(sample))
    assert told.count == len(sample)
    assert told.median == statistics.median(sample)
    assert told.p90 in sample
    assert sum(value <= told.p90 for value in sample) >= 0.9 * len(sample)
    assert sum(value < told.p90 for value in sample) < 0.9 * len(sample)


# Signals --------------------------------------------------------------------------------------

LIMITS = Thresholds(15, 45, 10, 30, 90, 75, 10, 20)


def a_day(**changes: Any) -> DayFigures:
    calm = {
        "day": date(2026, 11, 20),
        "issued": 40,
        "waiting": 2,
        "being_served": 1,
        "finished": 37,
        "absent": 0,
        "cancelled": 0,
        "longest_wait": 3.0,
        "wait": Spread(37, 4.0, 4, 9),
        "service": Spread(37, 6.0, 6, 9),
        "within_standard": 1.0,
        "called_in_time": 37,
        "standard_minutes": 15,
        "allowed": {},
        "refused": {},
    }
    return DayFigures(**{**calm, **changes})


def test_a_calm_day_asks_for_nothing() -> None:
    assert not [*signals(a_day(), LIMITS)]


@pytest.mark.parametrize(
    ("changes", "level", "words"),
    [
        ({"longest_wait": 15.9}, None, ""),
        ({"longest_wait": 16.0}, Level.AMBER, "menunggu 16 menit, lebih dari batas 15"),
        ({"longest_wait": 46.0}, Level.RED, "batas 45 menit"),
        ({"waiting": 11}, Level.AMBER, "11 orang menunggu"),
        ({"waiting": 31}, Level.RED, "batas 30 orang"),
        ({"within_standard": 0.9}, None, ""),
        ({"within_standard": 0.89}, Level.AMBER, "Baru 89 %"),
        ({"within_standard": 0.5}, Level.RED, "Baru 50 %"),
        ({"within_standard": 0.5, "wait": Spread(4, 1, 1, 1)}, None, ""),
        ({"absent": 6}, Level.AMBER, "13 % tidak hadir"),
        ({"absent": 20}, Level.RED, "35 % tidak hadir"),
    ],
)
def test_a_figure_beyond_a_threshold_says_which_and_why(
    changes: dict[str, Any], level: Level | None, words: str
) -> None:
    found = [*signals(a_day(**changes), LIMITS)]
    assert [one.level for one in found] == ([level] if level else [])
    assert all(words in one.sentence for one in found)


# Forecast -------------------------------------------------------------------------------------


def loads(count: int, last: date, of: Callable[[date], int]) -> list[MonthLoad]:
    months = [add_months(last, -n) for n in reversed(range(count))]
    return [MonthLoad(one, of(one), 20) for one in months]


def test_without_a_whole_month_nothing_is_foretold() -> None:
    told = forecast([], date(2026, 12, 1), 20)
    assert (told.method, told.expected) == (Method.NONE, None)


def test_a_short_history_is_told_and_its_mean_taken() -> None:
    told = forecast(loads(5, date(2026, 11, 1), lambda one: one.month * 100), date(2026, 12, 1), 22)
    assert told.method is Method.RECENT_MEAN
    assert told.expected == 1100  # (900 + 1000 + 1100) / 60 a day
    assert told.least is not None
    assert told.most is not None
    assert told.least < 1100 < told.most


def test_a_single_month_gives_no_interval() -> None:
    told = forecast(loads(1, date(2026, 11, 1), lambda _: 300), date(2026, 12, 1), 10)
    assert (told.expected, told.least, told.most, told.errors) == (150, None, None, 1)


def test_a_year_of_history_repeats_the_season_by_working_days() -> None:
    told = forecast(
        loads(12, date(2026, 11, 1), lambda one: one.month * 100), date(2026, 12, 1), 10
    )
    assert (told.method, told.expected) == (Method.SEASONAL_NAIVE, 600)
    assert told.least is None


def test_the_interval_is_the_spread_of_its_own_errors() -> None:
    history = loads(24, date(2026, 11, 1), lambda one: 1000 + (one.year - 2025) * 100)
    told = forecast(history, date(2026, 12, 1), 20)
    assert (told.expected, told.errors) == (1000, 12)
    assert told.least is not None
    assert told.most is not None
    assert 0 <= told.least < 1000 < told.most


@given(st.lists(st.integers(0, 5000), max_size=40), st.integers(0, 31))
def test_a_forecast_is_never_below_nobody(counts: list[int], days: int) -> None:
    numbers = iter(counts)
    history = loads(len(counts), date(2026, 11, 1), lambda _: next(numbers))
    told = forecast(history, date(2026, 12, 1), days)
    if told.least is not None:
        assert told.expected is not None
        assert told.most is not None
        assert 0 <= told.least <= told.expected + 1
        assert told.expected <= told.most + 1


# Closing --------------------------------------------------------------------------------------


def test_what_changed_after_closing_is_a_correction_with_both_figures() -> None:
    before = closing_body(MonthFigures(2026, 11, {"reaktivasi": 4}, {"a": 2}, {}, {}))
    after = closing_body(MonthFigures(2026, 11, {"reaktivasi": 5}, {"b": 1}, {}, {}))
    assert corrections(before, after) == (
        Correction("served", "reaktivasi", 4, 5),
        Correction("refused", "a", 2, 0),
        Correction("refused", "b", 0, 1),
    )
    assert corrections(before, before) == ()


def test_a_closed_month_gives_the_tables_it_was_closed_with() -> None:
    month = MonthFigures(2026, 11, {"reaktivasi": 4}, {"a": 2}, {"reaktivasi": 6}, {"a": 2}, 1)
    assert closed_figures(2026, 11, closing_body(month)) == month
