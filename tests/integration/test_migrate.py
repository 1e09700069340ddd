"""Every database reaches this program's shape, keeps its rows, and is never taken for older."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.ids import new_id
from desktop_app.storage import migrate as migration
from desktop_app.storage import tables, tables_office
from desktop_app.storage.database import Store, open_engine
from desktop_app.storage.journal import verify
from desktop_app.storage.migrate import known_revisions, migrate
from desktop_app.storage.tables import metadata
from desktop_app.storage.types import to_microseconds
from desktop_app.usecases.office import Office

KEY = bytes(range(32))
NOW = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)


def _shape(engine: sa.Engine) -> dict[tuple[str, str], str]:
    """Return every table, index and trigger as SQLite keeps it, blanks and quotes made even."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE tbl_name <> 'alembic_version'"
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(query).fetchall()
    return {
        (row[0], row[1]): re.sub(r"\s+", " ", row[2] or "").replace('"', "").strip() for row in rows
    }


@pytest.fixture
def fresh(tmp_path: Path) -> dict[tuple[str, str], str]:
    """What `storage/tables.py` says, made without any migration."""
    engine = open_engine(tmp_path / "fresh.db", KEY)
    with engine.begin() as connection:
        metadata.create_all(connection)
    shape = _shape(engine)
    engine.dispose()
    return shape


def test_a_migrated_database_is_what_the_tables_say(
    tmp_path: Path, fresh: dict[tuple[str, str], str]
) -> None:
    store = Store(tmp_path, KEY)
    assert migrate(store, NOW) is None  # nothing was there: no backup

    assert _shape(store.writer) == fresh
    store.close()


def test_a_second_time_changes_nothing(office: Office) -> None:
    before = office.store.data_version()

    assert migrate(office.store, NOW) is None
    assert office.store.data_version() == before


def test_the_head_written_down_is_the_head_there_is() -> None:
    assert migration.HEAD in known_revisions()
    assert migration._script().get_current_head() == migration.HEAD


def test_a_newer_database_is_refused_in_words_and_left_alone(office: Office) -> None:
    def stamp(revision: str) -> None:
        with office.store.writer.begin() as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num=?", (revision,))

    stamp("9999")
    with pytest.raises(EnvironmentFailure, match="versi Loket Linjamsos yang lebih baru") as caught:
        migrate(office.store, NOW)

    assert caught.value.code == "basis_data_lebih_baru"
    assert sorted(p.name for p in office.store.folder.glob("*before*")) == []


def test_the_backup_before_a_migration_is_whole_and_encrypted(office: Office) -> None:
    backup = migration._backup(office.store, NOW)

    assert b"CREATE TABLE" not in backup.read_bytes()
    copy = open_engine(backup, office.store.key, read_only=True)
    with copy.connect() as connection, office.read() as original:
        assert verify(connection) is None
        for table in metadata.sorted_tables:
            count = sa.select(sa.func.count()).select_from(table)
            assert connection.execute(count).scalar() == original.execute(count).scalar()
    copy.dispose()


def test_foreign_keys_are_on_again_after_a_migration(tmp_path: Path) -> None:
    store = Store(tmp_path, KEY)
    migrate(store, NOW)

    with store.writer.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    store.close()


def test_a_database_of_the_first_release_keeps_every_row_and_its_history(tmp_path: Path) -> None:
    store = Store(tmp_path, KEY)
    migrate(store, NOW, "0001")
    ids = _first_release(store)

    backup = migrate(store, NOW)

    assert backup is not None
    with store.read() as connection:
        ticket = connection.execute(sa.select(tables.ticket)).one()
        period = connection.execute(sa.select(tables.period)).one()
        counter = connection.execute(sa.select(tables.counter)).one()
    assert (ticket.id, ticket.visit_id, ticket.counter_id) == (
        ids["ticket"],
        ids["visit"],
        ids["counter"],
    )
    assert (ticket.purpose, ticket.more, ticket.people, ticket.files_done) == ("layanan", [], 1, 1)
    assert (period.ticket_id, period.cause, period.undone) == (ids["ticket"], None, False)
    assert (counter.code, counter.services, counter.lanes) == ("A", [], [])
    store.close()


def _first_release(store: Store) -> dict[str, UUID]:
    """Write a counter and one finished visit as revision 0001 kept them."""
    ids = {name: new_id(NOW) for name in ("counter", "visit", "ticket", "period")}
    at = to_microseconds(NOW)
    rows: dict[str, dict[str, object]] = {
        "counter": {"code": "A", "name": "Loket 1", "active": 1},
        "visit": {"day": "2026-11-20", "arrived_at": at},
        "ticket": {
            "visit_id": ids["visit"].bytes,
            "day": "2026-11-20",
            "lane": "U",
            "series": "",
            "number": 1,
            "service": "reaktivasi",
            "state": "selesai",
            "arrived_at": at,
            "calls": 1,
            "counter_id": ids["counter"].bytes,
        },
        "period": {
            "ticket_id": ids["ticket"].bytes,
            "state": "menunggu",
            "started_at": at,
            "ended_at": at,
            "time_accurate": 1,
        },
    }
    with store.writer.begin() as connection:
        for table, row in rows.items():
            full = {"id": ids[table].bytes, "version": 1, **row}
            names, marks = ", ".join(full), ", ".join("?" * len(full))
            connection.exec_driver_sql(
                f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(full.values())
            )
    return ids


def test_an_account_of_an_older_release_keeps_its_password_and_the_first_epoch_is_there(
    tmp_path: Path,
) -> None:
    store = Store(tmp_path, KEY)
    migrate(store, NOW, "0006")
    id = new_id(NOW)
    with store.writer.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO officer VALUES (?, 1, 'lama', 'Orang Lama', 'admin', 'hash', 1, 2, NULL)",
            (id.bytes,),
        )

    migrate(store, NOW)

    with store.read() as connection:
        officer = connection.execute(sa.select(tables_office.officer)).one()
        epoch = connection.execute(sa.select(tables_office.epoch)).one()
    assert (officer.id, officer.password_hash, officer.failed_logins) == (id, "hash", 2)
    assert (officer.must_change, officer.last_login_at) == (False, None)
    assert (epoch.number, epoch.reason) == (1, "awal")
    store.close()
