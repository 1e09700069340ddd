"""Pengaturan › Tanda tangan elektronik: where the server is, and a try before it is relied on."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import LoketError
from desktop_app.domain.esign import ACTIVE, check_address, check_status
from desktop_app.domain.identity import parse_nik
from desktop_app.gui.forms.ui_settings_esign import Ui_EsignPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right, mark
from desktop_app.gui.words import say
from desktop_app.usecases import esign


class EsignPage(SettingsPage):
    """The office's account at the server; its password goes into this computer's safe."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_EsignPage()
        self.ui.setupUi(self)
        self._kept = False
        self.wire_save()
        self.ui.nik_label.setBuddy(self.ui.nik)
        self.ui.try_out.clicked.connect(self._try_out)
        self._answer("", "")

    def load(self) -> None:
        """Show the account as it is stored; the password is never shown."""
        stored = self.session.settings
        self.ui.address.setText(stored[declared.ESIGN_ADDRESS])
        self.ui.user.setText(stored[declared.ESIGN_USER])
        self.ui.password.clear()
        self.session.workers.read(esign.has_password, then=self._know, owner=self)

    def checks(self) -> list[Check]:
        """An address is empty, or one that can work."""
        ui = self.ui

        def address() -> None:
            if ui.address.text().strip():
                check_address(ui.address.text())

        return [
            Check(ui.address, ui.address_fault, address),
            Check(ui.user, ui.user_fault, lambda: None),
            Check(ui.password, ui.password_fault, lambda: None),
        ]

    def save(self) -> None:
        """Store the account; an empty password leaves the one that is kept."""
        ui = self.ui
        if not ui.save.isEnabled() or not all_right(self.checks()):
            return
        self.store(
            esign.change_account,
            ui.address.text(),
            ui.user.text(),
            ui.password.text() or None,
            then=self._stored,
        )

    def _stored(self, safe: bool) -> None:
        words = self.tr("Sambungan tanda tangan elektronik tersimpan.")
        if not safe:
            words = self.tr(
                "Tersimpan, tetapi komputer ini tidak punya penyimpanan rahasia: kata sandinya "
                "berlaku sampai program ditutup."
            )
        self.saved(words)
        self.ui.password.clear()
        self.session.reload_settings()
        self.session.workers.read(esign.has_password, then=self._know, owner=self)

    def _know(self, kept: bool) -> None:
        self._kept = kept
        self.ui.password_words.setText(
            self.tr("Kata sandi tersimpan di komputer ini; kosongkan bila tetap.")
            if kept
            else self.tr("Belum ada kata sandi di komputer ini.")
        )

    def _try_out(self) -> None:
        ui = self.ui
        try:
            nik = parse_nik(ui.nik.digits()).digits
        except LoketError as error:
            mark(ui.nik, say(error))
            self._answer(say(error), "error")
            return
        mark(ui.nik)
        self._answer(self.tr("Menghubungi server…"), "hint")
        ui.try_out.setEnabled(False)
        session = self.session
        session.workers.network.run(
            esign.try_out,
            session.office,
            ui.address.text(),
            ui.user.text(),
            ui.password.text() or None,
            nik,
            then=self._tried,
            otherwise=self._not_tried,
            owner=self,
        )

    def _tried(self, status: str) -> None:
        self.ui.try_out.setEnabled(True)
        try:
            check_status(status)
        except LoketError as error:
            words = self.tr("⚠ Server menjawab. {sentence}").format(sentence=say(error))
            self._answer(words, "warn")
        else:
            words = self.tr("✔ Server menjawab: pejabat ini dapat menandatangani ({status}).")
            self._answer(words.format(status=ACTIVE), "good")

    def _not_tried(self, error: BaseException) -> None:
        self.ui.try_out.setEnabled(True)
        if isinstance(error, LoketError):
            self._answer(f"✘ {say(error)}", "error")
        else:
            self._answer("", "")
            self.session.problem(error)

    def _answer(self, sentence: str, role: str) -> None:
        label: Any = self.ui.try_answer
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
        label.setText(sentence)
        label.setAccessibleName(sentence)
        label.setVisible(bool(sentence))
