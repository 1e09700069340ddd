"""Who cannot see the window, or use a mouse, does the same work: told aloud, reached by keys."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.gui.notices import Kind
from desktop_app.usecases import queue
from tests.gui.conftest import Desk, MakeDesk

ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


@dataclass
class Reader:
    """What Qt itself hands to a screen reader, in order: the sentence, and whether it broke in."""

    heard: list[tuple[str, bool]] = field(default_factory=list)

    @property
    def sentences(self) -> list[str]:
        return [sentence for sentence, _ in self.heard]


@pytest.fixture
def reader() -> Iterator[Reader]:
    """Stand where Qt's bridge to the screen reader stands: its update handler."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the handler's name in the library is that of Linux")
    heard = Reader()
    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"))
    install = library._ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE
    kind = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
    install.argtypes, install.restype = [kind], ctypes.c_void_p

    def hear(address: int) -> None:
        event: Any = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
        if event.type() == QAccessible.Event.Announcement:
            heard.heard.append((event.message(), event.politeness() == ASSERTIVE))

    handler = kind(hear)
    install(handler)
    yield heard
    install(kind())


def test_a_screen_reader_says_what_a_notice_says_and_how_to_take_it_back(
    make_desk: MakeDesk, reader: Reader
) -> None:
    desk = make_desk()
    desk.go("letters")
    desk.session.notice("Surat dibatalkan.", undo=lambda: None)
    assert reader.heard == [("Surat dibatalkan. Alt+U: Urungkan", False)]


def test_trouble_breaks_in_and_news_waits_its_turn(make_desk: MakeDesk, reader: Reader) -> None:
    desk = make_desk()
    desk.go("letters")
    desk.session.notice("Printer tidak menyala.", kind=Kind.ERROR)
    desk.session.notice("Surat dikirim ke printer.", kind=Kind.GOOD)
    assert reader.heard == [("Printer tidak menyala.", True), ("Surat dikirim ke printer.", False)]


def test_a_wrong_field_is_told_with_its_name_and_only_the_first_of_several(
    make_desk: MakeDesk, reader: Reader
) -> None:
    desk = make_desk("admin")
    page = desk.go("settings").page
    desk.settle()
    for part in (page.ui.name, page.ui.address):
        part.clear()
    reader.heard.clear()
    page.ui.save.click()
    assert len(reader.heard) == 1
    sentence, broke_in = reader.heard[0]
    assert sentence.startswith(page.ui.name.accessibleName())
    assert broke_in
    assert page.ui.name.hasFocus()


def test_the_called_number_and_the_verdict_are_told(make_desk: MakeDesk, reader: Reader) -> None:
    desk = make_desk()
    queue.issue(desk.office)
    screen = desk.go("workbench")
    press(desk, Qt.Key.Key_F8)
    assert any("U001 dipanggil" in one for one in reader.sentences)
    press(desk, Qt.Key.Key_Return)
    QTest.keyClicks(in_front(desk), "3317134501909012")
    desk.settle()
    desk.bot.waitUntil(lambda: any("Hasil pemeriksaan" in one for one in reader.sentences))
    told = [one for one in reader.sentences if one.startswith("Hasil pemeriksaan")]
    assert screen.ui.verdict.ui.headline.text() in told[-1]
    assert len(told) == len(set(told)), "said again though nothing turned"


def press(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(in_front(desk), key)
    desk.settle()


def in_front(desk: Desk) -> QWidget:
    return QApplication.focusWidget() or desk.window
