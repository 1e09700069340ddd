"""Tables of the central server, in a shape that one PostgreSQL or many can hold.

Every primary key of an office's data begins with `office_id`, nothing counts by a sequence, and
there are no triggers, advisory locks or temporary tables: the same schema spreads over nodes by
office. What has no office (`server`, `office`, `invitation`, `attempt`) is small and rarely
written: a reference table there. Moments are microseconds since 1970 UTC, as on the wire.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *items: sa.schema.SchemaItem) -> sa.Table:
    return sa.Table(name, metadata, *items)


def _key(name: str, type_: sa.types.TypeEngine[Any]) -> sa.Column[Any]:
    return sa.Column(name, type_, primary_key=True, autoincrement=False)


def _must(name: str, type_: sa.types.TypeEngine[Any], default: str | None = None) -> sa.Column[Any]:
    return sa.Column(name, type_, nullable=False, server_default=default)


_UUID, _TEXT, _BIG, _BYTES = sa.Uuid(), sa.Text(), sa.BigInteger(), sa.LargeBinary()

# Facts about the server as a whole: which data key seals it (a check of it, never the key).
server = _table("server", _key("name", _TEXT), _must("value", _TEXT))

# An office and where it lies: the first two digits of its regency are the province.
office = _table(
    "office",
    _key("office_id", _UUID),
    _must("name", _TEXT),
    _must("regency_code", sa.String(4)),
    _must("created_at", _BIG),
    sa.Index(None, "regency_code"),
)

# A stream's state. Whoever gives rows a new `seq` holds this row until the commit, so a puller
# never sees a later row before an earlier one. `floor`: tombstones up to here are gone.
stream_head = _table(
    "stream_head",
    _key("office_id", _UUID),
    _must("epoch", _BIG),
    _must("head", _BIG, "0"),
    _must("checksum", _BIG, "0"),  # modulo 2**64, as a signed number
    _must("floor", _BIG, "0"),
    _must("refused", _BIG, "0"),  # how many inserts were refused and are still missing
)

# A counter's PC, or one that only looks on. `chain` is the journal's at `last_lsn`; `open_lsn`
# the first entry of a transaction whose end has not come yet.
device = _table(
    "device",
    _key("office_id", _UUID),
    _key("device_id", _UUID),
    _must("kind", _TEXT),  # loket, pengawas
    _must("region", sa.String(4), ""),  # what a pengawas looks on: "" its office, else 33 or 3317
    _must("token_hash", _BYTES),
    sa.Column("counter_id", _UUID),
    _must("counter_code", sa.String(2)),
    _must("epoch", _BIG),
    _must("start_lsn", _BIG),
    _must("start_chain", _BYTES),
    _must("last_lsn", _BIG),
    _must("chain", _BYTES),
    sa.Column("open_lsn", _BIG),
    _must("claimed_lsn", _BIG, "0"),  # the most it ever said was acknowledged
    sa.Column("replaced_by", _UUID),
    _must("machine", _TEXT, ""),
    _must("app", _TEXT, ""),
    _must("schema", _TEXT, ""),
    _must("enrolled_at", _BIG),
    _must("seen_at", _BIG),
    sa.Column("revoked_at", _BIG),
)

# A one-time code, known by its hash. Used ones stay until they would have expired.
invitation = _table(
    "invitation",
    _key("secret_hash", _BYTES),
    _must("office_id", _UUID),
    _must("kind", _TEXT),
    _must("region", sa.String(4), ""),
    sa.Column("counter_id", _UUID),
    _must("counter_code", sa.String(2)),
    _must("expires_at", _BIG),
    sa.Column("used_at", _BIG),
)

# How often somebody tried something in a span of time; `who` is a keyed hash of an address.
attempt = _table(
    "attempt",
    _key("purpose", _TEXT),
    _key("who", _BYTES),
    _key("span", _BIG),
    _must("count", sa.Integer()),
)

# A row of a counter's database at its latest state. `facts` lie open, `body` holds all of it
# sealed, None when it was removed. `written` says which device set which field at which seq
# (None for rows only their owner writes); `hash` is what it adds to the checksum.
record = _table(
    "record",
    _key("office_id", _UUID),
    _key("kind", _TEXT),
    _key("id", _UUID),
    _must("seq", _BIG),
    sa.Column("owner", _UUID),
    _must("facts", JSONB()),
    sa.Column("body", _BYTES),
    sa.Column("written", JSONB()),
    _must("hash", _BIG),
    sa.Column("deleted_at", _BIG),
    sa.Index("ix_record_seq", "office_id", "seq"),
    sa.Index(
        "ix_record_merged",
        "office_id",
        sa.text("(facts ->> 'merged_into')"),
        postgresql_where=sa.text("kind = 'applicant' AND facts ->> 'merged_into' IS NOT NULL"),
    ),
    # What is asked from outside: a letter by its number, the tickets of a day, and the times of
    # what was served, each from an index of its own. Cut to a length and never cast, so that no
    # value a counter sends, however odd, can fail here. Times as text sort until the year 2286.
    sa.Index(
        "ix_record_letter",
        "office_id",
        sa.text("\"left\"(facts ->> 'number', 100)"),
        postgresql_where=sa.text("kind = 'letter'"),
    ),
    sa.Index(
        "ix_record_ticket_day",
        "office_id",
        sa.text("\"left\"(facts ->> 'day', 20)"),
        postgresql_where=sa.text("kind = 'ticket'"),
    ),
    sa.Index(
        "ix_record_period",
        "office_id",
        sa.text("\"left\"(facts ->> 'started_at', 20)"),
        postgresql_where=sa.text("kind IN ('period', 'duty')"),
    ),
    sa.Index(
        "ix_record_gone",
        "office_id",
        "deleted_at",
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    ),
)

# Natural keys as keyed hashes, and who holds them. People may be several: they are linked.
claim = _table(
    "claim",
    _key("office_id", _UUID),
    _key("kind", _TEXT),
    _key("digest", _BYTES),
    _key("id", _UUID),
)

# What each counter sent, exactly as it came, sealed; `chains` are 32 bytes per entry.
push_log = _table(
    "push_log",
    _key("office_id", _UUID),
    _key("device_id", _UUID),
    _key("epoch", _BIG),
    _key("first_lsn", _BIG),
    _must("last_lsn", _BIG),
    _must("chains", _BYTES),
    _must("body", _BYTES),
    _must("bare", sa.Boolean(), "false"),  # the values were taken out of it
    _must("received_at", _BIG),
    sa.Index(
        "ix_push_log_received_at",
        "office_id",
        "received_at",
        postgresql_where=sa.text("NOT bare"),
    ),
)

# What became of entries that were not simply applied. `lost` is the sealed value that did not
# win, for the supervisor; `refused` while an insert is missing that others may refer to.
outcome = _table(
    "outcome",
    _key("office_id", _UUID),
    _key("device_id", _UUID),
    _key("epoch", _BIG),
    _key("lsn", _BIG),
    _must("outcome", _TEXT),
    _must("code", _TEXT),
    _must("kind", _TEXT),
    _must("id", _UUID),
    sa.Column("other", _UUID),
    sa.Column("actor", _UUID),
    _must("at", _BIG),
    sa.Column("lost", _BYTES),
    sa.Index("ix_outcome_at", "office_id", "at"),
)

# Rows whose insert was refused and which nobody brought since.
refused = _table("refused", _key("office_id", _UUID), _key("id", _UUID), _must("kind", _TEXT))

# Letter numbers leased to one device.
number_block = _table(
    "number_block",
    _key("office_id", _UUID),
    _key("series", _TEXT),
    _key("year", sa.Integer()),
    _key("first", _BIG),
    _must("last", _BIG),
    _must("device_id", _UUID),
    _must("leased_at", _BIG),
)

# Tickets handed to a counter that calls them: until its call arrives the ticket looks as if it
# still waited. `hash` is the row's as it was granted; a row that changed since is nobody's wait.
granted_call = _table(
    "granted_call",
    _key("office_id", _UUID),
    _key("ticket_id", _UUID),
    _must("device_id", _UUID),
    _must("hash", _BIG),
    _must("granted_at", _BIG),
)

# Files (scans, letters): sealed on disk under `data_dir`, known here by their hash.
stored_file = _table(
    "stored_file",
    _key("office_id", _UUID),
    _key("sha256", _BYTES),
    _must("size", _BIG),
    _must("device_id", _UUID),
    _must("stored_at", _BIG),
)

# Which register an office is asked about, and its people one by one, sealed; they are found by
# keyed hashes. A new register is loaded beside the old one and takes its place in one commit.
register = _table(
    "register",
    _key("office_id", _UUID),
    _must("snapshot", _UUID),
    _must("source", _TEXT),
    _must("as_of", _TEXT),
    _must("people", _BIG),
    _must("loaded_at", _BIG),
)
register_person = _table(
    "register_person",
    _key("office_id", _UUID),
    _key("snapshot", _UUID),
    _key("place", _BIG),
    _must("nik_hmac", _BYTES),
    sa.Column("kk_hmac", _BYTES),
    _must("body", _BYTES),
    sa.Index("ix_register_person_nik", "office_id", "snapshot", "nik_hmac"),
    sa.Index("ix_register_person_kk", "office_id", "snapshot", "kk_hmac"),
)

# Every question put to it: who asked about whom (a keyed hash), and whether anybody was found.
register_question = _table(
    "register_question",
    _key("office_id", _UUID),
    _key("id", _UUID),
    _must("at", _BIG),
    _must("device_id", _UUID),
    _must("officer_id", _UUID),
    _must("asked_hmac", _BYTES),
    _must("found", sa.Integer()),
    sa.Index("ix_register_question_at", "office_id", "at"),
)
