"""Tickets, letters and receipts by their numbers, for the search over everything.

A number is short and repeats every day or year, so each question goes by an index to the days or
the year it is about: a table of 200,000 rows is never read through.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.letter_terms import Letter, LetterState
from desktop_app.domain.queue import Lane, Ticket
from desktop_app.domain.receipt import Receipt
from desktop_app.storage.letters import read_letter
from desktop_app.storage.queue import read_ticket
from desktop_app.storage.receipts import receipt_from
from desktop_app.storage.tables import application, letter, receipt, ticket

_LAST = "\U0010ffff"


def ticket_of(
    connection: sa.Connection, day: date, lane: Lane, series: str, number: int
) -> Ticket | None:
    """Return the ticket that carries this number on that day, None when there was none."""
    query = sa.select(ticket.c.id).where(
        ticket.c.day == day,
        ticket.c.lane == lane.value,
        ticket.c.series == series,
        ticket.c.number == number,
    )
    id = connection.execute(query).scalar()
    return None if id is None else read_ticket(connection, id)


def tickets_numbered(
    connection: sa.Connection,
    number: int,
    lane: Lane | None,
    series: str | None,
    days: tuple[date, date],
    limit: int,
) -> tuple[Ticket, ...]:
    """Return the tickets with this number of these days, both included, the latest first."""
    query = sa.select(ticket.c.id).where(ticket.c.day.between(*days), ticket.c.number == number)
    if lane is not None:
        query = query.where(ticket.c.lane == lane.value)
    if series is not None:
        query = query.where(ticket.c.series == series)
    latest = ticket.c.day.desc(), ticket.c.arrived_at.desc(), ticket.c.lane
    ids = connection.execute(query.order_by(*latest).limit(limit)).scalars().all()
    return tuple(read_ticket(connection, id) for id in ids)


def case_of_ticket(connection: sa.Connection, ticket_id: UUID) -> UUID | None:
    """Return the latest case that was served with a ticket, None when there is none."""
    query = sa.select(application.c.id).where(application.c.ticket_id == ticket_id)
    latest = application.c.decided_at.desc(), application.c.id.desc()
    found: UUID | None = connection.execute(query.order_by(*latest).limit(1)).scalar()
    return found


def latest_of(
    connection: sa.Connection, applicants: Collection[UUID]
) -> tuple[UUID | None, str | None]:
    """Return the latest case of somebody, and the number of the latest letter about one.

    `applicants` are all rows that are this person. A letter that was voided or replaced is not
    the latest while there is another.
    """
    own = application.c.applicant_id.in_(applicants)
    cases = sa.select(application.c.id).where(own)
    latest = application.c.decided_at.desc(), application.c.id.desc()
    in_force = letter.c.state != LetterState.BATAL.value
    letters = (
        sa.select(letter.c.number)
        .join(application, application.c.id == letter.c.application_id)
        .where(own)
        .order_by(in_force.desc(), letter.c.issued_at.desc(), letter.c.id.desc())
    )
    return (
        connection.execute(cases.order_by(*latest).limit(1)).scalar(),
        connection.execute(letters.limit(1)).scalar(),
    )


def letters_numbered(
    connection: sa.Connection, text: str, sequence: int | None, year: int, limit: int
) -> tuple[Letter, ...]:
    """Return the letters whose number begins with `text`, then the year's with that sequence."""
    latest = letter.c.issued_at.desc(), letter.c.id.desc()
    begins = sa.and_(letter.c.number >= text, letter.c.number < text + _LAST)
    query = sa.select(letter.c.id).where(begins).order_by(*latest).limit(limit)
    ids = list(connection.execute(query).scalars())
    if sequence is not None:
        own = sa.select(letter.c.id).where(
            letter.c.series.in_(_series(connection, year)),
            letter.c.year == year,
            letter.c.sequence == sequence,
        )
        ids += connection.execute(own.order_by(*latest).limit(limit)).scalars()
    return tuple(read_letter(connection, id) for id in dict.fromkeys(ids))[:limit]


def receipts_numbered(
    connection: sa.Connection, year: int, sequence: int, limit: int
) -> tuple[Receipt, ...]:
    """Return the year's receipts with that sequence, whichever counter gave them."""
    query = sa.select(receipt).where(receipt.c.year == year, receipt.c.sequence == sequence)
    rows = connection.execute(query.order_by(receipt.c.series).limit(limit))
    return tuple(receipt_from(row) for row in rows)


def _series(connection: sa.Connection, year: int) -> Sequence[str]:
    """Return the series of a year one after the other, each found by the index."""
    found: list[str] = []
    while True:
        query = sa.select(sa.func.min(letter.c.series))
        if found:
            query = query.where(letter.c.series > found[-1])
        after = connection.execute(query).scalar()
        if after is None:
            return found
        found.append(after)
