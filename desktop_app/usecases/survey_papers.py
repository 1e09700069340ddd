"""The survey on paper and in files: the official table, its Excel, and the form to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
from desktop_app.domain.letter_number import show_nip
from desktop_app.domain.letter_terms import Paper, Signer
from desktop_app.domain.office import Signatory
from desktop_app.domain.people import show_date
from desktop_app.domain.survey_paper import (
    Cell,
    SurveyForm,
    SurveySheet,
    SurveyTable,
    bars_of,
    element_table,
    facts_of,
    number,
    other_tables,
)
from desktop_app.domain.survey_report import Span, SurveyReport
from desktop_app.storage.durable import write_durably
from desktop_app.storage.letters import read_emblem
from desktop_app.storage.office import read_settings, signatory_in_office
from desktop_app.usecases import surveys
from desktop_app.usecases.office import Office
from desktop_app.usecases.ports import WrittenTable

ENDINGS = (".xlsx", ".pdf")


def export(office: Office, span: Span, path: Path) -> None:
    """Write the report, as .xlsx or .pdf by its ending.

    Raises as `surveys.report`, Misused for another ending, EnvironmentFailure when the file can
    not be written.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise Misused("bentuk_berkas_laporan", _ENDING, name=path.name)
    if ending == ".xlsx":
        office.ports.workbooks.write_tables(path, workbook(surveys.report(office, span)))
    else:
        _write(path, official_table(office, span))


def official_table(office: Office, span: Span) -> bytes:
    """Return the official table of a span as PDF. Raises as `surveys.report`."""
    return office.ports.surveys.render(_sheet(office, surveys.report(office, span)))


def form(office: Office) -> bytes:
    """Return the questionnaire to be filled in by hand, as PDF, on the office's paper."""
    office.require(Right.SERVE)
    with office.read() as connection:
        paper = Paper(read_settings(connection)[settings.LETTER_PAPER])
    made = SurveyForm(
        letterhead=office.identity.letterhead,
        emblem=read_emblem(office.store.folder),
        paper=paper,
        asked=surveys.questionnaire(),
        services=tuple(one.short_name for one in surveys.services(office)),
    )
    return office.ports.surveys.render_form(made)


def save_form(office: Office, path: Path) -> None:
    """Write the questionnaire as a PDF file. Raises EnvironmentFailure."""
    _write(path, form(office))


def workbook(report: SurveyReport) -> list[WrittenTable]:
    """Return the report as tables of a workbook."""
    asked, index = surveys.questionnaire(), report.index
    head: list[tuple[str, Cell]] = [
        ("IKM", index.ikm),
        ("Mutu pelayanan", f"{index.quality} ({index.quality.words})" if index.quality else None),
        *facts_of(report, asked),
    ]
    first = SurveyTable(f"{asked.title}, {report.span.label}", ("Hal", "Keterangan"), tuple(head))
    found = (first, element_table(report, asked), *other_tables(report, asked))
    return [_written(one) for one in found]


def _sheet(office: Office, report: SurveyReport) -> SurveySheet:
    asked, index = surveys.questionnaire(), report.index
    with office.read() as connection:
        paper = Paper(read_settings(connection)[settings.LETTER_PAPER])
        head = signatory_in_office(connection, office.today())
    place = office.identity.letterhead.place
    return SurveySheet(
        letterhead=office.identity.letterhead,
        emblem=read_emblem(office.store.folder),
        paper=paper,
        period=report.span.label,
        ikm=number(index.ikm),
        quality=f"{index.quality} ({index.quality.words})" if index.quality else number(None),
        facts=facts_of(report, asked),
        elements=element_table(report, asked),
        bars=bars_of(report, asked),
        tables=other_tables(report, asked),
        place_and_date=", ".join(part for part in (place, show_date(office.today())) if part),
        signer=_signer(head) if head else None,
        printed=f"Menurut {asked.legal}. Dicetak {show_date(office.today())}.",
    )


def _signer(head: Signatory) -> Signer:
    return Signer(head.position, head.name, head.rank, show_nip(head.nip))


def _written(table: SurveyTable) -> WrittenTable:
    return WrittenTable(
        table.caption, table.header, [_plain(row) for row in table.rows], table.notes
    )


def _plain(row: Sequence[Cell]) -> list[str | int | None]:
    return [number(cell) if isinstance(cell, Decimal) else cell for cell in row]


def _write(path: Path, pdf: bytes) -> None:
    try:
        write_durably(path, pdf)
    except OSError as error:
        raise EnvironmentFailure("laporan_tidak_tersimpan", _UNWRITTEN, name=path.name) from error


_ENDING = QT_TRANSLATE_NOOP(
    "errors", "Laporan SKM ditulis sebagai .xlsx atau .pdf. Ganti akhiran nama {name}."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
