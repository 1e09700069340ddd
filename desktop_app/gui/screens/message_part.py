"""What the parts of the place Pesan share: keys of their own, and where the keyboard begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from desktop_app.gui.screens.settings_page import SettingsPage


class MessagePart(SettingsPage):
    """One part; its keys work while the keyboard is in it."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()

    def key(self, key: str, slot: Callable[[], object], page: QWidget | None = None) -> None:
        """Let a key work while `page`, or the whole part, is in front."""
        on = page or self
        action = QAction(on)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda: slot())
        on.addAction(action)

    def hide_faults(self) -> None:
        """Take the lines for faults away until there are some."""
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("fault"):
                label.hide()

    def ask_where(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask where a file shall be written; its ending is that of `name` unless typed."""
        path, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / name), kinds)
        if not path:
            return None
        ending = Path(name).suffix
        return Path(path if path.lower().endswith(ending) else f"{path}{ending}")


def keep_level(*rows: QHBoxLayout) -> None:
    """Let fields in a row stay level when one of them tells a fault below itself."""
    for row in rows:
        for at in range(row.count()):
            if (item := row.itemAt(at)) is not None and (part := item.layout()) is not None:
                row.setAlignment(part, Qt.AlignmentFlag.AlignTop)
