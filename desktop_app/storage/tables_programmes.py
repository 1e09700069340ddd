"""Tables of programmes: who is proposed and reached, which benefits may meet, what was advised.

What names a person, or where their money goes, is marked `secret`: the journal keeps that such a
row changed, by whom and to which state, and never the value. The rows of an imported list come in
hundreds of thousands and are written like a register import: one journal entry for all of them,
with how many and what the file was. A step taken for a whole list at once is logged the same way.
"""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.table_parts import link, table_of
from desktop_app.storage.types import Day, Id, Json, Moment

_SECRET = {"secret": True}

programme = table_of(
    "programme",
    sa.Column("code", sa.String, nullable=False, unique=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("field", sa.String, nullable=False),  # pemberdayaan, rehabilitasi, perlindungan
    sa.Column("benefit", sa.Integer),  # rupiah for one person and period, unless it says otherwise
    sa.Column("legal_basis", sa.String, nullable=False),
    sa.Column("register_mark", sa.String, nullable=False),  # "" or what the register calls it
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
)

activity = table_of(
    "activity",
    link("programme", "programme_id"),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
    sa.UniqueConstraint("programme_id", "name"),
)

# What people are listed for: a programme, perhaps one of its activities, from one day to another.
programme_period = table_of(
    "programme_period",
    link("programme", "programme_id"),
    link("activity", "activity_id", nullable=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("from_day", Day, nullable=False),
    sa.Column("to_day", Day, nullable=False),  # included
    sa.Column("quota", sa.Integer),  # people
    sa.Column("budget", sa.Integer),  # rupiah
    sa.Column("benefit", sa.Integer),  # rupiah for one person
    sa.Column("note", sa.String, nullable=False),
    sa.Index("ix_programme_period_programme_id", "programme_id", "from_day"),
)

beneficiary_list = table_of(
    "beneficiary_list",
    link("programme_period", "period_id"),
    sa.Column("file_name", sa.String, nullable=False),
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
    sa.Index("ix_beneficiary_list_period_id", "period_id"),
)

# What a list could not take, kept so that whoever made the file can mend it.
beneficiary_left_out = table_of(
    "beneficiary_left_out",
    link("beneficiary_list", "list_id"),
    sa.Column("sheet", sa.String, nullable=False),
    sa.Column("line", sa.Integer, nullable=False),
    sa.Column("reasons", sa.String, nullable=False),  # codes with commas between
    sa.Column("cells", Json, nullable=False, info=_SECRET),
    sa.Index("ix_beneficiary_left_out_list_id", "list_id"),
)

# A list that was fixed (daftar penetapan): its number and figures stay as they were on the day.
fixed_list = table_of(
    "fixed_list",
    link("programme_period", "period_id"),
    sa.Column("number", sa.String, nullable=False),
    sa.Column("day", Day, nullable=False),
    sa.Column("figures", Json, nullable=False),
    sa.Column("fixed_at", Moment, nullable=False),
    sa.Column("fixed_by", Id, sa.ForeignKey("officer.id")),
    sa.UniqueConstraint("period_id", "number"),
)

# A file given to the bank. Nobody stands in two of them, unless the first was withdrawn.
transfer_list = table_of(
    "transfer_list",
    link("programme_period", "period_id"),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("made_by", Id, sa.ForeignKey("officer.id")),
    sa.Column("people", sa.Integer, nullable=False),
    sa.Column("amount", sa.Integer, nullable=False),  # rupiah
    sa.Column("columns", Json, nullable=False),
    sa.Column("withdrawn_at", Moment),
    sa.UniqueConstraint("period_id", "number"),
)

beneficiary = table_of(
    "beneficiary",
    link("programme_period", "period_id"),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("source", sa.String, nullable=False),  # berkas, tangan, permohonan
    link("beneficiary_list", "list_id", nullable=True),
    sa.Column("line", sa.Integer, nullable=False),  # of the file; 0 when added by hand
    link("applicant", "applicant_id", nullable=True),
    link("application", "application_id", nullable=True),
    sa.Column("nik", sa.String(16), info=_SECRET),
    sa.Column("kk", sa.String(16), info=_SECRET),
    sa.Column("name", sa.String, nullable=False, info=_SECRET),
    sa.Column("name_key", sa.String, nullable=False, info=_SECRET),
    sa.Column("birth_date", Day, info=_SECRET),
    sa.Column("address", sa.String, nullable=False, info=_SECRET),
    sa.Column("village_code", sa.String(13)),
    sa.Column("village", sa.String, nullable=False),  # as found, or as the file wrote it
    sa.Column("district", sa.String, nullable=False),
    sa.Column("phone", sa.String(15), info=_SECRET),
    sa.Column("bank", sa.String, nullable=False, info=_SECRET),
    sa.Column("account", sa.String(20), nullable=False, info=_SECRET),  # digits, or ""
    sa.Column("account_holder", sa.String, nullable=False, info=_SECRET),
    sa.Column("amount", sa.Integer),  # rupiah
    sa.Column("warnings", Json, nullable=False),
    sa.Column("reason", sa.String, nullable=False),  # why cancelled, or why the money did not come
    sa.Column("note", sa.String, nullable=False, info=_SECRET),
    link("fixed_list", "fixed_id", nullable=True),
    link("transfer_list", "transfer_id", nullable=True),
    # In the order of the list, so that its first page need not wait for the last name.
    sa.Index("ix_beneficiary_period_id", "period_id", "district", "village", "name_key"),
    # Who meets whom is read from these three alone, without the wide rows.
    sa.Index("ix_beneficiary_nik", "nik", "period_id", "state"),
    sa.Index("ix_beneficiary_kk", "kk", "period_id", "state", "nik"),
    sa.Index(
        "ix_beneficiary_birth_date",
        "birth_date",
        "village_code",
        "period_id",
        "state",
        "nik",
        "name_key",
    ),
    sa.Index("ix_beneficiary_list_id", "list_id"),
    sa.Index(
        "ix_beneficiary_applicant_id",
        "applicant_id",
        sqlite_where=sa.text("applicant_id IS NOT NULL"),
    ),
    sa.Index(
        "ix_beneficiary_application_id",
        "application_id",
        sqlite_where=sa.text("application_id IS NOT NULL"),
    ),
    sa.Index("ix_beneficiary_fixed_id", "fixed_id", sqlite_where=sa.text("fixed_id IS NOT NULL")),
    sa.Index(
        "ix_beneficiary_transfer_id", "transfer_id", sqlite_where=sa.text("transfer_id IS NOT NULL")
    ),
)

# Every state a beneficiary was in, and who stood for it, one row each, never changed.
beneficiary_step = table_of(
    "beneficiary_step",
    link("beneficiary", "beneficiary_id"),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("day", Day, nullable=False),  # when it happened out there
    sa.Column("neighbourhood_head", sa.String, nullable=False, info=_SECRET),  # RT/RW
    sa.Column("hamlet_head", sa.String, nullable=False, info=_SECRET),  # kepala dusun
    sa.Column("officer_name", sa.String, nullable=False, info=_SECRET),  # who went there
    sa.Column("note", sa.String, nullable=False, info=_SECRET),
    sa.Index("ix_beneficiary_step_beneficiary_id", "beneficiary_id"),
)

# Whether two programmes may reach one person at once. A pair no row speaks of may not. Of a
# pair's rows the one in force that begins last counts; the smaller id stands first.
exclusion = table_of(
    "exclusion",
    link("programme", "first_id"),
    link("programme", "second_id"),
    sa.Column("lawful", sa.Boolean(name="lawful_is_boolean"), nullable=False),
    sa.Column("from_day", Day, nullable=False),
    sa.Column("to_day", Day),  # included; None as long as nothing else is said
    sa.Column("note", sa.String, nullable=False),
    sa.Column("set_by", Id, sa.ForeignKey("officer.id")),
    sa.UniqueConstraint("first_id", "second_id", "from_day"),
)

# What was said about two rows that meet. `second_id` is empty where the other one is the
# register's; the smaller id stands first.
overlap_answer = table_of(
    "overlap_answer",
    link("beneficiary", "first_id"),
    link("beneficiary", "second_id", nullable=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("other", sa.String, nullable=False, info=_SECRET),  # key of the register's row, or ""
    sa.Column("answer", sa.String, nullable=False),
    sa.Column("reason", sa.String, nullable=False, info=_SECRET),
    sa.Column("at", Moment, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("withdrawn_at", Moment),
    sa.Index("ix_overlap_answer_first_id", "first_id"),
    sa.Index("ix_overlap_answer_second_id", "second_id"),
)

# What the adviser said about a person, on which facts and by which rules, and what was chosen.
advice = table_of(
    "advice",
    link("ticket", "ticket_id", nullable=True),
    link("application", "application_id", nullable=True),
    link("applicant", "applicant_id", nullable=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("officer_id", Id, sa.ForeignKey("officer.id")),
    sa.Column("rules_from", Day, nullable=False),
    sa.Column("facts", Json, nullable=False, info=_SECRET),
    sa.Column("answers", Json, nullable=False, info=_SECRET),
    sa.Column("conclusions", Json, nullable=False),
    sa.Column("chosen", Json, nullable=False),
    sa.Column("note", sa.String, nullable=False, info=_SECRET),
    sa.Index("ix_advice_application_id", "application_id"),
    sa.Index("ix_advice_applicant_id", "applicant_id"),
    sa.Index("ix_advice_at", "at"),
)
