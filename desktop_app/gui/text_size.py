"""Larger and smaller text at once, from any screen: Ctrl and plus, Ctrl and minus.

The login and the first start have it too: who cannot read the screen cannot reach Pengaturan.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import settings as declared
from desktop_app.gui.application import dress
from desktop_app.gui.session import Session

SCALES = (100, 125, 150, 175, 200)
# Ctrl+0 leads to the tenth place. The equals sign is the plus of a keyboard without its Shift.
_KEYS = ((1, ("Ctrl++", "Ctrl+=")), (-1, ("Ctrl+-",)))


class TextSize(QObject):
    """Belongs to one window. What is chosen holds for this computer, from the next start on too."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        for by, keys in _KEYS:
            action = QAction(window)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(lambda _=False, by=by: self.step(by))
            window.addAction(action)

    def step(self, by: int) -> None:
        """Make all text larger (1) or smaller (-1) by one step, and say how large it is."""
        session = self._session
        now = session.machine[declared.DISPLAY_TEXT_SCALE]
        nearest = min(range(len(SCALES)), key=lambda at: abs(SCALES[at] - now))
        scale = SCALES[max(0, min(len(SCALES) - 1, nearest + by))]
        session.machine = session.machine.with_value(declared.DISPLAY_TEXT_SCALE, scale)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, session.machine)
        self.keep()
        session.notice(
            self.tr("Tulisan {percent}%. Ctrl++ memperbesar, Ctrl+− memperkecil.").format(
                percent=scale
            )
        )

    def keep(self) -> None:
        """Write down what was chosen; before there is a folder it holds for this window only."""
        session = self._session
        if session.folder.is_dir():
            session.keep(declared.DISPLAY_TEXT_SCALE, session.machine[declared.DISPLAY_TEXT_SCALE])
