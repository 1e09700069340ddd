"""What was there before a restore or a migration: kept beside the data for a time, then gone."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_RESTORED = re.compile(r"sebelum-pulih-(\d{8}T\d{6})Z")
_MIGRATED = re.compile(r"office-before-migration-(\d{8}T\d{6})\d{6}\.db")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class KeptAside:
    """A folder or file, and when it was put aside, UTC."""

    path: Path
    moment: datetime

    @property
    def size(self) -> int:
        """Bytes of all in it."""
        files = self.path.rglob("*") if self.path.is_dir() else (self.path,)
        return sum(one.stat().st_size for one in files if one.is_file())


def restore_at(moment: datetime) -> str:
    """Return what the folder is called into which a restore moves the old content."""
    return f"sebelum-pulih-{moment.astimezone(UTC):{_STAMP}}Z"


def migration_at(moment: datetime) -> str:
    """Return what the copy is called that is made before a migration."""
    return f"office-before-migration-{moment.astimezone(UTC):{_STAMP}%f}.db"


def kept_aside(folder: Path) -> list[KeptAside]:
    """Return all of it in a data folder, the oldest first."""
    found = []
    for path in folder.iterdir():
        named = (_RESTORED if path.is_dir() else _MIGRATED).fullmatch(path.name)
        if named and not path.is_symlink():
            moment = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
            found.append(KeptAside(path, moment))
    return sorted(found, key=lambda one: (one.moment, one.path))


def let_go(folder: Path, before: datetime) -> int:
    """Delete what was put aside before a moment; return how many. What the disk keeps stays."""
    over = [one for one in kept_aside(folder) if one.moment < before]
    for one in over:
        if one.path.is_dir():
            shutil.rmtree(one.path, ignore_errors=True)
        else:
            with suppress(OSError):
                one.path.unlink()
    return sum(not one.path.exists() for one in over)
