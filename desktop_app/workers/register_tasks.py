"""A register file read in a process of its own: its first rows, and all of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop_app.domain.register import Preview, Progress, RegisterSource
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import Workbooks
from desktop_app.usecases.register_import import Built, ImportPlan, build, look_at
from desktop_app.workers.process import run_in_process


def preview(office: Office, path: Path) -> Preview:
    """Return what a file seems to be. Raises what `usecases.register.inspect` raises."""
    return run_in_process(_look, office.ports.workbooks, path, office.today())


def build_aside(
    office: Office,
    path: Path,
    as_of: date,
    source: RegisterSource,
    tell: Callable[[Progress], None],
    stop: Callable[[], bool],
) -> Built:
    """Build a register beside the office's own; `adopt` it on the write lane. Takes minutes.

    Raises what `usecases.register.plan_import` and `build` raise; then nothing is left behind.
    """
    plan: ImportPlan = register.plan_import(office, path, as_of=as_of, source=source)
    try:
        return run_in_process(build, plan, progress=tell, cancelled=stop)
    except BaseException:
        register.discard(plan)
        raise


def _look(
    workbooks: Workbooks,
    path: Path,
    today: date,
    *,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> Preview:
    return look_at(workbooks, path, today)
