"""A time of day typed as people write it: `8.15`, `0815`, `8:15`, or just `8`."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.widgets.fields import mark

_LONGEST = 5


class TimeField(QLineEdit):
    """`value()` is the time, or None while there is none; `problem()` says what is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText("08.15")
        self.textChanged.connect(self._forgive)

    def value(self) -> time | None:
        """Return the time, None when the field is empty or holds none."""
        return read_time(self.text())

    def set_value(self, at: time | None) -> None:
        """Show a time; None empties the field."""
        self.setText(f"{at:%H.%M}" if at is not None else "")

    def problem(self) -> str:
        """Return what is wrong in one sentence, empty when nothing is (an empty field too)."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Tulis jam sebagai jam.menit, misalnya 08.15.")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the time out in full and tell a mistake."""
        if (at := self.value()) is not None:
            self.set_value(at)
        mark(self, self.problem())
        super().focusOutEvent(event)

    def _forgive(self) -> None:
        if self.property("wrong") and not self.problem():
            mark(self)


def read_time(text: str) -> time | None:
    """Return the time of day in `text`, None when there is none."""
    found = re.fullmatch(r"(\d{1,2})(?:[.:]?(\d{2}))?", text.strip(), re.ASCII)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
