"""Decided cases with their findings by village, and what villages were taught."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.ids import new_id
from desktop_app.domain.village_errors import Training
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import applicant, application, decision, training


class DecidedCase(NamedTuple):
    """What a decision keeps of one case; `person` is the same for all rows of one person."""

    village: str | None
    day: date
    person: UUID
    outcome: str
    overridden: bool
    findings: Sequence[Mapping[str, Any]]


def decided_cases(connection: sa.Connection, first: date, last: date) -> list[DecidedCase]:
    """Return every decided case from `first` to `last`, both included."""
    query = (
        sa.select(
            application.c.village_code,
            application.c.day,
            sa.func.coalesce(applicant.c.merged_into, applicant.c.id).label("person"),
            decision.c.outcome,
            decision.c.override_by.is_not(None).label("overridden"),
            decision.c.findings,
        )
        .select_from(application)
        .join(decision, decision.c.application_id == application.c.id)
        .join(applicant, applicant.c.id == application.c.applicant_id)
        .where(application.c.day.between(first, last))
    )
    return [DecidedCase(*row) for row in connection.execute(query)]


def trainings(connection: sa.Connection) -> list[Training]:
    """Return everything taught, the latest first."""
    query = training.select().order_by(training.c.day.desc(), training.c.id.desc())
    return [
        Training(row.id, row.village_code, row.day, row.topic, row.note, row.version)
        for row in connection.execute(query)
    ]


def add_training(
    tx: Transaction, area: str, day: date, topic: str, note: str, officer_id: UUID | None
) -> UUID:
    """Store what was taught, and return its id."""
    id = new_id(tx.at)
    tx.insert(
        training,
        {
            "id": id,
            "village_code": area,
            "day": day,
            "topic": topic,
            "note": note,
            "officer_id": officer_id,
        },
    )
    return id


def remove_training(tx: Transaction, one: Training) -> None:
    """Take back what was recorded by mistake. Raises NotFound, Conflict."""
    tx.remove(training, one.id, one.version)
