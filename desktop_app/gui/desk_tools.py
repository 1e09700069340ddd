"""What works wherever somebody stands at the desk: the scanner, and the search over everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.gui.code_scan import open_scanned
from desktop_app.gui.scanner import Scanner

if TYPE_CHECKING:
    from desktop_app.gui.finder.overlay import Finder
    from desktop_app.gui.main_window import MainWindow


class DeskTools(QObject):
    """Made once, with the rail of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.scanner = Scanner(window, window.session, lambda: window.at_desk)
        # Queued: the key that ended the scan is done with before the screen changes.
        self.scanner.scanned.connect(self._opened, Qt.ConnectionType.QueuedConnection)
        self._finder: Finder | None = None
        self._officer = window.session.actor.id
        window.session.locked.connect(self.close)
        window.session.seated.connect(self._seated)

    @property
    def finder(self) -> Finder:
        """The search over everything; nothing of it is loaded before Ctrl+K."""
        if self._finder is None:
            from desktop_app.gui.finder.overlay import Finder

            self._finder = Finder(self._window)
        return self._finder

    def find(self) -> None:
        """Ctrl+K: search over everything."""
        if self._window.at_desk:
            self.finder.open()

    def close(self) -> None:
        """Put the search away, as before a door."""
        if self._finder is not None:
            self._finder.close_panel(give_back=False)

    def _seated(self) -> None:
        """What one officer found is not another's to see."""
        officer = self._session.actor.id
        if officer != self._officer and self._finder is not None:
            self._finder.forget()
        self._officer = officer

    def _opened(self, code: str) -> None:
        if self._window.at_desk:
            self.close()
            open_scanned(self._session, code, self)
