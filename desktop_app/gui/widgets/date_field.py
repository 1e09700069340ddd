"""A date typed as dd-mm-yyyy: dashes come by themselves, a day that never was is told at once."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QFocusEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.widgets.fields import mark

_AROUND = 28  # pixels beside the text: edge, padding and the cursor


class DateField(QLineEdit):
    """`value()` is the date, or None while there is none; `problem()` says what is wrong.

    Two digits of a year are not completed: a century is never guessed. `latest` and
    `earliest` (both allowed) may be set by the screen.
    """

    date_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earliest: date | None = None
        self.latest: date | None = None
        self._last: date | None = None
        self.setPlaceholderText(self._pattern())
        self.setValidator(_Dashes(self))
        self.textChanged.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """Return a size at which a whole date can be read."""
        hint = super().minimumSizeHint()
        around = hint.width() - self.fontMetrics().maxWidth()  # what Qt adds to one letter
        whole = self.fontMetrics().horizontalAdvance("00-00-0000") + max(around, _AROUND)
        return hint.expandedTo(QSize(whole, 0))

    def value(self) -> date | None:
        """Return the date, None when empty, incomplete, impossible or out of bounds."""
        day = _read(self.text())
        return day if day is not None and self._inside(day) else None

    def set_value(self, day: date | None) -> None:
        """Show a date; None empties the field."""
        self.setText(f"{day:%d-%m-%Y}" if day else "")

    def problem(self) -> str:
        """Return what is wrong in one sentence, empty when nothing is (an empty field too)."""
        text = self.text().strip()
        if not text:
            return ""
        day = _read(text)
        if day is None:
            return self.tr("Tulis tanggal sebagai hari-bulan-tahun, misalnya 05-01-1990.")
        if self.latest is not None and day > self.latest:
            return self.tr("Tanggal paling akhir {latest}.").format(
                latest=f"{self.latest:%d-%m-%Y}"
            )
        if not self._inside(day):
            return self.tr("Tanggal paling awal {first}.").format(first=f"{self.earliest:%d-%m-%Y}")
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the date out in full and tell a mistake."""
        day = _read(self.text())
        if day is not None:
            self.set_value(day)
        mark(self, self.problem())
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the pattern in the language of the screen."""
        if event.type() is QEvent.Type.LanguageChange:
            self.setPlaceholderText(self._pattern())
        super().changeEvent(event)

    def _pattern(self) -> str:
        return self.tr("hh-bb-tttt")

    def _inside(self, day: date) -> bool:
        early = self.earliest is not None and day < self.earliest
        return not early and (self.latest is None or day <= self.latest)

    def _tell(self) -> None:
        if self.property("wrong") and not self.problem():
            mark(self)
        if (day := self.value()) != self._last:
            self._last = day
            self.date_changed.emit(day)


class _Dashes(QValidator):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        behind = len(text) - position
        typed = _with_dashes(text)
        if typed is None:
            return QValidator.State.Invalid, text, position
        return QValidator.State.Acceptable, typed, max(0, len(typed) - behind)


def _with_dashes(text: str) -> str | None:
    """Return `text` with its parts put apart by dashes, None when it holds anything else."""
    parts = re.split(r"[-/. ]", text.strip("\n\t"))
    if not all(p.isascii() and (p.isdigit() or not p) for p in parts):
        return None
    if len(parts) == 1 and len(parts[0]) > 2:
        parts = [parts[0][:2], parts[0][2:]]
    if len(parts) == 2 and len(parts[1]) > 2:
        parts = [parts[0], parts[1][:2], parts[1][2:]]
    fits = len(parts) <= 3 and all(
        len(p) <= most for p, most in zip(parts, (2, 2, 4), strict=False)
    )
    return "-".join(parts) if fits and "" not in parts[:-1] else None


def _read(text: str) -> date | None:
    found = re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", text.strip())
    if not found:
        return None
    day, month, year = map(int, found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
