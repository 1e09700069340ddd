"""What is asked from outside: the register one by one, and indexes of open facts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _register()
    op.create_index(
        "ix_record_letter",
        "record",
        ["office_id", sa.text("\"left\"(facts ->> 'number', 100)")],
        postgresql_where=sa.text("kind = 'letter'"),
    )
    op.create_index(
        "ix_record_ticket_day",
        "record",
        ["office_id", sa.text("\"left\"(facts ->> 'day', 20)")],
        postgresql_where=sa.text("kind = 'ticket'"),
    )
    op.create_index(
        "ix_record_period",
        "record",
        ["office_id", sa.text("\"left\"(facts ->> 'started_at', 20)")],
        postgresql_where=sa.text("kind IN ('period', 'duty')"),
    )


def _register() -> None:
    op.create_table(
        "register",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("snapshot", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("people", sa.BigInteger(), nullable=False),
        sa.Column("loaded_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", name="pk_register"),
    )
    op.create_table(
        "register_person",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("snapshot", sa.Uuid(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("nik_hmac", sa.LargeBinary(), nullable=False),
        sa.Column("kk_hmac", sa.LargeBinary(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", "snapshot", "place", name="pk_register_person"),
    )
    op.create_index(
        "ix_register_person_nik", "register_person", ["office_id", "snapshot", "nik_hmac"]
    )
    op.create_index(
        "ix_register_person_kk", "register_person", ["office_id", "snapshot", "kk_hmac"]
    )
    op.create_table(
        "register_question",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("asked_hmac", sa.LargeBinary(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", "id", name="pk_register_question"),
    )
    op.create_index("ix_register_question_at", "register_question", ["office_id", "at"])
