"""Whether what is written stands out from what it is written on, measured in the picture itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.gui.faults import Fault, Kind, seen, text_of, who

AA, AA_EDGE = 4.5, 3.0
# Of strokes as thin as these, the thickest part is no whole pixel of their colour.
_SMOOTHED = 0.9
_EDGED = (QLineEdit, QComboBox, QAbstractSpinBox)
_FEW = 40


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    c = QColor(colour)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (c.redF(), c.greenF(), c.blueF())
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def pale(window: QWidget, picture: QImage, least: float = AA) -> list[Fault]:
    """Return what is written or edged too pale in a picture of the window."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    found: list[Fault] = []
    for widget in seen(window):
        if not widget.isEnabled():
            continue
        found += _pale_words(widget, window, picture, least)
        if isinstance(widget, _EDGED):
            found += _pale_edge(widget, window, picture)
    return found


def _pale_words(widget: QWidget, window: QWidget, picture: QImage, least: float) -> Iterator[Fault]:
    for place in _written(widget):
        shown = place & widget.visibleRegion().boundingRect()
        at = QRect(widget.mapTo(window, shown.topLeft()), shown.size()) & picture.rect()
        if at.width() < 8 or at.height() < 8:
            continue
        ratio, ink, ground = _contrast_in(picture.copy(at))
        if 1.0 < ratio < least * _SMOOTHED:
            figures = f"{ratio:.1f}, {ink} on {ground}"
            yield Fault(Kind.PALE, who(widget), text_of(widget), figures)


def _written(widget: QWidget) -> Iterator[QRect]:
    """Yield where words stand in a widget, without its edges and signs."""
    inside = widget.rect().adjusted(6, 6, -6, -6)
    if isinstance(widget, QLabel):
        if widget.text() and widget.pixmap().isNull():
            yield widget.rect()
    elif isinstance(widget, QCheckBox | QRadioButton):
        yield inside.adjusted(26, 0, 0, 0)
    elif isinstance(widget, QAbstractButton) and widget.text():
        past = widget.iconSize().width() + 12 if not widget.icon().isNull() else 0
        yield inside.adjusted(past, 0, 0, 0)
    elif isinstance(widget, QLineEdit):
        if not widget.hasFocus():  # its cursor would stand out, whatever is written
            yield inside
    elif isinstance(widget, QComboBox):
        if widget.currentText():
            yield inside.adjusted(0, 0, -28, 0)
    elif isinstance(widget, QTabBar):
        yield from (widget.tabRect(at).adjusted(6, 6, -6, -6) for at in range(widget.count()))
    elif isinstance(widget, QTableView) and widget.model() is not None:
        header = widget.horizontalHeader()
        corner, viewport = widget.viewport().pos(), widget.viewport().rect()
        for row in range(min(widget.model().rowCount(), 3)):
            for column in range(header.count()):
                index = widget.model().index(row, column)
                if not index.data():
                    continue
                place = widget.visualRect(index) & viewport
                yield place.adjusted(3, 3, -3, -3).translated(corner)


def _contrast_in(picture: QImage) -> tuple[float, str, str]:
    """Return the contrast between the ground and what stands out most from it, and both."""
    counts = Counter(memoryview(picture.constBits()).cast("I"))
    ground = QColor(counts.most_common(1)[0][0]).name()
    inks = {QColor(colour).name() for colour, _ in counts.most_common(_FEW)}
    ratio, ink = max((contrast(colour, ground), colour) for colour in inks)
    return ratio, ink, ground


def _pale_edge(widget: QWidget, window: QWidget, picture: QImage) -> Iterator[Fault]:
    if isinstance(widget.parentWidget(), (*_EDGED, QTableView)):
        return
    if widget.visibleRegion().boundingRect() != widget.rect():
        return
    corner = widget.mapTo(window, QPoint(0, 0))
    across = corner.x() + widget.width() // 2
    if not picture.rect().contains(across, corner.y() - 2):
        return
    edge = picture.pixelColor(across, corner.y()).name()
    ratio = contrast(edge, picture.pixelColor(across, corner.y() - 2).name())
    if ratio < AA_EDGE:
        yield Fault(Kind.PALE, who(widget), "its edge", f"{ratio:.1f}, {edge}")
