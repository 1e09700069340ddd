"""Pengaturan › Laporan masalah: written, looked through, saved; never sent."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import serve_somebody


def opened(desk: Desk) -> Any:
    desk.go("settings").show_section("problem")
    desk.settle()
    return desk.screen.page


def test_what_is_shown_is_what_is_saved_and_names_nobody(
    make_desk: MakeDesk, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, _ = serve_somebody(office)
    desk = make_desk("petugas1")
    page = opened(desk)
    assert not page.ui.save.isEnabled()
    page.ui.words.setPlainText(f"Surat {person.name}, NIK {person.nik}, tidak keluar.")
    page.ui.prepare.click()
    desk.settle()
    assert [page._title(one) for one in page.model.rows][:2] == [
        "Keterangan Anda",
        "Hasil pemeriksaan",
    ]
    assert page.ui.preview.toPlainText() == "Surat [nama], NIK [nomor], tidak keluar."
    assert "2 bagian" in page.ui.state.text()
    assert look_at(desk.window, "laporan_masalah") == []
    QTest.keyClick(page.ui.pieces, Qt.Key.Key_Down)
    assert "jejak_audit" in page.ui.preview.toPlainText()
    path = tmp_path / "usb.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.ui.save.click()
    desk.settle()
    assert str(path) in desk.notice
    with zipfile.ZipFile(path) as pack:
        saved = {name: pack.read(name).decode() for name in pack.namelist()}
    assert saved == {one.name: one.text for one in page.model.rows}
    assert "Layar 1: " in saved["komputer.txt"]


def test_changed_words_want_another_look(make_desk: MakeDesk) -> None:
    desk = make_desk("petugas1")
    page = opened(desk)
    page.ui.prepare.click()
    desk.settle()
    page.ui.words.setPlainText("Lain")
    assert not page.ui.save.isEnabled()
    assert page.model.rows == ()
    assert "sekali lagi" in page.ui.state.text()
    assert look_at(desk.window, "laporan_masalah_kosong") == []


def test_a_place_that_cannot_be_written_is_told_on_the_page(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk("petugas1")
    page = opened(desk)
    page.ui.prepare.click()
    desk.settle()
    page.save_as(tmp_path / "tidak" / "ada.zip")
    desk.settle()
    assert "tidak dapat disimpan" in page.ui.fault.text()
    assert page.ui.save.isEnabled()


def test_too_many_words_are_told_on_the_page(make_desk: MakeDesk) -> None:
    desk = make_desk("petugas1")
    page = opened(desk)
    page.ui.words.setPlainText("x" * 6000)
    page.ui.prepare.click()
    desk.settle()
    assert "5000" in page.ui.fault.text()
    assert page.ui.prepare.isEnabled()
