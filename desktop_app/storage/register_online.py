"""Answers of the online source, kept for the hour in which it does not answer.

They lie in `online.db` beside `office.db`, encrypted with the office's key and found by an id
that tells nobody the NIK. Nothing in it is the office's own: losing the file loses nothing, and a
damaged one is begun anew.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from desktop_app.storage.keyed_file import open_raw
from desktop_app.storage.register import person_id
from desktop_app.storage.types import to_microseconds
from desktop_app.storage.vault import subkey

ONLINE_DB = "online.db"

_DAMAGED = ("not a database", "malformed", "no such table")
_TABLE = (
    "CREATE TABLE IF NOT EXISTS answer"
    " (person BLOB PRIMARY KEY, asked_at INTEGER NOT NULL, site TEXT NOT NULL, body TEXT NOT NULL)"
    " WITHOUT ROWID"
)


class OnlineAnswers:
    """The kept answers of one store; a companion of it. Safe to share between threads."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._path = folder / ONLINE_DB
        self._key = key
        self._connection: Any = None
        self._lock = threading.Lock()

    def keep(self, nik: str, site: str, asked_at: datetime, body: Mapping[str, Any]) -> None:
        """Keep an answer in place of the person's earlier one."""
        row = self._person(nik), to_microseconds(asked_at), site, json.dumps(body)
        self._run("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)", row)

    def find(self, nik: str, site: str, since: datetime) -> Mapping[str, Any] | None:
        """Return the person's answer by that source, unless it is older than `since`."""
        query = "SELECT body FROM answer WHERE person = ? AND site = ? AND asked_at >= ?"
        rows = self._run(query, (self._person(nik), site, to_microseconds(since)))
        found: Mapping[str, Any] | None = json.loads(rows[0][0]) if rows else None
        return found

    def forget(self, nik: str) -> None:
        """Erase what is kept about a person."""
        self._run("DELETE FROM answer WHERE person = ?", (self._person(nik),))

    def forget_before(self, moment: datetime) -> None:
        """Erase every answer older than `moment`."""
        self._run("DELETE FROM answer WHERE asked_at < ?", (to_microseconds(moment),))

    def forget_all(self) -> None:
        """Erase everything, when the source is another one from now on."""
        self._run("DELETE FROM answer", ())

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _person(self, nik: str) -> bytes:
        return person_id(self._key, nik).bytes

    def _run(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        with self._lock:
            try:
                return list(self._opened().execute(statement, values))
            except driver.DatabaseError as error:
                # What can not be kept or found is no reason to stop anybody at the counter.
                if not any(sign in str(error) for sign in _DAMAGED):
                    return []
                self._begin_anew()
                return list(self._opened().execute(statement, values))

    def _opened(self) -> Any:
        if self._connection is None:
            self._connection = open_raw(self._path, subkey(self._key, "online"))
            self._connection.execute("PRAGMA secure_delete=ON")
            self._connection.execute(_TABLE)
        return self._connection

    def _begin_anew(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        for suffix in ("", "-wal", "-shm"):
            self._path.with_name(ONLINE_DB + suffix).unlink(missing_ok=True)
