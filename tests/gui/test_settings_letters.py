"""Pengaturan: the emblem of the kop, the numbers, codes and margins of letters, who signs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from desktop_app import settings as declared
from desktop_app.usecases import emblem
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at


def opened(desk: Desk, section: str) -> Any:
    screen = desk.go("settings")
    screen.show_section(section)
    desk.settle()
    return screen.page


def test_a_picture_becomes_the_emblem_and_a_spoilt_one_is_told(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    Image.new("RGB", (500, 600), "red").save(tmp_path / "lambang.png")
    (tmp_path / "lambang.svg").write_text("<svg></svg>", encoding="utf-8")
    desk = make_desk("admin")
    page = opened(desk, "office")
    assert not page.ui.emblem.remove.isEnabled()
    page.ui.emblem.take(tmp_path / "lambang.png")
    desk.settle()
    assert emblem.emblem(office) is not None
    page.ui.emblem.take(tmp_path / "lambang.svg")
    desk.settle()
    assert "simpan sebagai PNG" in page.ui.emblem.fault.text()
    faults = look_at(desk.window, "pengaturan_kantor_lambang")
    page.ui.emblem.remove.click()
    desk.settle()
    assert emblem.emblem(office) is None
    assert faults == []


def test_margins_and_filing_codes_are_stored(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = opened(desk, "numbers")
    page.ui.classification.setText("460")
    assert "460/" in page.ui.example.text()
    page.ui.codes.setPlainText("400.9.11 | Jaminan sosial\n460 | Sosial")
    page.ui.margin_left.setValue(35)
    page.save()
    desk.settle()
    stored = office_settings.settings(office)
    assert stored[declared.LETTER_CLASSIFICATION.name] == "460"
    assert stored[declared.LETTER_MARGIN_LEFT.name] == 35
    page.ui.codes.setPlainText("tanpa nama")
    page.save()
    assert page.ui.codes_fault.isVisibleTo(page)
    page.ui.codes.setPlainText("460 | Sosial")
    page.save()
    desk.settle()
    assert look_at(desk.window, "pengaturan_nomor") == []


def test_who_signs_at_the_same_time_and_days_without_anybody_are_told(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = opened(desk, "signatories")
    assert not page.ui.times.isVisibleTo(page)
    page.begin_new()
    page.ui.name.setText("Dra. Contoh Pelaksana")
    page.ui.nip.setText("197502022000032002")
    page.ui.position.setPlainText("Plt. Kepala Dinas Sosial,")
    page.ui.valid_from.setText("20-11-2026")
    page.ui.valid_until.setText("30-11-2026")
    page.save()
    desk.settle()
    assert "bersamaan" in page.ui.times.text()
    page.ui.nip.setText("197513022000032002")
    page.save()
    assert "tanggal lahir" in page.ui.nip_fault.text()
    assert look_at(desk.window, "pengaturan_penandatangan") == []
