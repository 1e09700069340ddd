"""Figures of messages: by state and reason, and who of those told came to the counter after."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.calendar import office_day
from desktop_app.domain.message import MessageState, Occasion, Reason
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
    how many of them (by NIK) the office served on a later day, or the same."""
    nik = sa.func.coalesce(notice_person.c.nik, applicant.c.nik)
    told = (
        sa.select(
            message.c.campaign_id,
            message.c.occasion,
            message.c.handed_at,
            message_about.c.id,
            message_about.c.application_id,
            nik.label("nik"),
        )
        .join(message_about, message_about.c.message_id == message.c.id)
        .outerjoin(notice_person, notice_person.c.id == message_about.c.notice_person_id)
        .outerjoin(applicant, applicant.c.id == message_about.c.applicant_id)
        .where(message.c.state == MessageState.DITERIMA.value, *where)
    )
    rows = connection.execute(told).all()
    days = _served_days(connection, {row.nik for row in rows if row.nik})
    found: dict[Group, tuple[int, int]] = {}
    for row in rows:
        group = (row.campaign_id, Occasion(row.occasion))
        people, came = found.get(group, (0, 0))
        served = days.get(row.nik or "", ())
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


def _served_days(connection: sa.Connection, niks: set[str]) -> dict[str, list[tuple[Any, UUID]]]:
    found: dict[str, list[tuple[Any, UUID]]] = {}
    every = sorted(niks)
    for start in range(0, len(every), 500):
        query = (
            sa.select(applicant.c.nik, application.c.day, application.c.id)
            .join(application, application.c.applicant_id == applicant.c.id)
            .where(applicant.c.nik.in_(every[start : start + 500]))
        )
        for row in connection.execute(query):
            found.setdefault(row.nik, []).append((row.day, row.id))
    return found
