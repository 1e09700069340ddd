"""The day's frame at the window: hours, days off, the opening card and the closing page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app import settings as declared
from desktop_app.domain.calendar import Holiday
from desktop_app.domain.day_frame import Duty
from desktop_app.gui.screens.day_opening import OpeningCard
from desktop_app.usecases import calendar, day_frame, queue
from desktop_app.usecases.office import Office
from desktop_app.usecases.settings import change_setting
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import PASSWORD, TestClock, acting, serve_somebody


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


# The morning ------------------------------------------------------------------------------------


@pytest.fixture
def framed(office: Office) -> Office:
    """The office with its day's frame switched on."""
    change_setting(acting(office, "admin"), declared.USE_DAY_FRAME.name, True)
    return office


def card_of(desk: Desk) -> OpeningCard:
    """Return the card of Loket, entered and loaded."""
    screen = desk.go("workbench")
    desk.settle()
    card: OpeningCard = screen.opening
    return card


def look_around(desk: Desk) -> None:
    desk.session.queue_changed.emit()
    desk.settle()
    desk.settle()


def words_of(card: OpeningCard) -> str:
    return "\n".join(line.text for line in card.lines())


def test_the_card_tells_the_morning_and_enter_opens(make_desk: MakeDesk, framed: Office) -> None:
    queue.issue(framed)
    desk = make_desk()
    card = card_of(desk)
    assert card.isVisible()
    words = words_of(card)
    assert "Jam layanan 07.30–11.00" in words
    assert "1 nomor sudah menunggu" in words
    assert "Belum ada data DTKS/DTSEN" in words
    assert not look_at(desk.window, "buka_loket")
    focused = desk.window.focusWidget()
    assert focused is not None
    desk.bot.keyClick(focused, Qt.Key.Key_Return)
    desk.settle()
    look_around(desk)
    assert not card.isVisible()
    assert day_frame.duties(framed)[0].duty is Duty.MELAYANI
    assert queue.view(framed).held is None


def test_f8_opens_too_and_takes_the_card_away(make_desk: MakeDesk, framed: Office) -> None:
    queue.issue(framed)
    desk = make_desk()
    card = card_of(desk)
    desk.bot.keyClick(desk.window, Qt.Key.Key_F8)
    desk.settle()
    look_around(desk)
    assert not card.isVisible()
    assert day_frame.duties(framed)[0].duty is Duty.MELAYANI


def test_an_office_without_the_frame_never_sees_the_card(make_desk: MakeDesk) -> None:
    desk = make_desk()
    card = card_of(desk)
    look_around(desk)
    assert not card.isVisible()


def test_after_closing_the_card_says_so(make_desk: MakeDesk, framed: Office) -> None:
    day_frame.close_day(framed)
    desk = make_desk()
    card = card_of(desk)
    assert card.isVisible()
    assert not look_at(desk.window, "buka_loket_lagi")
    assert card.opening is not None
    assert card.opening.closed_by == "Petugas1 Contoh"


def test_a_holiday_an_old_clock_and_an_unclosed_day_are_told(
    make_desk: MakeDesk, framed: Office, clock: TestClock
) -> None:
    queue.issue(framed)
    clock.go(days=3, hours=2)
    calendar.set_holiday(acting(framed, "admin"), Holiday(clock.at.date(), "Hari Jadi Kantor"))
    clock.go(hours=-1)
    desk = make_desk()
    card = card_of(desk)
    words = words_of(card)
    for part in (
        "libur: Hari Jadi Kantor",
        "Betulkan jam komputer ini",
        "1 nomor hari sebelumnya ditutup sendiri",
        "Jumat, 20 November 2026 belum ditutup",
    ):
        assert part in words
    assert not look_at(desk.window, "buka_loket_libur")
    next(one for one in card.lines() if one.deed == "Tutup").act()  # type: ignore[misc]
    desk.settle()
    screen: Any = desk.window.current()
    assert screen.help_page == "tutup-hari"
    assert screen._sheet.ui.day.text() == "Jumat, 20 November 2026"


# The evening ------------------------------------------------------------------------------------


def sheet_page(desk: Desk) -> Any:
    screen = desk.go("reports")
    screen.ui.close_day.click()
    desk.settle()
    return screen._sheet


def test_a_day_is_closed_and_signed_on_the_spot_by_keyboard(
    make_desk: MakeDesk, framed: Office
) -> None:
    serve_somebody(framed)
    change_setting(acting(framed, "admin"), declared.LETTER_WAITS_FOR_SIGNATURE.name, True)
    serve_somebody(framed)
    queue.issue(framed)
    desk = make_desk()
    page = sheet_page(desk)
    faults = look_at(desk.window, "tutup_hari")
    assert page.ui.state.text() == "Belum ditutup"
    desk.bot.keyClick(page, Qt.Key.Key_F9)
    desk.settle()
    assert "tekan F9 sekali lagi" in page.ui.fault.text()
    assert day_frame.reconcile(framed).closed_at is None
    desk.bot.keyClick(page, Qt.Key.Key_F9)
    desk.settle()
    assert page.ui.state.text() == "Ditutup pukul 08.30 oleh Petugas1 Contoh"
    assert page.ui.username.hasFocus()
    faults += look_at(desk.window, "tutup_hari_ditutup")
    page.ui.username.setText("supervisor")
    page.ui.password.setText("salah sekali")
    page.ui.sign.click()
    desk.settle()
    assert page.ui.fault.isVisible()
    assert page.ui.password.text() == ""
    page.ui.password.setText(PASSWORD)
    desk.bot.keyClick(page.ui.password, Qt.Key.Key_Return)
    desk.settle()
    assert "Ditandatangani pukul 08.30 oleh Supervisor Contoh" in page.ui.state_words.text()
    assert not page.ui.signing.isVisible()
    queue.issue(framed)
    page.load()
    desk.settle()
    assert "Angka berubah setelah ditandatangani" in page.ui.warning.text()
    assert page.ui.close_day.isEnabled()
    faults += look_at(desk.window, "tutup_hari_berubah")
    assert not faults, "\n".join(faults)


def test_a_supervisor_signs_as_who_they_are(make_desk: MakeDesk, framed: Office) -> None:
    day_frame.close_day(framed)
    desk = make_desk("supervisor")
    page = sheet_page(desk)
    assert not page.ui.sign_fields.isVisible()
    assert page.ui.sign.text() == "Tandatangani sebagai Supervisor Contoh"
    page.ui.sign.click()
    desk.settle()
    assert day_frame.reconcile(framed).signed_by == "Supervisor Contoh"


def test_while_a_counter_serves_the_page_says_which(make_desk: MakeDesk, framed: Office) -> None:
    queue.issue(framed)
    queue.call_next(framed)
    desk = make_desk()
    page = sheet_page(desk)
    assert "Loket 1 masih memegang U001" in page.ui.warning.text()
    assert not page.ui.close_day.isEnabled()


def test_the_sheet_is_saved_and_printed_and_esc_leads_back(
    make_desk: MakeDesk, framed: Office, tmp_path: Path
) -> None:
    desk = make_desk()
    page = sheet_page(desk)
    page.save_sheet(tmp_path / "lembar.pdf")
    desk.settle()
    assert (tmp_path / "lembar.pdf").read_bytes().startswith(b"%PDF-")
    sent: list[tuple[bytes, str, str]] = []
    doors = replace(desk.session.doors, print_pdf=lambda *sheet: sent.append(sheet))
    desk.session.doors = doors
    page.print_sheet()
    desk.settle()
    assert [(pdf[:5], title) for pdf, _, title in sent] == [(b"%PDF-", "Jumat, 20 November 2026")]
    page.ui.before.click()
    desk.settle()
    assert page.ui.day.text() == "Kamis, 19 November 2026"
    page.ui.back.click()
    desk.settle()
    screen: Any = desk.window.current()
    assert screen.ui.day_side.isVisible()
    assert screen.help_page == "laporan"


def test_without_the_frame_laporan_has_no_closing(make_desk: MakeDesk) -> None:
    desk = make_desk()
    screen = desk.go("reports")
    assert not screen.ui.close_day.isVisible()
    screen.show_section("tutup-hari")
    assert screen.ui.day_side.isVisible()
