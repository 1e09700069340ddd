"""Pengaturan › Kantor dan kop surat."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.office import Letterhead, OfficeIdentity
from desktop_app.gui.forms.ui_settings_office import Ui_OfficePage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right
from desktop_app.usecases import settings
from desktop_app.usecases.office import Office


class OfficePage(SettingsPage):
    """The office's name, place and kop."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_OfficePage()
        self.ui.setupUi(self)
        self.ui.emblem.bind(session)
        self.wire_save()
        session.workers.aside(session.doors.regencies, then=self._offer, owner=self)

    def load(self) -> None:
        """Show the office as it is."""
        identity, ui = self.session.identity, self.ui
        kop = identity.letterhead
        ui.name.setText(identity.name)
        ui.regency.set_code(identity.regency_code)
        ui.lines.setPlainText("\n".join(kop.lines))
        ui.address.setText(kop.address)
        ui.contact.setText(kop.contact)
        ui.place.setText(kop.place)
        ui.opd_code.setText(kop.opd_code)
        ui.emblem.load()

    def checks(self) -> list[Check]:
        """Nothing that a letter needs may be empty."""
        ui = self.ui
        return [
            Check(ui.name, ui.name_fault, lambda: checks.filled(ui.name.text(), what=_NAME)),
            Check(ui.regency, ui.regency_fault, self._regency),
            Check(
                ui.lines,
                ui.lines_fault,
                lambda: checks.filled(ui.lines.toPlainText(), what=_LINES),
            ),
            Check(
                ui.address,
                ui.address_fault,
                lambda: checks.filled(ui.address.text(), what=_ADDRESS),
            ),
            Check(ui.contact, ui.contact_fault, lambda: None),
            Check(ui.place, ui.place_fault, lambda: checks.filled(ui.place.text(), what=_PLACE)),
            Check(
                ui.opd_code, ui.opd_code_fault, lambda: checks.filled(ui.opd_code.text(), what=_OPD)
            ),
        ]

    def save(self) -> None:
        """Store the office."""
        if not self.ui.save.isEnabled() or not all_right(self.checks()):
            return
        ui = self.ui
        kop = Letterhead(
            lines=tuple(ui.lines.toPlainText().splitlines()),
            address=ui.address.text(),
            contact=ui.contact.text(),
            place=ui.place.text(),
            opd_code=ui.opd_code.text(),
        )
        self.store(_change, ui.name.text(), kop, self._regency(), then=self._changed)

    def _changed(self, identity: OfficeIdentity) -> None:
        self.session.office_is_now(identity)
        self.load()
        self.saved(self.tr("Kantor dan kop surat tersimpan."))

    def _regency(self) -> str:
        code: str | None = self.ui.regency.code()
        if code is None:
            raise Refused("kabupaten_belum_dipilih", _REGENCY)
        return code

    def _offer(self, regencies: Mapping[str, str]) -> None:
        self.ui.regency.set_choices(
            (code, f"{name.title()} ({code})") for code, name in regencies.items()
        )
        self.ui.regency.set_code(self.session.identity.regency_code)


def _change(office: Office, name: str, kop: Letterhead, regency: str) -> OfficeIdentity:
    return settings.change_office(office, name=name, letterhead=kop, regency_code=regency)


_NAME = QT_TRANSLATE_NOOP("errors", "Nama kantor")
_LINES = QT_TRANSLATE_NOOP("errors", "Baris kop surat")
_ADDRESS = QT_TRANSLATE_NOOP("errors", "Alamat")
_PLACE = QT_TRANSLATE_NOOP("errors", "Tempat surat dibuat")
_OPD = QT_TRANSLATE_NOOP("errors", "Kode OPD")
_REGENCY = QT_TRANSLATE_NOOP("errors", "Ketik sebagian nama kabupaten atau kota, lalu pilih.")
