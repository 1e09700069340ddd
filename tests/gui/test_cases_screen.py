"""Permohonan by keyboard: the list, what is noted about a case, and whoever comes back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.catalogue import ProposalPeriod
from desktop_app.domain.follow_up import FollowUp, FollowUpKind, Waiting
from desktop_app.gui.screens.cases import CasesScreen
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.settings import (
    ATTACHMENT_KEPT_DAYS,
    CASE_ANSWER_DAYS,
    CASE_BPJS,
    LETTER_WAITS_FOR_SIGNATURE,
    RECEIPT_PAPER,
    USE_CASES,
    USE_DAY_FRAME,
)
from desktop_app.storage.office import add_period
from desktop_app.usecases import case_list, follow_ups, receipts, settings
from desktop_app.usecases.office import Office
from tests.counter_desk import Officer, People
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.hostile_files import photo
from tests.integration.test_follow_ups import Counter
from tests.offices import TestClock, acting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key


@pytest.fixture
def counter(office: Office) -> Counter:
    return Counter(office)


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    target = desk.window.focusWidget() or desk.window
    QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)
    desk.settle()


def type_in(desk: Desk, text: str) -> None:
    QTest.keyClicks(desk.window.focusWidget(), text)


def ctrl(desk: Desk, key: Qt.Key) -> None:
    press(desk, key, Qt.KeyboardModifier.ControlModifier)


def opened(desk: Desk, section: str = "") -> CasesScreen:
    screen = desk.go("cases")
    assert isinstance(screen, CasesScreen)
    if section:
        screen.show_section(section)
        desk.settle()
    return screen


def test_permohonan_stands_on_the_rail_only_with_its_switch(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = desk.go("settings")
    assert "rail_cases" not in [b.objectName() for b in desk.window._buttons.values()]
    page.show_section("features")
    page.page.switches[USE_CASES].click()
    desk.settle()
    assert "rail_cases" in [b.objectName() for b in desk.window._buttons.values()]
    screen = opened(desk)
    assert "Belum ada permohonan" in screen.ui.empty.text()
    assert look_at(desk.window, "cases_empty") == []


def test_the_list_says_where_each_case_is_and_what_it_waits_for(
    make_desk: MakeDesk, counter: Counter, clock: TestClock
) -> None:
    for _ in range(6):
        counter.serves("reaktivasi")
    counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    clock.go(days=1)
    counter.serves("pengajuan_baru", hold=True)
    counter.serves("reaktivasi", deferred=frozenset({"kartu_kis", "surat_pengantar"}))
    clock.go(hours=60)
    with counter.office.write() as tx:
        add_period(tx, ProposalPeriod(date(2026, 11, 20), date(2026, 12, 20)))
    desk = make_desk()
    screen = opened(desk)
    assert len(screen.model.rows) == 9
    assert "1 berkas titipan siap diajukan" in screen.ui.banner_words.text()
    press(desk, Key.Key_F4)
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Right)
    assert screen.chips.value is Waiting.MENYUSUL
    assert len(screen.model.rows) == 2
    first = screen.model.rows[0]
    assert screen.model.data(screen.model.index(0, 4)).startswith("✘ Menyusul")
    press(desk, Key.Key_F3)
    press(desk, Key.Key_Down)
    press(desk, Key.Key_Return)
    assert screen.page.page is not None
    assert screen.page.page.line.id == first.id
    assert "LEWAT" in screen.page.ui.awaited.item(0).text()
    assert look_at(desk.window, "cases_menyusul") == []


def test_a_paper_that_came_is_noted_with_its_scan_and_taken_back(
    make_desk: MakeDesk, counter: Counter, tmp_path: Path
) -> None:
    case = counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"})).application_id
    desk = make_desk()
    screen = opened(desk, f"case:{case.hex}")
    ctrl(desk, Key.Key_T)
    form = screen.page.form
    assert form.isVisible()
    assert look_at(desk.window, "cases_paper") == []
    scan = tmp_path / "kis.jpg"
    scan.write_bytes(photo())
    screen.page.take_scan(str(scan))
    desk.settle()
    assert "kis.jpg" in form.scan.text()
    form.note.setFocus()
    type_in(desk, "diantar anaknya")
    press(desk, Key.Key_Return)
    assert "Tercatat" in desk.notice
    page = case_list.open_case(counter.office, case)
    assert [one.name for one in page.papers] == ["kis.jpg"]
    papers = [one for one in page.follow_ups if one.kind is FollowUpKind.MENYUSUL]
    assert [(one.open, one.note) for one in papers] == [(False, "diantar anaknya")]
    shown = desk.window.ui.notice.shown
    assert shown is not None
    assert shown.undo is not None
    shown.undo()
    desk.settle()
    assert counter.awaited(case, FollowUpKind.MENYUSUL)


def test_siks_ng_and_the_answer_of_bpjs_are_noted_by_keyboard(
    make_desk: MakeDesk, counter: Counter
) -> None:
    with counter.office.write() as tx:
        add_period(tx, ProposalPeriod(date(2026, 11, 1), date(2026, 11, 30)))
    case = counter.serves("pengajuan_baru").application_id
    desk = make_desk()
    screen = opened(desk, f"case:{case.hex}")
    while (kinds := [one.kind for one in _open(screen)]) != []:
        ctrl(desk, Key.Key_T)
        form = screen.page.form
        if kinds[0] is FollowUpKind.SIKS_NG:
            press(desk, Key.Key_Return)
            type_in(desk, "SIKS-77")
            press(desk, Key.Key_Return)
        else:
            assert look_at(desk.window, "cases_bpjs") == []
            for _ in range(3):
                press(desk, Key.Key_Return)
            type_in(desk, "lewat surel")
            press(desk, Key.Key_Return)
        assert form.isHidden()
    page = case_list.open_case(counter.office, case)
    told = {one.kind: (one.result, one.reference, one.note) for one in page.follow_ups}
    assert told[FollowUpKind.SIKS_NG] == ("2026-11-20", "SIKS-77", "")
    assert told[FollowUpKind.BPJS] == ("aktif", "", "2026-11-20 lewat surel")


def test_a_letter_that_waits_is_handed_over_from_its_case(
    make_desk: MakeDesk, counter: Counter
) -> None:
    admin = acting(counter.office, "admin")
    settings.change_setting(admin, LETTER_WAITS_FOR_SIGNATURE.name, True)
    case = counter.serves("reaktivasi").application_id
    desk = make_desk()
    screen = opened(desk, f"case:{case.hex}")
    ctrl(desk, Key.Key_D)
    type_in(desk, "Sutini Contoh")
    press(desk, Key.Key_Return)
    type_in(desk, "anak")
    press(desk, Key.Key_Return)
    page = case_list.open_case(counter.office, case)
    assert page.line.letter is not None
    assert (page.line.letter.waits, page.line.letter.taker) == (False, "Sutini Contoh")
    assert screen.page.page is not None
    assert "Surat diserahkan" in screen.page.ui.state.text()


def test_a_scanned_receipt_opens_its_case_wherever_it_is_scanned(
    make_desk: MakeDesk, counter: Counter
) -> None:
    done = counter.serves("pengajuan_baru", hold=True)
    counter.serves("reaktivasi")
    assert done.receipt is not None
    desk = make_desk()
    screen = opened(desk)
    type_in(desk, done.receipt.code)
    press(desk, Key.Key_Return)
    assert screen.page.page is not None
    assert screen.page.page.line.id == done.application_id

    desk.go("workbench")
    press(desk, Key.Key_F3)
    type_in(desk, done.receipt.number)
    press(desk, Key.Key_Return)
    desk.settle()
    assert desk.screen is screen
    assert screen.page.page is not None
    assert screen.page.page.line.id == done.application_id


def test_a_receipt_scanned_into_the_nik_goes_on_with_the_same_case(
    make_desk: MakeDesk, counter: Counter, office: Office
) -> None:
    done = counter.serves("pengajuan_baru", hold=True)
    assert done.receipt is not None
    people = People(office)
    desk = make_desk()
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("reaktivasi")
    assert people is not None
    officer.hands.go_to("field_nik")
    officer.hands.type(done.receipt.code)
    assert officer.draft.value("nik") == ""
    officer.hands.press(Key.Key_Return)
    desk.settle()
    screen = desk.screen
    assert isinstance(screen, CasesScreen)
    assert screen.page.page is not None
    ctrl(desk, Key.Key_L)
    desk.settle()
    workbench = desk.screen
    assert isinstance(workbench, WorkbenchScreen)
    officer.hands.wait(lambda: workbench.case.is_open, "form")
    desk.settle()
    assert workbench.case.draft is not None
    assert workbench.case.draft.case_id == done.application_id
    assert workbench.case.draft.service == "pengajuan_baru"
    officer.concludes()
    page = case_list.open_case(office, done.application_id)
    assert page.line.facts.state == "disetujui"
    assert page.line.letter is not None


def test_papers_are_left_at_the_office_with_a_receipt(
    make_desk: MakeDesk, counter: Counter, office: Office
) -> None:
    case = People(office, proposals_open=False).comes("pengajuan_baru")
    desk = make_desk()
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("pengajuan_baru")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks("ktp", "kk")
    officer.settles()
    assert officer.screen.back.may_hold
    assert look_at(desk.window, "workbench_titip") == []
    officer.hands.press(Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    done = officer.screen.ui.done
    officer.hands.wait(lambda: officer.trouble or done.ui.letter.page_count, "receipt")
    assert officer.trouble == ""
    assert "Tanda terima TT-2026-0001" in done.ui.words.text()
    assert look_at(desk.window, "workbench_titipan") == []
    found = receipts.find(office, "TT-2026-0001")
    assert found.receipt is not None
    assert found.receipt.documents


def test_what_is_still_waited_for_is_told_on_the_next_visit(
    make_desk: MakeDesk, counter: Counter, clock: TestClock, office: Office
) -> None:
    done = counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    person = case_list.open_case(office, done.application_id).line.facts.person
    clock.go(days=4)
    desk = make_desk()
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("reaktivasi")
    officer.hands.go_to("field_nik")
    officer.hands.type(person.nik or "")
    line = officer.screen.back.line
    officer.hands.wait(lambda: line.isVisible(), "what is waited for")
    assert "✘ Kartu KIS/BPJS (lewat" in line.text()
    assert look_at(desk.window, "workbench_menyusul") == []


def test_the_list_is_saved_as_it_is_filtered(
    make_desk: MakeDesk, counter: Counter, tmp_path: Path
) -> None:
    counter.serves("pengajuan_baru", hold=True)
    counter.serves("reaktivasi")
    desk = make_desk()
    screen = opened(desk, Waiting.TITIPAN.value)
    path = tmp_path / "titipan.csv"
    screen.export(path)
    desk.settle()
    assert "1 permohonan tersimpan" in desk.notice
    assert len(path.read_text("utf-8-sig").splitlines()) == 2


@pytest.mark.parametrize("paper", ["A5", "nomor"])
def test_a_receipt_is_printed_on_what_the_computer_has(
    make_desk: MakeDesk, counter: Counter, monkeypatch: pytest.MonkeyPatch, paper: str
) -> None:
    case = counter.serves("pengajuan_baru", hold=True).application_id
    desk = make_desk()
    screen = opened(desk, f"case:{case.hex}")
    ctrl(desk, Key.Key_P)
    assert "Printer belum dipilih" in desk.notice
    assert follow_ups.due(counter.office) is not None
    assert screen.page.receipts.paper.value == "A5"
    desk.session.keep(RECEIPT_PAPER, paper)
    desk.settle()
    assert screen.page.receipts.paper.value == ("58" if paper == "nomor" else "A5")


def _open(screen: CasesScreen) -> list[FollowUp]:
    assert screen.page.page is not None
    return [one for one in screen.page.page.follow_ups if one.open]


def test_the_settings_say_what_is_waited_for_and_on_what_receipts_are_printed(
    make_desk: MakeDesk, counter: Counter
) -> None:
    desk = make_desk("admin")
    page = desk.go("settings")
    page.show_section("follow_ups")
    desk.settle()
    boxes = page.page._boxes
    assert boxes[CASE_BPJS.name, "reaktivasi"].isChecked()
    boxes[CASE_BPJS.name, "reaktivasi"].setChecked(False)
    page.page.ui.answer_days.setValue(21)
    assert look_at(desk.window, "settings_follow_ups") == []
    press(desk, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    stored = settings.settings(counter.office)
    assert stored[CASE_ANSWER_DAYS.name] == 21
    assert "reaktivasi" not in stored[CASE_BPJS.name].split()
    case = counter.serves("reaktivasi").application_id
    assert case_list.open_case(counter.office, case).follow_ups == ()


def test_receipts_are_set_up_where_cases_are_not_followed_up(
    make_desk: MakeDesk, counter: Counter
) -> None:
    settings.change_setting(acting(counter.office, "admin"), USE_CASES.name, False)
    desk = make_desk("admin")
    page = desk.go("settings")
    page.show_section("follow_ups")
    desk.settle()
    ui = page.page.ui
    assert [ui.paper.isVisible(), ui.kept_days.isVisible()] == [True, True]
    assert [ui.services_title.isVisible(), ui.answer_days.isVisible()] == [False, False]
    ui.kept_days.setValue(45)
    assert look_at(desk.window, "settings_receipts") == []
    press(desk, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    stored = settings.settings(counter.office)
    assert stored[ATTACHMENT_KEPT_DAYS.name] == 45
    assert "reaktivasi" in stored[CASE_BPJS.name].split()


def test_the_morning_tells_what_is_late_and_leads_there(
    make_desk: MakeDesk, counter: Counter, clock: TestClock
) -> None:
    settings.change_setting(acting(counter.office, "admin"), USE_DAY_FRAME.name, True)
    counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    counter.serves("pengajuan_baru", hold=True)
    clock.go(days=20)
    with counter.office.write() as tx:
        add_period(tx, ProposalPeriod(date(2026, 12, 1), date(2026, 12, 20)))
    desk = make_desk()
    card = desk.go("workbench").opening
    desk.settle()
    told = {line.text: line for line in card.lines()}
    late = told["1 berkas menyusul lewat batas"]
    assert late.warn
    assert "Masa pengajuan dibuka: 1 berkas titipan siap diajukan" in told
    assert "1 permohonan tanpa jawaban BPJS" in told
    assert look_at(desk.window, "opening_follow_ups") == []
    assert late.act is not None
    late.act()
    desk.settle()
    assert isinstance(desk.screen, CasesScreen)
    assert desk.screen.chips.value is Waiting.MENYUSUL
    assert len(desk.screen.model.rows) == 1


def test_the_persons_page_tells_what_is_awaited_and_which_receipts_were_given(
    make_desk: MakeDesk, counter: Counter
) -> None:
    done = counter.serves("reaktivasi", deferred=frozenset({"kartu_kis"}))
    settings.change_setting(acting(counter.office, "admin"), "use.person_page", True)
    nik = case_list.open_case(counter.office, done.application_id).line.facts.person.nik
    desk = make_desk()
    part = desk.go("person")
    part.show_section(f"nik:{nik}")
    desk.settle()
    told = part.part.ui.summary.text()
    assert done.receipt is not None
    assert done.receipt.number in told
    assert "Kartu KIS/BPJS (batas" in told
    assert look_at(desk.window, "pemohon_ditunggu") == []


def test_a_receipt_is_found_where_permohonan_is_not_used(
    make_desk: MakeDesk, counter: Counter
) -> None:
    done = counter.serves("pengajuan_baru", hold=True)
    settings.change_setting(acting(counter.office, "admin"), USE_CASES.name, False)
    assert done.receipt is not None
    desk = make_desk()
    desk.go("workbench")
    press(desk, Key.Key_F3)
    type_in(desk, done.receipt.code.lower())
    press(desk, Key.Key_Return)
    desk.settle()
    assert isinstance(desk.screen, CasesScreen)
    assert desk.screen.page.page is not None
    assert desk.screen.page.page.line.id == done.application_id


def test_digits_stay_a_nik_whatever_letter_came_before(
    make_desk: MakeDesk, counter: Counter
) -> None:
    desk = make_desk()
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("reaktivasi")
    officer.hands.go_to("field_nik")
    officer.hands.type("T3317x0145")
    assert officer.draft.value("nik") == "33170145"
