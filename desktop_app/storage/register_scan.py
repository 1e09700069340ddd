"""A register file read from end to end: for the quality report, for mending, for what changed.

On a connection of its own, because a look-up must never wait for a million rows. Whatever is
asked comes row by row; what has to be sorted is sorted in memory, never in a file, which would
lie on the disk unencrypted.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop_app.domain.register_changes import Stand
from desktop_app.domain.register_quality import Tally
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.storage.keyed_file import in_words, open_keyed

_READING = ("query_only=ON", "cache_size=-16384", "temp_store=MEMORY", "mmap_size=0")
_AT_ONCE = 500


class RegisterScan:
    """One register file; leave the block to close it. Raises EnvironmentFailure."""

    def __init__(self, path: Path, key: bytes) -> None:
        with in_words():
            self._connection = open_keyed(path, key, "mode=ro&immutable=1")
            for pragma in _READING:
                self._connection.execute(f"PRAGMA {pragma}")
        self._people = "person" if self._columns("person") else "entry"
        self._entry = _selected(EntryRow._fields, self._columns("entry"))
        self._aside = _selected(AsideRow._fields, self._columns("set_aside"))

    def __enter__(self) -> RegisterScan:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(Exception):
            self._connection.close()

    def sheets(self) -> tuple[str, ...]:
        """Return the names of the sheets by the number that rows carry."""
        return tuple(name for (name,) in self._rows("SELECT name FROM sheet ORDER BY id"))

    def entries(self) -> Iterator[EntryRow]:
        """Yield every kept row in the order of the file."""
        for row in self._rows(f"SELECT {self._entry} FROM entry ORDER BY id"):  # noqa: S608
            yield EntryRow(*row)

    def asides(self) -> Iterator[AsideRow]:
        """Yield every row set aside in the order of the file."""
        for row in self._rows(f"SELECT {self._aside} FROM set_aside ORDER BY id"):  # noqa: S608
            yield _aside(row)

    def entries_from(self, start: int, count: int) -> Iterator[EntryRow]:
        """Yield `count` kept rows from the `start`-th on (0 is the first), in the file's order."""
        query = f"SELECT {self._entry} FROM entry WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
        for row in self._rows(query, start, count):
            yield EntryRow(*row)

    def asides_from(self, start: int, count: int) -> Iterator[AsideRow]:
        """Yield `count` rows set aside from the `start`-th on, in the file's order."""
        query = f"SELECT {self._aside} FROM set_aside WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
        for row in self._rows(query, start, count):
            yield _aside(row)

    def numbers(self) -> Iterator[tuple[int, int, str, int]]:
        """Yield (sheet, row, NIK, 1 when it is damaged) of every kept row."""
        yield from self._rows(
            f"SELECT sheet, row, nik, nik_damaged FROM {self._people}"  # noqa: S608
        )

    def named(self) -> Iterator[tuple[str, str, str | None]]:
        """Yield (NIK, name, No. KK) of every kept row."""
        yield from self._rows("SELECT nik, name, kk FROM entry")

    def receiving(self, size: int) -> Iterator[list[tuple[int, str, str, str]]]:
        """Yield, some at a time, (id, NIK, birth date with village code, aid) of every kept row
        with an undamaged NIK; aid is `PKH,Sembako|aktif`, "" where the row tells of none."""
        there = self._columns(self._people)
        programmes = "programmes" if "programmes" in there else "''"
        told = f"{programmes} || '|' || pbi_status"
        aided = f"{programmes} <> '' OR pbi_status = 'aktif'"
        query = (
            f"SELECT id, nik, birth_date || village_code, "  # noqa: S608
            f"CASE WHEN {aided} THEN {told} ELSE '' END FROM {self._people} WHERE NOT nik_damaged"
        )
        with in_words():
            cursor = self._connection.execute(query)
            while rows := cursor.fetchmany(size):
                yield rows

    def tallies(self) -> Iterator[Tally]:
        """Yield how many rows of each village carry the same codes, kept rows and others."""
        place = "village_code, village, district"
        query = f"SELECT {place}, warnings, count(*) FROM {self._people} GROUP BY 1, 2, 3, 4"  # noqa: S608
        yield from (Tally._make((*row, False)) for row in self._rows(query))
        place = _selected(("village_code", "village", "district"), self._columns("set_aside"))
        query = f"SELECT {place}, reasons, count(*) FROM set_aside GROUP BY 1, 2, 3, 4"  # noqa: S608
        yield from (Tally._make((*row, True)) for row in self._rows(query))

    def to_mend(self) -> Iterator[EntryRow | AsideRow]:
        """Yield kept rows with a warning and all others, by village code, village and district."""
        place = itemgetter("village_code", "village", "district")
        entries = (
            EntryRow(*row)
            for row in self._rows(
                f"SELECT {self._entry} FROM entry WHERE warnings <> '' "  # noqa: S608
                "ORDER BY village_code, village, district, id"
            )
        )
        aside = sorted(self.asides(), key=lambda row: place(row._asdict()))
        yield from _merged(entries, aside)

    def flawed(
        self,
        wanted: Callable[[str], bool],
        place: tuple[str, str, str] | None,
        start: int,
        size: int,
    ) -> list[EntryRow | AsideRow]:
        """Return some of the rows whose codes are `wanted`, rows set aside first.

        `place` is the village code, village and district of the rows, None for anywhere.
        """
        where, values = self._flaws("set_aside", "reasons", wanted, place)
        query = f"SELECT {self._aside} FROM set_aside WHERE {where} ORDER BY id LIMIT ? OFFSET ?"  # noqa: S608
        found: list[EntryRow | AsideRow] = [
            _aside(row) for row in self._rows(query, *values, size, start)
        ]
        ((before,),) = self._rows(f"SELECT count(*) FROM set_aside WHERE {where}", *values)  # noqa: S608
        where, values = self._flaws("entry", "warnings", wanted, place)
        query = f"SELECT {self._entry} FROM entry WHERE {where} ORDER BY id LIMIT ? OFFSET ?"  # noqa: S608
        left = size - len(found), max(start - before, 0)
        return found + [EntryRow(*row) for row in self._rows(query, *values, *left)]

    def _flaws(
        self,
        table: str,
        column: str,
        wanted: Callable[[str], bool],
        place: tuple[str, str, str] | None,
    ) -> tuple[str, list[str]]:
        """Return the condition for rows with such codes there, and its values."""
        at = self._people if table == "entry" else table
        met = self._rows(f"SELECT DISTINCT {column} FROM {at} WHERE {column} <> ''")  # noqa: S608
        values = [codes for (codes,) in met if wanted(codes)]
        where = f"{column} IN ({', '.join('?' * len(values))})"
        if place is not None:
            there = self._columns(table)
            parts = ("village_code", "village", "district")
            where += "".join(f" AND {one if one in there else repr('')} = ?" for one in parts)
            values += place
        return where, values

    def born_together(self) -> Iterator[list[tuple[int, str]]]:
        """Yield, for each birth date that several people have, their (id, name)."""
        query = "SELECT birth_date, id, name FROM entry WHERE birth_date <> '' ORDER BY birth_date"
        for _, group in groupby(self._rows(query), key=itemgetter(0)):
            people = [(id, name) for _, id, name in group]
            if len(people) > 1:
                yield people

    def with_ids(self, ids: Sequence[int]) -> dict[int, EntryRow]:
        """Return kept rows by id."""
        found: dict[int, EntryRow] = {}
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            query = f"SELECT id, {self._entry} FROM entry WHERE id IN ({marks})"  # noqa: S608
            found |= {row[0]: EntryRow(*row[1:]) for row in self._rows(query, *some)}
        return found

    def names(self, ids: Sequence[int]) -> Iterator[tuple[int, str]]:
        """Yield (id, name) of kept rows by id."""
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            yield from self._rows(f"SELECT id, name FROM entry WHERE id IN ({marks})", *some)  # noqa: S608

    def by_nik(self) -> Iterator[Stand]:
        """Yield where everybody with an undamaged NIK stands, by NIK; of a double the first."""
        last = ""
        query = (
            "SELECT nik, id, desil, pbi_status, deactivated_on "  # noqa: S608
            f"FROM {self._people} WHERE NOT nik_damaged ORDER BY +nik, id"
        )
        for row in self._rows(query):
            if row[0] != last:
                last = row[0]
                yield Stand(*row)

    def damaged(self) -> set[str]:
        """Return the first 15 digits of every number that is damaged or set aside."""
        kept = self._rows(f"SELECT substr(nik, 1, 15) FROM {self._people} WHERE nik_damaged")  # noqa: S608
        aside = self._rows("SELECT first_15 FROM set_aside WHERE first_15 <> ''")
        return {digits for rows in (kept, aside) for (digits,) in rows}

    def _rows(self, query: str, *values: Any) -> Iterator[Any]:
        with in_words():
            # Not `yield from`: that would close the cursor of a walk that outlives the file.
            for row in self._connection.execute(query, values):  # noqa: UP028
                yield row

    def _columns(self, table: str) -> set[str]:
        return {row[1] for row in self._rows(f"PRAGMA table_info({table})")}


def _selected(wanted: Sequence[str], there: set[str]) -> str:
    """Return the columns to select; what an older file has not is empty."""
    return ", ".join(name if name in there else f"'' AS {name}" for name in wanted)


def _aside(row: Sequence[Any]) -> AsideRow:
    return AsideRow._make((*row[:-1], json.loads(row[-1])))


def _merged(
    entries: Iterator[EntryRow], aside: Sequence[AsideRow]
) -> Iterator[EntryRow | AsideRow]:
    """Yield both in one order; within a village the rows that nobody is in yet come first."""
    place = 0
    for entry in entries:
        key = entry.village_code, entry.village, entry.district
        while place < len(aside):
            other = aside[place]
            if (other.village_code, other.village, other.district) > key:
                break
            yield other
            place += 1
        yield entry
    yield from aside[place:]
