"""Tickets, visits and periods on disk. Every change goes through the journaled transaction."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import Lane, Period, Ticket, TicketState
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import period, ticket, visit


def next_number(connection: sa.Connection, day: date, lane: Lane, series: str) -> int:
    """Return the first free number of the day in this lane; numbers begin at 1 every morning."""
    query = sa.select(sa.func.max(ticket.c.number)).where(
        ticket.c.day == day, ticket.c.lane == lane.value, ticket.c.series == series
    )
    return int(connection.execute(query).scalar() or 0) + 1


def add_visit(tx: Transaction, day: date, arrived_at: datetime) -> UUID:
    """Record that somebody came, and return the visit's id."""
    id = new_id(tx.at)
    tx.insert(visit, {"id": id, "day": day, "arrived_at": arrived_at})
    return id


def add_ticket(tx: Transaction, new: Ticket) -> None:
    """Store a new ticket. Raises an IntegrityError when its number is taken."""
    tx.insert(
        ticket,
        {
            "id": new.id,
            "visit_id": new.visit_id,
            "day": new.day,
            "lane": new.lane.value,
            "series": new.series,
            "number": new.number,
            "service": new.service,
            "state": new.state.value,
            "arrived_at": new.arrived_at,
            "calls": new.calls,
            "counter_id": new.counter_id,
            "officer_id": new.officer_id,
        },
    )


def change_ticket(tx: Transaction, old: Ticket, **new: Any) -> Ticket:
    """Change fields of a ticket and return it as it is now. Raises Conflict when it moved on."""
    row = {name: getattr(value, "value", value) for name, value in new.items()}
    tx.change(ticket, old.id, old.version, row)
    return read_ticket(tx.connection, old.id)


def read_ticket(connection: sa.Connection, id: UUID) -> Ticket:
    """Return one ticket. Raises NotFound."""
    row = connection.execute(sa.select(ticket).where(ticket.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("nomor_tidak_ada", _NO_TICKET)
    return _ticket(row)


def tickets_of(connection: sa.Connection, day: date, *states: TicketState) -> tuple[Ticket, ...]:
    """Return the day's tickets (in these states, or all), by arrival."""
    query = sa.select(ticket).where(ticket.c.day == day)
    if states:
        query = query.where(ticket.c.state.in_([state.value for state in states]))
    rows = connection.execute(query.order_by(ticket.c.arrived_at, ticket.c.number))
    return tuple(_ticket(row) for row in rows)


def held_by(connection: sa.Connection, day: date, counter_id: UUID) -> Ticket | None:
    """Return the ticket that a counter has called or serves, None when it is free."""
    states = [TicketState.DIPANGGIL.value, TicketState.DILAYANI.value]
    query = sa.select(ticket).where(
        ticket.c.day == day, ticket.c.counter_id == counter_id, ticket.c.state.in_(states)
    )
    row = connection.execute(query).first()
    return _ticket(row) if row else None


def lanes_called(connection: sa.Connection, day: date) -> list[Lane]:
    """Return the lanes of the day's calls, latest last; a repeated call counts once."""
    query = (
        sa.select(ticket.c.lane, sa.func.min(period.c.started_at).label("first"))
        .join(period, period.c.ticket_id == ticket.c.id)
        .where(ticket.c.day == day, period.c.state == TicketState.DIPANGGIL.value)
        .group_by(ticket.c.id)
        .order_by("first")
    )
    return [Lane(row.lane) for row in connection.execute(query)]


def open_period(
    tx: Transaction,
    ticket_id: UUID,
    state: TicketState,
    *,
    officer_id: UUID | None,
    counter_id: UUID | None,
    started_at: datetime | None = None,
) -> None:
    """Begin a period; the one before must have been closed."""
    tx.insert(
        period,
        {
            "id": new_id(tx.at),
            "ticket_id": ticket_id,
            "state": state.value,
            "started_at": started_at or tx.at,
            "ended_at": None,
            "officer_id": officer_id,
            "counter_id": counter_id,
            "time_accurate": True,
        },
    )


def close_period(
    tx: Transaction, ticket_id: UUID, *, ended_at: datetime | None = None, accurate: bool = True
) -> None:
    """End the ticket's open period, if it has one."""
    query = sa.select(period.c.id, period.c.version).where(
        period.c.ticket_id == ticket_id, period.c.ended_at.is_(None)
    )
    for row in tx.connection.execute(query).all():
        new = {"ended_at": ended_at or tx.at, "time_accurate": accurate}
        tx.change(period, row.id, row.version, new)


def periods_of(connection: sa.Connection, ticket_id: UUID) -> tuple[Period, ...]:
    """Return a ticket's history, oldest first."""
    query = sa.select(period).where(period.c.ticket_id == ticket_id).order_by(period.c.started_at)
    return tuple(period_of_row(row) for row in connection.execute(query))


def left_open(connection: sa.Connection, before: date) -> tuple[Ticket, ...]:
    """Return tickets of days before `before` that nobody finished."""
    over = [state.value for state in TicketState if state.over]
    query = sa.select(ticket).where(ticket.c.day < before, ticket.c.state.not_in(over))
    return tuple(_ticket(row) for row in connection.execute(query))


def _ticket(row: Any) -> Ticket:
    return Ticket(
        id=row.id,
        visit_id=row.visit_id,
        day=row.day,
        lane=Lane(row.lane),
        series=row.series,
        number=row.number,
        service=row.service,
        state=TicketState(row.state),
        arrived_at=row.arrived_at,
        calls=row.calls,
        counter_id=row.counter_id,
        officer_id=row.officer_id,
        version=row.version,
    )


def period_of_row(row: Any) -> Period:
    """Return the period a row of the table holds."""
    return Period(
        id=row.id,
        ticket_id=row.ticket_id,
        state=TicketState(row.state),
        started_at=row.started_at,
        ended_at=row.ended_at,
        officer_id=row.officer_id,
        counter_id=row.counter_id,
        time_accurate=row.time_accurate,
        version=row.version,
    )


_NO_TICKET = QT_TRANSLATE_NOOP(
    "errors", "Nomor antrean itu tidak ada. Muat ulang daftar antrean, lalu pilih lagi."
)
