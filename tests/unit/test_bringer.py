"""Who brings a case: read from what was typed, and who brings unusually many."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.bringer import (
    Bringer,
    Brought,
    bringer_body,
    bringer_from,
    bringer_words,
    busy_bringers,
    read_bringer,
)
from desktop_app.domain.errors import LoketError

SUTRISNO = Bringer("SUTRISNO", "Tetangga", "6281234567890", True)
START = date(2026, 11, 2)


def files(bringer: Bringer, count: int, start: date = START) -> list[Brought]:
    return [Brought(bringer, start + timedelta(days=n), f"33.17.01.20{n:02}") for n in range(count)]


def test_who_brings_a_case_is_read_clean() -> None:
    read = read_bringer("  sutrisno ", " Tetangga\u200b  dekat", "0812-3456-7890", paper=True)
    assert read == Bringer("sutrisno", "Tetangga dekat", "6281234567890", True)
    assert bringer_words(read) == ("sutrisno (Tetangga dekat)", "0812-3456-7890")
    assert read_bringer("Sutrisno", "Tetangga", "", paper=False).phone == ""


@pytest.mark.parametrize(
    ("name", "relation", "phone", "code"),
    [
        ("", "Tetangga", "", "kuasa_tanpa_nama"),
        ("Sutrisno", " ", "", "kuasa_tanpa_hubungan"),
        ("Sutrisno", "x" * 61, "", "kuasa_hubungan_panjang"),
        ("Sutrisno", "Tetangga", "12", "telepon_tidak_sah"),
    ],
)
def test_what_is_missing_or_wrong_is_said(name: str, relation: str, phone: str, code: str) -> None:
    with pytest.raises(LoketError) as refused:
        read_bringer(name, relation, phone, paper=False)
    assert refused.value.code == code


@given(st.text(min_size=1), st.text(), st.booleans())
def test_a_bringer_comes_back_from_json_as_it_was(name: str, relation: str, paper: bool) -> None:
    one = Bringer(name, relation, "", paper)
    assert bringer_from(bringer_body(one)) == one
    assert bringer_from(bringer_body(None)) is None


def test_more_than_five_in_a_month_is_many() -> None:
    assert busy_bringers(files(SUTRISNO, 5)) == ()
    (busy,) = busy_bringers(files(SUTRISNO, 6))
    assert (busy.name, busy.files, busy.most_in_a_month, busy.villages) == ("SUTRISNO", 6, 6, 6)
    assert busy.without_paper == 0


def test_months_are_counted_apart() -> None:
    spread = files(SUTRISNO, 4) + files(SUTRISNO, 4, date(2026, 12, 1))
    assert busy_bringers(spread) == ()
    assert busy_bringers(spread, more_than=3)[0].files == 8


def test_a_name_without_a_phone_joins_the_one_phone_told_under_it() -> None:
    silent = Bringer("Sutrisno", "Perangkat desa")
    (busy,) = busy_bringers(files(SUTRISNO, 3) + files(silent, 3))
    assert (busy.files, busy.without_paper) == (6, 3)
    assert busy.relations == ("Perangkat desa", "Tetangga")


def test_two_people_of_one_name_stay_two() -> None:
    other = Bringer("Sutrisno", "Kader", "6281999999999")
    assert busy_bringers(files(SUTRISNO, 4) + files(other, 4)) == ()


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 60)), max_size=40))
def test_nobody_is_counted_twice_and_the_busiest_come_first(
    brought: list[tuple[str, int]],
) -> None:
    found = busy_bringers(
        [Brought(Bringer(n, "x"), START + timedelta(days=d)) for n, d in brought], more_than=0
    )
    assert sum(one.files for one in found) == len(brought)
    assert [one.most_in_a_month for one in found] == sorted(
        (one.most_in_a_month for one in found), reverse=True
    )
