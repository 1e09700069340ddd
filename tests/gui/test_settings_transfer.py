"""Pengaturan › Pindah pengaturan: ticked, saved, looked into, taken over; and who may."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop_app import settings as declared
from desktop_app.domain.settings_transfer import Part, State
from desktop_app.gui.widgets.confirm_bar import ConfirmBar
from desktop_app.usecases import settings, settings_transfer
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import PASSWORD

# What belongs to a capability that is off is not there to be carried.
OF_A_SIMPLE_OFFICE = tuple(
    one for one in Part if one not in (Part.SOUND, Part.ADVISER, Part.MESSAGES, Part.QUESTIONS)
)


@pytest.fixture
def file(make_office: Callable[..., Office], tmp_path: Path) -> Path:
    """What another PC was set to."""
    other = make_office(actor="admin")
    settings.change_setting(other, "queue.max_calls", 5)
    settings.change_setting(other, "use.queue_screen", True)
    settings.change_office(other, name="Dinas Sosial Lain")
    declared.write_machine(other.store.folder, declared.VOICE_VOLUME, 33)
    path = tmp_path / "pengaturan.json"
    settings_transfer.export_settings(other, list(Part), path)
    return path


def opened(desk: Desk) -> Any:
    desk.go("settings").show_section("transfer")
    desk.settle()
    return desk.screen.page


def test_only_what_is_ticked_goes_into_the_file(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    assert page.parts.ticked == OF_A_SIMPLE_OFFICE
    assert look_at(desk.window, "pindah_pengaturan") == []
    page.ui.no_parts.click()
    assert not page.ui.save.isEnabled()
    page.ui.parts.setCurrentIndex(page.parts.index(2, 0))
    QTest.keyClick(page.ui.parts, Qt.Key.Key_Space)
    assert page.parts.ticked == (Part.FOLDERS,)
    path = tmp_path / "folder.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.ui.save.click()
    desk.settle()
    assert set(json.loads(path.read_text())["content"]) == {"folder"}
    assert str(path) in desk.notice


def test_a_file_is_looked_into_and_taken_over_with_a_password(
    make_desk: MakeDesk, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("admin")
    desk.session.forget_vouched()
    page = opened(desk)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.ui.open.click()
    desk.settle()
    assert {page._title(one) for one in page.things.rows} == {
        "Panggilan sebelum tidak hadir",
        "Layar Antrean",
        "Volume suara (%)",
        "Dinas Sosial Lain",
    }
    assert set(page.parts.ticked) == {
        Part.SOUND,
        Part.CAPABILITIES,
        Part.CHOICES,
        Part.LETTERHEAD,
    }
    assert "4 berubah" in page.ui.state.text()
    assert "Di sini: 80\nDi berkas: 33" in page.ui.details.toPlainText()
    assert look_at(desk.window, "pindah_pengaturan_berkas") == []
    page.ui.take.click()
    bar = desk.window.findChild(ConfirmBar)
    assert bar is not None
    assert settings.settings(desk.office)["queue.max_calls"] == 3
    QTest.keyClicks(bar.password, PASSWORD)
    QTest.keyClick(bar.password, Qt.Key.Key_Return)
    desk.settle()
    assert settings.settings(desk.office)["queue.max_calls"] == 5
    assert desk.session.machine[declared.VOICE_VOLUME] == 33
    assert desk.session.settings[declared.USE_QUEUE_SCREEN]
    assert desk.session.identity.name == "Dinas Sosial Lain"
    assert "3 pengaturan kantor dan 1 pengaturan PC ini" in desk.notice
    assert page.ui.save.isVisible()


def test_what_is_not_ticked_is_neither_shown_nor_taken(make_desk: MakeDesk, file: Path) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    page.open_file(file)
    desk.settle()
    page.parts.tick([Part.CHOICES])
    assert [one.thing.key for one in page.things.rows] == ["queue.max_calls"]
    page.ui.same.setChecked(True)
    assert {one.state for one in page.things.rows} == {State.CHANGED, State.SAME}
    page.ui.take.click()
    desk.settle()
    assert settings.settings(desk.office)["queue.max_calls"] == 5
    assert desk.session.machine[declared.VOICE_VOLUME] == 80
    assert desk.session.identity.name != "Dinas Sosial Lain"


def test_a_bad_file_is_told_on_the_page_and_a_good_one_can_be_closed(
    make_desk: MakeDesk, file: Path, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    page = opened(desk)
    wrong = tmp_path / "lain.json"
    wrong.write_text("[]")
    page.open_file(wrong)
    desk.settle()
    assert "bukan berkas pengaturan" in page.ui.fault.text()
    page.open_file(file)
    desk.settle()
    assert not page.ui.save.isVisible()
    page.ui.cancel.click()
    assert page.ui.save.isVisible()
    assert page.parts.ticked == OF_A_SIMPLE_OFFICE


@pytest.mark.parametrize("username", ["petugas1", "supervisor"])
def test_who_does_not_manage_the_office_may_save_and_not_take(
    make_desk: MakeDesk, username: str
) -> None:
    desk = make_desk(username)
    page = opened(desk)
    assert page.ui.save.isEnabled()
    assert not page.ui.open.isVisible()
    assert not page.ui.take.isVisible()
    assert "hanya admin" in page.ui.state.text()
