"""The database underneath: encrypted, one writer at a time, and failures in words."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.ids import new_id
from desktop_app.storage import journal, keyed_file
from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.keyed_file import refuse_old_sqlite
from desktop_app.storage.tables import counter, number_series, period
from desktop_app.usecases.office import Office
from tests.offices import MORNING

WRITES = 50


def _count_up(folder: Path, key: bytes, times: int) -> None:
    """Take `times` numbers from one series, each in a transaction that reads, then writes."""
    store = Store(folder, key)
    for _ in range(times):
        with store.write(actor=None, at=datetime.now(UTC)) as tx:
            row = tx.connection.execute(sa.select(number_series)).one()
            tx.change(number_series, row.id, row.version, {"next": row.next + 1})
    store.close()


@pytest.fixture
def series(office: Office) -> Office:
    """An office with one number series at 1."""
    with office.write() as tx:
        tx.insert(number_series, {"id": new_id(MORNING), "code": "x", "year": 2026, "next": 1})
    return office


def _next(office: Office) -> int:
    with office.read() as connection:
        assert journal.verify(connection) is None
        return int(connection.execute(sa.select(number_series.c.next)).scalar_one())


def test_two_engines_race_and_no_write_is_lost(series: Office) -> None:
    folder, key = series.store.folder, series.store.key
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(_count_up, folder, key, WRITES) for _ in range(2)]:
            done.result()

    assert _next(series) == 1 + 2 * WRITES


def test_two_processes_race_and_no_write_is_lost(series: Office) -> None:
    folder, key = series.store.folder, series.store.key
    spawn = multiprocessing.get_context("spawn")
    racers = [spawn.Process(target=_count_up, args=(folder, key, WRITES)) for _ in range(2)]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join()

    assert [racer.exitcode for racer in racers] == [0, 0]
    assert _next(series) == 1 + 2 * WRITES


def test_a_failed_block_leaves_nothing(series: Office) -> None:
    def fail() -> None:
        with series.write() as tx:
            row = tx.connection.execute(sa.select(number_series)).one()
            tx.change(number_series, row.id, row.version, {"next": 99})
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert _next(series) == 1


def test_a_reader_sees_one_state_while_somebody_writes(series: Office) -> None:
    with series.read() as connection:
        before = connection.execute(sa.select(number_series.c.next)).scalar_one()
        _count_up(series.store.folder, series.store.key, 1)
        after = connection.execute(sa.select(number_series.c.next)).scalar_one()

    assert before == after
    assert _next(series) == before + 1


def test_readers_cannot_write(office: Office) -> None:
    with pytest.raises(EnvironmentFailure) as caught, office.read() as connection:
        connection.execute(counter.delete())
    assert caught.value.code == "hanya_baca"


def test_the_writing_of_another_process_is_noticed(series: Office) -> None:
    before = series.store.data_version()
    spawn = multiprocessing.get_context("spawn")
    other = spawn.Process(target=_count_up, args=(series.store.folder, series.store.key, 1))
    other.start()
    other.join()

    assert series.store.data_version() != before


def test_a_reference_to_nobody_is_refused(office: Office) -> None:
    nobody = {"ticket_id": new_id(MORNING), "counter_id": None, "officer_id": None}
    row = {"id": new_id(MORNING), "state": "menunggu", "started_at": MORNING, **nobody}
    rest = {"ended_at": None, "time_accurate": True, "cause": None, "undone": False}

    with pytest.raises(sa.exc.IntegrityError, match="FOREIGN KEY"), office.write() as tx:
        tx.insert(period, row | rest)


def test_a_full_disk_is_told_in_words_and_nothing_is_half_written(series: Office) -> None:
    raw = series.store.writer.raw_connection()
    pages = raw.cursor().execute("PRAGMA page_count").fetchone()[0]
    raw.cursor().execute(f"PRAGMA max_page_count={pages}")
    raw.close()

    def fill() -> None:
        with series.write() as tx:
            row = tx.connection.execute(sa.select(number_series)).one()
            tx.change(number_series, row.id, row.version, {"next": 99})
            for _ in range(100):
                tx.event("view", series.identity.id, {"x": "y" * 4000})

    with pytest.raises(EnvironmentFailure, match="Cakram komputer penuh") as caught:
        fill()
    assert caught.value.code == "cakram_penuh"
    assert _next(series) == 1


def test_a_busy_database_is_told_in_words(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyed_file, "BUSY_SECONDS", 0.05)
    other = Store(office.store.folder, office.store.key)
    try:
        with (
            office.write(),
            pytest.raises(EnvironmentFailure, match="sedang dipakai") as caught,
            other.write(actor=None, at=MORNING),
        ):
            pass
        assert caught.value.code == "basis_data_sibuk"
    finally:
        other.close()


def test_a_wrong_key_and_a_damaged_file_are_told_in_words(
    make_office: Callable[..., Office],
) -> None:
    office = make_office()
    office.store.close()
    path = office.store.folder / OFFICE_DB
    damaged = bytearray(path.read_bytes())
    damaged[100:200] = bytes(100)
    for key, content in ((bytes(32), path.read_bytes()), (office.store.key, bytes(damaged))):
        path.write_bytes(content)
        store = Store(office.store.folder, key)
        with pytest.raises(EnvironmentFailure, match="pulihkan dari cadangan"), store.read():
            pass
        store.close()


def test_an_old_sqlite_is_refused() -> None:
    with pytest.raises(EnvironmentFailure, match=r"SQLite 3\.51\.2; paling sedikit 3\.51\.3"):
        refuse_old_sqlite((3, 51, 2))
    refuse_old_sqlite((3, 51, 3))
    refuse_old_sqlite()


def test_the_database_is_no_sqlite_file_to_anybody_else(office: Office) -> None:
    content = (office.store.folder / OFFICE_DB).read_bytes()

    assert not content.startswith(b"SQLite format 3")
    assert b"CREATE TABLE" not in content
