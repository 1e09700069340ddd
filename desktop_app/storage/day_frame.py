"""Who is on duty, how a day was closed, and which letters wait for their person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.day_frame import Duty, Uncollected
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import Lane, TicketState
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import (
    application,
    counter,
    day_close,
    duty,
    handover,
    letter,
    officer,
    period,
    ticket,
)

_VOID = "batal"
_OVER = [state.value for state in TicketState if state.over]


@dataclass(frozen=True, slots=True)
class DutyRow:
    """An open row: who does what at a counter since when."""

    id: UUID
    version: int
    counter_id: UUID
    officer_id: UUID
    officer: str
    duty: Duty
    since: datetime


def duties(connection: sa.Connection, since: datetime) -> dict[UUID, DutyRow]:
    """Return what each counter does now, by the counter's id; begun at `since` or later."""
    query = (
        sa.select(duty, officer.c.name.label("officer"))
        .join(officer, officer.c.id == duty.c.officer_id)
        .where(duty.c.started_at >= since, duty.c.ended_at.is_(None))
        .order_by(duty.c.started_at)
    )
    return {
        row.counter_id: DutyRow(
            row.id,
            row.version,
            row.counter_id,
            row.officer_id,
            row.officer,
            Duty(row.state),
            row.started_at,
        )
        for row in connection.execute(query)
    }


def begin_duty(
    tx: Transaction, before: DutyRow | None, counter_id: UUID, officer_id: UUID, state: Duty
) -> None:
    """Begin what a counter does from now on; what it did before ends."""
    if before is not None:
        end_duty(tx, before)
    tx.insert(
        duty,
        {
            "id": new_id(tx.at),
            "counter_id": counter_id,
            "officer_id": officer_id,
            "state": state.value,
            "started_at": tx.at,
            "ended_at": None,
        },
    )


def end_duty(tx: Transaction, row: DutyRow) -> None:
    """End what a counter did, and let nothing follow."""
    tx.change(duty, row.id, row.version, {"ended_at": max(tx.at, row.since)})


def officers_of(connection: sa.Connection, begin: datetime, end: datetime) -> tuple[str, ...]:
    """Return the names of who was on duty between two moments, in order of coming."""
    query = (
        sa.select(officer.c.name, sa.func.min(duty.c.started_at).label("first"))
        .join(duty, duty.c.officer_id == officer.c.id)
        .where(duty.c.started_at >= begin, duty.c.started_at < end)
        .group_by(officer.c.id)
        .order_by("first")
    )
    return tuple(row.name for row in connection.execute(query))


def closed_by_themselves(connection: sa.Connection, begin: datetime, day: date) -> int:
    """Return how many tickets of days before `day` were closed without an end since `begin`."""
    query = (
        sa.select(sa.func.count(sa.distinct(period.c.ticket_id)))
        .join(ticket, ticket.c.id == period.c.ticket_id)
        .where(ticket.c.day < day, period.c.ended_at >= begin, ~period.c.time_accurate)
    )
    return int(connection.execute(query).scalar_one())


# A day closed -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """How a day was closed, and who signed it."""

    id: UUID
    version: int
    figures: Mapping[str, Any]
    closed_by: str
    closed_at: datetime
    signed_by: str | None
    signed_at: datetime | None


def closed_day(connection: sa.Connection, day: date) -> ClosedDay | None:
    """Return how a day was closed, None while it is open."""
    closer, signer = officer.alias("closer"), officer.alias("signer")
    query = (
        sa.select(day_close, closer.c.name.label("closer"), signer.c.name.label("signer"))
        .join(closer, closer.c.id == day_close.c.closed_by)
        .outerjoin(signer, signer.c.id == day_close.c.signed_by)
        .where(day_close.c.day == day)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return ClosedDay(
        row.id, row.version, row.figures, row.closer, row.closed_at, row.signer, row.signed_at
    )


def close_day(
    tx: Transaction, day: date, before: ClosedDay | None, figures: Mapping[str, Any], by: UUID
) -> None:
    """Write how a day ended; closed again after later work, an earlier signature falls away."""
    values = {"figures": dict(figures), "closed_by": by, "closed_at": tx.at}
    if before is None:
        unsigned = {"signed_by": None, "signed_at": None}
        tx.insert(day_close, {"id": new_id(tx.at), "day": day, **values, **unsigned})
    else:
        tx.change(
            day_close, before.id, before.version, {**values, "signed_by": None, "signed_at": None}
        )


def sign_day(tx: Transaction, row: ClosedDay, by: UUID) -> None:
    """Record the supervisor's signature under a closed day."""
    tx.change(day_close, row.id, row.version, {"signed_by": by, "signed_at": tx.at})


def latest_unclosed(connection: sa.Connection, before: date) -> date | None:
    """Return the latest day before `before` that had tickets, where nobody closed it."""
    latest = connection.execute(
        sa.select(sa.func.max(ticket.c.day)).where(ticket.c.day < before)
    ).scalar()
    if latest is None or closed_day(connection, latest) is not None:
        return None
    return latest


def batches_ended(connection: sa.Connection, begin: datetime, end: datetime) -> dict[UUID, date]:
    """Return the dropped-off batches whose last file was done between two moments: id, own day."""
    last = (
        sa.select(period.c.ticket_id, sa.func.max(period.c.ended_at).label("at"))
        .group_by(period.c.ticket_id)
        .subquery()
    )
    query = (
        sa.select(ticket.c.id, ticket.c.day)
        .join(last, last.c.ticket_id == ticket.c.id)
        .where(ticket.c.dropped_off, ticket.c.state.in_(_OVER), last.c.at >= begin, last.c.at < end)
    )
    return {row.id: row.day for row in connection.execute(query)}


# Letters that wait --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """A letter's hand-over: open while `handed_at` is None."""

    id: UUID
    version: int
    letter_id: UUID
    ticket_id: UUID | None
    handed_at: datetime | None


def let_wait(tx: Transaction, letter_id: UUID, ticket_id: UUID | None) -> None:
    """Record that a letter waits for its signature, and who in the room waits for it."""
    tx.insert(
        handover,
        {
            "id": new_id(tx.at),
            "letter_id": letter_id,
            "ticket_id": ticket_id,
            "waits_since": tx.at,
            "handed_at": None,
            "taker": "",
            "relation": "",
            "officer_id": None,
        },
    )


def hand_over(tx: Transaction, row: HandoverRow, taker: str, relation: str, by: UUID) -> None:
    """Record who took a letter."""
    new = {"handed_at": tx.at, "taker": taker, "relation": relation, "officer_id": by}
    tx.change(handover, row.id, row.version, new)


def take_back(tx: Transaction, row: HandoverRow) -> None:
    """Record that a hand-over was a mistake: the letter waits again."""
    new = {"handed_at": None, "taker": "", "relation": "", "officer_id": None}
    tx.change(handover, row.id, row.version, new)


def handover_of(connection: sa.Connection, letter_id: UUID) -> HandoverRow:
    """Return a letter's hand-over. Raises NotFound for one that waits for nobody."""
    row = connection.execute(
        sa.select(handover).where(handover.c.letter_id == letter_id)
    ).one_or_none()
    if row is None:
        raise NotFound("surat_tidak_menunggu", _NOT_WAITING)
    return HandoverRow(row.id, row.version, row.letter_id, row.ticket_id, row.handed_at)


def uncollected(
    connection: sa.Connection, ticket_id: UUID | None = None
) -> tuple[Uncollected, ...]:
    """Return the letters nobody has taken yet (of one ticket, or all), the oldest first."""
    query = (
        sa.select(
            letter.c.id,
            letter.c.number,
            # A letter to an office has no person: it is known by whom it goes to.
            sa.func.coalesce(sa.func.nullif(letter.c.person_name, ""), letter.c.addressee).label(
                "person_name"
            ),
            letter.c.day,
            handover.c.ticket_id,
            ticket.c.lane,
            ticket.c.series,
            ticket.c.number.label("ticket_number"),
        )
        .select_from(handover)
        .join(letter, letter.c.id == handover.c.letter_id)
        .outerjoin(ticket, ticket.c.id == handover.c.ticket_id)
        .where(handover.c.handed_at.is_(None), letter.c.state != _VOID)
        .order_by(letter.c.issued_at, letter.c.sequence)
    )
    if ticket_id is not None:
        query = query.where(handover.c.ticket_id == ticket_id)
    return tuple(
        Uncollected(
            row.id,
            row.number,
            row.person_name,
            row.day,
            row.ticket_id,
            f"{Lane(row.lane).value}{row.series}{row.ticket_number:03}" if row.lane else None,
        )
        for row in connection.execute(query)
    )


def letters_numbered_on(connection: sa.Connection, day: date) -> list[tuple[str, int, str, bool]]:
    """Return (series, sequence, number, void) of every letter of a day, by series and sequence."""
    query = (
        sa.select(letter.c.series, letter.c.sequence, letter.c.number, letter.c.state)
        .where(letter.c.day == day)
        .order_by(letter.c.series, letter.c.year, letter.c.sequence)
    )
    return [
        (row.series, row.sequence, row.number, row.state == _VOID)
        for row in connection.execute(query)
    ]


def concluded_since(connection: sa.Connection, ticket_id: UUID, moment: datetime) -> bool:
    """Tell whether a case was decided on a ticket at `moment` or later."""
    query = sa.select(application.c.id).where(
        application.c.ticket_id == ticket_id, application.c.decided_at >= moment
    )
    return connection.execute(query).first() is not None


def counter_names(connection: sa.Connection) -> dict[UUID, str]:
    """Return every counter's name, closed ones too."""
    rows = connection.execute(sa.select(counter.c.id, counter.c.name))
    return {row.id: row.name for row in rows}


_NOT_WAITING = QT_TRANSLATE_NOOP(
    "errors",
    "Surat itu tidak sedang menunggu diambil: mungkin sudah diserahkan langsung di loket. "
    "Lihat riwayatnya di Surat.",
)
