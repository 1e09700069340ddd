"""Complaints (*pengaduan*): recorded at the counter, answered in time, counted by month."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop_app import settings
from desktop_app.domain import complaint as rules
from desktop_app.domain.access import Right
from desktop_app.domain.calendar import WorkCalendar, month_name
from desktop_app.domain.complaint import (
    MONTHS,
    Category,
    Complaint,
    ComplaintFigures,
    ComplaintState,
    NewComplaint,
    Reporter,
)
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from desktop_app.domain.people import show_date
from desktop_app.storage import guidance as storage
from desktop_app.storage import scratch
from desktop_app.storage.database import Connection
from desktop_app.storage.office import issuing_series, read_setting
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WrittenTable


@dataclass(frozen=True, slots=True)
class Listed:
    """A complaint in the list, `days_left` working days before its deadline (below zero: late)."""

    complaint: Complaint
    days_left: int
    overdue: bool
    village: str
    letter: str


def record(office: Office, new: NewComplaint) -> Complaint:
    """Record a complaint under the year's next number and return it with its deadline.

    Raises Refused for no text or a telephone that is none, NotFound for a letter nobody issued.
    """
    office.require(Right.SERVE)
    tidy = rules.checked(new)
    today = office.today()
    with office.write() as tx:
        case = _case(tx.connection, tidy.case) or tidy.application_id
        days = read_setting(tx.connection, settings.COMPLAINT_DAYS.name)
        due = rules.due_on(today, days, calendar_on(office, tx.connection))
        numbered = today.year, issuing_series(tx.connection, office.at_counter().code)
        id = storage.add_complaint(tx, tidy, numbered, due, case)
        recorded = storage.read_complaint(tx.connection, id)
    scratch.forget(office.store, _draft_name(office))
    return recorded


def save_draft(office: Office, new: NewComplaint) -> None:
    """Keep a complaint that is being typed, for whoever is logged in; nothing of an empty one.

    Not journaled: it is nobody's history until it is recorded. Raises EnvironmentFailure.
    """
    typed = (new.text, new.reporter.name, new.reporter.phone, new.case)
    if not any(one.strip() for one in typed):
        scratch.forget(office.store, _draft_name(office))
        return
    scratch.keep(
        office.store,
        _draft_name(office),
        {
            "category": new.category.value,
            "text": new.text,
            "reporter": {"name": new.reporter.name, "phone": new.reporter.phone},
            "village_code": new.village_code,
            "case": new.case,
            "application_id": new.application_id.hex if new.application_id else None,
        },
    )


def read_draft(office: Office) -> NewComplaint | None:
    """Return the complaint this officer was typing before a lock, a crash or a power cut."""
    body = scratch.recall(office.store, _draft_name(office))
    if body is None:
        return None
    about = body["application_id"]
    return NewComplaint(
        Category(body["category"]),
        body["text"],
        Reporter(body["reporter"]["name"], body["reporter"]["phone"]),
        body["village_code"],
        body["case"],
        UUID(hex=about) if about else None,
    )


def told_at_counter(office: Office, application_id: UUID) -> NewComplaint:
    """Return what was told in a case of *informasi*, to be recorded as a complaint; logged.

    Raises NotFound for an unknown case, Refused when it has been recorded already.
    """
    office.require(Right.SERVE)
    with office.write() as tx:
        known = storage.complaint_of_case(tx.connection, application_id)
        if known is not None:
            raise Refused("pengaduan_sudah_dicatat", _KNOWN, number=known.number)
        told = storage.told_at_counter(tx.connection, application_id)
        if told is None:
            raise NotFound("permohonan_tidak_ada", _NO_CASE)
        tx.event("view", application_id, {"what": "complaint"})
        return told


def complaints(office: Office, typed: str = "", only_open: bool = False) -> tuple[Listed, ...]:
    """Return the complaints that fit what is typed: open ones first, the nearest deadline on top.

    Who complained does not stand in a list: `complaint` opens one and is logged.
    """
    office.require(Right.SERVE)
    with office.read() as connection:
        found = rules.search(storage.read_complaints(connection), typed)
        if only_open:
            found = tuple(one for one in found if one.state is not ComplaintState.SELESAI)
        calendar = calendar_on(office, connection)
        letters = storage.letters_of_cases(
            connection, {one.application_id for one in found if one.application_id}
        )
    return tuple(
        _listed(office, one, calendar, letters) for one in sorted(found, key=rules.urgency)
    )


def open_complaint(office: Office, id: UUID) -> Complaint:
    """Return one complaint with who made it; the view is logged when they said who they are."""
    office.require(Right.SERVE)
    with office.write() as tx:
        one = storage.read_complaint(tx.connection, id)
        if one.reporter.name or one.reporter.phone:
            tx.event("view", id, {"what": "complaint"})
        return one


def process(office: Office, one: Complaint) -> Complaint:
    """Say that somebody works on it. Raises Refused when it is further, Conflict when changed."""
    return _move(office, one, ComplaintState.DIPROSES, one.answer)


def answer(office: Office, one: Complaint, text: str) -> Complaint:
    """Store the answer and close the complaint. Raises as `process`, Refused for no answer."""
    return _move(office, one, ComplaintState.SELESAI, rules.check_answer(text))


def export(office: Office, year: int, path: Path) -> ComplaintFigures:
    """Write a year's figures and its complaints, without who made them, as .xlsx.

    Returns the figures. Raises EnvironmentFailure when the file cannot be written.
    """
    office.require(Right.SEE_REPORTS)
    with office.read() as connection:
        stored = storage.read_complaints(connection)
    counted = rules.figures(stored, year, office.today(), office.zone)
    own = sorted(
        (one for one in stored if one.year == year), key=lambda one: (one.series, one.sequence)
    )
    tables = [_by_month(counted), _answers(counted), _all(office, own)]
    office.ports.workbooks.write_tables(path, tables)
    return counted


def _draft_name(office: Office) -> str:
    return f"complaint {office.require(Right.SERVE).id.hex}"


def _move(office: Office, one: Complaint, state: ComplaintState, text: str) -> Complaint:
    office.require(Right.SERVE)
    with office.write() as tx:
        stored = storage.read_complaint(tx.connection, one.id)
        rules.check_step(stored.state, state)
        at = tx.at if state is ComplaintState.SELESAI else None
        storage.move_complaint(tx, one, state, text, at)
        return storage.read_complaint(tx.connection, one.id)


def _case(connection: Connection, number: str) -> UUID | None:
    if not number:
        return None
    case = storage.case_of_letter(connection, number)
    if case is None:
        raise NotFound("surat_pengaduan_tidak_ada", _NO_LETTER, number=number)
    return case


def _listed(
    office: Office, one: Complaint, calendar: WorkCalendar, letters: dict[UUID, str]
) -> Listed:
    today = office.today()
    village = office.regions.by_code.get(one.village_code or "")
    return Listed(
        complaint=one,
        days_left=rules.working_days_left(today, one.due_on, calendar),
        overdue=one.overdue(today),
        village=village.label if village else "",
        letter=letters.get(one.application_id, "") if one.application_id else "",
    )


def _by_month(counted: ComplaintFigures) -> WrittenTable:
    rows: list[list[str | int | None]] = []
    for month in MONTHS:
        counts = [counted.by_month[month].get(one, 0) for one in Category]
        rows.append([month_name(month), *counts, sum(counts)])
    sums = [sum(counted.by_month[month].get(one, 0) for month in MONTHS) for one in Category]
    rows.append(["Jumlah", *sums, counted.total])
    header = ("Bulan", *(one.label for one in Category), "Jumlah")
    return WrittenTable(f"Pengaduan menurut bulan dan kategori, tahun {counted.year}", header, rows)


def _answers(counted: ComplaintFigures) -> WrittenTable:
    rows: list[list[str | int | None]] = [
        ["Diterima", counted.total],
        ["Sudah dijawab", counted.answered],
        ["Dijawab sebelum batas waktu", counted.in_time],
        ["Belum dijawab", counted.open],
        ["Belum dijawab dan lewat batas waktu", counted.overdue],
    ]
    return WrittenTable("Tindak lanjut", ("Keadaan", "Pengaduan"), rows)


def _all(office: Office, own: list[Complaint]) -> WrittenTable:
    rows: list[list[str | int | None]] = []
    for one in own:
        village = office.regions.by_code.get(one.village_code or "")
        answered = one.answered_at.astimezone(office.zone).date() if one.answered_at else None
        rows.append(
            [
                one.number,
                show_date(one.received_at.astimezone(office.zone).date()),
                one.category.label,
                village.label if village else "",
                one.state.label,
                show_date(one.due_on),
                show_date(answered) if answered else "",
            ]
        )
    header = ("Nomor", "Diterima", "Kategori", "Desa", "Keadaan", "Batas jawaban", "Dijawab")
    return WrittenTable("Daftar pengaduan", header, rows, (_WITHOUT,))


_WITHOUT = "Isi pengaduan dan nama pelapor tidak dimuat di sini."
_KNOWN = QT_TRANSLATE_NOOP("errors", "Kunjungan ini sudah dicatat sebagai pengaduan {number}.")
_NO_CASE = QT_TRANSLATE_NOOP("errors", "Permohonan itu tidak ada lagi. Catat pengaduannya sendiri.")
_NO_LETTER = QT_TRANSLATE_NOOP(
    "errors", "Tidak ada surat bernomor {number}. Salin nomornya persis, atau kosongkan."
)
