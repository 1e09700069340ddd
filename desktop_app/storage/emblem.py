"""The emblem in the kop: one row of the office, and the file it was before.

Until 2026 it was `lambang.png` in the data folder of each PC. Such a file counts as long as the
office has no row; `usecases.emblem.take_up` makes a row of it, once.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from desktop_app.domain.emblem import SETTING, emblem_value, picture_of
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import put_setting
from desktop_app.storage.tables import setting

OLD_FILE = "lambang.png"
# What `take_up` makes of that file: a backup of before has no row, and its PC takes it up again.
KEPT_FILE = "lambang-pc-ini.png"
BAD_FILE = "lambang-rusak.png"  # what was found to be no picture; nobody looks at it again


def read_emblem(connection: sa.Connection, folder: Path) -> bytes | None:
    """Return the office's own emblem (PNG), None when it has none. Raises EnvironmentFailure."""
    row = connection.execute(_ROW).one_or_none()
    try:
        return _of_this_pc(folder) if row is None else picture_of(row.value)
    except (OSError, ValueError) as error:
        raise EnvironmentFailure("lambang_rusak", _DAMAGED) from error


def is_settled(connection: sa.Connection) -> bool:
    """Tell whether the office has said which emblem it has, be it none."""
    return connection.execute(_ROW).one_or_none() is not None


def write_emblem(tx: Transaction, picture: bytes | None) -> None:
    """Make a picture the office's emblem, None the neutral shield.

    Raises ValueError for one that is no small PNG.
    """
    put_setting(tx, SETTING, emblem_value(picture))


def old_file(folder: Path) -> Path | None:
    """Return the file of before that lies on this PC, None where there is none."""
    return next((path for name in (OLD_FILE, KEPT_FILE) if (path := folder / name).exists()), None)


def set_aside(path: Path, *, bad: bool) -> None:
    """Let the file of before count no more; it stays on the disk. Raises OSError."""
    path.replace(path.with_name(BAD_FILE if bad else KEPT_FILE))


def _of_this_pc(folder: Path) -> bytes | None:
    try:
        return (folder / OLD_FILE).read_bytes()
    except FileNotFoundError:
        return None


_ROW = sa.select(setting.c.value).where(setting.c.name == SETTING)
_DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Gambar lambang kantor tidak dapat dibaca. Pilih lagi gambarnya di Pengaturan, Kantor, atau "
    "pakai lambang bawaan.",
)
