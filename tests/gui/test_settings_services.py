"""Pengaturan › Layanan: a service added and amended by keyboard, each fault beside its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from desktop_app.domain.catalogue import FieldKind
from desktop_app.gui.demonstration import Hands
from desktop_app.storage.definitions import LETTER, add_definition
from desktop_app.usecases import letters, reports, services
from desktop_app.usecases.office import Office
from tests.counter_desk import Officer, People
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import acting, serve_somebody

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
OWN_LETTER = {
    "code": "pengantar_terlantar",
    "name": "Pengantar orang terlantar",
    "valid_from": "2026-01-01",
    "shape": "judul",
    "title": "Surat Pengantar",
    "opening": "Menerangkan bahwa {nama} menuju {kota_tujuan}.",
}


def open_page(desk: Desk) -> Any:
    screen = desk.go("settings")
    screen.show_section("services")
    desk.settle()
    return screen.page


def choose(page: Any, code: str) -> None:
    rows = [n for n, one in enumerate(page.model.rows) if one.code == code]
    page.ui.rows.selectRow(rows[0])


def go_to_tab(desk: Desk, hands: Hands, page: Any, name: str) -> None:
    """Walk along the tabs as hands do: Tab to the row of tabs, arrows to the one wanted."""
    bar = page.ui.tabs.findChild(QTabBar)
    hands.go_to(bar.objectName())
    while page.ui.tabs.currentIndex() > 0:
        hands.press(Key.Key_Left)
    while page.ui.tabs.currentWidget() is not getattr(page.ui, name):
        hands.press(Key.Key_Right)


def test_a_service_added_by_keyboard_works_in_form_rules_letter_and_reports(
    make_desk: MakeDesk, office: Office
) -> None:
    with office.write() as tx:
        add_definition(tx, LETTER, "pengantar_terlantar", date(2026, 1, 1), OWN_LETTER)
    desk = make_desk("supervisor")
    page = open_page(desk)
    choose(page, "informasi")
    _add_by_keyboard(desk, page)
    (made,) = [one.service for one in services.versions(office) if one.code == "orang_terlantar"]
    assert [field.label for field in made.fields][-1] == "Kota tujuan"
    assert [one.key for one in made.documents if one.mandatory] == ["laporan_polisi"]
    assert made.letter == "pengantar_terlantar"
    assert made.checks == ("berkas_tidak_lengkap",)

    people = People(office)
    case = people.comes("orang_terlantar")
    nobody = replace(case, person=replace(case.person, nik=None, kk=None))
    desk = make_desk("petugas1")
    officer = Officer(desk.window, desk.go("workbench"))
    officer.begins("orang_terlantar")
    officer.hands.press(Key.Key_Return)
    officer.fills_in(nobody)
    for name, text in (("jenis_informasi", "Informasi"), ("pertanyaan", "pulang")):
        officer.hands.go_to(f"field_{name}")
        officer.hands.type(text)
    officer.hands.go_to("field_kota_tujuan")
    officer.hands.type("Tuban")
    officer.hands.press(Key.Key_Return)
    verdict = officer.screen.case.verdict
    assert verdict is not None
    assert "Laporan polisi" in verdict.findings[0].sentence
    officer.ticks("laporan_polisi")
    officer.concludes()
    assert letters.list_letters(office)[0].kind == "pengantar_terlantar"
    assert reports.month(office, 2026, 11).beside_1_1 == {"orang_terlantar": (1, 1)}
    report = desk.go("reports")
    desk.settle()
    assert "Terlantar 1 orang" in report.ui.beside.text()


def _add_by_keyboard(desk: Desk, page: Any) -> None:
    hands = Hands(desk.window)
    page.ui.rows.setFocus()
    hands.go_to("new_row")
    hands.press(Key.Key_Space)
    for name, text in (
        ("code", "orang_terlantar"),
        ("name", "Pengantar orang terlantar"),
        ("short_name", "Terlantar"),
    ):
        hands.go_to(name)
        hands.type(text)
    go_to_tab(desk, hands, page, "tab_fields")
    page.ui.field_rows.setFocus()
    hands.press(Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    hands.go_to("field_add")
    hands.press(Key.Key_Space)
    hands.type("Kota tujuan")
    go_to_tab(desk, hands, page, "tab_documents")
    hands.go_to("document_add")
    hands.press(Key.Key_Space)
    hands.type("Laporan polisi")
    go_to_tab(desk, hands, page, "tab_rules")
    hands.go_to("check_berkas_tidak_lengkap")
    hands.press(Key.Key_Space)
    hands.go_to("letter")
    hands.type("Pengantar")
    hands.go_to("valid_from")
    hands.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("20112026")
    hands.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert "Terlantar tersimpan" in desk.notice, page.ui.fault.text()


def test_an_amended_service_says_what_changes_and_the_old_version_stays(
    make_desk: MakeDesk, office: Office
) -> None:
    serve_somebody(office)
    desk = make_desk("supervisor")
    page = open_page(desk)
    choose(page, "reaktivasi")
    assert "1 permohonan" in page.ui.editor_title.text()
    page.ui.standard_minutes.setValue(10)
    assert page.ui.changes.item(0).text() == "Waktu standar (menit): “15” menjadi “10”."
    page.ui.valid_from.set_value(date(2026, 11, 20))
    page.save()
    desk.settle()
    page.ui.show_old.setChecked(True)
    states = [page._standing(one) for one in page.model.rows if one.code == "reaktivasi"]
    assert states == ["Berlaku", "Lama, 1 Jan 2014"]
    old = services.version_of(office, "reaktivasi", date(2014, 1, 1))
    assert old.standard_minutes == 15


def test_each_fault_stands_beside_its_field_even_deep_in_a_list(make_desk: MakeDesk) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk)
    choose(page, "reaktivasi")
    page.ui.name.clear()
    page.ui.document_rows.selectRow(2)
    page.ui.document_label.clear()
    page.save()
    desk.settle()
    assert page.ui.name_fault.text() == "Belum diisi."
    assert page.ui.tabs.currentWidget() is page.ui.tab_general
    assert page.ui.name.hasFocus()
    page.ui.name.setText("Reaktivasi")
    page.save()
    desk.settle()
    assert page.ui.tabs.currentWidget() is page.ui.tab_documents
    assert page.ui.document_label_fault.text() == "Belum diisi."
    assert page.ui.document_label.hasFocus()
    page.ui.document_rows.selectRow(0)
    assert not page.ui.document_label_fault.isVisible()


def test_a_day_before_decisions_is_refused_beside_the_day(
    make_desk: MakeDesk, office: Office
) -> None:
    serve_somebody(office)
    desk = make_desk("supervisor")
    page = open_page(desk)
    choose(page, "reaktivasi")
    page.save()
    assert "Belum ada yang diubah" in page.ui.fault.text()
    page.ui.standard_minutes.setValue(12)
    page.ui.valid_from.set_value(date(2026, 11, 2))
    page.save()
    desk.settle()
    assert "sudah ada 1 permohonan" in page.ui.valid_from_fault.text()
    page.ui.valid_from.clear()
    page.save()
    assert page.ui.valid_from_fault.text() == "Belum diisi."


def test_what_was_half_typed_can_be_taken_up_again(make_desk: MakeDesk) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk)
    choose(page, "reaktivasi")
    page.ui.short_name.setText("Aktif lagi")
    desk.screen.show_section("rules")
    desk.settle()
    desk.screen.show_section("services")
    desk.settle()
    assert page.ui.short_name.text() == "Aktif lagi"
    choose(page, "informasi")
    assert page.ui.short_name.text() == "Informasi"
    desk.window.ui.notice.shown.undo()  # type: ignore[union-attr, misc]
    assert page.ui.short_name.text() == "Aktif lagi"
    desk.window.ui.notice.clear()


def test_a_withdrawal_is_announced_and_taken_back(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk)
    choose(page, "informasi")
    page.ui.withdraw.click()
    assert page.ui.stop_from.hasFocus()
    desk.bot.keyClick(page.ui.stop_from, Key.Key_Escape)
    assert page.ui.editor.isVisible()
    page.ui.withdraw.click()
    page.save()  # Ctrl+S is not for the form that is out of sight
    page.ui.stop_do.click()
    desk.settle()
    withdrawn = [one for one in services.versions(office) if one.withdrawn]
    assert [one.code for one in withdrawn] == ["informasi"]
    rows = [n for n, one in enumerate(page.model.rows) if one.withdrawn]
    page.ui.rows.selectRow(rows[0])
    assert page.ui.withdraw.text() == "Batalkan versi ini"
    page.ui.withdraw.click()
    desk.settle()
    assert not any(one.withdrawn for one in services.versions(office))
    desk.window.ui.notice.shown.undo()  # type: ignore[union-attr, misc]
    desk.settle()
    assert any(one.withdrawn for one in services.versions(office))
    desk.window.ui.notice.clear()


def test_a_coming_version_is_moved_and_not_doubled(make_desk: MakeDesk, office: Office) -> None:
    supervisor = acting(office, "supervisor")
    now = services.version_of(office, "reaktivasi", date(2026, 11, 20))
    services.save(supervisor, replace(now, short_name="Nanti", valid_from=date(2026, 12, 1)))
    desk = make_desk("supervisor")
    page = open_page(desk)
    rows = [n for n, one in enumerate(page.model.rows) if one.service.short_name == "Nanti"]
    page.ui.rows.selectRow(rows[0])
    assert page.ui.valid_from.value() == date(2026, 12, 1)
    page.ui.valid_from.set_value(date(2026, 12, 15))
    page.save()
    desk.settle()
    days = [one.since for one in services.versions(office) if one.code == "reaktivasi"]
    assert days == [date(2014, 1, 1), date(2026, 12, 15)]


def test_a_file_is_put_into_the_form_and_out_again(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "reaktivasi.toml"
    services.write_file(office, "reaktivasi", date(2026, 11, 20), path)
    path.write_text(path.read_text("utf-8").replace('"Reaktivasi"', '"Aktif lagi"'), "utf-8")
    desk = make_desk("supervisor")
    page = open_page(desk)
    page.bring_in(path)
    desk.settle()
    assert page.ui.changes.item(0).text() == "Nama pendek: “Reaktivasi” menjadi “Aktif lagi”."
    page.save()
    desk.settle()
    page.give_out(tmp_path / "keluar.toml")
    desk.settle()
    assert services.read_file(tmp_path / "keluar.toml").short_name == "Aktif lagi"
    (tmp_path / "rusak.toml").write_text("bukan", "utf-8")
    page.bring_in(tmp_path / "rusak.toml")
    desk.settle()
    assert "rusak.toml" in page.ui.fault.text()


def test_the_kind_of_a_field_decides_what_its_editor_asks(make_desk: MakeDesk) -> None:
    page = open_page(make_desk("supervisor"))
    choose(page, "informasi")
    ui = page.ui
    ui.tabs.setCurrentWidget(ui.tab_fields)
    own = len(page.editor.fields.model.rows) - 1
    ui.field_rows.selectRow(0)
    assert not ui.field_kind.isEnabled()
    assert not ui.field_remove.isEnabled()
    ui.field_rows.selectRow(own)
    ui.field_kind.setCurrentIndex(ui.field_kind.findData(FieldKind.CHOICE.value))
    assert ui.field_choices.isVisible()
    ui.field_kind.setCurrentIndex(ui.field_kind.findData(FieldKind.DATE.value))
    assert not ui.field_choices.isVisible()
    assert ui.field_future.isVisible()
    ui.field_up.click()
    assert page.editor.fields.items[own - 1].kind is FieldKind.DATE
    ui.field_remove.click()
    assert len(page.editor.fields.items) == own


def test_nothing_of_the_services_is_cut_off(make_desk: MakeDesk, office: Office) -> None:
    serve_somebody(office)
    desk = make_desk("supervisor")
    page = open_page(desk)
    choose(page, "reaktivasi")
    faults = []
    for tab in ("general", "fields", "documents", "rules", "texts", "preview"):
        page.ui.tabs.setCurrentWidget(getattr(page.ui, f"tab_{tab}"))
        if tab == "preview":
            page.ui.short_name.setText("Aktif lagi")
            page.ui.standard_minutes.setValue(10)
        desk.settle()
        faults += look_at(desk.window, f"services_{tab}")
    for button in ("show_form", "show_sheet"):
        getattr(page.ui, button).click()
        desk.settle()
        faults += look_at(desk.window, f"services_{button}")
    page.ui.name.clear()
    page.ui.valid_from.set_value(date(2014, 1, 1))
    page.save()
    desk.settle()
    faults += look_at(desk.window, "services_faulty")
    page.ui.withdraw.click()
    faults += look_at(desk.window, "services_stop")
    assert not faults
