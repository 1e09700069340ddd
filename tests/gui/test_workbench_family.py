"""The family at the workbench, by keyboard: found by its card, picked with Space, written in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from desktop_app.domain.household import Household
from desktop_app.domain.letter import LetterOrder
from desktop_app.gui.screens.workbench_family import FamilyDesk
from desktop_app.usecases import applications
from desktop_app.usecases.demo import DemoCase
from desktop_app.usecases.office import Office
from tests.counter_desk import INACTIVE, Officer, People
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.gui.test_workbench_pictures import CLIENT

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
Begin = Callable[..., Officer]


@pytest.fixture
def people(office: Office) -> People:
    return People(office)


@pytest.fixture
def begin(make_desk: MakeDesk) -> Begin:
    def sit_down(service: str = "reaktivasi") -> Officer:
        desk: Desk = make_desk()
        desk.window.resize(CLIENT)
        officer = Officer(desk.window, desk.go("workbench"))
        officer.begins(service)
        officer.settles()
        return officer

    return sit_down


def family(officer: Officer) -> FamilyDesk:
    desk = officer.screen.ui.form.family
    assert desk is not None
    return desk


def opens_family(officer: Officer) -> None:
    officer.hands.press(Key.Key_F, Ctrl)
    officer.hands.wait(lambda: officer.focused() == "family_rows", "family")


def types_number(officer: Officer, field: str, number: str) -> None:
    officer.hands.go_to(field)
    officer.hands.type(number)
    officer.settles()


def writes_in(officer: Officer, name: str, born: str, relation: str, nik: str = "") -> None:
    officer.hands.press(Key.Key_A)
    for text in (name, born, relation, nik):
        officer.hands.type(text)
        officer.hands.press(Key.Key_Return)
    officer.settles()


def order(officer: Officer) -> LetterOrder:
    made = officer.screen.case.letter_order()
    assert made is not None
    return made


def known(officer: Officer, case: DemoCase) -> Officer:
    officer.types_nik(case)
    officer.settles()
    return officer


def test_one_key_shows_the_family_and_space_says_whom_the_letter_covers(
    begin: Begin, people: People
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE, family=3)
    officer = known(begin(), case)
    assert family(officer).button.text() == "Ctrl+F  Keluarga: 4"
    opens_family(officer)
    assert len(family(officer).panel.table.rows.members) == 4
    assert order(officer).people == (), "nobody is covered by guessing"
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Space)
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Space)
    picked = {one.name for one in officer.draft.household.covered}
    assert len(picked) == 2
    assert {one.name for one in order(officer).people} == {case.person.name.upper(), *picked}
    assert order(officer).people[0].name == case.person.name.upper()
    officer.hands.press(Key.Key_Space)
    assert len(order(officer).people) == 2
    officer.hands.press(Key.Key_Return)
    assert officer.focused() == "field_nik", "back to where the hands were"


def test_the_applicant_is_always_covered(begin: Begin, people: People) -> None:
    officer = known(begin(), people.comes("reaktivasi", registered=INACTIVE, family=1))
    opens_family(officer)
    officer.hands.press(Key.Key_Space)
    table = family(officer).panel.table
    assert table.rows.covered(table.rows.members[0])
    assert officer.draft.household == Household()


def test_what_was_picked_survives_a_power_cut(begin: Begin, people: People) -> None:
    officer = known(begin(), people.comes("reaktivasi", registered=INACTIVE, family=2))
    opens_family(officer)
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Space)
    officer.settles()
    kept = applications.read_draft(officer.office, officer.draft.ticket_id)
    assert kept is not None
    assert kept.household == officer.draft.household
    assert len(kept.household.covered) == 1


def test_another_family_card_covers_nobody_of_the_first(begin: Begin, people: People) -> None:
    officer = known(begin(), people.comes("reaktivasi", registered=INACTIVE, family=2))
    opens_family(officer)
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Space)
    officer.hands.press(Key.Key_Return)
    types_number(officer, "field_kk", "")
    officer.hands.press(Key.Key_A, Ctrl)
    officer.hands.type("3317010101010101")
    officer.settles()
    assert order(officer).people == ()


def test_a_family_card_typed_as_a_nik_is_taken_for_what_it_is(begin: Begin, people: People) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE, family=2)
    officer = begin()
    types_number(officer, "field_nik", case.person.kk or "")
    officer.hands.wait(lambda: officer.focused() == "family_rows", "family")
    assert officer.draft.value("nik") == ""
    assert officer.draft.value("kk") == case.person.kk
    assert officer.draft.value("nama") == "", "nobody was filled in by guessing"
    names = [one.name for one in family(officer).panel.table.rows.members]
    officer.hands.press(Key.Key_Down)
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.draft.value("nama"), "member")
    officer.settles()
    assert officer.draft.value("nama") == names[1]
    assert len(officer.draft.value("nik")) == 16


def test_a_newborn_is_written_in_and_the_letter_names_the_child(
    begin: Begin, people: People
) -> None:
    case = people.comes("pembebasan_biaya", registered=INACTIVE, family=1)
    officer = known(begin("pembebasan_biaya"), case)
    opens_family(officer)
    writes_in(officer, "Bayi Ny. Siti", "18112026", "Anak")
    assert officer.focused() == "family_rows"
    (child,) = officer.draft.household.added
    assert (child.name, child.nik, child.birth_date) == ("Bayi Ny. Siti", "", date(2026, 11, 18))
    assert [one.relation for one in order(officer).people][1:] == ["Anak"]
    assert "Surat mencakup 2 orang" in family(officer).line.text()


def test_where_a_nik_is_demanded_nobody_is_written_in_without_one(
    begin: Begin, people: People
) -> None:
    officer = known(begin(), people.comes("reaktivasi", registered=INACTIVE, family=1))
    opens_family(officer)
    writes_in(officer, "Bayi Ny. Siti", "18112026", "Anak")
    assert "belum memiliki NIK" in family(officer).panel.form.fault.text()
    assert officer.focused() == "member_nik"
    officer.hands.press(Key.Key_F9)
    assert "belum disimpan" in officer.trouble
    officer.hands.press(Key.Key_Escape)
    assert officer.focused() == "family_rows", "Esc leaves the fields first"
    officer.hands.press(Key.Key_Escape)
    assert not family(officer).panel.isVisible()


def test_a_newborn_of_a_registered_family_is_no_refusal(begin: Begin, people: People) -> None:
    case = people.comes("pengajuan_baru", registered=INACTIVE, family=1)
    officer = begin("pengajuan_baru")
    types_number(officer, "field_nik", case.person.kk or "")
    officer.hands.wait(lambda: officer.focused() == "family_rows", "family")
    writes_in(officer, "Muhammad Bayi", "18112026", "Anak", "3317011811260001")
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.draft.value("nama"), "member")
    officer.settles()
    assert officer.draft.value("nik") == "3317011811260001"
    assert officer.draft.value("nama") == "Muhammad Bayi"
    assert officer.draft.value("desa"), "the family's address came along"
    told = officer.screen.case.told()
    assert told is not None
    assert not told.outcome.refuses
    codes = {one.code for one in told.findings}
    assert "tambah_anggota_keluarga" in codes
    assert "sudah_terdaftar" not in codes


def test_the_family_looks_right(begin: Begin, people: People) -> None:
    case = people.comes("pembebasan_biaya", registered=INACTIVE, family=14)
    officer = known(begin("pembebasan_biaya"), case)
    opens_family(officer)
    for _ in range(3):
        officer.hands.press(Key.Key_Down)
        officer.hands.press(Key.Key_Space)
    officer.settles()
    window = officer.screen.window()
    faults = look_at(window, "loket_keluarga")
    holder = officer.screen.parentWidget()
    frame = holder.parentWidget() if holder is not None else None
    assert isinstance(frame, QScrollArea)
    assert not frame.verticalScrollBar().isVisible(), "F9 stays where it is"
    officer.hands.press(Key.Key_A)
    officer.hands.type("Bayi")
    faults += look_at(window, "loket_keluarga_tambah")
    officer.hands.press(Key.Key_Escape)
    officer.hands.press(Key.Key_Escape)
    faults += look_at(window, "loket_keluarga_tercakup")
    assert faults == []


def test_choosing_from_a_family_card_looks_right(begin: Begin, people: People) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE, family=3)
    officer = begin()
    types_number(officer, "field_nik", case.person.kk or "")
    officer.hands.wait(lambda: officer.focused() == "family_rows", "family")
    assert look_at(officer.screen.window(), "loket_kk_pilih") == []
