"""Surat › Arsip narrowed by kind, state and dates, and a period of it taken out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.domain.letter import LetterState
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import SLIP, issued
from tests.offices import TestClock, acting


def shown(desk: Desk) -> set[str]:
    desk.settle()
    return {one.number for one in desk.screen.model.rows}


def test_the_list_is_narrowed_and_widened_again(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    old = issued(office)
    clock.go(days=3)
    slip, void = issued(office, SLIP), issued(office)
    letters.void(acting(office, "supervisor"), void.id, "Salah ketik nama")
    desk = make_desk("supervisor")
    choice = desk.go("letters").filter
    assert shown(desk) == {old.number, slip.number, void.number}
    choice.kind.setCurrentIndex(choice.kind.findData(str(SLIP)))
    choice.kind.activated.emit(0)
    assert shown(desk) == {slip.number}
    choice.clear.click()
    choice.state.setCurrentIndex(choice.state.findData(LetterState.BATAL.value))
    choice.state.activated.emit(0)
    assert shown(desk) == {void.number}
    choice.clear.click()
    choice.until.set_value(date(2026, 11, 20))
    assert shown(desk) == {old.number}
    choice.since.set_value(date(2026, 11, 21))
    desk.settle()
    assert "Tukar" in desk.notice
    choice.clear.click()
    assert shown(desk) == {old.number, slip.number, void.number}


def test_a_narrowed_list_without_letters_says_so(make_desk: MakeDesk, office: Office) -> None:
    issued(office)
    desk = make_desk()
    screen = desk.go("letters")
    screen.filter.since.set_value(date(2027, 1, 1))
    desk.settle()
    assert "Tidak ada surat yang cocok" in screen.ui.empty.text()


def test_what_is_shown_is_taken_out_with_its_index(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    for _ in range(3):
        issued(office)
    slip = issued(office, SLIP)
    desk = make_desk("supervisor")
    choice = desk.go("letters").filter
    choice.kind.setCurrentIndex(choice.kind.findData(str(SLIP)))
    choice.export_to(tmp_path / "keluar")
    desk.settle()
    assert "1 surat dikeluarkan" in desk.notice
    assert not choice.run.isVisible()
    (pdf,) = (tmp_path / "keluar").glob("*.pdf")
    assert pdf.read_bytes() == letters.letter_bytes(office, slip.id)


def test_a_petugas_takes_out_a_masked_index_only(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    issued(office)
    desk = make_desk()
    desk.go("letters").filter.export_to(tmp_path / "keluar")
    desk.settle()
    assert "NIK ditutup" in desk.notice
    assert [one.name for one in (tmp_path / "keluar").iterdir()] == ["indeks.xlsx"]


def test_a_folder_that_holds_something_is_told(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    issued(office)
    (tmp_path / "milik-orang.txt").write_text("jangan hilang")
    desk = make_desk("supervisor")
    desk.go("letters").filter.export_to(tmp_path)
    desk.settle()
    assert "sudah berisi" in desk.notice


def test_the_archive_looks_as_it_should(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    for kind in (SLIP, None, None):
        issued(office, *([kind] if kind else []))
        clock.go(hours=20)
    desk = make_desk("supervisor")
    screen = desk.go("letters")
    screen.filter.since.set_value(date(2026, 11, 1))
    desk.settle()
    assert look_at(desk.window, "surat_saringan") == []
