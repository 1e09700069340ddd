"""Saving what can be read of a damaged office into a new folder, and telling what could not.

The damaged folder is only read. The new one is an office like any other: with its archive, its
register data, and an epoch of its own; the journal's chain is broken where entries were lost, and
the doctor goes on saying so.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Refused
from desktop_app.storage import salvage as storage
from desktop_app.storage import vault
from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.epochs import begin_epoch, current_epoch
from desktop_app.storage.files import FileStore
from desktop_app.storage.migrate import migrate
from desktop_app.storage.office import read_identity
from desktop_app.storage.salvage import SavedTable as SavedTable

Tell = Callable[[str, int], None]
_BESIDE = ("recovery.json", "names.key", "machine.toml")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved: tables, how many archived files, and rows whose other half is gone."""

    tables: tuple[SavedTable, ...]
    files: int
    files_lost: int
    dangling: int

    @property
    def saved(self) -> int:
        """Rows saved in all."""
        return sum(one.saved for one in self.tables)

    @property
    def lost(self) -> int:
        """Rows lost in all."""
        return sum(one.lost for one in self.tables)


def salvage(
    folder: Path, target: Path, key: bytes, now: datetime, tell: Tell = lambda *_: None
) -> Salvaged:
    """Save the office in `folder` into the new or empty folder `target`.

    Raises Refused when `target` holds something, EnvironmentFailure when the key is not this
    folder's, not even the list of tables can be read, or the disk refuses.
    """
    if target.exists() and any(target.iterdir()):
        raise Refused("folder_tidak_kosong", _NOT_EMPTY)
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (*_BESIDE, *(path.name for path in folder.glob("signing-*.key"))):
            if (folder / name).is_file():
                shutil.copyfile(folder / name, target / name)
        tables = _database(folder, target, key, tell)
        saved, lost = _files(folder, target, key)
        for path in folder.glob("register-*.db"):
            shutil.copyfile(path, target / path.name)
        loose = storage.dangling(target / OFFICE_DB, key)
        _begin(target, key, now, tables)
    except OSError as error:
        raise EnvironmentFailure("penyelamatan_gagal", _FAILED) from error
    return Salvaged(tables, saved, lost, loose)


def _database(folder: Path, target: Path, key: bytes, tell: Tell) -> tuple[SavedTable, ...]:
    # From a copy: reading must not fold a damaged log into the damaged database.
    aside = target / ".damaged"
    aside.mkdir()
    try:
        for suffix in ("", "-wal"):
            path = folder / f"{OFFICE_DB}{suffix}"
            if path.is_file():
                shutil.copyfile(path, aside / path.name)
        return storage.salvage(aside / OFFICE_DB, target / OFFICE_DB, key, tell)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _files(folder: Path, target: Path, key: bytes) -> tuple[int, int]:
    store = FileStore(folder / "files", key, vault.names_key(folder, key))
    saved = lost = 0
    for path in store.folder.glob("??/*"):
        try:
            store.get(path.name)
        except EnvironmentFailure:
            lost += 1
            continue
        copy = target / "files" / path.parent.name / path.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        saved += 1
    return saved, lost


def _begin(target: Path, key: bytes, now: datetime, tables: tuple[SavedTable, ...]) -> None:
    if not any(one.name == "office" and one.saved for one in tables):
        return  # without its own row it opens nowhere; the tables are there to be read
    store = Store(target, key)
    try:
        migrate(store, now)
        with store.write(actor=None, at=now) as tx:
            begin_epoch(tx, current_epoch(tx.connection) + 1, "diselamatkan dari basis data rusak")
            body = {one.name: [one.saved, one.lost] for one in tables}
            tx.event("salvage", read_identity(tx.connection).id, body)
    finally:
        store.close()


_NOT_EMPTY = QT_TRANSLATE_NOOP(
    "errors", "Folder tujuan penyelamatan sudah berisi. Pilih folder baru atau yang kosong."
)
_FAILED = QT_TRANSLATE_NOOP(
    "errors",
    "Penyelamatan tidak dapat ditulis sampai selesai. Periksa ruang kosong dan izin folder tujuan, "
    "lalu ulangi ke folder baru.",
)
