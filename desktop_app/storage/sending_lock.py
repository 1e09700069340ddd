"""One sender at a time for a data folder, whichever process it is in.

The system frees the lock when its holder ends, killed or not: so whoever holds it knows that what
lies there handed over without an answer is nobody's any more.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure

_NAME = "sending.lock"


@contextlib.contextmanager
def the_only_sender(folder: Path, name: str = _NAME) -> Iterator[bool]:
    """Give True where nobody else sends from this folder, and keep it so until the block ends.

    `name` is the lock's file: each thing that has one sender at a time has its own. Raises
    EnvironmentFailure where it can not be made: the disk is full, or nobody may write there.
    """
    try:
        handle = os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise EnvironmentFailure("pengiriman_tidak_mulai", _NO_LOCK) from error
    try:
        yield _taken(handle)
    finally:
        os.close(handle)  # frees it too


def _taken(handle: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


_NO_LOCK = QT_TRANSLATE_NOOP(
    "errors",
    "Pengiriman belum dapat dimulai karena folder data tidak dapat ditulisi. Kosongkan ruang di "
    "cakram atau beri izin tulis; yang menunggu tetap aman dan dikirim sesudahnya.",
)
