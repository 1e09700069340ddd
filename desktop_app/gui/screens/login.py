"""The door: who are you, and at which counter. Locked, it keeps the desk behind it as it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.forms.ui_login import Ui_LoginScreen
from desktop_app.gui.widgets.fields import enter_moves_on, mark
from desktop_app.gui.widgets.text_size_bar import TextSizeBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from desktop_app.domain.access import Officer
    from desktop_app.domain.office import Counter


class DemoAccount(NamedTuple):
    """An account of the demo office, told on its login screen."""

    username: str
    password: str
    role: str


class LoginScreen(QWidget):
    """`entered` carries user name, password and counter of who sits down; `unlocked` the password
    of the officer whose screen is locked; `painted` comes once, after the first paint,
    `retry_wanted` when the office shall be opened once more."""

    entered = Signal(str, str, object)
    unlocked = Signal(str)
    painted = Signal()
    retry_wanted = Signal()

    help_page = "masuk"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LoginScreen()
        self.ui.setupUi(self)
        self.text_size = TextSizeBar(self)
        self.ui.card_layout.addWidget(self.text_size)
        self._counters: Sequence[Counter] = ()
        self._locked: Officer | None = None
        self._ready = False
        self._broken = False
        self._seen = False
        self.ui.enter.clicked.connect(self._submit)
        self.ui.other.clicked.connect(self._let_another)
        self.ui.username.textEdited.connect(self._tell_who)
        self.ui.password.returnPressed.connect(self._submit)
        for field in (self.ui.username, self.ui.password):
            field.textEdited.connect(lambda: self.fail(""))
        self.fail("")
        self.show_opening()

    def show_opening(self, sentence: str = "") -> None:
        """Show the form while the office is still being opened; one may type already."""
        self._layout(None, ())
        self._ready = False
        self.ui.demo_box.hide()
        self.ui.state.setText(sentence or self.tr("Membuka kantor…"))
        self.ui.state.show()

    def show_broken(self, sentence: str) -> None:
        """Say why the office can not be opened."""
        self._broken = True
        self.ui.state.hide()
        self.ui.enter.setText(self.tr("Coba lagi"))
        self.ui.enter.setAccessibleName(self.ui.enter.text())
        self.ui.enter.setEnabled(True)
        mark(self.ui.password, sentence, self.ui.fault)

    def show_login(
        self, office_name: str, counters: Sequence[Counter], demo: Sequence[DemoAccount] = ()
    ) -> None:
        """Ask for name and password; the counter too when there is more than one."""
        self._layout(None, counters)
        self._ready = True
        self.ui.heading.setText(self.tr("Loket Linjamsos"))
        self.ui.office_name.setText(office_name)
        self.ui.demo_box.setVisible(bool(demo))
        self.busy(False)
        if demo:
            self._show_demo(demo)
        elif not self.ui.username.text():
            self.ui.username.setFocus()

    def show_locked(
        self, officer: Officer, counters: Sequence[Counter] = (), counter: Counter | None = None
    ) -> None:
        """Ask for the password of who is at work; nothing behind is lost.

        Whoever types another user name sits down instead (*ganti petugas*), at `counter` unless
        another one is chosen.
        """
        self._layout(officer, counters)
        self._ready = True
        self.ui.demo_box.hide()
        self.ui.heading.setText(self.tr("Layar terkunci"))
        self.ui.username.setText(officer.username)
        if counter is not None and counter in self._counters:
            self.ui.counter.setCurrentIndex(list(self._counters).index(counter))
        self.busy(False)
        self._tell_who()
        self.ui.password.clear()
        self.ui.password.setFocus()

    def fail(self, sentence: str) -> None:
        """Say why it did not work, beside the fields; empty takes it away."""
        mark(self.ui.password, sentence, self.ui.fault)
        if sentence:
            self.busy(False)
            self.ui.password.selectAll()
            self.ui.password.setFocus()

    def busy(self, on: bool) -> None:
        """Show that the password is being checked."""
        self.ui.enter.setEnabled(not on)
        self.ui.state.setVisible(on)
        self.ui.state.setText(self.tr("Memeriksa kata sandi…") if on else "")

    def forget(self) -> None:
        """Empty the fields: the next one to sit here is somebody else."""
        self.ui.username.clear()
        self.ui.password.clear()
        self.fail("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window can be seen: only now may slow things begin."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; in the password it logs in."""
        if not enter_moves_on(self, event):
            super().keyPressEvent(event)

    def _layout(self, locked: Officer | None, counters: Sequence[Counter]) -> None:
        self._broken = False
        self._locked = locked
        # Behind a lock somebody is at work; another language would open the window again.
        self.text_size.language.setVisible(locked is None)
        self._counters = counters
        self.fail("")
        several = len(counters) > 1
        self.ui.counter.setVisible(several and locked is None)
        self.ui.counter_label.setVisible(several and locked is None)
        self.ui.counter.clear()
        self.ui.counter.addItems([one.name for one in counters])
        self.ui.other.setVisible(locked is not None)
        self._name_button(self.tr("Buka kunci") if locked else self.tr("Masuk"))

    def _name_button(self, words: str) -> None:
        self.ui.enter.setText(words)
        self.ui.enter.setAccessibleName(words)

    def _let_another(self) -> None:
        """Somebody else sits down: an empty name, and the keyboard in it."""
        self.ui.username.clear()
        self.ui.password.clear()
        self._tell_who()
        self.ui.username.setFocus()

    def _tell_who(self) -> None:
        """On a locked screen the user name decides: the same one goes on, another takes over."""
        if self._locked is None:
            return
        same = self._is_the_same()
        words = self.tr("{name} sedang bertugas. Isian yang belum selesai tetap tersimpan.")
        if not same:
            words = self.tr(
                "Isian {name} tetap tersimpan sebagai konsep; Anda mulai di meja bersih."
            )
        self.ui.office_name.setText(words.format(name=self._locked.name))
        self._name_button(self.tr("Buka kunci") if same else self.tr("Masuk"))
        for part in (self.ui.counter, self.ui.counter_label):
            part.setVisible(not same and len(self._counters) > 1)

    def _is_the_same(self) -> bool:
        typed = self.ui.username.text().strip().lower()
        return self._locked is not None and typed == self._locked.username

    def _show_demo(self, accounts: Sequence[DemoAccount]) -> None:
        names = self.tr(", ").join(account.username for account in accounts)
        self.ui.demo_words.setText(
            self.tr(
                "Kantor contoh: semua orang di dalamnya rekaan. Nama pengguna: {names}; "
                "kata sandinya {password}. Tekan Enter untuk masuk."
            ).format(names=names, password=accounts[0].password)
        )
        self.ui.username.setText(accounts[0].username)
        self.ui.password.setText(accounts[0].password)
        self.ui.password.setFocus()

    def _submit(self) -> None:
        if self._broken:
            self.show_opening()
            self.retry_wanted.emit()
            return
        if not self._ready or not self.ui.enter.isEnabled():
            return
        password = self.ui.password.text()
        if self._is_the_same() and password:
            self.busy(True)
            self.unlocked.emit(password)
            return
        username = self.ui.username.text().strip()
        if not username or not password:
            self.fail(self.tr("Isi nama pengguna dan kata sandi Anda."))
            (self.ui.password if username else self.ui.username).setFocus()
            return
        chosen = self.ui.counter.currentIndex()
        counter = self._counters[chosen] if 0 <= chosen < len(self._counters) else None
        self.busy(True)
        self.entered.emit(username, password, counter)
