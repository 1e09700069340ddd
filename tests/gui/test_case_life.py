"""Each service with a letter from the number to the hand-over, through approval, by keyboard.

The officer at the counter and the supervisor sit at one computer in turn, as in a small office:
F12 stands between them; here each has a window of their own on the same office.
"""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt

from desktop_app import settings
from desktop_app.domain.letter import LetterState
from desktop_app.domain.queue import TicketState
from desktop_app.gui.screens.workbench_conflict import ConflictPanel
from desktop_app.storage import queue as tickets
from desktop_app.storage import tables
from desktop_app.storage.office import write_setting
from desktop_app.usecases import approvals, cases, collecting, letters
from desktop_app.usecases.demo import DemoCase
from desktop_app.usecases.office import Office
from tests.case_desk import asks_approval
from tests.counter_desk import ACTIVE, INACTIVE, Officer, People
from tests.gui.conftest import MakeDesk
from tests.gui.looks import look_at
from tests.gui.test_approval_screen import Chair

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
WITH_A_LETTER = {
    "pengajuan_baru": ("rekomendasi_pengajuan_baru", None),
    "reaktivasi": ("rekomendasi_reaktivasi", INACTIVE),
    "pembebasan_biaya": ("rekomendasi_pembebasan_biaya", None),
    "peralihan_bpjs": ("rekomendasi_peralihan_bpjs", ACTIVE),
    "keterangan_dtks": ("keterangan_terdaftar", INACTIVE),
}


@pytest.fixture
def people(office: Office) -> People:
    return People(office)


def sits(make_desk: MakeDesk) -> Officer:
    desk = make_desk()
    return Officer(desk.window, desk.go("workbench"))


def fills(officer: Officer, case: DemoCase) -> None:
    officer.begins(case.service)
    officer.types_nik(case)
    officer.fills_in(case)
    officer.ticks()


def hands_in(officer: Officer, case: DemoCase) -> None:
    """Everything up to F9, where the case goes to the supervisor."""
    fills(officer, case)
    officer.hands.press(Key.Key_F9)
    officer.hands.wait(lambda: not officer.screen.case.is_open or officer.trouble, "F9")
    assert officer.trouble == ""
    officer.settles()


@pytest.mark.parametrize("service", WITH_A_LETTER)
def test_a_service_goes_through_approval_to_the_hand_over(
    make_desk: MakeDesk, people: People, office: Office, service: str
) -> None:
    kind, registered = WITH_A_LETTER[service]
    asks_approval(office, service)
    with office.write() as tx:
        write_setting(tx, settings.LETTER_WAITS_FOR_SIGNATURE.name, True)
    case = people.comes(service, registered=registered)
    officer = sits(make_desk)
    hands_in(officer, case)
    assert "menunggu persetujuan" in officer.screen.ui.done.ui.title.text()
    assert letters.list_letters(office) == ()

    chair = Chair(make_desk("supervisor"))
    chair.sees(case.person.name.upper() if registered else case.person.name)
    chair.presses(Key.Key_F9)
    letter = letters.list_letters(office)[0]
    assert (letter.kind, letter.state) == (kind, LetterState.MENUNGGU_TANDA_TANGAN)

    officer.screen.window().activateWindow()
    officer.screen.session.queue_changed.emit()
    officer.settles()
    officer.hands.go_to("tickets")
    officer.hands.press(Key.Key_Return)
    officer.hands.wait(lambda: officer.screen.tickets.called, "call")
    officer.hands.press(Key.Key_Return)
    handover = officer.screen.ui.handover.ui
    officer.hands.wait(lambda: handover.taker.text(), "letters")
    officer.hands.press(Key.Key_F9)
    officer.settles()
    assert collecting.uncollected(office) == ()
    assert letters.read_letter(office, letter.id).state is LetterState.DISERAHKAN
    assert letter.application_id is not None
    told = [one.words for one in cases.history(office, letter.application_id)]
    assert told[0] == "Diajukan, menunggu persetujuan"
    assert "Disetujui" in told
    assert any("diserahkan kepada" in one for one in told)


def test_the_counter_says_that_the_case_waits_and_for_whom(
    make_desk: MakeDesk, people: People, office: Office
) -> None:
    asks_approval(office, "reaktivasi")
    officer = sits(make_desk)
    hands_in(officer, people.comes("reaktivasi", registered=INACTIVE))
    done = officer.screen.ui.done.ui
    assert "menunggu persetujuan" in done.title.text()
    assert "setelah disetujui" in done.words.text()
    assert look_at(officer.screen.window(), "loket_diajukan") == []


# Two officers on one person -----------------------------------------------------------------------


def known_and_changed(officer: Officer, people: People, office: Office) -> DemoCase:
    """Somebody known comes again, and while the form is filled another officer mends the street."""
    case = people.comes("reaktivasi", registered=INACTIVE)
    fills(officer, case)
    officer.concludes()
    fills(officer, case)
    with office.write() as tx:
        row = tx.connection.execute(sa.select(tables.applicant)).one()
        tx.change(tables.applicant, row.id, row.version, {"address": "Dukuh Baru RT 2"})
    officer.hands.press(Key.Key_F9)
    officer.hands.wait(lambda: panel_of(officer).isVisible() or officer.trouble == "", "conflict")
    officer.settles()
    return case


def concludes_again(officer: Officer) -> None:
    officer.hands.press(Key.Key_F9)
    officer.hands.wait(lambda: not officer.screen.case.is_open, "F9")
    officer.settles()


def panel_of(officer: Officer) -> ConflictPanel:
    panel = officer.screen.ui.form.conflict
    assert panel is not None
    return panel


def address_of(office: Office) -> str:
    with office.read() as connection:
        return connection.execute(sa.select(tables.applicant.c.address)).scalar_one()


def test_what_another_officer_wrote_stands_beside_the_form_and_is_taken(
    make_desk: MakeDesk, people: People, office: Office
) -> None:
    officer = sits(make_desk)
    known_and_changed(officer, people, office)
    panel = panel_of(officer)
    assert "Dukuh Baru RT 2" in panel.table.text()
    assert officer.draft.value("alamat") in panel.table.text()
    assert look_at(officer.screen.window(), "loket_bentrok") == []
    officer.hands.press(Key.Key_Return)
    officer.settles()
    assert officer.draft.value("alamat") == "Dukuh Baru RT 2"
    concludes_again(officer)
    assert address_of(office) == "Dukuh Baru RT 2"


def test_the_officers_own_form_is_kept_when_that_is_right(
    make_desk: MakeDesk, people: People, office: Office
) -> None:
    officer = sits(make_desk)
    known_and_changed(officer, people, office)
    typed = officer.draft
    officer.hands.press(Key.Key_Escape)
    assert officer.draft.values == typed.values
    # Esc chooses nothing: F9 shows it once more.
    officer.hands.press(Key.Key_F9)
    officer.hands.wait(lambda: panel_of(officer).isVisible(), "conflict")
    officer.settles()
    officer.hands.press(Key.Key_Tab)
    officer.hands.press(Key.Key_Return)
    officer.settles()
    concludes_again(officer)
    assert address_of(office) == typed.value("alamat")


def test_a_case_sent_back_is_decided_again_after_a_second_handing_in(
    make_desk: MakeDesk, people: People, office: Office
) -> None:
    asks_approval(office, "reaktivasi")
    officer = sits(make_desk)
    case = people.comes("reaktivasi", registered=INACTIVE)
    hands_in(officer, case)
    chair = Chair(make_desk("supervisor"))
    chair.sees(case.person.name.upper())
    chair.presses(Key.Key_F6)
    chair.hands.type("Surat pengantar belum dicap desa")
    chair.presses(Key.Key_Return)
    assert approvals.waiting(office) == ()
    assert letters.list_letters(office)[0].kind == "lembar_pengembalian"
    with office.read() as connection:
        states = {one.state for one in tickets.tickets_of(connection, office.today())}
    assert states == {TicketState.SELESAI}
