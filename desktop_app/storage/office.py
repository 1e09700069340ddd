"""The office's own rows: identity, settings, counters, signatories, proposal periods, holidays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app import settings
from desktop_app.domain import emblem
from desktop_app.domain.calendar import Holiday
from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.office import Counter, Letterhead, OfficeIdentity, Signatory
from desktop_app.storage import tables
from desktop_app.storage.journal import Transaction

# Who the office is --------------------------------------------------------------------------


def read_identity(connection: sa.Connection) -> OfficeIdentity:
    """Return the office of this database. Raises EnvironmentFailure when its setup never ended."""
    row = connection.execute(sa.select(tables.office)).one_or_none()
    if row is None:
        raise EnvironmentFailure("penyiapan_terputus", UNFINISHED)
    return OfficeIdentity(
        row.id,
        row.name,
        letterhead_of(row.letterhead),
        row.regency_code,
        row.zone,
        row.demo,
        row.version,
    )


def add_office(tx: Transaction, office: OfficeIdentity) -> None:
    """Store the one office of a new database."""
    tx.insert(
        tables.office,
        {
            "id": office.id,
            "name": office.name,
            "letterhead": letterhead_data(office.letterhead),
            "regency_code": office.regency_code,
            "zone": office.zone,
            "demo": office.demo,
            "created_at": tx.at,
        },
    )


def change_office(tx: Transaction, old: OfficeIdentity, **new: Any) -> OfficeIdentity:
    """Change `name`, `letterhead` or `regency_code`. Raises Conflict when it moved on."""
    if "letterhead" in new:
        new["letterhead"] = letterhead_data(new["letterhead"])
    tx.change(tables.office, old.id, old.version, new)
    return read_identity(tx.connection)


def letterhead_data(letterhead: Letterhead) -> dict[str, Any]:
    """Return the kop as it is stored."""
    return {**asdict(letterhead), "lines": list(letterhead.lines)}


def letterhead_of(data: Mapping[str, Any]) -> Letterhead:
    """Return the kop that `letterhead_data` stored."""
    return Letterhead(**{**data, "lines": tuple(data["lines"])})


# Settings of the office ---------------------------------------------------------------------


def read_setting(connection: sa.Connection, name: str) -> Any:
    """Return an office setting, its declared default when absent. Raises KeyError when unknown."""
    declared = settings.find(name)
    return settings.Settings("office", _stored(connection, name))[declared]


def read_settings(connection: sa.Connection) -> settings.Settings:
    """Return every office setting at once."""
    return settings.Settings("office", _stored(connection))


def write_setting(tx: Transaction, name: str, value: Any) -> None:
    """Change an office setting. Raises KeyError for an unknown one, ValueError for a bad value."""
    put_setting(tx, name, settings.find(name).check(value))


def put_setting(tx: Transaction, name: str, value: Any) -> None:
    """Change what the office keeps under a name, whatever it is."""
    table = tables.setting
    query = sa.select(table.c.id, table.c.version).where(table.c.name == name)
    row = tx.connection.execute(query).one_or_none()
    if row is None:
        tx.insert(table, {"id": new_id(tx.at), "name": name, "value": value})
    else:
        tx.change(table, row.id, row.version, {"value": value})


def _stored(connection: sa.Connection, name: str | None = None) -> dict[str, Any]:
    query = sa.select(tables.setting.c.name, tables.setting.c.value)
    # The emblem is a hundred times all the others together, and asked for by itself.
    wanted = tables.setting.c.name
    query = query.where(wanted != emblem.SETTING if name is None else wanted == name)
    return {row.name: row.value for row in connection.execute(query)}


# Counters -----------------------------------------------------------------------------------


def counters(connection: sa.Connection) -> tuple[Counter, ...]:
    """Return every counter, closed ones too, by code."""
    rows = connection.execute(sa.select(tables.counter).order_by(tables.counter.c.code))
    return tuple(_counter(row) for row in rows)


def counter_by_code(connection: sa.Connection, code: str) -> Counter:
    """Return one counter. Raises NotFound."""
    query = sa.select(tables.counter).where(tables.counter.c.code == code)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise NotFound("loket_tidak_ada", _NO_COUNTER, counter=code)
    return _counter(row)


def issuing_series(connection: sa.Connection, counter_code: str) -> str:
    """Return the letter that numbers given here carry, "" where only one counter gives any.

    A PC that belongs to a central server has a letter of its own, whoever logs in at which
    counter: two PCs that are offline must never give the same number.
    """
    joined = connection.execute(sa.select(tables.sync_state.c.series)).scalar()
    if joined is not None:
        return str(joined)
    return counter_code if issuing_counters(connection) > 1 else ""


def issuing_counters(connection: sa.Connection) -> int:
    """Return how many counters are open; with more than one, numbers carry the counter's letter."""
    query = sa.select(sa.func.count()).select_from(tables.counter).where(tables.counter.c.active)
    return int(connection.execute(query).scalar_one())


def add_counter(tx: Transaction, code: str, name: str) -> Counter:
    """Store a new, open counter. Raises an IntegrityError when its code is taken."""
    new = Counter(new_id(tx.at), code, name, active=True, version=1)
    row = {"id": new.id, "code": code, "name": name, "active": True, "services": [], "lanes": []}
    tx.insert(tables.counter, row)
    return new


def change_counter(tx: Transaction, old: Counter, **new: Any) -> Counter:
    """Change `name`, `active`, `services` or `lanes`. Raises Conflict when it moved on."""
    row = {name: list(value) if isinstance(value, tuple) else value for name, value in new.items()}
    tx.change(tables.counter, old.id, old.version, row)
    query = sa.select(tables.counter).where(tables.counter.c.id == old.id)
    return _counter(tx.connection.execute(query).one())


def _counter(row: Any) -> Counter:
    return Counter(
        row.id, row.code, row.name, row.active, row.version, tuple(row.services), tuple(row.lanes)
    )


# Signatories --------------------------------------------------------------------------------


def signatories(connection: sa.Connection) -> tuple[Signatory, ...]:
    """Return everybody who ever signed, the latest first."""
    order = tables.signatory.c.valid_from.desc(), tables.signatory.c.id.desc()
    rows = connection.execute(sa.select(tables.signatory).order_by(*order))
    return tuple(_signatory(row) for row in rows)


def signatory_in_office(connection: sa.Connection, day: date) -> Signatory | None:
    """Return who signs on `day`: of several the one who began last (a Plt. over the head)."""
    return next((one for one in signatories(connection) if one.in_office(day)), None)


def add_signatory(tx: Transaction, new: Signatory) -> None:
    """Store a signatory."""
    tx.insert(tables.signatory, {"id": new.id, **_signatory_row(new)})


def change_signatory(tx: Transaction, new: Signatory) -> Signatory:
    """Make the stored signatory of that id what `new` says, built on `new.version`."""
    tx.change(tables.signatory, new.id, new.version, _signatory_row(new))
    query = sa.select(tables.signatory).where(tables.signatory.c.id == new.id)
    return _signatory(tx.connection.execute(query).one())


def _signatory(row: Any) -> Signatory:
    return Signatory(
        row.id,
        row.name,
        row.nip,
        row.rank,
        tuple(row.position),
        row.valid_from,
        row.valid_until,
        row.version,
    )


def _signatory_row(one: Signatory) -> dict[str, Any]:
    row = {**asdict(one), "position": list(one.position)}
    return {name: value for name, value in row.items() if name not in ("id", "version")}


# Proposal periods ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StoredPeriod:
    """A proposal period with its row, for changing it."""

    id: UUID
    version: int
    period: ProposalPeriod


def proposal_periods(connection: sa.Connection) -> tuple[ProposalPeriod, ...]:
    """Return every announced period, the earliest first."""
    return tuple(stored.period for stored in stored_periods(connection))


def stored_periods(connection: sa.Connection) -> tuple[StoredPeriod, ...]:
    """Return every announced period with its row, the earliest first."""
    table = tables.proposal_period
    rows = connection.execute(sa.select(table).order_by(table.c.opens, table.c.id))
    return tuple(
        StoredPeriod(row.id, row.version, ProposalPeriod(row.opens, row.closes, row.note))
        for row in rows
    )


def add_period(tx: Transaction, period: ProposalPeriod) -> UUID:
    """Store a period and return its id."""
    id = new_id(tx.at)
    tx.insert(tables.proposal_period, {"id": id, **asdict(period)})
    return id


def change_period(tx: Transaction, stored: StoredPeriod) -> None:
    """Make the row say what `stored.period` says, built on `stored.version`."""
    tx.change(tables.proposal_period, stored.id, stored.version, asdict(stored.period))


def remove_period(tx: Transaction, id: UUID, base: int) -> None:
    """Take a period back; the journal keeps what it was."""
    tx.remove(tables.proposal_period, id, base)


# Holidays -----------------------------------------------------------------------------------


def read_holidays(connection: sa.Connection) -> tuple[Holiday, ...]:
    """Return every named day, in order."""
    rows = connection.execute(sa.select(tables.holiday).order_by(tables.holiday.c.day))
    return tuple(Holiday(row.day, row.name, row.closed) for row in rows)


def set_holiday(tx: Transaction, new: Holiday) -> None:
    """Store a named day; one of the same date is changed."""
    table = tables.holiday
    query = sa.select(table.c.id, table.c.version).where(table.c.day == new.date)
    row = tx.connection.execute(query).one_or_none()
    values = {"name": new.name, "closed": new.closed}
    if row is None:
        tx.insert(table, {"id": new_id(tx.at), "day": new.date, **values})
    else:
        tx.change(table, row.id, row.version, values)


UNFINISHED = QT_TRANSLATE_NOOP(
    "errors",
    "Penyiapan kantor di folder ini terputus sebelum selesai. Siapkan sekali lagi dengan `loket` "
    "atau `loket office create`; belum ada data yang hilang.",
)
_NO_COUNTER = QT_TRANSLATE_NOOP(
    "errors", "Loket {counter} tidak ada. Lihat daftarnya dengan `loket office show`."
)
