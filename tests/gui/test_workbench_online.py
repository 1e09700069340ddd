"""The online source at the workbench: the snapshot answers at once, the other joins if it comes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.invented import Inventor
from desktop_app.domain.register import RegisterSource
from desktop_app.domain.register_endpoint import OnlineSource
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.usecases import demo, register_online
from desktop_app.usecases.office import Office
from tests.counter_desk import Officer
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import acting
from tests.online_server import OnlineServer, serving


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two seconds may pass on a busy machine before a test has looked."""
    monkeypatch.setattr(register_online, "DEADLINE_SECONDS", 60.0)


@pytest.fixture
def server(office: Office) -> Iterator[OnlineServer]:
    with serving() as one:
        source = OnlineSource(
            name="Server kabupaten",
            url=f"{one.url}/{{nik}}",
            entries="data",
            fields={"nik": "nik", "nama": "nama", "tanggal_lahir": "lahir", "desil": "desil"},
        )
        register_online.change_source(acting(office, "admin"), source)
        yield one


@pytest.fixture
def case(office: Office) -> demo.DemoCase:
    """Somebody in a kept DTKS and in the current DTSEN."""
    row = {"desil_nasional": "4", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/11/2026"}
    one = demo.invent_case(Inventor(office.regions, office.today()), "reaktivasi", None, row)
    assert one.row is not None
    admin = acting(office, "admin")
    demo.import_people(admin, [one.row], date(2026, 10, 1), RegisterSource.DTKS)
    demo.import_people(admin, [one.row], date(2026, 11, 1), RegisterSource.DTSEN)
    return one


def told_of(case: demo.DemoCase, **more: Any) -> dict[str, Any]:
    person = case.person
    known = {"nik": person.nik, "nama": person.name, "lahir": str(person.birth_date)}
    return {"data": {**known, "desil": 2, **more}}


def type_nik(desk: Desk, case: demo.DemoCase) -> WorkbenchScreen:
    screen = desk.go("workbench")
    assert isinstance(screen, WorkbenchScreen)
    officer = Officer(desk.window, screen)
    officer.begins("reaktivasi")
    officer.types_nik(case)
    return screen


def standing(screen: WorkbenchScreen) -> str:
    return screen.ui.verdict.ui.standing.text()


def test_the_snapshot_is_there_while_the_source_still_thinks(
    make_desk: MakeDesk, office: Office, server: OnlineServer, case: demo.DemoCase
) -> None:
    go_on = threading.Event()

    def answer(ask: Any) -> None:
        go_on.wait(30)
        ask.send(told_of(case))

    server.answer = answer
    desk = make_desk()
    screen = type_nik(desk, case)
    desk.bot.waitUntil(lambda: "DTSEN per 1 Nov 2026" in standing(screen), timeout=10_000)
    assert "desil 4" in standing(screen)
    assert "Menanyakan sumber daring" in standing(screen)
    go_on.set()
    desk.settle()
    assert "DTSEN daring (Server kabupaten) per 20 Nov 2026" in standing(screen)
    assert "desil 2" in standing(screen)
    assert "DTKS per 1 Okt 2026" in standing(screen)
    assert look_at(desk.window, "loket_daring") == []


def test_no_answer_is_said_in_words_and_the_snapshot_is_used(
    make_desk: MakeDesk, office: Office, server: OnlineServer, case: demo.DemoCase
) -> None:
    server.answer = lambda ask: ask.send({}, 500)
    desk = make_desk()
    screen = type_nik(desk, case)
    desk.bot.waitUntil(lambda: bool(server.asked), timeout=10_000)
    desk.settle()
    said = "Sumber daring tidak menjawab; dipakai data per 1 Nov 2026"
    assert said in standing(screen)
    assert "desil 4" in standing(screen)
    assert look_at(desk.window, "loket_daring_gagal") == []


def test_without_a_source_the_counter_says_nothing_of_one(
    make_desk: MakeDesk, office: Office, case: demo.DemoCase
) -> None:
    desk = make_desk()
    screen = type_nik(desk, case)
    desk.settle()
    assert "daring" not in standing(screen)
