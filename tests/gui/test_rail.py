"""The rail keeps every place in sight, however many an office has switched on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from desktop_app.gui.screens.places import PLACES
from desktop_app.gui.widgets.rail import place_key
from desktop_app.usecases import settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import MakeDesk
from tests.gui.looks import SMALLEST_SCREEN, look_at
from tests.offices import acting


@pytest.fixture
def everything_on(office: Office) -> None:
    admin = acting(office, "admin")
    for needed in {one.needs for one in PLACES if one.needs is not None}:
        settings.change_setting(admin, needed.name, True)


def test_with_every_capability_on_all_places_stand_on_the_smallest_screen(
    make_desk: MakeDesk, everything_on: None
) -> None:
    desk = make_desk("admin")
    desk.go("settings")
    desk.window.resize(SMALLEST_SCREEN)
    desk.settle()
    assert not [
        one for one in look_at(desk.window, "rel_penuh") if "QToolButton" in one or "rail_" in one
    ]
    rail = desk.window.ui.rail
    buttons = [one for one in rail.findChildren(QToolButton) if one.isVisible()]
    assert len(buttons) >= len(PLACES)
    assert desk.window.height() == SMALLEST_SCREEN.height()
    for button in buttons:
        top = button.mapTo(rail, QPoint(0, 0)).y()
        assert top >= 0
        assert top + button.height() <= rail.height()
        assert button.height() >= 36


def test_a_few_places_stand_roomy_with_the_icon_above(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    desk.go("settings")
    desk.window.resize(SMALLEST_SCREEN)
    desk.settle()
    button = desk.window.ui.rail.findChild(QToolButton, "rail_workbench")
    assert isinstance(button, QToolButton)
    assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon


def test_the_keys_of_places_go_on_after_the_ninth() -> None:
    assert [place_key(number) for number in (1, 9, 10, 11, 12)] == [
        "Ctrl+1",
        "Ctrl+9",
        "Ctrl+0",
        "Ctrl+Shift+1",
        "Ctrl+Shift+2",
    ]


def test_the_places_of_an_office_are_loaded_before_they_are_entered(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SEATED, str(tmp_path)], capture_output=True, text=True, check=False
    )
    loaded = done.stdout.split()
    assert {"workbench", "letters", "reports", "settings"} <= set(loaded), done.stderr[-500:]
    assert not {"programmes", "messages", "person"} & set(loaded), "they are switched off"


# In a process of its own: here other tests have loaded everything long ago.
_SEATED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop_app import bootstrap
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.session import Session
from desktop_app.workers.lanes import Workers
from tests.offices import make_office

app = QApplication(["loket", "-platform", "offscreen"])
office = make_office(Path(sys.argv[1]), actor="admin")
workers = Workers(office)
session = Session(workers, office.store.folder)
session.doors = bootstrap.window_doors()
window = MainWindow(session)
window.show_desk("workbench")
while workers.running:
    app.processEvents()
screens = "desktop_app.gui.screens."
print(*(name.removeprefix(screens) for name in sys.modules if name.startswith(screens)))
session.ending.emit()
workers.close()
office.store.close()
"""
