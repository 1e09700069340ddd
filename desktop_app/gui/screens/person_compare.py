"""Two records that may be one person, side by side; nothing is merged before somebody decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import LoketError
from desktop_app.domain.person_page import Side, check_reason
from desktop_app.gui.forms.ui_person_compare import Ui_PersonComparePart
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens import person_words as words
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import enter_moves_on, mark
from desktop_app.gui.words import say

_LEAST = 160  # pixels: the table scrolls before the window does


@dataclass(frozen=True, slots=True)
class _Row:
    title: str
    first: str
    second: str

    @property
    def sign(self) -> str:
        """Whether both say the same, as a sign beside the words."""
        return "=" if self.first == self.second else "≠"


class PersonComparePart(QWidget):
    """`decided` tells what (`same`, `other`, `apart`) and why; `left` that nothing was."""

    decided = Signal(str, str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.first: Side | None = None
        self.second: Side | None = None
        self.ui = Ui_PersonComparePart()
        self.ui.setupUi(self)
        self.rows = RowsModel[_Row](
            (
                Column(self.tr("Data"), lambda one: one.title),
                Column(self.tr("Catatan pertama"), lambda one: one.first, wide=True),
                Column("", lambda one: one.sign),
                Column(self.tr("Catatan kedua"), lambda one: one.second, wide=True),
            ),
            self,
        )
        self.rows.dress(self.ui.sides)
        self.ui.sides.setMinimumHeight(_LEAST)
        self._connect()

    def ask(self, first: Side, second: Side, why: str, *, merged: bool) -> None:
        """Show two records: to be decided about, or (`merged`) to be taken apart again."""
        self.first, self.second = first, second
        ui = self.ui
        ui.heading.setText(
            self.tr("Pisahkan lagi?") if merged else self.tr("Orang yang sama, atau orang lain?")
        )
        ui.why.setText(why)
        ui.why.setVisible(bool(why))
        for button, shown in ((ui.same, not merged), (ui.other, not merged), (ui.apart, merged)):
            button.setVisible(shown)
        ui.hint.setText(
            self.tr("Setelah dipisahkan, keduanya kembali menjadi dua pemohon.")
            if merged
            else self.tr(
                "“Orang yang sama” menggabungkan riwayat keduanya pada catatan yang lebih lama; "
                "keputusan ini tercatat dan dapat ditarik kembali."
            )
        )
        self.rows.show_rows(self._facts(first, second))
        ui.reason.clear()
        mark(ui.reason, "", ui.fault)
        ui.reason.setFocus()

    def say_fault(self, sentence: str) -> None:
        """Say why it could not be decided."""
        mark(self.ui.reason, sentence, self.ui.fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves both as they are; Enter goes on to the buttons."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not enter_moves_on(self, event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.back.clicked.connect(self.left)
        for key, name, button in (
            ("Alt+S", "same", ui.same),
            ("Alt+L", "other", ui.other),
            ("Alt+P", "apart", ui.apart),
        ):
            button.clicked.connect(self._decide(name))
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(button.click)
            self.addAction(action)

    def _decide(self, name: str) -> Callable[[], None]:
        button = getattr(self.ui, name)

        def decide() -> None:
            if not button.isVisible():
                return
            try:
                why = check_reason(self.ui.reason.text())
            except LoketError as error:
                self.say_fault(say(error))
                self.ui.reason.setFocus()
            else:
                self.say_fault("")
                self.decided.emit(name, why)

        return decide

    def _facts(self, first: Side, second: Side) -> list[_Row]:
        office = self.session.office
        today = office.today()
        sides = [words.facts(one.person, office.regions, today) for one in (first, second)]
        rows = [_Row(title, one, other) for (title, one), (_, other) in zip(*sides, strict=True)]
        for title, read in (
            (self.tr("Permohonan"), lambda one: str(one.cases)),
            (self.tr("Terakhir datang"), lambda one: words.day(one.last_day)),
            (
                self.tr("Belum selesai"),
                lambda one: self.tr("ada") if one.open_case else self.tr("tidak ada"),
            ),
        ):
            rows.append(_Row(title, read(first), read(second)))
        return rows
