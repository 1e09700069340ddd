"""Two buttons that make all text smaller and larger, where nobody has logged in yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.theme import BODY_POINTS, on_change


class TextSizeBar(QWidget):
    """`wanted` carries 1 for larger and -1 for smaller."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setProperty("role", "hint")
        self.smaller = self._button("text_smaller", "A−", self.tr("Perkecil tulisan (Ctrl+−)"), -1)
        self.larger = self._button("text_larger", "A+", self.tr("Perbesar tulisan (Ctrl++)"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        self.setFocusProxy(self.smaller)
        self._tell()
        on_change(self._tell)

    def _tell(self) -> None:
        percent = round(QApplication.font().pointSizeF() * 100 / BODY_POINTS)
        self.words.setText(self.tr("Tulisan {percent}%").format(percent=percent))

    def _button(self, name: str, words: str, told: str, by: int) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(told)
        button.setToolTip(told)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.wanted.emit(by))
        return button
