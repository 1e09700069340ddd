"""The journal's chain, spelt alike on the counter and on the server.

The chain runs over a digest of each body and never over the body itself, so the server can check
it without the values a body held, and an entry whose body was erased still verifies.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any
from uuid import UUID

START = bytes(32)  # what the first entry of a journal follows

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def link(previous: bytes, *head: Any) -> bytes:
    """Return the chain value (32 bytes) that follows `previous` for an entry with this header.

    The header is lsn, tx, kind, op, entity, base, digest, actor, at, in this order.
    """
    return hashlib.sha256(previous + canonical(list(head))).digest()


def canonical(value: Any) -> bytes:
    """Return the one JSON spelling of a value: sorted keys, no spaces, UTF-8."""
    return _spell(value).encode()


def plain(value: Any) -> Any:
    """Return how a value of a row is spelt in JSON: bytes and ids as hex, times as microseconds.

    Raises TypeError for a type no row has.
    """
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return to_microseconds(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"cannot be logged: {type(value).__name__}")


def to_microseconds(moment: datetime) -> int:
    """Return whole microseconds since 1970 UTC. Raises ValueError on a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone is nobody's time")
    return (moment - _EPOCH) // _MICROSECOND


def row_hash(kind: str, id: str, fields: dict[str, Any] | None) -> int:
    """Return what a row adds to its stream's checksum: 0 for one that was removed.

    `id` is hex. Fields that hold nothing count as absent: a newer program's empty column must
    not make two equal rows differ. Checksums are sums of these modulo 2**64, so the order rows
    come in does not matter.
    """
    if fields is None:
        return 0
    held = {name: value for name, value in fields.items() if value is not None}
    digest = hashlib.sha256(canonical([kind, id, held])).digest()
    return int.from_bytes(digest[:8], "big")


MODULUS = 1 << 64

# Made once: json.dumps makes one at every call, and a server spells ten thousand in a second.
_spell = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=plain
).encode
