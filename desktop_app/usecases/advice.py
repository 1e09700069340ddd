"""The adviser at work: what is known of a person is gathered, advised on, and the choice kept.

It advises and never decides. What the officer chose stands beside what was advised, on the rules
and facts of that moment, whatever is changed later.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.advice import Advice, Network, advise
from desktop_app.domain.advice_facts import About, find_facts
from desktop_app.domain.advice_paper import (
    AdvicePaper,
    about_person,
    advice_parts,
    outcome_words,
)
from desktop_app.domain.advice_questions import Ask, questions
from desktop_app.domain.advice_record import (
    LONGEST_NOTE,
    AdviceRecord,
    Answer,
    adviser_code,
    certainties,
    conclusions_of,
    register_code,
)
from desktop_app.domain.advice_rules import Known
from desktop_app.domain.certainty import SURELY, SURELY_NOT
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound, Refused
from desktop_app.domain.identity import parse_nik
from desktop_app.domain.ids import new_id
from desktop_app.domain.intake import read_form
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.people import Person, show_date
from desktop_app.domain.register import LookUp
from desktop_app.domain.text import visible
from desktop_app.storage import advice as storage
from desktop_app.storage import people
from desktop_app.storage.accounts import read_officers
from desktop_app.storage.database import Connection
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings
from desktop_app.usecases import applications, register
from desktop_app.usecases.advice_rules import network_on
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office

LOOKED = "penasihat program"


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom advice is asked for, and where from: the form of a number, a case, or a person's page.

    `service`, `fields` and `papers` are the form's own, empty where there is no form.
    """

    person: Person
    service: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    papers: Collection[str] = ()
    ticket_id: UUID | None = None
    application_id: UUID | None = None
    applicant_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Consultation:
    """Everything an advice stands on; pure from here on, so that each answer counts at once.

    `data` says which register was asked, "" for none; `earlier` is what was advised before.
    """

    subject: Subject
    network: Network
    known: Known
    data: str
    earlier: tuple[AdviceRecord, ...]

    def advice(self, answers: Mapping[str, Answer]) -> Advice:
        """Return what fits, with what the officer heard so far."""
        heard = self.known.with_answers(certainties(answers))
        return advise(self.network, heard, self.subject.papers)

    def questions(self, answers: Mapping[str, Answer]) -> tuple[Ask, ...]:
        """Return what is still worth asking, the most informative first."""
        return questions(self.network, self.known.with_answers(certainties(answers)))


def consult(office: Office, subject: Subject) -> Consultation:
    """Gather what register, case and rules say; the look at the register is journaled.

    Raises Refused without the right, NotFound without rules in force.
    """
    office.require(Right.PREPARE)
    person = subject.person
    look_up: LookUp | None = None
    if person.nik:
        look_up = register.look_up(
            office, person.nik, name=person.name or None, birth_date=person.birth_date,
            kk=person.kk, reason=LOOKED,
        )  # fmt: skip
    today = office.today()
    with office.read() as connection:
        network = network_on(connection, today)
        received = storage.received(connection, person.nik, today) if person.nik else frozenset()
        earlier = _earlier(connection, subject)
    about = About(
        today=today,
        person=person,
        regency=office.identity.regency_code,
        service=subject.service,
        fields=subject.fields,
        look_up=look_up,
        receives=frozenset(map(adviser_code, received)),
    )
    snapshot = look_up.snapshot if look_up else None
    data = f"{snapshot.title} per {show_date(snapshot.as_of)}" if snapshot else ""
    return Consultation(subject, network, known_from(about), data, earlier)


def consult_ticket(office: Office, ticket_id: UUID) -> Consultation:
    """Return a consultation about whoever stands in the form of a number. Raises NotFound, Refused.

    What is only half typed counts as far as it can be read.
    """
    office.require(Right.PREPARE)
    draft = applications.read_draft(office, ticket_id)
    if draft is None:
        raise NotFound("isian_kosong", _NO_FORM)
    base = ground(office)
    reading = read_form(draft, base.service(draft.service), base)
    subject = Subject(
        reading.person,
        service=draft.service,
        fields=reading.fields,
        papers=draft.documents,
        ticket_id=ticket_id,
        applicant_id=draft.applicant_id,
    )
    return consult(office, subject)


def consult_applicant(office: Office, applicant_id: UUID) -> Consultation:
    """Return a consultation about somebody the office knows. Raises NotFound, Refused."""
    office.require(Right.SERVE)
    with office.read() as connection:
        first = people.group_of(connection, applicant_id)[0]
    return consult(office, Subject(first.person, applicant_id=first.id))


def consult_nik(office: Office, nik: str) -> Consultation:
    """Return a consultation about a NIK: as the office knows the person, else as the data do.

    Raises Misused for what is no NIK, NotFound when neither knows it, Refused.
    """
    digits = parse_nik(nik).digits
    with office.read() as connection:
        met = people.with_number(connection, digits, 1)
    if met:
        return consult_applicant(office, met[0].id)
    found = register.look_up(office, digits, reason=LOOKED)
    if not found.exact:
        raise NotFound("nik_tidak_dikenal", _NOBODY)
    one = found.exact[0]
    person = Person(
        name=one.name,
        nik=digits,
        kk=one.kk,
        birth_place=one.birth_place,
        birth_date=one.birth_date,
        sex=one.sex,
        address=one.address,
        rt=one.rt,
        rw=one.rw,
        village_code=one.village_code,
        phone=None,
    )
    return consult(office, Subject(person))


def consult_case(office: Office, application_id: UUID) -> Consultation:
    """Return a consultation about a case that was decided or waits. Raises NotFound, Refused."""
    office.require(Right.SERVE)
    with office.read() as connection:
        case = storage.read_subject(connection, application_id)
    if case is None:
        raise NotFound("permohonan_tidak_ada", _NO_CASE)
    subject = Subject(
        case.person,
        service=case.service,
        fields=case.fields,
        papers=case.papers,
        application_id=application_id,
        applicant_id=case.applicant_id,
    )
    return consult(office, subject)


def known_from(about: About) -> Known:
    """Return facts as the rules take them."""
    found = find_facts(about)
    flags = {code: SURELY if so else SURELY_NOT for code, so in found.flags.items()}
    return Known(flags, found.numbers, about.receives)


def record(
    office: Office,
    consultation: Consultation,
    answers: Mapping[str, Answer],
    chosen: Collection[str],
    note: str = "",
) -> AdviceRecord:
    """Keep what was advised and what the officer chose; return it as it is kept.

    Programmes are kept in the order of the advice. Raises Refused for an unknown programme, a
    note too long or without the right.
    """
    officer = office.require(Right.SERVE)
    words = visible(note)
    if len(words) > LONGEST_NOTE:
        raise Refused("catatan_terlalu_panjang", _LONG_NOTE, most=LONGEST_NOTE)
    advice = consultation.advice(answers)
    order = [one.programme.code for one in advice.conclusions]
    if not set(chosen) <= set(order):
        raise Refused("program_tidak_dikenal", _NO_PROGRAMME)
    subject = consultation.subject
    at = office.now()
    one = AdviceRecord(
        id=new_id(at),
        at=at,
        officer_id=officer.id,
        rules_from=consultation.network.book.valid_from,
        nik=subject.person.nik or "",
        known=consultation.known,
        answers=dict(answers),
        conclusions=conclusions_of(advice),
        chosen=tuple(code for code in order if code in chosen),
        note=words,
        ticket_id=subject.ticket_id,
        application_id=subject.application_id,
        applicant_id=subject.applicant_id,
    )
    with office.write() as tx:
        storage.add_advice(tx, one)
    return one


def chosen_programmes(office: Office, application_id: UUID) -> tuple[str, ...]:
    """Return the codes of the programmes chosen last on a case, as the registers write them.

    Empty when nobody was advised on it, or nothing was chosen. Raises Refused without the right.
    """
    office.require(Right.SERVE)
    with office.read() as connection:
        told = storage.of_case(connection, application_id)
    return tuple(map(register_code, told[0].chosen)) if told else ()


def advice_of_case(office: Office, application_id: UUID) -> tuple[AdviceRecord, ...]:
    """Return what was advised on a case, the latest first."""
    office.require(Right.SERVE)
    with office.read() as connection:
        return storage.of_case(connection, application_id)


def sheet(
    office: Office,
    consultation: Consultation,
    answers: Mapping[str, Answer],
    chosen: Collection[str],
    note: str = "",
) -> bytes:
    """Return the sheet to take home as PDF, on the office's paper."""
    officer = office.require(Right.PREPARE)
    advice = consultation.advice(answers)
    parts, others = advice_parts(consultation.network.book, advice, tuple(chosen))
    with office.read() as connection:
        paper = Paper(read_settings(connection)[settings.LETTER_PAPER])
        emblem = read_emblem(connection, office.store.folder)
    local = office.now().astimezone(office.zone)
    day = show_date(office.today())
    content = AdvicePaper(
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=paper,
        about=about_person(consultation.subject.person, day),
        outcome=outcome_words(advice),
        parts=parts,
        others=others,
        note=visible(note),
        printed=f"Dicetak {day} pukul {local:%H.%M}, {consultation.data or 'tanpa data register'}",
        officer=officer.name,
    )
    return office.ports.advice.render(content)


def save_sheet(path: Path, pdf: bytes) -> None:
    """Write a sheet where a person wants it. Raises EnvironmentFailure."""
    try:
        write_durably(path, pdf)
    except OSError as error:
        raise EnvironmentFailure("lembar_tidak_tersimpan", _NOT_SAVED, name=path.name) from error


def recent(office: Office, limit: int = 50) -> tuple[tuple[AdviceRecord, str], ...]:
    """Return what was advised last, each with the officer's name. Raises Refused."""
    office.require(Right.SEE_REPORTS)
    with office.read() as connection:
        names = {one.id: one.name for one in read_officers(connection)}
        found = storage.latest(connection, limit)
    return tuple((one, names.get(one.officer_id, "") if one.officer_id else "") for one in found)


def as_answered(consultation: Consultation, earlier: AdviceRecord) -> dict[str, Answer]:
    """Return earlier answers that today's rules still ask for and nothing else knows."""
    asked = consultation.network.book.questions
    return {code: one for code, one in earlier.answers.items() if code in asked}


def _earlier(connection: Connection, subject: Subject) -> tuple[AdviceRecord, ...]:
    found: tuple[AdviceRecord, ...] = ()
    if subject.application_id is not None:
        found = storage.of_case(connection, subject.application_id)
    elif subject.ticket_id is not None:
        found = storage.of_ticket(connection, subject.ticket_id)
    elif subject.applicant_id is not None:
        ids = [one.id for one in people.group_of(connection, subject.applicant_id)]
        found = storage.of_applicants(connection, ids)
    nik = subject.person.nik or ""
    # A number may have held another person's form before.
    return tuple(one for one in found if not nik or not one.nik or one.nik == nik)


_NO_FORM = QT_TRANSLATE_NOOP(
    "errors", "Belum ada isian pada nomor ini. Isi NIK atau nama dahulu, lalu tanyakan lagi."
)
_NOBODY = QT_TRANSLATE_NOOP(
    "errors", "NIK itu belum pernah dilayani dan tidak ada di data. Layani dahulu di Loket."
)
_NO_CASE = QT_TRANSLATE_NOOP("errors", "Permohonan itu tidak ada lagi. Muat ulang daftarnya.")
_LONG_NOTE = QT_TRANSLATE_NOOP("errors", "Catatan paling banyak {most} huruf. Singkatkan.")
_NO_PROGRAMME = QT_TRANSLATE_NOOP(
    "errors", "Program yang dipilih tidak ada dalam aturan. Muat ulang, lalu pilih lagi."
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "errors", "{name} tidak dapat disimpan. Pilih folder lain, atau periksa ruang dan izinnya."
)
