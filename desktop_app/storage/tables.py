"""The tables of `office.db`: all that changes. Snapshots of the register are files of their own.

Those of the office itself, of letters, messages and programmes stand in `tables_office`,
`tables_letters`, `tables_messages` and `tables_programmes`, the bookkeeping of the sync in
`tables_sync`; all of them are met here. Every table that a use case changes has `id` and
`version`; the journal records each change of it. `draft` is the exception: it is what somebody is
typing, and nobody's history.
"""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.table_parts import link, metadata, table_of
from desktop_app.storage.tables_letters import (
    handover,
    letter,
    month_close,
    number_series,
    print_job,
    survey,
    training,
)
from desktop_app.storage.tables_messages import (
    campaign,
    consent,
    message,
    message_about,
    notice_left_out,
    notice_list,
    notice_person,
)
from desktop_app.storage.tables_office import (
    counter,
    definition,
    holiday,
    office,
    officer,
    opening_hours,
    proposal_period,
    register_layout,
    setting,
    signatory,
    signing_key,
    snapshot,
)
from desktop_app.storage.tables_programmes import (
    activity,
    advice,
    beneficiary,
    beneficiary_left_out,
    beneficiary_list,
    beneficiary_step,
    exclusion,
    fixed_list,
    overlap_answer,
    programme,
    programme_period,
    transfer_list,
)
from desktop_app.storage.tables_sync import (
    sync_alias,
    sync_issue,
    sync_number_block,
    sync_row,
    sync_state,
)
from desktop_app.storage.types import Day, Id, Json, Moment

__all__ = [
    "activity",
    "advice",
    "applicant",
    "application",
    "attachment",
    "batch",
    "beneficiary",
    "beneficiary_left_out",
    "beneficiary_list",
    "beneficiary_step",
    "campaign",
    "case_step",
    "complaint",
    "consent",
    "counter",
    "day_close",
    "decision",
    "definition",
    "draft",
    "duty",
    "exclusion",
    "facility",
    "faq",
    "fixed_list",
    "follow_up",
    "handover",
    "holiday",
    "journal",
    "letter",
    "message",
    "message_about",
    "metadata",
    "month_close",
    "notice_left_out",
    "notice_list",
    "notice_person",
    "number_series",
    "office",
    "officer",
    "opening_hours",
    "overlap_answer",
    "period",
    "print_job",
    "programme",
    "programme_period",
    "proposal_period",
    "receipt",
    "register_layout",
    "setting",
    "signatory",
    "signing_key",
    "snapshot",
    "survey",
    "sync_alias",
    "sync_issue",
    "sync_number_block",
    "sync_row",
    "sync_state",
    "ticket",
    "training",
    "transfer_list",
    "visit",
]

# Who came, and what became of it ------------------------------------------------------------

applicant = table_of(
    "applicant",
    sa.Column("nik", sa.String(16), index=True),
    sa.Column("kk", sa.String(16), index=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("name_key", sa.String, nullable=False, index=True),
    sa.Column("birth_place", sa.String),
    sa.Column("birth_date", Day),
    sa.Column("sex", sa.String(1)),
    sa.Column("address", sa.String),
    sa.Column("rt", sa.String(3)),
    sa.Column("rw", sa.String(3)),
    sa.Column("village_code", sa.String(13)),
    sa.Column("phone", sa.String(15)),
    sa.Column("wa_consent", sa.Boolean(name="wa_consent_is_boolean"), nullable=False),
    sa.Column("merged_into", Id, sa.ForeignKey("applicant.id")),
    sa.Index(
        "ix_applicant_merged",
        "id",
        "merged_into",
        sqlite_where=sa.text("merged_into IS NOT NULL"),
    ),
)

visit = table_of(
    "visit",
    sa.Column("day", Day, nullable=False, index=True),
    sa.Column("arrived_at", Moment, nullable=False),
)

ticket = table_of(
    "ticket",
    link("visit", "visit_id"),
    sa.Column("day", Day, nullable=False),
    sa.Column("lane", sa.String, nullable=False),
    sa.Column("series", sa.String(2), nullable=False),  # letter of the issuing counter, or ""
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("service", sa.String),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("arrived_at", Moment, nullable=False),
    sa.Column("calls", sa.Integer, nullable=False),
    sa.Column("counter_id", Id, sa.ForeignKey("counter.id")),  # who holds it now
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("purpose", sa.String, nullable=False),
    sa.Column("more", Json, nullable=False),  # services still to come in this visit
    sa.Column("remark", sa.String, nullable=False),
    sa.Column("note", sa.String, nullable=False),
    sa.Column("for_counter_id", Id, sa.ForeignKey("counter.id")),
    sa.Column("people", sa.Integer, nullable=False),
    sa.Column("files_done", sa.Integer, nullable=False),
    sa.Column("dropped_off", sa.Boolean(name="dropped_off_is_boolean"), nullable=False),
    sa.Column("late", sa.Boolean(name="late_is_boolean"), nullable=False),
    sa.UniqueConstraint("day", "lane", "series", "number"),
    sa.Index("ix_ticket_day_state", "day", "state"),
    sa.Index("ix_ticket_state", "state"),  # what is open, whatever its day
    # The reports read tickets, calls and services from these alone, without their wide rows.
    sa.Index("ix_ticket_day_arrived_at", "day", "arrived_at", "id", "state", "dropped_off", "late"),
)

period = table_of(
    "period",
    link("ticket", "ticket_id"),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("started_at", Moment, nullable=False),
    sa.Column("ended_at", Moment),
    sa.Column("counter_id", Id, sa.ForeignKey("counter.id")),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("time_accurate", sa.Boolean(name="time_accurate_is_boolean"), nullable=False),
    sa.Column("cause", sa.String),
    sa.Column("undone", sa.Boolean(name="undone_is_boolean"), nullable=False),
    sa.Index("ix_period_ticket_id", "ticket_id"),
    sa.Index("ix_period_started_at", "started_at"),
    sa.Index(
        "ix_period_called",
        "ticket_id",
        "started_at",
        sqlite_where=sa.text("state = 'dipanggil' AND undone = 0"),
    ),
    sa.Index(
        "ix_period_served",
        "ticket_id",
        "started_at",
        "ended_at",
        "cause",
        sqlite_where=sa.text("state = 'dilayani' AND undone = 0"),
    ),
    sa.Index(
        "ix_period_inaccurate",
        "ticket_id",
        sqlite_where=sa.text("time_accurate = 0 AND undone = 0"),
    ),
)

duty = table_of(
    "duty",
    link("counter", "counter_id"),
    link("officer", "officer_id"),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("started_at", Moment, nullable=False),
    sa.Column("ended_at", Moment),
    sa.Index("ix_duty_started_at", "started_at"),
)

day_close = table_of(
    "day_close",
    sa.Column("day", Day, nullable=False, unique=True),
    sa.Column("figures", Json, nullable=False),  # the sheet as it was added up
    sa.Column("closed_by", Id, sa.ForeignKey("officer.id"), nullable=False),
    sa.Column("closed_at", Moment, nullable=False),
    sa.Column("signed_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("signed_at", Moment),
)

batch = table_of(
    "batch",
    link("ticket", "ticket_id"),
    sa.Column("bringer", Json, nullable=False),  # name, relation, phone, paper
    sa.Column("opened_at", Moment, nullable=False),
    sa.Column("closed_at", Moment),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Index("ix_batch_ticket_id", "ticket_id"),
)

application = table_of(
    "application",
    link("visit", "visit_id"),
    link("ticket", "ticket_id"),
    link("applicant", "applicant_id"),
    sa.Column("service", sa.String, nullable=False),
    sa.Column("service_from", Day, nullable=False),  # which dated version of the service
    sa.Column("state", sa.String, nullable=False),
    sa.Column("fields", Json, nullable=False),
    sa.Column("documents", Json, nullable=False),
    sa.Column("person", Json, nullable=False),  # as written on the day, for the letter and history
    sa.Column("village_code", sa.String(13)),
    sa.Column("day", Day, nullable=False),
    sa.Column("decided_at", Moment, nullable=False),
    sa.Column("bringer", Json),  # kuasa: name, relation, phone, paper
    sa.Column("submitted", Json),  # the form as handed in, while somebody else still decides
    sa.Column("verification", Json),  # valiveri: who collected, who verified, when
    sa.Column("household", Json),  # the people of the family a letter covers
    sa.Column("batch_id", Id, sa.ForeignKey("batch.id")),
    sa.Index("ix_application_applicant_id", "applicant_id"),
    sa.Index("ix_application_ticket_id", "ticket_id"),
    sa.Index("ix_application_state", "state"),
    sa.Index("ix_application_batch_id", "batch_id"),
    sa.Index(
        "ix_application_day",
        "day",
        "state",
        "service",
        "applicant_id",
        "visit_id",
        "ticket_id",
        "id",
    ),
)

decision = table_of(
    "decision",
    sa.Column("application_id", Id, sa.ForeignKey("application.id"), nullable=False, unique=True),
    sa.Column("outcome", sa.String, nullable=False),
    sa.Column("counted", sa.String),  # the refusal reason counted in Tabel 1.2
    sa.Column("findings", Json, nullable=False),
    sa.Column("rule_set", sa.String, nullable=False),
    sa.Column("rule_version", sa.Integer, nullable=False),
    sa.Column("snapshot_id", Id, sa.ForeignKey("snapshot.id")),
    sa.Column("source", sa.String),
    sa.Column("as_of", Day),
    sa.Column("desil", sa.Integer),
    sa.Column("second_check", Json),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("overridden_outcome", sa.String),  # what the rules said, when a supervisor overrode
    sa.Column("override_reason", sa.String),
    sa.Column("override_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("approved_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("approved_at", Moment),
    sa.Column("approval_note", sa.String),
    sa.Index(
        "ix_decision_counted",
        "application_id",
        "counted",
        sqlite_where=sa.text("counted IS NOT NULL"),
    ),
    sa.Index(
        "ix_decision_overridden",
        "application_id",
        sqlite_where=sa.text("override_by IS NOT NULL"),
    ),
)

# Every state a case was in, one row each, never changed.
case_step = table_of(
    "case_step",
    link("application", "application_id"),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("reason", sa.String, nullable=False),
    sa.Index("ix_case_step_application_id", "application_id"),
    sa.Index("ix_case_step_state_at", "state", "at"),
)

receipt = table_of(
    "receipt",
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("series", sa.String(2), nullable=False),  # letter of the issuing counter, or ""
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("code", sa.String, nullable=False, unique=True),  # what its QR code says
    sa.Column("kind", sa.String, nullable=False),
    link("application", "application_id", nullable=True),
    link("batch", "batch_id", nullable=True),
    sa.Column("issued_at", Moment, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("documents", Json, nullable=False),  # labels of the papers received
    sa.Column("note", sa.String, nullable=False),
    sa.Column("prints", sa.Integer, nullable=False),
    sa.UniqueConstraint("year", "series", "sequence"),
    sa.Index("ix_receipt_application_id", "application_id"),
    sa.Index("ix_receipt_batch_id", "batch_id"),
)

# What a case still waits for: papers to come, the entry into SIKS-NG, the answer of BPJS.
follow_up = table_of(
    "follow_up",
    link("application", "application_id"),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("what", sa.String, nullable=False),  # a document's key, or ""
    sa.Column("opened_at", Moment, nullable=False),
    sa.Column("due_at", Moment),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("result", sa.String, nullable=False),
    sa.Column("reference", sa.String, nullable=False),
    sa.Column("note", sa.String, nullable=False),
    sa.Column("closed_at", Moment),
    sa.Column("opened_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("closed_by", Id, sa.ForeignKey("officer.id")),
    sa.Index("ix_follow_up_application_id", "application_id"),
    sa.Index("ix_follow_up_state_kind", "state", "kind"),
)

attachment = table_of(
    "attachment",
    link("ticket", "ticket_id"),
    link("application", "application_id", nullable=True),  # from F9 on
    sa.Column("document", sa.String, nullable=False),  # key of the service's document
    sa.Column("name", sa.String, nullable=False),
    sa.Column("file", sa.String(64), nullable=False),  # names inside files/
    sa.Column("file_hash", sa.String(64), nullable=False),
    sa.Column("thumbnail", sa.String(64)),
    sa.Column("media_type", sa.String, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("pages", sa.Integer, nullable=False),
    sa.Column("added_at", Moment, nullable=False),
    sa.Column("added_by", Id, sa.ForeignKey("officer.id")),
    sa.Index("ix_attachment_application_id", "application_id"),
    sa.Index("ix_attachment_ticket_id", "ticket_id"),
)

# Guidance and complaints --------------------------------------------------------------------

facility = table_of(
    "facility",
    sa.Column("name", sa.String, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("code", sa.String, nullable=False),
    sa.Column("address", sa.String, nullable=False),
    sa.Column("district", sa.String, nullable=False),
    sa.Column("phone", sa.String, nullable=False),
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
    sa.UniqueConstraint("name", "district"),
)

faq = table_of(
    "faq",
    sa.Column("topic", sa.String, nullable=False),
    sa.Column("question", sa.String, nullable=False),
    sa.Column("answer", sa.String, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
)

complaint = table_of(
    "complaint",
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("series", sa.String(2), nullable=False),  # letter of the issuing counter, or ""
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("category", sa.String, nullable=False),
    sa.Column("text", sa.String, nullable=False),
    sa.Column("reporter", Json, nullable=False),  # name, phone; may be empty
    sa.Column("village_code", sa.String(13)),
    link("application", "application_id", nullable=True),
    sa.Column("received_at", Moment, nullable=False),
    sa.Column("received_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("due_on", Day, nullable=False),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("answer", sa.String, nullable=False),
    sa.Column("answered_at", Moment),
    sa.Column("answered_by", Id, sa.ForeignKey("officer.id")),
    sa.UniqueConstraint("year", "series", "sequence"),
    sa.Index("ix_complaint_state", "state"),
)

# Not history: what is being typed -----------------------------------------------------------

draft = sa.Table(
    "draft",
    metadata,
    sa.Column("ticket_id", Id, sa.ForeignKey("ticket.id"), primary_key=True),
    sa.Column("body", Json, nullable=False),
    sa.Column("saved_at", Moment, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
)

# The one log --------------------------------------------------------------------------------

journal = sa.Table(
    "journal",
    metadata,
    sa.Column("lsn", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("tx", Id, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("op", sa.String, nullable=False),  # insert, change, remove, event
    sa.Column("entity", Id, nullable=False),
    sa.Column("base", sa.Integer),
    sa.Column("body", sa.LargeBinary),
    sa.Column("digest", sa.LargeBinary(32), nullable=False),
    sa.Column("actor", Id),
    sa.Column("at", Moment, nullable=False),
    sa.Column("chain", sa.LargeBinary(32), nullable=False),
    sa.Index("ix_journal_entity", "entity"),
    sa.Index("ix_journal_kind_at", "kind", "at"),
)
