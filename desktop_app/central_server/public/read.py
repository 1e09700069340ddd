"""What an office's public page is made of, read from the stream.

Opened here are only rows the office goes by: hours, days off, periods, services, its own name and
address. A row that cannot be read, whoever wrote it, is left out: the page shows the rest.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from desktop_app.central_server import tables
from desktop_app.central_server.auth import COUNTER
from desktop_app.central_server.config import Server
from desktop_app.central_server.live import Room, room, zone_of
from desktop_app.central_server.sealing import Unsealable
from desktop_app.central_server.sync.records import opened
from desktop_app.domain.calendar import (
    DEFAULT_HOURS,
    Holiday,
    OfficeHours,
    SpecialHours,
    WorkCalendar,
)
from desktop_app.domain.catalogue import ProposalPeriod, Service, read_service
from desktop_app.domain.errors import LoketError
from desktop_app.domain.waiting import Estimate, Pace, estimate_at, minutes_each

# The only kinds that are opened for everybody to see.
PUBLIC_KINDS = ("office", "opening_hours", "holiday", "proposal_period", "definition")

_PROMISED_MINUTES = 15.0
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Fields = Mapping[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Named:
    """An office in the list of all."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class PublicOffice:
    """All that an office tells everybody. `heard_at` is when one of its counters last spoke to
    the server, None for never: how old the queue's figures may be."""

    name: str
    address: str
    contact: str
    calendar: WorkCalendar
    periods: tuple[ProposalPeriod, ...]
    services: tuple[Service, ...]
    room: Room
    newcomer: Estimate
    heard_at: datetime | None


def names(server: Server) -> list[Named]:
    """Return every office, by name."""
    office = tables.office.c
    query = sa.select(office.office_id, office.name).order_by(office.name)
    return server.database.read(
        lambda connection: [Named(*row) for row in connection.execute(query)]
    )


def read_office(server: Server, office: UUID) -> PublicOffice | None:
    """Return what an office tells everybody now, None for one that is not there."""
    now = server.clock()

    def work(connection: sa.Connection) -> PublicOffice | None:
        table = tables.office
        row = connection.execute(sa.select(table).where(table.c.office_id == office)).one_or_none()
        if row is None:
            return None
        rows = _opened(server, connection, office)
        heard = _heard(connection, office)
        zone, day = zone_of(connection, office), room(connection, office, now)
        return _public(row.name, rows, WorkCalendar(zone=zone), day, heard, now)

    return server.database.read(work)


def _public(
    name: str,
    rows: Mapping[str, list[Fields]],
    empty: WorkCalendar,
    day: Room,
    heard: datetime | None,
    now: datetime,
) -> PublicOffice:
    ordinary, special = _hours(rows["opening_hours"])
    calendar = WorkCalendar(
        hours=ordinary,
        special=special,
        holidays=_read(rows["holiday"], _holiday),
        zone=empty.zone,
    )
    services = _services(rows["definition"], day.day)
    kop = next((_letterhead(one) for one in rows["office"]), {})
    promised = [float(one.standard_minutes) for one in services]
    each = minutes_each(day.minutes, statistics.fmean(promised) if promised else _PROMISED_MINUTES)
    pace = Pace(each, max(day.serving, 1))
    return PublicOffice(
        name=name,
        address=str(kop.get("address") or ""),
        contact=str(kop.get("contact") or ""),
        calendar=calendar,
        periods=tuple(_read(rows["proposal_period"], _period)),
        services=tuple(services),
        room=day,
        newcomer=estimate_at(day.waiting_people, pace, now, calendar),
        heard_at=heard,
    )


def _opened(server: Server, connection: sa.Connection, office: UUID) -> dict[str, list[Fields]]:
    seal, record = server.sealer.office(office), tables.record.c
    query = sa.select(record.kind, record.id, record.body).where(
        record.office_id == office,
        record.kind.in_(PUBLIC_KINDS),
        record.deleted_at.is_(None),
        record.body.is_not(None),
        # Of what is dated, only services are for everybody; letters and rules are not.
        sa.or_(record.kind != "definition", record.facts["kind"].astext == "service"),
    )
    rows: dict[str, list[Fields]] = {kind: [] for kind in PUBLIC_KINDS}
    for kind, id, body in connection.execute(query.order_by(record.id)):
        try:
            rows[kind].append(opened(seal, kind, id.hex, body))
        except (Unsealable, ValueError, LookupError):
            continue
    return rows


def _heard(connection: sa.Connection, office: UUID) -> datetime | None:
    device = tables.device.c
    query = sa.select(sa.func.max(device.seen_at)).where(
        device.office_id == office, device.kind == COUNTER, device.revoked_at.is_(None)
    )
    latest = connection.execute(query).scalar()
    return None if latest is None else _EPOCH + timedelta(microseconds=latest)


def _read(rows: Iterable[Fields], one: Callable[[Fields], T]) -> list[T]:
    """Return what can be read of some rows."""
    read = []
    for row in rows:
        try:
            read.append(one(row))
        except (LoketError, LookupError, TypeError, ValueError, AttributeError):
            continue
    return read


def _hours(rows: list[Fields]) -> tuple[OfficeHours, tuple[SpecialHours, ...]]:
    ordinary = _read((row for row in rows if row.get("first") is None), _week)
    special = _read((row for row in rows if row.get("first") is not None), _special)
    return (ordinary[0] if ordinary else DEFAULT_HOURS), tuple(special)


def _week(row: Fields) -> OfficeHours:
    return OfficeHours(
        {
            int(weekday): tuple((time.fromisoformat(a), time.fromisoformat(b)) for a, b in spans)
            for weekday, spans in row["week"].items()
        }
    )


def _special(row: Fields) -> SpecialHours:
    first, last = date.fromisoformat(row["first"]), date.fromisoformat(row["last"])
    return SpecialHours(first, last, _week(row), str(row.get("name") or ""))


def _holiday(row: Fields) -> Holiday:
    return Holiday(date.fromisoformat(row["day"]), str(row["name"]), bool(row["closed"]))


def _period(row: Fields) -> ProposalPeriod:
    opens, closes = date.fromisoformat(row["opens"]), date.fromisoformat(row["closes"])
    return ProposalPeriod(opens, closes, str(row.get("note") or ""))


def _letterhead(row: Fields) -> Fields:
    kop = row.get("letterhead")
    return kop if isinstance(kop, Mapping) else {}


def _services(rows: list[Fields], day: date) -> list[Service]:
    """Return what the office offers on a day: of each code the latest version, unless withdrawn."""
    latest: dict[str, tuple[date, Fields]] = {}
    for code, since, body in _read(rows, _version):
        if since <= day and (code not in latest or latest[code][0] <= since):
            latest[code] = (since, body)
    offered = [body for _, body in latest.values() if not body.get("withdrawn")]
    services = _read(offered, read_service)
    return sorted(services, key=lambda one: (one.letter is None, one.name))


def _version(row: Fields) -> tuple[str, date, Fields]:
    if row["kind"] != "service" or not isinstance(row["body"], Mapping):
        raise ValueError(row["kind"])
    return str(row["code"]), date.fromisoformat(row["valid_from"]), row["body"]
