"""Laporan › SKM and its paper forms, Pengaturan › Survei: by keyboard, nothing cut off."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app import settings as declared
from desktop_app.domain.survey import Answers
from desktop_app.domain.survey_report import read_span
from desktop_app.usecases import settings, surveys
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.gui.test_settings_screen import open_page
from tests.offices import acting

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ASKED = surveys.questionnaire()


@pytest.fixture
def used(office: Office) -> Office:
    settings.change_setting(acting(office, "admin"), "use.survey", True)
    return office


@pytest.fixture
def desk(used: Office, make_desk: MakeDesk) -> Iterator[Desk]:
    desk = make_desk("supervisor")
    yield desk
    desk.session.ending.emit()


def fill(office: Office) -> None:
    lot = random.Random(7)
    for day, mean, many in ((date(2026, 9, 4), 3.0, 40), (date(2026, 11, 3), 3.4, 30)):
        for _ in range(many):
            scores = {
                one.code: min(4, max(1, round(lot.gauss(mean - 0.5 * (one.code == "waktu"), 0.6))))
                for one in ASKED.elements
            }
            told = {one.code: lot.choice(one.choices).code for one in ASKED.traits}
            surveys.enter_paper(office, day, Answers(scores, told, "reaktivasi"))
    for _ in range(14):
        surveys.tap(office, lot.choice((2, 3, 3, 4, 4)))
    surveys.enter_paper(
        office, date(2026, 11, 3), Answers({"sarana": 2}, {}, None, "Kursi tunggu kurang.")
    )


def open_skm(desk: Desk) -> Any:
    screen = desk.go("reports")
    desk.bot.keyClick(screen, Key.Key_M, CTRL)
    desk.settle()
    return screen.survey


def test_an_office_without_the_survey_sees_nothing_of_it(make_desk: MakeDesk) -> None:
    desk = make_desk("supervisor")
    screen = desk.go("reports")
    assert not screen.ui.survey.isVisible()
    desk.bot.keyClick(screen, Key.Key_M, CTRL)
    assert screen.survey is None
    assert "survey" not in make_desk("admin").go("settings").sections


def test_a_quarter_is_shown_and_compared(desk: Desk) -> None:
    fill(desk.office)
    desk.go("reports")
    assert look_at(desk.window, "reports_with_survey") == []
    page = open_skm(desk)
    found = surveys.report(desk.office, read_span("2026-Q4"))
    assert page.ui.title.text() == "Triwulan IV 2026"
    assert f"IKM {found.index.ikm}".replace(".", ",") in page.ui.verdict.text()
    assert "Mutu B (Baik)" in page.ui.verdict.text()
    assert "dari Triwulan III 2026" in page.ui.verdict.text()
    rows = page.body.tables["unsur"].model.rows
    assert rows[2][0] == "U3 Waktu penyelesaian"
    assert rows[2][4] == found.index.elements[2].nrr
    assert page.body.charts["unsur"].values_at(2).startswith("U3: Triwulan III 2026")
    assert look_at(desk.window, "reports_survey") == []


def test_spans_are_changed_by_keyboard(desk: Desk) -> None:
    fill(desk.office)
    page = open_skm(desk)

    def press(key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        desk.bot.keyClick(page, key, modifier)
        desk.settle()
        return str(page.ui.title.text())

    alt = Qt.KeyboardModifier.AltModifier
    assert press(Key.Key_PageUp) == "Triwulan III 2026"
    assert page.found.index.respondents == 40
    assert press(Key.Key_2, alt) == "September 2026"
    assert press(Key.Key_PageDown) == "Oktober 2026"
    assert "Belum ada jawaban pada Oktober 2026" in page.ui.empty.text()
    assert page.ui.empty.isVisible()
    assert press(Key.Key_3, alt) == "Tahun 2026"
    assert press(Key.Key_PageDown) == "Tahun 2026", "next year has not begun"
    assert not page.ui.after.isEnabled()
    press(Key.Key_Escape)
    assert desk.screen.ui.survey.hasFocus()


def test_no_answers_are_a_sentence_with_a_way_on(desk: Desk) -> None:
    page = open_skm(desk)
    assert "Ctrl+F11" in page.ui.empty.text()
    assert page.ui.verdict.text() == "IKM belum dapat dihitung"
    assert look_at(desk.window, "reports_survey_empty") == []


def test_what_is_shown_is_saved(desk: Desk, tmp_path: Path) -> None:
    fill(desk.office)
    page = open_skm(desk)
    page.export(tmp_path / "skm.xlsx")
    desk.settle()
    assert "tersimpan" in desk.notice
    book = load_workbook(tmp_path / "skm.xlsx")
    cells = {cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    assert float(page.found.index.elements[0].nrr) in cells, "typed, with both decimals"
    page.export(tmp_path / "skm.pdf")
    desk.settle()
    assert (tmp_path / "skm.pdf").read_bytes().startswith(b"%PDF")
    page.export(tmp_path / "tidak-ada" / "skm.pdf")
    desk.settle()
    assert "tidak dapat ditulis" in desk.notice
    desk.window.ui.notice.clear()


def test_a_pile_of_forms_is_typed_without_the_mouse(desk: Desk) -> None:
    page = open_skm(desk)
    desk.bot.keyClick(page, Key.Key_E, CTRL)
    desk.settle()
    paper = page.paper
    assert paper.ui.day.hasFocus()
    desk.bot.keyClicks(paper.ui.day, "03112026")
    desk.bot.keyClick(paper.ui.day, Key.Key_Return)
    assert paper.scores[0].hasFocus()
    for pile, sex in (("432143214", "P"), ("33 333330", "")):
        for digit in pile:
            desk.bot.keyClicks(QApplication.focusWidget(), digit)
        desk.bot.keyClicks(QApplication.focusWidget(), sex)
        desk.bot.keyClick(QApplication.focusWidget(), Key.Key_S, CTRL)
        desk.settle()
        assert paper.scores[0].hasFocus()
    assert paper.ui.count.text() == "2 lembar disusulkan"
    with desk.office.read() as connection:
        from desktop_app.storage.surveys import questionnaires

        found = questionnaires(connection, date(2026, 11, 3), date(2026, 11, 3))
    codes = [one.code for one in ASKED.elements]
    by_size = sorted(found, key=lambda one: -len(one.scores))
    assert by_size[0].scores == dict(zip(codes, map(int, "432143214"), strict=True))
    assert set(codes) - set(by_size[1].scores) == {codes[2], codes[8]}
    assert [one.respondent for one in by_size] == [{"jenis_kelamin": "P"}, {}]
    assert look_at(desk.window, "reports_survey_paper") == []
    desk.window.ui.notice.take_back()
    desk.settle()
    assert paper.ui.count.text() == "1 lembar disusulkan"
    desk.bot.keyClick(paper, Key.Key_Escape)
    desk.settle()
    assert page.found.index.respondents == 1


def test_a_form_that_may_not_be_kept_is_told_and_stays(desk: Desk) -> None:
    page = open_skm(desk)
    page.enter_paper()
    desk.settle()
    paper = page.paper
    paper.save()
    desk.settle()
    assert "Belum ada unsur" in paper.ui.fault.text()
    paper.scores[0].setText("3")
    paper.ui.remark.setPlainText("NIK saya 3317134501909012")
    paper.save()
    desk.settle()
    assert "tanpa nama" in paper.ui.fault.text()
    assert paper.scores[0].text() == "3"
    paper.ui.day.clear()
    paper.save()
    assert paper.ui.day_fault.isVisible()
    assert paper.entered == 0


def test_the_office_sets_whom_it_asks(make_desk: MakeDesk, used: Office, tmp_path: Path) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "survey")
    assert page.ui.every.value() == 5
    page.ui.every.setValue(0)
    page.ui.weight.setCurrentText("0,11")
    page.ui.traits.setChecked(False)
    page.save()
    desk.settle()
    stored = settings.settings(used)
    assert (stored["survey.every"], stored["survey.weight"], stored["survey.traits"]) == (
        0,
        "0,11",
        False,
    )
    page.ui.screen.setCurrentIndex(1)
    page.ui.screen.activated.emit(1)
    desk.settle()
    kept = declared.read_machine(desk.session.folder)[declared.SURVEY_SCREEN]
    assert kept == page.ui.screen.itemData(1)
    page.save_form(tmp_path / "kuesioner.pdf")
    desk.settle()
    assert (tmp_path / "kuesioner.pdf").read_bytes().startswith(b"%PDF")
    desk.window.ui.notice.clear()
    assert look_at(desk.window, "settings_survey") == []
