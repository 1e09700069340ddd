"""The window's own thread never asks the database: every place, every part, by key."""

from __future__ import annotations

import threading
import traceback
from typing import Any

import pytest
from PySide6.QtWidgets import QTabWidget

from desktop_app import settings as declared
from desktop_app.gui.screens.places import places_in
from desktop_app.storage.database import Store
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.offices import acting, serve_somebody


@pytest.fixture
def asked_here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever the window's thread asks the database while `watching` is in it."""
    found: list[str] = []
    for name in ("read", "write"):
        real = getattr(Store, name)

        def noted(
            store: Store, *given: Any, real: Any = real, name: str = name, **more: Any
        ) -> Any:
            if found and threading.current_thread() is threading.main_thread():
                found.append("".join(traceback.format_stack(limit=8)))
            return real(store, *given, **more)

        monkeypatch.setattr(Store, name, noted)
    return found


def test_no_place_and_no_part_of_it_makes_the_window_wait_for_the_database(
    make_desk: MakeDesk, office: Office, asked_here: list[str]
) -> None:
    serve_somebody(office)
    admin = acting(office, "admin")
    for one in declared.declared("office"):
        if one.name.startswith("use."):
            office_settings.change_setting(admin, one.name, True)
    desk = make_desk("supervisor")
    desk.go("workbench")
    asked_here.append("on")

    for place in places_in(desk.session.settings, desk.session.actor):
        desk.go(place.name)
        for tabs in _parts(desk):
            for index in range(tabs.count()):
                tabs.setCurrentIndex(index)
                desk.settle()

    assert asked_here[1:] == []


def _parts(desk: Desk) -> list[QTabWidget]:
    """Return what the screen in front changes its parts by."""
    return [one for one in desk.screen.findChildren(QTabWidget) if one.isVisible()]
