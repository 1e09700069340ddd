"""Pengaturan › Tentang program: version, licences, and a newer one only when somebody asks."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.central_server.program.shelf import ProgramShelf
from desktop_app.storage import sync_state
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.usecases.office import Office
from desktop_app.version import version
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.gui.conftest import Desk, MakeDesk, sit_down
from tests.gui.looks import look_at
from tests.sync_counters import Hub, hub, pcs

NOTES = "Perbaikan cetak pada pencetak lama.\nTombol panggil lebih besar."


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def installer(tmp_path: Path) -> Path:
    path = tmp_path / "loket-linjamsos_9.1.0_amd64.deb"
    path.write_bytes(bytes(3_000_000))
    return path


@pytest.fixture
def desk(qtbot: QtBot, pcs: Callable[[str], Office]) -> Iterator[Desk]:
    """The admin at a PC that belongs to a central server."""
    office = pcs("A")
    for sit in sit_down(qtbot):
        made = sit(office, "admin")
        made.go("workbench")
        yield made


def opened(desk: Desk) -> Any:
    desk.go("settings").show_section("about")
    desk.settle()
    return desk.screen.page


def test_version_folder_and_licences_are_told_without_asking_anybody(
    make_desk: MakeDesk, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("petugas1")
    page = opened(desk)
    assert f"versi {version()}" in page.ui.version.text()
    assert str(office.store.folder) in page.ui.folder.text()
    names = [one.name for one in page.model.rows]
    assert "reportlab" in names
    page.ui.parts.selectRow(names.index("cryptography"))
    assert "Apache" in page.ui.text.toPlainText()
    assert "tidak bergabung ke pusat" in page.ui.state.text()
    assert not page.ui.look.isVisible()
    assert page.findChildren(QTimer) == [], "nothing asks by itself"
    assert look_at(desk.window, "tentang_program") == []
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    page.ui.open_folder.click()
    assert shown == [str(office.store.folder)]


def test_a_newer_program_is_found_fetched_and_its_way_in_told(
    desk: Desk, hub: Hub, installer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(desk)
    assert "hanya bila tombol" in page.ui.state.text()
    page.ui.look.click()
    desk.settle()
    assert "belum menawarkan" in page.ui.state.text()
    ProgramShelf(hub.server).publish(installer, "9.1.0", "linux", NOTES)
    ProgramShelf(hub.server).publish(installer, "9.1.0", "windows", NOTES)
    page.ui.look.click()
    desk.settle()
    assert "Ada versi 9.1.0 (3,0 MB)" in page.ui.state.text()
    assert page.ui.notes.toPlainText() == NOTES
    assert look_at(desk.window, "tentang_pembaruan") == []
    folder = tmp_path / "unduhan"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.ui.fetch.click()
    desk.settle()
    assert (folder / installer.name).read_bytes() == installer.read_bytes()
    assert "apt install" in page.ui.done.text()
    assert look_at(desk.window, "tentang_terunduh") == []


def test_a_download_is_stopped_and_goes_on(
    desk: Desk, hub: Hub, installer: Path, tmp_path: Path
) -> None:
    ProgramShelf(hub.server).publish(installer, "9.1.0", "linux", "")
    page = opened(desk)
    page.ui.look.click()
    desk.settle()
    page.fetch_to(tmp_path)
    page.ui.stop.click()
    desk.settle()
    if not page.ui.done.text().startswith("Unduhan dihentikan"):  # it was quicker than the click
        assert "Tersimpan" in page.ui.done.text()
    page.fetch_to(tmp_path)
    desk.settle()
    assert "Tersimpan" in page.ui.done.text()
    assert not page.ui.stop.isVisible()


def test_the_same_version_is_not_offered_and_no_network_is_a_sentence(
    desk: Desk, hub: Hub, installer: Path
) -> None:
    ProgramShelf(hub.server).publish(installer, version(), "linux", "")
    page = opened(desk)
    page.ui.look.click()
    desk.settle()
    assert "Sudah yang terbaru" in page.ui.state.text()
    assert not page.ui.offer.isVisible()
    with desk.office.store.companion(SyncDoor).write() as connection:
        sync_state.note(connection, address="http://127.0.0.1:9")
    page.ui.look.click()
    desk.settle()
    assert "tidak dapat dihubungi" in page.ui.fault.text()
    assert page.ui.look.isEnabled()
