"""Lists of people to be told, on disk: rows by thousands under one journal entry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound
from desktop_app.domain.ids import new_id
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.message import MessageState
from desktop_app.domain.names import name_words
from desktop_app.domain.notice_list import (
    Contact,
    ListedPerson,
    NoticeKind,
    NoticeList,
    ReadList,
)
from desktop_app.domain.people import normal_name
from desktop_app.storage.journal import Transaction, history
from desktop_app.storage.message_erasure import keep_links
from desktop_app.storage.tables import (
    applicant,
    application,
    message,
    message_about,
    notice_left_out,
    notice_list,
    notice_person,
)

_AT_ONCE = 1_000
_REMOVED = "notice_remove"


@dataclass(frozen=True, slots=True, repr=False)
class StoredPerson:
    """A row of a list as it lies there."""

    id: UUID
    list_id: UUID
    person: ListedPerson
    contact: Contact | None
    contacted_at: datetime | None
    contact_note: str
    version: int


def add_list(tx: Transaction, read: ReadList, title: str) -> UUID:
    """Store a list with all its rows; one journal entry says how many and which file."""
    id = new_id(tx.at)
    tx.insert(
        notice_list,
        {
            "id": id,
            "kind": read.kind.value,
            "title": title,
            "file_name": read.file_name,
            "file_hash": read.file_hash,
            "as_of": read.as_of,
            "imported_at": tx.at,
            "imported_by": tx.actor,
            "rows": read.rows,
            "imported": len(read.people) - read.warned,
            "warned": read.warned,
            "left_out": len(read.left_out),
            "reasons": _reasons(read),
            "removed_at": None,
        },
    )
    _add_rows(tx, id, read.people, read.left_out)
    return id


def add_to_list(tx: Transaction, old: NoticeList, read: ReadList) -> None:
    """Add more people to a list, from a file or by hand (then it has no hash); one journal entry
    for all of them."""
    reasons = Counter(old.reasons)
    reasons.update(_reasons(read))
    counts = {
        "rows": old.rows + read.rows,
        "imported": old.imported + len(read.people) - read.warned,
        "warned": old.warned + read.warned,
        "left_out": old.left_out + len(read.left_out),
        "reasons": dict(reasons.most_common()),
    }
    tx.change(notice_list, old.id, old.version, counts)
    if read.file_hash:
        body = {"file_hash": read.file_hash, "rows": read.rows, "taken": len(read.people)}
        tx.event("notice_import", old.id, body)
    _add_rows(tx, old.id, read.people, read.left_out)


def lists(connection: sa.Connection) -> tuple[NoticeList, ...]:
    """Return every list, the latest first."""
    query = sa.select(notice_list).order_by(
        notice_list.c.as_of.desc(), notice_list.c.imported_at.desc()
    )
    return tuple(_list(row) for row in connection.execute(query))


def read_list(connection: sa.Connection, id: UUID) -> NoticeList:
    """Return one list. Raises NotFound."""
    row = connection.execute(sa.select(notice_list).where(notice_list.c.id == id)).one_or_none()
    if row is None:
        raise NotFound("daftar_tidak_ada", _NO_LIST)
    return _list(row)


def hash_of(connection: sa.Connection, id: UUID) -> str:
    """Return the sha256 of the file a list came from, "" for one kept by hand."""
    query = sa.select(notice_list.c.file_hash).where(notice_list.c.id == id)
    return str(connection.execute(query).scalar_one())


def people(
    connection: sa.Connection, list_id: UUID, *, village: str = "", text: str = ""
) -> list[StoredPerson]:
    """Return the people of a list by village and name; `text` is part of a name or a number."""
    query = sa.select(notice_person).where(notice_person.c.list_id == list_id)
    if village:
        query = query.where(notice_person.c.village_code == village)
    digits = "".join(sign for sign in text if sign.isdigit())
    if len(digits) >= 4:
        columns = (notice_person.c.nik, notice_person.c.kk, notice_person.c.card)
        phone = notice_person.c.phone.contains(digits.lstrip("0"))
        query = query.where(sa.or_(phone, *(one.contains(digits) for one in columns)))
    elif text.strip():
        for word in name_words(text):
            query = query.where(notice_person.c.name_key.contains(word, autoescape=True))
    ordered = query.order_by(
        notice_person.c.district, notice_person.c.village, notice_person.c.name_key
    )
    return [_person(row) for row in connection.execute(ordered)]


def read_person(connection: sa.Connection, id: UUID) -> StoredPerson:
    """Return one row. Raises NotFound."""
    query = sa.select(notice_person).where(notice_person.c.id == id)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise NotFound("peserta_tidak_ada", _NO_PERSON)
    return _person(row)


def set_contact(
    tx: Transaction, old: StoredPerson, contact: Contact | None, note: str
) -> StoredPerson:
    """Note how somebody was reached, None to take that back. Raises Conflict."""
    new = {
        "contact": contact.value if contact else "",
        "contacted_at": tx.at if contact else None,
        "contacted_by": tx.actor if contact else None,
        "contact_note": note,
    }
    tx.change(notice_person, old.id, old.version, new)
    return read_person(tx.connection, old.id)


def known_in(connection: sa.Connection, list_id: UUID) -> tuple[set[str], set[str]]:
    """Return every NIK and every card of a list."""
    query = sa.select(notice_person.c.nik, notice_person.c.card)
    rows = connection.execute(query.where(notice_person.c.list_id == list_id)).all()
    return {row.nik for row in rows if row.nik}, {row.card for row in rows if row.card}


def left_out(connection: sa.Connection, list_id: UUID) -> tuple[LeftOutRow, ...]:
    """Return what a list could not take, as the file has it."""
    query = sa.select(notice_left_out).where(notice_left_out.c.list_id == list_id)
    rows = connection.execute(query.order_by(notice_left_out.c.sheet, notice_left_out.c.line))
    return tuple(
        LeftOutRow(row.sheet, row.line, tuple(row.reasons.split(",")), row.cells) for row in rows
    )


def came_since(connection: sa.Connection, list_id: UUID, since: date) -> dict[UUID, date]:
    """Return for the rows whose NIK the office served on or after `since` the first such day."""
    query = (
        sa.select(notice_person.c.id, sa.func.min(application.c.day).label("day"))
        .join(applicant, applicant.c.nik == notice_person.c.nik)
        .join(application, application.c.applicant_id == applicant.c.id)
        .where(notice_person.c.list_id == list_id, application.c.day >= since)
        .group_by(notice_person.c.id)
    )
    return {row.id: row.day for row in connection.execute(query)}


def told(connection: sa.Connection, kind: NoticeKind) -> dict[str | UUID, MessageState]:
    """Return the state of the latest message about each NIK and row that a list of this kind had.

    Next month's list has the same people in other rows: they were told all the same.
    """
    query = (
        sa.select(notice_person.c.id, notice_person.c.nik, message.c.state)
        .join(message_about, message_about.c.notice_person_id == notice_person.c.id)
        .join(message, message.c.id == message_about.c.message_id)
        .join(notice_list, notice_list.c.id == notice_person.c.list_id)
        .where(notice_list.c.kind == kind.value, message.c.state != MessageState.BATAL.value)
        .order_by(message.c.queued_at)
    )
    found: dict[str | UUID, MessageState] = {}
    for row in connection.execute(query):
        found[row.id] = MessageState(row.state)
        if row.nik:
            found[row.nik] = found[row.id]
    return found


def figures_at_removal(connection: sa.Connection, id: UUID) -> Mapping[str, Any]:
    """Return the figures of a list as they were when its people were removed, empty for none."""
    removed = (one for one in history(connection, id) if one.kind == _REMOVED)
    body = next((one.body for one in removed), None) or {}
    return body.get("figures") or {}


def remove_people(tx: Transaction, old: NoticeList, figures: Mapping[str, Any]) -> int:
    """Take the people out of a list; the messages' own figures stay. Returns how many.

    The journal keeps `figures`, in which nobody can be recognised.
    """
    query = sa.select(notice_person.c.id).where(notice_person.c.list_id == old.id)
    ids = list(tx.connection.execute(query).scalars())
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        keep_links(tx, some)
        about = message_about.c.notice_person_id.in_(some)
        tx.connection.execute(message_about.update().where(about).values(notice_person_id=None))
        tx.connection.execute(notice_person.delete().where(notice_person.c.id.in_(some)))
    tx.connection.execute(notice_left_out.delete().where(notice_left_out.c.list_id == old.id))
    tx.change(notice_list, old.id, old.version, {"removed_at": tx.at})
    tx.event(_REMOVED, old.id, {"people": len(ids), "figures": figures})
    return len(ids)


def _add_rows(
    tx: Transaction, list_id: UUID, some: Sequence[ListedPerson], out: Sequence[LeftOutRow]
) -> None:
    rows = [{"id": new_id(tx.at), "list_id": list_id, **_row(one)} for one in some]
    aside = [
        {
            "id": new_id(tx.at),
            "version": 1,
            "list_id": list_id,
            "sheet": one.sheet,
            "line": one.line,
            "reasons": ",".join(one.reasons),
            "cells": dict(one.cells),
        }
        for one in out
    ]
    for table, each in ((notice_person, rows), (notice_left_out, aside)):
        for start in range(0, len(each), _AT_ONCE):
            tx.connection.execute(table.insert(), each[start : start + _AT_ONCE])


def _row(one: ListedPerson) -> dict[str, Any]:
    return {
        "version": 1,
        "line": one.line,
        "nik": one.nik,
        "kk": one.kk,
        "card": one.card,
        "name": one.name,
        "name_key": normal_name(one.name),
        "phone": one.phone,
        "village_code": one.village_code,
        "village": one.village,
        "district": one.district,
        "since": one.since,
        "care_class": one.care_class,
        "months": one.months,
        "amount": one.amount,
        "warnings": list(one.warnings),
        "contact": "",
        "contacted_at": None,
        "contacted_by": None,
        "contact_note": "",
    }


def _reasons(read: ReadList) -> dict[str, int]:
    codes: Counter[str] = Counter()
    every: Iterable[tuple[str, ...]] = (
        *(one.warnings for one in read.people),
        *(one.reasons for one in read.left_out),
    )
    for some in every:
        codes.update(some)
    return dict(codes.most_common())


def _list(row: Any) -> NoticeList:
    reasons: Mapping[str, int] = row.reasons
    return NoticeList(
        row.id,
        NoticeKind(row.kind),
        row.title,
        row.file_name,
        row.as_of,
        row.imported_at,
        row.rows,
        row.imported,
        row.warned,
        row.left_out,
        reasons,
        row.removed_at,
        row.version,
    )


def _person(row: Any) -> StoredPerson:
    person = ListedPerson(
        line=row.line,
        nik=row.nik,
        kk=row.kk,
        card=row.card,
        name=row.name,
        phone=row.phone,
        village_code=row.village_code,
        village=row.village,
        district=row.district,
        since=row.since,
        care_class=row.care_class,
        months=row.months,
        amount=row.amount,
        warnings=tuple(row.warnings),
    )
    contact = Contact(row.contact) if row.contact else None
    return StoredPerson(
        row.id, row.list_id, person, contact, row.contacted_at, row.contact_note, row.version
    )


_NO_LIST = QT_TRANSLATE_NOOP("errors", "Daftar itu tidak ada lagi. Muat ulang layar.")
_NO_PERSON = QT_TRANSLATE_NOOP("errors", "Peserta itu tidak ada lagi dalam daftar. Muat ulang.")
