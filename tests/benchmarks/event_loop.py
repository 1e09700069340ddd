"""How long the window waits while a register is imported, as the window imports it.

A timer of one millisecond tells when the event loop came round; a gap is time in which no key
would have been heard. Idle is measured first, with the same timer on the same machine.
"""

from __future__ import annotations

import csv
import os
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.domain.register import RegisterSource
from desktop_app.usecases import register
from desktop_app.usecases.register_import import Built
from desktop_app.workers.lanes import Stop, Workers
from desktop_app.workers.register_tasks import build_aside
from tests.factory import Factory
from tests.offices import make_office

ROWS = 100_000
IDLE_SECONDS = 2.0


class Gaps:
    """Collects how long the event loop was away, in milliseconds."""

    def __init__(self) -> None:
        self.seen: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.seen.append((now - self._last) * 1000)
        self._last = now

    def stop(self) -> tuple[float, float]:
        """Return the 99th percentile and the longest gap."""
        self._timer.stop()
        ordered = sorted(self.seen)
        return ordered[int(len(ordered) * 0.99)], ordered[-1]


def run() -> list[dict[str, Any]]:
    """Return one row: the longest gap during an import against the longest when idle."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = _file(Path(folder) / "register.csv")
        office = make_office(Path(folder) / "kantor", actor="admin")
        workers = Workers(office)
        try:
            idle_p99, idle_longest = _idle(app)
            p99, longest = _import(app, workers, path)
        finally:
            workers.close()
            office.store.close()
    return [
        {
            "job": f"event loop away while {ROWS:,} rows are imported (p99 / longest)",
            "ours": f"{p99:.1f} / {longest:.1f} ms",
            "against": f"{idle_p99:.1f} / {idle_longest:.1f} ms",
            "ratio": longest / idle_longest,
            "what": "idle",
            "target": "longest < 50 ms",
        }
    ]


def _idle(app: QCoreApplication) -> tuple[float, float]:
    gaps = Gaps()
    until = time.perf_counter() + IDLE_SECONDS
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.0005)
    return gaps.stop()


def _import(app: QCoreApplication, workers: Workers, path: Path) -> tuple[float, float]:
    ended: list[object] = []

    def adopt(built: Built) -> None:
        workers.run(register.adopt, built, then=ended.append, otherwise=ended.append)

    gaps = Gaps()
    tell = workers.relay(lambda _: None)
    arguments = (path, date(2026, 11, 1), RegisterSource.DTSEN, None, tell, Stop())
    workers.run_long(build_aside, *arguments, then=adopt, otherwise=ended.append)
    while not ended:
        app.processEvents()
        time.sleep(0.0005)
    if isinstance(ended[0], BaseException):
        raise ended[0]
    return gaps.stop()


def _file(path: Path) -> Path:
    factory = Factory(5)
    rows = [factory.register_row(person).cells for person in factory.people(ROWS)]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return path
