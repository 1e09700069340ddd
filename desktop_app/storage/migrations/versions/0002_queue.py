"""The whole queue: counters with services, visits with more to come, duty, day's end, hand-over."""

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

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _counter()
    _ticket()
    _period()
    _hours()
    _duty()
    _handover()


def _counter() -> None:
    rebuild(
        "counter",
        sa.Column("code", sa.String(2), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("services", Json, nullable=False),
        sa.Column("lanes", Json, nullable=False),
        unique("counter", "code"),
        new={"services": "'[]'", "lanes": "'[]'"},
    )


def _ticket() -> None:
    rebuild(
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
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("more", Json, nullable=False),
        sa.Column("remark", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("for_counter_id", Id),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("files_done", sa.Integer, nullable=False),
        sa.Column("dropped_off", sa.Boolean, nullable=False),
        sa.Column("late", sa.Boolean, nullable=False),
        unique("ticket", "day", "lane", "series", "number"),
        references("ticket", "visit_id", "visit"),
        references("ticket", "counter_id", "counter"),
        references("ticket", "officer_id", "officer"),
        references("ticket", "for_counter_id", "counter"),
        new={
            "purpose": "'layanan'",
            "more": "'[]'",
            "remark": "''",
            "note": "''",
            "for_counter_id": "NULL",
            "people": "1",
            "files_done": "state = 'selesai'",
            "dropped_off": "0",
            "late": "0",
        },
        indexes=[("day", "state"), ("state",)],
    )


def _period() -> None:
    rebuild(
        "period",
        sa.Column("ticket_id", Id, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("started_at", Moment, nullable=False),
        sa.Column("ended_at", Moment),
        sa.Column("counter_id", Id),
        sa.Column("officer_id", Id),
        sa.Column("time_accurate", sa.Boolean, nullable=False),
        sa.Column("cause", sa.String),
        sa.Column("undone", sa.Boolean, nullable=False),
        references("period", "ticket_id", "ticket"),
        references("period", "counter_id", "counter"),
        references("period", "officer_id", "officer"),
        new={"cause": "NULL", "undone": "0"},
        indexes=[("ticket_id",), ("started_at",)],
    )


def _hours() -> None:
    create(
        "opening_hours",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("first", Day),
        sa.Column("last", Day),
        sa.Column("week", Json, nullable=False),
    )


def _duty() -> None:
    create(
        "duty",
        sa.Column("counter_id", Id, nullable=False),
        sa.Column("officer_id", Id, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("started_at", Moment, nullable=False),
        sa.Column("ended_at", Moment),
        references("duty", "counter_id", "counter"),
        references("duty", "officer_id", "officer"),
    )
    index("duty", "started_at")
    create(
        "day_close",
        sa.Column("day", Day, nullable=False),
        sa.Column("figures", Json, nullable=False),
        sa.Column("closed_by", Id, nullable=False),
        sa.Column("closed_at", Moment, nullable=False),
        sa.Column("signed_by", Id),
        sa.Column("signed_at", Moment),
        unique("day_close", "day"),
        references("day_close", "closed_by", "officer"),
        references("day_close", "signed_by", "officer"),
    )


def _handover() -> None:
    create(
        "handover",
        sa.Column("letter_id", Id, nullable=False),
        sa.Column("ticket_id", Id),
        sa.Column("waits_since", Moment, nullable=False),
        sa.Column("handed_at", Moment),
        sa.Column("taker", sa.String, nullable=False),
        sa.Column("relation", sa.String, nullable=False),
        sa.Column("officer_id", Id),
        unique("handover", "letter_id"),
        references("handover", "letter_id", "letter"),
        references("handover", "ticket_id", "ticket"),
        references("handover", "officer_id", "officer"),
    )
    index("handover", "ticket_id")
