"""A made-up language: whatever went through the translator is told from what went past it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

OPENED, CLOSED = "⟦", "⟧"
_LONGER = 0.4  # what English, German or Javanese may need beside Indonesian
_KEPT = re.compile(r"(\{\{[^{}]*\}\}|\{[^{}]*\}|%n|%L?\d|<[^<>]*>|&(?:nbsp|amp|lt|gt|quot);)")
_WRAPPED = re.compile(f"{OPENED}[^{OPENED}{CLOSED}]*{CLOSED}")
_ROWS = 40  # of a table: what is further down looks like what is above


class PseudoTranslator(QTranslator):
    """Knows every sentence of the .ts, and returns it between ⟦ and ⟧.

    Each piece between two placeholders has marks of its own, so that what is put in can be seen
    to be translated too. With `longer` it also grows by 40 %.
    """

    def __init__(self, known: Iterable[tuple[str, str]], *, longer: bool = False) -> None:
        super().__init__()
        self._known = frozenset(known)
        self._longer = longer

    def isEmpty(self) -> bool:
        """Tell Qt that this one is worth asking."""
        return False

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Return the sentence in the made-up language; None for one that is not known."""
        if (context, text) not in self._known:
            return None  # type: ignore[return-value]  # Qt's null string: ask the next one
        return "".join(self._mark(piece) for piece in _KEPT.split(text))

    def _mark(self, piece: str) -> str:
        if _KEPT.fullmatch(piece) or not re.search(r"[^\W\d_]", piece):
            return piece
        more = "~" * int(len(piece) * _LONGER) if self._longer else ""
        return f"{OPENED}{piece}{more}{CLOSED}"


def past_the_translator(text: str) -> str:
    """Return what of a text is in no marks: values that were put in, or a forgotten sentence."""
    bare = re.sub(r"<(style|head)\b.*?</\1>", "", text, flags=re.DOTALL)
    bare = re.sub(r"<[^<>]*>", " ", bare).replace("&nbsp;", " ")
    while (less := _WRAPPED.sub("", bare)) != bare:
        bare = less
    return "\n".join(" ".join(line.split()) for line in bare.splitlines())


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (where, text) for all that a window shows, says on hover or tells a screen reader."""
    for widget in [root, *root.findChildren(QWidget)]:
        where = f"{_owner(widget)} {type(widget).__name__} {widget.objectName()}"
        for what, text in _told_by(widget):
            if text.strip():
                yield f"{where} {what}", text


def _owner(widget: QWidget) -> str:
    """Return the nearest class of ours around a widget."""
    around: QWidget | None = widget
    while around is not None and not type(around).__module__.startswith("desktop_app"):
        around = around.parentWidget()
    return type(around).__name__ if around is not None else ""


def _told_by(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    for action in widget.actions():
        if isinstance(action, QAction):
            yield "action", action.text()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QMainWindow):
        yield "title", widget.windowTitle()
    elif isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(one)) for one in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(one)) for one in range(widget.count()))
    else:
        yield from _told_by_field(widget)


def _told_by_field(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
        if widget.isReadOnly():
            yield "text", widget.toPlainText()
    elif isinstance(widget, QAbstractSpinBox):
        yield "special", widget.specialValueText()
        if isinstance(widget, QSpinBox):
            yield from (("unit", widget.prefix()), ("unit", widget.suffix()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _told_by_rows(widget)


def _told_by_rows(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    if not isinstance(view, QListWidget):
        for column in range(_columns(model, QModelIndex())):
            yield "header", _said(model.headerData(column, Qt.Orientation.Horizontal))
    yield from _cells(model, QModelIndex())


def _cells(model: QAbstractItemModel, under: QModelIndex) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(under), _ROWS)):
        for column in range(_columns(model, under)):
            index = model.index(row, column, under)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield "cell", _said(index.data(role))
        if not isinstance(model, QAbstractListModel | QAbstractTableModel):
            yield from _cells(model, model.index(row, 0, under))


def _columns(model: QAbstractItemModel, under: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(under)


def _said(value: object) -> str:
    return value if isinstance(value, str) else ""
