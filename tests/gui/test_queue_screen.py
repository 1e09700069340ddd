"""Antrean: the whole day at a glance, and what the office does with a number, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from desktop_app.domain.day_frame import Duty
from desktop_app.domain.queue import Lane, Ticket, TicketState
from desktop_app.gui.widgets.time_field import read_time
from desktop_app.storage import queue as storage
from desktop_app.usecases import day_frame, queue, queue_late, queue_visits, settings
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue import NewTicket
from desktop_app.usecases.queue_days import Deed
from desktop_app.usecases.queue_late import LateTicket
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import TestClock, acting, serve_somebody

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_queue(make_desk: MakeDesk, office: Office) -> Callable[[], tuple[Desk, Any]]:
    """Return a function that opens the screen of an office that has it switched on."""

    def open_() -> tuple[Desk, Any]:
        settings.change_setting(acting(office, "admin"), "use.queue_screen", True)
        desk = make_desk()
        screen = desk.go("queue")
        rest(desk)
        return desk, screen

    return open_


def rest(desk: Desk) -> None:
    """Wait until the list has settled and the chosen ticket's history is read."""
    screen = desk.window.current()
    desk.bot.waitUntil(lambda: not screen._resting.isActive() and not screen._typing.isActive())  # type: ignore[union-attr]
    desk.settle()


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    target = desk.window.focusWidget() or desk.window
    desk.bot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
    desk.settle()
    rest(desk)


def typed(desk: Desk, text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    desk.bot.keyClicks(focus, text)


def codes(screen: Any) -> list[str]:
    return [one.ticket.code for one in screen.model.rows]


def state(screen: Any) -> TicketState:
    """Return the chosen ticket's state."""
    return TicketState(screen.chosen.ticket.state)


def now(office: Office, ticket: Ticket) -> Ticket:
    with office.read() as connection:
        return storage.read_ticket(connection, ticket.id)


OpenQueue = Callable[[], tuple[Desk, Any]]


def test_the_whole_day_is_listed_with_the_counters_above(
    open_queue: OpenQueue, office: Office, clock: TestClock
) -> None:
    queue.issue(office, Lane.UMUM, "reaktivasi")
    clock.go(minutes=1)
    queue.issue(office, Lane.PRIORITAS)
    queue.call_next(office)
    _, screen = open_queue()
    assert codes(screen) == ["U001", "P001"]
    assert screen.ui.counters.texts() == ["Loket 1 · P001: Melayani · Petugas1 Contoh"]
    assert screen.ui.count.text() == "2 nomor · 1 menunggu · 1 dipanggil"


def test_a_number_is_given_with_two_keys_and_taken_back(
    open_queue: OpenQueue, office: Office
) -> None:
    desk, screen = open_queue()
    press(desk, Qt.Key.Key_F2)
    press(desk, Qt.Key.Key_P)
    assert codes(screen) == ["P001"]
    assert screen.chosen.ticket.code == "P001"
    press(desk, Qt.Key.Key_Z, CTRL)
    assert screen.chosen.ticket.state is TicketState.BATAL
    desk.window.ui.notice.clear()


def test_a_number_is_sent_on_with_a_message_and_keeps_its_time(
    open_queue: OpenQueue, office: Office
) -> None:
    ticket = queue.issue(office)
    desk, screen = open_queue()
    press(desk, Qt.Key.Key_T, CTRL)
    press(desk, Qt.Key.Key_Return)
    typed(desk, "Reak")
    press(desk, Qt.Key.Key_Return)
    typed(desk, "KK sudah diperiksa")
    press(desk, Qt.Key.Key_Return)
    after = now(office, ticket)
    assert (after.service, after.note) == ("reaktivasi", "KK sudah diperiksa")
    assert after.arrived_at == ticket.arrived_at
    assert screen.ui.tickets.hasFocus()
    press(desk, Qt.Key.Key_Z, CTRL)
    assert now(office, ticket).service is None
    desk.window.ui.notice.clear()


def test_sending_on_to_nowhere_is_told_beside_the_question(open_queue: OpenQueue) -> None:
    desk, screen = open_queue()
    press(desk, Qt.Key.Key_F2)
    press(desk, Qt.Key.Key_F2)
    press(desk, Qt.Key.Key_T, CTRL)
    for _ in range(3):
        press(desk, Qt.Key.Key_Return)
    fault = screen.ui.ticket.transfer.findChild(QLineEdit, "transfer_note").accessibleDescription()
    assert "tujuan" in fault
    assert screen.ui.ticket.asking
    press(desk, Qt.Key.Key_Escape)
    assert not screen.ui.ticket.asking
    assert screen.ui.tickets.hasFocus()
    desk.window.ui.notice.clear()


def test_a_remark_is_written_and_taken_back(open_queue: OpenQueue, office: Office) -> None:
    ticket = queue.issue(office)
    queue_visits.set_remark(office, ticket.id, "pakai kursi roda")
    desk, _screen = open_queue()
    press(desk, Qt.Key.Key_R, CTRL)
    typed(desk, "kursi roda, dekat pintu")
    press(desk, Qt.Key.Key_Return)
    assert now(office, ticket).remark == "kursi roda, dekat pintu"
    press(desk, Qt.Key.Key_Z, CTRL)
    assert now(office, ticket).remark == "pakai kursi roda"
    desk.window.ui.notice.clear()


def test_a_number_becomes_a_batch(open_queue: OpenQueue, office: Office) -> None:
    ticket = queue.issue(office)
    desk, _screen = open_queue()
    press(desk, Qt.Key.Key_L, CTRL)
    typed(desk, "15")
    press(desk, Qt.Key.Key_Return)
    press(desk, Qt.Key.Key_Space)
    press(desk, Qt.Key.Key_Return)
    assert (now(office, ticket).people, now(office, ticket).dropped_off) == (15, True)
    assert "15 orang" in desk.notice
    desk.window.ui.notice.clear()


def test_cancelled_and_restored_by_key(open_queue: OpenQueue, office: Office) -> None:
    ticket = queue.issue(office)
    desk, _screen = open_queue()
    press(desk, Qt.Key.Key_Delete)
    assert now(office, ticket).state is TicketState.BATAL
    press(desk, Qt.Key.Key_Return)
    assert now(office, ticket).state is TicketState.MENUNGGU
    desk.window.ui.notice.clear()


def test_a_number_with_details_is_given(open_queue: OpenQueue, office: Office) -> None:
    desk, screen = open_queue()
    press(desk, Qt.Key.Key_F2)
    press(desk, Qt.Key.Key_R)
    screen.ui.details.findChild(QComboBox, "new_lane").setCurrentText("Prioritas")
    screen.ui.details.findChild(QLineEdit, "new_remark").setText("ibu hamil")
    press(desk, Qt.Key.Key_F2)
    assert codes(screen) == ["P001"]
    assert screen.chosen.ticket.remark == "ibu hamil"
    assert screen.ui.side.currentWidget() is screen.ui.ticket
    desk.window.ui.notice.clear()


def test_who_waits_for_a_letter_is_called_with_enter_and_back(
    open_queue: OpenQueue, office: Office, clock: TestClock
) -> None:
    settings.change_setting(acting(office, "admin"), "letter.waits_for_signature", True)
    serve_somebody(office)
    clock.go(minutes=5)
    desk, screen = open_queue()
    assert state(screen) is TicketState.MENUNGGU_SURAT
    press(desk, Qt.Key.Key_Return)
    assert state(screen) is TicketState.DIPANGGIL
    assert "mengambil surat" in desk.notice
    press(desk, Qt.Key.Key_Z, CTRL)
    assert state(screen) is TicketState.MENUNGGU_SURAT
    desk.window.ui.notice.clear()


def test_only_what_is_possible_is_offered(open_queue: OpenQueue, office: Office) -> None:
    queue.issue(office)
    _, screen = open_queue()
    offered = [deed for deed, one in screen.ui.ticket._buttons.items() if one.isVisible()]
    assert offered == [Deed.ALIHKAN, Deed.CATATAN, Deed.KOLEKTIF, Deed.BATAL]


def test_the_history_of_the_chosen_number_stands_beside(
    open_queue: OpenQueue, office: Office, clock: TestClock
) -> None:
    ticket = queue.issue(office)
    clock.go(minutes=11)
    queue.call_next(office)
    _desk, screen = open_queue()
    lines = [
        screen.ui.ticket.ui.history.item(n).text()
        for n in range(screen.ui.ticket.ui.history.count())
    ]
    assert lines[0].startswith("08.30  Mengambil nomor")
    assert lines[1].startswith("08.41  Dipanggil")
    assert "Loket 1 · Petugas1 Contoh" in lines[1]
    assert screen.ui.ticket.ui.number.text() == ticket.code


def test_a_number_is_searched_and_the_filters_go_with_escape(
    open_queue: OpenQueue, office: Office
) -> None:
    for _ in range(12):
        queue.issue(office)
    desk, screen = open_queue()
    press(desk, Qt.Key.Key_F3)
    typed(desk, "u12")
    press(desk, Qt.Key.Key_Return)
    assert codes(screen) == ["U012"]
    assert screen.ui.tickets.hasFocus()
    assert screen.ui.count.text().startswith("1 dari 12 nomor")
    press(desk, Qt.Key.Key_Escape)
    assert len(codes(screen)) == 12
    assert screen.chosen.ticket.code == "U012"


def test_the_filters_leave_what_they_name(
    open_queue: OpenQueue, office: Office, clock: TestClock
) -> None:
    queue.issue(office, Lane.UMUM, "reaktivasi")
    clock.go(minutes=1)
    queue.issue(office, Lane.PRIORITAS)
    queue.cancel(office, queue.issue(office).id)
    _desk, screen = open_queue()

    def choose(box: Any, text: str) -> list[str]:
        box.setCurrentText(text)
        box.activated.emit(box.currentIndex())
        return codes(screen)

    assert choose(screen.ui.state, "Belum selesai") == ["U001", "P001"]
    assert choose(screen.ui.state, "Batal") == ["U002"]
    assert choose(screen.ui.state, "Menunggu") == ["U001", "P001"]
    assert choose(screen.ui.lane, "Umum") == ["U001"]
    assert choose(screen.ui.service, "Pengajuan baru") == []
    assert "Esc" in screen.ui.empty.text()


def test_another_day_is_only_looked_at(
    open_queue: OpenQueue, office: Office, clock: TestClock
) -> None:
    queue.issue(office)
    clock.go(days=3)
    desk, screen = open_queue()
    assert codes(screen) == []
    for _ in range(3):
        press(desk, Qt.Key.Key_Left, ALT)
    assert codes(screen) == ["U001"]
    assert "hanya untuk dilihat" in screen.ui.day_words.text()
    assert not screen.ui.new_ticket.isVisible()
    assert not screen.ui.ticket.ui.deeds.isVisible()
    press(desk, Qt.Key.Key_F2)
    assert not screen.ui.lanes.isVisible()
    screen.ui.today.click()
    rest(desk)
    assert screen.today


def test_papers_of_a_power_cut_are_entered_one_after_the_other(
    open_queue: OpenQueue, office: Office
) -> None:
    desk, screen = open_queue()
    ui = screen.ui.paper.ui
    press(desk, Qt.Key.Key_N, CTRL)
    for number, came in (("7", "8"), ("8", "805")):
        assert ui.number.hasFocus()
        typed(desk, number)
        press(desk, Qt.Key.Key_Return)
        typed(desk, came)
        press(desk, Qt.Key.Key_Return)
        typed(desk, "8.12")
        press(desk, Qt.Key.Key_Return)
        typed(desk, "820")
        press(desk, Qt.Key.Key_S, CTRL)
    assert codes(screen) == ["US007", "US008"]
    assert all(one.ticket.state is TicketState.SELESAI for one in screen.model.rows)
    assert ui.number.text() == "9"
    assert not ui.arrived.text()
    press(desk, Qt.Key.Key_Escape)
    assert screen.ui.side.currentWidget() is screen.ui.ticket
    press(desk, Qt.Key.Key_Z, CTRL)
    assert codes(screen) == ["US007"]
    desk.window.ui.notice.clear()


def test_a_paper_that_can_not_be_read_is_told_beside_its_field(open_queue: OpenQueue) -> None:
    desk, screen = open_queue()
    press(desk, Qt.Key.Key_N, CTRL)
    press(desk, Qt.Key.Key_S, CTRL)
    ui = screen.ui.paper.ui
    assert ui.number_fault.isVisible()
    assert ui.times_fault.isVisible()
    assert ui.number.hasFocus()
    ui.number.setText("4")
    ui.arrived.setText("9.10")
    ui.called.setText("9.00")
    press(desk, Qt.Key.Key_S, CTRL)
    assert "berurutan" in ui.fault.text()


def test_what_another_counter_does_is_seen(open_queue: OpenQueue, office: Office) -> None:
    desk, screen = open_queue()
    queue.issue(office)
    desk.bot.waitUntil(lambda: codes(screen) == ["U001"])


@pytest.mark.parametrize(
    ("text", "at"),
    [("8", time(8)), ("815", time(8, 15)), ("0815", time(8, 15)), ("14:05", time(14, 5))]
    + [(wrong, None) for wrong in ("", "24", "8.60", "8.5", "pagi", "８")],
)
def test_a_time_is_read_as_people_write_it(text: str, at: time | None) -> None:
    assert read_time(text) == at


def busy_day(office: Office, clock: TestClock) -> None:
    """Fill a morning with a bit of everything."""
    admin = acting(office, "admin")
    second = settings.add_counter(admin, "B", "Loket 2")
    settings.add_counter(admin, "C", "Loket 3 Informasi")
    other = office.with_actor(office.actor, second)
    day_frame.set_duty(other, Duty.ISTIRAHAT)
    for lane, service in ((Lane.UMUM, "reaktivasi"), (Lane.PRIORITAS, "pengajuan_baru")) * 6:
        queue.issue(office, lane, service)
        clock.go(minutes=3)
    for _ in range(4):
        ticket = queue.call_next(office)
        clock.go(minutes=1)
        queue.serve(office, ticket.id)
        clock.go(minutes=9)
        queue.finish(office, ticket.id)
    queue.cancel(office, queue.issue(office).id)
    batch = queue.give_number(office, NewTicket(people=15, dropped_off=True, by_kiosk=True))
    queue_visits.set_remark(office, batch.id, "Dibawa perangkat Desa Kalipang")
    urgent = queue.issue(office, Lane.DARURAT, "reaktivasi")
    clock.go(minutes=2)
    queue_visits.transfer(office, urgent.id, counter_id=second.id, note="Rawat inap")
    paper = LateTicket(
        office.today(), Lane.UMUM, 3, time(7, 40), "reaktivasi", time(7, 50), time(8, 2)
    )
    queue_late.enter_late(office, paper)
    queue.call_next(office)


def test_the_queue_looks_right(open_queue: OpenQueue, office: Office, clock: TestClock) -> None:
    busy_day(office, clock)
    desk, screen = open_queue()
    screen.ui.tickets.selectRow(4)
    rest(desk)
    faults = look_at(desk.window, "antrean")
    for deed in (Deed.ALIHKAN, Deed.CATATAN, Deed.KOLEKTIF):
        screen.ui.tickets.selectRow(len(screen.model.rows) - 1 if deed is Deed.ALIHKAN else 12)
        rest(desk)
        screen.ui.ticket.begin(deed)
        faults += look_at(desk.window, f"antrean_{deed.value}")
        screen.ui.ticket.close_form()
    press(desk, Qt.Key.Key_F2)
    faults += look_at(desk.window, "antrean_nomor_baru")
    press(desk, Qt.Key.Key_R)
    faults += look_at(desk.window, "antrean_nomor_rincian")
    press(desk, Qt.Key.Key_Escape)
    press(desk, Qt.Key.Key_N, CTRL)
    faults += look_at(desk.window, "antrean_susulan")
    press(desk, Qt.Key.Key_S, CTRL)
    faults += look_at(desk.window, "antrean_susulan_salah")
    press(desk, Qt.Key.Key_Escape)
    screen.ui.date.set_value(office.today() - timedelta(days=1))
    rest(desk)
    faults += look_at(desk.window, "antrean_kemarin")
    assert not faults, "\n".join(faults)


def test_every_control_is_reached_by_tab(open_queue: OpenQueue, office: Office) -> None:
    queue.issue(office)
    desk, _screen = open_queue()
    seen: list[QWidget] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
        desk.bot.keyClick(focus, Qt.Key.Key_Tab)
    names = {one.objectName() for one in seen}
    assert {"tickets", "search", "state", "lane", "counter", "service", "date"} <= names
    assert {"deed_alihkan", "history", "new_ticket", "late"} <= names
