"""Programmes, their activities and periods, and which of them may meet, on disk."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.exclusion import Exclusion, pair_of
from desktop_app.domain.ids import new_id
from desktop_app.domain.programme import (
    Activity,
    Bidang,
    PeriodForm,
    Programme,
    ProgrammeForm,
    ProgrammePeriod,
    Span,
)
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import activity, exclusion, programme, programme_period


def programmes(connection: sa.Connection) -> tuple[Programme, ...]:
    """Return every programme, by field and name."""
    order = programme.c.active.desc(), programme.c.field, programme.c.name
    return tuple(
        _programme(row) for row in connection.execute(sa.select(programme).order_by(*order))
    )


def read_programme(connection: sa.Connection, id: UUID) -> Programme:
    """Return one programme. Raises NotFound."""
    return _programme(_one(connection, programme, id))


def save_programme(tx: Transaction, form: ProgrammeForm, old: Programme | None) -> UUID:
    """Add a programme, or change one. Raises Conflict."""
    row = {
        "code": form.code,
        "name": form.name,
        "field": form.field.value,
        "benefit": form.benefit,
        "legal_basis": form.legal_basis,
        "register_mark": form.register_mark,
        "active": form.active,
    }
    if old is not None:
        tx.change(programme, old.id, old.version, row)
        return old.id
    id = new_id(tx.at)
    tx.insert(programme, {"id": id, **row})
    return id


def activities(connection: sa.Connection) -> tuple[Activity, ...]:
    """Return every activity, by name."""
    query = sa.select(activity).order_by(activity.c.programme_id, activity.c.name)
    return tuple(_activity(row) for row in connection.execute(query))


def save_activity(
    tx: Transaction, programme_id: UUID, name: str, active: bool, old: Activity | None
) -> UUID:
    """Add an activity to a programme, or change one. Raises Conflict."""
    row = {"programme_id": programme_id, "name": name, "active": active}
    if old is not None:
        tx.change(activity, old.id, old.version, row)
        return old.id
    id = new_id(tx.at)
    tx.insert(activity, {"id": id, **row})
    return id


def periods(connection: sa.Connection) -> tuple[ProgrammePeriod, ...]:
    """Return every period, the latest first."""
    known = {one.id: one for one in programmes(connection)}
    works = {one.id: one for one in activities(connection)}
    query = sa.select(programme_period).order_by(
        programme_period.c.from_day.desc(), programme_period.c.name, programme_period.c.id
    )
    return tuple(
        ProgrammePeriod(
            row.id,
            known[row.programme_id],
            works.get(row.activity_id),
            row.name,
            Span(row.from_day, row.to_day),
            row.quota,
            row.budget,
            row.benefit,
            row.note,
            row.version,
        )
        for row in connection.execute(query)
    )


def read_period(connection: sa.Connection, id: UUID) -> ProgrammePeriod:
    """Return one period. Raises NotFound."""
    for one in periods(connection):
        if one.id == id:
            return one
    raise NotFound("periode_tidak_ada", _GONE)


def save_period(tx: Transaction, form: PeriodForm, old: ProgrammePeriod | None) -> UUID:
    """Add a period, or change one. Raises Conflict."""
    row = {
        "programme_id": form.programme_id,
        "activity_id": form.activity_id,
        "name": form.name,
        "from_day": form.first,
        "to_day": form.last,
        "quota": form.quota,
        "budget": form.budget,
        "benefit": form.benefit,
        "note": form.note,
    }
    if old is not None:
        tx.change(programme_period, old.id, old.version, row)
        return old.id
    id = new_id(tx.at)
    tx.insert(programme_period, {"id": id, **row})
    return id


def exclusions(connection: sa.Connection) -> tuple[Exclusion, ...]:
    """Return every row of the exclusion table, the latest first."""
    query = sa.select(exclusion).order_by(exclusion.c.from_day.desc(), exclusion.c.id)
    return tuple(_exclusion(row) for row in connection.execute(query))


def add_exclusion(tx: Transaction, row: Exclusion) -> UUID:
    """Add a row; its id and version are made here."""
    first, second = pair_of(row.first_id, row.second_id)
    id = new_id(tx.at)
    tx.insert(
        exclusion,
        {
            "id": id,
            "first_id": first,
            "second_id": second,
            "lawful": row.lawful,
            "from_day": row.from_day,
            "to_day": row.to_day,
            "note": row.note,
            "set_by": tx.actor,
        },
    )
    return id


def end_exclusion(tx: Transaction, row: Exclusion) -> None:
    """Keep a row in force only to its `to_day`. Raises Conflict."""
    tx.change(exclusion, row.id, row.version, {"to_day": row.to_day, "note": row.note})


def remove_exclusion(tx: Transaction, row: Exclusion) -> None:
    """Take back a row that was not in force yet. Raises Conflict, NotFound."""
    tx.remove(exclusion, row.id, row.version)


def _one(connection: sa.Connection, table: sa.Table, id: UUID) -> Any:
    row = connection.execute(sa.select(table).where(table.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("program_tidak_ada", _NO_PROGRAMME)
    return row


def _programme(row: Any) -> Programme:
    return Programme(
        row.id,
        row.code,
        row.name,
        Bidang(row.field),
        row.benefit,
        row.legal_basis,
        row.register_mark,
        row.active,
        row.version,
    )


def _activity(row: Any) -> Activity:
    return Activity(row.id, row.programme_id, row.name, row.active, row.version)


def _exclusion(row: Any) -> Exclusion:
    return Exclusion(
        row.id,
        row.first_id,
        row.second_id,
        row.lawful,
        row.from_day,
        row.to_day,
        row.note,
        row.version,
    )


_NO_PROGRAMME = QT_TRANSLATE_NOOP("errors", "Program itu tidak ada lagi. Muat ulang layar.")
_GONE = QT_TRANSLATE_NOOP("errors", "Periode itu tidak ada lagi. Muat ulang layar.")
