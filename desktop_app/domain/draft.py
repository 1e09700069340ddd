"""What the form of one ticket holds while it is typed, and how that is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop_app.domain.bringer import Bringer, bringer_body, bringer_from
from desktop_app.domain.decision import SecondCheck
from desktop_app.domain.household import Household, household_body, household_from


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form of one ticket holds, as typed; it survives a lock, a crash and a power cut.

    `values` are the texts of all fields by key (person's and service's); flags are "ya" or "".
    `confirmed` maps a finding's code to how the officer made sure. `applicant_version` is the
    version of the person the form was filled from: whoever changed it since is not overwritten.
    With `case_id` F9 goes on with that case, whose papers were left here or sent back, instead of
    making a new one. `household` is whom of the family the letter names.
    """

    ticket_id: UUID
    service: str
    values: Mapping[str, str] = field(default_factory=dict)
    documents: frozenset[str] = frozenset()
    deferred: frozenset[str] = frozenset()
    confirmed: Mapping[str, str] = field(default_factory=dict)
    second_check: SecondCheck | None = None
    id_completed: bool = False
    disdukcapil_evidence: bool = False
    wa_consent: bool = False
    applicant_id: UUID | None = None
    applicant_version: int | None = None
    bringer: Bringer | None = None
    case_id: UUID | None = None
    household: Household = field(default_factory=Household)

    def value(self, key: str) -> str:
        """Return the text of a field, stripped; "" when it is empty."""
        return self.values.get(key, "").strip()


def draft_body(draft: Draft) -> dict[str, Any]:
    """Return a draft as plain JSON."""
    check = draft.second_check
    return {
        "service": draft.service,
        "values": dict(draft.values),
        "documents": sorted(draft.documents),
        "deferred": sorted(draft.deferred),
        "confirmed": dict(draft.confirmed),
        "second_check": None if check is None else second_check_body(check),
        "id_completed": draft.id_completed,
        "disdukcapil_evidence": draft.disdukcapil_evidence,
        "wa_consent": draft.wa_consent,
        "applicant_id": draft.applicant_id.hex if draft.applicant_id else None,
        "applicant_version": draft.applicant_version,
        "bringer": bringer_body(draft.bringer),
        "case_id": draft.case_id.hex if draft.case_id else None,
        "household": household_body(draft.household),
    }


def draft_from(ticket_id: UUID, body: Mapping[str, Any]) -> Draft:
    """Return the draft that `draft_body` wrote, in this version of the program or an earlier."""
    check = body["second_check"]
    return Draft(
        ticket_id=ticket_id,
        service=body["service"],
        values=body["values"],
        documents=frozenset(body["documents"]),
        deferred=frozenset(body["deferred"]),
        confirmed=body["confirmed"],
        second_check=None if check is None else _second_check(check),
        id_completed=body["id_completed"],
        disdukcapil_evidence=body["disdukcapil_evidence"],
        wa_consent=body["wa_consent"],
        applicant_id=UUID(hex=body["applicant_id"]) if body["applicant_id"] else None,
        applicant_version=body.get("applicant_version"),
        bringer=bringer_from(body.get("bringer")),
        case_id=UUID(hex=body["case_id"]) if body.get("case_id") else None,
        household=household_from(body.get("household")),
    )


def second_check_body(check: SecondCheck) -> dict[str, str]:
    """Return a second check as plain JSON."""
    return {
        "source": check.source,
        "result": check.result,
        "seen_at": check.seen_at.isoformat(),
        "officer": check.officer,
        "note": check.note,
    }


def _second_check(body: Mapping[str, str]) -> SecondCheck:
    seen_at = datetime.fromisoformat(body["seen_at"])
    return SecondCheck(body["source"], body["result"], seen_at, body["officer"], body["note"])
