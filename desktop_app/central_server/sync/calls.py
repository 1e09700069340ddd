"""Calling the next ticket while several counters are online: one of them gets it.

Between the grant and the push that brings the call, the ticket's row still says that it waits. The
server remembers the grant meanwhile, so that no other counter is granted it.
"""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from desktop_app.central_server.auth import Device
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.sync import heads, records
from desktop_app.central_server.sync.decide import Row
from desktop_app.central_server.tables import granted_call, record
from desktop_app.wire.messages import CallReply, CallRequest
from desktop_app.wire.messages import Row as Message

KIND = "ticket"
WAITING = ("menunggu", "menunggu_surat")
# A counter whose call has not arrived by then may have been switched off before it called: then
# whoever waits is called by another one, or nobody would call them at all.
GRANT_MINUTES = 30
_MINUTE = 60_000_000


def call(server: Server, device: Device, wanted: CallRequest) -> CallReply:
    """Hand a waiting ticket to the counter that wants to call it, if it saw it as it stands and no
    other counter was handed it before and has not said yet what came of it.

    The reply has the ticket's row either way. Raises Fault 404 for a ticket nobody brought.
    """
    return server.database.write(lambda connection: _call(connection, server, device, wanted))


def _call(
    connection: sa.Connection, server: Server, device: Device, wanted: CallRequest
) -> CallReply:
    head = heads.lock(connection, device.office)
    row = _ticket(connection, server, device, wanted.ticket)
    seen = row.seq == wanted.base_seq and row.fields is not None
    waits = seen and (row.fields or {}).get("state") in WAITING
    if not waits or _is_elsewhere(connection, server, device, row):
        return CallReply(granted=False, row=Message(**records.message(row)))
    _remember(connection, server, device, row)
    row.owner, row.seq = device.device.hex, head.head + 1
    connection.execute(
        record.update()
        .where(
            record.c.office_id == device.office,
            record.c.kind == KIND,
            record.c.id == sa.bindparam("ticket", wanted.ticket, sa.Uuid(as_uuid=False)),
        )
        .values(owner=device.device, seq=row.seq)
    )
    heads.move(connection, head, row.seq, 0)
    return CallReply(granted=True, row=Message(**records.message(row)))


def _is_elsewhere(connection: sa.Connection, server: Server, device: Device, row: Row) -> bool:
    """Tell whether another counter has the ticket and its call is still to arrive."""
    grant = granted_call.c
    query = sa.select(grant.device_id).where(
        grant.office_id == device.office,
        grant.ticket_id == UUID(row.id),
        grant.device_id != device.device,
        grant.hash == heads.signed(row.hash),
        grant.granted_at > server.now() - GRANT_MINUTES * _MINUTE,
    )
    found = connection.execute(query).scalar()
    return found is not None and found.hex == row.owner


def _remember(connection: sa.Connection, server: Server, device: Device, row: Row) -> None:
    now, grant = server.now(), granted_call.c
    stale = grant.granted_at < now - GRANT_MINUTES * _MINUTE
    connection.execute(granted_call.delete().where(grant.office_id == device.office, stale))
    known = {"device_id": device.device, "hash": heads.signed(row.hash), "granted_at": now}
    new = insert(granted_call).values(office_id=device.office, ticket_id=UUID(row.id), **known)
    same = ["office_id", "ticket_id"]
    connection.execute(new.on_conflict_do_update(index_elements=same, set_=known))


def _ticket(connection: sa.Connection, server: Server, device: Device, id: str) -> Row:
    seal, cursor = server.sealer.office(device.office), raw(connection).cursor(binary=True)
    row = records.read(cursor, device.office, seal, [(KIND, id)]).get((KIND, id))
    if row is None:
        raise Fault(404, "not_found")
    return row
