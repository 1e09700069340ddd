"""What an officer saw in a second source; none has an interface, so people look and record.

Which sources there are is the office's setting `register.sites`. The number goes to the site by
way of the clipboard and is taken off it after a minute: others use this computer, too.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.theme import FIELD_HEIGHT

KEEP_ON_CLIPBOARD_MS = 60_000


class SecondCheckForm(QFrame):
    """`recorded` carries source, result (a code of `domain.decision.SecondCheck`) and note."""

    recorded = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._number = ""
        self._sites: tuple[tuple[str, str], ...] = ()
        self._source = self._list("second_source", self.tr("Sumber pengecekan kedua"))
        self._result = self._list("second_result", self.tr("Hasil pengecekan kedua"))
        for code, words in self.results().items():
            self._result.addItem(words, code)
        self._note = QLineEdit(self)
        self._note.setObjectName("second_note")
        self._note.setPlaceholderText(self.tr("Catatan (bila ada)"))
        self._note.setAccessibleName(self.tr("Catatan pengecekan kedua"))
        self._open = self._button("second_open", self.tr("Salin NIK && buka situs"))
        self._save = self._button("second_save", self.tr("Catat"))
        self._open.clicked.connect(self._open_site)
        self._save.clicked.connect(self._record)
        self._lent = ""
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.setInterval(KEEP_ON_CLIPBOARD_MS)
        self._clearing.timeout.connect(self.clear_clipboard)
        self._lay_out()

    def results(self) -> dict[str, str]:
        """Return what may have been seen, in words."""
        return {
            "tidak_terdaftar": self.tr("Tidak terdaftar"),
            "terdaftar": self.tr("Terdaftar"),
            "aktif": self.tr("Kartu aktif"),
            "nonaktif": self.tr("Kartu nonaktif"),
        }

    def set_sites(self, sites: tuple[tuple[str, str], ...]) -> None:
        """Give the sources, each with its address; the one that was chosen stays chosen."""
        if sites != self._sites:
            self._sites = sites
            chosen = self._source.currentText()
            self._source.clear()
            self._source.addItems([name for name, _ in sites])
            self._source.setCurrentIndex(max(0, self._source.findText(chosen)))

    def set_number(self, number: str) -> None:
        """Give the NIK or No. KK that is looked for."""
        self._number = number

    def focus(self) -> None:
        """Put the cursor where the form begins."""
        self._source.setFocus()

    def clear_clipboard(self) -> None:
        """Take the number off the clipboard, unless something else was copied meanwhile."""
        self._clearing.stop()
        clipboard = QGuiApplication.clipboard()
        if self._lent and clipboard.text() == self._lent:
            clipboard.clear()
        self._lent = ""

    def _record(self) -> None:
        result = str(self._result.currentData())
        self.recorded.emit(self._source.currentText(), result, self._note.text())
        self._note.clear()

    def _open_site(self) -> None:
        if not 0 <= self._source.currentIndex() < len(self._sites):
            return
        self._lent = self._number
        QGuiApplication.clipboard().setText(self._number)
        self._clearing.start()
        _, address = self._sites[self._source.currentIndex()]
        QDesktopServices.openUrl(QUrl(address))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 10)
        column.setSpacing(6)
        title = QLabel(self.tr("Pengecekan kedua"), self)
        title.setProperty("role", "field")
        column.addWidget(title)
        choices, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (choices, buttons):
            row.setSpacing(6)
        choices.addWidget(self._source, 1)
        choices.addWidget(self._result, 1)
        buttons.addWidget(self._open, 1)
        buttons.addWidget(self._save)
        column.addLayout(choices)
        column.addWidget(self._note)
        column.addLayout(buttons)

    def _list(self, name: str, says: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(says)
        box.setMinimumHeight(FIELD_HEIGHT)
        return box

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&&", "dan"))
        button.setAutoDefault(False)
        return button
