"""Fields for numbers of a fixed length: NIK, No. KK, kartu BPJS/KIS.

An input mask mangles pastes and accepts too few digits, so a validator keeps the digits of
whatever is typed, pasted, dropped or scanned, and groups them for the eye. A digit too many
is refused, not cut off: cutting would turn two numbers into a wrong one.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget


class DigitsField(QLineEdit):
    """Exactly `length` digits, shown in `groups`, with a live count at the right edge.

    `digits_changed` tells the bare digits after every change; `complete` tells them once,
    when the last digit came in; `too_many` that more were offered than fit.
    """

    digits_changed = Signal(str)
    complete = Signal(str)
    too_many = Signal(int)

    length: ClassVar[int] = 16
    groups: ClassVar[tuple[int, ...]] = (4, 4, 4, 4)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._last = ""
        self.setValidator(_Digits(self))
        self.textChanged.connect(self._tell)
        self._show_count("")

    def digits(self) -> str:
        """Return what stands in the field, without blanks."""
        if self.is_code(self.text()):
            return ""
        return "".join(c for c in self.text() if c.isdigit())

    def is_code(self, text: str) -> bool:
        """Tell whether a text is something else than a number, to be left as it is."""
        return False

    def set_digits(self, digits: str | None) -> None:
        """Fill the field; None empties it."""
        self.setText(digits or "")

    def is_complete(self) -> bool:
        """Tell whether all digits are in."""
        return len(self.digits()) == self.length

    def count_text(self) -> str:
        """Return the live count as shown: `9/16`, `✔ 16/16`."""
        return self._count.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the right edge."""
        super().resizeEvent(event)
        self._place_count()

    def _tell(self) -> None:
        digits = self.digits()
        if digits == self._last:
            return
        self._last = digits
        self._show_count(digits)
        self.digits_changed.emit(digits)
        if len(digits) == self.length:
            self.complete.emit(digits)

    def _show_count(self, digits: str) -> None:
        full = len(digits) == self.length
        sign = "✔ " if full else ""
        self._count.setText(f"{sign}{len(digits)}/{self.length}")
        self._count.setProperty("role", "good" if full else "hint")
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)
        self._count.adjustSize()
        self.setTextMargins(0, 0, self._count.fontMetrics().horizontalAdvance("✔ 00/00") + 6, 0)
        self._place_count()

    def _place_count(self) -> None:
        size = self._count.size()
        self._count.move(self.width() - size.width() - 10, (self.height() - size.height()) // 2)


class NikField(DigitsField):
    """Sixteen digits of a NIK; where codes are taken, a scanned receipt or letter too.

    A code begins with one of `prefixes` and is never a number: what is scanned stands in the field
    as it is until Enter, which empties it and tells it by `scanned`.
    """

    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefixes: tuple[str, ...] = ()

    def take_codes(self, prefixes: tuple[str, ...]) -> None:
        """Take codes that begin so, in either case; none with an empty tuple."""
        self._prefixes = tuple(one.upper() for one in prefixes if one)

    def is_code(self, text: str) -> bool:
        """Tell whether a text is the beginning of a code, or one."""
        bare = text.strip().upper()
        if not bare or bare[0].isdigit():
            return False
        return any(bare.startswith(one) or one.startswith(bare) for one in self._prefixes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a scan."""
        text = self.text().strip()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_code(text):
            self.clear()
            self.scanned.emit(text)
            return
        super().keyPressEvent(event)


class KkField(DigitsField):
    """Sixteen digits of a No. KK."""


class CardField(DigitsField):
    """Thirteen digits of a BPJS/KIS card, leading zeros kept."""

    length = 13
    groups = (4, 4, 5)


class _Digits(QValidator):
    def __init__(self, field: DigitsField) -> None:
        super().__init__(field)
        self._field = field

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if self._field.is_code(text):
            return QValidator.State.Acceptable, text, position
        digits = _plain(text)
        if len(digits) > self._field.length:
            self._field.too_many.emit(len(digits))
            return QValidator.State.Invalid, text, position
        before = len(_plain(text[:position]))
        grouped = _grouped(digits, self._field.groups)
        # Acceptable even when short: the screen judges it, and Enter has to move on.
        return QValidator.State.Acceptable, grouped, _place(grouped, before)


def _plain(text: str) -> str:
    """Return the ASCII digits of `text`; other scripts' digits become ASCII ones."""
    return "".join(str(int(c)) for c in text if c.isdecimal())


def _grouped(digits: str, groups: tuple[int, ...]) -> str:
    parts, start = [], 0
    for size in groups:
        if digits[start : start + size]:
            parts.append(digits[start : start + size])
        start += size
    return " ".join(parts)


def _place(grouped: str, digits_before: int) -> int:
    seen = 0
    for place, c in enumerate(grouped):
        if seen == digits_before:
            return place
        seen += c != " "
    return len(grouped)
