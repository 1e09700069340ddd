"""Campaigns and messages on disk. A message's way is journaled by id and state, never by words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.dry_run import Outgoing
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.message import (
    Campaign,
    CampaignState,
    Gateway,
    Message,
    MessageState,
    Occasion,
    Reason,
)
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import campaign, message, message_about, notice_person

_AT_ONCE = 500
_WAITING = MessageState.MENUNGGU.value
_HANDED = MessageState.DISERAHKAN.value

# Campaigns ------------------------------------------------------------------------------------


def add_campaign(tx: Transaction, **fields: Any) -> UUID:
    """Store a campaign that has had its dry run; return its id."""
    id = new_id(tx.at)
    row = {name: getattr(value, "value", value) for name, value in fields.items()}
    nothing = {"reason": "", "started_at": None, "started_by": None, "ended_at": None}
    made = {"created_at": tx.at, "created_by": tx.actor, "state": CampaignState.DISIAPKAN.value}
    tx.insert(campaign, {"id": id, **made, **nothing, **row})
    return id


def change_campaign(tx: Transaction, id: UUID, version: int, **new: Any) -> Campaign:
    """Change fields and return it as it is now. Raises Conflict when it moved on."""
    row = {name: getattr(value, "value", value) for name, value in new.items()}
    tx.change(campaign, id, version, row)
    return read_campaign(tx.connection, id)


def read_campaign(connection: sa.Connection, id: UUID) -> Campaign:
    """Return one campaign. Raises NotFound."""
    found = campaigns(connection, campaign.c.id == id)
    if not found:
        raise NotFound("pengiriman_tidak_ada", _NO_CAMPAIGN)
    return found[0]


def campaigns(connection: sa.Connection, *where: Any) -> tuple[Campaign, ...]:
    """Return campaigns with the count of their messages by state, the latest first."""
    rows = connection.execute(
        sa.select(campaign).where(*where).order_by(campaign.c.created_at.desc())
    ).all()
    counts = state_counts(connection, [row.id for row in rows])
    return tuple(_campaign(row, counts.get(row.id, {})) for row in rows)


def campaigns_of_list(connection: sa.Connection, list_id: UUID) -> tuple[Campaign, ...]:
    """Return every campaign to one list, the latest first."""
    return campaigns(connection, campaign.c.list_id == list_id)


def choice_of(connection: sa.Connection, id: UUID) -> dict[str, Any]:
    """Return whom of its list a campaign is for."""
    query = sa.select(campaign.c.choice).where(campaign.c.id == id)
    return dict(connection.execute(query).scalar_one())


def state_counts(
    connection: sa.Connection, ids: Sequence[UUID]
) -> dict[UUID, dict[MessageState, int]]:
    """Return for each campaign how many messages are in which state."""
    query = sa.select(message.c.campaign_id, message.c.state, sa.func.count().label("many"))
    grouped = query.where(message.c.campaign_id.in_(ids)).group_by(
        message.c.campaign_id, message.c.state
    )
    found: dict[UUID, dict[MessageState, int]] = {}
    for row in connection.execute(grouped):
        found.setdefault(row.campaign_id, {})[MessageState(row.state)] = row.many
    return found


# Messages -------------------------------------------------------------------------------------


def known_matters(connection: sa.Connection, matters: Collection[str]) -> set[str]:
    """Return which of these matters somebody was, or is about to be, told."""
    known: set[str] = set()
    every = list(matters)
    for start in range(0, len(every), _AT_ONCE):
        some = message_about.c.matter.in_(every[start : start + _AT_ONCE])
        known.update(connection.execute(sa.select(message_about.c.matter).where(some)).scalars())
    return known


def messages_on_version(connection: sa.Connection, occasion: Occasion, since: date) -> int:
    """Return how many messages stand on a version of an occasion's words."""
    query = sa.select(sa.func.count()).select_from(message)
    mine = (message.c.occasion == occasion.value, message.c.template_from == since)
    return int(connection.execute(query.where(*mine)).scalar_one())


def add_messages(
    tx: Transaction,
    outgoing: Iterable[Outgoing],
    *,
    occasion: Occasion,
    template_from: date,
    about: UUID,
    campaign_id: UUID | None = None,
) -> int:
    """Queue messages; one journal entry on `about` tells how many. Returns that."""
    rows, matters = [], []
    for one in outgoing:
        id = new_id(tx.at)
        rows.append(
            {
                "id": id,
                "version": 1,
                "campaign_id": campaign_id,
                "occasion": occasion.value,
                "template_from": template_from,
                "phone": one.phone,
                "text": one.text,
                "parts": one.parts,
                "people": len(one.abouts),
                "gateway": "",
                "state": _WAITING,
                "reason": "",
                "reference": "",
                "tries": 0,
                "queued_at": tx.at,
                "not_before": None,
                "handed_at": None,
                "done_at": None,
            }
        )
        matters += [
            {
                "id": new_id(tx.at),
                "version": 1,
                "message_id": id,
                "matter": each.matter,
                "notice_person_id": each.notice_person_id,
                "applicant_id": each.applicant_id,
                "application_id": each.application_id,
                "letter_id": each.letter_id,
            }
            for each in one.abouts
        ]
    for table, every in ((message, rows), (message_about, matters)):
        for start in range(0, len(every), _AT_ONCE):
            tx.connection.execute(table.insert(), every[start : start + _AT_ONCE])
    if rows:
        tx.event("message_queue", about, {"occasion": occasion.value, "messages": len(rows)})
    return len(rows)


def read_message(connection: sa.Connection, id: UUID) -> Message:
    """Return one message. Raises NotFound."""
    row = connection.execute(sa.select(message).where(message.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("pesan_tidak_ada", _NO_MESSAGE)
    return _message(row)


def messages(
    connection: sa.Connection,
    *,
    campaign_id: UUID | None = None,
    states: Collection[MessageState] = (),
    offset: int = 0,
    most: int = 200,
) -> tuple[tuple[Message, ...], int]:
    """Return a page of messages, the latest first, and how many there are."""
    where: list[Any] = []
    if campaign_id is not None:
        where.append(message.c.campaign_id == campaign_id)
    if states:
        where.append(message.c.state.in_([one.value for one in states]))
    total = connection.execute(sa.select(sa.func.count()).select_from(message).where(*where))
    query = sa.select(message).where(*where).order_by(message.c.queued_at.desc(), message.c.id)
    rows = connection.execute(query.limit(most).offset(offset))
    return tuple(_message(row) for row in rows), int(total.scalar_one())


def messages_to(
    connection: sa.Connection, applicants: Sequence[UUID], niks: Sequence[str]
) -> tuple[Message, ...]:
    """Return the messages about somebody known by these rows or NIKs, the latest first."""
    query = (
        sa.select(message)
        .join(message_about, message_about.c.message_id == message.c.id)
        .outerjoin(notice_person, notice_person.c.id == message_about.c.notice_person_id)
        .where(
            sa.or_(
                message_about.c.applicant_id.in_(applicants),
                notice_person.c.nik.in_([one for one in niks if one]),
            )
        )
        .distinct()
        .order_by(message.c.queued_at.desc(), message.c.id.desc())
    )
    return tuple(_message(row) for row in connection.execute(query))


def next_waiting(connection: sa.Connection, at: datetime) -> Message | None:
    """Return the message that is sent next, None when none may be now.

    Those of a campaign wait while it does not run.
    """
    query = (
        _sendable()
        .where(sa.or_(message.c.not_before.is_(None), message.c.not_before <= at))
        .order_by(message.c.queued_at, message.c.id)
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return _message(row) if row else None


def next_moment(connection: sa.Connection) -> datetime | None:
    """Return from when on the next message may be tried again, None when nothing waits."""
    query = _sendable().order_by(message.c.not_before).limit(1)
    row = connection.execute(query).one_or_none()
    return row.not_before if row else None


def waiting(connection: sa.Connection) -> int:
    """Return how many messages are to be sent."""
    counted = sa.select(sa.func.count()).select_from(_sendable().subquery())
    return int(connection.execute(counted).scalar_one())


def is_open(connection: sa.Connection, campaign_id: UUID) -> bool:
    """Tell whether a campaign has a message that waits or was just handed over."""
    open_ones = message.c.state.in_((_WAITING, _HANDED))
    query = sa.select(message.c.id).where(message.c.campaign_id == campaign_id, open_ones)
    return connection.execute(query.limit(1)).first() is not None


def handed_over(connection: sa.Connection) -> tuple[Message, ...]:
    """Return what was handed over without an answer: its sender ended in between."""
    rows = connection.execute(sa.select(message).where(message.c.state == _HANDED))
    return tuple(_message(row) for row in rows)


def taken_between(connection: sa.Connection, start: datetime, end: datetime) -> int:
    """Return how many messages left the office between two moments, as far as anybody knows."""
    query = sa.select(sa.func.count()).where(
        message.c.handed_at >= start,
        message.c.handed_at < end,
        message.c.state.in_(_LEFT),
    )
    return int(connection.execute(query.select_from(message)).scalar_one())


def change_message(tx: Transaction, old: Message, **new: Any) -> Message:
    """Change fields and return it as it is now. Raises Conflict when it moved on."""
    row = {name: getattr(value, "value", value) for name, value in new.items()}
    tx.change(message, old.id, old.version, row)
    return read_message(tx.connection, old.id)


def free_matters(tx: Transaction, message_ids: Sequence[UUID]) -> None:
    """Let what these messages were about be told by others: they never left."""
    for start in range(0, len(message_ids), _AT_ONCE):
        some = message_about.c.message_id.in_(message_ids[start : start + _AT_ONCE])
        # A matter is unique: what is free has its own row's id for it.
        freed = sa.literal("batal:") + sa.func.hex(message_about.c.id)
        tx.connection.execute(message_about.update().where(some).values(matter=freed))


def cancel_waiting(
    tx: Transaction,
    about: UUID,
    reason: Reason,
    *,
    campaign_id: UUID | None = None,
    phone: str = "",
    ids: Sequence[UUID] = (),
) -> int:
    """Cancel what waits of a campaign, for a number, or of these; one journal entry on `about`.

    Returns how many.
    """
    query = sa.select(message.c.id).where(message.c.state == _WAITING)
    if campaign_id is not None:
        query = query.where(message.c.campaign_id == campaign_id)
    if phone:
        query = query.where(message.c.phone == phone)
    if ids:
        query = query.where(message.c.id.in_(ids))
    found = list(tx.connection.execute(query).scalars())
    for start in range(0, len(found), _AT_ONCE):
        some = message.c.id.in_(found[start : start + _AT_ONCE])
        tx.connection.execute(
            message.update()
            .where(some)
            .values(
                state=MessageState.BATAL.value,
                reason=reason.value,
                done_at=tx.at,
                version=message.c.version + 1,
            )
        )
    free_matters(tx, found)
    if found:
        tx.event("message_cancel", about, {"messages": len(found), "reason": reason.value})
    return len(found)


def _sendable() -> sa.Select[Any]:
    running = sa.or_(
        message.c.campaign_id.is_(None), campaign.c.state == CampaignState.BERJALAN.value
    )
    joined = message.outerjoin(campaign, campaign.c.id == message.c.campaign_id)
    return sa.select(message).select_from(joined).where(message.c.state == _WAITING, running)


def _campaign(row: Any, counts: dict[MessageState, int]) -> Campaign:
    return Campaign(
        id=row.id,
        name=row.name,
        occasion=Occasion(row.occasion),
        list_id=row.list_id,
        gateway=Gateway(row.gateway),
        state=CampaignState(row.state),
        reason=Reason(row.reason) if row.reason else None,
        price=row.price,
        figures=row.figures,
        template_from=row.template_from,
        text=row.text,
        created_at=row.created_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        version=row.version,
        counts=counts,
    )


def _message(row: Any) -> Message:
    return Message(
        id=row.id,
        campaign_id=row.campaign_id,
        occasion=Occasion(row.occasion),
        phone=row.phone,
        text=row.text,
        parts=row.parts,
        people=row.people,
        gateway=Gateway(row.gateway) if row.gateway else None,
        state=MessageState(row.state),
        reason=Reason(row.reason) if row.reason else None,
        reference=row.reference,
        tries=row.tries,
        queued_at=row.queued_at,
        not_before=row.not_before,
        handed_at=row.handed_at,
        done_at=row.done_at,
        version=row.version,
    )


_LEFT = (_HANDED, MessageState.DITERIMA.value, MessageState.TIDAK_PASTI.value)
_NO_CAMPAIGN = QT_TRANSLATE_NOOP("errors", "Pengiriman itu tidak ada lagi. Muat ulang layar.")
_NO_MESSAGE = QT_TRANSLATE_NOOP("errors", "Pesan itu tidak ada lagi. Muat ulang layar.")
