"""Persetujuan by keyboard: seen whole, approved, sent back, refused, and many at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.verification import Collector, read_verification
from desktop_app.gui.demonstration import Hands, rest
from desktop_app.gui.screens.approval import ApprovalScreen
from desktop_app.gui.screens.places import places_in
from desktop_app.usecases import applications, approvals, attachments, letters
from desktop_app.usecases.cases import history
from desktop_app.usecases.office import Office
from desktop_app.workers.attachment_tasks import Source, prepare
from tests.case_desk import CaseDesk, asks_approval
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import look_at
from tests.hostile_files import photo
from tests.offices import TestClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
REASON = "Surat pengantar ternyata milik keluarga lain"


class Chair:
    """Somebody at Persetujuan with a keyboard."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.screen: ApprovalScreen = desk.go("approval")
        self.hands = Hands(desk.window)
        self.settles()

    def settles(self) -> None:
        self.desk.settle()

    def sees(self, name: str) -> None:
        """Wait until somebody's case is on show."""
        self.hands.wait(
            lambda: (
                self.screen.case.seen is not None
                and self.screen.case.seen.reading.person.name == name
            ),
            f"case of {name}",
        )
        self.settles()

    def presses(self, key: Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        if modifier is None:
            self.hands.press(key)
        else:
            self.hands.press(key, modifier)
        self.settles()

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.screen.model.rows]

    @property
    def trouble(self) -> str:
        return self.screen.ui.trouble.text()


@pytest.fixture
def cases(office: Office) -> CaseDesk:
    return CaseDesk(office)


def rail(desk: Desk) -> list[str]:
    return [one.name for one in places_in(desk.session.settings)]


def name(cases: CaseDesk, number: int) -> str:
    return cases.people[number].person.name.upper()


def test_the_place_stands_on_the_rail_only_where_it_is_used(
    make_desk: MakeDesk, office: Office
) -> None:
    desk = make_desk("supervisor")
    desk.go("workbench")
    assert "approval" not in rail(desk)
    asks_approval(office, "reaktivasi")
    desk.session.reload_settings()
    desk.settle()
    assert "approval" in rail(desk)


def test_nothing_waits(make_desk: MakeDesk, office: Office) -> None:
    asks_approval(office, "reaktivasi")
    chair = Chair(make_desk("supervisor"))
    assert "Tidak ada yang menunggu persetujuan" in chair.screen.ui.evidence.about.text()
    assert look_at(chair.desk.window, "persetujuan_kosong") == []


def test_a_case_is_seen_whole_and_approved_by_one_key(
    make_desk: MakeDesk, cases: CaseDesk, office: Office
) -> None:
    cases.waits(2)
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    evidence = chair.screen.ui.evidence
    person = cases.people[0].person
    assert (person.nik or "?") not in evidence.person.text()
    chair.screen.case.unmask.turn()
    chair.desk.settle()
    assert (person.nik or "?") in evidence.person.text()
    assert "Boleh diproses" in evidence.headline.text()
    assert "Diajukan" in evidence.history.text()
    assert chair.screen.ui.preview.page_count == 1
    assert look_at(chair.desk.window, "persetujuan") == []
    chair.presses(Key.Key_F9)
    chair.sees(name(cases, 1))
    assert chair.names == [name(cases, 1)]
    letter = letters.list_letters(office)[0]
    assert letter.person_name == name(cases, 0)
    assert letter.number in chair.desk.notice


def test_an_approval_may_carry_a_note(make_desk: MakeDesk, cases: CaseDesk, office: Office) -> None:
    done = cases.waits()[0]
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.presses(Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    chair.hands.type("KK asli diperlihatkan")
    assert look_at(chair.desk.window, "persetujuan_catatan") == []
    chair.presses(Key.Key_Return)
    assert approvals.waiting(office) == ()
    assert letters.list_letters(office)[0].kind == "rekomendasi_reaktivasi"
    told = history(office, done.application_id)
    assert any("KK asli diperlihatkan" in f"{one.words} {one.reason}" for one in told)


def test_one_look_is_journaled_once(make_desk: MakeDesk, cases: CaseDesk, office: Office) -> None:
    done = cases.waits()[0]
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.screen.load()
    rest(0.3)
    chair.settles()
    told = [one.words for one in history(office, done.application_id)]
    assert told.count("Permohonan dilihat") == 1


def test_f8_goes_round_and_looks_at_each(make_desk: MakeDesk, cases: CaseDesk) -> None:
    cases.waits(3)
    chair = Chair(make_desk("supervisor"))
    for number in (0, 1, 2, 0):
        chair.sees(name(cases, number))
        chair.presses(Key.Key_F8)


@pytest.mark.parametrize(("key", "state"), [(Key.Key_F6, "dikembalikan"), (Key.Key_F7, "ditolak")])
def test_turned_down_with_a_reason_and_a_slip(
    make_desk: MakeDesk, cases: CaseDesk, office: Office, key: Key, state: str
) -> None:
    cases.waits()
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.presses(key)
    chair.hands.type("salah")
    chair.presses(Key.Key_Return)
    assert chair.screen.ui.reason.isVisible()
    assert look_at(chair.desk.window, f"persetujuan_{state}") == []
    chair.hands.type(f" {REASON}")
    chair.presses(Key.Key_Return)
    slip = letters.list_letters(office)[0]
    assert slip.kind == "lembar_pengembalian"
    assert chair.names == []


def test_esc_leaves_a_reason_untouched_by_any_deed(make_desk: MakeDesk, cases: CaseDesk) -> None:
    cases.waits()
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.presses(Key.Key_F7)
    chair.hands.type(REASON)
    chair.presses(Key.Key_Escape)
    assert not chair.screen.ui.reason.isVisible()
    assert chair.names == [name(cases, 0)]


def test_a_verdict_that_turned_is_shown_and_asks_for_a_reason(
    make_desk: MakeDesk, cases: CaseDesk, office: Office, clock: TestClock
) -> None:
    cases.waits()
    clock.go(days=3)
    cases.imports(*cases.people, desil_nasional="8")
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    changed = chair.screen.ui.evidence.changed.text()
    assert "Desil: 3" in changed
    assert "8" in changed
    assert "Desil di atas batas" in changed
    chair.presses(Key.Key_F9)
    assert look_at(chair.desk.window, "persetujuan_berubah") == []
    chair.hands.type("Rumahnya roboh karena banjir rob")
    chair.presses(Key.Key_Return)
    assert chair.names == []
    assert letters.list_letters(office)[0].kind == "rekomendasi_reaktivasi"


def test_all_without_a_note_are_ticked_and_approved_and_the_rest_told(
    make_desk: MakeDesk, cases: CaseDesk, office: Office
) -> None:
    cases.waits(3)
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.presses(Key.Key_F10)
    assert [one.name for one in chair.screen.model.ticked] == [name(cases, n) for n in range(3)]
    cases.imports(cases.people[0], cases.people[1])
    chair.presses(Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    told = chair.screen.ui.results.text()
    assert "2 permohonan disetujui." in told
    assert name(cases, 2) in told
    assert "tidak lagi boleh" in told
    assert chair.names == [name(cases, 2)]
    assert len(letters.list_letters(office)) == 2
    chair.sees(name(cases, 2))
    assert look_at(chair.desk.window, "persetujuan_banyak") == []


def test_esc_stops_what_is_left_of_many(
    make_desk: MakeDesk, cases: CaseDesk, office: Office
) -> None:
    cases.waits(3)
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.presses(Key.Key_F10)
    chair.hands.press(Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    chair.hands.press(Key.Key_Escape)
    chair.settles()
    issued = len(letters.list_letters(office))
    assert 1 <= issued < 3
    assert len(chair.names) == 3 - issued
    assert f"{issued} permohonan disetujui." in chair.screen.ui.results.text()


def test_space_ticks_one(make_desk: MakeDesk, cases: CaseDesk) -> None:
    cases.waits(2)
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.presses(Key.Key_Space)
    assert [one.name for one in chair.screen.model.ticked] == [name(cases, 0)]
    chair.presses(Key.Key_Space)
    assert chair.screen.model.ticked == ()


def test_a_verification_is_typed_and_then_the_case_approved(
    make_desk: MakeDesk, cases: CaseDesk, office: Office
) -> None:
    asks_approval(office, "reaktivasi", verification=True)
    cases.concludes(cases.people[0])
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.presses(Key.Key_F9)
    panel = chair.screen.ui.verification
    assert panel.isVisible()
    assert "meminta verifikasi" in chair.trouble
    panel.done()
    assert "mengumpulkan" in panel.collected_by.accessibleDescription()
    chair.hands.type("Pak Karno")
    for _ in range(2):
        chair.presses(Key.Key_Return)
    chair.hands.type("Bu Lurah Contoh")
    for _ in range(2):
        chair.presses(Key.Key_Return)
    chair.hands.type("Rumah sesuai")
    assert look_at(chair.desk.window, "persetujuan_verifikasi") == []
    chair.presses(Key.Key_Return)
    assert not panel.isVisible()
    assert "Bu Lurah Contoh" in chair.screen.ui.evidence.verified.text()
    # What the officer just typed is not told as another's change.
    assert "petugas lain" not in chair.screen.ui.evidence.changed.text()
    chair.presses(Key.Key_F9)
    assert chair.names == []


def test_who_may_not_decide_looks_and_verifies(make_desk: MakeDesk, cases: CaseDesk) -> None:
    cases.waits()
    chair = Chair(make_desk("petugas1"))
    chair.sees(name(cases, 0))
    ui = chair.screen.ui
    assert not ui.approve.isVisible()
    assert not ui.approve_ticked.isEnabled()
    assert ui.verify.isEnabled()
    assert (cases.people[0].person.nik or "") not in ui.evidence.person.text()
    assert "Hanya supervisor" in chair.trouble
    for key in (Key.Key_F9, Key.Key_F6, Key.Key_F7):
        chair.presses(key)
    assert chair.names == [name(cases, 0)]
    assert look_at(chair.desk.window, "persetujuan_petugas") == []


def test_a_case_changed_meanwhile_is_shown_anew_with_what_changed(
    make_desk: MakeDesk, cases: CaseDesk, office: Office
) -> None:
    cases.waits()
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    waiting = approvals.waiting(office)[0]
    day = office.today() - timedelta(days=1)
    one = read_verification(
        "Pak Karno", Collector.RT, "Sekdes Contoh", day, "Rumahnya kosong", today=office.today()
    )
    approvals.verify_case(office, waiting.id, waiting.version, one)
    chair.presses(Key.Key_F7)
    chair.hands.type(REASON)
    chair.presses(Key.Key_Return)
    changed = chair.screen.ui.evidence.changed.text()
    assert "Baru saja diubah petugas lain" in changed
    assert "Rumahnya kosong" in changed
    # Nothing typed is lost: Enter once more does it.
    assert chair.screen.ui.reason.text.text() == REASON
    assert look_at(chair.desk.window, "persetujuan_bentrok") == []
    chair.presses(Key.Key_Return)
    assert chair.names == []


def test_papers_are_seen_large_and_esc_brings_the_letter_back(
    make_desk: MakeDesk, cases: CaseDesk, office: Office
) -> None:
    asks_approval(office, "reaktivasi")
    draft = cases.serves(cases.people[0])
    offered = prepare(office, [Source("ktp.jpg", data=photo((900, 600)))])[0]
    assert offered.prepared is not None
    attachments.attach(office, draft.ticket_id, "ktp", "ktp.jpg", offered.prepared)
    applications.conclude(office, draft)
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    strip = chair.screen.ui.evidence.strip
    assert strip.count() == 1
    strip.setFocus()
    chair.presses(Key.Key_Return)
    chair.hands.wait(lambda: chair.screen.ui.paper.shown_size[0], "picture")
    assert look_at(chair.desk.window, "persetujuan_berkas") == []
    chair.presses(Key.Key_Escape)
    assert chair.screen.ui.preview.isVisible()


def test_leaving_shows_nobody_any_more(make_desk: MakeDesk, cases: CaseDesk) -> None:
    cases.waits()
    chair = Chair(make_desk("supervisor"))
    chair.sees(name(cases, 0))
    chair.desk.go("workbench")
    assert chair.screen.case.seen is None
    assert chair.screen.ui.evidence.name.text() == ""
