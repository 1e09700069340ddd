"""What the office chose to be which column of a register file, for the next file of the kind."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.migrations.steps import Json, create, unique

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create(
        "register_layout",
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("titles", Json, nullable=False),
        sa.Column("columns", Json, nullable=False),
        unique("register_layout", "fingerprint"),
    )
