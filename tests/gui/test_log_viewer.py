"""Pengaturan › Catatan program: the log where an officer finds it, narrowed and copied by keys."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from desktop_app import paths
from desktop_app.usecases import program_log
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at


def line(n: int, level: str = "WARNING") -> str:
    return f"2026-11-20 08:30:{n % 60:02},000 {level} desktop_app.x nomor {n}\n"


@pytest.fixture
def log(office: Office) -> Path:
    """The log of the office's folder, with a fault of ours at its end."""
    path = paths.log_dir(office.store.folder) / "loket.log"
    path.parent.mkdir(exist_ok=True)
    body = "".join(line(n) for n in range(1200))
    fault = "fault in the window\nbuiltins.KeyError\n  desktop_app/gui/x.py:12 press"
    path.write_text(f"{body}2026-11-20 09:00:00,000 ERROR desktop_app.gui.words {fault}\n")
    return path


def opened(desk: Desk) -> Any:
    desk.go("settings").show_section("logs")
    desk.settle()
    return desk.screen.page


def test_the_newest_stands_last_with_all_its_lines_below(make_desk: MakeDesk, log: Path) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    assert page.path == log
    assert len(page.model.rows) == program_log.PAGE
    assert "500 catatan terakhir" in page.ui.state.text()
    assert "desktop_app/gui/x.py:12" in page.ui.entry.toPlainText()
    assert look_at(desk.window, "catatan_program") == []


def test_older_pages_come_in_front_and_what_was_shown_stays(make_desk: MakeDesk, log: Path) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    for _ in range(2):
        page.ui.older.click()
        desk.settle()
    assert len(page.model.rows) == 1201
    assert page.model.rows[0].text.endswith("nomor 0")
    assert page.model.rows[-1].level == "ERROR"
    assert not page.ui.older.isEnabled()


def test_level_and_words_narrow_the_list(make_desk: MakeDesk, log: Path) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    QTest.keyClicks(page.ui.search, "nomor 77")
    QTest.keyClick(page.ui.search, Qt.Key.Key_Return)
    desk.settle()
    assert len(page.model.rows) == 1 + 10  # 77, and 770 to 779
    page.ui.search.clear()
    page.ui.level.setCurrentIndex(1)
    page.ui.level.activated.emit(1)
    desk.settle()
    assert [one.level for one in page.model.rows] == ["ERROR"]
    QTest.keyClicks(page.ui.search, "tidak ada itu")
    desk.bot.waitUntil(lambda: "tidak ada catatan" in page.ui.state.text().lower())
    assert not page.ui.copy.isEnabled()


def test_a_line_is_copied_whole_on_the_offices_clock(make_desk: MakeDesk, log: Path) -> None:
    desk = make_desk("petugas1")
    page = opened(desk)
    page.ui.rows.setFocus()
    QTest.keyClick(page.ui.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    told = QGuiApplication.clipboard().text()
    at = datetime(2026, 11, 20, 9).astimezone(desk.office.zone)
    assert told.startswith(f"{at:%d-%m-%Y %H.%M.%S} ERROR ")
    assert told.endswith("desktop_app/gui/x.py:12 press")
    assert "tersalin" in desk.notice


def test_what_is_logged_meanwhile_is_there_after_a_look_again(
    make_desk: MakeDesk, log: Path
) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    with log.open("a") as out:
        out.write(line(9999))
    page.ui.refresh.click()
    desk.settle()
    assert page.ui.entry.toPlainText().endswith("nomor 9999")


def test_an_office_without_trouble_is_told_so(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    assert "tidak ada gangguan" in page.ui.state.text()
    assert not page.ui.folder.isEnabled()
    assert look_at(desk.window, "catatan_kosong") == []


def test_the_folder_opens_and_the_report_is_a_button_away(
    make_desk: MakeDesk, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    desk = make_desk("admin")
    page = opened(desk)
    page.ui.folder.click()
    assert shown == [str(log.parent)]
    page.ui.help_me.click()
    desk.settle()
    assert desk.screen.page.ui.heading.text() == "Laporan masalah"
