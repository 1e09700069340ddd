"""Letter numbers where an office keeps one series: leased in blocks, to one counter each."""

from __future__ import annotations

import sqlalchemy as sa

from desktop_app.central_server.auth import Device
from desktop_app.central_server.config import Server
from desktop_app.central_server.sync import heads
from desktop_app.central_server.tables import number_block
from desktop_app.wire.messages import BlockRequest, NumberBlock


def lease(server: Server, device: Device, wanted: BlockRequest) -> NumberBlock:
    """Return numbers of a series that no other counter has or will get.

    An answer that got lost is no loss: `hello` tells of every block a device holds.
    """

    def work(connection: sa.Connection) -> NumberBlock:
        heads.lock(connection, device.office)  # one block at a time in an office
        same = sa.and_(
            number_block.c.office_id == device.office,
            number_block.c.series == wanted.series,
            number_block.c.year == wanted.year,
        )
        last = connection.execute(sa.select(sa.func.max(number_block.c.last)).where(same)).scalar()
        first = max((last or 0) + 1, wanted.least)
        block = NumberBlock(
            series=wanted.series, year=wanted.year, first=first, last=first + wanted.count - 1
        )
        owner = {"office_id": device.office, "device_id": device.device}
        row = {**owner, **block.model_dump(), "leased_at": server.now()}
        connection.execute(number_block.insert(), row)
        return block

    return server.database.write(work)
