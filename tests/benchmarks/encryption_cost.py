"""What encryption costs: a working day's transactions, encrypted and not, in the same run.

The same visits are written twice on the same disk with `synchronous=FULL`: number, call, service,
half-typed form, F9 with letter and archive, receipt, print. Bare means SQLite in the clear and
archived files as they are; all else (rules, journal, PDF, syncs) is the program as it is. Visits
of both take turns, so that a busy moment of the machine meets both.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from sqlcipher3 import dbapi2 as driver

from desktop_app import bootstrap
from desktop_app.storage import files, keyed_file, register_file
from desktop_app.storage.database import OFFICE_DB
from desktop_app.usecases.office import Office
from tests import working_day
from tests.benchmarks._table import Row, at_most, span, spread
from tests.offices import TestClock
from tests.working_day import WorkingDay

_Took = tuple[float, float]  # seconds on the wall, seconds of the processor
VISITS = 40
WARM_UP = 3


def run() -> list[Row]:
    """Return the rows of the table."""
    with tempfile.TemporaryDirectory() as place:
        encrypted, bare = Path(place, "sandi"), Path(place, "terang")
        for folder in (encrypted, bare):
            working_day.an_office(folder / "kantor")
        ours = _Desk(encrypted)
        _in_the_clear(bare / "kantor")
        with _without_encryption():
            theirs = _Desk(bare)
        times: list[tuple[_Took, _Took]] = []
        for _ in range(WARM_UP + VISITS):
            first = ours.visit()
            with _without_encryption():
                times.append((first, theirs.visit()))
        _refuse_a_mistake(encrypted, bare)
        for desk in (ours, theirs):
            bootstrap.close(desk.day.office)
    return [_row(times[WARM_UP:], 0, "transactions"), _row(times[WARM_UP:], 1, "processor time")]


def _row(times: list[tuple[_Took, _Took]], which: int, what: str) -> Row:
    ours, theirs = (statistics.median(took[who][which] for took in times) for who in (0, 1))
    ratio = ours / theirs
    return Row(
        f"a visit's {what}, encrypted ({VISITS} visits)",
        span(ours),
        span(theirs),
        "the same without encryption, synchronous=FULL both",
        ratio,
        (at_most("", ratio, 1.5, "×"),),
        measured=ratio,
        spread=spread([mine[which] / other[which] for mine, other in times]),
    )


class _Desk:
    """One office at work; every visit is timed."""

    def __init__(self, place: Path) -> None:
        office = working_day.at_work(place / "kantor", clock=TestClock())
        cases = working_day.people(0, WARM_UP + VISITS)
        self.day = WorkingDay(office, TestClock(), lambda _: None, place / "tray", place, 0, cases)
        self.day.bring_register()

    def visit(self) -> _Took:
        """Serve one person; return the seconds it took, and the processor's."""
        deeds = [one for one in self.day.deeds() if one.__name__ != "back_up"]
        wall, processor = time.perf_counter(), time.process_time()
        for deed in deeds:
            deed()
        return time.perf_counter() - wall, time.process_time() - processor


def _in_the_clear(folder: Path) -> None:
    """Write an office's database once more without encryption."""
    with _office(folder) as office:
        key = office.store.key
    raw = keyed_file.open_keyed(folder / OFFICE_DB, key, "mode=rw")
    raw.execute("ATTACH DATABASE ? AS clear KEY ''", (str(folder / "clear.db"),))
    raw.execute("SELECT sqlcipher_export('clear')")
    raw.close()
    (folder / "clear.db").replace(folder / OFFICE_DB)


@contextmanager
def _office(folder: Path) -> Iterator[Office]:
    office = working_day.at_work(folder)
    try:
        yield office
    finally:
        bootstrap.close(office)


@contextmanager
def _without_encryption() -> Iterator[None]:
    with (
        mock.patch.object(keyed_file, "open_keyed", _open_clear),
        mock.patch.object(register_file, "open_keyed", _open_clear),
        mock.patch.object(files, "AESGCM", _Clear),
    ):
        yield


def _open_clear(path: Path, key: bytes, how: str) -> Any:
    return driver.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=keyed_file.BUSY_SECONDS,
    )


class _Clear:
    """Stands where the cipher of archived files stood."""

    def __init__(self, key: bytes) -> None: ...

    def encrypt(self, nonce: bytes, data: bytes, name: bytes | None) -> bytes:
        return data

    def decrypt(self, nonce: bytes, data: bytes, name: bytes | None) -> bytes:
        return data


def _refuse_a_mistake(encrypted: Path, bare: Path) -> None:
    """Raise when either was not what it was to be."""
    heads = [(place / "kantor" / OFFICE_DB).read_bytes()[:6] for place in (encrypted, bare)]
    if heads[0] == b"SQLite" or heads[1] != b"SQLite":
        raise AssertionError("what was compared was not encrypted and in the clear")
