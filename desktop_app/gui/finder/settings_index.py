"""What stands in Pengaturan: every section, and every control on its page, found by its name.

The index is read off the pages themselves: each is built once, one at a time between two events,
looked through and thrown away. So it never says anything else than the page does, and what one
may not change, what the office has switched off and what is hidden is not in it.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from desktop_app.gui.finder.commands import focus_in, name_and_key
from desktop_app.gui.finder.entry import Entry, Group

if TYPE_CHECKING:
    from desktop_app.gui.main_window import MainWindow
    from desktop_app.gui.screens.settings import SettingsScreen

_MODULE = "desktop_app.gui.screens.settings"
_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
# What stands on every page says nothing.
_COMMON = frozenset({"save", "new_row", "rows"})


class SettingsIndex(QObject):
    """`entries` grows while the pages are read; `grew` tells it, `whole` whether all are."""

    grew = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.entries: list[Entry] = []
        self.whole = False
        self._reading: list[Entry] = []
        self._left: list[str] = []
        self._screen: SettingsScreen | None = None
        self._begun = False
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._read_one)
        session = window.session
        for changed in (session.office_changed, session.standing_changed, session.seated):
            changed.connect(self._outdated)

    def begin(self) -> None:
        """Read the pages, unless that was done since anything changed."""
        if self._begun:
            return
        self._begun = True
        # The pages' modules take half a second to load: not on the window's thread.
        self._window.session.workers.aside(
            importlib.import_module,
            _MODULE,
            then=lambda _: self._start(),
            otherwise=self._window.session.problem,
            owner=self,
        )

    def forget(self) -> None:
        """Somebody else sits down: what they see is read anew."""
        self._outdated()
        self.entries = []

    def _outdated(self) -> None:
        self._begun = self.whole = False
        self._stop()

    def _stop(self) -> None:
        self._next.stop()
        self._left = []
        if self._screen is not None:
            self._screen.deleteLater()
            self._screen = None

    def _start(self) -> None:
        from desktop_app.gui.screens.settings import SettingsScreen

        if not self._begun or self._window.session.office.actor is None:
            return
        self._stop()
        # A screen of its own, never shown: the officer's stays as it was left.
        self._screen = SettingsScreen(self._window.session)
        self._reading = [
            self._section(name, title, icon) for name, title, icon in self._screen.titles()
        ]
        self._left = list(self._screen.sections)
        if not self.entries:
            self.entries = list(self._reading)
            self.grew.emit()
        self._next.start()

    def _read_one(self) -> None:
        screen = self._screen
        if screen is None or not self._left:
            return
        name = self._left.pop(0)
        page = screen.made(name)
        title = next(one for section, one, _ in screen.titles() if section == name)
        at = next(n for n, one in enumerate(self._reading) if one.title == title)
        self._reading[at] = self._section(name, title, self._reading[at].icon, _prose(page))
        where = self._where(title)
        for words, key in sorted(set(controls(page))):
            opens = partial(self._open, name, words, key)
            self._reading.append(Entry(Group.SETTINGS, words, opens, where, words=title))
        page.deleteLater()
        if self._left:
            self._next.start()
            return
        self.entries, self.whole = self._reading, True
        self._stop()
        self.grew.emit()

    def _section(self, name: str, title: str, icon: str, prose: str = "") -> Entry:
        opens = partial(self._window.show_section, name)
        place = QCoreApplication.translate("Place", "Pengaturan")
        return Entry(Group.SETTINGS, title, opens, place, icon=icon, words=prose)

    def _where(self, title: str) -> str:
        place = QCoreApplication.translate("Place", "Pengaturan")
        return QCoreApplication.translate("Finder", "{place} › {section}").format(
            place=place, section=title
        )

    def _open(self, section: str, words: str, key: str) -> None:
        """Show the section and give the control the keyboard, once the page has loaded."""
        self._window.show_section(section)
        screen = self._window.screen_of("settings")
        page = getattr(screen, "page", None)
        if isinstance(page, QWidget):
            self._later(lambda: _focus(page, words, key))

    def _later(self, do: Callable[[], None]) -> None:
        # A page that shows what it has read may take the keyboard to its list: the control is last.
        QTimer.singleShot(0, self, do)


def controls(page: QWidget) -> Iterator[tuple[str, str]]:
    """Yield the name of every control somebody can reach on a page, and its object name."""
    for control, words in _named(page):
        yield words, control.objectName()


def _focus(page: QWidget, words: str, key: str) -> None:
    # A label may say more once the page has read its value: the name in the form stays.
    for control, told in _named(page):
        if control.objectName() == key and (key or told == words):
            _turn_to(control, page)
            focus_in(control)
            return


def _named(page: QWidget) -> Iterator[tuple[QWidget, str]]:
    labels = {
        one.buddy(): one.text() for one in page.findChildren(QLabel) if one.buddy() is not None
    }
    for control in page.findChildren(QWidget):
        if not isinstance(control, _CONTROLS) or control.objectName() in _COMMON:
            continue
        if _is_part(control) or not _reachable(control, page):
            continue
        words = control.accessibleName() or labels.get(control, "") or _own_text(control)
        name, _ = name_and_key(words.rstrip(" :"))
        if len(name) > 1 and any(character.isalpha() for character in name):
            yield control, name


def _own_text(control: QWidget) -> str:
    if isinstance(control, QAbstractButton):
        return control.text()
    return control.title() if isinstance(control, QGroupBox) else ""


def _is_part(control: QWidget) -> bool:
    """Tell whether Qt made it as a part of something else."""
    parts = QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView
    return (
        control.objectName().startswith(("qt_", "Scroll"))
        or isinstance(control, QScrollBar)
        or isinstance(control.parentWidget(), parts)
    )


def _reachable(control: QWidget, page: QWidget) -> bool:
    """Tell whether nothing hides it but a tab that can be turned to."""
    at: QWidget | None = control
    while at is not None and at is not page:
        parent = at.parentWidget()
        turned = isinstance(parent, QStackedWidget) and isinstance(
            parent.parentWidget(), QTabWidget
        )
        if _hidden(at) and not turned:
            return False
        at = parent
    return True


def _hidden(widget: QWidget) -> bool:
    said = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return said and widget.isHidden()


def _turn_to(control: QWidget, page: QWidget) -> None:
    at = control.parentWidget()
    while at is not None and at is not page:
        stack = at.parentWidget()
        tabs = stack.parentWidget() if stack is not None else None
        if isinstance(tabs, QTabWidget) and tabs.indexOf(at) >= 0:
            tabs.setCurrentWidget(at)
        at = stack


def _prose(page: QWidget) -> str:
    """Return what a page says about itself: its headings and the sentences beside its fields."""
    return " ".join(
        one.text().replace("&", "")
        for one in page.findChildren(QLabel)
        if one.text() and not _hidden(one)
    )
