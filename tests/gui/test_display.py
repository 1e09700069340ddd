"""Layar antrean: legible, calm when its screen is unplugged, and nobody's name on it."""

from __future__ import annotations

import ctypes.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import uuid4

import pytest
import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app import settings as declared
from desktop_app.domain.queue import Lane, Purpose
from desktop_app.domain.waiting import Estimate, LaneWait
from desktop_app.gui.display import Display
from desktop_app.gui.second_screen import SecondScreen
from desktop_app.gui.widgets import board_running, board_stage
from desktop_app.gui.widgets.board_running import RunningText
from desktop_app.gui.widgets.board_text import FitText
from desktop_app.usecases import queue, settings
from desktop_app.usecases.board import Board, BoardCall
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import PICTURES, dress
from tests.offices import MORNING, TestClock, acting, serve_somebody
from tests.processes import ended

LONG_NAME = "Loket Pelayanan Rehabilitasi Sosial dan Jaminan Kesehatan"
TEXT = "Layanan ini gratis. Siapkan KTP, KK dan surat pengantar desa."


@pytest.fixture
def desk(make_desk: MakeDesk) -> Iterator[Desk]:
    desk = make_desk()
    desk.session.settings = declared.Settings("office", {"use.display": True})
    desk.session.machine = declared.Settings("machine", {"voice.mode": "mati"})
    desk.go("workbench")
    yield desk
    desk.session.ending.emit()


@pytest.fixture
def display(desk: Desk) -> Display:
    desk.session.room.toggle_display()
    shown = desk.session.room.display
    assert shown is not None
    desk.bot.waitUntil(lambda: desk.session.room.watch.board is not None)
    desk.settle()
    return shown


def a_call(code: str, counter: str = "Loket 1", *, still: bool = True) -> BoardCall:
    purpose = Purpose.LAYANAN
    return BoardCall(uuid4(), uuid4(), code, uuid4(), counter, purpose, MORNING, still)


def a_board(*calls: BoardCall, waiting: int = 0, opens_in: timedelta | None = None) -> Board:
    estimate = Estimate(waiting, waiting * 5, MORNING + timedelta(minutes=waiting * 5))
    return Board(
        day=MORNING.date(),
        calls=calls,
        lanes=tuple(LaneWait(lane, waiting if lane is Lane.UMUM else 0, estimate) for lane in Lane),
        serving=1,
        running_text=TEXT,
        is_open=opens_in is None,
        opens=None if opens_in is None else MORNING + opens_in,
    )


def show(display: Display, board: Board, size: QSize | None = None) -> None:
    display.resize(size or QSize(1920, 1080))
    display._show(board)
    for _ in range(3):
        QApplication.processEvents()


def said(display: Display) -> str:
    """Return everything the room can read."""
    texts = [one.text for one in display.findChildren(FitText) if one.isVisible()]
    texts += [one.text() for one in display.findChildren(QLabel)]
    return " | ".join([*texts, display.running.text])


def test_f11_opens_the_display_and_f11_on_it_closes_it(desk: Desk, display: Display) -> None:
    assert display.isVisible()
    QTest.keyClick(display, Qt.Key.Key_F11)
    assert not display.isVisible()
    assert not desk.session.room.watch.running
    assert desk.window.isVisible()


def test_f11_does_nothing_and_says_nothing_while_the_office_does_not_use_it(desk: Desk) -> None:
    desk.session.settings = declared.Settings("office")
    desk.bot.keyClick(desk.window.current(), Qt.Key.Key_F11)
    assert desk.notice == ""
    assert desk.session.room.display is None


def test_a_call_stands_on_it_with_its_counter(desk: Desk, display: Display) -> None:
    queue.issue(desk.office)
    queue.call_next(desk.office)
    desk.bot.waitUntil(lambda: display.stage.number.text == "U001")
    assert display.stage.counter.text == "Loket 1"
    assert display.stage.glows


def test_the_last_five_stand_below_the_number_called(display: Display) -> None:
    calls = [a_call(f"U{number:03}", still=False) for number in range(12, 5, -1)]
    show(display, a_board(*calls[:6]))
    assert display.stage.number.text == "U012"
    assert [card.number.text for card in display.earlier] == [
        "U011",
        "U010",
        "U009",
        "U008",
        "U007",
    ]


@pytest.mark.parametrize("code", ["U012", "U1003", "UA1003"])
def test_the_number_takes_more_than_a_fifth_of_the_height(display: Display, code: str) -> None:
    for size in (QSize(1920, 1080), QSize(1366, 768)):
        show(display, a_board(a_call(code), *[a_call("U011", LONG_NAME)] * 5, waiting=23), size)
        display.stage.rest()
        assert display.stage.number.cap_height() > 0.2 * size.height()
        assert display.earlier[0].number.cap_height() > 0.06 * size.height()


def test_a_long_counter_name_is_read_whole(display: Display) -> None:
    show(display, a_board(a_call("UA1003", LONG_NAME), a_call("U002", LONG_NAME)))
    for text in (display.stage.counter, display.stage.number, display.earlier[0].counter):
        face = text._fitting()
        assert face.pixelSize() > 20
        assert text.text in (LONG_NAME, "UA1003")


def test_no_name_and_no_nik_ever_stands_on_it(desk: Desk, display: Display) -> None:
    person, _ = serve_somebody(desk.office)
    desk.session.queue_changed.emit()
    desk.bot.waitUntil(lambda: bool(display._board and display._board.calls))
    words = said(display)
    assert person.nik is not None
    assert "U001" in words
    assert person.nik not in words
    assert not any(part in words for part in person.name.split())


@pytest.mark.parametrize(
    ("opens_in", "words"),
    [
        (timedelta(hours=2), "Buka kembali pukul 10.30."),
        (timedelta(hours=23), "Buka kembali besok pukul 07.30."),
        (timedelta(days=3, hours=-1), "Buka kembali\nSenin, 23 November 2026 pukul 07.30."),
    ],
)
def test_closed_it_says_when_to_come_back(
    display: Display, opens_in: timedelta, words: str
) -> None:
    show(display, a_board(a_call("U012", still=False), opens_in=opens_in))
    assert not display.stage.shows_call
    assert display.stage.more.text == words


def test_who_is_still_called_when_the_office_closes_stays_on_it(display: Display) -> None:
    show(display, a_board(a_call("U012"), opens_in=timedelta(hours=23)))
    assert display.stage.number.text == "U012"


def test_before_the_first_call_it_says_what_to_do(display: Display) -> None:
    show(display, a_board())
    assert "Ambil nomor antrean" in display.stage.more.text


def test_who_wants_no_motion_gets_none(display: Display, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (board_stage, board_running):
        monkeypatch.setattr(module, "motion_allowed", lambda _: False)
    show(display, replace(a_board(a_call("U012")), running_text=" ".join([TEXT] * 4)))
    display.stage.announce()
    assert display.stage.glows
    assert not display.stage._pulse.state().value
    assert display.running._timer.interval() == board_running.PAGE_MS
    display.stage.rest()


def test_a_text_that_runs_loses_no_word_as_pages(qtbot: Any) -> None:
    running = RunningText()
    qtbot.addWidget(running)
    running.resize(400, 40)
    running.show_text(" ".join([TEXT] * 3))
    assert len(running.pages()) > 1
    assert " ".join(running.pages()) == running.text


def test_several_calls_at_once_all_stand_on_it(desk: Desk, display: Display) -> None:
    clock = cast(TestClock, desk.office.ports.clock)
    second = settings.add_counter(acting(desk.office, "admin"), "B", "Loket 2")
    for _ in range(2):
        queue.issue(desk.office)
    queue.call_next(desk.office)
    clock.go(seconds=1)
    queue.call_next(replace(desk.office, counter=second))
    desk.bot.waitUntil(lambda: display.stage.counter.text == "Loket 2")
    assert display.earlier[0].counter.text == "Loket 1"


def test_closed_while_a_call_comes_the_counter_serves_on(desk: Desk, display: Display) -> None:
    display.close()
    queue.issue(desk.office)
    ticket = queue.call_next(desk.office)
    desk.settle()
    desk.session.room.toggle_display()
    desk.bot.waitUntil(lambda: display.stage.number.text == ticket.code)
    assert not display.stage.glows, "what was called while it was closed is not new any more"


def test_closing_the_window_closes_the_display(desk: Desk, display: Display) -> None:
    assert not display.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    desk.session.ending.emit()
    assert not shiboken6.isValid(display)
    assert desk.session.room.display is None


def test_it_is_looked_at_in_both_palettes(display: Display) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    busy = [a_call(f"U{number:03}", still=number > 10) for number in range(12, 6, -1)]
    boards = {
        "empty": a_board(),
        "busy": a_board(*busy, waiting=23),
        "long": a_board(a_call("U1003", LONG_NAME), *[a_call("U1002", LONG_NAME)] * 5, waiting=999),
        "closed": a_board(opens_in=timedelta(hours=23)),
    }
    for look in ("light", "dark"):
        dress(app, declared.Settings("machine", {"display.theme": look}))
        for name, board in boards.items():
            for size in (QSize(1920, 1080), QSize(1366, 768)):
                show(display, board, size)
                display.stage.rest()
                assert display.size() == size
                assert display.grab().save(
                    str(PICTURES / f"display_{name}_{size.height()}_{look}.png")
                )


# Screens that come and go -----------------------------------------------------------------------


class Wall:
    """Screens on a wall: what Qt would tell of them."""

    def __init__(self, *names: str) -> None:
        self.there = [self.screen(name) for name in names]

    def screen(self, name: str) -> QScreen:
        real = QApplication.primaryScreen()
        return cast(
            QScreen,
            SimpleNamespace(name=lambda: name, geometry=lambda: QRect(real.geometry())),
        )

    def unplug(self, name: str) -> None:
        self.there = [screen for screen in self.there if screen.name() != name]

    def plug(self, name: str) -> None:
        self.there.append(self.screen(name))


class Shown(QWidget):
    """A window that stands on screens which are not really there."""

    def setScreen(self, screen: QScreen) -> None:
        self.on = screen.name()


def on_the_wall(qtbot: Any, wall: Wall, name: str = "") -> SecondScreen:
    window = Shown()
    qtbot.addWidget(window)
    return SecondScreen(window, lambda: name, lambda: wall.there[0], lambda: wall.there)


def test_it_fills_the_second_screen(qtbot: Any) -> None:
    place = on_the_wall(qtbot, Wall("laptop", "televisi"))
    place.open()
    assert place.window.isFullScreen()
    assert cast(Shown, place.window).on == "televisi"


def test_the_screen_named_in_the_settings_is_taken(qtbot: Any) -> None:
    place = on_the_wall(qtbot, Wall("laptop", "monitor", "televisi"), "televisi")
    place.open()
    assert cast(Shown, place.window).on == "televisi"


def test_unplugged_it_hides_and_plugged_in_it_is_back(qtbot: Any) -> None:
    wall = Wall("laptop", "televisi")
    place = on_the_wall(qtbot, wall)
    place.open()
    wall.unplug("televisi")
    place.follow()
    assert not place.window.isVisible()
    wall.plug("televisi")
    place.follow()
    assert place.window.isFullScreen()


def test_closed_while_unplugged_it_does_not_come_back(qtbot: Any) -> None:
    wall = Wall("laptop", "televisi")
    place = on_the_wall(qtbot, wall)
    place.open()
    wall.unplug("televisi")
    place.follow()
    place.close()
    wall.plug("televisi")
    place.follow()
    assert not place.window.isVisible()


def test_with_one_screen_it_is_an_ordinary_window_until_there_is_a_second(qtbot: Any) -> None:
    wall = Wall("laptop")
    place = on_the_wall(qtbot, wall)
    place.open()
    assert place.window.isVisible()
    assert not place.window.isFullScreen()
    wall.plug("televisi")
    place.follow()
    assert place.window.isFullScreen()


def test_the_counters_own_screen_unplugged_the_other_is_left_to_the_counter(qtbot: Any) -> None:
    wall = Wall("laptop", "televisi")
    place = on_the_wall(qtbot, wall)
    place.open()
    wall.unplug("laptop")
    place.follow()
    assert not place.window.isVisible()


TWO_SCREENS = """
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={sys.argv[1]}"
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.gui.second_screen import SecondScreen
app = QApplication([])
window = QWidget()
place = SecondScreen(window, lambda: "")
place.open()
app.processEvents()
print(json.dumps([len(app.screens()), window.isFullScreen(), window.geometry().x()]))
"""


def test_on_two_real_screens_it_stands_on_the_second(tmp_path: Path) -> None:
    config = tmp_path / "screens.json"
    config.write_text(
        '{"screens": ['
        '{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1.0},'
        '{"name": "televisi", "x": 1366, "y": 0, "width": 1920, "height": 1080, "dpr": 1.0}]}'
    )
    done = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS, str(config)],
        cwd=Path(__file__).parents[2],
        env={**os.environ},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "[2, true, 1366]", done.stderr


@pytest.mark.skipif(
    shutil.which("Xvfb") is None or ctypes.util.find_library("Xrandr") is None,
    reason="no virtual X server with RANDR here",
)
def test_a_real_monitor_unplugged_and_plugged(tmp_path: Path) -> None:
    with (tmp_path / "number").open("w+") as number:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(number.fileno()), "-screen", "0", "3286x1080x24"],
            pass_fds=[number.fileno()],
            stderr=subprocess.DEVNULL,
        )
        with ended(server):
            while not (tmp_path / "number").read_text().endswith("\n"):
                assert server.poll() is None
                QTest.qWait(20)
            shown = (tmp_path / "number").read_text().strip()
            done = subprocess.run(
                [sys.executable, "-m", "tests.gui._monitors"],
                cwd=Path(__file__).parents[2],
                env={**os.environ, "DISPLAY": f":{shown}", "QT_QPA_PLATFORM": "xcb"},
                capture_output=True,
                text=True,
                check=False,
            )
            server.terminate()
            server.wait()
    filled, gone, back = json.loads(done.stdout or "[0, 0, 0]")
    assert filled == back == [2, True, True, 1366], done.stderr
    assert gone[:2] == [1, False]
