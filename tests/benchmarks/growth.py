"""What growth costs: the same jobs in an office ten and a hundred times as large.

The slope is the exponent between the smallest and the largest: 0 is as fast whatever the size, 1
is a hundred times the time for a hundred times the rows. The jobs are the use cases whole, with
rights, journal and commit.
"""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop_app.storage.database import Store
from desktop_app.usecases import queue, register, register_search, reports
from desktop_app.usecases.office import Office
from desktop_app.workers.process import run_in_process
from tests.benchmarks import _million, _visits
from tests.benchmarks._invented_register import write_csv
from tests.benchmarks._table import Row, Sample, sample, span
from tests.crowd import Slips
from tests.offices import acting, make_office

SIZES = (10_000, 100_000, 1_000_000)
TIMES = 30
FEW = 5


def run() -> list[Row]:
    """Return a row for each job, with its time at each size and the slope."""
    found: dict[str, list[Sample]] = {}
    for size in SIZES:
        for jobs in (_register(size), _figures(size), _counter(size)):
            for job, times in jobs:
                found.setdefault(job, []).append(times)
    return [_row(job, times) for job, times in found.items()]


def _row(job: str, times: list[Sample]) -> Row:
    slope = math.log(times[-1].median / times[0].median) / math.log(SIZES[-1] / SIZES[0])
    shown = ", ".join(span(one.median) for one in times)
    # As a factor, so that it can be compared by shares: the slope itself is near nothing.
    factor = times[-1].median / times[0].median
    return Row(
        f"growth: {job}, at {', '.join(f'{size:,}' for size in SIZES)}",
        shown,
        f"slope {slope:.2f}",
        f"the largest takes {factor:.1f} × the smallest",
        measured=factor,
        spread=0.3 + times[0].spread + times[-1].spread,
    )


def _register(size: int) -> Iterator[tuple[str, Sample]]:
    many = _million.crowd(size)
    niks = iter([person.nik for person in many.people] * 2)
    yield "look-up by NIK", sample(lambda: register.look_up(many.office, next(niks)), TIMES)
    slips = Slips()
    typed = iter([f"{slips.asked(one).typed} {one.village}" for one in many.people[: TIMES + 1]])
    yield (
        "search of a misspelled name",
        sample(lambda: register_search.search(many.office, next(typed), 10), TIMES),
    )
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as name:
        office = make_office(Path(name) / "kantor", actor=None)
        path = write_csv(Path(name) / "a.csv", size)

        def bring() -> None:
            plan = register.plan_import(office, path, as_of=date(2026, 11, 1))
            register.adopt(office, run_in_process(register.build, plan))

        times = sample(bring, 1, warm=0)
        office.store.close()
    yield "import of a .csv", times


def _figures(size: int) -> Iterator[tuple[str, Sample]]:
    made = _visits.visits(size)
    office, last = made.office, made.last
    jobs: tuple[tuple[str, Callable[[], object]], ...] = (
        ("report of a day, by visits", lambda: reports.day(office, last)),
        (
            "report of a month, by visits",
            lambda: reports.month_report(office, last.year, last.month),
        ),
        ("trend of a year, by visits", lambda: reports.trend(office)),
    )
    for job, ask in jobs:
        yield job, sample(ask, FEW)


def _counter(size: int) -> Iterator[tuple[str, Sample]]:
    """Work in a copy of the office: its day goes on, and what is kept stays as it was."""
    made = _visits.visits(size)
    with tempfile.TemporaryDirectory(prefix="loket-bench-", dir=_visits.KEPT) as name:
        folder = Path(name) / "kantor"
        shutil.copytree(made.office.store.folder, folder)
        store = Store(folder, made.office.store.key)
        office = acting(replace(made.office, store=store), "petugas1")
        try:
            yield "number given, by visits", sample(lambda: queue.issue(office), TIMES)
            yield "call of the next, by visits", sample(lambda: _serve(office), TIMES // 2)
        finally:
            store.close()


def _serve(office: Office) -> None:
    ticket = queue.call_next(office)
    queue.serve(office, ticket.id)
    queue.finish(office, ticket.id)
