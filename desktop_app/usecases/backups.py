"""Backups of the office: made by themselves and by hand, here and on a second disk.

What is there at any moment is told by the folders themselves; only when the second disk was last
seen is noted, because it is usually in somebody's bag.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.backup import KEPT_ASIDE, Age, Manifest, age_of, is_due
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    EnvironmentFailure,
    LoketError,
    NotFound,
)
from desktop_app.storage import backup as storage
from desktop_app.storage import backup_sets as sets
from desktop_app.storage import journal, kept_aside, vault
from desktop_app.storage.backup_sets import BackupSet as BackupSet
from desktop_app.storage.durable import write_durably
from desktop_app.storage.office import read_settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.trying_out import TriedFolder as TriedFolder
from desktop_app.usecases.trying_out import try_folder

_NOTE = "second.json"
Tell = Callable[[int, int], None]


class Second(StrEnum):
    """What became of the copy on the second disk."""

    NONE = "tidak_dipakai"
    COPIED = "tersalin"
    ABSENT = "tidak_terpasang"
    FAILED = "gagal"


@dataclass(frozen=True, slots=True)
class Done:
    """A backup just made. `failure` says why the second disk has none; `damaged` counts archived
    files that were broken here already."""

    made_at: datetime
    size: int
    second: Second
    failure: LoketError | None = None
    damaged: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How the office stands with its backups.

    `second` is the second folder, None when none is chosen; `second_there` whether it can be
    reached now, `second_last` when it last got a copy, `second_age` how that is to be taken.
    """

    last: datetime | None
    age: Age
    due: bool
    changed: bool
    second: Path | None = None
    second_there: bool = False
    second_last: datetime | None = None
    second_age: Age = Age.FRESH


@dataclass(frozen=True, slots=True)
class Listed:
    """One backup in a list; `manifest` is None when it is damaged."""

    one: BackupSet
    made_at: datetime
    manifest: Manifest | None
    second: bool


def back_up(office: Office, tell: Tell = lambda *_: None) -> Done:
    """Make a backup now, here and on the second disk, check both and let the oldest go.

    So goes what was kept aside by a restore of long ago (`KEPT_ASIDE`). Where this disk has no
    room the second one gets it all the same. Raises EnvironmentFailure when there is no backup in
    the end.
    """
    store, now = office.store, office.now()
    place, chosen = sets.own_place(store.folder), second_folder(office)
    there = _second_place(office, chosen)
    try:
        one = storage.make(store, place, now, tell)
    except EnvironmentFailure:
        if there is None:
            raise
        one = storage.make(store, there, now, tell)
        _note(office, chosen, now)
        sets.rotate(there, office.zone)
        return _done(office, one, Second.COPIED)
    sets.rotate(place, office.zone)
    kept_aside.let_go(store.folder, now - KEPT_ASIDE)
    if chosen is None:
        return _done(office, one, Second.NONE)
    if there is None:
        return _done(office, one, Second.ABSENT)
    try:
        storage.copy(one, there, store.key, tell)
        _note(office, chosen, now)
        sets.rotate(there, office.zone)
    except LoketError as error:
        return _done(office, one, Second.FAILED, error)
    return _done(office, one, Second.COPIED)


def standing(office: Office) -> Standing:
    """Return how the office stands with its backups; reads folder names, and one manifest."""
    store, now = office.store, office.now()
    with office.read() as connection:
        wanted, head = read_settings(connection), journal.last_lsn(connection)
    days = wanted[declared.BACKUP_OLD_AFTER_DAYS]
    here = sets.sets_in(sets.own_place(store.folder))
    last = here[0].made_at if here else None
    chosen, noted = second_folder(office), _noted(office)
    second_last = noted[1] if noted is not None and noted[0] == str(chosen) else None
    return Standing(
        last=last,
        age=age_of(last, now, days),
        due=is_due(last, now, wanted[declared.BACKUP_EVERY_HOURS]),
        changed=not here or _lsn(here[0]) != head,
        second=chosen,
        second_there=_second_place(office, chosen) is not None,
        second_last=second_last,
        second_age=age_of(second_last, now, days) if chosen else Age.FRESH,
    )


def wanted_at_closing(office: Office) -> bool:
    """Tell whether a backup should be made now that the window closes."""
    with office.read() as connection:
        asked = read_settings(connection)[declared.BACKUP_AT_CLOSING]
    return bool(asked) and standing(office).changed


def backups(office: Office) -> tuple[Listed, ...]:
    """Return every backup here and on the second disk, the newest first."""
    there = _second_place(office, second_folder(office))
    found = [_listed(one, False) for one in sets.sets_in(sets.own_place(office.store.folder))]
    found += [_listed(one, True) for one in (sets.sets_in(there) if there else ())]
    return tuple(sorted(found, key=lambda one: (one.made_at, one.second), reverse=True))


def check(office: Office, one: BackupSet, tell: Tell = lambda *_: None) -> int:
    """Read every byte of a backup of this office; return how many files it has.

    Raises EnvironmentFailure when it is damaged.
    """
    manifest = sets.read_manifest(one, office.store.key)
    damaged = sets.damaged_in(one, manifest, tell)
    if damaged:
        raise EnvironmentFailure("cadangan_rusak", sets.BROKEN)
    return len(manifest.files) + len(manifest.registers) + 1


def newest(office: Office) -> BackupSet:
    """Return the last backup of this office. Raises NotFound when there is none."""
    found = backups(office)
    if not found:
        raise NotFound("cadangan_tidak_ada", NO_BACKUP)
    return found[0].one


def second_folder(office: Office) -> Path | None:
    """Return the second folder of this computer, None when none was chosen."""
    chosen = declared.read_machine(office.store.folder)[declared.BACKUP_FOLDER]
    return Path(chosen) if chosen else None


def check_second(office: Office, chosen: Path) -> TriedFolder:
    """Try a folder as the second one and return how it stood; raises as `try_folder`."""
    office.require(Right.MANAGE_OFFICE)
    return try_folder(office, chosen)


def _place(office: Office, chosen: Path) -> Path:
    return sets.place_in(chosen, vault.recovery(office.store.folder).vault_id)


def _second_place(office: Office, chosen: Path | None) -> Path | None:
    """Return the office's place on the second disk, None when the disk is not there.

    The empty folder that a USB disk leaves behind where it was mounted is not the disk.
    """
    if chosen is None or not chosen.is_dir():
        return None
    place, noted = _place(office, chosen), _noted(office)
    seen_before = noted is not None and noted[0] == str(chosen)
    return None if seen_before and not place.is_dir() else place


def _done(
    office: Office, one: BackupSet, second: Second, failure: LoketError | None = None
) -> Done:
    manifest = sets.read_manifest(one, office.store.key)
    return Done(manifest.made_at, manifest.size, second, failure, len(manifest.damaged))


def _listed(one: BackupSet, second: bool) -> Listed:
    try:
        return Listed(one, one.made_at, sets.read_manifest(one), second)
    except EnvironmentFailure:
        return Listed(one, one.made_at, None, second)


def _lsn(one: BackupSet) -> int | None:
    try:
        return sets.read_manifest(one).lsn
    except EnvironmentFailure:
        return None


def _note(office: Office, chosen: Path | None, at: datetime) -> None:
    body = {"folder": str(chosen), "last": at.isoformat()}
    with suppress(OSError):
        write_durably(sets.own_place(office.store.folder) / _NOTE, json.dumps(body).encode())


def _noted(office: Office) -> tuple[str, datetime] | None:
    try:
        body = json.loads((sets.own_place(office.store.folder) / _NOTE).read_bytes())
        return body["folder"], datetime.fromisoformat(body["last"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


NO_BACKUP = QT_TRANSLATE_NOOP(
    "errors", "Belum ada cadangan di sini. Buat dengan `loket backup now`, atau pilih folder lain."
)
