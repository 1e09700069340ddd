"""Data: the place with its parts, by keyboard, as an officer and an admin meet them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from desktop_app.domain.invented import Inventor
from desktop_app.domain.queue import Lane
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_changes import ChangeKind
from desktop_app.domain.register_columns import Field
from desktop_app.domain.village_check import Come
from desktop_app.storage.journal import between
from desktop_app.usecases import register, settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from tests.dirty_registers import HEADER, KINDS, lines, table, write
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import acting

NOVEMBER, OCTOBER = date(2026, 11, 1), date(2026, 10, 1)
DIRTY = ["bersih"] * 130 + ["kk kosong"] * 105 + [kind for kind in KINDS if kind != "bersih"]
Settled = Callable[..., Any]


@pytest.fixture
def two_months(office: Office, tmp_path: Path) -> Office:
    """Two snapshots of invented people: in November some are new, gone, or in another desil."""
    inventor = Inventor(office.regions, office.today(), seed=9)
    people = [inventor.register_row(person).cells for person in inventor.people(60)]
    titles = list(people[0] | {"desil_nasional": "", "status": ""})
    before = [row | {"desil_nasional": "3", "status": "aktif"} for row in people[:50]]
    after = [row | {"desil_nasional": "3", "status": "aktif"} for row in people[10:]]
    for row in after[:4]:
        row["desil_nasional"] = "7"
    for row in after[4:7]:
        row["status"] = "nonaktif"
    for day, rows in ((OCTOBER, before), (NOVEMBER, after)):
        cells = [[row.get(title, "") for title in titles] for row in rows]
        path = write(tmp_path / f"DTSEN {day}.xlsx", {"Data": [titles, *cells]})
        register.import_file(acting(office, "admin"), path, as_of=day, source=RegisterSource.DTSEN)
    return office


@pytest.fixture
def dirty(office: Office, tmp_path: Path) -> Office:
    """One snapshot with every kind of dirt, and two pages of rows without a No. KK."""
    path = write(tmp_path / "kotor.xlsx", {"Data": table(lines(DIRTY))})
    register.import_file(acting(office, "admin"), path, as_of=NOVEMBER)
    return office


@pytest.fixture
def data_part(make_desk: MakeDesk, office: Office) -> Settled:
    """Return a function that opens a part of Data: `data_part("quality", "petugas1")`."""

    def open_part(part: str, username: str = "admin") -> tuple[Desk, Any]:
        settings.change_setting(acting(office, "admin"), "use.register_screen", True)
        desk = make_desk(username)
        screen = desk.go("data")
        screen.show_section(part)
        desk.settle()
        return desk, screen.page

    return open_part


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Press a key wherever the keyboard is."""
    focused = desk.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers or Qt.KeyboardModifier.NoModifier)
    desk.settle()


def test_pictures(data_part: Settled, two_months: Office, office: Office, tmp_path: Path) -> None:
    """Every part at 1366 by 768, light and dark."""
    path = write(tmp_path / "kotor.xlsx", {"Data": table(lines(DIRTY))})
    register.import_file(acting(office, "admin"), path, as_of=date(2026, 11, 20))
    desk, page = data_part("quality")
    faults = look_at(desk.window, "data_mutu")
    page.ui.reasons.selectRow(1)
    press(desk, Qt.Key.Key_Return)
    faults += look_at(desk.window, "data_mutu_baris")
    screen: Any = desk.window.current()
    for part in ("changes", "village", "shelf", "import", "search"):
        screen.show_section(part)
        desk.settle()
        faults += look_at(desk.window, f"data_{part}")
    screen.offer([tmp_path / "DTSEN dari Dinas November 2026.xlsx"])
    faults += look_at(desk.window, "data_seret")
    screen._close_offer()
    village = write(
        tmp_path / "kalipang.xlsx", {"Data": table(lines(["bersih"] * 12 + ["nik 15 angka"] * 3))}
    )
    screen.show_section("village")
    screen.page.check(village)
    desk.settle()
    faults += look_at(desk.window, "data_village_jawaban")
    odd = [["Nomor Penduduk", "Nama Warga", "KK", "Keterangan"]] + [
        [line.cells[HEADER.index("nik")], line.cells[HEADER.index("nama")], "3317010101010001", "-"]
        for line in lines(["bersih"] * 9 + ["nik 15 angka"])
    ]
    screen.show_section("import")
    screen.page.look_at(write(tmp_path / "aneh.xlsx", {"Sheet1": odd}))
    desk.settle()
    faults += look_at(desk.window, "data_susunan_kolom")
    assert not faults, "\n".join(faults)


def test_data_is_a_place_with_its_own_switch(make_desk: MakeDesk, office: Office) -> None:
    admin = acting(office, "admin")
    desk = make_desk("admin")
    desk.go("workbench")
    rail = desk.window.ui.rail
    assert rail.findChild(QToolButton, "rail_data") is None
    settings.change_setting(admin, "use.register_screen", True)
    desk.session.reload_settings()
    desk.settle()
    button = rail.findChild(QToolButton, "rail_data")
    assert button is not None
    assert button.text() == "Data\nCtrl+2"


def test_who_only_serves_sees_no_import(data_part: Settled) -> None:
    desk, _ = data_part("search", "petugas1")
    screen: Any = desk.window.current()
    assert screen.parts == ("search", "quality", "changes", "village", "shelf")


def test_the_parts_are_reached_by_their_keys(data_part: Settled) -> None:
    desk, _ = data_part("search")
    screen: Any = desk.window.current()
    desk.bot.waitUntil(lambda: screen.page.ui.search.hasFocus())
    for number, part in enumerate(screen.parts, start=1):
        press(desk, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
        assert screen.ui.parts.currentIndex() == number - 1, part


# Columns to be chosen ---------------------------------------------------------------------------


def odd_file(path: Path) -> Path:
    """A file whose headings no alias knows; NIK, name and KK are where one has to look."""
    rows = [
        [line.cells[HEADER.index("nik")], line.cells[HEADER.index("nama")], "3317010101010001"]
        for line in lines(["bersih"] * 5)
    ]
    return write(path, {"Sheet1": [["Penduduk", "Warga", "Kartu"], *rows]})


def test_columns_are_chosen_by_letters_and_a_guess_is_never_taken_silently(
    data_part: Settled, office: Office, tmp_path: Path
) -> None:
    desk, page = data_part("import")
    page.look_at(odd_file(tmp_path / "aneh.xlsx"))
    desk.settle()
    panel = page.ui.mapping
    columns = panel.ui.columns
    assert page.ui.steps.currentWidget() is page.ui.page_map
    assert [one.field for one in columns.choices.columns] == [None, None, None]
    assert columns.choices.columns[0].guess is Field.NIK
    assert "mungkin NIK" in columns.choices.data(columns.choices.index(0, 0))
    assert panel.result.rows == ()
    QTest.keyClicks(columns, "ni")
    assert columns.choices.columns[0].field is Field.NIK
    QTest.keyClick(columns, Qt.Key.Key_Right)
    QTest.keyClicks(columns, "nam")
    assert columns.choices.columns[1].field is Field.NAME
    assert "Cukup" in panel.ui.lacking.text()
    assert len(panel.result.rows) == 5
    QTest.keyClick(columns, Qt.Key.Key_Right)
    QTest.keyClick(columns, Qt.Key.Key_Space)
    assert columns.choices.columns[2].field is Field.KK
    QTest.keyClick(columns, Qt.Key.Key_Delete)
    assert columns.choices.columns[2].field is None
    QTest.keyClick(columns, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert page.ui.steps.currentWidget() is page.ui.page_look
    assert "Anda pilih" in page.ui.remembered.text()
    page.start()
    desk.settle()
    current = register.current_snapshot(office)
    assert current is not None
    assert current.rows == 5


def test_a_layout_once_chosen_is_known_again(
    data_part: Settled, office: Office, tmp_path: Path
) -> None:
    desk, page = data_part("import")
    page.look_at(odd_file(tmp_path / "aneh.xlsx"))
    desk.settle()
    panel = page.ui.mapping
    for column, field in enumerate((Field.NIK, Field.NAME)):
        panel.ui.columns.choices.choose(column, field)
    panel.accept()
    desk.settle()
    page.start()
    desk.settle()
    page.look_at(odd_file(tmp_path / "lagi.xlsx"))
    desk.settle()
    assert page.ui.steps.currentWidget() is page.ui.page_look
    assert "dikenali dari pilihan" in page.ui.remembered.text()


def test_one_field_is_one_column_and_the_headings_may_stand_lower(
    data_part: Settled, tmp_path: Path
) -> None:
    desk, page = data_part("import")
    path = odd_file(tmp_path / "aneh.xlsx")
    page.look_at(path)
    desk.settle()
    panel = page.ui.mapping
    panel.ui.columns.choices.choose(0, Field.NIK)
    panel.ui.columns.choices.choose(2, Field.NIK)
    assert [one.field for one in panel.ui.columns.choices.columns] == [None, None, Field.NIK]
    panel.ui.header.setValue(0)
    assert panel.ui.header.text() == "tidak ada"
    assert panel.ui.columns.choices.columns[0].title == ""
    assert "ditanyakan lagi" in panel.ui.kept.text()


def test_a_column_called_id_is_shown_and_can_be_chosen_otherwise(
    data_part: Settled, tmp_path: Path
) -> None:
    desk, page = data_part("import")
    path = write(tmp_path / "id.xlsx", {"Data": table(lines(["bersih"] * 3))})
    page.look_at(path)
    desk.settle()
    page.choose_columns()
    columns = page.ui.mapping.ui.columns
    columns.choices.choose(0, Field.WEAK_ID)
    assert columns.choices.data(columns.choices.index(0, 0)) == "ID"
    columns.go_to(0)
    QTest.keyClick(columns, Qt.Key.Key_Down)
    assert columns.choices.columns[0].field is Field.NIK


# Mutu data --------------------------------------------------------------------------------------


def test_a_fault_is_opened_page_by_page_with_its_numbers_covered(
    data_part: Settled, dirty: Office
) -> None:
    desk, page = data_part("quality", "petugas1")
    place = next(n for n, one in enumerate(page.reasons.rows) if one.code == "kk_kosong")
    page.ui.reasons.setFocus()
    page.ui.reasons.selectRow(place)
    press(desk, Qt.Key.Key_Return)
    assert page.ui.steps.currentWidget() is page.ui.page_rows
    assert len(page.rows.rows) == 100
    assert page.ui.place.text() == "1–100 dari 106"
    assert all("*" in one.nik for one in page.rows.rows)
    press(desk, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.ui.place.text() == "101–106 dari 106"
    assert not page.ui.after.isEnabled()
    press(desk, Qt.Key.Key_Escape)
    assert page.ui.steps.currentWidget() is page.ui.page_report
    assert page.ui.reasons.hasFocus()


def test_who_may_see_the_numbers_leaves_a_trace(data_part: Settled, dirty: Office) -> None:
    desk, page = data_part("quality")
    page.ui.reasons.selectRow(0)
    press(desk, Qt.Key.Key_Return)
    assert not any(one.nik.isdigit() for one in page.rows.rows)
    page.unmask.turn()
    desk.settle()
    assert any(one.nik.isdigit() and len(one.nik) == 16 for one in page.rows.rows)
    now = dirty.now()
    with dirty.read() as connection:
        day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        told = between(connection, ("register_rows",), day, now.replace(year=now.year + 1))
    assert told[0].body is not None
    assert len(told[0].body["shown"]) == len(page.rows.rows)


def test_rows_of_a_village_are_what_its_sheet_holds(
    data_part: Settled, dirty: Office, tmp_path: Path
) -> None:
    desk, page = data_part("quality")
    village = page.villages.rows[0]
    page.ui.villages.selectRow(0)
    page.ui.villages.setFocus()
    press(desk, Qt.Key.Key_Return)
    assert len(page.rows.rows) == village.to_mend
    assert {one.village for one in page.rows.rows} == {village.label}
    press(desk, Qt.Key.Key_Escape)
    page.export(tmp_path / "desa.xlsx", village.code)
    desk.settle()
    assert f"{village.to_mend} baris ditulis ke 1 berkas" in desk.notice
    page.export(tmp_path / "semua", None)
    desk.settle()
    assert (tmp_path / "semua" / "ringkasan.xlsx").exists()
    desk.window.ui.notice.clear()


def test_mended_rows_leave_quarantine(data_part: Settled, dirty: Office, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    desk, page = data_part("quality")
    folder = tmp_path / "desa"
    page.export(folder, None)
    desk.settle()
    mended = None
    for path in sorted(folder.glob("*.xlsx")):
        book = load_workbook(path)
        sheet = book.active
        titles = [cell.value for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2):
            if "NIK" in titles and "0000" in str(row[1].value):
                cell = row[titles.index("NIK")]
                cell.value = str(cell.value)[:12] + "0777"
                book.save(path)
                mended = path
    assert mended is not None
    before = register.current_snapshot(dirty)
    page.mend([mended])
    desk.settle()
    assert page.ui.steps.currentWidget() is page.ui.page_mended, desk.notice
    assert page.ui.mended_title.text().startswith("1 baris keluar")
    now = register.current_snapshot(dirty)
    assert before is not None
    assert now is not None
    assert now.quarantined == before.quarantined - 1
    page.ui.mended_done.click()
    desk.settle()
    assert page.ui.steps.currentWidget() is page.ui.page_report
    desk.window.ui.notice.clear()


def test_one_person_under_two_numbers_is_shown_as_a_pair(
    data_part: Settled, office: Office, tmp_path: Path
) -> None:
    (line,) = lines(["bersih"])
    nik = line.cells[HEADER.index("nik")]
    twin = [nik[:12] + "0777" if cell == nik else cell for cell in line.cells]
    path = write(tmp_path / "dua.xlsx", {"Data": [HEADER, line.cells, twin]})
    register.import_file(acting(office, "admin"), path, as_of=NOVEMBER)
    desk, page = data_part("quality")
    place = next(n for n, one in enumerate(page.reasons.rows) if one.twins)
    page.ui.reasons.selectRow(place)
    page.ui.reasons.setFocus()
    press(desk, Qt.Key.Key_Return)
    page.unmask.turn()
    desk.settle()
    assert [one.nik for one in page.rows.rows] == [nik, nik[:12] + "0777"]
    assert "No. KK sama" in page.rows.rows[0].why
    assert page.ui.place.text() == "1–1 dari 1"


def test_a_file_that_is_no_mended_sheet_is_refused_in_words(
    data_part: Settled, dirty: Office, tmp_path: Path
) -> None:
    desk, page = data_part("quality")
    page.mend([odd_file(tmp_path / "lain.xlsx")])
    desk.settle()
    assert "Kode baris" in desk.notice
    assert page.ui.steps.currentWidget() is page.ui.page_report
    desk.window.ui.notice.clear()


def test_an_office_without_data_is_told_where_to_begin(data_part: Settled) -> None:
    _, quality = data_part("quality")
    assert "Impor" in quality.ui.empty.text()


# Perubahan --------------------------------------------------------------------------------------


def test_what_changed_is_counted_and_listed(
    data_part: Settled, two_months: Office, tmp_path: Path
) -> None:
    desk, page = data_part("changes", "petugas1")
    counts = dict(page.kinds.rows)
    assert (counts[ChangeKind.CAME], counts[ChangeKind.LEFT]) == (10, 10)
    assert counts[ChangeKind.DESIL] == 4
    assert counts[ChangeKind.PBI_OFF] == 3
    page.ui.kinds.selectRow([kind for kind, _ in page.kinds.rows].index(ChangeKind.DESIL))
    desk.settle()
    assert len(page.rows.rows) == 4
    texts = [page.rows.data(page.rows.index(0, n)) for n in range(6)]
    assert "3 → 7" in texts
    assert "*" in texts[0]
    page.export(tmp_path / "perubahan.xlsx")
    desk.settle()
    assert "27 perubahan" in desk.notice
    assert (tmp_path / "perubahan.xlsx").exists()
    desk.window.ui.notice.clear()


def test_the_same_data_twice_is_no_comparison(data_part: Settled, two_months: Office) -> None:
    desk, page = data_part("changes")
    page.ui.older.setCurrentIndex(page.ui.newer.currentIndex())
    desk.settle()
    assert "berbeda tanggalnya" in page.ui.rows_hint.text()
    assert page.kinds.rows == ()


def test_one_register_has_nothing_to_compare_with(data_part: Settled, dirty: Office) -> None:
    _, page = data_part("changes")
    assert "setelah ada dua data" in page.ui.empty.text()


# Cek kolektif -----------------------------------------------------------------------------------


def village_file(office: Office, path: Path, extra: int = 0) -> Path:
    """The first twenty people of `two_months`, some of whom only the older data know."""
    inventor = Inventor(office.regions, office.today(), seed=9)
    people = inventor.people(20)
    rows = [[person.nik, person.name] for person in people] + [["3317", "SALAH"]] * extra
    return write(path, {"Data": [["NIK", "NAMA"], *rows]})


def test_a_village_is_answered_and_the_answers_are_saved(
    data_part: Settled, two_months: Office, tmp_path: Path
) -> None:
    desk, page = data_part("village", "petugas1")
    page.check(village_file(two_months, tmp_path / "desa.xlsx", extra=2))
    desk.settle()
    assert page.ui.steps.currentWidget() is page.ui.page_result, page.ui.fault.text()
    assert "22 orang" in page.ui.result_title.text()
    assert "NIK bukan 16 angka (2)" in page.ui.faults_words.text()
    page.ui.filter.setCurrentIndex(page.ui.filter.findData(Come.ASK_FIRST))
    assert all(one.row.answer.come is Come.ASK_FIRST for one in page.rows.rows)
    assert page.rows.rows
    assert all("*" in page.rows.data(page.rows.index(n, 2)) for n in range(3))
    page.save_answers(tmp_path / "jawaban.xlsx")
    desk.settle()
    assert (tmp_path / "jawaban.xlsx").exists()
    press(desk, Qt.Key.Key_Escape)
    assert page.ui.steps.currentWidget() is page.ui.page_start
    desk.window.ui.notice.clear()


def test_another_village_can_be_named_afterwards(
    data_part: Settled, two_months: Office, tmp_path: Path
) -> None:
    desk, page = data_part("village")
    page.check(village_file(two_months, tmp_path / "desa.xlsx"))
    desk.settle()
    village = two_months.regions.villages[3]
    page.ui.home.set_code(village.code)
    page.ui.recheck.click()
    desk.settle()
    assert village.label in page.ui.result_title.text()


def test_a_village_file_without_headings_is_asked_about(
    data_part: Settled, two_months: Office, tmp_path: Path
) -> None:
    desk, page = data_part("village")
    page.check(odd_file(tmp_path / "aneh.xlsx"))
    desk.settle()
    assert "aneh.xlsx: Kolom NIK tidak ditemukan" in page.ui.fault.text()
    assert page.ui.map.hasFocus()
    page.ui.map.click()
    desk.settle()
    page.ui.mapping.ui.columns.choices.choose(0, Field.NIK)
    page.ui.mapping.accept()
    desk.settle()
    assert "5 orang" in page.ui.result_title.text()


# Files dropped, and F3 --------------------------------------------------------------------------


def drop(desk: Desk, *paths: Path) -> None:
    """Drop files onto the window as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(300, 300).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.window.dropEvent(event)
    desk.settle()


def test_a_spreadsheet_dropped_anywhere_is_asked_about_first(
    make_desk: MakeDesk, two_months: Office, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    desk.go("letters")
    drop(desk, village_file(two_months, tmp_path / "desa.xlsx"))
    screen: Any = desk.window.current()
    assert screen.ui.offer.isVisible()
    assert "desa.xlsx" in screen.ui.offer_words.text()
    assert screen.ui.offer_import.hasFocus()
    screen.ui.offer_check.click()
    desk.settle()
    assert screen.page.ui.steps.currentWidget() is screen.page.ui.page_result
    assert not screen.ui.offer.isVisible()
    drop(desk, village_file(two_months, tmp_path / "data.xlsx"))
    screen.ui.offer_import.click()
    desk.settle()
    assert screen.page.ui.steps.currentWidget() is screen.page.ui.page_look


def test_a_second_file_waits_for_the_first(
    make_desk: MakeDesk, two_months: Office, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    screen: Any = desk.go("data")
    screen.show_section("village")
    desk.settle()
    first = village_file(two_months, tmp_path / "satu.xlsx")
    screen.page.check(first)
    screen.page.check(village_file(two_months, tmp_path / "dua.xlsx", extra=3))
    assert "Masih ada yang berjalan" in desk.notice
    desk.settle()
    assert screen.page._path == first
    assert "20 orang" in screen.page.ui.result_title.text()
    desk.window.ui.notice.clear()


def test_a_mended_sheet_can_be_dropped_too(
    make_desk: MakeDesk, dirty: Office, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    desk.go("workbench")
    drop(desk, odd_file(tmp_path / "lain.xlsx"))
    screen: Any = desk.window.current()
    screen.ui.offer_mend.click()
    desk.settle()
    assert "Kode baris" in desk.notice
    assert screen.page.ui.steps.currentWidget() is screen.page.ui.page_report
    desk.window.ui.notice.clear()


def test_what_is_no_spreadsheet_is_not_taken(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk("admin")
    desk.go("letters")
    drop(desk, tmp_path / "foto.jpg")
    assert desk.window._name_of(desk.window.current()) == "letters"


def found(desk: Desk, nik: str) -> Any:
    """Press F3's deed and search for somebody."""
    desk.session.place_wanted.emit("find", "")
    desk.settle()
    find: Any = desk.window.current()
    find.ui.search.setText(nik)
    desk.bot.waitUntil(lambda: bool(find.hits.rows), timeout=10_000)
    desk.settle()
    return find


def test_f3_searches_and_ctrl_enter_puts_who_was_found_into_the_form(
    make_desk: MakeDesk, two_months: Office
) -> None:
    desk = make_desk("petugas1")
    bench: Any = desk.go("workbench")
    assert "F3" in {action.shortcut().toString() for action in bench.actions()}
    bench.tickets.give(NewTicket(Lane.UMUM))
    desk.settle()
    for _ in range(2):
        bench.call()
        desk.settle()
    assert bench.case.is_open
    person = Inventor(two_months.regions, two_months.today(), seed=9).people(20)[15]
    find = found(desk, person.nik or "")
    QTest.keyClick(find.ui.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.window.current() == bench
    assert bench.case.draft.value("nik") == person.nik
    assert bench.case.draft.value("nama") == person.name.upper()


def test_esc_goes_back_and_nobody_served_is_said(make_desk: MakeDesk, two_months: Office) -> None:
    desk = make_desk("petugas1")
    bench = desk.go("workbench")
    person = Inventor(two_months.regions, two_months.today(), seed=9).people(20)[15]
    find = found(desk, person.nik or "")
    QTest.keyClick(find.ui.search, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.window.current() is bench
    find = found(desk, person.nik or "")
    find.take()
    desk.settle()
    assert "Belum ada nomor" in desk.notice
    desk.window.ui.notice.clear()


def test_what_somebody_who_pressed_f3_sees(make_desk: MakeDesk, two_months: Office) -> None:
    desk = make_desk("petugas1")
    desk.go("workbench")
    person = Inventor(two_months.regions, two_months.today(), seed=9).people(20)[15]
    find = found(desk, person.name)
    find.open()
    desk.settle()
    assert look_at(desk.window, "cari_pemohon") == []
