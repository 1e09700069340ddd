"""Passwords that have to be changed, who stands in for whom, and the epochs of restoring."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from alembic import op

from desktop_app.domain.ids import new_id
from desktop_app.storage.migrations.steps import (
    Id,
    Moment,
    create,
    index,
    rebuild,
    references,
    unique,
)

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _officer()
    _delegation()
    _epoch()


def _officer() -> None:
    rebuild(
        "officer",
        sa.Column("username", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("password_hash", sa.String, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("failed_logins", sa.Integer, nullable=False),
        sa.Column("locked_until", Moment),
        sa.Column("must_change", sa.Boolean, nullable=False),
        sa.Column("password_at", Moment),
        sa.Column("last_login_at", Moment),
        unique("officer", "username"),
        new={"must_change": "0", "password_at": "NULL", "last_login_at": "NULL"},
    )


def _delegation() -> None:
    create(
        "delegation",
        sa.Column("supervisor_id", Id, nullable=False),
        sa.Column("officer_id", Id, nullable=False),
        sa.Column("starts_at", Moment, nullable=False),
        sa.Column("ends_at", Moment, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("made_by", Id, nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column("ended_at", Moment),
        sa.Column("ended_by", Id),
        references("delegation", "supervisor_id", "officer"),
        references("delegation", "officer_id", "officer"),
        references("delegation", "made_by", "officer"),
        references("delegation", "ended_by", "officer"),
    )
    index("delegation", "ends_at")


def _epoch() -> None:
    create(
        "epoch",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("started_at", Moment, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        unique("epoch", "number"),
    )
    # The first began with the office; a database that has no office yet begins now.
    query = "SELECT coalesce(min(created_at), unixepoch() * 1000000) FROM office"
    began = int(op.get_bind().exec_driver_sql(query).scalar_one())
    id = new_id(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=began)).bytes
    op.get_bind().exec_driver_sql("INSERT INTO epoch VALUES (?, 1, 1, ?, 'awal')", (id, began))
