"""Backups: which are kept, when the next is due, and when the last is too old.

Kept are the last of each of seven days, of each of four weeks and of each of twelve months that
have one: a mistake noticed late can still be gone back behind, and the disk does not fill.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

DAYS, WEEKS, MONTHS = 7, 4, 12
# How long what was there before a restore stays beside it: long enough to miss something.
KEPT_ASIDE = timedelta(days=30)
_RED = 2  # times the age at which it turns amber


class Age(StrEnum):
    """How a backup's age is to be taken."""

    FRESH = "baru"
    OLD = "lama"
    TOO_OLD = "terlalu_lama"
    NONE = "belum_ada"


@dataclass(frozen=True, slots=True)
class Stored:
    """Size in bytes and SHA-256 of a file, as it lies encrypted on the disk."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one backup holds. Names and hashes only: nothing of it tells about people.

    `lsn` and `chain` are the head of the journal in it; `counts` the rows of each table;
    `damaged` the archived files that were broken already when it was made.
    """

    made_at: datetime
    vault_id: str
    key_id: str
    epoch: int
    lsn: int
    chain: str
    revision: str
    counts: Mapping[str, int]
    database: Stored
    registers: Mapping[str, Stored] = field(default_factory=dict)
    files: Mapping[str, Stored] = field(default_factory=dict)
    damaged: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Bytes of all that belongs to it, shared with other backups or not."""
        parts = (self.database, *self.registers.values(), *self.files.values())
        return sum(part.size for part in parts)


def kept(moments: Iterable[datetime], zone: tzinfo) -> frozenset[datetime]:
    """Return which of these backups stay: the last of each day, week and month.

    Of the newest day all stay: what went wrong this morning is gone back behind this afternoon.
    """
    newest_first = sorted(moments, reverse=True)
    newest = [one.astimezone(zone).date() for one in newest_first[:1]]
    stay = {one for one in newest_first if one.astimezone(zone).date() in newest}
    periods: tuple[tuple[int, Callable[[date], object]], ...] = (
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
    )
    for most, period_of in periods:
        last: dict[object, datetime] = {}
        for moment in newest_first:
            last.setdefault(period_of(moment.astimezone(zone).date()), moment)
        stay.update(list(last.values())[:most])
    return frozenset(stay)


def is_due(last: datetime | None, now: datetime, every_hours: int) -> bool:
    """Tell whether the next automatic backup should be made; never when `every_hours` is 0.

    A last backup that lies in the future is the work of a wrong clock and does not hold it up.
    """
    if not every_hours:
        return False
    return last is None or last > now or now - last >= timedelta(hours=every_hours)


def age_of(last: datetime | None, now: datetime, old_after_days: int) -> Age:
    """Return how the age of the last backup is to be taken: amber, and twice that old, red."""
    if last is None:
        return Age.NONE
    age = now - last
    if age > timedelta(days=_RED * old_after_days):
        return Age.TOO_OLD
    return Age.OLD if age > timedelta(days=old_after_days) else Age.FRESH
