"""An invitation on the screen: address and code large enough to be read aloud, the same as a QR
code, and how long it is still good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.hub import HubInvitation
from desktop_app.gui.theme import FIELD_HEIGHT, HEADING_POINTS
from desktop_app.gui.widgets.qr_picture import QrPicture

_TICK_MS = 1_000
_GROUPS_A_LINE = 3


class InvitationCard(QFrame):
    """Shown by `show_invitation`; goes away by itself when the code is good no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.invitation: HubInvitation | None = None
        self._now: Callable[[], datetime] | None = None
        self.qr = QrPicture(self)
        self.title, self.left = self._label("title"), self._label("hint")
        self.address, self.code = self._label("number"), self._label("number")
        for big in (self.address, self.code):
            big.setStyleSheet(
                f"font-family: monospace; font-size: {HEADING_POINTS + 2}pt; font-weight: 600;"
            )
            big.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.copy = self._button(self.tr("Salin alamat dan kode"), "copy_invitation")
        self.away = self._button(self.tr("Tutup"), "close_invitation")
        self._lay()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._count_down)
        self.copy.clicked.connect(self._copy)
        self.away.clicked.connect(self.put_away)
        self.hide()

    def show_invitation(self, one: HubInvitation, whom: str, now: Callable[[], datetime]) -> None:
        """Show a new code, for `whom`."""
        self.invitation, self._now = one, now
        self.title.setText(self.tr("Kode untuk {whom}").format(whom=whom))
        self.address.setText(one.address)
        groups = one.code.split("-")
        lines = [groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE)]
        self.code.setText("\n".join("-".join(line) for line in lines))
        self.code.setAccessibleName(one.code)
        self.qr.show_text(one.link)
        self._count_down()
        self._tick.start()
        self.show()

    def put_away(self) -> None:
        """Take it off the screen; the code stays good on the server until its time is over."""
        self._tick.stop()
        self.invitation = None
        self.qr.show_text("")
        self.hide()

    def _count_down(self) -> None:
        if self.invitation is None or self._now is None:
            return
        left = self.invitation.until - self._now()
        if left <= timedelta():
            self.put_away()
            return
        minutes, seconds = divmod(left // timedelta(seconds=1), 60)
        self.left.setText(
            self.tr("Berlaku {minutes}:{seconds:02} menit lagi, untuk satu PC saja.").format(
                minutes=minutes, seconds=seconds
            )
        )

    def _copy(self) -> None:
        if self.invitation is not None:
            QGuiApplication.clipboard().setText(self.invitation.link)

    def _lay(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (
            self.title,
            self._said(self.tr("Alamat pusat")),
            self.address,
            self._said(self.tr("Kode")),
            self.code,
            self.left,
        ):
            words.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.away)
        buttons.addStretch(1)
        words.addLayout(buttons)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(16)
        row.addWidget(self.qr)
        row.addLayout(words, 1)

    def _said(self, text: str) -> QLabel:
        label = self._label("field")
        label.setText(text)
        return label

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        return label

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        return button
