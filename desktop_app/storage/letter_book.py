"""What the register book and the check of numbers read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa

from desktop_app.domain.ids import new_id
from desktop_app.domain.letter_book import BookLine
from desktop_app.domain.letter_terms import LetterState, letter_kind
from desktop_app.storage.journal import Transaction, history, read_entries
from desktop_app.storage.tables import handover, journal, letter, number_series, setting


def lines(
    connection: sa.Connection, first: date, last: date, kind: str = ""
) -> tuple[BookLine, ...]:
    """Return the letters of these days (of one kind), both included, in the order of numbers."""
    old, new = letter.alias("old"), letter.alias("new")
    query = (
        sa.select(
            letter,
            old.c.number.label("old_number"),
            new.c.number.label("new_number"),
            handover.c.handed_at,
        )
        .select_from(letter)
        .outerjoin(old, old.c.id == letter.c.replaces_id)
        .outerjoin(new, new.c.replaces_id == letter.c.id)
        .outerjoin(handover, handover.c.letter_id == letter.c.id)
        .where(letter.c.day.between(first, last))
        .order_by(letter.c.day, letter.c.series, letter.c.year, letter.c.sequence)
    )
    if kind:
        query = query.where(letter.c.kind == kind)
    return tuple(_line(row) for row in connection.execute(query))


def taken(connection: sa.Connection, year: int | None = None) -> list[tuple[str, int, int]]:
    """Return (series, year, sequence) of every letter (of one year)."""
    query = sa.select(letter.c.series, letter.c.year, letter.c.sequence)
    if year is not None:
        query = query.where(letter.c.year == year)
    return [(row.series, row.year, row.sequence) for row in connection.execute(query)]


def void_count(connection: sa.Connection, year: int | None = None) -> int:
    """Return how many letters (of one year) were voided."""
    query = (
        sa.select(sa.func.count())
        .select_from(letter)
        .where(letter.c.state == LetterState.BATAL.value)
    )
    if year is not None:
        query = query.where(letter.c.year == year)
    return int(connection.execute(query).scalar_one())


def counters(connection: sa.Connection) -> dict[tuple[str, int], int]:
    """Return {(series, year): the number that comes next}."""
    rows = connection.execute(sa.select(number_series))
    return {(row.code, row.year): row.next for row in rows}


def values_ever(connection: sa.Connection, name: str) -> list[Any]:
    """Return every value a setting of the office ever had, by the journal."""
    row = connection.execute(sa.select(setting.c.id).where(setting.c.name == name)).one_or_none()
    if row is None:
        return []
    found: list[Any] = []
    for entry in history(connection, row.id):
        value = (entry.body or {}).get("value")  # a change says what was and what is
        found += value if isinstance(value, list) else [value]
    return found


def go_on_behind(
    tx: Transaction, counters: Mapping[tuple[str, int], int], year: int, skip: int
) -> list[tuple[str, int, int, int]]:
    """Let every series go on where `counters` are, or `skip` numbers further in a year.

    For an office that was restored: the numbers between are on paper somewhere. Returns them as
    (series, year, first, last).
    """
    spans = []
    known = {(row.code, row.year): row for row in tx.connection.execute(sa.select(number_series))}
    for (code, when), row in known.items():
        ahead = int(row.next) + (skip if not counters and when == year else 0)
        following = max(ahead, counters.get((code, when), 0))
        if following > row.next:
            tx.change(number_series, row.id, row.version, {"next": following})
            spans.append((code, when, int(row.next), following - 1))
    for (code, when), following in counters.items():
        if (code, when) not in known and following > 1:
            new = {"id": new_id(tx.at), "code": code, "year": when, "next": following}
            tx.insert(number_series, new)
            spans.append((code, when, 1, following - 1))
    return spans


def restored_spans(connection: sa.Connection) -> list[tuple[str, int, int, int]]:
    """Return (series, year, first, last) of the numbers every restoring left out."""
    return _spans(connection, "restore")


def given_back_spans(connection: sa.Connection) -> list[tuple[str, int, int, int]]:
    """Return (series, year, first, last) of leased numbers that were never used."""
    return _spans(connection, "number_void")


def _spans(connection: sa.Connection, kind: str) -> list[tuple[str, int, int, int]]:
    query = sa.select(journal).where(journal.c.kind == kind, journal.c.op == "event")
    bodies = [entry.body or {} for entry in read_entries(connection, query)]
    return [(s, y, a, b) for body in bodies for s, y, a, b in body.get("numbers", ())]


def _line(row: Any) -> BookLine:
    return BookLine(
        series=row.series,
        year=row.year,
        sequence=row.sequence,
        number=row.number,
        day=row.day,
        kind=letter_kind(row.kind),
        state=LetterState(row.state),
        addressee=row.addressee,
        subject=row.subject,
        who=row.person_name,
        signer=row.signatory["name"] if row.signatory else "",
        void_reason=row.void_reason or "",
        replaces=row.old_number or "",
        replaced_by=row.new_number or "",
        handed_at=row.handed_at,
    )
