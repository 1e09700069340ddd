"""How long a look-up takes among 300,000 people, its journal entry committed to disk.

From sixteen digits to the values that fill the form, as the workbench asks for them; compared
with the bare journal entry, which is what the disk takes of it. Then the same NIK on the driver's
cursor among a million people, encrypted and not, and what an office has without a program: its
spreadsheet, or a data frame.
"""

from __future__ import annotations

import csv
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any
from uuid import uuid4

from desktop_app.domain.people import parse_birth_date
from desktop_app.storage.keyed_file import open_keyed
from desktop_app.usecases import applications, register
from desktop_app.usecases.office import Office
from tests.benchmarks import _lookup_peers, _million
from tests.benchmarks._invented_register import write_csv
from tests.benchmarks._table import Row, Sample, at_most, by_turns, span, versus
from tests.offices import make_office

ROWS = 300_000
ASKED = 300
NOBODY = "3317019912310001"


def run() -> list[Row]:
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


def _rows(office: Office, people: list[dict[str, str]]) -> Iterator[Row]:
    def find(number: str, **more: Any) -> None:
        with office.read() as connection:
            register.find(office, connection, number, **more)

    def by_name(one: dict[str, str]) -> None:
        born = parse_birth_date(one["tanggal_lahir"], today=office.today())
        find(NOBODY, name=one["nama"], birth_date=born)

    jobs: tuple[tuple[str, float, Callable[[dict[str, str]], object]], ...] = (
        (
            "NIK to prefilled form",
            50,
            lambda one: applications.prefill(office, one["nik"], "reaktivasi"),
        ),
        ("look-up by NIK, without the entry", 2, lambda one: find(one["nik"])),
        ("look-up by No. KK, without the entry", 2, lambda one: find(one["nokk"])),
        ("look-up by name and birth date, without the entry", 2, by_name),
    )
    for job, limit, ask in jobs:
        asked = iter(people * 2)
        ours, entry = by_turns([lambda: ask(next(asked)), lambda: _journal(office)], ASKED)  # noqa: B023
        yield Row(
            f"{job}, {ROWS:,} rows x 3 snapshots",
            _shown(ours),
            span(entry.median),
            "the committed journal entry alone",
            targets=(at_most("median", ours.median * 1000, limit, "ms"),),
            **versus(ours, entry),
        )


def _among_a_million() -> Iterator[Row]:
    many = _million.million()
    encrypted = open_keyed(many.path, many.office.store.key, "mode=ro&immutable=1")
    plain = sqlite3.connect(many.plain)
    niks = [n for (n,) in encrypted.execute("SELECT nik FROM person WHERE id % 97 = 0")]
    Random(1).shuffle(niks)
    try:
        for cache, asked in (("pages not in memory yet", niks), ("again", niks[:ASKED] * 10)):
            ours, theirs = (_on_cursor(one, asked) for one in (encrypted, plain))
            ratio = ours.percentile(99) / theirs.percentile(99)
            yield Row(
                f"NIK on the cursor, {_million.ROWS:,} encrypted rows, {cache}, P99",
                f"{span(ours.percentile(99))} (P50 {span(ours.median)})",
                f"{span(theirs.percentile(99))} (P50 {span(theirs.median)})",
                "plain sqlite3 on the same table",
                ratio=ratio,
                targets=(at_most("", ratio, 2, "×"),),
                measured=ours.median / theirs.median,
                spread=ours.spread + theirs.spread,
            )
        again = _on_cursor(encrypted, niks[:ASKED])
    finally:
        encrypted.close()
        plain.close()
    yield _with_entry(many, niks[:ASKED])
    yield from _lookup_peers.rows(many, niks, again)


def _with_entry(many: _million.Million, niks: list[str]) -> Row:
    asked = iter(niks * 2)
    jobs: list[Callable[[], object]] = [
        lambda: register.look_up(many.office, next(asked)),
        lambda: _journal(many.office),
    ]
    ours, entry = by_turns(jobs, ASKED)
    return Row(
        f"look-up by NIK with its entry, {_million.ROWS:,} rows",
        _shown(ours),
        span(entry.median),
        "the committed journal entry alone",
        targets=(at_most("median", ours.median * 1000, 2, "ms"),),
        **versus(ours, entry),
    )


def _on_cursor(connection: Any, niks: list[str]) -> Sample:
    query = (
        "SELECT p.*, n.name FROM person p JOIN name n ON n.id = p.name_id "
        "WHERE p.nik = ? AND NOT p.nik_damaged ORDER BY p.row"
    )
    connection.execute("PRAGMA cache_size=-65536")
    cursor = connection.cursor()
    times = []
    for nik in niks:  # no warm-up, no second clock: the question itself takes microseconds
        started = perf_counter()
        cursor.execute(query, (nik,)).fetchall()
        times.append(perf_counter() - started)
    return Sample(tuple(times), tuple(times))


def _shown(ours: Sample) -> str:
    return f"{span(ours.median)} (P99 {span(ours.percentile(99))})"


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
