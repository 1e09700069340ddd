"""The survey on paper and in files: the official table, its Excel, and the form to fill in."""

from __future__ import annotations

from pathlib import Path

from desktop_app import settings
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
from desktop_app.domain.letter_number import show_nip
from desktop_app.domain.letter_terms import Paper, Signer
from desktop_app.domain.office import Signatory
from desktop_app.domain.people import show_date
from desktop_app.domain.report_paper import Table
from desktop_app.domain.report_survey import (
    dimension_table,
    element_table,
    remark_tables,
    score_table,
    survey_as_workbook,
    tap_table,
    trait_tables,
    trend_table,
)
from desktop_app.domain.survey import Questionnaire
from desktop_app.domain.survey_paper import SurveyForm, SurveySheet, bars_of, facts_of, number
from desktop_app.domain.survey_report import Span, SurveyReport
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings, signatory_in_office
from desktop_app.usecases import reports, reports_export, surveys
from desktop_app.usecases.office import Office

ENDINGS = (".xlsx", ".pdf")


def export(office: Office, span: Span, path: Path) -> None:
    """Write the report, as .xlsx or .pdf by its ending.

    Raises as `surveys.report`, Refused without the right to export, Misused for another ending,
    EnvironmentFailure when the file can not be written.
    """
    reports.may_take_out(office)
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise Misused("bentuk_berkas_laporan", _ENDING, name=path.name)
    if ending == ".xlsx":
        found = survey_as_workbook(surveys.report(office, span), surveys.questionnaire())
        reports_export.save(office, found, path)
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
        emblem = read_emblem(connection, office.store.folder)
    made = SurveyForm(
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=paper,
        asked=surveys.questionnaire(),
        services=tuple(one.short_name for one in surveys.services(office)),
    )
    return office.ports.surveys.render_form(made)


def save_form(office: Office, path: Path) -> None:
    """Write the questionnaire as a PDF file. Raises EnvironmentFailure."""
    _write(path, form(office))


def _sheet(office: Office, report: SurveyReport) -> SurveySheet:
    asked, index = surveys.questionnaire(), report.index
    with office.read() as connection:
        paper = Paper(read_settings(connection)[settings.LETTER_PAPER])
        emblem = read_emblem(connection, office.store.folder)
        head = signatory_in_office(connection, office.today())
    place = office.identity.letterhead.place
    return SurveySheet(
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=paper,
        period=report.span.label,
        ikm=number(index.ikm),
        quality=f"{index.quality} ({index.quality.words})" if index.quality else number(None),
        facts=facts_of(report, asked),
        elements=element_table(report, asked),
        bars=bars_of(report, asked),
        tables=tuple(one for one in _appendix(report, asked) if one.rows),
        place_and_date=", ".join(part for part in (place, show_date(office.today())) if part),
        signer=_signer(head) if head else None,
        printed=f"Menurut {asked.legal}. Dicetak {show_date(office.today())}.",
    )


def _appendix(report: SurveyReport, asked: Questionnaire) -> tuple[Table, ...]:
    return (
        dimension_table(report, asked),
        trend_table(report),
        score_table(report, asked),
        *trait_tables(report),
        tap_table(report, asked),
        *remark_tables(report),
    )


def _signer(head: Signatory) -> Signer:
    return Signer(head.position, head.name, head.rank, show_nip(head.nip))


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
