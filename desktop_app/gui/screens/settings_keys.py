"""Pengaturan › Frasa sandi dan kunci: another passphrase, its sheet, and a new key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
from desktop_app.gui.folder_deed import FolderDeed
from desktop_app.gui.forms.ui_settings_keys import Ui_KeysPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right, mark
from desktop_app.gui.words import say
from desktop_app.usecases import keys


class KeysPage(SettingsPage):
    """Both deeds stand beside each other, with when to use which."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_KeysPage()
        self.ui.setupUi(self)
        ui = self.ui
        ui.change.clicked.connect(self._change)
        ui.recovery.set_up(
            session, lambda: session.office, lambda: session.machine[declared.PRINTER_LETTERS]
        )
        ui.rekey.clicked.connect(self._rekey)
        ui.recovery.state.setText(
            self.tr("Cetak lagi bila lembarnya hilang atau frasa sandinya diganti.")
        )
        ui.reveal.toggled.connect(self._reveal)
        for check in (*self.checks(), *self._key_checks()):
            mark(check.field, "", check.fault)
        self.tell("")

    def checks(self) -> list[Check]:
        """The three fields of another passphrase."""
        ui = self.ui
        return [
            Check(ui.old, ui.old_fault, lambda: _filled(ui.old)),
            Check(ui.fresh, ui.fresh_fault, lambda: _filled(ui.fresh)),
            Check(ui.again, ui.again_fault, self._same),
        ]

    def save_sheet(self, path: Path) -> None:
        """Write the recovery sheet as it is now."""
        self.ui.recovery.save_sheet(path)

    def _change(self) -> None:
        if not all_right(self.checks()):
            return
        self.ui.change.setEnabled(False)
        self.session.workers.run(
            keys.change_passphrase,
            self.ui.old.text(),
            self.ui.fresh.text(),
            then=self._changed,
            otherwise=self._not_changed,
            owner=self,
        )

    def _changed(self, _: None) -> None:
        self.ui.change.setEnabled(True)
        for field in (self.ui.old, self.ui.fresh, self.ui.again):
            field.clear()
        self.saved(self.tr("Frasa sandi diganti. Cetak lembar pemulihan yang baru sekarang."))
        self.ui.recovery.print_button.setFocus()

    def _not_changed(self, error: BaseException) -> None:
        self.ui.change.setEnabled(True)
        code = error.code if isinstance(error, LoketError) else ""
        wrong = code == "frasa_sandi_salah"
        field, label = (
            (self.ui.old, self.ui.old_fault) if wrong else (self.ui.fresh, self.ui.fresh_fault)
        )
        mark(field, say(error), label)
        field.setFocus()

    def _rekey(self) -> None:
        if all_right(self._key_checks()):
            self.session.confirm(
                Right.MANAGE_OFFICE, self.tr("Membuat kunci baru"), self._close_and_rekey
            )

    def _close_and_rekey(self) -> None:
        session, passphrase = self.session, self.ui.key_pass.text()
        folder, actor = session.folder, session.actor.id
        change = session.doors.folder.change_key
        said = self.tr(
            "Kunci baru dipakai. Simpan lembar pemulihan yang baru, musnahkan yang lama."
        )
        session.close_for(
            FolderDeed(
                words=self.tr("Menulis ulang data dengan kunci baru…"),
                task=lambda tell: change(folder, passphrase, actor=actor, tell=tell),
                done=lambda _: said,
                passphrase=passphrase,
            )
        )

    def _key_checks(self) -> list[Check]:
        ui = self.ui
        return [Check(ui.key_pass, ui.key_fault, lambda: _filled(ui.key_pass))]

    def _same(self) -> None:
        if self.ui.again.text() != self.ui.fresh.text():
            raise Refused("tidak_sama", _NOT_SAME)

    def _reveal(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for field in (self.ui.old, self.ui.fresh, self.ui.again):
            field.setEchoMode(mode)


def _filled(field: Any) -> None:
    if not field.text():
        raise Refused("belum_diisi", _EMPTY)


_EMPTY = QT_TRANSLATE_NOOP("errors", "Frasa sandi belum diisi.")
_NOT_SAME = QT_TRANSLATE_NOOP(
    "errors", "Kedua isian tidak sama. Ketik sekali lagi dengan hati-hati."
)
