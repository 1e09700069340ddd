"""A window on a real office: the real bootstrap's doors, the real lanes, offscreen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app import settings as declared
from desktop_app.gui import icons, theme
from desktop_app.gui.application import dress, speak
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session import Session
from desktop_app.usecases import register
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from tests.offices import acting


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Every test sees the program as people do: Fusion, our palette, light, Indonesian."""
    if QLocale().language() != QLocale.Language.Indonesian:
        speak(qapp, "id")
    dress(qapp, declared.Settings("machine", {"display.theme": theme.Look.LIGHT.value}))


@dataclass
class Desk:
    """Somebody logged in at the window of an office."""

    office: Office
    session: Session
    window: MainWindow
    bot: QtBot

    def settle(self) -> None:
        """Wait until every task has come back."""
        self.bot.waitUntil(lambda: self.session.workers.running == 0, timeout=20_000)
        QApplication.processEvents()

    def go(self, place: str) -> Any:
        """Enter a place and wait until it has loaded."""
        if self.window.at_desk:
            self.window.go(place)
        else:
            self.window.show_desk(place)
        self.settle()
        return self.window.current()

    @property
    def screen(self) -> Any:
        """The screen in front on the desk."""
        return self.window.current()

    @property
    def notice(self) -> str:
        """What the line at the foot of the window says."""
        shown = self.window.ui.notice.shown
        return shown.text if shown else ""


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot, office: Office) -> Iterator[MakeDesk]:
    """Sit somebody of the office down at a window: `make_desk("admin")`."""
    for sit in sit_down(qtbot):
        yield lambda username="petugas1", sit=sit: sit(office, username)


def sit_down(qtbot: QtBot) -> Iterator[Callable[[Office, str], Desk]]:
    """Yield a function that sits somebody down at a window of any office; close them afterwards."""
    made: list[Desk] = []

    def make(of: Office, username: str) -> Desk:
        seated = acting(of, username)
        workers = Workers(seated)
        session = Session(workers, of.store.folder)
        session.doors = bootstrap.window_doors()
        session.settings = declared.Settings("office", office_settings.settings(seated))
        session.snapshot = register.current_snapshot(seated)
        window = MainWindow(session)
        icons.load()
        window.show()
        desk = Desk(seated, session, window, qtbot)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.settle()
        desk.session.ending.emit()
        desk.window.close()
        desk.settle()
        desk.session.workers.close()
        shiboken6.delete(desk.window)
