"""Who may sign in: the officers' rows. Password hashes leave this module only to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.access import Officer, Role
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import officer


@dataclass(frozen=True, slots=True)
class Account:
    """An officer with what signing in needs: the hash, and how often it went wrong since."""

    officer: Officer
    password_hash: str
    failed_logins: int
    locked_until: datetime | None
    password_at: datetime | None
    last_login_at: datetime | None


def find_account(connection: sa.Connection, username: str) -> Account | None:
    """Return the account of that user name, or None."""
    query = sa.select(officer).where(officer.c.username == username)
    row = connection.execute(query).one_or_none()
    return _account(row) if row else None


def read_account(connection: sa.Connection, id: UUID) -> Account:
    """Return one account. Raises NotFound."""
    row = connection.execute(sa.select(officer).where(officer.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("petugas_tidak_ada", _NOBODY)
    return _account(row)


def read_officers(connection: sa.Connection) -> tuple[Officer, ...]:
    """Return everybody who has or had an account, by name."""
    rows = connection.execute(sa.select(officer).order_by(officer.c.name, officer.c.id))
    return tuple(_account(row).officer for row in rows)


def add_account(
    tx: Transaction,
    *,
    username: str,
    name: str,
    role: Role,
    password_hash: str,
    id: UUID | None = None,
    must_change: bool = False,
) -> Officer:
    """Store a new account. Raises an IntegrityError when the user name is taken."""
    new = Officer(
        id or new_id(tx.at), username, name, role, active=True, version=1, must_change=must_change
    )
    tx.insert(
        officer,
        {
            "id": new.id,
            "username": username,
            "name": name,
            "role": role.value,
            "password_hash": password_hash,
            "active": True,
            "failed_logins": 0,
            "locked_until": None,
            "must_change": must_change,
            "password_at": tx.at,
            "last_login_at": None,
        },
    )
    return new


def change_account(tx: Transaction, old: Officer, **new: Any) -> Officer:
    """Change fields of an account and return it as it is now. Raises Conflict when it moved on."""
    row = {name: getattr(value, "value", value) for name, value in new.items()}
    tx.change(officer, old.id, old.version, row)
    return read_account(tx.connection, old.id).officer


def _account(row: Any) -> Account:
    return Account(
        Officer(
            row.id,
            row.username,
            row.name,
            Role(row.role),
            row.active,
            row.version,
            row.must_change,
        ),
        row.password_hash,
        row.failed_logins,
        row.locked_until,
        row.password_at,
        row.last_login_at,
    )


_NOBODY = QT_TRANSLATE_NOOP("errors", "Petugas itu tidak ada. Muat ulang daftarnya.")
