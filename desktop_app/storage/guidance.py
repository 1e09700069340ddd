"""Questions and answers, and complaints, on disk."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.complaint import (
    Category,
    Complaint,
    ComplaintState,
    NewComplaint,
    Reporter,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.guidance import Question, QuestionData
from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import application, complaint, faq, letter

# Questions and answers ----------------------------------------------------------------------


def read_questions(connection: sa.Connection, *, active: bool = False) -> tuple[Question, ...]:
    """Return every question in the office's order, only those in use with `active`."""
    query = sa.select(faq).order_by(faq.c.position, faq.c.id)
    if active:
        query = query.where(faq.c.active)
    return tuple(_question(row) for row in connection.execute(query))


def add_questions(tx: Transaction, new: Iterable[QuestionData]) -> tuple[UUID, ...]:
    """Store questions behind the last one and return their ids."""
    last = tx.connection.execute(sa.select(sa.func.max(faq.c.position))).scalar() or 0
    ids = []
    for place, data in enumerate(new, int(last) + 1):
        ids.append(new_id(tx.at))
        tx.insert(faq, {"id": ids[-1], **_texts(data), "position": place, "active": True})
    return tuple(ids)


def change_question(tx: Transaction, one: Question) -> None:
    """Make the row say what `one` says, built on `one.version`. Raises Conflict, NotFound."""
    new = {**_texts(one.data), "position": one.position, "active": one.active}
    tx.change(faq, one.id, one.version, new)


def _texts(data: QuestionData) -> dict[str, str]:
    return {"topic": data.topic, "question": data.question, "answer": data.answer}


def _question(row: Any) -> Question:
    data = QuestionData(row.topic, row.question, row.answer)
    return Question(row.id, row.version, data, row.position, row.active)


# Complaints ---------------------------------------------------------------------------------


def read_complaints(connection: sa.Connection) -> tuple[Complaint, ...]:
    """Return every complaint, the latest first."""
    query = sa.select(complaint).order_by(
        complaint.c.received_at.desc(), complaint.c.sequence.desc()
    )
    return tuple(_complaint(row) for row in connection.execute(query))


def read_complaint(connection: sa.Connection, id: UUID) -> Complaint:
    """Return one complaint. Raises NotFound."""
    row = connection.execute(sa.select(complaint).where(complaint.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("pengaduan_tidak_ada", _GONE)
    return _complaint(row)


def add_complaint(
    tx: Transaction,
    new: NewComplaint,
    numbered: tuple[int, str],
    due_on: date,
    application_id: UUID | None,
) -> UUID:
    """Store a complaint, received now by the actor.

    `numbered` are the year and the letter of the counter whose next number it gets.
    """
    year, series = numbered
    query = sa.select(sa.func.max(complaint.c.sequence))
    query = query.where(complaint.c.year == year, complaint.c.series == series)
    last = tx.connection.execute(query).scalar() or 0
    id = new_id(tx.at)
    row = {
        "id": id,
        "year": year,
        "series": series,
        "sequence": int(last) + 1,
        "category": new.category.value,
        "text": new.text,
        "reporter": {"name": new.reporter.name, "phone": new.reporter.phone},
        "village_code": new.village_code,
        "application_id": application_id,
        "received_at": tx.at,
        "received_by": tx.actor,
        "due_on": due_on,
        "state": ComplaintState.BARU.value,
        "answer": "",
        "answered_at": None,
        "answered_by": None,
    }
    tx.insert(complaint, row)
    return id


def move_complaint(
    tx: Transaction, old: Complaint, state: ComplaintState, answer: str, at: datetime | None
) -> None:
    """Store a complaint's new state and answer; `at` is when it was answered, None before."""
    new = {
        "state": state.value,
        "answer": answer,
        "answered_at": at,
        "answered_by": tx.actor if at is not None else None,
    }
    tx.change(complaint, old.id, old.version, new)


def told_at_counter(connection: sa.Connection, application_id: UUID) -> NewComplaint | None:
    """Return what a case of *informasi* says as a complaint, None when there is no such case."""
    query = sa.select(application).where(application.c.id == application_id)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return NewComplaint(
        Category.LAINNYA,
        row.fields.get("pertanyaan", ""),
        Reporter(row.person.get("name") or "", row.person.get("phone") or ""),
        row.village_code,
        application_id=application_id,
    )


def complaint_of_case(connection: sa.Connection, application_id: UUID) -> Complaint | None:
    """Return the first complaint recorded about a case, None when there is none."""
    query = sa.select(complaint).where(complaint.c.application_id == application_id)
    row = connection.execute(query.order_by(complaint.c.id)).first()
    return _complaint(row) if row is not None else None


def case_of_letter(connection: sa.Connection, number: str) -> UUID | None:
    """Return the case a letter of that number belongs to, None when there is no such letter."""
    query = sa.select(letter.c.application_id).where(
        sa.func.upper(letter.c.number) == number.upper()
    )
    return connection.execute(query.limit(1)).scalar()


def letters_of_cases(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return the number of each case's latest letter."""
    query = sa.select(letter.c.application_id, letter.c.number).order_by(letter.c.issued_at)
    rows = connection.execute(query.where(letter.c.application_id.in_(list(ids))))
    return {row.application_id: row.number for row in rows}


def _complaint(row: Any) -> Complaint:
    reporter = Reporter(row.reporter.get("name", ""), row.reporter.get("phone", ""))
    return Complaint(
        id=row.id,
        version=row.version,
        year=row.year,
        series=row.series,
        sequence=row.sequence,
        category=Category(row.category),
        text=row.text,
        reporter=reporter,
        village_code=row.village_code,
        application_id=row.application_id,
        received_at=row.received_at,
        due_on=row.due_on,
        state=ComplaintState(row.state),
        answer=row.answer,
        answered_at=row.answered_at,
    )


_GONE = QT_TRANSLATE_NOOP("errors", "Pengaduan itu tidak ada lagi. Muat ulang daftarnya.")
