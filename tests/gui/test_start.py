"""From the double click to the desk and back to the lock, on the real bootstrap."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app.domain.access import Role
from desktop_app.gui.application import OnlyWindow
from desktop_app.gui.session import Session
from desktop_app.gui.start import Start
from desktop_app.usecases import accounts, settings
from desktop_app.usecases.office import Office
from desktop_app.workers.lanes import Workers
from tests.gui.looks import look_at
from tests.offices import PASSPHRASE, PASSWORD, acting


class Visit:
    """One start of the program on a folder."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self.bot = bot
        self.session = Session(Workers(), folder)
        self.start = Start(self.session, bootstrap.window_doors)
        self.window, self.login = self.start.window, self.start.login
        # Nothing is loaded before the first paint, so before it nothing seems to be under way.
        with bot.waitSignal(self.login.painted, timeout=20_000):
            self.start.begin()
        bot.waitUntil(lambda: not self.front(self.login) or self.login.ui.enter.isEnabled())
        self.settle()

    def settle(self) -> None:
        self.bot.wait(1)
        self.bot.waitUntil(lambda: self.session.workers.running == 0, timeout=20_000)
        QApplication.processEvents()

    def front(self, door: QWidget) -> bool:
        return self.window.ui.places.currentWidget() is door

    def unlock_folder(self, passphrase: str = PASSPHRASE) -> None:
        screen = self.start.passphrase
        assert screen is not None
        self.type(screen.ui.passphrase, passphrase)

    def type(self, field: QWidget, text: str) -> None:
        """Type into a field and press Enter."""
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def log_in(self, username: str = "petugas1", password: str = PASSWORD) -> None:
        self.login.ui.username.clear()
        self.type(self.login.ui.username, username)
        self.login.ui.password.clear()
        self.type(self.login.ui.password, password)


@pytest.fixture
def visits(qtbot: QtBot) -> Iterator[list[Visit]]:
    made: list[Visit] = []
    yield made
    for visit in made:
        visit.settle()
        visit.window.close()
        visit.start.end()
        shiboken6.delete(visit.window)


@pytest.fixture
def visit(qtbot: QtBot, office: Office, visits: list[Visit]) -> Visit:
    """The program started on an office whose key no safe keeps."""
    visits.append(Visit(qtbot, office.store.folder))
    return visits[0]


def test_without_a_safe_the_passphrase_is_asked(visit: Visit) -> None:
    assert visit.start.passphrase is not None
    assert visit.front(visit.start.passphrase)


def test_a_wrong_passphrase_is_told_beside_the_field(visit: Visit) -> None:
    visit.unlock_folder("salah sekali ini")
    screen = visit.start.passphrase
    assert screen is not None
    assert "Frasa sandi salah" in screen.ui.fault.text()
    assert screen.ui.fault.isVisible()
    assert screen.ui.passphrase.hasFocus()


def test_the_right_passphrase_leads_to_the_login(visit: Visit) -> None:
    visit.unlock_folder()
    assert visit.front(visit.login)
    assert "Contoh" in visit.login.ui.office_name.text()


def test_a_wrong_password_is_told_and_nobody_comes_in(visit: Visit) -> None:
    visit.unlock_folder()
    visit.log_in(password="bukan-sandinya")
    assert visit.login.ui.fault.isVisible()
    assert not visit.window.at_desk


def test_name_and_password_by_keyboard_lead_to_the_counter(visit: Visit) -> None:
    visit.unlock_folder()
    visit.log_in()
    assert visit.window.at_desk
    assert "Loket 1" in visit.window.ui.status.text("who")
    assert visit.window.ui.status.text("connection").startswith("Luring")


def test_with_several_counters_one_is_chosen(
    qtbot: QtBot, office: Office, visits: list[Visit]
) -> None:
    settings.add_counter(acting(office, "admin"), "B", "Loket 2")
    visit = Visit(qtbot, office.store.folder)
    visits.append(visit)
    visit.unlock_folder()
    assert visit.login.ui.counter.isVisible()
    visit.login.ui.counter.setCurrentIndex(1)
    visit.log_in()
    assert visit.session.counter is not None
    assert visit.session.counter.name == "Loket 2"


def test_the_lock_covers_the_desk_and_keeps_what_was_on_it(visit: Visit) -> None:
    visit.unlock_folder()
    visit.log_in()
    screen = visit.window.go("letters")
    screen.ui.search.setText("setengah diketik")  # type: ignore[attr-defined]
    QTest.keyClick(visit.window, Qt.Key.Key_F12)
    assert visit.front(visit.login)
    assert visit.login.ui.username.text() == "petugas1"
    assert visit.login.ui.password.hasFocus()
    visit.type(visit.login.ui.password, PASSWORD)
    assert visit.window.at_desk
    assert visit.window.current() is screen
    assert screen.ui.search.text() == "setengah diketik"  # type: ignore[attr-defined]


def test_no_key_of_the_desk_works_behind_the_lock(visit: Visit) -> None:
    visit.unlock_folder()
    visit.log_in()
    visit.window.go("letters")
    QTest.keyClick(visit.window, Qt.Key.Key_F12)
    QTest.keyClick(visit.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert visit.front(visit.login)


def test_another_officer_sits_down_at_a_clean_desk(visit: Visit) -> None:
    visit.unlock_folder()
    visit.log_in()
    before = visit.window.go("letters")
    QTest.keyClick(visit.window, Qt.Key.Key_F12)
    visit.login.ui.other.click()
    visit.settle()
    assert visit.login.ui.username.isVisible()
    visit.log_in("supervisor")
    assert visit.session.actor.username == "supervisor"
    assert visit.window.current() is not before


def test_the_rail_is_walked_by_its_keys(visit: Visit) -> None:
    visit.unlock_folder()
    visit.log_in()
    for key, name in ((Qt.Key.Key_2, "letters"), (Qt.Key.Key_4, "settings")):
        QTest.keyClick(visit.window, key, Qt.KeyboardModifier.ControlModifier)
        visit.settle()
        assert type(visit.window.current()).__name__.lower().startswith(name)


def test_f1_opens_the_page_of_the_screen_in_front(visit: Visit) -> None:
    from desktop_app.gui.help import HelpWindow

    visit.unlock_folder()
    visit.log_in()
    visit.window.go("letters")
    QTest.keyClick(visit.window, Qt.Key.Key_F1)
    help_window = visit.window.findChild(HelpWindow)
    assert help_window is not None
    item = help_window.ui.pages.currentItem()
    assert item is not None
    assert item.text().startswith("Surat")
    help_window.close()


def test_a_folder_with_a_lost_recovery_file_says_so(
    qtbot: QtBot, office: Office, visits: list[Visit]
) -> None:
    (office.store.folder / "recovery.json").unlink()
    visit = Visit(qtbot, office.store.folder)
    visits.append(visit)
    qtbot.waitUntil(lambda: visit.login.ui.fault.isVisible())
    assert "recovery.json" in visit.login.ui.fault.text()


def test_a_second_window_on_one_folder_only_brings_the_first_forward(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = OnlyWindow(tmp_path), OnlyWindow(tmp_path)
    other = OnlyWindow(tmp_path / "lain")
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.knocked):
        assert not second.claim()
    assert other.claim()
    first.release()
    assert second.claim()
    second.release()
    other.release()


def test_the_same_lock_screen_lets_another_sit_down(visit: Visit) -> None:
    visit.unlock_folder()
    visit.log_in()
    QTest.keyClick(visit.window, Qt.Key.Key_F12)
    visit.log_in("supervisor")

    assert visit.window.at_desk
    assert visit.session.actor.username == "supervisor"
    assert visit.session.counter is not None
    assert visit.session.counter.name == "Loket 1"


def test_a_password_somebody_else_made_is_replaced_before_the_desk(
    visit: Visit, office: Office
) -> None:
    accounts.add_officer(
        acting(office, "admin"), "sari", "Sari Contoh", Role.PETUGAS, "kuda-payung-semut"
    )
    visit.unlock_folder()
    visit.log_in("sari", "kuda-payung-semut")
    door = visit.start.new_password
    assert door is not None
    assert visit.front(door)
    assert "Sari Contoh" in door.ui.words.text()

    visit.type(door.ui.password, "rembang123")
    visit.type(door.ui.again, "rembang123")
    assert "mudah ditebak" in door.ui.password_fault.text()
    assert look_at(visit.window, "new_password") == []
    for field in (door.ui.password, door.ui.again):
        field.clear()
        visit.type(field, "gelas-biru-retak")

    assert visit.window.at_desk
    assert not visit.session.actor.must_change
    assert accounts.log_in(office, "sari", "gelas-biru-retak")


def test_nobody_touches_the_desk_and_it_locks_and_keeps_what_was_typed(visit: Visit) -> None:
    visit.unlock_folder()
    visit.log_in()
    screen = visit.window.go("letters")
    screen.ui.search.setText("setengah diketik")  # type: ignore[attr-defined]
    assert visit.start.idle.counting

    visit.start.idle.idle.emit()
    visit.settle()

    assert visit.front(visit.login)
    assert not visit.start.idle.counting
    assert look_at(visit.window, "locked") == []
    visit.type(visit.login.ui.password, PASSWORD)
    assert screen.ui.search.text() == "setengah diketik"
    assert visit.start.idle.counting
