"""Laporan: the day's queue and refusals, and the month in the shape of Tabel 1.1 and 1.2."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import settings as declared
from desktop_app.domain.statistics import MonthFigures, Spread
from desktop_app.domain.statistics_day import DayFigures
from desktop_app.gui.application import dress
from desktop_app.gui.screens.reports import Figures, ReportsScreen
from desktop_app.storage.tables import definition
from desktop_app.usecases import applications, queue, reports
from desktop_app.usecases.demo import draft_for
from desktop_app.usecases.office import Office
from tests.counter_desk import ACTIVE, INACTIVE, People
from tests.gui.conftest import MakeDesk
from tests.gui.looks import PICTURES, SMALLEST_SCREEN, look_at
from tests.offices import TestClock


@pytest.fixture
def busy_day(office: Office, clock: TestClock) -> Office:
    """An office that served two people, sent one away, and has one waiting."""
    people = People(office)
    for service, row in (
        ("reaktivasi", INACTIVE),
        ("pengajuan_baru", None),
        ("pengajuan_baru", ACTIVE),
    ):
        case = people.comes(service, registered=row)
        ticket = queue.issue(office, service=service)
        clock.go(minutes=4)
        queue.call_next(office)
        queue.serve(office, ticket.id)
        known = applications.prefill(office, case.person.nik or "", service)
        clock.go(minutes=6)
        applications.conclude(office, draft_for(office, ticket.id, case, known))
    queue.issue(office)
    return office


def open_reports(make_desk: MakeDesk) -> ReportsScreen:
    screen = make_desk().go("reports")
    assert isinstance(screen, ReportsScreen)
    return screen


def test_the_day_shows_the_queue_and_every_refusal(busy_day: Office, make_desk: MakeDesk) -> None:
    screen = open_reports(make_desk)
    assert screen.ui.day_title.text() == "20 November 2026"
    assert (screen.ui.issued.text(), screen.ui.waiting.text(), screen.ui.finished.text()) == (
        "4",
        "1",
        "3",
    )
    assert [(row.label, row.people) for row in screen.tables.day.rows] == [
        ("Disetujui: Pengajuan baru", 1),
        ("Disetujui: Reaktivasi", 1),
        ("Belum dapat: Sudah terdaftar", 1),
        ("Jumlah", 3),
    ]
    assert (screen.ui.allowed.text(), screen.ui.refused.text()) == ("2", "1")
    assert screen.ui.times.text().splitlines() == [
        "Menunggu: rata-rata 4 menit, separuh paling lama 4 menit, 9 dari 10 paling lama 4 menit.",
        "Dilayani: rata-rata 6 menit, separuh paling lama 6 menit, 9 dari 10 paling lama 6 menit.",
        "Dipanggil dalam 15 menit (standar kantor): 3 dari 3, 100 %.",
    ]


def test_the_month_stands_in_the_tables_that_go_upward(
    busy_day: Office, make_desk: MakeDesk
) -> None:
    screen = open_reports(make_desk)
    assert [(row.label, row.people, row.visits) for row in screen.tables.served.rows] == [
        ("Pengajuan baru", 1, 1),
        ("Reaktivasi", 1, 1),
        ("Jumlah", 2, 2),
    ]
    assert [(row.label, row.people) for row in screen.tables.refused.rows] == [
        ("Sudah terdaftar", 1),
        ("ID-DTKS tidak dicantumkan", 0),
        ("Pengajuan belum dibuka", 0),
        ("Lainnya", 0),
        ("Jumlah", 1),
    ]


def test_another_month_is_one_key_away_and_the_future_is_not(
    busy_day: Office, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    screen = desk.go("reports")
    QTest.keyClick(desk.window, Qt.Key.Key_PageDown)
    desk.settle()
    assert screen.ui.month_title.text() == "November 2026"
    QTest.keyClick(desk.window, Qt.Key.Key_PageUp)
    desk.settle()
    assert screen.ui.month_title.text() == "Oktober 2026"
    assert [row.people for row in screen.tables.served.rows] == [0, 0, 0]


def test_the_tables_are_copied_for_a_spreadsheet(busy_day: Office, make_desk: MakeDesk) -> None:
    screen = open_reports(make_desk)
    screen.ui.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert "Reaktivasi\t1\t1" in lines
    assert "Sudah terdaftar\t1\t1" in lines


def test_who_came_just_now_has_waited_no_minute(
    busy_day: Office, make_desk: MakeDesk, clock: TestClock
) -> None:
    desk = make_desk()
    assert desk.go("reports").ui.longest.text() == "0"
    clock.go(minutes=12, seconds=59)
    assert desk.go("reports").ui.longest.text() == "12"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "rata-rata 0 menit"),
        (0.4, "rata-rata kurang dari 1 menit"),
        (5, "rata-rata 5 menit"),
        (5.49, "rata-rata 5,4 menit"),
        (59.99, "rata-rata 59,9 menit"),
    ],
)
def test_minutes_are_never_rounded_up(
    busy_day: Office, make_desk: MakeDesk, minutes: float, words: str
) -> None:
    screen = open_reports(make_desk)
    found = many(busy_day)
    spread = Spread(40, minutes, minutes, minutes)
    screen.show_figures(replace(found, day=replace(found.day, wait=spread, called_in_time=39)))
    assert words in screen.ui.times.text()
    assert "39 dari 40, 97 %" in screen.ui.times.text()


def test_the_figures_come_again_while_somebody_looks_and_only_then(
    busy_day: Office, make_desk: MakeDesk, clock: TestClock
) -> None:
    desk = make_desk()
    screen = desk.go("reports")
    assert screen.ui.fresh.text() == "Angka per 09.00, dihitung ulang tiap 30 detik."
    queue.issue(busy_day)
    clock.go(minutes=2)
    screen.refresh.timeout.emit()
    desk.settle()
    assert (screen.ui.issued.text(), "09.02" in screen.ui.fresh.text()) == ("5", True)
    queue.issue(busy_day)
    QTest.keyClick(desk.window, Qt.Key.Key_F5)
    desk.settle()
    assert screen.ui.issued.text() == "6"
    desk.go("letters")
    assert not screen.refresh.isActive()
    desk.go("reports")
    assert screen.refresh.isActive()


def test_the_same_figures_again_leave_the_chosen_row(busy_day: Office, make_desk: MakeDesk) -> None:
    desk = make_desk()
    screen = desk.go("reports")
    screen.ui.day_table.selectRow(1)
    screen.load()
    desk.settle()
    assert screen.ui.day_table.currentIndex().row() == 1


def test_the_day_and_month_chosen_are_kept_until_others_are_chosen(
    busy_day: Office, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    screen = desk.go("reports")
    for key, modifier in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(desk.window, key, modifier)
    desk.settle()
    desk.go("letters")
    desk.go("reports")
    assert screen.ui.day_title.text() == "19 November 2026"
    assert screen.ui.month_title.text() == "Oktober 2026"
    QTest.keyClick(desk.window, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert screen.ui.day_title.text() == "20 November 2026"


def test_today_goes_on_being_today_when_the_day_turns_over(
    busy_day: Office, make_desk: MakeDesk, clock: TestClock
) -> None:
    desk = make_desk()
    desk.go("reports")
    clock.go(days=12)
    screen = desk.go("reports")
    assert screen.ui.day_title.text() == "2 Desember 2026"
    assert screen.ui.month_title.text() == "Desember 2026"


def test_a_month_can_be_typed(busy_day: Office, make_desk: MakeDesk) -> None:
    desk = make_desk()
    screen = desk.go("reports")
    QTest.keyClick(desk.window, Qt.Key.Key_PageUp)
    desk.settle()
    screen.ui.month.setFocus()
    screen.ui.month.selectAll()
    QTest.keyClicks(screen.ui.month, "03")
    screen.load()
    desk.settle()
    QTest.keyClicks(screen.ui.month, "2025")
    QTest.keyClick(screen.ui.month, Qt.Key.Key_Return)
    desk.settle()
    assert screen.ui.month_title.text() == "Maret 2025"
    for wrong, words in (("13-2025", "bb-tttt"), ("12-2026", "belum tiba")):
        screen.ui.month.setFocus()
        screen.ui.month.selectAll()
        QTest.keyClicks(screen.ui.month, wrong)
        QTest.keyClick(screen.ui.month, Qt.Key.Key_Return)
        assert words in screen.ui.month_fault.text()
        assert screen.ui.month_fault.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_PageUp)
    desk.settle()
    assert screen.ui.month_title.text() == "Februari 2025"
    assert not screen.ui.month_fault.isVisible()


def test_without_rules_in_force_the_figures_and_their_names_still_stand(
    busy_day: Office, make_desk: MakeDesk
) -> None:
    with busy_day.write() as tx:
        tx.connection.execute(sa.delete(definition).where(definition.c.kind == "rules"))
    screen = open_reports(make_desk)
    assert [row.label for row in screen.tables.served.rows][:2] == ["Pengajuan baru", "Reaktivasi"]


def test_an_empty_day_and_month_say_what_to_do_with_its_key(
    office: Office, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    screen = desk.go("reports")
    assert "Loket: Ctrl+1" in screen.ui.day_empty.text()
    assert screen.ui.month_empty.text().endswith("Bulan sebelumnya: PgUp.")
    assert not screen.ui.day_table.isVisible()
    screen.ui.day_before.click()
    screen.ui.month_before.click()
    desk.settle()
    assert "Alt+T" in screen.ui.day_empty.text()
    assert screen.ui.month_empty.text().endswith("Bulan lain: PgDn.")
    assert not look_at(desk.window, "laporan-kosong")


def test_what_lainnya_holds_and_what_stands_in_no_table_is_told(
    busy_day: Office, make_desk: MakeDesk
) -> None:
    screen = open_reports(make_desk)
    screen.show_figures(many(busy_day))
    others = "NIK bermasalah 9 orang (11 kunjungan), Desil di atas batas 4 orang (4 kunjungan)"
    assert screen.ui.others.text() == f"Lainnya berisi: {others}."
    lainnya = screen.tables.refused.index(3, 0)
    assert lainnya.data(Qt.ItemDataRole.ToolTipRole) == others
    assert "Pembebasan biaya 12 orang" in screen.ui.beside.text()


def test_totals_are_bold_and_numbers_stand_under_their_titles(
    busy_day: Office, make_desk: MakeDesk
) -> None:
    screen = open_reports(make_desk)
    model = screen.tables.refused
    bold = [model.index(row, 1).data(Qt.ItemDataRole.FontRole) for row in range(5)]
    assert [font is not None and font.bold() for font in bold] == [False] * 4 + [True]
    for column in (1, 2):
        align = model.headerData(
            column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        assert align & Qt.AlignmentFlag.AlignRight


def test_the_month_is_saved_as_an_excel_file(
    busy_day: Office, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    screen = desk.go("reports")
    screen.export(tmp_path / "laporan.xlsx")
    desk.settle()
    assert (tmp_path / "laporan.xlsx").exists()
    assert "laporan.xlsx" in desk.notice
    screen.export(tmp_path / "tidak ada" / "laporan.xlsx")
    desk.settle()
    assert "tidak dapat ditulis" in desk.notice


@pytest.mark.parametrize("height", [768, 700])
def test_nothing_is_cut_off_in_a_busy_month(
    busy_day: Office, make_desk: MakeDesk, qapp: QApplication, height: int
) -> None:
    screen = open_reports(make_desk)
    screen.show_figures(many(busy_day))
    window = screen.window()
    if height == SMALLEST_SCREEN.height():
        assert not look_at(window, "laporan")
        return
    PICTURES.mkdir(parents=True, exist_ok=True)
    for look in ("dark", "light"):
        dress(qapp, declared.Settings("machine", {"display.theme": look}))
        window.resize(1366, height)
        QApplication.processEvents()
        window.grab().save(str(PICTURES / f"laporan-{height}_{look}.png"))
    frame = screen.parentWidget()
    assert frame is not None
    assert screen.minimumSizeHint().height() <= frame.height()
    assert screen.minimumSizeHint().width() <= frame.width()


def many(office: Office) -> Figures:
    """A day and a month as full as an office's busiest."""
    wait = Spread(78, 11.26, 9, 27.4)
    return Figures(
        DayFigures(
            day=office.today(),
            issued=90,
            waiting=7,
            being_served=2,
            finished=71,
            absent=8,
            cancelled=2,
            longest_wait=103.7,
            wait=wait,
            service=Spread(71, 7.3, 6, 14.9),
            within_standard=0.74,
            called_in_time=58,
            standard_minutes=15,
            allowed={"pengajuan_baru": 20, "reaktivasi": 31, "pembebasan_biaya": 4},
            refused={"sudah_terdaftar": 9, "id_dtks_tidak_dicantumkan": 5, "nik_bermasalah": 2},
        ),
        MonthFigures(
            year=2026,
            month=11,
            served={
                "pengajuan_baru": 412,
                "reaktivasi": 446,
                "pembebasan_biaya": 12,
                "peralihan_bpjs": 3,
            },
            refused={"sudah_terdaftar": 70, "nik_bermasalah": 9, "desil_di_atas_batas": 4},
            served_visits={
                "pengajuan_baru": 420,
                "reaktivasi": 1450,
                "pembebasan_biaya": 12,
                "peralihan_bpjs": 3,
            },
            refused_visits={"sudah_terdaftar": 75, "nik_bermasalah": 11, "desil_di_atas_batas": 4},
            overridden=2,
        ),
        {
            **reports.service_names(office),
            "pembebasan_biaya": "Pembebasan biaya",
            "peralihan_bpjs": "Peralihan BPJS",
        },
        office.now(),
    )
