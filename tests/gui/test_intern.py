"""An intern at the workbench: everything up to F9, which hands the number to an officer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.access import Role
from desktop_app.storage import accounts as storage
from desktop_app.usecases import applications, letters, queue
from desktop_app.usecases.office import Office
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import MakeDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_an_intern_prepares_and_f9_hands_on(office: Office, make_desk: MakeDesk) -> None:
    with office.store.write(actor=None, at=office.now()) as tx:
        storage.add_account(
            tx, username="magang", name="Magang Contoh", role=Role.MAGANG, password_hash="x"
        )
    case = People(office).comes("reaktivasi", registered=INACTIVE)
    desk = make_desk("magang")
    intern = Officer(desk.window, desk.go("workbench"))
    intern.begins("reaktivasi")
    intern.types_nik(case)
    intern.fills_in(case)
    intern.ticks()
    desk.settle()
    assert "tidak berwenang" not in desk.notice
    assert "Serahkan" in intern.screen.ui.verdict.ui.conclude.text()
    assert not intern.screen.ui.queue.ui.finish.isVisible()

    held = intern.screen.tickets.held
    assert held is not None
    QTest.keyClick(desk.window, Qt.Key.Key_F9)
    desk.settle()

    assert letters.list_letters(office) == ()
    assert [one.id for one in queue.view(office).on_hold] == [held.id]
    draft = applications.read_draft(office, held.id)
    assert draft is not None
    assert draft.values["nik"] == case.person.nik
