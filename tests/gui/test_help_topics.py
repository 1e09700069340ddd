"""F1: every place, part, section and door has a page that exists and speaks about it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop_app import settings as declared
from desktop_app.gui.help import HelpWindow
from desktop_app.gui.help_topics import topic_of
from desktop_app.gui.screens.join_office import JoinOfficeScreen
from desktop_app.gui.screens.login import LoginScreen
from desktop_app.gui.screens.new_password import NewPasswordScreen
from desktop_app.gui.screens.passphrase import PassphraseScreen
from desktop_app.gui.screens.places import BESIDE, PLACES
from desktop_app.gui.screens.reports_page import Part
from desktop_app.gui.screens.restore import RestoreScreen
from desktop_app.gui.screens.settings_features import FEATURES
from desktop_app.gui.screens.setup_wizard import SetupWizard
from desktop_app.usecases import help_guide
from desktop_app.usecases.settings import change_setting
from tests.gui.conftest import Desk, MakeDesk

PARTED = ("data", "letters", "messages", "programmes", "guidance")


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """The admin of an office that has switched everything on."""
    desk = make_desk("admin")
    for feature in FEATURES:
        change_setting(desk.office, feature.setting.name, True)
    from desktop_app.usecases import settings as office_settings

    desk.session.settings = declared.Settings("office", office_settings.settings(desk.office))
    desk.session.office_changed.emit()
    return desk


def told(topic: str) -> str:
    """Return the title and the words F1 leads to; "" where it leads nowhere."""
    name, _, anchor = topic.partition("#")
    page = help_guide.pages().get(name)
    if page is None:
        return ""
    if not anchor:
        return " ".join(f"{one.title} {one.text}" for one in page.sections)
    section = page.section(anchor)
    return f"{page.title} {section.title} {section.text}" if section is not None else ""


def speaks_of(topic: str, title: str) -> bool:
    """Tell whether what F1 opens names every word of a part's title."""
    words = re.findall(r"[^\W\d_]{3,}", title.partition("Alt+")[0].replace("&", ""))
    text = told(topic).casefold()
    return bool(text) and all(word.casefold() in text for word in words)


def test_every_place_has_a_page_that_names_it(desk: Desk) -> None:
    for place in (*PLACES, *BESIDE):
        screen = desk.go(place.name)
        page = help_guide.pages().get(topic_of(screen).partition("#")[0])
        assert page is not None, place.name
        assert page.name != "index", place.name
        assert speaks_of(page.name, place.title), place.name


def test_every_part_of_a_place_has_its_section(desk: Desk) -> None:
    for name in PARTED:
        screen: Any = desk.go(name)
        tabs = screen.findChild(QTabWidget, "parts")
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            desk.settle()
            topic, title = topic_of(screen), tabs.tabText(number)
            assert "#" in topic, (name, title)
            assert speaks_of(topic, title), (topic, title)


def test_every_section_of_the_settings_has_its_section(desk: Desk) -> None:
    screen = desk.go("settings")
    missing = []
    for name in screen.sections:
        screen.show_section(name)
        desk.settle()
        title = screen.ui.sections.currentItem().text()
        topic = topic_of(screen)
        if not topic.endswith(f"#{name}") or not speaks_of(topic, title):
            missing.append((topic, title))
    assert not missing


def test_every_page_before_the_reports_has_its_own_page(desk: Desk) -> None:
    screen = desk.go("reports")
    for section, page in (("desa", "desa"), ("skm", "survei"), ("tutup-hari", "tutup-hari")):
        screen.show_section(section)
        desk.settle()
        assert topic_of(screen) == page
    for part in Part:
        screen.show_section(part.value)
        desk.settle()
        assert topic_of(screen) == f"laporan#{part.value}"
        assert told(topic_of(screen))


@pytest.mark.parametrize(
    "door",
    [
        LoginScreen,
        PassphraseScreen,
        NewPasswordScreen,
        RestoreScreen,
        JoinOfficeScreen,
        SetupWizard,
    ],
)
def test_every_door_has_a_page(door: type[QWidget]) -> None:
    part = getattr(door, "help_part", "")
    topic = f"{getattr(door, 'help_page', '')}#{part if isinstance(part, str) else ''}".rstrip("#")
    assert topic.partition("#")[0] in help_guide.pages()
    assert told(topic)


def test_every_step_of_the_wizard_has_its_section(desk: Desk) -> None:
    wizard = SetupWizard(desk.session)
    desk.window.show_door(wizard)
    desk.settle()
    for step in range(wizard.ui.pages.count()):
        wizard.show_step(step)
        label: Any = getattr(wizard.ui, f"step_{step + 1}")
        title = re.sub(r"<[^>]+>|[^\w\s]", " ", label.text())
        assert speaks_of(topic_of(wizard), title), (topic_of(wizard), title)


def test_f1_opens_the_section_of_the_part_in_front(desk: Desk) -> None:
    desk.go("settings").show_section("numbers")
    desk.settle()
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    window = desk.window.findChild(HelpWindow)
    assert window is not None
    assert window.page == "pengaturan"
    assert window.ui.page.textCursor().block().text() == "Nomor surat"
    window.close()
