"""The collective checks done so far, from the journal: which village erred how often."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop_app.storage.journal import SALT_BYTES
from desktop_app.storage.tables import journal

KIND = "village_check"


def checks(connection: sa.Connection, since: datetime, until: datetime) -> Iterator[dict[str, Any]]:
    """Yield what was logged of each check from `since` to before `until`, oldest first."""
    query = (
        sa.select(journal.c.body)
        .where(journal.c.kind == KIND, journal.c.at >= since, journal.c.at < until)
        .order_by(journal.c.lsn)
    )
    for (body,) in connection.execute(query):
        if body is not None:
            yield json.loads(body[SALT_BYTES:])
