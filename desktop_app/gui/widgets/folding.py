"""What stands side by side stands one under another where the window is too narrow for it.

With large text on a small screen a place would scroll sideways instead, and half of every line
would be out of sight. A row is measured, never a size of text asked for: the same holds for a
small window, long words of another language, or a list that has grown wide.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QScrollArea,
    QSplitter,
    QTableView,
    QWidget,
)

from desktop_app.gui import theme
from desktop_app.gui.elastic import STACKED
from desktop_app.gui.models.rows import GOOD_WIDTH, LEAST_WIDTH
from desktop_app.gui.widgets.pdf_view import PdfView

_SOME_ROWS = 6 * theme.FIELD_HEIGHT  # of a list above or below something, with its heading
_SOME_LINES = 8 * theme.FIELD_HEIGHT  # of a sheet
_LINE_LETTERS = 30  # of words beside a field: in a narrower column they are hard to read
_PAGE_LETTERS = 40  # of a sheet beside a list
_Way = QBoxLayout.Direction


def let_stack(row: QBoxLayout, page: QWidget) -> None:
    """Let what is in `row`, which stands on `page`, give way to one another downwards."""
    _Row(row, page)


def let_fold(row: QBoxLayout, column: QBoxLayout, page: QWidget, *starts: int) -> None:
    """Let `row`, which stands in `column`, go on in a next line with its items from `starts` on.

    What belongs together, as a label and its field, stays side by side.
    """
    whole = QBoxLayout(_Way.LeftToRight)
    whole.setSpacing(row.spacing())
    column.insertLayout(column.indexOf(row), whole)
    bounds = (0, *starts, row.count())
    stretches = [row.stretch(at) for at in range(row.count())]
    for first, after in pairwise(bounds):
        part = QHBoxLayout()
        part.setSpacing(row.spacing())
        for at in range(first, after):
            _move(row, part, stretches[at])
        if not part.expandingDirections() & Qt.Orientation.Horizontal:
            part.addStretch(0)  # alone in a line its fields stay as wide as they are
        whole.addLayout(part, sum(stretches[first:after]))
    column.removeItem(row)
    _Row(whole, page)


def let_panes_stack(splitter: QSplitter, page: QWidget) -> None:
    """Let the panes of `splitter`, which stands on `page`, do the same."""
    _Panes(splitter, page)


def _move(row: QBoxLayout, part: QBoxLayout, stretch: int) -> None:
    item = row.takeAt(0)
    if item is None:
        return
    widget, layout = item.widget(), item.layout()
    if widget is not None:
        part.addWidget(widget, stretch)
    elif layout is not None:
        layout.setParent(None)
        part.addLayout(layout, stretch)
    else:
        part.addStretch(max(stretch, 1))


class _Fold(QObject):
    """Turns something when there is no room for it, and back. Whoever is one says how."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._frame: QWidget | None = None
        page.installEventFilter(self)
        theme.on_change(self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._page and kind in (QEvent.Type.Show, QEvent.Type.ParentChange):
            self._look_at_frame()
        if kind in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _look_at_frame(self) -> None:
        """The page itself is never narrower than it needs: what it stands in is."""
        frame = _frame_of(self._page)
        if frame is not self._frame:
            self._frame = frame
            frame.installEventFilter(self)

    def _fit(self) -> None:
        frame = self._frame
        if frame is None or not self._page.isVisible() or self._width() <= 0:
            return
        area = frame.parentWidget()
        scrolled = area.widget() if isinstance(area, QScrollArea) else None
        whole = frame.width() if scrolled is None else scrolled.width()
        beside = whole - self._width()
        self._turn(stacked=self._needs() > frame.width() - beside)

    def _width(self) -> int:
        raise NotImplementedError

    def _needs(self) -> int:
        raise NotImplementedError

    def _turn(self, *, stacked: bool) -> None:
        raise NotImplementedError


class _Row(_Fold):
    def __init__(self, row: QBoxLayout, page: QWidget) -> None:
        super().__init__(page)
        self._row = row

    def _width(self) -> int:
        return self._row.geometry().width()

    def _needs(self) -> int:
        shown = _shown(self._row)
        gaps = self._row.spacing() * max(len(shown) - 1, 0)
        return sum(map(_with_ease, shown)) + gaps

    def _turn(self, *, stacked: bool) -> None:
        way = _Way.TopToBottom if stacked else _Way.LeftToRight
        if self._row.direction() is way:
            return
        self._row.setDirection(way)
        for item in map(self._row.itemAt, range(self._row.count())):
            if item is not None and (widget := item.widget()) is not None:
                _stand(widget, stacked=stacked)


class _Panes(_Fold):
    def __init__(self, splitter: QSplitter, page: QWidget) -> None:
        super().__init__(page)
        self._splitter = splitter
        self._sizes: list[int] = []

    def _width(self) -> int:
        return self._splitter.width()

    def _needs(self) -> int:
        shown = [pane for pane in self._panes() if not pane.isHidden()]
        page = _PAGE_LETTERS * self._splitter.fontMetrics().averageCharWidth()
        needs = [max(page, _table_needs(one, LEAST_WIDTH), _least(one)) for one in shown]
        return sum(needs) + self._splitter.handleWidth() * max(len(shown) - 1, 0)

    def _turn(self, *, stacked: bool) -> None:
        way = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        splitter = self._splitter
        for pane in self._panes():
            pane.setMinimumWidth(0 if stacked else _table_needs(pane, LEAST_WIDTH))
            # A splitter does not ask how high a pane must be at its width.
            layout = pane.layout() if stacked else None
            high = layout.totalMinimumHeightForWidth(splitter.width()) if layout else 0
            pane.setMinimumHeight(max(high, 0))  # -1 of one that does not grow when narrow
        if splitter.orientation() is way:
            return
        if stacked:
            self._sizes = splitter.sizes()
        splitter.setOrientation(way)
        for pane in self._panes():
            _stand(pane, stacked=stacked)
        splitter.setSizes([1] * splitter.count() if stacked else self._sizes)

    def _panes(self) -> list[QWidget]:
        found = map(self._splitter.widget, range(self._splitter.count()))
        return [pane for pane in found if pane is not None]


def _with_ease(item: QLayoutItem) -> int:
    """Return the width at which what is in `item` need not be read in narrow columns."""
    layout, widget = item.layout(), item.widget()
    if layout is not None and isinstance(layout, QBoxLayout):
        inner = _shown(layout)
        across = layout.direction() in (_Way.LeftToRight, _Way.RightToLeft)
        gaps = layout.spacing() * max(len(inner) - 1, 0) if across else 0
        return (sum if across else _most)(map(_with_ease, inner)) + gaps
    least = item.minimumSize().width()
    if isinstance(widget, QLabel) and widget.wordWrap():
        words, letters = widget.fontMetrics(), _LINE_LETTERS
        line = words.horizontalAdvance(widget.text())
        return max(least, min(line, letters * words.averageCharWidth()))
    if isinstance(widget, QComboBox):
        return max(least, widget.sizeHint().width())
    return max(least, _table_needs(widget, GOOD_WIDTH)) if widget is not None else least


def _shown(layout: QBoxLayout) -> list[QLayoutItem]:
    items = map(layout.itemAt, range(layout.count()))
    return [item for item in items if item is not None and not item.isEmpty()]


def _most(widths: Iterable[int]) -> int:
    return max(widths, default=0)


def _least(pane: QWidget) -> int:
    return max(pane.minimumSizeHint().width(), 0)


def _table_needs(panel: QWidget, which: str) -> int:
    """Return what the widest table in sight on a panel says that it needs."""
    tables = [panel] if isinstance(panel, QTableView) else panel.findChildren(QTableView)
    needs = _most(int(one.property(which) or 0) for one in tables if not one.isHidden())
    layout = panel.layout()
    margins = layout.contentsMargins() if layout is not None else QMargins()
    return needs + margins.left() + margins.right()


def _frame_of(page: QWidget) -> QWidget:
    """Return what the page stands in: the view of the area that scrolls it, else the window."""
    above = page.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return above.viewport()
        above = above.parentWidget()
    return page.window()


def _stand(panel: QWidget, *, stacked: bool) -> None:
    """Give a panel the width, and each list and sheet in it a height at which one sees some."""
    panel.setProperty(STACKED, stacked)
    QCoreApplication.sendEvent(panel, QEvent(QEvent.Type.LayoutRequest))
    for view in (panel, *panel.findChildren(QTableView)):
        if isinstance(view, QTableView) and view.minimumHeight() in (0, _SOME_ROWS):
            view.setMinimumHeight(_SOME_ROWS if stacked else 0)
    for sheet in panel.findChildren(PdfView):
        sheet.setMinimumHeight(_SOME_LINES if stacked else 0)
