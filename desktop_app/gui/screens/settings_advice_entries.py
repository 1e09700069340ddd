"""A list beside an editor, for one section of the adviser's rules: added, copied, changed, dropped.

What is typed stands in the list at once; nothing is stored before the page is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from desktop_app.gui.models.editable_rows import EditableRows
from desktop_app.gui.models.rows import Column
from desktop_app.gui.widgets.fields import mark

T = TypeVar("T")
Faults = Mapping[tuple[int, str], str]


class _Bell(QObject):
    edited = Signal()


class Entries(Generic[T]):
    """`edited` follows each change by hand. Subclasses say how one entry is shown and read."""

    prefix = ""
    keys: tuple[str, ...] = ()

    def __init__(self, ui: Any, parent: QWidget) -> None:
        self.ui, self.parent = ui, parent
        self._bell = _Bell(parent)
        self.edited = self._bell.edited
        self.entries: tuple[T, ...] = ()
        self.faults: dict[tuple[int, str], str] = {}
        self._filling = False
        self.model = EditableRows[tuple[int, T]](self.columns(), parent)
        self.view: QTableView = self._part("rows")
        self.model.dress(self.view)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        for key in self.keys:
            _follow(self._part(key), self._typed)
        self._button("new").clicked.connect(self.add)
        self._button("copy").clicked.connect(self.copy)
        self._button("drop").clicked.connect(self.drop)
        self._fault_label.hide()

    # What a section says -------------------------------------------------------------------------

    def columns(self) -> Sequence[Column[tuple[int, T]]]:
        """Return the columns of the list."""
        raise NotImplementedError

    def show_entry(self, entry: T) -> None:
        """Put an entry into the fields."""
        raise NotImplementedError

    def read_entry(self, entry: T) -> T:
        """Return the entry as the fields have it."""
        raise NotImplementedError

    def blank(self) -> T:
        """Return a new entry."""
        raise NotImplementedError

    def renamed(self, entry: T) -> T:
        """Return a copy under a name of its own."""
        raise NotImplementedError

    def listed(self, entry: T) -> bool:
        """Tell whether the list shows an entry now."""
        return True

    # What the page asks --------------------------------------------------------------------------

    @property
    def at(self) -> int:
        """Which entry is in the editor, −1 for none."""
        row = self.model.row(self.view.currentIndex())
        return row[0] if row is not None else -1

    def show_entries(self, entries: Sequence[T], at: int = 0) -> None:
        """Show other entries, and one of them in the editor."""
        self.entries = tuple(entries)
        self.list_again(at)

    def list_again(self, at: int | None = None) -> None:
        """Show what the filters let through; the chosen one stays chosen where it can."""
        keep = self.at if at is None else at
        rows = [(n, one) for n, one in enumerate(self.entries) if self.listed(one)]
        self.model.show_rows(rows)
        numbers = [n for n, _ in rows]
        if rows:
            self.view.selectRow(numbers.index(keep) if keep in numbers else 0)
        self._choose()

    def say(self, faults: Faults) -> None:
        """Tell what is wrong, beside the field where the entry is on the form."""
        self.faults = dict(faults)
        for row, one in enumerate(self.model.rows):
            self.model.put(row, one)
        self._say_here()

    def go_to(self, at: int, key: str) -> None:
        """Bring an entry and its field to the front."""
        self.list_again(at)
        if key in self.keys:
            self._part(key).setFocus()

    # The deeds -----------------------------------------------------------------------------------

    def add(self) -> None:
        """Put a new entry below the others."""
        self._put_last(self.blank())

    def copy(self) -> None:
        """Put a copy of the chosen entry below the others."""
        if self.at >= 0:
            self._put_last(self.renamed(self.entries[self.at]))

    def drop(self) -> None:
        """Take the chosen entry out; the page's own cancel brings it back."""
        at = self.at
        if at >= 0:
            self.entries = self.entries[:at] + self.entries[at + 1 :]
            self.faults = {}
            self.list_again(max(at - 1, 0))
            self.edited.emit()

    # Inside --------------------------------------------------------------------------------------

    def _put_last(self, entry: T) -> None:
        self.entries = (*self.entries, entry)
        self.list_again(len(self.entries) - 1)
        self.edited.emit()
        self._part(self.keys[0]).setFocus()

    def _choose(self) -> None:
        at = self.at
        card: QWidget = self._part("card")
        card.setEnabled(at >= 0)
        if at < 0:
            return
        self._filling = True
        self.show_entry(self.entries[at])
        self._filling = False
        self._say_here()

    def _typed(self) -> None:
        at = self.at
        if self._filling or at < 0:
            return
        entry = self.read_entry(self.entries[at])
        if entry == self.entries[at]:
            return
        self.entries = (*self.entries[:at], entry, *self.entries[at + 1 :])
        self.faults = {place: words for place, words in self.faults.items() if place[0] != at}
        self._say_here()
        self.model.put(self.view.currentIndex().row(), (at, entry))
        self.edited.emit()

    def _say_here(self) -> None:
        own = {key: words for (at, key), words in self.faults.items() if at == self.at}
        for key in self.keys:
            mark(self._part(key), own.get(key, ""))
        told = " ".join(dict.fromkeys(own.values()))
        self._fault_label.setText(told)
        self._fault_label.setVisible(bool(told))

    @property
    def _fault_label(self) -> QLabel:
        label: QLabel = self._part("fault")
        return label

    def _part(self, name: str) -> Any:
        return getattr(self.ui, f"{self.prefix}_{name}")

    def _button(self, name: str) -> QPushButton:
        button: QPushButton = self._part(name)
        return button


def set_text(field: QPlainTextEdit | QLineEdit, text: str) -> None:
    """Put a text into a field without moving the cursor of one that has it already."""
    with QSignalBlocker(field):
        if isinstance(field, QPlainTextEdit):
            if field.toPlainText() != text:
                field.setPlainText(text)
        elif field.text() != text:
            field.setText(text)


def lines_of(field: QPlainTextEdit) -> tuple[str, ...]:
    """Return the lines that say something."""
    return tuple(" ".join(one.split()) for one in field.toPlainText().splitlines() if one.strip())


def text_of(field: QPlainTextEdit) -> str:
    """Return the text as one line."""
    return " ".join(field.toPlainText().split())


def _follow(field: QWidget, slot: Callable[[], None]) -> None:
    if isinstance(field, QPlainTextEdit):
        field.textChanged.connect(slot)
        field.setTabChangesFocus(True)
    elif isinstance(field, QLineEdit):
        field.textEdited.connect(lambda _: slot())
    elif isinstance(field, QCheckBox):
        field.toggled.connect(lambda _: slot())
    elif isinstance(field, QComboBox):
        field.currentTextChanged.connect(lambda _: slot())
    elif isinstance(field, QAbstractSpinBox):
        field.valueChanged.connect(lambda _: slot())  # type: ignore[attr-defined]
