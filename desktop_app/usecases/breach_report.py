"""Who saw or took out which people in some days: what a breach notice needs (UU 27/2022 art. 46).

The notice is due in writing within 3 × 24 hours, to the people and to the authority: which data,
when and how they came out, and what is done about it. This is the list of people for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.access_log import (
    NOTICE_HOURS,
    TAKEN_OUT,
    AccessLine,
    AccessQuery,
    Exposed,
    by_officer_and_kind,
    people_of,
    reason_words,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
from desktop_app.domain.identity import mask_name, show_phone
from desktop_app.domain.person_page import check_reason
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings
from desktop_app.usecases.access_log import AccessLog, may_see, read_log
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import TableReport, WrittenTable

TITLE = "Laporan akses data pribadi"


@dataclass(frozen=True, slots=True)
class BreachFiles:
    """What was written: both files, and how many people and entries stand in them."""

    workbook: Path
    pdf: Path
    people: int
    entries: int


def breach_report(
    office: Office, query: AccessQuery, path: Path, why: str, *, whole: bool = False
) -> BreachFiles:
    """Write the report as .xlsx and, beside it, as .pdf; that it was made is journaled.

    Names are initials unless `whole`, which needs the right to see people unmasked and adds the
    telephone they are told by; a NIK is never whole. Raises Refused without the right or without
    a reason, Misused for another ending or days the wrong way round, EnvironmentFailure.
    """
    may_see(office)
    if office.actor is not None:
        office.require(Right.EXPORT)
    if whole and office.actor is not None:
        office.require(Right.SEE_NIK)
    reason = check_reason(why)
    if path.suffix.lower() != ".xlsx":
        raise Misused("laporan_bukan_xlsx", _ENDING)
    log = read_log(office, query, in_register=True)
    exposed = people_of(log.lines)
    tables = _tables(office, log, exposed, whole)
    _journal(office, log, exposed, reason, whole)
    office.ports.workbooks.write_tables(path, tables)
    pdf = path.with_suffix(".pdf")
    try:
        write_durably(pdf, office.ports.tables.render(_paper(office, log, tables)))
    except OSError as error:
        raise EnvironmentFailure("laporan_tidak_tertulis", _NOT_WRITTEN) from error
    return BreachFiles(path, pdf, len(exposed), len(log.lines))


def _journal(
    office: Office, log: AccessLog, exposed: tuple[Exposed, ...], why: str, whole: bool
) -> None:
    body = {
        "what": "laporan_akses",
        "reason": why,
        "first": log.query.first.isoformat(),
        "last": log.query.last.isoformat(),
        "masked": not whole,
        "shown": sorted(one.person.key.hex for one in exposed),
    }
    with office.write() as tx:
        tx.event("export", office.identity.id, body)


def _tables(
    office: Office, log: AccessLog, exposed: tuple[Exposed, ...], whole: bool
) -> list[WrittenTable]:
    taken = [line for line in log.lines if line.kind in TAKEN_OUT]
    notes = (
        f"Pemberitahuan tertulis kepada pemilik data dan lembaga wajib disampaikan paling lambat "
        f"{NOTICE_HOURS // 24} × 24 jam sejak diketahui (UU 27/2022 pasal 46): data yang "
        "terungkap, kapan dan bagaimana terungkap, serta upaya penanganan dan pemulihannya.",
        "Satu orang dihitung sekali untuk tiap petugas dan jenis akses. Daftar hasil cari hanya "
        "memuat nama dan nomor tertutup.",
    )
    return [
        WrittenTable(
            "Petugas × jenis akses",
            ("Petugas", "Jenis akses", "Catatan", "Orang"),
            [
                (_officer(log, officer), kind.label, entries, people)
                for officer, kind, entries, people in by_officer_and_kind(log.lines)
            ],
            notes,
        ),
        WrittenTable(
            "Orang yang datanya dilihat atau dibawa keluar",
            (
                "Nama",
                "NIK",
                *(("Telepon",) if whole else ()),
                "Oleh",
                "Jenis akses",
                "Kali",
                "Pertama",
                "Terakhir",
            ),
            [_person(office, log, one, whole) for one in exposed],
        ),
        WrittenTable(
            "Yang dibawa keluar (cetak dan ekspor)",
            ("Waktu", "Petugas", "Jenis akses", "Orang", "Alasan"),
            [_taken(office, log, line) for line in reversed(taken)],
        ),
    ]


def _person(
    office: Office, log: AccessLog, one: Exposed, whole: bool
) -> tuple[str | int | None, ...]:
    person = one.person
    name = person.name if whole else mask_name(person.name) if person.name else ""
    phone = (show_phone(person.phone) if person.phone else "-",) if whole else ()
    return (
        name or "(tidak dikenal lagi)",
        person.nik or "-",
        *phone,
        ", ".join(_officer(log, officer) for officer in one.officers),
        ", ".join(kind.label for kind in one.kinds),
        one.times,
        _moment(office, one.first),
        _moment(office, one.last),
    )


def _taken(office: Office, log: AccessLog, line: AccessLine) -> tuple[str | int | None, ...]:
    people = len(line.people) + line.rows
    who = _officer(log, line.officer)
    return (_moment(office, line.at), who, line.kind.label, people, reason_words(line.reason))


def _officer(log: AccessLog, officer: UUID | None) -> str:
    if officer is None:
        return "Baris perintah"
    return log.names.get(officer, "Petugas lama")


def _moment(office: Office, at: datetime) -> str:
    return f"{at.astimezone(office.zone):%d-%m-%Y %H.%M}"


def _paper(office: Office, log: AccessLog, tables: list[WrittenTable]) -> TableReport:
    with office.read() as connection:
        paper = read_settings(connection)[settings.LETTER_PAPER]
        emblem = read_emblem(connection, office.store.folder)
    who = office.actor.name if office.actor else "baris perintah"
    return TableReport(
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=paper,
        title=TITLE,
        period=f"{log.query.first:%d-%m-%Y} sampai {log.query.last:%d-%m-%Y}",
        tables=tables,
        printed=f"Dibuat {_moment(office, office.now())} oleh {who}. Rahasia: memuat data pribadi.",
    )


_ENDING = QT_TRANSLATE_NOOP(
    "errors", "Laporan disimpan sebagai .xlsx, dan PDF-nya di sebelahnya. Ganti akhirannya."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Laporan tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
