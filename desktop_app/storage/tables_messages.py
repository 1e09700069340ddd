"""Tables of lists to be told (nonaktif, in arrears), of consent, and of messages.

What names a person or is said to them is marked `secret`: the journal keeps that such a row
changed, by whom and to which state, and never the value. The rows of an imported list and the
messages of a campaign come in thousands and are written like a register import: one journal
entry for all of them, with how many and what the file was.
"""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.table_parts import link, table_of
from desktop_app.storage.types import Day, Id, Json, Moment

_SECRET = {"secret": True}

notice_list = table_of(
    "notice_list",
    sa.Column("kind", sa.String, nullable=False),  # nonaktif, tunggakan
    sa.Column("title", sa.String, nullable=False),
    sa.Column("file_name", sa.String, nullable=False),  # "" for one kept by hand
    sa.Column("file_hash", sa.String(64), nullable=False),
    sa.Column("as_of", Day, nullable=False),
    sa.Column("imported_at", Moment, nullable=False),
    sa.Column("imported_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("rows", sa.Integer, nullable=False),
    sa.Column("imported", sa.Integer, nullable=False),
    sa.Column("warned", sa.Integer, nullable=False),
    sa.Column("left_out", sa.Integer, nullable=False),
    sa.Column("reasons", Json, nullable=False),  # code: how many rows carry it
    sa.Column("removed_at", Moment),  # its people are gone then, its figures stay
    sa.Index("ix_notice_list_kind_as_of", "kind", "as_of"),
)

notice_person = table_of(
    "notice_person",
    link("notice_list", "list_id"),
    sa.Column("line", sa.Integer, nullable=False),  # of the file; 0 when added by hand
    sa.Column("nik", sa.String(16), info=_SECRET),
    sa.Column("kk", sa.String(16), info=_SECRET),
    sa.Column("card", sa.String(13), info=_SECRET),
    sa.Column("name", sa.String, nullable=False, info=_SECRET),
    sa.Column("name_key", sa.String, nullable=False, info=_SECRET),
    sa.Column("phone", sa.String(15), info=_SECRET),
    sa.Column("village_code", sa.String(13)),
    sa.Column("village", sa.String, nullable=False),  # as found, or as the file wrote it
    sa.Column("district", sa.String, nullable=False),
    sa.Column("since", Day),
    sa.Column("care_class", sa.Integer),
    sa.Column("months", sa.Integer),
    sa.Column("amount", sa.Integer),  # rupiah
    sa.Column("warnings", Json, nullable=False),
    sa.Column("contact", sa.String, nullable=False),  # "" or how somebody reached them by hand
    sa.Column("contacted_at", Moment),
    sa.Column("contacted_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("contact_note", sa.String, nullable=False, info=_SECRET),
    sa.Index("ix_notice_person_list_id", "list_id", "village_code"),
    sa.Index("ix_notice_person_nik", "nik"),
    sa.Index("ix_notice_person_phone", "phone"),
)

# What a list could not take, kept so that whoever made the file can mend it.
notice_left_out = table_of(
    "notice_left_out",
    link("notice_list", "list_id"),
    sa.Column("sheet", sa.String, nullable=False),
    sa.Column("line", sa.Integer, nullable=False),
    sa.Column("reasons", sa.String, nullable=False),  # codes with commas between
    sa.Column("cells", Json, nullable=False, info=_SECRET),
    sa.Index("ix_notice_left_out_list_id", "list_id"),
)

# What was said about being written to, one row each time; of a number's rows the last counts.
consent = table_of(
    "consent",
    sa.Column("phone", sa.String(15), nullable=False, info=_SECRET),
    sa.Column("agrees", sa.Boolean(name="agrees_is_boolean"), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("how", sa.String, nullable=False),
    sa.Column("note", sa.String, nullable=False, info=_SECRET),
    sa.Index("ix_consent_phone_at", "phone", "at"),
)

campaign = table_of(
    "campaign",
    sa.Column("name", sa.String, nullable=False),
    sa.Column("occasion", sa.String, nullable=False),
    link("notice_list", "list_id", nullable=True),
    sa.Column("choice", Json, nullable=False),  # whom of the list: village, class, …
    sa.Column("template_from", Day, nullable=False),
    sa.Column("text", sa.String, nullable=False),  # the template as it was
    sa.Column("gateway", sa.String, nullable=False),
    sa.Column("price", sa.Integer),  # rupiah for each message, or each SMS part
    sa.Column("figures", Json, nullable=False),  # the dry run
    sa.Column("state", sa.String, nullable=False),
    sa.Column("reason", sa.String, nullable=False),  # why it pauses
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("created_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("started_at", Moment),
    sa.Column("started_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("ended_at", Moment),
    sa.Index("ix_campaign_state", "state"),
)

message = table_of(
    "message",
    link("campaign", "campaign_id", nullable=True),
    sa.Column("occasion", sa.String, nullable=False),
    sa.Column("template_from", Day, nullable=False),
    sa.Column("phone", sa.String(15), nullable=False, info=_SECRET),
    sa.Column("text", sa.String, nullable=False, info=_SECRET),
    sa.Column("parts", sa.Integer, nullable=False),  # SMS it would take
    sa.Column("people", sa.Integer, nullable=False),  # whom it is about, at one number
    sa.Column("gateway", sa.String, nullable=False),  # "" until it is handed over
    sa.Column("state", sa.String, nullable=False),
    sa.Column("reason", sa.String, nullable=False),
    sa.Column("reference", sa.String, nullable=False),  # the gateway's own number for it
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("queued_at", Moment, nullable=False),
    sa.Column("not_before", Moment),
    sa.Column("handed_at", Moment),
    sa.Column("done_at", Moment),
    sa.Index("ix_message_state", "state", "not_before"),
    sa.Index("ix_message_campaign_id", "campaign_id", "state"),
    sa.Index("ix_message_queued_at", "queued_at"),
)

# Whom and what a message is about. `matter` makes it one message for a person and a matter.
message_about = table_of(
    "message_about",
    link("message", "message_id"),
    sa.Column("matter", sa.String, nullable=False, unique=True, info=_SECRET),
    link("notice_person", "notice_person_id", nullable=True),
    link("applicant", "applicant_id", nullable=True),
    link("application", "application_id", nullable=True),
    link("letter", "letter_id", nullable=True),
    sa.Index("ix_message_about_message_id", "message_id"),
    sa.Index("ix_message_about_notice_person_id", "notice_person_id"),
    sa.Index("ix_message_about_applicant_id", "applicant_id"),
)
