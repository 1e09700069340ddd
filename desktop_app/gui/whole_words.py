"""What a field or a choice has no room for is told by its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolTip, QWidget

TOLD = "whole_words"


def tell_whole_words(screen: QWidget) -> None:
    """Let each choice and each field with a hint in it tell all of its words, from now on."""
    for widget in (*screen.findChildren(QComboBox), *screen.findChildren(QLineEdit)):
        if not widget.property(TOLD):
            widget.setProperty(TOLD, True)
            widget.installEventFilter(_Teller(widget))


class _Teller(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(watched, QComboBox | QLineEdit):
            words = _words(watched)
            if words and not watched.toolTip() and isinstance(event, QHelpEvent):
                QToolTip.showText(event.globalPos(), words, watched)
                return True
        return super().eventFilter(watched, event)


def _words(widget: QComboBox | QLineEdit) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return "" if widget.text() else widget.placeholderText()
