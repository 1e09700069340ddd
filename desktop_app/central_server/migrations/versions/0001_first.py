"""The first shape."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attempt",
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("who", sa.LargeBinary(), nullable=False),
        sa.Column("span", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("purpose", "who", "span", name="pk_attempt"),
    )
    op.create_table(
        "claim",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", "kind", "digest", "id", name="pk_claim"),
    )
    op.create_table(
        "device",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("region", sa.String(length=4), server_default="", nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("counter_id", sa.Uuid(), nullable=True),
        sa.Column("counter_code", sa.String(length=2), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("start_lsn", sa.BigInteger(), nullable=False),
        sa.Column("start_chain", sa.LargeBinary(), nullable=False),
        sa.Column("last_lsn", sa.BigInteger(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("open_lsn", sa.BigInteger(), nullable=True),
        sa.Column("claimed_lsn", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("replaced_by", sa.Uuid(), nullable=True),
        sa.Column("machine", sa.Text(), server_default="", nullable=False),
        sa.Column("app", sa.Text(), server_default="", nullable=False),
        sa.Column("schema", sa.Text(), server_default="", nullable=False),
        sa.Column("enrolled_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("office_id", "device_id", name="pk_device"),
    )
    op.create_table(
        "invitation",
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("region", sa.String(length=4), server_default="", nullable=False),
        sa.Column("counter_id", sa.Uuid(), nullable=True),
        sa.Column("counter_code", sa.String(length=2), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("secret_hash", name="pk_invitation"),
    )
    op.create_table(
        "number_block",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("leased_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", "series", "year", "first", name="pk_number_block"),
    )
    op.create_table(
        "office",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("regency_code", sa.String(length=4), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", name="pk_office"),
    )
    op.create_index(("ix_office_regency_code"), "office", ["regency_code"], unique=False)
    op.create_table(
        "outcome",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("lsn", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("other", sa.Uuid(), nullable=True),
        sa.Column("actor", sa.Uuid(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("lost", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("office_id", "device_id", "epoch", "lsn", name="pk_outcome"),
    )
    op.create_index("ix_outcome_at", "outcome", ["office_id", "at"], unique=False)
    op.create_table(
        "push_log",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("first_lsn", sa.BigInteger(), nullable=False),
        sa.Column("last_lsn", sa.BigInteger(), nullable=False),
        sa.Column("chains", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("bare", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", "device_id", "epoch", "first_lsn", name="pk_push_log"),
    )
    op.create_index(
        "ix_push_log_received_at",
        "push_log",
        ["office_id", "received_at"],
        unique=False,
        postgresql_where=sa.text("NOT bare"),
    )
    op.create_table(
        "record",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("owner", sa.Uuid(), nullable=True),
        sa.Column("facts", postgresql.JSONB(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("written", postgresql.JSONB(), nullable=True),
        sa.Column("hash", sa.BigInteger(), nullable=False),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("office_id", "kind", "id", name="pk_record"),
    )
    op.create_index(
        "ix_record_gone",
        "record",
        ["office_id", "deleted_at"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "ix_record_merged",
        "record",
        ["office_id", sa.literal_column("(facts ->> 'merged_into')")],
        unique=False,
        postgresql_where=sa.text("kind = 'applicant' AND facts ->> 'merged_into' IS NOT NULL"),
    )
    op.create_index("ix_record_seq", "record", ["office_id", "seq"], unique=False)
    op.create_table(
        "refused",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", "id", name="pk_refused"),
    )
    op.create_table(
        "server",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_server"),
    )
    op.create_table(
        "stored_file",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("stored_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", "sha256", name="pk_stored_file"),
    )
    op.create_table(
        "stream_head",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("head", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("checksum", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("floor", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("refused", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("office_id", name="pk_stream_head"),
    )
