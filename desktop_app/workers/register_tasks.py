"""Registers read in a process of their own: a new file, quality, mended rows, changes, villages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app.domain.register import Preview, Progress, RegisterSource, Snapshot
from desktop_app.domain.register_changes import ChangeKind, Changes
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.domain.register_quality import QualityReport
from desktop_app.usecases import (
    register,
    register_central,
    register_changes,
    register_mending,
    register_pack,
    register_quality,
    village_check,
)
from desktop_app.usecases.office import Office
from desktop_app.usecases.register_central import Offer
from desktop_app.usecases.register_import import Built, ImportPlan, build
from desktop_app.usecases.register_mending import MendPlan, MendReport
from desktop_app.usecases.register_pack import UnpackPlan
from desktop_app.usecases.village_check import Checked
from desktop_app.workers.process import run_in_process
from desktop_app.workers.register_look import look


def preview(
    office: Office,
    path: Path,
    mapping: ColumnMapping | None = None,
    tell: Callable[[Progress], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Preview:
    """Return what a file seems to be. Raises what `usecases.register.inspect` raises."""
    kept = register.kept_layouts(office)
    looked = office.ports.workbooks, path, office.today(), mapping, kept
    return run_in_process(look, *looked, progress=tell, cancelled=stop)


def build_aside(
    office: Office,
    path: Path,
    as_of: date,
    source: RegisterSource,
    mapping: ColumnMapping | None,
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> Built:
    """Build a register beside the office's own; `adopt` it on the write lane. Takes minutes.

    Raises what `usecases.register.plan_import` and `build` raise; then nothing is left behind.
    """
    plan: ImportPlan = register.plan_import(
        office, path, as_of=as_of, source=source, mapping=mapping
    )
    try:
        return run_in_process(build, plan, progress=tell, cancelled=stop)
    except BaseException:
        register.discard(plan)
        raise


def quality(
    office: Office,
    snapshot_id: UUID | None,
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> QualityReport:
    """Return the quality report. Raises what `usecases.register_quality.quality` raises."""
    plan = register_quality.plan_quality(office, snapshot_id)
    return run_in_process(register_quality.report, plan, progress=tell, cancelled=stop)


def export_quality(
    office: Office,
    snapshot_id: UUID | None,
    target: Path,
    village: str | None,
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> dict[str, int]:
    """Write the sheets that villages mend; journaled, as `register_quality.export_quality`."""
    plan = register_quality.plan_quality(office, snapshot_id)
    written = run_in_process(
        register_quality.write_sheets, plan, target, village, progress=tell, cancelled=stop
    )
    return register_quality.journal_export(office, plan, village, written)


def mend_aside(
    office: Office,
    files: Sequence[Path],
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> tuple[MendPlan, MendReport]:
    """Build a mended register; `register_mending.adopt_mended` it on the write lane.

    Raises what `plan_mend` and `build_mended` raise; then nothing is left behind.
    """
    plan = register_mending.plan_mend(office, *files)
    try:
        return plan, run_in_process(
            register_mending.build_mended, plan, progress=tell, cancelled=stop
        )
    except BaseException:
        register.discard(plan.frame)
        raise


def changes(
    office: Office,
    older: UUID | None,
    newer: UUID | None,
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> Changes:
    """Return what changed. Raises what `usecases.register_changes.changes` raises."""
    plan = register_changes.plan_changes(office, older, newer)
    return run_in_process(register_changes.find_changes, plan, progress=tell, cancelled=stop)


def export_changes(
    office: Office,
    path: Path,
    told: Changes,
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> dict[ChangeKind, int]:
    """Write every change as Excel; journaled, as `register_changes.export_changes`."""
    plan = register_changes.plan_changes(office, told.older.id, told.newer.id)
    written = run_in_process(
        register_changes.write_changes, plan, path, progress=tell, cancelled=stop
    )
    return register_changes.journal_export(office, plan, written)


def check_village(
    office: Office,
    path: Path,
    village: str | None,
    mapping: ColumnMapping | None,
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> Checked:
    """Return what a village is told. Raises what `usecases.village_check.check_village` raises."""
    kept, today = register.kept_layouts(office), office.today()
    read = run_in_process(
        village_check.read_file,
        office.ports.workbooks,
        path,
        today,
        kept,
        mapping,
        progress=tell,
        cancelled=stop,
    )
    return village_check.check_village(
        office, path, village=village, read=read, progress=tell, cancelled=stop
    )


def publish_to_central(
    office: Office, tell: Callable[[Progress], None], stop: Callable[[], bool]
) -> Snapshot:
    """Give the current register to the central server, for every counter of the office.

    Raises what `usecases.register_central.plan_publishing`, `register_pack.pack` and `publish`
    raise; nothing is left behind then.
    """
    plan = register_central.plan_publishing(office)
    try:
        packed = run_in_process(register_pack.pack, plan, progress=tell, cancelled=stop)
        return register_central.publish(office, plan, packed)
    finally:
        register_central.clear(office)


def fetch_from_central(
    office: Office,
    offer: Offer,
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> UnpackPlan:
    """Download the offered register and build it aside; `register_central.take_in` puts
    it in place on the write lane. Raises what `fetch` and `register_pack.unpack` raise."""
    plan = register_central.fetch(office, offer, progress=tell, cancelled=stop)
    run_in_process(register_pack.unpack, plan, progress=tell, cancelled=stop)
    return plan
