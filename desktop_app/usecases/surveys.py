"""The satisfaction survey: taking answers so that nobody can be found by them, and reporting.

Every answer is one transaction in nobody's name. What is kept of the moment is an hour of a tap and
a day of a questionnaire; the journal learns of an answer another day, in random order
(`storage.surveys`). Nothing here is ever erased for a person's sake: no row belongs to one.
"""

from __future__ import annotations

import contextlib
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from uuid import UUID

from desktop_app import paths, settings
from desktop_app.domain.access import Right
from desktop_app.domain.catalogue import Service
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.survey import (
    AnswerKind,
    Answers,
    Questionnaire,
    asks_for_more,
    blurred_day,
    blurred_hour,
    check_face,
    check_paper_day,
    checked,
    read_questionnaire,
)
from desktop_app.domain.survey_index import Weight
from desktop_app.domain.survey_report import (
    Span,
    SurveyReport,
    check_begun,
    survey_report,
    trend_spans,
)
from desktop_app.storage import surveys as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import SERVICE, all_definitions
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings
from desktop_app.usecases.board import services_on
from desktop_app.usecases.office import Office


@cache
def questionnaire() -> Questionnaire:
    """Return what is asked. Raises CatalogueError for a file that was edited wrongly."""
    path = paths.resource("survey", "skm.toml")
    return read_questionnaire(tomllib.loads(path.read_text(encoding="utf-8")), path.name)


def services(office: Office) -> tuple[Service, ...]:
    """Return the services somebody may have received, those in force today."""
    with office.read() as connection:
        found = services_on(connection, office.today())
    return tuple(sorted(found.values(), key=lambda one: (one.letter is None, one.code)))


def tap(office: Office, face: int) -> bool:
    """Keep the tap of a face (1 to 4), and return whether the nine unsur are asked as well.

    Raises Refused for another face, and where the office has no survey.
    """
    score, now = check_face(face), office.now()
    with _box(office) as tx:
        storage.drop_tap(tx, office.today(), blurred_hour(now), score)
        taps = storage.taps_on(tx.connection, office.today())
        every = read_settings(tx.connection)[settings.SURVEY_EVERY]
    return asks_for_more(taps, every, office.today())


def answer(office: Office, answers: Answers) -> None:
    """Keep a questionnaire answered on the screen. Raises Refused, in words for the screen."""
    with _box(office) as tx:
        right = _checked(office, tx.connection, answers)
        at = blurred_day(office.today(), office.zone)
        storage.drop_answers(tx, AnswerKind.LAYAR, office.today(), at, at, right)


def enter_paper(office: Office, day: date, answers: Answers) -> UUID:
    """Enter a form filled in on paper on `day`, and return its id, for `take_back` today.

    Raises Refused without the right to serve, for a day to come, and as `answer` does.
    """
    office.require(Right.SERVE)
    check_paper_day(day, office.today())
    with _box(office) as tx:
        right = _checked(office, tx.connection, answers)
        at, dropped = (blurred_day(one, office.zone) for one in (day, office.today()))
        return storage.drop_answers(tx, AnswerKind.KERTAS, day, at, dropped, right)


def take_back(office: Office, id: UUID) -> None:
    """Take back a form entered today by mistake. Raises NotFound once its day is over."""
    office.require(Right.SERVE)
    with _box(office) as tx:
        storage.take_back(tx, id)


def report(office: Office, span: Span) -> SurveyReport:
    """Return a quarter, month or year of the survey.

    Raises Refused without the right to see reports, Misused for a span that has not begun.
    """
    # The command line is the administrator of this PC, who has the passphrase.
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)
    check_begun(span, office.today())
    with office.read() as connection:
        *earlier, _ = trend_spans(span)
        return survey_report(
            span,
            storage.questionnaires(connection, span.first, span.last),
            {one: storage.tally(connection, one.first, one.last) for one in earlier},
            storage.taps_by_day(connection, span.first, span.last),
            asked=questionnaire(),
            services=_service_names(office, connection),
            weight=Weight(read_settings(connection)[settings.SURVEY_WEIGHT]),
            visits=storage.visits_between(connection, span.first, span.last),
        )


@contextlib.contextmanager
def _box(office: Office) -> Iterator[Transaction]:
    """Give a transaction in nobody's name, with everything of earlier days journaled first."""
    with office.store.write(actor=None, at=office.now()) as tx:
        if not read_settings(tx.connection)[settings.USE_SURVEY]:
            raise Refused("survei_tidak_dipakai", _OFF)
        today = blurred_day(office.today(), office.zone)
        # The first of a day finds the box as yesterday left it; looking once a day is enough.
        if not storage.dropped_since(tx.connection, today):
            storage.empty_box(tx, today)
        yield tx


def _checked(office: Office, connection: Connection, answers: Answers) -> Answers:
    known = frozenset(services_on(connection, office.today()))
    return checked(answers, questionnaire(), known)


def _service_names(office: Office, connection: Connection) -> dict[str, str]:
    found = all_definitions(connection, SERVICE)
    today = office.today()
    # The newest name counts, one that begins tomorrow gives way to today's.
    found.sort(key=lambda one: (one.valid_from <= today, one.valid_from))
    return {one.code: str(one.body.get("short_name") or one.code) for one in found}


_OFF = QT_TRANSLATE_NOOP(
    "errors", "Survei kepuasan belum dipakai. Nyalakan di Pengaturan, bagian Kemampuan."
)
