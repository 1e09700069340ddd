"""How soon each place stands after its key, in an office with 200,000 visits and a million people
in its register.

Two times: until the place is painted, which is what somebody waits for who only wants to type; and
until everything that was asked for it has come and is painted too. The first entering builds the
screen, the second finds it built.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import bootstrap
from desktop_app import settings as declared
from desktop_app.gui import icons
from desktop_app.gui.application import dress
from desktop_app.gui.features import FEATURES
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.screens.places import Place, places_in
from desktop_app.gui.session import Session
from desktop_app.storage.database import Store
from desktop_app.storage.register_file import RegisterBuilder
from desktop_app.usecases import register, settings
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from tests.benchmarks import _million, _visits
from tests.benchmarks._table import Row, at_most, spread
from tests.crowd import Crowd
from tests.offices import acting

VISITS, PEOPLE = 200_000, 1_000_000
LIMIT_MS = 100
AGAIN = 5


def run() -> list[Row]:
    """Return a row for each place of the rail."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app, declared.Settings("machine"))
    with _large_office() as office, _window(app, office) as window:
        shown = {one.name: _entered(app, window, one.name) for one in _places(window.session)}
        return [_row(name, *times) for name, times in shown.items()]


def _row(name: str, first: tuple[float, float], later: list[tuple[float, float]]) -> Row:
    painted, whole = (median(one[at] for one in later) * 1000 for at in (0, 1))
    return Row(
        f"{name} shown after its key, {VISITS:,} visits, {PEOPLE:,} in the register",
        f"painted {painted:.0f} ms, whole {whole:.0f} ms",
        f"painted {first[0] * 1000:.0f} ms, whole {first[1] * 1000:.0f} ms",
        "the first time, when the screen is built",
        targets=(
            at_most("painted", painted, LIMIT_MS, "ms"),
            at_most("the first time painted", first[0] * 1000, LIMIT_MS, "ms"),
        ),
        measured=painted,
        spread=spread([one[0] for one in later]),
    )


class _Painted(QObject):
    """Notes when a widget, or what is in it, was first and last painted."""

    def __init__(self) -> None:
        super().__init__()
        self.first = self.last = 0.0
        self.under: QWidget | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every paint of the screen that is watched."""
        if (
            event.type() is QEvent.Type.Paint
            and self.under is not None
            and isinstance(watched, QWidget)
            and (watched is self.under or self.under.isAncestorOf(watched))
        ):
            self.last = perf_counter()
            self.first = self.first or self.last
        return False


def _entered(
    app: QApplication, window: MainWindow, name: str
) -> tuple[tuple[float, float], list[tuple[float, float]]]:
    times = []
    for _ in range(1 + AGAIN):
        window.go("settings" if name != "settings" else "workbench")
        _rest(app, window)
        times.append(_seconds(app, window, name))
    return times[0], times[1:]


def _seconds(app: QApplication, window: MainWindow, name: str) -> tuple[float, float]:
    painted = _Painted()
    started = perf_counter()
    painted.under = window.go(name)
    app.installEventFilter(painted)
    try:
        while not painted.first:
            app.processEvents()
        _rest(app, window)
        return painted.first - started, painted.last - started
    finally:
        app.removeEventFilter(painted)


def _rest(app: QApplication, window: MainWindow) -> None:
    """Let everything come that was asked for, and be painted."""
    quiet = 0
    while quiet < 3:
        app.processEvents()
        sleep(0.001)
        quiet = 0 if window.session.workers.running else quiet + 1


def _places(session: Session) -> tuple[Place, ...]:
    return places_in(session.settings, session.actor, "")


@contextmanager
def _large_office() -> Iterator[Office]:
    made = _visits.visits(VISITS)
    with tempfile.TemporaryDirectory(prefix="loket-bench-", dir=_visits.KEPT) as name:
        folder = Path(name) / "kantor"
        shutil.copytree(made.office.store.folder, folder)
        store = Store(folder, made.office.store.key)
        office = acting(replace(made.office, store=store), "admin")
        try:
            _bring_register(office)
            switches = {one.setting.name: True for one in FEATURES}
            settings.change_settings(office, switches)
            yield office
        finally:
            store.close()


def _bring_register(office: Office) -> None:
    target = register.plan_import(office, Path("none.xlsx")).target
    with RegisterBuilder(target, office.store.key) as builder:
        for batch in _million.batches(Crowd().rows(PEOPLE)):
            builder.add(batch, [])
        builder.finish(["Data"])
    register.adopt(office, _million.built(target, PEOPLE))


@contextmanager
def _window(app: QApplication, office: Office) -> Iterator[MainWindow]:
    session = Session(Workers(office), office.store.folder)
    session.doors = bootstrap.window_doors()
    session.settings = declared.Settings("office", settings.settings(office))
    session.snapshot = register.current_snapshot(office)
    window = MainWindow(session)
    icons.load()
    window.show()
    window.show_desk("workbench")
    try:
        _rest(app, window)
        yield window
    finally:
        session.ending.emit()
        window.close()
        session.workers.close()
        app.processEvents()
        shiboken6.delete(window)
