"""Pengaturan: each section stores what it shows, and says beside the field what is wrong."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton

from desktop_app import settings as declared
from desktop_app.domain.access import Role
from desktop_app.gui import theme
from desktop_app.usecases import accounts, queue, rules, settings
from desktop_app.usecases.ground import ground
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import PASSWORD, acting


def open_page(desk: Desk, section: str) -> Any:
    screen = desk.go("settings")
    screen.show_section(section)
    desk.settle()
    return screen.page


def test_an_admin_sees_every_section_and_a_petugas_only_their_own(make_desk: MakeDesk) -> None:
    everything = set(make_desk("admin").go("settings").sections)
    own = set(make_desk("petugas1").go("settings").sections)
    assert {"office", "features", "counters", "queue", "signatories"} <= everything - own
    assert {"officers", "rules", "display"} <= own < everything


def test_the_kop_is_stored_and_used_from_now_on(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "office")
    page.ui.address.setText("Jl. Pemuda No. 99")
    desk.bot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.session.identity.letterhead.address == "Jl. Pemuda No. 99"
    assert "tersimpan" in desk.notice


def test_an_empty_kop_line_is_told_beside_its_field(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "office")
    page.ui.lines.clear()
    page.save()
    assert page.ui.lines_fault.isVisible()
    assert page.ui.lines.hasFocus()


def test_a_counter_is_added(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "counters")
    page.ui.new_row.click()
    page.ui.code.setText("b")
    page.ui.name.setText("Loket 2")
    page.save()
    desk.settle()
    assert [(one.code, one.name) for one in settings.counters(office)] == [
        ("A", "Loket 1"),
        ("B", "Loket 2"),
    ]


def test_a_counter_serves_what_is_ticked_and_everything_where_nothing_is(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "counters")
    assert "semua layanan dan semua jalur" in page.ui.reach_words.text()
    page.findChild(QCheckBox, "service_reaktivasi").setChecked(True)
    page.findChild(QCheckBox, "lane_P").setChecked(True)
    page.save()
    desk.settle()
    (counter,) = settings.counters(office)
    assert (counter.services, counter.lanes) == (("reaktivasi",), ("P",))
    assert page.model.data(page.model.index(0, 2)) == "Reaktivasi, Prioritas"
    page.findChild(QCheckBox, "service_reaktivasi").setChecked(False)
    page.findChild(QCheckBox, "lane_P").setChecked(False)
    page.save()
    desk.settle()
    (counter,) = settings.counters(office)
    assert (counter.services, counter.lanes) == ((), ())


def test_closing_a_counter_that_serves_says_what_becomes_of_its_number(
    make_desk: MakeDesk, office: Office
) -> None:
    settings.add_counter(acting(office, "admin"), "B", "Loket 2")
    ticket = queue.issue(office)
    queue.call_next(office)
    desk = make_desk("admin")
    page = open_page(desk, "counters")
    assert not page.ui.closing.isVisible()
    page.ui.active.setChecked(False)
    assert f"Loket 1 sedang memegang {ticket.code}" in page.ui.closing.text()
    page.save()
    desk.settle()
    assert not page.ui.closing.isVisible()
    assert [one.code for one in queue.view(office).waiting] == [ticket.code]


def test_a_capability_is_one_switch_and_the_rail_follows_at_once(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "features")
    rail: Any = desk.window.ui.rail
    assert rail.findChild(QToolButton, "rail_queue") is None
    page.findChild(QCheckBox, "use_queue_screen").click()
    desk.settle()
    button = rail.findChild(QToolButton, "rail_queue")
    assert button.text() == "Antrean\nCtrl+2"
    assert rail.findChild(QToolButton, "rail_settings").text() == "Pengaturan\nCtrl+5"
    desk.bot.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.screen.help_page == "antrean"
    desk.bot.keyClick(desk.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    desk.window.ui.notice.take_back()
    desk.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not page.findChild(QCheckBox, "use_queue_screen").isChecked()
    assert rail.findChild(QToolButton, "rail_queue") is None
    assert rail.findChild(QToolButton, "rail_settings").text() == "Pengaturan\nCtrl+4"
    assert rail.findChild(QToolButton, "rail_settings").isChecked()
    desk.window.ui.notice.clear()


def test_whoever_stands_in_a_place_that_is_switched_off_comes_to_the_first(
    make_desk: MakeDesk, office: Office
) -> None:
    admin = acting(office, "admin")
    settings.change_setting(admin, "use.queue_screen", True)
    desk = make_desk()
    desk.go("queue")
    settings.change_setting(admin, "use.queue_screen", False)
    desk.session.reload_settings()
    desk.settle()
    assert desk.screen.help_page == "loket"
    desk.bot.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.screen.help_page == "surat"


def test_the_promises_to_the_room_are_stored_and_the_kiosk_is_asked_about_where_there_is_one(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "queue")
    assert not page.ui.kiosk.isVisible()
    page.ui.priority_run.setValue(3)
    page.ui.max_calls.setValue(2)
    page.save()
    desk.settle()
    stored = settings.settings(office)
    assert (stored["queue.priority_run"], stored["queue.max_calls"]) == (3, 2)
    settings.change_setting(acting(office, "admin"), "use.kiosk", True)
    desk.session.reload_settings()
    desk.settle()
    page.load()
    assert page.ui.kiosk.isVisible()
    desk.window.ui.notice.clear()


def test_the_last_open_counter_stays_open_and_the_page_says_why(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "counters")
    page.ui.active.setChecked(False)
    page.save()
    desk.settle()
    assert "terakhir" in page.ui.fault.text()
    assert page.ui.fault.isVisible()


def test_a_new_officer_can_log_in(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "officers")
    page.ui.new_row.click()
    page.ui.username.setText("siti.a")
    page.ui.name.setText("Siti Aminah")
    page.ui.role.setCurrentIndex(page.ui.role.findData(Role.SUPERVISOR))
    page.ui.password.setText("sandi-siti-baru")
    page.save()
    desk.settle()
    assert accounts.log_in(office, "siti.a", "sandi-siti-baru").role is Role.SUPERVISOR


def test_a_short_password_is_told_beside_its_field(make_desk: MakeDesk) -> None:
    page = open_page(make_desk("admin"), "officers")
    page.ui.new_row.click()
    page.ui.username.setText("siti.a")
    page.ui.name.setText("Siti Aminah")
    page.ui.password.setText("pendek")
    page.save()
    assert page.ui.password_fault.isVisible()


def test_a_petugas_changes_only_their_own_password(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("petugas1")
    page = open_page(desk, "officers")
    assert [one.username for one in page.model.rows] == ["petugas1"]
    assert not page.ui.name.isEnabled()
    page.ui.password.setText("sandi-yang-baru")
    page.ui.old_password.setText(PASSWORD)
    page.save()
    desk.settle()
    assert accounts.log_in(office, "petugas1", "sandi-yang-baru").username == "petugas1"


def test_a_signatory_with_a_wrong_nip_is_not_stored(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "signatories")
    before = settings.signatories(office)
    page.ui.nip.setText("1968")
    page.save()
    desk.settle()
    assert page.ui.nip_fault.isVisible()
    assert settings.signatories(office) == before


def test_a_successor_follows_when_the_first_has_a_last_day(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "signatories")
    page.ui.valid_until.set_value(date(2026, 12, 31))
    page.save()
    desk.settle()
    page.ui.new_row.click()
    page.ui.name.setText("Dra. Kartini Contoh")
    page.ui.nip.setText("197001011995032001")
    page.ui.position.setPlainText("Kepala Dinas Sosial Contoh")
    page.ui.valid_from.set_value(date(2027, 1, 1))
    page.save()
    desk.settle()
    known = {one.name: (one.valid_from, one.valid_until) for one in settings.signatories(office)}
    assert known["Dra. Kartini Contoh"] == (date(2027, 1, 1), None)
    assert date(2026, 12, 31) in known["Drs. Wibowo Contoh, M.Si."]


def test_a_period_is_announced_taken_back_and_put_back(make_desk: MakeDesk, office: Office) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk, "periods")
    today = office.today()
    page.ui.opens.set_value(today)
    page.ui.closes.set_value(today + timedelta(days=14))
    page.ui.note.setText("Triwulan IV")
    page.save()
    desk.settle()
    assert [one.period.note for one in settings.periods(office)] == ["Triwulan IV"]
    page.ui.remove.click()
    desk.settle()
    assert settings.periods(office) == ()
    desk.window.ui.notice.shown.undo()  # type: ignore[union-attr, misc]
    desk.settle()
    assert [one.period.note for one in settings.periods(office)] == ["Triwulan IV"]
    desk.window.ui.notice.clear()


def test_a_period_that_ends_before_it_begins_is_refused_on_the_page(make_desk: MakeDesk) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk, "periods")
    page.ui.opens.set_value(date(2026, 5, 2))
    page.ui.closes.set_value(date(2026, 5, 1))
    page.save()
    desk.settle()
    assert page.ui.fault.isVisible()


def test_the_rules_in_force_are_read_with_their_legal_basis(make_desk: MakeDesk) -> None:
    page = open_page(make_desk("petugas1"), "rules")
    assert len(page.model.rows) == 9
    assert all(rule.legal_basis for _, rule in page.model.rows)
    assert not page.ui.save.isVisible()


def test_a_supervisor_amends_the_rules_and_not_how_the_office_runs(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk, "rules")
    assert not page.ui.stale_after.isEnabled()
    page.ui.rows.selectRow(2)
    page.editor.fields["desil_limit"].setValue(4)
    page.ui.rows.selectRow(5)
    page.editor.fields["complete_at_counter"].setChecked(False)
    assert "“Desil tertinggi yang boleh diusulkan” 5 menjadi 4" in page.ui.changes.text()
    page.ui.valid_from.set_value(date(2026, 11, 20))
    page.save()
    desk.settle()
    stands_on = ground(office)
    assert (stands_on.desil_limit, stands_on.complete_id_at_counter) == (4, False)
    assert stands_on.rules.version == 2
    assert "versi 2 tersimpan" in desk.notice


def test_a_rule_without_a_legal_basis_is_told_beside_its_field(make_desk: MakeDesk) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk, "rules")
    page.ui.rows.selectRow(7)
    page.ui.legal_basis.clear()
    page.ui.rows.selectRow(0)
    page.save()
    desk.settle()
    assert page.ui.rows.currentIndex().row() == 7
    assert page.ui.legal_basis_fault.isVisible()
    assert page.ui.legal_basis.hasFocus()
    assert page.model.index(7, 1).data().startswith("⚠")


def test_coming_rules_are_moved_taken_back_and_put_back(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk, "rules")
    page.editor.ui.active.setChecked(False)
    page.save()
    desk.settle()
    assert page.ui.take_back.isVisible()
    page.ui.take_back.click()
    desk.settle()
    assert [one.rules.version for one in rules.versions(office)] == [1, 1]
    desk.window.ui.notice.shown.undo()  # type: ignore[union-attr, misc]
    desk.settle()
    assert rules.versions(office)[0].rules.valid_from == date(2026, 11, 21)
    desk.window.ui.notice.clear()


def test_what_was_typed_into_the_rules_can_be_had_back(make_desk: MakeDesk) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk, "rules")
    page.ui.legal_basis.setPlainText("Perbup 5/2027")
    page.ui.cancel.click()
    assert not page.ui.changes.isVisible()
    desk.window.ui.notice.shown.undo()  # type: ignore[union-attr, misc]
    assert page.ui.legal_basis.toPlainText() == "Perbup 5/2027"
    desk.window.ui.notice.clear()


def test_an_older_version_counts_again_and_rules_go_out_and_in_as_a_file(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    desk = make_desk("supervisor")
    page = open_page(desk, "rules")
    assert not page.ui.bring_back.isVisible()
    old = next(one for one in page.versions if one.rules.code == "2022")
    page.ui.versions.setCurrentIndex(page.versions.index(old))
    page._put(old)
    faults = look_at(desk.window, "rules_old")
    page.give_out(tmp_path / "lama.toml")
    desk.settle()
    page.ui.bring_back.click()
    assert page.ui.changes.isVisible(), "what it changes is told first"
    page.save()
    desk.settle()
    new = rules.version_of(office, "2022", 2)
    assert (new.rules, new.valid_from) == (old.rules.rules, date(2026, 11, 21))
    page.bring_in(tmp_path / "lama.toml")
    desk.settle()
    assert page.ui.valid_from.value() == date(2026, 11, 21)
    assert page.rule_set is not None
    assert page.rule_set.rules == old.rules.rules
    (tmp_path / "rusak.toml").write_text("code = [", "utf-8")
    page.bring_in(tmp_path / "rusak.toml")
    desk.settle()
    assert "rusak.toml" in page.ui.fault.text()
    assert faults == []


def test_nothing_of_the_rules_is_cut_off(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "rules")
    page.ui.rows.selectRow(5)
    page.editor.fields["id_required"].setChecked(False)
    faults = look_at(desk.window, "rules_id")
    page.ui.rows.selectRow(8)
    page.ui.legal_basis.clear()
    page.save()
    desk.settle()
    assert not faults + look_at(desk.window, "rules_faulty")


def test_the_number_pattern_shows_the_next_number_while_it_is_typed(make_desk: MakeDesk) -> None:
    page = open_page(make_desk("admin"), "numbers")
    page.ui.template.setText("460/{urut:04}/{tahun}")
    assert page.ui.example.text() == "Contoh: 460/0001/2026"


def test_a_pattern_without_a_running_number_is_not_stored(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("admin")
    page = open_page(desk, "numbers")
    before = settings.settings(office)["letter.number_template"]
    page.ui.template.setText("460/{tidak_ada}")
    page.save()
    desk.settle()
    assert page.ui.template_fault.isVisible()
    assert settings.settings(office)["letter.number_template"] == before


def test_the_screen_turns_dark_at_once_and_stays_so(make_desk: MakeDesk) -> None:
    desk = make_desk("petugas1")
    page = open_page(desk, "display")
    page.ui.theme.setCurrentIndex(page.ui.theme.findData("dark"))
    page.ui.theme.activated.emit(page.ui.theme.currentIndex())
    desk.settle()
    assert theme.colours() is theme.DARK
    assert declared.read_machine(desk.session.folder)[declared.DISPLAY_THEME] == "dark"


def test_all_text_grows_with_the_chosen_size(make_desk: MakeDesk, qapp: QApplication) -> None:
    desk = make_desk("petugas1")
    page = open_page(desk, "display")
    page.ui.scale.setCurrentIndex(page.ui.scale.findData(150))
    page.ui.scale.activated.emit(page.ui.scale.currentIndex())
    desk.settle()
    assert qapp.font().pointSizeF() == pytest.approx(16.5)
