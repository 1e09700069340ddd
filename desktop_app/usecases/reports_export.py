"""The day, the month and the trend as one report each, and saved as Excel or PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app import settings
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, EnvironmentFailure, Misused
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.people import show_date
from desktop_app.domain.report_day import day_report
from desktop_app.domain.report_month import month_report
from desktop_app.domain.report_paper import Report, ReportPaper
from desktop_app.domain.report_trend import trend_report
from desktop_app.domain.statistics_day import DayFigures
from desktop_app.domain.statistics_month import MonthReport
from desktop_app.domain.statistics_trend import Trend
from desktop_app.storage.definitions import LETTER, all_definitions
from desktop_app.storage.durable import write_durably
from desktop_app.storage.emblem import read_emblem
from desktop_app.storage.office import read_settings, signatory_in_office
from desktop_app.usecases import reports
from desktop_app.usecases.office import Office

SUFFIXES = (".xlsx", ".pdf")


def report_of_day(office: Office, figures: DayFigures) -> Report:
    """Return a day's figures as tables and charts."""
    return day_report(figures, reports.service_names(office))


def report_of_month(office: Office, found: MonthReport) -> Report:
    """Return a month as tables and charts."""
    names = {**letter_names(office), **reports.service_names(office)}
    return month_report(found, names, office.zone)


def report_of_trend(office: Office, found: Trend) -> Report:
    """Return the trend as tables and charts."""
    return trend_report(found, reports.service_names(office))


def letter_names(office: Office) -> dict[str, str]:
    """Return {kind: title} of every letter this office has words for."""
    with office.read() as connection:
        found = all_definitions(connection, LETTER)
    found.sort(key=lambda one: one.valid_from)
    return {one.code: str(one.body.get("name") or one.code) for one in found}


def export_day(office: Office, day: date | None, path: Path) -> None:
    """Save a day as .xlsx or .pdf. Raises as `save`, Refused without the right to export."""
    _check(office, path)
    save(office, report_of_day(office, reports.day(office, day)), path)


def export_month(office: Office, year: int, month: int, path: Path) -> None:
    """Save a month as .xlsx or .pdf. Raises as `export_day`, Refused for a month to come."""
    _check(office, path)
    found = reports.month_report(office, year, month)
    save(office, report_of_month(office, found), path)


def export_trend(office: Office, last: date | None, path: Path) -> None:
    """Save the twelve months to that of `last` as .xlsx or .pdf. Raises as `export_day`."""
    _check(office, path)
    save(office, report_of_trend(office, reports.trend(office, last)), path)


def check_ending(path: Path) -> None:
    """Raise Misused for a name that is neither Excel's nor PDF's."""
    if path.suffix.lower() not in SUFFIXES:
        raise Misused("bentuk_berkas_laporan", _ENDING, name=path.name)


def save(office: Office, report: Report, path: Path) -> None:
    """Write a report by the ending of its name, whole or not at all.

    Whose deed it is was asked before: the day's report saves itself, whoever closed the day.
    Raises Misused for another ending, EnvironmentFailure when it cannot be written: the folder
    is not there or takes nothing, the file is open in another program, the disk is full.
    """
    check_ending(path)
    paper = _paper(office, report)
    if path.suffix.lower() == ".xlsx":
        office.ports.report_books.write(path, paper)
        return
    try:
        write_durably(path, office.ports.reports.render(paper))
    except OSError as error:
        raise EnvironmentFailure("laporan_tidak_tersimpan", _UNWRITTEN, name=path.name) from error


def _check(office: Office, path: Path) -> None:
    reports.may_take_out(office)
    check_ending(path)


def _paper(office: Office, report: Report) -> ReportPaper:
    today = office.today()
    with office.read() as connection:
        paper = read_settings(connection)[settings.LETTER_PAPER]
        emblem = read_emblem(connection, office.store.folder)
        signatory = signatory_in_office(connection, today)
    local = office.now().astimezone(office.zone)
    return ReportPaper(
        report=report,
        letterhead=office.identity.letterhead,
        emblem=emblem,
        paper=Paper(paper),
        place_and_date=f"{office.identity.letterhead.place}, {show_date(today)}",
        signatory=signatory,
        printed=f"Dibuat dari data per {show_date(today)} pukul {local:%H.%M}",
    )


_ENDING = QT_TRANSLATE_NOOP(
    "errors", "Laporan ditulis sebagai .xlsx atau .pdf. Ganti akhiran nama {name}."
)
_UNWRITTEN = QT_TRANSLATE_NOOP(
    "errors",
    "Berkas {name} tidak dapat ditulis. Periksa folder tujuan dan ruang kosong, lalu simpan lagi.",
)
