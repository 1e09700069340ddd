"""The first day: somebody who has never seen the program, with a keyboard and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app import settings as declared
from desktop_app.domain.voice import NO_DEVICE, Announcement
from desktop_app.gui import on_the_spot
from desktop_app.gui.doors import Doors
from desktop_app.gui.screens.setup_wizard import SetupWizard
from desktop_app.gui.session import Session
from desktop_app.gui.start import Start
from desktop_app.storage import vault
from desktop_app.workers.lanes import Workers
from tests.gui.looks import look_at

PASSPHRASE = "empat kata yang panjang"
PASSWORD = "sandi-rahayu"


class Speaker(QObject):
    """A loudspeaker that remembers what it said; broken, it says so."""

    began = Signal(object)
    ended = Signal(object)
    trouble = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Announcement] = []
        self.broken = False

    def configure(self, *, mode: str, volume: int, repeats: int) -> None:
        """Take over settings."""

    def say(self, announcement: Announcement) -> None:
        self.said.append(announcement)
        if self.broken:
            self.trouble.emit(NO_DEVICE)
        QTimer.singleShot(0, self, lambda: self.ended.emit(announcement))

    def stop(self) -> None:
        """Be silent."""

    def wav(self, announcement: Announcement) -> bytes:
        return b""

    def unusable_recordings(self) -> tuple[str, ...]:
        return ()


class Newcomer:
    """Sits down at an empty folder. Every key goes to whatever has the keyboard."""

    def __init__(self, bot: QtBot, folder: Path, printers: Sequence[str]) -> None:
        self.bot, self.folder, self.keys = bot, folder, 0
        self.speaker = Speaker()
        self.paper: list[tuple[str, bytes]] = []
        self.session = Session(Workers(), folder)
        self.start = Start(self.session, lambda: self._doors(printers))
        self.window = self.start.window
        with bot.waitSignal(self.start.login.painted, timeout=20_000):
            self.start.begin()
        bot.waitUntil(lambda: self.start.wizard is not None, timeout=20_000)
        self.settle()

    def _doors(self, printers: Sequence[str]) -> Doors:
        def take(pdf: bytes, printer: str, title: str, copies: int = 1) -> None:
            self.paper.append((printer, pdf))

        return replace(
            bootstrap.window_doors(),
            printers=lambda: printers,
            print_pdf=take,
            voice=lambda _: self.speaker,
        )

    @property
    def wizard(self) -> SetupWizard:
        assert self.start.wizard is not None
        return self.start.wizard

    def settle(self) -> None:
        self.bot.wait(1)
        self.bot.waitUntil(lambda: self.session.workers.running == 0, timeout=20_000)
        QApplication.processEvents()

    def types(self, text: str) -> None:
        self.keys += len(text)
        QTest.keyClicks(self.target(), text)

    def press(
        self,
        key: Qt.Key = Qt.Key.Key_Return,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.keys += 1
        QTest.keyClick(self.target(), key, held)
        self.settle()

    def goes_on(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def puts_off(self) -> None:
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)

    def tabs_to(self, name: str) -> None:
        met = []
        for _ in range(40):
            met.append(self.target().objectName())
            if self.target().objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab leads to {name} from {self.target().objectName()}: {met}")

    def target(self) -> QWidget:
        return QApplication.activePopupWidget() or self.window.focusWidget() or self.window

    def makes_the_office(self) -> None:
        """The three steps up to the office, with nothing but what cannot be left out."""
        self.types("rembang")
        self.press()
        self.goes_on()
        assert self.wizard.step == 1
        self.puts_off()
        assert self.wizard.step == 2
        self.types("Rahayu Contoh")
        self.press()
        self.press()  # the user name is there already
        for secret in (PASSWORD, PASSWORD, PASSPHRASE, PASSPHRASE):
            self.types(secret)
            self.press()
        self.bot.waitUntil(lambda: self.wizard.step == 3, timeout=20_000)
        self.settle()


@pytest.fixture
def newcomer(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Newcomer]]:
    home = tmp_path / "rumah"
    home.mkdir()
    monkeypatch.setattr(on_the_spot, "documents", lambda: home)
    came: list[Newcomer] = []

    def sit(printers: Sequence[str] = ()) -> Newcomer:
        came.append(Newcomer(qtbot, tmp_path / "data", printers))
        return came[-1]

    yield sit
    for one in came:
        one.settle()
        one.window.before_closing = None
        one.window.close()
        one.start.end()
        shiboken6.delete(one.window)


def test_an_office_stands_in_five_steps_with_the_keyboard_alone(
    newcomer: Callable[..., Newcomer], capsys: pytest.CaptureFixture[str]
) -> None:
    one = newcomer()
    one.makes_the_office()
    office_made = one.keys
    one.puts_off()
    assert one.wizard.step == 4
    one.puts_off()
    one.bot.waitUntil(lambda: one.window.at_desk, timeout=20_000)
    one.settle()

    kop = one.session.identity.letterhead
    assert one.session.identity.name == "Dinas Sosial Kabupaten Rembang"
    assert kop.lines == ("PEMERINTAH KABUPATEN REMBANG", "DINAS SOSIAL")
    assert (kop.address, kop.place, kop.opd_code) == ("Kabupaten Rembang", "Rembang", "DINSOS")
    assert one.session.actor.username == "rahayu"
    assert one.session.counter is not None
    assert one.session.counter.name == "Loket 1"
    # At two keys a second, slow for a first time, this is under a minute and a half.
    assert one.keys <= 130
    with capsys.disabled():
        print(f"\nfirst run: 5 steps, {one.keys} keys, {office_made} of them to the office")


def test_what_was_put_off_is_named_and_one_key_leads_there(
    newcomer: Callable[..., Newcomer],
) -> None:
    one = newcomer()
    one.makes_the_office()
    one.puts_off()
    one.puts_off()
    one.bot.waitUntil(lambda: one.window.at_desk, timeout=20_000)
    one.settle()
    notice = one.window.ui.notice
    assert notice.shown is not None
    assert "Tur" in notice.shown.text, "one thing at a time: first who wants to be shown around"
    notice.clear()
    assert notice.shown is not None
    assert "Pengaturan" in notice.shown.text
    one.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    screen = one.window.current()
    assert type(screen).__name__ == "SettingsScreen"
    assert type(screen.page).__name__ == "SignatoriesPage"  # type: ignore[union-attr]


def test_every_step_says_where_it_is_found_again(newcomer: Callable[..., Newcomer]) -> None:
    from desktop_app.gui.screens.settings import SettingsScreen

    one = newcomer()
    named = []
    for step in range(5):
        one.wizard.show_step(step)
        named.append(one.wizard.ui.where.text())
    one.wizard.show_step(0)
    one.makes_the_office()
    one.puts_off()
    one.puts_off()
    one.bot.waitUntil(lambda: one.window.at_desk, timeout=20_000)
    one.window.go("settings")
    one.settle()
    screen = one.window.current()
    assert isinstance(screen, SettingsScreen)
    titles = [screen.ui.sections.item(row).text() for row in range(screen.ui.sections.count())]
    for sentence in named:
        places = sentence.split("› ")[1].rstrip(".").replace(", dan ", ", ").split(", ")
        for place in places:
            assert any(title.startswith(place) for title in titles), place


def test_what_an_office_cannot_be_without_says_why_and_stays(
    newcomer: Callable[..., Newcomer],
) -> None:
    one = newcomer()
    one.goes_on()
    assert one.wizard.step == 0
    assert "kabupaten" in one.wizard.ui.regency_fault.text()
    assert one.target() is one.wizard.ui.regency
    one.puts_off()
    assert one.wizard.step == 0
    assert "tidak dapat dilewati" in one.wizard.ui.words_office.text()


def test_the_chosen_printer_gets_a_real_page_and_the_answer_is_asked(
    newcomer: Callable[..., Newcomer],
) -> None:
    one = newcomer(printers=("EPSON L3110", "Canon"))
    one.makes_the_office()
    assert one.target() is one.wizard.ui.print_trial
    one.press()
    [(printer, pdf)] = one.paper
    assert printer == "EPSON L3110"
    text = words_of(pdf)
    assert "HALAMAN UJI" in text.upper()
    assert "DINAS SOSIAL" in text
    assert one.target() is one.wizard.ui.printer_question_yes
    assert look_at(one.window, "penyiapan_4_tercetak") == []
    one.press()
    assert "siap" in one.wizard.ui.printer_state.text()
    assert one.session.machine[declared.PRINTER_LETTERS] == "EPSON L3110"


def test_without_a_printer_the_page_becomes_a_pdf_and_nothing_waits(
    newcomer: Callable[..., Newcomer], tmp_path: Path
) -> None:
    one = newcomer()
    one.makes_the_office()
    one.press()
    assert (tmp_path / "rumah" / "halaman-uji-loket.pdf").read_bytes().startswith(b"%PDF")
    assert "halaman-uji-loket.pdf" in one.wizard.ui.printer_state.text()
    assert one.wizard.ui.printer_question.isHidden()
    assert one.paper == []


def test_the_sound_is_heard_or_says_what_to_look_at(newcomer: Callable[..., Newcomer]) -> None:
    one = newcomer()
    one.makes_the_office()
    one.tabs_to("try_sound")
    one.press()
    one.bot.waitUntil(one.wizard.ui.sound_question.isVisible)
    assert one.speaker.said == [Announcement("U012", "Loket 1")]
    assert one.target() is one.wizard.ui.sound_question_yes
    one.tabs_to("sound_question_no")
    one.press()
    assert "pengeras suara" in one.wizard.ui.sound_state.text()
    one.speaker.broken = True
    one.press()
    one.bot.waitUntil(one.wizard.ui.sound_question.isVisible)
    assert one.wizard.ui.sound_state.property("role") == "warn"
    one.speaker.broken = False
    one.tabs_to("sound_question_no")
    one.press()
    one.press()  # the keyboard is at the trial again
    one.bot.waitUntil(one.wizard.ui.sound_question.isVisible)
    one.press()
    assert one.wizard.ui.call_aloud.isChecked()
    one.goes_on()
    one.puts_off()
    one.bot.waitUntil(lambda: one.window.at_desk, timeout=20_000)
    one.settle()
    assert one.session.settings[declared.USE_DISPLAY]


def test_the_recovery_sheet_is_printed_and_somebody_really_holds_it(
    newcomer: Callable[..., Newcomer],
) -> None:
    one = newcomer(printers=("EPSON L3110",))
    one.makes_the_office()
    one.puts_off()
    panel = one.wizard.ui.recovery
    assert one.target() is panel.print_button
    one.press()
    [(_, pdf)] = one.paper
    text = words_of(pdf)
    assert "Lembar Pemulihan" in text
    assert one.target() is panel.ending
    one.types("AAAA")
    one.press()
    assert "empat huruf terakhir" in panel.fault.text()
    panel.ending.clear()
    ending = vault.sheet_code(one.folder)[-4:]
    assert ending in text.replace(" ", "")
    one.types(ending.lower())
    one.press()
    assert panel.fault.isHidden()
    assert "ada pada Anda" in panel.state.text()
    assert look_at(one.window, "penyiapan_5_lembar") == []


def test_the_backup_folder_is_written_and_read_or_told_why_not(
    newcomer: Callable[..., Newcomer], tmp_path: Path
) -> None:
    one = newcomer()
    one.makes_the_office()
    one.puts_off()
    one.tabs_to("folder")
    ui = one.wizard.ui
    ui.folder.clear()
    one.types(str(tmp_path / "tidak ada"))
    one.press()
    assert "tidak ada" in ui.folder_state.text()
    assert ui.folder_state.property("role") == "error"
    assert one.session.machine[declared.BACKUP_FOLDER] == ""
    disk = tmp_path / "usb"
    disk.mkdir()
    ui.folder.clear()
    one.types(str(disk))
    one.press()
    assert "sisa ruang" in ui.folder_state.text()
    assert one.session.machine[declared.BACKUP_FOLDER] == str(disk)
    assert [path for path in disk.rglob("*") if path.is_file()] == []
    ui.folder.clear()
    one.types(str(one.folder))
    one.press()
    assert "di luar folder data" in ui.folder_state.text()


def test_one_key_on_the_first_screen_opens_the_demo(newcomer: Callable[..., Newcomer]) -> None:
    one = newcomer()
    wanted = []
    one.wizard.demo_wanted.disconnect()
    one.wizard.demo_wanted.connect(lambda: wanted.append(True))
    one.press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    one.wizard.ui.try_demo.click()
    assert wanted == [True, True]


def test_text_is_made_larger_before_anybody_logged_in_and_stays_so(
    newcomer: Callable[..., Newcomer],
) -> None:
    one = newcomer()
    one.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    one.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert one.session.machine[declared.DISPLAY_TEXT_SCALE] == 150
    assert not one.folder.exists(), "nothing is written before there is an office"
    assert "150%" in one.wizard.ui.text_size.words.text()
    one.press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    one.makes_the_office()
    assert declared.read_machine(one.folder)[declared.DISPLAY_TEXT_SCALE] == 125


def test_a_short_passphrase_is_told_on_its_step(newcomer: Callable[..., Newcomer]) -> None:
    one = newcomer()
    one.types("rembang")
    one.press()
    one.goes_on()
    one.puts_off()
    one.types("Rahayu")
    one.press()
    one.press()
    for secret in (PASSWORD, PASSWORD, "pendek", "pendek"):
        one.types(secret)
        one.press()
    assert one.wizard.step == 2
    assert "terlalu pendek" in one.wizard.ui.passphrase_fault.text()
    assert not (one.folder / "recovery.json").exists()
    assert look_at(one.window, "penyiapan_3_salah") == []


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def test_the_whole_first_day_with_every_trial_takes_minutes(
    newcomer: Callable[..., Newcomer], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = newcomer(printers=("EPSON L3110",))
    one.makes_the_office()
    one.press()  # the page is printed
    one.press()  # and looked at
    one.press()  # the sample number is called
    one.bot.waitUntil(one.wizard.ui.sound_question.isVisible)
    one.press()  # and heard
    one.goes_on()
    one.press()  # the sheet is printed
    one.types(vault.sheet_code(one.folder)[-4:])
    one.press()
    disk = tmp_path / "usb"
    disk.mkdir()
    one.tabs_to("folder")
    one.wizard.ui.folder.clear()
    one.types("/media/usb")  # about as long as such a name is
    one.wizard.ui.folder.setText(str(disk))
    one.press()
    one.goes_on()
    one.bot.waitUntil(lambda: one.window.at_desk, timeout=20_000)
    one.settle()
    assert [printer for printer, _ in one.paper] == ["EPSON L3110", "EPSON L3110"]
    assert len(one.speaker.said) == 1
    assert one.session.machine[declared.BACKUP_FOLDER] == str(disk)
    assert one.session.settings[declared.USE_DISPLAY]
    assert one.keys <= 160
    with capsys.disabled():
        print(f"\nfirst run with every trial: 5 steps, {one.keys} keys")
