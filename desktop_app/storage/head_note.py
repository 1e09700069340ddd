"""The number of the last journal entry, noted outside the database after each commit.

A write-ahead log that vanishes takes the last transactions along, and the database that is left
is whole: nothing in it can tell. The note can. It is written after the commit and not synced, so
it never knows of more than was committed; where it can not be written, nobody is held up.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

HEAD_NOTE = "journal.head"
_LSN = 8


class HeadNote:
    """The note of one data folder, kept open by the store."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / HEAD_NOTE
        self._file: int | None = None
        self._lock = threading.Lock()

    def note(self, head: tuple[int, bytes] | None) -> None:
        """Note what was just committed; nothing when nothing was journaled."""
        if head is None:
            return
        lsn, chain = head
        with self._lock, suppress(OSError):
            if self._file is None:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, lsn.to_bytes(_LSN) + chain)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None


def noted_head(folder: Path) -> tuple[int, bytes] | None:
    """Return the noted (lsn, chain), None when nothing usable was noted."""
    try:
        data = (folder / HEAD_NOTE).read_bytes()
    except OSError:
        return None
    if len(data) != _LSN + 32:
        return None
    return int.from_bytes(data[:_LSN]), data[_LSN:]
