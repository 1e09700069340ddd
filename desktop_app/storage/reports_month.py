"""A month's letters, how long each case took to its letter, and how the month was closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.calendar import WorkCalendar
from desktop_app.domain.ids import new_id
from desktop_app.domain.statistics_month import LetterCount
from desktop_app.storage.journal import Transaction
from desktop_app.storage.reports_open import open_between, open_days, pairs
from desktop_app.storage.tables import month_close, officer


@dataclass(frozen=True, slots=True)
class StoredClose:
    """How a month was closed."""

    figures: Mapping[str, Mapping[str, int]]
    by: str
    at: datetime


def letters_between(connection: sa.Connection, first: date, last: date) -> tuple[LetterCount, ...]:
    """Return the letters of these days by kind and addressee, the most first.

    What was addressed to the person it is about has "" for an addressee: a report names nobody.
    """
    values = {"first": first.isoformat(), "last": last.isoformat()}
    return tuple(LetterCount(*row) for row in connection.execute(_LETTERS, values))


@dataclass(frozen=True, slots=True)
class Taken:
    """Open microseconds from arrival to first letter of a service's cases of one day."""

    service: str
    day: date
    sample: tuple[int, ...]


def arrival_to_letter(
    connection: sa.Connection, calendar: WorkCalendar, first: date, last: date
) -> tuple[Taken, ...]:
    """Return how long the cases of these days took to their letter.

    A case without a letter has none; a ticket whose time is not known is left out, as everywhere.
    """
    days = open_days(calendar, first, last)
    took = days.open_time("arrived_at", "issued")
    query = _PROCESSING.format(table=days.table, columns=days.columns, took=took)
    return tuple(
        Taken(
            row.service,
            date.fromisoformat(row.day),
            (
                *map(int, (row.taken or "").split()),
                *(open_between(calendar, *moments) for moments in pairs(row.elsewhere)),
            ),
        )
        for row in connection.execute(sa.text(query), {"days": days.days})
    )


def closed_month(connection: sa.Connection, month: str) -> StoredClose | None:
    """Return how `2026-11` was closed, None while it is open."""
    query = (
        sa.select(month_close.c.figures, officer.c.name, month_close.c.closed_at)
        .join(officer, officer.c.id == month_close.c.closed_by)
        .where(month_close.c.month == month)
    )
    row = connection.execute(query).one_or_none()
    return StoredClose(*row) if row else None


def close_month(tx: Transaction, month: str, figures: Mapping[str, Any], by: UUID) -> None:
    """Write down a month's figures. Raises IntegrityError when it is closed already."""
    row = {"id": new_id(tx.at), "month": month, "figures": dict(figures)}
    tx.insert(month_close, {**row, "closed_by": by, "closed_at": tx.at})


_LETTERS = sa.text("""
SELECT kind, CASE WHEN addressee = person_name THEN '' ELSE addressee END AS whom,
  count(*) AS issued, sum(state = 'batal') AS void
FROM letter WHERE day BETWEEN :first AND :last
GROUP BY kind, whom ORDER BY issued DESC, kind, whom
""")
# LIMIT -1 keeps SQLite from looking the letter up once for each time it is named further out.
_PROCESSING = """
WITH {table}
SELECT service, day, group_concat(took, ' ') FILTER (WHERE took >= 0) AS taken,
  group_concat(arrived_at || ' ' || issued, ' ') FILTER (WHERE took = -1) AS elsewhere
FROM (
  SELECT service, day, arrived_at, issued, {took} AS took
  FROM (
    SELECT c.service, d.day, v.arrived_at, {columns},
      (SELECT min(l.issued_at) FROM letter l INDEXED BY ix_letter_application_id
        WHERE l.application_id = c.id) AS issued
    FROM open_day d
    CROSS JOIN application c INDEXED BY ix_application_day ON c.day = d.day
    CROSS JOIN visit v ON v.id = c.visit_id
    WHERE NOT EXISTS (SELECT 1 FROM period p INDEXED BY ix_period_inaccurate
      WHERE p.ticket_id = c.ticket_id AND p.time_accurate = 0 AND p.undone = 0)
    LIMIT -1)
  WHERE issued IS NOT NULL
  LIMIT -1)
GROUP BY service, day
"""
