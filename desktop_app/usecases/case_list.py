"""Permohonan: the list of cases with what they wait for, one case opened, and its exports."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop_app.domain.access import Right
from desktop_app.domain.case import CaseState
from desktop_app.domain.case_list import STAGES, CaseFacts, CaseLine, CaseList, CasePage
from desktop_app.domain.catalogue import Service, period_of
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
from desktop_app.domain.follow_up import Urgency, Waiting
from desktop_app.domain.identity import mask_nik
from desktop_app.domain.text import harmless_cell
from desktop_app.storage import attachments as papers
from desktop_app.storage import case_list as storage
from desktop_app.storage import cases
from desktop_app.storage import follow_ups as follow_up_storage
from desktop_app.storage import receipts as receipt_storage
from desktop_app.storage.database import Connection
from desktop_app.storage.durable import write_durably
from desktop_app.storage.office import proposal_periods
from desktop_app.usecases import receipts
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WrittenSheet

LIMIT = 300
HEADER = (
    *("Tanggal", "Pemohon", "NIK", "Layanan", "Desa", "Keadaan", "Nomor surat", "Tanda terima"),
    *("Menunggu", "Batas waktu", "Lewat batas"),
)


def list_cases(
    office: Office, text: str = "", waiting: Waiting | None = None, limit: int | None = LIMIT
) -> CaseList:
    """Return the cases that wait so (all with None) and fit a text, with the counts of each wait.

    A text is part of a name or of a letter's number, a whole NIK or No. KK, or what a receipt or
    a letter's QR code says. Of those that wait, what is due soonest or waits longest stands on top;
    of all, the latest. Numbers are covered; opening one case shows it, and is logged.
    """
    office.require(Right.SERVE)
    now = office.now()
    with office.read() as connection:
        opened = receipts.find_on(connection, text) if text.strip() else None
        if opened is None:
            most = None if limit is None else limit + 1
            found = storage.find_cases(connection, text, waiting, now, most)
        elif opened.batch_id is not None:
            found = storage.cases_of_batch(connection, opened.batch_id)
        else:
            found = tuple(
                storage.read_facts(connection, id) for id in [opened.application_id] if id
            )
        more = limit is not None and len(found) > limit
        lines = _lines(office, connection, found[:limit])
        counts = storage.count_waiting(connection, now)
    if waiting is not None:
        lines = tuple(sorted(lines, key=lambda one: one.due_at() or one.facts.decided_at))
    return CaseList(lines, counts, more)


def open_case(office: Office, id: UUID) -> CasePage:
    """Return one case with everything that belongs to it; the view is journaled. NotFound."""
    office.require(Right.SERVE)
    with office.write() as tx:
        tx.event("view", id, {"what": "case"})
        return _page(office, tx.connection, id)


def export(office: Office, path: Path, text: str = "", waiting: Waiting | None = None) -> int:
    """Write the list to `path`, .xlsx or .csv, numbers covered; return how many cases.

    That it left is journaled with everybody in it.

    Raises EnvironmentFailure when it cannot be written, Misused for another kind of file.
    """
    office.require(Right.EXPORT)
    lines = list_cases(office, text, waiting, None).lines
    shown = [one.facts.applicant_id.hex for one in lines]
    with office.write() as tx:  # before it leaves: who took it is known even after a power cut
        tx.event("export", office.identity.id, {"what": "permohonan", "shown": shown})
    rows = [row_of(office, one) for one in lines]
    match path.suffix.lower():
        case ".xlsx":
            sheet = WrittenSheet("Permohonan", HEADER, rows)
            office.ports.workbooks.write_book(path, [sheet])
        case ".csv":
            _write_csv(path, rows)
        case _:
            raise Misused("jenis_berkas_ekspor", _KIND)
    return len(lines)


def row_of(office: Office, line: CaseLine) -> tuple[str, ...]:
    """Return one case as texts, in the order of `HEADER`."""
    facts, now, due = line.facts, office.now(), line.due_at()
    return (
        f"{facts.day:%d-%m-%Y}",
        facts.person.name,
        mask_nik(facts.person.nik) if facts.person.nik else "",
        line.service_name,
        line.village,
        STAGES[line.stage],
        line.letter.number if line.letter else "",
        line.receipt,
        ", ".join(one.label for one in line.waiting(now)),
        _moment(office, due) if due else "",
        "ya" if line.urgency(now) is Urgency.LEWAT else "",
    )


def _page(office: Office, connection: Connection, id: UUID) -> CasePage:
    facts = storage.read_facts(connection, id)
    service = storage.service_of(connection, facts)
    line = _lines(office, connection, [facts])[0]
    periods = proposal_periods(connection)
    return CasePage(
        line=line,
        steps=cases.steps_of(connection, id),
        follow_ups=follow_up_storage.follow_ups_of(connection, id),
        receipts=receipt_storage.receipts_of(connection, id),
        letters=storage.letters_of(connection, [id]).get(id, ()),
        papers=papers.of_application(connection, id),
        labels={one.key: one.label for one in service.documents} if service else {},
        officers=storage.officer_names(connection),
        missing=_missing(facts, service),
        period_open=period_of(periods, office.today()) is not None,
    )


def _missing(facts: CaseFacts, service: Service | None) -> tuple[str, ...]:
    """Return the mandatory papers that are neither there nor replaced nor promised."""
    if service is None or facts.state == CaseState.DISETUJUI:
        return ()
    here = {*facts.in_hand, *facts.deferred}
    return tuple(
        one.label
        for one in service.documents
        if one.mandatory and one.key not in here and not here & set(one.substitutes)
    )


def _lines(
    office: Office, connection: Connection, found: Sequence[CaseFacts]
) -> tuple[CaseLine, ...]:
    ids = [one.id for one in found]
    letters = storage.letters_of(connection, ids)
    latest = storage.latest_receipts(connection, ids)
    waiting = follow_up_storage.open_follow_ups(connection, ids)
    names: dict[tuple[str, object], str] = {}
    lines = []
    for one in found:
        version = (one.service, one.service_from)
        if version not in names:
            service = storage.service_of(connection, one)
            names[version] = service.short_name if service else one.service
        village = office.regions.by_code.get(one.village_code or "")
        lines.append(
            CaseLine(
                facts=one,
                service_name=names[version],
                village=village.label if village else "",
                letter=next(iter(letters.get(one.id, ())), None),
                receipt=latest[one.id].number if one.id in latest else "",
                open_follow_ups=waiting.get(one.id, ()),
            )
        )
    return tuple(lines)


def _write_csv(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write a table as Excel in Indonesia opens it at once: semicolons, UTF-8 with its mark."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows([harmless_cell(cell) for cell in row] for row in rows)
    try:
        write_durably(path, text.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise EnvironmentFailure("berkas_tidak_tertulis", _NOT_WRITTEN) from error


def _moment(office: Office, moment: datetime) -> str:
    return f"{moment.astimezone(office.zone):%d-%m-%Y %H.%M}"


_KIND = QT_TRANSLATE_NOOP(
    "errors", "Daftar hanya dapat disimpan sebagai Excel (.xlsx) atau CSV (.csv)."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas itu tidak dapat ditulis. Tutup bila sedang terbuka, periksa izin foldernya, lalu "
    "ulangi.",
)
