"""The real window from the door on: log in, lock, be killed, come back, and the demonstration."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app.adapters.clock import SystemClock
from desktop_app.domain.errors import Refused
from desktop_app.domain.letter import LetterKind
from desktop_app.gui import demonstration
from desktop_app.gui.demonstration import Hands, run_demonstration
from desktop_app.gui.start import Start
from desktop_app.usecases import letters
from desktop_app.usecases.demo import DemoClock
from desktop_app.usecases.demo_office import (
    DEMO_FORM,
    DEMO_OFFICERS,
    DEMO_PASSWORD,
    SAMPLES,
    fill_history,
    furnish,
    start_of,
)
from desktop_app.usecases.office import Office
from desktop_app.usecases.setup import DEMO_PASSPHRASE
from tests.counter_desk import INACTIVE, Officer, People, logs_in, start_window
from tests.offices import PASSWORD
from tests.processes import ended

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).parents[2]
Key = Qt.Key


OpenWindow = Callable[..., Start]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    """Open the real window of a folder; it is closed after the test."""
    opened: list[Start] = []

    def open_one(folder: Path, *about: Any) -> Start:
        start = start_window(folder, *about)
        qtbot.addWidget(start.window)
        opened.append(start)
        return start

    yield open_one
    for start in opened:
        start.end()


@pytest.fixture
def start(office: Office, open_window: OpenWindow) -> Start:
    """The window of the office, at its door."""
    return open_window(office.store.folder)


@pytest.fixture
def counter(start: Start) -> Officer:
    """petugas1, logged in through the door of the real window."""
    return logs_in(start)


def test_from_the_door_to_an_archived_letter_by_keyboard_alone(
    office: Office, counter: Officer
) -> None:
    case = People(office).comes("reaktivasi", registered=INACTIVE)
    counter.begins("reaktivasi")
    counter.types_nik(case)
    counter.fills_in(case)
    counter.ticks()
    counter.concludes()
    assert letters.list_letters(office)[0].kind is LetterKind.REKOMENDASI_REAKTIVASI


def test_a_locked_screen_keeps_the_half_typed_text(counter: Officer, start: Start) -> None:
    counter.begins("reaktivasi")
    counter.hands.go_to("field_nama")
    counter.hands.type("Siti Warla")
    counter.hands.press(Key.Key_F12)
    counter.hands.wait(lambda: not start.window.at_desk, "lock")
    counter.hands.type(PASSWORD)
    counter.hands.press(Key.Key_Return)
    counter.hands.wait(lambda: start.window.at_desk, "unlock")
    counter.settles()
    assert counter.draft.value("nama") == "Siti Warla"
    form = counter.screen.ui.form.form
    assert form is not None
    assert form.values()["nama"] == "Siti Warla"


_TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from desktop_app import settings
from desktop_app.gui.application import make_application
from desktop_app.gui.demonstration import rest
from tests.counter_desk import logs_in, start_window

folder = Path(sys.argv[1])
app = make_application(settings.read_machine(folder))
officer = logs_in(start_window(folder))
officer.begins("reaktivasi")
for field, text in (("nama", "Siti Warlasih"), ("tanggal_lahir", "0501"), ("desa", "Kalip")):
    officer.hands.go_to("field_" + field)
    officer.hands.type(text)
officer.waits_for_draft()
print("typed", flush=True)
rest(600)
"""


def test_half_typed_work_survives_kill_9(
    office: Office, open_window: OpenWindow, tmp_path: Path
) -> None:
    folder = office.store.folder
    with (tmp_path / "stderr").open("wb") as errors:
        typist = subprocess.Popen(
            [sys.executable, "-c", _TYPIST, str(folder)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=errors,
        )
    with ended(typist):
        assert typist.stdout is not None
        said = typist.stdout.readline()
        assert said == b"typed\n", (tmp_path / "stderr").read_text()[-2000:]
        typist.kill()
    officer = logs_in(open_window(folder))
    officer.hands.wait(lambda: officer.screen.case.is_open, "form")
    form = officer.screen.ui.form.form
    assert form is not None
    typed = {key: text for key, text in form.values().items() if text}
    assert typed == {"nama": "Siti Warlasih", "tanggal_lahir": "05-01", "desa": "Kalip"}
    assert officer.screen.tickets.served is not None


@pytest.fixture
def demo(tmp_path: Path, open_window: OpenWindow) -> Start:
    """The window of a small demo office, at its door."""
    folder = tmp_path / "contoh"
    now = datetime.now(UTC)
    clock = DemoClock(start_of(now, weeks=1) - timedelta(days=7))
    office = bootstrap.create(folder, DEMO_FORM, DEMO_PASSPHRASE, demo=True, clock=clock)
    try:
        fill_history(furnish(office), clock, now, people=10, weeks=1)
    finally:
        bootstrap.close(office)
    return open_window(folder, DEMO_PASSPHRASE, SystemClock())


def test_the_demonstration_leaves_the_letter_and_a_picture_of_each_step(
    demo: Start, tmp_path: Path
) -> None:
    letter = run_demonstration(demo.window, tmp_path / "out")
    assert letter == tmp_path / "out" / "surat.pdf"
    assert letter.read_bytes().startswith(b"%PDF")
    pictures = sorted(path.name for path in letter.parent.glob("*.png"))
    assert len(pictures) >= 8
    assert pictures[0] == "01-masuk.png"
    assert pictures[-1].endswith("-surat.png")


def test_the_demo_office_says_whom_to_try(demo: Start) -> None:
    officer = logs_in(demo, DEMO_OFFICERS[0].username, DEMO_PASSWORD)
    hint = officer.screen.ui.stage_hint
    assert hint.isVisible()
    assert [one.nik for one in SAMPLES if one.nik not in hint.text()] == []


def test_a_real_office_is_told_of_nobody(counter: Officer) -> None:
    assert not counter.screen.ui.stage_hint.isVisible()


def test_a_demonstration_that_cannot_go_on_says_at_which_step(
    demo: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed_nothing(hands: Hands, text: str) -> None:
        if text == SAMPLES[0].nik[-4:]:  # the step that will never end; those before have time
            monkeypatch.setattr(demonstration, "STEP_SECONDS", 0.3)

    monkeypatch.setattr(Hands, "type", typed_nothing)
    with pytest.raises(Refused, match="langkah “pencarian”"):
        run_demonstration(demo.window, tmp_path / "out")
    assert list((tmp_path / "out").glob("*-gagal.png"))


_FAILING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app import bootstrap
from desktop_app.gui.start import Start

begin = Start.begin

def fail() -> None:
    raise ValueError("a slot that fails")

def begin_and_fail(self: Start) -> None:
    begin(self)
    QTimer.singleShot(0, fail)

Start.begin = begin_and_fail
bootstrap.demonstrate(Path(sys.argv[1]) / "demo", None, Path(sys.argv[1]) / "out")
"""


def test_an_exception_inside_a_slot_ends_the_demonstration(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FAILING, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "ValueError: a slot that fails" in done.stderr


_HANGING = """
import time
from desktop_app.gui.slot_watch import SlotWatch

with SlotWatch(0.5):
    time.sleep(600)
"""


def test_a_window_that_hangs_ends_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HANGING], cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert b"Timeout" in done.stderr
