"""Whether something may move: people who asked their desktop for less motion get none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget


def motion_allowed(widget: QWidget) -> bool:
    """Return False when the desktop asks for reduced motion, or has switched animations off."""
    hints = QGuiApplication.styleHints()
    reduced = hints.accessibility().motionPreference() is Qt.MotionPreference.ReducedMotion
    duration = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return not reduced and duration > 0
