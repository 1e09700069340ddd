"""The guide's pages: whole, linked, grouped, found by people who misspell, true to the keys."""

from __future__ import annotations

import pytest

from desktop_app.domain.help_blocks import Kind, blocks
from desktop_app.domain.help_page import INDEX, Page, groups, read_page
from desktop_app.domain.help_search import fit, search
from desktop_app.domain.key_table import KEY_TABLE
from desktop_app.usecases import help_guide

PAGES = help_guide.pages()
_LONGEST = 7_500


def found(query: str) -> list[str]:
    return [hit.page.name for hit in search(PAGES.values(), query, help_guide.synonyms())]


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
def test_a_page_has_a_title_and_every_link_on_it_leads_somewhere(page: Page) -> None:
    assert page.sections[0].level == 1
    assert sum(section.level == 1 for section in page.sections) == 1
    assert len(page.text) < _LONGEST, "a page that long is read by nobody"
    anchors = [section.anchor for section in page.sections if section.anchor]
    assert len(anchors) == len(set(anchors))
    for name, anchor in page.links:
        assert name in PAGES, f"{page.name} leads to {name}"
        assert not anchor or PAGES[name].section(anchor), f"{page.name} leads to {name}#{anchor}"


def test_every_page_is_reached_from_the_index_in_a_group_of_its_own() -> None:
    grouped = [name for group in help_guide.contents() for name in group.pages]
    assert sorted(grouped) == sorted(set(PAGES) - {INDEX})
    assert len(grouped) == len(set(grouped))
    titles = [group.title for group in help_guide.contents()]
    assert titles[:4] == ["Hari pertama", "Setiap hari", "Supervisor", "Admin"]


def test_every_picture_is_there_is_told_in_words_and_is_shown_on_a_page() -> None:
    shown = {picture.file for page in PAGES.values() for picture in page.pictures}
    there = {f"pictures/{path.name}" for path in (help_guide.folder() / "pictures").glob("*.png")}
    assert shown == there
    assert all(len(one.alt) > 10 for page in PAGES.values() for one in page.pictures)


def test_the_page_of_all_keys_is_the_key_table() -> None:
    rows = [
        row
        for block in blocks(PAGES["tombol"].text)
        if block.kind is Kind.TABLE
        for row in block.rows[1:]
    ]
    assert rows == [[one.key, one.deed] for group in KEY_TABLE for one in group.keys]


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("kolketif", "kolektif"),
        ("antrian", "antrean"),
        ("lupa password", "petugas"),
        ("printr macet", "gangguan"),
        ("mati lampu", "gangguan"),
        ("backup", "cadangan"),
        ("laptop dicuri", "panduan-admin-pc"),
        ("shortcut", "tombol"),
        ("tutup bulan", "laporan"),
        ("nik excel", "data-register"),
    ],
)
def test_a_page_is_found_by_the_words_people_use(typed: str, page: str) -> None:
    assert page in found(typed)[:3]


def test_nothing_is_found_where_nothing_is_and_the_nearest_is_said_to_be_that() -> None:
    assert found("zebra xylofon") == []
    assert found("") == []
    near = search(PAGES.values(), "frasa zebra", help_guide.synonyms())
    assert near
    assert not near[0].whole


def test_a_slip_is_forgiven_and_a_key_is_never_taken_for_another() -> None:
    assert fit("kolketif", "kolektif") > 0
    assert fit("antrian", "antrean") > 0
    assert fit("cetak", "pencetak") == 1
    assert fit("f8", "f9") == 0
    assert fit("ktp", "kta") == 0


def test_the_snippet_holds_the_words_that_fit() -> None:
    hit = search(PAGES.values(), "entri susulan", help_guide.synonyms())[0]
    begin, length = hit.marks[0]
    assert hit.snippet[begin : begin + length].casefold() in {"entri", "susulan"}
    assert {"entri", "susulan"} <= hit.words
    assert hit.count >= 2


def test_a_heading_carries_the_name_a_screen_leads_to() -> None:
    page = read_page(
        "x", "# Satu\n\nKata *awal*.\n\n## Dua hal {#dua}\n\n| a | b |\n|---|---|\n| c | d |"
    )
    section = page.section("dua")
    assert section is not None
    assert (section.title, section.text, section.place) == ("Dua hal", "a · b\nc · d", 1)
    assert "{#" not in page.text
    assert page.section("") is None


def test_what_the_index_forgets_stands_in_a_group_of_its_own() -> None:
    grouped = groups("## A\n\n- [Satu](satu.md)\n\nlihat [Dua](dua.md)", ("satu", "dua"), "Lain")
    assert [(group.title, group.pages) for group in grouped] == [
        ("A", ("satu",)),
        ("Lain", ("dua",)),
    ]
