"""Cases as the list of Permohonan shows them, with their letters and receipts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.bringer import bringer_from
from desktop_app.domain.case import CaseState
from desktop_app.domain.case_list import APPROVING, CaseFacts, LetterOf
from desktop_app.domain.catalogue import Service, read_service
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.follow_up import FollowUpKind, FollowUpState, Waiting
from desktop_app.domain.letter_terms import LetterState
from desktop_app.domain.people import normal_name
from desktop_app.domain.receipt import Receipt
from desktop_app.storage.definitions import SERVICE, definition_in_force
from desktop_app.storage.person_page import person_from
from desktop_app.storage.receipts import receipt_from
from desktop_app.storage.tables import (
    applicant,
    application,
    follow_up,
    handover,
    letter,
    officer,
    receipt,
)

_AT_ONCE = 400
# Only what the list says of a case: the form and what was handed in are many times as much.
_FACTS = [
    application.c[name]
    for name in (
        *("id", "version", "ticket_id", "applicant_id", "service", "service_from", "state"),
        *("documents", "person", "village_code", "day", "decided_at", "bringer", "batch_id"),
    )
]
# By the day first: that is what the index is for.
_LATEST = application.c.day.desc(), application.c.decided_at.desc(), application.c.id.desc()


def find_cases(
    connection: sa.Connection,
    text: str,
    waiting: Waiting | None,
    now: datetime,
    limit: int | None,
) -> tuple[CaseFacts, ...]:
    """Return the cases that wait so, the oldest first, or all, the latest first, that fit a text.

    A text is part of a name or of a letter's number, a whole NIK or No. KK, or a receipt's
    number as `TT-2026-0001`.
    """
    query = sa.select(application.c.id)
    if waiting is None:
        query = query.order_by(*_LATEST)
    else:
        query = query.where(application.c.id.in_(_waits(waiting, now)))
        query = query.order_by(application.c.decided_at, application.c.id)
    conditions = _fits(text)
    if limit is not None:
        query = query.limit(limit)
        if waiting is None and not conditions:
            conditions = _floor_of(connection, limit)
    return _whole(connection, list(connection.execute(query.where(*conditions)).scalars()))


def count_waiting(connection: sa.Connection, now: datetime) -> dict[Waiting, int]:
    """Return how many cases wait in each way."""
    counts = {}
    for one in Waiting:
        ids = _waits(one, now).subquery()
        counts[one] = int(
            connection.execute(sa.select(sa.func.count(ids.c[0].distinct()))).scalar_one()
        )
    return counts


def count_held(connection: sa.Connection) -> int:
    """Return for how many cases the papers were left at the office."""
    held = application.c.state == CaseState.DITITIPKAN.value
    query = sa.select(sa.func.count()).select_from(application).where(held)
    return int(connection.execute(query).scalar_one())


def allowed_since(connection: sa.Connection, since: datetime) -> tuple[CaseFacts, ...]:
    """Return the cases that were allowed from a moment on, the oldest first."""
    query = sa.select(application.c.id).where(
        application.c.state == CaseState.DISETUJUI.value, application.c.decided_at >= since
    )
    ids = list(connection.execute(query.order_by(application.c.decided_at)).scalars())
    return tuple(one for some in _slices(ids) for one in _whole(connection, some))


def read_facts(connection: sa.Connection, id: UUID) -> CaseFacts:
    """Return one case. Raises NotFound."""
    row = connection.execute(sa.select(*_FACTS).where(application.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("permohonan_tidak_ada", _GONE)
    return _facts(row)


def cases_of_batch(connection: sa.Connection, batch_id: UUID) -> tuple[CaseFacts, ...]:
    """Return the cases of a *kolektif*, in the order they were decided."""
    query = sa.select(*_FACTS).where(application.c.batch_id == batch_id)
    rows = connection.execute(query.order_by(application.c.decided_at, application.c.id))
    return tuple(_facts(row) for row in rows)


def service_of(connection: sa.Connection, facts: CaseFacts) -> Service | None:
    """Return the version of the service a case was decided by, None when it is not kept."""
    found = definition_in_force(connection, SERVICE, facts.service, facts.service_from)
    return read_service(found[1]) if found is not None else None


def document_labels(connection: sa.Connection, application_id: UUID) -> dict[str, str]:
    """Return the names of the papers of a case's service by key."""
    service = service_of(connection, read_facts(connection, application_id))
    return {one.key: one.label for one in service.documents} if service is not None else {}


def letters_of(
    connection: sa.Connection, ids: Collection[UUID]
) -> dict[UUID, tuple[LetterOf, ...]]:
    """Return the letters of cases, the latest first; those that were voided last."""
    of = letter.c
    shown = (of.id, of.application_id, of.number, of.kind, of.state)
    taken = (handover.c.taker, handover.c.handed_at, handover.c.id.label("handover_id"))
    query = sa.select(*shown, *taken).outerjoin(handover, handover.c.letter_id == of.id)
    query = query.order_by(letter.c.state == LetterState.BATAL.value, letter.c.issued_at.desc())
    found: dict[UUID, tuple[LetterOf, ...]] = {}
    for some in _slices(ids):
        for row in connection.execute(query.where(letter.c.application_id.in_(some))):
            void = row.state == LetterState.BATAL.value
            one = LetterOf(
                id=row.id,
                number=row.number,
                kind=row.kind,
                state=LetterState(row.state),
                waits=row.handover_id is not None and row.handed_at is None and not void,
                taker=(row.taker or "") if row.handed_at is not None else "",
            )
            found[row.application_id] = (*found.get(row.application_id, ()), one)
    return found


def latest_receipts(connection: sa.Connection, ids: Collection[UUID]) -> dict[UUID, Receipt]:
    """Return the latest receipt of each case that has one."""
    query = sa.select(receipt).order_by(receipt.c.issued_at, receipt.c.id)
    found: dict[UUID, Receipt] = {}
    for some in _slices(ids):
        for row in connection.execute(query.where(receipt.c.application_id.in_(some))):
            found[row.application_id] = receipt_from(row)
    return found


def officer_names(connection: sa.Connection) -> dict[UUID, str]:
    """Return the names of everybody with an account."""
    return {row.id: row.name for row in connection.execute(sa.select(officer))}


def _waits(waiting: Waiting, now: datetime) -> sa.Select[Any]:
    """Return the ids of the cases that wait in one way."""
    match waiting:
        case Waiting.TITIPAN:
            return sa.select(application.c.id).where(
                application.c.state == CaseState.DITITIPKAN.value
            )
        case Waiting.PERSETUJUAN:
            return sa.select(application.c.id).where(application.c.state.in_(sorted(APPROVING)))
        case Waiting.AMBIL:
            # Not a join: most letters were taken long ago, and none of those is looked at.
            untaken = sa.select(handover.c.letter_id).where(handover.c.handed_at.is_(None))
            return sa.select(letter.c.application_id).where(
                letter.c.id.in_(untaken),
                letter.c.state != LetterState.BATAL.value,
                letter.c.application_id.is_not(None),
            )
    kind = FollowUpKind(waiting.value)
    query = sa.select(follow_up.c.application_id).where(
        follow_up.c.state == FollowUpState.TERBUKA.value, follow_up.c.kind == kind.value
    )
    # An answer is missed only once it is late; papers and entries are listed from the first hour.
    return query.where(follow_up.c.due_at <= now) if kind is FollowUpKind.BPJS else query


def _fits(text: str) -> list[sa.ColumnElement[bool]]:
    plain = " ".join(text.split())
    if not plain:
        return []
    digits = re.sub(r"[ .\-]", "", plain)
    if digits.isdigit() and len(digits) == 16:
        people = sa.or_(applicant.c.nik == digits, applicant.c.kk == digits)
        return [application.c.applicant_id.in_(sa.select(applicant.c.id).where(people))]
    by_letter = sa.select(letter.c.application_id).where(
        letter.c.number.icontains(plain, autoescape=True), letter.c.application_id.is_not(None)
    )
    name = normal_name(plain)
    by_name = sa.select(applicant.c.id).where(
        applicant.c.name_key.contains(name, autoescape=True) if name else sa.false()
    )
    return [
        sa.or_(application.c.id.in_(by_letter), application.c.applicant_id.in_(by_name)),
    ]


def _floor_of(connection: sa.Connection, limit: int) -> list[sa.ColumnElement[bool]]:
    """Return that the `limit` latest cases are of a day or later; nothing where all are fewer.

    The days stand in an index of their own: without it every case is looked at to sort them, 160 ms
    of 200,000.
    """
    days = sa.select(application.c.day).order_by(application.c.day.desc())
    day = connection.execute(days.offset(limit - 1).limit(1)).scalar()
    return [application.c.day >= day] if day is not None else []


def _whole(connection: sa.Connection, ids: Sequence[UUID]) -> tuple[CaseFacts, ...]:
    """Return the cases with these ids in this order: whole rows are too much to be sorted."""
    found: dict[UUID, CaseFacts] = {}
    for some in _slices(ids):
        query = sa.select(*_FACTS).where(application.c.id.in_(some))
        found |= {row.id: _facts(row) for row in connection.execute(query)}
    return tuple(found[id] for id in ids)


def _slices(ids: Collection[UUID]) -> Iterable[Sequence[UUID]]:
    every = list(ids)
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))


def _facts(row: Any) -> CaseFacts:
    documents: Mapping[str, Sequence[str]] = row.documents or {}
    return CaseFacts(
        id=row.id,
        ticket_id=row.ticket_id,
        applicant_id=row.applicant_id,
        service=row.service,
        service_from=row.service_from,
        state=row.state,
        day=row.day,
        decided_at=row.decided_at,
        person=person_from(row.person),
        bringer=bringer_from(row.bringer),
        in_hand=tuple(documents.get("in_hand", ())),
        deferred=tuple(documents.get("deferred", ())),
        village_code=row.village_code,
        batch_id=row.batch_id,
        version=row.version,
    )


_GONE = QT_TRANSLATE_NOOP(
    "errors", "Permohonan itu tidak ditemukan lagi. Muat ulang daftarnya, lalu pilih lagi."
)
