"""What whoever runs the server does with it: offices, invitations, devices.

There is no way to these over the network: who can run a command where the data key is may do
them, and nobody else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from desktop_app.central_server import tables
from desktop_app.central_server.auth import COUNTER, VIEWER
from desktop_app.central_server.config import Server
from desktop_app.central_server.sync import enroll
from desktop_app.central_server.sync.enroll import CODE_MINUTES
from desktop_app.central_server.sync.heads import add_office as add_stream
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, NotFound, Refused
from desktop_app.domain.ids import new_id
from desktop_app.wire.invitation import Invitation, invite

_MINUTE = 60 * 1_000_000


@dataclass(frozen=True, slots=True)
class Office:
    """An office, how many devices it has, and its stream's head."""

    id: UUID
    name: str
    regency_code: str
    devices: int
    head: int


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation for one device, good until `expires_at` (microseconds since 1970 UTC)."""

    invitation: Invitation
    office: str
    counter_code: str
    expires_at: int


@dataclass(frozen=True, slots=True)
class Joined:
    """A device that joined. Moments are microseconds since 1970 UTC."""

    id: UUID
    office_id: UUID
    kind: str
    counter_code: str
    region: str
    machine: str
    last_lsn: int
    enrolled_at: int
    seen_at: int
    revoked_at: int | None


def add_office(server: Server, name: str, regency_code: str) -> Office:
    """Add an office without rows; the first counter that joins hands over what it has.

    Raises Misused for a name or code that is none, Refused when there is one of that name.
    """
    tidy = " ".join(name.split())
    if not 0 < len(tidy) <= 200:
        raise Misused("nama_kantor_kosong", _NO_NAME)
    if not re.fullmatch(r"[1-9][0-9]{3}", regency_code):
        raise Misused("kode_wilayah_salah", _BAD_REGENCY)
    id = new_id(server.clock())

    def work(connection: sa.Connection) -> None:
        if any(one.name.casefold() == tidy.casefold() for one in _offices(connection)):
            raise Refused("kantor_sudah_ada", _TWICE, name=tidy)
        add_stream(connection, id, tidy, regency_code, server.now())

    server.database.write(work)
    return Office(id, tidy, regency_code, 0, 0)


def offices(server: Server) -> list[Office]:
    """Return all offices, by region and name."""
    return server.database.read(_offices)


def find_office(server: Server, wanted: str) -> Office:
    """Return the office by its id or (part of) its name. Raises NotFound, Misused for several."""
    every = offices(server)
    text = wanted.strip().casefold()
    exact = [one for one in every if text in (one.id.hex, str(one.id), one.name.casefold())]
    found = exact or [one for one in every if text and text in one.name.casefold()]
    if not found:
        raise NotFound("kantor_tidak_ada", _NO_OFFICE)
    if len(found) > 1:
        raise Misused("kantor_lebih_dari_satu", _SEVERAL)
    return found[0]


def invite_counter(server: Server, office: Office, code: str, certificate: bytes | None) -> Invited:
    """Return a one-time invitation for the PC of a counter; an empty code takes the next free one.

    `certificate` is the private authority's (DER), None where the world knows the server's.
    Raises Misused for a code that is none.
    """
    letter = code.strip().upper()
    if letter and not re.fullmatch(r"[A-Z][A-Z0-9]?", letter):
        raise Misused("kode_loket_salah", _BAD_COUNTER)
    return _invited(server, office, certificate, kind=COUNTER, code=letter)


def invite_viewer(
    server: Server, office: Office, region: str, certificate: bytes | None
) -> Invited:
    """Return a one-time invitation for a device that only looks on: at its own office with an
    empty region, else at those of a province (two digits) or regency (four).

    Raises Misused for a region that is none, or that the office does not lie in.
    """
    if not re.fullmatch(r"|[0-9]{2}|[0-9]{4}", region):
        raise Misused("kode_wilayah_salah", _BAD_REGION)
    if not office.regency_code.startswith(region):
        raise Misused("wilayah_bukan_milik_kantor", _OTHER_REGION)
    return _invited(server, office, certificate, kind=VIEWER, region=region)


def devices(server: Server, office: Office) -> list[Joined]:
    """Return the devices of an office, revoked ones too, in the order they joined."""
    table = tables.device
    query = sa.select(table).where(table.c.office_id == office.id).order_by(table.c.enrolled_at)
    rows = server.database.read(lambda connection: connection.execute(query).all())
    return [
        Joined(
            row.device_id,
            row.office_id,
            row.kind,
            row.counter_code,
            row.region,
            row.machine,
            row.last_lsn,
            row.enrolled_at,
            row.seen_at,
            row.revoked_at,
        )
        for row in rows
    ]


def revoke(server: Server, device_id: UUID) -> None:
    """Refuse a device from now on; what it sent stays. Raises NotFound."""
    device = tables.device.c
    query = sa.select(device.office_id).where(
        device.device_id == device_id, device.revoked_at.is_(None)
    )

    def work(connection: sa.Connection) -> None:
        office = connection.execute(query).scalar()
        if office is None:
            raise NotFound("perangkat_tidak_ada", _NO_DEVICE)
        enroll.revoke(connection, server.now(), office, device_id)

    server.database.write(work)


def remember_address(server: Server, address: str, *, pinned: bool) -> None:
    """Keep where counters find the server, and whether they are to pin its private authority, for
    the invitations made beside it."""
    table = tables.server

    def work(connection: sa.Connection) -> None:
        for name, value in (("address", address), ("pinned", "yes" if pinned else "no")):
            new = insert(table).values(name=name, value=value)
            connection.execute(
                new.on_conflict_do_update(index_elements=["name"], set_={"value": value})
            )

    server.database.write(work)


def known_address(server: Server) -> str:
    """Return where the server was reached when it last started, "" for never."""
    return _known(server, "address")


def is_pinned(server: Server) -> bool:
    """Tell whether the server shows its private authority's certificate, as it last started."""
    return _known(server, "pinned") != "no"


def _known(server: Server, name: str) -> str:
    query = sa.select(tables.server.c.value).where(tables.server.c.name == name)
    found = server.database.read(lambda connection: connection.execute(query).scalar())
    return str(found or "")


def _invited(
    server: Server,
    office: Office,
    certificate: bytes | None,
    *,
    kind: str,
    code: str = "",
    region: str = "",
) -> Invited:
    made, now = invite(certificate), server.now()

    def work(connection: sa.Connection) -> str:
        counter = _counter(connection, office.id, code) if code else None
        return enroll.invite(
            connection,
            now,
            office.id,
            made,
            kind=kind,
            counter_id=counter,
            counter_code=code,
            region=region,
        )

    letter = server.database.write(work)
    return Invited(made, office.name, letter, now + CODE_MINUTES * _MINUTE)


def _offices(connection: sa.Connection) -> list[Office]:
    office, device, head = tables.office.c, tables.device.c, tables.stream_head.c
    count = (
        sa.select(sa.func.count())
        .where(device.office_id == office.office_id, device.revoked_at.is_(None))
        .scalar_subquery()
    )
    query = (
        sa.select(office.office_id, office.name, office.regency_code, count, head.head)
        .join(tables.stream_head, head.office_id == office.office_id)
        .order_by(office.regency_code, office.name)
    )
    return [Office(*row) for row in connection.execute(query)]


def _counter(connection: sa.Connection, office: UUID, code: str) -> UUID | None:
    """Return the id of the office's counter with that code, None when no PC has told of it yet."""
    record = tables.record.c
    query = sa.select(record.id).where(
        record.office_id == office,
        record.kind == "counter",
        record.facts["code"].astext == code,
        record.deleted_at.is_(None),
    )
    return connection.execute(query).scalars().first()


_NO_NAME = QT_TRANSLATE_NOOP("errors", "Tulis nama kantor, paling banyak 200 huruf.")
_BAD_REGENCY = QT_TRANSLATE_NOOP(
    "errors", "Kode kabupaten/kota harus empat angka, misalnya 3317 untuk Rembang."
)
_BAD_REGION = QT_TRANSLATE_NOOP(
    "errors", "Kode wilayah pengawas harus dua angka (provinsi) atau empat angka (kabupaten/kota)."
)
_OTHER_REGION = QT_TRANSLATE_NOOP(
    "errors", "Kantor itu tidak terletak di wilayah tersebut. Periksa kode wilayahnya."
)
_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Kantor bernama {name} sudah ada. Lihat dengan `loket central office list`."
)
_NO_OFFICE = QT_TRANSLATE_NOOP(
    "errors", "Kantor itu tidak ada. Lihat daftarnya dengan `loket central office list`."
)
_SEVERAL = QT_TRANSLATE_NOOP(
    "errors", "Lebih dari satu kantor cocok. Tulis namanya lengkap, atau kodenya (ID)."
)
_BAD_COUNTER = QT_TRANSLATE_NOOP(
    "errors", "Kode loket adalah satu huruf, bila perlu diikuti satu huruf atau angka: A, B, A2."
)
_NO_DEVICE = QT_TRANSLATE_NOOP(
    "errors",
    "Perangkat itu tidak ada atau sudah dicabut. Lihat dengan `loket central device list`.",
)
