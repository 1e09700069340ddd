"""How well an entry of the search fits what was typed."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.finder.entry import Entry, Group, best, meanings

SAME = meanings([("printer", "pencetak", "cetak"), ("backup", "cadangan")])


def entry(title: str, words: str = "", key: str = "") -> Entry:
    return Entry(Group.COMMANDS, title, lambda: None, key=key, words=words)


ENTRIES = [
    entry("Panggil berikut", key="F8"),
    entry("Tanggal"),
    entry("Pencetak surat"),
    entry("Surat"),
    entry("Arsip surat"),
    entry("Cadangan", "salinan yang dienkripsi"),
    entry("Kunci layar atau ganti petugas", key="F12"),
]


def found(query: str) -> list[str]:
    return [one.title for one in best(ENTRIES, query, SAME)]


def test_the_whole_title_comes_before_those_that_hold_it() -> None:
    assert found("surat") == ["Surat", "Arsip surat", "Pencetak surat"]


def test_a_slip_of_the_finger_is_forgiven_unless_something_fits_as_it_stands() -> None:
    assert found("pangil brikut") == ["Panggil berikut"]
    assert "Tanggal" not in found("panggil")


def test_another_word_for_it_and_the_words_beside_it_are_enough() -> None:
    assert found("printer") == ["Pencetak surat"]
    assert found("backup") == ["Cadangan"]
    assert found("enkripsi") == ["Cadangan"]
    assert found("f12") == ["Kunci layar atau ganti petugas"]


def test_every_word_has_to_fit() -> None:
    assert found("surat gajah") == []
    assert found("") == []


@given(st.text(string.ascii_letters + " ", max_size=20))
def test_nothing_that_is_typed_breaks_it_and_nothing_is_listed_twice(text: str) -> None:
    titles = found(text)
    assert len(titles) == len(set(titles))


@given(st.sampled_from(ENTRIES))
def test_everything_is_found_by_its_own_title(one: Entry) -> None:
    assert found(one.title)[0] == one.title
