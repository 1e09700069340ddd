"""The number of the last journal entry, noted outside the database after each commit.

A write-ahead log that vanishes takes the last transactions along, and the database that is left
is whole: nothing in it can tell. The note can. It is written after the commit and not synced, so
it never knows of more than was committed; where it can not be written, nobody is held up.
"""

from __future__ import annotations

import hashlib
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

HEAD_NOTE = "journal.head"
_LSN, _CHAIN, _CHECK = 8, 32, 8


@dataclass(frozen=True, slots=True)
class Noted:
    """What lies there; `torn` says that something does and cannot be read."""

    head: tuple[int, bytes] | None = None
    torn: bool = False


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
            body = lsn.to_bytes(_LSN) + chain
            os.write(self._file, body + _check(body))

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None


def noted_head(folder: Path) -> Noted:
    """Return the noted (lsn, chain), nothing where nothing was ever noted."""
    try:
        data = (folder / HEAD_NOTE).read_bytes()
    except OSError:
        return Noted()
    body, check = data[: _LSN + _CHAIN], data[_LSN + _CHAIN :]
    # Notes of earlier programs have no checksum.
    if len(body) != _LSN + _CHAIN or check not in (b"", _check(body)):
        return Noted(torn=True)
    return Noted((int.from_bytes(body[:_LSN]), body[_LSN:]))


def _check(body: bytes) -> bytes:
    return hashlib.sha256(body).digest()[:_CHECK]
