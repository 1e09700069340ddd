"""Asked at the start when the system keeps no key for this folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.forms.ui_passphrase import Ui_PassphraseScreen
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.text_size_bar import TextSizeBar


class PassphraseScreen(QWidget):
    """`given` carries the passphrase; `left` that nobody here knows it."""

    given = Signal(str)
    left = Signal()

    help_page, help_part = "masuk", "frasa-sandi"

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphraseScreen()
        self.ui.setupUi(self)
        self.text_size = TextSizeBar(self)
        self.ui.card_layout.addWidget(self.text_size)
        self.ui.folder.setText(self.tr("Folder data: {folder}").format(folder=folder))
        self.ui.open.clicked.connect(self._submit)
        self.ui.passphrase.returnPressed.connect(self._submit)
        self.ui.passphrase.textEdited.connect(lambda: self._mark(""))
        self.ui.reveal.toggled.connect(self._reveal)
        self.ui.leave.clicked.connect(self.left)
        self._mark("")

    def fail(self, sentence: str) -> None:
        """Say inline why the office did not open."""
        self.ui.open.setEnabled(True)
        self._mark(sentence)
        self.ui.passphrase.selectAll()
        self.ui.passphrase.setFocus()

    def _submit(self) -> None:
        if not self.ui.open.isEnabled():
            return
        if not self.ui.passphrase.text():
            self._mark(self.tr("Frasa sandi belum diisi."))
            return
        self.ui.open.setEnabled(False)
        self.given.emit(self.ui.passphrase.text())

    def _reveal(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.ui.passphrase.setEchoMode(mode)

    def _mark(self, sentence: str) -> None:
        mark(self.ui.passphrase, sentence, self.ui.fault)
