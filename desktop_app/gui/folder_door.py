"""The way from the door to the whole data folder: restoring, a new key, a backup at closing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.gui.notices import Kind
from desktop_app.gui.words import say

if TYPE_CHECKING:
    from desktop_app.gui.folder_deed import FolderDeed
    from desktop_app.gui.screens.restore import RestoreScreen
    from desktop_app.gui.start import Start
    from desktop_app.usecases.office import Office

# What a backup helps against, when an office does not open. A lost recovery file is written again
# from its sheet, which loses nothing.
DAMAGED = ("basis_data_rusak", "tidak_dapat_dibuka", "kunci_nama_rusak")


class FolderDoor(QObject):
    """Belongs to a Start. `deed` is what this window was opened to do first, if anything."""

    def __init__(self, start: Start, deed: FolderDeed | None) -> None:
        super().__init__(start)
        self._start = start
        self.deed = deed
        self.screen: RestoreScreen | None = None
        self._leaving = False
        self._looked = False
        self._trouble = False
        session = start.session
        session.restore_wanted.connect(self.offer)
        session.close_wanted.connect(start.window.close)

    def guard_closing(self) -> None:
        """Make a backup before the window goes, when there is something new to keep."""
        self._start.window.before_closing = self._may_close

    def looked_after(self) -> None:
        """Somebody sat down: say once what the quick check of this start found."""
        if not self._looked:
            self._looked = True
            self._start.session.backups.look_after_a_start()

    def offer(self, trouble: str = "") -> None:
        """Show what can be gone back to; `trouble` says why the office does not open."""
        from desktop_app.gui.screens.restore import RestoreScreen

        start = self._start
        self._trouble = bool(trouble)
        if self.screen is None:
            self.screen = RestoreScreen(start.session)
            self.screen.wanted.connect(self._wanted)
            self.screen.left.connect(self._back)
        start.window.show_door(self.screen)
        self.screen.begin(trouble)

    def do(self, deed: FolderDeed) -> None:
        """Do something to the closed folder, then open the office."""
        start, workers = self._start, self._start.session.workers
        self.deed = None
        start.login.show_opening(deed.words)
        start.window.show_door(start.login)
        tell = workers.relay(partial(self._tell, deed), self)
        workers.aside(
            deed.task,
            lambda *far: tell(far),
            then=partial(self._done, deed),
            otherwise=self._failed,
            owner=self,
        )

    def _tell(self, deed: FolderDeed, far: tuple[int, int]) -> None:
        done, total = far
        self._start.login.show_opening(f"{deed.words} {100 * done // max(total, 1)} %")

    def _done(self, deed: FolderDeed, result: Any) -> None:
        self._start.session.notice(deed.done(result), kind=Kind.GOOD)
        self._start.open_folder(deed.passphrase)

    def _failed(self, error: BaseException) -> None:
        self._start.session.problem(error)
        self._start.load()

    def _wanted(self, deed: FolderDeed) -> None:
        session = self._start.session
        if session.workers.office is None:
            self.do(deed)
        else:
            session.close_for(deed)

    def _back(self) -> None:
        start = self._start
        office = start.session.workers.office
        if office is not None and office.actor is not None:
            start.window.show_desk()
        elif start.wizard is not None and not self._trouble:
            start.window.show_door(start.wizard)
        else:
            start.window.show_door(start.login)
            start.load()

    def _backed_up(self, _: None) -> None:
        self._start.window.close()

    def _may_close(self) -> bool:
        start, session = self._start, self._start.session
        office = session.workers.office
        busy = session.workers.long.running > 0
        if office is None or office.identity.demo or busy or self._leaving or session.after:
            return True
        self._leaving = True
        start.login.show_opening(
            self.tr("Membuat cadangan sebelum ditutup. Tutup sekali lagi bila tidak mau menunggu.")
        )
        start.window.show_door(start.login)
        session.workers.run_long(
            _last_backup,
            then=self._backed_up,
            otherwise=lambda error: start.login.show_opening(
                self.tr("{sentence} Tutup sekali lagi untuk keluar.").format(sentence=say(error))
            ),
            owner=self,
        )
        return False


def _last_backup(office: Office) -> None:
    from desktop_app.usecases import backups

    if backups.wanted_at_closing(office):
        backups.back_up(office)
