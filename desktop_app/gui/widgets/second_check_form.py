"""What an officer saw in a second source; none has an interface, so people look and record."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
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

SOURCES = (
    ("SIKS-NG", "https://siks.kemensos.go.id"),
    ("Cek Bansos", "https://cekbansos.kemensos.go.id"),
    ("Situs provinsi", "https://caribdt.dinsos.jatengprov.go.id"),
)


class SecondCheckForm(QFrame):
    """`recorded` carries source, result (a code of `domain.decision.SecondCheck`) and note."""

    recorded = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._number = ""
        self._source = self._list("second_source", self.tr("Sumber pengecekan kedua"))
        self._source.addItems([name for name, _ in SOURCES])
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
        self._lay_out()

    def results(self) -> dict[str, str]:
        """Return what may have been seen, in words."""
        return {
            "tidak_terdaftar": self.tr("Tidak terdaftar"),
            "terdaftar": self.tr("Terdaftar"),
            "aktif": self.tr("Kartu aktif"),
            "nonaktif": self.tr("Kartu nonaktif"),
        }

    def set_number(self, number: str) -> None:
        """Give the NIK or No. KK that is looked for."""
        self._number = number

    def focus(self) -> None:
        """Put the cursor where the form begins."""
        self._source.setFocus()

    def _record(self) -> None:
        result = str(self._result.currentData())
        self.recorded.emit(self._source.currentText(), result, self._note.text())
        self._note.clear()

    def _open_site(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        QDesktopServices.openUrl(QUrl(SOURCES[self._source.currentIndex()][1]))

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
