"""What joining does to the bookkeeping, and which rows a PC's journal says nothing of."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.journal import Transaction, read_entries
from desktop_app.storage.sync_state import Standing, begin
from desktop_app.storage.tables import journal, metadata
from desktop_app.wire.kinds import KINDS


def offer_the_unlogged(tx: Transaction) -> int:
    """Log every row that travels and that this PC's journal does not begin with; return how many.

    They came from a server this PC belonged to before, or were imported in bulk.
    """
    count = 0
    for kind in KINDS:
        table = metadata.tables[kind]
        logged = sa.select(journal.c.entity).where(
            journal.c.kind == kind, journal.c.op.in_(("insert", "resubmit"))
        )
        for id in (
            tx.connection.execute(sa.select(table.c.id).where(table.c.id.not_in(logged)))
            .scalars()
            .all()
        ):
            tx.send_again(table, id)
            count += 1
    return count


def begin_again(connection: sa.Connection, at: Standing) -> None:
    """Be another device from now on; nothing is known of the server's rows."""
    begin(connection, at)


def restored_at(connection: sa.Connection) -> int | None:
    """Return the last entry of the backup this office was restored from, None when it never was."""
    query = (
        sa.select(journal)
        .where(journal.c.kind == "restore", journal.c.op == "event")
        .order_by(journal.c.lsn.desc())
        .limit(1)
    )
    entries = read_entries(connection, query)
    if not entries or not entries[0].body:
        return None
    return int(entries[0].body["lsn"])
