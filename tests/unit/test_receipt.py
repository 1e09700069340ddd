"""The receipt's number and code: told apart, read back however they were typed or scanned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.receipt import new_code, read_code, read_number, series_of, show_number


@given(st.sampled_from(["", "A", "B", "AB"]))
def test_a_code_is_read_back_with_its_counter(series: str) -> None:
    code = new_code(series)
    assert read_code(code) == code
    assert series_of(code) == series


def test_two_codes_are_never_the_same_and_say_nothing() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert {len(code) for code in codes} == {19}


@pytest.mark.parametrize("hyphen", ["-", "/", "'", "?"])
def test_a_scanner_with_another_keyboard_is_understood(hyphen: str) -> None:
    code = new_code("B")
    assert read_code(f" {code.lower().replace('-', hyphen)}\r\n") == code


@given(st.text(max_size=40))
def test_no_other_text_is_a_code_by_accident(text: str) -> None:
    found = read_code(text)
    assert found is None or found.startswith("TT")


@pytest.mark.parametrize("typed", ["TT-2026-0001", "tt 2026 1", "TT/2026/0001", " tt-2026-1 "])
def test_a_number_is_read_however_it_was_typed(typed: str) -> None:
    assert read_number(typed) == (2026, "", 1)


@given(st.integers(2000, 2099), st.sampled_from(["", "A", "BC"]), st.integers(1, 99_999))
def test_every_number_is_read_back(year: int, series: str, sequence: int) -> None:
    assert read_number(show_number(year, series, sequence)) == (year, series, sequence)


@pytest.mark.parametrize(
    "typed", ["", "3317014501900012", "TT-2026-", "400.9.11/001/DINSOS/XI/2026"]
)
def test_a_nik_and_a_letter_number_are_no_receipt(typed: str) -> None:
    assert read_number(typed) is None
    assert read_code(typed) is None
