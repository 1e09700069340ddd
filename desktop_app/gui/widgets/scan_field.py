"""A field to try a barcode scanner on: it tells what was typed, how fast, and what ended it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.scanner import RAW

_OVER_MS = 300
_AT_ONCE_MS = 200
_ENDS = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Tab: "tab"}


class ScanField(QLineEdit):
    """Takes every key of a scan as it comes; `tried` tells it once no more came.

    `tried` carries the text, the suffix as the setting `scanner.suffix` has it, and the longest
    pause between two keys in milliseconds. Tab still leaves the field when it is pressed by hand.
    """

    tried = Signal(str, str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(RAW, True)
        self._text, self._suffix, self._slowest, self._at = "", "tidak", 0, 0
        self._over = QTimer(self, singleShot=True, interval=_OVER_MS)
        self._over.timeout.connect(self._tell)

    def event(self, event: QEvent) -> bool:
        """Take Tab too when it is the scanner's."""
        if isinstance(event, QKeyEvent) and event.key() in _ENDS and self._is_scanning(event):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._note(event)
                self._suffix = _ENDS[Qt.Key(event.key())]
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note a character and when it came."""
        text = event.text()
        if len(text) == 1 and text.isprintable() and not event.isAutoRepeat():
            if not self._is_scanning(event):
                self._begin()
            self._note(event)
            self._text += text
        super().keyPressEvent(event)

    def _is_scanning(self, event: QKeyEvent) -> bool:
        return bool(self._text) and event.timestamp() - self._at <= _AT_ONCE_MS

    def _begin(self) -> None:
        self.clear()
        self._text, self._suffix, self._slowest = "", "tidak", 0

    def _note(self, event: QKeyEvent) -> None:
        if self._text:
            self._slowest = max(self._slowest, event.timestamp() - self._at)
        self._at = event.timestamp()
        self._over.start()

    def _tell(self) -> None:
        told, self._text = (self._text, self._suffix, self._slowest), ""
        self.tried.emit(*told)
