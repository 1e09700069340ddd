"""The tables of `office.db`: all that changes. Snapshots of the register are files of their own.

Every table that a use case changes has `id` and `version`; the journal records each change of it.
`draft` is the exception: it is what somebody is typing, and nobody's history.
"""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.types import Day, Id, Json, Moment

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *items: sa.schema.SchemaItem) -> sa.Table:
    return sa.Table(
        name,
        metadata,
        sa.Column("id", Id, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        *items,
    )


def _to(table: str, name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, Id, sa.ForeignKey(f"{table}.id"), nullable=nullable)


# The office and its people ------------------------------------------------------------------

office = _table(
    "office",
    sa.Column("name", sa.String, nullable=False),
    sa.Column("letterhead", Json, nullable=False),  # lines, address, phone, place, opd_code
    sa.Column("regency_code", sa.String(4), nullable=False),
    sa.Column("zone", sa.String, nullable=False),
    sa.Column("demo", sa.Boolean(name="demo_is_boolean"), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
)

setting = _table(
    "setting",
    sa.Column("name", sa.String, nullable=False, unique=True),
    sa.Column("value", Json),
)

counter = _table(
    "counter",
    sa.Column("code", sa.String(2), nullable=False, unique=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
    sa.Column("services", Json, nullable=False),  # codes; empty: all of them
    sa.Column("lanes", Json, nullable=False),
)

officer = _table(
    "officer",
    sa.Column("username", sa.String, nullable=False, unique=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("role", sa.String, nullable=False),
    sa.Column("password_hash", sa.String, nullable=False, info={"secret": True}),
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
    sa.Column("failed_logins", sa.Integer, nullable=False),
    sa.Column("locked_until", Moment),
)

signatory = _table(
    "signatory",
    sa.Column("name", sa.String, nullable=False),
    sa.Column("nip", sa.String(18), nullable=False),
    sa.Column("rank", sa.String, nullable=False),
    sa.Column("position", Json, nullable=False),  # lines, with a.n. / u.b. / Plt. as printed
    sa.Column("valid_from", Day, nullable=False),
    sa.Column("valid_until", Day),
)

signing_key = _table(
    "signing_key",
    _to("counter", "counter_id"),
    sa.Column("key_id", sa.LargeBinary(4), nullable=False, unique=True),
    sa.Column("public_key", sa.LargeBinary(32), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("revoked_from", Moment),
)

# What the office goes by: dated rows, seeded from resources ---------------------------------

definition = _table(
    "definition",
    sa.Column("kind", sa.String, nullable=False),  # service, rules, letter
    sa.Column("code", sa.String, nullable=False),
    sa.Column("valid_from", Day, nullable=False),
    sa.Column("body", Json, nullable=False),
    sa.UniqueConstraint("kind", "code", "valid_from"),
)

proposal_period = _table(
    "proposal_period",
    sa.Column("opens", Day, nullable=False),
    sa.Column("closes", Day, nullable=False),
    sa.Column("note", sa.String, nullable=False),
)

holiday = _table(
    "holiday",
    sa.Column("day", Day, nullable=False, unique=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("closed", sa.Boolean(name="closed_is_boolean"), nullable=False),
)

opening_hours = _table(
    "opening_hours",
    sa.Column("name", sa.String, nullable=False),
    sa.Column("first", Day),  # both empty: the office's ordinary hours
    sa.Column("last", Day),
    sa.Column("week", Json, nullable=False),  # {"0": [["07:30", "12:00"], …], …}, Monday is 0
)

snapshot = _table(
    "snapshot",
    sa.Column("source", sa.String, nullable=False),
    sa.Column("as_of", Day, nullable=False),
    sa.Column("file_name", sa.String, nullable=False),
    sa.Column("file_hash", sa.String(64), nullable=False),
    sa.Column("database", sa.String, nullable=False),  # file name inside the data folder
    sa.Column("imported_at", Moment, nullable=False),
    sa.Column("rows", sa.Integer, nullable=False),
    sa.Column("imported", sa.Integer, nullable=False),
    sa.Column("warned", sa.Integer, nullable=False),
    sa.Column("quarantined", sa.Integer, nullable=False),
    sa.Column("reasons", Json, nullable=False),
    sa.Column("state", sa.String, nullable=False),  # current, kept, dropped
)

# Register -----------------------------------------------------------------------------------

register_layout = _table(
    "register_layout",
    sa.Column("fingerprint", sa.String(64), nullable=False, unique=True),
    sa.Column("titles", Json, nullable=False),
    sa.Column("columns", Json, nullable=False),  # field: column chosen (0 = A), null: not read
)

# Who came, and what became of it ------------------------------------------------------------

applicant = _table(
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
)

visit = _table(
    "visit",
    sa.Column("day", Day, nullable=False, index=True),
    sa.Column("arrived_at", Moment, nullable=False),
)

ticket = _table(
    "ticket",
    _to("visit", "visit_id"),
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
)

period = _table(
    "period",
    _to("ticket", "ticket_id"),
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
)

duty = _table(
    "duty",
    _to("counter", "counter_id"),
    _to("officer", "officer_id"),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("started_at", Moment, nullable=False),
    sa.Column("ended_at", Moment),
    sa.Index("ix_duty_started_at", "started_at"),
)

day_close = _table(
    "day_close",
    sa.Column("day", Day, nullable=False, unique=True),
    sa.Column("figures", Json, nullable=False),  # the sheet as it was added up
    sa.Column("closed_by", Id, sa.ForeignKey("officer.id"), nullable=False),
    sa.Column("closed_at", Moment, nullable=False),
    sa.Column("signed_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("signed_at", Moment),
)

application = _table(
    "application",
    _to("visit", "visit_id"),
    _to("ticket", "ticket_id"),
    _to("applicant", "applicant_id"),
    sa.Column("service", sa.String, nullable=False),
    sa.Column("service_from", Day, nullable=False),  # which dated version of the service
    sa.Column("state", sa.String, nullable=False),
    sa.Column("fields", Json, nullable=False),
    sa.Column("documents", Json, nullable=False),
    sa.Column("person", Json, nullable=False),  # as written on the day, for the letter and history
    sa.Column("village_code", sa.String(13)),
    sa.Column("day", Day, nullable=False, index=True),
    sa.Column("decided_at", Moment, nullable=False),
    sa.Column("bringer", Json),  # kuasa: name, relation, phone, paper
    sa.Index("ix_application_applicant_id", "applicant_id"),
    sa.Index("ix_application_ticket_id", "ticket_id"),
)

decision = _table(
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
)

attachment = _table(
    "attachment",
    _to("ticket", "ticket_id"),
    _to("application", "application_id", nullable=True),  # from F9 on
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

facility = _table(
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

faq = _table(
    "faq",
    sa.Column("topic", sa.String, nullable=False),
    sa.Column("question", sa.String, nullable=False),
    sa.Column("answer", sa.String, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
)

complaint = _table(
    "complaint",
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("category", sa.String, nullable=False),
    sa.Column("text", sa.String, nullable=False),
    sa.Column("reporter", Json, nullable=False),  # name, phone; may be empty
    sa.Column("village_code", sa.String(13)),
    _to("application", "application_id", nullable=True),
    sa.Column("received_at", Moment, nullable=False),
    sa.Column("received_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("due_on", Day, nullable=False),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("answer", sa.String, nullable=False),
    sa.Column("answered_at", Moment),
    sa.Column("answered_by", Id, sa.ForeignKey("officer.id")),
    sa.UniqueConstraint("year", "sequence"),
    sa.Index("ix_complaint_state", "state"),
)

# Letters ------------------------------------------------------------------------------------

number_series = _table(
    "number_series",
    sa.Column("code", sa.String, nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("next", sa.Integer, nullable=False),
    sa.UniqueConstraint("code", "year"),
)

letter = _table(
    "letter",
    _to("application", "application_id"),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("series", sa.String, nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("number", sa.String, nullable=False, index=True),
    sa.Column("day", Day, nullable=False, index=True),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("addressee", sa.String, nullable=False),
    sa.Column("subject", sa.String, nullable=False),
    sa.Column("person_name", sa.String, nullable=False),
    sa.Column("nik", sa.String(16)),
    sa.Column("token", sa.String, nullable=False),
    sa.Column("key_id", sa.LargeBinary(4), nullable=False),
    sa.Column("file", sa.String(64), nullable=False),  # name inside files/
    sa.Column("file_hash", sa.String(64), nullable=False),  # sha256 of the archived PDF
    sa.Column("signatory", Json),  # name, NIP and position as they were
    sa.Column("template_from", Day, nullable=False),
    sa.Column("issued_at", Moment, nullable=False),
    sa.Column("prints", sa.Integer, nullable=False),
    sa.Column("void_reason", sa.String),
    sa.Column("replaces_id", Id, sa.ForeignKey("letter.id")),
    sa.UniqueConstraint("series", "year", "sequence"),
    sa.Index("ix_letter_application_id", "application_id"),
)

handover = _table(
    "handover",
    sa.Column("letter_id", Id, sa.ForeignKey("letter.id"), nullable=False, unique=True),
    sa.Column("ticket_id", Id, sa.ForeignKey("ticket.id")),  # who waits for it in the room
    sa.Column("waits_since", Moment, nullable=False),
    sa.Column("handed_at", Moment),
    sa.Column("taker", sa.String, nullable=False),
    sa.Column("relation", sa.String, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Index("ix_handover_ticket_id", "ticket_id"),
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
