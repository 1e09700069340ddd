"""Which register snapshots the office keeps: their rows in `office.db`, their files beside it.

One is current, at most two more are kept to look back into; older files are removed. The row is
the truth: a register file that no row names is a left-over of an import that was killed.
"""

from __future__ import annotations

import contextlib
import hmac
import os
import secrets
import threading
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import psutil
import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound
from desktop_app.domain.register import RegisterSource, Snapshot
from desktop_app.storage import tables
from desktop_app.storage.durable import sync_folder
from desktop_app.storage.journal import Transaction
from desktop_app.storage.register_file import RegisterFile
from desktop_app.storage.vault import subkey

KEPT_SNAPSHOTS = 3
_CURRENT, _KEPT, _DROPPED = "current", "kept", "dropped"


class Shelved(NamedTuple):
    """A snapshot that can be looked into: its file's name in the data folder, its row's version."""

    snapshot: Snapshot
    database: str
    version: int


class RegisterShelf:
    """The register files of one store, each opened once; a companion of the store."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self.key = key
        self._open: dict[str, RegisterFile] = {}
        self._lock = threading.Lock()

    def file(self, database: str) -> RegisterFile:
        """Return an opened register file. Raises EnvironmentFailure when it is gone or damaged."""
        with self._lock:
            found = self._open.get(database)
            if found is None:
                found = self._open[database] = RegisterFile(self.folder / database, self.key)
            return found

    def let_go(self, others_than: Collection[str]) -> None:
        """Forget files that no snapshot names any more, perhaps dropped by another process.

        A look-up under way may still hold one: the last who holds it closes it.
        """
        with self._lock:
            for database in self._open.keys() - others_than:
                del self._open[database]

    def remove(self, database: str) -> None:
        """Delete a file; one that is still being read on Windows is left for the next sweep."""
        with self._lock:
            self._open.pop(database, None)
        with contextlib.suppress(OSError):
            (self.folder / database).unlink(missing_ok=True)

    def close(self) -> None:
        """Close every file."""
        with self._lock:
            while self._open:
                self._open.popitem()[1].close()


def shelved(connection: sa.Connection) -> list[Shelved]:
    """Return the current snapshot and the kept ones, the last imported first."""
    table = tables.snapshot
    query = (
        sa.select(table)
        .where(table.c.state.in_((_CURRENT, _KEPT)))
        .order_by(table.c.imported_at.desc(), table.c.id.desc())
    )
    return [_shelved(row) for row in connection.execute(query)]


def current_snapshot(connection: sa.Connection) -> Snapshot | None:
    """Return the snapshot that look-ups stand on, None when no register was ever imported."""
    query = sa.select(tables.snapshot).where(tables.snapshot.c.state == _CURRENT)
    row = connection.execute(query).one_or_none()
    return None if row is None else _shelved(row).snapshot


def add_snapshot(
    tx: Transaction, snapshot: Snapshot, database: str, instead_of: UUID | None = None
) -> list[str]:
    """Store a snapshot as the current one; return the files that are not kept any more.

    Kept are the one that was current and the last imported of the others. The same file
    imported again for the same day takes the place of its earlier copy, and a snapshot that is
    there `instead_of` another of that one.
    """
    drop = _make_room(tx, snapshot, instead_of)
    tx.insert(
        tables.snapshot,
        {
            "id": snapshot.id,
            "source": snapshot.source.value,
            "as_of": snapshot.as_of,
            "file_name": snapshot.file_name,
            "file_hash": snapshot.file_hash,
            "database": database,
            "imported_at": snapshot.imported_at,
            "rows": snapshot.rows,
            "imported": snapshot.imported,
            "warned": snapshot.warned,
            "quarantined": snapshot.quarantined,
            "reasons": dict(snapshot.reasons),
            "state": _CURRENT,
        },
    )
    return drop


def find_snapshot(connection: sa.Connection, id: UUID) -> Snapshot | None:
    """Return a snapshot whether its file is here or not, None when nobody ever told of it."""
    row = connection.execute(
        sa.select(tables.snapshot).where(tables.snapshot.c.id == id)
    ).one_or_none()
    return None if row is None else _shelved(row).snapshot


def take_in(tx: Transaction, snapshot: Snapshot, database: str) -> list[str]:
    """Make a snapshot that another PC imported the current one, now that its file is here.

    Return the files that are not kept any more.
    """
    drop = _make_room(tx, snapshot, None)
    table = tables.snapshot
    version = tx.connection.execute(
        sa.select(table.c.version).where(table.c.id == snapshot.id)
    ).scalar_one()
    tx.change(table, snapshot.id, version, {"state": _CURRENT, "database": database})
    return drop


def make_current(tx: Transaction, id: UUID) -> Snapshot:
    """Let look-ups stand on another kept snapshot. Raises NotFound when it is not kept."""
    before = shelved(tx.connection)
    wanted = next((one for one in before if one.snapshot.id == id), None)
    if wanted is None:
        raise NotFound("data_tidak_disimpan", _NOT_KEPT)
    for one in before:
        state = _CURRENT if one is wanted else _KEPT
        tx.change(tables.snapshot, one.snapshot.id, one.version, {"state": state})
    return replace(wanted.snapshot, current=True)


def building_path(folder: Path) -> Path:
    """Return where a new register file may be built; its name says whose it is."""
    return folder / f".register-{os.getpid()}-{secrets.token_hex(4)}.building"


def database_name(snapshot: Snapshot) -> str:
    """Return the name of a snapshot's file; the same data imported again get another one."""
    return f"register-{snapshot.as_of}-{snapshot.file_hash[:8]}{snapshot.id.hex[-4:]}.db"


def publish(built: Path, folder: Path, database: str) -> None:
    """Give a finished file its name, durably. Raises EnvironmentFailure."""
    try:
        built.replace(folder / database)
        sync_folder(folder)
    except OSError as error:
        raise EnvironmentFailure("data_register_tidak_tertulis", _NOT_PUBLISHED) from error


def sweep(connection: sa.Connection, shelf: RegisterShelf) -> None:
    """Delete register files that no row names and what killed imports left.

    Call it inside a write transaction: then no other process is between naming a file and
    committing its row.
    """
    named = {one.database for one in shelved(connection)}
    for path in _files(shelf.folder):
        abandoned = path.suffix == ".building" and not _alive(path)
        if abandoned or (path.suffix == ".db" and path.name not in named):
            shelf.remove(path.name)


def person_id(key: bytes, number: str) -> UUID:
    """Return the id under which views of a person are journaled, so that no NIK stands there.

    Always the same for one number in one office, and without the office's key nobody can tell
    which number it was.
    """
    digest = hmac.digest(subkey(key, "person"), number.encode(), "sha256")
    return UUID(bytes=digest[:16], version=5)


def _make_room(tx: Transaction, snapshot: Snapshot, instead_of: UUID | None) -> list[str]:
    """Keep the one that was current and the last imported of the others; return the files left."""
    before = shelved(tx.connection)
    again = [
        one for one in before if one.snapshot.id == instead_of or _same_data(one.snapshot, snapshot)
    ]
    others = sorted(
        (one for one in before if one not in again), key=lambda one: not one.snapshot.current
    )
    keep, drop = others[: KEPT_SNAPSHOTS - 1], [*others[KEPT_SNAPSHOTS - 1 :], *again]
    for one, state in (*((o, _KEPT) for o in keep), *((o, _DROPPED) for o in drop)):
        tx.change(tables.snapshot, one.snapshot.id, one.version, {"state": state})
    return [one.database for one in drop]


def _files(folder: Path) -> Iterator[Path]:
    yield from folder.glob("register-*.db")
    yield from folder.glob(".register-*.building")


def _alive(path: Path) -> bool:
    owner = path.name.split("-")[1]
    return owner.isdigit() and psutil.pid_exists(int(owner))


def _same_data(one: Snapshot, other: Snapshot) -> bool:
    return (one.file_hash, one.as_of, one.source) == (other.file_hash, other.as_of, other.source)


def _shelved(row: Any) -> Shelved:
    return Shelved(
        Snapshot(
            id=row.id,
            source=RegisterSource(row.source),
            as_of=row.as_of,
            file_name=row.file_name,
            file_hash=row.file_hash,
            imported_at=row.imported_at,
            rows=row.rows,
            imported=row.imported,
            warned=row.warned,
            quarantined=row.quarantined,
            reasons=row.reasons,
            current=row.state == _CURRENT,
        ),
        row.database,
        row.version,
    )


_NOT_KEPT = QT_TRANSLATE_NOOP(
    "errors",
    "Data per tanggal itu tidak disimpan lagi; hanya tiga impor terakhir yang disimpan. "
    "Impor lagi berkasnya bila perlu.",
)
_NOT_PUBLISHED = QT_TRANSLATE_NOOP(
    "errors",
    "Data DTKS/DTSEN tidak dapat disimpan di folder data, jadi data lama tetap dipakai. "
    "Periksa ruang kosong dan izin folder itu, lalu ulangi.",
)
