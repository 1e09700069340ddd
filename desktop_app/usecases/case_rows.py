"""The rows of a case and its decision, from a form that was weighed: new, or gone on with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desktop_app.domain.bringer import bringer_body
from desktop_app.domain.case import Case, CaseState, check_move
from desktop_app.domain.case_evidence import register_row
from desktop_app.domain.decision import Finding, Outcome, Verdict
from desktop_app.domain.household import household_body
from desktop_app.domain.ids import new_id
from desktop_app.domain.intake import Draft, Ground, Reading, draft_body, second_check_body
from desktop_app.domain.queue import Ticket
from desktop_app.domain.register import LookUp
from desktop_app.storage import applications as storage
from desktop_app.storage import attachments, cases
from desktop_app.storage.journal import Transaction

# While somebody else still decides, or the papers come back, the form is kept as it was typed.
_KEEPS_FORM = frozenset(
    {CaseState.DITITIPKAN, CaseState.DIAJUKAN, CaseState.DIVERIFIKASI, CaseState.DIKEMBALIKAN}
)
_REFUSED = frozenset({CaseState.DITOLAK, CaseState.DIKEMBALIKAN})


@dataclass(frozen=True, slots=True)
class Weighed:
    """A form that was read, the verdict on it, and what both stood on."""

    draft: Draft
    reading: Reading
    verdict: Verdict
    look_up: LookUp | None
    ground: Ground


@dataclass(frozen=True, slots=True)
class Ruling:
    """Where a case goes now, by whom. `override`: which supervisor decided otherwise, and why."""

    state: CaseState
    outcome: Outcome
    officer_id: UUID
    override: tuple[UUID, str] | None = None
    batch_id: UUID | None = None


def keep_case(
    tx: Transaction, weighed: Weighed, ruling: Ruling, ticket: Ticket, applicant_id: UUID
) -> UUID:
    """Store the case with its decision and its step, new or gone on with; return its id.

    A case that goes on (`case_id` of the draft) keeps its id and history, and counts on the day
    and visit of this ticket. Whoever was sent home on an earlier day was sent home: that case
    stays as it was counted, and a new one begins with its papers. Raises Refused when it was
    decided meanwhile, NotFound without it.
    """
    row = _case_row(tx, weighed, ruling, ticket, applicant_id)
    case_id = weighed.draft.case_id
    old = cases.read_case(tx.connection, case_id) if case_id is not None else None
    if old is None:
        return _keep_new(tx, weighed, ruling, row)
    if ruling.state is not old.state:
        check_move(old.state, ruling.state)
    if old.state is CaseState.DIKEMBALIKAN and old.day < weighed.ground.today:
        id = _keep_new(tx, weighed, ruling, row)
        _carry_papers(tx, old.id, id)
        return id
    cases.change_case(tx, old, **row)
    cases.add_step(tx, old.id, ruling.state, officer_id=ruling.officer_id)
    cases.change_decision(tx, old.id, **decision_row(weighed, ruling))
    return old.id


def decision_row(weighed: Weighed, ruling: Ruling) -> dict[str, Any]:
    """Return what a decision says and what it stood on; a reason counts once it is decided."""
    verdict, look_up = weighed.verdict, weighed.look_up
    snapshot = look_up.snapshot if look_up else None
    exact = look_up.exact if look_up else ()
    check = weighed.draft.second_check
    counted = verdict.counted if ruling.state in _REFUSED else None
    overridden = ruling.override is not None and not verdict.allowed
    by, reason = ruling.override if ruling.override and overridden else (None, None)
    return {
        "outcome": ruling.outcome.value,
        "counted": counted.value if counted else None,
        "findings": [_finding_body(finding) for finding in verdict.findings],
        "rule_set": verdict.rule_set,
        "rule_version": verdict.rule_version,
        "snapshot_id": snapshot.id if snapshot and not snapshot.site else None,
        "source": snapshot.title if snapshot else None,
        "as_of": snapshot.as_of if snapshot else None,
        "desil": exact[0].desil if exact else None,
        "second_check": second_check_body(check) if check else None,
        "officer_id": ruling.officer_id,
        "overridden_outcome": verdict.outcome.value if overridden else None,
        "override_reason": reason,
        "override_by": by,
    }


def _keep_new(tx: Transaction, weighed: Weighed, ruling: Ruling, row: Mapping[str, Any]) -> UUID:
    id = new_id(tx.at)
    storage.add_application(tx, {"id": id, "verification": None, **row})
    cases.add_step(tx, id, ruling.state, officer_id=ruling.officer_id)
    nobody = {"approved_by": None, "approved_at": None, "approval_note": None}
    decided = {**decision_row(weighed, ruling), **nobody}
    storage.add_decision(tx, {"id": new_id(tx.at), "application_id": id, **decided})
    return id


def _carry_papers(tx: Transaction, old: UUID, new: UUID) -> None:
    """Hang the papers of the earlier case on the new one too; their files are the same."""
    for one in attachments.of_application(tx.connection, old):
        attachments.add_attachment(tx, replace(one, id=new_id(tx.at), application_id=new))


def _case_row(
    tx: Transaction, weighed: Weighed, ruling: Ruling, ticket: Ticket, applicant_id: UUID
) -> dict[str, Any]:
    draft, person = weighed.draft, weighed.reading.person
    service = weighed.ground.service(draft.service)
    return {
        "visit_id": ticket.visit_id,
        "ticket_id": ticket.id,
        "applicant_id": applicant_id,
        "service": draft.service,
        "service_from": service.valid_from,
        "state": ruling.state.value,
        "fields": dict(weighed.reading.fields),
        "documents": {"in_hand": sorted(draft.documents), "deferred": sorted(draft.deferred)},
        "person": storage.person_body(person),
        "village_code": person.village_code,
        "day": weighed.ground.today,
        "decided_at": tx.at,
        "bringer": bringer_body(draft.bringer),
        "household": household_body(draft.household.of(person.kk or "")),
        "submitted": submitted_body(tx, weighed, ruling) if ruling.state in _KEEPS_FORM else None,
        "batch_id": ruling.batch_id,
    }


def settled_row(tx: Transaction, weighed: Weighed, ruling: Ruling, case: Case) -> dict[str, Any]:
    """Return what changes of a case that somebody else decides, on the form as it was handed in."""
    kept = dict(case.submitted) if ruling.state in _KEEPS_FORM else None
    return {
        "state": ruling.state.value,
        "service_from": weighed.ground.service(case.service).valid_from,
        "decided_at": tx.at,
        "submitted": kept,
    }


def submitted_body(tx: Transaction, weighed: Weighed, ruling: Ruling) -> dict[str, Any]:
    """Return the form as it was handed in, and what the register said of the person then."""
    look_up = weighed.look_up
    return {
        "form": draft_body(weighed.draft),
        "register": [register_row(one) for one in look_up.exact] if look_up else [],
        "data": look_up.snapshot.title if look_up and look_up.snapshot else None,
        "at": tx.at.isoformat(),
        "by": ruling.officer_id.hex,
    }


def _finding_body(finding: Finding) -> Mapping[str, Any]:
    return {
        "code": finding.code,
        "outcome": finding.outcome.value,
        "confirmed": finding.confirmed,
        "village_error": finding.counted_village_error,
    }
