"""Saving the rows of a damaged database one by one into a new one.

SQLCipher refuses a damaged page whole, and the connection with it. The indexes still tell which
rows there were: each is asked for by its number, on a fresh connection after every refusal, and
what cannot be read is counted as lost. What of a table only its damaged pages knew is probed
number by number between the rows that are known.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.keyed_file import open_keyed

Tell = Callable[[str, int], None]
_PROBE_BEYOND = 2_000


@dataclass(frozen=True, slots=True)
class SavedTable:
    """What became of one table; `lost` counts the rows that lie on a damaged page.

    Where no index tells all its rows, numbers that were never used may count too.
    """

    name: str
    saved: int
    lost: int


def salvage(
    source: Path, target: Path, key: bytes, tell: Tell = lambda *_: None
) -> tuple[SavedTable, ...]:
    """Copy every row that can be read from `source` into the new database `target`.

    Raises EnvironmentFailure when not even the list of tables can be read.
    """
    damaged = _Damaged(source, key)
    schema = damaged.schema()
    new = open_keyed(target, key, "mode=rwc")
    try:
        new.execute("PRAGMA foreign_keys=OFF")
        new.execute("BEGIN")
        for kind, _, statement in schema:
            if kind == "table":
                new.execute(statement)
        saved = []
        for kind, name, _ in schema:
            if kind == "table":
                saved.append(_save(damaged, new, name))
                tell(name, saved[-1].saved)
        new.execute("COMMIT")
        for kind, _, statement in schema:
            if kind != "table":
                # Two rows may now be alike where their index kept them apart.
                with contextlib.suppress(driver.DatabaseError):
                    new.execute(statement)
        return tuple(saved)
    finally:
        new.close()
        damaged.close()


def dangling(database: Path, key: bytes) -> int:
    """Return how many rows point to a row that was not saved."""
    raw = open_keyed(database, key, "mode=ro")
    try:
        return len(raw.execute("PRAGMA foreign_key_check").fetchall())
    finally:
        raw.close()


class _Damaged:
    """A damaged database; opened again whenever it refuses, because it answers nothing after."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._raw: Any = None

    def schema(self) -> list[tuple[str, str, str]]:
        """Return (kind, name, statement) of every table and index, tables first."""
        query = (
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL "
            "AND name NOT LIKE 'sqlite_%' ORDER BY type <> 'table', rowid"
        )
        rows = self.ask(query)
        if not rows:
            raise EnvironmentFailure("tidak_dapat_diselamatkan", _HOPELESS)
        return [(kind, name, statement) for kind, name, statement in rows]

    def ask(self, query: str, *values: Any) -> list[Any] | None:
        """Return all rows of a query, None when a damaged page is in its way."""
        try:
            return list(self._open().execute(query, values))
        except driver.DatabaseError:
            self.close()
            return None

    def stream(self, query: str) -> Iterator[Any]:
        """Give the rows of a query as far as it gets."""
        try:
            yield from self._open().execute(query)
        except driver.DatabaseError:
            self.close()

    def close(self) -> None:
        """Close the connection; the next question opens another."""
        if self._raw is not None:
            self._raw.close()
            self._raw = None

    def _open(self) -> Any:
        if self._raw is None:
            self._raw = open_keyed(self._path, self._key, "mode=ro")
        return self._raw


def _save(damaged: _Damaged, new: Any, table: str) -> SavedTable:
    """Save one table: whole where it can be read whole, else row by row."""
    columns = [name for _, name, *_ in new.execute(f'PRAGMA table_info("{table}")')]
    listed = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    insert = f'INSERT OR IGNORE INTO "{table}" (rowid, {listed}) VALUES (?, {marks})'  # noqa: S608
    select = f'SELECT rowid, {listed} FROM "{table}"'  # noqa: S608
    whole = damaged.ask(f"{select} ORDER BY rowid")
    if whole is not None:
        new.executemany(insert, whole)
        return SavedTable(table, len(whole), 0)
    saved: set[int] = set()
    for way in ("ASC", "DESC"):  # from both ends up to the first damaged page
        for row in damaged.stream(f"{select} ORDER BY rowid {way}"):
            if row[0] in saved:
                break
            new.execute(insert, row)
            saved.add(row[0])
    known, complete = _known_rows(damaged, table)
    most = max(known | saved, default=0)
    asked = known if complete else range(1, most + _PROBE_BEYOND)
    lost = 0
    for rowid in sorted(set(asked) - saved):
        found = damaged.ask(f"{select} WHERE rowid = ?", rowid)
        if found:
            new.execute(insert, found[0])
            saved.add(rowid)
        elif found is None and rowid <= most:
            lost += 1
    return SavedTable(table, len(saved), lost)


def _known_rows(damaged: _Damaged, table: str) -> tuple[set[int], bool]:
    """Return the numbers of the rows that the table's indexes can still tell, and whether one of
    them told all."""
    names = damaged.ask(f'PRAGMA index_list("{table}")') or []
    known: set[int] = set()
    for _, index, _, _, partial in names:
        column = (damaged.ask(f'PRAGMA index_info("{index}")') or [(0, 0, None)])[0][2]
        if partial or column is None:
            continue  # tells of some rows only, or SQLite would not use it
        query = f'SELECT rowid FROM "{table}" INDEXED BY "{index}" ORDER BY "{column}"'  # noqa: S608
        whole = damaged.ask(query)
        if whole is not None:
            return {row[0] for row in whole}, True
        for way in ("ASC", "DESC"):
            known.update(row[0] for row in damaged.stream(f"{query} {way}"))
    return known, False


_HOPELESS = QT_TRANSLATE_NOOP(
    "errors",
    "Daftar tabel di basis data itu sendiri rusak, jadi tidak ada baris yang dapat diselamatkan. "
    "Pulihkan dari cadangan terakhir dengan `loket restore`.",
)
