"""Forgetting somebody in lists, messages and consent: figures stay, words and numbers go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.message import Reason
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.storage.journal import Transaction
from desktop_app.storage.messages import cancel_waiting
from desktop_app.storage.tables import (
    applicant,
    consent,
    message,
    message_about,
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


def forget(tx: Transaction, ids: Sequence[UUID], niks: Sequence[str]) -> list[UUID]:
    """Take away who these applicants were, wherever lists and messages know it; return the rows.

    Call it before the applicants themselves lose their numbers. What still waits for them is
    cancelled. A number that another applicant gave too keeps what was said about it.
    """
    rows = _rows_of(tx, niks)
    about = sa.or_(
        message_about.c.applicant_id.in_(ids), message_about.c.notice_person_id.in_(rows)
    )
    messages = list(
        tx.connection.execute(sa.select(message_about.c.message_id).where(about)).scalars()
    )
    if messages:
        cancel_waiting(tx, tx.id, Reason.TIDAK_PERLU_LAGI, ids=messages)
    met = [*rows, *messages]
    for id in rows:
        _change(tx, notice_person, id, _NOBODY)
    for id in messages:
        _change(tx, message, id, {"phone": "", "text": "", "reference": ""})
    for id in _consents(tx, ids):
        _change(tx, consent, id, {"phone": "", "note": ""})
        met.append(id)
    return met


def _rows_of(tx: Transaction, niks: Sequence[str]) -> list[UUID]:
    known = [one for one in niks if one]
    if not known:
        return []
    query = sa.select(notice_person.c.id).where(notice_person.c.nik.in_(known))
    return list(tx.connection.execute(query).scalars())


def _consents(tx: Transaction, ids: Sequence[UUID]) -> list[UUID]:
    mine = sa.select(applicant.c.phone).where(applicant.c.id.in_(ids))
    phones = {one for one in tx.connection.execute(mine).scalars() if one}
    shared = sa.select(applicant.c.phone).where(
        applicant.c.phone.in_(phones), applicant.c.id.not_in(ids)
    )
    alone = phones - set(tx.connection.execute(shared).scalars())
    query = sa.select(consent.c.id).where(consent.c.phone.in_(alone))
    return list(tx.connection.execute(query).scalars())


def _change(tx: Transaction, table: sa.Table, id: UUID, new: Mapping[str, object]) -> None:
    query = sa.select(table.c.version).where(table.c.id == id)
    tx.change(table, id, int(tx.connection.execute(query).scalar_one()), new)
