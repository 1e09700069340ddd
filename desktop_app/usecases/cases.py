"""One case looked at: its history, and all the evidence somebody decides on, on one screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop_app.domain import case_history as told
from desktop_app.domain.access import Right
from desktop_app.domain.approval import changed_codes
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.case import Case
from desktop_app.domain.case_evidence import FieldChange, register_differences, register_row
from desktop_app.domain.case_history import HistoryKind, HistoryLine
from desktop_app.domain.catalogue import Service
from desktop_app.domain.decision import Verdict
from desktop_app.domain.draft import Draft
from desktop_app.domain.follow_up import FollowUpKind
from desktop_app.domain.intake import Reading
from desktop_app.domain.letter import LetterOrder
from desktop_app.domain.verification import Verification, verification_from
from desktop_app.storage import applications, attachments, case_history
from desktop_app.storage import cases as storage
from desktop_app.storage.accounts import read_officers
from desktop_app.storage.case_history import Hanging
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import JournalEntry
from desktop_app.storage.receipts import receipt_from
from desktop_app.usecases.approvals import draft_of, handed_in, may_approve
from desktop_app.usecases.deciding import weigh_on
from desktop_app.usecases.ground import ground_on
from desktop_app.usecases.letter_orders import letter_order
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Evidence:
    """A case that waits, with everything its decision stands on, then and now.

    `register` and `register_then` are rows as texts by key (see `register_row`), `data` and
    `data_then` the data they are of; `changes` is what the register says differently since;
    `new_findings` and `gone_findings` are codes. `order` is what the letter would be made of.
    """

    case: Case
    service: Service
    draft: Draft
    reading: Reading
    verdict: Verdict
    village: str
    handed_in_at: datetime
    handed_in_by: str
    register: tuple[Mapping[str, str], ...]
    register_then: tuple[Mapping[str, str], ...]
    data: str
    data_then: str
    changes: tuple[FieldChange, ...]
    new_findings: tuple[str, ...]
    gone_findings: tuple[str, ...]
    verification: Verification | None
    papers: tuple[Attachment, ...]
    earlier: tuple[Mapping[str, Any], ...]
    history: tuple[HistoryLine, ...]
    order: LetterOrder
    may_approve: bool


def read_case(office: Office, case_id: UUID) -> Case:
    """Return one case as it is stored. Raises NotFound."""
    with office.read() as connection:
        return storage.read_case(connection, case_id)


def evidence(office: Office, case_id: UUID) -> Evidence:
    """Return all that is known about a case that waits for approval; the view is logged.

    Raises NotFound, and Refused once its form is not kept any more.
    """
    office.require(Right.SERVE)
    with office.write() as tx:
        tx.event("view", case_id, {"what": "case"})
        return _evidence(office, tx.connection, storage.read_case(tx.connection, case_id))


def history(office: Office, case_id: UUID) -> tuple[HistoryLine, ...]:
    """Return what became of a case, the oldest line first: steps, letters, papers and looks."""
    with office.read() as connection:
        return _history(connection, case_id)


def _evidence(office: Office, connection: Connection, case: Case) -> Evidence:
    weighed = weigh_on(office, connection, draft_of(case), ground_on(office, connection))
    look_up, verdict = weighed.look_up, weighed.verdict
    now = tuple(register_row(one) for one in look_up.exact) if look_up else ()
    then = tuple(case.submitted.get("register") or ())
    codes_then = [one["code"] for one in storage.decision_of(connection, case.id)["findings"]]
    gone, new = changed_codes(codes_then, [one.code for one in verdict.findings])
    names = _names(connection)
    earlier = applications.earlier_cases(connection, case.applicant_id)
    return Evidence(
        case=case,
        service=weighed.ground.service(case.service),
        draft=weighed.draft,
        reading=weighed.reading,
        verdict=verdict,
        village=weighed.reading.village_name,
        handed_in_at=handed_in(case),
        handed_in_by=names.get(UUID(hex=case.submitted["by"]), ""),
        register=now,
        register_then=then,
        data=look_up.snapshot.title if look_up and look_up.snapshot else "",
        data_then=case.submitted.get("data") or "",
        changes=register_differences(then, now),
        new_findings=new,
        gone_findings=gone,
        verification=verification_from(case.verification),
        papers=attachments.of_application(connection, case.id),
        earlier=tuple(one for one in earlier if one["id"] != case.id),
        history=_history(connection, case.id),
        order=letter_order(
            weighed.draft, weighed.reading, verdict, weighed.ground, look_up, overridden=True
        ),
        may_approve=may_approve(office),
    )


def _history(connection: Connection, case_id: UUID) -> tuple[HistoryLine, ...]:
    names = _names(connection)
    hanging = case_history.hanging_on(connection, case_id)
    lines = [
        HistoryLine(
            step.at,
            names.get(step.officer_id, "") if step.officer_id else "",
            HistoryKind.LANGKAH,
            told.step_sentence(step.state),
            reason=step.reason,
        )
        for step in storage.steps_of(connection, case_id)
    ]
    for entry in case_history.logged(connection, case_id, hanging):
        line = _line(entry, hanging, case_id, names)
        if line is not None:
            lines.append(line)
    # What happened at one moment stays in the order it was gathered: the step, then its letter.
    return tuple(sorted(lines, key=lambda line: line.at))


def _line(
    entry: JournalEntry, hanging: Hanging, case_id: UUID, names: Mapping[UUID, str]
) -> HistoryLine | None:
    said = _said(entry, hanging, case_id)
    if said is None:
        return None
    kind, sentence, values, reason = said
    if entry.body is None:
        sentence, values, reason = told.ERASED, {}, ""
    who = names.get(entry.actor, "") if entry.actor else ""
    return HistoryLine(entry.at, who, kind, sentence, values, reason)


_Said = tuple[HistoryKind, str, Mapping[str, str], str]


def _said(entry: JournalEntry, hanging: Hanging, case_id: UUID) -> _Said | None:
    """Return (kind, sentence, values, reason) of an entry, None for what needs no line."""
    body = entry.body or {}
    if entry.entity in hanging.letters:
        return _about_letter(entry, hanging.letters[entry.entity])
    if entry.entity in hanging.handovers:
        return _about_handover(entry, hanging)
    if entry.entity in hanging.receipts and entry.op == "insert":
        number = receipt_from(hanging.receipts[entry.entity]).number
        return HistoryKind.BERKAS, told.RECEIPT, {"number": number}, ""
    if entry.entity in hanging.follow_ups:
        return _about_follow_up(entry, hanging.follow_ups[entry.entity])
    if entry.entity in hanging.papers:
        name = {"name": hanging.papers[entry.entity].name}
        if entry.kind == "view":
            return HistoryKind.LIHAT, told.PAPER_SEEN, name, ""
        return (HistoryKind.BERKAS, told.ATTACHED, name, "") if entry.op == "insert" else None
    if entry.entity == case_id and entry.kind == "view":
        return HistoryKind.LIHAT, told.CASE_SEEN, {}, body.get("reason") or ""
    return None


def _about_letter(entry: JournalEntry, row: Any) -> _Said | None:
    said = told.letter_sentence(entry.kind, entry.op, entry.body or {})
    if said is None:
        return None
    kind = HistoryKind.LIHAT if entry.kind == "view" else HistoryKind.SURAT
    return kind, said[0], {"number": row.number, "subject": row.subject}, said[1]


def _about_handover(entry: JournalEntry, hanging: Hanging) -> _Said | None:
    body = entry.body or {}
    if entry.op != "change" or "handed_at" not in body:
        return None
    row = hanging.handovers[entry.entity]
    number = hanging.letters[row.letter_id].number
    if body["handed_at"][1] is None:
        return HistoryKind.SURAT, told.TAKEN_BACK, {"number": number}, ""
    taker, relation = (body.get(key, ["", ""])[1] for key in ("taker", "relation"))
    by = f"{taker} ({relation})" if relation else taker
    return HistoryKind.SURAT, told.HANDED, {"number": number, "taker": by}, ""


def _about_follow_up(entry: JournalEntry, row: Any) -> _Said | None:
    what = FollowUpKind(row.kind).label
    if entry.op == "insert":
        return HistoryKind.BERKAS, told.FOLLOW_UP, {"what": what}, ""
    change = (entry.body or {}).get("state")
    if not isinstance(change, list):
        return None
    values = {"what": what, "state": str(change[1])}
    return HistoryKind.BERKAS, told.FOLLOWED_UP, values, row.note


def _names(connection: Connection) -> dict[UUID, str]:
    return {one.id: one.name for one in read_officers(connection)}
