"""Pengaturan › Data pribadi: who saw whom, the report for a breach notice, and the periods."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.access_log import Access
from desktop_app.domain.person_page import ERASED_NAME
from desktop_app.domain.retention import Kept
from desktop_app.settings import USE_PERSON_PAGE
from desktop_app.usecases import case_list, people
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office
from tests.case_desk import CaseDesk
from tests.gui.conftest import MakeDesk
from tests.gui.looks import look_at
from tests.offices import TestClock, acting


def seen(office: Office) -> CaseDesk:
    """Let somebody be served and looked at."""
    desk = CaseDesk(office, 3)
    for case in desk.people[:2]:
        desk.concludes(case)
    head = acting(office, "supervisor")
    for case in desk.people[:2]:
        person = people.find_people(office, case.person.nik or "").people[0]
        people.person_page(office, person.id, reason="pengaduan")
        people.reveal(head, person.id)
    return desk


def test_the_log_is_listed_narrowed_and_written(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    seen(office)
    desk = make_desk("supervisor")
    screen = desk.go("settings")
    screen.show_section("privacy")
    desk.settle()
    page = screen.page
    assert len(page.model.rows) > 6
    faults = look_at(desk.window, "data_pribadi_akses")
    page.ui.kind.setCurrentIndex(page.ui.kind.findData(Access.REVEAL))
    page.read_log()
    desk.settle()
    assert [one.kind for one in page.model.rows] == [Access.REVEAL] * 2
    page.write_report(tmp_path / "laporan.xlsx")
    desk.settle()
    assert not (tmp_path / "laporan.xlsx").exists()  # without a reason
    faults += look_at(desk.window, "data_pribadi_akses_salah")
    page.ui.reason.setText("PC loket hilang tanggal 20 November")
    page.write_report(tmp_path / "laporan.xlsx")
    desk.settle()
    assert {one.name for one in tmp_path.glob("laporan*")} == {"laporan.xlsx", "laporan.pdf"}
    assert not faults, "\n".join(faults)


def test_periods_are_told_changed_and_run(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    seen(office)
    clock.go(days=6 * 366)
    desk = make_desk("admin")
    screen = desk.go("settings")
    screen.show_section("privacy")
    page = screen.page
    page.ui.tabs.setCurrentIndex(1)
    desk.settle()
    faults = look_at(desk.window, "data_pribadi_masa_simpan")
    part = page.retention
    part.months[Kept.CASES].setValue(96)
    part.save()
    desk.settle()
    assert part.plan.dues[0].number == 0
    part.months[Kept.CASES].setValue(60)
    part.save()
    desk.settle()
    assert part.plan.dues[0].number == 2
    part.run()
    desk.settle()
    assert part.plan.number == 0
    names = {one.facts.person.name for one in case_list.list_cases(office).lines}
    assert names == {ERASED_NAME}
    assert not faults, "\n".join(faults)


def test_a_petugas_does_not_meet_it(make_desk: MakeDesk, office: Office) -> None:
    assert "privacy" not in make_desk("petugas1").go("settings").sections


def test_a_persons_data_are_given_out_from_their_page(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    served = seen(office)
    nik = served.people[0].person.nik or ""
    office_settings.change_setting(acting(office, "admin"), USE_PERSON_PAGE.name, True)
    desk = make_desk("supervisor")
    screen = desk.go("person")
    screen.show_section(f"nik:{nik}")
    desk.settle()
    faults = look_at(desk.window, "pemohon_beri_tombol")
    screen.part.ui.give.click()
    screen.give.give()
    faults += look_at(desk.window, "pemohon_beri")
    assert screen.give.fault.text()
    screen.give.note.setText("Surat permintaan tanggal 19 November")
    screen.give.write(tmp_path / "data.zip")
    desk.settle()
    assert (tmp_path / "data.zip").stat().st_size > 1000
    assert screen.ui.steps.currentWidget() is screen.part
    assert not faults, "\n".join(faults)


def test_who_answers_for_the_data_is_reminded_once_a_day(
    make_desk: MakeDesk, office: Office, clock: TestClock
) -> None:
    seen(office)
    clock.go(days=6 * 366)
    desk = make_desk("supervisor")
    desk.go("letters")
    assert "lewat masa simpannya" in desk.notice
    desk.window.ui.notice.clear()
    desk.session.seated.emit()
    desk.settle()
    assert desk.notice == ""


def test_a_petugas_is_not_reminded(make_desk: MakeDesk, office: Office, clock: TestClock) -> None:
    seen(office)
    clock.go(days=6 * 366)
    desk = make_desk("petugas1")
    desk.go("letters")
    assert "masa simpan" not in desk.notice
