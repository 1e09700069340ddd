"""Data DTKS/DTSEN: a file is looked at, imported beside the counter's work, and taken back."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.invented import Inventor
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from tests.dirty_registers import lines, table
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at as picture


def write_register(office: Office, path: Path, people: int, broken: int = 0) -> Path:
    """Write a register file of invented people; the last `broken` rows have a NIK cut short."""
    inventor = Inventor(office.regions, office.today())
    rows = [inventor.register_row(inventor.person()).cells for _ in range(people)]
    header = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(header)
        for number, row in enumerate(rows):
            cells = [row.get(name, "") for name in header]
            if number >= people - broken:
                cells[header.index("nik")] = "331701"
            writer.writerow(cells)
    return path


def open_page(desk: Desk) -> Any:
    screen = desk.go("settings")
    screen.show_section("register")
    desk.settle()
    return screen.page


def look_at(desk: Desk, page: Any, path: Path) -> None:
    page.look_at(path)
    desk.settle()
    assert page.ui.steps.currentWidget() is page.ui.page_look, desk.notice


@pytest.fixture
def file(office: Office, tmp_path: Path) -> Path:
    return write_register(office, tmp_path / "DTSEN per 1 November 2026.csv", 40, broken=3)


def test_an_office_without_a_register_is_told_what_to_do(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = open_page(desk)
    assert page.shelf.ui.empty.isVisible()
    assert "Belum ada data" in desk.window.ui.status.text("register")


def test_the_first_rows_and_the_day_are_shown_before_anything_is_imported(
    make_desk: MakeDesk, file: Path, office: Office
) -> None:
    desk = make_desk("admin")
    page = open_page(desk)
    look_at(desk, page, file)
    assert page.ui.as_of.value() == date(2026, 11, 1)
    assert page.ui.preview.model().rowCount() == 10
    assert register.snapshots(office) == ()


def test_an_imported_file_is_the_one_the_counter_uses(
    make_desk: MakeDesk, file: Path, office: Office
) -> None:
    desk = make_desk("admin")
    page = open_page(desk)
    look_at(desk, page, file)
    page.start()
    desk.settle()
    current = register.current_snapshot(office)
    assert current is not None
    assert (current.rows, current.quarantined) == (40, 3)
    assert page.ui.steps.currentWidget() is page.ui.page_result
    assert "3 disisihkan" in page.ui.result_words.text()
    assert "DTSEN per 1 Nov 2026" in desk.window.ui.status.text("register")


def test_hidden_rows_and_sheets_are_told_beside_the_counts(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for row in table(lines(["bersih"] * 12 + ["nik kosong"])):
        book.active.append(row)
    for number in (8, 9):
        book.active.row_dimensions[number].hidden = True
    book.create_sheet("Lama").sheet_state = "hidden"
    book.create_sheet("Rekap").append(["Desa", "Jumlah"])
    path = tmp_path / "DTSEN per 1 November 2026.xlsx"
    book.save(path)
    desk = make_desk("admin")
    page = open_page(desk)
    look_at(desk, page, path)
    page.start()
    desk.settle()
    told = page.ui.result_words.text()
    assert "2 baris tersembunyi" in told
    assert "1 lembar tersembunyi tidak dibaca" in told
    assert "1 lembar tanpa kolom NIK dilewati" in told
    assert picture(desk.window, "impor_tersembunyi") == []


def test_the_rows_set_aside_are_saved_for_the_village(
    make_desk: MakeDesk, file: Path, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    page = open_page(desk)
    look_at(desk, page, file)
    page.start()
    desk.settle()
    page.shelf.export(page.shelf.snapshots.rows[0], tmp_path / "perbaikan.xlsx")
    desk.settle()
    assert (tmp_path / "perbaikan.xlsx").stat().st_size > 0
    assert "3 baris" in desk.notice
    desk.window.ui.notice.clear()


def test_a_stopped_import_changes_nothing(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    page = open_page(desk)
    look_at(desk, page, write_register(office, tmp_path / "besar.csv", 3000))
    page.start()
    page.cancel()
    desk.settle()
    assert register.snapshots(office) == ()
    assert page.ui.steps.currentWidget() is page.ui.page_look
    assert "dibatalkan" in desk.notice
    desk.window.ui.notice.clear()


def test_a_file_that_is_no_spreadsheet_is_refused_in_words(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "bukan.xlsx"
    path.write_bytes(b"ini bukan lembar kerja")
    desk = make_desk("admin")
    page = open_page(desk)
    page.look_at(path)
    desk.settle()
    assert page.ui.steps.currentWidget() is page.ui.page_list
    assert page.ui.list_fault.isVisible()
    assert page.ui.list_fault.text().startswith("bukan.xlsx: ")
    assert page.ui.list_fault.text().endswith(".")


def test_a_file_whose_headings_do_not_tell_is_asked_about_column_by_column(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text("nama;alamat\nSiti;Sarang\n", "utf-8")
    desk = make_desk("admin")
    page = open_page(desk)
    page.look_at(path)
    desk.settle()
    assert page.ui.steps.currentWidget() is page.ui.page_map
    assert "NIK" in page.ui.mapping.ui.lacking.text()
    assert not page.ui.mapping.ui.accept.isEnabled()
    QTest.keyClick(page.ui.mapping.ui.columns, Qt.Key.Key_Escape)
    assert page.ui.steps.currentWidget() is page.ui.page_look
    assert not page.ui.start.isEnabled()
    assert "Kolom NIK" in page.ui.look_fault.text()


def test_an_earlier_register_is_used_again_and_that_can_be_undone(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    page = open_page(desk)
    for name in ("DTSEN per 1 Oktober 2026.csv", "DTSEN per 1 November 2026.csv"):
        look_at(desk, page, write_register(office, tmp_path / name, 5))
        page.start()
        desk.settle()
    earlier = next(n for n, one in enumerate(page.shelf.snapshots.rows) if not one.current)
    page.shelf.ui.snapshots.selectRow(earlier)
    page.shelf.ui.use.click()
    desk.settle()
    current = register.current_snapshot(office)
    assert current is not None
    assert current.as_of == date(2026, 10, 1)
    desk.window.ui.notice.shown.undo()  # type: ignore[union-attr, misc]
    desk.settle()
    current = register.current_snapshot(office)
    assert current is not None
    assert current.as_of == date(2026, 11, 1)
    desk.window.ui.notice.clear()
