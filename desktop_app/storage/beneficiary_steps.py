"""How far beneficiaries are, on disk: every step a row that never changes; figures of periods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.beneficiary import (
    Beneficiary,
    BeneficiaryState,
    FixedList,
    Step,
    StepForm,
    TransferList,
    Undisbursed,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.programme_report import Tally
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import (
    beneficiary,
    beneficiary_list,
    beneficiary_step,
    fixed_list,
    officer,
    transfer_list,
)

_AT_ONCE = 1_000


def take_step(
    tx: Transaction,
    ids: Sequence[UUID],
    to: BeneficiaryState,
    form: StepForm,
    new: Mapping[str, Any] | None = None,
) -> None:
    """Move many to a state, with who stands for it; one journal entry for all of them.

    `new` are further fields that all of them get. The caller knows that the step may be taken.
    """
    values = {"state": to.value, **(new or {})}
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        statement = beneficiary.update().where(beneficiary.c.id.in_(some))
        version = beneficiary.c.version + 1
        tx.connection.execute(statement.values(**values, version=version))
        tx.connection.execute(beneficiary_step.insert(), [_step(tx, id, to, form) for id in some])
    entity = ids[0] if len(ids) == 1 else tx.id
    tx.event("beneficiary_step", entity, {"to": to.value, "people": len(ids), "day": str(form.day)})


def step_one(
    tx: Transaction,
    old: Beneficiary,
    to: BeneficiaryState,
    form: StepForm,
    reason: Undisbursed | None,
) -> None:
    """Move one to a state, as the row was shown. Raises Conflict."""
    new: dict[str, Any] = {"state": to.value, "reason": reason.value if reason else ""}
    if reason is not None:
        new |= {"note": form.note}
    tx.change(beneficiary, old.id, old.version, new)
    tx.insert(beneficiary_step, _step(tx, old.id, to, form))


def note_unreached(tx: Transaction, old: Beneficiary, reason: Undisbursed, note: str) -> None:
    """Keep why the money did not reach somebody; a later file for the bank takes them in again."""
    new = {"reason": reason.value, "note": note, "transfer_id": None}
    tx.change(beneficiary, old.id, old.version, new)


def steps(connection: sa.Connection, id: UUID) -> tuple[Step, ...]:
    """Return the steps of one, the oldest first."""
    query = (
        sa.select(beneficiary_step, officer.c.name.label("by"))
        .outerjoin(officer, officer.c.id == beneficiary_step.c.officer_id)
        .where(beneficiary_step.c.beneficiary_id == id)
        # Steps of one moment stand as they were written.
        .order_by(beneficiary_step.c.at, sa.literal_column("beneficiary_step.rowid"))
    )
    return tuple(
        Step(
            BeneficiaryState(row.state),
            StepForm(row.day, row.neighbourhood_head, row.hamlet_head, row.officer_name, row.note),
            row.at,
            row.by or "",
        )
        for row in connection.execute(query)
    )


def who_imported(connection: sa.Connection, list_id: UUID) -> str:
    """Return the name of who took a list in, "" for the command line."""
    query = (
        sa.select(officer.c.name)
        .join(beneficiary_list, beneficiary_list.c.imported_by == officer.c.id)
        .where(beneficiary_list.c.id == list_id)
    )
    return str(connection.execute(query).scalar() or "")


def tallies(connection: sa.Connection, periods: Sequence[UUID]) -> list[Tally]:
    """Return the figures of periods by state, reason and village."""
    c = beneficiary.c
    keys = c.period_id, c.state, c.reason, c.village_code, c.village, c.district
    query = (
        sa.select(
            *keys,
            sa.func.count().label("people"),
            sa.func.coalesce(sa.func.sum(c.amount), 0).label("amount"),
        )
        .where(c.period_id.in_(periods))
        .group_by(*keys)
    )
    return [
        Tally(
            row.period_id,
            BeneficiaryState(row.state),
            row.reason,
            row.village_code or "",
            row.village,
            row.district,
            row.people,
            row.amount,
        )
        for row in connection.execute(query)
    ]


def amount_of(connection: sa.Connection, ids: Sequence[UUID]) -> int:
    """Return the rupiah of these people together."""
    total = 0
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        query = sa.select(sa.func.sum(beneficiary.c.amount)).where(beneficiary.c.id.in_(some))
        total += connection.execute(query).scalar() or 0
    return total


def stand(connection: sa.Connection, period_id: UUID | None) -> int:
    """Return a number that changes with every row of a period that is added or changed."""
    query = sa.select(sa.func.sum(beneficiary.c.version)).where(
        beneficiary.c.period_id == period_id
    )
    return int(connection.execute(query).scalar() or 0)


def add_fixed(
    tx: Transaction, period_id: UUID, number: str, day: date, figures: Mapping[str, int]
) -> UUID:
    """Store that a list was fixed."""
    id = new_id(tx.at)
    row = {"id": id, "period_id": period_id, "number": number, "day": day, "figures": dict(figures)}
    tx.insert(fixed_list, {**row, "fixed_at": tx.at, "fixed_by": tx.actor})
    return id


def fixed_lists(connection: sa.Connection, period_id: UUID) -> tuple[FixedList, ...]:
    """Return the fixed lists of a period, the latest first."""
    query = sa.select(fixed_list).where(fixed_list.c.period_id == period_id)
    return tuple(
        FixedList(row.id, row.period_id, row.number, row.day, row.figures, row.fixed_at)
        for row in connection.execute(query.order_by(fixed_list.c.fixed_at.desc()))
    )


def add_transfer(
    tx: Transaction, period_id: UUID, ids: Sequence[UUID], amount: int, columns: Sequence[str]
) -> UUID:
    """Store that a file for the bank was made of these people, and mark them."""
    id = new_id(tx.at)
    made = [one.number for one in transfers(tx.connection, period_id)]
    tx.insert(
        transfer_list,
        {
            "id": id,
            "period_id": period_id,
            "number": max(made, default=0) + 1,
            "made_at": tx.at,
            "made_by": tx.actor,
            "people": len(ids),
            "amount": amount,
            "columns": list(columns),
            "withdrawn_at": None,
        },
    )
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        statement = beneficiary.update().where(beneficiary.c.id.in_(some))
        new = {"transfer_id": id, "reason": "", "version": beneficiary.c.version + 1}
        tx.connection.execute(statement.values(**new))
    return id


def transfers(connection: sa.Connection, period_id: UUID) -> tuple[TransferList, ...]:
    """Return the files made for the bank, the latest first."""
    query = sa.select(transfer_list).where(transfer_list.c.period_id == period_id)
    rows = connection.execute(query.order_by(transfer_list.c.number.desc()))
    return tuple(_transfer(row) for row in rows)


def read_transfer(connection: sa.Connection, id: UUID) -> TransferList:
    """Return one file made for the bank. Raises NotFound."""
    query = sa.select(transfer_list).where(transfer_list.c.id == id)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise NotFound("berkas_transfer_tidak_ada", _NO_TRANSFER)
    return _transfer(row)


def withdraw_transfer(tx: Transaction, old: TransferList) -> None:
    """Let whoever stands in a file for the bank and has no money yet stand in another one."""
    own = (
        beneficiary.c.transfer_id == old.id,
        beneficiary.c.state == BeneficiaryState.DITETAPKAN.value,
    )
    version = beneficiary.c.version + 1
    statement = beneficiary.update().where(*own).values(transfer_id=None, version=version)
    tx.connection.execute(statement)
    tx.change(transfer_list, old.id, old.version, {"withdrawn_at": tx.at})


def _step(tx: Transaction, id: UUID, to: BeneficiaryState, form: StepForm) -> dict[str, Any]:
    return {
        "id": new_id(tx.at),
        "version": 1,
        "beneficiary_id": id,
        "state": to.value,
        "at": tx.at,
        "officer_id": tx.actor,
        "day": form.day,
        "neighbourhood_head": form.neighbourhood_head,
        "hamlet_head": form.hamlet_head,
        "officer_name": form.officer_name,
        "note": form.note,
    }


def _transfer(row: Any) -> TransferList:
    return TransferList(
        row.id,
        row.period_id,
        row.number,
        row.made_at,
        row.people,
        row.amount,
        row.withdrawn_at,
        row.version,
    )


_NO_TRANSFER = QT_TRANSLATE_NOOP("errors", "Berkas transfer itu tidak ada lagi. Muat ulang layar.")
