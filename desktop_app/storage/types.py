"""How values lie in SQLite: ids as 16 bytes, times as microseconds UTC, days as ISO text."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.wire.chain import to_microseconds as to_microseconds

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Id(sa.types.TypeDecorator[UUID]):
    """A UUID kept as 16 bytes, which sort like the UUIDv7 they are."""

    impl = sa.LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: sa.Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: sa.Dialect) -> UUID | None:
        return None if value is None else UUID(bytes=value)


class Moment(sa.types.TypeDecorator[datetime]):
    """A point in time as integer microseconds UTC; SQLite would lose the zone of a DateTime."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> int | None:
        return None if value is None else to_microseconds(value)

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> datetime | None:
        return None if value is None else from_microseconds(value)


class Day(sa.types.TypeDecorator[date]):
    """A calendar day of the office as `2026-11-22`."""

    impl = sa.String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class Json(sa.types.TypeDecorator[Any]):
    """A small structure as JSON text with sorted keys, so that equal values are equal bytes."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str | None:
        if value is None:
            return None
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> Any:
        return None if value is None else json.loads(value)


def from_microseconds(value: int) -> datetime:
    """Return the UTC time that `to_microseconds` was given."""
    return _EPOCH + value * _MICROSECOND
