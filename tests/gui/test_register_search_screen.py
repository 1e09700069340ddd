"""Cari: one field, the best ten while one types, a person opened and the family, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.invented import Inventor
from desktop_app.domain.people import Person
from desktop_app.gui.screens.register_search import RegisterSearchScreen
from desktop_app.usecases import register
from desktop_app.usecases.office import Office
from tests.dirty_registers import write
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import acting

Searching = Callable[[str], RegisterSearchScreen]


@pytest.fixture
def family(office: Office) -> list[Person]:
    """Four invented people of one KK, the first of a name that is easily misspelled."""
    people = Inventor(office.regions, office.today(), seed=3).household(4)
    return people


@pytest.fixture
def searching(
    make_desk: MakeDesk, office: Office, family: list[Person], tmp_path: Path
) -> Searching:
    """Return a function that types into the field and waits for the answer."""
    inventor = Inventor(office.regions, office.today(), seed=4)
    others = [inventor.register_row(person).cells for person in inventor.people(60)]
    rows = [inventor.register_row(person).cells for person in family]
    broken = inventor.register_row(family[0]).cells | {"nik": "33170105019000", "nama": "RUSAKWATI"}
    titles = list(rows[0])
    cells = [[row.get(title, "") for title in titles] for row in (*rows, *others, broken)]
    path = write(tmp_path / "DTSEN.xlsx", {"Data": [titles, *cells]})
    register.import_file(acting(office, "admin"), path, as_of=date(2026, 11, 1))
    desk = make_desk("petugas1")
    desk.window.hide()
    screen = RegisterSearchScreen(desk.session)
    desk.bot.addWidget(screen)
    screen.resize(1240, 640)
    screen.show()
    screen.entered()

    def search(text: str) -> RegisterSearchScreen:
        screen.ui.search.setText(text)
        desk.bot.waitUntil(lambda: screen._asked == text and not screen._searching, timeout=10_000)
        desk.settle()
        return screen

    search.desk = desk  # type: ignore[attr-defined]
    return search


def settle(searching: Searching) -> None:
    desk: Desk = searching.desk  # type: ignore[attr-defined]
    desk.settle()


def test_an_empty_field_says_what_can_be_typed(searching: Searching) -> None:
    screen = searching("")
    assert "ejaan lama" in screen.ui.advice.text()
    assert not screen.ui.card.isVisible()


def test_a_misspelled_name_is_found_while_it_is_typed_with_its_numbers_covered(
    searching: Searching, family: list[Person]
) -> None:
    name = family[0].name
    screen = searching(name[:3] + name[4:])
    assert screen.hits.rows[0].name == name.upper()
    assert screen.hits.rows[0].entry is not None
    assert "******" in screen.hits.rows[0].entry.nik
    assert (family[0].nik or "") not in screen.ui.facts.text()


def test_enter_opens_the_person_and_f4_the_family(
    searching: Searching, family: list[Person]
) -> None:
    screen = searching(family[0].name)
    QTest.keyClick(screen.ui.search, Qt.Key.Key_Return)
    settle(searching)
    assert (family[0].nik or "?") in screen.ui.facts.text()
    QTest.keyClick(screen.ui.search, Qt.Key.Key_F4)
    settle(searching)
    assert [one.nik for one in screen.members.rows] == [person.nik for person in family]
    assert screen.ui.members.isVisible()


def test_the_arrows_move_in_the_list_without_leaving_the_field(searching: Searching) -> None:
    screen = searching("3317")
    screen = searching("33171")
    assert len(screen.hits.rows) > 1
    QTest.keyClick(screen.ui.search, Qt.Key.Key_Down)
    assert screen.ui.hits.currentIndex().row() == 1
    QTest.keyClick(screen.ui.search, Qt.Key.Key_Up)
    QTest.keyClick(screen.ui.search, Qt.Key.Key_Up)
    assert screen.ui.hits.currentIndex().row() == 0


def test_a_row_to_be_mended_is_marked_and_opened_with_its_cells(searching: Searching) -> None:
    screen = searching("rusakwati")
    assert "⚠" in screen.ui.doubt.text()
    assert "33170105019000" not in screen.ui.facts.text()
    screen.open()
    settle(searching)
    assert "33170105019000" in screen.ui.facts.text()


def test_whoever_leaves_the_screen_leaves_nobody_opened_on_it(
    searching: Searching, family: list[Person]
) -> None:
    screen = searching(family[0].name)
    screen.open()
    settle(searching)
    screen.leaving()
    assert (family[0].nik or "") not in screen.ui.facts.text()


def test_what_a_person_sees(searching: Searching, family: list[Person]) -> None:
    village = searching.desk.office.regions.by_code[family[0].village_code or ""]  # type: ignore[attr-defined]
    born = family[0].birth_date
    assert born is not None
    screen = searching(f"{family[0].name.split()[0].lower()[:3]} {village.name} {born.year}")
    screen.open()
    settle(searching)
    screen.family()
    settle(searching)
    assert look_at(screen, "register_search") == []
