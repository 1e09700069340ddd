"""Which benefits one person may receive at once (*tabel pengecualian*): dated, strict by default.

A pair of programmes no row speaks of may not meet, nor may a programme meet itself. Of the rows
of a pair the one in force that begins last counts, so that a rule can be changed from a day on
without touching what was judged before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop_app.domain.programme import Span

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Exclusion:
    """What is said about a pair; `to_day` (included) is None as long as nothing else is said."""

    id: UUID
    first_id: UUID
    second_id: UUID
    lawful: bool
    from_day: date
    to_day: date | None
    note: str
    version: int

    def holds_on(self, day: date) -> bool:
        """Tell whether this row is in force on a day."""
        return self.from_day <= day and (self.to_day is None or day <= self.to_day)


class ExclusionTable:
    """All rows of an office; answers whether two programmes may meet."""

    def __init__(self, rows: Iterable[Exclusion]) -> None:
        self._rows: dict[tuple[UUID, UUID], list[Exclusion]] = {}
        for row in rows:
            self._rows.setdefault(pair_of(row.first_id, row.second_id), []).append(row)
        for some in self._rows.values():
            some.sort(key=lambda row: row.from_day)

    def lawful(self, one: UUID, other: UUID, days: Span) -> bool:
        """Tell whether both benefits may be received on every one of these days."""
        rows = self._rows.get(pair_of(one, other), ())
        return all(_lawful_on(rows, day) for day in _turning(rows, days))

    def row_for(self, one: UUID, other: UUID, day: date) -> Exclusion | None:
        """Return the row that counts on a day, None where the strict rule holds."""
        rows = self._rows.get(pair_of(one, other), ())
        return next((row for row in reversed(rows) if row.holds_on(day)), None)


def pair_of(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    """Return two ids in the order a pair is kept in."""
    return (one, other) if one <= other else (other, one)


def _lawful_on(rows: Sequence[Exclusion], day: date) -> bool:
    return next((row.lawful for row in reversed(rows) if row.holds_on(day)), False)


def _turning(rows: Sequence[Exclusion], days: Span) -> Iterable[date]:
    """Return the days among these on which what counts may change, and the first."""
    turns = {days.first}
    for row in rows:
        turns.add(row.from_day)
        if row.to_day is not None:
            turns.add(row.to_day + _DAY)
    return sorted(day for day in turns if days.first <= day <= days.last)


def lawful_pairs(
    table: ExclusionTable, spans: Mapping[UUID, tuple[UUID, Span]]
) -> frozenset[tuple[UUID, UUID]]:
    """Return the pairs of periods one person may stand in; `spans` gives {period: (programme,
    days)}. Periods that share no day may always meet."""
    found = set()
    items = list(spans.items())
    for at, (one, (programme, days)) in enumerate(items):
        for other, (second, others) in items[at:]:
            common = days.common(others)
            if one != other and (common is None or table.lawful(programme, second, common)):
                found |= {(one, other), (other, one)}
    return frozenset(found)
