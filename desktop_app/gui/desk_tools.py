"""What works wherever somebody stands at the desk: the scanner, and the search over everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.gui.code_scan import open_scanned
from desktop_app.gui.scanner import Scanner

if TYPE_CHECKING:
    from desktop_app.gui.main_window import MainWindow


class DeskTools(QObject):
    """Made once, with the rail of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.scanner = Scanner(window, window.session, lambda: window.at_desk)
        # Queued: the key that ended the scan is done with before the screen changes.
        self.scanner.scanned.connect(self._opened, Qt.ConnectionType.QueuedConnection)

    def _opened(self, code: str) -> None:
        if self._window.at_desk:
            open_scanned(self._session, code, self)
