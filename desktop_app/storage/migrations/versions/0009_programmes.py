"""Programmes, their beneficiaries and overlaps, and what the adviser said."""

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

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _programme()
    _activity()
    _programme_period()
    _beneficiary_list()
    _beneficiary_left_out()
    _fixed_list()
    _transfer_list()
    _beneficiary()
    _beneficiary_step()
    _exclusion()
    _overlap_answer()
    _advice()


def _programme() -> None:
    create(
        "programme",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("field", sa.String, nullable=False),
        sa.Column("benefit", sa.Integer),
        sa.Column("legal_basis", sa.String, nullable=False),
        sa.Column("register_mark", sa.String, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        unique("programme", "code"),
    )


def _activity() -> None:
    create(
        "activity",
        sa.Column("programme_id", Id, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        unique("activity", "programme_id", "name"),
        references("activity", "programme_id", "programme"),
    )


def _programme_period() -> None:
    create(
        "programme_period",
        sa.Column("programme_id", Id, nullable=False),
        sa.Column("activity_id", Id),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("from_day", Day, nullable=False),
        sa.Column("to_day", Day, nullable=False),
        sa.Column("quota", sa.Integer),
        sa.Column("budget", sa.Integer),
        sa.Column("benefit", sa.Integer),
        sa.Column("note", sa.String, nullable=False),
        references("programme_period", "programme_id", "programme"),
        references("programme_period", "activity_id", "activity"),
    )
    _index("programme_period", "programme_id", "from_day")


def _beneficiary_list() -> None:
    create(
        "beneficiary_list",
        sa.Column("period_id", Id, nullable=False),
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
        references("beneficiary_list", "period_id", "programme_period"),
        references("beneficiary_list", "imported_by", "officer"),
    )
    index("beneficiary_list", "period_id")


def _beneficiary_left_out() -> None:
    create(
        "beneficiary_left_out",
        sa.Column("list_id", Id, nullable=False),
        sa.Column("sheet", sa.String, nullable=False),
        sa.Column("line", sa.Integer, nullable=False),
        sa.Column("reasons", sa.String, nullable=False),
        sa.Column("cells", Json, nullable=False),
        references("beneficiary_left_out", "list_id", "beneficiary_list"),
    )
    index("beneficiary_left_out", "list_id")


def _fixed_list() -> None:
    create(
        "fixed_list",
        sa.Column("period_id", Id, nullable=False),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("day", Day, nullable=False),
        sa.Column("figures", Json, nullable=False),
        sa.Column("fixed_at", Moment, nullable=False),
        sa.Column("fixed_by", Id),
        unique("fixed_list", "period_id", "number"),
        references("fixed_list", "period_id", "programme_period"),
        references("fixed_list", "fixed_by", "officer"),
    )


def _transfer_list() -> None:
    create(
        "transfer_list",
        sa.Column("period_id", Id, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("made_at", Moment, nullable=False),
        sa.Column("made_by", Id),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("amount", sa.Integer, nullable=False),
        sa.Column("columns", Json, nullable=False),
        sa.Column("withdrawn_at", Moment),
        unique("transfer_list", "period_id", "number"),
        references("transfer_list", "period_id", "programme_period"),
        references("transfer_list", "made_by", "officer"),
    )


def _beneficiary() -> None:
    create(
        "beneficiary",
        sa.Column("period_id", Id, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("list_id", Id),
        sa.Column("line", sa.Integer, nullable=False),
        sa.Column("applicant_id", Id),
        sa.Column("application_id", Id),
        sa.Column("nik", sa.String(16)),
        sa.Column("kk", sa.String(16)),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("name_key", sa.String, nullable=False),
        sa.Column("birth_date", Day),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("village_code", sa.String(13)),
        sa.Column("village", sa.String, nullable=False),
        sa.Column("district", sa.String, nullable=False),
        sa.Column("phone", sa.String(15)),
        sa.Column("bank", sa.String, nullable=False),
        sa.Column("account", sa.String(20), nullable=False),
        sa.Column("account_holder", sa.String, nullable=False),
        sa.Column("amount", sa.Integer),
        sa.Column("warnings", Json, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("fixed_id", Id),
        sa.Column("transfer_id", Id),
        references("beneficiary", "period_id", "programme_period"),
        references("beneficiary", "list_id", "beneficiary_list"),
        references("beneficiary", "applicant_id", "applicant"),
        references("beneficiary", "application_id", "application"),
        references("beneficiary", "fixed_id", "fixed_list"),
        references("beneficiary", "transfer_id", "transfer_list"),
    )
    _where("beneficiary", "applicant_id")
    _where("beneficiary", "application_id")
    _index("beneficiary", "birth_date", "village_code", "period_id", "state", "nik", "name_key")
    _where("beneficiary", "fixed_id")
    _index("beneficiary", "kk", "period_id", "state", "nik")
    index("beneficiary", "list_id")
    _index("beneficiary", "nik", "period_id", "state")
    _index("beneficiary", "period_id", "district", "village", "name_key")
    _where("beneficiary", "transfer_id")


def _beneficiary_step() -> None:
    create(
        "beneficiary_step",
        sa.Column("beneficiary_id", Id, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("officer_id", Id),
        sa.Column("day", Day, nullable=False),
        sa.Column("neighbourhood_head", sa.String, nullable=False),
        sa.Column("hamlet_head", sa.String, nullable=False),
        sa.Column("officer_name", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        references("beneficiary_step", "beneficiary_id", "beneficiary"),
        references("beneficiary_step", "officer_id", "officer"),
    )
    index("beneficiary_step", "beneficiary_id")


def _exclusion() -> None:
    create(
        "exclusion",
        sa.Column("first_id", Id, nullable=False),
        sa.Column("second_id", Id, nullable=False),
        sa.Column("lawful", sa.Boolean, nullable=False),
        sa.Column("from_day", Day, nullable=False),
        sa.Column("to_day", Day),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("set_by", Id),
        unique("exclusion", "first_id", "second_id", "from_day"),
        references("exclusion", "first_id", "programme"),
        references("exclusion", "second_id", "programme"),
        references("exclusion", "set_by", "officer"),
    )


def _overlap_answer() -> None:
    create(
        "overlap_answer",
        sa.Column("first_id", Id, nullable=False),
        sa.Column("second_id", Id),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("other", sa.String, nullable=False),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("officer_id", Id),
        sa.Column("withdrawn_at", Moment),
        references("overlap_answer", "first_id", "beneficiary"),
        references("overlap_answer", "second_id", "beneficiary"),
        references("overlap_answer", "officer_id", "officer"),
    )
    index("overlap_answer", "first_id")
    index("overlap_answer", "second_id")


def _advice() -> None:
    create(
        "advice",
        sa.Column("ticket_id", Id),
        sa.Column("application_id", Id),
        sa.Column("applicant_id", Id),
        sa.Column("at", Moment, nullable=False),
        sa.Column("officer_id", Id),
        sa.Column("rules_from", Day, nullable=False),
        sa.Column("facts", Json, nullable=False),
        sa.Column("answers", Json, nullable=False),
        sa.Column("conclusions", Json, nullable=False),
        sa.Column("chosen", Json, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        references("advice", "ticket_id", "ticket"),
        references("advice", "application_id", "application"),
        references("advice", "applicant_id", "applicant"),
        references("advice", "officer_id", "officer"),
    )
    index("advice", "applicant_id")
    index("advice", "application_id")
    index("advice", "at")


def _index(table: str, column: str, *more: str) -> None:
    """Make an index that is called after its first column alone."""
    op.create_index(f"ix_{table}_{column}", table, [column, *more])


def _where(table: str, column: str) -> None:
    """Make an index of the rows alone that have a value in this column."""
    where = sa.text(f"{column} IS NOT NULL")
    op.create_index(f"ix_{table}_{column}", table, [column], sqlite_where=where)
