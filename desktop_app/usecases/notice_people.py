"""The people of a list, with all that is known of telling them, and the list's dashboard.

Everybody's row is shown with whether they agreed, what became of the message, whether they were
reached otherwise, and whether they came to the counter since.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.calendar import WorkCalendar, reactivation_deadline
from desktop_app.domain.message import MessageState
from desktop_app.domain.notice_list import (
    Contact,
    Limit,
    ListedPerson,
    NoticeFigures,
    NoticePerson,
    VillageCount,
    figures_from,
)
from desktop_app.storage import consents as consent_storage
from desktop_app.storage import notices as storage
from desktop_app.storage.consents import Standing
from desktop_app.storage.database import Connection
from desktop_app.storage.notices import StoredPerson
from desktop_app.storage.office import read_settings
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office

LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True)
class PeopleAsked:
    """Which people of a list: `village` is a code, `text` part of a name or number.

    `told` is a state of `MessageState`, "tatap_muka" for who was reached otherwise, "belum" for
    who was not told at all; `consent` "setuju", "berhenti" or "belum".
    """

    text: str = ""
    village: str = ""
    limit: Limit | None = None
    told: str = ""
    consent: str = ""
    came: bool | None = None
    offset: int = 0
    most: int = 200


@dataclass(frozen=True, slots=True, repr=False)
class PeoplePage:
    """Some people of a list, and how many there are in all."""

    rows: tuple[NoticePerson, ...]
    total: int


def people(office: Office, list_id: UUID, asked: PeopleAsked) -> PeoplePage:
    """Return a page of a list's people. Raises NotFound, Refused without the right to serve."""
    _require_look(office)
    with office.read() as connection:
        every = look(office, connection, list_id, village=asked.village, text=asked.text)
    found = [one for one in every if _wanted(one, asked)]
    return PeoplePage(tuple(found[asked.offset : asked.offset + asked.most]), len(found))


def figures(office: Office, list_id: UUID) -> NoticeFigures:
    """Return the dashboard of a list; of one whose people were removed, as it was that day.

    Raises NotFound, Refused without the right to see it.
    """
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)
    with office.read() as connection:
        if storage.read_list(connection, list_id).removed_at is not None:
            return figures_from(storage.figures_at_removal(connection, list_id))
        every = look(office, connection, list_id)
    return figures_of(every)


def figures_of(every: Sequence[NoticePerson]) -> NoticeFigures:
    """Return what is known of these people together."""
    return NoticeFigures(
        people=len(every),
        with_phone=sum(one.person.phone is not None for one in every),
        consenting=sum(one.consent is True for one in every),
        told=sum(map(_was_told, every)),
        unsure=sum(one.message == MessageState.TIDAK_PASTI for one in every),
        came=sum(one.came_on is not None for one in every),
        limits=_counted(Counter(one.limit for one in every)),
        villages=tuple(_by_village(every)),
        since=dict(
            sorted(
                Counter(
                    f"{one.person.since:%Y-%m}" if one.person.since else "" for one in every
                ).items()
            )
        ),
        arrears=sum(one.person.amount or 0 for one in every),
        classes=dict(sorted(Counter(one.person.care_class or 0 for one in every).items())),
    )


def set_contact(
    office: Office, person_id: UUID, version: int, contact: Contact | None, note: str = ""
) -> NoticePerson:
    """Note that somebody was reached without a message, None to take it back. Raises Conflict."""
    if office.actor is not None:
        office.require(Right.SERVE)
    with office.write() as tx:
        old = replace(storage.read_person(tx.connection, person_id), version=version)
        words = " ".join(note.split())[:LONGEST_NOTE]
        new = storage.set_contact(tx, old, contact, words)
        (one,) = _looked(office, tx.connection, new.list_id, [new])
        return one


def look(
    office: Office, connection: Connection, list_id: UUID, *, village: str = "", text: str = ""
) -> list[NoticePerson]:
    """Return a list's people with all that is known of telling them. Raises NotFound."""
    rows = storage.people(connection, list_id, village=village, text=text)
    return _looked(office, connection, list_id, rows)


def _looked(
    office: Office, connection: Connection, list_id: UUID, rows: Sequence[StoredPerson]
) -> list[NoticePerson]:
    one_list = storage.read_list(connection, list_id)
    told = storage.told(connection, one_list.kind)
    came = storage.came_since(connection, list_id, one_list.as_of)
    standing = consent_storage.standing(connection)
    limits = limits_of(office, connection, (row.person.since for row in rows))
    return [
        NoticePerson(
            id=row.id,
            list_id=row.list_id,
            person=row.person,
            limit=limits[row.person.since][0],
            deadline=limits[row.person.since][1],
            consent=consent_of(row.person, standing)[1],
            message=told.get(row.id) or told.get(row.person.nik or "") or "",
            contact=row.contact,
            contacted_at=row.contacted_at,
            contact_note=row.contact_note,
            came_on=came.get(row.id),
            version=row.version,
        )
        for row in rows
    ]


def consent_of(person: ListedPerson, standing: Standing) -> tuple[str | None, bool | None]:
    """Return the number somebody is written to, and whether they agreed (None: nobody asked).

    A number that the person gave and agreed to at the counter goes before the list's own.
    """
    given = standing.phones.get(person.nik or "")
    for phone in (given, person.phone):
        if phone is not None and standing.of(phone) is True:
            return phone, True
    phone = person.phone or given
    return phone, None if phone is None else standing.of(phone)


def limits_of(
    office: Office, connection: Connection, days: Iterable[date | None]
) -> dict[date | None, tuple[Limit, date | None]]:
    """Return for each day of being switched off how it stands to the six months, and their end."""
    calendar = calendar_on(office, connection)
    soon = read_settings(connection)[settings.MESSAGE_LIMIT_DAYS]
    today = office.today()
    return {day: _limit(day, calendar, today, soon) for day in set(days)}


def _limit(
    day: date | None, calendar: WorkCalendar, today: date, soon: int
) -> tuple[Limit, date | None]:
    if day is None:
        return Limit.TIDAK_DIKETAHUI, None
    deadline = reactivation_deadline(day, calendar)
    if deadline < today:
        return Limit.LEWAT, deadline
    near = deadline <= today + timedelta(days=soon)
    return (Limit.HAMPIR_HABIS if near else Limit.DALAM_BATAS), deadline


def _wanted(one: NoticePerson, asked: PeopleAsked) -> bool:
    if asked.limit is not None and one.limit is not asked.limit:
        return False
    if asked.came is not None and (one.came_on is not None) is not asked.came:
        return False
    said = {True: "setuju", False: "berhenti", None: "belum"}[one.consent]
    if asked.consent and said != asked.consent:
        return False
    if asked.told == "belum":
        return not one.message and one.contact is None
    if asked.told == "tatap_muka":
        return one.contact is not None
    return not asked.told or one.message == asked.told


def _was_told(one: NoticePerson) -> bool:
    reached = one.contact is not None and one.contact is not Contact.TIDAK_TERHUBUNG
    return reached or one.message == MessageState.DITERIMA


def _by_village(every: Iterable[NoticePerson]) -> list[VillageCount]:
    groups: dict[tuple[str, str], list[NoticePerson]] = {}
    for one in every:
        person = one.person
        label = f"{person.village} — {person.district}" if person.district else person.village
        groups.setdefault((person.village_code or "", label.strip(" —")), []).append(one)
    counts = [
        VillageCount(
            code,
            label,
            len(some),
            sum(map(_was_told, some)),
            sum(one.came_on is not None for one in some),
        )
        for (code, label), some in groups.items()
    ]
    return sorted(counts, key=lambda one: (-one.people, one.label))


def _counted(counter: Counter[Limit]) -> Mapping[Limit, int]:
    return {limit: counter[limit] for limit in Limit}


def _require_look(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.SERVE)
