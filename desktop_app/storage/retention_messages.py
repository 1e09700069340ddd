"""Messages, lists, consent and remarks that are older than their period; no figure changes.

They came in thousands under one journal entry each, and go the same way: what they were is in no
journal body.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.message import CampaignState, MessageState
from desktop_app.storage.journal import Transaction
from desktop_app.storage.message_erasure import CONSENT_WITHOUT_PERSON, MESSAGE_WITHOUT_PERSON
from desktop_app.storage.people_erasure import KEPT_KINDS
from desktop_app.storage.retention import Old, old_rows
from desktop_app.storage.surveys import IN_BOX
from desktop_app.storage.tables import campaign, consent, message, notice_list, survey

_OVER = [state.value for state in MessageState if state.over]
_BUSY = [one.value for one in (CampaignState.BERJALAN, CampaignState.DIJEDA)]


def old_messages(connection: sa.Connection, before: datetime) -> Old:
    """Return messages that still say something; one not sent yet is held."""
    past, told = message.c.queued_at < before, message.c.phone != ""
    over = message.c.state.in_(_OVER)
    found = old_rows(connection, message, message.c.queued_at, past, told, over)
    rest = old_rows(connection, message, message.c.queued_at, past, told, ~over)
    return found._replace(held=len(rest.ids))


def forget_messages(tx: Transaction, ids: Sequence[UUID]) -> None:
    """Take number and words from messages; state, occasion, month and cost stay."""
    _bare(tx, message, ids, MESSAGE_WITHOUT_PERSON)


def old_lists(connection: sa.Connection, before: date) -> Old:
    """Return lists whose people are still in there; one that is being sent to is held."""
    query = (
        sa.select(
            notice_list.c.id,
            notice_list.c.as_of,
            sa.func.count(campaign.c.id).label("busy"),
        )
        .outerjoin(
            campaign,
            sa.and_(campaign.c.list_id == notice_list.c.id, campaign.c.state.in_(_BUSY)),
        )
        .where(notice_list.c.as_of < before, notice_list.c.removed_at.is_(None))
        .group_by(notice_list.c.id)
        .order_by(notice_list.c.as_of, notice_list.c.id)
    )
    rows = connection.execute(query).all()
    over = [row.id for row in rows if not row.busy]
    return Old(over, len(rows) - len(over), rows[0].as_of if over else None)


def old_consents(connection: sa.Connection, before: datetime) -> Old:
    """Return what was said about numbers long ago. The last word of a number is held while it is a
    STOP: whoever asked not to be written to is not asked again because years went by."""
    later = consent.alias()
    said_again = sa.exists().where(later.c.phone == consent.c.phone, later.c.at > consent.c.at)
    stop = sa.and_(~consent.c.agrees, ~said_again)
    past, told = consent.c.at < before, consent.c.phone != ""
    found = old_rows(connection, consent, consent.c.at, past, told, ~stop)
    held = old_rows(connection, consent, consent.c.at, past, told, stop)
    return found._replace(held=len(held.ids))


def forget_consents(tx: Transaction, ids: Sequence[UUID]) -> None:
    """Take the number from what was said; that it was said, when and how stays."""
    _bare(tx, consent, ids, CONSENT_WITHOUT_PERSON)


def old_remarks(connection: sa.Connection, before: date) -> Old:
    """Return questionnaires with a remark in the answerer's own words."""
    words = survey.c.remark != ""
    return old_rows(connection, survey, survey.c.day, survey.c.day < before, words)


def forget_remarks(tx: Transaction, ids: Sequence[UUID]) -> None:
    """Take the words from questionnaires, and from the journal; marks and indices stay."""
    rows = tx.connection.execute(sa.select(survey).where(survey.c.id.in_(ids))).all()
    for row in rows:
        if row.version == IN_BOX:  # never emptied since; not journaled yet, see storage.surveys
            tx.connection.execute(survey.update().where(survey.c.id == row.id).values(remark=""))
            continue
        tx.change(survey, row.id, row.version, {"remark": ""})
    tx.erase([row.id for row in rows], keep=KEPT_KINDS)


def _bare(tx: Transaction, table: sa.Table, ids: Sequence[UUID], new: dict[str, Any]) -> None:
    values = {**new, "version": table.c.version + 1}
    tx.connection.execute(table.update().where(table.c.id.in_(ids)).values(values))
    tx.erase(ids, keep=KEPT_KINDS)
