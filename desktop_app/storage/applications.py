"""Applicants, their cases and the decisions on them, and the drafts being typed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.people import Applicant, Person, Sex, normal_name
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import applicant, application, decision, draft


def applicants_with_nik(connection: sa.Connection, nik: str) -> tuple[Applicant, ...]:
    """Return everybody known under a NIK, latest first: one NIK on two people is real.

    A row that was found to be somebody else's too stands for itself only under its other NIK.
    """
    query = sa.select(applicant).where(applicant.c.nik == nik).order_by(applicant.c.id.desc())
    rows = connection.execute(query).all()
    ids = {row.id for row in rows}
    return tuple(_applicant(row) for row in rows if row.merged_into not in ids)


def read_applicant(connection: sa.Connection, id: UUID) -> Applicant | None:
    """Return one applicant, or None."""
    row = connection.execute(sa.select(applicant).where(applicant.c.id == id)).one_or_none()
    return _applicant(row) if row else None


def add_applicant(tx: Transaction, id: UUID, person: Person, *, wa_consent: bool) -> None:
    """Store somebody who was not known before."""
    tx.insert(applicant, {"id": id, **_row(person), "wa_consent": wa_consent})


def change_applicant(
    tx: Transaction, known: Applicant, person: Person, *, wa_consent: bool
) -> None:
    """Bring what is known of a person up to what the form says; the journal keeps what it was."""
    tx.change(applicant, known.id, known.version, {**_row(person), "wa_consent": wa_consent})


def first_day(connection: sa.Connection, applicant_id: UUID, service: str) -> date | None:
    """Return the day this person first came for a service, None when never."""
    query = sa.select(application.c.day).where(
        _of_person(applicant_id), application.c.service == service
    )
    return connection.execute(query.order_by(application.c.day).limit(1)).scalar()


def earlier_cases(
    connection: sa.Connection, applicant_id: UUID, limit: int = 20
) -> list[Mapping[str, Any]]:
    """Return the person's latest cases: `id`, `day`, `service`, `state`, `counted`."""
    columns = application.c.id, application.c.day, application.c.service, application.c.state
    query = (
        sa.select(*columns, decision.c.counted)
        .join(decision, decision.c.application_id == application.c.id)
        .where(_of_person(applicant_id))
        .order_by(application.c.decided_at.desc())
        .limit(limit)
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def brought(
    connection: sa.Connection, first: date, last: date
) -> list[tuple[date, str | None, Mapping[str, Any]]]:
    """Return day, village and bringer of every case somebody brought, both days included."""
    query = sa.select(application.c.day, application.c.village_code, application.c.bringer).where(
        application.c.day.between(first, last), application.c.bringer.is_not(None)
    )
    rows = connection.execute(query.order_by(application.c.day, application.c.id))
    return [(row.day, row.village_code, row.bringer) for row in rows if row.bringer]


def add_application(tx: Transaction, row: Mapping[str, Any]) -> None:
    """Store a case."""
    tx.insert(application, row)


def add_decision(tx: Transaction, row: Mapping[str, Any]) -> None:
    """Store the decision on a case, with the rules and the snapshot it stood on."""
    tx.insert(decision, row)


def person_body(person: Person) -> dict[str, Any]:
    """Return a person as plain JSON, as written on the day."""
    body = _row(person)
    body.pop("name_key")
    born = body["birth_date"]
    return {**body, "birth_date": born.isoformat() if born else None}


# Drafts are nobody's history: they are written without the journal, and go when the case is stored.


def save_draft(
    connection: sa.Connection, ticket_id: UUID, body: Mapping[str, Any], at: Any, by: UUID | None
) -> None:
    """Keep what is being typed for a ticket, in place of what was kept before.

    The grid of a *kolektif* stands beside the form of the same ticket, and stays.
    """
    grid = (read_draft(connection, ticket_id) or {}).get("batch")
    if grid and "batch" not in body:
        body = {**body, "batch": grid}
    row = {"ticket_id": ticket_id, "body": body, "saved_at": at, "officer_id": by}
    old = draft.update().where(draft.c.ticket_id == ticket_id)
    if connection.execute(old, row).rowcount == 0:
        connection.execute(draft.insert(), row)


def read_draft(connection: sa.Connection, ticket_id: UUID) -> Mapping[str, Any] | None:
    """Return what was being typed for a ticket, or None."""
    query = sa.select(draft.c.body).where(draft.c.ticket_id == ticket_id)
    body: Mapping[str, Any] | None = connection.execute(query).scalar()
    return body


def all_drafts(connection: sa.Connection) -> list[tuple[UUID, Mapping[str, Any]]]:
    """Return every form that is being typed, with its ticket; only today's queue has any."""
    rows = connection.execute(sa.select(draft.c.ticket_id, draft.c.body))
    return [(row.ticket_id, row.body) for row in rows]


def drop_draft(connection: sa.Connection, ticket_id: UUID) -> None:
    """Forget the form that was typed; the grid of a *kolektif* stays."""
    own = draft.c.ticket_id == ticket_id
    grid = (read_draft(connection, ticket_id) or {}).get("batch")
    if grid:
        connection.execute(draft.update().where(own).values(body={"batch": grid}))
    else:
        connection.execute(draft.delete().where(own))


def _of_person(applicant_id: UUID) -> sa.ColumnElement[bool]:
    """Meet the cases of a row and of every row that was found to be the same person."""
    root = sa.func.coalesce(applicant.c.merged_into, applicant.c.id)
    first = sa.select(root).where(applicant.c.id == applicant_id).scalar_subquery()
    rows = sa.select(applicant.c.id).where(
        sa.or_(applicant.c.id == first, applicant.c.merged_into == first)
    )
    return application.c.applicant_id.in_(rows)


def _row(person: Person) -> dict[str, Any]:
    return {
        "nik": person.nik,
        "kk": person.kk,
        "name": person.name,
        "name_key": normal_name(person.name),
        "birth_place": person.birth_place,
        "birth_date": person.birth_date,
        "sex": person.sex.value if person.sex else None,
        "address": person.address,
        "rt": person.rt,
        "rw": person.rw,
        "village_code": person.village_code,
        "phone": person.phone,
    }


def _applicant(row: Any) -> Applicant:
    person = Person(
        name=row.name,
        nik=row.nik,
        kk=row.kk,
        birth_place=row.birth_place,
        birth_date=row.birth_date,
        sex=Sex(row.sex) if row.sex else None,
        address=row.address,
        rt=row.rt,
        rw=row.rw,
        village_code=row.village_code,
        phone=row.phone,
    )
    return Applicant(row.id, person, bool(row.wa_consent), row.version)
