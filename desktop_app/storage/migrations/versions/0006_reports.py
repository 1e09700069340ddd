"""Indexes the reports are read from: a year's times and tables without one wide row."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_ticket_day_arrived_at",
        "ticket",
        ["day", "arrived_at", "id", "state", "dropped_off", "late"],
    )
    _partial("period", "called", ["ticket_id", "started_at"], "state = 'dipanggil' AND undone = 0")
    _partial(
        "period",
        "served",
        ["ticket_id", "started_at", "ended_at", "cause"],
        "state = 'dilayani' AND undone = 0",
    )
    _partial("period", "inaccurate", ["ticket_id"], "time_accurate = 0 AND undone = 0")
    _partial("applicant", "merged", ["id", "merged_into"], "merged_into IS NOT NULL")
    _partial("decision", "counted", ["application_id", "counted"], "counted IS NOT NULL")
    _partial("decision", "overridden", ["application_id"], "override_by IS NOT NULL")
    _wider("application", "day", "state", "service", "applicant_id", "visit_id", "ticket_id", "id")
    _wider("letter", "application_id", "issued_at")


def _partial(table: str, name: str, columns: list[str], where: str) -> None:
    op.create_index(f"ix_{table}_{name}", table, columns, sqlite_where=sa.text(where))


def _wider(table: str, column: str, *more: str) -> None:
    """Let the index on a column hold more of them, so that the rows need not be read."""
    op.drop_index(f"ix_{table}_{column}", table)
    op.create_index(f"ix_{table}_{column}", table, [column, *more])
