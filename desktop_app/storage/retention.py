"""What is older than its period, and how each kind of it is made to tell nobody's name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.person_page import ERASED_NAME, OPEN_STATES
from desktop_app.storage.journal import Transaction
from desktop_app.storage.people import ROOT
from desktop_app.storage.people_erasure import (
    KEPT_KINDS,
    LETTER_WITHOUT_PERSON,
    erase,
    of_nobody_else,
)
from desktop_app.storage.tables import (
    applicant,
    application,
    attachment,
    batch,
    complaint,
    draft,
    handover,
    journal,
    letter,
    print_job,
    ticket,
)

RUN = "retention"
# Who looked, searched, uncovered, printed or took out.
LOOKS = ("view", "search", "reveal", "print", "register_rows", "register_export", "export")


class Old(NamedTuple):
    """What is over: ids or groups of ids, how many are held back, and the oldest day."""

    ids: list[Any]
    held: int
    oldest: date | None


def old_rows(connection: sa.Connection, table: sa.Table, when: Any, *which: Any) -> Old:
    """Return the rows of a table for which all of `which` holds, the oldest by `when` first."""
    query = sa.select(table.c.id, when.label("at")).where(*which).order_by(when, table.c.id)
    rows = connection.execute(query).all()
    first = rows[0].at if rows else None
    oldest = first.date() if isinstance(first, datetime) else first
    return Old([row.id for row in rows], 0, oldest)


def last_run(connection: sa.Connection) -> datetime | None:
    """Return when a run was made last."""
    query = sa.select(sa.func.max(journal.c.at)).where(journal.c.kind == RUN)
    found: datetime | None = connection.execute(query).scalar()
    return found


def old_people(connection: sa.Connection, before: date) -> Old:
    """Return groups of rows whose last case is older; a case nobody decided yet holds them."""
    is_open = sa.case((application.c.state.in_(OPEN_STATES), 1), else_=0)
    query = (
        sa.select(
            ROOT.label("root"),
            sa.func.max(application.c.day).label("last"),
            sa.func.max(is_open).label("open"),
        )
        .join(application, application.c.applicant_id == applicant.c.id)
        .where(applicant.c.name != ERASED_NAME)
        .group_by(ROOT)
        .having(sa.func.max(application.c.day) < before)
        .order_by(sa.func.max(application.c.day), ROOT)
    )
    rows = connection.execute(query).all()
    done = [row.root for row in rows if not row.open]
    return Old(done, len(rows) - len(done), rows[0].last if rows else None)


def rows_of(connection: sa.Connection, roots: Sequence[UUID]) -> list[UUID]:
    """Return every row that is one of these people."""
    query = sa.select(applicant.c.id).where(ROOT.in_(roots)).order_by(applicant.c.id)
    return list(connection.execute(query).scalars())


def forget_people(tx: Transaction, roots: Sequence[UUID]) -> tuple[tuple[str, ...], list[str]]:
    """Make people unknown; return the files to delete and the NIK they had.

    Letters and lists of programmes have periods of their own.
    """
    ids = rows_of(tx.connection, roots)
    now = sa.select(applicant.c.nik).where(applicant.c.id.in_(ids))
    then = sa.select(application.c.person).where(application.c.applicant_id.in_(ids))
    niks = {*tx.connection.execute(now).scalars()}
    niks |= {person.get("nik") for person in tx.connection.execute(then).scalars()}
    known = sorted(nik for nik in niks if nik)
    _, files = erase(tx, ids, known, archive=False)
    for root in roots:
        tx.event("erase", root, {"reason": "masa_simpan_habis"})
    return files, known


def forget_notes(tx: Transaction, before: date) -> None:
    """Blank what was noted on numbers and who brought a batch, once that is over too."""
    noted = sa.or_(ticket.c.remark != "", ticket.c.note != "")
    _change(tx, ticket, sa.and_(ticket.c.day < before, noted), {"remark": "", "note": ""})
    old = sa.select(ticket.c.id).where(ticket.c.day < before)
    named = sa.func.json_extract(batch.c.bringer, "$.name") != ERASED_NAME
    rows = tx.connection.execute(sa.select(batch).where(batch.c.ticket_id.in_(old), named)).all()
    for row in rows:
        nobody = {**row.bringer, "name": ERASED_NAME, "relation": "", "phone": ""}
        tx.change(batch, row.id, row.version, {"bringer": nobody})
    tx.erase([row.id for row in rows], keep=KEPT_KINDS)


def old_letters(connection: sa.Connection, before: date) -> Old:
    """Return letters that still tell whom they were for."""
    named = sa.or_(letter.c.person_name != ERASED_NAME, letter.c.file != "")
    return old_rows(connection, letter, letter.c.day, letter.c.day < before, named)


def forget_letters(tx: Transaction, ids: Sequence[UUID]) -> tuple[str, ...]:
    """Take names and files from letters and their copies; return the files to delete."""
    rows = _change(tx, letter, letter.c.id.in_(ids), LETTER_WITHOUT_PERSON)
    _change(tx, handover, handover.c.letter_id.in_(ids), {"taker": "", "relation": ""})
    printed = _change(tx, print_job, print_job.c.letter_id.in_(ids), {"file": ""})
    files = [row.file for row in (*rows, *printed)]
    files += [row.esign["original"] for row in rows if row.esign]
    return of_nobody_else(tx, [one for one in files if one])


def old_attachments(connection: sa.Connection, before: date) -> Old:
    """Return scans of cases that are older."""
    cases = sa.select(application.c.id).where(application.c.day < before)
    when = attachment.c.added_at
    return old_rows(connection, attachment, when, attachment.c.application_id.in_(cases))


def forget_attachments(tx: Transaction, ids: Sequence[UUID]) -> tuple[str, ...]:
    """Delete scans; return the files to delete."""
    query = sa.select(attachment).where(attachment.c.id.in_(ids))
    rows = tx.connection.execute(query).all()
    for row in rows:
        tx.remove(attachment, row.id, row.version)
    tx.erase([row.id for row in rows], keep=KEPT_KINDS)
    files = [one for row in rows for one in (row.file, row.thumbnail) if one]
    return of_nobody_else(tx, files)


def old_complaints(connection: sa.Connection, before: datetime) -> Old:
    """Return answered complaints that still tell something; one not answered is held."""
    told = complaint.c.text != ERASED_NAME
    past = complaint.c.received_at < before
    answered = complaint.c.answered_at.is_not(None)
    found = old_rows(connection, complaint, complaint.c.received_at, past, told, answered)
    rest = old_rows(connection, complaint, complaint.c.received_at, past, told, ~answered)
    return found._replace(held=len(rest.ids))


def forget_complaints(tx: Transaction, ids: Sequence[UUID]) -> None:
    """Take words and reporter from complaints."""
    bare = {"reporter": {}, "text": ERASED_NAME, "answer": ERASED_NAME}
    _change(tx, complaint, complaint.c.id.in_(ids), bare)


def old_looks(connection: sa.Connection, before: datetime) -> tuple[int, datetime | None]:
    """Return how many entries still tell details of who looked at whom, and the oldest."""
    query = sa.select(sa.func.count(), sa.func.min(journal.c.at)).where(
        journal.c.kind.in_(LOOKS), journal.c.at < before, journal.c.body.is_not(None)
    )
    number, oldest = connection.execute(query).one()
    return int(number), oldest


def old_prints(connection: sa.Connection, before: datetime) -> Old:
    """Return prints that are through and still name the file of a copy or a receipt."""
    past = print_job.c.done_at < before
    passing = sa.or_(print_job.c.mark != "", print_job.c.letter_id.is_(None))
    copies = sa.and_(print_job.c.file != "", passing)
    return old_rows(connection, print_job, print_job.c.done_at, past, copies)


def forget_prints(tx: Transaction, ids: Sequence[UUID]) -> tuple[str, ...]:
    """Take the files from prints; return those to delete."""
    rows = _change(tx, print_job, print_job.c.id.in_(ids), {"file": ""})
    return of_nobody_else(tx, [row.file for row in rows if row.file])


def old_drafts(connection: sa.Connection, before: datetime) -> Old:
    """Return the numbers whose half-filled forms were saved last before that."""
    query = sa.select(draft.c.ticket_id, draft.c.saved_at).where(draft.c.saved_at < before)
    rows = connection.execute(query.order_by(draft.c.saved_at)).all()
    return Old([row.ticket_id for row in rows], 0, rows[0].saved_at.date() if rows else None)


def forget_drafts(tx: Transaction, tickets: Sequence[UUID]) -> None:
    """Delete half-filled forms: they are nobody's history."""
    tx.connection.execute(draft.delete().where(draft.c.ticket_id.in_(tickets)))


def _change(tx: Transaction, table: sa.Table, which: Any, new: dict[str, Any]) -> list[Any]:
    """Give these fields to rows and blank their journal; return the rows as they were."""
    rows = list(tx.connection.execute(sa.select(table).where(which)).all())
    for row in rows:
        tx.change(table, row.id, row.version, new)
    tx.erase([row.id for row in rows], keep=KEPT_KINDS)
    return rows
