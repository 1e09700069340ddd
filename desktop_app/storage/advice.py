"""Advice on disk: what was said and chosen, found again by case, person and month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.advice_record import AdviceRecord, Answer, facts_body, facts_from
from desktop_app.domain.advice_rules import Known
from desktop_app.domain.beneficiary import BeneficiaryState
from desktop_app.domain.people import Person
from desktop_app.storage.journal import Transaction
from desktop_app.storage.person_page import person_from
from desktop_app.storage.tables import application, decision
from desktop_app.storage.tables_programmes import (
    advice,
    beneficiary,
    programme,
    programme_period,
)

Rows = Sequence[sa.RowMapping]
_RECEIVING = (BeneficiaryState.DITETAPKAN.value, BeneficiaryState.DISALURKAN.value)
# What is left of an advice after the person was erased: the figures, and nothing of the person.
WITHOUT_PERSON: dict[str, Any] = {"facts": {}, "answers": {}, "note": ""}


@dataclass(frozen=True, slots=True)
class CaseAsDecided:
    """A case as it was known when it was decided, to try other rules on."""

    id: UUID
    day: date
    service: str
    person: Person
    fields: Mapping[str, str]
    desil: int | None
    registered: bool | None
    advised: tuple[Known, Mapping[str, Answer]] | None


@dataclass(frozen=True, slots=True)
class CaseSubject:
    """Whom a case is about, and its form. `papers` are the keys of the documents in hand."""

    person: Person
    service: str
    fields: Mapping[str, str]
    papers: frozenset[str]
    applicant_id: UUID


def add_advice(tx: Transaction, one: AdviceRecord) -> None:
    """Store one advice with the choice beside it."""
    tx.insert(
        advice,
        {
            "id": one.id,
            "ticket_id": one.ticket_id,
            "application_id": one.application_id,
            "applicant_id": one.applicant_id,
            "at": one.at,
            "officer_id": one.officer_id,
            "rules_from": one.rules_from,
            "facts": facts_body(one.nik, one.known),
            "answers": {code: answer.value for code, answer in one.answers.items()},
            "conclusions": dict(one.conclusions),
            "chosen": list(one.chosen),
            "note": one.note,
        },
    )


def settle(
    tx: Transaction, ticket_id: UUID, application_id: UUID, applicant_id: UUID, nik: str | None
) -> None:
    """Hang what was advised on a number on the case it became, where it was about this person."""
    query = sa.select(advice).where(
        advice.c.ticket_id == ticket_id, advice.c.application_id.is_(None)
    )
    for row in tx.connection.execute(query).all():
        same = row.applicant_id == applicant_id or (bool(nik) and row.facts.get("nik") == nik)
        if same:
            ids = {"application_id": application_id, "applicant_id": applicant_id}
            tx.change(advice, row.id, row.version, ids)


def of_case(connection: sa.Connection, application_id: UUID) -> tuple[AdviceRecord, ...]:
    """Return what was advised on a case, the latest first."""
    return _records(connection, advice.c.application_id == application_id)


def of_ticket(connection: sa.Connection, ticket_id: UUID) -> tuple[AdviceRecord, ...]:
    """Return what was advised while a number was served, the latest first."""
    return _records(connection, advice.c.ticket_id == ticket_id)


def of_applicants(connection: sa.Connection, ids: Sequence[UUID]) -> tuple[AdviceRecord, ...]:
    """Return what was advised to a person, the latest first."""
    return _records(connection, advice.c.applicant_id.in_(ids))


def latest(connection: sa.Connection, limit: int) -> tuple[AdviceRecord, ...]:
    """Return what was advised last."""
    return _records(connection, sa.true(), limit)


def between(
    connection: sa.Connection, start: datetime, end: datetime
) -> list[tuple[datetime, Mapping[str, float], tuple[str, ...]]]:
    """Return (moment, certainties, chosen) of a span, the end left out."""
    columns = (advice.c.at, advice.c.conclusions, advice.c.chosen)
    query = sa.select(*columns).where(advice.c.at >= start, advice.c.at < end)
    rows = connection.execute(query.order_by(advice.c.at))
    return [(row.at, row.conclusions, tuple(row.chosen)) for row in rows]


def books_used(connection: sa.Connection) -> dict[date, int]:
    """Return {first day of the rules: advice that stands on them}."""
    query = sa.select(advice.c.rules_from, sa.func.count().label("used"))
    rows = connection.execute(query.group_by(advice.c.rules_from))
    return {row.rules_from: row.used for row in rows}


def advised_since(connection: sa.Connection, moment: datetime) -> int:
    """Return how often was advised from a moment on."""
    query = sa.select(sa.func.count()).select_from(advice).where(advice.c.at >= moment)
    return int(connection.execute(query).scalar_one())


def received(connection: sa.Connection, nik: str, day: date) -> frozenset[str]:
    """Return the codes of the programmes on whose fixed lists a NIK stands on a day."""
    query = (
        sa.select(programme.c.code)
        .join(programme_period, programme_period.c.programme_id == programme.c.id)
        .join(beneficiary, beneficiary.c.period_id == programme_period.c.id)
        .where(
            beneficiary.c.nik == nik,
            beneficiary.c.state.in_(_RECEIVING),
            programme_period.c.from_day <= day,
            programme_period.c.to_day >= day,
        )
    )
    return frozenset(connection.execute(query).scalars())


def last_cases(connection: sa.Connection, limit: int) -> tuple[CaseAsDecided, ...]:
    """Return the cases decided last, the latest first, with what was advised on them."""
    query = (
        sa.select(application, decision.c.desil, decision.c.source, decision.c.findings)
        .join(decision, decision.c.application_id == application.c.id)
        .order_by(application.c.decided_at.desc(), application.c.id.desc())
        .limit(limit)
    )
    rows = connection.execute(query).all()
    told = _advised(connection, [row.id for row in rows])
    return tuple(
        CaseAsDecided(
            id=row.id,
            day=row.day,
            service=row.service,
            person=person_from(row.person),
            fields=row.fields,
            desil=row.desil,
            registered=_registered(row),
            advised=told.get(row.id),
        )
        for row in rows
    )


def read_subject(connection: sa.Connection, application_id: UUID) -> CaseSubject | None:
    """Return whom a case is about and what its form said."""
    row = connection.execute(
        sa.select(application).where(application.c.id == application_id)
    ).one_or_none()
    if row is None:
        return None
    papers = frozenset(row.documents)
    return CaseSubject(person_from(row.person), row.service, row.fields, papers, row.applicant_id)


def rows_of(
    connection: sa.Connection, ids: Sequence[UUID], cases: Sequence[UUID], niks: Sequence[str]
) -> Rows:
    """Return all rows about a person, for the file that person may ask for."""
    query = sa.select(advice).where(_about(ids, cases, niks)).order_by(advice.c.at)
    return connection.execute(query).mappings().all()


def forget(
    tx: Transaction, ids: Sequence[UUID], cases: Sequence[UUID], niks: Sequence[str]
) -> list[UUID]:
    """Take away what was known and heard of a person; return the rows that lost it.

    What was advised and chosen stays, so that no figure of a month changes.
    """
    query = sa.select(advice.c.id, advice.c.version).where(_about(ids, cases, niks))
    rows = tx.connection.execute(query).all()
    for row in rows:
        tx.change(advice, row.id, row.version, WITHOUT_PERSON)
    return [row.id for row in rows]


def _about(ids: Sequence[UUID], cases: Sequence[UUID], niks: Sequence[str]) -> Any:
    # Who was advised and never came to a decision is known by the NIK alone.
    nik = sa.func.json_extract(advice.c.facts, "$.nik")
    return sa.or_(
        advice.c.applicant_id.in_(ids),
        advice.c.application_id.in_(cases),
        nik.in_([one for one in niks if one]),
    )


def _registered(row: Any) -> bool | None:
    """Return whether the data held the person, as far as the decision tells."""
    if row.source is None:
        return None
    if row.desil is not None:
        return True
    codes = {finding.get("code") for finding in row.findings or ()}
    return False if "tidak_terdaftar" in codes else None


def _advised(
    connection: sa.Connection, cases: Sequence[UUID]
) -> dict[UUID, tuple[Known, Mapping[str, Answer]]]:
    query = sa.select(advice).where(advice.c.application_id.in_(cases)).order_by(advice.c.at)
    found: dict[UUID, tuple[Known, Mapping[str, Answer]]] = {}
    for row in connection.execute(query):
        if row.facts:
            found[row.application_id] = facts_from(row.facts)[1], _answers(row.answers)
    return found


def _records(
    connection: sa.Connection, which: Any, limit: int | None = None
) -> tuple[AdviceRecord, ...]:
    query = sa.select(advice).where(which).order_by(advice.c.at.desc(), advice.c.id.desc())
    return tuple(map(_record, connection.execute(query.limit(limit) if limit else query)))


def _record(row: Any) -> AdviceRecord:
    nik, known = facts_from(row.facts)
    return AdviceRecord(
        id=row.id,
        at=row.at,
        officer_id=row.officer_id,
        rules_from=row.rules_from,
        nik=nik,
        known=known,
        answers=_answers(row.answers),
        conclusions=row.conclusions,
        chosen=tuple(row.chosen),
        note=row.note,
        ticket_id=row.ticket_id,
        application_id=row.application_id,
        applicant_id=row.applicant_id,
        version=row.version,
    )


def _answers(body: Mapping[str, str]) -> dict[str, Answer]:
    return {code: Answer(value) for code, value in body.items()}
