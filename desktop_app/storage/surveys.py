"""Answers of the public, kept so that neither their order nor the journal tells whose they are.

An answer lies in the *box* (version 0) until its day is over: it is not journaled yet, because the
journal's order and times beside the queue's would lead from it to a ticket. Rows in the box lie at
random places of the file. When another day has begun the box is emptied: its rows are written
anew in random order, journaled under nobody's name, and from then on like any other row.
"""

from __future__ import annotations

import secrets
from datetime import date, datetime
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import first_id, new_id
from desktop_app.domain.queue import TicketState
from desktop_app.domain.survey import AnswerKind, Answers
from desktop_app.domain.survey_index import Tally
from desktop_app.domain.survey_report import DayTaps, Questionnaires
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import survey, ticket

IN_BOX = 0
_LARGEST = 2**62
# SQLite numbers rows as they come. Where an answer lies is drawn by lot instead.
_placed = sa.table(
    "survey", sa.column("_rowid_"), *(sa.column(c.name, c.type) for c in survey.columns)
)


def drop_tap(tx: Transaction, day: date, hour: datetime, face: int) -> None:
    """Put the tap of a face into the box."""
    _drop(tx, AnswerKind.SENTUHAN, day, hour, hour, Answers({}), face)


def drop_answers(
    tx: Transaction, kind: AnswerKind, day: date, at: datetime, dropped: datetime, answers: Answers
) -> UUID:
    """Put a questionnaire into the box, and return its id.

    `at` is the day it was filled in, `dropped` that of today; both are blurred to the day's begin.
    """
    return _drop(tx, kind, day, at, dropped, answers)


def take_back(tx: Transaction, id: UUID) -> None:
    """Take an answer out of the box again. Raises NotFound when it is no longer in there."""
    gone = tx.connection.execute(
        survey.delete().where(survey.c.id == id, survey.c.version == IN_BOX)
    )
    if not gone.rowcount:
        raise NotFound("kuesioner_tidak_ada", _GONE)


def empty_box(tx: Transaction, today: datetime) -> int:
    """Journal what was dropped before `today` began, shuffled; return how many answers it were."""
    # A paper form holds the day it was filled in; when it was dropped only its id tells.
    old = survey.c.version == IN_BOX, survey.c.id < first_id(today)
    rows = [dict(row) for row in tx.connection.execute(survey.select().where(*old)).mappings()]
    secrets.SystemRandom().shuffle(rows)
    tx.connection.execute(survey.delete().where(*old))
    for row in rows:
        del row["version"]
        tx.insert(survey, row)
    return len(rows)


def dropped_since(connection: sa.Connection, moment: datetime) -> bool:
    """Tell whether anything was dropped from a moment on, that is: on a day that began then."""
    query = sa.select(survey.c.id).where(survey.c.id >= first_id(moment)).limit(1)
    return connection.execute(query).first() is not None


def taps_on(connection: sa.Connection, day: date) -> int:
    """Return how many faces were tapped on a day."""
    query = sa.select(sa.func.count()).select_from(survey)
    query = query.where(survey.c.kind == AnswerKind.SENTUHAN.value, survey.c.day == day)
    return int(connection.execute(query).scalar_one())


def taps_by_day(connection: sa.Connection, first: date, last: date) -> list[DayTaps]:
    """Return the taps of each day that had some, in order."""
    query = (
        sa.select(survey.c.day, survey.c.overall, sa.func.count())
        .where(survey.c.kind == AnswerKind.SENTUHAN.value, survey.c.day.between(first, last))
        .group_by(survey.c.day, survey.c.overall)
        .order_by(survey.c.day)
    )
    days: dict[date, list[int]] = {}
    for day, face, count in connection.execute(query):
        days.setdefault(day, [0, 0, 0, 0])[face - 1] = count
    return [DayTaps(day, (one[0], one[1], one[2], one[3])) for day, one in days.items()]


def questionnaires(connection: sa.Connection, first: date, last: date) -> list[Questionnaires]:
    """Return the questionnaires from `first` to `last`, both included, in no telling order."""
    query = (
        sa.select(survey)
        .where(survey.c.kind != AnswerKind.SENTUHAN.value, survey.c.day.between(first, last))
        .order_by(survey.c.day, survey.c.id)
    )
    return [
        Questionnaires(
            row.day,
            AnswerKind(row.kind),
            row.scores,
            row.respondent,
            row.service,
            row.remark,
        )
        for row in connection.execute(query)
    ]


def tally(connection: sa.Connection, first: date, last: date) -> Tally:
    """Return how many questionnaires there are, and how often each unsur got each score."""
    inside = sa.and_(survey.c.kind != AnswerKind.SENTUHAN.value, survey.c.day.between(first, last))
    each = sa.func.json_each(survey.c.scores).table_valued("key", "value")
    query = (
        sa.select(each.c.key, each.c.value, sa.func.count())
        .select_from(survey)
        .join(each, sa.true())
        .where(inside)
        .group_by(each.c.key, each.c.value)
    )
    counts = {(code, score): count for code, score, count in connection.execute(query)}
    many = sa.select(sa.func.count()).select_from(survey).where(inside)
    return Tally(int(connection.execute(many).scalar_one()), counts)


def visits_between(connection: sa.Connection, first: date, last: date) -> int:
    """Return how many visits ended served: the population a survey is a sample of."""
    query = sa.select(sa.func.count()).select_from(ticket)
    query = query.where(
        ticket.c.day.between(first, last), ticket.c.state == TicketState.SELESAI.value
    )
    return int(connection.execute(query).scalar_one())


def _drop(
    tx: Transaction,
    kind: AnswerKind,
    day: date,
    at: datetime,
    dropped: datetime,
    answers: Answers,
    face: int | None = None,
) -> UUID:
    id = new_id(dropped)
    row = {
        "_rowid_": secrets.randbelow(_LARGEST) + 1,
        "id": id,
        "version": IN_BOX,
        "day": day,
        "answered_at": at,
        "kind": kind.value,
        "overall": face,
        "scores": dict(answers.scores),
        "respondent": dict(answers.respondent),
        "service": answers.service,
        "remark": answers.remark,
    }
    tx.connection.execute(_placed.insert(), row)
    return id


_GONE = QT_TRANSLATE_NOOP(
    "errors", "Kuesioner itu sudah masuk hitungan dan tidak dapat ditarik lagi."
)
