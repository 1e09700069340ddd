"""Deeds for hundreds of thousands of rows: in pieces, so that other counters write in between.

Each piece is a transaction of its own. Whoever takes one up sees to it that the same deed once
more goes on with the rest: a row that is through is no longer among those that are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled
from desktop_app.domain.register import Progress

PIECE = 2_000  # well below a second of work: nobody at another counter notices the wait

T = TypeVar("T")
Tell = Callable[[Progress], None]
Stop = Callable[[], bool]


def pieces(rows: Sequence[T], tell: Tell | None, stop: Stop | None) -> Iterator[Sequence[T]]:
    """Yield `rows` in pieces; `tell` hears how many are through after each of them.

    Raises Cancelled between two pieces once `stop` says so, with how many are through.
    """
    for start in range(0, len(rows), PIECE):
        if stop is not None and stop():
            raise Cancelled("dihentikan_di_tengah", _STOPPED, done=start, total=len(rows))
        some = rows[start : start + PIECE]
        yield some
        if tell is not None:
            tell(Progress(start + len(some), len(rows), STORING))


STORING = QT_TRANSLATE_NOOP("register", "Menyimpan")
_STOPPED = QT_TRANSLATE_NOOP(
    "errors",
    "Dihentikan: {done} dari {total} orang sudah tersimpan. Ulangi langkah yang sama untuk "
    "melanjutkan sisanya.",
)
