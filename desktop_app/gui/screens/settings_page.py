"""What every page of Pengaturan shares: loading, saving, and a list with an editor beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.gui.announcements import announce
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right, mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say

T = TypeVar("T")


class SettingsPage(QWidget):
    """One section. `ui` is its generated form; it has `fault`, and `save` where it can be saved."""

    ui: Any

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def load(self) -> None:
        """Show what is stored now; called each time the page comes to the front."""

    def save(self) -> None:
        """Store what the page shows."""

    def wire_save(self) -> None:
        """Make the button and Ctrl+S save, and take faults away until there are some."""
        self.ui.save.clicked.connect(self.save)
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+S"))
        action.triggered.connect(self.save)
        self.addAction(action)
        for check in self.checks():
            mark(check.field, "", check.fault)
        self.tell("")

    def checks(self) -> list[Check]:
        """Return what has to be right before anything is stored."""
        return []

    def tell(self, sentence: str) -> None:
        """Say above the buttons why it was not stored; empty takes it away."""
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))
        announce(self, sentence, at_once=True)

    def store(self, task: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        """Run a use case; what it refuses is told on the page."""
        self.tell("")
        self.ui.save.setEnabled(False)

        def done(result: Any) -> None:
            self.ui.save.setEnabled(True)
            then(result)

        def not_done(error: BaseException) -> None:
            self.ui.save.setEnabled(True)
            self.tell(say(error))

        self.session.workers.run(task, *args, then=done, otherwise=not_done, owner=self)

    def saved(self, sentence: str) -> None:
        """Say that it is stored."""
        self.session.notice(sentence, kind=Kind.GOOD)


class ListPage(SettingsPage, Generic[T]):
    """Rows on the left, the chosen or a new one in the editor on the right."""

    def __init__(self, session: Session, ui: Any, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui
        ui.setupUi(self)
        self.chosen: T | None = None
        self._begun = False
        self.model = RowsModel[T](self.columns(), self)
        self.model.dress(ui.rows)
        ui.rows.selectionModel().currentRowChanged.connect(self._choose)
        ui.new_row.clicked.connect(self.begin_new)
        self.wire_save()

    def columns(self) -> Sequence[Column[T]]:
        """Return the columns of the list."""
        raise NotImplementedError

    def fetch(self) -> Callable[..., Sequence[T]]:
        """Return the use case that lists the rows."""
        raise NotImplementedError

    def fill(self, row: T | None) -> None:
        """Put a row into the editor; None clears it for a new one."""
        raise NotImplementedError

    def write(self) -> None:
        """Store the editor as a new row, or as a change of `chosen`; ends in `written`."""
        raise NotImplementedError

    def key(self, row: T) -> object:
        """Return what tells a row again after the list was read anew."""
        return getattr(row, "id", None)

    def load(self) -> None:
        """Read the list again, and keep the chosen row."""
        self.session.workers.read(
            self.fetch(), then=self._show, otherwise=self.session.problem, owner=self
        )

    def save(self) -> None:
        """Check the editor, then store it."""
        if self.ui.save.isEnabled() and all_right(self.checks()):
            self.write()

    def begin_new(self) -> None:
        """Clear the editor for a new row."""
        self.ui.rows.clearSelection()
        self.ui.rows.setCurrentIndex(self.model.index(-1, -1))
        self._edit(None)
        self._begun = True

    def written(self, sentence: str) -> None:
        """Say that it is stored and show the list as it is now."""
        self._begun = False
        self.saved(sentence)
        self.session.office_changed.emit()
        self.load()

    def _show(self, rows: Sequence[T]) -> None:
        key = self.key(self.chosen) if self.chosen is not None else None
        self.model.show_rows(rows)
        if self._begun:
            return  # what is half typed is not swept away by a list that came late
        again = next((n for n, row in enumerate(rows) if self.key(row) == key), 0)
        if rows:
            self.ui.rows.selectRow(again)
            self._edit(rows[again])
        else:
            self._edit(None)

    def _choose(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        if row is not None:
            self._edit(row)

    def _edit(self, row: T | None) -> None:
        self.chosen = row
        self._begun = False
        self.tell("")
        for check in self.checks():
            mark(check.field, "", check.fault)
        self.fill(row)
