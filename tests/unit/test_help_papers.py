"""The guide on paper: a card of two sides, and the admin's book whose page numbers are right."""

from __future__ import annotations

import re
from functools import cache

import pypdfium2
import pytest

from desktop_app.adapters.help_pdf import ReportlabHelp
from desktop_app.domain.help_blocks import Kind, blocks
from desktop_app.domain.help_paper import HelpPaper, refusals
from desktop_app.domain.key_table import KEY_TABLE
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.usecases import help_papers

A4 = (595, 842)


@cache
def pages(which: str) -> tuple[str, ...]:
    """Return the text of each page, blanks as one."""
    document = pypdfium2.PdfDocument(ReportlabHelp().render(paper(which)))
    try:
        sizes = [page.get_size() for page in document]
        assert all(tuple(round(side) for side in size) == A4 for size in sizes)
        return tuple(re.sub(r"\s+", " ", page.get_textpage().get_text_range()) for page in document)
    finally:
        document.close()


def paper(which: str) -> HelpPaper:
    return help_papers.card() if which == "card" else help_papers.admin_book()


def test_the_card_has_two_sides_with_every_key_and_the_six_steps() -> None:
    front, _back = pages("card")
    for group in KEY_TABLE:
        for one in group.keys:
            assert one.key in front
            assert one.deed in front
    assert [number for number in "123456" if f"{number} " in front] == list("123456")


def test_the_back_has_the_nine_reasons_in_the_words_of_the_rules() -> None:
    back = pages("card")[1]
    assert len(refusals()) == len(RefusalReason) == 9
    for one in refusals():
        assert one.label in back
        assert one.next_step in back
        assert "{" not in one.sentence + one.next_step
    for trouble in ("Internet", "Pencetak", "Listrik"):
        assert trouble in back


def test_the_contents_of_the_book_name_the_right_pages() -> None:
    book = help_papers.admin_book()
    text = pages("admin")
    contents = " ".join(text[:2])
    for chapter in book.chapters:
        found = re.search(rf"{re.escape(chapter.title)} [. ]*(\d+)", contents)
        assert found is not None, chapter.title
        assert chapter.title in text[int(found[1]) - 1]
    assert all(f"Halaman {number}" in page for number, page in enumerate(text, 1))


def test_the_book_has_every_chapter_the_admin_was_promised() -> None:
    titles = " ".join(one.title for one in help_papers.admin_book().chapters).casefold()
    for word in ("hari pertama", "akun", "data", "cadangan", "dicuri", "pusat", "pencetak"):
        assert word in titles
    assert "memperbarui" in titles
    assert "bila terjadi" in titles


@pytest.mark.parametrize("which", ["card", "admin"])
def test_the_same_paper_gives_the_same_bytes(which: str) -> None:
    assert ReportlabHelp().render(paper(which)) == ReportlabHelp().render(paper(which))


def test_a_page_is_taken_apart_as_it_was_written() -> None:
    found = list(
        blocks("# A\n\nSatu\ndua.\n\n1. x\n2. y\n   z\n\n| a | b |\n|---|---|\n| c | d |\n")
    )
    assert [one.kind for one in found] == [
        Kind.HEADING,
        Kind.TEXT,
        Kind.ITEM,
        Kind.ITEM,
        Kind.TABLE,
    ]
    assert found[1].text == "Satu dua."
    assert (found[3].label, found[3].text) == ("2", "y z")
    assert found[4].rows == [["a", "b"], ["c", "d"]]
