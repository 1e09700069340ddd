"""Pengaturan › Langkah penting: somebody leaves, a new PC, a stolen PC; each step does its deed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.office import Counter
from desktop_app.gui.forms.ui_settings_steps import Ui_StepsPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.screens.settings_staff import StaffSteps
from desktop_app.gui.session import Session
from desktop_app.gui.words import clock_time, say
from desktop_app.usecases import accounts, backups, keys, letter_keys
from desktop_app.usecases import settings as office_settings
from desktop_app.usecases.office import Office

_BUTTON_WIDTH = 190  # all in one column


class StepsPage(SettingsPage):
    """Three checklists. What was done is ticked with its time until the page is left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_StepsPage()
        ui.setupUi(self)
        self.staff = StaffSteps(self, ui)
        ui.pc_sheet.clicked.connect(lambda: self._ask_sheet(ui.pc_sheet_done))
        ui.stolen_sheet.clicked.connect(lambda: self._ask_sheet(ui.stolen_sheet_done))
        ui.pc_backup.clicked.connect(self._back_up)
        ui.pc_key.clicked.connect(self._change_key)
        ui.stolen_revoke.clicked.connect(self._revoke)
        ui.stolen_passwords.clicked.connect(self._ask_passwords)
        ui.stolen_passphrase.clicked.connect(self._change_passphrase)
        ui.stolen_report.clicked.connect(lambda: session.place_wanted.emit("settings", "privacy"))
        now = session.office.now().astimezone(session.office.zone)
        ui.since_day.latest = now.date()
        ui.since_day.set_value(now.date())
        ui.since_time.set_value(now.time().replace(second=0, microsecond=0))
        self._faults("")
        for button in (
            *(ui.pc_sheet, ui.pc_backup, ui.pc_key, ui.stolen_revoke, ui.stolen_passwords),
            *(ui.stolen_passphrase, ui.stolen_sheet, ui.stolen_report),
        ):
            button.setMinimumWidth(_BUTTON_WIDTH)

    def load(self) -> None:
        """Show the people and counters there are."""
        self.staff.load()
        self.session.workers.read(
            office_settings.counters,
            then=self._offer_counters,
            otherwise=self.session.problem,
            owner=self,
        )

    # A new PC ----------------------------------------------------------------------------------

    def _ask_sheet(self, done: QLabel) -> None:
        name = str(Path.home() / "lembar-pemulihan.pdf")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan lembar pemulihan"), name, self.tr("PDF (*.pdf)")
        )
        if path:
            self.write_sheet(Path(path), done)

    def write_sheet(self, path: Path, done: QLabel) -> None:
        """Write the recovery sheet to a file, and tick the step."""
        self._do(_write_sheet, path, done=done)

    def _back_up(self) -> None:
        self._do(backups.back_up, done=self.ui.pc_backup_done)

    def _change_key(self) -> None:
        if self.session.counter is not None:
            self._do(letter_keys.change_key, self.session.counter.id, done=self.ui.pc_key_done)

    # A stolen PC -------------------------------------------------------------------------------

    def _offer_counters(self, counters: Sequence[Counter]) -> None:
        box, kept = self.ui.counter, self.ui.counter.currentData()
        box.clear()
        for one in counters:
            box.addItem(one.name, one.id)
        box.setCurrentIndex(max(box.findData(kept), 0))

    def _revoke(self) -> None:
        ui = self.ui
        day, at = ui.since_day.value(), ui.since_time.value()
        if day is None or at is None:
            self._faults(self.tr("Isi tanggal dan jam komputer itu hilang."))
            return
        counter, since = (
            ui.counter.currentData(),
            datetime.combine(day, at, self.session.office.zone),
        )
        self.session.confirm(
            Right.REVOKE_KEY,
            self.tr("Mencabut kunci {counter}").format(counter=ui.counter.currentText()),
            lambda: self._do(letter_keys.revoke_key, counter, since, done=ui.stolen_revoke_done),
        )

    def _ask_passwords(self) -> None:
        self._do(
            _everybody_else_changes,
            done=self.ui.stolen_passwords_done,
        )

    def _change_passphrase(self) -> None:
        ui = self.ui
        if not ui.old_passphrase.text() or not ui.new_passphrase.text():
            self._faults(self.tr("Isi frasa sandi lama dan yang baru."))
            return

        def clear() -> None:
            ui.old_passphrase.clear()
            ui.new_passphrase.clear()

        self._do(
            keys.change_passphrase,
            ui.old_passphrase.text(),
            ui.new_passphrase.text(),
            done=ui.stolen_passphrase_done,
            then=clear,
        )

    # All of them -------------------------------------------------------------------------------

    def _do(
        self,
        task: Callable[..., Any],
        *args: Any,
        done: QLabel,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Do one step; tick it, or say why not."""
        self._faults("")

        def ticked(_: object) -> None:
            now = clock_time(self.session.office.now(), self.session.office.zone)
            done.setText(self.tr("✔ {time}").format(time=now))
            then()

        self.session.workers.run(
            task, *args, then=ticked, otherwise=lambda error: self._faults(say(error)), owner=self
        )

    def _faults(self, sentence: str) -> None:
        for label in (self.ui.pc_fault, self.ui.stolen_fault):
            label.setText(sentence)
            label.setVisible(bool(sentence))


def _write_sheet(office: Office, path: Path) -> None:
    from desktop_app.usecases.setup import write_recovery_sheet

    write_recovery_sheet(office, path)


def _everybody_else_changes(office: Office) -> int:
    return accounts.ask_new_passwords(office, but=office.actor_id)
