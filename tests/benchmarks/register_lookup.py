"""How long a look-up takes among 300,000 people, its journal entry committed to disk.

From sixteen digits to the values that fill the form, as the workbench asks for them; compared
with the bare journal entry, which is what the disk takes of it. Then the same NIK on the driver's
cursor among a million people, encrypted and not.
"""

from __future__ import annotations

import csv
import sqlite3
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
from desktop_app.storage.database import open_keyed
from desktop_app.usecases import applications, register
from desktop_app.usecases.office import Office
from tests.benchmarks import _million
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
            return [*_rows(office, _people(path)), *_among_a_million()]
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


def _among_a_million() -> list[dict[str, Any]]:
    many = _million.million()
    encrypted = open_keyed(many.path, many.office.store.key, "mode=ro&immutable=1")
    plain = sqlite3.connect(many.plain)
    niks = [n for (n,) in encrypted.execute("SELECT nik FROM person WHERE id % 97 = 0")]
    Random(1).shuffle(niks)
    rows = []
    try:
        for cache, asked in (("pages not in memory yet", niks), ("again", niks[:ASKED] * 10)):
            ours, theirs = (_cursor_times(one, asked) for one in (encrypted, plain))
            slow, plainly = quantiles(ours, n=100)[98], quantiles(theirs, n=100)[98]
            rows.append(
                {
                    "job": f"NIK on the cursor, {_million.ROWS:,} encrypted rows, {cache}, P99",
                    "ours": f"{slow * 1e6:.0f} us (P50 {median(ours) * 1e6:.0f})",
                    "against": f"{plainly * 1e6:.0f} us (P50 {median(theirs) * 1e6:.0f})",
                    "ratio": slow / plainly,
                    "what": "plain sqlite3 on the same table",
                    "target": "<= 2 x",
                }
            )
    finally:
        encrypted.close()
        plain.close()
    return [*rows, _with_entry(many, niks[:ASKED])]


def _with_entry(many: _million.Million, niks: list[str]) -> dict[str, Any]:
    times = _times([lambda one=one: register.look_up(many.office, one) for one in niks])  # type: ignore[misc]
    alone = _times([lambda: _journal(many.office)] * ASKED)
    return {
        "job": f"look-up by NIK with its entry, {_million.ROWS:,} rows",
        "ours": f"{median(times) * 1000:.2f} ms (P99 {quantiles(times, n=100)[98] * 1000:.1f})",
        "against": f"{median(alone) * 1000:.2f} ms",
        "ratio": median(times) / median(alone),
        "what": "the committed journal entry alone",
        "target": "< 2 ms",
    }


def _cursor_times(connection: Any, niks: list[str]) -> list[float]:
    query = (
        "SELECT p.*, n.name FROM person p JOIN name n ON n.id = p.name_id "
        "WHERE p.nik = ? AND NOT p.nik_damaged ORDER BY p.row"
    )
    connection.execute("PRAGMA cache_size=-65536")
    cursor = connection.cursor()
    return _times([lambda nik=nik: cursor.execute(query, (nik,)).fetchall() for nik in niks])  # type: ignore[misc]


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
