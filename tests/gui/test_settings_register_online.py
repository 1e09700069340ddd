"""Pengaturan › Sumber daring and Situs pengecekan, against a real server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app import settings as declared
from desktop_app.gui.widgets.second_check_form import SecondCheckForm
from desktop_app.usecases import register_online, register_sites, settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.online_server import OnlineServer, serving

NIK = "3317010501900011"
NEEDED = {"nik": "nik", "nama": "nama"}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[OnlineServer]:
    with serving() as one:
        person = {"nik": NIK, "nama": "SUTONO", "lahir": "1990-01-05", "desil": 3}
        one.answer = lambda ask: ask.send({"data": person})
        yield one


def open_page(desk: Desk, section: str) -> Any:
    screen = desk.go("settings")
    screen.show_section(section)
    desk.settle()
    return screen.page


def type_path(table: Any, label: str, path: str) -> None:
    for row in range(table.rowCount()):
        if table.item(row, 0).text().removesuffix(" *") == label:
            table.item(row, 1).setText(path)
            return
    raise AssertionError(label)


def fill(page: Any, server: OnlineServer) -> None:
    page.ui.name.setText("Server kabupaten")
    page.ui.url.setText(f"{server.url}/{{nik}}")
    page.ui.entries.setText("data")
    page.ui.token_header.setText("Authorization")
    page.ui.token_prefix.setText("Bearer")
    page.ui.token.setText("rahasia")
    type_path(page.ui.mapping, "Tanggal lahir", "lahir")
    type_path(page.ui.mapping, "Desil", "desil")


def results(page: Any) -> dict[str, str]:
    table = page.ui.mapping
    found = {
        table.item(row, 0).text(): table.item(row, 2).text() for row in range(table.rowCount())
    }
    return {label: text for label, text in found.items() if text}


def test_a_source_is_tried_out_and_then_stored(
    make_desk: MakeDesk, office: Office, server: OnlineServer
) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "online")
    fill(page, server)
    page.ui.nik.set_digits(NIK)
    page.ui.try_out.click()
    desk.settle()
    assert results(page) == {
        "NIK *": NIK,
        "Nama *": "SUTONO",
        "Tanggal lahir": "05-01-1990",
        "Desil": "3",
    }
    assert "1 baris" in page.ui.result.text()
    assert look_at(desk.window, "pengaturan_sumber_daring") == []
    page.save()
    desk.settle()
    stored = register_online.source(office)
    assert stored is not None
    assert stored.fields == {**NEEDED, "tanggal_lahir": "lahir", "desil": "desil"}
    assert "brankas" in desk.notice
    assert page.ui.token.text() == ""
    assert server.asked[0][2]["Authorization"] == "Bearer rahasia"


def test_a_try_that_fails_is_told_in_words(
    make_desk: MakeDesk, office: Office, server: OnlineServer
) -> None:
    server.answer = lambda ask: ask.send({}, 401)
    desk = make_desk("admin")
    page = open_page(desk, "online")
    fill(page, server)
    page.ui.nik.set_digits(NIK)
    page.ui.try_out.click()
    desk.settle()
    assert "menolak kantor ini (kode 401)" in page.ui.result.text()


def test_what_can_not_work_is_told_beside_its_field(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "online")
    page.ui.name.setText("Server")
    page.ui.url.setText("http://server.contoh.go.id/{nik}")
    page.save()
    assert page.ui.url_fault.isVisible()
    assert "https://" in page.ui.url_fault.text()
    assert look_at(desk.window, "pengaturan_sumber_daring_salah") == []


def test_the_offices_own_name_for_the_register_stands_in_headings(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "online")
    page.ui.label.setText("DTKS")
    page.save()
    desk.settle()
    assert settings.settings(office)[declared.REGISTER_LABEL.name] == "DTKS"
    assert register_online.source(office) is None
    assert open_page(desk, "register").ui.heading.text() == "Data DTKS"


def test_a_source_is_no_longer_used(
    make_desk: MakeDesk, office: Office, server: OnlineServer
) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "online")
    fill(page, server)
    page.save()
    desk.settle()
    page.ui.remove.click()
    desk.settle()
    assert register_online.source(office) is None
    assert page.ui.url.text() == ""
    assert not page.ui.remove.isVisible()


def test_sites_are_added_changed_and_taken_out(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "sites")
    assert look_at(desk.window, "pengaturan_situs") == []
    page.ui.new_row.click()
    page.ui.name.setText("Server desa")
    page.ui.address.setText("desa.contoh")
    page.save()
    assert page.ui.address_fault.isVisible()
    page.ui.address.setText("https://desa.contoh.id/cek")
    page.save()
    desk.settle()
    assert register_sites.sites(office)[-1].name == "Server desa"
    page.ui.rows.selectRow(0)
    page.ui.remove.click()
    desk.settle()
    assert [one.name for one in register_sites.sites(office)] == [
        "Cek Bansos",
        "Situs provinsi",
        "Server desa",
    ]
    assert declared.sites_of(desk.session.settings[declared.REGISTER_SITES])[0][0] == "Cek Bansos"


def test_the_last_site_stays(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "sites")
    for _ in range(3):
        page.ui.rows.selectRow(0)
        page.ui.remove.click()
        desk.settle()
    assert len(register_sites.sites(office)) == 1
    assert "terakhir" in page.ui.fault.text()


@pytest.fixture
def form(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SecondCheckForm:
    """A form with one site; no browser is opened for a test."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    one = SecondCheckForm()
    qtbot.addWidget(one)
    one.set_sites((("Cek Bansos", "https://cekbansos.kemensos.go.id"),))
    one.set_number(NIK)
    one._open.click()
    return one


def test_the_nik_is_on_the_clipboard_until_it_is_cleared(form: SecondCheckForm) -> None:
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == NIK
    form._clearing.timeout.emit()
    assert clipboard.text() == ""
    assert not form._clearing.isActive()


def test_what_was_copied_meanwhile_stays(form: SecondCheckForm) -> None:
    QGuiApplication.clipboard().setText("lain")
    form.clear_clipboard()
    assert QGuiApplication.clipboard().text() == "lain"
