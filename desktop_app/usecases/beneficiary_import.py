"""Reading a list of beneficiaries, aside from the office and its database.

`read_beneficiaries` needs only its plan, so it can run in a process of its own while the window
stays awake; `usecases.beneficiaries.take_in` then takes what it read in one transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from desktop_app.domain.beneficiary import ReadBeneficiaries
from desktop_app.domain.beneficiary_account import read_lengths
from desktop_app.domain.beneficiary_choices import with_extras
from desktop_app.domain.beneficiary_rows import BeneficiaryReading
from desktop_app.domain.region import Regions
from desktop_app.domain.register import Preview
from desktop_app.domain.register_mapping import ColumnMapping, Layout
from desktop_app.usecases.list_import import day_of, read_people
from desktop_app.usecases.ports import Workbooks
from desktop_app.usecases.register_import import Asked, Tell, file_hash, look_at

MOST_PEOPLE = 1_000_000


@dataclass(frozen=True, slots=True)
class BeneficiaryPlan:
    """All that reading a list needs; it can be sent to another process. `banks` is the setting."""

    path: Path
    as_of: date | None
    today: date
    own_regency: str
    banks: str
    regions: Regions = field(repr=False)
    workbooks: Workbooks = field(repr=False)
    mapping: ColumnMapping | None = None
    layouts: Mapping[str, Layout] = field(default_factory=dict)


def look_at_file(
    plan: BeneficiaryPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> Preview:
    """Return what a file's columns seem to be, from its first rows, for whoever has to say.

    Raises what opening it raises.
    """
    seen = look_at(
        plan.workbooks,
        plan.path,
        plan.today,
        mapping=plan.mapping,
        layouts=plan.layouts,
        progress=progress,
        cancelled=cancelled,
    )
    sheets = (with_extras(one, plan.mapping, plan.layouts) for one in seen.sheets)
    return replace(seen, sheets=tuple(sheets))


def read_beneficiaries(
    plan: BeneficiaryPlan, *, progress: Tell | None = None, cancelled: Asked | None = None
) -> ReadBeneficiaries:
    """Return the list in a file. Raises as `list_import.read_people`."""
    lengths = read_lengths(plan.banks)
    reading = BeneficiaryReading(
        lengths, plan.regions, plan.own_regency, plan.today, plan.mapping, plan.layouts
    )
    people, out = read_people(
        plan.workbooks, plan.path, reading, reading.people_of, MOST_PEOPLE, progress, cancelled
    )
    return ReadBeneficiaries(
        file_name=plan.path.name,
        file_hash=file_hash(plan.path),
        as_of=plan.as_of or day_of(plan.path, reading.titles, plan.today),
        people=tuple(people),
        left_out=tuple(out),
        notes=dict(reading.notes),
        layouts=tuple(reading.layouts.values()),
    )
