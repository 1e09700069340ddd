"""The office's opening hours on disk: the ordinary week, special hours such as Ramadan's.

And taking back a day off; the other queries of the days off stand in `office`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.calendar import DEFAULT_HOURS, OfficeHours, SpecialHours
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import holiday, opening_hours


@dataclass(frozen=True, slots=True)
class StoredHours:
    """Special hours with their row, for changing them."""

    id: UUID
    version: int
    hours: SpecialHours


def read_hours(connection: sa.Connection) -> tuple[OfficeHours, tuple[SpecialHours, ...]]:
    """Return the ordinary hours, the program's own where none were set, and the special ones."""
    rows = connection.execute(sa.select(opening_hours).order_by(opening_hours.c.id)).all()
    ordinary = next((week_of(row.week) for row in rows if row.first is None), DEFAULT_HOURS)
    special = tuple(_special(row) for row in rows if row.first is not None)
    return ordinary, special


def stored_hours(connection: sa.Connection) -> tuple[StoredHours, ...]:
    """Return every span of special hours with its row, the latest first."""
    query = sa.select(opening_hours).where(opening_hours.c.first.is_not(None))
    rows = connection.execute(query.order_by(opening_hours.c.first.desc(), opening_hours.c.id))
    return tuple(StoredHours(row.id, row.version, _special(row)) for row in rows)


def set_ordinary_hours(tx: Transaction, hours: OfficeHours) -> None:
    """Store the office's ordinary week."""
    query = sa.select(opening_hours.c.id, opening_hours.c.version)
    row = tx.connection.execute(query.where(opening_hours.c.first.is_(None))).first()
    if row is None:
        _insert(tx, "", None, None, hours)
    else:
        tx.change(opening_hours, row.id, row.version, {"week": week_body(hours)})


def add_special_hours(tx: Transaction, new: SpecialHours) -> UUID:
    """Store special hours and return their id."""
    return _insert(tx, new.name, new.first, new.last, new.hours)


def change_special_hours(tx: Transaction, stored: StoredHours) -> None:
    """Make the row say what `stored.hours` says, built on `stored.version`."""
    new = stored.hours
    row = {
        "name": new.name,
        "first": new.first,
        "last": new.last,
        "week": week_body(new.hours),
    }
    tx.change(opening_hours, stored.id, stored.version, row)


def remove_special_hours(tx: Transaction, id: UUID, base: int) -> None:
    """Take special hours back; the journal keeps what they were."""
    tx.remove(opening_hours, id, base)


def remove_holiday(tx: Transaction, day: date) -> None:
    """Take a named day back. Raises NotFound when there is none; the journal keeps what it was."""
    query = sa.select(holiday.c.id, holiday.c.version).where(holiday.c.day == day)
    row = tx.connection.execute(query).one_or_none()
    if row is None:
        raise NotFound("hari_libur_tidak_ada", _NO_HOLIDAY)
    tx.remove(holiday, row.id, row.version)


def week_body(hours: OfficeHours) -> dict[str, list[list[str]]]:
    """Return hours as they are stored: `{"0": [["07:30", "12:00"], …]}`, Monday is 0."""
    return {
        str(weekday): [[f"{a:%H:%M}", f"{b:%H:%M}"] for a, b in hours.on(weekday)]
        for weekday in range(7)
        if hours.on(weekday)
    }


def week_of(body: Mapping[str, Any]) -> OfficeHours:
    """Return the hours that `week_body` gave."""
    return OfficeHours(
        {
            int(weekday): tuple((time.fromisoformat(a), time.fromisoformat(b)) for a, b in spans)
            for weekday, spans in body.items()
        }
    )


def _insert(
    tx: Transaction, name: str, first: date | None, last: date | None, hours: OfficeHours
) -> UUID:
    id = new_id(tx.at)
    row = {"name": name, "first": first, "last": last, "week": week_body(hours)}
    tx.insert(opening_hours, {"id": id, **row})
    return id


def _special(row: Any) -> SpecialHours:
    return SpecialHours(row.first, row.last, week_of(row.week), row.name)


_NO_HOLIDAY = QT_TRANSLATE_NOOP(
    "errors", "Hari itu tidak ada di daftar hari libur. Muat ulang daftarnya."
)
