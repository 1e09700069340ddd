"""Every place, part, section, door and window: in three looks and three sizes of text, 1366×768.

Each is built once and dressed nine times over. What a machine can find wrong is in
`tests/gui/faults.py`, `tab_walk.py` and `colours_seen.py`; pictures to look at are in
`build/pictures`.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QTabWidget

from desktop_app import bootstrap
from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.gui.help import show_help
from desktop_app.gui.screens.join_office import JoinOfficeScreen
from desktop_app.gui.screens.login import DemoAccount, LoginScreen
from desktop_app.gui.screens.new_password import NewPasswordScreen
from desktop_app.gui.screens.passphrase import PassphraseScreen
from desktop_app.gui.screens.places import BESIDE, PLACES
from desktop_app.gui.screens.restore import RestoreScreen
from desktop_app.gui.screens.setup_wizard import SetupWizard
from desktop_app.gui.session import Confirmation
from desktop_app.gui.widgets.kiosk_button import KioskButton
from desktop_app.gui.widgets.notice import Kind as NoticeKind
from desktop_app.gui.widgets.survey_face import FaceButton
from desktop_app.storage.database import Store
from desktop_app.usecases import demo_office
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.demo import DemoClock
from desktop_app.usecases.office import Office
from desktop_app.usecases.queue_days import Deed
from tests.gui.conftest import Desk, sit_down
from tests.gui.looks import Scene, look_all_over
from tests.offices import MORNING, TestClock, acting, make_office

JOINED = {"offices", "sync"}  # looked at where there is a server: test_sync_screen.py
SHARES = 6
OFFICE = "Dinas Sosial Kabupaten Contoh"
_PAGES = ("index", "data-register")


@cache
def _furnished() -> Office:
    """Return an office with a register, a week's visits and every capability switched on."""
    folder = Path(tempfile.mkdtemp(prefix="loket-furnished-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    clock = DemoClock(demo_office.start_of(MORNING, weeks=1))
    office = make_office(folder, clock)
    demo_office.fill_history(office, clock, MORNING, people=300, weeks=1)
    admin = acting(office, "admin")
    for one in declared.declared("office"):
        if one.name.startswith("use."):
            office_settings.change_setting(admin, one.name, True)
    office.store.close()
    return office


@pytest.fixture
def furnished(tmp_path: Path) -> Iterator[Office]:
    made = _furnished()
    folder = tmp_path / "kantor"
    shutil.copytree(made.store.folder, folder)
    office = replace(
        made, store=Store(folder, made.store.key), ports=bootstrap.real_ports(TestClock())
    )
    yield acting(office, "petugas1")
    office.store.close()


@pytest.fixture
def desk_of(qtbot: object, furnished: Office) -> Iterator[Callable[[str], Desk]]:
    for sit in sit_down(qtbot):  # type: ignore[arg-type]
        yield partial(sit, furnished)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "place", [one.name for one in (*PLACES, *BESIDE) if one.name not in JOINED | {"settings"}]
)
def test_every_place_and_every_part_of_it(desk_of: Callable[[str], Desk], place: str) -> None:
    desk = desk_of("supervisor" if place != "trail" else "admin")
    desk.go(place)
    scenes = [Scene(place, lambda: None), *_parts(desk, place)]
    _judge(look_all_over(desk.window, scenes, desk.settle))


@pytest.mark.timeout(600)
@pytest.mark.parametrize("share", range(SHARES))
def test_every_section_of_the_settings(desk_of: Callable[[str], Desk], share: int) -> None:
    desk = desk_of("admin")
    screen = desk.go("settings")
    scenes = []
    for section in screen.sections[share::SHARES]:
        screen.show_section(section)
        desk.settle()
        show = partial(screen.show_section, section)
        scenes += [
            Scene(f"pengaturan_{section}", show),
            *_parts(desk, f"pengaturan_{section}", show),
        ]
    _judge(look_all_over(desk.window, scenes, desk.settle))


def _parts(desk: Desk, name: str, first: Callable[[], None] = lambda: None) -> list[Scene]:
    """Return the parts of what is in front, those within another part too."""
    scenes = []
    for tabs in desk.screen.findChildren(QTabWidget):
        if not tabs.isVisible():
            continue
        for at in range(1, tabs.count()):
            if tabs.isTabVisible(at):

                def show(tabs: QTabWidget = tabs, at: int = at) -> None:
                    first()
                    tabs.setCurrentIndex(at)

                scenes.append(Scene(f"{name}_{at + 1}", show))

        def back(tabs: QTabWidget = tabs) -> None:
            tabs.setCurrentIndex(0)

        scenes.append(Scene("", back))
    return scenes


@pytest.mark.timeout(600)
def test_every_door(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of("admin")
    desk.window.build()
    show = desk.window.show_door
    login, passphrase = LoginScreen(), PassphraseScreen(Path("/home/petugas/Loket"))
    password, restore, join = (
        NewPasswordScreen(),
        RestoreScreen(desk.session),
        JoinOfficeScreen(desk.session),
    )
    fault = "Frasa sandi salah, jadi data belum dibuka. Periksa huruf besar dan kecilnya."

    def ask_login() -> None:
        show(login)
        login.show_login(OFFICE, [desk.session.counter] * 2)  # type: ignore[list-item]
        login.fail("Nama pengguna atau kata sandi salah. Periksa huruf besar dan kecilnya.")

    def ask_passphrase() -> None:
        show(passphrase)
        passphrase.fail(fault)

    def demo() -> None:
        show(login)
        login.show_login(OFFICE, (), [DemoAccount("petugas", "x", "petugas")])

    def locked() -> None:
        show(login)
        login.show_locked(desk.session.actor)

    scenes = [
        Scene("pintu_masuk", ask_login),
        Scene("pintu_contoh", demo),
        Scene("pintu_terkunci", locked),
        Scene("pintu_frasa_sandi", ask_passphrase),
        Scene("pintu_kata_sandi_baru", lambda: show(password)),
        Scene("pintu_pulihkan", lambda: show(restore)),
        Scene("pintu_gabung", lambda: show(join)),
    ]
    _judge(look_all_over(desk.window, scenes, desk.settle))


@pytest.mark.timeout(600)
def test_every_step_of_the_wizard(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of("admin")
    desk.window.build()
    wizard = SetupWizard(desk.session)
    desk.window.show_door(wizard)
    steps = wizard.ui.pages.count()
    scenes = [
        Scene(f"penyiapan_{step + 1}", partial(wizard.show_step, step)) for step in range(steps)
    ]
    _judge(look_all_over(desk.window, scenes, desk.settle))


@pytest.mark.timeout(600)
def test_what_opens_inside_the_window(desk_of: Callable[[str], Desk]) -> None:
    """The bar that asks for a password, each kind of notice, and the questions about a number."""
    desk = desk_of("supervisor")
    screen = desk.go("queue")
    screen.ui.tickets.selectRow(screen.ui.tickets.model().rowCount() - 1)
    desk.settle()

    def confirm() -> None:
        desk.session.confirm_wanted.emit(
            Confirmation(Right.VOID_LETTER, "Membatalkan surat 400.9.11/012/DINSOS/XI/2026", print)
        )

    def notice(kind: NoticeKind) -> None:
        desk.window._confirm.close_bar()  # type: ignore[union-attr]
        desk.session.notice(
            "Nomor antrean U012 dipindahkan ke loket dua; pemohonnya sudah diberi tahu.",
            undo=lambda: None,
            kind=kind,
        )

    def ask(deed: Deed) -> None:
        desk.window.ui.notice.clear()
        screen.ui.ticket.close_form()
        screen.ui.ticket.begin(deed)

    scenes = [Scene("antrean_konfirmasi", confirm)]
    scenes += [Scene(f"pemberitahuan_{one}", partial(notice, one)) for one in NoticeKind]
    scenes += [
        Scene(f"antrean_{one.value}", partial(ask, one))
        for one in (Deed.ALIHKAN, Deed.CATATAN, Deed.KOLEKTIF)
    ]
    _judge(look_all_over(desk.window, scenes, desk.settle))


@pytest.mark.timeout(600)
def test_the_help_window(desk_of: Callable[[str], Desk]) -> None:
    desk = desk_of("petugas1")
    desk.go("letters")
    window = show_help(desk.window, "data-register")
    scenes = [Scene(f"bantuan_{one}", partial(window.turn_to, one)) for one in _PAGES]
    found = look_all_over(window, scenes, desk.settle)
    window.close()
    _judge(found)


@pytest.mark.timeout(600)
def test_the_screens_of_the_waiting_room(desk_of: Callable[[str], Desk]) -> None:
    """The board, the kiosk and the survey: their words are painted as large as there is room."""
    desk = desk_of("petugas1")
    desk.go("workbench")
    room, found = desk.session.room, []
    room.toggle_display()
    room.open_kiosk()
    room.open_survey()
    desk.settle()
    assert room.kiosk is not None
    for name, window in (("papan", room.display), ("kios", room.kiosk), ("survei", room.survey)):
        assert window is not None
        window.activateWindow()
        found += look_all_over(window, [Scene(name, lambda: None)], desk.settle)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and isinstance(button, FaceButton | KioskButton):
                found += [] if button.fits() else [f"{name}: {button.text()} does not fit"]
    desk.session.ending.emit()
    _judge(found)


def _judge(found: list[str]) -> None:
    assert not found, "\n".join(found)
