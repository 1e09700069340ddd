"""Everything a person can read, press or hear of in a window as it stands: its traces."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

_MOST_ROWS = 200


def words_in(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (who says it, what) for every text on show in a window, tooltips and names too."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        who = widget.objectName() or type(widget).__name__
        for text in (*_texts(widget), widget.toolTip(), widget.accessibleName()):
            if text.strip():
                yield who, text


def keys_in(window: QWidget) -> set[str]:
    """Return the shortcuts that would do something in a window as it stands."""
    found: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        if widget is not window and not widget.isVisible():
            continue
        for action in widget.actions():
            if action.isEnabled():
                found |= {key.toString() for key in action.shortcuts()}
        if isinstance(widget, QAbstractButton) and widget.isEnabled():
            found.add(widget.shortcut().toString())
    return found - {QKeySequence().toString()}


def parts_in(window: QWidget) -> set[str]:
    """Return the object names of what is on show."""
    return {one.objectName() for one in window.findChildren(QWidget) if one.isVisible()} - {""}


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (
            widget.tabText(tab) for tab in range(widget.count()) if widget.isTabVisible(tab)
        )
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
        yield widget.placeholderText()
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        if not _hidden(view, row):
            for column in range(columns):
                yield str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _hidden(view: QAbstractItemView, row: int) -> bool:
    if isinstance(view, QTreeView):
        return bool(view.isRowHidden(row, QModelIndex()))
    return isinstance(view, QListView | QTableView) and bool(view.isRowHidden(row))
