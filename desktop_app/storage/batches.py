"""Batches (*kolektif*): the grid while it is typed, the batch once its first file was decided."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.ids import new_id
from desktop_app.storage.applications import read_draft, save_draft
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import application, batch, letter, ticket

KEY = "batch"


def typed_batch(connection: sa.Connection, ticket_id: UUID) -> Mapping[str, Any] | None:
    """Return the grid that is being typed on a ticket, or None."""
    body = read_draft(connection, ticket_id)
    found: Mapping[str, Any] | None = (body or {}).get(KEY)
    return found


def keep_batch(tx: Transaction, ticket_id: UUID, body: Mapping[str, Any] | None) -> None:
    """Keep the grid beside whatever form is being typed on the same ticket; None takes it away."""
    whole = {**(read_draft(tx.connection, ticket_id) or {}), KEY: body}
    save_draft(tx.connection, ticket_id, whole, tx.at, tx.actor)


def claimed_papers(connection: sa.Connection, ticket_id: UUID) -> frozenset[UUID]:
    """Return what was attached in the forms of a grid's rows: it belongs to them alone."""
    rows = (typed_batch(connection, ticket_id) or {}).get("rows", ())
    return frozenset(UUID(hex=one) for row in rows for one in row.get("papers", ()))


def batch_of(connection: sa.Connection, ticket_id: UUID) -> Any | None:
    """Return the row of a ticket's batch, None before its first file was decided."""
    return connection.execute(sa.select(batch).where(batch.c.ticket_id == ticket_id)).one_or_none()


def batch_with_id(connection: sa.Connection, id: UUID) -> Any | None:
    """Return a batch by its id, or None."""
    return connection.execute(sa.select(batch).where(batch.c.id == id)).one_or_none()


def begin_batch(tx: Transaction, ticket_id: UUID, bringer: Mapping[str, Any]) -> UUID:
    """Store a batch with who brings it, or bring that up to date; return its id."""
    row = batch_of(tx.connection, ticket_id)
    if row is not None:
        tx.change(batch, row.id, row.version, {"bringer": dict(bringer)})
        id: UUID = row.id
        return id
    id = new_id(tx.at)
    tx.insert(
        batch,
        {
            "id": id,
            "ticket_id": ticket_id,
            "bringer": dict(bringer),
            "opened_at": tx.at,
            "closed_at": None,
            "officer_id": tx.actor,
        },
    )
    return id


def close_batch(tx: Transaction, ticket_id: UUID, at: datetime) -> None:
    """Note that every file of a batch was gone through."""
    row = batch_of(tx.connection, ticket_id)
    if row is not None and row.closed_at is None:
        tx.change(batch, row.id, row.version, {"closed_at": at})


def cases_of(connection: sa.Connection, batch_id: UUID) -> list[Mapping[str, Any]]:
    """Return the cases of a batch in the order they were decided, with their letter's number."""
    query = (
        sa.select(
            application.c.id,
            application.c.service,
            application.c.state,
            application.c.person,
            application.c.fields,
            application.c.village_code,
            letter.c.id.label("letter_id"),
            letter.c.number,
        )
        .outerjoin(letter, letter.c.application_id == application.c.id)
        .where(application.c.batch_id == batch_id)
        .order_by(application.c.decided_at, application.c.id)
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def number_of(connection: sa.Connection, batch_id: UUID) -> str:
    """Return what a batch is called on paper: the day and number of its ticket."""
    query = (
        sa.select(ticket.c.day, ticket.c.lane, ticket.c.series, ticket.c.number)
        .join(batch, batch.c.ticket_id == ticket.c.id)
        .where(batch.c.id == batch_id)
    )
    row = connection.execute(query).one()
    return f"KOL-{row.day:%Y%m%d}-{row.lane}{row.series}{row.number:03}"
