"""The quick check at the start of an office with half a gigabyte of data, beside the full one.

Opening, the key check, the last journal entries, the log's state and the clock: what stands
between the double click and the login. The full check reads every page; it is made weekly and by
the doctor.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path

from desktop_app import bootstrap
from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.doctor import database_faults
from desktop_app.usecases import doctor, queue
from desktop_app.usecases.office import Office
from tests.benchmarks._table import Row, at_most, span, spread
from tests.offices import PASSPHRASE, TestClock, make_office

BYTES = 500_000_000
STARTS = 7
_BODY = 900


def run() -> list[Row]:
    """Return the rows of the table."""
    with tempfile.TemporaryDirectory() as place:
        office = make_office(Path(place), TestClock())
        for _ in range(200):
            queue.issue(office)
        _fatten(office)
        key, folder = office.store.key, office.store.folder
        office.store.close()
        size = (folder / OFFICE_DB).stat().st_size
        quick, busy = zip(*(start(folder, key) for _ in range(STARTS)), strict=True)
        full = _full(folder)
    middle, own = statistics.median(quick), statistics.median(busy)
    return [
        Row(
            f"start check on {size / 1e6:.0f} MB",
            f"{span(middle)}, slowest {span(max(quick))} (processor {span(own)})",
            f"{full:.1f} s",
            "the full check of every page, made weekly",
            middle / full,
            (at_most("", middle * 1000, 300, "ms"),),
            measured=own,
            spread=spread(busy),
        )
    ]


def start(folder: Path, key: bytes) -> tuple[float, float]:
    """Open the office and check it; return the seconds, and those that this process computed."""
    started, busy = time.perf_counter(), time.process_time()
    store = Store(folder, key)
    try:
        assert _checked(store, folder) == ()
    finally:
        took = time.perf_counter() - started, time.process_time() - busy
        store.close()
    return took


def _checked(store: Store, folder: Path) -> tuple[doctor.Check, ...]:
    from desktop_app.storage.office import read_identity

    with store.read() as connection:
        identity = read_identity(connection)
    ports, regions = bootstrap.real_ports(TestClock()), bootstrap.regions()
    return doctor.quick_check(Office(store, ports, regions, identity))


def _full(folder: Path) -> float:
    office = bootstrap.open_office(folder, PASSPHRASE, TestClock())
    try:
        started = time.perf_counter()
        with office.read() as connection:
            assert database_faults(connection) == 0
        return time.perf_counter() - started
    finally:
        office.store.close()


def _fatten(office: Office) -> None:
    """Let the database grow by rows that nothing else looks at."""
    with office.store.writer.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE ballast (id INTEGER PRIMARY KEY, body BLOB)")
        rows = BYTES // _BODY
        for start in range(0, rows, 5_000):
            some = [(n, os.urandom(_BODY)) for n in range(start, min(start + 5_000, rows))]
            connection.exec_driver_sql("INSERT INTO ballast VALUES (?, ?)", some)
