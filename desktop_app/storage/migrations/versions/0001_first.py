"""The first shape of `office.db`.

Written out with plain column types: a migration has to make the same tables for ever, whatever
`storage/tables.py` says later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Id = sa.LargeBinary(16)
Moment = sa.BigInteger
Day = sa.String(10)
Json = sa.Text


def upgrade() -> None:
    _office()
    _definitions()
    _visits()
    _applications()
    _letters()
    _draft()
    _journal()


def _office() -> None:
    _create(
        "office",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("letterhead", Json, nullable=False),
        sa.Column("regency_code", sa.String(4), nullable=False),
        sa.Column("zone", sa.String, nullable=False),
        sa.Column("demo", sa.Boolean, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
    )
    _create(
        "setting",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("value", Json),
        _unique("setting", "name"),
    )
    _create(
        "counter",
        sa.Column("code", sa.String(2), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        _unique("counter", "code"),
    )
    _create(
        "officer",
        sa.Column("username", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("password_hash", sa.String, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("failed_logins", sa.Integer, nullable=False),
        sa.Column("locked_until", Moment),
        _unique("officer", "username"),
    )
    _create(
        "signatory",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("nip", sa.String(18), nullable=False),
        sa.Column("rank", sa.String, nullable=False),
        sa.Column("position", Json, nullable=False),
        sa.Column("valid_from", Day, nullable=False),
        sa.Column("valid_until", Day),
    )
    _create(
        "signing_key",
        sa.Column("counter_id", Id, nullable=False),
        sa.Column("key_id", sa.LargeBinary(4), nullable=False),
        sa.Column("public_key", sa.LargeBinary(32), nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("revoked_from", Moment),
        _references("signing_key", "counter_id", "counter.id"),
        _unique("signing_key", "key_id"),
    )


def _definitions() -> None:
    _create(
        "definition",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("valid_from", Day, nullable=False),
        sa.Column("body", Json, nullable=False),
        _unique("definition", "kind", "code", "valid_from"),
    )
    _create(
        "proposal_period",
        sa.Column("opens", Day, nullable=False),
        sa.Column("closes", Day, nullable=False),
        sa.Column("note", sa.String, nullable=False),
    )
    _create(
        "holiday",
        sa.Column("day", Day, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("closed", sa.Boolean, nullable=False),
        _unique("holiday", "day"),
    )
    _create(
        "snapshot",
        sa.Column("source", sa.String, nullable=False),
        sa.Column("as_of", Day, nullable=False),
        sa.Column("file_name", sa.String, nullable=False),
        sa.Column("file_hash", sa.String(64), nullable=False),
        sa.Column("database", sa.String, nullable=False),
        sa.Column("imported_at", Moment, nullable=False),
        sa.Column("rows", sa.Integer, nullable=False),
        sa.Column("imported", sa.Integer, nullable=False),
        sa.Column("warned", sa.Integer, nullable=False),
        sa.Column("quarantined", sa.Integer, nullable=False),
        sa.Column("reasons", Json, nullable=False),
        sa.Column("state", sa.String, nullable=False),
    )


def _visits() -> None:
    _create(
        "applicant",
        sa.Column("nik", sa.String(16)),
        sa.Column("kk", sa.String(16)),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("name_key", sa.String, nullable=False),
        sa.Column("birth_place", sa.String),
        sa.Column("birth_date", Day),
        sa.Column("sex", sa.String(1)),
        sa.Column("address", sa.String),
        sa.Column("rt", sa.String(3)),
        sa.Column("rw", sa.String(3)),
        sa.Column("village_code", sa.String(13)),
        sa.Column("phone", sa.String(15)),
        sa.Column("wa_consent", sa.Boolean, nullable=False),
        sa.Column("merged_into", Id),
        _references("applicant", "merged_into", "applicant.id"),
    )
    op.create_index("ix_applicant_kk", "applicant", ["kk"])
    op.create_index("ix_applicant_name_key", "applicant", ["name_key"])
    op.create_index("ix_applicant_nik", "applicant", ["nik"])
    _create(
        "visit",
        sa.Column("day", Day, nullable=False),
        sa.Column("arrived_at", Moment, nullable=False),
    )
    op.create_index("ix_visit_day", "visit", ["day"])
    _create(
        "ticket",
        sa.Column("visit_id", Id, nullable=False),
        sa.Column("day", Day, nullable=False),
        sa.Column("lane", sa.String, nullable=False),
        sa.Column("series", sa.String(2), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("service", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("arrived_at", Moment, nullable=False),
        sa.Column("calls", sa.Integer, nullable=False),
        sa.Column("counter_id", Id),
        sa.Column("officer_id", Id),
        _unique("ticket", "day", "lane", "series", "number"),
        _references("ticket", "visit_id", "visit.id"),
        _references("ticket", "counter_id", "counter.id"),
        _references("ticket", "officer_id", "officer.id"),
    )
    op.create_index("ix_ticket_day_state", "ticket", ["day", "state"])
    _create(
        "period",
        sa.Column("ticket_id", Id, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("started_at", Moment, nullable=False),
        sa.Column("ended_at", Moment),
        sa.Column("counter_id", Id),
        sa.Column("officer_id", Id),
        sa.Column("time_accurate", sa.Boolean, nullable=False),
        _references("period", "ticket_id", "ticket.id"),
        _references("period", "counter_id", "counter.id"),
        _references("period", "officer_id", "officer.id"),
    )
    op.create_index("ix_period_started_at", "period", ["started_at"])
    op.create_index("ix_period_ticket_id", "period", ["ticket_id"])


def _applications() -> None:
    _create(
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
        _references("application", "visit_id", "visit.id"),
        _references("application", "ticket_id", "ticket.id"),
        _references("application", "applicant_id", "applicant.id"),
    )
    op.create_index("ix_application_applicant_id", "application", ["applicant_id"])
    op.create_index("ix_application_day", "application", ["day"])
    op.create_index("ix_application_ticket_id", "application", ["ticket_id"])
    _create(
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
        _unique("decision", "application_id"),
        _references("decision", "application_id", "application.id"),
        _references("decision", "snapshot_id", "snapshot.id"),
        _references("decision", "officer_id", "officer.id"),
        _references("decision", "override_by", "officer.id"),
    )


def _letters() -> None:
    _create(
        "number_series",
        sa.Column("code", sa.String, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("next", sa.Integer, nullable=False),
        _unique("number_series", "code", "year"),
    )
    _create(
        "letter",
        sa.Column("application_id", Id, nullable=False),
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
        _unique("letter", "series", "year", "sequence"),
        _references("letter", "application_id", "application.id"),
        _references("letter", "replaces_id", "letter.id"),
    )
    op.create_index("ix_letter_application_id", "letter", ["application_id"])
    op.create_index("ix_letter_day", "letter", ["day"])
    op.create_index("ix_letter_number", "letter", ["number"])


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("ticket_id", Id, nullable=False),
        sa.Column("body", Json, nullable=False),
        sa.Column("saved_at", Moment, nullable=False),
        sa.Column("officer_id", Id),
        _references("draft", "ticket_id", "ticket.id"),
        _references("draft", "officer_id", "officer.id"),
        sa.PrimaryKeyConstraint("ticket_id", name="pk_draft"),
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("lsn", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("tx", Id, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("op", sa.String, nullable=False),
        sa.Column("entity", Id, nullable=False),
        sa.Column("base", sa.Integer),
        sa.Column("body", sa.LargeBinary),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("actor", Id),
        sa.Column("at", Moment, nullable=False),
        sa.Column("chain", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("lsn", name="pk_journal"),
    )
    op.create_index("ix_journal_entity", "journal", ["entity"])
    op.create_index("ix_journal_kind_at", "journal", ["kind", "at"])


def _create(name: str, *items: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", Id, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *items,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )


def _references(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}_{target.split('.')[0]}"
    return sa.ForeignKeyConstraint([column], [target], name=name)


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")
