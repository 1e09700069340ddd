"""Forgetting somebody in lists, messages and consent: figures stay, words and numbers go."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.message import Reason
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.storage.journal import Transaction
from desktop_app.storage.messages import cancel_waiting
from desktop_app.storage.people import ROOT
from desktop_app.storage.tables import (
    applicant,
    consent,
    message,
    message_about,
    notice_left_out,
    notice_person,
)

_NOBODY = {
    "nik": None,
    "kk": None,
    "card": None,
    "name": ERASED_NAME,
    "name_key": "",
    "phone": None,
    "contact_note": "",
}
MESSAGE_WITHOUT_PERSON = {"phone": "", "text": "", "reference": ""}
CONSENT_WITHOUT_PERSON = {"phone": "", "note": ""}
_AT_ONCE = 500


def forget(tx: Transaction, ids: Sequence[UUID], niks: Sequence[str]) -> list[UUID]:
    """Take away who these applicants were, wherever lists and messages know it; return the rows.

    Call it before the applicants themselves lose their numbers. What still waits for them is
    cancelled. A number that another applicant gave too keeps what was said about it.
    """
    rows = _rows_of(tx, niks)
    alone = _phones_of_nobody_else(tx, ids)
    messages = _messages_of(tx, ids, rows, alone)
    if messages:
        cancel_waiting(tx, tx.id, Reason.TIDAK_PERLU_LAGI, ids=messages)
    keep_links(tx, rows)
    met = [*rows, *messages]
    for id in rows:
        _change(tx, notice_person, id, _NOBODY)
    for id in messages:
        _change(tx, message, id, MESSAGE_WITHOUT_PERSON)
    query = sa.select(consent.c.id).where(consent.c.phone.in_(alone))
    for id in tx.connection.execute(query).scalars().all():
        _change(tx, consent, id, CONSENT_WITHOUT_PERSON)
        met.append(id)
    for id in _left_out(tx, niks):
        _change(tx, notice_left_out, id, {"cells": {}})
        met.append(id)
    return met


def keep_links(tx: Transaction, rows: Sequence[UUID]) -> None:
    """Let messages about rows of a list know whose case it became, before the row's NIK goes.

    How many of those told came to the counter is counted by that ever after.
    """
    whose = (
        sa.select(ROOT)
        .select_from(applicant)
        .join(notice_person, notice_person.c.nik == applicant.c.nik)
        .where(notice_person.c.id == message_about.c.notice_person_id)
        .order_by(ROOT)
        .limit(1)
        .correlate(message_about)
        .scalar_subquery()
    )
    for start in range(0, len(rows), _AT_ONCE):
        own = message_about.c.notice_person_id.in_(rows[start : start + _AT_ONCE])
        still = sa.and_(own, message_about.c.applicant_id.is_(None))
        tx.connection.execute(message_about.update().where(still).values(applicant_id=whose))


def _messages_of(
    tx: Transaction, ids: Sequence[UUID], rows: Sequence[UUID], phones: Collection[str]
) -> list[UUID]:
    about = sa.or_(
        message_about.c.applicant_id.in_(ids), message_about.c.notice_person_id.in_(rows)
    )
    told = sa.select(message_about.c.message_id).where(about)
    # A list that was removed took along whom its messages were about.
    query = sa.select(message.c.id).where(
        sa.or_(message.c.id.in_(told), message.c.phone.in_(phones))
    )
    return list(tx.connection.execute(query.order_by(message.c.id)).scalars())


def _rows_of(tx: Transaction, niks: Sequence[str]) -> list[UUID]:
    known = [one for one in niks if one]
    if not known:
        return []
    query = sa.select(notice_person.c.id).where(notice_person.c.nik.in_(known))
    return list(tx.connection.execute(query).scalars())


def _phones_of_nobody_else(tx: Transaction, ids: Sequence[UUID]) -> set[str]:
    mine = sa.select(applicant.c.phone).where(applicant.c.id.in_(ids))
    phones = {one for one in tx.connection.execute(mine).scalars() if one}
    shared = sa.select(applicant.c.phone).where(
        applicant.c.phone.in_(phones), applicant.c.id.not_in(ids)
    )
    return phones - set(tx.connection.execute(shared).scalars())


def _left_out(tx: Transaction, niks: Sequence[str]) -> list[UUID]:
    """Rows a list could not take are as the file has them: a number with spaces or quotes."""
    query = sa.select(notice_left_out.c.id, notice_left_out.c.cells)
    return [
        row.id
        for row in (tx.connection.execute(query) if niks else ())
        if any(nik in _digits(str(one)) for one in row.cells.values() for nik in niks)
    ]


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _change(tx: Transaction, table: sa.Table, id: UUID, new: Mapping[str, object]) -> None:
    query = sa.select(table.c.version).where(table.c.id == id)
    tx.change(table, id, int(tx.connection.execute(query).scalar_one()), new)
