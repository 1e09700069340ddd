"""Who at the counter could be told something: letters ready, papers missing, periods, limits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.case import CaseState
from desktop_app.domain.follow_up import FollowUpKind, FollowUpState
from desktop_app.domain.letter_terms import LetterState
from desktop_app.domain.message import Message, Occasion
from desktop_app.domain.queue import TicketState
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.storage.tables import (
    applicant,
    application,
    decision,
    follow_up,
    handover,
    letter,
    message_about,
    notice_list,
    notice_person,
    ticket,
)

_OVER = [state.value for state in TicketState if state.over]
_PAPER = sa.and_(
    follow_up.c.kind == FollowUpKind.MENYUSUL.value,
    follow_up.c.state == FollowUpState.TERBUKA.value,
)
_OF_LIST = (Occasion.NONAKTIF, Occasion.TUNGGAKAN, Occasion.BATAS_REAKTIVASI)


@dataclass(frozen=True, slots=True, repr=False)
class ToTell:
    """Somebody a case or letter is about, as the row has it."""

    application_id: UUID
    applicant_id: UUID
    service: str
    name: str
    nik: str | None
    phone: str | None
    consent: bool
    village_code: str | None
    letter_id: UUID | None = None
    letter_number: str = ""
    missing: tuple[str, ...] = ()
    due_at: datetime | None = None


def letters_ready(connection: sa.Connection) -> list[ToTell]:
    """Return whose letter is signed and waits, where nobody sits in the room for it."""
    query = (
        _people(letter.c.id.label("letter_id"), letter.c.number)
        .join(letter, letter.c.application_id == application.c.id)
        .join(handover, handover.c.letter_id == letter.c.id)
        .outerjoin(ticket, ticket.c.id == handover.c.ticket_id)
        .where(
            handover.c.handed_at.is_(None),
            letter.c.state == LetterState.DITANDATANGANI.value,
            sa.or_(ticket.c.id.is_(None), ticket.c.state.in_(_OVER)),
        )
        .order_by(letter.c.issued_at)
    )
    return [
        _to_tell(row, letter_id=row.letter_id, letter_number=row.number)
        for row in connection.execute(query)
    ]


def papers_missing(connection: sa.Connection) -> list[ToTell]:
    """Return whose case still waits for papers, with the keys of those and the first deadline."""
    query = (
        _people(follow_up.c.what, follow_up.c.due_at)
        .join(follow_up, follow_up.c.application_id == application.c.id)
        .where(_PAPER)
        .order_by(follow_up.c.opened_at)
    )
    found: dict[UUID, ToTell] = {}
    for row in connection.execute(query):
        before = found.get(row.application_id)
        missing = (*(before.missing if before else ()), row.what)
        dues = [one for one in (before.due_at if before else None, row.due_at) if one]
        found[row.application_id] = _to_tell(row, missing=missing, due_at=min(dues, default=None))
    return list(found.values())


def came_too_early(connection: sa.Connection, since: date, service: str) -> list[ToTell]:
    """Return who was sent home, or left papers, because no period was open, on or after a day;
    who came again for the same since then is left out."""
    later = application.alias()
    again = sa.exists().where(
        later.c.applicant_id == application.c.applicant_id,
        later.c.service == application.c.service,
        later.c.decided_at > application.c.decided_at,
    )
    early = sa.or_(
        decision.c.counted == RefusalReason.PENGAJUAN_BELUM_DIBUKA.value,
        application.c.state == CaseState.DITITIPKAN.value,
    )
    query = (
        _people()
        .outerjoin(decision, decision.c.application_id == application.c.id)
        .where(application.c.service == service, application.c.day >= since, early, ~again)
        .order_by(application.c.decided_at)
    )
    return [_to_tell(row) for row in connection.execute(query)]


def still_needed(connection: sa.Connection, one: Message) -> bool:
    """Tell whether what a message says still holds for somebody it is about."""
    about = message_about.c.message_id == one.id
    if one.occasion is Occasion.SURAT_SIAP:
        query = (
            sa.select(handover.c.id)
            .join(message_about, message_about.c.letter_id == handover.c.letter_id)
            .join(letter, letter.c.id == handover.c.letter_id)
            .where(about, handover.c.handed_at.is_(None), letter.c.state != LetterState.BATAL.value)
        )
    elif one.occasion is Occasion.BERKAS_KURANG:
        query = (
            sa.select(follow_up.c.id)
            .join(message_about, message_about.c.application_id == follow_up.c.application_id)
            .where(about, _PAPER)
        )
    elif one.occasion in _OF_LIST:
        query = _not_come(about)
    else:
        return True
    return connection.execute(query.limit(1)).first() is not None


def _not_come(about: Any) -> sa.Select[Any]:
    came = (
        sa.exists()
        .where(
            applicant.c.nik == notice_person.c.nik,
            application.c.applicant_id == applicant.c.id,
            application.c.day >= notice_list.c.as_of,
        )
        .correlate(notice_person, notice_list)
    )
    return (
        sa.select(notice_person.c.id)
        .join(message_about, message_about.c.notice_person_id == notice_person.c.id)
        .join(notice_list, notice_list.c.id == notice_person.c.list_id)
        .where(about, ~came)
    )


def _people(*more: Any) -> sa.Select[Any]:
    return sa.select(
        application.c.id.label("application_id"),
        application.c.service,
        applicant.c.id.label("applicant_id"),
        applicant.c.name,
        applicant.c.nik,
        applicant.c.phone,
        applicant.c.wa_consent,
        applicant.c.village_code,
        *more,
    ).join(applicant, applicant.c.id == application.c.applicant_id)


def _to_tell(row: Any, **more: Any) -> ToTell:
    return ToTell(
        row.application_id,
        row.applicant_id,
        row.service,
        row.name,
        row.nik,
        row.phone,
        row.wa_consent,
        row.village_code,
        **more,
    )
