"""The survey's rules: what is asked, how IKM is reckoned, what an answer may hold."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.domain.errors import Misused, Refused
from desktop_app.domain.survey import (
    Answers,
    Questionnaire,
    asks_for_more,
    blurred_day,
    blurred_hour,
    check_face,
    check_paper_day,
    checked,
    read_questionnaire,
)
from desktop_app.domain.survey_index import (
    Quality,
    Weight,
    half_up,
    index_of,
    least_sample,
    quality_of,
)
from desktop_app.domain.survey_report import Span, Step, check_begun, read_span, span_of
from desktop_app.domain.toml_table import CatalogueError

WIB = timezone(timedelta(hours=7))


def stored() -> dict[str, Any]:
    return tomllib.loads(paths.resource("survey", "skm.toml").read_text(encoding="utf-8"))


ASKED: Questionnaire = read_questionnaire(stored(), "skm.toml")
CODES = [one.code for one in ASKED.elements]
SERVICES = frozenset({"reaktivasi"})
whole_answers = st.fixed_dictionaries({code: st.integers(1, 4) for code in CODES})
some_answers = st.dictionaries(st.sampled_from(CODES), st.integers(1, 4), min_size=1)


def flat(*scores: int) -> Mapping[str, int]:
    return dict(zip(CODES, scores, strict=True))


def test_the_nine_unsur_are_those_of_the_regulation() -> None:
    assert ASKED.elements[0].label == "U1 Persyaratan"
    assert [one.number for one in ASKED.elements] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert ASKED.element("biaya").answers == ("Sangat mahal", "Cukup mahal", "Murah", "Gratis")
    assert ASKED.element("pengaduan").answers[3] == "Dikelola dengan baik"
    assert len(ASKED.dimensions) == 5
    assert {one.dimension for one in ASKED.elements} == {one.code for one in ASKED.dimensions}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data["elements"].pop(), "sembilan unsur"),
        (lambda data: data["elements"][3]["answers"].pop(), "empat pilihan"),
        (lambda data: data["elements"][2].update(dimension="entah"), "dimensi"),
        (lambda data: data.update(warna="biru"), "warna"),
    ],
)
def test_a_slip_in_the_file_is_named(change: Any, words: str) -> None:
    data = stored()
    change(data)
    with pytest.raises(CatalogueError, match=words):
        read_questionnaire(data, "skm.toml")


# The index -----------------------------------------------------------------------------------


def test_the_published_page_of_tulang_bawang_barat_is_reckoned_alike() -> None:
    # SKM of Disdukcapil Tulang Bawang Barat, semester 1 of 2023: one respondent, nine fours,
    # NRR tertimbang 0,44 each, IKM 100 (Sangat Baik).
    index = index_of([flat(4, 4, 4, 4, 4, 4, 4, 4, 4)], ASKED)
    assert (index.ikm, index.quality) == (Decimal("100.00"), Quality.A)
    assert {half_up(Fraction(4, 9))} == {Decimal("0.44")}
    assert index.quality is not None
    assert index.quality.words == "Sangat baik"


def test_with_the_printed_weight_the_highest_index_is_99() -> None:
    index = index_of([flat(4, 4, 4, 4, 4, 4, 4, 4, 4)], ASKED, Weight.ROUNDED)
    assert index.ikm == Decimal("99.00")
    assert index.elements[0].weighted == Decimal("0.440")


def test_a_worked_example_of_three_respondents() -> None:
    index = index_of(
        [
            flat(3, 3, 2, 4, 3, 3, 4, 3, 3),
            flat(3, 4, 2, 4, 3, 4, 4, 2, 3),
            flat(4, 3, 3, 4, 3, 3, 3, 3, 2),
        ],
        ASKED,
    )
    # Sums 10 10 7 12 9 10 11 8 8 = 85; 85 / 27 × 25 = 78.7037…
    assert [one.total for one in index.elements] == [10, 10, 7, 12, 9, 10, 11, 8, 8]
    assert [str(one.nrr) for one in index.elements][:4] == ["3.33", "3.33", "2.33", "4.00"]
    assert index.ikm == Decimal("78.70")
    assert index.quality is Quality.B
    assert index.lowest == ("waktu",)
    by_code = {one.code: one for one in index.dimensions}
    assert by_code["keandalan"].nrr == half_up(Fraction(29, 9))
    assert by_code["empati"].value == Decimal("91.67")


@pytest.mark.parametrize(
    ("ikm", "quality"),
    [
        ("100.00", "A"),
        ("88.31", "A"),
        ("88.30", "B"),
        ("76.61", "B"),
        ("76.60", "C"),
        ("65.00", "C"),
        ("64.99", "D"),
        ("25.00", "D"),
    ],
)
def test_the_mutu_changes_where_the_regulation_says(ikm: str, quality: str) -> None:
    assert quality_of(Decimal(ikm)) is Quality(quality)


def test_no_answer_gives_no_index_and_says_which_unsur_are_missing() -> None:
    nobody = index_of([], ASKED)
    assert (nobody.ikm, nobody.quality, nobody.lowest) == (None, None, ())
    assert nobody.unanswered == tuple(CODES)
    assert nobody.weighted_sum is None
    one_question = index_of([{"waktu": 2}], ASKED)
    assert one_question.ikm is None
    assert one_question.lowest == ("waktu",)
    assert len(one_question.unanswered) == 8


@given(st.lists(whole_answers, min_size=1, max_size=30), st.sampled_from(list(Weight)))
def test_the_index_is_what_a_slow_clerk_reckons(
    answers: list[dict[str, int]], weight: Weight
) -> None:
    index = index_of(answers, ASKED, weight)
    exact = Fraction(0)
    for code in CODES:
        exact += Fraction(sum(one[code] for one in answers), len(answers))
    exact *= (Fraction(1, 9) if weight is Weight.NINTH else Fraction(11, 100)) * 25
    slow = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(
        Decimal("0.01"), ROUND_HALF_UP
    )
    assert index.ikm == slow
    assert Decimal("24.75") <= slow <= 100


@given(st.lists(some_answers, max_size=20))
def test_skipped_unsur_count_for_nobody(answers: list[dict[str, int]]) -> None:
    index = index_of(answers, ASKED)
    for one in index.elements:
        given_ = [scores[one.code] for scores in answers if one.code in scores]
        assert (one.answered, one.total, sum(one.counts)) == (
            len(given_),
            sum(given_),
            len(given_),
        )
        assert (one.nrr is None) == (not given_)
        assert one.nrr is None or 1 <= one.nrr <= 4
    assert (index.ikm is None) == bool(index.unanswered)


@given(st.lists(whole_answers, min_size=1, max_size=15), st.randoms())
def test_the_order_of_answers_changes_nothing(answers: list[dict[str, int]], lot: Any) -> None:
    shuffled = list(answers)
    lot.shuffle(shuffled)
    assert index_of(answers, ASKED) == index_of(shuffled, ASKED)


@given(st.integers(0, 10**6))
def test_half_up_rounds_a_half_away_from_nothing(thousandths: int) -> None:
    value = Fraction(thousandths, 1000)
    rounded = half_up(value)
    assert abs(Fraction(rounded) - value) <= Fraction(1, 200)
    if thousandths % 10 == 5:
        assert Fraction(rounded) > value


@pytest.mark.parametrize(
    ("population", "sample"),
    # The table of Krejcie and Morgan (1970), as the regulation prints it.
    [(10, 10), (15, 14), (20, 19), (50, 44), (100, 80), (200, 132), (500, 217), (1000, 278),
     (3000, 341), (10_000, 370), (1_000_000, 384)],
)  # fmt: skip
def test_the_sample_is_that_of_krejcie_and_morgan(population: int, sample: int) -> None:
    assert least_sample(population) == sample


@given(st.integers(-5, 10**7))
def test_a_sample_is_never_larger_than_its_population(population: int) -> None:
    assert 0 <= least_sample(population) <= min(max(population, 0), 384)


# What an answer may hold ----------------------------------------------------------------------


def test_an_answer_keeps_what_was_told_and_nothing_else() -> None:
    kept = checked(
        Answers({"waktu": 3}, {"usia": "40_59"}, "reaktivasi", "  Kursi   kurang. "),
        ASKED,
        SERVICES,
    )
    assert kept == Answers({"waktu": 3}, {"usia": "40_59"}, "reaktivasi", "Kursi kurang.")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (Answers({}), "survei_kosong"),
        (Answers({"waktu": 5}), "jawaban_tidak_dikenal"),
        (Answers({"entah": 3}), "jawaban_tidak_dikenal"),
        (Answers({"waktu": 3}, {"usia": "47"}), "jawaban_tidak_dikenal"),
        (Answers({"waktu": 3}, {"nama": "Siti"}), "jawaban_tidak_dikenal"),
        (Answers({"waktu": 3}, {}, "entah"), "jawaban_tidak_dikenal"),
        (Answers({"waktu": 3}, {}, None, "x" * 301), "terlalu_panjang"),
        (Answers({"waktu": 3}, {}, None, "NIK saya 3317134501909012"), "saran_memuat_nomor"),
        (Answers({"waktu": 3}, {}, None, "hubungi 0812-3456-7890"), "saran_memuat_nomor"),
    ],
)
def test_what_may_not_be_kept_is_refused_in_words(wrong: Answers, code: str) -> None:
    with pytest.raises(Refused) as caught:
        checked(wrong, ASKED, SERVICES)
    assert caught.value.code == code


@given(st.dates(), st.integers(1, 100))
def test_every_nth_tap_of_a_day_belongs_to_the_sample(day: date, every: int) -> None:
    sampled = [tap for tap in range(1, 401) if asks_for_more(tap, every, day)]
    assert len(sampled) in (400 // every, 400 // every + 1)
    assert {second - first for first, second in pairwise(sampled)} <= {every}


def test_a_quiet_office_is_sampled_too() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(100)]
    assert sum(asks_for_more(1, 10, day) for day in days) == 10
    assert not any(asks_for_more(tap, 0, days[0]) for tap in range(1, 50))
    with pytest.raises(Refused):
        check_face(5)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)))  # noqa: DTZ001
def test_no_moment_kept_tells_the_minute(at: datetime) -> None:
    hour = blurred_hour(at.replace(tzinfo=UTC))
    assert (hour.minute, hour.second, hour.microsecond) == (0, 0, 0)
    assert timedelta(0) <= at.replace(tzinfo=UTC) - hour < timedelta(hours=1)
    day = at.replace(tzinfo=UTC).astimezone(WIB).date()
    begin = blurred_day(day, WIB)
    assert (begin.hour, begin.date()) == (0, day)


def test_paper_is_neither_of_tomorrow_nor_of_long_ago() -> None:
    today = date(2026, 11, 20)
    check_paper_day(today, today)
    for wrong in (date(2026, 11, 21), date(2024, 11, 1)):
        with pytest.raises(Refused):
            check_paper_day(wrong, today)


# Spans ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "first", "last", "label"),
    [
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31), "Triwulan IV 2026"),
        ("2026-q1", date(2026, 1, 1), date(2026, 3, 31), "Triwulan I 2026"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "Februari 2024"),
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "Tahun 2026"),
    ],
)
def test_a_span_is_written_as_people_write_it(
    text: str, first: date, last: date, label: str
) -> None:
    span = read_span(text)
    assert (span.first, span.last, span.label) == (first, last, label)


@pytest.mark.parametrize("text", ["", "2026-Q5", "2026-13", "triwulan", "26", "2026-Q", "２０２６"])
def test_what_is_no_span_is_said(text: str) -> None:
    with pytest.raises(Misused, match="2026-Q4"):
        read_span(text)


@given(st.dates(date(2001, 1, 1), date(2200, 1, 1)), st.sampled_from(list(Step)))
def test_spans_follow_each_other_without_a_gap(day: date, step: Step) -> None:
    span = span_of(step, day)
    assert span.first <= day <= span.last
    assert span.before.last + timedelta(days=1) == span.first
    assert span.after == Span(step, span.last + timedelta(days=1))
    assert read_span(span.key) == span


def test_a_span_to_come_is_told() -> None:
    with pytest.raises(Misused, match="Triwulan I 2027 belum tiba"):
        check_begun(read_span("2027-Q1"), date(2026, 11, 20))
