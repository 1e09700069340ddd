"""A village by typing a part of its name; leaving takes the first match or says none fits.

Names repeat inside a regency, so every choice reads "Desa — Kecamatan", and what counts is
the Kemendagri code behind it, never the text.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.domain.region import Regions
from desktop_app.gui.widgets.fields import mark


class VillageField(QLineEdit):
    """`code()` is the chosen village's code, or None; `code_changed` tells it."""

    code_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions = Regions((), frozenset())
        self._codes: dict[str, str] = {}
        self._code: str | None = None
        self.setPlaceholderText(self.tr("Ketik nama desa atau kelurahan"))
        self.textEdited.connect(self._typed)

    def set_regions(self, regions: Regions) -> None:
        """Give the villages that can be chosen."""
        self._regions = regions
        self._codes = {village.label: village.code for village in regions.villages}
        completer = QCompleter(sorted(self._codes), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        completer.activated.connect(lambda _: self.take_first_match())
        self.setCompleter(completer)

    def code(self) -> str | None:
        """Return the code, None when nothing real is chosen."""
        return self._code

    def set_code(self, code: str | None) -> None:
        """Choose by code; None, or a code that is no choice here, empties the field."""
        village = self._regions.by_code.get(code or "")
        self.setText(village.label if village else "")
        self.setCursorPosition(0)
        self._set(village.code if village else None)
        mark(self)

    def problem(self) -> str:
        """Return a sentence when something is typed that is no village here."""
        if self._code or not self.text().strip():
            return ""
        return self.tr("Tidak ada desa dengan nama itu. Ketik sebagian namanya lalu pilih.")

    def take_first_match(self) -> None:
        """Replace what is typed by the village it fits best; names that begin so come first."""
        if not self.text().strip():
            self._set(None)
            return
        fitting = self._regions.search(self.text())
        if fitting:
            self.setText(fitting[0].label)
            self.setCursorPosition(0)
        self._set(fitting[0].code if fitting else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the first match, unless the list of matches has just opened."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.take_first_match()
            mark(self, self.problem())
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the first match and moves on, from the open list too."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        self.take_first_match()
        popup = self.completer().popup() if self.completer() else None
        if popup is None or not popup.isVisible():
            super().keyPressEvent(event)
            return
        # The open list swallows the key: the screen would never see it.
        popup.hide()
        self.focusNextChild()

    def _typed(self) -> None:
        self._set(self._codes.get(self.text()))
        if not self.problem():
            mark(self)

    def _set(self, code: str | None) -> None:
        if code != self._code:
            self._code = code
            self.code_changed.emit(code)
