"""The day's frame at the window: hours, days off, the opening card and the closing page."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.domain.calendar import Holiday
from desktop_app.usecases import calendar
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at


def page_of(desk: Desk, section: str) -> Any:
    screen = desk.go("settings")
    screen.show_section(section)
    desk.settle()
    return screen.page


# Hours ------------------------------------------------------------------------------------------


def test_the_ordinary_week_is_shown_and_changed(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = page_of(desk, "hours")
    friday, _ = page.ui.week.rows[4]
    assert [field.text() for field in friday] == ["07.30", "11.00", "", ""]
    friday[1].setText("1130")
    desk.bot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert calendar.hours(office).on(4) == ((time(7, 30), time(11, 30)),)
    assert "tersimpan" in desk.notice


def test_a_day_typed_wrong_is_told_below_it_and_nothing_is_stored(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = page_of(desk, "hours")
    before = calendar.hours(office)
    fields, fault = page.ui.week.rows[0]
    fields[1].setText("06.00")
    page.save()
    desk.settle()
    assert "sesudah jam buka" in fault.text()
    assert fields[0].hasFocus()
    assert calendar.hours(office) == before
    assert not look_at(desk.window, "jam_layanan_salah")


def test_special_hours_begin_with_the_ordinary_ones_and_can_be_taken_back(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = page_of(desk, "hours")
    faults = look_at(desk.window, "jam_layanan")
    page.ui.new_row.click()
    page.save()
    assert page.ui.name_fault.isVisible()
    page.ui.name.setText("Ramadan 1448 H")
    page.ui.first.setText("08-02-2027")
    page.ui.last.setText("08-03-2027")
    page.ui.week.rows[0][0][1].setText("14.00")
    faults += look_at(desk.window, "jam_layanan_baru")
    page.save()
    desk.settle()
    (stored,) = calendar.special_hours(office)
    assert stored.hours.hours.on(0)[-1][1] == time(14)
    assert [one.stored is None for one in page.model.rows] == [True, False]
    page.ui.rows.selectRow(1)
    faults += look_at(desk.window, "jam_layanan_khusus")
    page.ui.remove.click()
    desk.settle()
    assert calendar.special_hours(office) == ()
    desk.window.ui.notice.take_back()
    desk.settle()
    assert len(calendar.special_hours(office)) == 1
    assert not faults, "\n".join(faults)


# Days off ---------------------------------------------------------------------------------------


def test_the_office_works_on_a_shared_leave(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = page_of(desk, "holidays")
    row = next(n for n, one in enumerate(page.model.rows) if one.date == date(2026, 12, 24))
    page.ui.rows.selectRow(row)
    assert page.ui.origin.text() == "Cuti bersama"
    assert not page.ui.remove.isVisible()
    page.ui.closed.setChecked(False)
    page.save()
    desk.settle()
    assert page.ui.rows.currentIndex().row() == row
    stored = {one.date: one.closed for one in calendar.holidays(office, 2026)}
    assert stored[date(2026, 12, 24)] is False
    assert not look_at(desk.window, "hari_libur")


def test_an_own_day_is_added_taken_back_and_put_back(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = page_of(desk, "holidays")
    page.ui.after.click()
    desk.settle()
    page.begin_new()
    page.ui.day.setText("01-07-2027")
    page.ui.name.setText("Hari Jadi Kantor")
    page.save()
    desk.settle()
    own = Holiday(date(2027, 7, 1), "Hari Jadi Kantor")
    assert own in calendar.holidays(office, 2027)
    page.ui.remove.click()
    desk.settle()
    assert own not in calendar.holidays(office, 2027)
    desk.window.ui.notice.take_back()
    desk.settle()
    assert own in calendar.holidays(office, 2027)


def test_a_year_ahead_is_filled_from_the_national_calendar(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = page_of(desk, "holidays")
    for _ in range(2):
        page.ui.after.click()
        desk.settle()
    assert page.model.rows == ()
    page.ui.refresh.click()
    desk.settle()
    assert len(page.model.rows) > 10
    assert "hari diperbarui" in desk.notice
