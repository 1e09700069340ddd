"""Kios: a number by two touches, nothing personal asked, and an officer's way out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import settings as declared
from desktop_app.domain.errors import EnvironmentFailure, Refused
from desktop_app.domain.queue import Cause, Lane, Purpose, Ticket
from desktop_app.gui import kiosk as kiosks
from desktop_app.gui.kiosk import Kiosk
from desktop_app.gui.second_screen import SecondScreen
from desktop_app.gui.widgets.kiosk_button import SMALLEST, KioskButton
from desktop_app.storage import queue as storage
from desktop_app.usecases import board, queue, waiting_room
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import PICTURES, dress
from tests.offices import TestClock

SIZES = (QSize(1920, 1080), QSize(1366, 768))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Iterator[Desk]:
    desk = make_desk()
    desk.session.settings = declared.Settings("office", {"use.kiosk": True})
    desk.window.build()
    yield desk
    desk.session.ending.emit()


@pytest.fixture
def kiosk(desk: Desk) -> Kiosk:
    desk.session.room.open_kiosk()
    kiosk = desk.session.room.kiosk
    assert kiosk is not None
    kiosk.resize(SIZES[1])
    desk.settle()
    return kiosk


def touch(desk: Desk, button: KioskButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


def takes_number(desk: Desk, kiosk: Kiosk, service: str = "reaktivasi") -> None:
    touch(desk, kiosk.lanes.priority)
    places = [one.code for one in waiting_room.door(desk.office).services]
    touch(desk, kiosk.services.buttons[places.index(service)])


def waiting(office: Office) -> tuple[Ticket, ...]:
    return queue.view(office).waiting


def test_two_touches_give_a_number(desk: Desk, kiosk: Kiosk) -> None:
    takes_number(desk, kiosk)
    (ticket,) = waiting(desk.office)
    assert (ticket.lane, ticket.service) == (Lane.PRIORITAS, "reaktivasi")
    assert kiosk.page is kiosk.number
    assert kiosk.number.number.text == ticket.code
    with desk.office.read() as connection:
        (period,) = storage.periods_of(connection, ticket.id)
    assert period.cause is Cause.KIOS
    assert period.officer_id is None


def test_the_number_comes_with_its_place_and_its_papers(desk: Desk, kiosk: Kiosk) -> None:
    queue.issue(desk.office, Lane.PRIORITAS)
    takes_number(desk, kiosk)
    page = kiosk.number
    assert page.ahead.text == "1 orang di depan Anda"
    assert "pukul 08.45" in page.wait.text
    assert "•  Kartu Keluarga (KK)" in [one.text for one in page.papers]
    assert "sebelum menunggu" in page.lacking.text


def test_who_only_collects_a_letter_is_asked_for_no_service(desk: Desk, kiosk: Kiosk) -> None:
    touch(desk, kiosk.lanes.collect)
    (ticket,) = waiting(desk.office)
    assert ticket.purpose is Purpose.AMBIL_SURAT
    assert "Ambil surat" in kiosk.number.kind.text
    assert kiosk.number.papers_title.text == ""


def test_it_asks_nothing_to_be_typed(kiosk: Kiosk) -> None:
    assert kiosk.findChildren(QLineEdit) == []


def test_it_goes_back_to_the_start_for_the_next_person(
    desk: Desk, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kiosks.BACK_AFTER_MS == 10_000
    monkeypatch.setattr(kiosks, "BACK_AFTER_MS", 50)
    takes_number(desk, kiosk)
    desk.bot.waitUntil(lambda: kiosk.page is kiosk.lanes)


def test_half_a_choice_is_forgotten(
    desk: Desk, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kiosks, "FORGOTTEN_AFTER_MS", 50)
    shown: list[object] = []
    monkeypatch.setattr(kiosk.services, "showEvent", shown.append)
    touch(desk, kiosk.lanes.general)
    desk.bot.waitUntil(lambda: kiosk.page is kiosk.lanes)
    assert shown, "the choice was never half made"
    assert waiting(desk.office) == ()


def test_an_office_without_services_gives_the_number_at_once(desk: Desk, kiosk: Kiosk) -> None:
    kiosk.services.show_services(())
    touch(desk, kiosk.lanes.general)
    assert [one.service for one in waiting(desk.office)] == [None]


def test_back_leads_to_the_lanes(desk: Desk, kiosk: Kiosk) -> None:
    touch(desk, kiosk.lanes.general)
    touch(desk, kiosk.services.return_button)
    assert kiosk.page is kiosk.lanes


def test_a_second_touch_gives_no_second_number(desk: Desk, kiosk: Kiosk) -> None:
    touch(desk, kiosk.lanes.general)
    for _ in range(3):
        QTest.mouseClick(kiosk.services.buttons[0], Qt.MouseButton.LeftButton)
    desk.settle()
    assert len(waiting(desk.office)) == 1


def test_after_the_last_number_it_says_when_they_are_given_again(
    desk: Desk, kiosk: Kiosk, clock: TestClock
) -> None:
    clock.go(hours=2)  # Friday, 10.30
    kiosk._look()
    desk.settle()
    assert kiosk.page is kiosk.sentence
    assert kiosk.sentence.words.text == (
        "Nomor dibagikan lagi Senin, 23 November 2026 pukul 06.30."
    )


def test_a_number_asked_for_too_late_is_refused(office: Office, clock: TestClock) -> None:
    clock.go(hours=2)
    with pytest.raises(Refused) as refused:
        waiting_room.take_number(office, Lane.UMUM)
    assert refused.value.code == "nomor_belum_dibagikan"


def test_the_urgent_lane_is_the_officers_to_give(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        waiting_room.take_number(office, Lane.DARURAT)
    assert refused.value.code == "darurat_lewat_petugas"


def test_the_counters_window_locked_it_goes_on(desk: Desk, kiosk: Kiosk) -> None:
    desk.session.locked.emit()
    takes_number(desk, kiosk)
    assert len(waiting(desk.office)) == 1


def test_a_printer_that_fails_costs_nobody_the_number(desk: Desk, kiosk: Kiosk) -> None:
    def jammed(_: Office, __: Ticket) -> None:
        raise EnvironmentFailure("pencetak_macet", "Kertas habis.")

    desk.session.doors = replace(desk.session.doors, print_ticket=jammed)
    takes_number(desk, kiosk)
    assert kiosk.number.number.text == "P001"
    assert desk.notice == "Kertas habis."
    assert len(waiting(desk.office)) == 1


def test_the_number_is_printed_as_this_computers_settings_say(
    desk: Desk, kiosk: Kiosk, tmp_path: Path
) -> None:
    folder = tmp_path / "nomor"
    folder.mkdir()
    declared.write_machine(desk.session.folder, declared.TICKET_PRINTER, "pdf")
    declared.write_machine(desk.session.folder, declared.TICKET_ADDRESS, str(folder))
    takes_number(desk, kiosk)
    (pdf,) = folder.glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")


def test_esc_ends_it_and_leaves_the_counter(desk: Desk, kiosk: Kiosk) -> None:
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    assert not kiosk.isVisible()
    assert desk.window.isVisible()


def test_a_finger_held_in_the_corner_ends_it(
    desk: Desk, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kiosks.HELD_MS == 3_000
    kiosk._held.setInterval(50)
    QTest.mousePress(kiosk.head, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    desk.bot.waitUntil(lambda: not kiosk.isVisible())


def test_a_short_touch_of_the_corner_does_nothing(desk: Desk, kiosk: Kiosk) -> None:
    QTest.mouseClick(kiosk.head, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not kiosk._held.isActive()
    assert kiosk.isVisible()


def test_it_stays_shut_while_the_office_does_not_use_it(desk: Desk) -> None:
    desk.session.settings = declared.Settings("office")
    desk.session.room.open_kiosk()
    assert desk.notice == ""
    assert desk.session.room.kiosk is None


def test_the_outlook_and_the_slip_tell_the_same(office: Office) -> None:
    given = waiting_room.take_number(office, Lane.UMUM, "reaktivasi")
    slip = waiting_room.ticket_slip(office, given.ticket)
    assert slip.number == given.ticket.code
    assert slip.ahead == board.outlook(office, given.ticket.id).estimate.ahead
    assert waiting_room.sample_ticket_slip(office).number == "U000"


def test_every_target_is_large_and_every_word_on_it(desk: Desk, kiosk: Kiosk) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    app = cast(QApplication, QApplication.instance())
    for look in ("light", "dark"):
        dress(app, declared.Settings("machine", {"display.theme": look}))
        for size in SIZES:
            kiosk.resize(size)
            kiosk.begin_again()
            _check(desk, kiosk, f"lanes_{size.height()}_{look}")
            touch(desk, kiosk.lanes.general)
            _check(desk, kiosk, f"services_{size.height()}_{look}")
            touch(desk, kiosk.services.buttons[0])
            _check(desk, kiosk, f"number_{size.height()}_{look}")


def _check(desk: Desk, kiosk: Kiosk, name: str) -> None:
    desk.settle()
    kiosk.grab().save(str(PICTURES / f"kiosk_{name}.png"))
    page = kiosk.page
    assert page is not None
    shown = [one for one in page.findChildren(KioskButton) if one.isVisible()]
    assert shown
    for button in shown:
        assert button.height() >= SMALLEST, name
        assert button.fits(), f"{name}: {button.text()}"
        assert button.accessibleName()


class _Monitor:
    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


def test_display_and_kiosk_part_where_nobody_gave_them_a_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    counter, second, third = (cast(QScreen, _Monitor(name)) for name in ("A", "B", "C"))
    there = lambda: (counter, second, third)  # noqa: E731
    display = SecondScreen(window, str, lambda: counter, there)
    kiosk = SecondScreen(window, str, lambda: counter, there, from_the_end=True)
    assert (display._target(), kiosk._target()) == (second, third)
