"""Signing electronically from the list of what waits: who signs, and the passphrase, each time.

The passphrase leaves the field for the server and is nowhere else; whatever happens, the field is
empty afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.digits_field import DigitsField
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say
from desktop_app.usecases import esign
from desktop_app.workers.lanes import Stop

_WIDEST = 520


class EsignPanel(InlinePanel):
    """`signed` follows when letters were signed, also when the run ended early."""

    signed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: tuple[UUID, ...] = ()
        self._stop: Stop | None = None
        self.words = QLabel(self)
        self.words.setProperty("role", "title")
        self.words.setWordWrap(True)
        self.column.addWidget(self.words)
        self.nik, self.passphrase = DigitsField(self), QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(self.tr("NIK pejabat"), self.nik, "esign_nik")
        self.add_last(
            self.tr("Passphrase pejabat (tidak disimpan)"), self.passphrase, "esign_passphrase"
        )
        self.go = self.add_button(self.tr("Tandatangani"), "esign_go", main=True)
        self.leave = self.add_button(self.tr("Batal  Esc"), "esign_leave")
        self.setMaximumWidth(_WIDEST)
        self.go.clicked.connect(self.done)
        self.leave.clicked.connect(self.cancel)

    def opener(self) -> QPushButton:
        """Return a button that says what the panel is for, for the screen to place and connect."""
        button = QPushButton(self.tr("Tanda tangan elektronik…"), self.parentWidget())
        button.setObjectName("esign_ask")
        button.setAccessibleName(button.text())
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        return button

    @property
    def running(self) -> bool:
        """Tell whether letters are being signed now."""
        return self._stop is not None

    def ask(self, ids: Sequence[UUID]) -> None:
        """Ask who signs these letters."""
        if self.running or not ids:
            return
        self._ids = tuple(ids)
        self.words.setText(self.tr("Tanda tangani %n surat secara elektronik", "", len(self._ids)))
        self.take_keyboard(self.passphrase if self.nik.is_complete() else self.nik)

    def done(self) -> None:
        """Send the letters to the server, one after the other."""
        if self.running:
            return
        passphrase = self.passphrase.text()
        self.passphrase.clear()
        self.say_fault("")
        self._stop = Stop()
        self._show_running(True)
        tell = self._session.workers.relay(self._tell, self)
        self._session.workers.run_long(
            esign.sign,
            self._ids,
            self.nik.digits(),
            passphrase,
            lambda done, of: tell((done, of)),
            self._stop,
            then=self._ended,
            otherwise=self._failed,
            owner=self,
        )

    def cancel(self) -> None:
        """Leave the panel; what runs stops after the letter it is at."""
        if self._stop is not None:
            self._stop.set()
        else:
            self.passphrase.clear()
            self.give_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, or stops what runs."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _tell(self, far: tuple[int, int]) -> None:
        words = self.tr("Menandatangani surat ke-{n} dari {of}…")
        self.words.setText(words.format(n=far[0] + 1, of=far[1]))

    def _ended(self, run: esign.EsignRun) -> None:
        self._show_running(False)
        self._ids = self._ids[len(run.signed) :]
        if run.signed:
            self.signed.emit()
            self._session.notice(
                self.tr("%n surat ditandatangani secara elektronik.", "", len(run.signed)),
                kind=Kind.GOOD,
            )
        if run.trouble is not None:
            words = self.tr("{why} {n} surat belum ditandatangani.")
            self.say_fault(words.format(why=say(run.trouble), n=run.left))
            self.words.setText(
                self.tr("Tanda tangani %n surat secara elektronik", "", len(self._ids))
            )
        else:
            self.give_back()

    def _failed(self, error: BaseException) -> None:
        self._show_running(False)
        self.say_fault(say(error))

    def _show_running(self, on: bool) -> None:
        if not on:
            self._stop = None
        for part in (self.nik, self.passphrase, self.go):
            part.setEnabled(not on)
