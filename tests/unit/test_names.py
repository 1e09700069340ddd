"""Names that are read aloud alike have one sound; how near another name is can be counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.names import (
    EXTRA_WORD,
    MISSING_WORD,
    fit,
    name_words,
    slip_cost,
    slips_allowed,
    sound,
    sounds,
)

NAMES = st.lists(st.text("ABDEGHIJKLMNOPRSTUWYZ", min_size=2, max_size=9), min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Soeharto", "SUHARTO"),
        ("Djoko Tjahjono", "JOKO CAHJONO"),
        ("Sitti Nurhalizah", "SITI NURHALIZA"),
        ("St. Khotimah", "SITI HOTIMAH"),
        ("Moch. Choirul Anam", "MUHAMMAD KHOIRUL ANAM"),
        ("KHOERUL", "KHOIRUL"),
        ("Achmad Solichah", "AKHMAD SHOLIKHAH"),
        ("Zaenal Arifien Fauzi", "JAINAL ARIPIEN PAUJI"),
        ("Sjafi'i", "SYAFII"),
        ("Sutiyem", "SUTIEM"),
        ("Suwarno", "SUARNO"),
        ("Thoriq", "TORIK"),
        ("H. Abd. Rochman, S.Pd.", "ABDUL ROKHMAN"),
    ],
)
def test_spellings_of_one_name_sound_alike(one: str, other: str) -> None:
    assert sounds(one) == sounds(other)


@pytest.mark.parametrize(
    ("one", "other"), [("SUTINI", "SUTONO"), ("SRI", "SARI"), ("DEWI", "DWI"), ("HADI", "HUDA")]
)
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert sounds(one) != sounds(other)


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1))
def test_every_word_has_a_sound(word: str) -> None:
    assert sound(word)
    assert sound(word).isalpha()


@given(NAMES)
def test_a_name_fits_itself_at_no_cost_and_in_another_order_at_little(words: list[str]) -> None:
    name = sounds(" ".join(words))
    asked = [{key: 0.0} for key in name]
    assert fit(asked, name) == 0
    assert fit(asked, name[::-1]) < slip_cost("abcdefgh", 1)


def test_a_missing_word_costs_more_than_a_slip_and_one_more_word_less() -> None:
    asked = [{"siti": 0.0}, {"aminah": 0.0}]
    assert fit(asked, ["siti"]) == MISSING_WORD
    assert fit(asked, ["siti", "nur", "aminah"]) == EXTRA_WORD
    assert EXTRA_WORD < slip_cost("aminah", 1) < MISSING_WORD


def test_a_word_stands_for_one_word_only() -> None:
    assert fit([{"siti": 0.0}, {"siti": 0.0}], ["siti", "aminah"]) >= MISSING_WORD


def test_short_words_forgive_less() -> None:
    assert [slips_allowed(key) for key in ("um", "umi", "umar", "umami")] == [0, 1, 1, 2]
    assert slip_cost("umi", 1) > slip_cost("nuralija", 1)


def test_titles_are_no_words_of_a_name() -> None:
    assert name_words("Hj. St. Aminah, S.Pd.") == ("SITI", "AMINAH")
