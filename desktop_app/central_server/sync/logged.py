"""What is kept of what counters sent: the chain entry by entry, and what was not taken."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.central_server.sealing import OfficeSeal
from desktop_app.central_server.tables import outcome, push_log

MOST_SHOWN = 500


def chain_at(connection: sa.Connection, device: Any, lsn: int) -> bytes | None:
    """Return a device's chain after entry `lsn`, None for one the server never had."""
    if lsn == device.last_lsn:
        return bytes(device.chain)
    if lsn == device.start_lsn:
        return bytes(device.start_chain)
    start = (lsn - push_log.c.first_lsn) * 32 + 1
    cut = sa.func.substring(push_log.c.chains, sa.cast(start, sa.Integer), 32)
    query = sa.select(cut).where(
        push_log.c.office_id == device.office_id,
        push_log.c.device_id == device.device_id,
        push_log.c.epoch == device.epoch,
        push_log.c.first_lsn <= lsn,
        push_log.c.last_lsn >= lsn,
    )
    found = connection.execute(query).scalar()
    return None if found is None else bytes(found)


def lost_place(id: str) -> bytes:
    """Return the place a losing value is sealed for."""
    return b"lost " + id.encode()


def conflicts(
    connection: sa.Connection, seal: OfficeSeal, office_id: UUID, skip: int
) -> list[dict[str, Any]]:
    """Return what an office's counters sent and what was not taken as it was, newest first.

    At most `MOST_SHOWN`, after the first `skip`.
    """
    query = sa.select(outcome).where(outcome.c.office_id == office_id)
    order = query.order_by(outcome.c.at.desc(), outcome.c.device_id, outcome.c.lsn.desc())
    page = order.offset(skip).limit(MOST_SHOWN)
    return [_shown(seal, row) for row in connection.execute(page)]


def _shown(seal: OfficeSeal, row: Any) -> dict[str, Any]:
    id = row.id.hex
    lost = None if row.lost is None else json.loads(seal.open(row.lost, lost_place(id)))
    return {
        "device": row.device_id.hex,
        "lsn": row.lsn,
        "outcome": row.outcome,
        "code": row.code,
        "kind": row.kind,
        "id": id,
        "other": row.other and row.other.hex,
        "actor": row.actor and row.actor.hex,
        "at": row.at,
        "lost": lost,
    }
