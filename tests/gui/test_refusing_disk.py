"""The disk refuses at every step of a visit: the screen says so, and what was typed stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.usecases import letters, queue
from desktop_app.usecases.office import Office
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import Desk, MakeDesk

# Said by the offscreen platform whenever a list opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
SAID = "Folder data tidak dapat ditulisi"


@contextmanager
def read_only(office: Office) -> Iterator[None]:
    """The database can be read and not written, as on a disk that failed."""

    def say(pragma: str) -> None:
        raw = office.store.writer.raw_connection()
        raw.cursor().execute(f"PRAGMA {pragma}")
        raw.close()

    say("query_only=ON")
    try:
        yield
    finally:
        say("query_only=OFF")


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk("petugas1")


def test_a_whole_visit_on_a_disk_that_refuses_first(desk: Desk, office: Office) -> None:
    case = People(office).comes("reaktivasi", registered=INACTIVE)
    screen = desk.go("workbench")
    assert isinstance(screen, WorkbenchScreen)
    officer = Officer(desk.window, screen)

    def refused(deed: Callable[[], None]) -> None:
        with read_only(office):
            deed()
            desk.bot.waitUntil(lambda: SAID in desk.notice or SAID in officer.trouble)
            desk.settle()
        desk.window.ui.notice.clear()

    def asks_number() -> None:
        officer.hands.press(Key.Key_F2)
        officer.hands.press(Key.Key_Return)

    refused(asks_number)
    assert queue.view(office).waiting == ()
    officer.takes_number()
    refused(lambda: officer.hands.press(Key.Key_F8))
    assert len(queue.view(office).waiting) == 1
    officer.calls()
    officer.hands.press(Key.Key_Return)
    officer.opens("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.waits_for_draft()
    typed = officer.draft
    refused(lambda: officer.hands.press(Key.Key_F9))
    assert letters.list_letters(office) == ()
    assert officer.draft == typed
    officer.concludes()
    assert len(letters.list_letters(office)) == 1
