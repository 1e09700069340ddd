"""What a machine can find wrong with what people see: cut, covered, pale, small, nameless, lost.

Everything is asked of the real widgets and of the window's picture. `tests/gui/test_faults.py`
spoils a window in each of these ways and sees it found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

from desktop_app.gui.whole_words import TOLD
from desktop_app.gui.widgets.pdf_view import PdfView

SMALLEST_SCREEN = QSize(1366, 768)
SMALLEST_TARGET = 36

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
_TARGETS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)
_TEXTS = (QAbstractButton, QLabel, QComboBox, QLineEdit, QTabBar)
_HOLDERS = (QAbstractScrollArea, QHeaderView, QMainWindow, QSplitter, QStackedWidget, QTabWidget)
_NOTHING = QAbstractItemView.SelectionMode.NoSelection
_GRID = 1  # a row's line is its own
# Tables of figures are read, never pressed: a month of them has to stand on one screen.
_FIGURES = {"day_table", "table_1_1", "table_1_2"}
_ROWS = 12  # as many of a table as one sees are looked at


class Kind(StrEnum):
    """What can be wrong."""

    CUT = "cut off"
    SHORTENED = "shortened, and nothing tells the rest"
    OVERLAP = "covers"
    PALE = "too pale"
    SMALL = "too small"
    LOW = "too low to hit"
    NAMELESS = "has no accessible name"
    ORDER = "tab order"
    SIDEWAYS = "scrolls sideways"
    GREW = "larger than the screen"


_Cut = tuple[str, str]  # the words, and how much of them


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with one widget: `words` is what stands on it, `figures` how much it is."""

    kind: Kind
    who: str
    words: str
    figures: str = ""

    def __str__(self) -> str:
        return ": ".join(filter(None, (f"{self.who} {self.kind}", self.words, self.figures)))


def faults(window: QWidget, scale: int = 100) -> list[Fault]:
    """Return what is wrong with where things stand in a window, shown with text of `scale` %."""
    found = list(_whole(window))
    for widget in seen(window):
        found += _nameless(widget)
        found += _small(widget)
        found += _cut(widget)
        found += _sideways(widget, scale)
        found += _covered(widget)
        if isinstance(widget, _TEXTS):
            found += _reaches_out(widget, window)
    return found


def seen(window: QWidget) -> Iterator[QWidget]:
    """Yield what is shown in a window and was put there by us, parts of Qt's own widgets not."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not _is_part(widget):
            yield widget


def who(widget: QWidget) -> str:
    """Return what one would search for in the code."""
    names = [widget.objectName() or type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(names) < 2:
        if type(parent).__module__.startswith("desktop_app"):
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return "/".join(reversed(names))


def text_of(widget: QWidget) -> str:
    """Return the words on a widget, shortened."""
    words = ""
    if isinstance(widget, QLabel | QAbstractButton):
        words = widget.text()
    elif isinstance(widget, QLineEdit):
        words = widget.displayText() or widget.placeholderText()
    elif isinstance(widget, QComboBox):
        words = widget.currentText()
    return repr(words[:60])


def accessible_name(widget: QWidget) -> str:
    """Return what a screen reader says the widget is."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def _whole(window: QWidget) -> Iterator[Fault]:
    if window.size() != SMALLEST_SCREEN:
        yield Fault(Kind.GREW, who(window), "", f"{window.width()}×{window.height()}")


def _is_part(widget: QWidget) -> bool:
    """Tell whether Qt made it as a part of something else; the bar of tabs is looked at."""
    if isinstance(widget, QTabBar):
        return False
    if isinstance(widget, QHeaderView | QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    parts = QAbstractSpinBox | QComboBox | QLineEdit | QHeaderView | QAbstractItemView | QTabBar
    return isinstance(parent, parts)


def _nameless(widget: QWidget) -> Iterator[Fault]:
    if isinstance(widget, _CONTROLS) and not accessible_name(widget):
        yield Fault(Kind.NAMELESS, who(widget), text_of(widget))


def _small(widget: QWidget) -> Iterator[Fault]:
    if isinstance(widget, _TARGETS) and min(widget.width(), widget.height()) < SMALLEST_TARGET:
        size = f"{widget.width()}×{widget.height()}"
        yield Fault(Kind.SMALL, who(widget), text_of(widget), size)
    if isinstance(widget, QTabBar):
        low = [at for at in _tabs(widget) if widget.tabRect(at).height() < SMALLEST_TARGET]
        if low:
            yield Fault(Kind.LOW, who(widget), "tabs", f"{widget.tabRect(low[0]).height()} high")
    if isinstance(widget, QAbstractItemView) and widget.selectionMode() != _NOTHING:
        rows = [
            widget.visualRect(index).height()
            for index in _cells(widget)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable
        ]
        if rows and min(rows) < SMALLEST_TARGET - _GRID and widget.objectName() not in _FIGURES:
            yield Fault(Kind.LOW, who(widget), "rows", f"{min(rows)} high")


# Cut off ---------------------------------------------------------------------------------------


def _cut(widget: QWidget) -> Iterator[Fault]:
    cut: list[_Cut] = []
    kind = Kind.SHORTENED
    if isinstance(widget, QLabel):
        kind, cut = Kind.CUT, _label_cut(widget)
    elif isinstance(widget, QAbstractButton):
        kind, cut = Kind.CUT, _button_cut(widget)
    elif isinstance(widget, QComboBox):
        cut = _combo_cut(widget)
    elif isinstance(widget, QLineEdit):
        cut = _placeholder_cut(widget)
    elif isinstance(widget, QTabBar):
        cut = [(f"tab {widget.tabText(at)!r}", "") for at in _tabs(widget) if _tab_cut(widget, at)]
    elif isinstance(widget, QAbstractItemView):
        cut = [*_headers_cut(widget), *_cells_cut(widget)]
    yield from (Fault(kind, who(widget), *one) for one in cut)


def _label_cut(label: QLabel) -> list[_Cut]:
    if not label.text() or not label.pixmap().isNull():
        return []
    needs = label.minimumSizeHint()
    height = label.heightForWidth(label.width()) if label.wordWrap() else needs.height()
    if label.width() < needs.width() - 1:
        return [(text_of(label), f"{label.width()} of {needs.width()} wide")]
    if label.height() < height - 1:
        return [(text_of(label), f"{label.height()} of {height} high")]
    return []


def _button_cut(button: QAbstractButton) -> list[_Cut]:
    needs = button.sizeHint()
    lines = button.text().count("\n") + 1
    # Without what it has above and below the words: there it may be squeezed.
    high = min(needs.height(), lines * button.fontMetrics().height() + 2)
    if isinstance(button, QToolButton):
        high = lines * button.fontMetrics().height()
    if not button.text() or (button.width() >= needs.width() - 1 and button.height() >= high):
        return []
    return [(text_of(button), f"{button.size().toTuple()} of {needs.width()}×{high}")]


def _combo_cut(box: QComboBox) -> list[_Cut]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    words = box.currentText()
    needs = box.fontMetrics().horizontalAdvance(words)
    if not box.itemIcon(box.currentIndex()).isNull():
        needs += box.iconSize().width() + 4
    if box.isEditable() or needs <= room.width() or words in box.toolTip() or _tells(box):
        return []
    return [(repr(words), f"{room.width()} of {needs} wide")]


def _placeholder_cut(field: QLineEdit) -> list[_Cut]:
    words = field.placeholderText()
    room = field.width() - 2 * 10  # the edge, the style sheet's padding, and Qt's own
    needs = field.fontMetrics().horizontalAdvance(words)
    if field.text() or needs <= room or words in field.toolTip() or _tells(field):
        return []
    return [(repr(words), f"{room} of {needs} wide")]


def _tells(widget: QWidget) -> bool:
    return bool(widget.property(TOLD)) and not widget.toolTip()


def _tabs(bar: QTabBar) -> list[int]:
    return [at for at in range(bar.count()) if bar.isTabVisible(at)]


def _tab_cut(bar: QTabBar, at: int) -> bool:
    words = bar.tabText(at).replace("&", "")
    needs = bar.fontMetrics().horizontalAdvance(words) + 2 * 14
    return bar.tabRect(at).width() < needs and words not in bar.tabToolTip(at)


def _headers_cut(view: QAbstractItemView) -> list[_Cut]:
    if not isinstance(view, QTableView) or not view.horizontalHeader().isVisible():
        return []
    header, model = view.horizontalHeader(), view.model()
    cut = []
    for at in range(header.count()):
        words = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
        told = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        needs, room = header.sectionSizeHint(at), header.sectionSize(at)
        if header.isSectionHidden(at) or not words or words in str(told or ""):
            continue
        if room < needs - 1:
            cut.append((f"column {words!r}", f"{room} of {needs} wide"))
    return cut


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Yield the cells of the first rows somebody sees."""
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(view.rootIndex()), _ROWS)):
        for column in range(_columns(view)):
            index = model.index(row, column, view.rootIndex())
            if not view.visualRect(index).isEmpty():
                yield index


def _columns(view: QAbstractItemView) -> int:
    return view.model().columnCount() if isinstance(view, QTableView) else 1


def _cells_cut(view: QAbstractItemView) -> list[_Cut]:
    if view.itemDelegate() is None or not isinstance(view, QTableView | QListView):
        return []
    cut = []
    for index in _cells(view):
        words = str(index.data() or "")
        told = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if not words or words in told or view.indexWidget(index) is not None:
            continue
        needs, place = _cell_needs(view, index, words), view.visualRect(index)
        if place.width() < needs - 1 and not view.wordWrap():
            cut.append((f"cell {words[:60]!r}", f"{place.width()} of {needs} wide"))
    return cut


def _cell_needs(view: QAbstractItemView, index: QModelIndex, words: str) -> int:
    """Return how wide a cell must be; a list's own hint may have been set by hand."""
    if isinstance(view, QTableView):
        return view.sizeHintForIndex(index).width()
    widest = max(view.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
    picture = index.data(Qt.ItemDataRole.DecorationRole)
    return widest + 2 * 8 + (view.iconSize().width() + 4 if picture is not None else 0)


def _reaches_out(widget: QWidget, window: QWidget) -> Iterator[Fault]:
    """Find what the edge of something around it cuts off, where nothing scrolls."""
    parent = widget.parentWidget()
    while parent is not None:
        above = parent.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
            return  # the bars of the area are looked at in _sideways
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if place.isValid() and not parent.rect().adjusted(-1, -1, 1, 1).contains(place):
            yield Fault(Kind.CUT, who(widget), text_of(widget), f"by {who(parent)}")
            return
        if parent is window:
            return
        parent = above


def _sideways(widget: QWidget, scale: int) -> Iterator[Fault]:
    # A sheet of paper is drawn to the width once that has settled.
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QPlainTextEdit | PdfView):
        bar = widget.horizontalScrollBar()
        more = bar.maximum() - bar.minimum()
        hidden = widget.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if more > 0 and hidden and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield Fault(Kind.CUT, who(widget), "", f"{more} more to the right, no bar")
        elif more > 0 and scale == 100:
            yield Fault(Kind.SIDEWAYS, who(widget), "", f"by {more}")
    if isinstance(widget, QTabBar) and scale == 100 and widget.count():
        last = max(widget.tabRect(at).right() for at in _tabs(widget)) if _tabs(widget) else 0
        if last > widget.width():
            room = f"end at {last} of {widget.width()}"
            yield Fault(Kind.SIDEWAYS, who(widget), "tabs", room)


# One upon the other -------------------------------------------------------------------------------


def _covered(parent: QWidget) -> Iterator[Fault]:
    if isinstance(parent, (*_HOLDERS, QTabBar, QComboBox, QLineEdit, QAbstractSpinBox)):
        return
    children = [
        one
        for one in parent.children()
        if isinstance(one, QWidget) and one.isVisible() and not one.isWindow()
    ]
    for one, other in combinations(children, 2):
        both = one.geometry() & other.geometry()
        if both.width() > 2 and both.height() > 2:
            size = f"by {both.width()}×{both.height()}, {text_of(one)}"
            yield Fault(Kind.OVERLAP, who(one), who(other), size)
