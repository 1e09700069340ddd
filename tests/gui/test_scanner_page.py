"""Pengaturan › Pemindai kode: one scan teaches the program how the scanner types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop_app import settings as declared
from desktop_app.domain.ticket_slip import code_of
from desktop_app.gui.screens.settings_scanner import ScannerPage
from desktop_app.usecases import queue
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_KEYS = {"\t": Qt.Key.Key_Tab, "\r": Qt.Key.Key_Return}


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk()
    desk.go("settings").show_section("scanner")
    desk.settle()
    return desk


def page_of(desk: Desk) -> ScannerPage:
    page = desk.screen.page
    assert isinstance(page, ScannerPage)
    return page


def scan(desk: Desk, text: str, gap: int = 7) -> None:
    """Type into the field to try, `gap` milliseconds apart, and wait until it has told."""
    page, at = page_of(desk), 5_000
    page.ui.try_field.setFocus()
    with desk.bot.waitSignal(page.ui.try_field.tried, timeout=10_000):
        for character in text:
            key = _KEYS.get(character) or Qt.Key(ord(character.upper()))
            for kind in (
                QEvent.Type.ShortcutOverride,
                QEvent.Type.KeyPress,
                QEvent.Type.KeyRelease,
            ):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                event.setTimestamp(at)
                event.ignore()
                QCoreApplication.sendEvent(desk.window.windowHandle(), event)
            at += gap
    desk.settle()


def code(desk: Desk) -> str:
    return code_of(queue.issue(desk.office), desk.office.identity.id).text


def test_one_scan_teaches_prefix_and_suffix_and_opens_nothing(desk: Desk) -> None:
    page = page_of(desk)
    assert page.ui.apply.isHidden()
    scan(desk, f"~~{code(desk)}\t")
    assert "Nomor antrean terbaca" in page.ui.result.text()
    assert "Awalan: ~~" in page.ui.result.text()
    assert "Akhiran: Tab" in page.ui.result.text()
    page.ui.apply.click()
    desk.settle()
    machine = desk.session.machine
    assert machine[declared.SCANNER_PREFIX] == "~~"
    assert machine[declared.SCANNER_SUFFIX] == "tab"
    assert page.ui.prefix.text() == "~~"
    assert page.ui.suffix.currentData() == "tab"
    assert desk.screen.page is page


def test_a_scanner_as_it_comes_from_the_factory_needs_no_setting(desk: Desk) -> None:
    scan(desk, code(desk) + "\r")
    page = page_of(desk)
    assert "sudah cocok" in page.ui.result.text()
    assert page.ui.apply.isHidden()


def test_a_slow_scanner_is_given_the_pause_it_needs(desk: Desk) -> None:
    scan(desk, code(desk) + "\r", gap=45)
    page_of(desk).ui.apply.click()
    desk.settle()
    assert desk.session.machine[declared.SCANNER_PAUSE_MS] == 90


def test_what_is_no_code_of_ours_and_what_is_typed_by_hand_is_said(desk: Desk) -> None:
    page = page_of(desk)
    scan(desk, "8991002101234\r")
    assert "13 huruf" in page.ui.result.text()
    scan(desk, code(desk), gap=150)
    assert "selambat tangan" in page.ui.result.text()
    assert page.ui.apply.isHidden()


def test_tab_by_hand_leaves_the_field(desk: Desk) -> None:
    page = page_of(desk)
    page.ui.try_field.setFocus()
    desk.bot.keyClick(page.ui.try_field, Qt.Key.Key_Tab)
    assert not page.ui.try_field.hasFocus()


def test_what_is_set_by_hand_is_kept_at_once(desk: Desk) -> None:
    page = page_of(desk)
    page.ui.prefix.setText("#")
    page.ui.prefix.editingFinished.emit()
    page.ui.pause.setValue(80)
    page.ui.suffix.setCurrentIndex(page.ui.suffix.findData("tidak"))
    page.ui.suffix.activated.emit(page.ui.suffix.currentIndex())
    desk.settle()
    machine = desk.session.machine
    assert [machine[one] for one in (declared.SCANNER_PREFIX, declared.SCANNER_SUFFIX)] == [
        "#",
        "tidak",
    ]
    assert machine[declared.SCANNER_PAUSE_MS] == 80
    page.ui.prefix.setText("ä ")
    page.ui.prefix.editingFinished.emit()
    assert page.ui.prefix.text() == "#"


def test_the_page_looks_as_it_should(desk: Desk) -> None:
    scan(desk, f"#{code(desk)}\r")
    assert look_at(desk.window, "pengaturan_pemindai") == []
