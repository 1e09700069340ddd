"""The services beside reaktivasi and pengajuan baru, each by keyboard to its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.letter import LetterKind
from desktop_app.usecases import letters, reports
from desktop_app.usecases.office import Office
from tests.counter_desk import ACTIVE, INACTIVE, Officer, People
from tests.gui.conftest import MakeDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
Sit = Callable[[], Officer]


@pytest.fixture
def people(office: Office) -> People:
    return People(office)


@pytest.fixture
def sit(make_desk: MakeDesk, people: People) -> Sit:
    def sit_down() -> Officer:
        desk = make_desk()
        return Officer(desk.window, desk.go("workbench"))

    return sit_down


def kind_of_last(office: Office) -> str:
    return letters.list_letters(office)[0].kind


def test_a_treatment_is_paid_for_somebody_without_a_nik(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("pembebasan_biaya")
    nameless = replace(case, person=replace(case.person, nik=None, kk=None, birth_date=None))
    officer = sit()
    officer.begins("pembebasan_biaya")
    officer.hands.press(Key.Key_Return)
    officer.fills_in(nameless)
    officer.ticks()
    officer.concludes()
    assert kind_of_last(office) == LetterKind.REKOMENDASI_PEMBEBASAN_BIAYA


def test_a_bpjs_member_changes_over(sit: Sit, people: People, office: Office) -> None:
    case = people.comes("peralihan_bpjs", registered=ACTIVE)
    officer = sit()
    officer.begins("peralihan_bpjs")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.concludes()
    assert kind_of_last(office) == LetterKind.REKOMENDASI_PERALIHAN_BPJS


def test_a_statement_says_who_is_registered(sit: Sit, people: People, office: Office) -> None:
    case = people.comes("keterangan_dtks", registered=INACTIVE)
    officer = sit()
    officer.begins("keterangan_dtks")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.concludes()
    assert kind_of_last(office) == LetterKind.KETERANGAN_TERDAFTAR


def test_a_question_is_answered_and_nobody_waits_for_a_letter(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("informasi")
    asking = replace(case, person=replace(case.person, nik=None, kk=None))
    officer = sit()
    officer.begins("informasi")
    officer.hands.press(Key.Key_Return)
    officer.fills_in(asking)
    officer.hands.press(Key.Key_F9)
    officer.hands.wait(lambda: not officer.screen.case.is_open, "F9")
    officer.settles()
    assert letters.list_letters(office) == ()
    assert reports.day(office).allowed == {"informasi": 1}
    assert officer.screen.ui.middle.currentWidget() is officer.screen.ui.done
