"""Tables of the sync with a central server: where this PC stands, and what went another way.

None of it is journaled and none of it travels: it is this PC's bookkeeping about the server, and
a PC that joins anew begins with empty ones.
"""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.table_parts import metadata
from desktop_app.storage.types import Id, Json, Moment

# One row while this PC belongs to a server, none otherwise. The token is in the key store.
sync_state = sa.Table(
    "sync_state",
    metadata,
    sa.Column("device", Id, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),  # loket, pengawas
    sa.Column("office_id", Id, nullable=False),
    sa.Column("address", sa.String, nullable=False),
    sa.Column("authority", sa.Text, nullable=False),  # PEM of the server's own CA; "" when public
    sa.Column("public_key", sa.LargeBinary(32)),  # what the server signs registers with
    sa.Column("counter_id", Id),  # the counter this PC stands at
    sa.Column("series", sa.String(2), nullable=False),  # its letter in numbers
    sa.Column("epoch", sa.Integer, nullable=False),  # of this PC, as the server knows it
    sa.Column("server_epoch", sa.Integer, nullable=False),
    sa.Column("schema", sa.String, nullable=False),  # migration rows were last pulled under
    sa.Column("start_lsn", sa.Integer, nullable=False),  # the outbox begins after this entry
    sa.Column("acked_lsn", sa.Integer, nullable=False),
    sa.Column("cursor", sa.BigInteger, nullable=False),
    sa.Column("head", sa.BigInteger, nullable=False),  # the stream's, when last asked
    sa.Column("checksum", sa.String, nullable=False),  # sum of what was pulled, decimal
    sa.Column("joined_at", Moment, nullable=False),
    sa.Column("last_try_at", Moment),
    sa.Column("last_success_at", Moment),
    sa.Column("failure", sa.String, nullable=False),  # code of the last one, "" after a success
    sa.Column("failures", sa.Integer, nullable=False),  # in a row
    sa.Column("quarantined", sa.String, nullable=False),  # "" or fork, epoch, revoked
)

# What the server last said of each row: its state, who holds it, what it adds to the checksum.
sync_row = sa.Table(
    "sync_row",
    metadata,
    sa.Column("kind", sa.String, primary_key=True),
    sa.Column("id", Id, primary_key=True),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("owner", Id),
    sa.Column("hash", sa.String, nullable=False),  # decimal; "0" for one that was removed
    sqlite_with_rowid=False,
)

# What the server did not take as it was, until somebody answered it; then kept as history.
sync_issue = sa.Table(
    "sync_issue",
    metadata,
    sa.Column("lsn", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("entity", Id, nullable=False),
    sa.Column("outcome", sa.String, nullable=False),  # rejected, conflict, merged
    sa.Column("code", sa.String, nullable=False),
    sa.Column("mine", Json),  # the fields as this PC set them
    sa.Column("server", Json),  # the row as the server has it (wire.messages.Row)
    sa.Column("actor", Id),
    sa.Column("at", Moment, nullable=False),
    sa.Column("noticed_at", Moment, nullable=False),
    sa.Column("state", sa.String, nullable=False),  # terbuka, dikirim_ulang, ikut_pusat
    sa.Column("answered_at", Moment),
    sa.Column("answered_by", Id),
    sa.Index("ix_sync_issue_state", "state"),
    sa.Index("ix_sync_issue_entity", "kind", "entity"),
)

# A row made here whose natural key the office had already: its id, and the one it stands for.
sync_alias = sa.Table(
    "sync_alias",
    metadata,
    sa.Column("kind", sa.String, primary_key=True),
    sa.Column("old", Id, primary_key=True),
    sa.Column("new", Id, nullable=False),
)

# Letter numbers leased from the server, where the office keeps one series.
sync_number_block = sa.Table(
    "sync_number_block",
    metadata,
    sa.Column("series", sa.String, primary_key=True),
    sa.Column("year", sa.Integer, primary_key=True),
    sa.Column("first", sa.Integer, primary_key=True),
    sa.Column("last", sa.Integer, nullable=False),
    sa.Column("next", sa.Integer, nullable=False),
)
