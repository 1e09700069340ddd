"""What every screen on the rail is."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import enter_moves_on


class Screen(QWidget):
    """One place of the program. The window shows it and tells it when it comes and goes.

    `help_page` is the page of `resources/help` that F1 opens, `help_part` names the section of it
    that speaks of the part in front ("" for the whole page). Function keys are QActions given
    to `addAction`: Qt lets them work while the screen is on show, and only then.
    """

    help_page = "index"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    @property
    def help_part(self) -> str:
        """The name of the part in front, "" for a screen of one."""
        return ""

    def entered(self) -> None:
        """The screen is in front now: load what may have changed, focus where work begins."""

    def leaving(self) -> None:
        """Another screen, the lock or the end comes: save what is half typed."""

    def show_section(self, section: str) -> None:
        """Show one part of the screen; most screens have only one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves to the next field."""
        if not enter_moves_on(self, event):
            super().keyPressEvent(event)
