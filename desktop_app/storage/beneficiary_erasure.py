"""A person's own rows among the beneficiaries: for their page, their file, and to erase them.

That somebody of a village was proposed, fixed and paid so many rupiah stays: figures that were
given account of do not change. Who it was does not stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.beneficiary import BeneficiaryState, Benefit
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import (
    activity,
    applicant,
    beneficiary,
    beneficiary_left_out,
    beneficiary_step,
    overlap_answer,
    programme,
    programme_period,
)

Rows = Sequence[sa.RowMapping]
BENEFICIARY_WITHOUT_PERSON: dict[str, Any] = {
    "nik": None,
    "kk": None,
    "name": ERASED_NAME,
    "name_key": "",
    "birth_date": None,
    "address": "",
    "phone": None,
    "bank": "",
    "account": "",
    "account_holder": "",
    "warnings": [],
    "note": "",
}
STEP_WITHOUT_PERSON = {"neighbourhood_head": "", "hamlet_head": "", "note": ""}
ANSWER_WITHOUT_PERSON = {"reason": ERASED_NAME, "other": ""}
_c = beneficiary.c


def promised(connection: sa.Connection, ids: Sequence[UUID]) -> bool:
    """Tell whether somebody was fixed for a benefit and has it not in hand yet."""
    niks = sa.select(applicant.c.nik).where(applicant.c.id.in_(ids), applicant.c.nik.is_not(None))
    query = sa.select(_c.id).where(
        sa.or_(_c.applicant_id.in_(ids), _c.nik.in_(niks)),
        _c.state == BeneficiaryState.DITETAPKAN.value,
    )
    return connection.execute(query.limit(1)).first() is not None


def rows_of(
    connection: sa.Connection, ids: Sequence[UUID], cases: Sequence[UUID], niks: Sequence[str]
) -> Rows:
    """Return all rows about a person with programme and period, the oldest first."""
    query = (
        sa.select(
            beneficiary,
            programme.c.name.label("programme"),
            activity.c.name.label("activity"),
            programme_period.c.name.label("period"),
            programme_period.c.from_day,
            programme_period.c.to_day,
        )
        .join(programme_period, programme_period.c.id == _c.period_id)
        .join(programme, programme.c.id == programme_period.c.programme_id)
        .outerjoin(activity, activity.c.id == programme_period.c.activity_id)
        .where(_about(ids, cases, niks))
        .order_by(programme_period.c.from_day, _c.id)
    )
    return connection.execute(query).mappings().all()


def benefits_of(
    connection: sa.Connection, ids: Sequence[UUID], niks: Sequence[str]
) -> tuple[Benefit, ...]:
    """Return what a person is listed for, the latest first, as their page tells it."""
    return tuple(
        Benefit(
            " · ".join(filter(None, (row["programme"], row["activity"], row["period"]))),
            BeneficiaryState(row["state"]),
            row["amount"],
        )
        for row in reversed(rows_of(connection, ids, (), niks))
    )


def steps_of(connection: sa.Connection, rows: Sequence[UUID]) -> Rows:
    """Return the steps of these rows, the oldest first."""
    query = sa.select(beneficiary_step).where(beneficiary_step.c.beneficiary_id.in_(rows))
    return connection.execute(query.order_by(beneficiary_step.c.at)).mappings().all()


def forget(
    tx: Transaction, ids: Sequence[UUID], cases: Sequence[UUID], niks: Sequence[str]
) -> list[UUID]:
    """Take away who somebody in a list was; return the rows that lost something.

    State, village, amount and reason stay. What a file could not give about a NIK is removed, and
    why two rows were said to be one or two people goes too.
    """
    query = sa.select(_c.id, _c.version).where(_about(ids, cases, niks))
    rows = tx.connection.execute(query).all()
    met = []
    for row in rows:
        tx.change(beneficiary, row.id, row.version, BENEFICIARY_WITHOUT_PERSON)
        met.append(row.id)
    own = [row.id for row in rows]
    for table, which, bare in (
        (beneficiary_step, beneficiary_step.c.beneficiary_id.in_(own), STEP_WITHOUT_PERSON),
        (
            overlap_answer,
            overlap_answer.c.first_id.in_(own) | overlap_answer.c.second_id.in_(own),
            ANSWER_WITHOUT_PERSON,
        ),
    ):
        for row in tx.connection.execute(sa.select(table).where(which)).all():
            tx.change(table, row.id, row.version, bare)
            met.append(row.id)
    for nik in filter(None, niks):
        within = sa.type_coerce(beneficiary_left_out.c.cells, sa.String).contains(nik)
        tx.connection.execute(beneficiary_left_out.delete().where(within))
    return met


def _about(ids: Sequence[UUID], cases: Sequence[UUID], niks: Sequence[str]) -> Any:
    # Whom a file brought in is known by the NIK alone.
    return sa.or_(
        _c.applicant_id.in_(ids),
        _c.application_id.in_(cases),
        _c.nik.in_([one for one in niks if one]),
    )
