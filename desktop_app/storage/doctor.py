"""What the database can say of its own health."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as driver

from desktop_app.storage.tables import letter, snapshot


def sqlite_version() -> str:
    """Return the version of the SQLite inside the driver."""
    return str(driver.sqlite_version)


def database_faults(connection: sa.Connection) -> int:
    """Return how many faults SQLite finds in its pages, indexes and references; 0 when whole."""
    pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
    content = connection.exec_driver_sql("PRAGMA integrity_check").fetchall()
    references = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    return len(pages) + len([row for row in content if row[0] != "ok"]) + len(references)


def archived_letters(connection: sa.Connection) -> Iterator[tuple[str, str, str]]:
    """Give (number, file name, sha256 of the PDF) of every letter whose person was not erased."""
    query = sa.select(letter.c.number, letter.c.file, letter.c.file_hash).where(letter.c.file != "")
    for row in connection.execute(query.order_by(letter.c.id)):
        yield row.number, row.file, row.file_hash


def snapshot_files(connection: sa.Connection) -> list[str]:
    """Return the names of the register files that have to be in the data folder."""
    query = sa.select(snapshot.c.database).where(snapshot.c.state != "dropped")
    return list(connection.execute(query).scalars())
