"""Surat: the archive is found, seen, saved, voided and verified."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app import settings as declared
from desktop_app.domain.letter import Letter
from desktop_app.usecases import collecting, letters, printing
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import setting
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


def test_a_wrong_letter_is_replaced_from_the_archive(
    make_desk: MakeDesk, office: Office, letter: Letter
) -> None:
    desk = make_desk("supervisor")
    screen = choose_first(desk)
    desk.settle()
    screen.ui.replace.click()
    assert "pengganti" in screen.ui.void_words.text().lower()
    screen.ui.void_reason.setText("Salah ketik nama")
    screen.ui.void_do.click()
    desk.settle()
    found = letters.list_letters(office)
    assert len(found) == 2
    assert found[0].replaces == letter.id
    assert found[0].number in desk.notice
    row = [one.id for one in screen.model.rows].index(letter.id)
    screen.ui.letters.selectRow(row)
    desk.bot.waitUntil(lambda: found[0].number in screen.ui.letter_words.text(), timeout=10_000)
    desk.settle()
    assert not screen.ui.replace.isEnabled()


def test_after_the_hand_over_the_button_says_that_it_prints_a_copy(
    make_desk: MakeDesk, office: Office
) -> None:
    setting(office, declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    serve_somebody(office)
    letter = letters.list_letters(office)[0]
    collecting.hand_over(office, (letter.id,), taker="Sumini")
    desk = make_desk()
    screen = choose_first(desk)
    desk.bot.waitUntil(lambda: "salinan" in screen.ui.print.text(), timeout=10_000)
    desk.settle()
    screen.ui.print.click()
    desk.settle()
    desk.bot.waitUntil(lambda: bool(printing.jobs(office)), timeout=10_000)
    assert printing.jobs(office)[0].mark == "SALINAN ke-1"
    desk.settle()


def test_replacing_looks_as_it_should(make_desk: MakeDesk, letter: Letter) -> None:
    desk = make_desk("supervisor")
    screen = choose_first(desk)
    desk.settle()
    screen.ui.replace.click()
    assert look_at(desk.window, "surat_pengganti") == []
