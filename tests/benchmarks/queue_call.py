"""A call: how long its transaction takes, and how soon the room knows of it.

The transaction is measured beside a bare one on the same encrypted file that writes as many rows
and commits. The second figure is between the commit in another process and the moment this
window's watch tells of the call, as display and voice hear it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.domain.queue import Lane
from desktop_app.gui.board_watch import BoardWatch
from desktop_app.gui.session import Session
from desktop_app.storage.database import OFFICE_DB
from desktop_app.storage.keyed_file import open_raw
from desktop_app.usecases import board, queue
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from tests.benchmarks._table import Row, at_most, span, spread
from tests.offices import PASSPHRASE, TestClock, make_office

WAITING = 500
CALLS = 40
REACTIONS = 20
IDLE_MS = 5_000

_OTHER_PROGRAM = """
import sys, time
from pathlib import Path
from desktop_app import bootstrap
from desktop_app.usecases import queue, settings
from tests.offices import TestClock, officer

office = bootstrap.open_office(Path(sys.argv[1]), sys.argv[2], TestClock())
office = office.with_actor(officer(office, "petugas1"), settings.counters(office)[0])
print("ready", flush=True)
for _ in sys.stdin:
    ticket = queue.call_next(office)
    print(time.monotonic(), flush=True)
    queue.serve(office, ticket.id)
    queue.finish(office, ticket.id)
bootstrap.close(office)
"""


def run() -> list[Row]:
    """Return the rows of the table."""
    with tempfile.TemporaryDirectory() as folder:
        office = make_office(Path(folder), TestClock())
        try:
            for number in range(WAITING + CALLS + REACTIONS):
                queue.issue(office, Lane.PRIORITAS if number % 5 == 0 else Lane.UMUM)
            return [_call(office), *_reaction(office)]
        finally:
            office.store.close()


def _call(office: Office) -> Row:
    ours = []
    for _ in range(CALLS):
        started = time.perf_counter()
        ticket = queue.call_next(office)
        ours.append(time.perf_counter() - started)
        queue.serve(office, ticket.id)
        queue.finish(office, ticket.id)
    bare = list(_bare(office))
    middle = statistics.median(ours)
    ratio = middle / statistics.median(bare)
    return Row(
        f"call next with {WAITING} waiting",
        span(middle),
        span(statistics.median(bare)),
        "a bare transaction of four rows on the same encrypted file",
        ratio,
        (at_most("commit included", middle * 1000, 20, "ms"),),
        measured=ratio,
        spread=spread(ours) + spread(bare),
    )


def _bare(office: Office) -> Iterator[float]:
    raw = open_raw(office.store.folder / OFFICE_DB, office.store.key)
    raw.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, body BLOB)")
    body = os.urandom(300)  # as long as a journal entry
    try:
        for _ in range(CALLS):
            started = time.perf_counter()
            raw.execute("BEGIN IMMEDIATE")
            for _ in range(4):
                raw.execute("INSERT INTO bare (body) VALUES (?)", (body,))
            raw.execute("COMMIT")
            yield time.perf_counter() - started
    finally:
        raw.execute("DROP TABLE bare")
        raw.close()


def _reaction(office: Office) -> list[Row]:
    app = QApplication.instance() or QApplication([])
    workers = Workers(replace(office))
    session = Session(workers, office.store.folder)
    watch = BoardWatch(session)
    heard: list[float] = []
    watch.called.connect(lambda _: heard.append(time.monotonic()))
    watch.start()
    took = []
    try:
        with _other_program(office) as other:
            _until(app, lambda: watch.board is not None)
            idle = _idle_cpu()
            for number in range(REACTIONS):
                committed = _tell_to_call(other)
                _until(app, lambda number=number: len(heard) > number)
                took.append(heard[number] - committed)
    finally:
        watch.stop()
        workers.close()
    slowest, middle = max(took), statistics.median(took)
    asked = _seconds_of(lambda: board.changes(office))
    return [
        Row(
            "board reacts after a call in another process",
            f"{middle * 1000:.0f} ms, slowest of {REACTIONS} {slowest * 1000:.0f} ms",
            "200 ms",
            "the target",
            slowest / 0.2,
            (at_most("slowest", slowest * 1000, 200, "ms"),),
            measured=middle,
            spread=spread(took),
        ),
        Row(
            "watching an idle queue",
            f"{idle * 100:.1f} % of one core",
            f"{asked * 1000:.2f} ms a question, ten in a second",
            measured=idle,
            spread=0.3,
        ),
    ]


@contextmanager
def _other_program(office: Office) -> Iterator[subprocess.Popen[str]]:
    other = subprocess.Popen(
        [sys.executable, "-c", _OTHER_PROGRAM, str(office.store.folder), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "ready"
        yield other
    finally:
        assert other.stdin is not None
        other.stdin.close()
        other.wait()


def _tell_to_call(other: subprocess.Popen[str]) -> float:
    """Have the other program call the next number, and return when it had committed."""
    assert other.stdin is not None
    assert other.stdout is not None
    other.stdin.write("\n")
    other.stdin.flush()
    return float(other.stdout.readline())


def _idle_cpu() -> float:
    """Return the share of one core it takes while nothing happens."""
    loop = QEventLoop()
    QTimer.singleShot(IDLE_MS, loop.quit)
    cpu, wall = time.process_time(), time.perf_counter()
    loop.exec()
    return (time.process_time() - cpu) / (time.perf_counter() - wall)


def _until(app: Any, done: Any) -> None:
    while not done():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        time.sleep(0.001)


def _seconds_of(task: Any) -> float:
    took = []
    for _ in range(200):
        started = time.perf_counter()
        task()
        took.append(time.perf_counter() - started)
    return statistics.median(took)
