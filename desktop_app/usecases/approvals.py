"""Persetujuan: cases that wait for the supervisor are verified, approved, sent back or refused.

Every deed decides again on the facts of this moment, in a transaction of its own, and says which
version of the case it is about: whoever looked at something else than what stands there now is
told so (`Conflict`), and nothing is overwritten.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.approval import (
    AWAITING,
    SUPERVISOR,
    Waiting,
    check_note,
    check_reason,
    turned_down,
)
from desktop_app.domain.case import Case, CaseState, check_move
from desktop_app.domain.decision import Outcome, Verdict
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Conflict, LoketError, Refused
from desktop_app.domain.intake import Draft, draft_from, refuse_incomplete
from desktop_app.domain.letter import Letter
from desktop_app.domain.verification import Verification, verification_body
from desktop_app.storage import cases as storage
from desktop_app.storage.journal import Transaction
from desktop_app.usecases import collecting, follow_ups
from desktop_app.usecases.case_rows import Ruling, Weighed, decision_row, settled_row
from desktop_app.usecases.deciding import issue_letter, weigh_on
from desktop_app.usecases.ground import ground_on
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of one case. `error` says why it was left out of an approval of many."""

    case_id: UUID
    name: str
    verdict: Verdict | None = None
    letter: Letter | None = None
    error: LoketError | None = None


def waiting(office: Office) -> tuple[Waiting, ...]:
    """Return all that waits for approval, oldest first, each with the verdict of this moment."""
    with office.read() as connection:
        ground = ground_on(office, connection)
        found = []
        for case, name, village, in_room in storage.awaiting(connection):
            service = ground.services.get(case.service) or ground.ended.get(case.service)
            try:
                verdict = weigh_on(office, connection, draft_of(case), ground).verdict
                outcome, notes = verdict.outcome, tuple(one.code for one in verdict.findings)
            except LoketError as error:
                outcome, notes = Outcome.PERLU_DIPASTIKAN, (error.code,)
            asked = service is not None and service.verification
            found.append(
                Waiting(
                    id=case.id,
                    version=case.version,
                    service=case.service,
                    name=name,
                    village_code=village,
                    since=handed_in(case),
                    outcome=outcome,
                    notes=notes,
                    verified=bool(case.verification) if asked else None,
                    in_room=in_room,
                )
            )
    return tuple(sorted(found, key=lambda one: one.since))


def may_approve(office: Office) -> bool:
    """Tell whether whoever is logged in may decide here, also as a stand-in at this moment."""
    return office.actor is None or office.may(Right.APPROVE)


def verify_case(office: Office, case_id: UUID, version: int, one: Verification) -> Case:
    """Note that a case was verified where the person lives; may be noted again and differently.

    Raises Refused once it is decided, Conflict when it was changed meanwhile.
    """
    officer = office.require(Right.SERVE)
    with office.write() as tx:
        case = _awaited(tx, case_id, version)
        state = CaseState.DIVERIFIKASI
        storage.change_case(tx, case, state=state.value, verification=verification_body(one))
        storage.add_step(tx, case.id, state, officer_id=officer.id, reason=one.note)
        return storage.read_case(tx.connection, case.id)


def approve(
    office: Office, case_id: UUID, version: int, *, note: str = "", override_reason: str = ""
) -> Settled:
    """Approve one case: decided again on fresh facts, its letter issued, its person called.

    Raises Refused without the right, for a form with a fault, an asked verification that is
    missing, or a verdict that is no longer *boleh* (then only with `override_reason` and the
    right to override); Conflict when the case was changed meanwhile.
    """
    note = check_note(note)
    with office.write() as tx:
        approver = office.require(Right.APPROVE)
        case = _awaited(tx, case_id, version)
        weighed = _weighed(office, tx, case)
        service = weighed.ground.service(case.service)
        if service.verification and not case.verification:
            raise Refused("belum_diverifikasi", _NOT_VERIFIED)
        refuse_incomplete(weighed.reading)
        override = _override(office, weighed.verdict, override_reason)
        ruling = Ruling(CaseState.DISETUJUI, Outcome.BOLEH, _who_handed_in(case), override)
        _settle(tx, case, weighed, ruling, reason=override[1] if override else note)
        storage.change_decision(
            tx, case.id, approved_by=approver.id, approved_at=tx.at, approval_note=note or None
        )
        letter = issue_letter(office, tx, weighed, case.id, allowed=True)
        collecting.collect_later(tx, letter, case.ticket_id)
        follow_ups.begin(office, tx, case.id)
    return Settled(case.id, weighed.reading.person.name, weighed.verdict, letter)


def approve_many(office: Office, chosen: Iterable[tuple[UUID, int]]) -> tuple[Settled, ...]:
    """Approve several, each in a transaction of its own; return what became of each.

    One that was changed meanwhile, or is no longer allowed, is left out and says why.
    """
    settled = []
    for case_id, version in chosen:
        try:
            settled.append(approve(office, case_id, version))
        except LoketError as error:
            settled.append(Settled(case_id, _name_of(office, case_id), error=error))
    return tuple(settled)


def refuse(
    office: Office, case_id: UUID, version: int, reason: str, *, outcome: Outcome
) -> Settled:
    """Turn a case down (DITOLAK) or send it back to be completed (DIKEMBALIKAN), with a slip.

    It counts under *lainnya*. Raises Refused without the right or a reason, Conflict when the
    case was changed meanwhile.
    """
    told = check_reason(reason)
    state = CaseState(outcome.value)
    with office.write() as tx:
        approver = office.require(Right.APPROVE)
        case = _awaited(tx, case_id, version)
        weighed = _weighed(office, tx, case)
        weighed = replace(weighed, verdict=turned_down(weighed.verdict, outcome, told))
        ruling = Ruling(state, outcome, _who_handed_in(case))
        _settle(tx, case, weighed, ruling, reason=told)
        storage.change_decision(
            tx,
            case.id,
            counted=SUPERVISOR,
            approved_by=approver.id,
            approved_at=tx.at,
            approval_note=told,
        )
        letter = issue_letter(office, tx, weighed, case.id, allowed=False)
        collecting.collect_later(tx, letter, case.ticket_id)
    return Settled(case.id, weighed.reading.person.name, weighed.verdict, letter)


def draft_of(case: Case, ticket_id: UUID | None = None) -> Draft:
    """Return the form as it was handed in, to go on with that case; on another number if given.

    Raises Refused when nothing of it is kept any more.
    """
    form = case.submitted.get("form")
    if not form:
        raise Refused("isian_tidak_disimpan", _NO_FORM)
    return replace(draft_from(ticket_id or case.ticket_id, form), case_id=case.id)


def handed_in(case: Case) -> datetime:
    """Return when the form was handed in (UTC)."""
    told = case.submitted.get("at")
    return datetime.fromisoformat(told) if told else case.decided_at


def _weighed(office: Office, tx: Transaction, case: Case) -> Weighed:
    ground = ground_on(office, tx.connection)
    return weigh_on(office, tx.connection, draft_of(case), ground)


def _settle(tx: Transaction, case: Case, weighed: Weighed, ruling: Ruling, *, reason: str) -> None:
    check_move(case.state, ruling.state)
    storage.change_case(tx, case, **settled_row(tx, weighed, ruling, case))
    storage.change_decision(tx, case.id, **decision_row(weighed, ruling))
    storage.add_step(tx, case.id, ruling.state, officer_id=tx.actor, reason=reason)


def _awaited(tx: Transaction, case_id: UUID, version: int) -> Case:
    case = storage.read_case(tx.connection, case_id)
    if case.state not in AWAITING:
        raise Refused("sudah_diputuskan", _DECIDED, state=case.state.value)
    if case.version != version:
        raise Conflict("permohonan_berubah", _CHANGED)
    return case


def _override(office: Office, verdict: Verdict, reason: str) -> tuple[UUID, str] | None:
    if verdict.allowed:
        return None
    if not reason.strip():
        worst = next((one for one in verdict.findings if one.outcome is verdict.outcome), None)
        told = worst.sentence if worst else verdict.headline
        raise Refused("tidak_lagi_boleh", _NO_LONGER, finding=told)
    return office.require(Right.OVERRIDE).id, check_reason(reason)


def _who_handed_in(case: Case) -> UUID:
    return UUID(hex=case.submitted["by"])


def _name_of(office: Office, case_id: UUID) -> str:
    with office.read() as connection:
        return storage.name_of(connection, case_id)


_NOT_VERIFIED = QT_TRANSLATE_NOOP(
    "errors", "Layanan ini meminta verifikasi dahulu. Isi verifikasinya, lalu setujui."
)
_DECIDED = QT_TRANSLATE_NOOP(
    "errors", "Permohonan ini sudah {state}. Muat ulang daftarnya, lalu pilih yang lain."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors",
    "Permohonan ini baru saja diubah petugas lain. Lihat yang berubah, lalu putuskan lagi.",
)
_NO_LONGER = QT_TRANSLATE_NOOP(
    "errors",
    "Menurut data hari ini permohonan ini tidak lagi boleh: {finding} Kembalikan, tolak, atau "
    "setujui dengan menulis alasannya.",
)
_NO_FORM = QT_TRANSLATE_NOOP(
    "errors", "Isian permohonan ini tidak disimpan lagi. Mulailah permohonan baru."
)
