"""The steps of cases: every state a case was in, by whom, when and why."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.case import CaseState, CaseStep
from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import case_step


def add_step(
    tx: Transaction,
    application_id: UUID,
    state: CaseState,
    *,
    officer_id: UUID | None,
    reason: str = "",
) -> None:
    """Note that a case is in a state from now on."""
    tx.insert(
        case_step,
        {
            "id": new_id(tx.at),
            "application_id": application_id,
            "state": state.value,
            "at": tx.at,
            "officer_id": officer_id,
            "reason": reason,
        },
    )


def steps_of(connection: sa.Connection, application_id: UUID) -> tuple[CaseStep, ...]:
    """Return the steps of a case, oldest first."""
    query = (
        sa.select(case_step)
        .where(case_step.c.application_id == application_id)
        .order_by(case_step.c.at, case_step.c.id)
    )
    return tuple(
        CaseStep(row.application_id, CaseState(row.state), row.at, row.officer_id, row.reason)
        for row in connection.execute(query)
    )
