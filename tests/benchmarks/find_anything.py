"""Ctrl+K with 200,000 visits and 120,000 applicants: how soon a name and a number are answered.

A name is compared with reading every name of the database for it, which is what one would write
first (`storage.people.with_name`, and what the search did before it held the names in memory).
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

import sqlalchemy as sa

from desktop_app.domain.ids import new_id
from desktop_app.domain.invented import Inventor
from desktop_app.domain.people import normal_name
from desktop_app.storage.people import with_name
from desktop_app.storage.people_names import PeopleNames
from desktop_app.storage.tables import applicant, letter, ticket, visit
from desktop_app.usecases.find_anything import numbered
from desktop_app.usecases.office import Office
from tests.benchmarks._table import Row, Sample, at_most, sample
from tests.offices import TestClock, make_office, serve_somebody

VISITS, APPLICANTS, A_DAY = 200_000, 120_000, 80
_AT_ONCE = 4_000
_NUMBERS = ("U012", "12", "400.9.11/1234", "TT-2026-0001", "U012 03-02-2024")


def run() -> list[Row]:
    """Return the rows of the table."""
    with tempfile.TemporaryDirectory() as folder:
        office = make_office(Path(folder), TestClock())
        try:
            names = _fill(office)
            return [_names(office, names), _numbers(office)]
        finally:
            office.store.close()


def _names(office: Office, names: list[str]) -> Row:
    held = office.store.companion(PeopleNames)
    with office.read() as connection:
        held.get_ready(connection)
        typed = cycle(names)
        ours = sample(lambda: held.like(connection, next(typed), 5), 40)
        again = cycle(names)
        read = sample(lambda: with_name(connection, next(again), 5), 4)
    return _row(f"a name among {APPLICANTS:,} applicants", ours, read, "reading every name")


def _numbers(office: Office) -> Row:
    asked = cycle(_NUMBERS)
    ours = sample(lambda: numbered(office, next(asked)), 60)
    with office.read() as connection:
        query = sa.select(ticket.c.id).where(sa.func.abs(ticket.c.number) == 12).limit(VISITS)
        read = sample(lambda: connection.execute(query).all(), 5)
    return _row(f"a number among {VISITS:,} visits", ours, read, "reading every ticket")


def _row(job: str, ours: Sample, read: Sample, what: str) -> Row:
    ratio = ours.median / read.median
    return Row(
        job,
        str(ours),
        str(read),
        what,
        ratio,
        (at_most("of a lane's processor", 1000 * sorted(ours.busy)[-2], 50, "ms"),),
        measured=ratio,
        spread=ours.spread + read.spread,
    )


def _fill(office: Office) -> list[str]:
    """Write the rows beside the journal, as copies of a visit that was served; return names."""
    serve_somebody(office)
    with office.read() as connection:
        patterns = {
            table: dict(connection.execute(sa.select(table)).mappings().first() or {})
            for table in (visit, ticket, letter)
        }
    people = list(_people(office))
    with office.store.writer.begin() as connection:
        _insert(connection, applicant, people)
        for table, pattern in patterns.items():
            _insert(connection, table, list(_copies(table, pattern, office.today())))
    return [row["name"] for row in people[:200:10]]


def _people(office: Office) -> Iterator[dict[str, Any]]:
    inventor, random = Inventor(office.regions, office.today(), 5), Random(3)
    words = sorted({word for one in inventor.people(3_000) for word in one.name.split()})
    for _ in range(APPLICANTS):
        name = " ".join(random.choices(words, k=random.choice((2, 2, 3))))
        yield {
            "id": new_id(office.now()),
            "version": 1,
            "nik": f"3317{random.randrange(10**12):012}",
            "kk": f"3317{random.randrange(10**12):012}",
            "name": name,
            "name_key": normal_name(name),
            "wa_consent": False,
        }


def _copies(table: sa.Table, pattern: dict[str, Any], today: date) -> Iterator[dict[str, Any]]:
    for count in range(VISITS):
        day = today - timedelta(days=1 + count // A_DAY)
        at = datetime(day.year, day.month, day.day, 2, tzinfo=UTC)
        row = {**pattern, "id": new_id(at), "day": day}
        if table is letter:
            number = VISITS - count + 9
            title = f"400.9.11/{number}/DINSOS/X/{day.year}"
            row |= {"sequence": number, "year": day.year, "number": title, "token": f"T{count}"}
        elif table is ticket:
            row |= {"number": count % A_DAY + 1, "arrived_at": at}
        else:
            row |= {"arrived_at": at}
        yield row


def _insert(connection: sa.Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    for at in range(0, len(rows), _AT_ONCE):
        connection.execute(sa.insert(table), rows[at : at + _AT_ONCE])
