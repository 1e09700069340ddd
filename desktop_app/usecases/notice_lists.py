"""Lists of people whose insurance is switched off or in arrears: taken in, added to, taken away.

Who is in them, and how far they were told, is `usecases.notice_people`'s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Misused, Refused
from desktop_app.domain.identity import parse_card, parse_kk, parse_nik, parse_phone
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.message import CampaignState
from desktop_app.domain.notice_list import (
    ListedPerson,
    NoticeKind,
    NoticeList,
    ReadList,
    figures_data,
)
from desktop_app.domain.notice_rows import reasons_in_words
from desktop_app.domain.people import clean_name
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.storage import messages
from desktop_app.storage import notices as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.journal import Transaction
from desktop_app.storage.register_layouts import keep_layout
from desktop_app.usecases.message_reports import keep_who_came
from desktop_app.usecases.notice_import import ListPlan
from desktop_app.usecases.notice_import import look_at_list as look_at_list
from desktop_app.usecases.notice_import import read_list as read_list
from desktop_app.usecases.notice_people import figures_of, look
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WrittenSheet
from desktop_app.usecases.register import kept_layouts


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


def remove_list(office: Office, list_id: UUID, version: int) -> int:
    """Take the people out of a list that is not needed any more; returns how many.

    Its figures stay as they are at this moment, and those of its campaigns with who came. Raises
    Refused (`sandi_diminta`) without somebody who looks after people's data, or while a campaign
    to them is not over; Conflict.
    """
    if office.actor is not None:
        office.require_vouched(Right.MANAGE_PEOPLE)
    with office.write() as tx:
        old = replace(_live(tx.connection, list_id), version=version)
        _refuse_told_now(tx.connection, list_id)
        return empty(office, tx, old)


def empty(office: Office, tx: Transaction, old: NoticeList) -> int:
    """Do the same inside somebody's transaction who asked for it before. Raises Conflict."""
    figures = figures_of(look(office, tx.connection, old.id))
    keep_who_came(office, tx, old.id)
    return storage.remove_people(tx, old, figures_data(figures))


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


def _refuse_told_now(connection: Connection, list_id: UUID) -> None:
    over = (CampaignState.SELESAI, CampaignState.BATAL)
    for one in messages.campaigns_of_list(connection, list_id):
        if one.state not in over:
            raise Refused("daftar_masih_dikirimi", _STILL_TOLD, name=one.name)


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
_STILL_TOLD = QT_TRANSLATE_NOOP(
    "errors",
    "Pengiriman “{name}” untuk daftar ini belum selesai. Tunggu, atau batalkan dahulu di Pesan, "
    "Pengiriman.",
)
_NO_NUMBER = QT_TRANSLATE_NOOP("errors", "Isi NIK, No. KK, atau nomor kartunya dahulu.")
_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Berkas ini sudah diimpor sebagai “{title}”. Tidak ada yang berubah."
)
_REMOVED = QT_TRANSLATE_NOOP("errors", "Isi daftar ini sudah dihapus; hanya angkanya yang tinggal.")
