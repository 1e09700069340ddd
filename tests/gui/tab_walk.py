"""Tab through a window as somebody without a mouse does, and say where that goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextBrowser, QWidget

from tests.gui.faults import Fault, Kind, seen, text_of, who

_MUCH = 4  # a row's widgets need not be level to the pixel
_BACK_TO_THE_START = 1
_LINKS = 200  # of one page of the guide, at most
# A sheet to type in, where Tab goes to the next cell as in any sheet; every deed has its key, and
# Esc leads back to the counter.
_KEEPS_TAB = {"batch_rows"}


def tab_faults(window: QWidget, settle: Callable[[], None] | None = None) -> list[Fault]:
    """Press Tab until it comes round: every control is met, none twice, in the order one reads."""
    stops = {widget: _place(widget, window) for widget in seen(window) if _stops_at(widget)}
    if not stops:
        return []
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    start = QApplication.focusWidget()
    if start not in stops or isinstance(start, QTextBrowser):
        start = next(one for one in stops if not isinstance(one, QTextBrowser))
        start.setFocus(Qt.FocusReason.TabFocusReason)
    met = [start]
    for _ in range(2 * len(stops) + _LINKS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if settle is not None:
            settle()
        now = QApplication.focusWidget()
        if now is start:
            break
        if now is met[-1] and now.objectName() in _KEEPS_TAB:
            return []
        if now is met[-1] and isinstance(now, QTextBrowser):
            continue  # from link to link
        if now is None or now is met[-1]:
            return [Fault(Kind.ORDER, who(met[-1]), "Tab does not leave it")]
        if now in met:
            return [Fault(Kind.ORDER, who(now), f"met again after {who(met[-1])}")]
        met.append(now)
    return [*_never_met(stops, met), *_backwards([one for one in met if one in stops], stops)]


def _stops_at(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and not widget.isChecked():
        group = widget.group()
        if widget.autoExclusive() or (group is not None and group.exclusive()):
            return False  # the arrow keys go there from the one that is chosen
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isEnabled() and widget.focusProxy() is None


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _never_met(stops: dict[QWidget, QRect], met: list[QWidget]) -> Iterator[Fault]:
    for widget in stops:
        if widget not in met and widget.isVisible() and widget.isEnabled():
            yield Fault(Kind.ORDER, who(widget), f"Tab never comes to it, {text_of(widget)}")


def _backwards(met: list[QWidget], stops: dict[QWidget, QRect]) -> list[Fault]:
    """Return each step up or to the left, but the one from the last back to the first."""
    steps = [*pairwise(met), (met[-1], met[0])]
    back = [
        Fault(Kind.ORDER, who(other), f"{text_of(other)} comes after {who(one)} {text_of(one)}")
        for one, other in steps
        if not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
        and _is_before(stops[other], stops[one])
    ]
    return back if len(back) > _BACK_TO_THE_START else []


def _is_before(this: QRect, that: QRect) -> bool:
    """Tell whether one reads `this` before `that`: left of it in its row, or above it.

    What stands above and to the right is the next column, and comes after.
    """
    in_row = min(this.bottom(), that.bottom()) - max(this.top(), that.top()) > _MUCH
    if in_row:
        return this.right() <= that.left() + _MUCH
    return this.bottom() <= that.top() + _MUCH and this.left() < that.right() - _MUCH
