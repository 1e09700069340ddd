"""Of a damaged database every row that can be read is saved, and the others are counted."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.keyed_file import open_keyed
from desktop_app.usecases import queue, salvaging
from desktop_app.usecases.office import Office
from tests.offices import TestClock, serve_somebody

PAGE = 4096


def rows_in(path: Path, key: bytes) -> dict[str, set[tuple[object, ...]]]:
    raw = open_keyed(path, key, "mode=ro")
    try:
        query = "SELECT name FROM sqlite_master WHERE type = 'table'"
        names = [name for (name,) in raw.execute(query).fetchall()]
        return {name: set(raw.execute(f"SELECT * FROM {name}")) for name in names}
    finally:
        raw.close()


@pytest.fixture
def closed(office: Office, clock: TestClock) -> Office:
    """An office with a day's work, closed."""
    for _ in range(3):
        serve_somebody(office)
    for _ in range(80):
        queue.issue(office)
    office.store.close()
    return office


def damage(path: Path, pages: list[int]) -> None:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE + 1000] ^= 0xFF
    path.write_bytes(data)


def test_a_sound_database_is_saved_whole(closed: Office, tmp_path: Path) -> None:
    before = rows_in(closed.store.folder / OFFICE_DB, closed.store.key)
    done = salvaging.salvage(
        closed.store.folder, tmp_path / "selamat", closed.store.key, closed.now()
    )
    assert (done.lost, done.files_lost, done.dangling) == (0, 0, 0)
    assert done.saved == sum(len(rows) for rows in before.values())
    after = rows_in(tmp_path / "selamat" / OFFICE_DB, closed.store.key)
    for name, rows in before.items():
        assert rows <= after[name]


def damage_rows(path: Path, key: bytes, seed: int, count: int) -> None:
    """Damage pages that are not the list of tables: without that nothing can be asked."""
    pages = list(range(1, path.stat().st_size // PAGE))
    random.Random(seed).shuffle(pages)
    while count:
        whole, page = path.read_bytes(), pages.pop()
        damage(path, [page])
        try:
            open_keyed(path, key, "mode=ro").close()
            count -= 1
        except driver.DatabaseError:
            path.write_bytes(whole)


@pytest.mark.parametrize("seed", range(4))
def test_rows_on_sound_pages_are_all_saved(closed: Office, tmp_path: Path, seed: int) -> None:
    path, key = closed.store.folder / OFFICE_DB, closed.store.key
    before = rows_in(path, key)
    damage_rows(path, key, seed, 5)

    done = salvaging.salvage(closed.store.folder, tmp_path / "selamat", key, closed.now())
    after = rows_in(tmp_path / "selamat" / OFFICE_DB, key)
    for one in done.tables:
        if one.name in ("journal", "epoch"):  # they got a line of their own
            continue
        assert after[one.name] <= before[one.name], "nothing was made up"
        assert len(after[one.name]) == one.saved
        assert one.saved + one.lost == len(before[one.name]), one
    assert done.saved > 0.8 * sum(len(rows) for rows in before.values())
    raw = open_keyed(tmp_path / "selamat" / OFFICE_DB, key, "mode=ro")
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    raw.close()


def test_the_salvaged_office_opens_and_works(closed: Office, tmp_path: Path) -> None:
    path, key = closed.store.folder / OFFICE_DB, closed.store.key
    damage_rows(path, key, 1, 1)
    there = tmp_path / "selamat"
    salvaging.salvage(closed.store.folder, there, key, closed.now())
    store = Store(there, key)
    try:
        with store.read() as connection:
            (epoch,) = connection.exec_driver_sql("SELECT max(number) FROM epoch").one()
        assert epoch == 2
    finally:
        store.close()


def test_what_is_hopeless_is_said(closed: Office, tmp_path: Path) -> None:
    path = closed.store.folder / OFFICE_DB
    damage(path, [0])
    with pytest.raises(EnvironmentFailure, match="cadangan"):
        salvaging.salvage(closed.store.folder, tmp_path / "s", closed.store.key, closed.now())


def test_nothing_is_written_over(closed: Office) -> None:
    with pytest.raises(Refused):
        salvaging.salvage(closed.store.folder, closed.store.folder, closed.store.key, closed.now())
