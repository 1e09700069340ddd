"""What the database can say of its own health."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as driver

from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.keyed_file import in_words
from desktop_app.storage.tables import letter, snapshot


def sqlite_version() -> str:
    """Return the version of the SQLite inside the driver."""
    return str(driver.sqlite_version)


def cipher(connection: sa.Connection) -> tuple[str, str]:
    """Return the version of SQLCipher and what its key settings are."""
    version = connection.exec_driver_sql("PRAGMA cipher_version").scalar()
    provider = connection.exec_driver_sql("PRAGMA cipher_provider").scalar()
    return str(version or ""), str(provider or "")


def log_size(folder: Path) -> int:
    """Return the bytes of the write-ahead log, 0 when there is none."""
    try:
        return (folder / f"{OFFICE_DB}-wal").stat().st_size
    except OSError:
        return 0


def database_faults(connection: sa.Connection) -> int:
    """Return how many faults SQLite finds in its pages, indexes and references; 0 when whole."""
    pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
    content = connection.exec_driver_sql("PRAGMA integrity_check").fetchall()
    references = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    return len(pages) + len([row for row in content if row[0] != "ok"]) + len(references)


def fold_in_log(store: Store) -> None:
    """Write what stands in the write-ahead log into the database file, as far as nobody reads it.

    After a power cut a page may lie half written in the file and whole in the log; SQLite reads
    the log, but a look at the file alone takes the page for damaged.
    """
    with in_words():
        raw = store.writer.raw_connection()
        try:
            raw.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")
        finally:
            raw.close()


def archived_letters(connection: sa.Connection) -> Iterator[tuple[str, str, str]]:
    """Give (number, file name, sha256 of the PDF) of every letter whose person was not erased."""
    query = sa.select(letter.c.number, letter.c.file, letter.c.file_hash).where(letter.c.file != "")
    for row in connection.execute(query.order_by(letter.c.id)):
        yield row.number, row.file, row.file_hash


def snapshot_files(connection: sa.Connection) -> list[str]:
    """Return the names of the register files that have to be in the data folder."""
    query = sa.select(snapshot.c.database).where(snapshot.c.state != "dropped")
    return list(connection.execute(query).scalars())
