"""The recovery sheet on paper: printed or saved, and a look whether somebody really holds it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.announcements import announce
from desktop_app.gui.on_the_spot import Printed, print_or_save, printed_words
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.flow_layout import FlowLayout
from desktop_app.gui.words import say

if TYPE_CHECKING:
    from desktop_app.gui.session import Session
    from desktop_app.usecases.office import Office

_Policy = QSizePolicy.Policy


class RecoveryPanel(QWidget):
    """`made` is emitted when the sheet was printed or saved, `held` when its ending was typed."""

    made = Signal()
    held = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._office: Callable[[], Office | None] = lambda: None
        self._printer: Callable[[], str] = str
        self.print_button = self._button("print_sheet", self.tr("Cetak lembar pemulihan"))
        self.save_button = self._button("save_sheet", self.tr("Simpan sebagai PDF…"))
        self.state = self._label(self.tr("Lembar pemulihan belum dicetak."))
        self.ending = QLineEdit(self)
        self.ending.setObjectName("sheet_ending")
        self.ending.setMaxLength(9)
        self.ending.setPlaceholderText(self.tr("4 huruf"))
        words = QLabel(self.tr("Empat huruf terakhir kode di lembar"), self)
        words.setBuddy(self.ending)
        self.ending.setAccessibleName(words.text())
        self.check_button = self._button("check_sheet", self.tr("Periksa"))
        self.fault = self._label("", "error")
        self._lay(words)
        self.print_button.clicked.connect(self.print_sheet)
        self.save_button.clicked.connect(self._ask_where)
        self.check_button.clicked.connect(self.check)
        mark(self.ending, "", self.fault)

    def set_up(
        self, session: Session, office: Callable[[], Office | None], printer: Callable[[], str]
    ) -> None:
        """Give the lanes, whose sheet it is, and the printer it goes to."""
        self._session, self._office, self._printer = session, office, printer

    def print_sheet(self) -> None:
        """Print the sheet as it is now, or save it where this computer has no printer."""
        session, office = self._session, self._office()
        if session is None or office is None:
            return
        from desktop_app.usecases.setup import recovery_sheet

        self._busy(True)
        session.workers.network.run(
            print_or_save,
            session.doors,
            partial(recovery_sheet, office),
            self._printer(),
            self.tr("Lembar pemulihan"),
            self.tr("lembar-pemulihan-loket.pdf"),
            then=self._printed,
            otherwise=self._failed,
            owner=self,
        )

    def save_sheet(self, path: Path) -> None:
        """Write the recovery sheet to `path`."""
        session, office = self._session, self._office()
        if session is None or office is None:
            return
        from desktop_app.usecases.setup import write_recovery_sheet

        self._busy(True)
        session.workers.aside(
            write_recovery_sheet,
            office,
            path,
            then=lambda _: self._printed(Printed("", path)),
            otherwise=self._failed,
            owner=self,
        )

    def check(self) -> None:
        """Look whether what was typed is how the code on this office's sheet ends."""
        session, office = self._session, self._office()
        if session is None or office is None:
            return
        from desktop_app.usecases.trying_out import check_sheet

        session.workers.aside(
            check_sheet,
            office,
            self.ending.text(),
            then=self._checked,
            otherwise=lambda error: mark(self.ending, say(error), self.fault),
            owner=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the four letters checks them; elsewhere it is the screen's."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.focusWidget() is self.ending and self.ending.text().strip():
            self.check()
        else:
            super().keyPressEvent(event)

    def _printed(self, done: Printed) -> None:
        self._busy(False)
        words = self.tr("{where} Ketik empat huruf terakhir kode pada lembar itu.")
        self._tell(words.format(where=printed_words(done)))
        self.ending.setFocus()
        self.made.emit()

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self._tell(say(error), "error")

    def _checked(self, _: None) -> None:
        mark(self.ending, "", self.fault)
        self._tell(self.tr("✔ Lembar itu ada pada Anda. Taruh di lemari terkunci."), "good")
        self.held.emit()

    def _tell(self, sentence: str, role: str = "hint") -> None:
        self.state.setText(sentence)
        self.state.setProperty("role", role)
        self.state.style().polish(self.state)
        announce(self.state, sentence, at_once=role == "error")

    def _busy(self, on: bool) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(not on)

    def _ask_where(self) -> None:
        name = str(Path.home() / self.tr("lembar-pemulihan-loket.pdf"))
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan lembar pemulihan"), name, self.tr("PDF (*.pdf)")
        )
        if path:
            self.save_sheet(Path(path))

    def _lay(self, words: QLabel) -> None:
        column, look = QVBoxLayout(self), QHBoxLayout()
        deeds = FlowLayout(gap=8, line_gap=6)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for button in (self.print_button, self.save_button):
            button.setSizePolicy(_Policy.Minimum, _Policy.Preferred)
            deeds.addWidget(button)
        look.addWidget(self.ending)
        look.addWidget(self.check_button)
        look.addStretch(1)
        column.addLayout(deeds)
        column.addWidget(self.state)
        column.addWidget(words)
        column.addLayout(look)
        column.addWidget(self.fault)
        self.setFocusProxy(self.print_button)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def _label(self, words: str, role: str = "hint") -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label
