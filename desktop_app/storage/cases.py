"""Cases that go on, and their steps: every state a case was in, by whom, when and why."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.case import Case, CaseState, CaseStep
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import application, case_step, decision

# By when it was written, not by its time: the clock may have been turned back in between.
_AS_WRITTEN: sa.ColumnElement[int] = sa.literal_column("case_step.rowid", sa.Integer)


def read_case(connection: sa.Connection, id: UUID) -> Case:
    """Return one case. Raises NotFound."""
    row = connection.execute(sa.select(application).where(application.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("permohonan_tidak_ada", _GONE)
    return Case(
        id=row.id,
        ticket_id=row.ticket_id,
        applicant_id=row.applicant_id,
        service=row.service,
        service_from=row.service_from,
        state=CaseState(row.state),
        day=row.day,
        decided_at=row.decided_at,
        version=row.version,
        submitted=row.submitted or {},
        verification=row.verification or {},
        batch_id=row.batch_id,
    )


def change_case(tx: Transaction, case: Case, **new: Any) -> None:
    """Change columns of a case. Raises Conflict when somebody else changed it meanwhile."""
    tx.change(application, case.id, case.version, new)


def change_decision(tx: Transaction, application_id: UUID, **new: Any) -> None:
    """Change the decision on a case; the journal keeps what it was."""
    query = sa.select(decision.c.id, decision.c.version).where(
        decision.c.application_id == application_id
    )
    row = tx.connection.execute(query).one()
    tx.change(decision, row.id, row.version, new)


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
        .order_by(_AS_WRITTEN)
    )
    return tuple(
        CaseStep(row.application_id, CaseState(row.state), row.at, row.officer_id, row.reason)
        for row in connection.execute(query)
    )


_GONE = QT_TRANSLATE_NOOP(
    "errors", "Permohonan itu tidak ditemukan lagi. Muat ulang daftarnya, lalu pilih lagi."
)
