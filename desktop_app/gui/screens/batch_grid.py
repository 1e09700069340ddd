"""The first page of a kolektif: who brings the files, one line for each, and the deeds below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.batch_head import BatchHead
from desktop_app.gui.widgets.batch_table import BatchTable


class GridPage(QWidget):
    """Only what is seen: `buttons` by their deed, wired by the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self.title, self.head, self.table = QLabel(self), BatchHead(self), BatchTable(self)
        self.title.setProperty("role", "heading")
        self.summary, self.trouble = QLabel(self), QLabel(self)
        self.summary.setProperty("role", "hint")
        self.trouble.setObjectName("batch_trouble")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._top())
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        for label in (self.summary, self.trouble):
            # However long a sentence is, the page stays as wide as it was.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(label)
        column.addLayout(self._deeds())

    @property
    def decide(self) -> QPushButton:
        """F9, whose words follow what it does next."""
        return self.buttons["decide"]

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        hint = QLabel(self)
        hint.setProperty("role", "hint")
        hint.setText(
            self.tr("Enter: ke bawah · Tab: ke kanan · Spasi: berkas lengkap · Ctrl+Del: hapus")
        )
        row.addWidget(self.title)
        row.addSpacing(12)
        row.addWidget(hint, 1)
        row.addWidget(self._button("leave", self.tr("Esc  Kembali")))
        return row

    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for deed, words in (
            ("import", self.tr("Ctrl+O  Impor daftar")),
            ("paste", self.tr("Ctrl+V  Tempel")),
            ("papers", self.tr("F10  Semua berkas ada")),
            ("ids", self.tr("Ctrl+I  Lengkapi ID")),
            ("open", self.tr("Ctrl+Enter  Isian penuh")),
        ):
            row.addWidget(self._button(deed, words))
        row.addStretch(1)
        row.addWidget(self._button("decide", self.tr("F9  Putuskan"), main=True))
        return row

    def _button(self, deed: str, words: str, *, main: bool = False) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"batch_{deed}")
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        button.setProperty("main", main)
        self.buttons[deed] = button
        return button
