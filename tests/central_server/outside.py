"""Rows on the server as counters bring them, for tests of what is asked from outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.sync import heads, records
from desktop_app.central_server.sync.decide import Row
from desktop_app.domain.ids import new_id


def put_rows(
    server: Server,
    office: UUID,
    kind: str,
    rows: Sequence[dict[str, Any]],
    ids: Sequence[UUID] = (),
) -> list[UUID]:
    """Store rows of a kind, fields as they travel, and return their ids."""
    given = list(ids) or [new_id(server.clock()) for _ in rows]
    seal = server.sealer.office(office)

    def work(connection: sa.Connection) -> None:
        head = heads.lock(connection, office)
        new = [
            Row(kind, id.hex, 0, None, dict(fields), None, False, 0)
            for id, fields in zip(given, rows, strict=True)
        ]
        values, more = records.written(office, seal, new, head.head + 1, server.now())
        raw(connection).cursor().execute(records.WRITE, values)
        heads.move(connection, head, head.head + len(new), more)

    server.database.write(work)
    return given
