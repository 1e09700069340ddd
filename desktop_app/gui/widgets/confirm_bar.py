"""Asks for a password before what cannot be undone: a line in the window, never a box over it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.domain.access import Vouched
from desktop_app.gui import icons
from desktop_app.gui.reading_order import come_last
from desktop_app.gui.session import Confirmation, Session
from desktop_app.gui.theme import FIELD_HEIGHT, colours, on_change
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say
from desktop_app.usecases import accounts

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ConfirmBar(QFrame):
    """Shown by `Session.confirm`; does the deed once the password is right, Esc leaves it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("confirm")
        self.setAccessibleName(self.tr("Konfirmasi dengan kata sandi"))
        self.asked: Confirmation | None = None
        self._before: QWidget | None = None
        self._sign, self._words, self._fault = QLabel(self), QLabel(self), QLabel(self)
        self._words.setWordWrap(True)
        self._fault.setWordWrap(True)
        self._fault.setProperty("role", "error")
        self.username = self._field("confirm_username", self.tr("Nama pengguna"), 150)
        self.password = self._field("confirm_password", self.tr("Kata sandi"), 190)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.go = self._button("confirm_go", self.tr("Lanjutkan"))
        self.leave = self._button("confirm_leave", self.tr("Esc  Batal"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._sign)
        row.addWidget(self._words, 3)
        row.addWidget(self._fault, 2)
        for widget in (self.username, self.password, self.go, self.leave):
            row.addWidget(widget)
        self.go.clicked.connect(self._submit)
        self.leave.clicked.connect(self.close_bar)
        on_change(self._paint)
        self._paint()
        self.hide()
        session.confirm_wanted.connect(self.ask)

    def ask(self, what: Confirmation) -> None:
        """Ask who answers for `what`: the one at work, or a supervisor who comes to the counter."""
        actor = self._session.actor
        username = actor.username if actor.may(what.right) else ""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.asked = what
        self._words.setText(self._sentence(what, own=bool(username)))
        self.username.setText(username)
        self.password.clear()
        self.fail("")
        self.show()
        come_last(self.window(), self.username, self.password, self.go, self.leave)
        (self.password if username else self.username).setFocus()

    def _sentence(self, what: Confirmation, *, own: bool) -> str:
        if what.undone:
            words = self.tr("{deed}. {undone} Ketik kata sandi Anda untuk melanjutkan.")
            if not own:
                words = self.tr("{deed}. {undone} Mintalah supervisor mengetik di sini.")
        else:
            words = self.tr(
                "{deed} tidak dapat diurungkan. Ketik kata sandi Anda untuk melanjutkan."
            )
            if not own:
                words = self.tr(
                    "{deed} tidak dapat diurungkan. Mintalah supervisor mengetik di sini."
                )
        return words.format(deed=what.deed, undone=what.undone)

    def fail(self, sentence: str) -> None:
        """Say why it was not enough; "" takes it away."""
        self.go.setEnabled(True)
        mark(self.password, sentence, self._fault)
        if sentence:
            self.password.selectAll()
            self.password.setFocus()

    def close_bar(self) -> None:
        """Leave it undone, or done: give the keyboard back."""
        self.asked = None
        self.password.clear()
        self.go.setEnabled(True)
        if self.isVisible():
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus()
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc leaves; neither reaches the screen above."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in _ENTER:
            focused = self.focusWidget()
            if focused is self.username:
                self.password.setFocus()
            elif isinstance(focused, QPushButton):
                focused.click()
            else:
                self._submit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        if self.asked is None or not self.go.isEnabled():
            return
        if not self.username.text().strip() or not self.password.text():
            self.fail(self.tr("Isi nama pengguna dan kata sandi."))
            return
        self.go.setEnabled(False)
        what = self.asked

        def done(vouched: Vouched) -> None:
            if self.asked is what:
                self.close_bar()
                self._session.vouched_by(vouched, what.then)

        self._session.workers.run(
            accounts.confirm,
            self.username.text().strip(),
            self.password.text(),
            what.right,
            then=done,
            otherwise=lambda error: self.fail(say(error)),
            owner=self,
        )

    def _field(self, name: str, label: str, width: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setPlaceholderText(label)
        field.setFixedWidth(width)
        field.setMinimumHeight(FIELD_HEIGHT)
        return field

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        return button

    def _paint(self) -> None:
        c = colours()
        self._sign.setPixmap(icons.pixmap("shield-lock-outline", 22, c.warn))
        self.setStyleSheet(
            f"QFrame#confirm {{ background: {c.warn_ground}; border: 0; "
            f"border-top: 2px solid {c.warn}; }}"
        )
