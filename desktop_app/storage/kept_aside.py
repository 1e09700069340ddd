"""What was in the data folder before a restore: kept beside it for a time, then gone."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_NAMED = re.compile(r"sebelum-pulih-(\d{8}T\d{6}Z)")
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class KeptAside:
    """One such folder and when its content was moved there, UTC."""

    path: Path
    moved_at: datetime


def name_at(moment: datetime) -> str:
    """Return what the folder is called into which the old content goes at that moment."""
    return f"sebelum-pulih-{moment.astimezone(UTC):{_STAMP}}"


def folders(folder: Path) -> list[KeptAside]:
    """Return those in a data folder, the oldest first."""
    found = []
    for path in sorted(folder.glob("sebelum-pulih-*")):
        named = _NAMED.fullmatch(path.name)
        if named and path.is_dir() and not path.is_symlink():
            moved_at = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
            found.append(KeptAside(path, moved_at))
    return found


def size_of(path: Path) -> int:
    """Return the bytes of all in it."""
    return sum(one.stat().st_size for one in path.rglob("*") if one.is_file())


def let_go(folder: Path, before: datetime) -> int:
    """Delete those moved before a moment; return how many. What the disk does not let go stays."""
    over = [one for one in folders(folder) if one.moved_at < before]
    for one in over:
        shutil.rmtree(one.path, ignore_errors=True)
    return sum(not one.path.exists() for one in over)
