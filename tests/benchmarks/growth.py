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

import psycopg

from desktop_app.domain.letter import LetterOrder
from desktop_app.storage.database import Store
from desktop_app.usecases import letters, queue, register, register_search, reports, settings
from desktop_app.usecases.office import Office
from desktop_app.workers.process import run_in_process
from tests.benchmarks import _million, _visits, sync_push
from tests.benchmarks._invented_register import write_csv
from tests.benchmarks._table import Row, Sample, sample, span
from tests.benchmarks.start_check import start
from tests.crowd import Slips
from tests.letter_desk import order
from tests.offices import acting, make_office

SIZES = (10_000, 100_000, 1_000_000)
TIMES = 30
FEW = 5


def run() -> list[Row]:
    """Return a row for each job, with its time at each size and the slope."""
    found: dict[str, list[Sample]] = {}
    for size in SIZES:
        for jobs in (_register(size), _figures(size), _counter(size), _server(size)):
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
        key = made.office.store.key
        yield "start check, by visits", sample(lambda: start(folder, key), FEW)
        store = Store(folder, key)
        office = acting(replace(made.office, store=store), "petugas1")
        office = replace(office, counter=settings.counters(office)[0])
        try:
            yield "number given, by visits", sample(lambda: queue.issue(office), TIMES)
            yield "call of the next, by visits", sample(lambda: _serve(office), TIMES // 2)
            orders = iter([order(office) for _ in range(TIMES + 1)])
            yield "letter issued, by visits", sample(lambda: _issue(office, next(orders)), TIMES)
        finally:
            store.close()


def _serve(office: Office) -> None:
    ticket = queue.call_next(office)
    queue.serve(office, ticket.id)
    queue.finish(office, ticket.id)


def _issue(office: Office, wanted: LetterOrder) -> None:
    with office.write() as tx:
        letters.issue(office, tx, wanted)


def _server(size: int) -> Iterator[tuple[str, Sample]]:
    """Push to an office that has so many rows on the server already, nearly all of them copies
    of a few, with ids of their own."""
    with (
        tempfile.TemporaryDirectory(prefix="loket-bench-") as folder,
        sync_push.running_hub(Path(folder)) as hub,
    ):
        counter = sync_push.new_counter(hub, hub.addresses[0])
        pushes = iter(sync_push.bodies_of(counter, TIMES // 2 + 5))
        sync_push.send_all(counter, [next(pushes) for _ in range(4)])
        _multiply(hub.url, counter.office, size)
        job = f"push of {sync_push.OPS} operations, by rows on the server"
        yield job, sample(lambda: sync_push.send_all(counter, [next(pushes)]), TIMES // 2)
        counter.http.close()


def _multiply(url: str, office: str, size: int) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in _MULTIPLY:
            connection.execute(statement.encode(), {"office": office, "size": size})
        # As PostgreSQL does by itself within minutes.
        connection.execute("VACUUM ANALYZE")


_MULTIPLY = (
    "INSERT INTO record SELECT r.office_id, r.kind, gen_random_uuid(), r.seq, r.owner, r.facts, "
    "r.body, r.written, r.hash, r.deleted_at FROM record r, generate_series(1, %(size)s / 2000) "
    "WHERE r.office_id = %(office)s",
    "INSERT INTO claim SELECT c.office_id, c.kind, sha256(gen_random_uuid()::text::bytea), "
    "gen_random_uuid() FROM claim c, generate_series(1, %(size)s / 2000) "
    "WHERE c.office_id = %(office)s",
)
