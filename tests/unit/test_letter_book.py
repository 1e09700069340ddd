"""No number without a letter or a reason: gaps are found, and told as what they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.letter_book import Gap, Hole, find_gaps


def gaps(
    numbers: list[int], counter: int, starts: tuple[int, ...] = ()
) -> list[tuple[int, int, Hole]]:
    taken = [("kantor", 2026, one) for one in numbers]
    found = find_gaps(taken, {("kantor", 2026): counter}, starts)
    return [(gap.first, gap.last, gap.why) for gap in found]


def test_a_series_without_a_hole_has_no_gap() -> None:
    assert gaps([1, 2, 3], 4) == []
    assert gaps([], 1) == []


def test_a_raised_start_explains_what_was_left_out() -> None:
    assert gaps([120, 121], 122, (120,)) == [(1, 119, Hole.RAISED)]
    assert gaps([1, 2, 50], 51, (1, 50)) == [(3, 49, Hole.RAISED)]


def test_any_other_hole_is_not_explained() -> None:
    assert gaps([1, 2, 4], 5, (50,)) == [(3, 3, Hole.UNEXPLAINED)]
    assert gaps([1, 2], 5) == [(3, 4, Hole.AHEAD)]
    assert gaps([1, 2], 2) == [(2, 2, Hole.BEHIND)]


def test_a_later_year_begins_at_one_whatever_the_start_was() -> None:
    taken = [("kantor", 2026, 120), ("kantor", 2027, 120)]
    counters = {("kantor", 2026): 121, ("kantor", 2027): 121}
    first, second = find_gaps(taken, counters, (120,))
    assert (first.year, first.why) == (2026, Hole.RAISED)
    assert (second.year, second.why) == (2027, Hole.UNEXPLAINED)


def test_a_gap_reads_as_a_sentence() -> None:
    assert str(Gap("kantor", 2026, 3, 3, Hole.UNEXPLAINED)).startswith("Seri kantor 2026: nomor 3 ")
    assert "nomor 3–49 tidak dipakai" in str(Gap("kantor", 2026, 3, 49, Hole.RAISED))


@given(st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)))
def test_letters_and_gaps_together_are_every_number_once(
    numbers: set[int], starts: set[int]
) -> None:
    counter = max(numbers, default=0) + 1
    missing = [
        number
        for first, last, _ in gaps(sorted(numbers), counter, tuple(starts))
        for number in range(first, last + 1)
    ]
    assert sorted([*numbers, *missing]) == list(range(1, counter))
