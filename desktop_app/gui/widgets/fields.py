"""What all fields share: an error told in words beside the field, and Enter that moves on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QRadioButton, QWidget

from desktop_app.domain.errors import LoketError
from desktop_app.gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_MOVE_ON_FROM = (QLineEdit, QComboBox, QCheckBox, QRadioButton)


def mark(
    field: QWidget, sentence: str = "", label: QLabel | None = None, *, aloud: bool = True
) -> None:
    """Show `sentence` at the field (and in `label`, its line below); empty takes it away.

    The sentence becomes the accessible description too, so that a screen reader says it; with
    `aloud` it says so as soon as the fault is there, wherever the cursor is.
    """
    if aloud and sentence and sentence != field.accessibleDescription() and field.isVisible():
        from desktop_app.gui.announcements import announce  # not needed for the first paint

        announce(field, f"{field.accessibleName()}: {sentence}", at_once=True)
    if bool(field.property("wrong")) != bool(sentence):
        field.setProperty("wrong", bool(sentence))
        field.style().unpolish(field)
        field.style().polish(field)
    field.setAccessibleDescription(sentence)
    field.setToolTip(sentence)
    if label is not None:
        label.setText(sentence)
        label.setVisible(bool(sentence))


class Check(NamedTuple):
    """A field, the line below it for its fault, and what raises LoketError when it is wrong."""

    field: QWidget
    fault: QLabel
    test: Callable[[], object]


def all_right(checks: Iterable[Check]) -> bool:
    """Run every check, tell each fault beside its field, and go to the first; True when none is."""
    first: QWidget | None = None
    for check in checks:
        try:
            check.test()
        except LoketError as error:
            mark(check.field, say(error), check.fault, aloud=first is None)
            first = first or check.field
        else:
            mark(check.field, "", check.fault)
    if first is not None:
        first.setFocus()
    return first is None


def enter_moves_on(inside: QWidget, event: QKeyEvent) -> bool:
    """Move to the next field when Enter was pressed in one; tell whether it was.

    Call it from `keyPressEvent` of the screen or dialog: scanners end with Enter, and
    officers expect it to do what Tab does. Space presses buttons, Enter never does.
    """
    from PySide6.QtCore import Qt  # 12 ms to load, and not needed for the first paint

    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    focus = inside.focusWidget()
    if not isinstance(focus, _MOVE_ON_FROM):
        return False
    inside.focusNextChild()
    return True
