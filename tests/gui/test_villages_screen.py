"""Laporan › Desa by keyboard: ranked, written to, taught; nothing cut off."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo

from desktop_app.gui.demonstration import Hands
from desktop_app.usecases import batches, letters, village_errors
from desktop_app.usecases.office import Office
from tests.batch_people import fifteen
from tests.factory import regions
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.integration.test_batches import decide_all, grid
from tests.integration.test_village_errors import DESA, KELURAHAN, Counter

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def counter(office: Office) -> Counter:
    return Counter(office)


def open_page(desk: Desk) -> Any:
    screen = desk.go("reports")
    desk.bot.keyClick(screen, Key.Key_D, CTRL)
    desk.settle()
    return screen.villages


def test_the_villages_are_ranked_and_the_chosen_one_says_what_it_needs(
    make_desk: MakeDesk, counter: Counter
) -> None:
    counter.serves(KELURAHAN.code)
    counter.serves(DESA.code, papers=False)
    counter.serves(DESA.code)
    page = open_page(make_desk("supervisor"))
    assert [one.code for one in page.model.rows] == [DESA.code, KELURAHAN.code]
    assert page.ui.area.text() == DESA.label
    assert "1 dari 2 permohonan (50 %)" in page.ui.area_words.text()
    assert page.faults.rows == (("Berkas tidak lengkap", "1"),)
    assert page.ui.needs.text() == "1. Kelengkapan berkas menurut jenis layanan"
    page.ui.by_district.click()
    assert {one.name for one in page.model.rows} == {""}
    assert not page.ui.write.isEnabled()


def test_letters_to_several_heads_go_out_by_keyboard(
    make_desk: MakeDesk, office: Office, counter: Counter
) -> None:
    for village in (DESA, KELURAHAN):
        counter.serves(village.code, papers=False)
    before = len(letters.list_letters(office))
    desk = make_desk("supervisor")
    page = open_page(desk)
    hands = Hands(desk.window)
    page.ui.rows.setFocus()
    hands.press(Key.Key_A, CTRL)
    assert page.ui.write.text().startswith("2 surat")
    hands.press(Key.Key_P, CTRL)
    desk.settle()
    desk.bot.waitUntil(lambda: page.ui.preview.page_count == 1)
    assert page.ui.issue.hasFocus()
    hands.press(Key.Key_Space)
    desk.settle()
    made = letters.list_letters(office)
    assert len(made) == before + 2
    assert [one.kind for one in made].count("surat_kepala_desa") == 2
    assert page.ui.print.hasFocus()
    shown = page.ui.preview.data
    assert shown in [letters.letter_bytes(office, one.id) for one in page.letter.issued]
    hands.press(Key.Key_Escape)
    assert not page.letter.open
    hands.press(Key.Key_Escape)
    desk.settle()
    assert desk.screen.ui.villages.hasFocus()


def test_a_printer_that_fails_is_told_and_the_letters_stay(
    make_desk: MakeDesk, counter: Counter
) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("a printer is installed here")
    counter.serves(DESA.code, papers=False)
    desk = make_desk("supervisor")
    page = open_page(desk)
    page.begin_letters()
    desk.settle()
    page.letter.issue()
    desk.settle()
    page.begin_letters()
    desk.bot.waitUntil(lambda: page.ui.letter_fault.isVisible())
    assert "Cetakan" in page.ui.letter_fault.text()
    desk.window.ui.notice.clear()


def test_a_training_is_recorded_and_its_record_taken_back(
    make_desk: MakeDesk, office: Office, counter: Counter
) -> None:
    counter.serves(DESA.code, papers=False)
    desk = make_desk("supervisor")
    page = open_page(desk)
    page.ui.note.setText("Balai desa")
    desk.bot.keyClick(page.ui.note, Key.Key_Return)
    desk.settle()
    assert "Kelengkapan berkas" in page.ui.taught.item(0).text()
    assert "Belum ada permohonan" in page.ui.taught.item(0).text()
    page.ui.record.click()
    desk.settle()
    assert "sudah dicatat" in page.ui.training_fault.text()
    page.ui.taught.setCurrentRow(0)
    page.ui.remove.click()
    desk.settle()
    assert village_errors.effects(office) == ()
    desk.window.ui.notice.shown.undo()  # type: ignore[union-attr, misc]
    desk.settle()
    assert village_errors.effects(office)[0].training.note == "Balai desa"
    desk.window.ui.notice.clear()


def test_a_span_that_is_none_is_told_beside_its_days(make_desk: MakeDesk) -> None:
    desk = make_desk("petugas1")
    page = open_page(desk)
    assert page.ui.empty.isVisible()
    assert not page.ui.write.isVisible()
    page.ui.first.clear()
    page.load()
    assert page.ui.span_fault.text() == "Isi kedua tanggalnya."
    page.ui.first.setText("01-12-2026")
    page.load()
    desk.settle()
    assert "lebih awal" in page.ui.span_fault.text()


def test_the_report_is_saved_from_the_page(
    make_desk: MakeDesk, counter: Counter, tmp_path: Path
) -> None:
    counter.serves(DESA.code, papers=False)
    desk = make_desk("supervisor")
    page = open_page(desk)
    for name in ("desa.xlsx", "desa.pdf"):
        page.export(tmp_path / name)
        desk.settle()
        assert (tmp_path / name).stat().st_size > 1000
        assert "tersimpan" in desk.notice


def test_nothing_of_the_villages_is_cut_off(make_desk: MakeDesk, counter: Counter) -> None:
    for number, village in enumerate(regions().villages[:6]):
        for _ in range(1 + number % 3):
            counter.serves(village.code, papers=number % 2 == 0)
    counter.serves(DESA.code, papers=False)
    village_errors.record_training(
        counter.office.with_actor(make_desk("supervisor").office.actor),
        DESA.code,
        counter.office.today(),
        "kelengkapan_berkas",
        "Balai desa",
    )
    desk = make_desk("supervisor")
    page = open_page(desk)
    row = next(n for n, one in enumerate(page.model.rows) if one.code == DESA.code)
    page.ui.rows.selectRow(row)
    faults = look_at(desk.window, "villages")
    page.begin_letters()
    desk.settle()
    desk.bot.waitUntil(lambda: page.ui.preview.page_count == 1)
    faults += look_at(desk.window, "villages_letter")
    page.letter.issue()
    desk.settle()
    faults += look_at(desk.window, "villages_issued")
    assert not faults


def test_who_brings_many_files_is_told_for_the_same_days(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    people = fifteen(office)
    batches.close(office, decide_all(office, grid(office, people.good[:7])))
    desk = make_desk("supervisor")
    page = open_page(desk)
    page.by_bringer.click()
    desk.settle()
    assert [(one.name, one.files) for one in page.bringers.model.rows] == [("Sutrisno Contoh", 7)]
    assert "1 membawa lebih dari 5 sebulan" in page.bringers.totals.text()
    assert look_at(desk.window, "villages_bringers") == []
    for name in ("pembawa.xlsx", "pembawa.pdf"):
        page.export(tmp_path / name)
        desk.settle()
        desk.bot.waitUntil((tmp_path / name).exists, timeout=10_000)
    desk.settle()
    page.ui.by_village.click()
    desk.settle()
    assert page.ui.rows.isVisible()
    assert not open_page(make_desk("petugas1")).by_bringer.isVisible()
