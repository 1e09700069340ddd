"""Calling the next ticket while several counters are online: one of them gets it."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.central_server.auth import Device
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.sync import heads, records
from desktop_app.central_server.sync.decide import Row
from desktop_app.central_server.tables import record
from desktop_app.wire.messages import CallReply, CallRequest
from desktop_app.wire.messages import Row as Message

KIND = "ticket"
WAITING = ("menunggu", "menunggu_surat")


def call(server: Server, device: Device, wanted: CallRequest) -> CallReply:
    """Hand a waiting ticket to the counter that wants to call it, if it saw it as it stands.

    The reply has the ticket's row either way. Raises Fault 404 for a ticket nobody brought.
    """
    return server.database.write(lambda connection: _call(connection, server, device, wanted))


def _call(
    connection: sa.Connection, server: Server, device: Device, wanted: CallRequest
) -> CallReply:
    head = heads.lock(connection, device.office)
    row = _ticket(connection, server, device, wanted.ticket)
    seen = row.seq == wanted.base_seq and row.fields is not None
    if not (seen and (row.fields or {}).get("state") in WAITING):
        return CallReply(granted=False, row=Message(**records.message(row)))
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


def _ticket(connection: sa.Connection, server: Server, device: Device, id: str) -> Row:
    seal, cursor = server.sealer.office(device.office), raw(connection).cursor(binary=True)
    row = records.read(cursor, device.office, seal, [(KIND, id)]).get((KIND, id))
    if row is None:
        raise Fault(404, "not_found")
    return row
