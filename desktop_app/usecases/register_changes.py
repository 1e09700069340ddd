"""What changed between two kept snapshots: to look at, and as Excel for letters and messages."""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Cancelled, Misused
from desktop_app.domain.identity import mask_kk, mask_nik
from desktop_app.domain.register import Progress, Snapshot
from desktop_app.domain.register_changes import (
    LABELS,
    Change,
    ChangeKind,
    Changes,
    Stand,
    differences,
)
from desktop_app.domain.register_rows import EntryRow
from desktop_app.storage import register as storage
from desktop_app.storage.register_scan import RegisterScan
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Workbooks, WrittenSheet
from desktop_app.usecases.register_quality import journal_rows, kept_snapshot, may_see_nik

SHOWN = 500
_AT_ONCE = 1_000
_ASK_EVERY = 5_000

_NOBODY = -1

_Ids = tuple[Sequence[int], Sequence[int]]
Tell = Callable[[Progress], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ChangesPlan:
    """Two register files to be compared; it can be sent to another process."""

    older: Snapshot
    newer: Snapshot
    older_path: Path
    newer_path: Path
    key: bytes = field(repr=False)
    unmasked: bool
    workbooks: Workbooks = field(repr=False)


def changes(office: Office, older: UUID | None = None, newer: UUID | None = None) -> Changes:
    """Return what changed from one kept snapshot to another. Takes seconds at a million rows.

    Without ids it is what led to the current snapshot: from the latest before it. Raises NotFound,
    Misused when there is only one, Refused without the right to see reports.
    """
    return find_changes(plan_changes(office, older, newer))


def plan_changes(
    office: Office, older: UUID | None = None, newer: UUID | None = None
) -> ChangesPlan:
    """Return what `find_changes` and `write_changes` need. Raises as `changes`."""
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)
    after = kept_snapshot(office, newer)
    before = _before(office, after) if older is None else kept_snapshot(office, older)
    if before.snapshot.id == after.snapshot.id:
        raise Misused("data_sama", _SAME)
    if before.snapshot.as_of > after.snapshot.as_of:
        before, after = after, before
    folder = office.store.folder
    return ChangesPlan(
        before.snapshot,
        after.snapshot,
        folder / before.database,
        folder / after.database,
        office.store.key,
        may_see_nik(office),
        office.ports.workbooks,
    )


def find_changes(
    plan: ChangesPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> Changes:
    """Return the counts and the first rows of each kind; it may run in a process of its own."""
    with _opened(plan) as (old, new):
        found = _walk(plan, old, new, progress, cancelled)
        rows = {kind: tuple(islice(_changes(kind, ids, old, new), SHOWN)) for kind, ids in found}
    counts = {kind: len(ids[0]) for kind, ids in found}
    return Changes(plan.older, plan.newer, counts, rows, dict(found))


def page_of_changes(
    office: Office, told: Changes, kind: ChangeKind, start: int, size: int
) -> tuple[Change, ...]:
    """Return some of the changes of one kind. Who may see their numbers is journaled as a viewer.

    Raises NotFound when one of the two snapshots is no longer kept.
    """
    plan = plan_changes(office, told.older.id, told.newer.id)
    older, newer = told.ids[kind]
    part = slice(start, start + size)
    with _opened(plan) as (old, new):
        some = tuple(_changes(kind, (older[part], newer[part]), old, new))
    journal_rows(office, told.newer.id, [change.person.nik for change in some], kind.value)
    return some


def export_changes(
    office: Office, path: Path, older: UUID | None = None, newer: UUID | None = None
) -> dict[ChangeKind, int]:
    """Write every change as Excel, a sheet for each kind; return how many of each.

    Numbers are masked for everybody without the right to see them. Journaled.
    """
    plan = plan_changes(office, older, newer)
    return journal_export(office, plan, write_changes(plan, path))


def journal_export(
    office: Office, plan: ChangesPlan, written: dict[ChangeKind, int]
) -> dict[ChangeKind, int]:
    """Journal what `write_changes` wrote, and return it."""
    body = {
        "older": plan.older.id,
        "rows": sum(written.values()),
        "masked": not plan.unmasked,
    }
    with office.write() as tx:
        tx.event("register_export", plan.newer.id, body)
    return written


def write_changes(
    plan: ChangesPlan,
    path: Path,
    *,
    progress: Tell | None = None,
    cancelled: Asked | None = None,
) -> dict[ChangeKind, int]:
    """Write the same without a journal entry; it may run in a process of its own."""
    with _opened(plan) as (old, new):
        found = _walk(plan, old, new, progress, cancelled)
        sheets = (
            WrittenSheet(
                LABELS[kind],
                _HEADER,
                (_line(change, plan.unmasked) for change in _changes(kind, ids, old, new)),
            )
            for kind, ids in found
        )
        plan.workbooks.write_book(path, sheets if found else [WrittenSheet(_NONE, _HEADER, ())])
    return {kind: len(ids[0]) for kind, ids in found}


@contextlib.contextmanager
def _opened(plan: ChangesPlan) -> Iterator[tuple[RegisterScan, RegisterScan]]:
    with (
        RegisterScan(plan.older_path, plan.key) as old,
        RegisterScan(plan.newer_path, plan.key) as new,
    ):
        yield old, new


def _walk(
    plan: ChangesPlan,
    old: RegisterScan,
    new: RegisterScan,
    progress: Tell | None,
    cancelled: Asked | None,
) -> list[tuple[ChangeKind, _Ids]]:
    """Return the row ids of each kind of change, sixteen bytes a change, in the order of LABELS."""
    kinds = {kind: (array("q"), array("q")) for kind in LABELS}
    total = plan.older.rows + plan.newer.rows
    stands = _counted(old.by_nik(), total, progress, cancelled)
    for one in differences(stands, new.by_nik(), old.damaged(), new.damaged()):
        before, after = kinds[one.kind]
        before.append(one.before.id if one.before else _NOBODY)
        after.append(one.after.id if one.after else _NOBODY)
    return [(kind, ids) for kind, ids in kinds.items() if ids[0]]


def _counted(
    stands: Iterator[Stand], total: int, progress: Tell | None, cancelled: Asked | None
) -> Iterator[Stand]:
    for number, stand in enumerate(stands):
        if number % _ASK_EVERY == 0:
            if cancelled is not None and cancelled():
                raise Cancelled("dibatalkan", _STOPPED)
            if progress is not None:
                # Both files are walked through at once, the newer about as far as the older.
                progress(Progress(min(2 * number, total), total, COMPARING))
        yield stand


def _changes(kind: ChangeKind, ids: _Ids, old: RegisterScan, new: RegisterScan) -> Iterator[Change]:
    for start in range(0, len(ids[0]), _AT_ONCE):
        pairs = [*zip(*(side[start : start + _AT_ONCE] for side in ids), strict=True)]
        before = old.with_ids([one for one, _ in pairs if one != _NOBODY])
        after = new.with_ids([other for _, other in pairs if other != _NOBODY])
        for one, other in pairs:
            yield Change(kind, before.get(one), after.get(other))


def _before(office: Office, after: storage.Shelved) -> storage.Shelved:
    with office.read() as connection:
        kept = storage.shelved(connection)
    others = [one for one in kept if one.snapshot.id != after.snapshot.id]
    earlier = [one for one in others if one.snapshot.as_of <= after.snapshot.as_of] or others
    if not earlier:
        raise Misused("data_hanya_satu", _ONLY_ONE)
    return max(earlier, key=lambda one: (one.snapshot.as_of, one.snapshot.imported_at))


def _line(change: Change, unmasked: bool) -> list[str | None]:
    row = change.person
    nik, kk = (row.nik, row.kk) if unmasked else (mask_nik(row.nik), mask_kk(row.kk))
    return [
        nik,
        kk,
        row.name,
        "/".join(reversed(row.birth_date.split("-"))),
        row.address,
        row.village,
        row.district,
        _desil(change.before),
        _desil(change.after),
        _pbi(change.before),
        _pbi(change.after),
        "/".join(reversed(row.deactivated_on.split("-"))),
    ]


def _desil(row: EntryRow | None) -> str:
    return str(row.desil or "") if row else ""


def _pbi(row: EntryRow | None) -> str:
    return row.pbi_status.replace("_", " ") if row else ""


_HEADER = (
    "NIK",
    "No KK",
    "Nama",
    "Tanggal Lahir",
    "Alamat",
    "Desa",
    "Kecamatan",
    "Desil Lama",
    "Desil Baru",
    "PBI Lama",
    "PBI Baru",
    "Tanggal Nonaktif",
)
_NONE = QT_TRANSLATE_NOOP("register", "Tidak ada perubahan")
COMPARING = QT_TRANSLATE_NOOP("register", "Membandingkan data")
_STOPPED = QT_TRANSLATE_NOOP("errors", "Pekerjaan dibatalkan. Tidak ada yang berubah.")
_SAME = QT_TRANSLATE_NOOP("errors", "Pilih dua data yang berbeda tanggalnya untuk dibandingkan.")
_ONLY_ONE = QT_TRANSLATE_NOOP(
    "errors",
    "Baru ada satu data yang disimpan, jadi belum ada yang dapat dibandingkan. Impor data "
    "berikutnya dahulu.",
)
