"""Program › Penasihat: somebody is found and advised, and the agreement is counted and saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app import settings as declared
from desktop_app.gui.screens.advice_part import AdvicePart
from desktop_app.usecases import advice, settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import acting, serve_somebody


@pytest.fixture
def used(office: Office) -> Office:
    settings.change_setting(acting(office, "admin"), declared.USE_PROGRAMMES.name, True)
    for chosen in (("pbi_jk",), ("pbi_jk", "kube"), ()):
        _, done = serve_somebody(office)
        told = advice.consult_case(office, done.application_id)
        advice.record(office, told, {}, chosen)
    return office


def part_of(desk: Desk) -> AdvicePart:
    screen = desk.go("programmes")
    screen.show_section("advice")
    desk.settle()
    page = screen.page
    assert isinstance(page, AdvicePart)
    return page


def test_somebody_is_found_and_advised_and_one_comes_back(
    make_desk: MakeDesk, used: Office
) -> None:
    desk = make_desk()
    page = part_of(desk)
    page.ui.search.setText("jopaidi")
    desk.bot.waitUntil(lambda: bool(page.people.rows), timeout=5000)
    desk.settle()
    page.ui.people.setFocus()
    QTest.keyClick(page.ui.people, Qt.Key.Key_Return)
    desk.settle()
    screen = desk.screen
    assert screen.consultation is not None
    assert len(screen.consultation.earlier) == 3
    screen.escape()
    desk.settle()
    assert desk.screen.page is page


def test_what_was_advised_is_taken_up_again_from_the_list(
    make_desk: MakeDesk, used: Office
) -> None:
    desk = make_desk()
    page = part_of(desk)
    page.ui.recent.selectRow(0)
    page.ui.recent.setFocus()
    QTest.keyClick(page.ui.recent, Qt.Key.Key_Return)
    desk.settle()
    screen = desk.screen
    assert screen.consultation.subject.application_id is not None
    screen.escape()
    desk.settle()
    assert desk.screen.page is page


def test_what_was_advised_and_chosen_is_counted_and_saved(
    make_desk: MakeDesk, used: Office, tmp_path: Path
) -> None:
    desk = make_desk("supervisor")
    page = part_of(desk)
    assert page.figures is not None
    assert page.figures.people == 3
    assert page.figures.alike == 2
    assert len(page.recent.rows) == 3
    for name in ("saran.xlsx", "saran.pdf"):
        page.export(tmp_path / name)
        desk.settle()
        assert (tmp_path / name).stat().st_size > 1000


def test_the_part_looks_right(make_desk: MakeDesk, used: Office) -> None:
    desk = make_desk()
    page = part_of(desk)
    page.ui.search.setText("jopaidi")
    desk.bot.waitUntil(lambda: bool(page.people.rows), timeout=5000)
    desk.settle()
    assert look_at(desk.window, "penasihat_bagian") == []
