"""One more PC of an office that is there already: address, code and a passphrase of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from desktop_app.domain.errors import LoketError
from desktop_app.gui.forms.ui_join_office import Ui_JoinOfficeScreen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import enter_moves_on, mark
from desktop_app.gui.words import say

if TYPE_CHECKING:
    from desktop_app.usecases.office import Office


class JoinOfficeScreen(QWidget):
    """A door. `joined` carries the opened office, nobody logged in; `left` that it was left."""

    joined = Signal(object)
    left = Signal()

    help_page, help_part = "pusat", "central"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = ui = Ui_JoinOfficeScreen()
        ui.setupUi(self)
        self._office: Office | None = None
        ui.form.entered.connect(ui.passphrase.setFocus)
        ui.again.returnPressed.connect(self.join)
        ui.join.clicked.connect(self.join)
        ui.leave.clicked.connect(self.left)
        ui.reveal.toggled.connect(self._reveal)
        ui.sheet.clicked.connect(self._ask_where)
        ui.go.clicked.connect(self._go)
        self._say("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Enter on; it presses a button that has the focus."""
        ui = self.ui
        focus = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and ui.pages.currentWidget() is ui.page_ask:
            self.left.emit()
        elif enter and isinstance(focus, QPushButton):
            focus.click()
        elif enter and focus is ui.again:
            return  # it was taken as the last field's
        elif not enter_moves_on(self, event):
            super().keyPressEvent(event)

    def join(self) -> None:
        """Join with what was typed; the folder stays empty when it fails."""
        ui = self.ui
        filled = ui.form.filled()
        if filled is None:
            return
        if ui.passphrase.text() != ui.again.text():
            self._say(self.tr("Kedua frasa sandi tidak sama. Ketik sekali lagi."))
            ui.again.setFocus()
            return
        self._say("")
        address, code = filled
        ui.pages.setCurrentWidget(ui.page_wait)
        self.session.workers.network.run(
            self.session.doors.join_office,
            self.session.folder,
            code,
            address,
            ui.passphrase.text(),
            then=self._joined,
            otherwise=self._not_joined,
            owner=self,
        )

    def _joined(self, office: Office) -> None:
        self._office = office
        ui = self.ui
        letter = office.counter.code if office.counter is not None else ""
        words = self.tr("Bergabung ke {office}, loket {letter}")
        ui.done_title.setText(words.format(office=office.identity.name, letter=letter))
        ui.pages.setCurrentWidget(ui.page_done)
        ui.sheet.setFocus()

    def _not_joined(self, error: BaseException) -> None:
        ui = self.ui
        ui.pages.setCurrentWidget(ui.page_ask)
        if isinstance(error, LoketError) and error.code == "frasa_sandi_pendek":
            self._say(say(error))
            ui.passphrase.setFocus()
        else:
            ui.form.failed(error)
            ui.form.code.setFocus()

    def _ask_where(self) -> None:
        name = str(Path.home() / self.tr("lembar-pemulihan-loket.pdf"))
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan lembar pemulihan"), name, self.tr("PDF (*.pdf)")
        )
        if path:
            self.save_sheet(Path(path))

    def save_sheet(self, path: Path) -> None:
        """Write this PC's recovery sheet."""
        if self._office is None:
            return
        state, words = self.ui.sheet_state, self.tr("Tersimpan di {path}.").format(path=path)
        self.session.workers.aside(
            _write_sheet,
            self._office,
            path,
            then=lambda _: state.setText(words),
            otherwise=lambda error: state.setText(say(error)),
            owner=self,
        )

    def _go(self) -> None:
        if self._office is not None:
            self.joined.emit(self._office)

    def _reveal(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for field in (self.ui.passphrase, self.ui.again):
            field.setEchoMode(mode)

    def _say(self, sentence: str) -> None:
        mark(self.ui.passphrase, sentence, self.ui.fault)


def _write_sheet(office: Office, path: Path) -> None:
    from desktop_app.usecases.setup import recovery_sheet

    path.write_bytes(recovery_sheet(office))
