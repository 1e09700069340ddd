"""Tables of the office itself: who works there, what it goes by, which register data it has."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.storage.table_parts import link, table_of
from desktop_app.storage.types import Day, Json, Moment

# The office and its people ------------------------------------------------------------------

office = table_of(
    "office",
    sa.Column("name", sa.String, nullable=False),
    sa.Column("letterhead", Json, nullable=False),  # lines, address, phone, place, opd_code
    sa.Column("regency_code", sa.String(4), nullable=False),
    sa.Column("zone", sa.String, nullable=False),
    sa.Column("demo", sa.Boolean(name="demo_is_boolean"), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
)

setting = table_of(
    "setting",
    sa.Column("name", sa.String, nullable=False, unique=True),
    sa.Column("value", Json),
)

counter = table_of(
    "counter",
    sa.Column("code", sa.String(2), nullable=False, unique=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
    sa.Column("services", Json, nullable=False),  # codes; empty: all of them
    sa.Column("lanes", Json, nullable=False),
)

officer = table_of(
    "officer",
    sa.Column("username", sa.String, nullable=False, unique=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("role", sa.String, nullable=False),
    sa.Column("password_hash", sa.String, nullable=False, info={"secret": True}),
    sa.Column("active", sa.Boolean(name="active_is_boolean"), nullable=False),
    sa.Column("failed_logins", sa.Integer, nullable=False),
    sa.Column("locked_until", Moment),
    sa.Column("must_change", sa.Boolean(name="must_change_is_boolean"), nullable=False),
    sa.Column("password_at", Moment),
    sa.Column("last_login_at", Moment),
)

# Who stands in for a supervisor who is away, from when until when.
delegation = table_of(
    "delegation",
    link("officer", "supervisor_id"),
    link("officer", "officer_id"),
    sa.Column("starts_at", Moment, nullable=False),
    sa.Column("ends_at", Moment, nullable=False),
    sa.Column("reason", sa.String, nullable=False),
    link("officer", "made_by"),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("ended_at", Moment),  # ended before its time
    link("officer", "ended_by", nullable=True),
    sa.Index("ix_delegation_ends_at", "ends_at"),
)

# Every restored backup begins a new one; the first began with the office.
epoch = table_of(
    "epoch",
    sa.Column("number", sa.Integer, nullable=False, unique=True),
    sa.Column("started_at", Moment, nullable=False),
    sa.Column("reason", sa.String, nullable=False),
)

signatory = table_of(
    "signatory",
    sa.Column("name", sa.String, nullable=False),
    sa.Column("nip", sa.String(18), nullable=False),
    sa.Column("rank", sa.String, nullable=False),
    sa.Column("position", Json, nullable=False),  # lines, with a.n. / u.b. / Plt. as printed
    sa.Column("valid_from", Day, nullable=False),
    sa.Column("valid_until", Day),
)

signing_key = table_of(
    "signing_key",
    link("counter", "counter_id"),
    sa.Column("key_id", sa.LargeBinary(4), nullable=False, unique=True),
    sa.Column("public_key", sa.LargeBinary(32), nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("revoked_from", Moment),
)

# What the office goes by: dated rows, seeded from resources ---------------------------------

definition = table_of(
    "definition",
    sa.Column("kind", sa.String, nullable=False),  # service, rules, letter
    sa.Column("code", sa.String, nullable=False),
    sa.Column("valid_from", Day, nullable=False),
    sa.Column("body", Json, nullable=False),
    sa.UniqueConstraint("kind", "code", "valid_from"),
)

proposal_period = table_of(
    "proposal_period",
    sa.Column("opens", Day, nullable=False),
    sa.Column("closes", Day, nullable=False),
    sa.Column("note", sa.String, nullable=False),
)

holiday = table_of(
    "holiday",
    sa.Column("day", Day, nullable=False, unique=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("closed", sa.Boolean(name="closed_is_boolean"), nullable=False),
)

opening_hours = table_of(
    "opening_hours",
    sa.Column("name", sa.String, nullable=False),
    sa.Column("first", Day),  # both empty: the office's ordinary hours
    sa.Column("last", Day),
    sa.Column("week", Json, nullable=False),  # {"0": [["07:30", "12:00"], …], …}, Monday is 0
)

snapshot = table_of(
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

register_layout = table_of(
    "register_layout",
    sa.Column("fingerprint", sa.String(64), nullable=False, unique=True),
    sa.Column("titles", Json, nullable=False),
    sa.Column("columns", Json, nullable=False),  # field: column chosen (0 = A), null: not read
)
