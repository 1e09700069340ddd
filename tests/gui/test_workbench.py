"""The workbench by keyboard alone: from a number to an archived letter or a return slip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import EnvironmentFailure
from desktop_app.domain.letter import LetterKind
from desktop_app.gui.demonstration import rest
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.storage.office import write_setting
from desktop_app.usecases import letters, queue, reports
from desktop_app.usecases.office import Office
from tests.counter_desk import ACTIVE, INACTIVE, Officer, People
from tests.gui.conftest import Desk, MakeDesk
from tests.offices import PASSWORD

# Said by the offscreen platform whenever a list opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
Sit = Callable[..., Officer]


@pytest.fixture
def sit(make_desk: MakeDesk) -> Sit:
    """Sit somebody down at the workbench: `sit()` or `sit("supervisor")`."""

    def sit_down(username: str = "petugas1") -> Officer:
        desk: Desk = make_desk(username)
        screen = desk.go("workbench")
        assert isinstance(screen, WorkbenchScreen)
        return Officer(desk.window, screen)

    return sit_down


@pytest.fixture
def people(office: Office) -> People:
    return People(office)


def window_of(officer: Officer) -> MainWindow:
    window = officer.screen.window()
    assert isinstance(window, MainWindow)
    return window


def last_letter(office: Office) -> letters.Letter:
    return letters.list_letters(office)[0]


# From the number to the letter ---------------------------------------------------------------


def test_reaktivasi_ends_in_an_archived_letter(sit: Sit, people: People, office: Office) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    assert officer.headline == "Boleh diproses"
    officer.concludes()
    letter = last_letter(office)
    assert letter.kind is LetterKind.REKOMENDASI_REAKTIVASI
    assert letters.letter_bytes(office, letter.id) == officer.screen.ui.done.data
    assert letter.number in officer.screen.ui.done.ui.words.text()


def test_pengajuan_baru_ends_in_an_archived_letter(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("pengajuan_baru")
    officer = sit()
    officer.begins("pengajuan_baru")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.concludes()
    assert last_letter(office).kind is LetterKind.REKOMENDASI_PENGAJUAN_BARU
    assert queue.view(office).finished == 1


def test_who_is_registered_already_gets_a_return_slip(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("pengajuan_baru", registered=ACTIVE)
    officer = sit()
    officer.begins("pengajuan_baru")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    assert officer.headline == "Ditolak: Sudah terdaftar"
    officer.concludes()
    assert last_letter(office).kind is LetterKind.LEMBAR_PENGEMBALIAN
    assert reports.month(office, 2026, 11).refused == {"sudah_terdaftar": 1}


def test_a_village_letter_without_the_id_goes_back_with_a_slip(
    sit: Sit, people: People, office: Office
) -> None:
    with office.write() as tx:
        write_setting(tx, declared.DECISION_COMPLETE_ID_AT_COUNTER.name, False)
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case, leave=["id_dtks_surat"])
    officer.ticks()
    assert not officer.screen.ui.verdict.ui.complete_id.isVisible()
    officer.concludes()
    assert last_letter(office).kind is LetterKind.LEMBAR_PENGEMBALIAN
    assert reports.month(office, 2026, 11).refused == {"id_dtks_tidak_dicantumkan": 1}


def test_outside_a_proposal_period_the_slip_says_so(sit: Sit, office: Office) -> None:
    case = People(office, proposals_open=False).comes("pengajuan_baru")
    officer = sit()
    officer.begins("pengajuan_baru")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    assert officer.headline == "Ditolak: Pengajuan belum dibuka"
    officer.concludes()
    assert reports.month(office, 2026, 11).refused == {"pengajuan_belum_dibuka": 1}


# What the officer can do about a finding -----------------------------------------------------


def test_the_missing_id_is_written_from_the_register(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case, leave=["id_dtks_surat"])
    officer.ticks()
    assert officer.headline == "Dikembalikan: ID-DTKS tidak dicantumkan"
    officer.hands.go_to("complete_id")
    officer.hands.press(Key.Key_Space)
    assert case.row is not None
    assert officer.draft.value("id_dtks_surat") == case.row.household_id
    officer.concludes()
    assert last_letter(office).kind is LetterKind.REKOMENDASI_REAKTIVASI


def test_somebody_not_found_is_looked_up_elsewhere_and_goes_on_with_another_service(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("reaktivasi")
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    assert officer.headline == "Perlu dipastikan dahulu"
    officer.hands.press(Key.Key_F9)
    assert officer.trouble
    officer.hands.go_to("second_save")
    officer.hands.press(Key.Key_Space)
    assert officer.headline == "Ditolak: Tidak terdaftar"
    officer.hands.press(Key.Key_Escape)
    officer.hands.go_to("offer_pengajuan_baru")
    officer.hands.press(Key.Key_Space)
    officer.hands.press(Key.Key_Escape)
    officer.fills_in(replace(case, service="pengajuan_baru"))
    officer.ticks("sktm")
    officer.concludes()
    assert last_letter(office).kind is LetterKind.REKOMENDASI_PENGAJUAN_BARU


def test_the_second_sources_are_those_the_office_keeps(
    sit: Sit, people: People, office: Office
) -> None:
    with office.write() as tx:
        write_setting(tx, declared.REGISTER_SITES.name, "Server kabupaten | https://dinsos.contoh")
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(people.comes("reaktivasi"))
    source = officer.screen.ui.verdict.ui.second_form.findChild(QComboBox, "second_source")
    assert source is not None
    assert [source.itemText(at) for at in range(source.count())] == ["Server kabupaten"]


def test_a_doubt_is_settled_by_saying_how(sit: Sit, people: People) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.hands.press(Key.Key_Escape)
    officer.hands.go_to("field_jenis_kelamin")
    officer.hands.type("P" if officer.draft.value("jenis_kelamin") == "L" else "L")
    officer.hands.press(Key.Key_Return)
    assert officer.headline == "Perlu dipastikan dahulu"
    officer.hands.go_to("how_nik_jenis_kelamin_berbeda")
    officer.hands.type("KTP asli dilihat")
    officer.hands.press(Key.Key_Return)
    assert officer.headline == "Boleh diproses, dengan catatan"
    assert officer.draft.confirmed == {"nik_jenis_kelamin_berbeda": "KTP asli dilihat"}


def test_a_supervisor_decides_otherwise_with_a_reason_and_a_password(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("pengajuan_baru", registered=ACTIVE)
    officer = sit()
    officer.begins("pengajuan_baru")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.hands.go_to("override_open")
    officer.hands.press(Key.Key_Space)
    for field, text in (
        ("override_reason", "Data register belum diperbarui"),
        ("override_user", "supervisor"),
        ("override_password", PASSWORD),
    ):
        officer.hands.go_to(field)
        officer.hands.type(text)
    officer.hands.go_to("override_do")
    officer.hands.press(Key.Key_Space)
    officer.hands.wait(lambda: officer.screen.ui.done.data is not None, "letter")
    assert last_letter(office).kind is LetterKind.REKOMENDASI_PENGAJUAN_BARU
    assert reports.month(office, 2026, 11).overridden == 1


def test_a_supervisor_at_the_counter_needs_a_reason_and_no_second_password(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("pengajuan_baru", registered=ACTIVE)
    officer = sit("supervisor")
    officer.begins("pengajuan_baru")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.hands.go_to("override_open")
    officer.hands.press(Key.Key_Space)
    assert not officer.screen.ui.verdict.ui.override_password.isVisible()
    officer.hands.go_to("override_do")
    officer.hands.press(Key.Key_Space)
    officer.hands.wait(lambda: officer.trouble, "refusal without a reason")
    officer.settles()
    officer.hands.go_to("override_reason")
    officer.hands.type("Data register belum diperbarui")
    officer.hands.go_to("override_do")
    officer.hands.press(Key.Key_Space)
    officer.hands.wait(lambda: officer.screen.ui.done.data is not None, "letter")
    assert last_letter(office).kind is LetterKind.REKOMENDASI_PENGAJUAN_BARU
    assert reports.month(office, 2026, 11).overridden == 1


def test_a_wrong_supervisor_password_leaves_the_form_as_it_is(sit: Sit, people: People) -> None:
    case = people.comes("pengajuan_baru", registered=ACTIVE)
    officer = sit()
    officer.begins("pengajuan_baru")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    before = officer.draft
    officer.hands.go_to("override_open")
    officer.hands.press(Key.Key_Space)
    for field, text in (
        ("override_reason", "Data register belum diperbarui"),
        ("override_user", "supervisor"),
        ("override_password", "salah-semua"),
    ):
        officer.hands.go_to(field)
        officer.hands.type(text)
    officer.hands.go_to("override_do")
    officer.hands.press(Key.Key_Space)
    officer.hands.wait(lambda: officer.trouble, "refusal")
    officer.settles()
    assert officer.draft == before
    assert officer.screen.ui.form.isEnabled()


# What is told, and when ----------------------------------------------------------------------


def test_an_empty_form_is_incomplete_and_not_a_refusal(sit: Sit, people: People) -> None:
    officer = sit()
    officer.begins("reaktivasi")
    assert officer.headline == "Isian belum lengkap"


def test_what_is_missing_is_named_beside_its_field_after_f9(sit: Sit, people: People) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case, leave=["nomor_pengantar"])
    officer.ticks()
    officer.hands.press(Key.Key_F9)
    assert officer.trouble == "Nomor surat pengantar belum diisi."
    assert officer.focused() == "field_nomor_pengantar"
    form = officer.screen.ui.form.form
    assert form is not None
    box = form.box("nomor_pengantar")
    assert box is not None
    assert box.fault == "Belum diisi."


def test_nobody_is_sent_away_because_a_box_was_not_ticked_in_time(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.hands.press(Key.Key_F9)
    assert officer.headline == "Dikembalikan: Berkas tidak lengkap"
    assert "F9 sekali lagi" in officer.trouble
    assert letters.list_letters(office) == ()


def test_a_nik_that_cannot_be_is_told_beside_the_field_with_its_last_digit(
    sit: Sit, people: People
) -> None:
    officer = sit()
    officer.begins("reaktivasi")
    officer.hands.go_to("field_nik")
    officer.hands.type("3317019901900012")
    form = officer.screen.ui.form.form
    assert form is not None
    box = form.box("nik")
    assert box is not None
    assert "tidak mungkin ada" in box.fault


def test_a_nik_that_is_typed_again_is_not_wrong_before_it_is_left(sit: Sit, people: People) -> None:
    officer = sit()
    officer.begins("reaktivasi")
    officer.hands.go_to("field_nik")
    officer.hands.type("3317")
    officer.hands.press(Key.Key_Return)
    rest(0)
    assert officer.headline == "Dikembalikan: NIK bermasalah"
    officer.hands.press(Key.Key_Escape)
    officer.hands.press(Key.Key_End)
    officer.hands.type("01")
    assert officer.headline == "Isian belum lengkap"


def test_an_answer_for_a_nik_that_was_changed_meanwhile_is_dropped(
    sit: Sit, people: People
) -> None:
    first = people.comes("reaktivasi", registered=INACTIVE)
    second = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    case = officer.screen.case
    values = dict(officer.draft.values)
    # Both questions are asked before the window has heard the first answer.
    for person in (first.person, second.person):
        case.type({**values, "nik": person.nik or ""}, frozenset(), frozenset(), wa_consent=False)
    officer.settles()
    assert case.prefill is not None
    assert case.prefill.look_up.asked == second.person.nik
    assert officer.draft.value("nama") == second.person.name.upper()


def test_a_family_card_shows_the_family_to_choose_from(sit: Sit, people: People) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE, family=2)
    officer = sit()
    officer.begins("reaktivasi")
    officer.hands.go_to("field_kk")
    officer.hands.type(case.person.kk or "")
    officer.hands.wait(lambda: officer.focused() == "family_rows", "family")
    family = officer.screen.ui.form.family
    assert family is not None
    assert len(family.panel.table.rows.members) == 3
    assert officer.draft.value("nama") == ""
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.draft.value("nama"), "member")
    assert len(officer.draft.value("nik")) == 16


# The queue -----------------------------------------------------------------------------------


def test_a_service_put_aside_comes_back_with_what_was_typed(sit: Sit, people: People) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    typed = dict(officer.draft.values)
    officer.hands.press(Key.Key_F6)
    officer.hands.wait(lambda: not officer.screen.case.is_open, "hold")
    officer.settles()
    officer.hands.press(Key.Key_F6)
    officer.hands.wait(lambda: officer.screen.case.is_open, "resume")
    assert officer.draft.values == typed


def test_nobody_came_can_be_taken_back(sit: Sit, people: People, office: Office) -> None:
    officer = sit()
    officer.takes_number()
    officer.calls()
    for _ in range(2):
        officer.hands.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
        officer.settles()
    officer.hands.press(Key.Key_F7)
    officer.settles()
    notice = window_of(officer).ui.notice.shown
    assert notice is not None
    assert notice.undo is not None
    notice.undo()
    officer.settles()
    called = officer.screen.tickets.called
    assert called is not None
    assert (called.code, called.calls) == ("U001", 3)


def test_somebody_absent_stands_in_the_queue_and_comes_back_with_enter(
    sit: Sit, office: Office
) -> None:
    officer = sit()
    officer.takes_number()
    officer.calls()
    for key, modifier in (
        (Key.Key_F8, Qt.KeyboardModifier.ShiftModifier),
        (Key.Key_F8, Qt.KeyboardModifier.ShiftModifier),
        (Key.Key_F7, None),
    ):
        officer.hands.press(key, modifier)
        officer.settles()
    assert "U001   tidak hadir" in " ".join(_lines(officer))
    officer.hands.go_to("tickets")
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert [one.code for one in queue.view(office).waiting] == ["U001"]


def test_del_takes_the_chosen_number_out_and_urungkan_brings_it_back_to_its_place(
    sit: Sit, office: Office
) -> None:
    officer = sit()
    officer.takes_number()
    officer.takes_number()
    cancel = officer.screen.ui.queue.ui.cancel
    assert not cancel.isVisible()
    officer.hands.go_to("tickets")
    assert (cancel.isVisible(), cancel.text()) == (True, "Del  Batalkan U001")
    officer.hands.press(Key.Key_Delete)
    officer.settles()
    assert [one.code for one in queue.view(office).waiting] == ["U002"]
    _takes_back(officer)
    assert [one.code for one in queue.view(office).waiting] == ["U001", "U002"]


def test_del_takes_out_who_was_called_and_does_not_want_to_be_served(
    sit: Sit, office: Office
) -> None:
    officer = sit()
    officer.takes_number()
    officer.calls()
    assert officer.screen.ui.queue.ui.cancel_called.text() == "Del  Batalkan nomor"
    officer.hands.press(Key.Key_Delete)
    officer.settles()
    assert officer.screen.tickets.held is None
    assert queue.view(office).waiting == ()
    _takes_back(officer)
    called = officer.screen.tickets.called
    assert called is not None
    assert called.code == "U001"


def test_del_in_a_field_deletes_a_letter_and_no_number(sit: Sit, office: Office) -> None:
    officer = sit()
    officer.takes_number()
    officer.begins("reaktivasi")
    officer.hands.go_to("field_nama")
    officer.hands.type("Siti")
    officer.hands.press(Key.Key_Home)
    officer.hands.press(Key.Key_Delete)
    officer.settles()
    assert officer.draft.value("nama") == "iti"
    assert len(queue.view(office).waiting) == 1


def test_what_became_of_a_case_stays_while_another_number_is_cancelled(
    sit: Sit, people: People
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.takes_number()
    officer.hands.press(Key.Key_Escape)
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.concludes()
    officer.hands.go_to("tickets")
    officer.hands.press(Key.Key_Delete)
    officer.settles()
    assert officer.screen.ui.done.isVisible()


def _lines(officer: Officer) -> list[str]:
    model = officer.screen.ui.queue.ui.tickets.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _takes_back(officer: Officer) -> None:
    notice = window_of(officer).ui.notice.shown
    assert notice is not None
    assert notice.undo is not None
    notice.undo()
    officer.settles()


def test_the_lane_is_one_letter(sit: Sit, office: Office) -> None:
    officer = sit()
    officer.takes_number(Key.Key_P)
    officer.takes_number(Key.Key_D)
    officer.takes_number()
    assert [one.code for one in queue.view(office).waiting] == ["D001", "P001", "U001"]


def test_f9_that_fails_leaves_the_form_as_it_is_and_says_why(
    sit: Sit, people: People, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.waits_for_draft()
    before = officer.draft

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.storage.durable.os.fsync", full)
    officer.hands.press(Key.Key_F9)
    officer.hands.wait(lambda: officer.trouble, "refusal")
    officer.settles()
    monkeypatch.undo()
    assert officer.draft == before
    assert letters.list_letters(office) == ()
    officer.concludes()
    assert last_letter(office).number.startswith("400.9.11/001/")


def test_the_letter_is_saved_where_it_is_wanted(
    sit: Sit, people: People, office: Office, tmp_path: Path
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.concludes()
    officer.screen.ui.done.save(tmp_path / "surat.pdf")
    officer.settles()
    assert (tmp_path / "surat.pdf").read_bytes() == officer.screen.ui.done.data


def test_each_key_of_the_empty_stage_is_printed_once(sit: Sit) -> None:
    officer = sit()
    buttons = officer.screen.findChildren(QAbstractButton)
    keys = [one.text().partition("  ")[0] for one in buttons if one.isVisible() and one.text()]
    assert sorted(keys) == ["F2", "F8"]


# Few keys ------------------------------------------------------------------------------------


def test_somebody_known_has_a_letter_with_eight_keys_besides_the_text_of_fields(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.concludes()
    officer.takes_number()
    keys = _Counted(officer)
    keys.press(Key.Key_F8)
    officer.hands.wait(lambda: officer.screen.tickets.called, "call")
    keys.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.screen.case.is_open, "form")
    officer.types_nik(case)
    keys.to("field_id_dtks_surat")
    assert case.row is not None
    officer.hands.type(case.row.household_id)
    keys.to("field_nomor_pengantar")
    officer.hands.type("470/200/2026")
    keys.to("field_tanggal_pengantar")
    officer.hands.type("18112026")
    keys.press(Key.Key_F10)
    keys.press(Key.Key_F9)
    done = officer.screen.ui.done
    officer.hands.wait(lambda: done.isVisible() or officer.trouble, "F9")
    assert officer.trouble == ""
    assert keys.count <= 8, keys.count
    assert len(letters.list_letters(office)) == 2


def test_enter_before_the_answer_goes_on_to_what_the_register_does_not_know(
    sit: Sit, people: People
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.hands.type(case.person.nik or "")
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.screen.case.prefill is not None, "answer")
    officer.settles()
    box = officer.screen.ui.form.form.focused() if officer.screen.ui.form.form else None
    assert box is not None
    assert box.text() == ""


def test_f10_ticks_what_is_mandatory_but_not_what_another_paper_stands_for(
    sit: Sit, people: People
) -> None:
    officer = sit()
    officer.begins("reaktivasi")
    officer.ticks("suket_ktp")
    officer.hands.press(Key.Key_F10)
    assert officer.draft.documents == {"suket_ktp", "kk", "surat_pengantar", "kartu_kis"}


def test_consent_once_given_stays_and_never_passes_to_another_person(
    sit: Sit, people: People
) -> None:
    known = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(known)
    officer.fills_in(known)
    officer.hands.go_to("field_wa_consent")
    officer.hands.press(Key.Key_Space)
    officer.ticks()
    officer.concludes()
    other = people.comes("reaktivasi", registered=INACTIVE)
    officer.begins("reaktivasi")
    officer.types_nik(known)
    assert officer.draft.wa_consent
    officer.hands.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    officer.types_nik(other)
    assert not officer.draft.wa_consent


class _Counted:
    """Counts the keys that are not the text of a field."""

    def __init__(self, officer: Officer) -> None:
        self._officer = officer
        self.count = 0

    def press(self, key: Qt.Key) -> None:
        self.count += 1
        self._officer.hands.press(key)

    def to(self, name: str) -> None:
        while self._officer.focused() != name:
            assert self.count < 20, self._officer.focused()
            self.press(Key.Key_Return)


# For everybody -------------------------------------------------------------------------------


def test_everything_that_takes_the_focus_has_a_name(sit: Sit, people: People) -> None:
    case = people.comes("reaktivasi")
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    kinds = (QLineEdit, QComboBox, QAbstractButton, QListView)
    nameless = [
        widget.objectName()
        for kind in kinds
        for widget in officer.screen.findChildren(kind)
        if widget.isVisible()
        and not (widget.accessibleName() or _text(widget))
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert nameless == []


def test_tab_goes_through_the_form_as_the_eye_does(sit: Sit, people: People) -> None:
    officer = sit()
    officer.begins("reaktivasi")
    form = officer.screen.ui.form.form
    assert form is not None
    seen = []
    officer.hands.go_to("field_nik")
    for _ in form.chain():
        if officer.focused() in {widget.objectName() for widget in form.chain()}:
            seen.append(officer.focused())
        officer.hands.press(Key.Key_Tab)
    shown = [widget.objectName() for widget in form.chain() if widget.isVisible()]
    assert seen == shown


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


# Printing ------------------------------------------------------------------------------------


class Printer:
    """Takes what is sent to it, unless it is jammed."""

    def __init__(self) -> None:
        self.jammed = False
        self.sheets: list[bytes] = []

    def __call__(self, data: bytes, name: str, title: str, copies: int = 1) -> None:
        if self.jammed:
            raise EnvironmentFailure("printer_macet", "Printer {name} macet.", name=name)
        self.sheets.append(data)


@pytest.fixture
def printer(sit: Sit, people: People) -> tuple[Officer, Printer]:
    """An officer with a chosen printer, whose form is ready for F9."""
    officer, device = sit(), Printer()
    session = officer.screen.session
    session.machine = declared.Settings("machine", {declared.PRINTER_LETTERS.name: "Contoh"})
    session.doors = replace(session.doors, print_pdf=device)
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    return officer, device


def test_f9_prints_the_archived_bytes_on_the_chosen_printer(
    printer: tuple[Officer, Printer], office: Office
) -> None:
    officer, device = printer
    officer.concludes()
    officer.settles()
    assert device.sheets == [officer.screen.ui.done.data]
    assert last_letter(office).prints == 1


def test_a_jam_is_told_and_the_same_letter_printed_again(
    printer: tuple[Officer, Printer], office: Office
) -> None:
    officer, device = printer
    device.jammed = True
    officer.concludes()
    officer.settles()
    shown = window_of(officer).ui.notice.shown
    assert shown is not None
    assert shown.text == "Printer Contoh macet."
    device.jammed = False
    officer.hands.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    officer.settles()
    assert device.sheets == [letters.letter_bytes(office, last_letter(office).id)]


def test_disdukcapil_evidence_sends_the_person_there_first(
    sit: Sit, people: People, office: Office
) -> None:
    case = people.comes("reaktivasi", registered=INACTIVE)
    officer = sit()
    officer.begins("reaktivasi")
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()
    officer.hands.press(Key.Key_Escape)
    officer.hands.go_to("field_tanggal_lahir")
    officer.hands.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    officer.hands.type("01011950")
    officer.hands.go_to("disdukcapil")
    officer.hands.press(Key.Key_Space)
    assert officer.headline == "Dikembalikan: NIK bermasalah"
    officer.concludes()
    assert reports.month(office, 2026, 11).refused == {"nik_bermasalah": 1}
