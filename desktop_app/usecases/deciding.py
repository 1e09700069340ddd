"""What F9 does with one case: decided on fresh facts, stored, and its letter issued.

`decide_case` runs inside the transaction of whoever serves the ticket, and leaves the ticket as
it is: one person's F9 ends it after the case (`applications.conclude`), a *kolektif* decides
many cases on one number. Where the service asks for approval, an allowed case stops at
*diajukan* with the form as it was handed in, and `approvals` goes on from there.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Officer, Right
from desktop_app.domain.bringer import bringer_body
from desktop_app.domain.case import OPEN, CaseState
from desktop_app.domain.case_evidence import differences, overtaken
from desktop_app.domain.catalogue import PERSON_FIELDS
from desktop_app.domain.decision import Outcome, Verdict, decide
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.follow_up import FollowUpKind
from desktop_app.domain.ids import new_id
from desktop_app.domain.intake import (
    Draft,
    Ground,
    Reading,
    facts_of,
    read_form,
    refuse_incomplete,
    values_of_person,
)
from desktop_app.domain.letter import Letter
from desktop_app.domain.people import Applicant, Person, same_person
from desktop_app.domain.queue import Ticket, TicketState
from desktop_app.domain.receipt import Receipt, ReceiptKind
from desktop_app.domain.register import LookUp
from desktop_app.storage import advice
from desktop_app.storage import applications as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import read_settings
from desktop_app.usecases import (
    accounts,
    attachments,
    collecting,
    follow_ups,
    letters,
    receipts,
    register,
    register_online,
)
from desktop_app.usecases.case_rows import Ruling, Weighed, keep_case
from desktop_app.usecases.ground import ground_on
from desktop_app.usecases.letter_orders import letter_order
from desktop_app.usecases.office import Office

SHORTEST_REASON = 10


@dataclass(frozen=True, slots=True)
class Override:
    """A supervisor decides against the rules. Without `username` the one logged in is meant."""

    reason: str
    username: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class Overruling:
    """A supervisor who vouched for deciding against the rules, and why."""

    supervisor: Officer
    reason: str


@dataclass(frozen=True, slots=True)
class Concluded:
    """What F9 left behind.

    `waits` when the person has to wait for the letter: for its signature or for the approval.
    Who goes home before it is decided gets a `receipt`; a batch has one for all of its files.
    """

    application_id: UUID
    ticket: Ticket
    verdict: Verdict
    state: CaseState
    letter: Letter | None
    waits: bool = False
    receipt: Receipt | None = None


def overruling(office: Office, override: Override | None) -> Overruling | None:
    """Return who vouches for an override, None for none. To be asked before the transaction.

    Raises Refused for too short a reason, a wrong password or somebody without the right.
    """
    if override is None:
        return None
    reason = override.reason.strip()
    if len(reason) < SHORTEST_REASON:
        raise Refused("alasan_terlalu_pendek", _REASON, least=SHORTEST_REASON)
    if not override.username:
        return Overruling(office.require(Right.OVERRIDE), reason)
    supervisor = accounts.vouch(office, override.username, override.password)
    return Overruling(office.with_actor(supervisor).require(Right.OVERRIDE), reason)


def weigh(
    draft: Draft, ground: Ground, look_up: LookUp | None, first_visit: date | None
) -> tuple[Reading, Verdict]:
    """Return the form as read and the verdict on it: pure and instant, for every key press."""
    service = ground.service(draft.service)
    reading = read_form(draft, service, ground)
    facts = facts_of(draft, reading, ground, look_up, first_visit)
    return reading, decide(service, facts, ground.rules)


def weigh_fresh(office: Office, tx: Transaction, draft: Draft) -> Weighed:
    """Return the form as read, and the verdict on what is known at this very moment."""
    return weigh_on(office, tx.connection, draft, ground_on(office, tx.connection))


def weigh_on(office: Office, connection: Connection, draft: Draft, ground: Ground) -> Weighed:
    """Return the same on a ground that was read before, for whoever weighs many."""
    look_up, first = _fresh(office, connection, draft, ground)
    reading, verdict = weigh(draft, ground, look_up, first)
    return Weighed(draft, reading, verdict, look_up, ground)


def decide_case(
    office: Office,
    tx: Transaction,
    draft: Draft,
    ticket: Ticket,
    *,
    override: Overruling | None = None,
    hold: bool = False,
    batch_id: UUID | None = None,
    papers: Collection[UUID] | None = None,
) -> Concluded:
    """Decide one case of a ticket that is served, and store everything but the ticket's end.

    With `hold` the papers are left at the office (*titip berkas*): the verdict is kept, nothing
    is decided and no letter leaves. A draft with `case_id` goes on with that case instead of
    making a new one. `papers` are those attached in a row of a *kolektif*; without it the case
    gets what lies on the ticket. Raises Refused for a fault of the form, a finding to be
    confirmed or a ticket that is not served; EnvironmentFailure when the disk refuses.
    """
    officer = office.require(Right.SERVE)
    if ticket.state is not TicketState.DILAYANI:
        raise Refused("belum_dilayani", _NOT_SERVED, number=ticket.code)
    weighed = weigh_fresh(office, tx, draft)
    state, outcome = _settled(tx, weighed, override, hold=hold)
    allowed = state in (CaseState.DISETUJUI, CaseState.DIAJUKAN)
    refuse_incomplete(weighed.reading if allowed else _for_a_slip(weighed.reading))
    applicant_id = _keep_applicant(tx, draft, weighed.reading.person)
    by = (override.supervisor.id, override.reason) if override else None
    ruling = Ruling(state, outcome, officer.id, by, batch_id)
    application_id = keep_case(tx, weighed, ruling, ticket, applicant_id)
    attachments.settle(tx, ticket.id, application_id, papers)
    advice.settle(tx, ticket.id, application_id, applicant_id, weighed.reading.person.nik)
    done = Concluded(application_id, ticket, weighed.verdict, state, None)
    if state in OPEN:
        waits = state is CaseState.DIAJUKAN and _signs_by_hand(tx)
        gets_receipt = not waits and batch_id is None
        receipt = _receipt(office, tx, weighed, done) if gets_receipt else None
        return replace(done, waits=waits, receipt=receipt)
    letter = issue_letter(office, tx, weighed, application_id, allowed=allowed)
    waits = letter is not None and collecting.letter_waits(tx, letter, ticket)
    awaited = follow_ups.begin(office, tx, application_id)
    follows = any(one.open and one.kind is FollowUpKind.MENYUSUL for one in awaited)
    receipt = _receipt(office, tx, weighed, done) if follows and batch_id is None else None
    return replace(done, letter=letter, waits=waits, receipt=receipt)


def issue_letter(
    office: Office, tx: Transaction, weighed: Weighed, application_id: UUID, *, allowed: bool
) -> Letter | None:
    """Issue what the case ends with: its letter, a return slip, or nothing at all."""
    order = letter_order(
        weighed.draft,
        weighed.reading,
        weighed.verdict,
        weighed.ground,
        weighed.look_up,
        application_id=application_id,
        overridden=allowed,
    )
    if not order.kind:
        return None
    letter = letters.issue(office, tx, order)
    if weighed.draft.bringer is not None:
        tx.event("bringer", letter.id, bringer_body(weighed.draft.bringer) or {})
    return letter


_NEEDED_FOR_A_SLIP = frozenset({"nik", "nama", "desa"})
_STATES = {
    Outcome.BOLEH: CaseState.DISETUJUI,
    Outcome.DIKEMBALIKAN: CaseState.DIKEMBALIKAN,
    Outcome.DITOLAK: CaseState.DITOLAK,
}


_RECEIPTS = {
    CaseState.DITITIPKAN: ReceiptKind.TITIPAN,
    CaseState.DIAJUKAN: ReceiptKind.DIAJUKAN,
    CaseState.DISETUJUI: ReceiptKind.MENYUSUL,
}


def _settled(
    tx: Transaction, weighed: Weighed, override: Overruling | None, *, hold: bool
) -> tuple[CaseState, Outcome]:
    """Return where the case goes now, and the outcome written down for it."""
    verdict = weighed.verdict
    if hold:
        return CaseState.DITITIPKAN, verdict.outcome
    outcome = _final_outcome(verdict, override)
    if outcome is Outcome.BOLEH and override is None and _asks_approval(tx, weighed):
        return CaseState.DIAJUKAN, outcome
    return _STATES[outcome], outcome


def _asks_approval(tx: Transaction, weighed: Weighed) -> bool:
    service = weighed.ground.service(weighed.draft.service)
    return service.approval and bool(read_settings(tx.connection)[settings.USE_APPROVAL])


def _receipt(office: Office, tx: Transaction, weighed: Weighed, done: Concluded) -> Receipt:
    service = weighed.ground.service(weighed.draft.service)
    papers = [one.label for one in service.documents if one.key in weighed.draft.documents]
    return receipts.issue(
        office,
        tx,
        kind=_RECEIPTS[done.state],
        application_id=done.application_id,
        documents=papers,
    )


def _signs_by_hand(tx: Transaction) -> bool:
    return bool(read_settings(tx.connection)[settings.LETTER_WAITS_FOR_SIGNATURE])


def _fresh(
    office: Office, connection: Connection, draft: Draft, ground: Ground
) -> tuple[LookUp | None, date | None]:
    reading = read_form(draft, ground.service(draft.service), ground)
    person = reading.person
    number = person.nik or person.kk
    if number is None:
        return None, None
    look_up = register.find(
        office,
        connection,
        number,
        name=person.name or None,
        birth_date=person.birth_date,
        kk=person.kk,
    )
    look_up = register_online.with_kept(office, connection, look_up)
    known = _known(connection, draft, person)
    first = storage.first_day(connection, known.id, draft.service) if known else None
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


def _final_outcome(verdict: Verdict, override: Overruling | None) -> Outcome:
    if verdict.allowed or override is not None:
        return Outcome.BOLEH
    if verdict.outcome is Outcome.PERLU_DIPASTIKAN:
        raise Refused("perlu_dipastikan", _CONFIRM, finding=verdict.doubts[0].sentence)
    return verdict.outcome


def _known(connection: Connection, draft: Draft, person: Person) -> Applicant | None:
    if draft.applicant_id is not None:
        known = storage.read_applicant(connection, draft.applicant_id)
        if known is not None and known.person.nik == person.nik:
            return known
    if person.nik is None:
        return None
    everybody = storage.applicants_with_nik(connection, person.nik)
    return next(
        (a for a in everybody if same_person(a.person, person.name, person.birth_date)), None
    )


def _keep_applicant(tx: Transaction, draft: Draft, person: Person) -> UUID:
    known = _known(tx.connection, draft, person)
    if known is None:
        id = new_id(tx.at)
        storage.add_applicant(tx, id, person, wa_consent=draft.wa_consent)
        return id
    if known.id == draft.applicant_id and draft.applicant_version not in (None, known.version):
        _refuse_overwriting(known, person)
    storage.change_applicant(tx, known, person, wa_consent=draft.wa_consent)
    return known.id


def _refuse_overwriting(known: Applicant, person: Person) -> None:
    """Somebody else changed this person since the form was opened: nobody overwrites unseen."""
    labels = {field.key: field.label for field in PERSON_FIELDS}
    changes = differences(values_of_person(known.person), values_of_person(person), labels)
    if changes:
        raise overtaken("data_pemohon_berubah", _OVERTAKEN, changes, known.version)


_OVERTAKEN = QT_TRANSLATE_NOOP(
    "errors",
    "Data pemohon ini baru saja diubah petugas lain. Bandingkan, lalu pilih yang benar; isian "
    "Anda tetap ada.",
)
_NOT_SERVED = QT_TRANSLATE_NOOP(
    "errors", "Nomor {number} belum dilayani. Panggil dan layani dahulu, lalu selesaikan dengan F9."
)
_CONFIRM = QT_TRANSLATE_NOOP(
    "errors", "Masih ada yang perlu dipastikan: {finding} Catat cara memastikannya, lalu ulangi."
)
_REASON = QT_TRANSLATE_NOOP(
    "errors", "Tulis alasan mengubah keputusan, paling sedikit {least} huruf."
)
