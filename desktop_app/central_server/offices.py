"""Live figures of counters and offices, for those who look after them: from open facts alone.

A counter's PC sees its own office. A supervisor's device sees its own, or those of the province
or regency it was invited for; which these are is decided here, from the device's row, and by
nothing the caller says.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import sqlalchemy as sa
from fastapi import APIRouter, Path
from pydantic import BaseModel, Field

from desktop_app.central_server import tables
from desktop_app.central_server.auth import COUNTER, Caller, Device, Here, Viewer
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.live import AtCounter, Room, room
from desktop_app.wire.chain import to_microseconds

router = APIRouter(prefix="/v1", tags=["offices"])
_LIVE = 5 * 60 * 1_000_000  # microseconds since a PC was heard of


class CounterNow(BaseModel):
    """What one counter does now."""

    counter: str = Field(description="Its id")
    code: str
    duty: str = Field(description="melayani, istirahat, tutup, or empty: nobody is logged in")
    ticket: str = Field(description="The number that is called or served, empty for none")
    state: str = Field(description="dipanggil or dilayani, empty for none")
    since: int | None = Field(description="When that began, microseconds since 1970 UTC")
    served_today: int
    online: bool = Field(description="Its PC was heard of within five minutes")


class OfficeNow(BaseModel):
    """One office now. It names nobody."""

    office: str = Field(description="Its id")
    name: str
    province: str = Field(description="Two digits (Kemendagri)")
    regency: str = Field(description="Four digits (Kemendagri)")
    day: str = Field(description="The office's day, ISO 8601")
    waiting: int
    lanes: dict[str, int] = Field(description="Who waits, by lane: D, P, U")
    arrived: int = Field(description="Numbers given today")
    done: int
    counters: list[CounterNow]


class Regency(BaseModel):
    """The offices of one regency or city."""

    regency: str
    offices: list[OfficeNow]


class Province(BaseModel):
    """The regencies of one province, and what they come to together."""

    province: str
    waiting: int
    arrived: int
    done: int
    regencies: list[Regency]


@router.get("/office")
def own_office(server: Here, device: Caller) -> OfficeNow:
    """The caller's own office, counter by counter."""

    def work(connection: sa.Connection) -> OfficeNow:
        office = tables.office
        row = connection.execute(sa.select(office).where(office.c.office_id == device.office)).one()
        return _office(connection, row, server.clock())

    return server.database.read(work)


@router.get("/offices")
def offices(server: Here, device: Viewer) -> list[Province]:
    """The offices a supervisor's device looks on, as a tree of province, regency and office."""

    def work(connection: sa.Connection) -> list[OfficeNow]:
        rows = connection.execute(_seen(device)).all()
        return [_office(connection, row, server.clock()) for row in rows]

    return _tree(server.database.read(work))


@router.get("/offices/{office}")
def one_office(
    server: Here,
    device: Viewer,
    office: Annotated[str, Path(pattern="^[0-9a-f]{32}$", description="An office's id")],
) -> OfficeNow:
    """One of them. An office the device may not see answers like one that does not exist."""

    def work(connection: sa.Connection) -> OfficeNow | None:
        wanted = _seen(device).where(tables.office.c.office_id == UUID(office))
        row = connection.execute(wanted).one_or_none()
        return None if row is None else _office(connection, row, server.clock())

    found = server.database.read(work)
    if found is None:
        raise Fault(404, "not_found")
    return found


def _seen(device: Device) -> sa.Select[Any]:
    """Return the offices a device may see: its region's, else its own."""
    office = tables.office.c
    query = sa.select(tables.office).order_by(office.regency_code, office.name)
    if not device.region:
        return query.where(office.office_id == device.office)
    return query.where(sa.func.left(office.regency_code, len(device.region)) == device.region)


def _office(connection: sa.Connection, row: Any, now: datetime) -> OfficeNow:
    day = room(connection, row.office_id, now)
    heard = _heard(connection, row.office_id, to_microseconds(now))
    return OfficeNow(
        office=row.office_id.hex,
        name=row.name,
        province=row.regency_code[:2],
        regency=row.regency_code,
        day=day.day.isoformat(),
        waiting=day.waiting_people,
        lanes=dict(day.waiting),
        arrived=day.arrived,
        done=day.done,
        counters=[_counter(one, one.code in heard) for one in day.counters],
    )


def _heard(connection: sa.Connection, office: UUID, now: int) -> frozenset[str]:
    """Return the codes of the counters whose PC was heard of just now."""
    device = tables.device.c
    query = sa.select(device.counter_code).where(
        device.office_id == office,
        device.kind == COUNTER,
        device.revoked_at.is_(None),
        device.seen_at > now - _LIVE,
    )
    return frozenset(connection.execute(query).scalars())


def _counter(one: AtCounter, online: bool) -> CounterNow:
    return CounterNow(
        counter=one.id.hex,
        code=one.code,
        duty=one.duty,
        ticket=one.ticket,
        state=one.state,
        since=None if one.since is None else to_microseconds(one.since),
        served_today=one.served_today,
        online=online,
    )


def _tree(every: list[OfficeNow]) -> list[Province]:
    provinces: dict[str, dict[str, list[OfficeNow]]] = {}
    for one in every:
        provinces.setdefault(one.province, {}).setdefault(one.regency, []).append(one)
    return [
        Province(
            province=code,
            waiting=sum(one.waiting for of in regencies.values() for one in of),
            arrived=sum(one.arrived for of in regencies.values() for one in of),
            done=sum(one.done for of in regencies.values() for one in of),
            regencies=[Regency(regency=regency, offices=of) for regency, of in regencies.items()],
        )
        for code, regencies in provinces.items()
    ]


__all__ = ["OfficeNow", "Province", "Room", "router"]
