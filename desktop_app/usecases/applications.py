"""A person's case at the counter: found, filled in, decided, and sent off with a letter.

`prefill` answers the sixteenth digit; `conclude` is F9: one transaction in which the case, the
decision, the letter with its number and archive, the end of the service and the journal are
written together, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from desktop_app.domain.access import Officer, Right
from desktop_app.domain.bringer import bringer_body
from desktop_app.domain.case import CaseState
from desktop_app.domain.decision import Outcome, Verdict, decide
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.ids import new_id
from desktop_app.domain.intake import (
    Draft,
    Ground,
    Reading,
    draft_body,
    draft_from,
    facts_of,
    read_form,
    refuse_incomplete,
    second_check_body,
    values_of_entry,
    values_of_person,
)
from desktop_app.domain.letter import Letter
from desktop_app.domain.people import Applicant, Person, names_agree
from desktop_app.domain.queue import Ticket, TicketState
from desktop_app.domain.register import LookUp
from desktop_app.domain.register_online import OnlineAnswer, before_snapshots
from desktop_app.storage import applications as storage
from desktop_app.storage import cases
from desktop_app.storage import queue as tickets
from desktop_app.storage.journal import Transaction
from desktop_app.usecases import (
    accounts,
    attachments,
    collecting,
    letters,
    queue,
    register,
    register_online,
)
from desktop_app.usecases.ground import ground_on
from desktop_app.usecases.letter_orders import letter_order
from desktop_app.usecases.office import Office

SHORTEST_REASON = 10


@dataclass(frozen=True, slots=True)
class Prefill:
    """What is known at once about the number that was typed.

    `values` fill the form: from the register, and over it from the person's earlier visit.
    `earlier` are the latest cases; `first_visit` is the day the person first came for the service.
    """

    look_up: LookUp
    applicant: Applicant | None
    values: Mapping[str, str]
    earlier: tuple[Mapping[str, Any], ...] = ()
    first_visit: date | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """A supervisor decides against the rules. Without `username` the one logged in is meant."""

    reason: str
    username: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class Concluded:
    """What F9 left behind."""

    application_id: UUID
    ticket: Ticket
    verdict: Verdict
    state: CaseState
    letter: Letter | None


def prefill(
    office: Office,
    number: str,
    service: str,
    *,
    name: str | None = None,
    birth_date: date | None = None,
) -> Prefill:
    """Return everything known about a NIK or No. KK; the view is logged.

    `name` and `birth_date`, when already known, find a person under a damaged number.
    """
    look_up = register.look_up(office, number, name=name, birth_date=birth_date)
    with office.read() as connection:
        look_up = register_online.with_kept(office, connection, look_up)
        known = storage.applicants_with_nik(connection, number)
        applicant = _the_same(known, look_up, name, birth_date)
        earlier: list[Mapping[str, Any]] = []
        first = None
        if applicant is not None:
            earlier = storage.earlier_cases(connection, applicant.id)
            first = storage.first_day(connection, applicant.id, service)
    return with_values(Prefill(look_up, applicant, {}, tuple(earlier), first))


def with_online(known: Prefill, answer: OnlineAnswer | None) -> Prefill:
    """Return the same with what an online source answered meanwhile put before the snapshots."""
    return with_values(replace(known, look_up=before_snapshots(known.look_up, answer)))


def with_values(known: Prefill) -> Prefill:
    """Return the same with the form's texts: an online answer over a row of a file, and what an
    earlier visit wrote over both. What a later one is silent about stays."""
    look_up = known.look_up
    told = [values_of_entry(entry) for entry in (*look_up.held.exact[:1], *look_up.exact[:1])]
    if known.applicant is not None:
        told.append(values_of_person(known.applicant.person))
    first, *later = told or [{}]
    values = {**first, **{k: v for one in later for k, v in one.items() if v}}
    return replace(known, values=values)


def weigh(
    draft: Draft, ground: Ground, look_up: LookUp | None, first_visit: date | None
) -> tuple[Reading, Verdict]:
    """Return the form as read and the verdict on it: pure and instant, for every key press."""
    service = ground.service(draft.service)
    reading = read_form(draft, service, ground)
    facts = facts_of(draft, reading, ground, look_up, first_visit)
    return reading, decide(service, facts, ground.rules)


def save_draft(office: Office, draft: Draft) -> None:
    """Keep what is being typed. Not journaled: it is nobody's history until F9."""
    with office.write() as tx:
        storage.save_draft(
            tx.connection, draft.ticket_id, draft_body(draft), tx.at, office.actor_id
        )


def read_draft(office: Office, ticket_id: UUID) -> Draft | None:
    """Return what was being typed for a ticket before a lock, a crash or a power cut."""
    with office.read() as connection:
        body = storage.read_draft(connection, ticket_id)
    return None if body is None else draft_from(ticket_id, body)


def conclude(office: Office, draft: Draft, override: Override | None = None) -> Concluded:
    """Decide, store, number, render, archive and finish: everything in one transaction.

    Raises Refused when the form has a fault, a finding still has to be confirmed, or the ticket
    is not served here; EnvironmentFailure when the disk refuses. Then nothing was written.
    """
    officer, counter = office.require(Right.SERVE), office.at_counter()
    supervisor = _supervisor(office, override)
    with office.write() as tx:
        ticket = tickets.read_ticket(tx.connection, draft.ticket_id)
        if ticket.state is not TicketState.DILAYANI:
            raise Refused("belum_dilayani", _NOT_SERVED, number=ticket.code)
        ground = ground_on(office, tx.connection)
        look_up, first = _fresh(office, tx, draft, ground)
        reading, verdict = weigh(draft, ground, look_up, first)
        final = _final_outcome(verdict, supervisor)
        refuse_incomplete(reading if final is Outcome.BOLEH else _for_a_slip(reading))
        case = _Case(draft, reading, verdict, final, look_up, ground, officer)
        applicant_id = _keep_applicant(tx, draft, reading.person)
        application_id = _store(tx, case, ticket, applicant_id, supervisor, override)
        attachments.settle(tx, ticket.id, application_id)
        letter = _letter(office, tx, case, application_id)
        tickets.change_ticket(tx, ticket, service=draft.service)
        waits = letter is not None and collecting.letter_waits(tx, letter, ticket)
        ended = queue.end_service(tx, ticket.id, counter.id, letter_waits=waits)
        storage.drop_draft(tx.connection, ticket.id)
    return Concluded(application_id, ended, verdict, _STATES[final], letter)


@dataclass(frozen=True, slots=True)
class _Case:
    draft: Draft
    reading: Reading
    verdict: Verdict
    final: Outcome
    look_up: LookUp | None
    ground: Ground
    officer: Officer


_NEEDED_FOR_A_SLIP = frozenset({"nik", "nama", "desa"})
_STATES = {
    Outcome.BOLEH: CaseState.DISETUJUI,
    Outcome.DIKEMBALIKAN: CaseState.DIKEMBALIKAN,
    Outcome.DITOLAK: CaseState.DITOLAK,
}


def _fresh(
    office: Office, tx: Transaction, draft: Draft, ground: Ground
) -> tuple[LookUp | None, date | None]:
    reading = read_form(draft, ground.service(draft.service), ground)
    person = reading.person
    number = person.nik or person.kk
    if number is None:
        return None, None
    look_up = register.find(
        office, tx.connection, number, name=person.name or None, birth_date=person.birth_date
    )
    look_up = register_online.with_kept(office, tx.connection, look_up)
    known = _known(tx, draft, person)
    first = storage.first_day(tx.connection, known.id, draft.service) if known else None
    return look_up, first


def _for_a_slip(reading: Reading) -> Reading:
    # Nobody is kept at the counter over a field that a return slip does not need; a NIK that
    # cannot be right is itself what the slip is about.
    faults = {
        key: error
        for key, error in reading.errors.items()
        if error.code != "wajib_diisi" or key in _NEEDED_FOR_A_SLIP
    }
    if reading.nik_error is not None:
        faults.pop("nik")
    return replace(reading, errors=faults)


def _final_outcome(verdict: Verdict, supervisor: Officer | None) -> Outcome:
    if verdict.allowed or supervisor is not None:
        return Outcome.BOLEH
    if verdict.outcome is Outcome.PERLU_DIPASTIKAN:
        raise Refused("perlu_dipastikan", _CONFIRM, finding=verdict.doubts[0].sentence)
    return verdict.outcome


def _supervisor(office: Office, override: Override | None) -> Officer | None:
    if override is None:
        return None
    if len(override.reason.strip()) < SHORTEST_REASON:
        raise Refused("alasan_terlalu_pendek", _REASON, least=SHORTEST_REASON)
    if not override.username:
        return office.require(Right.OVERRIDE)
    supervisor = accounts.vouch(office, override.username, override.password)
    return office.with_actor(supervisor).require(Right.OVERRIDE)


def _the_same(
    known: tuple[Applicant, ...], look_up: LookUp, name: str | None, born: date | None
) -> Applicant | None:
    if name is None and look_up.exact:
        name, born = look_up.exact[0].name, look_up.exact[0].birth_date
    if name is None:
        return known[0] if len(known) == 1 else None
    return next((a for a in known if _agrees(a.person, name, born)), None)


def _agrees(person: Person, name: str, born: date | None) -> bool:
    return names_agree(person.name, name) or (born is not None and person.birth_date == born)


def _known(tx: Transaction, draft: Draft, person: Person) -> Applicant | None:
    if draft.applicant_id is not None:
        known = storage.read_applicant(tx.connection, draft.applicant_id)
        if known is not None and known.person.nik == person.nik:
            return known
    if person.nik is None:
        return None
    everybody = storage.applicants_with_nik(tx.connection, person.nik)
    return next((a for a in everybody if _agrees(a.person, person.name, person.birth_date)), None)


def _keep_applicant(tx: Transaction, draft: Draft, person: Person) -> UUID:
    known = _known(tx, draft, person)
    if known is not None:
        storage.change_applicant(tx, known, person, wa_consent=draft.wa_consent)
        return known.id
    id = new_id(tx.at)
    storage.add_applicant(tx, id, person, wa_consent=draft.wa_consent)
    return id


def _store(
    tx: Transaction,
    case: _Case,
    ticket: Ticket,
    applicant_id: UUID,
    supervisor: Officer | None,
    override: Override | None,
) -> UUID:
    draft, person = case.draft, case.reading.person
    id = new_id(tx.at)
    service = case.ground.service(draft.service)
    storage.add_application(
        tx,
        {
            "id": id,
            "visit_id": ticket.visit_id,
            "ticket_id": ticket.id,
            "applicant_id": applicant_id,
            "service": draft.service,
            "service_from": service.valid_from,
            "state": _STATES[case.final].value,
            "fields": dict(case.reading.fields),
            "documents": {
                "in_hand": sorted(draft.documents),
                "deferred": sorted(draft.deferred),
            },
            "person": storage.person_body(person),
            "village_code": person.village_code,
            "day": case.ground.today,
            "decided_at": tx.at,
            "bringer": bringer_body(draft.bringer),
            "submitted": None,
            "verification": None,
            "household": None,
            "batch_id": None,
        },
    )
    cases.add_step(tx, id, _STATES[case.final], officer_id=case.officer.id)
    storage.add_decision(tx, _decision_row(tx, case, id, supervisor, override))
    return id


def _decision_row(
    tx: Transaction,
    case: _Case,
    application_id: UUID,
    supervisor: Officer | None,
    override: Override | None,
) -> dict[str, Any]:
    verdict, snapshot = case.verdict, case.look_up.snapshot if case.look_up else None
    exact = case.look_up.exact if case.look_up else ()
    check = case.draft.second_check
    overridden = supervisor is not None and not verdict.allowed
    counted = verdict.counted if case.final is not Outcome.BOLEH else None
    return {
        "id": new_id(tx.at),
        "application_id": application_id,
        "outcome": case.final.value,
        "counted": counted.value if counted else None,
        "findings": [_finding_body(finding) for finding in verdict.findings],
        "rule_set": verdict.rule_set,
        "rule_version": verdict.rule_version,
        "snapshot_id": snapshot.id if snapshot and not snapshot.site else None,
        "source": snapshot.title if snapshot else None,
        "as_of": snapshot.as_of if snapshot else None,
        "desil": exact[0].desil if exact else None,
        "second_check": second_check_body(check) if check else None,
        "officer_id": case.officer.id,
        "overridden_outcome": verdict.outcome.value if overridden else None,
        "override_reason": override.reason.strip() if overridden and override else None,
        "override_by": supervisor.id if overridden and supervisor else None,
        "approved_by": None,
        "approved_at": None,
        "approval_note": None,
    }


def _finding_body(finding: Any) -> dict[str, Any]:
    return {
        "code": finding.code,
        "outcome": finding.outcome.value,
        "confirmed": finding.confirmed,
        "village_error": finding.counted_village_error,
    }


def _letter(office: Office, tx: Transaction, case: _Case, application_id: UUID) -> Letter | None:
    order = letter_order(
        case.draft,
        case.reading,
        case.verdict,
        case.ground,
        case.look_up,
        application_id=application_id,
        overridden=case.final is Outcome.BOLEH,
    )
    if not order.kind:
        return None
    letter = letters.issue(office, tx, order)
    if case.draft.bringer is not None:
        tx.event("bringer", letter.id, bringer_body(case.draft.bringer) or {})
    return letter


_NOT_SERVED = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} belum dilayani. Panggil dan layani dahulu, lalu selesaikan dengan F9."
)
_CONFIRM = QT_TRANSLATE_NOOP(
    "errors", "Masih ada yang perlu dipastikan: {finding} Catat cara memastikannya, lalu ulangi."
)
_REASON = QT_TRANSLATE_NOOP(
    "errors", "Tulis alasan mengubah keputusan, paling sedikit {least} huruf."
)
