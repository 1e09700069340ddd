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

from desktop_app import settings as declared
from desktop_app.gui import theme
from desktop_app.gui.application import _Appearance, dress, heed_desktop
from desktop_app.gui.notices import Kind
from desktop_app.usecases import queue
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.offices import serve_somebody

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


def test_a_desktop_that_asks_for_contrast_gets_it_where_it_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    dress(qapp, declared.Settings("machine", {"display.theme": "system"}))
    heed_desktop(qapp)
    before = theme.colours()
    hints = qapp.styleHints()
    wishes = hints.accessibility()
    more = Qt.ContrastPreference.HighContrast
    appearance = qapp.findChild(_Appearance)
    assert appearance is not None
    monkeypatch.setattr(appearance, "_wishes", _Wishes(contrast=more))
    wishes.contrastPreferenceChanged.emit(more)
    assert theme.colours() is theme.HIGH_CONTRAST
    monkeypatch.setattr(appearance, "_wishes", _Wishes())
    wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert theme.colours() is before
    # Who chose light or dark keeps it.
    dress(qapp, declared.Settings("machine", {"display.theme": "dark"}))
    monkeypatch.setattr(appearance, "_wishes", _Wishes(contrast=more))
    wishes.contrastPreferenceChanged.emit(more)
    assert theme.colours() is theme.DARK


def test_a_desktop_that_asks_for_less_motion_sees_nothing_slide(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    dress(qapp, declared.Settings("machine"))
    heed_desktop(qapp)
    appearance = qapp.findChild(_Appearance)
    assert appearance is not None
    slides = Qt.UIEffect.UI_AnimateCombo
    was = qapp.isEffectEnabled(slides)
    qapp.setEffectEnabled(slides, True)
    less = Qt.MotionPreference.ReducedMotion
    monkeypatch.setattr(appearance, "_wishes", _Wishes(motion=less))
    hints = qapp.styleHints()
    wishes = hints.accessibility()
    wishes.motionPreferenceChanged.emit(less)
    assert not qapp.isEffectEnabled(slides)
    qapp.setEffectEnabled(slides, was)


@dataclass
class _Wishes:
    """What a desktop asks for; offscreen there is none to ask."""

    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference
    motion: Qt.MotionPreference = Qt.MotionPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def motionPreference(self) -> Qt.MotionPreference:
        return self.motion


def test_the_keyboard_is_always_somewhere_one_sees_and_hears(
    make_desk: MakeDesk, office: Office
) -> None:
    serve_somebody(office)
    desk = make_desk()
    desk.go("workbench")
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F8, Qt.Key.Key_Return):
        press(desk, key)
        assert seen_focus(desk), key
    for place in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1):
        QTest.keyClick(desk.window, place, Qt.KeyboardModifier.ControlModifier)
        desk.settle()
        assert seen_focus(desk), place
        # Once round with Tab: never lost, never in something without a name.
        for _ in range(12):
            press(desk, Qt.Key.Key_Tab)
            focus = in_front(desk)
            where = (focus, focus.parent(), focus.isVisible(), focus.geometry(), place)
            assert seen_focus(desk), where
            interface = QAccessible.queryAccessibleInterface(focus)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name), focus.objectName()


def seen_focus(desk: Desk) -> bool:
    """Tell whether what has the keyboard is on show."""
    focus = desk.window.focusWidget()
    return focus is not None and focus.isVisible() and not focus.visibleRegion().isEmpty()
