"""Tasks leave the GUI thread and come back to it, in order, or not at all when nobody is there."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, ClassVar, cast

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Lane, Stop, Workers


@pytest.fixture
def workers(qtbot: QtBot) -> Iterator[Workers]:
    made = Workers(cast(Office, SimpleNamespace(name="kantor")))
    yield made
    made.close()


def test_a_result_comes_back_on_the_gui_thread(qtbot: QtBot, workers: Workers) -> None:
    seen: list[Any] = []

    def task(office: Any, number: int) -> tuple[str, int, bool]:
        return office.name, number, threading.current_thread() is threading.main_thread()

    workers.run(task, 7, then=lambda got: seen.append((got, QThread.isMainThread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(("kantor", 7, False), True)]


def test_writes_run_one_after_the_other_in_the_order_asked(qtbot: QtBot, workers: Workers) -> None:
    done: list[int] = []
    for number in range(20):
        workers.run(lambda _, n=number: done.append(n))
    qtbot.waitUntil(lambda: workers.running == 0)
    assert done == list(range(20))


def test_an_import_does_not_make_the_counter_wait(qtbot: QtBot, workers: Workers) -> None:
    release = threading.Event()
    seen: list[str] = []
    workers.run_long(lambda _: release.wait(5))
    workers.run(lambda _: "dilayani", then=seen.append)
    qtbot.waitUntil(lambda: seen == ["dilayani"])
    release.set()


def test_an_error_goes_to_whoever_asked(qtbot: QtBot, workers: Workers) -> None:
    seen: list[BaseException] = []
    workers.read(lambda _: 1 / 0, otherwise=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)


def test_an_error_nobody_asked_for_is_told_once(qtbot: QtBot, workers: Workers) -> None:
    with qtbot.waitSignal(workers.failed) as told:
        workers.run(lambda _: 1 / 0)
    assert told.args is not None
    assert isinstance(told.args[0], ZeroDivisionError)


def test_nothing_is_delivered_to_a_widget_that_is_gone(qtbot: QtBot, workers: Workers) -> None:
    import shiboken6

    owner, release = QObject(), threading.Event()
    seen: list[bool] = []
    workers.run(lambda _: release.wait(5), then=seen.append, owner=owner)
    shiboken6.delete(owner)
    release.set()
    qtbot.waitUntil(lambda: workers.running == 0)
    assert seen == []


def test_closing_finishes_the_writes_that_were_asked_for(qtbot: QtBot) -> None:
    workers = Workers()
    written: list[int] = []

    def write(_: Any, number: int) -> None:
        time.sleep(0.01)
        written.append(number)

    for number in range(5):
        workers.run(write, number)
    workers.close()
    assert written == list(range(5))


def test_closing_a_lane_drops_what_waits(qtbot: QtBot) -> None:
    lane, release = Lane("test"), threading.Event()
    lane.run(release.wait, 20)
    waiting = lane.run(release.is_set)
    waiting.add_done_callback(lambda _: release.set())
    lane.close()
    assert waiting.cancelled()


def test_a_long_task_tells_how_far_it_is_and_can_be_stopped(qtbot: QtBot, workers: Workers) -> None:
    told: list[int] = []
    stop = Stop()
    tell = workers.relay(told.append)

    def task(_: Any) -> str:
        tell(1)
        while not stop():
            time.sleep(0.001)
        return "berhenti"

    ended: list[str] = []
    workers.run_long(task, then=ended.append)
    qtbot.waitUntil(lambda: told == [1])
    stop.set()
    qtbot.waitUntil(lambda: ended == ["berhenti"])


class _Knot:
    """A cycle, which only a collection can undo; it tells on which thread that happened."""

    died: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        _Knot.died.append(threading.get_ident())


def test_what_was_thrown_away_dies_on_the_gui_thread_only(qtbot: QtBot) -> None:
    workers = Workers()
    workers.garbage.start()
    _Knot.died.clear()

    def busy() -> None:
        for _ in range(20_000):
            _Knot()

    for _ in range(4):
        workers.aside(busy)
    qtbot.waitUntil(lambda: workers.running == 0 and len(_Knot.died) > 1000, timeout=20_000)
    workers.close()

    assert set(_Knot.died) == {threading.get_ident()}
    assert not gc.isenabled()
