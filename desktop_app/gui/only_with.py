"""What belongs to a capability is there while the office uses it, and leaves no trace otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.gui.session import Session


class OnlyWith(QObject):
    """Shows `parts` (and lets keys work) while any of the capabilities is switched on.

    Follows the switches as they are turned, without a restart; ends with its parent.
    """

    def __init__(
        self,
        session: Session,
        parent: QObject,
        capabilities: tuple[declared.Setting[bool], ...],
        *parts: QWidget | QAction,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._capabilities = capabilities
        self._parts = parts
        session.office_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show or hide the parts as the office is now."""
        used = any(self._session.settings[one] for one in self._capabilities)
        for part in self._parts:
            if isinstance(part, QAction):
                part.setEnabled(used)
            else:
                part.setVisible(used)
