"""Where the pictures are taken: the real window on the demo office, on one and the same morning.

Clock and people are fixed, so that a second run shows the same; what is drawn by lot (keys, ids)
is not to be seen, but for the QR code of a letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import bootstrap
from desktop_app import settings as declared
from desktop_app.gui import icons, theme
from desktop_app.gui.application import dress, make_application
from desktop_app.gui.demonstration import Hands, rest
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.screens.settings_features import FEATURES
from desktop_app.gui.session import Session
from desktop_app.usecases import backups, demo_office, register
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.demo import DemoClock
from desktop_app.usecases.office import Office
from desktop_app.usecases.setup import DEMO_PASSPHRASE
from desktop_app.workers.lanes import Workers
from tests.offices import TestClock, acting
from tests.pictures.structure import controls_of

NOW = datetime(2026, 11, 20, 2, 40, tzinfo=UTC)  # Friday 09.40 WIB
SCREEN = QSize(1366, 768)
PEOPLE = 1500
_FRAMES = 4


def make_office(folder: Path, people: int = PEOPLE, weeks: int = demo_office.WEEKS) -> Office:
    """Return the demo office of that morning, opened, with nobody at its counter."""
    clock = DemoClock(demo_office.start_of(NOW, weeks))
    made = bootstrap.create(folder, demo_office.DEMO_FORM, DEMO_PASSPHRASE, demo=True, clock=clock)
    try:
        furnished = demo_office.furnish(made)
        demo_office.fill_history(furnished, clock, NOW, people=people, weeks=weeks)
    finally:
        bootstrap.close(made)
    office = bootstrap.open_office(folder, DEMO_PASSPHRASE, TestClock(NOW))
    office = replace(office, counter=office_settings.counters(office)[0])
    backups.back_up(acting(office, "admin"))
    return office


def use_everything(office: Office) -> None:
    """Switch every capability on, but that letters wait for a signature."""
    for feature in FEATURES:
        if feature.setting is not declared.LETTER_WAITS_FOR_SIGNATURE:
            change(office, feature.setting.name, True)


def change(office: Office, name: str, value: Any) -> None:
    """Change a setting of the office as its admin."""
    office_settings.change_setting(acting(office, "admin"), name, value)


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture, and the words of what can be pressed on it."""

    image: QImage
    controls: list[str]


class Sitting:
    """Somebody at the window of the office, with a keyboard."""

    def __init__(self, office: Office, username: str) -> None:
        self.office = acting(office, username)
        self.session = Session(Workers(self.office), office.store.folder)
        self.session.doors = bootstrap.window_doors()
        self.session.settings = declared.Settings("office", office_settings.settings(self.office))
        self.session.snapshot = register.current_snapshot(self.office)
        self.window = MainWindow(self.session)
        self.window.resize(SCREEN)
        self.window.show()
        self.window.activateWindow()
        self.hands = Hands(self.window)

    def go(self, place: str, section: str = "") -> Any:
        """Enter a place, show one part of it, and return the screen."""
        if self.window.at_desk:
            self.window.go(place)
        else:
            self.window.show_desk(place)
        self.settle()
        screen = self.window.current()
        if section and screen is not None:
            screen.show_section(section)
            self.settle()
        return screen

    def settle(self) -> None:
        """Wait until every task has come back and was painted."""
        self.hands.wait(lambda: self.session.workers.running == 0, "lanes")
        for _ in range(_FRAMES):
            QApplication.processEvents()
            rest(0.02)
        self.hands.wait(lambda: self.session.workers.running == 0, "lanes")

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait for something, then until all is painted."""
        self.hands.wait(condition, "picture")
        self.settle()

    def picture(self, part: QWidget | QRect | None = None) -> Taken:
        """Return the window as it is, or one part of it."""
        self.settle()
        if self.window.ui.notice.shown is not None:
            self.window.ui.notice.clear()
        focused = self.window.focusWidget()
        if focused is not None:
            focused.update()
        self.settle()
        about = part if isinstance(part, QWidget) else self.window.ui.central
        if isinstance(part, QWidget):
            part = QRect(part.mapTo(self.window, part.rect().topLeft()), part.size())
        grabbed = self.window.grab(part) if part is not None else self.window.grab()
        return Taken(grabbed.toImage(), controls_of(about))

    def close(self) -> None:
        """Leave, and end everything that runs."""
        self.settle()
        self.session.ending.emit()
        self.window.close()
        self.settle()
        self.session.workers.close()
        shiboken6.delete(self.window)


@contextmanager
def sitting(office: Office, username: str) -> Iterator[Sitting]:
    """Sit somebody down for some pictures."""
    made = Sitting(office, username)
    try:
        yield made
    finally:
        made.close()


def light() -> QApplication:
    """Return the application, light and in the ordinary size."""
    app = make_application(declared.Settings("machine"))
    dress(app, declared.Settings("machine", {"display.theme": theme.Look.LIGHT.value}))
    icons.load()
    # A cursor that blinks would be there in one picture and not in the next.
    app.setCursorFlashTime(0)
    return app
