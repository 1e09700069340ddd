"""What is asked by a text in the one field: a number, or a name with hints at its end."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.register_search import Why, parse_question, why_in_words
from tests.factory import regions


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3317010501900011", "3317010501900011"),
        ("3317 0105 0190 0011", "3317010501900011"),
        ("33.1701.050190.0011", "3317010501900011"),
        ("NIK: 3317010501900011 a.n. Siti Aminah", "3317010501900011"),
        ("331701", "331701"),
        ("0001234567890", "0001234567890"),
        ("rt1a-0001", "RT1A-0001"),
        ("33170\u200b1", "331701"),
    ],
)
def test_a_number_is_found_however_it_was_pasted(text: str, number: str) -> None:
    question = parse_question(text, regions())
    assert (question.number, question.words) == (number, ())


@pytest.mark.parametrize(
    ("text", "words", "place", "year"),
    [
        ("siti nurhaliza lasem 1984", ("SITI", "NURHALIZA"), "Lasem", 1984),
        ("siti nurhaliza 1984 lasem", ("SITI", "NURHALIZA"), "Lasem", 1984),
        ("sutono", ("SUTONO",), None, None),
        ("joko ronggo mulyo", ("JOKO",), "Ronggo Mulyo", None),
        ("joko ds. ronggomulyo", ("JOKO",), "Ronggo Mulyo", None),
        ("siti kalipang sarang", ("SITI",), "Kalipang", None),
        ("ahmad kalipnag", ("AHMAD",), "Kalipang", None),
        ("lasem", ("LASEM",), None, None),
        ("1984", (), None, 1984),
        ("", (), None, None),
    ],
)
def test_a_place_and_a_year_after_a_name_are_hints(
    text: str, words: tuple[str, ...], place: str | None, year: int | None
) -> None:
    question = parse_question(text, regions())
    found = question.place.label if question.place else None
    assert (question.words, found, question.born_year) == (words, place, year)


def test_a_district_means_all_of_its_villages_and_a_village_within_it_only_that() -> None:
    district = parse_question("siti sarang", regions()).place
    village = parse_question("siti kalipang sarang", regions()).place
    assert district is not None
    assert village is not None
    (code,) = village.codes
    assert code.startswith(district.codes)
    assert regions().by_code[code].name == "Kalipang"


def test_a_village_name_that_repeats_means_every_village_of_that_name() -> None:
    names = [village.name for village in regions().villages]
    repeated = next(name for name in names if names.count(name) > 1)
    place = parse_question(f"siti {repeated}", regions()).place
    assert place is not None
    meant = {v.code for v in regions().villages if v.code.startswith(place.codes)}
    assert {v.code for v in regions().villages if v.name == repeated} <= meant


def test_a_whole_date_of_birth_is_a_hint_and_no_number() -> None:
    question = parse_question("siti aminah 05-01-1990", regions())
    assert (question.number, question.born, question.born_year) == ("", date(1990, 1, 5), 1990)


def test_a_question_is_the_same_however_it_was_typed() -> None:
    one = parse_question("Sitti  NURHALIZA, lasem 1984", regions())
    other = parse_question("siti nurhaliza 1984 Lasem", regions())
    assert one.whole == other.whole


@given(st.text(max_size=300))
def test_any_text_can_be_asked(text: str) -> None:
    question = parse_question(text, regions())
    assert not (question.number and question.words)


def test_nothing_of_a_person_stands_in_a_repr() -> None:
    shown = repr(parse_question("siti nurhaliza 05-01-1990", regions()))
    assert "NURHALIZA" not in shown
    assert "3317010501900011" not in repr(parse_question("3317010501900011", regions()))


def test_every_reason_can_be_said() -> None:
    assert all(why_in_words(why) for why in Why)
