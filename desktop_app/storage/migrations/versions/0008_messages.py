"""Lists to be told, consent, campaigns and messages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop_app.storage.migrations.steps import (
    Day,
    Id,
    Json,
    Moment,
    create,
    index,
    references,
    unique,
)

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _notice_list()
    _notice_person()
    _notice_left_out()
    _consent()
    _campaign()
    _message()
    _message_about()


def _notice_list() -> None:
    create(
        "notice_list",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("file_name", sa.String, nullable=False),
        sa.Column("file_hash", sa.String(64), nullable=False),
        sa.Column("as_of", Day, nullable=False),
        sa.Column("imported_at", Moment, nullable=False),
        sa.Column("imported_by", Id),
        sa.Column("rows", sa.Integer, nullable=False),
        sa.Column("imported", sa.Integer, nullable=False),
        sa.Column("warned", sa.Integer, nullable=False),
        sa.Column("left_out", sa.Integer, nullable=False),
        sa.Column("reasons", Json, nullable=False),
        sa.Column("removed_at", Moment),
        references("notice_list", "imported_by", "officer"),
    )
    index("notice_list", "kind", "as_of")


def _notice_person() -> None:
    create(
        "notice_person",
        sa.Column("list_id", Id, nullable=False),
        sa.Column("line", sa.Integer, nullable=False),
        sa.Column("nik", sa.String(16)),
        sa.Column("kk", sa.String(16)),
        sa.Column("card", sa.String(13)),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("name_key", sa.String, nullable=False),
        sa.Column("phone", sa.String(15)),
        sa.Column("village_code", sa.String(13)),
        sa.Column("village", sa.String, nullable=False),
        sa.Column("district", sa.String, nullable=False),
        sa.Column("since", Day),
        sa.Column("care_class", sa.Integer),
        sa.Column("months", sa.Integer),
        sa.Column("amount", sa.Integer),
        sa.Column("warnings", Json, nullable=False),
        sa.Column("contact", sa.String, nullable=False),
        sa.Column("contacted_at", Moment),
        sa.Column("contacted_by", Id),
        sa.Column("contact_note", sa.String, nullable=False),
        references("notice_person", "list_id", "notice_list"),
        references("notice_person", "contacted_by", "officer"),
    )
    _index("notice_person", "list_id", "village_code")
    index("notice_person", "nik")
    index("notice_person", "phone")


def _notice_left_out() -> None:
    create(
        "notice_left_out",
        sa.Column("list_id", Id, nullable=False),
        sa.Column("sheet", sa.String, nullable=False),
        sa.Column("line", sa.Integer, nullable=False),
        sa.Column("reasons", sa.String, nullable=False),
        sa.Column("cells", Json, nullable=False),
        references("notice_left_out", "list_id", "notice_list"),
    )
    index("notice_left_out", "list_id")


def _consent() -> None:
    create(
        "consent",
        sa.Column("phone", sa.String(15), nullable=False),
        sa.Column("agrees", sa.Boolean, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("officer_id", Id),
        sa.Column("how", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        references("consent", "officer_id", "officer"),
    )
    index("consent", "phone", "at")


def _campaign() -> None:
    create(
        "campaign",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("occasion", sa.String, nullable=False),
        sa.Column("list_id", Id),
        sa.Column("choice", Json, nullable=False),
        sa.Column("template_from", Day, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("gateway", sa.String, nullable=False),
        sa.Column("price", sa.Integer),
        sa.Column("figures", Json, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("created_by", Id),
        sa.Column("started_at", Moment),
        sa.Column("started_by", Id),
        sa.Column("ended_at", Moment),
        references("campaign", "list_id", "notice_list"),
        references("campaign", "created_by", "officer"),
        references("campaign", "started_by", "officer"),
    )
    index("campaign", "state")


def _message() -> None:
    create(
        "message",
        sa.Column("campaign_id", Id),
        sa.Column("occasion", sa.String, nullable=False),
        sa.Column("template_from", Day, nullable=False),
        sa.Column("phone", sa.String(15), nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("parts", sa.Integer, nullable=False),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("gateway", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("reference", sa.String, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("queued_at", Moment, nullable=False),
        sa.Column("not_before", Moment),
        sa.Column("handed_at", Moment),
        sa.Column("done_at", Moment),
        references("message", "campaign_id", "campaign"),
    )
    _index("message", "state", "not_before")
    _index("message", "campaign_id", "state")
    index("message", "queued_at")


def _message_about() -> None:
    create(
        "message_about",
        sa.Column("message_id", Id, nullable=False),
        sa.Column("matter", sa.String, nullable=False),
        sa.Column("notice_person_id", Id),
        sa.Column("applicant_id", Id),
        sa.Column("application_id", Id),
        sa.Column("letter_id", Id),
        references("message_about", "message_id", "message"),
        unique("message_about", "matter"),
        references("message_about", "notice_person_id", "notice_person"),
        references("message_about", "applicant_id", "applicant"),
        references("message_about", "application_id", "application"),
        references("message_about", "letter_id", "letter"),
    )
    index("message_about", "message_id")
    index("message_about", "notice_person_id")
    index("message_about", "applicant_id")


def _index(table: str, column: str, *more: str) -> None:
    """Make an index that is called after its first column alone."""
    op.create_index(f"ix_{table}_{column}", table, [column, *more])
