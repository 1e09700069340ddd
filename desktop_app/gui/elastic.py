"""Widths that were drawn for text of 100 % give way to larger text instead of cutting it off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QWidget

from desktop_app.gui import theme

STACKED = "stacked"  # of a panel: it has the whole width for itself, and no bound counts
_OWN = "gives_way"
_NO_BOUND = 16_777_215  # Qt's own
_ALONE = "card"  # what stands alone in the window has room on both sides
_WIDEST = 1000  # wider than any panel that stands beside something
_MOST_OF_A_LIST = 1.1  # its rows wrap, and what stands beside it needs room too


def give_way(screen: QWidget) -> None:
    """Let what has a least or largest width in `screen` grow with what is in it."""
    for widget in screen.findChildren(QWidget):
        bound = widget.minimumWidth() > 0 or widget.maximumWidth() < _WIDEST
        if not bound or widget.property(_OWN) is not None:
            continue
        if isinstance(widget, QComboBox | QLineEdit | QAbstractItemView):
            _Field(widget)
        elif isinstance(widget, QAbstractButton):
            _Button(widget)
        elif widget.layout() is not None:
            _Panel(widget)


class _Field(QObject):
    """Widens a field as much as its text."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._widths = field.minimumWidth(), field.maximumWidth()
        self._scale = theme.text_scale()
        field.setProperty(_OWN, True)
        theme.on_change(self._fit)
        self._fit()

    def _fit(self) -> None:
        grown = theme.text_scale() / self._scale
        if isinstance(self._field, QAbstractItemView):
            grown = min(grown, _MOST_OF_A_LIST)
        least, most = (min(round(width * grown), _NO_BOUND) for width in self._widths)
        self._field.setMaximumWidth(most)
        self._field.setMinimumWidth(least)


class _Button(QObject):
    """Widens a button whose words became wider than it was drawn."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button, self._own = button, button.minimumWidth()
        button.setProperty(_OWN, True)
        theme.on_change(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._button.setMinimumWidth(max(self._own, self._button.sizeHint().width()))


class _Panel(QObject):
    """Widens a panel when what is in it can be no narrower."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._least, self._most = panel.minimumWidth(), panel.maximumWidth()
        panel.setProperty(_OWN, True)
        panel.installEventFilter(self)
        theme.on_change(self._fit)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        layout = self._panel.layout()
        if layout is not None:
            needs = layout.totalMinimumSize().width()
            most = self._most
            if self._panel.objectName() == _ALONE:
                most = min(round(most * theme.text_scale() / 100), _NO_BOUND)
            if self._panel.property(STACKED):
                most = _NO_BOUND
            self._panel.setMaximumWidth(max(most, needs))
            if self._least:
                self._panel.setMinimumWidth(max(self._least, needs))
