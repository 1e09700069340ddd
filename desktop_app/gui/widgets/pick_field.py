"""One of many by typing a part of its name; leaving takes the first match or says none fits."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.gui.widgets.fields import mark


class PickField(QLineEdit):
    """`code()` is the code behind the chosen label, or None; `code_changed` tells it."""

    code_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._code: str | None = None
        self.textEdited.connect(self._typed)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Give what can be chosen, as (code, label) in the order to show."""
        self._labels = dict(choices)
        self._codes = {label: code for code, label in self._labels.items()}
        completer = QCompleter(list(self._codes), self)
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
        label = self._labels.get(code or "")
        self.setText(label or "")
        self.setCursorPosition(0)
        self._set(code if label else None)
        mark(self)

    def problem(self) -> str:
        """Return a sentence when something is typed that is no choice here."""
        if self._code or not self.text().strip():
            return ""
        return self.tr("Tidak ada yang bernama begitu. Ketik sebagian namanya, lalu pilih.")

    def best(self, typed: str) -> str | None:
        """Return the label that fits best what was typed; names that begin so come first."""
        wanted = " ".join(typed.split()).casefold()
        fitting = [label for label in self._codes if wanted in label.casefold()]
        return min(fitting, key=lambda label: not label.casefold().startswith(wanted), default=None)

    def take_first_match(self) -> None:
        """Replace what is typed by the choice it fits best."""
        label = self.best(self.text()) if self.text().strip() else None
        if label is not None:
            self.setText(label)
            self.setCursorPosition(0)
        self._set(self._codes.get(label or ""))

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
