"""Pengaturan › Cadangan, Frasa sandi dan kunci, Kesehatan program, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app import settings as declared
from desktop_app.gui.folder_deed import FolderDeed
from desktop_app.gui.screens.restore import RestoreScreen
from desktop_app.gui.session import Session
from desktop_app.gui.start import Start
from desktop_app.gui.widgets.confirm_bar import ConfirmBar
from desktop_app.storage import vault
from desktop_app.usecases import backups, queue
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import PASSPHRASE, PASSWORD, TestClock, serve_somebody

NEW = "frasa baru yang panjang"


def opened(desk: Desk, section: str) -> Any:
    desk.go("settings").show_section(section)
    desk.settle()
    return desk.screen.page


def test_a_backup_by_one_button_is_in_the_list_and_in_the_line_below(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    serve_somebody(office)
    desk = make_desk("admin")
    page = opened(desk, "backup")
    assert desk.window.ui.status.text("backup") == "Belum ada cadangan"
    usb = tmp_path / "usb"
    usb.mkdir()
    page.choose_folder(usb)
    desk.settle()
    page.ui.back_up.click()
    desk.settle()
    assert "tersalin" in desk.notice
    assert [one.second for one in page.model.rows] == [True, False]
    assert desk.window.ui.status.text("backup") == "Cadangan hari ini 08.30"
    page.ui.check.click()
    desk.settle()
    assert "utuh" in desk.notice
    assert look_at(desk.window, "cadangan") == []


def test_an_old_backup_leads_to_where_a_new_one_is_made(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    backups.back_up(office)
    clock.go(days=7)
    desk = make_desk("admin")
    desk.go("workbench")
    assert "terlalu lama" in desk.window.ui.status.text("backup")
    assert look_at(desk.window, "cadangan_lama") == []
    desk.window.ui.status.led.emit("backup")
    desk.settle()
    assert desk.screen.page.ui.back_up.isVisible()


def test_an_automatic_backup_is_made_when_it_is_due(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    desk = make_desk("petugas1")
    desk.go("workbench")
    watch = desk.session.backups
    assert backups.standing(office).last is None, "not while somebody sits down"
    watch._look_and_make()
    desk.settle()
    desk.settle()
    assert backups.standing(office).last == clock.at
    clock.go(hours=3)
    watch._look_and_make()
    desk.settle()
    assert len(backups.backups(office)) == 1


def test_a_petugas_makes_backups_and_changes_nothing_else(make_desk: MakeDesk) -> None:
    desk = make_desk("petugas1")
    page = opened(desk, "backup")
    assert page.ui.back_up.isEnabled()
    assert not page.ui.restore.isVisible()
    assert not page.ui.choose.isEnabled()
    assert "keys" not in desk.screen.sections


def test_the_health_of_the_program_is_shown_with_the_way_on(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    serve_somebody(office)
    desk = make_desk("admin")
    page = opened(desk, "health")
    desk.settle()
    assert "Diperiksa 20-11-2026 08.30" in page.ui.state.text()
    assert page._sign(page.model.rows[0]).startswith("▲")
    assert look_at(desk.window, "kesehatan") == []
    names = [one.name for one in page.model.rows]
    page.ui.rows.selectRow(names.index("cadangan"))
    page.ui.lead_on.click()
    desk.settle()
    assert desk.screen.page.ui.heading.text() == "Cadangan"


def test_another_passphrase_is_taken_and_its_faults_are_told_beside(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    desk = make_desk("admin")
    page = opened(desk, "keys")
    page.ui.change.click()
    assert page.ui.old_fault.isVisible()
    page.ui.old.setText("bukan yang lama")
    page.ui.fresh.setText(NEW)
    page.ui.again.setText(NEW)
    page.ui.change.click()
    desk.settle()
    assert "salah" in page.ui.old_fault.text()
    assert look_at(desk.window, "frasa_sandi") == []
    page.ui.old.setText(PASSPHRASE)
    page.ui.change.click()
    desk.settle()
    assert vault.unlock(office.store.folder, NEW) == office.store.key
    page.save_sheet(tmp_path / "lembar.pdf")
    desk.settle()
    assert (tmp_path / "lembar.pdf").read_bytes().startswith(b"%PDF")


# The whole window ------------------------------------------------------------------------------


class Window:
    """A window on a folder, from its start to its end."""

    def __init__(self, bot: QtBot, folder: Path, deed: FolderDeed | None = None) -> None:
        self.bot = bot
        self.session = Session(Workers(), folder)
        self.start = Start(self.session, bootstrap.window_doors, before=deed)
        with bot.waitSignal(self.start.login.painted, timeout=20_000):
            self.start.begin()
        bot.wait(1)
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: self.session.workers.running == 0, timeout=20_000)
        QApplication.processEvents()
        self.bot.waitUntil(lambda: self.session.workers.running == 0, timeout=20_000)

    def come_in(self, username: str = "admin") -> None:
        screen = self.start.passphrase
        assert screen is not None
        screen.given.emit(PASSPHRASE)
        self.settle()
        self.start.login.entered.emit(username, PASSWORD, None)
        self.settle()
        assert self.start.window.at_desk

    @property
    def restore(self) -> RestoreScreen:
        screen = self.start.folder.screen
        assert screen is not None
        return screen

    def front(self) -> object:
        return self.start.window.ui.places.currentWidget()

    @property
    def notice(self) -> str:
        shown = self.start.window.ui.notice.shown
        return shown.text if shown else ""

    def end(self) -> None:
        self.start.window.before_closing = None
        self.start.window.close()
        self.start.end()
        shiboken6.delete(self.start.window)


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[list[Window]]:
    made: list[Window] = []
    yield made
    for one in made:
        if shiboken6.isValid(one.start.window):
            one.end()


def test_restoring_in_the_window_closes_it_and_opens_the_restored_office(
    qtbot: QtBot, office: Office, clock: TestClock, windows: list[Window]
) -> None:
    serve_somebody(office)
    backups.back_up(office)
    queue.issue(office)
    folder = office.store.folder
    office.store.close()
    first = Window(qtbot, folder)
    windows.append(first)
    first.come_in()
    first.session.restore_wanted.emit()
    first.settle()
    assert first.front() is first.restore
    first.restore.ui.look.click()
    first.settle()
    if first.restore.ui.secrets.isVisible():  # no safe keeps the key on this computer
        first.restore.ui.passphrase.setText(PASSPHRASE)
        first.restore.ui.look.click()
        first.settle()
    assert "1 nomor antrean" in first.restore.ui.lost.text()
    assert look_at(first.start.window, "pulihkan") == []
    first.restore.ui.restore.click()
    assert first.session.after is None  # nobody answered for it yet
    asked = first.start.window.findChild(ConfirmBar)
    assert asked is not None
    assert asked.isVisible()
    assert look_at(first.start.window, "pulihkan_sandi") == []
    asked.password.setText(PASSWORD)
    asked.go.click()
    first.settle()
    deed = first.session.after
    assert deed is not None
    first.end()

    second = Window(qtbot, folder, deed)
    windows.append(second)
    second.settle()
    assert "dipulihkan" in second.notice
    assert second.front() is second.start.login
    assert list(folder.glob("sebelum-pulih-*"))


def test_a_damaged_office_leads_to_its_backups(
    qtbot: QtBot, office: Office, windows: list[Window]
) -> None:
    serve_somebody(office)
    backups.back_up(office)
    folder = office.store.folder
    office.store.close()
    for path in folder.glob("office.db*"):
        path.write_bytes(b"x" * 8192) if path.name == "office.db" else path.unlink()
    window = Window(qtbot, folder)
    windows.append(window)
    assert window.start.passphrase is not None
    window.start.passphrase.given.emit(PASSPHRASE)
    window.settle()
    assert window.front() is window.restore
    assert "rusak" in window.restore.ui.trouble.text()
    window.restore.ui.passphrase.setText(PASSPHRASE)
    window.restore.ui.look.click()
    window.settle()
    assert look_at(window.start.window, "pulihkan_rusak") == []
    window.restore.ui.restore.click()
    window.settle()
    assert window.front() is window.start.login
    assert "dipulihkan" in window.notice


def test_a_new_pc_begins_with_the_disk_of_the_old(
    qtbot: QtBot, office: Office, tmp_path: Path, windows: list[Window]
) -> None:
    serve_somebody(office)
    usb = tmp_path / "usb"
    usb.mkdir()
    declared.write_machine(office.store.folder, declared.BACKUP_FOLDER, str(usb))
    backups.back_up(office)
    window = Window(qtbot, tmp_path / "baru")
    windows.append(window)
    assert window.start.wizard is not None
    assert look_at(window.start.window, "penyiapan_pulihkan") == []
    window.start.wizard.ui.restore.click()
    window.settle()
    assert "tidak ada cadangan" in window.restore.ui.fault.text()
    window.restore.list_in(usb)
    window.settle()
    window.restore.ui.passphrase.setText("salah sekali ini")
    window.restore.ui.look.click()
    window.settle()
    assert "salah" in window.restore.ui.fault.text()
    window.restore.ui.passphrase.setText(PASSPHRASE)
    window.restore.ui.look.click()
    window.settle()
    assert window.restore.ui.skip_box.isVisible()
    window.restore.ui.skip.setValue(20)
    assert look_at(window.start.window, "pulihkan_pc_baru") == []
    window.restore.ui.restore.click()
    window.settle()
    window.start.login.entered.emit("admin", PASSWORD, None)
    window.settle()
    assert window.start.window.at_desk


def test_closing_makes_a_backup_when_something_is_new(
    qtbot: QtBot, office: Office, windows: list[Window]
) -> None:
    serve_somebody(office)
    folder = office.store.folder
    office.store.close()
    window = Window(qtbot, folder)
    windows.append(window)
    window.come_in()
    window.start.folder.guard_closing()
    assert not window.start.window.close()
    assert "sebelum ditutup" in window.start.login.ui.state.text()
    qtbot.waitUntil(lambda: not window.start.window.isVisible())
    (made,) = (folder / "backups").glob("2*")
    assert (made / "manifest.json").is_file()


def test_whoever_will_not_wait_closes_twice(
    qtbot: QtBot, office: Office, windows: list[Window]
) -> None:
    folder = office.store.folder
    office.store.close()
    window = Window(qtbot, folder)
    windows.append(window)
    window.come_in()
    window.start.folder.guard_closing()
    assert not window.start.window.close()
    assert window.start.window.close()


def test_a_new_key_is_made_between_two_windows(
    qtbot: QtBot, office: Office, windows: list[Window]
) -> None:
    folder = office.store.folder
    office.store.close()
    before = vault.key_id_of(folder)
    first = Window(qtbot, folder)
    windows.append(first)
    first.come_in()
    page: Any = first.start.window.go("settings")
    page.show_section("keys")
    first.settle()
    page.page.ui.key_pass.setText(PASSPHRASE)
    page.page._close_and_rekey()
    deed = first.session.after
    assert isinstance(deed, FolderDeed)
    first.end()
    second = Window(qtbot, folder, deed)
    windows.append(second)
    second.settle()
    assert second.front() is second.start.login
    assert "Kunci baru" in second.notice
    assert vault.key_id_of(folder) != before
