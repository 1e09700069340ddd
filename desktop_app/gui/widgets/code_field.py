"""The field for the code a PC joins with: grouped while typed, a slip told as soon as it is one."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.wire.invitation import BadInvitation, Invitation, read_code, read_link

_GROUP = 4
_LINK = "LOKET1"
_ALPHABET = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
# What is read aloud or written by hand is mistaken for these.
_MEANT = {"O": "0", "I": "1", "L": "1"}


class CodeField(QLineEdit):
    """`judged` carries True for a whole code, False for a slip, None while letters are missing;
    `scanned` an address and a code that a QR code said together."""

    judged = Signal(object)
    scanned = Signal(str, str)

    # Letters of a code for a server with a certificate of its own, and for a public one.
    LENGTH: ClassVar[int] = 36
    SHORT: ClassVar[int] = 20

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(_Groups(self))
        self.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.textChanged.connect(self._changed)

    def letters(self) -> str:
        """Return what stands in the field, without dashes; nothing while a QR code comes in."""
        if " " in self.text():
            return ""
        return "".join(c for c in self.text() if c in _ALPHABET)

    def invitation(self) -> Invitation | None:
        """Return what the code says, None while it is none."""
        try:
            return read_code(self.letters())
        except BadInvitation:
            return None

    def verdict(self) -> bool | None:
        """Tell whether it is a code (True), a slip (False), or not whole yet (None)."""
        if len(self.letters()) not in (self.LENGTH, self.SHORT):
            return None
        if self.invitation() is not None:
            return True
        return False if len(self.letters()) == self.LENGTH else None

    def take(self, text: str) -> bool:
        """Take what a QR code says, address and code together; tell whether it was one."""
        found = read_link(text)
        if found is None:
            return False
        address, invitation = found
        self.setText(invitation.code)
        self.scanned.emit(address, invitation.code)
        return True

    def _changed(self, text: str) -> None:
        if not self.take(text):
            self.judged.emit(self.verdict())


class _Groups(QValidator):
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        # A scanner types the whole of a QR code: it begins with a word that no code can.
        if text and _LINK.startswith(text.upper()[: len(_LINK)]):
            return QValidator.State.Acceptable, text, position
        letters = _plain(text)
        if letters is None or len(letters) > CodeField.LENGTH:
            return QValidator.State.Invalid, text, position
        before = len(_plain(text[:position]) or "")
        grouped = "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
        return QValidator.State.Acceptable, grouped, before + max(before - 1, 0) // _GROUP


def _plain(text: str) -> str | None:
    """Return the letters of a code, None when there is one that stands in no code."""
    found = [_MEANT.get(c, c) for c in text.upper() if c not in "- \t"]
    return "".join(found) if all(c in _ALPHABET for c in found) else None
