"""A column of shares: the percentage in figures, and a bar behind it for the eye."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.models.rows import Index
from desktop_app.gui.theme import colours

_EDGE = 6


class ShareBar(QStyledItemDelegate):
    """Paints `UserRole` of an index, 0 to 1, as a bar right of its text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as ever, then the bar and the figures."""
        share = index.data(Qt.ItemDataRole.UserRole)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, area = shown.text, QRectF(option.rect)
        shown.text = ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        c = colours()
        painter.save()
        painter.setPen(QColor(c.on_accent if chosen else c.text))
        wide = shown.fontMetrics.horizontalAdvance("100 %") + _EDGE
        figures = QRectF(area.left(), area.top(), wide, area.height())
        painter.drawText(figures, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        room = area.width() - wide - 2 * _EDGE
        if share and room > 0:
            bar = QRectF(
                area.left() + wide + _EDGE, area.top() + 10, room * share, area.height() - 20
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.on_accent if chosen else c.accent))
            painter.drawRoundedRect(bar, 3, 3)
        painter.restore()


def share_text(share: float) -> str:
    """Return `60 %`."""
    return f"{round(100 * share)} %"
