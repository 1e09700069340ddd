"""Guidance: questions and answers of the counter, and the paper an office gives out."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from desktop_app import paths, settings
from desktop_app.domain import guidance as rules
from desktop_app.domain import guidance_paper as paper
from desktop_app.domain.access import Right
from desktop_app.domain.catalogue import Service, read_service
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.guidance import Question, QuestionData
from desktop_app.domain.guidance_paper import OfficeCard, PosterSize
from desktop_app.storage import guidance as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.definitions import SERVICE, definitions_in_force
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import proposal_periods, read_identity, read_setting
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office

# Questions and answers ----------------------------------------------------------------------


def questions(office: Office) -> tuple[Question, ...]:
    """Return every question in the office's order, those out of use too."""
    with office.read() as connection:
        return storage.read_questions(connection)


def search(office: Office, typed: str = "") -> tuple[Question, ...]:
    """Return the questions in use that hold every typed word, the likeliest first."""
    with office.read() as connection:
        return rules.search(storage.read_questions(connection, active=True), typed)


def add_question(office: Office, data: QuestionData) -> UUID:
    """Add a question behind the others and return its id. Raises Refused for an empty part."""
    office.require(Right.MANAGE_RULES)
    tidy = rules.checked(data)
    with office.write() as tx:
        _refuse_twin(storage.read_questions(tx.connection), tidy)
        return storage.add_questions(tx, [tidy])[0]


def change_question(office: Office, one: Question) -> None:
    """Change a question, or take it out of use. Raises Refused, Conflict."""
    office.require(Right.MANAGE_RULES)
    tidy = replace(one, data=rules.checked(one.data))
    with office.write() as tx:
        others = [two for two in storage.read_questions(tx.connection) if two.id != one.id]
        _refuse_twin(others, tidy.data)
        storage.change_question(tx, tidy)


def raise_question(office: Office, one: Question) -> None:
    """Let a question change places with the one before it; the first stays."""
    _move_question(office, one, -1)


def lower_question(office: Office, one: Question) -> None:
    """Let a question change places with the one after it; the last stays."""
    _move_question(office, one, 1)


def _move_question(office: Office, one: Question, by: int) -> None:
    office.require(Right.MANAGE_RULES)
    with office.write() as tx:
        known = storage.read_questions(tx.connection)
        at = next((n for n, two in enumerate(known) if two.id == one.id), None)
        if at is None:
            raise NotFound("pertanyaan_tidak_ada", _GONE)
        to = at + by
        if 0 <= to < len(known):
            order = [*known]
            order[at], order[to] = order[to], order[at]
            for place, two in enumerate(order, 1):
                if two.position != place:
                    storage.change_question(tx, replace(two, position=place))


def add_seed(office: Office) -> int:
    """Add the program's own questions that are not there yet; return how many."""
    office.require(Right.MANAGE_RULES)
    with office.write() as tx:
        return seed_questions(tx)


def seed_questions(tx: Transaction) -> int:
    """Write the program's own questions that are not there yet; return how many."""
    text = paths.resource("guidance", "faq.toml").read_text(encoding="utf-8")
    known = {one.data.question.casefold() for one in storage.read_questions(tx.connection)}
    new = [rules.checked(QuestionData(**one)) for one in tomllib.loads(text)["questions"]]
    missing = [one for one in new if one.question.casefold() not in known]
    return len(storage.add_questions(tx, missing))


def _refuse_twin(others: Iterable[Question], data: QuestionData) -> None:
    if any(one.data.question.casefold() == data.question.casefold() for one in others):
        raise Refused("pertanyaan_sudah_ada", _TWICE)


# What is printed ----------------------------------------------------------------------------


def services(office: Office) -> tuple[Service, ...]:
    """Return the services in force today, each of which has a sheet."""
    with office.read() as connection:
        found = definitions_in_force(connection, SERVICE, office.today())
    return tuple(read_service(body) for _, body in found.values())


def service_sheet(office: Office, code: str) -> bytes:
    """Return the one-page sheet of a service as PDF, as it holds today. Raises NotFound."""
    today = office.today()
    with office.read() as connection:
        found = definitions_in_force(connection, SERVICE, today).get(code)
        if found is None:
            raise NotFound("layanan_tidak_ada", _NO_SERVICE, service=code)
        content = paper.service_sheet(
            read_service(found[1]),
            proposal_periods(connection),
            office_card_on(office, connection),
            today,
        )
    return office.ports.guidance.render(content)


def poster(office: Office, size: PosterSize = PosterSize.A4) -> bytes:
    """Return the poster *Cek DTKS sendiri* as PDF. Raises Refused without the site Cek Bansos."""
    with office.read() as connection:
        sites = settings.sites_of(read_setting(connection, settings.REGISTER_SITES.name))
        label = read_setting(connection, settings.REGISTER_LABEL.name)
        content = paper.check_yourself(label, sites, office_card_on(office, connection), size)
    return office.ports.guidance.render(content)


def question_paper(office: Office) -> bytes:
    """Return the questions in use as PDF. Raises Refused when there is none."""
    with office.read() as connection:
        known = storage.read_questions(connection, active=True)
        content = paper.question_paper(known, office_card_on(office, connection))
    return office.ports.guidance.render(content)


def office_card_on(office: Office, connection: Connection) -> OfficeCard:
    """Return who gives a paper out, as it holds today, inside somebody's transaction."""
    return paper.office_card(
        read_identity(connection).letterhead,
        read_emblem(connection, office.store.folder),
        calendar_on(office, connection),
        office.today(),
    )


def save(path: Path, pdf: bytes) -> None:
    """Write a PDF where a person wants it. Raises EnvironmentFailure."""
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise EnvironmentFailure("panduan_tidak_tersimpan", _NOT_SAVED, name=path.name) from error


_GONE = QT_TRANSLATE_NOOP("errors", "Pertanyaan itu tidak ada lagi. Muat ulang daftarnya.")
_TWICE = QT_TRANSLATE_NOOP("errors", "Pertanyaan ini sudah ada di daftar. Ubah yang ada.")
_NO_SERVICE = QT_TRANSLATE_NOOP("errors", "Layanan {service} tidak ada atau belum berlaku.")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors", "{name} tidak dapat disimpan. Pilih folder lain, atau periksa ruang dan izinnya."
)
