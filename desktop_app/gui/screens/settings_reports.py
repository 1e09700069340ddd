"""Pengaturan › Laporan: where the day's report is kept, and from where on a figure is marked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFileDialog, QSpinBox, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.gui.forms.ui_settings_reports import Ui_ReportsSettingsPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.usecases import settings
from desktop_app.usecases.office import Office


class ReportsSettingsPage(SettingsPage):
    """The office's limits are stored with Ctrl+S; this computer's folder as it is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_ReportsSettingsPage()
        ui.setupUi(self)
        for field, setting in self._limits():
            field.setRange(setting.least or 0, setting.most or 0)
        manages = session.actor.may(Right.MANAGE_OFFICE)
        ui.office_part.setVisible(manages)
        ui.save.setVisible(manages)
        ui.daily.toggled.connect(self._switch)
        ui.browse.clicked.connect(self._ask_folder)
        self.wire_save()

    def load(self) -> None:
        """Show the settings as they are."""
        machine = self.session.machine
        with QSignalBlocker(self.ui.daily):
            self.ui.daily.setChecked(machine[declared.REPORT_DAILY])
        self.ui.folder.setText(machine[declared.REPORT_FOLDER])
        for field, setting in self._limits():
            field.setValue(self.session.settings[setting])

    def save(self) -> None:
        """Store the limits that were changed."""
        ui, before = self.ui, self.session.settings
        backwards = (
            ui.wait_red.value() < ui.wait_amber.value()
            or ui.waiting_red.value() < ui.waiting_amber.value()
            or ui.in_time_red.value() > ui.in_time_amber.value()
            or ui.absent_red.value() < ui.absent_amber.value()
        )
        if backwards:
            self.tell(self.tr("Batas merah harus lebih jauh daripada batas kuningnya."))
            return
        changed = {
            setting.name: field.value()
            for field, setting in self._limits()
            if before[setting] != field.value()
        }
        if changed:
            self.store(_change, changed, then=self._changed)

    def choose_folder(self, folder: Path) -> None:
        """Keep the day's reports in a folder from now on."""
        self.session.keep(declared.REPORT_FOLDER, str(folder))
        self.ui.folder.setText(str(folder))
        self.tell("")

    def _changed(self, _: None) -> None:
        self.session.reload_settings()
        self.saved(self.tr("Batas laporan tersimpan dan berlaku sejak sekarang."))

    def _switch(self, on: bool) -> None:
        if on and not self.ui.folder.text():
            with QSignalBlocker(self.ui.daily):
                self.ui.daily.setChecked(False)
            self.tell(self.tr("Pilih dahulu foldernya, lalu nyalakan lagi."))
            return
        self.session.keep(declared.REPORT_DAILY, on)

    def _ask_folder(self) -> None:
        start = self.ui.folder.text() or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder laporan harian"), start)
        if chosen:
            self.choose_folder(Path(chosen))

    def _limits(self) -> tuple[tuple[QSpinBox, declared.Setting[int]], ...]:
        ui = self.ui
        return (
            (ui.wait_amber, declared.REPORT_WAIT_AMBER),
            (ui.wait_red, declared.REPORT_WAIT_RED),
            (ui.waiting_amber, declared.REPORT_WAITING_AMBER),
            (ui.waiting_red, declared.REPORT_WAITING_RED),
            (ui.in_time_amber, declared.REPORT_IN_TIME_AMBER),
            (ui.in_time_red, declared.REPORT_IN_TIME_RED),
            (ui.absent_amber, declared.REPORT_ABSENT_AMBER),
            (ui.absent_red, declared.REPORT_ABSENT_RED),
        )


def _change(office: Office, changed: dict[str, Any]) -> None:
    for name, value in changed.items():
        settings.change_setting(office, name, value)
