"""Opening `office.db`: SQLAlchemy on SQLCipher, one writer, many readers.

The writer's transactions begin IMMEDIATE, so that two processes can never build on the same
old state; readers have an engine of their own (`mode=ro`), else they would queue behind the
writer."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as driver

from desktop_app.domain.ids import new_id
from desktop_app.storage.files import FileStore
from desktop_app.storage.head_note import HeadNote
from desktop_app.storage.journal import Transaction
from desktop_app.storage.keyed_file import in_words, open_raw, refuse_old_sqlite
from desktop_app.storage.vault import names_key

# What use cases hand on to storage's queries; they know nothing more of it.
Connection = sa.Connection

OFFICE_DB = "office.db"
REPORT_CACHE_KIB = 32 * 1024


class Companion(Protocol):
    """Something opened beside `office.db` that lives and ends with the store."""

    def __init__(self, folder: Path, key: bytes) -> None: ...

    def close(self) -> None:
        """Give back what is open."""
        ...


C = TypeVar("C", bound=Companion)


class Store:
    """The data folder of one office, opened: its database, its encrypted files, its key.

    Safe to share between threads: connections are checked out per transaction. Close it once.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        refuse_old_sqlite()
        self.folder = folder
        self.key = key
        self.names = names_key(folder, key)  # what ids of people and names of files stand on
        path = folder / OFFICE_DB
        self.writer = open_engine(path, key, pool_size=1, max_overflow=0)
        self._reader: sa.Engine | None = None
        self.files = FileStore(folder / "files", key, self.names)
        self._head = HeadNote(folder)
        self._companions: dict[type[Companion], Companion] = {}
        self._lock = threading.Lock()

    @property
    def reader(self) -> sa.Engine:
        """The read-only engine, opened on first use (the file must exist by then)."""
        if self._reader is None:
            path = self.folder / OFFICE_DB
            if path.with_name(f"{OFFICE_DB}-journal").exists():
                # Killed while it left the write-ahead log: only a writer can roll that back.
                self.writer.connect().close()
            self._reader = open_engine(path, self.key, read_only=True, pool_size=4)
        return self._reader

    @contextlib.contextmanager
    def write(self, *, actor: UUID | None, at: datetime) -> Iterator[Transaction]:
        """Give one transaction; commit when the block ends well, roll back when it raises.

        Raises EnvironmentFailure when the disk is full, the file is locked or damaged.
        """
        with in_words(), self.writer.begin() as connection:
            transaction = Transaction(connection, id=new_id(at), actor=actor, at=at)
            yield transaction
        self._head.note(transaction.head)

    @contextlib.contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """Give a read-only connection on one consistent state. Raises EnvironmentFailure."""
        with in_words(), self.reader.begin() as connection:
            yield connection

    def data_version(self) -> int:
        """Return a number that changes when another process has written to the database."""
        with in_words(), self.reader.connect() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def companion(self, kind: type[C]) -> C:
        """Return the one `kind` of this store, made on first use and closed with the store."""
        with self._lock:
            found = self._companions.get(kind)
            if not isinstance(found, kind):
                found = self._companions[kind] = kind(self.folder, self.key)
            return found

    def close(self) -> None:
        """Give back every connection; the write-ahead log is folded in by SQLite itself."""
        with self._lock:
            while self._companions:
                self._companions.popitem()[1].close()
        self._head.close()
        if self._reader is not None:
            self._reader.dispose()
        self.writer.dispose()


def keep_pages(connection: Connection) -> None:
    """Let a reader hold a year of the queue in memory: reports come back to the same pages.

    The trend of a million visits takes 215 ms of processor time with 32 MB where it takes 275 with
    8; a page that is not held has to be deciphered again.
    """
    connection.exec_driver_sql(f"PRAGMA cache_size=-{REPORT_CACHE_KIB}")


def open_engine(path: Path, key: bytes, *, read_only: bool = False, **pool: Any) -> sa.Engine:
    """Return an engine on an encrypted file. A wrong key shows at the first connection."""

    def connect() -> Any:
        return open_raw(path, key, read_only=read_only)

    engine = sa.create_engine(
        "sqlite://", module=driver, creator=connect, poolclass=QueuePool, **pool
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine
