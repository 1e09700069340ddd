"""Pengaturan › Aturan penasihat: changed as typed, tried on people, stored as a dated version."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app import paths
from desktop_app import settings as declared
from desktop_app.domain.advice_file import book_toml
from desktop_app.usecases import advice_rules, settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import acting, serve_somebody

TOMORROW = date(2026, 11, 21)


@pytest.fixture
def used(office: Office) -> Office:
    settings.change_setting(acting(office, "admin"), declared.USE_PROGRAMMES.name, True)
    return office


def page_of(desk: Desk) -> Any:
    screen = desk.go("settings")
    screen.show_section("advice")
    desk.settle()
    checked(desk, screen.page)
    return screen.page


def checked(desk: Desk, page: Any) -> None:
    """Wait for what is looked at a moment after typing."""
    desk.bot.waitUntil(lambda: not page._pause.isActive(), timeout=5000)
    desk.settle()


def choose(page: Any, code: str) -> None:
    codes = [one.code for one in page.rules.entries]
    page.rules.go_to(codes.index(code), "code")


def test_a_certainty_is_changed_tried_and_counts_from_a_day_on(
    make_desk: MakeDesk, used: Office
) -> None:
    desk = make_desk("supervisor")
    page = page_of(desk)
    assert {one.right for one in page.samples.tried.values()} == {True}
    choose(page, "pkh_komponen")
    page.ui.rule_certainty.setValue(-0.9)
    checked(desk, page)
    assert "keyakinan 0,90 menjadi −0,90" in page.ui.changes.text()
    wrong = [one for one in page.samples.tried.values() if not one.right]
    assert any("pkh" in one.missing for one in wrong)
    page.save()
    desk.settle()
    found = advice_rules.versions(used)
    assert found[0].book.valid_from == TOMORROW
    assert not found[0].in_force
    rule = next(one for one in found[0].book.rules if one.code == "pkh_komponen")
    assert rule.certainty == -0.9


def test_a_fault_stands_beside_its_field_and_nothing_is_stored(
    make_desk: MakeDesk, used: Office
) -> None:
    desk = make_desk("supervisor")
    page = page_of(desk)
    choose(page, "pkh_komponen")
    page.ui.rule_when.setPlainText("miskinn\nkomponen_pkh")
    checked(desk, page)
    assert "miskinn" in page.ui.rule_fault.text()
    assert page.ui.rule_when.property("wrong")
    assert not page.ui.try_cases.isEnabled()
    page.save()
    desk.settle()
    assert len(advice_rules.versions(used)) == 1
    assert "miskinn" in page.ui.fault.text()


def test_a_rule_is_added_copied_and_dropped_and_the_change_can_be_left(
    make_desk: MakeDesk, used: Office
) -> None:
    desk = make_desk("supervisor")
    page = page_of(desk)
    many = len(page.rules.entries)
    page.rules.add()
    page.rules.copy()
    assert len(page.rules.entries) == many + 2
    page.rules.drop()
    assert len(page.rules.entries) == many + 1
    page.ui.cancel.click()
    checked(desk, page)
    assert len(page.rules.entries) == many
    assert page.ui.cancel.isHidden()


def test_a_programme_gets_another_requirement_and_step(make_desk: MakeDesk, used: Office) -> None:
    desk = make_desk("supervisor")
    page = page_of(desk)
    codes = [one.code for one in page.programmes.entries]
    page.programmes.go_to(codes.index("kube"), "requirements")
    lines = page.ui.programme_requirements.toPlainText()
    assert "KTP [berkas ktp]" in lines
    assert "[fakta punya_kelompok]" in lines
    page.ui.programme_requirements.setPlainText(f"{lines}\nBuku rekening kelompok")
    page.ui.programme_procedure.setPlainText("Ketua kelompok datang.")
    checked(desk, page)
    page.save()
    desk.settle()
    kube = advice_rules.versions(used)[0].book.programme("kube")
    assert kube is not None
    assert kube.requirements[-1].text == "Buku rekening kelompok"
    assert kube.requirements[0].paper == "ktp"
    assert kube.procedure == ("Ketua kelompok datang.",)


def test_a_sample_person_is_written_by_hand_and_tried_at_once(
    make_desk: MakeDesk, used: Office
) -> None:
    desk = make_desk("supervisor")
    page = page_of(desk)
    page.ui.tabs.setCurrentWidget(page.ui.sample_page)
    page.samples.add()
    page.ui.sample_facts.setPlainText("umur = 80\ndesil = 1\ntinggal_sendiri\nbukan disabilitas")
    page.ui.sample_fits.setPlainText("permakanan\nkube")
    checked(desk, page)
    tried = page.samples.tried["Contoh baru"]
    assert tried.missing == ("kube",)
    assert "Seharusnya juga: Kelompok Usaha Bersama (KUBE)." in page.ui.sample_told.text()


def test_what_a_change_alters_for_the_last_cases_is_told(make_desk: MakeDesk, used: Office) -> None:
    serve_somebody(used)
    desk = make_desk("supervisor")
    page = page_of(desk)
    choose(page, "miskin_desil_rendah")
    page.ui.rule_certainty.setValue(-0.9)
    checked(desk, page)
    page.trial.try_cases()
    desk.settle()
    assert page.trial.found is not None
    assert page.trial.found.tried == 1
    assert len(page.trial.found.cases) == 1
    assert "1 akan disarankan lain" in page.ui.trial_words.text()


def test_a_file_comes_in_whole_or_not_at_all(
    make_desk: MakeDesk, used: Office, tmp_path: Path
) -> None:
    desk = make_desk("supervisor")
    page = page_of(desk)
    before = page.book
    text = book_toml(before)
    bad = tmp_path / "salah.toml"
    bad.write_text(text.replace("certainty = 0.9", "certainty = 9", 1), encoding="utf-8")
    page.bring_in([bad])
    desk.settle()
    assert "salah.toml baris" in page.ui.fault.text()
    assert page.book == before
    good = tmp_path / "baik.toml"
    good.write_text(text.replace("certainty = 0.9", "certainty = 0.8", 1), encoding="utf-8")
    page.bring_in([good])
    checked(desk, page)
    assert page.book != before
    page.give_out(tmp_path / "keluar.toml")
    desk.settle()
    assert (tmp_path / "keluar.toml").read_text(encoding="utf-8") == text


def test_the_programs_own_files_can_be_brought_in(make_desk: MakeDesk, used: Office) -> None:
    desk = make_desk("supervisor")
    page = page_of(desk)
    page.bring_in([paths.resource("rules", "adviser")])
    checked(desk, page)
    assert "Isinya sama" in desk.notice


def test_an_officer_does_not_meet_the_editor(make_desk: MakeDesk, used: Office) -> None:
    desk = make_desk()
    assert "advice" not in desk.go("settings").sections


def test_the_editor_and_its_bench_look_right(make_desk: MakeDesk, used: Office) -> None:
    for _ in range(3):
        serve_somebody(used)
    desk = make_desk("supervisor")
    page = page_of(desk)
    choose(page, "pkh_komponen")
    faults = look_at(desk.window, "aturan_penasihat")
    page.ui.rule_when.setPlainText("miskinn\nkomponen_pkh")
    checked(desk, page)
    faults += look_at(desk.window, "aturan_penasihat_salah")
    page.ui.cancel.click()
    choose(page, "miskin_desil_rendah")
    page.ui.rule_certainty.setValue(0.1)
    checked(desk, page)
    page.ui.tabs.setCurrentWidget(page.ui.fact_page)
    faults += look_at(desk.window, "aturan_penasihat_pertanyaan")
    page.ui.tabs.setCurrentWidget(page.ui.programme_page)
    faults += look_at(desk.window, "aturan_penasihat_program")
    page.ui.tabs.setCurrentWidget(page.ui.sample_page)
    faults += look_at(desk.window, "aturan_penasihat_contoh")
    page.trial.try_cases()
    desk.settle()
    faults += look_at(desk.window, "aturan_penasihat_uji")
    assert faults == []
