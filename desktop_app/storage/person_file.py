"""All rows that are about one person, table by table, for the file that person may ask for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage import person_traces as traces
from desktop_app.storage.tables import (
    applicant,
    application,
    attachment,
    case_step,
    complaint,
    consent,
    decision,
    follow_up,
    handover,
    letter,
    message,
    message_about,
    notice_list,
    notice_person,
    receipt,
    ticket,
)

Rows = Sequence[sa.RowMapping]


def applicants(connection: sa.Connection, ids: Sequence[UUID]) -> Rows:
    """Return the person's own rows."""
    query = sa.select(applicant).where(applicant.c.id.in_(ids)).order_by(applicant.c.id)
    return connection.execute(query).mappings().all()


def cases(connection: sa.Connection, ids: Sequence[UUID]) -> Rows:
    """Return the cases with their decision and the number they came under, the oldest first."""
    ticket_columns = [ticket.c[n].label(n) for n in ("lane", "series", "number", "arrived_at")]
    decided = ("outcome", "counted", "findings", "source", "as_of", "desil", "override_reason")
    columns = [decision.c[name].label(name) for name in decided]
    query = (
        sa.select(application, *ticket_columns, *columns)
        .join(ticket, ticket.c.id == application.c.ticket_id)
        .outerjoin(decision, decision.c.application_id == application.c.id)
        .where(application.c.applicant_id.in_(ids))
        .order_by(application.c.decided_at)
    )
    return connection.execute(query).mappings().all()


def letters(connection: sa.Connection, cases: Sequence[UUID]) -> Rows:
    """Return the letters of these cases and who took them."""
    columns = handover.c.taker, handover.c.relation, handover.c.handed_at
    query = (
        sa.select(letter, *columns)
        .outerjoin(handover, handover.c.letter_id == letter.c.id)
        .where(letter.c.application_id.in_(cases))
        .order_by(letter.c.issued_at)
    )
    return connection.execute(query).mappings().all()


def attachments(connection: sa.Connection, cases: Sequence[UUID]) -> Rows:
    """Return the scans of these cases."""
    return _of(connection, attachment, attachment.c.added_at, cases)


def steps(connection: sa.Connection, cases: Sequence[UUID]) -> Rows:
    """Return every state the cases were in."""
    return _of(connection, case_step, case_step.c.at, cases)


def follow_ups(connection: sa.Connection, cases: Sequence[UUID]) -> Rows:
    """Return what the cases waited for."""
    return _of(connection, follow_up, follow_up.c.opened_at, cases)


def receipts(connection: sa.Connection, cases: Sequence[UUID]) -> Rows:
    """Return the receipts given for the cases."""
    return _of(connection, receipt, receipt.c.issued_at, cases)


def complaints(connection: sa.Connection, cases: Sequence[UUID], known: traces.Known) -> Rows:
    """Return the complaints about the cases, and those this person reported."""
    reported = [row.id for row in traces.reported(connection, known)]
    which = sa.or_(complaint.c.application_id.in_(cases), complaint.c.id.in_(reported))
    query = sa.select(complaint).where(which).order_by(complaint.c.received_at)
    return connection.execute(query).mappings().all()


def listed(connection: sa.Connection, niks: Sequence[str]) -> Rows:
    """Return the person's rows in lists of whom to tell, the oldest list first."""
    columns = notice_list.c.kind, notice_list.c.title, notice_list.c.as_of
    query = (
        sa.select(notice_person, *columns)
        .join(notice_list, notice_list.c.id == notice_person.c.list_id)
        .where(notice_person.c.nik.in_(niks))
        .order_by(notice_list.c.as_of, notice_person.c.id)
    )
    return connection.execute(query).mappings().all()


def messages(connection: sa.Connection, ids: Sequence[UUID], rows: Sequence[UUID]) -> Rows:
    """Return the messages about the person, or about these rows of lists."""
    about = sa.or_(
        message_about.c.applicant_id.in_(ids), message_about.c.notice_person_id.in_(rows)
    )
    told = sa.select(message_about.c.message_id).where(about)
    query = sa.select(message).where(message.c.id.in_(told))
    return connection.execute(query.order_by(message.c.queued_at, message.c.id)).mappings().all()


def consents(connection: sa.Connection, phones: Sequence[str]) -> Rows:
    """Return what was said about being written to at these numbers, the oldest first."""
    query = sa.select(consent).where(consent.c.phone.in_(phones))
    return connection.execute(query.order_by(consent.c.at, sa.text("rowid"))).mappings().all()


def _of(connection: sa.Connection, table: sa.Table, order: Any, cases: Sequence[UUID]) -> Rows:
    query = sa.select(table).where(table.c.application_id.in_(cases)).order_by(order)
    return connection.execute(query).mappings().all()
