"""Pengaturan › Kesehatan program: what the doctor says, and the way to mend each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.gui.announcements import announce
from desktop_app.gui.forms.ui_settings_health import Ui_HealthPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import figure_date_and_time, said, say
from desktop_app.usecases import doctor
from desktop_app.usecases.doctor import Check, Health
from desktop_app.usecases.office import Office

# Where in Pengaturan a finding is mended.
_MENDED_IN = {
    "cadangan": "backup",
    "basis_data": "backup",
    "arsip_surat": "backup",
    "lampiran": "backup",
    "catatan_terakhir": "backup",
    "data_dtks": "register",
    "nomor_surat": "numbers",
    "pencetak": "display",
    "kunci": "keys",
}


class HealthPage(SettingsPage):
    """One line for each check; the whole sentence of the chosen one below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_HealthPage()
        self.ui.setupUi(self)
        self.model = RowsModel[Check](self._columns(), self)
        self.model.dress(self.ui.rows)
        self.ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self.ui.examine.clicked.connect(self.examine)
        self.ui.lead_on.clicked.connect(self._lead_on)
        self.ui.progress.hide()
        self.ui.lead_on.setEnabled(False)
        self.tell("")

    def load(self) -> None:
        """Examine when the page is opened first; after that when asked."""
        if not self.model.rows and self.ui.examine.isEnabled():
            self.examine()

    def examine(self) -> None:
        """Make every check, on the lane of long work."""
        self.tell("")
        self.ui.examine.setEnabled(False)
        self.ui.progress.setRange(0, 0)
        self.ui.progress.show()
        self.ui.state.setText(self.tr("Sedang memeriksa; pelayanan dapat diteruskan…"))
        printers = self.session.doors.printers
        self.session.workers.run_long(
            _examine, printers, then=self._show, otherwise=self._failed, owner=self
        )

    def _columns(self) -> tuple[Column[Check], ...]:
        return (
            Column(self.tr("Keadaan"), self._sign),
            Column(self.tr("Yang diperiksa"), self._name),
            Column(self.tr("Hasil"), _told, wide=True),
        )

    def _sign(self, check: Check) -> str:
        return {
            Health.GOOD: self.tr("✔ Baik"),
            Health.WATCH: self.tr("▲ Perhatian"),
            Health.BAD: self.tr("✘ Rusak"),
        }[check.health]

    def _name(self, check: Check) -> str:
        names = {
            "sqlite": self.tr("Mesin basis data"),
            "sandi": self.tr("Penyandian"),
            "kunci": self.tr("Kunci"),
            "ruang_cakram": self.tr("Ruang cakram"),
            "jam": self.tr("Jam komputer"),
            "catatan_terakhir": self.tr("Catatan terakhir"),
            "cadangan": self.tr("Cadangan"),
            "data_dtks": self.tr("Data DTKS/DTSEN"),
            "basis_data": self.tr("Basis data"),
            "jejak_audit": self.tr("Jejak audit"),
            "arsip_surat": self.tr("Arsip surat"),
            "nomor_surat": self.tr("Nomor surat"),
            "lampiran": self.tr("Lampiran"),
            "pencetak": self.tr("Pencetak"),
            "data_lama": self.tr("Data lama"),
            "ketikan": self.tr("Ketikan"),
        }
        return names.get(check.name, check.name)

    def _show(self, checks: Sequence[Check]) -> None:
        self._rest()
        worst = {Health.BAD: 0, Health.WATCH: 1, Health.GOOD: 2}
        self.model.show_rows(sorted(checks, key=lambda one: worst[one.health]))
        bad = sum(one.health is Health.BAD for one in checks)
        watch = sum(one.health is Health.WATCH for one in checks)
        when = figure_date_and_time(self.session.office.now(), self.session.office.zone)
        words = (
            self.tr("✔ Diperiksa {when}: semuanya baik.")
            if not bad + watch
            else self.tr("Diperiksa {when}: {bad} rusak, {watch} perlu perhatian.")
        )
        told = words.format(when=when, bad=bad, watch=watch)
        self.ui.state.setText(told)
        announce(self.ui.state, told)
        self.ui.rows.selectRow(0)
        self._choose()

    def _failed(self, error: BaseException) -> None:
        self._rest()
        self.ui.state.setText("")
        self.tell(say(error))

    def _rest(self) -> None:
        self.ui.progress.hide()
        self.ui.examine.setEnabled(True)

    def _choose(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        self.ui.words.setText(_told(row) if row is not None else "")
        self.ui.lead_on.setEnabled(row is not None and row.name in _MENDED_IN)

    def _lead_on(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        if row is not None:
            self.session.place_wanted.emit("settings", _MENDED_IN[row.name])


def _told(check: Check) -> str:
    return said(check.sentence.format(**check.values))


def _examine(office: Office, printers: Any) -> tuple[Check, ...]:
    return doctor.full_check(office, printers)
