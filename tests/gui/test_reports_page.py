"""Laporan › Rincian: the day live, the month with its closing, the trend, with their charts."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import settings as declared
from desktop_app.domain.report_paper import Chart, Series, Shape
from desktop_app.gui.screens.reports_page import Part, ReportPage
from desktop_app.gui.screens.settings_reports import ReportsSettingsPage
from desktop_app.gui.widgets.chart import ChartView
from desktop_app.storage import reports_month as storage
from desktop_app.usecases import queue
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.history import fill_history
from tests.offices import TestClock, acting


def open_page(desk: Desk, part: Part) -> ReportPage:
    screen: Any = desk.go("reports")
    screen.show_section(part.value)
    desk.settle()
    page = screen.details
    assert isinstance(page, ReportPage)
    return page


@pytest.mark.parametrize("part", list(Part))
def test_each_part_shows_its_tables_and_charts_whole(
    office: Office, make_desk: MakeDesk, part: Part
) -> None:
    fill_history(office, date(2026, 11, 20))
    desk = make_desk("supervisor")
    page = open_page(desk, part)
    assert page.body is not None
    assert page.body.charts
    assert all(len(box.model.rows) == len(box.table.rows) for box in page.body.tables.values())
    assert not look_at(desk.window, f"laporan-{part.value}")
    page.ui.scroll.verticalScrollBar().setValue(10_000)
    assert not look_at(desk.window, f"laporan-{part.value}-bawah")


def test_the_day_follows_what_another_counter_does(
    office: Office, make_desk: MakeDesk, qtbot: Any
) -> None:
    desk = make_desk()
    page = open_page(desk, Part.DAY)
    assert page.body is not None
    kept = page.body
    queue.issue(office)  # not by this window
    page.watch.setInterval(1)
    qtbot.waitUntil(lambda: kept.tables["antrean"].model.rows[0] == ("Nomor dibuat", 1))
    assert page.body is kept or page.body.tables["antrean"].model.rows[0] == ("Nomor dibuat", 1)
    page.watch.stop()
    desk.settle()


def test_signals_say_in_words_and_with_a_sign_what_is_beyond_its_limit(
    office: Office, make_desk: MakeDesk, clock: TestClock
) -> None:
    queue.issue(office)
    clock.go(minutes=50)
    page = open_page(make_desk(), Part.DAY)
    assert page.body is not None
    told = [one.text() for one in page.body.facts.findChildren(type(page.ui.title))]
    assert any(line.startswith("■  Ada yang menunggu 50 menit") for line in told)


def test_the_supervisor_closes_a_month_that_is_over(office: Office, make_desk: MakeDesk) -> None:
    fill_history(office, date(2026, 10, 30))
    desk = make_desk("supervisor")
    page = open_page(desk, Part.MONTH)
    assert not page.ui.close_month.isVisible()  # November still has working days
    page.ui.before.click()
    desk.settle()
    assert page.ui.close_month.isVisible()
    page.ui.close_month.click()
    desk.settle()
    assert not page.ui.close_month.isVisible()
    assert page.body is not None
    assert page.body.report.facts[0].startswith("Ditutup oleh Supervisor Contoh")
    with office.read() as connection:
        assert storage.closed_month(connection, "2026-10") is not None


def test_who_may_not_close_a_month_is_not_offered_it(office: Office, make_desk: MakeDesk) -> None:
    desk = make_desk("petugas1")
    page = open_page(desk, Part.MONTH)
    page.ui.before.click()
    desk.settle()
    assert not page.ui.close_month.isVisible()


def test_what_is_on_show_is_saved_and_a_refusal_is_told(
    office: Office, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    page = open_page(desk, Part.MONTH)
    for name in ("bulan.xlsx", "bulan.pdf"):
        page.export(tmp_path / name)
        desk.settle()
        assert (tmp_path / name).exists()
    page.export(tmp_path / "tidak ada" / "bulan.pdf")
    desk.settle()
    assert "tidak dapat ditulis" in desk.notice


def test_esc_leads_back_to_the_overview(office: Office, make_desk: MakeDesk) -> None:
    desk = make_desk()
    page = open_page(desk, Part.TREND)
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    desk.settle()
    assert not page.isVisible()
    assert desk.screen.ui.day_side.isVisible()
    assert acting(office, "petugas1")


def test_a_chart_is_read_by_the_arrow_keys(qtbot: Any) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(
        Chart(
            "a",
            "Nomor",
            Shape.BARS,
            ("Jan", "Feb"),
            (Series("Nomor", (4.0, 1234.0)), Series("Tahun lalu", (None, 5.5), line=True)),
            "nomor",
        )
    )
    view.show()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.told.text() == "Jan: Nomor 4"
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.told.text() == "Feb: Nomor 1.234; Tahun lalu 5,5"
    assert view.accessibleDescription() == view.told.text()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.told.text().startswith("Jan")
    QApplication.processEvents()


def settings_page(desk: Desk) -> Any:
    screen: Any = desk.go("settings")
    screen.show_section("reports")
    desk.settle()
    return next(one for one in screen.findChildren(ReportsSettingsPage) if one.isVisibleTo(screen))


def test_limits_are_the_offices_and_red_lies_beyond_amber(
    office: Office, make_desk: MakeDesk
) -> None:
    desk = make_desk("admin")
    page = settings_page(desk)
    assert not look_at(desk.window, "pengaturan-laporan")
    page.ui.wait_amber.setValue(60)
    page.save()
    assert "Batas merah" in page.ui.fault.text()
    page.ui.wait_red.setValue(90)
    page.save()
    desk.settle()
    assert desk.session.settings[declared.REPORT_WAIT_AMBER] == 60


def test_a_closed_day_leaves_its_report_in_the_folder_and_a_missing_folder_is_told(
    office: Office, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    page = settings_page(desk)
    page.ui.daily.setChecked(True)
    assert "Pilih dahulu foldernya" in page.ui.fault.text()
    assert not page.ui.daily.isChecked()
    page.choose_folder(tmp_path / "tidak ada")
    desk.settle()
    page.ui.daily.setChecked(True)
    desk.settle()
    queue.issue(office)
    desk.session.day_closed.emit(office.today())
    desk.settle()
    assert desk.window.ui.status.text("report") == "Laporan harian belum tersimpan"
    assert "tidak ada atau tidak terjangkau" in desk.notice
    page.choose_folder(tmp_path)
    desk.settle()
    desk.session.day_closed.emit(office.today())
    desk.settle()
    assert desk.window.ui.status.text("report") == ""
    assert {one.name for one in tmp_path.glob("laporan-harian-*")} == {
        "laporan-harian-2026-11-20.xlsx",
        "laporan-harian-2026-11-20.pdf",
    }
