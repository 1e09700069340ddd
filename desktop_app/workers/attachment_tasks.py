"""Files from outside, read in a process of their own: a hostile one ends there, not here."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.attachment import Prepared, clean_file_name, refuse_size
from desktop_app.domain.errors import (
    QT_TRANSLATE_NOOP,
    Cancelled,
    EnvironmentFailure,
    LoketError,
)
from desktop_app.domain.register import Progress
from desktop_app.workers.process import run_in_process

if TYPE_CHECKING:
    # The process that looks at a file begins without the database: 0.4 s of CPU become 0.1.
    from desktop_app.usecases.office import Office
    from desktop_app.usecases.ports import Pictures

PATIENCE_SECONDS = 60.0
NEWEST = 6
_SCANS = frozenset({".jpg", ".jpeg", ".png", ".pdf", ".tif", ".tiff", ".webp", ".bmp", ".heic"})


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was dropped, chosen or pasted: a path, or the bytes themselves."""

    name: str
    path: Path | None = None
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that was looked at: ready to be stored, or why it is not taken."""

    name: str
    prepared: Prepared | None = None
    refusal: LoketError | None = None


def prepare(office: Office, sources: Sequence[Source]) -> list[Offered]:
    """Return each file ready to be stored, or refused in words; the originals are left alone.

    Raises EnvironmentFailure when the files could not be looked at at all.
    """
    end = time.monotonic() + PATIENCE_SECONDS
    try:
        return run_in_process(
            look_at_all,
            office.ports.pictures,
            tuple(sources),
            cancelled=lambda: time.monotonic() > end,
        )
    except Cancelled as error:
        raise EnvironmentFailure("berkas_terlalu_lama", _TOO_SLOW) from error


def newest_scans(office: Office, folder: Path) -> list[Offered]:
    """Return the `NEWEST` latest files of the scanner's folder, the latest first, as `prepare`.

    Raises EnvironmentFailure when the folder can not be read.
    """
    found: list[tuple[float, Path]] = []
    try:
        for path in folder.iterdir():
            if path.suffix.lower() in _SCANS:
                with contextlib.suppress(OSError):  # taken away meanwhile
                    if path.is_file():
                        found.append((path.stat().st_mtime, path))
    except OSError as error:
        raise EnvironmentFailure("folder_pemindai_tidak_terbaca", _NO_FOLDER) from error
    latest = sorted(found, reverse=True)[:NEWEST]
    return prepare(office, [Source(path.name, path) for _, path in latest]) if latest else []


def look_at_all(
    pictures: Pictures,
    sources: Sequence[Source],
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Offered]:
    """Look at each file here and now; run by `prepare` in a process of its own."""
    return [_look_at(pictures, source) for source in sources if not cancelled()]


def _look_at(pictures: Pictures, source: Source) -> Offered:
    name = clean_file_name(source.name)
    try:
        return Offered(name, pictures.prepare(_bytes(source)))
    except LoketError as error:
        return Offered(name, refusal=error)


def _bytes(source: Source) -> bytes:
    if source.data is not None or source.path is None:
        return source.data or b""
    try:
        if not source.path.is_file():  # a folder, a device, a pipe that never ends
            raise EnvironmentFailure("lampiran_tidak_terbaca", _UNREADABLE)
        refuse_size(source.path.stat().st_size)
        return source.path.read_bytes()
    except OSError as error:
        raise EnvironmentFailure("lampiran_tidak_terbaca", _UNREADABLE) from error


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini tidak dapat dibaca. Salin dahulu ke komputer ini, lalu ulangi."
)
_TOO_SLOW = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas ini terlalu lama diolah, jadi dihentikan. Foto atau pindai sekali lagi, lalu ulangi.",
)
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "errors",
    "Folder pemindai tidak dapat dibuka. Pilih foldernya sekali lagi, atau pilih berkasnya dengan "
    "Ctrl+O.",
)
