"""The rail's buttons: as roomy as there is height for them, and never past the window's foot.

An office with every capability on has a dozen places; at 768 pixels they stand closer together,
with the icon beside the words instead of above them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QToolButton

_ROOMY = 74
_LEAST = 36  # what a finger and a tired hand still meet
_WIDTH = 104


def place_key(number: int) -> str:
    """Return the key of the place with this number: Ctrl+1 … Ctrl+9, Ctrl+0, Ctrl+Shift+1 …"""
    if number <= 10:
        return f"Ctrl+{number % 10}"
    return f"Ctrl+Shift+{number - 10}"


class Rail(QObject):
    """Makes the buttons of the rail and fits them to its height."""

    def __init__(self, frame: QFrame, layout: QBoxLayout) -> None:
        super().__init__(frame)
        self._frame, self._layout = frame, layout
        # The window may be as low as the screen; the buttons follow it, not it them.
        frame.setMinimumHeight(1)
        frame.installEventFilter(self)

    def button(self, title: str, icon: str, key: str) -> QToolButton:
        """Return a new button; it still has to be put into the layout."""
        from desktop_app.gui import icons

        button = QToolButton(self._frame)
        button.setText(f"{title}\n{key}")
        button.setAccessibleName(f"{title} ({key})")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("rail", True)
        icons.dress(button, icon)
        return button

    def fit(self) -> None:
        """Lay the buttons out for the height there is."""
        buttons = self._buttons()
        if not buttons:
            return
        margins = self._layout.contentsMargins()
        # Between the places and the foot stands one more gap.
        room = self._frame.height() - margins.top() - margins.bottom()
        each = room // len(buttons) - self._layout.spacing() - 1
        roomy = each >= _ROOMY
        style = Qt.ToolButtonStyle
        height = _ROOMY if roomy else max(_LEAST, min(each, self._two_lines()))
        for button in buttons:
            button.setToolButtonStyle(
                style.ToolButtonTextUnderIcon if roomy else style.ToolButtonTextBesideIcon
            )
            side = 26 if roomy else 20
            button.setIconSize(QSize(side, side))
            button.setMinimumWidth(_WIDTH)
            button.setFixedHeight(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the buttons again whenever the rail is as high as it was not."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _two_lines(self) -> int:
        return 2 * self._frame.fontMetrics().lineSpacing() + 12

    def _buttons(self) -> list[QToolButton]:
        items = (self._layout.itemAt(at) for at in range(self._layout.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, QToolButton) and not one.isHidden()]
