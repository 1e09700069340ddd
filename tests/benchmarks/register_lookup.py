"""How long a look-up takes among 300,000 people, its journal entry committed to disk.

From sixteen digits to the values that fill the form, as the workbench asks for them; compared
with the bare journal entry, which is what the disk takes of it.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter
from typing import Any
from uuid import uuid4

from desktop_app.domain.people import parse_birth_date
from desktop_app.usecases import applications, register
from desktop_app.usecases.office import Office
from tests.benchmarks._invented_register import write_csv
from tests.offices import make_office

ROWS = 300_000
ASKED = 300
NOBODY = "3317019912310001"


def run() -> list[dict[str, Any]]:
    """Return one row for each kind of question, three snapshots kept as in a busy office."""
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as name:
        folder = Path(name)
        office = make_office(folder / "kantor", actor="supervisor")
        try:
            path = write_csv(folder / "a.csv", ROWS)
            for month in (9, 10, 11):
                register.import_file(office, path, as_of=date(2026, month, 1))
            return _rows(office, _people(path))
        finally:
            office.store.close()


def _rows(office: Office, people: list[dict[str, str]]) -> list[dict[str, Any]]:
    journal = _times([lambda: _journal(office)] * ASKED)

    def row(job: str, target: str, ask: Callable[[dict[str, str]], object]) -> dict[str, Any]:
        times = _times([lambda one=one: ask(one) for one in people])  # type: ignore[misc]
        ours, alone = median(times), median(journal)
        slow = quantiles(times, n=100)[98]
        return {
            "job": f"{job}, {ROWS:,} rows x 3 snapshots",
            "ours": f"{ours * 1000:.2f} ms (P99 {slow * 1000:.1f})",
            "against": f"{alone * 1000:.2f} ms",
            "ratio": ours / alone,
            "what": "the committed journal entry alone",
            "target": target,
        }

    def find(number: str, **more: Any) -> None:
        with office.read() as connection:
            register.find(office, connection, number, **more)

    def by_name(one: dict[str, str]) -> None:
        born = parse_birth_date(one["tanggal_lahir"], today=office.today())
        find(NOBODY, name=one["nama"], birth_date=born)

    return [
        row(
            "NIK to prefilled form",
            "< 50 ms",
            lambda one: applications.prefill(office, one["nik"], "reaktivasi"),
        ),
        row("look-up by NIK, without the entry", "< 2 ms", lambda one: find(one["nik"])),
        row("look-up by No. KK, without the entry", "< 2 ms", lambda one: find(one["nokk"])),
        row("look-up by name and birth date, without the entry", "< 2 ms", by_name),
    ]


def _people(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        usable = [
            row
            for row in csv.DictReader(stream, delimiter=";")
            if len(row["nik"]) == len(row["nokk"]) == 16
            and row["nama"]
            and "02/1990" not in str(row)
        ]
    return Random(1).sample(usable, ASKED)


def _journal(office: Office) -> None:
    with office.write() as tx:
        tx.event("view", uuid4(), {"reason": "pelayanan", "found": True, "with": []})


def _times(jobs: list[Callable[[], object]]) -> list[float]:
    times = []
    for job in jobs:
        started = perf_counter()
        job()
        times.append(perf_counter() - started)
    return times
