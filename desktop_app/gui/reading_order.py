"""Tab goes through a screen as one reads it: in the order of its layouts, grids row by row.

Qt's own order is that in which the widgets were made, so whatever code adds to a form would come
last, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def follow_reading_order(root: QWidget) -> None:
    """Let Tab visit what is in `root` in the order it is laid out."""
    stops = [one for one in _in_order(root) if _takes_focus(one)]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def come_last(window: QWidget, *widgets: QWidget) -> None:
    """Let Tab visit `widgets` after everything else in the window: they stand at its foot."""
    last = window.previousInFocusChain()
    while last is not None and last is not window and (last in widgets or not _takes_focus(last)):
        last = last.previousInFocusChain()
    for widget in widgets:
        if last is not None:
            QWidget.setTabOrder(last, widget)
        last = widget


def _takes_focus(widget: QWidget) -> bool:
    # One that takes none would break the chain: Qt leaves such a pair as it is.
    # Tabs hand the focus on to their bar, and are put in the chain themselves.
    own = widget.focusProxy() is None or isinstance(widget, QTabWidget)
    return own and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in _children(widget):
        yield from _in_order(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QTabWidget | QStackedWidget | QSplitter):
        yield from filter(None, map(widget.widget, range(widget.count())))
    elif isinstance(widget, QScrollArea):
        if (inner := widget.widget()) is not None:
            yield inner
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in _positions(layout):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _positions(layout: QLayout) -> list[int]:
    positions = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        positions.sort(key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index]
    return positions
