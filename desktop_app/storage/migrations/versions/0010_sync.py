"""The sync's bookkeeping; numbers of receipts and complaints say which counter gave them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop_app.storage.migrations.steps import (
    Day,
    Id,
    Json,
    Moment,
    index,
    rebuild,
    references,
    unique,
)

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _receipt()
    _complaint()
    _state()
    _row()
    _issue()
    _alias()
    _number_block()


def _receipt() -> None:
    rebuild(
        "receipt",
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("series", sa.String(2), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("application_id", Id),
        sa.Column("batch_id", Id),
        sa.Column("issued_at", Moment, nullable=False),
        sa.Column("officer_id", Id),
        sa.Column("documents", Json, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("prints", sa.Integer, nullable=False),
        unique("receipt", "year", "series", "sequence"),
        unique("receipt", "code"),
        references("receipt", "application_id", "application"),
        references("receipt", "batch_id", "batch"),
        references("receipt", "officer_id", "officer"),
        # A code begins with TT and the letter of the counter that gave it.
        new={"series": "substr(code, 3, instr(code, '-') - 3)"},
        indexes=[("application_id",), ("batch_id",)],
    )


def _complaint() -> None:
    rebuild(
        "complaint",
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("series", sa.String(2), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("category", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("reporter", Json, nullable=False),
        sa.Column("village_code", sa.String(13)),
        sa.Column("application_id", Id),
        sa.Column("received_at", Moment, nullable=False),
        sa.Column("received_by", Id),
        sa.Column("due_on", Day, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("answered_at", Moment),
        sa.Column("answered_by", Id),
        unique("complaint", "year", "series", "sequence"),
        references("complaint", "application_id", "application"),
        references("complaint", "received_by", "officer"),
        references("complaint", "answered_by", "officer"),
        new={"series": "''"},
        indexes=[("state",)],
    )


def _state() -> None:
    op.create_table(
        "sync_state",
        sa.Column("device", Id, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("office_id", Id, nullable=False),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("authority", sa.Text, nullable=False),
        sa.Column("public_key", sa.LargeBinary(32)),
        sa.Column("counter_id", Id),
        sa.Column("series", sa.String(2), nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("server_epoch", sa.Integer, nullable=False),
        sa.Column("schema", sa.String, nullable=False),
        sa.Column("start_lsn", sa.Integer, nullable=False),
        sa.Column("acked_lsn", sa.Integer, nullable=False),
        sa.Column("cursor", sa.BigInteger, nullable=False),
        sa.Column("head", sa.BigInteger, nullable=False),
        sa.Column("checksum", sa.String, nullable=False),
        sa.Column("joined_at", Moment, nullable=False),
        sa.Column("last_try_at", Moment),
        sa.Column("last_success_at", Moment),
        sa.Column("failure", sa.String, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("quarantined", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("device", name="pk_sync_state"),
    )


def _row() -> None:
    op.create_table(
        "sync_row",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("owner", Id),
        sa.Column("hash", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name="pk_sync_row"),
        sqlite_with_rowid=False,
    )


def _issue() -> None:
    op.create_table(
        "sync_issue",
        sa.Column("lsn", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("entity", Id, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("mine", Json),
        sa.Column("server", Json),
        sa.Column("actor", Id),
        sa.Column("at", Moment, nullable=False),
        sa.Column("noticed_at", Moment, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("answered_at", Moment),
        sa.Column("answered_by", Id),
        sa.PrimaryKeyConstraint("lsn", name="pk_sync_issue"),
    )
    index("sync_issue", "state")
    op.create_index("ix_sync_issue_entity", "sync_issue", ["kind", "entity"])


def _alias() -> None:
    op.create_table(
        "sync_alias",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("old", Id, nullable=False),
        sa.Column("new", Id, nullable=False),
        sa.PrimaryKeyConstraint("kind", "old", name="pk_sync_alias"),
    )


def _number_block() -> None:
    op.create_table(
        "sync_number_block",
        sa.Column("series", sa.String, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("next", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("series", "year", "first", name="pk_sync_number_block"),
    )
