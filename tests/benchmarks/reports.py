"""The supervisor's figures over a million visits of ten years, beside DuckDB on the same rows.

Ours are the use cases whole, on the encrypted file: rights, calendar and settings included. DuckDB
has the plain rows in columns of its own and is asked for the same figures in SQL made for it
(`_visits_peer`); before anything is measured both have to say the same. Where it is not installed
(`uv pip install --group bench`) ours stand alone.
"""

from __future__ import annotations

import importlib.util
import os
import statistics
import time
from collections.abc import Callable
from typing import Any

from desktop_app.domain.calendar import add_months
from desktop_app.usecases import reports
from desktop_app.usecases.calendar import working_calendar
from tests.benchmarks._visits import visits
from tests.benchmarks._visits_peer import Peer, check

TIMES = 9


def run() -> list[dict[str, Any]]:
    """Return the rows of the table. Raises AssertionError where the two disagree."""
    made = visits()
    office, last = made.office, made.last
    month = add_months(last, -1)
    peer = None
    if importlib.util.find_spec("duckdb"):
        peer = Peer(made.csv, working_calendar(office), last)
        check(office, peer, last)
    else:
        print("duckdb is not installed: the reports are measured alone")
    year, following = add_months(last.replace(day=1), -11), add_months(last.replace(day=1), 1)
    jobs: tuple[tuple[str, Callable[[], Any], Callable[[Peer], Any], str], ...] = (
        (
            "day of a million visits",
            lambda: reports.day(office, last),
            lambda one: one.day(last),
            "<= 10 ms, within 2 x DuckDB",
        ),
        (
            "month of a million visits",
            lambda: reports.month_report(office, month.year, month.month),
            lambda one: one.month(month.replace(day=1), last.replace(day=1)),
            "<= 60 ms, within 15 x DuckDB",
        ),
        (
            "trend of 12 months, medians and P90",
            lambda: reports.trend(office),
            lambda one: one.trend(year, following),
            "<= 250 ms, within 15 x DuckDB",
        ),
    )
    print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    return [_row(job, ours, peer, theirs, target) for job, ours, theirs, target in jobs]


def _row(
    job: str,
    ours: Callable[[], Any],
    peer: Peer | None,
    theirs: Callable[[Peer], Any],
    target: str,
) -> dict[str, Any]:
    took, other = [], []
    for _ in range(TIMES):  # by turns: whatever else runs meanwhile slows both
        took.append(_seconds(ours))
        if peer is not None:
            other.append(_seconds(lambda: theirs(peer)))
    row = {"job": job, "ours": _shown(took), "target": target}
    if not other:
        return {**row, "against": "–"}
    ratio = _median(took)[0] / _median(other)[0]
    what = "DuckDB on the same rows, plain, two threads"
    return {**row, "against": _shown(other), "what": what, "ratio": ratio}


def _shown(took: list[tuple[float, float]]) -> str:
    wall, busy = _median(took)
    best = min(one for one, _ in took) * 1000
    return f"{wall * 1000:.1f} ms (best {best:.1f}; processor {busy * 1000:.1f})"


def _median(took: list[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(one for one, _ in took), statistics.median(one for _, one in took)


def _seconds(task: Callable[[], Any]) -> tuple[float, float]:
    """Return how long it took, and how long a processor was busy with it."""
    started, busy = time.perf_counter(), time.process_time()
    task()
    return time.perf_counter() - started, time.process_time() - busy
