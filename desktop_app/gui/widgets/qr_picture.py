"""A QR code on the screen, black on white in both palettes: telephones and scanners need that."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_QUIET = 4  # modules of white around it, as the standard asks


class QrPicture(QWidget):
    """As large as it is given room for, and always square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.text = ""
        self.setAccessibleName(self.tr("Kode QR"))

    def show_text(self, text: str) -> None:
        """Show what the code shall say; "" takes it away."""
        import segno  # not before somebody invites

        self.text = text
        code = segno.make(text, error="m", boost_error=False, micro=False) if text else None
        self._rows = tuple(bytes(row) for row in code.matrix) if code is not None else ()
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for a telephone held before the screen."""
        return QSize(270, 270)

    def minimumSizeHint(self) -> QSize:
        """The same: a smaller one is not read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw whole pixels for each module: no grey edges."""
        if not self._rows:
            return
        modules = len(self._rows) + 2 * _QUIET
        step = max(min(self.width(), self.height()) // modules, 1)
        side = step * modules
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, side, side), Qt.GlobalColor.white)
        black = QColor(Qt.GlobalColor.black)
        for down, row in enumerate(self._rows, start=_QUIET):
            for across, dark in enumerate(row, start=_QUIET):
                if dark:
                    painter.fillRect(across * step, down * step, step, step, black)
        painter.end()
