"""From the double click to the desk: paint, load the program, open the office, let somebody in.

The window is painted first; bootstrap and everything behind it is loaded on a lane after that.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app import paths
from desktop_app import settings as declared
from desktop_app.domain.errors import EnvironmentFailure, LoketError
from desktop_app.gui.folder_door import DAMAGED, FolderDoor
from desktop_app.gui.idle import IdleWatch
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.screens.login import DemoAccount, LoginScreen
from desktop_app.gui.session import Session
from desktop_app.gui.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.access import Officer
    from desktop_app.domain.office import Counter
    from desktop_app.domain.register import Progress, Snapshot
    from desktop_app.gui.doors import Doors
    from desktop_app.gui.folder_deed import FolderDeed, Seat
    from desktop_app.gui.screens.join_office import JoinOfficeScreen
    from desktop_app.gui.screens.new_password import NewPasswordScreen
    from desktop_app.gui.screens.passphrase import PassphraseScreen
    from desktop_app.gui.screens.setup_wizard import NewOffice, SetupWizard
    from desktop_app.usecases.office import Office


class Start(QObject):
    """Walks through the doors of one window, and back to the lock."""

    def __init__(
        self,
        session: Session,
        load_doors: Callable[[], Doors],
        *,
        demo: bool = False,
        before: FolderDeed | Seat | None = None,
    ) -> None:
        super().__init__(session)
        self.session = session
        self.window = MainWindow(session)
        self.login = LoginScreen()
        self.passphrase: PassphraseScreen | None = None
        self.wizard: SetupWizard | None = None
        self.new_password: NewPasswordScreen | None = None
        self.joining: JoinOfficeScreen | None = None
        self._load_doors = load_doors
        self._demo = demo
        deed, self._seat = _parted(before)
        self.folder = FolderDoor(self, deed)
        self._counters: tuple[Counter, ...] = ()
        self._accounts: tuple[DemoAccount, ...] = ()
        self._new: NewOffice | None = None
        self._coming: tuple[Officer, Counter | None, str] | None = None
        self.login.entered.connect(self._log_in)
        self.login.unlocked.connect(self._unlock)
        self.login.text_size.wanted.connect(self.window.resize_text)
        self.login.text_size.language_wanted.connect(session.speak)
        session.locked.connect(self.lock)
        session.login_wanted.connect(self._log_in_anew)
        self.idle = IdleWatch(self)
        self.idle.idle.connect(lambda: self.lock(idle=True))
        session.office_changed.connect(self._watch)
        session.ending.connect(self.idle.rest)

    def begin(self) -> None:
        """Show the window; what is slow begins once it has been painted."""
        self.login.painted.connect(self.load)
        self.login.retry_wanted.connect(self.load)
        kept = self.session.machine[declared.WINDOW_GEOMETRY]
        if kept:
            from PySide6.QtCore import QByteArray

            self.window.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        self.window.show_door(self.login)
        if kept or QGuiApplication.platformName() == "offscreen":
            self.window.show()
        else:
            # The PCs of these offices have 768 lines, and the taskbar takes its part of them.
            self.window.showMaximized()

    def end(self) -> None:
        """Stop what is long, finish what is being written, and give the office back."""
        self._keep_geometry()
        self.session.ending.emit()
        office = self.session.workers.office
        self.session.workers.close()
        _, seat = _parted(self.session.after)
        if office is not None and seat is None:
            self.session.doors.close_office(office)

    def _keep_geometry(self) -> None:
        place = self.window.saveGeometry().toBase64().toStdString()
        if self.session.folder.is_dir() and place != self.session.machine[declared.WINDOW_GEOMETRY]:
            # Where the window stood is not worth a word when it can not be written.
            with contextlib.suppress(OSError):
                declared.write_machine(self.session.folder, declared.WINDOW_GEOMETRY, place)

    def lock(self, *, idle: bool = False) -> None:
        """Cover the desk; everything half typed stays behind the door. Journaled."""
        if not self.window.at_desk:
            return
        self.idle.rest()
        self.session.forget_vouched()
        self.login.show_locked(self.session.actor, self._counters, self.session.counter)
        self.window.show_door(self.login)
        self.login.ui.password.setFocus()
        self.session.workers.run(
            _note_lock, idle, then=lambda _: None, otherwise=self.session.problem, owner=self
        )

    def _watch(self) -> None:
        """Count the minutes nobody touches the desk, as the office has set them."""
        if self.window.at_desk:
            minutes = self.session.settings[declared.LOCK_AFTER_MINUTES]
            self.idle.watch(self.window.windowHandle(), minutes)

    # Opening ----------------------------------------------------------------------------------

    def load(self) -> None:
        """Load the program behind the window, and look what is in the folder."""
        self.session.workers.garbage.start()
        self.window.build()
        self.session.workers.aside(
            _first_look,
            self._load_doors,
            self.session.folder,
            then=self._loaded,
            otherwise=self._not_opened,
            owner=self,
        )

    def _loaded(self, looked: tuple[Doors, bool]) -> None:
        self.session.doors, exists = looked
        if self.folder.deed is not None:
            self.folder.do(self.folder.deed)
        elif self._seat is not None and self._seat.office is not None:
            self._take_over(self._seat.office)
        elif self._demo:
            self.open_demo()
        elif exists:
            self.open_folder(None)
        else:
            self._show_wizard()

    def _take_over(self, office: Office) -> None:
        """Go on in the office another window left open, with whoever sat there."""
        if office.actor is None:
            self._opened(office)
            return
        self.session.workers.office = office
        self.session.workers.read(
            _about, then=self._take_seat, otherwise=self._not_opened, owner=self
        )

    def _take_seat(self, about: _About) -> None:
        seat, office = self._seat, self.session.office
        self._know(about)
        self.session.seat(office)
        self.window.show_desk(seat.place or None if seat else None)
        screen = self.window.current()
        if seat and seat.section and screen is not None:
            screen.show_section(seat.section)
        self._watch()

    def open_demo(self) -> None:
        """Open the demo office, making it first when there is none."""
        if not self._demo:
            self.session.move_to(paths.demo_data_dir())
        self.login.show_opening(self.tr("Menyiapkan kantor contoh…"))
        self.window.show_door(self.login)
        self.session.workers.aside(
            self.session.doors.open_demo,
            self.session.folder,
            self.session.workers.relay(self._demo_progress, self),
            then=self._opened,
            otherwise=self._not_opened,
            owner=self,
        )

    def _demo_progress(self, progress: Progress) -> None:
        percent = f" ({100 * progress.done // progress.total}%)" if progress.total else ""
        self.login.show_opening(
            self.tr("Menyiapkan kantor contoh{percent}…").format(percent=percent)
        )

    def open_folder(self, passphrase: str | None) -> None:
        """Open the folder's office by passphrase, or with None by the system's safe."""
        self.session.workers.aside(
            self.session.doors.open_office,
            self.session.folder,
            passphrase,
            then=self._opened,
            otherwise=self._not_opened,
            owner=self,
        )

    def _not_opened(self, error: BaseException) -> None:
        code = error.code if isinstance(error, LoketError) else ""
        page = self._passphrase_screen()
        if code == "frasa_sandi_diperlukan":
            self.window.show_door(page)
            page.ui.passphrase.setFocus()
        elif code == "frasa_sandi_salah":
            self.window.show_door(page)
            page.fail(say(error))
        elif code in DAMAGED:
            self.folder.offer(say(error))
        else:
            self.window.show_door(self.login)
            self.login.show_broken(say(error))

    def _opened(self, office: Office) -> None:
        self.session.workers.office = office
        self._ask_who()

    def _know(self, about: _About) -> None:
        self._counters, self._accounts = about.counters, about.accounts
        self.session.settings, self.session.snapshot = about.settings, about.snapshot

    # Coming in --------------------------------------------------------------------------------

    def _ask_who(self) -> None:
        self.session.workers.read(
            _about, then=self._show_login, otherwise=self._not_opened, owner=self
        )

    def _show_login(self, about: _About) -> None:
        self._know(about)
        self.window.show_door(self.login)
        self.login.show_login(self.session.identity.name, self._counters, self._accounts)
        # While the password is typed: what the desk is made of.
        settings = self.session.settings
        self.session.workers.aside(_load_the_desk, settings, then=self._desk_loaded, owner=self)

    def _desk_loaded(self, _: None) -> None:
        """What costs the GUI thread some tens of milliseconds, while a password is typed."""
        from desktop_app.gui import icons

        icons.icon("lock-outline")
        self.session.workers.garbage.spare()

    def _log_in_anew(self) -> None:
        """This PC joined an office: whoever is here logs in with an account of that office."""
        self.idle.rest()
        self.session.forget_vouched()
        self.window.clear_desk()
        self.session.workers.read(
            _as_it_is, then=self._opened, otherwise=self._not_opened, owner=self
        )

    def _log_in(self, username: str, password: str, counter: Counter | None) -> None:
        at = counter or (self._counters[0] if len(self._counters) == 1 else None)
        self.session.workers.run(
            _log_in,
            username,
            password,
            at,
            then=lambda officer: self._came(officer, at, password),
            otherwise=lambda error: self.login.fail(say(error)),
            owner=self,
        )

    def _came(self, officer: Officer, counter: Counter | None, password: str) -> None:
        if not officer.must_change:
            self._sit_down(officer, counter)
            return
        door = self._new_password_screen()
        door.ask(officer, demo=self.session.identity.demo)
        self._coming = (officer, counter, password)
        self.window.show_door(door)
        door.ui.password.setFocus()

    def _change_password(self, new: str) -> None:
        if self._coming is None:
            return
        officer, counter, old = self._coming
        self.session.workers.run(
            _change_password,
            officer,
            new,
            old,
            then=lambda changed: self._sit_down(changed, counter),
            otherwise=lambda error: self._new_password_screen().fail(say(error)),
            owner=self,
        )

    def _sit_down(self, officer: Officer, counter: Counter | None) -> None:
        self._coming = None
        before = self.session.office
        if before.actor is not None and (before.actor.id, before.counter) != (officer.id, counter):
            self.window.clear_desk()
        self.session.seat(before.with_actor(officer, counter))
        self.login.forget()
        self.window.show_desk()
        self._watch()
        from desktop_app.gui.tour import offer_tour  # with the workbench, after the first paint

        offer_tour(self.window)
        if self._new is not None:
            from desktop_app.gui.first_day import begin_first_day

            begin_first_day(self.window, self._new)
            self._new = None

    def _unlock(self, password: str) -> None:
        self.session.workers.run(
            _unlock,
            password,
            then=self._let_back,
            otherwise=lambda error: self.login.fail(say(error)),
            owner=self,
        )

    def _let_back(self, officer: Officer) -> None:
        if officer.must_change:
            self._came(officer, self.session.counter, self.login.ui.password.text())
            return
        self.login.forget()
        self.session.stands_as(officer)
        self.window.show_desk()
        self._watch()

    # The doors --------------------------------------------------------------------------------

    def _passphrase_screen(self) -> PassphraseScreen:
        if self.passphrase is None:
            from desktop_app.gui.screens.passphrase import PassphraseScreen

            self.passphrase = PassphraseScreen(self.session.folder)
            self.passphrase.given.connect(self.open_folder)
            self.passphrase.left.connect(self.window.close)
            self.passphrase.text_size.wanted.connect(self.window.resize_text)
            self.passphrase.text_size.language_wanted.connect(self.session.speak)
        return self.passphrase

    def _new_password_screen(self) -> NewPasswordScreen:
        if self.new_password is None:
            from desktop_app.gui.screens.new_password import NewPasswordScreen

            self.new_password = NewPasswordScreen()
            self.new_password.chosen.connect(self._change_password)
            self.new_password.left.connect(self._ask_who)
        return self.new_password

    def _show_wizard(self) -> None:
        from desktop_app.gui.screens.setup_wizard import SetupWizard

        self.wizard = SetupWizard(self.session)
        self.wizard.demo_wanted.connect(self.open_demo)
        self.wizard.restore_wanted.connect(self.folder.offer)
        self.wizard.join_wanted.connect(self._show_join)
        self.wizard.finished.connect(self._settled)
        self.wizard.ui.text_size.wanted.connect(self.window.resize_text)
        # There is no folder yet to remember it in, and what was typed would be gone.
        self.wizard.ui.text_size.language.hide()
        self.window.show_door(self.wizard)
        self.wizard.begin()

    def _show_join(self) -> None:
        from desktop_app.gui.screens.join_office import JoinOfficeScreen

        if self.joining is None:
            self.joining = JoinOfficeScreen(self.session)
            self.joining.joined.connect(self._opened)
            self.joining.left.connect(self._back_to_wizard)
        self.window.show_door(self.joining)
        self.joining.ui.form.address.setFocus()

    def _back_to_wizard(self) -> None:
        if self.wizard is not None:
            self.window.show_door(self.wizard)
            self.wizard.begin()

    def _settled(self, new: NewOffice) -> None:
        """The wizard made an office: its first admin sits down without typing all again."""
        self._new = new
        self.session.workers.office = new.office
        self.session.workers.read(_about, then=self._welcome, owner=self)

    def _welcome(self, about: _About) -> None:
        self._know(about)
        if self._new is not None:
            self._log_in(self._new.username, self._new.password, None)


class _About(NamedTuple):
    """What the login screen and the status line tell of an opened office."""

    counters: tuple[Counter, ...]
    settings: declared.Settings
    snapshot: Snapshot | None
    accounts: tuple[DemoAccount, ...]


def _parted(before: FolderDeed | Seat | None) -> tuple[FolderDeed | None, Seat | None]:
    """Return what a window begins with, or leaves to the next, by its kind."""
    if before is None:
        return None, None  # as most starts: nothing to load for it
    from desktop_app.gui.folder_deed import Seat

    return (None, before) if isinstance(before, Seat) else (before, None)


def _first_look(load_doors: Callable[[], Doors], folder: Path) -> tuple[Doors, bool]:
    from desktop_app.gui import icons

    doors = load_doors()
    icons.load()
    # No office yet is the one failure that leads to the wizard; the others are told.
    from desktop_app.usecases.setup import check_office

    doors.log_to(folder)
    try:
        check_office(folder)
    except EnvironmentFailure as error:
        if error.code not in ("belum_ada_kantor", "penyiapan_terputus"):
            raise
        doors.check_vacant(folder)
        return doors, False
    return doors, True


def _load_the_desk(settings: declared.Settings) -> None:
    from desktop_app.gui.screens.places import load, places_in

    load(places_in(settings))


def _about(office: Office) -> _About:
    from desktop_app.usecases import register, settings

    return _About(
        counters=tuple(one for one in settings.counters(office) if one.active),
        settings=declared.Settings("office", settings.settings(office)),
        snapshot=register.current_snapshot(office),
        accounts=_demo_accounts() if office.identity.demo else (),
    )


def _demo_accounts() -> tuple[DemoAccount, ...]:
    from desktop_app.usecases.demo_office import DEMO_FORM, DEMO_OFFICERS, DEMO_PASSWORD

    named = [(one.username, one.role.value) for one in DEMO_OFFICERS]
    named.append((DEMO_FORM.admin_username, "admin"))
    return tuple(DemoAccount(name, DEMO_PASSWORD, role) for name, role in named)


def _as_it_is(office: Office) -> Office:
    """Return the office as it is stored now, with nobody in it."""
    from dataclasses import replace

    from desktop_app.usecases.settings import identity

    return replace(office, identity=identity(office), actor=None, counter=None, vouched=None)


def _log_in(office: Office, username: str, password: str, counter: Counter | None) -> Officer:
    from desktop_app.usecases.accounts import log_in

    return log_in(office, username, password, counter)


def _unlock(office: Office, password: str) -> Officer:
    from desktop_app.usecases.accounts import unlock

    return unlock(office, password)


def _change_password(office: Office, officer: Officer, new: str, old: str) -> Officer:
    from desktop_app.usecases.accounts import change_password

    return change_password(office.with_actor(officer), officer.id, new, old)


def _note_lock(office: Office, idle: bool) -> None:
    from desktop_app.usecases.accounts import note_lock

    note_lock(office, idle=idle)
