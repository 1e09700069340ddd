"""Long work on show: what is done, how far, how fast, how long still, and one key to stop it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.register import Progress
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.words import count
from desktop_app.workers.lanes import Stop

_BAR_HEIGHT = 28


class RunCard(QFrame):
    """`begin` opens it and returns the flag that Esc or the button sets; `tell` moves the bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stop = Stop()
        self._unit = ""
        self.title = self._label("title")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("bar")
        self.bar.setAccessibleName(self.tr("Kemajuan"))
        self.bar.setMinimumHeight(_BAR_HEIGHT)
        self.words = self._label("")
        self.hint = self._label("hint")
        self.stop_button = QPushButton(self.tr("Hentikan  Esc"), self)
        self.stop_button.setObjectName("stop")
        self.stop_button.setAccessibleName(self.tr("Hentikan (Esc)"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.setMinimumHeight(FIELD_HEIGHT)
        self.stop_button.clicked.connect(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.title, self.bar, self.words, self.hint):
            column.addWidget(part)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)

    def begin(self, title: str, hint: str = "", unit: str = "") -> Stop:
        """Show a new piece of work, and return what tells it to stop."""
        self._stop = Stop()
        self._unit = unit or self.tr("baris")
        self.title.setText(title)
        self.hint.setText(hint or self.tr("Loket dapat terus dipakai selama ini berjalan."))
        self.words.clear()
        self.bar.setRange(0, 0)
        self.stop_button.setEnabled(True)
        self.stop_button.setFocus()
        return self._stop

    def beyond_stopping(self) -> None:
        """What was built is being taken in: from here on it is finished."""
        self.stop_button.setEnabled(False)

    def stop(self) -> None:
        """Ask the work to end; it ends with nothing changed."""
        if self.stop_button.isEnabled():
            self._stop.set()
            self.stop_button.setEnabled(False)
            self.words.setText(self.tr("Menghentikan…"))

    def abandon(self) -> None:
        """Stop without a word: the window is being closed."""
        self._stop.set()

    def tell(self, told: Progress) -> None:
        """Show how far the work is, how fast, and how long it still takes."""
        if self._stop():
            return
        self.bar.setRange(0, told.total)
        self.bar.setValue(min(told.done, told.total))
        parts = [QCoreApplication.translate("register", told.step)]
        if told.total:
            parts.append(
                self.tr("{done} dari {total} {unit}").format(
                    done=count(told.done), total=count(told.total), unit=self._unit
                )
            )
        if told.rate:
            parts.append(
                self.tr("{rate} {unit} per detik").format(
                    rate=count(round(told.rate)), unit=self._unit
                )
            )
        if told.seconds_left is not None:
            parts.append(self.tr("sisa {left}").format(left=duration(told.seconds_left)))
        self.words.setText(" · ".join(parts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the work."""
        if event.key() == Qt.Key.Key_Escape and self.stop_button.isEnabled():
            self.stop()
        else:
            super().keyPressEvent(event)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label


def duration(seconds: float) -> str:
    """Return `12 detik` or `3 menit`."""
    if seconds < 60:
        return QCoreApplication.translate("RunCard", "{n} detik").format(n=max(round(seconds), 1))
    return QCoreApplication.translate("RunCard", "{n} menit").format(n=round(seconds / 60))
