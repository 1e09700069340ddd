"""One register snapshot on disk, `register-<as-of>-<hash>.db`: encrypted, written once, then read.

It is built aside without a rollback journal and without syncing, because a build that fails is
thrown away whole; the indexes come after the rows, and one fsync makes it durable before
`office.db` points to it. A name is stored once, however many people bear it, and the index by
sound stands on the names (`storage.register_search` asks it). Format 1, without names of their
own, can still be read; there only numbers are searched.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.names import sounds
from desktop_app.domain.register import RegisterEntry, SetAside
from desktop_app.domain.register_entries import entry_of
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.storage.keyed_file import in_words, open_keyed
from desktop_app.storage.register_words import Words

FORMAT = 2
OLD_FORMATS = (1,)

_BUILDING = (
    "journal_mode=OFF",
    "synchronous=OFF",
    "locking_mode=EXCLUSIVE",
    "cache_size=-65536",
    "temp_store=MEMORY",
    "mmap_size=0",
)
_READING = ("query_only=ON", "cache_size=-65536", "temp_store=MEMORY", "mmap_size=0")

_NAME = EntryRow._fields.index("name")
_PERSON = tuple("name_id" if field == "name" else field for field in EntryRow._fields)
_SELECTED = ", ".join("n.name AS name" if f == "name" else f"p.{f}" for f in EntryRow._fields)

_TABLES = (
    "CREATE TABLE sheet (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
    # `people` bear the name; rows set aside bear it too, but are nobody yet.
    "CREATE TABLE name (id INTEGER PRIMARY KEY, name TEXT, sounds TEXT, people INTEGER)",
    f"CREATE TABLE person (id INTEGER PRIMARY KEY, {', '.join(_PERSON)})",
    f"CREATE VIEW entry AS SELECT p.id, {_SELECTED} "  # noqa: S608
    "FROM person p JOIN name n ON n.id = p.name_id",
    f"CREATE TABLE set_aside (id INTEGER PRIMARY KEY, {', '.join(AsideRow._fields)}, name_id)",
    "CREATE TABLE word (sound TEXT PRIMARY KEY, names INTEGER) WITHOUT ROWID",
)
# By birth date with the name inside the index: nobody else born that day is fetched for it.
# By name with what a search may add to it: who of them is from Lasem and born in 1984. And
# once more for the few whose card was switched off: of a thousand namesakes they are the ones
# who come.
_INDEXES = (
    "CREATE INDEX person_nik ON person (nik)",
    "CREATE INDEX person_kk ON person (kk)",
    "CREATE INDEX person_card ON person (card)",
    "CREATE INDEX person_household ON person (household_id)",
    "CREATE INDEX person_member ON person (member_id)",
    "CREATE INDEX person_birth_date ON person (birth_date, name_id)",
    "CREATE INDEX person_name ON person (name_id, village_code, birth_date)",
    "CREATE INDEX person_off ON person (name_id, village_code, birth_date) "
    "WHERE pbi_status = 'nonaktif'",
    "CREATE INDEX person_nik_15 ON person (substr(nik, 1, 15)) WHERE nik_damaged",
    "CREATE INDEX person_kk_15 ON person (substr(kk, 1, 15)) WHERE kk_damaged",
    "CREATE INDEX set_aside_first_15 ON set_aside (first_15)",
    "CREATE INDEX set_aside_kk ON set_aside (kk)",
    "CREATE INDEX set_aside_birth_date ON set_aside (birth_date, name)",
    "CREATE INDEX set_aside_name ON set_aside (name_id)",
    "CREATE INDEX name_sounds ON name (sounds)",
)
# The names by sound; FTS5 keeps only which name holds which word, 5 MB for a million people.
_NAME_INDEX = (
    "CREATE VIRTUAL TABLE name_index USING fts5"
    "(sounds, content='', columnsize=0, detail=none, tokenize='ascii')",
    "INSERT INTO name_index (name_index, rank) VALUES ('hashsize', 67108864)",
    "INSERT INTO name_index (rowid, sounds) SELECT id, sounds FROM name",
    "INSERT INTO name_index (name_index) VALUES ('optimize')",
    "CREATE VIRTUAL TABLE temp.spoken USING fts5vocab(main, name_index, row)",
    "INSERT INTO word SELECT term, doc FROM temp.spoken",
    "DROP TABLE temp.spoken",
)


def _insert(table: str, fields: Sequence[str]) -> str:
    marks = ", ".join("?" * len(fields))
    return f"INSERT INTO {table} ({', '.join(fields)}) VALUES ({marks})"  # noqa: S608


_INSERT_PERSON = _insert("person", _PERSON)
_INSERT_ASIDE = _insert("set_aside", (*AsideRow._fields, "name_id"))
_INSERT_NAME = _insert("name", ("id", "name", "sounds", "people"))
# The mother, last, is only weighed by the quality report; format 1 knows no programmes either.
_SELECT_ENTRY = f"SELECT {', '.join(EntryRow._fields[:-1])} FROM entry "  # noqa: S608
_SELECT_OLD_ENTRY = f"SELECT {', '.join(EntryRow._fields[:-2])} FROM entry "  # noqa: S608
_SELECT_ASIDE = (
    "SELECT s.row, t.name, s.reasons, s.original, s.name "
    "FROM set_aside s JOIN sheet t ON t.id = s.sheet "
)


class RegisterBuilder:
    """Writes a new register file; leaving the block by an exception removes what was written.

    Every method raises EnvironmentFailure when the disk refuses.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._connection: Any = None
        self._names = _Names()
        with in_words():
            self._connection = open_keyed(path, key, "mode=rwc")
            for pragma in _BUILDING:
                self._connection.execute(f"PRAGMA {pragma}")
            self._connection.execute(f"PRAGMA user_version={FORMAT}")
            self._connection.execute("BEGIN")
            for statement in _TABLES:
                self._connection.execute(statement)

    def __enter__(self) -> RegisterBuilder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()
        if kind is not None:
            self._path.unlink(missing_ok=True)

    def add(self, entries: Iterable[EntryRow], aside: Iterable[AsideRow]) -> None:
        """Append rows in the order of the file."""
        rows = [*entries]
        with in_words():
            # The driver is a fifth faster on bare tuples than on any subclass.
            self._connection.executemany(
                _INSERT_PERSON,
                [
                    (*row[:_NAME], name_id, *row[_NAME + 1 :])
                    for row, name_id in zip(rows, self._names.of_people(rows), strict=True)
                ],
            )
            self._connection.executemany(
                _INSERT_ASIDE,
                [(*row[:-1], json.dumps(row.original), self._names.id(row.name)) for row in aside],
            )

    def finish(self, sheets: Sequence[str], between: Callable[[], None] = lambda: None) -> None:
        """Index what was added and put it durably on disk.

        For a million people that takes a quarter of a minute: `between` is called after each
        step of it, and what it raises stops the work.
        """
        with in_words():
            self._connection.executemany("INSERT INTO sheet VALUES (?, ?)", enumerate(sheets))
            self._connection.executemany(_INSERT_NAME, self._names.rows())
            for statement in (*_INDEXES, *_NAME_INDEX):
                self._connection.execute(statement)
                between()
            self._connection.execute("COMMIT")
        self._close()
        try:
            with self._path.open("rb+") as stream:
                os.fsync(stream.fileno())
        except OSError as error:
            raise EnvironmentFailure("cakram_gagal", _NOT_DURABLE) from error

    def _close(self) -> None:
        if self._connection is not None:
            # A full disk may make closing fail too; the file is thrown away then.
            with contextlib.suppress(Exception):
                self._connection.close()
            self._connection = None


class _Names:
    """Every spelling once, numbered in the order of the file, and how many people bear it."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._people: list[int] = []

    def id(self, name: str) -> int | None:
        if not name:
            return None
        found = self._ids.get(name)
        if found is None:
            found = self._ids[name] = len(self._people)
            self._people.append(0)
        return found

    def of_people(self, entries: Sequence[EntryRow]) -> list[int | None]:
        found = [self._ids.get(row.name) or self.id(row.name) for row in entries]
        for id in found:
            if id is not None:
                self._people[id] += 1
        return found

    def rows(self) -> Iterator[tuple[int, str, str, int]]:
        for (name, id), people in zip(self._ids.items(), self._people, strict=True):
            yield id, name, " ".join(sounds(name)), people


class RegisterFile:
    """A register file opened for reading; may be asked from several threads."""

    def __init__(self, path: Path, key: bytes) -> None:
        if not path.exists():
            raise EnvironmentFailure("data_register_hilang", _MISSING)
        self._lock = threading.Lock()
        self._words: Words | None = None
        self._words_lock = threading.Lock()
        with in_words():
            self._connection = open_keyed(path, key, "mode=ro&immutable=1")
            for pragma in _READING:
                self._connection.execute(f"PRAGMA {pragma}")
            (self.format,) = self._connection.execute("PRAGMA user_version").fetchone()
        if self.format not in (FORMAT, *OLD_FORMATS):
            self._connection.close()
            raise EnvironmentFailure("data_register_lain_versi", _OTHER_FORMAT)

    @property
    def knows_names(self) -> bool:
        """Tell whether people can be searched by name, or only by number as in an older file."""
        return bool(self.format == FORMAT)

    def words(self) -> Words:
        """Return the words of all names; the first call reads them, which takes a moment."""
        with self._words_lock:
            if self._words is None:
                self._words = Words(self.rows("SELECT sound, names FROM word"))
            return self._words

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def with_nik(self, nik: str) -> list[RegisterEntry]:
        """Return the entries that carry this NIK undamaged, in the order of the file."""
        return self._entries("WHERE nik = ? AND NOT nik_damaged ORDER BY id", nik)

    def with_kk(self, kk: str) -> list[RegisterEntry]:
        """Return the members of this family, in the order of the file."""
        return self._entries("WHERE kk = ? AND NOT kk_damaged ORDER BY id", kk)

    def with_first_15(self, number: str) -> list[RegisterEntry]:
        """Return the entries whose damaged NIK begins with the first 15 of these digits."""
        return self._entries(
            "WHERE nik_damaged AND substr(nik, 1, 15) = ? ORDER BY id", number[:15]
        )

    def with_kk_first_15(self, number: str) -> list[RegisterEntry]:
        """Return the entries whose damaged No. KK begins with the first 15 of these digits."""
        return self._entries("WHERE kk_damaged AND substr(kk, 1, 15) = ? ORDER BY id", number[:15])

    def names_born_on(self, day: date) -> list[tuple[int, str]]:
        """Return (entry id, name) of everybody born on a day."""
        return self.rows("SELECT id, name FROM entry WHERE birth_date = ?", day.isoformat())

    def with_ids(self, ids: Sequence[int]) -> list[RegisterEntry]:
        """Return the entries of these ids, in the order of the file."""
        marks = ", ".join("?" * len(ids))
        return self._entries(f"WHERE id IN ({marks}) ORDER BY id", *ids)

    def aside_with_number(self, number: str) -> list[SetAside]:
        """Return rows set aside whose NIK begins with the first 15 digits, or with this No. KK."""
        return self._aside("WHERE s.first_15 = ? OR s.kk = ? ORDER BY s.id", number[:15], number)

    def aside_born_on(self, day: date) -> list[SetAside]:
        """Return rows set aside of everybody born on a day."""
        return self._aside("WHERE s.birth_date = ? ORDER BY s.id", day.isoformat())

    def aside_with_ids(self, ids: Sequence[int]) -> list[SetAside]:
        """Return the rows set aside of these ids, in the order of the file."""
        marks = ", ".join("?" * len(ids))
        return self._aside(f"WHERE s.id IN ({marks}) ORDER BY s.id", *ids)

    def kk_of_aside(self, id: int) -> str:
        """Return the No. KK of a row set aside, empty when it is damaged or missing."""
        return "".join(kk for (kk,) in self.rows("SELECT kk FROM set_aside WHERE id = ?", id))

    def all_aside(self) -> Iterator[SetAside]:
        """Yield every row set aside, in the order of the file."""
        yield from self._aside("ORDER BY s.id")

    def _entries(self, where: str, *values: Any) -> list[RegisterEntry]:
        select = _SELECT_ENTRY if self.format == FORMAT else _SELECT_OLD_ENTRY
        return [_entry(row) for row in self.rows(select + where, *values)]

    def _aside(self, where: str, *values: Any) -> list[SetAside]:
        return [
            SetAside(row, sheet, tuple(reasons.split(",")), json.loads(original), name or None)
            for row, sheet, reasons, original, name in self.rows(_SELECT_ASIDE + where, *values)
        ]

    def rows(self, query: str, *values: Any) -> list[Any]:
        """Return what a query of this package finds, all of it."""
        with self._lock, in_words():
            return list(self._connection.execute(query, values))


def _entry(row: tuple[Any, ...]) -> RegisterEntry:
    return entry_of(EntryRow(*row))


_NOT_DURABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Data DTKS/DTSEN tidak dapat ditulis ke cakram, jadi impor dibatalkan dan data lama tetap "
    "dipakai. Periksa ruang kosong dan cakramnya, lalu ulangi.",
)
_MISSING = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas data DTKS/DTSEN yang dipakai tidak ada lagi di folder data. "
    "Impor ulang datanya, atau pulihkan dari cadangan terakhir.",
)
_OTHER_FORMAT = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas data DTKS/DTSEN ini dibuat oleh versi lain dari program. "
    "Impor ulang datanya dengan versi ini.",
)
