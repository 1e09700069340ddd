"""Pemohon: somebody is found, opened, compared, corrected and erased by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.invented import Inventor
from desktop_app.domain.people import Person
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.domain.register import RegisterSource
from desktop_app.storage import applications as storage
from desktop_app.usecases import demo, people, queue, settings
from desktop_app.usecases.office import Office
from tests.factory import Factory
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import TestClock, acting, serve_somebody

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
OpenPeople = Callable[..., tuple[Desk, Any]]


@pytest.fixture
def served(office: Office) -> tuple[Person, UUID]:
    """Somebody who was served, with a family and a second record under another NIK."""
    person, _ = serve_somebody(office)
    id = people.applicant_of(office, person.nik or "")
    page = people.page_again(office, id)
    mother, twin = Factory(8).people(2)
    factory = Factory(77)
    with office.write() as tx:
        storage.add_applicant(
            tx, factory.id(), replace(mother, kk=person.kk, nik=mother.nik), wa_consent=False
        )
        again = replace(page.person, nik=twin.nik, kk=twin.kk, phone=None)
        storage.add_applicant(tx, factory.id(), again, wa_consent=False)
    return replace(person, name=page.person.name), id


@pytest.fixture
def open_people(make_desk: MakeDesk, office: Office) -> OpenPeople:
    """Return a function that opens the place for somebody: `open_people("supervisor")`."""

    def open_(username: str = "petugas1") -> tuple[Desk, Any]:
        settings.change_setting(acting(office, "admin"), "use.person_page", True)
        desk = make_desk(username)
        return desk, desk.go("person")

    return open_


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    target = desk.window.focusWidget() or desk.window
    desk.bot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
    desk.settle()


def typed(desk: Desk, text: str) -> None:
    """Type where the focus is, and wait for what a search finds."""
    focus = QApplication.focusWidget()
    assert focus is not None
    desk.bot.keyClicks(focus, text)
    screen = desk.window.current()
    desk.bot.waitUntil(lambda: not screen._pause.isActive())  # type: ignore[union-attr]
    desk.settle()


def opened(desk: Desk, person: Person) -> None:
    """Find somebody by their number and open the page."""
    typed(desk, person.nik or "")
    press(desk, Qt.Key.Key_Return)


def test_who_is_searched_for_and_opened_has_five_tabs_by_key(
    open_people: OpenPeople, served: tuple[Person, UUID]
) -> None:
    desk, screen = open_people()
    typed(desk, served[0].name.lower()[:-1])
    assert screen.hits.rows[0].name == served[0].name
    press(desk, Qt.Key.Key_Return)
    part = screen.part
    assert part.ui.name.text() == served[0].name
    assert "******" in part.ui.numbers.text()
    assert (served[0].nik or "") not in part.ui.numbers.text()
    for number, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)):
        press(desk, key, ALT)
        assert part.ui.tabs.currentIndex() == number
    press(desk, Qt.Key.Key_5, ALT)
    assert part.looks.rows
    press(desk, Qt.Key.Key_Escape)
    assert screen.part.page is None
    assert desk.window.focusWidget() is screen.ui.search


def test_the_place_is_there_only_with_its_switch(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk()
    desk.go("workbench")
    assert "person" not in [one.name for one in desk.window._places]
    settings.change_setting(acting(office, "admin"), "use.person_page", True)
    desk.session.reload_settings()
    desk.settle()
    assert "person" in [one.name for one in desk.window._places]


def test_numbers_are_uncovered_by_key_and_covered_again(
    open_people: OpenPeople, served: tuple[Person, UUID]
) -> None:
    desk, screen = open_people("supervisor")
    opened(desk, served[0])
    press(desk, Qt.Key.Key_L, CTRL)
    assert (served[0].nik or "?") in screen.part.ui.numbers.text()
    assert screen.part.revealed
    assert screen.part._cover.interval() == 60_000
    screen.part._cover.timeout.emit()
    assert "******" in screen.part.ui.numbers.text()
    press(desk, Qt.Key.Key_L, CTRL)
    press(desk, Qt.Key.Key_L, CTRL)
    assert "******" in screen.part.ui.numbers.text()
    press(desk, Qt.Key.Key_L, CTRL)
    desk.go("workbench")
    assert not screen.part.revealed
    assert "******" in screen.part.ui.numbers.text()


def test_an_officer_has_no_key_for_what_is_not_theirs(
    open_people: OpenPeople, served: tuple[Person, UUID]
) -> None:
    desk, screen = open_people()
    opened(desk, served[0])
    ui = screen.part.ui
    assert not any(one.isVisible() for one in (ui.reveal, ui.erase, ui.compare, screen.ui.twins))
    assert ui.twin.isVisible()
    for key in (Qt.Key.Key_L, Qt.Key.Key_E, Qt.Key.Key_B):
        press(desk, key, CTRL)
    press(desk, Qt.Key.Key_G, ALT)
    assert screen.ui.steps.currentWidget() is screen.part
    press(desk, Qt.Key.Key_R, CTRL)
    assert screen.correct.isVisible()
    assert not screen.correct.ui.nik.isVisible()


def test_two_records_are_decided_to_be_one_and_taken_apart_again(
    open_people: OpenPeople, served: tuple[Person, UUID]
) -> None:
    desk, screen = open_people("supervisor")
    press(desk, Qt.Key.Key_G, ALT)
    assert len(screen.pairs.rows) == 1
    press(desk, Qt.Key.Key_Return)
    assert "NIK" in [one.title for one in screen.compare.rows.rows if one.sign == "≠"]
    press(desk, Qt.Key.Key_S, ALT)
    assert "alasan" in screen.compare.ui.fault.text()
    typed(desk, "KTP dan KK dibandingkan")
    press(desk, Qt.Key.Key_S, ALT)
    assert "orang yang sama" in desk.notice
    assert screen.pairs.rows == ()
    press(desk, Qt.Key.Key_Escape)
    opened(desk, served[0])
    assert "Digabung" in screen.part.ui.twin_words.text()
    press(desk, Qt.Key.Key_B, CTRL)
    typed(desk, "Ternyata anaknya")
    press(desk, Qt.Key.Key_P, ALT)
    assert "Mungkin tercatat dua kali" in screen.part.ui.twin_words.text()


def test_a_decision_is_taken_back_within_ten_seconds(
    open_people: OpenPeople, served: tuple[Person, UUID]
) -> None:
    desk, screen = open_people("supervisor")
    press(desk, Qt.Key.Key_G, ALT)
    press(desk, Qt.Key.Key_Return)
    typed(desk, "Saudara kembar")
    press(desk, Qt.Key.Key_L, ALT)
    assert screen.pairs.rows == ()
    desk.window.ui.notice.take_back()
    desk.settle()
    desk.settle()
    assert len(screen.pairs.rows) == 1


def test_a_correction_tells_its_faults_beside_the_fields_and_stores_what_differs(
    open_people: OpenPeople, served: tuple[Person, UUID], office: Office
) -> None:
    desk, screen = open_people()
    opened(desk, served[0])
    press(desk, Qt.Key.Key_R, CTRL)
    part = screen.correct
    part.ui.birth_date.set_value(date(2031, 1, 1))
    part.ui.phone.setText("12")
    press(desk, Qt.Key.Key_S, CTRL)
    assert part.ui.birth_date_fault.text()
    assert part.ui.phone_fault.text()
    assert part.ui.reason_fault.text()
    part.ui.birth_date.set_value(served[0].birth_date)
    part.ui.phone.setText("0812 3456 7890")
    part.ui.reason.setText("Nomor baru dari pemohon")
    press(desk, Qt.Key.Key_S, CTRL)
    assert "tersimpan" in desk.notice
    assert people.page_again(office, served[1]).person.phone == "6281234567890"
    assert "telepon" in screen.part.changes.data(screen.part.changes.index(0, 2))


def test_an_erasure_needs_a_ground_a_paper_and_a_tick(
    open_people: OpenPeople, served: tuple[Person, UUID], office: Office
) -> None:
    desk, screen = open_people("supervisor")
    opened(desk, served[0])
    press(desk, Qt.Key.Key_E, CTRL)
    press(desk, Qt.Key.Key_H, ALT)
    assert not people.page_again(office, served[1]).erased
    screen.erase.ui.note.setText("Permohonan tertulis no. 12")
    screen.erase.ui.sure.setChecked(True)
    press(desk, Qt.Key.Key_H, ALT)
    assert people.page_again(office, served[1]).erased
    assert screen.part.ui.name.text() == ERASED_NAME
    assert not screen.part.ui.correct.isVisible()


def test_enter_on_the_family_opens_whoever_came_before(
    open_people: OpenPeople, served: tuple[Person, UUID]
) -> None:
    desk, screen = open_people()
    opened(desk, served[0])
    kin = next(one for one in screen.part.family.rows if one.applicant_id)
    screen.part.ui.family.selectRow(screen.part.family.rows.index(kin))
    screen.part.ui.family.setFocus()
    press(desk, Qt.Key.Key_Return)
    assert screen.part.ui.name.text() == kin.name


def test_the_workbench_leads_to_the_page_of_whom_it_serves(
    open_people: OpenPeople, served: tuple[Person, UUID], office: Office
) -> None:
    desk, _ = open_people()
    ticket = queue.issue(desk.office, service="reaktivasi")
    queue.call_next(desk.office)
    queue.serve(desk.office, ticket.id)
    bench = desk.go("workbench")
    focus = QApplication.focusWidget()
    assert focus is not None
    desk.bot.keyClicks(focus, served[0].nik or "")
    desk.bot.waitUntil(lambda: bench.case.prefill is not None)
    desk.settle()
    press(desk, Qt.Key.Key_H, CTRL)
    desk.settle()
    screen: Any = desk.window.current()
    assert screen.part.ui.name.text() == served[0].name
    assert screen.part.ui.reveal.isVisible()
    press(desk, Qt.Key.Key_L, CTRL)
    assert (served[0].nik or "?") in screen.part.ui.numbers.text()


def test_f3_twice_looks_among_those_who_came_before(
    open_people: OpenPeople, served: tuple[Person, UUID]
) -> None:
    desk, _ = open_people()
    desk.go("workbench")
    press(desk, Qt.Key.Key_F3)
    find: Any = desk.window.current()
    find.ui.search.setText(served[0].name)
    desk.settle()
    press(desk, Qt.Key.Key_F3)
    screen: Any = desk.window.current()
    desk.bot.waitUntil(lambda: not screen._pause.isActive())
    desk.settle()
    assert screen.hits.rows[0].name == served[0].name


def test_pictures(
    open_people: OpenPeople, served: tuple[Person, UUID], clock: TestClock, office: Office
) -> None:
    """Every part at 1366 by 768, light and dark."""
    inventor = Inventor(office.regions, office.today(), seed=5)
    rows = [inventor.register_row(one) for one in inventor.people(3)]
    day = date(2025, 3, 1)
    demo.import_people(acting(office, "admin"), rows, day, RegisterSource.DTKS)
    desk, screen = open_people("supervisor")
    faults = look_at(desk.window, "pemohon_kosong")
    typed(desk, served[0].name[:4])
    press(desk, Qt.Key.Key_Return)
    names = ("ringkas", "kunjungan", "surat", "data", "jejak")
    for number, name in enumerate(names):
        screen.part.ui.tabs.setCurrentIndex(number)
        faults += look_at(desk.window, f"pemohon_{name}")
    for key, name in (
        (Qt.Key.Key_B, "banding"),
        (Qt.Key.Key_R, "koreksi"),
        (Qt.Key.Key_E, "hapus"),
    ):
        press(desk, key, CTRL)
        faults += look_at(desk.window, f"pemohon_{name}")
        press(desk, Qt.Key.Key_Escape)
    press(desk, Qt.Key.Key_G, ALT)
    faults += look_at(desk.window, "pemohon_ganda")
    assert not faults, "\n".join(faults)
