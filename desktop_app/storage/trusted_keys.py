"""Public keys of other offices, imported by the admin: what they signed can be told genuine here.

They are dated rows the office goes by, like its rules; nothing is signed with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from desktop_app.domain.ids import new_id
from desktop_app.domain.letter_keys import KeyFile, PublicKey
from desktop_app.storage.definitions import plain
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import definition

KIND = "trusted_key"


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A key and whose it is; `address` is what that office writes before its tokens."""

    key: PublicKey
    office: str
    office_code: str
    address: str


def trusted_key(connection: sa.Connection, key_id: bytes) -> TrustedKey | None:
    """Return an imported key by its id, None when none was imported."""
    row = connection.execute(_select().where(definition.c.code == key_id.hex())).one_or_none()
    return _trusted(row.body) if row is not None else None


def trusted_keys(connection: sa.Connection) -> tuple[TrustedKey, ...]:
    """Return every imported key, by office, the newest first."""
    found = [_trusted(row.body) for row in connection.execute(_select())]
    found.sort(key=lambda one: one.key.since, reverse=True)
    return tuple(sorted(found, key=lambda one: (one.office, one.key.counter)))


def trust(tx: Transaction, file: KeyFile, key: PublicKey) -> bool:
    """Keep a key of another office; return whether something is new.

    Known already, it takes what the file says of it; a revocation is never taken back.
    """
    row = tx.connection.execute(
        _select().where(definition.c.code == key.key_id.hex())
    ).one_or_none()
    known = _trusted(row.body).key.revoked_from if row is not None else None
    revoked = min((one for one in (known, key.revoked_from) if one is not None), default=None)
    body = plain(
        {
            "public_key": key.public.hex(),
            "counter": key.counter,
            "from": key.since,
            "revoked_from": revoked,
            "office": file.office,
            "office_code": file.office_code,
            "address": file.address,
        }
    )
    if row is None:
        values = {"kind": KIND, "code": key.key_id.hex(), "valid_from": tx.at.date(), "body": body}
        tx.insert(definition, {"id": new_id(tx.at), **values})
        return True
    tx.change(definition, row.id, row.version, {"body": body})
    return bool(body != row.body)


def distrust(tx: Transaction, office: str) -> int:
    """Remove every key of an office; return how many."""
    rows = [row for row in tx.connection.execute(_select()) if _trusted(row.body).office == office]
    for row in rows:
        tx.remove(definition, row.id, row.version)
    return len(rows)


def _select() -> sa.Select[Any]:
    return sa.select(definition).where(definition.c.kind == KIND)


def _trusted(body: Mapping[str, Any]) -> TrustedKey:
    revoked = body["revoked_from"]
    key = PublicKey(
        public=bytes.fromhex(body["public_key"]),
        counter=body["counter"],
        since=datetime.fromisoformat(body["from"]),
        revoked_from=datetime.fromisoformat(revoked) if revoked else None,
    )
    return TrustedKey(key, body["office"], body["office_code"], body["address"])
