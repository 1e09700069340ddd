"""Figures of messages: by state and reason, and who of those told came to the counter after."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.calendar import office_day
from desktop_app.domain.message import MessageState, Occasion, Reason
from desktop_app.storage.people import ROOT
from desktop_app.storage.tables import (
    applicant,
    application,
    message,
    message_about,
    notice_person,
)

Group = tuple[UUID | None, Occasion]


def states_by_group(
    connection: sa.Connection, *where: Any
) -> dict[Group, dict[tuple[MessageState, Reason | None], tuple[int, int]]]:
    """Return for each campaign and occasion the messages, and their SMS parts, by state and why."""
    query = (
        sa.select(
            message.c.campaign_id,
            message.c.occasion,
            message.c.state,
            message.c.reason,
            sa.func.count().label("many"),
            sa.func.sum(message.c.parts).label("parts"),
        )
        .where(*where)
        .group_by(message.c.campaign_id, message.c.occasion, message.c.state, message.c.reason)
    )
    found: dict[Group, dict[tuple[MessageState, Reason | None], tuple[int, int]]] = {}
    for row in connection.execute(query):
        reason = Reason(row.reason) if row.reason else None
        group = found.setdefault((row.campaign_id, Occasion(row.occasion)), {})
        group[MessageState(row.state), reason] = row.many, row.parts
    return found


def came_by_group(
    connection: sa.Connection, zone: tzinfo, *where: Any
) -> dict[Group, tuple[int, int]]:
    """Return for each campaign and occasion how many people the gateway's messages were about, and
    how many of them the office served on a later day, or the same.

    Who came is known by NIK, and by the link to the applicant where the number is erased."""
    nik = sa.func.coalesce(notice_person.c.nik, applicant.c.nik)
    told = (
        sa.select(
            message.c.campaign_id,
            message.c.occasion,
            message.c.handed_at,
            message_about.c.id,
            message_about.c.application_id,
            nik.label("nik"),
            ROOT.label("root"),
        )
        .join(message_about, message_about.c.message_id == message.c.id)
        .outerjoin(notice_person, notice_person.c.id == message_about.c.notice_person_id)
        .outerjoin(applicant, applicant.c.id == message_about.c.applicant_id)
        .where(message.c.state == MessageState.DITERIMA.value, *where)
    )
    rows = connection.execute(told).all()
    by_nik = _served_days(connection, applicant.c.nik, {row.nik for row in rows if row.nik})
    by_root = _served_days(connection, ROOT, {row.root for row in rows if row.root})
    found: dict[Group, tuple[int, int]] = {}
    for row in rows:
        group = (row.campaign_id, Occasion(row.occasion))
        people, came = found.get(group, (0, 0))
        served = (*by_nik.get(row.nik, ()), *by_root.get(row.root, ()))
        later = any(
            day >= office_day(row.handed_at, zone) and id != row.application_id
            for day, id in served
        )
        found[group] = people + 1, came + later
    return found


def in_month(start: datetime, end: datetime) -> tuple[Any, Any]:
    """Return which messages were queued between two moments."""
    return message.c.queued_at >= start, message.c.queued_at < end


def of_campaign(id: UUID) -> tuple[Any]:
    """Return which messages are of a campaign."""
    return (message.c.campaign_id == id,)


def _served_days(
    connection: sa.Connection, person: Any, keys: set[Any]
) -> dict[Any, list[tuple[Any, UUID]]]:
    found: dict[Any, list[tuple[Any, UUID]]] = {}
    every = sorted(keys)
    for start in range(0, len(every), 500):
        query = (
            sa.select(person.label("person"), application.c.day, application.c.id)
            .join(application, application.c.applicant_id == applicant.c.id)
            .where(person.in_(every[start : start + 500]))
        )
        for row in connection.execute(query):
            found.setdefault(row.person, []).append((row.day, row.id))
    return found
