"""Panduan and its two pages of Pengaturan, on a real office with real papers."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.complaint import Category, ComplaintState, NewComplaint, Reporter
from desktop_app.domain.facility import FacilityData, FacilityKind
from desktop_app.domain.intake import Draft
from desktop_app.gui.screens.complaints import ComplaintsPage
from desktop_app.gui.screens.guidance_papers import PapersPage
from desktop_app.gui.screens.guidance_questions import QuestionsPage
from desktop_app.gui.widgets.facility_field import FacilityField
from desktop_app.gui.widgets.ticket_words import Names
from desktop_app.settings import COMPLAINT_DAYS, USE_GUIDANCE
from desktop_app.usecases import applications, complaints, facilities, guidance, queue, settings
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.offices import TestClock, acting


def switched_on(make_desk: MakeDesk, office: Office, username: str = "petugas1") -> Desk:
    settings.change_setting(acting(office, "admin"), USE_GUIDANCE.name, True)
    return make_desk(username)


def complain(office: Office, text: str, **more: object) -> None:
    new = NewComplaint(Category.PUNGUTAN, text, **more)  # type: ignore[arg-type]
    complaints.record(office, new)


def test_panduan_stands_on_the_rail_only_with_its_switch(make_desk: MakeDesk) -> None:
    desk = make_desk("admin")
    page = desk.go("settings")
    page.show_section("faq")
    assert not desk.window.findChildren(ComplaintsPage)
    rows = {page.ui.sections.item(n).text(): n for n in range(page.ui.sections.count())}
    assert page.ui.sections.item(rows["Tanya jawab"]).isHidden()
    page.show_section("features")
    page.page.switches[USE_GUIDANCE].click()
    desk.settle()
    assert not page.ui.sections.item(rows["Tanya jawab"]).isHidden()
    assert desk.go("guidance").parts == ("papers", "questions", "complaints")


def test_every_paper_is_seen_before_it_is_saved(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    desk = switched_on(make_desk, office)
    page = desk.go("guidance").page
    assert isinstance(page, PapersPage)
    assert len(page.papers) == 9
    for row, paper in enumerate(page.papers):
        page.ui.papers.setCurrentRow(row)
        desk.settle()
        assert page.ui.preview.page_count, paper.title
    path = tmp_path / "tanya-jawab.pdf"
    page.save(path)
    desk.settle()
    assert path.read_bytes().startswith(b"%PDF")
    page.ui.papers.setCurrentRow(2)
    desk.settle()
    assert look_at(desk.window, "guidance_papers") == []


def test_an_answer_is_found_by_a_few_letters(make_desk: MakeDesk, office: Office) -> None:
    desk = switched_on(make_desk, office)
    screen = desk.go("guidance")
    screen.show_section("questions")
    desk.settle()
    page = screen.page
    assert isinstance(page, QuestionsPage)
    QTest.keyClicks(page.ui.search, "bayi lahir")
    desk.bot.waitUntil(lambda: 0 < len(page.model.rows) < 5)
    desk.settle()
    assert page.ui.question.text() == "Bagaimana mendaftarkan bayi yang baru lahir?"
    assert "Jl. Contoh No. 1" in page.ui.contact.text()
    QTest.keyClick(page.ui.search, Qt.Key.Key_Return)
    assert page.ui.rows.hasFocus()
    assert look_at(desk.window, "guidance_questions") == []
    page.ui.search.setText("kereta api")
    desk.bot.waitUntil(lambda: not page.model.rows)
    desk.settle()
    assert "Tidak ada yang cocok" in page.ui.empty.text()


def test_a_complaint_is_recorded_processed_and_answered_by_keyboard(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = switched_on(make_desk, office)
    screen = desk.go("guidance")
    screen.show_section("complaints")
    desk.settle()
    page = screen.page
    assert isinstance(page, ComplaintsPage)
    assert "Ctrl+N" in page.ui.empty.text()
    page.begin()
    page.ui.record.click()
    assert page.ui.text_fault.text() == "Tulis apa yang diadukan."
    page.ui.category.setCurrentIndex(page.ui.category.findData(Category.PUNGUTAN.value))
    QTest.keyClicks(page.ui.text, "Diminta uang untuk surat pengantar.")
    QTest.keyClicks(page.ui.phone, "12")
    page.ui.record.click()
    assert page.ui.phone_fault.text()
    page.ui.phone.clear()
    page.ui.record.click()
    desk.settle()
    assert desk.notice == "Pengaduan P-001/2026 tercatat. Jawaban paling lambat 10 Desember 2026."
    assert "tidak menyebut nama" in page.ui.one_facts.text()
    page.ui.process.click()
    desk.settle()
    page.ui.finish.click()
    assert "Tulis jawabannya" in page.ui.answer_fault.text()
    QTest.keyClicks(page.ui.answer, "Sudah ditegur; surat pengantar tidak berbayar.")
    page.ui.finish.click()
    desk.settle()
    assert complaints.complaints(office)[0].complaint.state is ComplaintState.SELESAI
    assert page.ui.answer.isReadOnly()
    assert not page.model.rows
    page.ui.only_open.setChecked(False)
    desk.settle()
    assert len(page.model.rows) == 1


def test_a_letter_nobody_issued_is_told_at_its_field(make_desk: MakeDesk, office: Office) -> None:
    desk = switched_on(make_desk, office)
    screen = desk.go("guidance")
    screen.show_section("complaints")
    page = screen.page
    page.begin()
    page.fill_new(NewComplaint(Category.LAINNYA, "Surat saya salah nama.", case="400/X/2026"))
    page.ui.record.click()
    desk.settle()
    assert "400/X/2026" in page.ui.letter_fault.text()
    assert look_at(desk.window, "guidance_complaint_new") == []


def test_the_late_ones_stand_on_top_and_the_reporter_only_in_an_opened_one(
    make_desk: MakeDesk, office: Office, clock: TestClock, tmp_path: Path
) -> None:
    village = office.regions.villages[3].code
    told = Reporter("Mbok Sri Contoh", "081200000001")
    complain(office, "Antre sejak pagi, nomor terlewat.", reporter=told, village_code=village)
    clock.go(days=25)
    complain(office, "Kartu anak saya nonaktif tanpa pemberitahuan dari siapa pun di desa kami.")
    desk = switched_on(make_desk, office)
    screen = desk.go("guidance")
    screen.show_section("complaints")
    desk.settle()
    page = screen.page
    assert [one.complaint.number for one in page.model.rows] == ["P-001/2026", "P-002/2026"]
    assert page.model.rows[0].overdue
    page.ui.rows.selectRow(0)
    desk.bot.waitUntil(lambda: page.chosen is not None)
    desk.settle()
    assert "Mbok Sri Contoh, 0812-0000-0001" in page.ui.one_facts.text()
    assert page.ui.one_state.text().startswith("⚠")
    assert look_at(desk.window, "guidance_complaints") == []
    path = tmp_path / "pengaduan.xlsx"
    page.export(path)
    desk.settle()
    cells = [c.value for row in openpyxl.load_workbook(path).active.rows for c in row]
    assert "P-002/2026" in cells
    assert not any("Sri" in str(cell) for cell in cells)
    desk.go("letters")
    assert page.ui.one_facts.text() == ""


def test_the_directory_is_brought_in_from_excel_with_what_was_left_out(
    make_desk: MakeDesk, office: Office, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Nama Faskes", "Jenis", "Kecamatan", "Telp"])
    book.active.append(["RSUD Contoh Sehat", "RS", "Rembang", "(0295) 000010"])
    book.active.append(["", "Klinik", "Lasem", ""])
    for n in range(14):
        book.active.append([f"Puskesmas Contoh {n + 1}", "", "Lasem", ""])
    book.save(tmp_path / "faskes.xlsx")
    desk = make_desk("admin")
    screen = desk.go("settings")
    screen.show_section("facilities")
    desk.settle()
    page = screen.page
    page.bring_in(tmp_path / "faskes.xlsx")
    desk.settle()
    assert page.ui.report_words.text().startswith("15 faskes baru, 0 diperbarui, 0 sudah sama.")
    assert [one.line for one in page.left_out.rows] == [3]
    assert look_at(desk.window, "settings_facilities_report") == []
    page.ui.report_close.click()
    desk.settle()
    page.ui.search.setText("rumah sakit")
    page.ui.rows.selectRow(0)
    page.ui.address.setText("Jl. Contoh Raya 10")
    page.save()
    desk.settle()
    assert look_at(desk.window, "settings_facilities") == []
    assert facilities.offered(office)[-1].address == "Jl. Contoh Raya 10"
    page.begin_new()
    page.ui.name.setText("rsud contoh sehat")
    page.ui.district.setText("REMBANG")
    page.save()
    desk.settle()
    assert "sudah ada" in page.ui.fault.text()


def test_questions_are_changed_moved_and_taken_out_of_use(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = switched_on(make_desk, office, "admin")
    screen = desk.go("settings")
    screen.show_section("faq")
    desk.settle()
    page = screen.page
    second = page.model.rows[1].data.question
    page.ui.rows.selectRow(1)
    page.ui.up.click()
    desk.settle()
    assert page.model.rows[0].data.question == second
    page.ui.active.setChecked(False)
    page.ui.answer.setPlainText("Lihat lembar panduan.")
    page.save()
    desk.settle()
    assert second not in {one.data.question for one in guidance.search(office)}
    page.ui.days.setValue(10)
    page.ui.days.editingFinished.emit()
    desk.settle()
    assert settings.settings(office)[COMPLAINT_DAYS.name] == 10
    assert look_at(desk.window, "settings_faq") == []
    page.ui.seed.click()
    desk.settle()
    assert desk.notice == "Semua tanya jawab bawaan sudah ada."


def test_enter_takes_the_first_facility_or_keeps_what_was_typed(
    make_desk: MakeDesk, office: Office
) -> None:
    names = ("RSUD Contoh Sehat", "Puskesmas Contoh Lasem")
    field = FacilityField()
    field.suggest([FacilityData(name, FacilityKind.LAINNYA, district="Lasem") for name in names])
    field.show()
    QTest.keyClicks(field, "pus")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Puskesmas Contoh Lasem"
    field.clear()
    QTest.keyClicks(field, "RS di luar kota")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "RS di luar kota"
    field.setText("RSUD")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "RSUD", "a draft's text is nobody's typing"
    field.close()
    field.deleteLater()


def test_what_was_told_at_the_counter_becomes_a_complaint_once(
    make_desk: MakeDesk, office: Office
) -> None:
    ticket = queue.issue(office, service="informasi")
    queue.serve(office, queue.call_next(office).id)
    told = {
        "nama": "Ngatini Contoh",
        "jenis_informasi": "Pengaduan",
        "pertanyaan": "Diminta uang di balai desa.",
        "telepon": "081200000002",
    }
    done = applications.conclude(office, Draft(ticket.id, "informasi", told))
    service = next(one for one in guidance.services(office) if one.code == "informasi")
    panel = make_desk().go("workbench").ui.done
    panel.show_result(done, service, Names())
    assert panel.ui.complain.isHidden(), "an office that keeps no complaints is not asked"
    desk = switched_on(make_desk, office)
    panel = desk.go("workbench").ui.done
    panel.show_result(done, service, Names())
    panel.ui.complain.click()
    desk.settle()
    page = desk.screen.page
    assert page.ui.text.toPlainText() == "Diminta uang di balai desa."
    assert page.ui.name.text() == "Ngatini Contoh"
    page.ui.record.click()
    desk.settle()
    assert complaints.complaints(office)[0].complaint.application_id == done.application_id
    panel.ui.complain.click()
    desk.settle()
    assert "sudah dicatat sebagai pengaduan P-001/2026" in desk.notice


def test_a_complaint_half_typed_is_there_again_after_a_crash(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = switched_on(make_desk, office)
    screen = desk.go("guidance")
    screen.show_section("complaints")
    desk.settle()
    page = screen.page
    assert isinstance(page, ComplaintsPage)
    page.begin()
    desk.settle()
    QTest.keyClicks(page.ui.text, "Antrean terlalu lama")
    QTest.keyClicks(page.ui.name, "Warga Contoh")
    desk.bot.waitUntil(lambda: complaints.read_draft(office) is not None)

    again = make_desk().go("guidance")
    again.show_section("complaints")
    again.page.begin()
    desk.bot.waitUntil(lambda: again.page.ui.text.toPlainText() == "Antrean terlalu lama")
    assert again.page.ui.name.text() == "Warga Contoh"
    again.page.ui.record.click()
    desk.bot.waitUntil(lambda: complaints.read_draft(office) is None)
    assert len(complaints.complaints(office)) == 1
