"""What all fields share: an error told in words beside the field, and Enter that moves on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QRadioButton, QWidget

_MOVE_ON_FROM = (QLineEdit, QComboBox, QCheckBox, QRadioButton)


def mark(field: QWidget, sentence: str = "", label: QLabel | None = None) -> None:
    """Show `sentence` at the field (and in `label`, its line below); empty takes it away.

    The sentence becomes the accessible description too, so that a screen reader says it.
    """
    if bool(field.property("wrong")) != bool(sentence):
        field.setProperty("wrong", bool(sentence))
        field.style().unpolish(field)
        field.style().polish(field)
    field.setAccessibleDescription(sentence)
    field.setToolTip(sentence)
    if label is not None:
        label.setText(sentence)
        label.setVisible(bool(sentence))


def enter_moves_on(inside: QWidget, event: QKeyEvent) -> bool:
    """Move to the next field when Enter was pressed in one; tell whether it was.

    Call it from `keyPressEvent` of the screen or dialog: scanners end with Enter, and
    officers expect it to do what Tab does. Space presses buttons, Enter never does.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    focus = inside.focusWidget()
    if not isinstance(focus, _MOVE_ON_FROM):
        return False
    inside.focusNextChild()
    return True
