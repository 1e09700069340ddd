"""A server's backup: whole and sealed, or refused; a restored one begins anew for its counters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop_app.central_server import tables
from desktop_app.central_server.backup import back_up, check_whole, key_in, restore
from desktop_app.central_server.config import Server, ServerConfig, open_server
from desktop_app.domain.errors import EnvironmentFailure, Refused
from tests.central_server.conftest import KEY, Postgres, add_office, rows_of
from tests.central_server.outside import put_rows


@pytest.fixture
def empty(postgres: Postgres, database_url: str) -> Iterator[str]:
    """Another database, with nothing in it."""
    name = f"{sa.make_url(database_url).database}_again"
    postgres.do(f"CREATE DATABASE {name}")
    yield postgres.url_of(name)
    postgres.do(f"DROP DATABASE {name} WITH (FORCE)")


def _filled(central: Server) -> None:
    office = add_office(central)
    put_rows(
        central, office, "counter", [{"code": "A", "name": "Loket SITI-TANDA", "active": True}]
    )
    file = central.config.data_dir / "files/aa/scan"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"sealed already" * 100_000)


def test_everything_comes_back_and_streams_begin_a_new_epoch(
    central: Server, empty: str, tmp_path: Path
) -> None:
    _filled(central)
    copy, folder = tmp_path / "central.bak", tmp_path / "elsewhere"
    made = back_up(central, copy)
    check_whole(copy, KEY)
    assert b"SITI-TANDA" not in copy.read_bytes()
    assert restore(copy, empty, folder, KEY) == made
    again = open_server(ServerConfig(empty, folder, KEY))
    try:
        for table in tables.metadata.sorted_tables:
            if table.name not in ("attempt", "stream_head"):
                assert rows_of(again, table) == rows_of(central, table), table.name
        (before,), (after,) = (rows_of(one, tables.stream_head) for one in (central, again))
        assert after.epoch != before.epoch
        assert {**after._mapping, "epoch": 0} == {**before._mapping, "epoch": 0}
    finally:
        again.close()
    kept, came = (root / "files/aa/scan" for root in (central.config.data_dir, folder))
    assert came.read_bytes() == kept.read_bytes()
    with pytest.raises(Refused, match="sudah berisi"):
        restore(copy, empty, folder, KEY)


@pytest.mark.parametrize("how", ["cut off", "one bit", "nothing", "something else", "another key"])
def test_a_damaged_one_changes_nothing(
    central: Server, empty: str, tmp_path: Path, how: str
) -> None:
    _filled(central)
    copy, folder = tmp_path / "central.bak", tmp_path / "elsewhere"
    back_up(central, copy)
    whole = copy.read_bytes()
    spoilt = {
        "cut off": whole[: len(whole) // 2],
        "one bit": whole[:-100] + bytes([whole[-100] ^ 1]) + whole[-99:],
        "nothing": b"",
        "something else": b"%PDF-1.7" + whole,
    }
    copy.write_bytes(spoilt.get(how, whole))
    key = bytes(32) if how == "another key" else KEY
    with pytest.raises(EnvironmentFailure, match="utuh"):
        restore(copy, empty, folder, key)
    assert not folder.exists()


def test_the_key_comes_along_only_under_a_passphrase(central: Server, tmp_path: Path) -> None:
    plain, wrapped = tmp_path / "plain.bak", tmp_path / "wrapped.bak"
    back_up(central, plain)
    back_up(central, wrapped, "kuda hijau makan pelita")
    assert key_in(plain, "kuda hijau makan pelita") is None
    assert key_in(wrapped, "kuda hijau makan pelita") == KEY
    assert KEY not in wrapped.read_bytes()
    with pytest.raises(Refused):
        key_in(wrapped, "kuda merah makan pelita")


def test_a_backup_that_cannot_be_written_leaves_nothing(central: Server, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure):
        back_up(central, tmp_path / "nowhere/central.bak")
    assert not (tmp_path / "nowhere").exists()
