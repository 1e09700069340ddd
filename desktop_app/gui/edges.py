"""Edges that can be seen on combo boxes and spin boxes, and thick ones on what has the focus.

A style sheet on a combo box breaks its list and one on a spin box its arrows. Fusion's own edge
is a shade of the window's colour: under 3:1 in the light look, and not to be seen in the dark one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOptionComplex, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.gui.theme import Colours

_EDGED = (QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox)
_CORNER = 5


class Edges(QProxyStyle):
    """The base style with the palette's edge and focus colours; `colours` are those in force."""

    def __init__(self, base: str, colours: Callable[[], Colours]) -> None:
        super().__init__(base)
        self._colours = colours

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control in _EDGED and getattr(option, "frame", False):
            self._draw_edge(option, painter)

    def _draw_edge(self, option: QStyleOptionComplex, painter: QPainter) -> None:
        c = self._colours()
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        width = c.focus if focused else c.line
        half = width / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent if focused else c.edge), width))
        painter.drawRoundedRect(
            QRectF(option.rect).adjusted(half, half, -half, -half), _CORNER, _CORNER
        )
        painter.restore()
