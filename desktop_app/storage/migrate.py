"""Bringing `office.db` to the shape this program knows: forward only, a backup file first.

Batch rebuilds with foreign keys on would delete child rows without a word, so they are off
around the migration and checked before it commits.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.database import OFFICE_DB, Store
from desktop_app.storage.durable import sync_folder
from desktop_app.storage.kept_aside import migration_at
from desktop_app.storage.keyed_file import in_words

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

# Written here too, because loading Alembic takes longer than most commands work.
HEAD = "0010"


def migrate(store: Store, now: datetime, revision: str = "head") -> Path | None:
    """Bring the database to `revision`. Returns the backup made before, None when none was needed.

    Raises EnvironmentFailure when the database was written by a newer program, or when the disk
    refuses: then the database is as it was, and there is no backup of it to fill the disk further.
    """
    have = _current(store)
    if have == {HEAD}:
        return None
    if have - known_revisions():
        raise EnvironmentFailure("basis_data_lebih_baru", _NEWER)
    backup = _backup(store, now) if have else None
    try:
        _upgrade(store.writer, revision)
    except EnvironmentFailure:
        if backup is not None:
            _remove(backup)
        raise
    return backup


def known_revisions() -> set[str]:
    """Return every revision this program can read."""
    return {script.revision for script in _script().walk_revisions()}


def _upgrade(engine: sa.Engine, revision: str) -> None:
    from alembic import command

    _foreign_keys(engine, on=False)
    try:
        with in_words(), engine.begin() as connection:
            command.upgrade(_config(connection), revision)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"migration left {len(broken)} dangling references")
    finally:
        _foreign_keys(engine, on=True)


def _foreign_keys(engine: sa.Engine, *, on: bool) -> None:
    # A no-op inside a transaction, hence on the raw connection; the pool holds just this one.
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")
        cursor.close()
    finally:
        raw.close()


def _backup(store: Store, now: datetime) -> Path:
    path = store.folder / migration_at(now)
    with in_words():
        raw = store.writer.raw_connection()
        try:
            raw.cursor().execute("VACUUM INTO ?", (str(path),))  # keeps cipher and key
        except BaseException:
            _remove(path)
            raise
        finally:
            raw.close()
    sync_folder(path.parent)
    return path


def _remove(copy: Path) -> None:
    for path in (copy, copy.with_name(f"{copy.name}-journal")):
        path.unlink(missing_ok=True)


def _current(store: Store) -> set[str]:
    if not (store.folder / OFFICE_DB).exists():
        return set()
    # By the reader: opening must not wait for somebody who is writing.
    with store.read() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return set()
        rows = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
        return set(rows.scalars())


def _script() -> ScriptDirectory:
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(_config())


def _config(connection: sa.Connection | None = None) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "desktop_app.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


_NEWER = QT_TRANSLATE_NOOP(
    "errors",
    "Data kantor ini ditulis oleh versi Loket Linjamsos yang lebih baru. "
    "Perbarui program di komputer ini; datanya tidak diubah.",
)
