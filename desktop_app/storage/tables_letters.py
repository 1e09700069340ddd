"""Tables of letters, of printing, and of what the supervisor keeps."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.table_parts import link, table_of
from desktop_app.storage.types import Day, Id, Json, Moment

# Letters ------------------------------------------------------------------------------------

number_series = table_of(
    "number_series",
    sa.Column("code", sa.String, nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("next", sa.Integer, nullable=False),
    sa.UniqueConstraint("code", "year"),
)

letter = table_of(
    "letter",
    link("application", "application_id", nullable=True),  # none: to a village head, to BPJS
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
    sa.Column("issued_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("signed_at", Moment),
    sa.Column("signed_by", Id, sa.ForeignKey("officer.id")),  # who noted that it was signed
    sa.Column("esign", Json),  # electronic signature: provider, when, hash of the signed file
    sa.Column("village_code", sa.String(13)),  # of a letter to a village head
    link("batch", "batch_id", nullable=True),
    sa.UniqueConstraint("series", "year", "sequence"),
    sa.Index("ix_letter_application_id", "application_id", "issued_at"),
    sa.Index("ix_letter_state", "state"),
    sa.Index("ix_letter_token", "token"),
)

print_job = table_of(
    "print_job",
    link("letter", "letter_id", nullable=True),
    sa.Column("what", sa.String, nullable=False),  # surat, lembar, laporan, …
    sa.Column("title", sa.String, nullable=False),
    sa.Column("file", sa.String(64), nullable=False),  # names inside files/
    sa.Column("printer", sa.String, nullable=False),
    sa.Column("copies", sa.Integer, nullable=False),
    sa.Column("mark", sa.String, nullable=False),  # "" or SALINAN ke-n
    sa.Column("state", sa.String, nullable=False),
    sa.Column("error", sa.String, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("done_at", Moment),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Index("ix_print_job_state", "state"),
    sa.Index("ix_print_job_letter_id", "letter_id"),
)

handover = table_of(
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

# What the supervisor keeps --------------------------------------------------------------------

month_close = table_of(
    "month_close",
    sa.Column("month", sa.String(7), nullable=False, unique=True),  # 2026-11
    sa.Column("figures", Json, nullable=False),  # the tables as they were sent upward
    sa.Column("closed_by", Id, sa.ForeignKey("officer.id"), nullable=False),
    sa.Column("closed_at", Moment, nullable=False),
)

training = table_of(
    "training",
    sa.Column("village_code", sa.String(13), nullable=False),  # of a village or a district
    sa.Column("day", Day, nullable=False),
    sa.Column("topic", sa.String, nullable=False),
    sa.Column("note", sa.String, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Index("ix_training_village_code", "village_code"),
)

# Answers of the public: nothing in a row leads to a person.
survey = table_of(
    "survey",
    sa.Column("day", Day, nullable=False, index=True),
    sa.Column("answered_at", Moment, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("overall", sa.Integer),
    sa.Column("scores", Json, nullable=False),
    sa.Column("respondent", Json, nullable=False),
    sa.Column("service", sa.String),
    sa.Column("remark", sa.String, nullable=False),
)
