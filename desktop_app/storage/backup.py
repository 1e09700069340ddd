"""Making a backup: written aside, opened and checked, and only then given its name.

The counter goes on working meanwhile. The database is copied by `VACUUM INTO` from a reader of
its own, which also leaves out whatever was erased; archived files are copied once and shared by
all backups of a place, so the next backup costs only what is new.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from desktop_app.domain.backup import Manifest, Stored
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage import backup_sets as sets
from desktop_app.storage import vault
from desktop_app.storage.backup_sets import BackupSet
from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.durable import make_folder, sync_folder, write_durably
from desktop_app.storage.keyed_file import environment_failure, open_keyed

Tell = Callable[[int, int], None]
_ROOM_TO_SPARE = 32 << 20
_SCHEMA = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


def make(store: Store, place: Path, at: datetime, tell: Tell = lambda *_: None) -> BackupSet:
    """Write a backup of an opened office, check it, and return it; `tell` hears how far it is.

    Raises EnvironmentFailure when the disk refuses or the copy is not whole; nothing is left then.
    """
    with _aside(place, at) as (making, one):
        _refuse_little_room(place, store.folder)
        key_id = _write_openers(store, place)
        head = _copy_database(store, making / OFFICE_DB)
        facts = _facts(making / OFFICE_DB, store.key)
        files, damaged = _copy_files(store, place, key_id, tell)
        manifest = Manifest(
            made_at=at,
            vault_id=vault.recovery(store.folder).vault_id,
            key_id=key_id,
            epoch=facts.epoch,
            lsn=facts.head[0],
            chain=facts.head[1].hex(),
            revision=facts.revision,
            counts=facts.counts,
            database=sets.digest_of(making / OFFICE_DB),
            registers=_copy_registers(store, place, key_id, facts.registers),
            files=files,
            damaged=tuple(damaged),
        )
        _check(making / OFFICE_DB, store, head, facts)
        _sync_folders(path for path, _ in sets.parts_of(one, manifest))
        sets.write_manifest(making / sets.MANIFEST, manifest, store.key)
    return one


def copy(one: BackupSet, place: Path, key: bytes, tell: Tell = lambda *_: None) -> BackupSet:
    """Copy a finished backup to another place, check every byte there, and return it.

    Raises EnvironmentFailure when the backup is damaged or the disk refuses.
    """
    manifest = sets.read_manifest(one, key)
    with _aside(place, one.made_at) as (making, there):
        for name in (_recovery(manifest.key_id), _names(manifest.key_id)):
            if (one.place / name).is_file():
                write_durably(place / name, (one.place / name).read_bytes())
        parts = list(zip(sets.parts_of(one, manifest), sets.parts_of(there, manifest), strict=True))
        for number, ((source, stored), (target, _)) in enumerate(parts, start=1):
            inside = making / OFFICE_DB if source == one.database else target
            if not _same_size(inside, stored):
                copy_file(source, inside)
            if not sets.is_stored(inside, stored):
                copy_file(source, inside)  # what lay there was damaged
                if not sets.is_stored(inside, stored):
                    raise EnvironmentFailure("cadangan_rusak", sets.BROKEN)
            tell(number, len(parts))
        _sync_folders(path for path, _ in sets.parts_of(there, manifest))
        copy_file(one.folder / sets.MANIFEST, making / sets.MANIFEST)
    return there


def copy_file(source: Path, target: Path) -> None:
    """Copy a file so that it is there whole or not at all. Raises OSError.

    Its name is safe from a power cut only once its folder is synced, for many files at once.
    """
    make_folder(target.parent, 0o700)
    aside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        with source.open("rb") as read, aside.open("xb") as write:
            shutil.copyfileobj(read, write, 1 << 20)
            write.flush()
            os.fsync(write.fileno())
        aside.replace(target)
    except OSError:
        aside.unlink(missing_ok=True)
        raise


class Facts:
    """What a database file says: the journal's head, rows of each table, epoch, registers."""

    def __init__(self, raw: Any) -> None:
        tables = [name for (name,) in raw.execute(_SCHEMA)]
        self.counts = {
            name: int(raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608
            for name in sorted(tables)
        }
        self.head = head_of(raw)
        self.revision = str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        epochs = raw.execute("SELECT max(number) FROM epoch") if "epoch" in self.counts else None
        self.epoch = int((epochs.fetchone()[0] if epochs else None) or 1)
        current = "SELECT database FROM snapshot WHERE state = 'current'"
        self.registers = [name for (name,) in raw.execute(current)]


def head_of(raw: Any) -> tuple[int, bytes]:
    """Return (lsn, chain) of the last journal entry on a raw connection."""
    row = raw.execute("SELECT lsn, chain FROM journal ORDER BY lsn DESC LIMIT 1").fetchone()
    return (int(row[0]), bytes(row[1])) if row else (0, bytes(32))


def recovery_in(place: Path, key_id: str) -> Path:
    """Return the recovery file of the backups under a key."""
    return place / _recovery(key_id)


def names_in(place: Path, key_id: str) -> Path:
    """Return the sealed first key of the backups under a key; often there is none."""
    return place / _names(key_id)


@contextlib.contextmanager
def _aside(place: Path, at: datetime) -> Any:
    """Give a folder to write into and the backup it becomes; it goes when the block raises."""
    name = sets.name_of(at)
    making = place / f"{sets.MAKING}{os.getpid()}-{name}"
    try:
        make_folder(place, 0o700)
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700)
        yield making, BackupSet(place, name)
        sync_folder(making)
        if (place / name).exists():
            shutil.rmtree(place / name)
        making.replace(place / name)
        sync_folder(place)
    except BaseException as error:
        shutil.rmtree(making, ignore_errors=True)
        if isinstance(error, driver.Error):
            raise environment_failure(error) from error
        if isinstance(error, OSError):
            raise EnvironmentFailure("cadangan_tidak_tertulis", _NOT_WRITTEN) from error
        raise


def _sync_folders(files: Iterable[Path]) -> None:
    for folder in {path.parent for path in files}:
        if folder.exists():  # the backup's own gets its name later
            sync_folder(folder)


def _refuse_little_room(place: Path, folder: Path) -> None:
    database = (folder / OFFICE_DB).stat().st_size
    if shutil.disk_usage(place).free < database + _ROOM_TO_SPARE:
        raise EnvironmentFailure("cadangan_tidak_muat", _NO_ROOM)


def _write_openers(store: Store, place: Path) -> str:
    """Put beside the backups what opens them, as it is now; return the key's id."""
    key_id = vault.key_id(store.key)
    recovery = (store.folder / vault.RECOVERY_FILE).read_bytes()
    write_durably(place / _recovery(key_id), recovery)
    names = store.folder / vault.NAMES_FILE
    if names.is_file():
        write_durably(place / _names(key_id), names.read_bytes())
    return key_id


def _copy_database(store: Store, target: Path) -> tuple[int, bytes]:
    """Copy the database and return the journal's head from before."""
    raw = open_keyed(store.folder / OFFICE_DB, store.key, "mode=ro")
    try:
        raw.execute("PRAGMA temp_store=MEMORY")
        head = head_of(raw)
        raw.execute("VACUUM INTO ?", (str(target),))  # keeps cipher and key
    finally:
        raw.close()
    with target.open("rb+") as stream:
        os.fsync(stream.fileno())
    return head


def _facts(database: Path, key: bytes) -> Facts:
    raw = open_keyed(database, key, "mode=ro&immutable=1")
    try:
        return Facts(raw)
    finally:
        raw.close()


def _copy_files(
    store: Store, place: Path, key_id: str, tell: Tell
) -> tuple[dict[str, Stored], list[str]]:
    """Copy the archived files that are new; return what is there, and what is damaged here.

    A new file is opened before it is copied. One that is damaged here stays as it was there.
    """
    pool, known = sets.files_in(place, key_id), _known(place, key_id)
    paths = sorted(path for path in (store.folder / "files").glob("??/*") if _is_archived(path))
    found: dict[str, Stored] = {}
    damaged = []
    for number, path in enumerate(paths, start=1):
        name, target = path.name, pool / path.name[:2] / path.name
        stored = known.get(name)
        if stored is None or not _same_size(target, stored):
            try:
                store.files.get(name)
            except EnvironmentFailure:
                if path.exists():  # else it was erased a moment ago
                    damaged.append(name)
                continue
            copy_file(path, target)
            stored = sets.digest_of(path)
            if not sets.is_stored(target, stored):
                raise EnvironmentFailure("cadangan_tidak_tertulis", _NOT_WRITTEN)
        found[name] = stored
        tell(number, len(paths))
    return found, damaged


def _copy_registers(store: Store, place: Path, key_id: str, names: list[str]) -> dict[str, Stored]:
    pool, known = sets.registers_in(place, key_id), _known(place, key_id)
    found = {}
    for name in names:
        source, target = store.folder / name, pool / name
        stored = known.get(name)
        if stored is None or not _same_size(target, stored):
            if not source.is_file():
                continue  # the doctor tells; a backup of all else is worth having
            copy_file(source, target)
            stored = sets.digest_of(source)
            if not sets.is_stored(target, stored):
                raise EnvironmentFailure("cadangan_tidak_tertulis", _NOT_WRITTEN)
        found[name] = stored
    return found


def _check(copy: Path, store: Store, before: tuple[int, bytes], facts: Facts) -> None:
    """Open what was written and compare it. Raises EnvironmentFailure when it is not the same."""
    raw = open_keyed(copy, store.key, "mode=ro&immutable=1")
    try:
        pages = raw.execute("PRAGMA cipher_integrity_check").fetchall()
        content = raw.execute("PRAGMA integrity_check").fetchall()
    finally:
        raw.close()
    source = open_keyed(store.folder / OFFICE_DB, store.key, "mode=ro")
    try:
        source.execute("BEGIN")
        lsn, chain = facts.head
        query = "SELECT chain FROM journal WHERE lsn = ?"
        same = not lsn or bytes(source.execute(query, (lsn,)).fetchone()[0]) == chain
        # Drafts and the like change without an entry: only what is journaled has to agree.
        untouched = before == facts.head == head_of(source)
        counted = Facts(source).counts if untouched else {}
    finally:
        source.close()
    unjournaled = ("draft",)
    differ = [n for n, c in counted.items() if c != facts.counts.get(n) and n not in unjournaled]
    if pages or [row[0] for row in content] != ["ok"] or lsn < before[0] or not same or differ:
        raise EnvironmentFailure("cadangan_tidak_utuh", _NOT_WHOLE)


def _known(place: Path, key_id: str) -> dict[str, Stored]:
    """Return what the last backup under this key says of the shared files."""
    for one in sets.sets_in(place):
        with contextlib.suppress(EnvironmentFailure):
            manifest = sets.read_manifest(one)
            if manifest.key_id == key_id:
                return {**manifest.files, **manifest.registers}
    return {}


def _is_archived(path: Path) -> bool:
    return len(path.name) == 64 and path.is_file()


def _same_size(path: Path, stored: Stored) -> bool:
    try:
        return path.stat().st_size == stored.size
    except OSError:
        return False


def _recovery(key_id: str) -> str:
    return f"recovery-{key_id}.json"


def _names(key_id: str) -> str:
    return f"names-{key_id}.key"


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Cadangan tidak dapat ditulis sampai selesai. Periksa ruang kosong, izin, dan sambungan "
    "cakramnya, lalu ulangi.",
)
_NO_ROOM = QT_TRANSLATE_NOOP(
    "errors",
    "Ruang kosong tidak cukup untuk cadangan. Kosongkan cakram itu atau pilih tempat lain.",
)
_NOT_WHOLE = QT_TRANSLATE_NOOP(
    "errors",
    "Cadangan yang baru ditulis tidak sama dengan data kantor, jadi dibuang. Periksa basis data di "
    "Pengaturan, Kesehatan program, dan cakramnya.",
)
