"""Laporan: the day's queue and refusals, and the month in the shape of Tabel 1.1 and 1.2."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import settings as declared
from desktop_app.gui import theme
from desktop_app.gui.application import dress
from desktop_app.gui.screens.reports import ReportsScreen
from desktop_app.usecases import applications, queue
from desktop_app.usecases.demo import draft_for
from desktop_app.usecases.office import Office
from tests.counter_desk import ACTIVE, INACTIVE, People
from tests.gui.conftest import MakeDesk
from tests.offices import TestClock

PICTURES = Path(__file__).parents[2] / "build" / "pictures"


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
    assert [(row.label, row.people) for row in screen.day_rows.rows] == [
        ("Disetujui: Pengajuan baru", 1),
        ("Disetujui: Reaktivasi", 1),
        ("Belum dapat: Sudah terdaftar", 1),
        ("Jumlah", 3),
    ]
    assert "separuh di bawah 6 menit" in screen.ui.times.text()


def test_the_month_stands_in_the_tables_that_go_upward(
    busy_day: Office, make_desk: MakeDesk
) -> None:
    screen = open_reports(make_desk)
    assert [(row.label, row.people, row.visits) for row in screen.served_rows.rows] == [
        ("Pengajuan baru", 1, 1),
        ("Reaktivasi", 1, 1),
        ("Jumlah", 2, 2),
    ]
    assert [(row.label, row.people) for row in screen.refused_rows.rows] == [
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
    assert [row.people for row in screen.served_rows.rows] == [0, 0, 0]


def test_the_tables_are_copied_for_a_spreadsheet(busy_day: Office, make_desk: MakeDesk) -> None:
    screen = open_reports(make_desk)
    screen.ui.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert "Reaktivasi\t1\t1" in lines
    assert "Sudah terdaftar\t1\t1" in lines


@pytest.mark.parametrize("look", [theme.Look.LIGHT, theme.Look.DARK])
def test_the_screen_can_be_looked_at(
    busy_day: Office, make_desk: MakeDesk, qapp: QApplication, look: theme.Look
) -> None:
    dress(qapp, declared.Settings("machine", {"display.theme": look.value}))
    screen = open_reports(make_desk)
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert screen.window().grab().save(str(PICTURES / f"laporan-{look.value}.png"))
