"""Surat › Periksa keaslian: scanned, pasted, opened or dropped, one letter after another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from desktop_app.domain.letter import Letter
from desktop_app.gui.screens.verify import VerifyPart
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import issued, lost
from tests.offices import acting


@pytest.fixture
def letter(office: Office) -> Letter:
    return issued(office)


def opened(desk: Desk) -> VerifyPart:
    screen = desk.go("letters")
    screen.show_section("verify")
    desk.settle()
    part = screen.ui.parts.currentWidget()
    assert isinstance(part, VerifyPart)
    return part


def scan(desk: Desk, part: VerifyPart, text: str) -> None:
    """Type as a wedge scanner does: everything at once, then Enter."""
    part.ui.token.setText(text)
    desk.bot.keyClick(part.ui.token, Qt.Key.Key_Return)
    desk.settle()


def facts(part: VerifyPart) -> str:
    return " ".join(one.text() for one in part.ui.facts_box.findChildren(QLabel))


def test_a_scanned_code_is_answered_with_what_to_compare(
    make_desk: MakeDesk, letter: Letter
) -> None:
    desk = make_desk()
    part = opened(desk)
    scan(desk, part, letter.token)
    assert part.ui.headline.text() == "✔ ASLI dan masih berlaku"
    assert letter.number in part.ui.reason.text()
    assert letter.number in facts(part)
    assert "******" in facts(part)
    desk.bot.waitUntil(lambda: part.ui.paper.page_count > 0, timeout=10_000)
    assert part.ui.token.selectedText() == letter.token


def test_a_code_with_one_character_changed_is_not_genuine_and_shows_no_facts(
    make_desk: MakeDesk, letter: Letter
) -> None:
    desk = make_desk()
    part = opened(desk)
    place = len(letter.token) - 40
    other = "A" if letter.token[place] != "A" else "B"
    scan(desk, part, letter.token[:place] + other + letter.token[place + 1 :])
    assert part.ui.headline.text() == "✘ TIDAK ASLI"
    assert facts(part) == ""
    assert not part.ui.show_letter.isVisible()


def test_a_letter_of_an_archive_that_is_elsewhere_is_uncertain(
    make_desk: MakeDesk, office: Office, letter: Letter
) -> None:
    absent = lost(office)
    desk = make_desk()
    part = opened(desk)
    scan(desk, part, absent.token)
    assert part.ui.headline.text().startswith("⚠ TANDA TANGAN SAH")


def test_a_voided_letter_leads_to_the_one_that_took_its_place(
    make_desk: MakeDesk, office: Office, letter: Letter
) -> None:
    letters.void(acting(office, "supervisor"), letter.id, "Salah ketik nama")
    right = issued(office, replaces=letter.id)
    desk = make_desk()
    part = opened(desk)
    scan(desk, part, letter.token)
    assert part.ui.headline.text() == "✘ SUDAH DIBATALKAN"
    part.ui.show_replacement.click()
    desk.settle()
    desk.bot.waitUntil(lambda: [one.id for one in desk.screen.model.rows] == [right.id])


def test_the_archived_pdf_is_verified_and_can_be_dropped(
    make_desk: MakeDesk, office: Office, letter: Letter, tmp_path: Path
) -> None:
    path = tmp_path / "surat.pdf"
    path.write_bytes(letters.letter_bytes(office, letter.id))
    desk = make_desk()
    part = opened(desk)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    part.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    desk.settle()
    assert "sama persis" in part.ui.reason.text()


def test_a_file_that_is_no_letter_is_refused_in_words(make_desk: MakeDesk, tmp_path: Path) -> None:
    path = tmp_path / "catatan.pdf"
    path.write_text("bukan PDF")
    desk = make_desk()
    part = opened(desk)
    part.verify_path(path)
    desk.settle()
    assert part.ui.headline.text() == "✘ Belum dapat diperiksa"
    assert part.ui.reason.text()


def test_an_archive_that_was_altered_is_told_beside_the_answer(
    make_desk: MakeDesk, office: Office, letter: Letter
) -> None:
    (office.store.files.folder / letter.file[:2] / letter.file).unlink()
    desk = make_desk()
    part = opened(desk)
    scan(desk, part, letter.token)
    assert part.ui.headline.text().startswith("✔")
    words = [one.text() for one in part.ui.paper.findChildren(QLabel)]
    assert any("Pulihkan dari cadangan" in one for one in words)


def test_a_code_scanned_into_the_search_is_verified(make_desk: MakeDesk, letter: Letter) -> None:
    desk = make_desk()
    screen = desk.go("letters")
    screen.ui.search.setText(letter.token)
    desk.bot.keyClick(screen.ui.search, Qt.Key.Key_Return)
    desk.settle()
    part = screen.ui.parts.currentWidget()
    assert isinstance(part, VerifyPart)
    assert part.ui.headline.text().startswith("✔")
    assert screen.ui.search.text() == ""


def test_the_answers_look_as_they_should(
    make_desk: MakeDesk, office: Office, letter: Letter
) -> None:
    void = issued(office)
    letters.void(acting(office, "supervisor"), void.id, "Salah ketik nama pemohon")
    issued(office, replaces=void.id)
    desk = make_desk()
    part = opened(desk)
    faults = look_at(desk.window, "keaslian_kosong")
    for name, text in (
        ("asli", letter.token),
        ("batal", void.token),
        ("tidak_pasti", lost(office).token),
        ("palsu", letter.token[:-30] + "A" * 30),
    ):
        scan(desk, part, text)
        if part.answer is not None and part.answer.known:
            desk.bot.waitUntil(lambda: part.ui.paper.page_count > 0, timeout=10_000)
        faults += look_at(desk.window, f"keaslian_{name}")
    assert faults == []
