"""A batch of fifteen and a kuasa by keyboard: each file decided alone, one list, one receipt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.batch import RowState
from desktop_app.domain.queue import Ticket, TicketState
from desktop_app.gui.screens.batch import BatchScreen
from desktop_app.storage import batches as storage
from desktop_app.storage import queue as tickets
from desktop_app.usecases import attachments, batches
from desktop_app.usecases.office import Office
from desktop_app.workers.attachment_tasks import Source
from tests.batch_people import BAD_NIK, Fifteen, fifteen
from tests.counter_desk import Officer
from tests.gui.conftest import Desk, MakeDesk
from tests.gui.looks import SMALLEST_SCREEN, look_at
from tests.hostile_files import photo
from tests.letter_desk import text_of

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
Begin = Callable[..., "BatchOfficer"]


class BatchOfficer:
    """Somebody at the grid, with only a keyboard."""

    def __init__(self, desk: Desk, officer: Officer) -> None:
        self.desk, self.counter, self.hands = desk, officer, officer.hands

    @property
    def screen(self) -> BatchScreen:
        assert isinstance(self.desk.screen, BatchScreen)
        return self.desk.screen

    @property
    def states(self) -> list[RowState]:
        return [one.state for one in self.screen.book.judged]

    @property
    def says(self) -> str:
        return self.screen.trouble.text()

    def opens(self) -> None:
        self.hands.press(Key.Key_G, Ctrl)
        self.hands.wait(lambda: isinstance(self.desk.screen, BatchScreen), "batch")
        self.hands.wait(lambda: self.screen.book.batch is not None, "grid")
        self.counter.settles()

    def types_head(self) -> None:
        for text in ("Sutrisno Contoh", "Perangkat desa", "081200001111"):
            self.hands.type(text)
            self.hands.press(Key.Key_Tab)
        self.hands.press(Key.Key_Space)
        for _ in range(2):
            self.hands.press(Key.Key_Tab)
        self.hands.type("470/12/2026")
        self.hands.press(Key.Key_Tab)
        self.hands.type("18112026")
        self.hands.press(Key.Key_Tab)
        assert self.counter.focused() == "batch_rows"

    def types_niks(self, niks: list[str]) -> None:
        for nik in niks:
            self.hands.type(nik)
            self.hands.press(Key.Key_Return)
        self.counter.settles()

    def pastes(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        self.hands.press(Key.Key_V, Ctrl)
        self.counter.settles()

    def goes_to(self, row: int, column: int = 0) -> None:
        table = self.screen.table
        for _ in range(40):
            at = table.currentIndex()
            if (at.row(), at.column()) == (row, column):
                return
            if at.row() != row:
                self.hands.press(Key.Key_Down if at.row() < row else Key.Key_Up)
            else:
                self.hands.press(Key.Key_Right if at.column() < column else Key.Key_Left)
        raise AssertionError(f"cell {row}, {column} not reached")

    def decides(self) -> None:
        self.hands.press(Key.Key_F9)
        assert "F9 sekali lagi" in self.says, self.says
        self.hands.press(Key.Key_F9)
        self.hands.wait(lambda: not self.screen.book.busy, "deciding")
        self.counter.settles()

    def ends(self) -> None:
        screen = self.screen
        for _ in range(2):
            self.hands.press(Key.Key_F9)
            self.counter.settles()
            if screen.pages.currentWidget() is screen.done:
                break
        self.hands.wait(lambda: screen.done.receipt is not None, "receipt")


@pytest.fixture
def people(office: Office) -> Fifteen:
    return fifteen(office)


@pytest.fixture
def begin(make_desk: MakeDesk) -> Begin:
    def sit_down(username: str = "petugas1") -> BatchOfficer:
        desk = make_desk(username)
        desk.window.resize(SMALLEST_SCREEN)
        officer = Officer(desk.window, desk.go("workbench"))
        officer.begins("reaktivasi")
        officer.settles()
        made = BatchOfficer(desk, officer)
        made.opens()
        return made

    return sit_down


def ticket_of(officer: BatchOfficer) -> Ticket:
    id = officer.screen._ticket
    assert id is not None
    with officer.desk.office.read() as connection:
        return tickets.read_ticket(connection, id)


def test_fifteen_files_and_a_kuasa_by_keyboard(begin: Begin, people: Fifteen) -> None:
    officer = begin()
    officer.types_head()
    officer.types_niks([nik for nik, _ in people.lines])
    batch = officer.screen.book.batch
    assert batch is not None
    assert len(batch.rows) == 15
    by_nik = {row.draft.value("nik"): row.draft.value("nama") for row in batch.rows}
    assert by_nik[people.good[3].nik or ""] == people.good[3].name.upper(), "looked up by itself"
    assert not any(one.ready for one in officer.states[:6]), "no paper was looked at yet"
    assert "berkas (F10)" in officer.screen.book.judged[0].words
    # The insured one came for something else; the one with a bad NIK is unknown to the register.
    at = [nik for nik, _ in people.lines].index(people.insured.nik or "")
    officer.goes_to(at, 2)
    officer.hands.press(Key.Key_F4)
    officer.hands.type("Pengajuan")
    officer.hands.press(Key.Key_Return)
    bad = [nik for nik, _ in people.lines].index(BAD_NIK)
    officer.goes_to(bad, 1)
    officer.hands.type("Sumini Salah")
    officer.hands.press(Key.Key_Return)
    officer.goes_to(bad, 3)
    officer.hands.type("Kalipang")
    officer.hands.press(Key.Key_Return)
    officer.hands.press(Key.Key_F10)
    officer.hands.press(Key.Key_I, Ctrl)
    officer.counter.settles()
    assert officer.states.count(RowState.BOLEH) == 11, [
        (one.state, one.words) for one in officer.screen.book.judged
    ]
    assert officer.states[14] is RowState.GANDA
    assert officer.states[bad] is RowState.DIKEMBALIKAN, officer.screen.book.judged[bad].words
    assert officer.states[at] is RowState.DITOLAK
    assert officer.states.count(RowState.DITOLAK) == 2
    officer.decides()
    assert officer.states.count(RowState.SELESAI) == 14
    ticket = ticket_of(officer)
    assert (ticket.files_done, ticket.people) == (14, 15)
    officer.ends()
    done = officer.screen.done
    assert done.data is not None
    text = " ".join(text_of(done.data).split())
    assert "Sutrisno Contoh (Perangkat desa)" in text
    assert sum((one.nik or "") in text for one in people.good) == 11
    assert (people.refused.nik or "") not in text
    assert ticket_of(officer).state is TicketState.SELESAI
    with officer.desk.office.read() as connection:
        row = storage.batch_of(connection, ticket.id)
        assert row is not None
        decided = storage.cases_of(connection, row.id)
    outcomes = [one["state"] for one in decided]
    assert outcomes.count("disetujui") == 11
    assert outcomes.count("ditolak") == 2
    assert outcomes.count("dikembalikan") == 1
    assert all(one["number"] for one in decided), "each has its letter or its slip"


def test_a_pasted_list_becomes_rows(begin: Begin, people: Fifteen) -> None:
    officer = begin()
    officer.screen.table.go_to(0)
    lines = [
        "No\tNIK\tNama",
        *(f"{n}\t{nik}\t{name}" for n, (nik, name) in enumerate(people.lines)),
    ]
    officer.pastes("\r\n".join(lines))
    batch = officer.screen.book.batch
    assert batch is not None
    assert [row.draft.value("nik") for row in batch.rows] == [nik for nik, _ in people.lines]
    assert batch.rows[9].draft.value("nama") == "Sumini Salah"


def test_the_village_s_own_excel_becomes_rows(
    begin: Begin, people: Fifteen, tmp_path: Path
) -> None:
    officer = begin()
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DAFTAR WARGA DESA"])
    sheet.append(["No", "NIK", "Nama", "Tanggal Lahir"])
    for number, (nik, name) in enumerate(people.lines[:4], start=1):
        sheet.append([number, nik, name, "12-05-1990"])
    path = tmp_path / "desa.xlsx"
    book.save(path)
    officer.screen.import_file(path)
    officer.hands.wait(lambda: "4 orang ditambahkan" in officer.says, "import")
    officer.counter.settles()
    batch = officer.screen.book.batch
    assert batch is not None
    assert [row.draft.value("nik") for row in batch.rows] == [nik for nik, _ in people.lines[:4]]
    (tmp_path / "rusak.xlsx").write_bytes(b"bukan Excel")
    officer.screen.import_file(tmp_path / "rusak.xlsx")
    officer.hands.wait(lambda: "orang" not in officer.says and "Membaca" not in officer.says, "no")
    assert len(batch.rows) == 4


def test_what_is_half_typed_survives_a_lock_and_the_workbench(
    begin: Begin, people: Fifteen
) -> None:
    officer = begin()
    officer.types_head()
    officer.types_niks([nik for nik, _ in people.lines[:3]])
    before = officer.screen.book.batch
    assert before is not None
    officer.hands.press(Key.Key_Escape)
    officer.counter.settles()
    assert officer.desk.screen is officer.counter.screen
    assert "Ctrl+G" not in officer.desk.notice
    officer.hands.press(Key.Key_F6)
    officer.counter.settles()
    officer.hands.press(Key.Key_F6)
    officer.hands.wait(lambda: officer.counter.screen.case.is_open, "resumed")
    officer.counter.settles()
    assert "daftar kolektifnya belum selesai" in officer.desk.notice
    # The form of the same number is typed in meanwhile: the grid stays.
    officer.counter.hands.type("3317")
    officer.counter.waits_for_draft()
    kept = batches.open_batch(officer.desk.office, before.ticket_id).batch
    assert kept == before
    officer.opens()
    assert officer.screen.book.batch == before
    assert officer.screen.head.name.text() == "Sutrisno Contoh"


def test_a_row_is_opened_in_full_and_decided_there(begin: Begin, people: Fifteen) -> None:
    officer = begin()
    officer.types_head()
    officer.types_niks([people.good[0].nik or ""])
    officer.goes_to(0)
    officer.hands.press(Key.Key_Return, Ctrl)
    screen = officer.screen
    officer.hands.wait(lambda: screen.form.case.is_open, "row")
    officer.counter.settles()
    assert screen.form.case.draft is not None
    assert screen.form.case.draft.value("nomor_pengantar") == "470/12/2026"
    officer.hands.press(Key.Key_F10)
    screen.form.case.complete_id()
    officer.counter.settles()
    officer.hands.press(Key.Key_F9)
    officer.hands.wait(lambda: RowState.SELESAI in officer.states, "decided")
    officer.counter.settles()
    assert screen.pages.currentWidget() is screen.grid
    assert officer.states[0] is RowState.SELESAI


def test_a_scan_goes_with_the_person_in_whose_form_it_was_attached(
    begin: Begin, people: Fifteen, tmp_path: Path
) -> None:
    officer = begin()
    officer.types_head()
    officer.types_niks([one.nik or "" for one in people.good[:3]])
    screen = officer.screen
    photo_path = tmp_path / "KTP.jpg"
    photo_path.write_bytes(photo())
    for row in (1, 2):  # the very same picture, once for each of two people
        officer.goes_to(row)
        officer.hands.press(Key.Key_Return, Ctrl)
        officer.hands.wait(lambda: screen.form.case.is_open, "row")
        officer.counter.settles()
        assert screen.form.papers.papers == (), "the other row's papers are not shown here"
        screen.form.papers.take_files([Source("KTP.jpg", photo_path)])
        officer.hands.wait(lambda: screen.form.papers.panel.pending, "looked at")
        officer.hands.press(Key.Key_Return)
        officer.hands.wait(lambda: screen.form.papers.papers, "attached")
        officer.counter.settles()
        if row == 1:
            assert look_at(officer.desk.window, "kolektif_lampiran") == []
        officer.hands.press(Key.Key_Escape)
    officer.hands.press(Key.Key_F10)
    officer.hands.press(Key.Key_I, Ctrl)
    officer.counter.settles()
    officer.decides()
    batch = screen.book.batch
    assert batch is not None
    cases = [row.result.application_id for row in batch.rows if row.result is not None]
    office = officer.desk.office
    assert [len(attachments.of_application(office, id)) for id in cases] == [0, 1, 1]


def test_without_a_bringer_nothing_is_decided(begin: Begin, people: Fifteen) -> None:
    officer = begin()
    officer.screen.table.go_to(0)
    officer.types_niks([people.good[0].nik or ""])
    officer.hands.press(Key.Key_F9)
    assert "Tulis nama pembawa" in officer.screen.head.fault.text()
    assert officer.counter.focused() == "batch_name"


def test_the_grid_and_its_end_look_right(begin: Begin, people: Fifteen) -> None:
    officer = begin()
    window = officer.desk.window
    faults = look_at(window, "kolektif_kosong")
    officer.types_head()
    officer.types_niks([nik for nik, _ in people.lines])
    faults += look_at(window, "kolektif_diketik")
    officer.hands.press(Key.Key_F10)
    officer.hands.press(Key.Key_I, Ctrl)
    officer.counter.settles()
    officer.goes_to(2)
    officer.hands.press(Key.Key_Return, Ctrl)
    officer.hands.wait(lambda: officer.screen.form.case.is_open, "row")
    officer.counter.settles()
    faults += look_at(window, "kolektif_isian")
    officer.hands.press(Key.Key_Escape)
    officer.decides()
    faults += look_at(window, "kolektif_diputuskan")
    officer.ends()
    officer.hands.wait(lambda: officer.screen.done.letter.page_count, "list")
    faults += look_at(window, "kolektif_selesai")
    assert faults == []


def test_who_may_see_people_sees_who_brings_many(begin: Begin, people: Fifteen) -> None:
    officer = begin("supervisor")
    officer.types_head()
    officer.types_niks([one.nik or "" for one in people.good[:3]])
    officer.hands.press(Key.Key_F10)
    officer.hands.press(Key.Key_I, Ctrl)
    officer.counter.settles()
    officer.decides()
    officer.ends()
    officer.counter.settles()
    done = officer.screen.done
    assert [(one.name, one.files) for one in done.busy.rows] == [("Sutrisno Contoh", 3)]
    assert look_at(officer.desk.window, "kolektif_pembawa") == []
