"""A new PC of an office that is there already: from the wizard to the desk, with a real server."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.usecases import sync
from desktop_app.usecases.office import Office
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.gui.looks import look_at
from tests.gui.test_start import Visit, visits
from tests.offices import PASSPHRASE, TestClock
from tests.sync_counters import Hub, hub, pcs, settle

Pcs = Callable[[str], Office]


def test_a_new_pc_joins_with_a_code_at_its_first_run(
    qtbot: QtBot, visits: list[Visit], pcs: Pcs, hub: Hub, tmp_path: Path
) -> None:
    first = pcs("A")
    settle(first)
    visit = Visit(qtbot, tmp_path / "baru")
    visits.append(visit)
    wizard = visit.start.wizard
    assert wizard is not None
    assert not look_at(visit.window, "wizard_three_ways")

    wizard.ui.join.click()
    door = visit.start.joining
    assert door is not None
    assert not look_at(visit.window, "join_office")
    door.join()
    assert "Isi alamat pusat" in door.ui.form.fault.text()

    door.ui.form.address.setText(hub.address)
    door.ui.form.code.setText(hub.code("B"))
    door.ui.passphrase.setText(PASSPHRASE)
    door.ui.again.setText("lain")
    door.join()
    assert "tidak sama" in door.ui.fault.text()
    door.ui.again.setText(PASSPHRASE)
    door.join()
    qtbot.waitUntil(lambda: door.ui.pages.currentWidget() is door.ui.page_done, timeout=60_000)
    visit.settle()
    assert "loket B" in door.ui.done_title.text()
    door.save_sheet(tmp_path / "lembar.pdf")
    visit.settle()
    assert (tmp_path / "lembar.pdf").read_bytes().startswith(b"%PDF")
    assert not look_at(visit.window, "join_office_done")

    door.ui.go.click()
    visit.settle()
    assert visit.front(visit.login)
    visit.log_in()
    qtbot.waitUntil(lambda: visit.window.at_desk, timeout=20_000)
    visit.settle()
    assert sync.is_joined(visit.session.office)


def test_a_code_that_is_used_up_leaves_the_folder_empty(
    qtbot: QtBot, visits: list[Visit], pcs: Pcs, hub: Hub, tmp_path: Path
) -> None:
    settle(pcs("A"))
    code = hub.code("B")
    pcs("B")  # B's own code was another one
    visit = Visit(qtbot, tmp_path / "baru")
    visits.append(visit)
    assert visit.start.wizard is not None
    visit.start.wizard.ui.join.click()
    door = visit.start.joining
    assert door is not None
    door.ui.form.address.setText(f"{hub.address}0")
    door.ui.form.code.setText(code)
    for field in (door.ui.passphrase, door.ui.again):
        field.setText(PASSPHRASE)
    door.join()
    qtbot.waitUntil(door.ui.form.fault.isVisible, timeout=60_000)
    visit.settle()
    assert "firewall PC pusat" in door.ui.form.fault.text()
    QTest.keyClick(door, Qt.Key.Key_Escape)
    assert visit.front(visit.start.wizard)


def test_who_joined_with_other_accounts_logs_in_again(
    qtbot: QtBot, visits: list[Visit], office: Office
) -> None:
    visit = Visit(qtbot, office.store.folder)
    visits.append(visit)
    visit.unlock_folder()
    visit.log_in()
    assert visit.window.at_desk

    visit.session.login_wanted.emit()
    visit.settle()
    assert visit.front(visit.login)
    assert visit.session.office.actor is None

    visit.log_in("admin")
    assert visit.window.at_desk
    assert visit.session.actor.username == "admin"
