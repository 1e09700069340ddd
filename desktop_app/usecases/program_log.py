"""The program's own log, read backwards page by page: what went wrong last stands last.

A log may be tens of megabytes long; a page costs what it shows, not what lies before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app import paths
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.usecases.office import Office

LEVELS = ("WARNING", "ERROR", "CRITICAL")  # what is logged at all, from slight to grave
PAGE = 500
_BLOCK = 1 << 18
_LONGEST = 1 << 20  # of one entry: more is no log but some other file
_HEAD = re.compile(
    rb"^(?P<at>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),(?P<ms>\d{3}) (?P<level>[A-Z]+) ", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class LogFile:
    """One file of the log folder. `changed_at` aware, UTC."""

    path: Path
    size: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry with the lines that belong to it. `at` is aware, UTC; None where none is told."""

    at: datetime | None
    level: str
    text: str

    @property
    def first_line(self) -> str:
        """What stands in a list."""
        return self.text.partition("\n")[0]


@dataclass(frozen=True, slots=True)
class LogPage:
    """Entries, the newest last. `before` is where an older page ends, 0 when there is none."""

    entries: tuple[LogEntry, ...]
    before: int


def log_files(office: Office) -> tuple[LogFile, ...]:
    """Return the files of the data folder's log, the newest last. Raises Refused."""
    office.require(Right.EXPORT)
    return files_in(office.store.folder)


def files_in(folder: Path) -> tuple[LogFile, ...]:
    """Return the log files of a data folder that hold anything, the newest last."""
    found = []
    for path in _logs(folder):
        try:
            known = path.stat()
        except OSError:
            continue  # gone meanwhile
        if known.st_size:
            changed = datetime.fromtimestamp(known.st_mtime, UTC)
            found.append(LogFile(path, known.st_size, changed))
    return tuple(sorted(found, key=lambda one: (one.changed_at, one.path.name)))


def read_page(
    office: Office, path: Path, before: int | None, level: str = "", search: str = ""
) -> LogPage:
    """Return the last entries in front of `before` (None: the end) that are at least as grave as
    `level` and hold `search`. Raises Refused, EnvironmentFailure when the file cannot be read."""
    office.require(Right.EXPORT)
    return page_of(path, before, level, search)


def page_of(
    path: Path, before: int | None = None, level: str = "", search: str = "", most: int = PAGE
) -> LogPage:
    """Return a page as `read_page`, for a folder whose office cannot be opened."""
    least = LEVELS.index(level) if level in LEVELS else -1
    wanted = search.strip().casefold()
    found: list[LogEntry] = []
    try:
        for start, entry in _backwards(path, before):
            grave = LEVELS.index(entry.level) if entry.level in LEVELS else len(LEVELS)
            if grave < least or wanted not in entry.text.casefold():
                continue
            found.append(entry)
            if len(found) == most:
                return LogPage(tuple(reversed(found)), start)
    except OSError as error:
        raise EnvironmentFailure("catatan_tidak_terbaca", _UNREADABLE, name=path.name) from error
    return LogPage(tuple(reversed(found)), 0)


def _logs(folder: Path) -> list[Path]:
    try:
        return [one for one in paths.log_dir(folder).iterdir() if ".log" in one.name]
    except OSError:
        return []  # nothing was ever logged


def _backwards(path: Path, before: int | None) -> Iterator[tuple[int, LogEntry]]:
    """Give every entry in front of `before` with its place in the file, the last one first."""
    with path.open("rb") as file:
        end = file.seek(0, 2)
        end = end if before is None else min(before, end)
        rest = b""  # the beginning of what was read, whose entry begins in the block before
        while end > 0:
            start = max(0, end - _BLOCK)
            file.seek(start)
            data = file.read(end - start) + rest
            heads = [one.start() for one in _HEAD.finditer(data) if _begins(data, one.start())]
            if start == 0 or len(data) > _LONGEST:
                heads = heads if heads[:1] == [0] else [0, *heads]
            rest = data[: heads[0]] if heads else data
            until = len(data)
            for at in reversed(heads):
                yield start + at, _entry(data[at:until])
                until = at
            end = start


def _begins(data: bytes, at: int) -> bool:
    # The first byte of a block may stand in the middle of a line.
    return at > 0 and data[at - 1] == 0x0A


def _entry(data: bytes) -> LogEntry:
    head = _HEAD.match(data)
    text = data.decode("utf-8", "replace").strip("\r\n")
    if head is None:
        return LogEntry(None, "", text)
    told = f"{head['at'].decode()}.{head['ms'].decode()}"
    try:
        at = datetime.fromisoformat(told).astimezone(UTC)  # written on this computer's clock
    except (ValueError, OverflowError):
        at = None
    return LogEntry(at, head["level"].decode(), text[head.end() :])


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Catatan {name} tidak dapat dibaca. Periksa izin folder datanya, lalu segarkan."
)
