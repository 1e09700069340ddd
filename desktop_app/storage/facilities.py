"""The directory of health facilities on disk."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.facility import Facility, FacilityData, FacilityKind
from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import facility


def read_facilities(connection: sa.Connection, *, active: bool = False) -> tuple[Facility, ...]:
    """Return every facility by name, only those still offered with `active`."""
    query = sa.select(facility).order_by(
        sa.func.lower(facility.c.name), facility.c.district, facility.c.id
    )
    if active:
        query = query.where(facility.c.active)
    return tuple(_facility(row) for row in connection.execute(query))


def add_facility(tx: Transaction, data: FacilityData) -> UUID:
    """Store a facility and return its id."""
    id = new_id(tx.at)
    tx.insert(facility, {"id": id, **_row(data), "active": True})
    return id


def change_facility(tx: Transaction, one: Facility) -> None:
    """Make the row say what `one` says, built on `one.version`. Raises Conflict, NotFound."""
    tx.change(facility, one.id, one.version, {**_row(one.data), "active": one.active})


def _row(data: FacilityData) -> dict[str, Any]:
    return {
        "name": data.name,
        "kind": data.kind.value,
        "code": data.code,
        "address": data.address,
        "district": data.district,
        "phone": data.phone,
    }


def _facility(row: Any) -> Facility:
    data = FacilityData(
        row.name, FacilityKind(row.kind), row.code, row.address, row.district, row.phone
    )
    return Facility(row.id, row.version, data, row.active)
