"""A barcode scanner wherever the focus is: our codes open, everything else stays what was typed."""

from __future__ import annotations

from itertools import count
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop_app import settings as declared
from desktop_app.domain.queue import Lane, TicketState
from desktop_app.domain.ticket_slip import code_of
from desktop_app.gui.screens.cases import CasesScreen
from desktop_app.gui.screens.letters import LettersScreen
from desktop_app.gui.screens.verify import VerifyPart
from desktop_app.gui.screens.workbench import WorkbenchScreen
from desktop_app.usecases import queue, receipts, waiting_room
from desktop_app.usecases.office import Office
from tests.gui.conftest import Desk, MakeDesk
from tests.offices import TestClock, serve_somebody

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
SCANNER, FINGERS = 4, 120  # milliseconds between two keys
_KEYS = {"\t": Key.Key_Tab, "\r": Key.Key_Return}


class Keyboard:
    """Keys on a clock of their own, so that a busy machine makes no scanner a slow one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._clock = count(1_000_000, 10_000)
        self.at = 0

    def types(
        self, text: str, gap: int = SCANNER, *, caps: bool = False, window: QWidget | None = None
    ) -> None:
        """Press the keys of a text, `gap` milliseconds apart, after a long pause."""
        self.at = next(self._clock)
        for character in text:
            self.press(character.swapcase() if caps else character, window)
            self.at += gap
        QCoreApplication.processEvents()

    def press(self, character: str, above: QWidget | None = None) -> None:
        """Press and let go one key, as the window system tells it."""
        window = (above or self._desk.window).windowHandle()
        key = _KEYS.get(character) or Qt.Key(ord(character.upper()))
        held = SHIFT if character.isupper() else NONE
        kinds = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease
        for kind in kinds:
            event = QKeyEvent(kind, key, held, character)
            event.setTimestamp(self.at)
            if kind is QEvent.Type.ShortcutOverride:
                event.ignore()
            QCoreApplication.sendEvent(window, event)

    def settles(self) -> None:
        """Wait until nothing is held back and what was opened has loaded."""
        scanner = self._desk.window.tools.scanner
        self._desk.bot.waitUntil(lambda: not scanner._held, timeout=10_000)
        self._desk.settle()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk()
    desk.go("workbench")
    return desk


@pytest.fixture
def keys(desk: Desk) -> Keyboard:
    return Keyboard(desk)


@pytest.fixture
def field(desk: Desk) -> QLineEdit:
    """A field somebody is typing in, on the desk."""
    box = QLineEdit(desk.window.ui.desk)
    box.setObjectName("any_field")
    box.show()
    box.setFocus()
    assert box.hasFocus()
    return box


def ticket_text(office: Office, lane: Lane = Lane.UMUM) -> str:
    return code_of(queue.issue(office, lane), office.identity.id).text


# Opening -----------------------------------------------------------------------------------------


def test_a_ticket_scanned_over_a_half_typed_field_opens_and_types_nothing(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    field.setText("Siti Nur")
    keys.types(ticket_text(desk.office) + "\r")
    keys.settles()
    assert field.text() == "Siti Nur"
    assert desk.notice == "U001 menunggu dan gilirannya sekarang."
    shown = desk.window.ui.notice.shown
    assert shown is not None
    assert shown.deed == "Panggil"


def test_the_step_that_is_offered_calls_it_and_the_next_scan_serves_it(
    desk: Desk, keys: Keyboard
) -> None:
    code = ticket_text(desk.office)
    for state in (TicketState.DIPANGGIL, TicketState.DILAYANI):
        keys.types(code + "\r")
        keys.settles()
        shown = desk.window.ui.notice.shown
        assert shown is not None
        assert shown.undo is not None
        shown.undo()
        desk.settle()
        held = queue.view(desk.office).held
        assert held is not None
        assert held.state is state
    keys.types(code + "\r")
    keys.settles()
    assert desk.notice == "U001 sedang dilayani di Loket 1."


def test_nobody_overtakes_the_queue_by_waving_a_paper(desk: Desk, keys: Keyboard) -> None:
    ticket_text(desk.office)
    second = ticket_text(desk.office)
    keys.types(second + "\r")
    keys.settles()
    shown = desk.window.ui.notice.shown
    assert shown is not None
    assert "giliran ke-2" in shown.text
    assert shown.undo is None
    chosen = desk.screen.ui.queue.ui.tickets.chosen()
    assert chosen.code == "U002"


def test_a_number_that_was_absent_is_offered_its_place_again(desk: Desk, keys: Keyboard) -> None:
    office, code = desk.office, ticket_text(desk.office)
    ticket = queue.call_next(office)
    for _ in range(2):
        queue.recall(office, ticket.id)
    queue.absent(office, ticket.id)
    keys.types(code + "\r")
    keys.settles()
    shown = desk.window.ui.notice.shown
    assert shown is not None
    assert shown.deed == "Kembalikan ke antrean"
    assert shown.undo is not None
    shown.undo()
    desk.settle()
    assert [one.code for one in queue.view(office).waiting] == ["U001"]


def test_a_number_that_is_done_leads_to_its_case(desk: Desk, keys: Keyboard) -> None:
    _, done = serve_somebody(desk.office)
    keys.types(code_of(done.ticket, desk.office.identity.id).text + "\r")
    keys.settles()
    assert isinstance(desk.screen, CasesScreen)
    assert desk.screen.page.page is not None
    assert desk.screen.page.page.line.facts.id == done.application_id
    assert desk.notice == "U001 sudah selesai dilayani hari ini."


def test_yesterdays_number_says_so_and_still_finds_its_case(
    desk: Desk, keys: Keyboard, clock: TestClock
) -> None:
    _, done = serve_somebody(desk.office)
    clock.go(days=3)
    keys.types(code_of(done.ticket, desk.office.identity.id).text + "\r")
    keys.settles()
    assert "bukan nomor hari ini" in desk.notice
    assert "20 November 2026" in desk.notice
    assert isinstance(desk.screen, WorkbenchScreen)
    shown = desk.window.ui.notice.shown
    assert shown is not None
    assert shown.undo is not None
    shown.undo()
    desk.settle()
    assert isinstance(desk.screen, CasesScreen)


def test_a_receipt_and_a_letter_open_their_case_from_any_place(desk: Desk, keys: Keyboard) -> None:
    _, done = serve_somebody(desk.office)
    assert done.letter is not None
    receipt = receipts.give(desk.office, done.application_id)
    for code in (receipt.code, done.letter.token):
        desk.go("reports")
        keys.types(code + "\r")
        keys.settles()
        assert isinstance(desk.screen, CasesScreen), code


def test_a_letter_is_verified_where_somebody_asks_whether_it_is_genuine(
    desk: Desk, keys: Keyboard
) -> None:
    _, done = serve_somebody(desk.office)
    assert done.letter is not None
    screen = desk.go("letters")
    screen.show_section("verify")
    desk.settle()
    part = screen.ui.parts.currentWidget()
    part.ui.token.setFocus()
    keys.types(done.letter.token + "\r")
    keys.settles()
    assert isinstance(desk.screen, LettersScreen)
    assert part.answer is not None


def test_a_letter_scanned_where_letters_are_searched_is_that_fields_own(
    desk: Desk, keys: Keyboard
) -> None:
    """Surat asks whether it is genuine; a number scanned there opens as everywhere."""
    _, done = serve_somebody(desk.office)
    assert done.letter is not None
    screen = desk.go("letters")
    screen.ui.search.setFocus()
    keys.types(done.letter.token + "\r")
    keys.settles()
    part = screen.ui.parts.currentWidget()
    assert isinstance(part, VerifyPart)
    assert part.answer is not None
    desk.go("letters").show_section("archive")
    screen.ui.search.setFocus()
    keys.types(ticket_text(desk.office) + "\r")
    keys.settles()
    assert isinstance(desk.screen, WorkbenchScreen)


def test_another_offices_number_and_a_sample_are_told_apart(desk: Desk, keys: Keyboard) -> None:
    sample = waiting_room.sample_ticket_slip(desk.office).code
    keys.types(sample + "\r")
    keys.settles()
    assert "Pemindai bekerja" in desk.notice
    ticket = queue.issue(desk.office)
    keys.types(code_of(ticket, uuid4()).text + "\r")
    keys.settles()
    assert "dari kantor lain" in desk.notice


# Speeds, keyboards, suffixes ---------------------------------------------------------------------


def test_a_code_typed_by_hand_stands_in_the_field(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    code = ticket_text(desk.office)
    keys.types(code, FINGERS)
    keys.settles()
    assert field.text() == code
    assert desk.notice == ""


def test_a_fast_typist_loses_no_letter_and_no_order(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    for text in ("TITIN NATALIA", "natalia tt", "LOKETNA", "NANANA", "TT-2026-0001", "tnlht"):
        for gap in (SCANNER, 60, FINGERS):
            field.clear()
            keys.types(text, gap)
            keys.settles()
            assert field.text() == text, gap


def test_a_nik_scanned_into_the_field_is_never_held_back(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    scanner = desk.window.tools.scanner
    for digit in "3317134501909012":
        keys.at += SCANNER
        keys.press(digit)
        assert not scanner._held
    assert field.text() == "3317134501909012"


def test_a_barcode_of_somebody_else_is_given_back_whole(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    keys.types("NA12345678")
    keys.settles()
    keys.types("TTX99Z")
    keys.settles()
    broken = ticket_text(desk.office)[:-1] + "?"
    keys.types(broken)
    keys.settles()
    assert field.text() == "NA12345678" + "TTX99Z" + broken


def test_caps_lock_swaps_the_case_and_changes_nothing(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    _, done = serve_somebody(desk.office)
    assert done.letter is not None
    receipt = receipts.give(desk.office, done.application_id)
    for code in (ticket_text(desk.office), receipt.code, done.letter.token):
        desk.go("reports")
        keys.types(code + "\r", caps=True)
        keys.settles()
        assert type(desk.screen).__name__ != "ReportsScreen", code


@pytest.mark.parametrize(("suffix", "end"), [("enter", "\r"), ("tab", "\t"), ("tidak", "")])
def test_every_suffix_ends_a_scan_and_none_reaches_the_screen(
    desk: Desk, keys: Keyboard, field: QLineEdit, suffix: str, end: str
) -> None:
    desk.session.keep(declared.SCANNER_SUFFIX, suffix)
    desk.settle()
    pressed: list[int] = []
    field.returnPressed.connect(lambda: pressed.append(1))
    keys.types(ticket_text(desk.office) + end)
    keys.settles()
    assert desk.notice.startswith("U001")
    assert field.text() == ""
    assert not pressed


def test_a_suffix_that_comes_late_is_still_the_scanners(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    pressed: list[int] = []
    field.returnPressed.connect(lambda: pressed.append(1))
    keys.types(ticket_text(desk.office))
    keys.settles()
    field.setFocus()
    keys.at += 200
    keys.press("\r")
    assert desk.notice.startswith("U001")
    assert not pressed
    keys.at += 3_000
    keys.press("\r")
    assert pressed == [1]


def test_a_prefix_is_the_scanners_own_and_is_left_away(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    desk.session.keep(declared.SCANNER_PREFIX, "#")
    desk.settle()
    keys.types("#" + ticket_text(desk.office) + "\r")
    keys.settles()
    assert desk.notice.startswith("U001")
    field.setFocus()  # Loket took it
    keys.types("#3317134501909012")
    keys.settles()
    assert field.text() == "#3317134501909012"


def test_a_letter_that_is_a_shortcut_works_by_hand_and_not_from_a_scanner(
    desk: Desk, keys: Keyboard
) -> None:
    """The interview of the adviser answers by Y, T and X; a receipt begins with T."""
    told: list[str] = []
    action = QAction(desk.screen)
    action.setShortcut(QKeySequence("T"))
    action.triggered.connect(lambda: told.append("T"))
    desk.screen.addAction(action)
    _, done = serve_somebody(desk.office)
    receipt = receipts.give(desk.office, done.application_id)
    desk.screen.ui.stage_main.setFocus()
    keys.types(receipt.code + "\r")
    keys.settles()
    assert not told
    desk.go("workbench")
    desk.screen.ui.stage_main.setFocus()
    keys.types("t", FINGERS)
    keys.settles()
    assert told == ["T"]


def test_a_click_within_a_scan_gives_the_letters_to_the_field_they_were_typed_in(
    desk: Desk, keys: Keyboard, field: QLineEdit
) -> None:
    keys.at += 10_000
    keys.press("N")
    assert field.text() == ""
    QTest.mouseClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton)
    assert field.text() == "N"


def test_a_scan_over_an_open_list_chooses_nothing_in_it(desk: Desk, keys: Keyboard) -> None:
    box = QComboBox(desk.window.ui.desk)
    box.addItems(["Nama", "Tanggal", "Umum"])
    box.show()
    box.setFocus()
    box.showPopup()
    desk.bot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    desk.bot.wait(10)
    keys.types(ticket_text(desk.office, Lane.UMUM) + "\r", window=popup)
    keys.settles()
    assert desk.notice.startswith("U001")
    assert box.currentText() == "Nama"
    box.hidePopup()


def test_behind_the_lock_nothing_opens_and_nothing_is_typed(desk: Desk, keys: Keyboard) -> None:
    code = ticket_text(desk.office)
    door = QWidget()
    column = QVBoxLayout(door)
    password = QLineEdit()
    column.addWidget(password)
    desk.window.show_door(door)
    password.setFocus()
    keys.types(code + "\r")
    keys.settles()
    assert (password.text(), desk.notice) == ("", "")
    keys.types("natal")
    keys.settles()
    assert password.text() == "natal"


@pytest.mark.parametrize(("gap", "opens"), [(0, True), (30, False)])
def test_real_keys_of_the_window_system_at_both_speeds(
    desk: Desk, field: QLineEdit, gap: int, opens: bool
) -> None:
    """QTest types through the platform's own way: shortcuts first, then the key, then the field."""
    desk.session.keep(declared.SCANNER_PAUSE_MS, 200 if opens else 10)
    desk.settle()
    code = ticket_text(desk.office)
    window = desk.window.windowHandle()
    for character in code:
        if gap:
            desk.bot.wait(gap)
        held = SHIFT if character.isalpha() else NONE
        QTest.keyClick(window, character, held)  # type: ignore[call-overload]
    QTest.keyClick(window, Key.Key_Return)
    Keyboard(desk).settles()
    assert (field.text() == code) is not opens
    assert desk.notice.startswith("U001") is opens
