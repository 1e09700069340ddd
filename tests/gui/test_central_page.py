"""Pengaturan › Pusat kantor with the real server: made, invited to, joined, moved, left."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.hub import HubPlace
from desktop_app.domain.sync import LATE, Unreachable
from desktop_app.gui.widgets.code_field import CodeField
from desktop_app.gui.widgets.confirm_bar import ConfirmBar
from desktop_app.gui.widgets.join_form import JoinForm
from desktop_app.storage import sync_state
from desktop_app.storage.hub_key import read_hub
from desktop_app.storage.sync_inbox import SyncDoor
from desktop_app.usecases import hub as hubs
from desktop_app.usecases import sync, sync_joining
from desktop_app.usecases.office import Office
from desktop_app.wire.invitation import invite
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.gui.conftest import Desk, sit_down
from tests.gui.looks import look_at
from tests.offices import PASSWORD, acting
from tests.sync_counters import Hub, hub, pcs, reopened, settle

Sit = Callable[[Office, str], Desk]
MakeOffice = Callable[..., Office]
Pick = Callable[[Path], None]

# Real servers are made and started; a machine that does much else takes its time over it.
pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder that PostgreSQL's own account may enter, as it has to where tests run as root."""
    folder = Path(tempfile.mkdtemp(prefix="loket-hub-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop of this test's own: what starts with the PC is written there."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def sit(qtbot: QtBot) -> Iterator[Sit]:
    """Sit somebody down at the window of any PC's office."""
    yield from sit_down(qtbot)


def page_of(desk: Desk) -> Any:
    """Pengaturan › Pusat kantor, once it knows what this PC is."""
    screen = desk.go("settings")
    screen.show_section("central")
    page = screen.page
    wait_for(desk, page, lambda: page.standing is not None)
    return page


def wait_for(desk: Desk, page: Any, true: Callable[[], bool]) -> None:
    desk.bot.waitUntil(lambda: not page.busy and true(), timeout=60_000)
    desk.settle()


def test_a_pc_alone_is_offered_two_ways(sit: Sit, office: Office) -> None:
    desk = sit(office, "admin")
    page = page_of(desk)
    assert page.ui.pages.currentWidget() is page.ui.page_alone
    assert not look_at(desk.window, "central_alone")

    page.join()
    assert "Isi alamat pusat" in page.ui.join_form.fault.text()


def test_a_pc_becomes_the_hub_and_another_joins_from_its_window(
    sit: Sit, office: Office, make_office: MakeOffice
) -> None:
    desk = sit(office, "admin")
    page = page_of(desk)
    page.port = free_port()
    try:
        page.ui.make.click()
        assert not look_at(desk.window, "central_making")
        wait_for(desk, page, lambda: bool(page.hub.devices.rows))
        assert page.ui.hub_state.text().startswith("✔ Pusat berjalan di https://")
        assert not look_at(desk.window, "central_hub")

        page.ui.invite.click()
        wait_for(desk, page, page.ui.card.isVisible)
        assert page.ui.card.left.text().startswith("Berlaku ")
        assert not look_at(desk.window, "central_invitation")
        code = page.ui.card.invitation.code

        other = sit(make_office(), "admin")
        joining = page_of(other)
        joining.ui.join_form.address.setText(f"localhost:{page.port}")
        other.bot.keyClicks(joining.ui.join_form.code, code.replace("-", "").lower())
        assert joining.ui.join_form.code.text() == code
        assert not look_at(other.window, "central_joining")
        other.bot.keyClick(joining.ui.join_form.code, Qt.Key.Key_Return)
        wait_for(other, joining, lambda: joining.ui.pages.currentWidget() is joining.ui.page_done)
        assert "PC ini loket B" in joining.ui.done_words.text()
        assert not look_at(other.window, "central_joined_now")

        page.load()
        wait_for(desk, page, lambda: len(page.hub.devices.rows) == 2)
        page.hub.stop()
        wait_for(desk, page, page.ui.hub_start.isVisible)
        assert not look_at(desk.window, "central_stopped")
        page.ui.hub_move.click()
        assert not look_at(desk.window, "central_move")
    finally:
        desk.settle()
        stop_all(office)


def test_a_joined_counter_changes_the_address_and_leaves(
    sit: Sit, hub: Hub, pcs: Callable[[str], Office]
) -> None:
    first = pcs("A")
    settle(first)
    desk = sit(first, "admin")
    page = page_of(desk)
    assert page.ui.pages.currentWidget() is page.ui.page_joined
    assert "loket A" in page.ui.joined_state.text()

    page.ui.joined_address.click()
    assert not look_at(desk.window, "central_address")
    page.ui.new_address.setText("http://localhost:9")
    page.counter.save()
    desk.bot.waitUntil(page.ui.address_fault.isVisible, timeout=20_000)
    page.ui.new_address.setText(hub.address.replace("127.0.0.1", "localhost"))
    page.counter.save()
    desk.bot.waitUntil(lambda: not page.ui.address_card.isVisible(), timeout=20_000)
    assert sync.status(first).address.startswith("http://localhost")

    page.ui.joined_leave.click()
    assert not look_at(desk.window, "central_leave")
    page.ui.leave_do.click()
    wait_for(desk, page, lambda: page.ui.pages.currentWidget() is page.ui.page_alone)
    assert not sync.is_joined(first)
    assert desk.window.ui.status.text("connection").startswith("Luring")


def test_a_pc_that_was_put_out_is_led_back(
    sit: Sit, hub: Hub, pcs: Callable[[str], Office]
) -> None:
    first = pcs("A")
    settle(first)
    with first.store.companion(SyncDoor).write() as connection:
        sync_state.note(connection, quarantined="fork", failure="pusat_fork")
    desk = sit(first, "admin")
    page = page_of(desk)
    assert page.ui.again_card.isVisible()
    assert not look_at(desk.window, "central_again")

    page.ui.again_form.address.setText(hub.address)
    page.ui.again_form.code.setText(hub.code(""))
    page.ui.again.click()

    wait_for(desk, page, lambda: not sync.status(first).quarantined)
    desk.bot.waitUntil(lambda: not page.ui.again_card.isVisible(), timeout=20_000)
    desk.settle()
    assert sync.status(first).failure == ""


def test_a_slip_in_a_code_is_found_at_once(qtbot: QtBot) -> None:
    field = CodeField()
    qtbot.addWidget(field)
    code = invite(b"certificate").code
    qtbot.keyClicks(field, code[:-1])
    assert field.verdict() is None
    qtbot.keyClicks(field, "0" if code[-1] != "0" else "1")
    assert field.verdict() is False
    field.setText("")
    qtbot.keyClicks(field, "u")
    assert field.text() == ""
    qtbot.keyClicks(field, code.lower().replace("-", " "))
    assert (field.text(), field.verdict()) == (code, True)


def test_a_scanned_code_fills_both_fields_wherever_the_cursor_stands(qtbot: QtBot) -> None:
    form = JoinForm()
    qtbot.addWidget(form)
    invitation = invite(b"certificate")
    for field in (form.address, form.code):
        form.clear()
        qtbot.keyClicks(field, invitation.link("https://192.168.1.10:8443"))
        assert form.filled() == ("https://192.168.1.10:8443", invitation.code)


def test_silence_is_told_with_what_the_firewall_may_have_to_do_with_it(qtbot: QtBot) -> None:
    form = JoinForm()
    qtbot.addWidget(form)
    form.failed(Unreachable("pusat_terlambat", LATE))
    assert "firewall PC pusat" in form.fault.text()


def test_the_hub_moves_to_another_pc_step_by_step_in_their_windows(
    sit: Sit, office: Office, make_office: MakeOffice, tmp_path: Path, pick: Pick
) -> None:
    """Packed, taken over, told its new address, let go: by clicks and keys, each step looked at."""
    file, words = tmp_path / "pusat-kantor.loket", "frasa sandi pindahan"
    desk = sit(office, "admin")
    old, other_office = page_of(desk), make_office()
    old.port = free_port()
    try:
        desk.session.forget_vouched()
        old.ui.make.click()
        bar = answers(desk, "central_make_asked")
        assert "dilepaskan lagi" in bar
        assert "tidak dapat diurungkan" not in bar
        wait_for(desk, old, lambda: bool(old.hub.devices.rows))
        other_office = joined_other(office, other_office, old.port)
        other = sit(other_office, "admin")
        new = page_of(other)
        new.port = free_port()

        old.ui.hub_move.click()
        type_into(desk, old.ui.pack_secret, words)
        type_into(desk, old.ui.pack_again, "frasa sandi lain")
        old.ui.pack.click()
        assert "tidak sama" in old.ui.move_fault.text()
        old.ui.pack_again.clear()
        type_into(desk, old.ui.pack_again, words)
        pick(file)
        old.ui.pack.click()
        assert not look_at(desk.window, "central_packing")
        wait_for(desk, old, file.is_file)
        assert old.ui.step_1_done.text().startswith("✔")
        assert not look_at(desk.window, "central_packed")

        new.ui.joined_take.click()
        assert not look_at(other.window, "central_take")
        pick(file)
        new.ui.take_choose.click()
        type_into(other, new.ui.take_secret, "bukan frasa itu")
        new.ui.take_do.click()
        wait_for(other, new, lambda: bool(new.ui.take_fault.text()))
        assert not look_at(other.window, "central_take_wrong")
        new.ui.take_secret.clear()
        type_into(other, new.ui.take_secret, words)
        new.ui.take_do.click()
        assert not look_at(other.window, "central_taking")
        wait_for(other, new, lambda: new.ui.pages.currentWidget() is new.ui.page_hub)
        assert new.ui.hub_state.text().startswith("✔ Pusat berjalan di https://")
        assert not look_at(other.window, "central_taken")

        old.ui.moved_save.click()
        assert "Isi alamat" in old.ui.move_fault.text()
        type_into(desk, old.ui.moved_address, f"https://localhost:{new.port}")
        old.ui.moved_save.click()
        wait_for(desk, old, lambda: old.ui.step_3_done.text().startswith("✔"))
        assert not look_at(desk.window, "central_moved_address")
        desk.session.forget_vouched()
        old.ui.let_go.click()
        assert "disisihkan, tidak dihapus" in answers(desk, "central_let_go_asked")
        wait_for(desk, old, lambda: old.ui.pages.currentWidget() is old.ui.page_joined)
        assert not look_at(desk.window, "central_let_go")
        assert read_hub(office.store.folder, office.store.names) is None
        assert sync.status(office).address == f"https://localhost:{new.port}"
    finally:
        desk.settle()
        stop_all(office)
        stop_all(other_office)


@pytest.fixture
def pick(monkeypatch: pytest.MonkeyPatch) -> Pick:
    """Return a function that says which file the system's own dialog will give."""

    def chosen(path: Path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return chosen


def joined_other(office: Office, other: Office, port: int) -> Office:
    """Let another PC join the hub of an office as counter B."""
    code = hubs.invite(acting(office, "admin"), "B").code
    sync_joining.join(acting(other, "admin"), code, f"https://localhost:{port}")
    return reopened(other, "admin")


def type_into(desk: Desk, field: Any, text: str) -> None:
    desk.bot.keyClicks(field, text)


def answers(desk: Desk, picture: str) -> str:
    """Return what the bar says to who is asked for the password, and type it."""
    bar = desk.window.findChild(ConfirmBar)
    assert bar is not None
    assert bar.isVisible()
    assert not look_at(desk.window, picture)
    said = str(bar._words.text())
    desk.bot.keyClicks(bar.password, PASSWORD)
    desk.bot.keyClick(bar.password, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: not bar.isVisible(), timeout=30_000)
    return said


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def stop_all(office: Office) -> None:
    kept = read_hub(office.store.folder, office.store.names)
    if kept is not None:
        place = HubPlace(hubs.hub_folder(office.store.folder), kept[1], kept[0])
        family = psutil.Process().children(recursive=True)
        office.ports.hub.stop(place, 30)
        psutil.wait_procs(family, timeout=30)
