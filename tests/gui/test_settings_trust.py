"""Pengaturan › Keaslian surat and Tanda tangan elektronik."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.storage.office import write_setting
from desktop_app.usecases import esign, letter_keys, letters
from desktop_app.usecases.office import Office
from tests.esign_server import NIK, PASSWORD, USER, EsignServer, Safe, esign_server, html
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.letter_desk import issued
from tests.offices import TestClock


def opened(desk: Desk, section: str) -> Any:
    desk.window.show_desk("settings") if not desk.window.at_desk else None
    desk.go("settings").show_section(section)
    desk.settle()
    return desk.screen.page


@pytest.fixture
def elsewhere(make_office: Callable[..., Office], tmp_path: Path) -> Path:
    """Return the key file of another office."""
    there = make_office()
    there = replace(there, identity=replace(there.identity, name="Dinas Sosial Kota Rekaan"))
    issued(there)
    letter_keys.export_keys(there, tmp_path / "rekaan.json")
    return tmp_path / "rekaan.json"


def test_keys_are_exported_changed_and_shown(
    make_desk: MakeDesk, office: Office, clock: TestClock, tmp_path: Path
) -> None:
    issued(office)
    desk = make_desk("admin")
    page = opened(desk, "trust")
    page.export_to(tmp_path / "kunci.json")
    desk.settle()
    assert letter_keys.look_into(tmp_path / "kunci.json").office == office.identity.name
    clock.go(minutes=1)
    page.ui.change_key.click()
    desk.settle()
    assert [page._standing(one) for one in page.own.rows] == [
        "✔ Dipakai",
        "Diganti, tetap berlaku",
    ]


def test_a_stolen_pc_is_revoked_from_the_hour_it_was_missed(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    before = issued(office)
    clock.go(hours=3)
    after = issued(office)
    desk = make_desk("admin")
    page = opened(desk, "trust")
    page.ui.revoke_ask.click()
    page.ui.revoke_time.set_value(time(10, 0))
    page.ui.revoke_do.click()
    desk.settle()
    assert letters.verify(office, before.token).genuine
    assert not letters.verify(office, after.token).genuine
    assert "Dicabut sejak 20-11-2026 10.00" in page._standing(page.own.rows[0])


def test_a_time_that_is_yet_to_come_is_told_beside_the_field(
    make_desk: MakeDesk, office: Office
) -> None:
    issued(office)
    desk = make_desk("admin")
    page = opened(desk, "trust")
    page.ui.revoke_ask.click()
    page.ui.revoke_time.set_value(time(23, 0))
    page.ui.revoke_do.click()
    desk.settle()
    assert "belum tiba" in page.ui.revoke_fault.text()
    desk.bot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.ui.revoke_box.isVisible()


def test_another_office_is_trusted_after_its_fingerprints_were_read(
    make_desk: MakeDesk, office: Office, elsewhere: Path
) -> None:
    desk = make_desk("admin")
    page = opened(desk, "trust")
    page.look_into(elsewhere)
    desk.settle()
    (theirs,) = letter_keys.look_into(elsewhere).keys
    assert theirs.fingerprint in page.ui.import_prints.text()
    page.ui.import_do.click()
    desk.settle()
    assert [one.office for one in page.others.rows] == ["Dinas Sosial Kota Rekaan"]
    page.ui.forget.click()
    desk.settle()
    assert page.others.rows == ()


def test_a_file_that_holds_no_keys_is_told(make_desk: MakeDesk, tmp_path: Path) -> None:
    (tmp_path / "lain.json").write_text("{}")
    desk = make_desk("admin")
    page = opened(desk, "trust")
    page.look_into(tmp_path / "lain.json")
    desk.settle()
    assert "bukan berkas kunci" in page.ui.fault.text()


def test_the_keys_look_as_they_should(
    make_desk: MakeDesk, office: Office, clock: TestClock, elsewhere: Path
) -> None:
    issued(office)
    desk = make_desk("admin")
    page = opened(desk, "trust")
    page.ui.change_key.click()
    desk.settle()
    page.look_into(elsewhere)
    desk.settle()
    faults = look_at(desk.window, "kunci_impor")
    page.ui.import_do.click()
    desk.settle()
    page.ui.revoke_ask.click()
    faults += look_at(desk.window, "kunci_cabut")
    assert faults == []


# The signing server -----------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[EsignServer]:
    with esign_server() as running:
        yield running


def seated(make_desk: MakeDesk, office: Office) -> tuple[Desk, Any]:
    with office.write() as tx:
        write_setting(tx, "use.esign", True)
    desk = make_desk("admin")
    workers = desk.session.workers
    assert workers.office is not None
    workers.office = replace(workers.office, ports=replace(workers.office.ports, secrets=Safe()))
    return desk, opened(desk, "esign")


def test_the_account_is_tried_then_kept_and_the_password_never_shown(
    make_desk: MakeDesk, office: Office, server: EsignServer
) -> None:
    desk, page = seated(make_desk, office)
    page.ui.address.setText(server.url)
    page.ui.user.setText(USER)
    page.ui.password.setText(PASSWORD)
    page.ui.nik.set_digits(NIK)
    page.ui.try_out.click()
    desk.settle()
    assert page.ui.try_answer.text().startswith("✔")
    page.ui.save.click()
    desk.settle()
    assert esign.in_use(office)
    assert page.ui.password.text() == ""
    assert "tersimpan" in page.ui.password_words.text()
    page.ui.nik.set_digits("3317010101680002")
    page.ui.try_out.click()
    desk.settle()
    assert "belum terdaftar" in page.ui.try_answer.text()
    server.on_status = html
    page.ui.nik.set_digits(NIK)
    page.ui.try_out.click()
    desk.settle()
    assert page.ui.try_answer.text().startswith("✘")


def test_an_address_that_cannot_work_is_told_beside_it(make_desk: MakeDesk, office: Office) -> None:
    _, page = seated(make_desk, office)
    page.ui.address.setText("esign.contoh.go.id")
    page.ui.save.click()
    assert "https://" in page.ui.address_fault.text()
    page.ui.try_out.click()
    assert page.ui.try_answer.text()


def test_the_account_looks_as_it_should(
    make_desk: MakeDesk, office: Office, server: EsignServer
) -> None:
    desk, page = seated(make_desk, office)
    page.ui.address.setText(server.url)
    page.ui.user.setText(USER)
    page.ui.nik.set_digits(NIK)
    page.ui.try_out.click()
    desk.settle()
    assert look_at(desk.window, "tte_pengaturan") == []


def test_what_is_switched_off_leaves_no_trace(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    opened(desk, "trust")
    names = [one.name for one in desk.screen._sections]
    assert desk.screen.ui.sections.item(names.index("esign")).isHidden()
