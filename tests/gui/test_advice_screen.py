"""The adviser on the screen: from the served number through the interview to the kept choice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import settings as declared
from desktop_app.domain.advice_record import Answer
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.usecases import advice, applications, demo, queue, settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import acting


@pytest.fixture
def used(office: Office) -> Office:
    """The office uses Program, and somebody is served."""
    settings.change_setting(acting(office, "admin"), declared.USE_PROGRAMMES.name, True)
    today = office.today()
    row = {"desil_nasional": "2", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/10/2026"}
    case = demo.invent_case(Inventor(office.regions, today), "reaktivasi", None, row)
    assert case.row is not None
    demo.import_people(acting(office, "admin"), [case.row], today, RegisterSource.DTSEN)
    ticket = queue.issue(office, service=case.service)
    queue.call_next(office)
    queue.serve(office, ticket.id)
    known = applications.prefill(office, case.person.nik or "", case.service)
    applications.save_draft(office, demo.draft_for(office, ticket.id, case, known))
    return office


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    target = QApplication.focusWidget() or desk.window
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()
    desk.settle()


def consulting(desk: Desk) -> Any:
    """The adviser, opened by Ctrl+N from the form."""
    workbench = desk.go("workbench")
    desk.bot.waitUntil(lambda: workbench.case.is_open, timeout=5000)
    desk.settle()
    assert not workbench.ui.verdict.adviser.button.isHidden()
    workbench.ui.verdict.adviser.open()
    desk.settle()
    return desk.screen


def test_ctrl_n_advises_whoever_stands_in_the_form_and_the_choice_goes_with_the_case(
    make_desk: MakeDesk, used: Office
) -> None:
    desk = make_desk()
    screen = consulting(desk)
    assert screen.consultation is not None
    first = screen.ui.question.text()
    assert first
    assert screen.model.rows[0].programme.code == "pbi_jk"
    screen.ui.yes.setFocus()
    for _ in range(40):
        if not screen.asked:
            break
        press(desk, Qt.Key.Key_T)
    assert not screen.asked
    assert "Wawancara selesai" in screen.ui.progress.text()
    screen.ui.programmes.setFocus()
    press(desk, Qt.Key.Key_Space)
    assert screen.chosen == ("pbi_jk",)
    screen.ui.note.setText("Setuju diusulkan.")
    screen.save()
    desk.settle()
    assert "Tersimpan" in screen.ui.saved_words.text()
    screen.escape()
    desk.settle()
    workbench = desk.screen
    assert workbench.case.is_open
    ticket = workbench.case.ticket
    done = applications.conclude(used, applications.read_draft(used, ticket.id))  # type: ignore[arg-type]
    assert advice.chosen_programmes(used, done.application_id) == ("PBI-JK",)


def test_an_answer_is_given_again_and_what_follows_changes(
    make_desk: MakeDesk, used: Office
) -> None:
    desk = make_desk()
    screen = consulting(desk)
    code = screen.asked[0].fact.code
    screen.answer(Answer.NO)
    screen.ask_again()
    assert screen.ui.progress.text() == "Menjawab ulang"
    screen.answer(Answer.YES)
    assert screen.answers == {code: Answer.YES}
    asked = {one.fact.code for one in screen.asked}
    screen.answer(Answer.DO_NOT_KNOW)
    assert len(screen.answers) == 2
    assert code not in asked


def test_letters_are_letters_in_the_note(make_desk: MakeDesk, used: Office) -> None:
    desk = make_desk()
    screen = consulting(desk)
    screen.ui.note.setFocus()
    QTest.keyClicks(screen.ui.note, "yt x")
    desk.settle()
    assert screen.ui.note.text() == "yt x"
    assert screen.answers == {}


def test_what_was_kept_is_taken_up_again(make_desk: MakeDesk, used: Office) -> None:
    desk = make_desk()
    screen = consulting(desk)
    screen.answer(Answer.NO)
    screen.model.toggle(screen.model.index(0, 0))
    screen.save()
    desk.settle()
    before = dict(screen.answers)
    screen.escape()
    desk.settle()
    again = consulting(desk)
    assert again.answers == before
    assert again.chosen == ("pbi_jk",)


def test_where_program_is_off_nothing_of_it_is_met(make_desk: MakeDesk, used: Office) -> None:
    settings.change_setting(acting(used, "admin"), declared.USE_PROGRAMMES.name, False)
    desk = make_desk()
    workbench = desk.go("workbench")
    desk.bot.waitUntil(lambda: workbench.case.is_open, timeout=5000)
    desk.settle()
    assert workbench.ui.verdict.adviser.button.isHidden()
    workbench.ui.verdict.adviser.open()
    desk.settle()
    assert desk.screen is workbench


def test_the_sheet_is_saved_as_pdf(make_desk: MakeDesk, used: Office, tmp_path: Path) -> None:
    desk = make_desk()
    screen = consulting(desk)
    screen.sheet.keep(tmp_path / "saran.pdf")
    desk.settle()
    assert (tmp_path / "saran.pdf").read_bytes().startswith(b"%PDF")


def test_the_adviser_looks_right(make_desk: MakeDesk, used: Office) -> None:
    desk = make_desk()
    workbench = desk.go("workbench")
    desk.bot.waitUntil(lambda: workbench.case.is_open, timeout=5000)
    desk.settle()
    faults = look_at(desk.window, "penasihat_di_loket")
    screen = consulting(desk)
    faults += look_at(desk.window, "penasihat_mulai")
    for code in ("ya", "tidak", "tidak", "tidak_tahu"):
        screen.answer(Answer(code))
    screen.model.toggle(screen.model.index(0, 0))
    faults += look_at(desk.window, "penasihat")
    while screen.asked:
        screen.answer(Answer.NO)
    faults += look_at(desk.window, "penasihat_selesai")
    assert faults == []
