"""Pengaturan › Ruang tunggu: kept at once, tried out at once, and calm when something is absent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app import paths
from desktop_app import settings as declared
from desktop_app.domain.voice import Announcement
from desktop_app.usecases import settings
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.gui.test_announcer import Speaker
from tests.gui.test_settings_screen import open_page
from tests.offices import acting


@pytest.fixture
def desk(make_desk: MakeDesk) -> Iterator[Desk]:
    desk = make_desk("admin")
    yield desk
    desk.session.ending.emit()


@pytest.fixture
def page(desk: Desk) -> Any:
    return open_page(desk, "room")


def choose(desk: Desk, box: Any, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    desk.settle()


def kept(desk: Desk) -> declared.Settings:
    return declared.read_machine(desk.session.folder)


def test_what_is_chosen_is_kept_for_this_computer(desk: Desk, page: Any) -> None:
    choose(desk, page.ui.mode, "denting")
    choose(desk, page.ui.repeats, 2)
    choose(desk, page.ui.counters, declared.THIS_COUNTER)
    page.ui.volume.setValue(35)
    desk.settle()
    machine = kept(desk)
    assert machine[declared.VOICE_MODE] == "denting"
    assert machine[declared.VOICE_REPEATS] == 2
    assert machine[declared.VOICE_COUNTERS] == declared.THIS_COUNTER
    assert machine[declared.VOICE_VOLUME] == 35
    assert desk.session.machine[declared.VOICE_VOLUME] == 35


def test_the_running_text_is_on_the_display_at_once(desk: Desk, page: Any) -> None:
    settings.change_setting(acting(desk.office, "admin"), "use.display", True)
    desk.session.reload_settings()
    desk.settle()
    page.ui.open_display.click()
    page.ui.running_text.setText("Jumat tutup pukul 11.00")
    page.ui.running_text.editingFinished.emit()
    display = desk.session.room.display
    assert display is not None
    desk.bot.waitUntil(lambda: display.running.text == "Jumat tutup pukul 11.00")


def test_a_petugas_sees_only_what_is_of_this_computer(make_desk: MakeDesk) -> None:
    desk = make_desk("petugas1")
    page = open_page(desk, "room")
    assert not page.ui.office.isVisible()
    assert not page.ui.voice.isVisible()
    settings.change_setting(acting(desk.office, "admin"), declared.USE_DISPLAY.name, True)
    desk.session.reload_settings()
    desk.settle()
    assert page.ui.voice.isVisible()


def test_the_sample_is_said_as_the_page_stands(desk: Desk, page: Any) -> None:
    speaker = Speaker()
    desk.session.doors = replace(desk.session.doors, voice=lambda _: speaker)
    choose(desk, page.ui.mode, "denting")
    page.ui.try_voice.click()
    assert speaker.said == [Announcement("U012", "Loket 1")]
    assert speaker.mode == "denting"


def test_a_recording_that_cannot_be_used_is_named(desk: Desk) -> None:
    folder = paths.recordings_dir(desk.session.folder)
    folder.mkdir()
    (folder / "dua.wav").write_bytes(b"bukan suara")
    page = open_page(desk, "room")
    assert "dua" in page.ui.own_words.text()
    assert "tidak dapat dipakai" in page.ui.own_words.text()


def test_without_a_voice_there_is_no_sample_to_hear(desk: Desk, page: Any) -> None:
    choose(desk, page.ui.mode, "mati")
    assert not page.ui.try_voice.isEnabled()


def test_a_sample_is_printed_into_a_folder(desk: Desk, page: Any, tmp_path: Path) -> None:
    choose(desk, page.ui.printer, "pdf")
    page.ui.address.setText(str(tmp_path))
    page.ui.address.editingFinished.emit()
    page.ui.print_sample.click()
    desk.settle()
    assert list(tmp_path.glob("*.pdf"))
    assert "dikirim" in desk.notice
    assert kept(desk)[declared.TICKET_ADDRESS] == str(tmp_path)


def test_an_address_that_is_none_is_told_beside_its_field(desk: Desk, page: Any) -> None:
    choose(desk, page.ui.printer, "jaringan")
    page.ui.print_sample.click()
    desk.settle()
    assert "192.168.1.50" in page.ui.address_fault.text()
    assert page.ui.print_sample.isEnabled()


def test_another_kind_of_printer_begins_without_an_address(desk: Desk, page: Any) -> None:
    choose(desk, page.ui.printer, "jaringan")
    page.ui.address.setText("192.168.1.50")
    page.ui.address.editingFinished.emit()
    desk.settle()
    choose(desk, page.ui.printer, "berkas")
    assert page.ui.address.text() == ""
    assert kept(desk)[declared.TICKET_ADDRESS] == ""


def test_the_page_is_whole_in_both_palettes(desk: Desk, page: Any) -> None:
    choose(desk, page.ui.printer, "jaringan")
    page.ui.scroll.verticalScrollBar().setValue(0)
    assert look_at(desk.window, "settings_room") == []
    page.ui.scroll.verticalScrollBar().setValue(9_999)
    assert look_at(desk.window, "settings_room_foot") == []
