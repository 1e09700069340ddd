"""A file of the central server brought to this PC: piece by piece, going on where it stopped."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled
from desktop_app.domain.register import Progress
from desktop_app.domain.sync import FAILURES, Unreachable
from desktop_app.usecases import sync
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import CentralQuestion

PIECE = 1 << 20
_PIECE_SECONDS = 60.0

Tell = Callable[[Progress], None]
Asked = Callable[[], bool]


def fetch_file(
    office: Office,
    place: str,
    path: Path,
    size: int,
    label: str,
    tell: Tell | None = None,
    cancelled: Asked | None = None,
) -> None:
    """Fetch `place` of the server into `path`; each piece is on disk before the next is asked for.

    What is in `path` already is not fetched again. Raises Denied and Unreachable, and Cancelled
    when `cancelled` says so; what was fetched stays for the next try.
    """
    line = sync.line_of(office, sync.standing(office))
    started = office.now()
    have = path.stat().st_size if path.exists() else 0
    if have > size:
        path.unlink()
        have = 0
    while have < size:
        if cancelled is not None and cancelled():
            raise Cancelled("unduhan_dibatalkan", _CANCELLED)
        last = min(have + PIECE, size) - 1
        headers = {"Range": f"bytes={have}-{last}"}
        question = CentralQuestion("GET", place, raw=True, most=PIECE, headers=headers)
        piece = office.ports.central.ask(line, question, _PIECE_SECONDS)
        if len(piece) != last + 1 - have:
            raise Unreachable("pusat_bukan_pusat", FAILURES["pusat_bukan_pusat"])
        with path.open("ab") as out:
            out.write(piece)
        have += len(piece)
        if tell is not None:
            tell(Progress(have, size, label, (office.now() - started).total_seconds()))


def has_digest(path: Path, sha256: str) -> bool:
    """Tell whether a file is exactly the one that was announced."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest() == sha256


_CANCELLED = QT_TRANSLATE_NOOP(
    "errors", "Unduhan dihentikan; yang sudah terunduh disimpan dan dilanjutkan nanti."
)
