"""The supervisor's figures over a million visits of ten years, beside DuckDB and polars.

Ours are the use cases whole, on the encrypted file: rights, calendar and settings included. The
others have the plain rows in columns of their own and are asked for the same figures in queries
made for them (`_visits_peer`, `_visits_polars`); before anything is measured all have to say the
same. Where one is not installed (group `bench`) the rest is measured without it.
"""

from __future__ import annotations

import importlib.util
import statistics
import sys
from collections.abc import Callable, Iterator
from typing import Any

from desktop_app.domain.calendar import add_months
from desktop_app.usecases import reports
from desktop_app.usecases.calendar import working_calendar
from tests.benchmarks._table import Row, Sample, Target, at_most, by_turns, span, versus
from tests.benchmarks._visits import Visits, visits
from tests.benchmarks._visits_peer import DuckPeer, Peer, check

TIMES = 9
Ask = Callable[[], Any]


def run() -> list[Row]:
    """Return the rows of the table. Raises AssertionError where two disagree."""
    made = visits()
    office, last = made.office, made.last
    peers = dict(_peers(made))
    for peer in peers.values():
        check(office, peer, last)
    first = last.replace(day=1)
    year, before, following = (add_months(first, months) for months in (-11, -1, 1))
    jobs: tuple[tuple[str, Ask, Callable[[Peer], Any], float, float], ...] = (
        (
            "day of a million visits",
            lambda: reports.day(office, last),
            lambda one: one.day(last),
            10,
            2,
        ),
        (
            "month of a million visits",
            lambda: reports.month_report(office, before.year, before.month),
            lambda one: one.month(before, first),
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
    return [
        row
        for job, ours, theirs, *limits in jobs
        for row in _rows(job, ours, _asked(peers, theirs), *limits)
    ]


def _peers(made: Visits) -> Iterator[tuple[str, Peer]]:
    calendar = working_calendar(made.office)
    if importlib.util.find_spec("duckdb"):
        yield "DuckDB", DuckPeer(made.csv, calendar, made.last)
    else:
        print("duckdb is not installed: not measured", file=sys.stderr)
    if importlib.util.find_spec("polars"):
        from tests.benchmarks._visits_polars import PolarsPeer

        yield "polars", PolarsPeer(made.csv, calendar, made.last)
    else:
        print("polars is not installed: not measured", file=sys.stderr)


def _asked(peers: dict[str, Peer], ask: Callable[[Peer], Any]) -> dict[str, Ask]:
    return {name: lambda one=peer: ask(one) for name, peer in peers.items()}  # type: ignore[misc]


def _rows(
    job: str, ours: Ask, theirs: dict[str, Ask], limit: float, within: float
) -> Iterator[Row]:
    """Return a row beside each of the others. The first, DuckDB, is what the targets name."""
    took, *others = by_turns([ours, *theirs.values()], TIMES)
    targets = _in_time(took, limit)
    if not others:
        yield Row(job, str(took), targets=targets, measured=took.median)
    for name, other in zip(theirs, others, strict=True):
        ratio = versus(took, other)
        if name == "DuckDB":
            targets = (*targets, at_most("", ratio["ratio"], within, "× DuckDB"))
        yield Row(
            f"{job}, against {name}",
            str(took),
            span(other.median),
            f"{name} on the same rows, plain, two threads",
            targets=targets,
            **ratio,
        )
        targets = ()


def _in_time(took: Sample, limit: float) -> tuple[Target, ...]:
    # By the processor: what else the machine does is not the report's fault.
    return (at_most("", statistics.median(took.busy) * 1000, limit, "ms of the processor"),)
