"""What cases wait for: begun with the decision, noted at the counter, told on the next visit."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.attachment import Attachment, Prepared, clean_file_name
from desktop_app.domain.case import CaseState
from desktop_app.domain.case_list import CaseFacts
from desktop_app.domain.decision_rules import DEFERRED_HOURS
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.follow_up import (
    BpjsAnswer,
    Due,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    Urgency,
    check_done_on,
    check_note,
    check_reason,
    check_reference,
    codes_of,
    expected_of,
)
from desktop_app.domain.ids import new_id
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.storage import attachments as papers
from desktop_app.storage import case_list as cases
from desktop_app.storage import follow_ups as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.office import proposal_periods, read_settings
from desktop_app.usecases.ground import rules_on
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody who came back is told: the thing, in words, and how urgent it is."""

    follow_up: FollowUp
    what: str
    urgency: Urgency


@dataclass(frozen=True, slots=True)
class Scan:
    """A picture of a paper that was handed in later."""

    name: str
    prepared: Prepared


def begin(office: Office, tx: Transaction, application_id: UUID) -> tuple[FollowUp, ...]:
    """Let a case that was just decided wait for what it has to, inside `tx`; return that.

    Only where the office uses it (a setting), only for what was allowed, and never twice.
    """
    stored = read_settings(tx.connection)
    if not stored[settings.USE_CASES]:
        return ()
    _begin(tx, cases.read_facts(tx.connection, application_id), _periods(office, tx), tx.at)
    return storage.follow_ups_of(tx.connection, application_id)


def take_up(office: Office, tx: Transaction) -> int:
    """Let recent cases wait, too, where an office begins to follow its cases up; return how many.

    Recent is what BPJS still has time to answer; older cases were followed up in another way.
    """
    periods = _periods(office, tx)
    since = tx.at - timedelta(days=periods["answer_days"])
    found = cases.allowed_since(tx.connection, since)
    return sum(_begin(tx, one, periods, one.decided_at) for one in found)


def hand_in(office: Office, id: UUID, scan: Scan | None = None, note: str = "") -> FollowUp:
    """Note that a deferred paper is there, with its picture when there is one.

    Raises Refused when it is not a paper that is waited for, EnvironmentFailure for the disk.
    """
    office.require(Right.SERVE)
    words = check_note(note)
    with office.write() as tx:
        old = _open(tx, id, FollowUpKind.MENYUSUL)
        if scan is not None:
            _attach(office, tx, old, scan)
        storage.note_paper(tx, old.application_id, old.what, came=True)
        return _close(tx, old, result="diserahkan", note=words)


def enter_siks_ng(office: Office, id: UUID, on: date, reference: str = "") -> FollowUp:
    """Note the day a case was entered into SIKS-NG, by whoever is logged in.

    Raises Refused for a day to come or before the case, or when it is not waited for.
    """
    office.require(Right.SERVE)
    number = check_reference(reference)
    with office.write() as tx:
        old = _open(tx, id, FollowUpKind.SIKS_NG)
        day = _done_on(office, old, on)
        return _close(tx, old, result=day.isoformat(), reference=number)


def answer_bpjs(
    office: Office, id: UUID, answer: BpjsAnswer, on: date, reference: str = "", note: str = ""
) -> FollowUp:
    """Note what BPJS said on a day. While it is processed the case goes on waiting, anew from then.

    Raises as `enter_siks_ng`.
    """
    office.require(Right.SERVE)
    number, words = check_reference(reference), check_note(note)
    with office.write() as tx:
        old = _open(tx, id, FollowUpKind.BPJS)
        day = _done_on(office, old, on)
        told = f"{day.isoformat()} {words}".strip()
        if answer is not BpjsAnswer.PROSES:
            return _close(tx, old, result=answer.value, reference=number, note=told)
        days = read_settings(tx.connection)[settings.CASE_ANSWER_DAYS]
        new = {"result": answer.value, "reference": number, "note": told}
        return storage.change_follow_up(tx, old, due_at=tx.at + timedelta(days=days), **new)


def drop(office: Office, id: UUID, reason: str) -> FollowUp:
    """Note that something is not waited for any more, and why. Raises Refused without a reason."""
    office.require(Right.SERVE)
    words = check_reason(reason)
    with office.write() as tx:
        old = _open(tx, id, None)
        return _close(tx, old, state=FollowUpState.GUGUR, note=words)


def take_back(office: Office, before: FollowUp) -> FollowUp:
    """Undo what was just noted: it is as `before` again. Raises Conflict when it moved on."""
    office.require(Right.SERVE)
    with office.write() as tx:
        now = storage.read_follow_up(tx.connection, before.id)
        if before.kind is FollowUpKind.MENYUSUL and now.result == "diserahkan":
            storage.note_paper(tx, before.application_id, before.what, came=False)
        keys = ("state", "result", "reference", "note", "due_at", "closed_at", "closed_by")
        return storage.change_follow_up(tx, now, **{key: getattr(before, key) for key in keys})


def told_to(office: Office, applicant_id: UUID) -> tuple[Told, ...]:
    """Return what is still waited for from or for somebody who is here again, urgent first.

    Nothing where the office does not use it.
    """
    with office.read() as connection:
        return told_on(office, connection, applicant_id)


def told_on(office: Office, connection: Connection, applicant_id: UUID) -> tuple[Told, ...]:
    """Return the same inside somebody's transaction."""
    if not read_settings(connection)[settings.USE_CASES]:
        return ()
    found = storage.open_of_person(connection, applicant_id)
    labels = labels_of(connection, found)
    now = office.now()
    told = [Told(one, labels[one.id], one.urgency(now)) for one in found]
    order = [Urgency.LEWAT, Urgency.SEGERA, Urgency.MENUNGGU]
    return tuple(sorted(told, key=lambda one: order.index(one.urgency)))


def due(office: Office) -> Due | None:
    """Return what the morning's check tells, None where the office does not use it."""
    with office.read() as connection:
        return due_on(office, connection)


def due_on(office: Office, connection: Connection) -> Due | None:
    """Return the same inside somebody's transaction."""
    if not read_settings(connection)[settings.USE_CASES]:
        return None
    now, today = office.now(), office.today()
    return Due(
        papers_late=storage.count_open(connection, FollowUpKind.MENYUSUL, now),
        papers_open=storage.count_open(connection, FollowUpKind.MENYUSUL, None),
        not_entered=storage.count_open(connection, FollowUpKind.SIKS_NG, None),
        unanswered=storage.count_open(connection, FollowUpKind.BPJS, now),
        held=cases.count_held(connection),
        period_open=any(one.contains(today) for one in proposal_periods(connection)),
    )


def labels_of(connection: Connection, found: Sequence[FollowUp]) -> Mapping[UUID, str]:
    """Return what each is called: the paper's own label, or the kind's."""
    labels: dict[UUID, str] = {}
    for one in found:
        label = one.kind.label
        if one.kind is FollowUpKind.MENYUSUL:
            label = cases.document_labels(connection, one.application_id).get(one.what, one.what)
        labels[one.id] = label
    return labels


def _periods(office: Office, tx: Transaction) -> dict[str, Any]:
    """Return what an office waits for and how long, as `expected_of` asks it."""
    stored = read_settings(tx.connection)
    return {
        "paper_hours": _paper_hours(office, tx.connection),
        "siks_ng": codes_of(stored[settings.CASE_SIKS_NG]),
        "bpjs": codes_of(stored[settings.CASE_BPJS]),
        "answer_days": stored[settings.CASE_ANSWER_DAYS],
    }


def _begin(tx: Transaction, case: CaseFacts, periods: Mapping[str, Any], at: datetime) -> bool:
    """Let a case wait for what it does not wait for yet; tell whether there was anything."""
    there = storage.follow_ups_of(tx.connection, case.id)
    known = {(one.kind, one.what) for one in there}
    papers = set(case.deferred) - set(case.in_hand)
    found = expected_of(CaseState(case.state), case.service, papers, at=at, **periods)
    new = [one for one in found if (one.kind, one.what) not in known]
    for one in new:
        storage.add_follow_up(tx, case.id, one)
    return bool(new)


def _paper_hours(office: Office, connection: Connection) -> int:
    code = RefusalReason.BERKAS_TIDAK_LENGKAP
    found = [one for one in rules_on(connection, office.today()).rules if one.code == code]
    hours: int = found[0].parameters.get("deferred_hours", DEFERRED_HOURS) if found else 0
    return hours or DEFERRED_HOURS


def _open(tx: Transaction, id: UUID, kind: FollowUpKind | None) -> FollowUp:
    found = storage.read_follow_up(tx.connection, id)
    if not found.open or kind not in (None, found.kind):
        raise Refused("tindak_lanjut_selesai", _DONE)
    return found


def _close(
    tx: Transaction,
    old: FollowUp,
    *,
    state: FollowUpState = FollowUpState.SELESAI,
    result: str = "",
    reference: str = "",
    note: str = "",
) -> FollowUp:
    return storage.change_follow_up(
        tx,
        old,
        state=state,
        result=result,
        reference=reference,
        note=note,
        closed_at=tx.at,
        closed_by=tx.actor,
    )


def _done_on(office: Office, old: FollowUp, on: date) -> date:
    opened = old.opened_at.astimezone(office.zone).date()
    return check_done_on(on, opened=opened, today=office.today())


def _attach(office: Office, tx: Transaction, old: FollowUp, scan: Scan) -> None:
    files, prepared = office.store.files, scan.prepared
    papers.add_attachment(
        tx,
        Attachment(
            id=new_id(tx.at),
            ticket_id=cases.read_facts(tx.connection, old.application_id).ticket_id,
            application_id=old.application_id,
            document=old.what,
            name=clean_file_name(scan.name),
            file=files.put(prepared.data),
            file_hash=hashlib.sha256(prepared.data).hexdigest(),
            thumbnail=files.put(prepared.thumbnail),
            media_type=prepared.media_type,
            size=len(prepared.data),
            pages=prepared.pages,
            added_at=tx.at,
            version=1,
        ),
    )


_DONE = QT_TRANSLATE_NOOP(
    "errors", "Tindak lanjut itu sudah dicatat petugas lain. Muat ulang permohonannya."
)
