"""The tour of the workbench: one part after the other, followed while somebody is served."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import settings as declared
from desktop_app.gui.announcements import announcements
from desktop_app.gui.application import dress
from desktop_app.gui.tour import Tour, offer_tour, start_tour
from desktop_app.usecases import queue
from desktop_app.usecases.office import Office
from tests.counter_desk import logs_in, start_window
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import SMALLEST_SCREEN
from tests.offices import PASSWORD

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk()
    desk.window.resize(SMALLEST_SCREEN)
    queue.issue(desk.office, service="reaktivasi")
    desk.go("workbench")
    desk.window.activateWindow()
    desk.bot.waitUntil(desk.window.isActiveWindow)
    return desk


@pytest.fixture
def said() -> Iterator[list[str]]:
    heard: list[str] = []

    def hear(words: str, at_once: bool) -> None:
        heard.append(words)

    announcements().said.connect(hear)
    yield heard
    announcements().said.disconnect(hear)


def toured(desk: Desk) -> Tour:
    tour = start_tour(desk.window)
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is tour.card)
    desk.settle()
    return tour


def press(desk: Desk, key: Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    target = desk.window.focusWidget() or desk.window
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def running(desk: Desk) -> Tour | None:
    desk.settle()
    return next((one for one in desk.window.findChildren(Tour) if one.card.isVisible()), None)


def test_it_is_walked_by_enter_and_arrows_and_every_step_is_read_aloud(
    desk: Desk, said: list[str]
) -> None:
    tour = toured(desk)
    press(desk, Key.Key_Return)
    press(desk, Key.Key_Left, ALT)
    assert tour.place == 0
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is tour.card)
    for _ in tour.steps[1:]:
        press(desk, Key.Key_Right, ALT)
    assert tour.place == len(tour.steps) - 1
    for step in tour.steps:
        assert any(step.title in words and step.words in words for words in said)
    press(desk, Key.Key_Right, ALT)
    assert running(desk) is None


def test_the_real_keys_work_under_it_and_it_goes_on_with_the_deed(desk: Desk) -> None:
    tour = toured(desk)
    press(desk, Key.Key_Return)
    assert tour.step.task
    desk.bot.waitUntil(lambda: desk.window.focusWidget() is desk.screen.ui.stage_main)
    press(desk, Key.Key_F8)
    desk.bot.waitUntil(lambda: tour.place == 2, timeout=5000)
    assert desk.screen.tickets.called is not None
    press(desk, Key.Key_Return)
    desk.bot.waitUntil(lambda: tour.place == 3, timeout=5000)
    assert desk.screen.case.is_open
    tour.end()


def test_what_is_half_typed_stays_and_esc_gives_the_focus_back(desk: Desk) -> None:
    screen = desk.screen
    press(desk, Key.Key_F8)
    desk.bot.waitUntil(lambda: screen.tickets.called is not None)
    press(desk, Key.Key_Return)
    desk.bot.waitUntil(lambda: screen.case.is_open)
    field = screen.ui.form.form.box("nik").widget
    field.setFocus()
    QTest.keyClicks(field, "33171345")
    before = field.text()
    tour = toured(desk)
    press(desk, Key.Key_Return)
    press(desk, Key.Key_Escape)
    assert running(desk) is None
    assert field.text() == before
    assert desk.window.focusWidget() is field
    assert tour.place == 1


def test_it_ends_when_the_workbench_is_left(desk: Desk) -> None:
    toured(desk)
    desk.window.go("letters")
    desk.bot.waitUntil(lambda: running(desk) is None, timeout=5000)


@pytest.mark.parametrize("scale", [100, 200])
def test_the_card_stands_whole_in_the_window_at_every_step(desk: Desk, scale: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    machine = {"display.theme": "light", "display.text_scale": scale}
    dress(app, declared.Settings("machine", machine))
    desk.settle()
    tour = toured(desk)
    for _ in tour.steps:
        card = tour.card
        assert desk.window.ui.central.rect().contains(card.geometry())
        layout = card.layout()
        assert layout is not None
        needed = layout.totalHeightForWidth(card.width())
        assert card.height() >= needed, (tour.step.title, card.height(), needed)
        for button in (card.leave, card.go_back, card.go_on):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.text()
        if not tour.veil.bright.isEmpty():
            over = tour.veil.bright.intersected(card.geometry())
            small = QRect(tour.veil.bright).height() < 200
            assert not small or over.isEmpty(), tour.step.title
        if tour.place + 1 < len(tour.steps):
            tour.go_on()
    tour.end()


def test_a_new_officer_is_offered_it_once_and_nobody_is_forced(desk: Desk) -> None:
    offer_tour(desk.window)
    assert "Tur Loket" in desk.notice
    assert running(desk) is None
    desk.window.ui.notice.clear()
    offer_tour(desk.window)
    assert desk.notice == ""
    assert desk.session.machine[declared.TOUR_OFFERED]


def test_the_offer_begins_it_by_its_key(desk: Desk) -> None:
    offer_tour(desk.window)
    press(desk, Key.Key_U, ALT)
    tour = running(desk)
    assert tour is not None
    tour.end()


def test_the_first_login_offers_it_and_the_second_does_not(qtbot: QtBot, office: Office) -> None:
    start = start_window(office.store.folder)
    qtbot.addWidget(start.window)
    logs_in(start)
    shown = start.window.ui.notice.shown
    assert shown is not None
    assert "Tur Loket" in shown.text
    assert shown.deed
    start.window.ui.notice.clear()
    start.lock()
    qtbot.waitUntil(lambda: not start.window.at_desk)
    start.login.entered.emit("petugas1", PASSWORD, None)
    qtbot.waitUntil(lambda: start.window.at_desk)
    assert start.window.ui.notice.shown is None
    start.end()
