"""A pane of a splitter that scrolls when it is too low for what is in it.

A splitter does not ask how high a pane must be at its width, so wrapped words would be cut off.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget


def let_scroll(splitter: QSplitter, pane: QWidget) -> None:
    """Put a scroll area between `splitter` and its `pane`; Tab passes it by."""
    # With a parent from the start: Python would take away what it made and nobody holds.
    area = _Pane(splitter.parentWidget())
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    splitter.replaceWidget(splitter.indexOf(pane), area)
    area.setWidget(pane)
    pane.show()


class _Pane(QScrollArea):
    def minimumSizeHint(self) -> QSize:
        """Return a width at which nothing is cut off; the height may be any."""
        hint, pane = super().minimumSizeHint(), self.widget()
        if pane is None:
            return hint
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(pane.minimumSizeHint().width() + bar, hint.height())
