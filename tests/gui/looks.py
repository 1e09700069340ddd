"""What a person sees: a picture of it, and what a machine can find wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from desktop_app import settings as declared
from desktop_app.gui.application import dress

PICTURES = Path(__file__).parents[2] / "build" / "pictures"
SMALLEST_SCREEN = QSize(1366, 768)
SMALLEST_TARGET = 36

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
_TARGETS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)


def look_at(window: QWidget, name: str) -> list[str]:
    """Save the window's picture in both palettes, and return what is wrong with it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window.resize(SMALLEST_SCREEN)
    faults: list[str] = []
    for look in ("dark", "light"):
        dress(app, declared.Settings("machine", {"display.theme": look}))
        for _ in range(3):
            QApplication.processEvents()
        window.grab().save(str(PICTURES / f"{name}_{look}.png"))
        faults += [f"{name}, {look}: {fault}" for fault in _faults(window)]
    return faults


def _faults(window: QWidget) -> Iterator[str]:
    if window.size() != SMALLEST_SCREEN:
        yield f"grew to {window.width()}×{window.height()}"
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or _is_part(widget):
            continue
        who = widget.objectName() or type(widget).__name__
        if isinstance(widget, _CONTROLS) and not _accessible_name(widget):
            yield f"{who} has no accessible name"
        if isinstance(widget, _TARGETS) and widget.height() < SMALLEST_TARGET:
            yield f"{who} is only {widget.height()} high"
        if isinstance(widget, QAbstractButton | QLabel) and _cut(widget):
            yield f"{who} is cut off: {_text(widget)!r}"
        if not _inside(widget, window):
            yield f"{who} reaches out of the window"


def _is_part(widget: QWidget) -> bool:
    """Tell whether Qt made it as a part of something else."""
    if isinstance(widget, QHeaderView | QScrollBar):
        return True
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(
        parent, QAbstractSpinBox | QComboBox | QLineEdit | QHeaderView | QAbstractItemView
    )


def _accessible_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def _text(widget: QAbstractButton | QLabel) -> str:
    return widget.text()[:40]


def _cut(widget: QAbstractButton | QLabel) -> bool:
    if not widget.text() or (isinstance(widget, QLabel) and not widget.pixmap().isNull()):
        return False
    needs = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    return widget.width() < needs.width() - 1 or widget.height() < needs.height() - 1


def _inside(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        # What scrolls may be longer than the window.
        if isinstance(parent, QScrollArea | QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return window.rect().contains(place) or not place.isValid()
