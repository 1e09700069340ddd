"""The server's database: its shape, its key, and transactions that collide."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
import requests
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from desktop_app.central_server import tables
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import WrongKey
from tests.central_server.conftest import Postgres, add_office, rows_of
from tests.central_server.counters import Counter


def test_the_migrations_make_the_tables_the_program_knows(central: Server) -> None:
    with central.database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, tables.metadata)
    assert [d for d in differences if "migrating" not in str(d)] == []


def test_every_row_of_an_office_is_found_by_its_office_first() -> None:
    of_all = {"server", "office", "invitation", "attempt"}
    for table in tables.metadata.sorted_tables:
        if table.name not in of_all:
            assert next(iter(table.primary_key.columns)).name == "office_id", table.name
        assert not any(column.identity or column.autoincrement is True for column in table.c)


def test_servers_that_start_at_once_migrate_once(postgres: Postgres) -> None:
    postgres.do("CREATE DATABASE berbarengan")
    url = postgres.url_of("berbarengan")
    script = """import sys
from desktop_app.central_server.database import migrate
migrate(sys.argv[1])"""
    programs = [subprocess.Popen([sys.executable, "-c", script, url]) for _ in range(3)]
    assert [program.wait() for program in programs] == [0, 0, 0]
    engine = sa.create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    assert set(tables.metadata.tables) <= set(sa.inspect(engine).get_table_names())
    engine.dispose()
    postgres.do("DROP DATABASE berbarengan")


def test_a_server_with_another_key_does_not_start(make_server: Callable[..., Server]) -> None:
    make_server()
    make_server()
    with pytest.raises(WrongKey):
        make_server(key=bytes(32))


def test_transactions_that_collide_are_done_one_after_the_other(central: Server) -> None:
    office = add_office(central)
    barrier = threading.Barrier(2)
    tries: list[int] = []

    def work(connection: sa.Connection) -> None:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        head = connection.execute(sa.select(tables.stream_head.c.head)).scalar_one()
        tries.append(head)
        if len(tries) <= 2:
            barrier.wait()
        connection.execute(tables.stream_head.update().values(head=head + 1))

    threads = [threading.Thread(target=central.database.write, args=(work,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (head,) = rows_of(central, tables.stream_head)
    assert (head.office_id, head.head) == (office, 2)
    assert len(tries) == 3


def test_a_server_answers_in_one_form_what_is_not_there(live: str) -> None:
    reply = requests.get(f"{live}/v1/tidak-ada", timeout=10)
    assert (reply.status_code, reply.json()) == (404, {"error": {"code": "not_found"}})


def test_a_database_that_is_away_is_waited_for(
    postgres: Postgres, central: Server, one: Counter, database_url: str
) -> None:
    name = sa.make_url(database_url).database
    one.insert("visit", note="a")
    central.close()
    postgres.do(f"ALTER DATABASE {name} RENAME TO {name}_pergi")
    try:
        for reply in (one.send(one.request()), one.hello(), one.get("/v1/devices")):
            assert (reply.status_code, reply.json()) == (503, {"error": {"code": "unavailable"}})
            assert int(reply.headers["Retry-After"]) > 0
    finally:
        postgres.do(f"ALTER DATABASE {name}_pergi RENAME TO {name}")
    assert one.push()["acked"] == 1


def test_connections_that_broke_cost_no_request(
    postgres: Postgres, one: Counter, database_url: str
) -> None:
    name = sa.make_url(database_url).database
    for note in "abc":
        one.insert("visit", note=note)
        postgres.do(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{name}' AND pid <> pg_backend_pid()"
        )
        one.push()
    assert one.pull() == 3
