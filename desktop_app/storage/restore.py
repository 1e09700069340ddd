"""What is in a backup, and what the office of today has that it has not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from desktop_app.domain.backup import Manifest
from desktop_app.storage import journal
from desktop_app.storage.backup import head_of
from desktop_app.storage.backup_sets import BackupSet
from desktop_app.storage.database import OFFICE_DB, open_engine
from desktop_app.storage.keyed_file import in_words, open_keyed
from desktop_app.storage.office import read_identity
from desktop_app.storage.types import from_microseconds

_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Inside:
    """A look inside one backup. `broken_at` is the first journal entry that does not hold."""

    made_at: datetime
    office: str
    demo: bool
    epoch: int
    lsn: int
    chain: str
    last_entry: datetime | None
    counts: Mapping[str, int]
    damaged: tuple[str, ...]
    broken_at: int | None

    @property
    def whole(self) -> bool:
        """True when every byte is as it was written and the journal's chain holds."""
        return not self.damaged and self.broken_at is None


@dataclass(frozen=True, slots=True)
class Lost:
    """What going back would lose: entries since, letters (some by number), cases, tickets.

    `same_history` is False when the present office does not come from this backup's past.
    """

    same_history: bool
    entries: int
    letters: int
    numbers: tuple[str, ...]
    cases: int
    tickets: int
    since: datetime | None

    @property
    def nothing(self) -> bool:
        """True when the backup holds all there is now."""
        return self.same_history and not self.entries


def look_inside(one: BackupSet, manifest: Manifest, key: bytes, damaged: Collection[str]) -> Inside:
    """Return what the backup's database says. Raises EnvironmentFailure when it says nothing."""
    with in_words():
        raw = open_keyed(one.database, key, "mode=ro&immutable=1")
        try:
            last = raw.execute("SELECT max(at) FROM journal").fetchone()[0]
        finally:
            raw.close()
    engine = open_engine(one.database, key, read_only=True)
    try:
        with in_words(), engine.begin() as connection:
            identity = read_identity(connection)
            broken = journal.verify(connection)
    finally:
        engine.dispose()
    return Inside(
        made_at=manifest.made_at,
        office=identity.name,
        demo=identity.demo,
        epoch=manifest.epoch,
        lsn=manifest.lsn,
        chain=manifest.chain,
        last_entry=from_microseconds(last) if last is not None else None,
        counts=manifest.counts,
        damaged=tuple(damaged),
        broken_at=broken,
    )


def compare(one: BackupSet, key: bytes, folder: Path, present_key: bytes) -> Lost | None:
    """Return what the office in the folder has beyond the backup; None when it can't be read."""
    if not (folder / OFFICE_DB).is_file():
        return None
    try:
        present = open_keyed(folder / OFFICE_DB, present_key, "mode=ro")
    except driver.DatabaseError:
        return None
    then = open_keyed(one.database, key, "mode=ro&immutable=1")
    try:
        return _compared(then, present)
    except driver.DatabaseError:
        return None
    finally:
        then.close()
        present.close()


def present(raw: Any) -> tuple[dict[tuple[str, int], int], int]:
    """Return the next number of each series and the epoch of the office held now, if any."""
    if raw is None:
        return {}, 0
    try:
        rows = raw.execute("SELECT code, year, next FROM number_series").fetchall()
        epoch = raw.execute("SELECT max(number) FROM epoch").fetchone()[0]
    except driver.DatabaseError:
        return {}, 0  # damaged, or from before there were epochs
    return {(code, year): following for code, year, following in rows}, int(epoch or 1)


def _compared(then: Any, now: Any) -> Lost:
    lsn, chain = head_of(then)
    row = now.execute("SELECT chain FROM journal WHERE lsn = ?", (lsn,)).fetchone()
    since = now.execute("SELECT min(at) FROM journal WHERE lsn > ?", (lsn,)).fetchone()[0]
    letters = _beyond(then, now, "letter", "number")
    return Lost(
        same_history=row is not None and bytes(row[0]) == chain,
        entries=max(head_of(now)[0] - lsn, 0),
        letters=len(letters),
        numbers=tuple(sorted(letters)[:_MOST_NAMED]),
        cases=len(_beyond(then, now, "application", "id")),
        tickets=len(_beyond(then, now, "ticket", "id")),
        since=from_microseconds(since) if since is not None else None,
    )


def _beyond(then: Any, now: Any, table: str, column: str) -> list[Any]:
    known = {id for (id,) in then.execute(f"SELECT id FROM {table}")}  # noqa: S608
    rows = now.execute(f"SELECT id, {column} FROM {table}")  # noqa: S608
    return [value for id, value in rows if id not in known]
