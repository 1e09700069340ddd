"""A question asked inside the screen, never in a box of its own: Enter goes on, Esc gives back.

It takes the keyboard while it is open and gives it back to where it was.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import mark

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InlinePanel(QFrame):
    """Hidden until `take_keyboard`. `turned` follows every opening and closing.

    Enter goes from field to field and calls `done` at the last one; a button it presses.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 6, 10, 10)
        self.column.setSpacing(4)
        self._before: QWidget | None = None
        self._last: QWidget | None = None
        self._fault: QLabel | None = None
        self.hide()

    def take_keyboard(self, first: QWidget) -> None:
        """Open, and put the focus into `first`."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
            self.show()
            self.turned.emit()
        self.say_fault("")
        first.setFocus()

    def give_back(self) -> None:
        """Close, and put the focus where it was."""
        if not self.isVisible():
            return
        self.hide()
        self.turned.emit()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def done(self) -> None:
        """Enter in the last field: what the panel is for."""

    def say_fault(self, sentence: str) -> None:
        """Say below the last field why it could not be done; "" takes it away."""
        if self._fault is not None and self._last is not None:
            mark(self._last, sentence, self._fault)
            if sentence:
                self._last.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; it never reaches the screen below."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        elif focused is None or focused is self._last:
            self.done()
        else:
            self.focusNextChild()

    # Building ------------------------------------------------------------------------------------

    def add_field(self, label: str, field: QWidget, name: str) -> QLabel:
        """Put a field below the others, its label above it, and return the label."""
        words = QLabel(label, self)
        words.setProperty("role", "field")
        words.setBuddy(field)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setMinimumHeight(FIELD_HEIGHT)
        self.column.addWidget(words)
        self.column.addWidget(field)
        return words

    def add_last(self, label: str, field: QWidget, name: str) -> None:
        """Put the last field: Enter in it does the deed, and faults are told below it."""
        self.add_field(label, field, name)
        self._last = field
        self._fault = QLabel(self)
        self._fault.setProperty("role", "error")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self.column.addWidget(self._fault)

    def fill_up(self) -> None:
        """Keep everything together at the top of the column, however high it is."""
        self.column.addStretch(1)

    def add_button(self, text: str, name: str, *, main: bool = False) -> QPushButton:
        """Put a button below everything, and return it."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        button.setProperty("main", main)
        self.column.addWidget(button)
        return button
