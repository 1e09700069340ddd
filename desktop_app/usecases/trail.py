"""Jejak: what was done and seen, for those who may look at it; nothing of it can be changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from desktop_app.domain.access import Officer, Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.text import visible
from desktop_app.domain.trail import (
    MOST_LINES,
    TrailLine,
    TrailQuery,
    fields_of,
    group_of,
    kinds_of,
    words_for,
)
from desktop_app.storage import people, trail
from desktop_app.storage.accounts import read_officers
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import JournalEntry
from desktop_app.storage.register import person_id
from desktop_app.usecases.office import Office

_MOST_PEOPLE = 50


def entries(office: Office, query: TrailQuery) -> tuple[TrailLine, ...]:
    """Return the entries of a query, the latest first, at most `MOST_LINES`.

    Asking about a person is journaled. Raises Refused without the right, or for days the wrong
    way round.
    """
    office.require(Right.SEE_JOURNAL)
    if query.last < query.first:
        raise Refused("masa_terbalik", _BACKWARDS)
    asked = visible(query.person)
    with office.read() as connection:
        about = _about(office, connection, asked) if asked else None
        names = {one.id: one.name for one in read_officers(connection)}
        found = trail.entries(
            connection,
            _midnight(office, query.first),
            _midnight(office, query.last + timedelta(days=1)),
            officer=query.officer,
            kinds=kinds_of(query.group) if query.group is not None else None,
            about=about,
            most=MOST_LINES,
        )
    if asked:
        with office.write() as tx:
            body = {"by": "jejak", "shown": []}
            tx.event("search", person_id(office.store.names, asked), body)
    return tuple(_line(one, names) for one in found)


def officers(office: Office) -> tuple[Officer, ...]:
    """Return everybody the trail can be about."""
    office.require(Right.SEE_JOURNAL)
    with office.read() as connection:
        return read_officers(connection)


def _about(office: Office, connection: Connection, asked: str) -> list[UUID]:
    """Return what belongs to whoever is meant: a NIK, whole, or a name."""
    digits = asked.replace(" ", "").replace(".", "")
    if digits.isdigit():
        met = people.with_number(connection, digits, _MOST_PEOPLE) if len(digits) == 16 else []
        in_registers = [person_id(office.store.names, digits)]
    else:
        met, in_registers = people.with_name(connection, asked, _MOST_PEOPLE), []
    return [*trail.things_of(connection, [one.id for one in met]), *in_registers]


def _line(entry: JournalEntry, names: dict[UUID, str]) -> TrailLine:
    what, deed = words_for(entry.kind, entry.op)
    return TrailLine(
        lsn=entry.lsn,
        at=entry.at,
        who=names.get(entry.actor, "") if entry.actor else "",
        group=group_of(entry.kind),
        what=what,
        deed=deed,
        fields=fields_of(entry.kind, entry.op, entry.body or {}),
        blank=entry.body is None,
    )


def _midnight(office: Office, day: date) -> datetime:
    return datetime.combine(day, time(), office.zone).astimezone(UTC)


_BACKWARDS = QT_TRANSLATE_NOOP("errors", "Tanggal akhir harus sama dengan atau sesudah yang awal.")
