"""Epochs: every restored backup begins a new one, because what came after it is another history."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables_office import epoch


def current_epoch(connection: sa.Connection) -> int:
    """Return the number of the epoch the office is in; 1 for one that was never restored."""
    return int(connection.execute(sa.select(sa.func.max(epoch.c.number))).scalar() or 1)


def begin_epoch(tx: Transaction, number: int, reason: str) -> None:
    """Begin a new epoch at this moment."""
    row = {"id": new_id(tx.at), "number": number, "started_at": tx.at, "reason": reason}
    tx.insert(epoch, row)
