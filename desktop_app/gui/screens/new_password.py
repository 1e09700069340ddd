"""Asked once after a first login or an admin's reset: a password that only its owner knows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Officer
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.passwords import check_password
from desktop_app.gui.forms.ui_new_password import Ui_NewPasswordScreen
from desktop_app.gui.widgets.fields import Check, all_right, enter_moves_on, mark
from desktop_app.usecases.passwords import common_guesses


class NewPasswordScreen(QWidget):
    """`chosen` carries the new password; `left` that it is somebody else after all."""

    chosen = Signal(str)
    left = Signal()

    help_page, help_part = "masuk", "kata-sandi"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewPasswordScreen()
        self.ui.setupUi(self)
        self._username = ""
        self._demo = False
        self.ui.save.clicked.connect(self._submit)
        self.ui.leave.clicked.connect(self.left)

    def ask(self, officer: Officer, *, demo: bool) -> None:
        """Begin with empty fields for this officer."""
        self._username, self._demo = officer.username, demo
        self.ui.words.setText(
            self.tr(
                "{name}, kata sandi yang baru saja Anda pakai dibuatkan orang lain. Sebelum mulai, "
                "ganti dengan kata sandi yang hanya Anda ketahui."
            ).format(name=officer.name)
        )
        for field, fault in (
            (self.ui.password, self.ui.password_fault),
            (self.ui.again, self.ui.again_fault),
        ):
            field.clear()
            mark(field, "", fault)
        self.ui.save.setEnabled(True)
        self.ui.password.setFocus()

    def fail(self, sentence: str) -> None:
        """Say beside the field why it was not stored."""
        self.ui.save.setEnabled(True)
        mark(self.ui.password, sentence, self.ui.password_fault)
        self.ui.password.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; in the second field it stores."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.ui.again.hasFocus():
            self._submit()
        elif not enter_moves_on(self, event):
            super().keyPressEvent(event)

    def _submit(self) -> None:
        ui = self.ui
        if not ui.save.isEnabled():
            return
        checks = [
            Check(ui.password, ui.password_fault, self._check),
            Check(ui.again, ui.again_fault, self._check_again),
        ]
        if all_right(checks):
            ui.save.setEnabled(False)
            self.chosen.emit(ui.password.text())

    def _check(self) -> None:
        guesses = None if self._demo else common_guesses()
        check_password(self.ui.password.text(), username=self._username, guesses=guesses)

    def _check_again(self) -> None:
        if self.ui.password.text() != self.ui.again.text():
            raise Refused("tidak_sama", _UNEQUAL)


_UNEQUAL = QT_TRANSLATE_NOOP("errors", "Isian kedua tidak sama dengan yang pertama. Ulangi.")
