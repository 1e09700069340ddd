"""Lists of people whose insurance is switched off or in arrears: taken in, added to, looked at.

Everybody's row is shown with what is known of telling them: whether they agreed, what became of
the message, whether they were reached otherwise, and whether they came to the counter since.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.calendar import WorkCalendar, reactivation_deadline
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, Refused
from desktop_app.domain.identity import parse_card, parse_kk, parse_nik, parse_phone
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.message import MessageState
from desktop_app.domain.notice_list import (
    Contact,
    Limit,
    ListedPerson,
    NoticeFigures,
    NoticeKind,
    NoticeList,
    NoticePerson,
    ReadList,
    VillageCount,
)
from desktop_app.domain.notice_rows import reasons_in_words
from desktop_app.domain.people import clean_name
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.storage import consents as consent_storage
from desktop_app.storage import notices as storage
from desktop_app.storage.consents import Standing
from desktop_app.storage.database import Connection
from desktop_app.storage.notices import StoredPerson
from desktop_app.storage.office import read_settings
from desktop_app.storage.register_layouts import keep_layout
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.notice_import import ListPlan
from desktop_app.usecases.notice_import import look_at_list as look_at_list
from desktop_app.usecases.notice_import import read_list as read_list
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WrittenSheet
from desktop_app.usecases.register import kept_layouts

LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True, repr=False)
class PersonForm:
    """Somebody as typed by hand (*tambah peserta*); every number as written, "" for none."""

    name: str
    nik: str = ""
    kk: str = ""
    card: str = ""
    phone: str = ""
    village_code: str = ""
    since: date | None = None
    care_class: int | None = None
    months: int | None = None
    amount: int | None = None


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


def plan_list(
    office: Office,
    path: Path,
    kind: NoticeKind,
    *,
    as_of: date | None = None,
    mapping: ColumnMapping | None = None,
) -> ListPlan:
    """Return what `read_list` needs; it may run in another process, `take_in` ends the import.

    Raises Refused without the right to send, Misused when `as_of` lies in the future.
    """
    _require_right(office)
    today = office.today()
    if as_of is not None and as_of > today:
        raise Misused("tanggal_data_di_masa_depan", _FUTURE)
    return ListPlan(
        path=path,
        kind=kind,
        as_of=as_of,
        today=today,
        own_regency=office.identity.regency_code,
        regions=office.regions,
        workbooks=office.ports.workbooks,
        mapping=mapping,
        layouts=kept_layouts(office),
    )


def take_in(
    office: Office, read: ReadList, *, title: str = "", into: UUID | None = None
) -> NoticeList:
    """Keep a list that was read, or add its people to the list `into`; return the list.

    Who is in that list already (by NIK or card) is left out and counted. Raises Refused for a
    file that was taken in before, or a list of the other kind. Columns chosen by hand are known
    again in the next file with these headings.
    """
    _require_right(office)
    with office.write() as tx:
        for layout in read.layouts:
            keep_layout(tx, layout)
        if into is None:
            _refuse_known_file(tx.connection, read)
            name = title.strip() or f"{read.as_of:%d-%m-%Y}"
            return storage.read_list(tx.connection, storage.add_list(tx, read, name[:80]))
        old = _live(tx.connection, into)
        if old.kind is not read.kind:
            raise Refused("jenis_daftar_lain", _OTHER_KIND)
        storage.add_to_list(tx, old, _without_known(tx.connection, into, read))
        return storage.read_list(tx.connection, into)


def new_list(office: Office, kind: NoticeKind, title: str) -> NoticeList:
    """Begin a list that is filled by hand. Raises Refused without a title."""
    _require_right(office)
    if not title.strip():
        raise Refused("judul_daftar_kosong", _TITLE)
    empty = ReadList(kind, "", "", office.today(), (), (), {})
    with office.write() as tx:
        return storage.read_list(tx.connection, storage.add_list(tx, empty, title.strip()[:80]))


def add_person(office: Office, list_id: UUID, form: PersonForm) -> NoticeList:
    """Add one person by hand. Raises Refused in words for a number that is none, or for somebody
    who is in the list already."""
    _require_right(office)
    person = _typed(office, form)
    with office.write() as tx:
        old = _live(tx.connection, list_id)
        read = ReadList(old.kind, "", "", old.as_of, (person,), (), {})
        if not _without_known(tx.connection, list_id, read).people:
            raise Refused("sudah_dalam_daftar", _THERE)
        storage.add_to_list(tx, old, read)
        return storage.read_list(tx.connection, list_id)


def lists(office: Office) -> tuple[NoticeList, ...]:
    """Return every list, the latest first. Raises Refused without the right to serve."""
    _require_look(office)
    with office.read() as connection:
        return storage.lists(connection)


def people(office: Office, list_id: UUID, asked: PeopleAsked) -> PeoplePage:
    """Return a page of a list's people. Raises NotFound, Refused without the right to serve."""
    _require_look(office)
    with office.read() as connection:
        every = look(office, connection, list_id, village=asked.village, text=asked.text)
    found = [one for one in every if _wanted(one, asked)]
    return PeoplePage(tuple(found[asked.offset : asked.offset + asked.most]), len(found))


def figures(office: Office, list_id: UUID) -> NoticeFigures:
    """Return the dashboard of a list. Raises NotFound, Refused without the right to see it."""
    if office.actor is not None:
        office.require(Right.SEE_REPORTS)
    with office.read() as connection:
        every = look(office, connection, list_id)
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


def left_out(office: Office, list_id: UUID) -> tuple[LeftOutRow, ...]:
    """Return what a list could not take. Raises Refused without the right to send."""
    _require_right(office)
    with office.read() as connection:
        return storage.left_out(connection, list_id)


def export_left_out(office: Office, list_id: UUID, path: Path) -> int:
    """Write what was left out, with reasons, as .xlsx for whoever mends it; journaled.

    Returns how many rows. Raises EnvironmentFailure, Refused without the right.
    """
    rows = left_out(office, list_id)
    titles = list(dict.fromkeys(title for one in rows for title in one.cells))
    office.ports.workbooks.write_book(
        path,
        [
            WrittenSheet(
                "Tidak diimpor",
                ("Lembar", "Baris", "Alasan", *titles),
                (
                    (
                        one.sheet,
                        str(one.line),
                        reasons_in_words(one.reasons),
                        *(one.cells.get(title, "") for title in titles),
                    )
                    for one in rows
                ),
            )
        ],
    )
    with office.write() as tx:
        tx.event("export", list_id, {"what": "notice_left_out", "rows": len(rows)})
    return len(rows)


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


def remove_list(office: Office, list_id: UUID, version: int) -> int:
    """Take the people out of a list that is not needed any more; its figures stay. Returns how
    many. Raises Refused without the right to look after people's data, Conflict."""
    if office.actor is not None:
        office.require(Right.MANAGE_PEOPLE)
    with office.write() as tx:
        old = replace(_live(tx.connection, list_id), version=version)
        return storage.remove_people(tx, old)


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


def _typed(office: Office, form: PersonForm) -> ListedPerson:
    region = office.regions.by_code.get(form.village_code)
    if form.village_code and region is None:
        raise Misused("desa_tidak_dikenal", _VILLAGE)
    nik = parse_nik(form.nik).digits if form.nik.strip() else None
    card = parse_card(form.card) if form.card.strip() else None
    kk = parse_kk(form.kk) if form.kk.strip() else None
    if not (nik or card or kk):
        raise Refused("peserta_tanpa_nomor", _NO_NUMBER)
    return ListedPerson(
        line=0,
        nik=nik,
        kk=kk,
        card=card,
        name=clean_name(form.name),
        phone=parse_phone(form.phone) if form.phone.strip() else None,
        village_code=form.village_code or None,
        village=region.name if region else "",
        district=region.district if region else "",
        since=form.since,
        care_class=form.care_class,
        months=form.months,
        amount=form.amount,
    )


def _without_known(connection: Connection, list_id: UUID, read: ReadList) -> ReadList:
    niks, cards = storage.known_in(connection, list_id)
    taken, out = [], list(read.left_out)
    for one in read.people:
        if one.nik in niks or one.card in cards:
            out.append(LeftOutRow("", one.line, ("sudah_dalam_daftar",), {"Nama": one.name}))
        else:
            taken.append(one)
    return replace(read, people=tuple(taken), left_out=tuple(out))


def _refuse_known_file(connection: Connection, read: ReadList) -> None:
    for one in storage.lists(connection):
        same = one.removed_at is None and one.kind is read.kind
        if same and read.file_hash and storage.hash_of(connection, one.id) == read.file_hash:
            raise Refused("daftar_sudah_diimpor", _TWICE, title=one.title)


def _live(connection: Connection, list_id: UUID) -> NoticeList:
    found = storage.read_list(connection, list_id)
    if found.removed_at is not None:
        raise Refused("daftar_sudah_dihapus", _REMOVED)
    return found


def _require_right(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.SEND_MESSAGES)


def _require_look(office: Office) -> None:
    if office.actor is not None:
        office.require(Right.SERVE)


_FUTURE = QT_TRANSLATE_NOOP(
    "errors", "Tanggal daftar ada di masa depan. Isi tanggal yang tertulis pada daftarnya."
)
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "errors", "Daftar itu jenis lain: peserta nonaktif dan peserta menunggak tidak dicampur."
)
_TITLE = QT_TRANSLATE_NOOP("errors", "Beri nama daftarnya dahulu.")
_THERE = QT_TRANSLATE_NOOP("errors", "Orang dengan NIK atau kartu ini sudah ada dalam daftar.")
_VILLAGE = QT_TRANSLATE_NOOP("errors", "Desa atau kelurahan itu tidak dikenal. Pilih dari daftar.")
_NO_NUMBER = QT_TRANSLATE_NOOP("errors", "Isi NIK, No. KK, atau nomor kartunya dahulu.")
_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini sudah diimpor sebagai “{title}”. Tidak ada yang berubah."
)
_REMOVED = QT_TRANSLATE_NOOP("errors", "Isi daftar ini sudah dihapus; hanya angkanya yang tinggal.")
