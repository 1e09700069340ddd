"""Erasing a person: rows lose whatever tells who it was, figures stay, journal bodies go blank."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.follow_up import FollowUpState
from desktop_app.domain.household import household_without
from desktop_app.domain.letter_terms import LetterState
from desktop_app.domain.person_page import ERASED_NAME, OPEN_STATES, Erased
from desktop_app.domain.printing import RECEIPT
from desktop_app.domain.queue import TicketState
from desktop_app.storage import person_traces as traces
from desktop_app.storage.advice import forget as forget_advice
from desktop_app.storage.beneficiary_erasure import forget as forget_benefits
from desktop_app.storage.beneficiary_erasure import promised
from desktop_app.storage.journal import Transaction
from desktop_app.storage.message_erasure import forget
from desktop_app.storage.person_page import draft_nik
from desktop_app.storage.receipts import receipt_from
from desktop_app.storage.sync_held import forget_people
from desktop_app.storage.tables import (
    applicant,
    application,
    attachment,
    batch,
    case_step,
    complaint,
    decision,
    draft,
    follow_up,
    handover,
    letter,
    print_job,
    receipt,
    ticket,
)

# Who looked and that somebody was erased stays readable: a breach report needs both.
KEPT_KINDS = ("view", "search", "reveal", "print", "export", "erase")
_NOBODY = {
    "nik": None,
    "kk": None,
    "name": ERASED_NAME,
    "name_key": "",
    "birth_place": None,
    "birth_date": None,
    "sex": None,
    "address": None,
    "rt": None,
    "rw": None,
    "village_code": None,
    "phone": None,
    "wa_consent": False,
}
LETTER_WITHOUT_PERSON = {"person_name": ERASED_NAME, "nik": None, "token": "", "file": ""}
_AT_ONCE = 400
_OVER = [state.value for state in TicketState if state.over]


def unfinished(connection: sa.Connection, ids: Sequence[UUID]) -> bool:
    """Tell whether somebody still works on a case of these rows, a letter waits to be taken, or a
    benefit that was fixed is not in hand."""
    own = application.c.applicant_id.in_(ids)
    busy = (
        sa.select(application.c.id)
        .join(ticket, ticket.c.id == application.c.ticket_id)
        .where(own, sa.or_(application.c.state.in_(OPEN_STATES), ticket.c.state.not_in(_OVER)))
    )
    waits = (
        sa.select(handover.c.id)
        .join(letter, letter.c.id == handover.c.letter_id)
        .join(application, application.c.id == letter.c.application_id)
        .where(own, handover.c.handed_at.is_(None), letter.c.state != LetterState.BATAL.value)
    )
    open_now = any(connection.execute(one.limit(1)).first() for one in (busy, waits))
    return open_now or promised(connection, ids)


def erase(
    tx: Transaction, ids: Sequence[UUID], niks: Sequence[str], *, archive: bool = True
) -> tuple[Erased, tuple[str, ...]]:
    """Take away who these rows were; return what was gone through and the files to be deleted.

    Service, day, village and outcome of every case stay, so that no figure of a month changes.
    Without `archive` their letters and their places in lists of programmes stay as they are: those
    have periods of their own.
    """
    run = _Run(tx, ids)
    people = [*niks, *run.keys()]
    run.others_papers()
    files = run.attachments() + run.receipts() + (run.letters() if archive else [])
    run.met += forget(tx, ids, niks)
    run.met += forget_advice(tx, ids, run.case_ids, niks)
    if archive:
        run.met += forget_benefits(tx, ids, run.case_ids, niks)
    run.rows(applicant, applicant.c.id.in_(ids), _NOBODY)
    run.cases()
    run.follow_ups()
    run.families(people)
    run.complaints()
    _drop_drafts(tx, ids, niks, people)
    entries = tx.erase([*ids, *run.met], keep=KEPT_KINDS)
    forget_people(tx.connection, [*ids, *run.met])
    return Erased(len(run.case_ids), run.letter_count, entries), of_nobody_else(tx, files)


def of_nobody_else(tx: Transaction, files: Sequence[str]) -> tuple[str, ...]:
    """Return the files no row names any more: the same scan may hang on another's case too."""
    columns = (letter.c.file, attachment.c.file, attachment.c.thumbnail, print_job.c.file)
    named: set[str] = set()
    for column in columns:
        for start in range(0, len(files), _AT_ONCE):
            query = sa.select(column).where(column.in_(files[start : start + _AT_ONCE]))
            named.update(tx.connection.execute(query).scalars())
    return tuple(sorted(set(files) - named - {""}))


class _Run:
    """One erasure under way: `met` collects every row that lost something."""

    def __init__(self, tx: Transaction, ids: Sequence[UUID]) -> None:
        self.tx, self.ids = tx, ids
        query = sa.select(application.c.id).where(application.c.applicant_id.in_(ids))
        self.case_ids = list(tx.connection.execute(query).scalars())
        self.batches = sa.select(application.c.batch_id).where(
            application.c.id.in_(self.case_ids), application.c.batch_id.is_not(None)
        )
        self.letter_count = 0
        self.reported: list[UUID] = []
        self.met: list[UUID] = []

    def rows(self, table: sa.Table, which: Any, new: dict[str, Any]) -> list[Any]:
        """Give these fields to the rows of a table; return the rows as they were."""
        rows = self.tx.connection.execute(sa.select(table).where(which)).all()
        for row in rows:
            self.tx.change(table, row.id, row.version, new)
            self.met.append(row.id)
        return list(rows)

    def cases(self) -> None:
        """A case keeps its service, day, village and outcome; what was written goes."""
        own = application.c.id.in_(self.case_ids)
        bare: dict[str, Any] = {"person": {"name": ERASED_NAME}, "fields": {}, "bringer": None}
        bare |= {"household": None, "submitted": None, "verification": None}
        rows = self.rows(application, own, bare)
        of_case = decision.c.application_id.in_(self.case_ids)
        for row in self.tx.connection.execute(sa.select(decision).where(of_case)).all():
            check = {**row.second_check, "note": ""} if row.second_check else None
            reason = ERASED_NAME if row.override_reason else None
            note = ERASED_NAME if row.approval_note else None
            words = {"second_check": check, "override_reason": reason, "approval_note": note}
            self.tx.change(decision, row.id, row.version, words)
            self.met.append(row.id)
        self.rows(case_step, case_step.c.application_id.in_(self.case_ids), {"reason": ""})
        tickets = [row.ticket_id for row in rows]
        # A batch is many people's: what was noted on it is not about this one alone.
        alone = sa.and_(ticket.c.id.in_(tickets), ticket.c.people == 1)
        self.rows(ticket, alone, {"remark": "", "note": ""})

    def keys(self) -> list[str]:
        """What the person is known by in a family where they stand without a NIK."""
        return traces.member_keys(self.tx.connection, self.ids, self.case_ids)

    def others_papers(self) -> None:
        """Who brought other people's files, or reported something, is known by name and telephone,
        and goes there too."""
        known = traces.known_as(self.tx.connection, self.ids)
        for table in (application, batch):
            for row in traces.brought(self.tx.connection, table, known):
                bare = {**row.bringer, "name": ERASED_NAME, "relation": "", "phone": ""}
                self.tx.change(table, row.id, row.version, {"bringer": bare})
                self.met.append(row.id)
        self.reported = [row.id for row in traces.reported(self.tx.connection, known)]

    def families(self, niks: Sequence[str]) -> None:
        """Whom another case's letter covered as family is no longer named there either."""
        for row, bare in traces.in_families(self.tx.connection, niks):
            self.tx.change(application, row.id, row.version, {"household": bare})
            self.met.append(row.id)

    def letters(self) -> list[str]:
        """A letter keeps its number, day and kind; return the names of its archived files.

        The list that went out with a batch names everybody in it, and goes with the first. So do
        marked copies, and a letter as it was before it was signed electronically.
        """
        own = letter.c.application_id.in_(self.case_ids)
        rows = self.rows(
            letter, sa.or_(own, letter.c.batch_id.in_(self.batches)), LETTER_WITHOUT_PERSON
        )
        self.letter_count = len(rows)
        taken = handover.c.letter_id.in_([row.id for row in rows])
        self.rows(handover, taken, {"taker": "", "relation": ""})
        ids = [row.id for row in rows]
        printed = self.rows(print_job, print_job.c.letter_id.in_(ids), {"file": ""})
        unsigned = [row.esign["original"] for row in rows if row.esign]
        return [one for one in (*(row.file for row in (*rows, *printed)), *unsigned) if one]

    def attachments(self) -> list[str]:
        """Scans go altogether; return the names of their files."""
        of_case = attachment.c.application_id.in_(self.case_ids)
        rows = self.tx.connection.execute(sa.select(attachment).where(of_case)).all()
        for row in rows:
            self.tx.remove(attachment, row.id, row.version)
            self.met.append(row.id)
        return [name for row in rows for name in (row.file, row.thumbnail) if name]

    def receipts(self) -> list[str]:
        """A receipt keeps its number; return the files of its prints.

        That of a batch names everybody in it, and goes with the first.
        """
        own = sa.or_(
            receipt.c.application_id.in_(self.case_ids), receipt.c.batch_id.in_(self.batches)
        )
        rows = self.tx.connection.execute(sa.select(receipt).where(own)).all()
        numbers = [receipt_from(row).number for row in rows]
        which = sa.and_(print_job.c.what == RECEIPT, print_job.c.title.in_(numbers))
        return [row.file for row in self.rows(print_job, which, {"file": ""}) if row.file]

    def follow_ups(self) -> None:
        """What was noted of a case and on its receipts goes; nothing of it is waited for."""
        of_case = follow_up.c.application_id.in_(self.case_ids)
        still = sa.and_(of_case, follow_up.c.state == FollowUpState.TERBUKA.value)
        self.rows(follow_up, still, {"state": FollowUpState.GUGUR.value, "closed_at": self.tx.at})
        self.rows(follow_up, of_case, {"note": "", "reference": ""})
        self.rows(receipt, receipt.c.application_id.in_(self.case_ids), {"note": ""})

    def complaints(self) -> None:
        """A complaint keeps its category and dates, and waits for its answer if it has none."""
        which = sa.or_(
            complaint.c.application_id.in_(self.case_ids), complaint.c.id.in_(self.reported)
        )
        bare = {"reporter": {}, "text": ERASED_NAME}
        answered = complaint.c.answer != ""
        self.rows(complaint, sa.and_(which, ~answered), bare)
        self.rows(complaint, sa.and_(which, answered), {**bare, "answer": ERASED_NAME})


def _drop_drafts(
    tx: Transaction, ids: Sequence[UUID], niks: Sequence[str], people: Sequence[str]
) -> None:
    wanted = {one.hex for one in ids}
    for row in tx.connection.execute(sa.select(draft.c.ticket_id, draft.c.body)).all():
        own = draft.c.ticket_id == row.ticket_id
        if row.body.get("applicant_id") in wanted or draft_nik(row.body) in niks:
            tx.connection.execute(draft.delete().where(own))
        elif (body := _bare_draft(row.body, niks, people)) != row.body:
            tx.connection.execute(draft.update().where(own).values(body=body))


def _bare_draft(body: dict[str, Any], niks: Sequence[str], people: Sequence[str]) -> dict[str, Any]:
    """Return a draft without this person among the family it covers or the rows of its batch."""
    bare = {**body, "household": household_without(body.get("household"), people)}
    if body.get("batch"):
        rows = [row for row in body["batch"]["rows"] if draft_nik(row["draft"]) not in niks]
        bare["batch"] = {**body["batch"], "rows": rows}
    return bare if body.get("household") or body.get("batch") else body
