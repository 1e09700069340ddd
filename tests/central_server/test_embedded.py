"""The PostgreSQL in the data folder: made, started, guarded, found again, whatever became of it."""

from __future__ import annotations

import contextlib
import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from desktop_app.central_server import embedded
from desktop_app.domain.errors import EnvironmentFailure
from tests.processes import ended

# A server in miniature: it holds the cluster, says where it is, and waits to be killed.
_HOLDER = """
import sys
from pathlib import Path
from desktop_app.central_server import embedded
with embedded.served(Path(sys.argv[1])) as url:
    print(url, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A folder with a cluster in it; a socket's path must be short, and root's account get in."""
    with tempfile.TemporaryDirectory(prefix="loket-pg-") as name:
        yield Path(name, "data")


@contextlib.contextmanager
def _held(home: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    command = [sys.executable, "-c", _HOLDER, str(home)]
    pipe = subprocess.PIPE
    with ended(subprocess.Popen(command, stdin=pipe, stdout=pipe)) as process:
        assert process.stdout is not None
        yield process, process.stdout.readline().decode().strip()


def _postmaster(home: Path) -> psutil.Process:
    first = (home / "postgres/data/postmaster.pid").read_text().splitlines()[0]
    return psutil.Process(int(first))


def _count(url: str) -> int:
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (n int)")
        connection.execute("INSERT INTO kept VALUES (1)")
        row = connection.execute("SELECT count(*) FROM kept").fetchone()
    assert row is not None
    return int(row[0])


def _gone(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.status() == psutil.STATUS_ZOMBIE
    return True


def _wait_until_gone(process: psutil.Process) -> None:
    deadline = time.monotonic() + 60
    while not _gone(process):
        assert time.monotonic() < deadline, "the database outlived its server"
        time.sleep(0.05)


def test_it_answers_is_shared_with_commands_and_ends_with_its_server(home: Path) -> None:
    with embedded.served(home) as url:
        before = _count(url)
        database = _postmaster(home)
        with embedded.database(home) as same:
            assert same == url
            assert _count(same) == before + 1
        assert _count(url) == before + 2, "a command that ends leaves the server its database"
        with pytest.raises(EnvironmentFailure) as refused, embedded.served(home):
            pass
        assert refused.value.code == "pusat_sudah_berjalan"
    assert _gone(database)


def test_a_command_without_a_server_starts_it_for_itself(home: Path) -> None:
    with embedded.database(home) as url:
        _count(url)
        database = _postmaster(home)
    assert _gone(database)


def test_it_does_not_outlive_a_killed_server_and_keeps_what_was_committed(home: Path) -> None:
    with _held(home) as (server, url):
        before = _count(url)
        database = _postmaster(home)
        server.kill()
        with embedded.served(home) as again:  # at once: the next start waits for the old guard
            assert _count(again) == before + 1
    _wait_until_gone(database)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 of a group is a POSIX thing")
def test_a_database_left_without_guard_is_found_and_used(home: Path) -> None:
    with _held(home) as (server, url):
        before = _count(url)
        left = _postmaster(home)
        for child in psutil.Process(server.pid).children():
            child.kill()
        server.kill()
        server.wait()
        assert not _gone(left)
        with embedded.served(home) as again:
            assert _postmaster(home).pid == left.pid
            assert _count(again) == before + 1
    _wait_until_gone(left)


def test_a_database_that_dies_is_started_again_where_it_was(home: Path) -> None:
    with embedded.served(home) as url:
        before = _count(url)
        dead = _postmaster(home)
        for one in (*dead.children(), dead):
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        _wait_until_gone(dead)
        deadline = time.monotonic() + 60
        while True:
            try:
                assert _count(url) == before + 1
                break
            except psycopg.OperationalError:
                assert time.monotonic() < deadline, "the database stayed dead"
                time.sleep(0.1)
    assert not (home / "postgres/data/postmaster.pid").exists(), "it outlived its server"


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 of a group is a POSIX thing")
def test_everything_killed_at_once_is_repaired(home: Path) -> None:
    with _held(home) as (server, url):
        before = _count(url)
        left = _postmaster(home)
        for one in (*psutil.Process(server.pid).children(), left):
            one.send_signal(signal.SIGKILL)
        server.kill()
        server.wait()
    with embedded.served(home) as again:
        assert _count(again) == before + 1


def test_a_number_left_in_the_file_that_is_another_programs_by_now_is_forgotten(home: Path) -> None:
    with embedded.served(home) as url:
        _count(url)
        said = (home / "postgres/data/postmaster.pid").read_text()
    stale = said.replace(said.splitlines()[0], str(os.getpid()), 1)
    (home / "postgres/data/postmaster.pid").write_text(stale)
    with embedded.served(home) as url:
        _count(url)


def test_a_making_that_was_cut_off_is_begun_anew() -> None:
    with tempfile.TemporaryDirectory(prefix="loket-pg-") as name:
        home = Path(name, "data")
        (home / "postgres/new/half").mkdir(parents=True)
        with embedded.served(home) as url:
            assert _count(url) == 1


def test_nobody_else_of_the_machine_gets_in(home: Path) -> None:
    with embedded.served(home) as url:
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(url, password="guessed")
        if sys.platform != "win32":
            assert stat.S_IMODE((home / "postgres").stat().st_mode) == 0o700
            assert stat.S_IMODE((home / "postgres/password").stat().st_mode) == 0o600


def test_a_path_too_long_for_a_socket_is_served_on_the_loopback() -> None:
    with tempfile.TemporaryDirectory(prefix="loket-pg-") as name:
        home = Path(name, "a folder with spaces and 'quotes'" * 3)
        with embedded.served(home) as url:
            assert "@127.0.0.1:" in url
            assert _count(url) == 1
        with embedded.served(home) as url:
            assert _count(url) == 2


def test_the_logs_hold_nothing_a_statement_held(home: Path) -> None:
    marked = "3317999999990001"
    with embedded.served(home) as url, psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS once (nik text PRIMARY KEY)")
        connection.execute("DELETE FROM once")
        for _ in range(2):
            with contextlib.suppress(psycopg.errors.UniqueViolation):
                connection.execute("INSERT INTO once VALUES (%s)", (marked,))
        with contextlib.suppress(psycopg.errors.UndefinedTable):
            connection.execute(f"SELECT '{marked}' FROM nowhere")
    log = (home / "postgres/server.log").read_text()
    assert "duplicate key" in log
    assert marked not in log
