"""Two officers on one person: what the other wrote meanwhile beside what stands in the form.

Nothing typed is lost: the officer takes what is stored, or keeps the form, and presses F9 again.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.domain.case_evidence import FieldChange, Overtaken
from desktop_app.gui.screens.approval_words import side_by_side
from desktop_app.gui.screens.workbench_case import Case
from desktop_app.gui.widgets.inline_panel import InlinePanel


class ConflictPanel(InlinePanel):
    """Stands above the form while an officer has not chosen."""

    def __init__(self, case: Case, parent: QWidget, column: QVBoxLayout, above: QWidget) -> None:
        super().__init__(parent)
        self._case = case
        self._error: Overtaken | None = None
        title = QLabel(self.tr("Data pemohon ini baru saja diubah petugas lain"), self)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        self.table = QLabel(self)
        self.table.setObjectName("conflict_table")
        self.table.setTextFormat(Qt.TextFormat.RichText)
        self.table.setWordWrap(True)
        self.column.addWidget(title)
        self.column.addWidget(self.table)
        self.theirs = self.add_button(
            self.tr("Enter  Pakai yang tersimpan"), "conflict_theirs", main=True
        )
        self.mine = self.add_button(self.tr("Tetap pakai isian saya"), "conflict_mine")
        self.theirs.clicked.connect(lambda: self._choose(theirs=True))
        self.mine.clicked.connect(lambda: self._choose(theirs=False))
        column.insertWidget(column.indexOf(above), self)
        case.opened.connect(self.give_back)

    def show_error(self, error: BaseException) -> bool:
        """Show what differs, when that is what went wrong; tell whether it was."""
        if not isinstance(error, Overtaken):
            return False
        self._error = error
        shown = [self._readable(one) for one in error.changes]
        self.table.setText(side_by_side(shown, self.tr("Tersimpan"), self.tr("Isian Anda")))
        self.table.setAccessibleName(
            "; ".join(f"{one.label}: {one.before} / {one.now}" for one in shown)
        )
        self.take_keyboard(self.theirs)
        return True

    def _readable(self, one: FieldChange) -> FieldChange:
        if one.key != "desa" or self._case.ground is None:
            return one
        known = self._case.ground.regions.by_code
        before, now = (
            known[code].label if code in known else code for code in (one.before, one.now)
        )
        return FieldChange(one.key, one.label, before, now)

    def _choose(self, *, theirs: bool) -> None:
        if self._error is not None:
            self._case.settle_conflict(self._error.changes, self._error.version, theirs=theirs)
            self._error = None
        self.give_back()
