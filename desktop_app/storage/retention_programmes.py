"""Beneficiaries and advice that are older than their period; no figure of a programme changes.

Lists come in hundreds of thousands under one journal entry, and go the same way. Advice travels
to the office's other counters, so each row of it is changed by an entry of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.beneficiary import BeneficiaryState
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.storage.advice import WITHOUT_PERSON as ADVICE_WITHOUT_PERSON
from desktop_app.storage.beneficiary_erasure import (
    ANSWER_WITHOUT_PERSON,
    BENEFICIARY_WITHOUT_PERSON,
    STEP_WITHOUT_PERSON,
)
from desktop_app.storage.journal import Transaction
from desktop_app.storage.people_erasure import KEPT_KINDS
from desktop_app.storage.retention import Old, old_rows
from desktop_app.storage.tables import (
    advice,
    beneficiary,
    beneficiary_left_out,
    beneficiary_list,
    beneficiary_step,
    overlap_answer,
    programme_period,
)

# Somebody who came again since is known among the applicants, and would be found by these.
_UNLINKED = {**BENEFICIARY_WITHOUT_PERSON, "applicant_id": None, "application_id": None}


def old_beneficiaries(connection: sa.Connection, before: date) -> Old:
    """Return people of lists whose period ended before that, and lines that such lists left out.

    Whoever was fixed and has the benefit not in hand yet is held.
    """
    ended = sa.select(programme_period.c.id).where(programme_period.c.to_day < before)
    named = beneficiary.c.period_id.in_(ended), beneficiary.c.name != ERASED_NAME
    waits = beneficiary.c.state == BeneficiaryState.DITETAPKAN.value
    lists = sa.select(beneficiary_list.c.id).where(beneficiary_list.c.period_id.in_(ended))
    left_out = beneficiary_left_out.c.list_id.in_(lists)
    ids: list[Any] = []
    for table, which in ((beneficiary, (*named, ~waits)), (beneficiary_left_out, (left_out,))):
        query = sa.select(table.c.id).where(*which).order_by(table.c.id)
        ids += connection.execute(query).scalars()
    held = connection.execute(sa.select(sa.func.count()).where(*named, waits)).scalar_one()
    oldest = sa.select(sa.func.min(programme_period.c.to_day)).where(
        sa.exists().where(beneficiary.c.period_id == programme_period.c.id, named[1])
    )
    return Old(ids, held, connection.execute(oldest).scalar() if ids else None)


def forget_beneficiaries(tx: Transaction, ids: Sequence[UUID]) -> None:
    """Take away who they were and who stood for them; state, village, amount and reason stay."""
    step, answer = beneficiary_step.c, overlap_answer.c
    meets = answer.first_id.in_(ids) | answer.second_id.in_(ids)
    met = list(ids)
    for table, which, bare in (
        (beneficiary, beneficiary.c.id.in_(ids), _UNLINKED),
        (beneficiary_step, step.beneficiary_id.in_(ids), STEP_WITHOUT_PERSON),
        (overlap_answer, meets, ANSWER_WITHOUT_PERSON),
    ):
        met += tx.connection.execute(sa.select(table.c.id).where(which)).scalars()
        values = {**bare, "version": table.c.version + 1}
        tx.connection.execute(table.update().where(which).values(values))
    own = beneficiary_left_out.c.id.in_(ids)
    tx.connection.execute(beneficiary_left_out.delete().where(own))
    tx.erase(met, keep=KEPT_KINDS)


def old_advice(connection: sa.Connection, before: datetime) -> Old:
    """Return advice that still tells whom it was for, or what they said."""
    facts = sa.type_coerce(advice.c.facts, sa.Text)
    answers = sa.type_coerce(advice.c.answers, sa.Text)
    told = sa.or_(facts != "{}", answers != "{}", advice.c.note != "")
    return old_rows(connection, advice, advice.c.at, advice.c.at < before, told)


def forget_advice(tx: Transaction, ids: Sequence[UUID]) -> None:
    """Take away what was known and heard; what was advised and chosen stays."""
    query = sa.select(advice.c.id, advice.c.version).where(advice.c.id.in_(ids))
    for row in tx.connection.execute(query).all():
        tx.change(advice, row.id, row.version, ADVICE_WITHOUT_PERSON)
    tx.erase(ids, keep=KEPT_KINDS)
