"""Lists of beneficiaries read in a process of their own, and taken in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app.domain.beneficiary import BeneficiaryList, ReadBeneficiaries
from desktop_app.domain.register import Preview, Progress
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.usecases import beneficiaries
from desktop_app.usecases.beneficiary_import import look_at_file
from desktop_app.usecases.office import Office
from desktop_app.workers.process import run_in_process


def read_aside(
    office: Office,
    path: Path,
    as_of: date | None,
    mapping: ColumnMapping | None,
    tell: Callable[[Progress], None] | None,
    stop: Callable[[], bool] | None,
) -> ReadBeneficiaries:
    """Return the list in a file; `beneficiaries.take_in` takes it into the office.

    Raises what `beneficiaries.plan_import` and `read_beneficiaries` raise.
    """
    plan = beneficiaries.plan_import(office, path, as_of=as_of, mapping=mapping)
    return run_in_process(beneficiaries.read_beneficiaries, plan, progress=tell, cancelled=stop)


def import_aside(
    office: Office,
    period_id: UUID,
    path: Path,
    as_of: date | None,
    mapping: ColumnMapping | None,
    tell: Callable[[Progress], None] | None,
    stop: Callable[[], bool] | None,
) -> tuple[BeneficiaryList, ReadBeneficiaries]:
    """Read the list in a file and take it in; return both. Raises as `read_aside` and `take_in`."""
    read = read_aside(office, path, as_of, mapping, tell, stop)
    return beneficiaries.take_in(office, period_id, read, tell, stop), read


def preview_file(
    office: Office,
    path: Path,
    tell: Callable[[Progress], None] | None,
    stop: Callable[[], bool] | None,
) -> Preview:
    """Return what the columns of a list seem to be. Raises what `look_at_file` raises."""
    plan = beneficiaries.plan_import(office, path)
    return run_in_process(look_at_file, plan, progress=tell, cancelled=stop)
