"""One row of a *kolektif* in the workbench's own form, with its verdict beside it.

The same case as at the counter, but what is typed goes back into the grid, and F9 decides this
row of it.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.batch import row_draft
from desktop_app.gui.screens.batch_book import BatchBook
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.screens.workbench_form import FormPanel
from desktop_app.gui.screens.workbench_papers import Shelf
from desktop_app.gui.screens.workbench_verdict import VerdictPanel
from desktop_app.gui.session import Session
from desktop_app.usecases.applications import Override

VERDICT_WIDTH = 376


class RowShelf(Shelf):
    """The papers of one row, named in the grid."""

    def __init__(self, book: BatchBook, id: int) -> None:
        self._book, self._id = book, id

    @property
    def row(self) -> tuple[UUID, ...]:
        """The papers of this row."""
        rows = self._book.batch.rows if self._book.batch is not None else ()
        return next((one.papers for one in rows if one.id == self._id), ())

    def put(self, id: UUID) -> None:
        """A paper was attached in this row's form."""
        self._book.keep_papers(self._id, lambda papers: tuple(dict.fromkeys((*papers, id))))

    def take(self, id: UUID) -> None:
        """A paper was taken back."""
        self._book.keep_papers(self._id, lambda papers: tuple(p for p in papers if p != id))


class RowCase(Case):
    """A case that is kept in the grid, and decided by it. `kept` carries its draft."""

    kept = Signal(object)
    decide = Signal(object)

    def open_row(self, book: BatchBook, at: int) -> None:
        """Take up a row; what is common to all rows is filled in where it says nothing."""
        batch, ticket, ground = book.batch, book.ticket, book.ground
        if batch is None or ticket is None or ground is None:
            return
        self.close()
        row = batch.rows[at]
        draft = row_draft(batch, row, ground.service(row.draft.service))
        self.ticket = ticket
        self._open(ticket, draft.service, ground, draft)

    def save(self) -> None:
        """Give the grid what was typed."""
        self._timer.stop()
        if self.draft is not None and self._unsaved:
            self._unsaved = False
            self.kept.emit(self.draft)
            self.saved.emit()

    def conclude(self, override: Override | None = None, *, hold: bool = False) -> None:
        """F9: the grid decides this row; papers of a batch are never left here one by one."""
        if self.draft is not None and not self.concluding:
            self._unsaved = True
            self.save()
            self.decide.emit(override)


class RowForm(QWidget):
    """Form and verdict of one row. `kept` and `decide` are its case's."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case = RowCase(session, self)
        self.form, self.verdict = FormPanel(self), VerdictPanel(self)
        self.line = QLabel(self)
        self.line.setProperty("role", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(12)
        column.addLayout(row, 1)
        row.addWidget(self.form, 1)
        row.addWidget(self.verdict)
        self.verdict.setFixedWidth(VERDICT_WIDTH)
        self.papers = self.form.bind(self.case)
        self.verdict.bind(self.case)
        self.form.bringer_button.hide()  # typed once for all rows
        self.verdict.service_offered.connect(self.case.choose_service)
        self.case.weighed.connect(self._say_what_f9_does)  # after the verdict was painted

    def open(self, book: BatchBook, at: int) -> None:
        """Show a row of the grid."""
        self.verdict.forget_override()
        self.verdict.say_trouble("")
        if book.batch is not None:
            self.papers.end()
            self.papers.shelf = RowShelf(book, book.batch.rows[at].id)
        self.case.open_row(book, at)

    def leave(self) -> None:
        """Put the row aside; what was typed stands in the grid."""
        self.verdict.pause()
        self.papers.end()
        self.case.close()
        self.verdict.clear()

    def _say_what_f9_does(self) -> None:
        words = self.tr("F9  Putuskan berkas ini")
        self.verdict.ui.conclude.setText(words)
        self.verdict.ui.conclude.setAccessibleName(words)
