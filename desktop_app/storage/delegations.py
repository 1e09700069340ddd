"""Who stands in for whom: rows that begin and end by themselves."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.access import LENT, Officer, Right, Role
from desktop_app.domain.delegation import Delegation
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables_office import delegation, officer


def lent_to(connection: sa.Connection, one: Officer, at: datetime) -> frozenset[Right]:
    """Return what somebody holds at that moment beside the rights of the role.

    A stand-in holds the supervisor's rights; so does the admin of an office without any active
    supervisor, which would stand still otherwise.
    """
    stands_in = any(row.officer_id == one.id for row in holding(connection, at))
    if stands_in or (one.role is Role.ADMIN and not _has_supervisor(connection)):
        return LENT
    return frozenset()


def holding(connection: sa.Connection, at: datetime) -> tuple[Delegation, ...]:
    """Return the delegations that hold at that moment, by when they began."""
    return tuple(one for one in coming(connection, at) if one.holds(at))


def coming(connection: sa.Connection, after: datetime) -> tuple[Delegation, ...]:
    """Return the delegations that hold or are still to begin, by when they begin."""
    query = sa.select(delegation).where(delegation.c.ends_at > after)
    rows = connection.execute(query.order_by(delegation.c.starts_at, delegation.c.id))
    return tuple(one for one in map(_delegation, rows) if one.until > after)


def latest(connection: sa.Connection, limit: int) -> tuple[Delegation, ...]:
    """Return the delegations that were made last, the newest first."""
    query = sa.select(delegation).order_by(delegation.c.starts_at.desc(), delegation.c.id.desc())
    return tuple(map(_delegation, connection.execute(query.limit(limit))))


def read_delegation(connection: sa.Connection, id: UUID) -> Delegation:
    """Return one. Raises NotFound."""
    row = connection.execute(sa.select(delegation).where(delegation.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("pengganti_tidak_ada", _NONE)
    return _delegation(row)


def add_delegation(tx: Transaction, row: dict[str, Any]) -> Delegation:
    """Store who stands in for whom, made now by whoever acts."""
    id = new_id(tx.at)
    tx.insert(
        delegation,
        {**row, "id": id, "made_by": tx.actor, "made_at": tx.at, "ended_at": None}
        | {"ended_by": None},
    )
    return read_delegation(tx.connection, id)


def end_delegation(tx: Transaction, one: Delegation) -> Delegation:
    """End one now."""
    tx.change(delegation, one.id, one.version, {"ended_at": tx.at, "ended_by": tx.actor})
    return read_delegation(tx.connection, one.id)


def _has_supervisor(connection: sa.Connection) -> bool:
    query = sa.select(officer.c.id).where(
        officer.c.role == Role.SUPERVISOR.value, officer.c.active.is_(True)
    )
    return connection.execute(query.limit(1)).first() is not None


def _delegation(row: Any) -> Delegation:
    return Delegation(
        id=row.id,
        supervisor_id=row.supervisor_id,
        officer_id=row.officer_id,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        reason=row.reason,
        made_by=row.made_by,
        made_at=row.made_at,
        ended_at=row.ended_at,
        version=row.version,
    )


_NONE = QT_TRANSLATE_NOOP("errors", "Penunjukan pengganti itu tidak ada. Muat ulang daftarnya.")
