"""The register one question at a time: what the online source of the look-up chain answers.

People lie sealed, one row each, and are found by keyed hashes of NIK and No. KK. Every question
is written down with the device and the officer who asked, before it is answered.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Annotated, Any
from uuid import UUID

import sqlalchemy as sa
from fastapi import APIRouter, Header, Path, Request
from pydantic import BaseModel, Field

from desktop_app.central_server import tables
from desktop_app.central_server.auth import Counter, Device, Here
from desktop_app.central_server.config import Server
from desktop_app.central_server.database import raw
from desktop_app.central_server.faults import Fault
from desktop_app.central_server.sealing import OfficeSeal
from desktop_app.central_server.throttle import Rate, Throttle, TooMany
from desktop_app.domain.ids import new_id
from desktop_app.domain.register_cells import PROGRAMMES
from desktop_app.domain.register_central import ABSENT, NO_REGISTER
from desktop_app.domain.register_columns import Field as Column

MOST_PEOPLE = 50  # of one household, as the counter reads at most
KEPT_DAYS = 400  # who asked about whom: the year that is reported on, and time to look into it
RATE = Rate(burst=30, per_minute=60)  # of one device: a counter asks once a visitor

# Our column of a register's row, and the field it answers.
_FIELDS = {
    "nik": Column.NIK,
    "kk": Column.KK,
    "name": Column.NAME,
    "birth_place": Column.BIRTH_PLACE,
    "birth_date": Column.BIRTH_DATE,
    "sex": Column.SEX,
    "address": Column.ADDRESS,
    "rt": Column.RT,
    "rw": Column.RW,
    "village": Column.VILLAGE,
    "district": Column.DISTRICT,
    "household_id": Column.HOUSEHOLD_ID,
    "member_id": Column.MEMBER_ID,
    "card": Column.CARD,
    "relation": Column.RELATION,
    "desil": Column.DESIL,
    "pbi_status": Column.PBI_STATUS,
    "deactivated_on": Column.DEACTIVATED_ON,
}
_AID = dict(zip(PROGRAMMES, (Column.PKH, Column.FOOD_AID), strict=True))
_DAY = 86_400_000_000  # microseconds
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

router = APIRouter(prefix="/v1/register", tags=["register"])


class Answer(BaseModel):
    """What the office's register holds of a person: the person first, then the household."""

    status: str = Field(description="ada, or tidak_ada: the register does not hold this number")
    source: str = Field(description="Which register: dtsen, dtks, …")
    as_of: str = Field(description="The day of the data, ISO 8601")
    entries: list[dict[str, str]] = Field(description="By the names of the register's fields")


@router.get("/{nik_or_kk}", responses={503: {"description": "The office has no register here yet"}})
def look_up(
    request: Request,
    server: Here,
    device: Counter,
    nik_or_kk: Annotated[str, Path(pattern=r"^[0-9]{16}$", description="A NIK or a No. KK")],
    x_officer: Annotated[
        str, Header(pattern=r"^[0-9a-f]{32}$", description="The officer who asks; it is logged")
    ],
) -> Answer:
    """Answer what the caller's office's register holds of one person or family.

    Each question is logged with device and officer, and limited in number for each device.
    """
    throttle: Throttle = request.app.state.questions
    try:
        throttle.take(device.device.hex)
    except TooMany as error:
        raise Fault(429, "too_many", retry_after=error.seconds) from None
    answer = ask(server, device, UUID(x_officer), nik_or_kk)
    if answer is None:
        raise Fault(503, NO_REGISTER, retry_after=3600)
    return answer


def ask(server: Server, device: Device, officer: UUID, number: str) -> Answer | None:
    """Return the answer, None when the office has no register here; the question is logged."""
    seal = server.sealer.office(device.office)
    asked = _digest(seal, number)

    def work(connection: sa.Connection) -> Answer | None:
        current = _current(connection, device.office)
        rows = _people(connection, current, asked) if current is not None else []
        question = {
            "office_id": device.office,
            "id": new_id(server.clock()),
            "at": server.now(),
            "device_id": device.device,
            "officer_id": officer,
            "asked_hmac": asked,
            "found": len(rows),
        }
        connection.execute(tables.register_question.insert(), question)
        if current is None:
            return None
        entries = [_entry(seal, current, row) for row in rows]
        status = "ada" if entries else ABSENT
        return Answer(status=status, source=current.source, as_of=current.as_of, entries=entries)

    return server.database.write(work)


def forget_questions(server: Server, days: int = KEPT_DAYS) -> int:
    """Forget questions that were asked more than `days` ago; return how many."""
    before = server.now() - days * _DAY
    office, question = tables.office.c.office_id, tables.register_question

    def work(office_id: UUID, connection: sa.Connection) -> int:
        old = sa.and_(question.c.office_id == office_id, question.c.at < before)
        return connection.execute(question.delete().where(old)).rowcount

    every = server.database.read(lambda one: list(one.execute(sa.select(office)).scalars()))
    return sum(server.database.write(partial(work, office_id)) for office_id in every)


def load_register(
    server: Server,
    office_id: UUID,
    snapshot: UUID,
    rows: Iterable[Mapping[str, Any]],
    *,
    source: str = "dtsen",
    as_of: str | None = None,
) -> int:
    """Make `rows` (columns as in wire.register_pack.ENTRY_COLUMNS) what the office is asked about,
    and return how many there are.

    All in one transaction: until it commits the register before answers, and after it none of
    that is left. `as_of` is an ISO day, today's where none is given.
    """
    seal = server.sealer.office(office_id)
    day = as_of or (_EPOCH + timedelta(microseconds=server.now())).date().isoformat()

    def work(connection: sa.Connection) -> int:
        people, register = tables.register_person, tables.register
        of_office = people.c.office_id == office_id
        connection.execute(people.delete().where(of_office, people.c.snapshot == snapshot))
        count = _copy(connection, office_id, snapshot, seal, rows)
        connection.execute(people.delete().where(of_office, people.c.snapshot != snapshot))
        connection.execute(register.delete().where(register.c.office_id == office_id))
        new = {
            "office_id": office_id,
            "snapshot": snapshot,
            "source": source,
            "as_of": day,
            "people": count,
            "loaded_at": server.now(),
        }
        connection.execute(register.insert(), new)
        return count

    with server.database.engine.begin() as connection:  # rows may be read but once: no second try
        return work(connection)


def loaded(server: Server, office_id: UUID) -> UUID | None:
    """Return the snapshot questions are answered from, None while there is none."""
    table = tables.register
    query = sa.select(table.c.snapshot).where(table.c.office_id == office_id)
    return server.database.read(lambda connection: connection.execute(query).scalar())


def _copy(
    connection: sa.Connection,
    office_id: UUID,
    snapshot: UUID,
    seal: OfficeSeal,
    rows: Iterable[Mapping[str, Any]],
) -> int:
    count = 0
    command = (
        "COPY register_person (office_id, snapshot, place, nik_hmac, kk_hmac, body) "
        "FROM STDIN (FORMAT BINARY)"
    )
    with raw(connection).cursor() as cursor, cursor.copy(command) as copy:
        copy.set_types(["uuid", "uuid", "int8", "bytea", "bytea", "bytea"])
        for place, entry in enumerate(_entries(rows)):
            kk = entry.get(Column.KK)
            body = seal.seal(json.dumps(entry).encode(), _place(snapshot, place))
            nik_hmac = _digest(seal, entry[Column.NIK])
            kk_hmac = _digest(seal, kk) if kk else None
            copy.write_row((office_id, snapshot, place, nik_hmac, kk_hmac, body))
            count += 1
    return count


def _entries(rows: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, str]]:
    for row in rows:
        told = {
            field.value: str(row[name])
            for name, field in _FIELDS.items()
            if row.get(name) not in (None, "", 0)
        }
        received = str(row.get("programmes") or "").split(",")
        told |= {field.value: "ya" for name, field in _AID.items() if name in received}
        if told.get(Column.NIK):
            yield told


def _current(connection: sa.Connection, office: UUID) -> Any:
    table = tables.register
    return connection.execute(sa.select(table).where(table.c.office_id == office)).one_or_none()


def _people(connection: sa.Connection, current: Any, asked: bytes) -> list[Any]:
    """Return who has this number, then the rest of their households, in the list's order."""
    person = tables.register_person.c
    here = (person.office_id == current.office_id, person.snapshot == current.snapshot)
    wanted = sa.select(person.place, person.kk_hmac, person.body)
    query = wanted.where(*here, sa.or_(person.nik_hmac == asked, person.kk_hmac == asked))
    own = connection.execute(query.order_by(person.place).limit(MOST_PEOPLE)).all()
    families = {row.kk_hmac for row in own if row.kk_hmac is not None}
    known = {row.place for row in own}
    query = wanted.where(*here, person.kk_hmac.in_(families)).order_by(person.place)
    rest = connection.execute(query.limit(2 * MOST_PEOPLE)).all() if families else []
    return [*own, *(row for row in rest if row.place not in known)][:MOST_PEOPLE]


def _entry(seal: OfficeSeal, current: Any, row: Any) -> dict[str, str]:
    told = json.loads(seal.open(row.body, _place(current.snapshot, row.place)))
    return {str(name): str(value) for name, value in told.items()}


def _place(snapshot: UUID, place: int) -> bytes:
    return b"register" + snapshot.bytes + place.to_bytes(8, "big")


def _digest(seal: OfficeSeal, number: str) -> bytes:
    return seal.digest(b"register" + number.encode())
