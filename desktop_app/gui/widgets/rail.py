"""The rail's buttons: as roomy as there is height for them, and never past the window's foot.

An office with every capability on has a dozen places; at 768 pixels they stand closer together,
with the icon beside the words instead of above them. With large text there is room for the name
alone, and the key is told by the tooltip.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QToolButton, QWidget

_ROOMY = 74
_LEAST = 36  # what a finger and a tired hand still meet
_WIDTH = 104
_EDGES = 6
_Style = Qt.ToolButtonStyle
_ABOVE = "roomy", _Style.ToolButtonTextUnderIcon, 26
_BESIDE = "tight", _Style.ToolButtonTextBesideIcon, 20


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
        self._area = _scrolling(frame)
        self._area.installEventFilter(self)

    def button(self, title: str, icon: str, key: str) -> QToolButton:
        """Return a new button; it still has to be put into the layout."""
        from desktop_app.gui import icons

        button = QToolButton(self._frame)
        button.setProperty("title", title)
        button.setProperty("with_key", f"{title}\n{key}")
        button.setText(button.property("with_key"))
        button.setToolTip(f"{title} ({key})")
        button.setAccessibleName(f"{title} ({key})")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("rail", _ABOVE[0])
        icons.dress(button, icon)
        return button

    def lead_tab_to(self, pressed: QToolButton | None) -> None:
        """Let Tab come to the place one is at; the arrow keys go on from there to the others."""
        places = [one for one in self._buttons() if one.isCheckable()]
        stop = pressed if pressed is not None else next(iter(places), None)
        for button in places:
            tab = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(tab)

    def fit(self) -> None:
        """Lay the buttons out for the height there is."""
        buttons = self._buttons()
        if not buttons:
            return
        margins = self._layout.contentsMargins()
        # Between the places and the foot stands one more gap.
        room = self._area.height() - margins.top() - margins.bottom()
        each = room // len(buttons) - self._layout.spacing() - 1
        height = max(_ROOMY, self._dress(buttons, _ABOVE))
        if height > each:
            height = self._dress(buttons, _BESIDE)
            if each < 2 * buttons[0].fontMetrics().height() + _EDGES:
                height = self._dress(buttons, _BESIDE, keys=False)
            height = max(_LEAST, min(each, height))
        for button in buttons:
            button.setFixedHeight(height)
        self._fit_width()
        # Tab comes to them from above, whichever was made first.
        QWidget.setTabOrder(buttons[-1], buttons[0])
        for one, other in pairwise(buttons):
            QWidget.setTabOrder(one, other)

    def _dress(
        self, buttons: list[QToolButton], look: tuple[str, _Style, int], *, keys: bool = True
    ) -> int:
        """Give the buttons a look and return the height they need in it."""
        name, style, side = look
        for button in buttons:
            button.setText(button.property("with_key" if keys else "title"))
            if button.property("rail") != name:
                button.setProperty("rail", name)
                button.style().unpolish(button)  # the style sheet asks for the property once
                button.style().polish(button)
            button.setToolButtonStyle(style)
            button.setIconSize(QSize(side, side))
            button.setMinimumWidth(_WIDTH)
        return max(button.sizeHint().height() for button in buttons)

    def _fit_width(self) -> None:
        needs = self._layout.totalSizeHint()
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setFixedWidth(
            needs.width() + (bar if needs.height() > self._area.height() else 0)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the buttons again whenever the rail is as high as it was not."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self.fit()
        return super().eventFilter(watched, event)

    def _buttons(self) -> list[QToolButton]:
        items = (self._layout.itemAt(at) for at in range(self._layout.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, QToolButton)]


def _scrolling(frame: QFrame) -> QScrollArea:
    """Put the rail into an area that scrolls when not even the lowest buttons fit."""
    desk = frame.parentWidget()
    area = QScrollArea(desk)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    around = desk.layout() if desk is not None else None
    if around is not None:
        around.replaceWidget(frame, area)
    area.setWidget(frame)
    return area
