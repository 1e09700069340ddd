"""What a replacement letter is made of: the case as written, and who waits for the old one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.storage.tables import application, handover


def written(connection: sa.Connection, application_id: UUID) -> Mapping[str, Any]:
    """Return `fields` and `household` of a case."""
    query = sa.select(application.c.fields, application.c.household)
    found = connection.execute(query.where(application.c.id == application_id))
    return dict(found.mappings().one())


def waiting_ticket(connection: sa.Connection, letter_id: UUID) -> UUID | None:
    """Return the number that waits for a letter nobody has taken yet, None when there is none."""
    query = sa.select(handover.c.ticket_id).where(
        handover.c.letter_id == letter_id, handover.c.handed_at.is_(None)
    )
    return connection.execute(query).scalar()
