"""What everybody may choose before logging in: how large all text is, and its language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.theme import BODY_POINTS, on_change

# Each in its own words, for whoever reads no other.
LANGUAGES = {"id": "Bahasa Indonesia", "en": "English"}


class TextSizeBar(QWidget):
    """`wanted` carries 1 for larger and -1 for smaller, `language_wanted` the other language."""

    wanted = Signal(int)
    language_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setProperty("role", "hint")
        other = "id" if QLocale().language() == QLocale.Language.English else "en"
        self.language = self._button("language_other", LANGUAGES[other], LANGUAGES[other])
        self.language.clicked.connect(lambda: self.language_wanted.emit(other))
        self.smaller = self._sizing("text_smaller", "A−", self.tr("Perkecil tulisan (Ctrl+−)"), -1)
        self.larger = self._sizing("text_larger", "A+", self.tr("Perbesar tulisan (Ctrl++)"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.language)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        self._tell()
        on_change(self._tell)

    def _tell(self) -> None:
        percent = round(QApplication.font().pointSizeF() * 100 / BODY_POINTS)
        self.words.setText(self.tr("Tulisan {percent}%").format(percent=percent))

    def _sizing(self, name: str, words: str, told: str, by: int) -> QPushButton:
        button = self._button(name, words, told)
        button.setToolTip(told)
        button.clicked.connect(lambda: self.wanted.emit(by))
        return button

    def _button(self, name: str, words: str, told: str) -> QPushButton:
        button = QPushButton(self)
        button.setText(words)  # given at once, PySide6 looks for an icon: 1.5 ms to load its class
        button.setObjectName(name)
        button.setAccessibleName(told)
        button.setAutoDefault(False)
        return button
