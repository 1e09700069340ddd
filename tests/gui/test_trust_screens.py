"""Who sits here: rights on the screens, stand-ins, the trail, the steps, a password once more."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app import settings as declared
from desktop_app.domain.access import Right, Role
from desktop_app.storage import accounts as storage
from desktop_app.usecases import accounts, delegations, letter_keys, queue, settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import PASSWORD, TestClock, acting, officer, serve_somebody

GOOD = "kuda-payung-semut"


def _hire(office: Office, username: str, role: Role) -> None:
    with office.store.write(actor=None, at=office.now()) as tx:
        storage.add_account(
            tx,
            username=username,
            name=f"{username.title()} Contoh",
            role=role,
            password_hash=office.ports.passwords.hash(PASSWORD),
        )


def _places(desk: Desk) -> list[str]:
    return list(desk.window._buttons)


def _settings(desk: Desk, section: str) -> object:
    screen = desk.go("settings")
    screen.show_section(section)
    desk.settle()
    return screen.page


@pytest.mark.parametrize(
    ("role", "places"),
    [
        (Role.AUDITOR, ["letters", "reports", "trail", "settings"]),
        (Role.KEPALA_DINAS, ["letters", "reports", "trail", "settings"]),
        (Role.MAGANG, ["workbench", "settings"]),
        (Role.SUPERVISOR, ["workbench", "letters", "reports", "settings"]),
    ],
)
def test_a_role_meets_only_its_places(
    office: Office, make_desk: MakeDesk, role: Role, places: list[str]
) -> None:
    _hire(office, "uji", role)
    desk = make_desk("uji")
    desk.window.show_desk()
    desk.settle()

    assert _places(desk) == places
    assert desk.notice == ""


def test_an_auditor_reads_archive_and_figures_without_a_refusal(
    office: Office, make_desk: MakeDesk
) -> None:
    serve_somebody(office)
    _hire(office, "audit", Role.AUDITOR)
    desk = make_desk("audit")

    letters = desk.go("letters")
    assert letters.model.rowCount() == 1
    assert not letters.ui.void_ask.isVisible()
    desk.go("reports")
    assert desk.notice == ""
    for section in desk.go("settings").sections:
        _settings(desk, section)
        assert desk.notice == ""
    trail = desk.go("trail")
    assert trail.model.rowCount() > 5
    assert look_at(desk.window, "trail") == []


def test_the_table_of_rights_is_there_for_everybody(make_desk: MakeDesk) -> None:
    desk = make_desk()
    page = _settings(desk, "permissions")

    # A simple office asks nobody to approve, to sign a day, to send messages, to give programmes.
    assert page.model.rowCount() == len(Right) - 4  # type: ignore[attr-defined]
    assert "Petugas loket" in page.ui.words.text()  # type: ignore[attr-defined]
    assert look_at(desk.window, "permissions") == []


def test_a_supervisor_names_a_stand_in(office: Office, make_desk: MakeDesk) -> None:
    desk = make_desk("supervisor")
    page = _settings(desk, "delegation")
    ui = page.ui  # type: ignore[attr-defined]
    ui.officer.setCurrentIndex(ui.officer.findText("Petugas1 Contoh"))
    ui.reason.setText("rapat di provinsi")
    ui.last_time.setText("17.00")
    ui.save.click()
    desk.settle()

    assert "ditunjuk" in desk.notice
    (named,) = delegations.listed(office)
    assert named.holds
    desk.window.ui.notice.clear()
    assert look_at(desk.window, "delegation") == []


def test_the_stand_in_is_told_in_the_status_strip_and_meets_more(
    office: Office, clock: TestClock, make_desk: MakeDesk
) -> None:
    delegations.name_stand_in(
        acting(office, "supervisor"),
        officer(office, "supervisor").id,
        officer(office, "petugas1").id,
        office.now(),
        office.now() + timedelta(hours=4),
        "rapat di provinsi",
    )
    desk = make_desk()
    desk.go("workbench")

    assert "Menggantikan Supervisor Contoh" in desk.window.ui.status.text("standing")
    assert desk.session.actor.may(Right.APPROVE)
    assert "wewenang supervisor" in desk.notice
    desk.window.ui.notice.clear()
    assert look_at(desk.window, "stand_in") == []

    clock.go(hours=4)
    desk.window._standing.look()
    desk.settle()
    assert not desk.session.actor.may(Right.APPROVE)
    assert desk.window.ui.status.text("standing") == ""


def test_voiding_asks_for_the_password_in_a_line_below(office: Office, make_desk: MakeDesk) -> None:
    serve_somebody(office)
    desk = make_desk("supervisor")
    desk.session.forget_vouched()
    screen = desk.go("letters")
    screen.ui.letters.selectRow(0)
    desk.bot.waitUntil(lambda: screen.ui.void_ask.isEnabled())
    screen.ui.void_ask.click()
    screen.ui.void_reason.setText("salah ketik nama")
    screen.ui.void_do.click()
    bar = desk.window._confirm
    assert bar is not None
    assert bar.isVisible()
    assert bar.username.text() == "supervisor"
    assert bar.password.hasFocus()
    assert look_at(desk.window, "confirm") == []

    bar.password.setText("bukan sandinya")
    QTest.keyClick(bar.password, Qt.Key.Key_Return)
    desk.settle()
    assert "salah" in bar._fault.text()
    assert screen.model.rows[0].in_force

    bar.password.setText(PASSWORD)
    QTest.keyClick(bar.password, Qt.Key.Key_Return)
    desk.settle()
    assert not bar.isVisible()
    assert not screen.model.rows[0].in_force


def test_escape_leaves_it_undone(office: Office, make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    desk.session.forget_vouched()
    desk.go("settings")
    done: list[bool] = []
    desk.session.confirm(Right.REVOKE_KEY, "Mencabut kunci", lambda: done.append(True))
    bar = desk.window._confirm
    assert bar is not None

    QTest.keyClick(bar.password, Qt.Key.Key_Escape)

    assert not bar.isVisible()
    assert done == []


def test_somebody_elses_password_holds_for_one_deed(office: Office, make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.session.forget_vouched()
    desk.go("workbench")
    done: list[str] = []
    desk.session.confirm(Right.VOID_LETTER, "Membatalkan surat", lambda: done.append("deed"))
    bar = desk.window._confirm
    assert bar is not None
    assert bar.username.text() == ""
    bar.username.setText("supervisor")
    bar.password.setText(PASSWORD)
    bar.go.click()
    desk.settle()

    assert done == ["deed"]
    assert desk.session.office.vouched is None


def test_a_newcomer_takes_over_in_one_deed(office: Office, make_desk: MakeDesk) -> None:
    ticket = queue.issue(office)
    queue.call_next(office)
    queue.serve(office, ticket.id)
    queue.hold(office, ticket.id)
    desk = make_desk("admin")
    page = _settings(desk, "steps")
    ui = page.ui  # type: ignore[attr-defined]
    ui.leaving.setCurrentIndex(ui.leaving.findText("Petugas1 Contoh"))
    ui.leaving.activated.emit(ui.leaving.currentIndex())
    desk.settle()
    assert "1 nomor" in ui.held.text()
    ui.new_name.setText("Sari Contoh")
    ui.new_username.setText("sari")
    ui.new_password.setText(GOOD)
    assert look_at(desk.window, "steps_staff") == []
    ui.replace.click()
    desk.settle()

    assert "Akun Petugas1 Contoh ditutup. 1 nomor" in desk.notice
    assert not officer(office, "petugas1").active
    assert officer(office, "sari").must_change


def test_a_stolen_pc_step_by_step(office: Office, make_desk: MakeDesk, tmp_path: Path) -> None:
    serve_somebody(office)
    desk = make_desk("admin")
    page = _settings(desk, "steps")
    ui = page.ui  # type: ignore[attr-defined]
    ui.tabs.setCurrentIndex(1)
    assert look_at(desk.window, "steps_pc") == []
    ui.tabs.setCurrentIndex(2)
    ui.since_time.setText("08.00")
    ui.stolen_revoke.click()
    desk.settle()
    assert "lum punya kunci" in ui.stolen_fault.text()
    ui.since_time.setText("08.30")
    ui.stolen_revoke.click()
    ui.stolen_passwords.click()
    page.write_sheet(tmp_path / "lembar.pdf", ui.stolen_sheet_done)  # type: ignore[attr-defined]
    desk.settle()

    assert look_at(desk.window, "steps_stolen") == []
    assert all(one.text() for one in (ui.stolen_revoke_done, ui.stolen_passwords_done))
    assert (tmp_path / "lembar.pdf").read_bytes().startswith(b"%PDF")
    assert officer(office, "petugas1").must_change
    assert not officer(office, "admin").must_change
    keys = letter_keys.keys_of_counters(office)[0].keys
    assert all(one.revoked_from for one in keys)


def test_the_lock_can_be_set_where_the_accounts_are(office: Office, make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = _settings(desk, "officers")
    page.ui.lock.setValue(3)  # type: ignore[attr-defined]
    page.ui.lock.editingFinished.emit()  # type: ignore[attr-defined]
    desk.settle()

    assert settings.settings(office)[declared.LOCK_AFTER_MINUTES.name] == 3
    assert look_at(desk.window, "officers") == []


def test_a_password_that_is_guessed_first_is_told_beside_the_field(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = _settings(desk, "officers")
    ui = page.ui  # type: ignore[attr-defined]
    ui.new_row.click()
    ui.username.setText("sari")
    ui.name.setText("Sari Contoh")
    ui.password.setText("rembang2026")
    ui.save.click()
    desk.settle()

    assert "mudah ditebak" in ui.password_fault.text()
    assert accounts.officers(desk.office)[0].username != "sari"
