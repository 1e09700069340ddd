"""What stands on one person's page, read from the office's own tables and from the journal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.complaint import show_number as complaint_number
from desktop_app.domain.people import Person, Sex
from desktop_app.domain.person_page import (
    OPEN_STATES,
    CaseLine,
    ComplaintLine,
    DraftLine,
    Given,
    LetterLine,
    Visit,
)
from desktop_app.domain.queue import Lane
from desktop_app.storage.journal import JournalEntry, history, read_entries
from desktop_app.storage.receipts import receipt_from
from desktop_app.storage.tables import (
    application,
    attachment,
    complaint,
    counter,
    decision,
    draft,
    handover,
    journal,
    letter,
    officer,
    receipt,
    ticket,
)

_LOOKS = ("view", "search", "reveal", "print", "export", "register_rows")
_BESIDE = ("view", "reveal", "export", "register_rows")


def person_from(body: Mapping[str, Any]) -> Person:
    """Return the person that a case of an earlier day was written for."""
    born = body.get("birth_date")
    return Person(
        name=body.get("name") or "",
        nik=body.get("nik"),
        kk=body.get("kk"),
        birth_place=body.get("birth_place"),
        birth_date=date.fromisoformat(born) if born else None,
        sex=Sex(body["sex"]) if body.get("sex") else None,
        address=body.get("address"),
        rt=body.get("rt"),
        rw=body.get("rw"),
        village_code=body.get("village_code"),
        phone=body.get("phone"),
    )


def written(connection: sa.Connection, ids: Sequence[UUID]) -> list[tuple[date, Person]]:
    """Return the person as each case had it, the latest first."""
    query = sa.select(application.c.day, application.c.person).where(
        application.c.applicant_id.in_(ids)
    )
    rows = connection.execute(query.order_by(application.c.decided_at.desc()))
    return [(row.day, person_from(row.person)) for row in rows]


def visits(connection: sa.Connection, ids: Sequence[UUID]) -> tuple[Visit, ...]:
    """Return the tickets of these rows' cases with those cases, the latest first."""
    cases = _cases(connection, ids)
    query = (
        sa.select(ticket, counter.c.name.label("counter"), officer.c.name.label("officer"))
        .outerjoin(counter, counter.c.id == ticket.c.counter_id)
        .outerjoin(officer, officer.c.id == ticket.c.officer_id)
        .where(ticket.c.id.in_(list(cases)))
        .order_by(ticket.c.arrived_at.desc())
    )
    return tuple(
        Visit(
            ticket_id=row.id,
            day=row.day,
            code=_code(row),
            service=row.service,
            state=row.state,
            counter=row.counter or "",
            officer=row.officer or "",
            cases=tuple(cases[row.id]),
        )
        for row in connection.execute(query)
    )


def letters(connection: sa.Connection, ids: Sequence[UUID]) -> tuple[LetterLine, ...]:
    """Return the letters of these rows' cases and who took them, the latest first."""
    columns = (handover.c.taker, handover.c.relation, handover.c.handed_at, handover.c.waits_since)
    query = (
        sa.select(letter, *columns, officer.c.name.label("by"))
        .join(application, application.c.id == letter.c.application_id)
        .outerjoin(handover, handover.c.letter_id == letter.c.id)
        .outerjoin(officer, officer.c.id == handover.c.officer_id)
        .where(application.c.applicant_id.in_(ids))
        .order_by(letter.c.issued_at.desc())
    )
    return tuple(
        LetterLine(
            id=row.id,
            case_id=row.application_id,
            number=row.number,
            day=row.day,
            kind=row.kind,
            subject=row.subject,
            state=row.state,
            waits=row.waits_since is not None and row.handed_at is None,
            taker=row.taker or "",
            relation=row.relation or "",
            handed_at=row.handed_at,
            handed_by=row.by or "",
        )
        for row in connection.execute(query)
    )


def drafts(
    connection: sa.Connection, ids: Collection[UUID], niks: Collection[str]
) -> tuple[DraftLine, ...]:
    """Return the forms begun for one of these rows or numbers; only today's queue has any."""
    wanted = {one.hex for one in ids}
    query = (
        sa.select(draft, ticket, officer.c.name.label("by"))
        .join(ticket, ticket.c.id == draft.c.ticket_id)
        .outerjoin(officer, officer.c.id == draft.c.officer_id)
        .order_by(draft.c.saved_at.desc())
    )
    return tuple(
        DraftLine(row.ticket_id, _code(row), row.body["service"], row.saved_at, row.by or "")
        for row in connection.execute(query)
        if row.body.get("applicant_id") in wanted or draft_nik(row.body) in niks
    )


def draft_nik(body: Mapping[str, Any]) -> str:
    """Return the NIK as typed in a draft, digits only; "" for none."""
    return "".join(filter(str.isdigit, body.get("values", {}).get("nik", "")))


def complaints(connection: sa.Connection, ids: Sequence[UUID]) -> tuple[ComplaintLine, ...]:
    """Return the complaints about these rows' cases, the latest first."""
    query = (
        sa.select(complaint)
        .join(application, application.c.id == complaint.c.application_id)
        .where(application.c.applicant_id.in_(ids))
        .order_by(complaint.c.received_at.desc())
    )
    return tuple(
        ComplaintLine(
            complaint_number(row.year, row.series, row.sequence),
            row.category,
            row.state,
            row.received_at,
            row.due_on,
        )
        for row in connection.execute(query)
    )


def receipts(connection: sa.Connection, ids: Sequence[UUID]) -> tuple[Given, ...]:
    """Return the receipts given for these rows' cases, the latest first."""
    query = (
        sa.select(receipt)
        .join(application, application.c.id == receipt.c.application_id)
        .where(application.c.applicant_id.in_(ids))
        .order_by(receipt.c.issued_at.desc(), receipt.c.id)
    )
    return tuple(
        Given(one.number, one.kind.value, one.issued_at)
        for one in map(receipt_from, connection.execute(query))
    )


def papers(connection: sa.Connection, ids: Sequence[UUID]) -> list[UUID]:
    """Return the cases of these rows, and the scans and complaints that hang on them."""
    own = sa.select(application.c.id).where(application.c.applicant_id.in_(ids))
    cases = list(connection.execute(own).scalars())
    hanging = [
        connection.execute(sa.select(table.c.id).where(table.c.application_id.in_(cases))).scalars()
        for table in (attachment, complaint)
    ]
    return [*cases, *(id for some in hanging for id in some)]


def changes(connection: sa.Connection, ids: Iterable[UUID]) -> list[JournalEntry]:
    """Return all that was ever done to these rows, the latest first; looks are left out."""
    entries = (entry for id in ids for entry in history(connection, id))
    return sorted((e for e in entries if e.kind not in _LOOKS), key=lambda e: -e.lsn)


def looks(
    connection: sa.Connection, entities: Sequence[UUID], shown: Collection[UUID], limit: int
) -> list[JournalEntry]:
    """Return who looked at these things, or saw one of `shown` beside somebody else, latest first.

    `entities` are the person's rows, numbers and letters; `shown` the ids of the numbers.
    """
    about = journal.c.entity.in_(entities)
    # A list of hits shows who it may be: that is no look at a person.
    beside = [
        sa.and_(journal.c.kind.in_(_BESIDE), sa.func.instr(journal.c.body, one.hex.encode()) > 0)
        for one in shown
    ]
    query = sa.select(journal).where(journal.c.kind.in_(_LOOKS), sa.or_(about, *beside))
    return read_entries(connection, query.order_by(journal.c.lsn.desc()).limit(limit))


def _cases(connection: sa.Connection, ids: Sequence[UUID]) -> dict[UUID, list[CaseLine]]:
    query = (
        sa.select(application, decision)
        .join(decision, decision.c.application_id == application.c.id)
        .where(application.c.applicant_id.in_(ids))
        .order_by(application.c.decided_at.desc())
    )
    found: dict[UUID, list[CaseLine]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row[application.c.ticket_id], []).append(_case(row))
    return found


def _case(row: Mapping[Any, Any]) -> CaseLine:
    state = row[application.c.state]
    return CaseLine(
        id=row[application.c.id],
        ticket_id=row[application.c.ticket_id],
        day=row[application.c.day],
        service=row[application.c.service],
        state=state,
        outcome=row[decision.c.outcome],
        counted=row[decision.c.counted],
        findings=tuple(one["code"] for one in row[decision.c.findings]),
        source=row[decision.c.source],
        as_of=row[decision.c.as_of],
        desil=row[decision.c.desil],
        overridden=row[decision.c.overridden_outcome] is not None,
        bringer=(row[application.c.bringer] or {}).get("name", ""),
        open=state in OPEN_STATES,
    )


def _code(row: Any) -> str:
    return f"{Lane(row.lane).value}{row.series}{row.number:03d}"
