"""Who is there a second time is told at once, with a key to what is there already."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.queue import Lane
from desktop_app.gui.screens.workbench_doubles import DoublesDesk
from desktop_app.usecases import applications, queue
from desktop_app.usecases.demo import DemoCase, draft_for
from desktop_app.usecases.office import Office
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import MakeDesk
from tests.gui.looks import look_at
from tests.gui.test_workbench_pictures import CLIENT

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(office: Office) -> People:
    return People(office)


def came_before(office: Office, case: DemoCase, *, hold: bool) -> applications.Concluded:
    """The same person at this counter an hour ago."""
    ticket = queue.issue(office, service=case.service)
    queue.call_next(office)
    queue.serve(office, ticket.id)
    known = applications.prefill(office, case.person.nik or "", case.service)
    return applications.conclude(office, draft_for(office, ticket.id, case, known), hold=hold)


def desk_of(officer: Officer) -> DoublesDesk:
    found = officer.screen.ui.form.doubles
    assert found is not None
    return found


def test_an_open_case_of_the_same_nik_is_told_with_its_key(
    office: Office, people: People, make_desk: MakeDesk
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    before = came_before(office, case, hold=True)
    desk = make_desk()
    desk.window.resize(CLIENT)
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.hands.wait(lambda: desk_of(officer).found.open_cases, "double")
    assert desk_of(officer).found.open_cases[0].application_id == before.application_id
    assert "dititipkan" in desk_of(officer).line.text()
    assert look_at(desk.window, "loket_ganda") == []
    asked: list[tuple[str, str]] = []
    desk.session.place_wanted.connect(lambda place, section: asked.append((place, section)))
    officer.hands.press(Key.Key_D, Ctrl)
    officer.settles()
    assert asked == [("cases", f"case:{before.application_id.hex}")]


def test_a_decided_case_is_no_reason_to_warn(
    office: Office, people: People, make_desk: MakeDesk
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    came_before(office, case, hold=False)
    desk = make_desk()
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.settles()
    assert desk_of(officer).line.text() == ""


def test_the_same_person_under_another_nik_is_told(
    office: Office, people: People, make_desk: MakeDesk
) -> None:
    first = people.comes("reaktivasi", registered=INACTIVE)
    came_before(office, first, hold=False)
    digits = (first.person.nik or "")[:-1]
    person = replace(first.person, nik=f"{digits}9")
    other = DemoCase("reaktivasi", person, None, None, "470/1/2026")
    desk = make_desk()
    officer = Officer(desk.window, desk.go("workbench"))
    officer.takes_number(Qt.Key(ord(Lane.UMUM.value)))
    officer.calls()
    officer.hands.press(Key.Key_Return)
    officer.opens("reaktivasi")
    officer.types_nik(other)
    officer.fills_in(other)
    officer.hands.wait(lambda: desk_of(officer).found.alike, "alike")
    (alike,) = desk_of(officer).found.alike
    assert alike.nik == first.person.nik
    assert first.person.nik not in desk_of(officer).line.text(), "covered"
