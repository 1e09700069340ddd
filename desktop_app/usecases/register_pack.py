"""Making a register ready to travel, and a register file out of one that came.

Both need only their plan, so they can run in a process of their own while the window stays
awake. What travels is sealed: whoever stores it on the way cannot read it.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, cast
from uuid import UUID

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, EnvironmentFailure
from desktop_app.domain.register import Progress
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.storage.register_file import RegisterBuilder
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.wire import register_pack as wire
from desktop_app.wire.register_columns import BadPack
from desktop_app.wire.sealed_stream import BadSeal, SealedReader, SealedWriter

# A delta larger than this share of the base saves too little to be kept beside it.
MOST_DELTA = 0.6

Tell = Callable[[Progress], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class PackPlan:
    """A snapshot to be packed into `folder`; `older` is one the delta may build on."""

    snapshot: UUID
    path: Path
    key: bytes = field(repr=False)
    seal: bytes = field(repr=False)
    folder: Path
    rows: int
    latest_year: int
    older: tuple[UUID, Path] | None = None


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One file that was made. `builds_on` is the snapshot a delta needs, None for a base."""

    path: Path
    builds_on: UUID | None
    size: int
    sha256: str
    rows: int


@dataclass(frozen=True, slots=True)
class UnpackPlan:
    """A fetched file, and where the register file is built; `old` is what a delta builds on."""

    path: Path
    seal: bytes = field(repr=False)
    target: Path
    key: bytes = field(repr=False)
    rows: int
    old: Path | None = None


def pack(
    plan: PackPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> tuple[PackedFile, ...]:
    """Write the base, and the delta when there is one worth having; return what was written.

    Raises Cancelled or EnvironmentFailure; what was written then is to be thrown away.
    """
    watch = _Watch(progress, cancelled, plan.rows * (3 if plan.older else 2))
    with RegisterScan(plan.path, plan.key) as scan:
        digest = wire.digest_of(
            watch.over(scan.entries(), PACKING), watch.over(map(_plain, scan.asides()), PACKING)
        )
        head = wire.Head(scan.sheets(), digest, plan.latest_year)
        base = _written(
            plan,
            None,
            lambda out: wire.write_base(
                out,
                head,
                watch.over(scan.entries(), PACKING),
                watch.over(map(_plain, scan.asides()), PACKING),
            ),
        )
        if plan.older is None:
            return (base,)
        with RegisterScan(plan.older[1], plan.key) as old:
            delta = _delta(plan, old, scan, head, watch)
    if delta.size > base.size * MOST_DELTA:
        delta.path.unlink()
        return (base,)
    return base, delta


def unpack(
    plan: UnpackPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> tuple[int, int]:
    """Build a register file out of what was fetched; return its kept rows and those set aside.

    Raises EnvironmentFailure (`paket_register_rusak`) when it is damaged or does not lead to what
    was published, and Cancelled; then nothing is left behind.
    """
    watch = _Watch(progress, cancelled, plan.rows)
    try:
        with (
            plan.path.open("rb") as sealed,
            RegisterBuilder(plan.target, plan.key) as builder,
        ):
            source = cast(BinaryIO, SealedReader(sealed, plan.seal))
            counts = _build(plan, source, builder, watch)
        return counts
    except (BadPack, BadSeal) as error:
        raise EnvironmentFailure("paket_register_rusak", DAMAGED) from error
    except OSError as error:
        raise EnvironmentFailure("paket_register_tak_terbaca", _UNREADABLE) from error


def file_name(snapshot: UUID, builds_on: UUID | None) -> str:
    """Return what a packed file is called wherever it lies."""
    return f"{snapshot.hex}-{'base' if builds_on is None else builds_on.hex}.pack"


def _build(
    plan: UnpackPlan, source: BinaryIO, builder: RegisterBuilder, watch: _Watch
) -> tuple[int, int]:
    head = wire.read_head(source)
    entries = asides = 0
    old = None if plan.old is None else RegisterScan(plan.old, plan.key)
    try:
        kept = (_nothing, _nothing) if old is None else (old.entries_from, _plain_from(old))
        for kind, rows in wire.read_rows(source, head, kept):
            if kind == "entry":
                builder.add([EntryRow(*row) for row in rows], [])
                entries += len(rows)
            else:
                builder.add([], [_aside(row) for row in rows])
                asides += len(rows)
            watch.count(len(rows), UNPACKING)
    finally:
        if old is not None:
            old.__exit__(None, None, None)
    builder.finish(head.sheets, between=lambda: watch.count(0, INDEXING))
    return entries, asides


def _delta(
    plan: PackPlan, old: RegisterScan, new: RegisterScan, head: wire.Head, watch: _Watch
) -> PackedFile:
    assert plan.older is not None  # noqa: S101
    kinds = [
        wire.stretches_of(old.entries(), watch.over(new.entries(), COMPARING)),
        wire.stretches_of(map(_plain, old.asides()), map(_plain, new.asides())),
    ]
    fresh = (
        _picked(new.entries(), kinds[0][1]),
        _picked(map(_plain, new.asides()), kinds[1][1]),
    )
    return _written(
        plan,
        plan.older[0],
        lambda out: wire.write_delta(out, head, (kinds[0][0], fresh[0]), (kinds[1][0], fresh[1])),
    )


def _written(
    plan: PackPlan, builds_on: UUID | None, write: Callable[[BinaryIO], None]
) -> PackedFile:
    path = plan.folder / file_name(plan.snapshot, builds_on)
    try:
        with path.open("wb") as out:
            sealed = SealedWriter(out, plan.seal)
            write(cast(BinaryIO, sealed))
            sealed.close()
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return PackedFile(path, builds_on, path.stat().st_size, digest, plan.rows)
    except OSError as error:
        raise EnvironmentFailure("paket_register_tak_tertulis", _UNWRITABLE) from error


def _picked(rows: Iterable[wire.Row], places: Iterable[int]) -> Iterator[wire.Row]:
    wanted = iter(places)
    next_one = next(wanted, None)
    for at, row in enumerate(rows):
        if at == next_one:
            yield row
            next_one = next(wanted, None)


def _plain(row: AsideRow) -> wire.Row:
    original = json.dumps(row.original, ensure_ascii=False, separators=(",", ":"))
    return (*row[:-1], original)


def _aside(row: wire.Row) -> AsideRow:
    return AsideRow._make((*row[:-1], json.loads(row[-1])))


def _plain_from(old: RegisterScan) -> wire.Kept:
    return lambda start, count: map(_plain, old.asides_from(start, count))


def _nothing(start: int, count: int) -> Iterable[wire.Row]:
    return ()


class _Watch:
    """Tells how far it is and hears whether it shall stop, every few thousand rows."""

    _EVERY = 2_000

    def __init__(self, tell: Tell | None, cancelled: Asked | None, total: int) -> None:
        self._tell, self._cancelled, self._total = tell, cancelled, total
        self._started = time.monotonic()
        self._done = self._told = 0

    def over(self, rows: Iterable[Any], step: str) -> Iterator[Any]:
        for row in rows:
            self._done += 1
            if self._done - self._told >= self._EVERY:
                self.count(0, step)
            yield row

    def count(self, rows: int, step: str) -> None:
        self._done += rows
        self._told = self._done
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("paket_register_dibatalkan", _CANCELLED)
        if self._tell is not None:
            seconds = time.monotonic() - self._started
            self._tell(Progress(self._done, max(self._total, self._done), step, seconds))


PACKING = QT_TRANSLATE_NOOP("register", "Mengemas data")
COMPARING = QT_TRANSLATE_NOOP("register", "Membandingkan dengan data sebelumnya")
UNPACKING = QT_TRANSLATE_NOOP("register", "Menyusun data dari pusat")
INDEXING = QT_TRANSLATE_NOOP("register", "Menyusun indeks")

DAMAGED = QT_TRANSLATE_NOOP(
    "errors",
    "Data DTKS/DTSEN dari pusat rusak di jalan, jadi tidak dipakai; data lama tetap berlaku. "
    "Unduh sekali lagi.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "Data DTKS/DTSEN yang diunduh tidak dapat dibaca. Periksa cakram, lalu unduh lagi."
)
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Data DTKS/DTSEN tidak dapat dikemas: cakram menolak. Periksa ruang kosong, lalu ulangi.",
)
_CANCELLED = QT_TRANSLATE_NOOP("errors", "Dibatalkan; tidak ada yang berubah.")
