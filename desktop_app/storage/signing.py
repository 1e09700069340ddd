"""The counters' signing keys: public halves in the database, each private half sealed in a file.

A private key stays on the PC whose letters it signs, so it is no row that might be copied to
other PCs. Keys are never deleted: a letter outlives the key that signed it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure
from desktop_app.domain.ids import new_id
from desktop_app.domain.letter_keys import PublicKey, key_id_of
from desktop_app.storage.database import Store
from desktop_app.storage.durable import write_durably
from desktop_app.storage.journal import Transaction
from desktop_app.storage.tables import counter, signing_key
from desktop_app.storage.vault import subkey

_MAGIC = b"LKS1"
_NONCE_BYTES = 12
_HALF = 32


@dataclass(frozen=True, slots=True, repr=False)
class CounterKey:
    """The key a counter signs with now."""

    key_id: bytes
    private: bytes


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key that letters were signed with; from `revoked_from` on it proves nothing any more."""

    public: bytes
    revoked_from: datetime | None


def counter_key(
    tx: Transaction, store: Store, counter_id: UUID, new_pair: Callable[[], tuple[bytes, bytes]]
) -> CounterKey:
    """Return the counter's key; one is made on first use and after a revocation.

    The file is on disk before the row that names it commits. Raises EnvironmentFailure.
    """
    pair = _unseal(_path(store, counter_id), store.key, counter_id)
    if pair is None or _revoked(tx.connection, pair[1]):
        return rotate_key(tx, store, counter_id, new_pair)
    return _known(tx, counter_id, pair)


def rotate_key(
    tx: Transaction, store: Store, counter_id: UUID, new_pair: Callable[[], tuple[bytes, bytes]]
) -> CounterKey:
    """Give the counter a new key and return it; the private half of the old one is gone.

    What the old one signed stays genuine: its public half is kept. Raises EnvironmentFailure.
    """
    pair = new_pair()
    _seal(_path(store, counter_id), store.key, counter_id, pair)
    return _known(tx, counter_id, pair)


def counter_keys(connection: sa.Connection) -> tuple[tuple[UUID, PublicKey], ...]:
    """Return every key of every counter with the counter's id, the newest of a counter first."""
    query = (
        sa.select(signing_key, counter.c.name)
        .join(counter, counter.c.id == signing_key.c.counter_id)
        .order_by(counter.c.code, signing_key.c.id.desc())
    )
    return tuple(
        (row.counter_id, PublicKey(row.public_key, row.name, row.created_at, row.revoked_from))
        for row in connection.execute(query)
    )


def find_key(connection: sa.Connection, key_id: bytes) -> KnownKey | None:
    """Return a key by its id, None when this office never had it."""
    query = sa.select(signing_key).where(signing_key.c.key_id == key_id)
    row = connection.execute(query).one_or_none()
    return None if row is None else KnownKey(row.public_key, row.revoked_from)


def revoke_keys(tx: Transaction, counter_id: UUID, moment: datetime) -> int:
    """Revoke every key a counter had at `moment` from then on; return how many were still good."""
    good = sa.select(signing_key.c.id, signing_key.c.version).where(
        signing_key.c.counter_id == counter_id,
        signing_key.c.revoked_from.is_(None),
        signing_key.c.created_at <= moment,
    )
    rows = tx.connection.execute(good).all()
    for row in rows:
        tx.change(signing_key, row.id, row.version, {"revoked_from": moment})
    return len(rows)


def carry(folder: Path, key: bytes, target: Path, new_key: bytes) -> None:
    """Seal every counter's key once more under another database key. Raises EnvironmentFailure."""
    for path in folder.glob("signing-*.key"):
        counter_id = UUID(path.stem.removeprefix("signing-"))
        pair = _unseal(path, key, counter_id)
        if pair is not None:
            _seal(target / path.name, new_key, counter_id, pair)


def _path(store: Store, counter_id: UUID) -> Path:
    return store.folder / f"signing-{counter_id.hex}.key"


def _known(tx: Transaction, counter_id: UUID, pair: tuple[bytes, bytes]) -> CounterKey:
    """Return the key of a pair; its public half gets its row when it has none yet."""
    private, public = pair
    if find_key(tx.connection, key_id_of(public)) is None:
        tx.insert(
            signing_key,
            {
                "id": new_id(tx.at),
                "counter_id": counter_id,
                "key_id": key_id_of(public),
                "public_key": public,
                "created_at": tx.at,
                "revoked_from": None,
            },
        )
    return CounterKey(key_id_of(public), private)


def _revoked(connection: sa.Connection, public: bytes) -> bool:
    known = find_key(connection, key_id_of(public))
    return known is not None and known.revoked_from is not None


def _unseal(path: Path, key: bytes, counter_id: UUID) -> tuple[bytes, bytes] | None:
    """Return the pair in the file; None when there is none, or none that this key opens."""
    try:
        sealed = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise EnvironmentFailure("kunci_tanda_tangan_tidak_terbaca", _UNREADABLE) from error
    start = len(_MAGIC)
    nonce, body = sealed[start : start + _NONCE_BYTES], sealed[start + _NONCE_BYTES :]
    try:
        pair = AESGCM(subkey(key, "signing")).decrypt(nonce, body, counter_id.bytes)
    except (InvalidTag, ValueError):
        return None
    return pair[:_HALF], pair[_HALF:]


def _seal(path: Path, key: bytes, counter_id: UUID, pair: tuple[bytes, bytes]) -> None:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    body = AESGCM(subkey(key, "signing")).encrypt(nonce, b"".join(pair), counter_id.bytes)
    try:
        write_durably(path, _MAGIC + nonce + body)
    except OSError as error:
        raise EnvironmentFailure("kunci_tanda_tangan_tidak_tertulis", _NOT_WRITTEN) from error


_UNREADABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Kunci tanda tangan loket ini tidak dapat dibaca, jadi surat belum terbit. "
    "Periksa izin folder data, lalu ulangi.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Kunci tanda tangan loket ini tidak dapat ditulis, jadi surat belum terbit. "
    "Periksa ruang kosong dan izin folder data, lalu ulangi.",
)
