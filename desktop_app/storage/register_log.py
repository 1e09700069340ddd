"""Look-ups as the journal has them, and who had a case: the ground of the supervisor's figures."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime

import sqlalchemy as sa

from desktop_app.domain.register_log import LogLine
from desktop_app.storage import journal
from desktop_app.storage.tables import application


def lines(
    connection: sa.Connection, start: datetime, end: datetime, in_bulk: frozenset[str]
) -> list[LogLine]:
    """Return every look at one person in the register between two moments, the end excluded.

    A number that showed nobody counts too. A list of hits and a letter have no reason and do not
    count, nor do the reasons `in_bulk`.
    """
    entries = journal.between(connection, ("view", "search"), start, end)
    return [
        LogLine(entry.actor, entry.entity, entry.at)
        for entry in entries
        if entry.body is None or entry.body.get("reason") not in {None, *in_bulk}
    ]


def numbers_with_case(
    connection: sa.Connection, first: date, last: date
) -> dict[date, frozenset[str]]:
    """Return the NIK and No. KK of everybody with a case, by the day it was decided."""
    query = sa.select(application.c.day, application.c.person).where(
        application.c.day.between(first, last)
    )
    found: dict[date, set[str]] = defaultdict(set)
    for day, person in connection.execute(query):
        found[day] |= {person.get("nik") or "", person.get("kk") or ""} - {""}
    return {day: frozenset(numbers) for day, numbers in found.items()}
