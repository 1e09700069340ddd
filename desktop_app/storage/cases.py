"""Cases that go on, and their steps: every state a case was in, by whom, when and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.approval import AWAITING
from desktop_app.domain.case import Case, CaseState, CaseStep
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import TicketState
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import application, case_step, decision, ticket

# By when it was written, not by its time: the clock may have been turned back in between.
_AS_WRITTEN: sa.ColumnElement[int] = sa.literal_column("case_step.rowid", sa.Integer)


def read_case(connection: sa.Connection, id: UUID) -> Case:
    """Return one case. Raises NotFound."""
    row = connection.execute(sa.select(application).where(application.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("permohonan_tidak_ada", _GONE)
    return _case(row)


def awaiting(connection: sa.Connection) -> list[tuple[Case, str, str | None, bool]]:
    """Return (case, name, village, in the room) of all that wait for approval, oldest first."""
    query = (
        sa.select(application, ticket.c.state.label("ticket_state"))
        .join(ticket, ticket.c.id == application.c.ticket_id)
        .where(application.c.state.in_([one.value for one in AWAITING]))
        .order_by(sa.literal_column("application.rowid"))
    )
    return [
        (
            _case(row),
            row.person.get("name", ""),
            row.village_code,
            row.ticket_state == TicketState.MENUNGGU_SURAT.value,
        )
        for row in connection.execute(query)
    ]


def any_awaiting(connection: sa.Connection, ticket_id: UUID | None = None) -> bool:
    """Tell whether a case waits for approval, of one ticket or of any."""
    waits = application.c.state.in_([one.value for one in AWAITING])
    query = sa.select(application.c.id).where(waits).limit(1)
    if ticket_id is not None:
        query = query.where(application.c.ticket_id == ticket_id)
    return connection.execute(query).first() is not None


def decision_of(connection: sa.Connection, application_id: UUID) -> Mapping[str, Any]:
    """Return the decision on a case as it is stored."""
    query = sa.select(decision).where(decision.c.application_id == application_id)
    return dict(connection.execute(query).mappings().one())


def name_of(connection: sa.Connection, id: UUID) -> str:
    """Return whose case it is, "" when there is none."""
    person = connection.execute(sa.select(application.c.person).where(application.c.id == id))
    return str((person.scalar() or {}).get("name", ""))


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


def _case(row: Any) -> Case:
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


_GONE = QT_TRANSLATE_NOOP(
    "errors", "Permohonan itu tidak ditemukan lagi. Muat ulang daftarnya, lalu pilih lagi."
)
