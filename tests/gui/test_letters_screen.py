"""Surat: the archive is found, seen, saved, voided and verified."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.letter import Letter
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.offices import serve_somebody


@pytest.fixture
def letter(office: Office) -> Letter:
    serve_somebody(office)
    return letters.list_letters(office)[0]


def choose_first(desk: Desk) -> Any:
    screen = desk.go("letters")
    screen.ui.letters.selectRow(0)
    desk.bot.waitUntil(lambda: screen.ui.preview.page_count > 0, timeout=10_000)
    return screen


def test_an_empty_archive_says_where_letters_come_from(make_desk: MakeDesk) -> None:
    screen = make_desk().go("letters")
    assert "F9" in screen.ui.empty.text()
    assert screen.ui.empty.isVisible()


def test_a_chosen_letter_is_shown_byte_for_byte_as_archived(
    make_desk: MakeDesk, office: Office, letter: Letter
) -> None:
    desk = make_desk()
    screen = choose_first(desk)
    assert screen.ui.preview.data == letters.letter_bytes(office, letter.id)


def test_a_letter_is_found_by_a_part_of_its_number(make_desk: MakeDesk, letter: Letter) -> None:
    desk = make_desk()
    screen = desk.go("letters")
    screen.ui.search.setText("tidak ada yang begini")
    desk.bot.waitUntil(lambda: not screen.model.rows)
    screen.ui.search.setText(letter.number[-6:])
    desk.bot.waitUntil(lambda: [one.id for one in screen.model.rows] == [letter.id])


def test_a_saved_letter_is_the_archived_one(
    make_desk: MakeDesk, office: Office, letter: Letter, tmp_path: Path
) -> None:
    desk = make_desk()
    choose_first(desk).save(tmp_path / "surat.pdf")
    desk.settle()
    assert (tmp_path / "surat.pdf").read_bytes() == letters.letter_bytes(office, letter.id)


def test_a_petugas_is_not_offered_to_void(make_desk: MakeDesk, letter: Letter) -> None:
    desk = make_desk("petugas1")
    assert not choose_first(desk).ui.void_ask.isVisible()


def test_voiding_wants_a_reason_and_says_so_beside_the_field(
    make_desk: MakeDesk, letter: Letter
) -> None:
    desk = make_desk("supervisor")
    screen = choose_first(desk)
    screen.ui.void_ask.click()
    screen.ui.void_do.click()
    desk.settle()
    assert screen.ui.void_fault.isVisible()
    assert screen.ui.void_fault.text()


def test_a_voided_letter_is_marked_and_can_no_longer_be_printed(
    make_desk: MakeDesk, office: Office, letter: Letter
) -> None:
    desk = make_desk("supervisor")
    screen = choose_first(desk)
    screen.ui.void_ask.click()
    desk.bot.keyClicks(screen.ui.void_reason, "Salah nama pemohon")
    screen.ui.void_do.click()
    desk.bot.waitUntil(lambda: not letters.read_letter(office, letter.id).in_force)
    desk.settle()
    assert "Salah nama pemohon" in screen.ui.letter_words.text()
    assert not screen.ui.print.isEnabled()


def test_printing_without_a_printer_says_what_to_do(make_desk: MakeDesk, letter: Letter) -> None:
    desk = make_desk()
    choose_first(desk).ui.print.click()
    desk.settle()
    assert "printer" in desk.notice.lower() or "pencetak" in desk.notice.lower()
