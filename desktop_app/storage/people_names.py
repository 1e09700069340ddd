"""Every name of the office's own applicants by its sound, in memory: names are searched as typed.

A database of 120,000 applicants takes more than a second of processor time to be read through for
one name; here it is read once and then only what came or changed since. What is found is looked
up again before it is shown, so an entry that is a moment old shows nothing that is not there.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from heapq import nsmallest
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.names import EXTRA_WORD, MISSING_WORD, fit, name_words, sounds
from desktop_app.domain.people import normal_name
from desktop_app.domain.person_page import Why
from desktop_app.storage.people import KNOWN, ROOT, WORST, Met, costs_of
from desktop_app.storage.tables import applicant, journal
from desktop_app.storage.tables_sync import sync_row, sync_state

T = TypeVar("T")
_ROWID: sa.ColumnElement[int] = sa.literal_column("applicant.rowid", sa.Integer)
_MOST_WEIGHED = 400  # names that are compared word by word; the estimate before is nearly exact
_AT_ONCE = 500


class PeopleNames:
    """The names of one office; a companion of its store. Asked from any thread."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._lock = threading.Lock()
        self._forget()

    def _forget(self) -> None:
        self._names: list[str] = []
        self._numbers: dict[str, int] = {}
        self._sounds: list[tuple[str, ...]] = []
        self._bearers: list[list[int]] = []
        self._name_of: dict[int, int] = {}
        self._with: dict[str, list[int]] = {}
        self._costs: dict[str, dict[str, float]] = {}
        self._rowid = 0
        self._lsn = self._seq = -1

    def close(self) -> None:
        """Forget every name."""
        with self._lock:
            self._forget()

    def get_ready(self, connection: sa.Connection) -> None:
        """Read the names, or only what came since: half a second for 120,000 the first time."""
        with self._lock:
            self._refresh(connection)

    def like(self, connection: sa.Connection, name: str, limit: int) -> list[Met]:
        """Return whose name sounds like what was typed, the best first; words may be left out."""
        words = name_words(name)
        if not words:
            return []
        with self._lock:
            self._refresh(connection)
            asked = [self._costs_of(word) for word in words]
            weighed = {
                number: fit(asked, self._sounds[number]) for number in self._candidates(asked)
            }
            bar = WORST * max(1, len(words) / 2)
            best = sorted((cost, number) for number, cost in weighed.items() if cost < bar)
            rows = [
                (rowid, number, cost) for cost, number in best for rowid in self._bearers[number]
            ][: 4 * limit]
            names = {rowid: (self._names[number], cost) for rowid, number, cost in rows}
        whole = normal_name(name)
        met = [
            Met(root, Why.NAME if whole in names[rowid][0] else Why.LIKE_NAME, names[rowid][1])
            for rowid, root in _roots(connection, names)
        ]
        return sorted(met, key=lambda one: (one.cost, one.id))

    # Which names may be meant --------------------------------------------------------------------

    def _costs_of(self, word: str) -> dict[str, float]:
        """Return which sounds a typed word may stand for, and what each costs."""
        found = self._costs.get(word)
        if found is None:
            found = self._costs[word] = dict(costs_of(word, self._with))
        return found

    def _candidates(self, asked: list[dict[str, float]]) -> list[int]:
        """Return the names with the least estimated cost: what is missing and what is too many."""
        met: dict[int, float] = {}
        for costs in asked:
            here: dict[int, float] = {}
            for key, cost in sorted(costs.items(), key=lambda pair: pair[1]):
                for number in self._with.get(key, ()):
                    here.setdefault(number, cost)
            for number, cost in here.items():
                met[number] = met.get(number, len(asked) * MISSING_WORD) + cost - MISSING_WORD
        lengths = self._sounds
        return nsmallest(
            _MOST_WEIGHED, met, key=lambda one: met[one] + EXTRA_WORD * len(lengths[one])
        )

    # Reading -------------------------------------------------------------------------------------

    def _refresh(self, connection: sa.Connection) -> None:
        first = self._lsn < 0
        came = connection.exec_driver_sql(
            "SELECT rowid, name_key FROM applicant WHERE rowid > ? ORDER BY rowid", (self._rowid,)
        )
        for rowid, name in came:
            self._take(rowid, name)
            self._rowid = rowid
        changed: set[UUID] = set() if first else self._changed(connection)
        self._lsn = connection.execute(sa.select(sa.func.max(journal.c.lsn))).scalar() or 0
        self._seq = connection.execute(sa.select(sa.func.max(sync_state.c.cursor))).scalar() or 0
        for some in _pieces(list(changed)):
            query = sa.select(_ROWID, applicant.c.name_key).where(applicant.c.id.in_(some))
            for rowid, name in connection.execute(query):
                self._take(rowid, name)

    def _changed(self, connection: sa.Connection) -> set[UUID]:
        """Return the ids of the applicants that were changed here, or that the server changed."""
        query = sa.select(journal.c.kind, journal.c.entity).where(journal.c.lsn > self._lsn)
        ids = {row.entity for row in connection.execute(query) if row.kind == applicant.name}
        cursor = connection.execute(sa.select(sa.func.max(sync_state.c.cursor))).scalar() or 0
        if cursor != self._seq:
            pulled = sa.select(sync_row.c.id).where(
                sync_row.c.kind == applicant.name, sync_row.c.seq > self._seq
            )
            ids |= set(connection.execute(pulled).scalars())
        return ids

    def _take(self, rowid: int, name: str) -> None:
        """Note what somebody is called now."""
        number = self._numbers.get(name)
        before = self._name_of.get(rowid)
        if before is not None and before == number:
            return
        if before is not None:
            self._bearers[before].remove(rowid)
        if number is None:
            number = self._numbers[name] = len(self._names)
            self._names.append(name)
            self._sounds.append(sounds(name))
            self._bearers.append([])
            for key in set(self._sounds[number]):
                if key not in self._with:
                    self._with[key] = []
                    self._costs.clear()
                self._with[key].append(number)
        self._bearers[number].append(rowid)
        self._name_of[rowid] = number


def _roots(connection: sa.Connection, rowids: Iterable[int]) -> list[tuple[int, UUID]]:
    """Return (rowid, the id under which the person is shown) of everybody not erased."""
    found: list[tuple[int, UUID]] = []
    for some in _pieces(list(rowids)):
        query = sa.select(_ROWID, ROOT).where(_ROWID.in_(some), KNOWN)
        found += [(row[0], row[1]) for row in connection.execute(query)]
    return found


def _pieces(all_of_them: list[T]) -> Iterable[list[T]]:
    for at in range(0, len(all_of_them), _AT_ONCE):
        yield all_of_them[at : at + _AT_ONCE]
