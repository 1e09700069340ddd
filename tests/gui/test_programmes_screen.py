"""Program by keyboard: from the file to the bank, overlaps answered, figures looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.beneficiary import BeneficiaryState
from desktop_app.domain.overlap import OverlapKind
from desktop_app.gui.demonstration import Hands
from desktop_app.usecases import beneficiaries, beneficiary_steps, programme_papers, programmes
from desktop_app.usecases.beneficiaries import Asked
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.notice_files import nik_of, write_xlsx
from tests.offices import acting
from tests.programme_files import (
    HEADER,
    Field,
    born_of,
    name_of,
    row_of,
    take_list,
    use_programmes,
    verified,
)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def field(office: Office) -> Field:
    return use_programmes(office)


def part(desk: Desk, name: str) -> Any:
    screen = desk.go("programmes")
    screen.show_section(name)
    desk.settle()
    return screen.page


def choose(desk: Desk, page: Any, period_id: object) -> None:
    at = [one.id for one in page.periods.periods].index(period_id)
    page.ui.periods.setCurrentIndex(at)
    desk.settle()


def test_without_its_switch_the_place_leaves_no_trace(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    desk.go("workbench")
    assert "programmes" not in [one.name for one in desk.window._places]


def test_an_office_begins_with_examples_and_its_first_period(
    make_desk: MakeDesk, office: Office
) -> None:
    use_programmes(office)
    desk = make_desk("admin")
    page = part(desk, "setup")
    periods = page.pages[0]
    assert [row.name for row in periods.model.rows] == ["Tahap I", "Tahun ini"]
    assert look_at(desk.window, "program_periode") == []
    periods.begin_new()
    ui = periods.ui
    ui.name.setText("Tahap II")
    ui.first.setText("01-07-2026")
    ui.last.setText("31-12-2026")
    ui.budget.setText("1.500.000.000")
    Hands(desk.window).press(Key.Key_S, CTRL)
    periods.save()
    desk.settle()
    made = next(one for one in programmes.periods(desk.office) if one.name == "Tahap II")
    assert (made.budget, made.quota) == (1_500_000_000, None)

    page.tabs.setCurrentIndex(1)
    desk.settle()
    assert look_at(desk.window, "program_kegiatan") == []
    kinds = page.pages[1]
    kinds.ui.works.setPlainText("Kegiatan baru\n\nKegiatan baru")
    kinds.save()
    desk.settle()
    open_now = [one.name for one in programmes.activities(desk.office) if one.active]
    assert open_now.count("Kegiatan baru") == 1

    page.tabs.setCurrentIndex(2)
    desk.settle()
    assert look_at(desk.window, "program_bersamaan") == []
    pairs = page.pages[2]
    before = len(pairs.model.rows)
    pairs.begin_new()
    pairs.ui.one.setCurrentIndex(0)
    pairs.ui.other.setCurrentIndex(1)
    pairs.ui.note.setText("SK Bupati 12/2026")
    pairs.save()
    desk.settle()
    assert len(pairs.model.rows) == before + 1

    page.tabs.setCurrentIndex(3)
    desk.settle()
    bank = page.pages[3]
    bank.ui.transfer.setPlainText("Rekening={rekning}")
    bank.save()
    desk.settle()
    assert "isian yang tidak ada" in bank.ui.fault.text()
    assert look_at(desk.window, "program_bank") == []


def test_a_file_comes_in_and_is_validated_fixed_paid_and_reached_by_keyboard(
    make_desk: MakeDesk, field: Field, tmp_path: Path
) -> None:
    desk = make_desk("supervisor")
    desk.session.workers.office = acting(desk.office, "supervisor")
    hands = Hands(desk.window)
    page = part(desk, "people")
    choose(desk, page, field.first)
    assert "Impor daftarnya" in page.ui.none.text()
    rows = [row_of(n) for n in range(1, 31)] + [row_of(31, rekening="12AB"), row_of(5)]
    page.intake.look_at(write_xlsx(tmp_path / "penerima.xlsx", [HEADER, *rows]))
    assert look_at(desk.window, "program_impor") == []
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.front() is page.ui.page_result, page.ui.look_fault.text()
    assert "32 orang dibaca: 30 masuk" in page.ui.result_words.text()
    assert look_at(desk.window, "program_hasil") == []
    hands.press(Key.Key_Escape)
    assert page.ui.count.text() == "30 dari 30 orang"
    assert look_at(desk.window, "program_penerima") == []

    hands.press(Key.Key_T, CTRL)
    desk.settle()
    ui = page.ui
    ui.rt.setText("Pak RT Contoh")
    ui.hamlet.setText("Bu Kadus Contoh")
    assert "30 orang berstatus “usulan”" in ui.step_words.text()
    assert look_at(desk.window, "program_valiveri") == []
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    hands.press(Key.Key_T, CTRL)
    ui.to_state.setCurrentIndex(1)
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert "30 orang kini diverifikasi" in desk.notice

    page = part(desk, "overlaps")
    page.check()
    desk.settle()
    assert "Tidak ada yang menunggu jawaban" in page.ui.none.text()
    hands.press(Key.Key_T, CTRL)
    desk.settle()
    page.ui.number.setText("460/12/2026")
    assert "30 orang sudah diverifikasi" in page.ui.fix_words.text()
    assert look_at(desk.window, "program_tetapkan") == []
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert "460/12/2026 ditetapkan: 30 orang, Rp18.000.000" in desk.notice, page.ui.fix_fault.text()

    page = part(desk, "payments")
    page.make(tmp_path / "bank.csv")
    desk.settle()
    assert "30 orang" in desk.notice
    assert look_at(desk.window, "program_penyaluran") == []
    hands.press(Key.Key_Return, CTRL)
    page.note_reached()
    desk.settle()
    page = part(desk, "recap")
    assert look_at(desk.window, "program_rekap") == []
    page.export(tmp_path / "rekap.pdf")
    desk.settle()
    assert (tmp_path / "rekap.pdf").exists()
    found = programme_papers.recap(desk.session.office, period_id=field.first).periods[0]
    assert (found.fixed, found.reached) == (30, 30)


def test_somebody_who_receives_already_is_shown_beside_and_stopped(
    make_desk: MakeDesk, office: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(3)])
    desk = make_desk("petugas1")
    page = part(desk, "people")
    choose(desk, page, field.second)
    Hands(desk.window).press(Key.Key_I, CTRL)
    ui = page.ui
    ui.nik.set_digits(nik_of(3))
    ui.name.setText(name_of(3))
    page.form._look()
    desk.settle()
    assert "Rehabilitasi sosial · Tahap I" in ui.met_words.text()
    assert not ui.exception.isHidden()
    assert look_at(desk.window, "program_usulan") == []
    Hands(desk.window).press(Key.Key_Return, CTRL)
    desk.settle()
    assert "Supervisor dapat memberi pengecualian" in ui.form_fault.text()
    assert beneficiaries.page(acting(office, "petugas1"), Asked(field.second)).total == 0
    ui.account.setText("12AB")
    ui.bank.setText("BRI")
    Hands(desk.window).press(Key.Key_Return, CTRL)
    assert "huruf" in ui.account_fault.text()


def test_overlaps_stand_side_by_side_and_are_answered(
    make_desk: MakeDesk, office: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(n) for n in range(1, 11)])
    other = [
        row_of(3),
        row_of(100, nama=name_of(7), lahir=born_of(7), kk=""),
        row_of(101, kk=f"331714010185{9:04d}"),
    ]
    take_list(office, field.second, tmp_path / "b.xlsx", other)
    desk = make_desk("supervisor")
    desk.session.workers.office = acting(desk.office, "supervisor")
    page = part(desk, "overlaps")
    choose(desk, page, field.first)
    Hands(desk.window).press(Key.Key_F5)
    desk.settle()
    assert [one.kind for one in page.rows.rows] == [OverlapKind.NIK, OverlapKind.SERUPA]
    assert "2 menunggu jawaban" in page.ui.summary.text()
    assert name_of(3) in page.ui.pair.text()
    assert nik_of(3) not in page.ui.pair.text()
    page.unmask.turn()
    desk.settle()
    assert nik_of(3) in page.ui.pair.text()
    page.unmask.cover()
    assert look_at(desk.window, "program_tumpang_tindih") == []
    page.ui.reason.setText("SK Bupati 5/2026")
    Hands(desk.window).press(Key.Key_Return, CTRL)
    desk.settle()
    assert [one.kind for one in page.rows.rows] == [OverlapKind.SERUPA]
    page.ui.reason.setText("?")
    page.answer()
    desk.settle()
    assert "paling sedikit" in page.ui.answer_fault.text()
    page.export(tmp_path / "laporan.xlsx")
    desk.settle()
    assert (tmp_path / "laporan.xlsx").exists()


def test_one_person_is_corrected_cancelled_and_called_back(
    make_desk: MakeDesk, office: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1), row_of(2)])
    desk = make_desk("petugas1")
    page = part(desk, "people")
    choose(desk, page, field.first)
    hands, ui = Hands(desk.window), page.ui
    first = page.chosen
    hands.press(Key.Key_E, CTRL)
    desk.settle()
    assert ui.nik.digits() in (nik_of(1), nik_of(2))
    ui.account.setText("987654321098765")
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    page.stepping.begin_one(page.chosen, BeneficiaryState.DIBATALKAN)
    assert look_at(desk.window, "program_batal") == []
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.chosen.id == first.id
    assert page.chosen.state.value == BeneficiaryState.DIBATALKAN.value
    assert "rekening bermasalah" in ui.facts.text()
    page.stepping.begin_one(page.chosen, BeneficiaryState.USULAN)
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.chosen.state is BeneficiaryState.USULAN


def test_who_was_not_reached_is_noted_with_the_reason(
    make_desk: MakeDesk, office: Office, field: Field, tmp_path: Path
) -> None:
    take_list(office, field.first, tmp_path / "a.xlsx", [row_of(1)])
    verified(office, field.first)
    chief = acting(office, "supervisor")
    form = beneficiary_steps.FixForm(field.first, "SK 1", office.today())
    beneficiary_steps.fix_list(chief, form)
    desk = make_desk("supervisor")
    page = part(desk, "people")
    choose(desk, page, field.first)
    assert page.ui.cancel.text() == "Tidak sampai…"
    page.ui.cancel.click()
    assert look_at(desk.window, "program_tidak_sampai") == []
    Hands(desk.window).press(Key.Key_Return, CTRL)
    desk.settle()
    figures = programme_papers.recap(chief, period_id=field.first).periods[0]
    assert dict(figures.unreached) == {"rekening_bermasalah": 1}
    assert page.chosen.state is BeneficiaryState.DITETAPKAN


def test_columns_with_strange_headings_are_shown_to_be_chosen(
    make_desk: MakeDesk, field: Field, tmp_path: Path
) -> None:
    desk = make_desk("supervisor")
    hands, page = Hands(desk.window), part(desk, "people")
    choose(desk, page, field.first)
    strange = ["Kol A", "Kol B", "Kol C", "Kol D", *HEADER[4:]]
    rows = [row_of(n) for n in range(1, 9)]
    page.intake.look_at(write_xlsx(tmp_path / "aneh.xlsx", [strange, *rows]))
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.front() is page.ui.page_look
    assert "NIK" in page.ui.look_fault.text()
    assert look_at(desk.window, "program_tanpa_kolom") == []
    hands.press(Key.Key_L, CTRL)
    desk.settle()
    assert page.front() is page.ui.page_map
    assert look_at(desk.window, "program_kolom") == []
    hands.press(Key.Key_Escape)
    assert page.front() is page.ui.page_look
