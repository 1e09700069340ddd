"""How long the window waits while a register is imported, a PC syncs, and a batch is printed.

Each as the window does it. Idle is measured first, with the same timer on the same machine.
"""

from __future__ import annotations

import contextlib
import csv
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop_app import bootstrap
from desktop_app.domain.ids import new_id
from desktop_app.domain.register import RegisterSource
from desktop_app.storage import tables
from desktop_app.usecases import letters, printing, register, sync_rounds
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_import import Built
from desktop_app.workers.lanes import Stop, Workers
from desktop_app.workers.register_tasks import build_aside
from tests.benchmarks._gaps import Gaps
from tests.benchmarks._table import Row, at_most
from tests.factory import Factory
from tests.letter_desk import order
from tests.offices import TestClock, make_office

ROWS = 100_000
ENTRIES = 10_000
LETTERS = 100
IDLE_SECONDS = 2.0
_LONGEST = 50

Start = Callable[[Workers, Callable[[object], None]], object]


def run() -> list[Row]:
    """Return a row for each long job: how long the loop was away, beside an idle one."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as name, contextlib.ExitStack() as ends:
        folder = Path(name)
        idle = _idle(app)
        path = _file(folder / "register.csv")
        office = make_office(folder / "kantor", actor="admin")
        ends.callback(office.store.close)
        rows = [
            _row(
                f"{ROWS:,} rows are imported",
                _gaps(app, office, lambda *a: _import(path, *a)),
                idle,
            ),
            _row(
                f"a batch of {LETTERS} letters is issued and printed", _printed(app, folder), idle
            ),
        ]
        with _joined(folder / "pusat") as (first, second):
            for pc, what in ((first, "sent"), (second, "fetched")):
                gaps = _gaps(app, pc, _sync)
                rows.append(_row(f"{ENTRIES:,} entries are {what} by the sync", gaps, idle))
        return rows


def _row(job: str, gaps: tuple[float, float], idle: tuple[float, float]) -> Row:
    return Row(
        f"event loop away while {job} (p99 / longest)",
        f"{gaps[0]:.1f} / {gaps[1]:.1f} ms",
        f"{idle[0]:.1f} / {idle[1]:.1f} ms",
        "idle",
        gaps[1] / idle[1],
        (at_most("longest", gaps[1], _LONGEST, "ms"),),
        measured=gaps[0],
        spread=0.5,  # one run: a busy moment of the machine is in it
    )


def _idle(app: QCoreApplication) -> tuple[float, float]:
    gaps = Gaps()
    until = time.perf_counter() + IDLE_SECONDS
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.0005)
    return gaps.stop()


def _gaps(app: QCoreApplication, office: Office, start: Start) -> tuple[float, float]:
    """Return the gaps while a job runs on the lanes of a window; raise what it raised."""
    workers, ended = Workers(office), list[object]()
    try:
        gaps = Gaps()
        start(workers, ended.append)
        while not ended:
            app.processEvents()
            time.sleep(0.0005)
        found = gaps.stop()
    finally:
        workers.close()
    if isinstance(ended[0], BaseException):
        raise ended[0]
    return found


def _import(path: Path, workers: Workers, end: Callable[[object], None]) -> None:
    def adopt(built: Built) -> None:
        workers.run(register.adopt, built, then=end, otherwise=end)

    tell = workers.relay(lambda _: None)
    arguments = (path, date(2026, 11, 1), RegisterSource.DTSEN, None, tell, Stop())
    workers.run_long(build_aside, *arguments, then=adopt, otherwise=end)


def _file(path: Path) -> Path:
    factory = Factory(5)
    rows = [factory.register_row(person).cells for person in factory.people(ROWS)]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return path


def _printed(app: QCoreApplication, folder: Path) -> tuple[float, float]:
    office = make_office(folder / "cetak")
    tray = folder / "baki.pdf"
    try:
        orders = [order(office) for _ in range(LETTERS)]

        def to_printer(pdf: bytes, *_: object) -> None:
            tray.write_bytes(pdf)

        def task(desk: Office) -> None:
            with desk.write() as tx:
                made = [letters.issue(desk, tx, one).id for one in orders]
            for job in printing.queue_letters(desk, made, ""):
                printing.send(desk, job.id, to_printer)

        return _gaps(app, office, lambda on, end: on.run(task, then=end, otherwise=end))
    finally:
        office.store.close()


@contextlib.contextmanager
def _joined(folder: Path) -> Iterator[tuple[Office, Office]]:
    """Give two PCs of an office on a real server; the first has entries to send."""
    from tests.benchmarks import sync_push
    from tests.reliability.sync_site import Site, at_pc

    folder.mkdir()
    with sync_push.running_hub(folder) as hub, contextlib.ExitStack() as opened:
        site = Site.beside(hub.server, hub.addresses[0])
        bureau = site.bureau(folder / "kantor")
        first, second = (at_pc(pc, TestClock(), patience=60.0) for pc in bureau.pcs)
        for office in (first, second):
            opened.callback(bootstrap.close, office)
        for _ in range(ENTRIES // 100):
            with first.write() as tx:
                for _ in range(100):
                    row = {"id": new_id(tx.at), "day": first.today(), "arrived_at": tx.at}
                    tx.insert(tables.visit, row)
        yield first, second


def _sync(workers: Workers, end: Callable[[object], None]) -> None:
    """Go round after round until nothing moves, as the window's pulse does."""

    def next_round(done: Any = None) -> None:
        if done is not None and not (done.sent or done.received or done.more):
            end(done)
            return
        workers.network.run(sync_rounds.round_of, workers.office, then=next_round, otherwise=end)

    next_round()
