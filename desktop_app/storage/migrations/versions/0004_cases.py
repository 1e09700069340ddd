"""What stands beside a case: scans, who brought it, facilities, questions and complaints."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.migrations.steps import (
    Day,
    Id,
    Json,
    Moment,
    create,
    index,
    rebuild,
    references,
    unique,
)

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _application()
    _attachment()
    _guidance()
    _complaint()


def _application() -> None:
    rebuild(
        "application",
        sa.Column("visit_id", Id, nullable=False),
        sa.Column("ticket_id", Id, nullable=False),
        sa.Column("applicant_id", Id, nullable=False),
        sa.Column("service", sa.String, nullable=False),
        sa.Column("service_from", Day, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("fields", Json, nullable=False),
        sa.Column("documents", Json, nullable=False),
        sa.Column("person", Json, nullable=False),
        sa.Column("village_code", sa.String(13)),
        sa.Column("day", Day, nullable=False),
        sa.Column("decided_at", Moment, nullable=False),
        sa.Column("bringer", Json),
        references("application", "visit_id", "visit"),
        references("application", "ticket_id", "ticket"),
        references("application", "applicant_id", "applicant"),
        new={"bringer": "NULL"},
        indexes=[("applicant_id",), ("ticket_id",), ("day",)],
    )


def _attachment() -> None:
    create(
        "attachment",
        sa.Column("ticket_id", Id, nullable=False),
        sa.Column("application_id", Id),
        sa.Column("document", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("file", sa.String(64), nullable=False),
        sa.Column("file_hash", sa.String(64), nullable=False),
        sa.Column("thumbnail", sa.String(64)),
        sa.Column("media_type", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("pages", sa.Integer, nullable=False),
        sa.Column("added_at", Moment, nullable=False),
        sa.Column("added_by", Id),
        references("attachment", "ticket_id", "ticket"),
        references("attachment", "application_id", "application"),
        references("attachment", "added_by", "officer"),
    )
    index("attachment", "application_id")
    index("attachment", "ticket_id")


def _guidance() -> None:
    create(
        "facility",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("district", sa.String, nullable=False),
        sa.Column("phone", sa.String, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        unique("facility", "name", "district"),
    )
    create(
        "faq",
        sa.Column("topic", sa.String, nullable=False),
        sa.Column("question", sa.String, nullable=False),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
    )


def _complaint() -> None:
    create(
        "complaint",
        sa.Column("year", sa.Integer, nullable=False),
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
        unique("complaint", "year", "sequence"),
        references("complaint", "application_id", "application"),
        references("complaint", "received_by", "officer"),
        references("complaint", "answered_by", "officer"),
    )
    index("complaint", "state")
