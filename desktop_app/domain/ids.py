"""UUIDv7 (RFC 9562): ids that sort by the moment they were made; Python 3.11 has none."""

from __future__ import annotations

import secrets
from datetime import datetime
from uuid import UUID


def new_id(at: datetime) -> UUID:
    """Return a fresh UUIDv7 whose first 48 bits are `at` in milliseconds since 1970, UTC."""
    milliseconds = int(at.timestamp() * 1000) & 0xFFFF_FFFF_FFFF
    rest = secrets.randbits(74)
    high, low = rest >> 62, rest & ((1 << 62) - 1)
    return UUID(int=milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low)


def first_id(at: datetime) -> UUID:
    """Return what sorts before every id made at `at` or later, and after every earlier one."""
    return UUID(int=(int(at.timestamp() * 1000) & 0xFFFF_FFFF_FFFF) << 80)
