"""How fast a register is imported, and whether anybody else in the process notices.

As the window and the command line do it, in a process of its own. Compared with reading the same
cells and doing nothing with them: no check, no encryption, no index, no process. The last row is
what the window feels: the longest time another thread had to wait.
"""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from desktop_app.adapters.spreadsheets import Spreadsheets
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.workers.process import run_in_process
from tests.benchmarks._invented_register import write_csv, write_xlsx
from tests.offices import make_office

AS_OF = date(2026, 11, 1)
ROWS = 100_000
ROUNDS = 3
TICK = 0.001


def run() -> list[dict[str, Any]]:
    """Return one row for each format, and one for the wait of other threads."""
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as name:
        folder = Path(name)
        office = make_office(folder / "kantor", actor=None)
        try:
            files = write_csv(folder / "a.csv", ROWS), write_xlsx(folder / "a.xlsx", ROWS)
            return [*(_speed(office, path) for path in files), _wait(office, files[1])]
        finally:
            office.store.close()


def _speed(office: Office, path: Path) -> dict[str, Any]:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for kept, job in zip(
            times, (lambda: _import(office, path), lambda: _read(path)), strict=True
        ):
            started = perf_counter()
            job()
            kept.append(perf_counter() - started)
    ours, alone = median(times[0]), median(times[1])
    return {
        "job": f"register import, {ROWS:,} rows of {path.suffix}, 5 % dirty",
        "ours": f"{ROWS / ours:,.0f} rows/s",
        "against": f"{ROWS / alone:,.0f} rows/s",
        "ratio": alone / ours,
        "what": "reading the cells alone",
        "target": ">= 20,000 rows/s",
    }


def _wait(office: Office, path: Path) -> dict[str, Any]:
    def in_thread() -> None:
        register.import_file(office, path, as_of=AS_OF)

    ours, thread = _longest_wait(lambda: _import(office, path)), _longest_wait(in_thread)
    return {
        "job": "longest wait of another thread during an import",
        "ours": f"{ours * 1000:.0f} ms",
        "against": f"{thread * 1000:.0f} ms",
        "ratio": ours / thread,
        "what": "the same import in a thread",
        "target": "< 50 ms",
    }


def _import(office: Office, path: Path) -> None:
    plan = register.plan_import(office, path, as_of=AS_OF)
    register.adopt(office, run_in_process(register.build, plan))


def _read(path: Path) -> None:
    with Spreadsheets().open(path) as sheets:
        for sheet in sheets:
            for _ in sheet.rows():
                pass


def _longest_wait(job: Callable[[], None]) -> float:
    """Return the longest time, in seconds, that a thread waking every millisecond had to wait."""
    done = threading.Event()
    longest = 0.0

    def work() -> None:
        job()
        done.set()

    worker = threading.Thread(target=work)
    worker.start()
    before = perf_counter()
    while not done.is_set():
        time.sleep(TICK)
        now = perf_counter()
        longest, before = max(longest, now - before), now
    worker.join()
    return longest - TICK
