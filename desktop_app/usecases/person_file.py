"""A person's data on request: one .zip with everything as JSON and PDF, letters and scans."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused, Refused
from desktop_app.domain.person_file import PersonData, file_stem, flat, other_person
from desktop_app.domain.person_page import PersonPage, check_reason
from desktop_app.storage import people as people_storage
from desktop_app.storage import person_file as storage
from desktop_app.storage.database import Connection
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from desktop_app.usecases.people_page import read_page
from desktop_app.usecases.person_file_parts import beside_cases
from desktop_app.usecases.ports import TableReport, WrittenTable

TITLE = "Data pribadi yang disimpan kantor"
_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "application/pdf": ".pdf"}
_Parts = dict[str, Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class PersonFile:
    """What was written; `lost` are letters and scans whose archived file could not be read."""

    path: Path
    files: int
    lost: tuple[str, ...]


def person_file(office: Office, applicant_id: UUID, path: Path, why: str) -> PersonFile:
    """Write all that is held about a person as .zip; that it was given out is journaled.

    Raises Refused without the right to see numbers, without a reason or for an erased person,
    NotFound, Misused for another ending, EnvironmentFailure when it cannot be written.
    """
    if office.actor is not None:
        for right in (Right.MANAGE_PEOPLE, Right.SEE_NIK):
            office.require(right)
    reason = check_reason(why)
    if path.suffix.lower() != ".zip":
        raise Misused("berkas_data_bukan_zip", _ENDING)
    page, _ = read_page(office, applicant_id, may_reveal=True)
    if page.erased:
        raise Refused("data_sudah_dihapus", _ERASED)
    with office.read() as connection:
        data, files = _gather(office, connection, page)
    with office.write() as tx:  # before it leaves: who gave it out is known after a power cut
        body = {"what": "data_pribadi", "reason": reason, "masked": False}
        tx.event("export", page.id, body)
    pack = _Pack(office)
    pack.add("data.json", json.dumps(_body(office, data), ensure_ascii=False, indent=2).encode())
    pack.add("data.pdf", office.ports.tables.render(_paper(office, data)))
    for folder, name, file in files:
        pack.archived(folder, name, file)
    try:
        write_durably(path, pack.close())
    except OSError as error:
        raise EnvironmentFailure("berkas_data_tidak_tertulis", _NOT_WRITTEN) from error
    return PersonFile(path, pack.files, tuple(pack.lost))


class _Pack:
    """The .zip under way; two files of one name get numbers."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._made = io.BytesIO()
        self._zip = zipfile.ZipFile(self._made, "w", zipfile.ZIP_DEFLATED)
        self._taken: set[str] = set()
        self.files = 0
        self.lost: list[str] = []

    def add(self, name: str, data: bytes) -> None:
        self._zip.writestr(name, data)

    def archived(self, folder: str, name: str, file: str) -> None:
        stem, dot, ending = name.rpartition(".")
        number, unused = 1, name
        while f"{folder}/{unused}".lower() in self._taken:
            number += 1
            unused = f"{stem}-{number}{dot}{ending}"
        try:
            self.add(f"{folder}/{unused}", self._office.store.files.get(file))
        except EnvironmentFailure:
            self.lost.append(name)
            return
        self._taken.add(f"{folder}/{unused}".lower())
        self.files += 1

    def close(self) -> bytes:
        self._zip.close()
        return self._made.getvalue()


def _gather(
    office: Office, connection: Connection, page: PersonPage
) -> tuple[PersonData, list[tuple[str, str, str]]]:
    """Return the data, and folder, name and archived file of every letter and scan."""
    ids = [one.id for one in people_storage.group_of(connection, page.id)]
    rows = storage.applicants(connection, ids)
    cases = storage.cases(connection, ids)
    case_ids = [one["id"] for one in cases]
    letters = storage.letters(connection, case_ids)
    scans = storage.attachments(connection, case_ids)
    read = _Reading(office)
    parts: _Parts = {
        "Identitas": [read.person(one) for one in rows],
        "Data DTKS/DTSEN": _register(office, connection, rows),
        "Permohonan": [read.case(one) for one in cases],
        **_of_cases(connection, read, case_ids),
        "Surat": [read.row(one, _LETTER) for one in letters],
        "Lampiran": [read.row(one, _SCAN) for one in scans],
        **beside_cases(connection, read.row, ids, case_ids),
        **_of_page(read, page),
        "Tidak disimpan dengan nama": [{"survei_kepuasan": _NAMELESS}],
    }
    files = [("surat", f"{file_stem(one['number'])}.pdf", one["file"]) for one in letters]
    files += [("lampiran", _scan_name(one), one["file"]) for one in scans]
    held = {title: some for title, some in parts.items() if some}
    return PersonData(rows[0]["name"] if rows else "", held), files


def _of_cases(connection: Connection, read: _Reading, case_ids: Sequence[UUID]) -> _Parts:
    return {
        title: [read.row(one, columns) for one in rows(connection, case_ids)]
        for title, (rows, columns) in _BESIDE.items()
    }


def _of_page(read: _Reading, page: PersonPage) -> _Parts:
    looks = [
        {"waktu": read.moment(one.at), "oleh": one.who, "apa": one.what, "alasan": one.reason}
        for one in page.looks
    ]
    changes = [
        {
            "waktu": read.moment(one.at),
            "oleh": one.who,
            "apa": one.kind,
            "isian": ", ".join(name for name, _, _ in one.fields),
            "alasan": one.reason,
        }
        for one in page.changes
    ]
    return {"Siapa yang melihat": looks, "Perubahan data": changes}


class _Reading:
    """Turns rows into words; `row` takes the columns and what they are called."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def moment(self, at: datetime) -> str:
        return f"{at.astimezone(self._office.zone):%Y-%m-%d %H:%M}"

    def row(self, row: Mapping[Any, Any], columns: Mapping[str, str]) -> dict[str, Any]:
        return {title: self._said(row[column]) for column, title in columns.items()}

    def person(self, row: Mapping[Any, Any]) -> dict[str, Any]:
        village = self._office.regions.by_code.get(row["village_code"] or "")
        desa = village.label if village else row["village_code"]
        return {**self.row(row, _PERSON), "desa": desa}

    def case(self, row: Mapping[Any, Any]) -> dict[str, Any]:
        told = self.row(row, _CASE)
        told["temuan"] = [one["code"] for one in row["findings"] or ()]
        told["keluarga_pada_surat"] = [other_person(one) for one in _members(row["household"])]
        if row["bringer"]:
            told["dibawa_oleh"] = other_person(row["bringer"])
        return told

    def _said(self, value: Any) -> Any:
        if isinstance(value, datetime):
            return self.moment(value)
        if value is None or isinstance(value, str | int | bool | list | dict):
            return value
        return str(value)


def _members(household: Any) -> Sequence[Mapping[str, Any]]:
    if isinstance(household, Mapping):
        household = household.get("covered") or ()
    return [one for one in household or () if isinstance(one, Mapping)]


def _register(
    office: Office, connection: Connection, rows: storage.Rows
) -> list[Mapping[str, Any]]:
    nik = next((one["nik"] for one in rows if one["nik"]), None)
    if nik is None:
        return []
    try:
        found = register.find(office, connection, nik)
    except EnvironmentFailure:
        return []
    entries = [(found.snapshot, one) for one in found.exact if one.nik == nik]
    entries += [(one.snapshot, one.entry) for one in found.older if one.entry.nik == nik]
    return [
        {
            "sumber": f"{snapshot.source.value} per {snapshot.as_of:%d-%m-%Y}" if snapshot else "",
            "nama": one.name,
            "nik": one.nik,
            "no_kk": one.kk,
            "no_kartu": one.card,
            "desil": one.desil,
        }
        for snapshot, one in entries
    ]


def _scan_name(row: Mapping[Any, Any]) -> str:
    stem = file_stem(Path(row["name"]).stem)
    return f"{file_stem(row['document'])}-{stem}{_ENDINGS.get(row['media_type'], '.bin')}"


def _body(office: Office, data: PersonData) -> dict[str, Any]:
    return {
        "kantor": office.identity.name,
        "dibuat": _Reading(office).moment(office.now()),
        "dasar": "UU 27/2022 pasal 7: hak memperoleh salinan data pribadi",
        "data": data.parts,
    }


def _paper(office: Office, data: PersonData) -> TableReport:
    with office.read() as connection:
        paper = read_settings(connection)[settings.LETTER_PAPER]
        emblem = read_emblem(connection, office.store.folder)
    return TableReport(
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=paper,
        title=TITLE,
        period=data.name,
        tables=[
            WrittenTable(
                f"{title} ({number})" if len(rows) > 1 else title,
                ("Isian", "Yang tersimpan"),
                [(key.replace("_", " "), flat(value)) for key, value in row.items()],
            )
            for title, rows in data.parts.items()
            for number, row in enumerate(rows, start=1)
        ],
        printed=f"Dibuat {_Reading(office).moment(office.now())}, diberikan kepada pemilik data.",
    )


_PERSON = {
    "name": "nama",
    "nik": "nik",
    "kk": "no_kk",
    "birth_place": "tempat_lahir",
    "birth_date": "tanggal_lahir",
    "sex": "jenis_kelamin",
    "address": "alamat",
    "rt": "rt",
    "rw": "rw",
    "phone": "telepon",
    "wa_consent": "boleh_dikirimi_pesan",
}
_CASE = {
    "day": "tanggal",
    "service": "layanan",
    "state": "keadaan",
    "arrived_at": "datang",
    "fields": "isian",
    "documents": "berkas",
    "person": "sebagaimana_ditulis",
    "outcome": "hasil",
    "counted": "alasan_tercatat",
    "source": "sumber_data",
    "as_of": "data_per",
    "desil": "desil",
    "override_reason": "alasan_lain",
}
_LETTER = {
    "number": "nomor",
    "day": "tanggal",
    "kind": "jenis",
    "addressee": "tujuan",
    "state": "keadaan",
    "taker": "diambil_oleh",
    "handed_at": "diambil_pada",
}
_SCAN = {"document": "berkas", "name": "nama_berkas", "added_at": "waktu", "size": "ukuran"}
_Rows = Callable[[Connection, Sequence[UUID]], storage.Rows]
_BESIDE: Mapping[str, tuple[_Rows, Mapping[str, str]]] = {
    "Riwayat permohonan": (
        storage.steps,
        {"at": "waktu", "state": "keadaan", "reason": "alasan"},
    ),
    "Yang ditunggu": (
        storage.follow_ups,
        {
            "kind": "jenis",
            "state": "keadaan",
            "opened_at": "sejak",
            "due_at": "batas",
            "reference": "nomor",
            "note": "catatan",
        },
    ),
    "Tanda terima": (
        storage.receipts,
        {"code": "kode", "kind": "jenis", "issued_at": "waktu", "documents": "berkas"},
    ),
}
_NAMELESS = (
    "Jawaban survei disimpan tanpa nama, sehingga tidak dapat dicari dan tidak ikut dalam berkas."
)
_ENDING = QT_TRANSLATE_NOOP("errors", "Berkas data disimpan sebagai .zip. Ganti akhiran namanya.")
_ERASED = QT_TRANSLATE_NOOP("errors", "Data orang ini sudah dihapus.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas data tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
