"""What an officer still holds: open numbers and half-typed forms, and handing them on."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.queue import TicketState
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import draft, ticket

_OPEN = tuple(state.value for state in TicketState if not state.over)


def held(connection: sa.Connection, officer_id: UUID) -> tuple[int, int]:
    """Return how many open numbers and how many half-typed forms are in somebody's name."""
    tickets = sa.select(sa.func.count()).where(
        ticket.c.officer_id == officer_id, ticket.c.state.in_(_OPEN)
    )
    drafts = sa.select(sa.func.count()).where(draft.c.officer_id == officer_id)
    return (
        int(connection.execute(tickets).scalar_one()),
        int(connection.execute(drafts).scalar_one()),
    )


def hand_on(tx: Transaction, leaving: UUID, successor: UUID) -> tuple[int, int]:
    """Put open numbers and half-typed forms into another's name; return how many of each."""
    query = sa.select(ticket.c.id, ticket.c.version).where(
        ticket.c.officer_id == leaving, ticket.c.state.in_(_OPEN)
    )
    rows = tx.connection.execute(query).all()
    for row in rows:
        tx.change(ticket, row.id, row.version, {"officer_id": successor})
    drafts = tx.connection.execute(
        draft.update().where(draft.c.officer_id == leaving).values(officer_id=successor)
    )
    return len(rows), drafts.rowcount
