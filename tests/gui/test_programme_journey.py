"""One person at the keyboard, from the interview to the bank; each paper is read back."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.beneficiary import BeneficiaryState
from desktop_app.domain.invented import Inventor
from desktop_app.domain.people import Person
from desktop_app.domain.programme import PeriodForm
from desktop_app.domain.register import RegisterSource
from desktop_app.gui.demonstration import Hands
from desktop_app.usecases import (
    advice_reports,
    applications,
    beneficiaries,
    demo,
    programmes,
    queue,
)
from desktop_app.usecases.beneficiaries import Asked
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.integration.test_marked_people import text_of
from tests.offices import acting
from tests.programme_files import Field, use_programmes

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ACCOUNT = "012345678900001"


@pytest.fixture
def field(office: Office) -> Field:
    return use_programmes(office)


def begins(office: Office) -> Person:
    """Somebody whose card is inactive sits at the counter, the form filled."""
    today = office.today()
    row = {"desil_nasional": "2", "status_pbi": "NONAKTIF", "tanggal_nonaktif": "01/10/2026"}
    case = demo.invent_case(Inventor(office.regions, today), "reaktivasi", None, row)
    assert case.row is not None
    demo.import_people(acting(office, "admin"), [case.row], today, RegisterSource.DTSEN)
    ticket = queue.issue(office, service=case.service)
    queue.call_next(office)
    queue.serve(office, ticket.id)
    known = applications.prefill(office, case.person.nik or "", case.service)
    applications.save_draft(office, demo.draft_for(office, ticket.id, case, known))
    return case.person


def part(desk: Desk, name: str) -> Any:
    screen = desk.go("programmes")
    screen.show_section(name)
    desk.settle()
    return screen.page


def test_an_officer_takes_a_person_from_interview_and_advice_to_list_and_transfer_file(
    make_desk: MakeDesk, office: Office, field: Field, tmp_path: Path
) -> None:
    chief = acting(office, "supervisor")
    days = programmes.period_of(chief, field.first).span
    meant = programmes.save_period(
        chief,
        PeriodForm(
            field.programmes["PBI-JK"].id, "Tahun ini", days.first, days.last, benefit=42_000
        ),
    )
    person = begins(chief)
    desk = make_desk("supervisor")
    desk.session.workers.office = acting(desk.office, "supervisor")
    hands = Hands(desk.window)

    # Interview and advice, from the form; the choice goes with the case.
    workbench = desk.go("workbench")
    desk.bot.waitUntil(lambda: workbench.case.is_open, timeout=5000)
    desk.settle()
    hands.press(Key.Key_N, CTRL)
    desk.settle()
    screen = desk.screen
    screen.ui.yes.setFocus()
    while screen.asked:
        hands.press(Key.Key_T)
        desk.settle()
    assert "Wawancara selesai" in screen.ui.progress.text()
    screen.ui.programmes.setFocus()
    hands.press(Key.Key_Space)
    assert screen.chosen == ("pbi_jk",)
    hands.press(Key.Key_S, CTRL)
    desk.settle()
    assert "Tersimpan" in screen.ui.saved_words.text()
    hands.press(Key.Key_Escape)
    desk.settle()
    hands.press(Key.Key_F9)
    desk.settle()

    # The proposal: what was chosen after the advice is in front.
    page = part(desk, "people")
    assert page.periods.period.id != meant
    hands.press(Key.Key_R, CTRL)
    desk.settle()
    ui = page.ui
    assert ui.case_period.currentData() == meant
    assert "Setelah saran penasihat, petugas memilih" in ui.case_advice.text()
    assert look_at(desk.window, "program_dari_permohonan") == []
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert page.periods.period.id == meant
    assert ui.count.text() == "1 dari 1 orang"
    hands.press(Key.Key_E, CTRL)
    desk.settle()
    ui.bank.setText("BRI")
    ui.account.setText(ACCOUNT)
    hands.press(Key.Key_Return, CTRL)
    desk.settle()

    # Valiveri, with who stands for it.
    for at in (0, 1):
        hands.press(Key.Key_T, CTRL)
        ui.to_state.setCurrentIndex(at)
        ui.rt.setText("Pak RT Contoh")
        ui.hamlet.setText("Bu Kadus Contoh")
        hands.press(Key.Key_Return, CTRL)
        desk.settle()
    assert "1 orang kini diverifikasi" in desk.notice
    assert "Bu Kadus Contoh" in ui.trail.text()

    # Overlaps, and the list is fixed.
    page = part(desk, "overlaps")
    hands.press(Key.Key_F5)
    desk.settle()
    hands.press(Key.Key_T, CTRL)
    desk.settle()
    page.ui.number.setText("460/12/2026")
    hands.press(Key.Key_Return, CTRL)
    desk.settle()
    assert "460/12/2026 ditetapkan: 1 orang, Rp42.000" in desk.notice, page.ui.fix_fault.text()

    # The list, and the file for the bank.
    page = part(desk, "people")
    page.export(tmp_path / "daftar.xlsx")
    desk.settle()
    page.export(tmp_path / "daftar.pdf")
    desk.settle()
    for name in ("daftar.xlsx", "daftar.pdf"):
        assert person.name.upper() in text_of(tmp_path / name).upper()
    page = part(desk, "payments")
    page.make(tmp_path / "bank.csv")
    desk.settle()
    text = (tmp_path / "bank.csv").read_text(encoding="utf-8-sig")
    (line,) = csv.DictReader(text.splitlines(), delimiter=";")
    assert (line["Bank"], line["Nomor Rekening"], line["Nominal"]) == ("BRI", ACCOUNT, "42000")
    page.note_reached()
    desk.settle()

    (one,) = beneficiaries.page(chief, Asked(meant)).rows
    assert (one.state, one.proposal.nik) == (BeneficiaryState.DISALURKAN, person.nik)
    assert [step.state.value for step in beneficiaries.trail(chief, one)] == [
        *("usulan", "divalidasi", "diverifikasi", "ditetapkan", "disalurkan"),
    ]
    assert advice_reports.figures(chief).people == 1
