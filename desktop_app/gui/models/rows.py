"""A list of frozen objects as a table: each column says how a row reads."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.words import said

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_MEASURED_ROWS = 40
_LEAST_LETTERS = 10  # of a name, so that one knows whose row it is
_GOOD_LETTERS = 20  # of it, so that one reads it
LEAST_WIDTH, GOOD_WIDTH = "least_width", "good_width"  # what a table says of itself: folding.py
_Mode = QHeaderView.ResizeMode
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """`text` is what a row shows here; the one column with `wide` takes the room that is left.

    One with `gives` is cut before the table scrolls sideways; its tooltip has the whole of it.
    """

    title: str
    text: Callable[[T], str]
    wide: bool = False
    number: bool = False
    gives: bool = False


class RowsModel(QAbstractTableModel, Generic[T]):
    """Rows never change in place: `show_rows` takes a new list."""

    def __init__(self, columns: Sequence[Column[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[T, ...] = ()

    @property
    def rows(self) -> tuple[T, ...]:
        """What is on show."""
        return self._rows

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def retitle(self, number: int, title: str) -> None:
        """Give a column another title."""
        columns = list(self._columns)
        columns[number] = replace(columns[number], title=title)
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, number, number)

    def retext(self, columns: Sequence[Column[T]]) -> None:
        """Say the rows in other words from now on; the columns stay as many."""
        self._columns = tuple(columns)

    def row(self, index: Index) -> T | None:
        """Return the object of a row, None for no row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the whole text as a tooltip, in case it does not fit."""
        if role in _TEXTS and index.isValid():
            return said(self._columns[index.column()].text(self._rows[index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[index.column()].number:
            return _RIGHT
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's title."""
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def dress(self, view: QTableView) -> None:
        """Put the model into a table and give that the program's looks."""
        view.setModel(self)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(FIELD_HEIGHT)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        # Widths by the rows one sees: to measure all would hold the window up.
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(
                number, mode.Stretch if column.wide else mode.ResizeToContents
            )
        gives = [number for number, column in enumerate(self._columns) if column.gives]
        keep_titles_whole(view, gives)


def keep_titles_whole(view: QTableView, gives: Sequence[int] = ()) -> None:
    """Never let a column that takes the room that is left be narrower than its title or a name.

    With large text the others may leave it nothing; then those of `gives` are cut as far as that
    as well, and if it does not do the table scrolls sideways.
    """
    _Room(view, gives)


class _Room(QObject):
    def __init__(self, view: QTableView, gives: Sequence[int]) -> None:
        super().__init__(view)
        self._gives, self._sharing = gives, False
        self._view, self._header = view, view.horizontalHeader()
        modes = map(self._header.sectionResizeMode, range(self._header.count()))
        self._wide = [at for at, mode in enumerate(modes) if mode is _Mode.Stretch]
        self._held: set[int] = set()
        view.viewport().installEventFilter(self)
        self._header.geometriesChanged.connect(self._share)
        self._header.sectionResized.connect(self._resized)
        if gives:
            view.model().modelReset.connect(self._share)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._share()
        return super().eventFilter(watched, event)

    def _resized(self, at: int, *_: int) -> None:
        if at not in self._wide:
            self._share()

    def _share(self) -> None:
        if self._sharing:
            return  # what is heard of now was done here
        self._sharing = True
        try:
            self._share_out()
        finally:
            self._sharing = False

    def _share_out(self) -> None:
        header = self._header
        shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
        wide = [at for at in shown if at in self._wide and self._takes_the_rest(at)]
        gives = {at: self._whole(at) for at in shown if at in self._gives}
        others = sum(header.sectionSize(at) for at in shown if at not in wide and at not in gives)
        least = {at: self._least(at) for at in (*wide, *gives)}
        room = header.viewport().width() - others - sum(least[at] for at in wide)
        for at, size in self._cut(gives, least, room).items():
            self._set(at, _Mode.Fixed if size < gives[at] else _Mode.ResizeToContents, size)
        fits = room >= sum(min(least[at], whole) for at, whole in gives.items())
        self._held = set() if fits else set(wide)
        self._tell(
            others + sum(min(least[at], gives.get(at, least[at])) for at in least), len(wide)
        )
        for at in wide:
            self._set(at, _Mode.Stretch if fits else _Mode.Fixed, least[at])

    def _cut(self, gives: Mapping[int, int], least: Mapping[int, int], room: int) -> dict[int, int]:
        """Return how wide those that give way are: as much less as is missing, each its share."""
        missing = max(sum(gives.values()) - room, 0)
        spare = {at: max(whole - least[at], 0) for at, whole in gives.items()}
        share = min(missing / max(sum(spare.values()), 1), 1.0)
        return {at: whole - math.ceil(spare[at] * share) for at, whole in gives.items()}

    def _tell(self, least: int, wide: int) -> None:
        """Say at which width nothing is out of sight, and at which one reads it with ease."""
        view = self._view
        around = 2 * view.frameWidth() + view.verticalScrollBar().sizeHint().width()
        more = (_GOOD_LETTERS - _LEAST_LETTERS) * view.fontMetrics().averageCharWidth()
        view.setProperty(LEAST_WIDTH, least + around)
        view.setProperty(GOOD_WIDTH, least + around + wide * more)

    def _set(self, at: int, mode: _Mode, size: int) -> None:
        header = self._header
        if header.sectionResizeMode(at) is not mode:
            header.setSectionResizeMode(at, mode)
        if mode is _Mode.Fixed and header.sectionSize(at) != size:
            header.resizeSection(at, size)

    def _whole(self, at: int) -> int:
        """Return how wide a column would have to be for what one sees of it."""
        return max(self._view.sizeHintForColumn(at), self._header.sectionSizeHint(at))

    def _least(self, at: int) -> int:
        some = _LEAST_LETTERS * self._view.fontMetrics().averageCharWidth() + 2 * 8
        return max(self._header.sectionSizeHint(at), some)

    def _takes_the_rest(self, at: int) -> bool:
        """Whoever gave the column another mode meant it."""
        return at in self._held or self._header.sectionResizeMode(at) is _Mode.Stretch
