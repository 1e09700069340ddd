"""Tickets, visits and periods on disk. Every change goes through the journaled transaction."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.queue import (
    HELD,
    Cause,
    Lane,
    Period,
    Purpose,
    Ticket,
    TicketState,
)
from desktop_app.domain.queue_order import Called, Place, Reach
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import period, ticket, visit

# By when it was written, not by its time: the clock may have been turned back in between.
AS_WRITTEN: sa.ColumnElement[int] = sa.literal_column("period.rowid", sa.Integer)
_OPEN = [state.value for state in TicketState if not state.over]


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
            "purpose": new.purpose.value,
            "more": list(new.more),
            "remark": new.remark,
            "note": new.note,
            "for_counter_id": new.for_counter_id,
            "people": new.people,
            "files_done": new.files_done,
            "dropped_off": new.dropped_off,
            "late": new.late,
        },
    )


def remove_ticket(tx: Transaction, old: Ticket) -> None:
    """Delete a ticket with its periods and its visit: a paper entered by mistake, seconds ago."""
    for one in periods_of(tx.connection, old.id):
        tx.remove(period, one.id, one.version)
    tx.remove(ticket, old.id, old.version)
    query = sa.select(visit.c.version).where(visit.c.id == old.visit_id)
    tx.remove(visit, old.visit_id, tx.connection.execute(query).scalar_one())


def change_ticket(tx: Transaction, old: Ticket, **new: Any) -> Ticket:
    """Change fields of a ticket and return it as it is now. Raises Conflict when it moved on."""
    row = {name: _plain(value) for name, value in new.items()}
    tx.change(ticket, old.id, old.version, row)
    return read_ticket(tx.connection, old.id)


def read_ticket(connection: sa.Connection, id: UUID) -> Ticket:
    """Return one ticket. Raises NotFound."""
    row = connection.execute(sa.select(ticket).where(ticket.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("nomor_tidak_ada", _NO_TICKET)
    return _ticket(row)


def tickets_of(connection: sa.Connection, day: date, *states: TicketState) -> tuple[Ticket, ...]:
    """Return the day's tickets (in these states, or all), by arrival, then as they were written."""
    query = sa.select(ticket).where(ticket.c.day == day)
    if states:
        query = query.where(ticket.c.state.in_([state.value for state in states]))
    written: sa.ColumnElement[int] = sa.literal_column("ticket.rowid", sa.Integer)
    rows = connection.execute(query.order_by(ticket.c.arrived_at, ticket.c.number, written))
    return tuple(_ticket(row) for row in rows)


def held_by(connection: sa.Connection, counter_id: UUID) -> Ticket | None:
    """Return the ticket that a counter has called or serves, None when it is free."""
    query = sa.select(ticket).where(
        ticket.c.counter_id == counter_id, ticket.c.state.in_([state.value for state in HELD])
    )
    row = connection.execute(query).first()
    return _ticket(row) if row else None


def in_state(connection: sa.Connection, *states: TicketState) -> tuple[Ticket, ...]:
    """Return the tickets of every day in these states, by arrival; meant for open ones."""
    query = sa.select(ticket).where(ticket.c.state.in_([state.value for state in states]))
    written: sa.ColumnElement[int] = sa.literal_column("ticket.rowid", sa.Integer)
    rows = connection.execute(query.order_by(ticket.c.arrived_at, ticket.c.number, written))
    return tuple(_ticket(row) for row in rows)


def waiting_places(connection: sa.Connection) -> list[Place]:
    """Return the place of every ticket that waits: 500 of them in a tenth of the time."""
    plain = (
        ticket.c.lane,
        ticket.c.service,
        ticket.c.for_counter_id,
        sa.type_coerce(ticket.c.arrived_at, sa.BigInteger),
        ticket.c.number,
        ticket.c.dropped_off,
    )
    query = sa.select(sa.type_coerce(ticket.c.id, sa.LargeBinary), *plain).where(
        ticket.c.state == TicketState.MENUNGGU.value
    )
    lanes = {lane.value: lane for lane in Lane}
    return [
        Place(UUID(bytes=id), lanes[lane], *rest) for id, lane, *rest in connection.execute(query)
    ]


def calls_of(connection: sa.Connection, day: date, reach: Reach) -> Called:
    """Return the lanes of the day's calls as one counter has to count them, latest last.

    Repeated calls, calls to collect a letter and calls that were taken back do not count.
    """
    query = (
        sa.select(ticket.c.lane, ticket.c.service, ticket.c.for_counter_id, period.c.counter_id)
        .join(period, period.c.ticket_id == ticket.c.id)
        .where(
            ticket.c.day == day,
            period.c.state == TicketState.DIPANGGIL.value,
            period.c.cause.is_(None),
            ~period.c.undone,
        )
        .order_by(AS_WRITTEN)
    )
    room: list[Lane] = []
    own: list[Lane] = []
    for row in connection.execute(query):
        lane = Lane(row.lane)
        mine = row.counter_id == reach.counter_id
        if mine:
            own.append(lane)
        if mine or reach.reaches(lane, row.service, row.for_counter_id):
            room.append(lane)
    return Called(tuple(room), tuple(own))


def served_minutes(connection: sa.Connection, day: date, limit: int) -> list[float]:
    """Return the minutes of the day's latest finished services, the latest last."""
    query = (
        sa.select(period.c.started_at, period.c.ended_at)
        .join(ticket, ticket.c.id == period.c.ticket_id)
        .where(
            ticket.c.day == day,
            period.c.state == TicketState.DILAYANI.value,
            period.c.ended_at.is_not(None),
            period.c.time_accurate,
            ~period.c.undone,
            sa.or_(period.c.cause.is_(None), period.c.cause != Cause.AMBIL_SURAT.value),
        )
        .order_by(period.c.ended_at.desc())
        .limit(limit)
    )
    rows = connection.execute(query).all()
    return [(row.ended_at - row.started_at).total_seconds() / 60 for row in reversed(rows)]


def latest_calls(connection: sa.Connection, day: date, limit: int) -> list[tuple[Ticket, Period]]:
    """Return the day's latest calls with their tickets, the latest first; none taken back."""
    query = (
        sa.select(period)
        .join(ticket, ticket.c.id == period.c.ticket_id)
        .where(
            ticket.c.day == day,
            period.c.state == TicketState.DIPANGGIL.value,
            ~period.c.undone,
        )
        .order_by(AS_WRITTEN.desc())
        .limit(limit)
    )
    calls = [period_of_row(row) for row in connection.execute(query)]
    ids = {one.ticket_id for one in calls}
    rows = connection.execute(sa.select(ticket).where(ticket.c.id.in_(ids)))
    by_id = {row.id: _ticket(row) for row in rows}
    return [(by_id[one.ticket_id], one) for one in calls]


def open_period(
    tx: Transaction,
    ticket_id: UUID,
    state: TicketState,
    *,
    officer_id: UUID | None,
    counter_id: UUID | None,
    started_at: datetime | None = None,
    ended_at: datetime | None = None,
    cause: Cause | None = None,
    accurate: bool = True,
) -> None:
    """Begin a period; the one before must have been closed. With `ended_at` it is over already."""
    tx.insert(
        period,
        {
            "id": new_id(tx.at),
            "ticket_id": ticket_id,
            "state": state.value,
            "started_at": started_at or tx.at,
            "ended_at": ended_at,
            "officer_id": officer_id,
            "counter_id": counter_id,
            "time_accurate": accurate,
            "cause": cause.value if cause is not None else None,
            "undone": False,
        },
    )


def close_period(
    tx: Transaction,
    ticket_id: UUID,
    *,
    ended_at: datetime | None = None,
    accurate: bool = True,
    undone: bool = False,
) -> None:
    """End the ticket's open period, if it has one.

    A period the clock was turned back in ends where it began, and its time is not known.
    """
    query = sa.select(period.c.id, period.c.version, period.c.started_at).where(
        period.c.ticket_id == ticket_id, period.c.ended_at.is_(None)
    )
    for row in tx.connection.execute(query).all():
        end = ended_at or tx.at
        new = {
            "ended_at": max(end, row.started_at),
            "time_accurate": accurate and end >= row.started_at,
            "undone": undone,
        }
        tx.change(period, row.id, row.version, new)


def periods_of(connection: sa.Connection, ticket_id: UUID) -> tuple[Period, ...]:
    """Return a ticket's history, oldest first."""
    query = sa.select(period).where(period.c.ticket_id == ticket_id)
    query = query.order_by(AS_WRITTEN)
    return tuple(period_of_row(row) for row in connection.execute(query))


def left_open(connection: sa.Connection, before: date) -> tuple[Ticket, ...]:
    """Return tickets of days before `before` that nobody finished.

    A batch that was dropped off is not among them: its files are still to be done.
    """
    query = sa.select(ticket).where(
        ticket.c.day < before, ticket.c.state.in_(_OPEN), ~ticket.c.dropped_off
    )
    return tuple(_ticket(row) for row in connection.execute(query))


def latest_open_day(connection: sa.Connection) -> date | None:
    """Return the latest day that has a ticket nobody ended, None when there is none."""
    query = sa.select(sa.func.max(ticket.c.day)).where(ticket.c.state.in_(_OPEN))
    return connection.execute(query).scalar()


def number_taken(
    connection: sa.Connection, day: date, lane: Lane, series: str, number: int
) -> bool:
    """Tell whether a number of the day has been given already."""
    query = sa.select(ticket.c.id).where(
        ticket.c.day == day,
        ticket.c.lane == lane.value,
        ticket.c.series == series,
        ticket.c.number == number,
    )
    return connection.execute(query).first() is not None


def reserved_for(connection: sa.Connection, counter_id: UUID) -> tuple[Ticket, ...]:
    """Return the tickets that wait for one counter only."""
    query = sa.select(ticket).where(
        ticket.c.for_counter_id == counter_id, ticket.c.state == TicketState.MENUNGGU.value
    )
    return tuple(_ticket(row) for row in connection.execute(query))


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return getattr(value, "value", value)


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
        purpose=Purpose(row.purpose),
        more=tuple(row.more),
        remark=row.remark,
        note=row.note,
        for_counter_id=row.for_counter_id,
        people=row.people,
        files_done=row.files_done,
        dropped_off=row.dropped_off,
        late=row.late,
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
        cause=Cause(row.cause) if row.cause is not None else None,
        undone=row.undone,
    )


_NO_TICKET = QT_TRANSLATE_NOOP(
    "errors", "Nomor antrean itu tidak ada. Muat ulang daftar antrean, lalu pilih lagi."
)
