"""The line at the foot of the window: who, where, how old the register is.

Always a sign and words, never colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.gui import icons
from desktop_app.gui.theme import colours, on_change


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing to say: an icon, words, and whether it asks for attention.

    `alarm` asks louder than `warn`; `leads` makes the words a way on, told by the strip's `led`.
    """

    icon: str
    text: str
    warn: bool = False
    alarm: bool = False
    leads: bool = False


class StatusStrip(QFrame):
    """Shows `Sign`s in fixed places; a place without one is left out.

    `led` carries the place whose words somebody followed.
    """

    led = Signal(str)

    _PLACES = ("who", "standing", "connection", "register", "backup", "report")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Baris keadaan"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(6)
        self._labels: dict[str, tuple[QLabel, QLabel]] = {}
        self._signs: dict[str, Sign | None] = {}
        for place in self._PLACES:
            picture, words = QLabel(self), QLabel(self)
            words.setObjectName(f"status_{place}")
            self._labels[place] = picture, words
            row.addWidget(picture)
            row.addWidget(words)
            words.setWordWrap(True)
            words.linkActivated.connect(self.led)
            row.setStretchFactor(words, 1)
            row.addSpacing(12)
            self.set(place, None)
        on_change(self._redraw)

    def set(self, place: str, sign: Sign | None) -> None:
        """Show `sign` at `place` ("who", "connection", "register"), or leave the place out."""
        self._signs[place] = sign
        picture, words = self._labels[place]
        picture.setVisible(sign is not None)
        words.setVisible(sign is not None)
        if sign is None:
            return
        c = colours()
        colour = c.error if sign.alarm else c.warn if sign.warn else c.text
        picture.setPixmap(icons.pixmap(sign.icon, 18, colour))
        linked = f'<a href="{place}" style="color: {colour};">{escape(sign.text)}</a>'
        words.setText(linked if sign.leads else sign.text)
        words.setAccessibleName(sign.text)
        words.setStyleSheet(f"color: {colour};")

    def text(self, place: str) -> str:
        """Return the words now shown at `place`, empty when none are."""
        sign = self._signs[place]
        return sign.text if sign else ""

    def _redraw(self) -> None:
        for place, sign in list(self._signs.items()):
            self.set(place, sign)
