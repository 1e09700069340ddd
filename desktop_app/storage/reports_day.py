"""Who was at the counters on a day, for the figures by counter, officer and hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.day_frame import Duty
from desktop_app.storage.tables import counter, duty, officer


@dataclass(frozen=True, slots=True)
class OnDuty:
    """How long somebody served at a counter; `ended_at` is None while they still do."""

    counter_id: UUID
    officer_id: UUID
    started_at: datetime
    ended_at: datetime | None


def serving_between(
    connection: sa.Connection, begin: datetime, end: datetime
) -> tuple[OnDuty, ...]:
    """Return every span of serving that began between two moments."""
    query = (
        sa.select(duty.c.counter_id, duty.c.officer_id, duty.c.started_at, duty.c.ended_at)
        .where(
            duty.c.started_at >= begin,
            duty.c.started_at < end,
            duty.c.state == Duty.MELAYANI.value,
        )
        .order_by(duty.c.started_at)
    )
    return tuple(OnDuty(*row) for row in connection.execute(query))


def desk_names(connection: sa.Connection) -> tuple[dict[UUID, str], dict[UUID, str]]:
    """Return the names of all counters and all officers by id, out of use or not."""
    counters = connection.execute(sa.select(counter.c.id, counter.c.name)).all()
    officers = connection.execute(sa.select(officer.c.id, officer.c.name)).all()
    return {row.id: row.name for row in counters}, {row.id: row.name for row in officers}
