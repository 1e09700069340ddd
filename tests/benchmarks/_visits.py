"""An office with a million visits of ten years in its encrypted database, written at once.

Its rows are made beside the journal, in the shape the use cases leave them: numbers that were
called, served, held, called again, left open over night or taken back, cases with their decisions
and letters. The same rows lie beside it as CSV for whoever reckons otherwise. All of it is kept
under `build/bench` for the next run, until this module or a table changes.
"""

from __future__ import annotations

import atexit
import csv
import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from desktop_app.domain.calendar import WorkCalendar, add_months
from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.keyed_file import open_raw
from desktop_app.storage.types import to_microseconds
from desktop_app.usecases.calendar import working_calendar
from desktop_app.usecases.office import Office
from tests.offices import TestClock, acting, make_office

VISITS = 1_000_000
YEARS = 10
MINUTE = 60_000_000
SERVICES = ("pengajuan_baru", "reaktivasi", "pembebasan_biaya", "informasi")
REASONS = ("sudah_terdaftar", "id_dtks_tidak_dicantumkan", "berkas_tidak_lengkap")
COLUMNS = {
    "visit": ("id", "version", "day", "arrived_at"),
    "ticket": [
        "id",
        "version",
        "visit_id",
        "day",
        "lane",
        "series",
        "number",
        "service",
        "state",
        "arrived_at",
        "calls",
        "purpose",
        "more",
        "remark",
        "note",
        "people",
        "files_done",
        "dropped_off",
        "late",
    ],
    "period": [
        "id",
        "version",
        "ticket_id",
        "state",
        "started_at",
        "ended_at",
        "counter_id",
        "officer_id",
        "time_accurate",
        "cause",
        "undone",
    ],
    "applicant": ("id", "version", "name", "name_key", "wa_consent", "merged_into"),
    "application": [
        "id",
        "version",
        "visit_id",
        "ticket_id",
        "applicant_id",
        "service",
        "service_from",
        "state",
        "fields",
        "documents",
        "person",
        "day",
        "decided_at",
    ],
    "decision": [
        "id",
        "version",
        "application_id",
        "outcome",
        "counted",
        "findings",
        "rule_set",
        "rule_version",
        "officer_id",
    ],
    "letter": [
        "id",
        "version",
        "application_id",
        "kind",
        "series",
        "year",
        "sequence",
        "number",
        "day",
        "state",
        "addressee",
        "subject",
        "person_name",
        "token",
        "key_id",
        "file",
        "file_hash",
        "template_from",
        "issued_at",
        "prints",
    ],
}
KEPT = Path("build/bench/visits")
_KEY = "kunci.hex"
_PEOPLE_SHARE = 0.6  # of the visits: the others come again
_FINDINGS = '[{"code":"contoh","detail":"' + "x" * 220 + '","verdict":"boleh"}]'
_BATCH = 40_000


@dataclass(frozen=True, slots=True)
class Visits:
    """The office, its clock at half past ten of the last day, and the folder of the CSV files."""

    office: Office
    clock: TestClock
    last: date
    csv: Path


@cache
def visits(count: int = VISITS) -> Visits:
    """Return it; making it takes about two minutes, opening what was kept a moment."""
    with TemporaryDirectory() as name:
        fresh = make_office(Path(name), TestClock(), actor=None)
        folder = KEPT / f"{count}-{_recipe(fresh)}"
        fresh.store.close()
    if not folder.exists():
        _drop_older(folder.name.partition("-")[2])
        half = KEPT / f"half-{os.getpid()}"
        _make(half, count)
        half.rename(folder)
    return _open(folder, fresh)


def _drop_older(recipe: str) -> None:
    for kept in KEPT.glob("*"):
        word, _, rest = kept.name.partition("-")
        underway = word == "half" and psutil.pid_exists(int(rest))
        if rest != recipe and not underway:
            shutil.rmtree(kept)


def _open(folder: Path, fresh: Office) -> Visits:
    clock = TestClock()
    last = clock.now().date()
    clock.at = datetime.combine(last, time(3, 30), tzinfo=clock.at.tzinfo)
    key = bytes.fromhex((folder / _KEY).read_text())  # of invented people only
    ports = replace(fresh.ports, clock=clock)
    office = acting(replace(fresh, store=Store(folder / "kantor", key), ports=ports), "supervisor")
    atexit.register(office.store.close)
    return Visits(office, clock, last, folder / "csv")


def _make(folder: Path, count: int) -> None:
    clock = TestClock()
    office = make_office(folder / "kantor", clock, actor="supervisor")
    last = clock.now().date()
    plain = folder / "csv"
    plain.mkdir()
    rows = _Rows(office, plain)
    calendar = working_calendar(office)
    days = _working_days(calendar, add_months(last, -12 * YEARS), last)
    each = count // len(days)
    maker = _Maker(rows, calendar, Random(11), int(count * _PEOPLE_SHARE))
    for number, day in enumerate(days):
        maker.day(day, each + (number < count - each * len(days)), still_on=day == last)
    rows.close()
    (folder / _KEY).write_text(office.store.key.hex())
    office.store.close()


def _recipe(fresh: Office) -> str:
    """Return a digest of what decides how the rows come out: this module and the tables."""
    with fresh.read() as connection:
        rows = connection.exec_driver_sql("SELECT sql FROM sqlite_master ORDER BY name").scalars()
        tables = "\n".join(one or "" for one in rows)
    return hashlib.sha256(Path(__file__).read_bytes() + tables.encode()).hexdigest()[:16]


def _working_days(calendar: WorkCalendar, first: date, last: date) -> list[date]:
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if calendar.is_working_day(day)]


class _Rows:
    """Takes rows by table, and writes them to the database and to CSV in lots."""

    def __init__(self, office: Office, plain: Path) -> None:
        self._raw = open_raw(office.store.folder / OFFICE_DB, office.store.key)
        self._files = ExitStack()
        self._lots: dict[str, list[Sequence[Any]]] = {name: [] for name in COLUMNS}
        self._sql = {}
        self._csv = {}
        for name, columns in COLUMNS.items():
            gaps = ", ".join("?" * len(columns))
            named = ", ".join(f'"{column}"' for column in columns)
            self._sql[name] = f"INSERT INTO {name} ({named}) VALUES ({gaps})"
            file = self._files.enter_context(
                (plain / f"{name}.csv").open("w", newline="", encoding="utf-8")
            )
            self._csv[name] = csv.writer(file)
            self._csv[name].writerow(columns)
        # Written again at the end: in one go it takes a third of the time.
        self._indexes = self._raw.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
            f"AND tbl_name IN ({', '.join(repr(name) for name in COLUMNS)})"
        ).fetchall()
        self._raw.execute("PRAGMA foreign_keys=OFF")
        self._raw.execute("PRAGMA synchronous=OFF")
        self._raw.execute("PRAGMA cache_size=-262144")
        for name, _ in self._indexes:
            self._raw.execute(f'DROP INDEX "{name}"')
        self._raw.execute("BEGIN")

    def add(self, table: str, row: Sequence[Any]) -> None:
        lot = self._lots[table]
        lot.append(row)
        if len(lot) >= _BATCH:
            self._write(table)

    def close(self) -> None:
        for table in self._lots:
            self._write(table)
        for _, sql in self._indexes:
            self._raw.execute(sql)
        self._raw.execute("COMMIT")
        self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._raw.close()
        self._files.close()

    def _write(self, table: str) -> None:
        lot = self._lots[table]
        self._raw.executemany(self._sql[table], lot)
        self._csv[table].writerows(
            [value.hex() if isinstance(value, bytes) else value for value in row] for row in lot
        )
        lot.clear()


class _Maker:
    """Makes the days."""

    def __init__(self, rows: _Rows, calendar: WorkCalendar, chance: Random, people: int) -> None:
        self._rows, self._calendar, self._chance = rows, calendar, chance
        self._number = 0
        self._people = list(self._applicants(people))
        self._counters, self._officers = self._ids(2), self._ids(3)

    def day(self, day: date, count: int, *, still_on: bool) -> None:
        spans = [
            (to_microseconds(a), to_microseconds(b)) for a, b in self._calendar.open_intervals(day)
        ]
        first, until = spans[0][0], spans[-1][1]
        if still_on:
            until = first + 180 * MINUTE  # half past ten
        arrivals = sorted(self._chance.randrange(first - 20 * MINUTE, until) for _ in range(count))
        for number, arrived in enumerate(arrivals, start=1):
            self._visit(day, number, arrived, still_on and number > count - 12)

    def _visit(self, day: date, number: int, arrived: int, waits: bool) -> None:
        chance, add = self._chance, self._rows.add
        visit, ticket = self._id(arrived), self._id(arrived)
        text, roll = day.isoformat(), chance.random()
        lane = "P" if chance.random() < 0.2 else "U"
        state = "menunggu" if waits else "tidak_hadir" if roll < 0.03 else "selesai"
        service = SERVICES[min(int(chance.expovariate(1.2)), 3)]
        add("visit", (visit, 1, text, arrived))
        add(
            "ticket",
            (ticket, 5, visit, text, lane, "", number, service, state, arrived, 1, "layanan",
             "[]", "", "", 1, 0, 0, 0),
        )  # fmt: skip
        if waits:
            self._period(ticket, "menunggu", arrived, None)
            return
        called = arrived + int(chance.expovariate(1 / 9.0) * MINUTE)
        served = called + int(chance.uniform(0.1, 1.5) * MINUTE)
        over = served + int(chance.gammavariate(4, 2.0) * MINUTE)
        at = chance.choice(self._counters), chance.choice(self._officers)
        self._period(ticket, "menunggu", arrived, called)
        if chance.random() < 0.03:
            self._period(ticket, "dipanggil", called, called + MINUTE, *at, cause="panggil_ulang")
            served += MINUTE
            over += MINUTE
        self._period(ticket, "dipanggil", called, served, *at)
        if state == "tidak_hadir":
            return
        known = int(chance.random() > 0.002)
        if chance.random() < 0.04:
            middle = (served + over) // 2
            self._period(ticket, "dilayani", served, middle, *at)
            self._period(ticket, "ditunda", middle, middle + 5 * MINUTE, *at)
            over += 5 * MINUTE
            served = middle + 5 * MINUTE
        self._period(ticket, "dilayani", served, over, *at, accurate=known)
        self._case(visit, ticket, text, service, over, at[1])

    def _case(
        self, visit: bytes, ticket: bytes, day: str, service: str, at: int, officer: bytes
    ) -> None:
        chance, add = self._chance, self._rows.add
        application = self._id(at)
        refused = chance.random() < 0.12
        person = chance.choice(self._people)
        add(
            "application",
            (application, 1, visit, ticket, person, service, "2026-01-01",
             "ditolak" if refused else "disetujui", "{}", "[]", "{}", day, at),
        )  # fmt: skip
        counted = chance.choice(REASONS) if refused else None
        add(
            "decision",
            (self._id(at), 1, application, "ditolak" if refused else "boleh", counted, _FINDINGS,
             "2026", 1, officer),
        )  # fmt: skip
        self._number += 1
        kind = "lembar_pengembalian" if refused else f"surat_{service}"
        add(
            "letter",
            (self._id(at), 1, application, kind, kind, int(day[:4]), self._number,
             f"400/{self._number}", day, "terbit", "Kepala BPJS Kesehatan Cabang Pati", "", "", "",
             b"abcd", "0" * 64, "0" * 64, "2026-01-01", at + 2 * MINUTE, 1),
        )  # fmt: skip

    def _period(
        self,
        ticket: bytes,
        state: str,
        start: int,
        end: int | None,
        counter: bytes | None = None,
        officer: bytes | None = None,
        *,
        cause: str | None = None,
        accurate: int = 1,
    ) -> None:
        self._rows.add(
            "period",
            (self._id(start), 1, ticket, state, start, end, counter, officer, accurate, cause, 0),
        )

    def _applicants(self, count: int) -> Iterator[bytes]:
        for number in range(count):
            id = self._id(1_400_000_000_000_000 + number * 1_000_000)
            self._rows.add("applicant", (id, 1, "Orang Contoh", "orang contoh", 0, None))
            yield id

    def _ids(self, count: int) -> list[bytes]:
        return [self._id(1_400_000_000_000_000) for _ in range(count)]

    def _id(self, at: int) -> bytes:
        return (at // 1000).to_bytes(6) + self._chance.randbytes(10)
