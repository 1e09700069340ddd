"""The guide beside the window: search, the page, its links and pictures, and the way back."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.gui import help as guide
from desktop_app.gui.widgets.help_list import NAME
from desktop_app.usecases import help_guide, help_papers
from tests.gui.conftest import MakeDesk


def opened(qtbot: QtBot, topic: str = "index") -> guide.HelpWindow:
    window = guide.HelpWindow()
    qtbot.addWidget(window)
    window.turn_to(topic)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def listed(window: guide.HelpWindow) -> list[str]:
    rows = (window.ui.pages.item(row) for row in range(window.ui.pages.count()))
    return [row.data(NAME) for row in rows if row.data(NAME)]


def test_the_list_has_every_page_under_its_group(qtbot: QtBot) -> None:
    window = opened(qtbot)
    assert listed(window) == list(help_guide.pages())
    headings = [
        window.ui.pages.item(row).text()
        for row in range(window.ui.pages.count())
        if not window.ui.pages.item(row).data(NAME)
    ]
    assert headings == [group.title for group in help_guide.contents()]


def test_what_is_searched_is_found_misspelt_and_enter_opens_the_first(qtbot: QtBot) -> None:
    window = opened(qtbot)
    qtbot.keyClicks(window.ui.search, "kolketif")
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Return)
    assert window.page == "kolektif"
    assert "kolektif" in window.ui.page.toPlainText().casefold()
    assert window.focusWidget() is window.ui.page
    assert str(len(listed(window))) in window.ui.count.text()


def test_what_nobody_wrote_is_said_to_be_nowhere(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.ui.search.setText("zebra xylofon")
    window.search()
    assert listed(window) == []
    assert "Tidak ada" in window.ui.count.text()
    window.ui.search.clear()
    window.search()
    assert listed(window) == list(help_guide.pages())


def test_a_link_leads_on_and_the_way_back_is_kept(qtbot: QtBot) -> None:
    window = opened(qtbot, "index")
    for page, _anchor in help_guide.page("index").links[:2]:
        window.ui.page.turned.emit(page, "")
    assert window.page == help_guide.page("index").links[1][0]
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page == "index"
    assert not window.ui.back.isEnabled()


def test_links_are_reached_and_followed_by_keys_and_tab_leaves_the_page(qtbot: QtBot) -> None:
    window = opened(qtbot, "index")
    window.ui.page.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.ui.page, Qt.Key.Key_Right)
    assert window.focusWidget() is window.ui.page
    qtbot.keyClick(window.ui.page, Qt.Key.Key_Return)
    assert window.page == help_guide.page("index").links[1][0]
    qtbot.keyClick(window.ui.page, Qt.Key.Key_Tab)
    assert window.focusWidget() is not window.ui.page


def test_words_are_found_within_the_page(qtbot: QtBot) -> None:
    window = opened(qtbot, "loket")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.ui.find
    qtbot.keyClicks(window.ui.find, "Enter")
    here = window.ui.page.textCursor().selectionStart()
    qtbot.keyClick(window.ui.find, Qt.Key.Key_Return)
    assert window.ui.page.textCursor().selectionStart() > here
    assert window.ui.page.textCursor().selectedText().casefold() == "enter"
    assert "kali" in window.ui.found.text()
    qtbot.keyClick(window.ui.find, Qt.Key.Key_Escape)
    assert window.isVisible()
    qtbot.keyClick(window.ui.page, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_card_is_saved_from_the_window(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    desk.go("workbench")
    window = guide.show_help(desk.window, "loket")
    window.save_paper(help_papers.card, tmp_path / "kartu.pdf")
    desk.settle()
    assert len(pypdfium2.PdfDocument(tmp_path / "kartu.pdf")) == 2
    assert "kartu.pdf" in window.ui.said.text()
    assert not window.ui.tour.isHidden()
    window.close()
