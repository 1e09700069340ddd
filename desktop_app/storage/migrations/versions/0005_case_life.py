"""A case's life after F9, letters on their way, printing, and what the supervisor keeps."""

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

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _batch()
    _application()
    _decision()
    _case_step()
    _receipt()
    _follow_up()
    _letter()
    _print_job()
    _supervisor()


def _batch() -> None:
    create(
        "batch",
        sa.Column("ticket_id", Id, nullable=False),
        sa.Column("bringer", Json, nullable=False),
        sa.Column("opened_at", Moment, nullable=False),
        sa.Column("closed_at", Moment),
        sa.Column("officer_id", Id),
        references("batch", "ticket_id", "ticket"),
        references("batch", "officer_id", "officer"),
    )
    index("batch", "ticket_id")


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
        sa.Column("submitted", Json),
        sa.Column("verification", Json),
        sa.Column("household", Json),
        sa.Column("batch_id", Id),
        references("application", "visit_id", "visit"),
        references("application", "ticket_id", "ticket"),
        references("application", "applicant_id", "applicant"),
        references("application", "batch_id", "batch"),
        new={"submitted": "NULL", "verification": "NULL", "household": "NULL", "batch_id": "NULL"},
        indexes=[("applicant_id",), ("ticket_id",), ("state",), ("batch_id",), ("day",)],
    )


def _decision() -> None:
    rebuild(
        "decision",
        sa.Column("application_id", Id, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("counted", sa.String),
        sa.Column("findings", Json, nullable=False),
        sa.Column("rule_set", sa.String, nullable=False),
        sa.Column("rule_version", sa.Integer, nullable=False),
        sa.Column("snapshot_id", Id),
        sa.Column("source", sa.String),
        sa.Column("as_of", Day),
        sa.Column("desil", sa.Integer),
        sa.Column("second_check", Json),
        sa.Column("officer_id", Id),
        sa.Column("overridden_outcome", sa.String),
        sa.Column("override_reason", sa.String),
        sa.Column("override_by", Id),
        sa.Column("approved_by", Id),
        sa.Column("approved_at", Moment),
        sa.Column("approval_note", sa.String),
        unique("decision", "application_id"),
        references("decision", "application_id", "application"),
        references("decision", "snapshot_id", "snapshot"),
        references("decision", "officer_id", "officer"),
        references("decision", "override_by", "officer"),
        references("decision", "approved_by", "officer"),
        new={"approved_by": "NULL", "approved_at": "NULL", "approval_note": "NULL"},
    )


def _case_step() -> None:
    create(
        "case_step",
        sa.Column("application_id", Id, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("officer_id", Id),
        sa.Column("reason", sa.String, nullable=False),
        references("case_step", "application_id", "application"),
        references("case_step", "officer_id", "officer"),
    )
    index("case_step", "application_id")
    index("case_step", "state", "at")


def _receipt() -> None:
    create(
        "receipt",
        sa.Column("year", sa.Integer, nullable=False),
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
        unique("receipt", "year", "sequence"),
        unique("receipt", "code"),
        references("receipt", "application_id", "application"),
        references("receipt", "batch_id", "batch"),
        references("receipt", "officer_id", "officer"),
    )
    index("receipt", "application_id")
    index("receipt", "batch_id")


def _follow_up() -> None:
    create(
        "follow_up",
        sa.Column("application_id", Id, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("opened_at", Moment, nullable=False),
        sa.Column("due_at", Moment),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("result", sa.String, nullable=False),
        sa.Column("reference", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("closed_at", Moment),
        sa.Column("opened_by", Id),
        sa.Column("closed_by", Id),
        references("follow_up", "application_id", "application"),
        references("follow_up", "opened_by", "officer"),
        references("follow_up", "closed_by", "officer"),
    )
    index("follow_up", "application_id")
    index("follow_up", "state", "kind")


def _letter() -> None:
    rebuild(
        "letter",
        sa.Column("application_id", Id),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("series", sa.String, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("day", Day, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("addressee", sa.String, nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("person_name", sa.String, nullable=False),
        sa.Column("nik", sa.String(16)),
        sa.Column("token", sa.String, nullable=False),
        sa.Column("key_id", sa.LargeBinary(4), nullable=False),
        sa.Column("file", sa.String(64), nullable=False),
        sa.Column("file_hash", sa.String(64), nullable=False),
        sa.Column("signatory", Json),
        sa.Column("template_from", Day, nullable=False),
        sa.Column("issued_at", Moment, nullable=False),
        sa.Column("prints", sa.Integer, nullable=False),
        sa.Column("void_reason", sa.String),
        sa.Column("replaces_id", Id),
        sa.Column("issued_by", Id),
        sa.Column("signed_at", Moment),
        sa.Column("signed_by", Id),
        sa.Column("esign", Json),
        sa.Column("village_code", sa.String(13)),
        sa.Column("batch_id", Id),
        unique("letter", "series", "year", "sequence"),
        references("letter", "application_id", "application"),
        references("letter", "replaces_id", "letter"),
        references("letter", "issued_by", "officer"),
        references("letter", "signed_by", "officer"),
        references("letter", "batch_id", "batch"),
        new={
            "issued_by": "NULL",
            "signed_at": "NULL",
            "signed_by": "NULL",
            "esign": "NULL",
            "village_code": "NULL",
            "batch_id": "NULL",
        },
        indexes=[("application_id",), ("number",), ("day",), ("state",), ("token",)],
    )


def _print_job() -> None:
    create(
        "print_job",
        sa.Column("letter_id", Id),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("file", sa.String(64), nullable=False),
        sa.Column("printer", sa.String, nullable=False),
        sa.Column("copies", sa.Integer, nullable=False),
        sa.Column("mark", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("error", sa.String, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("done_at", Moment),
        sa.Column("officer_id", Id),
        references("print_job", "letter_id", "letter"),
        references("print_job", "officer_id", "officer"),
    )
    index("print_job", "state")
    index("print_job", "letter_id")


def _supervisor() -> None:
    create(
        "month_close",
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("figures", Json, nullable=False),
        sa.Column("closed_by", Id, nullable=False),
        sa.Column("closed_at", Moment, nullable=False),
        unique("month_close", "month"),
        references("month_close", "closed_by", "officer"),
    )
    create(
        "training",
        sa.Column("village_code", sa.String(13), nullable=False),
        sa.Column("day", Day, nullable=False),
        sa.Column("topic", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("officer_id", Id),
        references("training", "officer_id", "officer"),
    )
    index("training", "village_code")
    create(
        "survey",
        sa.Column("day", Day, nullable=False),
        sa.Column("answered_at", Moment, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("overall", sa.Integer),
        sa.Column("scores", Json, nullable=False),
        sa.Column("respondent", Json, nullable=False),
        sa.Column("service", sa.String),
        sa.Column("remark", sa.String, nullable=False),
    )
    index("survey", "day")
