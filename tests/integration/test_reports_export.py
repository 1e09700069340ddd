"""Reports as files: the same tables on screen, in Excel, in PDF and in JSON; and bad input."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from openpyxl import load_workbook

from desktop_app import settings
from desktop_app.adapters.reports_xlsx import HEADER_ROW, OpenpyxlReports
from desktop_app.cli.report_words import day_data, month_data, report_lines, trend_data
from desktop_app.domain.access import PERMISSIONS, Right, Role
from desktop_app.domain.errors import EnvironmentFailure, Misused, Refused
from desktop_app.domain.letter_terms import Paper
from desktop_app.domain.report_paper import Report, ReportPaper, Table, said
from desktop_app.domain.statistics_trend import Method
from desktop_app.domain.survey_report import read_span
from desktop_app.storage.definitions import (
    RULES,
    SERVICE,
    add_definition,
    definitions_in_force,
)
from desktop_app.storage.office import read_settings
from desktop_app.storage.reports_month import Taken
from desktop_app.storage.reports_open import MINUTE
from desktop_app.storage.tables import officer
from desktop_app.usecases import (
    accounts,
    bringers,
    queue,
    reports,
    reports_daily,
    reports_day,
    reports_export,
    survey_papers,
    village_errors,
)
from desktop_app.usecases import reports_month as months
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.calendar import calendar_on
from desktop_app.usecases.office import Office
from desktop_app.usecases.reports_changes import Standards
from tests.history import fill_history
from tests.offices import TestClock, acting, serve_somebody

NOVEMBER = (2026, 11)


def pdf_text(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def sheets_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return {caption: rows below the header} of every table of a workbook."""
    found = {}
    for sheet in load_workbook(path).worksheets:
        if sheet.title.startswith(("Grafik", "Keterangan")):
            continue
        rows = list(sheet.iter_rows(min_row=HEADER_ROW + 1, values_only=True))
        found[str(sheet["A1"].value)] = rows
    return found


def same_everywhere(office: Office, report: Report, stem: Path) -> None:
    """Raise AssertionError unless Excel and PDF hold every cell of every table."""
    reports_export.save(office, report, stem.with_suffix(".xlsx"))
    reports_export.save(office, report, stem.with_suffix(".pdf"))
    books = sheets_of(stem.with_suffix(".xlsx"))
    words = " ".join(pdf_text(stem.with_suffix(".pdf").read_bytes()).split())
    for table in report.tables:
        assert len(books[table.caption]) >= len(table.rows)
        for row, written in zip(table.rows, books[table.caption], strict=False):
            told = [cell.date() if isinstance(cell, datetime) else cell for cell in written]
            row = tuple(cell or None if isinstance(cell, str) else cell for cell in row)
            assert told[: len(row)] == list(row)
            missing = [w for cell in row if cell for w in said(cell).split() if w not in words]
            assert not missing


@pytest.mark.parametrize("what", ["day", "month", "trend"])
def test_a_report_is_the_same_in_excel_pdf_and_json(
    office: Office, tmp_path: Path, what: str
) -> None:
    fill_history(office, date(2026, 11, 20))
    serve_somebody(office)
    told: dict[str, Any]
    if what == "day":
        figures = reports.day(office)
        report, told = reports_export.report_of_day(office, figures), day_data(figures)
        issued = report.tables[0].rows[0][1]
        assert isinstance(issued, int)
        assert told["issued"] == issued > 1
    elif what == "month":
        found = reports.month_report(office, *NOVEMBER)
        report, told = reports_export.report_of_month(office, found), month_data(found)
        assert [row[1] for row in report.tables[0].rows] == list(told["table_1_1"].values())
        assert [row[1] for row in report.tables[1].rows] == list(told["table_1_2"].values())
    else:
        trend = reports.trend(office)
        report, told = reports_export.report_of_trend(office, trend), trend_data(trend)
        assert [row[1] for row in report.tables[0].rows] == [
            one["issued"] for one in told["months"]
        ]
    assert json.dumps(told, default=str)
    assert list(report_lines(report))
    same_everywhere(office, report, tmp_path / what)


def test_the_workbook_is_typed_frozen_filtered_and_laid_out_for_the_paper(
    office: Office, tmp_path: Path
) -> None:
    fill_history(office, date(2026, 11, 20), months=2)
    path = tmp_path / "bulan.xlsx"
    reports_export.export_month(office, *NOVEMBER, path)
    book = load_workbook(path)
    for sheet in book.worksheets[:2]:
        assert sheet.freeze_panes == f"B{HEADER_ROW + 1}"
        assert str(sheet.auto_filter.ref).startswith(f"A{HEADER_ROW}:C")
        assert sheet.page_setup.paperSize == 14
        assert sheet.print_title_rows == f"$1:${HEADER_ROW}"
        assert sheet.cell(HEADER_ROW + 1, 2).data_type == "n"
    assert [len(sheet._charts) for sheet in book.worksheets if sheet.title.startswith("Grafik")]


def test_words_that_look_like_formulas_stay_words(office: Office, tmp_path: Path) -> None:
    cells = ("=1+1", "+62812", "-5", "@sum", '=HYPERLINK("x")')
    table = Table("a", "=A1", ("=B", "N"), tuple((one, 1) for one in cells))
    paper = ReportPaper(
        Report("R", "2026", (), (table,)),
        office.identity.letterhead,
        None,
        Paper.A4,
        "Rembang",
        None,
        "",
    )
    OpenpyxlReports().write(tmp_path / "a.xlsx", paper)
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert {sheet.cell(HEADER_ROW + 1 + n, 1).data_type for n in range(len(cells))} == {"s"}
    assert sheet["A1"].data_type == "s"
    assert sheet.page_setup.paperSize == 9


def test_the_paper_bears_kop_and_signature(office: Office, tmp_path: Path) -> None:
    reports_export.export_day(office, None, tmp_path / "hari.pdf")
    words = pdf_text((tmp_path / "hari.pdf").read_bytes())
    assert "DINAS SOSIAL CONTOH UJI" in words
    assert "Drs. Wibowo Contoh, M.Si." in words
    assert "Rembang, 20 November 2026" in words


def test_the_same_report_gives_the_same_bytes(office: Office, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        reports_export.export_month(office, *NOVEMBER, tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


# Bad input ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "export",
    [
        lambda office, path: reports_export.export_day(office, date(2026, 11, 15), path),
        lambda office, path: reports_export.export_month(office, 2026, 2, path),
        lambda office, path: reports_export.export_trend(office, None, path),
    ],
)
def test_an_office_without_visits_has_reports_all_the_same(
    office: Office, tmp_path: Path, export: Callable[[Office, Path], None]
) -> None:
    for suffix in reports_export.SUFFIXES:
        export(office, tmp_path / f"kosong{suffix}")
        assert (tmp_path / f"kosong{suffix}").stat().st_size > 1000
    assert reports.trend(office).forecast.method is Method.NONE


def test_one_visit_makes_a_day(office: Office) -> None:
    serve_somebody(office)
    figures = reports.day(office)
    assert (figures.issued, figures.finished, figures.wait.count) == (1, 1, 1)
    assert [(one.name, one.called, one.served) for one in figures.counters] == [("Loket 1", 1, 1)]
    assert [one.name for one in figures.officers] == ["Petugas1 Contoh"]


def test_a_month_to_come_is_refused_in_words(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Desember 2026 belum tiba"):
        reports_export.export_month(office, 2026, 12, tmp_path / "a.pdf")


def test_another_ending_is_refused_before_anything_is_counted(
    office: Office, tmp_path: Path
) -> None:
    with pytest.raises(Misused, match=r"\.xlsx atau \.pdf"):
        reports_export.export_month(office, *NOVEMBER, tmp_path / "a.doc")


@pytest.mark.parametrize("suffix", reports_export.SUFFIXES)
def test_a_file_that_cannot_be_replaced_is_told(
    office: Office, tmp_path: Path, suffix: str
) -> None:
    taken = tmp_path / f"laporan{suffix}"
    taken.mkdir()  # as on Windows while Excel has it open: it is there and cannot be replaced
    with pytest.raises(EnvironmentFailure, match="tidak dapat ditulis"):
        reports_export.export_month(office, *NOVEMBER, taken)
    assert [one.name for one in tmp_path.iterdir() if "laporan" in one.name] == [taken.name]


def test_figures_keep_the_name_of_an_officer_who_was_renamed_and_left(office: Office) -> None:
    serve_somebody(office)
    admin = acting(office, "admin")
    (one,) = [one for one in accounts.officers(admin) if one.username == "petugas1"]
    with office.write() as tx:
        tx.change(officer, one.id, one.version, {"name": "Nama Baru", "active": False})
    assert [desk.name for desk in reports.day(office).officers] == ["Nama Baru"]


def test_figures_of_an_officer_who_is_gone_stay_and_say_so(
    office: Office, clock: TestClock
) -> None:
    serve_somebody(office)
    assert office.actor is not None
    with office.read() as connection:
        calendar, chosen = calendar_on(office, connection), read_settings(connection)
    with office.store.writer.connect() as connection:  # as a row lost in a repair would be
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        connection.execute(officer.delete().where(officer.c.id == office.actor.id))
        told = reports_day.figures_of(connection, calendar, office.today(), clock.now(), chosen)
        connection.rollback()
    assert [(one.name, one.served) for one in told.officers] == [(reports_day.REMOVED, 1)]


def test_a_month_across_new_rules_and_a_new_version_of_a_service_says_so_everywhere(
    office: Office, tmp_path: Path
) -> None:
    fill_history(office, date(2026, 11, 20), months=1)
    change_on(office, date(2026, 11, 10), standard=1)
    found = reports.month_report(office, *NOVEMBER)
    report = reports_export.report_of_month(office, found)
    told = (
        "Aturan berubah mulai 10 November 2026",
        "Layanan dengan versi baru: Reaktivasi (10 November 2026).",
    )
    for words in told:
        assert any(words in one for one in report.facts)
    notes = [note for table in report.tables for note in table.notes]
    assert any("menurut standar pada hari masing-masing" in one for one in notes)
    same_everywhere(office, report, tmp_path / "bulan")
    paper = " ".join(pdf_text((tmp_path / "bulan.pdf").read_bytes()).split())
    book = load_workbook(tmp_path / "bulan.xlsx")
    cells = " ".join(str(c.value) for sheet in book for row in sheet for c in row if c.value)
    for words in told:
        assert words in paper
        assert words in " ".join(cells.split())
    assert [one["what"] for one in month_data(found)["changes"]] == ["aturan", "layanan"]
    trend = reports_export.report_of_trend(office, reports.trend(office))
    assert any("1 Januari 2026, 10 November 2026" in one for one in trend.facts)
    before = reports_export.report_of_month(office, reports.month_report(office, 2026, 10))
    assert not any("berubah mulai" in one for one in before.facts)


def test_each_case_is_held_to_the_standard_of_its_own_day(office: Office) -> None:
    change_on(office, date(2026, 11, 10), standard=1)
    five = (5 * MINUTE,) * 3
    taken = [Taken("reaktivasi", date(2026, 11, day), five) for day in (9, 10)]
    with office.read() as connection:
        standards = Standards(connection)
    [told] = months.processing(taken, standards.on, date(2026, 11, 30))
    assert (told.minutes.count, told.in_time, told.standard) == (6, 3, 1)
    assert standards.on("reaktivasi", date(2026, 11, 9)) > 5
    assert standards.on("belum pernah ada", date(2026, 11, 9)) == 0


def change_on(office: Office, day: date, *, standard: int) -> None:
    """Let new rules and a reactivation that promises `standard` minutes begin on a day."""
    with office.write() as tx:
        _, rules = definitions_in_force(tx.connection, RULES, day)["2026"]
        _, service = definitions_in_force(tx.connection, SERVICE, day)["reaktivasi"]
        add_definition(tx, RULES, "2026", day, {**rules, "version": 9})
        add_definition(tx, SERVICE, "reaktivasi", day, {**service, "standard_minutes": standard})


def test_reports_leave_only_with_the_right_to_export(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rights = frozenset({Right.SEE_REPORTS, Right.SEE_NIK})
    monkeypatch.setitem(PERMISSIONS, Role.PETUGAS, rights)
    span = date(2026, 11, 1), date(2026, 11, 20)
    path = tmp_path / "laporan.xlsx"
    for export in (
        lambda office: reports_export.export_day(office, None, path),
        lambda office: reports_export.export_month(office, *NOVEMBER, path),
        lambda office: reports_export.export_trend(office, None, path),
        lambda office: village_errors.export(office, *span, path),
        lambda office: bringers.export(office, *span, path),
        lambda office: survey_papers.export(office, read_span("2026-Q4"), path),
    ):
        with pytest.raises(Refused, match="tidak berwenang"):
            export(office)
        assert not path.exists()
        if export.__code__.co_names[0] != "bringers":  # people unmasked: never without an officer
            export(replace(office, actor=None))  # the command line
            path.unlink()


# Closing a month ------------------------------------------------------------------------------


def test_a_closed_month_keeps_its_figures_and_shows_what_changed(
    office: Office, clock: TestClock
) -> None:
    serve_somebody(office)
    supervisor = acting(office, "supervisor")
    with pytest.raises(Refused, match="masih mempunyai hari kerja"):
        months.close_month(supervisor, *NOVEMBER)
    clock.at = datetime(2026, 11, 30, 8, tzinfo=UTC)
    with pytest.raises(Refused, match="tidak berwenang"):
        months.close_month(office, *NOVEMBER)
    with pytest.raises(Refused, match="kata sandi Anda sekali lagi"):
        months.close_month(supervisor, *NOVEMBER)  # typed ten days ago
    supervisor = acting(office, "supervisor")
    closed = months.close_month(supervisor, *NOVEMBER)
    assert closed.closed is not None
    assert closed.closed.corrections == ()
    with pytest.raises(Refused, match="sudah ditutup oleh Supervisor Contoh"):
        months.close_month(supervisor, *NOVEMBER)
    serve_somebody(office)  # on the month's last day, after it was closed
    after = reports.month_report(office, *NOVEMBER)
    assert after.closed is not None
    assert [(one.column, one.closed, one.now) for one in after.closed.corrections] == [
        ("reaktivasi", 1, 2),
        ("reaktivasi", 1, 2),
    ]
    told = reports_export.report_of_month(office, after)
    table = next(one for one in told.tables if one.key == "koreksi")
    assert ("Tabel 1.1, orang", "Reaktivasi", 1, 2, 1) in table.rows
    assert "4 angka" not in told.facts[1]


# The day's report by itself ---------------------------------------------------------------------


def keep(office: Office, folder: Path) -> None:
    settings.write_machine(office.store.folder, settings.REPORT_FOLDER, str(folder))
    settings.write_machine(office.store.folder, settings.REPORT_DAILY, True)


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_nothing_is_saved_while_it_is_switched_off(office: Office, tmp_path: Path) -> None:
    queue.issue(office)
    assert reports_daily.save_day(office, office.today()) == reports_daily.Saved()
    assert reports_daily.save_missed(office) == reports_daily.Saved()


def test_a_missed_day_is_saved_at_the_next_start_and_only_once(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    folder = tmp_path / "laporan"
    folder.mkdir()
    keep(office, folder)
    queue.issue(office)
    first = office.today()
    assert reports_daily.save_missed(office).days == ()  # today is not over
    clock.go(days=3)
    assert reports_daily.save_missed(office).days == (first,)
    assert names(folder) == {
        f"laporan-harian-{first}.xlsx",
        f"laporan-harian-{first}.pdf",
    }
    assert reports_daily.save_missed(office).days == ()


def test_a_folder_that_is_away_is_told_and_made_up_for_later(
    office: Office, clock: TestClock, tmp_path: Path
) -> None:
    folder = tmp_path / "di jaringan"
    keep(office, folder)
    queue.issue(office)
    day = office.today()
    clock.go(days=1)
    saved = reports_daily.save_missed(office)
    assert saved.problem is not None
    assert "tidak ada atau tidak terjangkau" in str(saved.problem)
    folder.mkdir()
    assert reports_daily.save_missed(office).days == (day,)


def test_the_days_of_a_month_add_up_to_it(office: Office, tmp_path: Path) -> None:
    fill_history(office, date(2026, 11, 20), months=1)
    before = reports.month_report(office, *NOVEMBER)
    standard = office_settings.settings(office)["queue.standard_wait_minutes"]
    assert before.queue.standard_minutes == standard
    assert before.queue.issued == sum(
        reports.day(office, date(2026, 11, 1) + timedelta(days=n)).issued for n in range(20)
    )
