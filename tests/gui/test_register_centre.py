"""The central server as online source: at Pengaturan › Sumber daring, and at the workbench."""

# ruff: noqa: F401, F811 - fixtures are imported

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app import settings as declared
from desktop_app.central_server.register.lookup import load_register
from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.usecases import demo, register_online, settings
from desktop_app.usecases.office import Office
from tests.central_server.conftest import central, database_url, make_server, postgres
from tests.counter_desk import Officer
from tests.gui.conftest import Desk, sit_down
from tests.gui.looks import look_at
from tests.offices import acting
from tests.sync_counters import Hub, hub, pcs

Key = Qt.Key
Sit = Callable[[Office, str], Desk]


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two seconds may pass on a busy machine before a test has looked."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setattr(register_online, "DEADLINE_SECONDS", 60.0)


@pytest.fixture
def sit(qtbot: QtBot) -> Iterator[Sit]:
    """Sit somebody down at the window of any PC's office."""
    yield from sit_down(qtbot)


def test_the_line_of_the_server_is_ready_made_and_can_be_switched_off(
    sit: Sit, pcs: Callable[[str], Office], hub: Hub
) -> None:
    office = pcs("A")
    desk = sit(office, "admin")
    screen = desk.go("settings")
    screen.show_section("online")
    desk.settle()
    ui = screen.page.ui
    assert ui.centre.isVisible()
    assert ui.centre.isChecked()
    assert hub.address in ui.centre_words.text()
    assert look_at(desk.window, "pengaturan_sumber_daring_pusat") == []
    ui.centre.setChecked(False)
    screen.page.save()
    desk.settle()
    assert settings.settings(office)[declared.REGISTER_CENTRE.name] is False
    assert "tersimpan" in desk.notice


def test_a_pc_alone_hears_nothing_of_a_server(sit: Sit, office: Office) -> None:
    desk = sit(office, "admin")
    screen = desk.go("settings")
    screen.show_section("online")
    desk.settle()
    assert not screen.page.ui.centre.isVisible()
    assert not screen.page.ui.centre_words.isVisible()


def test_the_workbench_shows_what_the_server_answers_and_who_it_was(
    sit: Sit, pcs: Callable[[str], Office], hub: Hub
) -> None:
    office = pcs("A")
    row = {"desil_nasional": "4", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/11/2026"}
    case = demo.invent_case(Inventor(office.regions, office.today()), "reaktivasi", None, row)
    assert case.row is not None
    demo.import_people(acting(office, "admin"), [case.row], date(2026, 10, 1), RegisterSource.DTKS)
    person = case.person
    told = {
        "nik": person.nik,
        "kk": person.kk,
        "name": person.name,
        "birth_date": str(person.birth_date),
        "desil": 2,
        "pbi_status": "nonaktif",
        "deactivated_on": "2026-11-01",
    }
    load_register(hub.server, hub.office, uuid4(), [told], source="DTSEN", as_of="2026-11-15")
    desk = sit(office, "petugas1")
    screen = desk.go("workbench")
    assert isinstance(screen, WorkbenchScreen)
    officer = Officer(desk.window, screen)
    officer.begins("reaktivasi")
    officer.types_nik(case)
    label = screen.ui.verdict.ui.standing
    desk.bot.waitUntil(lambda: "Server pusat" in label.text(), timeout=30_000)
    desk.settle()
    assert "DTSEN daring (Server pusat) per 15 Nov 2026" in label.text()
    assert "desil 2" in label.text()
    assert look_at(desk.window, "loket_daring_pusat") == []


def test_a_familys_number_is_asked_online_where_no_register_knows_it(
    sit: Sit, pcs: Callable[[str], Office], hub: Hub
) -> None:
    office = pcs("A")
    kk = "3317010101900001"
    family = ((1, "BUDI CONTOH", "Kepala Keluarga"), (2, "SITI CONTOH", "Istri"))
    people = [
        {"nik": f"331701450790000{n}", "kk": kk, "name": name, "desil": 2, "relation": role}
        for n, name, role in family
    ]
    load_register(hub.server, hub.office, uuid4(), people, source="DTSEN", as_of="2026-11-15")
    desk = sit(office, "petugas1")
    screen = desk.go("workbench")
    assert isinstance(screen, WorkbenchScreen)
    officer = Officer(desk.window, screen)
    officer.begins("reaktivasi")
    officer.hands.go_to("field_kk")
    officer.hands.type(kk)
    desk.bot.waitUntil(lambda: _online(screen), timeout=30_000)
    desk.settle()
    look_up = screen.case.prefill.look_up if screen.case.prefill else None
    assert look_up is not None
    assert [one.name for one in look_up.exact] == ["BUDI CONTOH", "SITI CONTOH"]
    assert "Server pusat" in screen.ui.verdict.ui.standing.text()
    assert screen.case.draft is not None
    assert screen.case.draft.value("nama") == ""  # who of them stands here is not known
    officer.hands.wait(lambda: officer.focused() == "family_rows", "family")
    assert look_at(desk.window, "loket_daring_kk") == []
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert screen.case.draft.value("nama") == "SITI CONTOH"


def _online(screen: WorkbenchScreen) -> bool:
    return screen.case.prefill is not None and screen.case.prefill.look_up.online is not None
