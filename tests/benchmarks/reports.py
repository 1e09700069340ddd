"""The supervisor's figures over a million visits of ten years, beside DuckDB on the same rows.

Ours are the use cases whole, on the encrypted file: rights, calendar and settings included. DuckDB
has the plain rows in columns of its own and is asked for the same figures in SQL made for it
(`_visits_peer`); before anything is measured both have to say the same. Where it is not installed
(group `bench`) ours stand alone.
"""

from __future__ import annotations

import importlib.util
import statistics
from collections.abc import Callable
from typing import Any

from desktop_app.domain.calendar import add_months
from desktop_app.usecases import reports
from desktop_app.usecases.calendar import working_calendar
from tests.benchmarks._table import Row, Sample, Target, at_most, by_turns, span, versus
from tests.benchmarks._visits import visits
from tests.benchmarks._visits_peer import Peer, check

TIMES = 9


def run() -> list[Row]:
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
    jobs: tuple[tuple[str, Callable[[], Any], Callable[[Peer], Any], float, float], ...] = (
        (
            "day of a million visits",
            lambda: reports.day(office, last),
            lambda one: one.day(last),
            10,
            2,
        ),
        (
            "month of a million visits",
            lambda: reports.month_report(office, month.year, month.month),
            lambda one: one.month(month.replace(day=1), last.replace(day=1)),
            60,
            15,
        ),
        (
            "trend of 12 months, medians and P90",
            lambda: reports.trend(office),
            lambda one: one.trend(year, following),
            250,
            15,
        ),
    )
    return [_row(job, ours, peer, theirs, *limits) for job, ours, theirs, *limits in jobs]


def _row(
    job: str,
    ours: Callable[[], Any],
    peer: Peer | None,
    theirs: Callable[[Peer], Any],
    limit: float,
    within: float,
) -> Row:
    if peer is None:
        (took,) = by_turns([ours], TIMES)
        return Row(job, str(took), targets=_in_time(took, limit), measured=took.median)
    took, other = by_turns([ours, lambda: theirs(peer)], TIMES)
    ratio = versus(took, other)
    return Row(
        job,
        str(took),
        span(other.median),
        "DuckDB on the same rows, plain, two threads",
        targets=(*_in_time(took, limit), at_most("", ratio["ratio"], within, "× DuckDB")),
        **ratio,
    )


def _in_time(took: Sample, limit: float) -> tuple[Target, ...]:
    # By the processor: what else the machine does is not the report's fault.
    return (at_most("", statistics.median(took.busy) * 1000, limit, "ms of the processor"),)
