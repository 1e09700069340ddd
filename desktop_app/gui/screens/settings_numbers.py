"""Pengaturan › Nomor surat."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import LoketError
from desktop_app.domain.letter import format_number
from desktop_app.gui.forms.ui_settings_numbers import Ui_NumbersPage
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right
from desktop_app.gui.words import say
from desktop_app.usecases import settings
from desktop_app.usecases.office import Office


class NumbersPage(SettingsPage):
    """How letters are numbered; the next number is shown while one types the pattern."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_NumbersPage()
        self.ui.setupUi(self)
        ui = self.ui
        names = {
            "jenis": self.tr("Sendiri-sendiri tiap jenis surat"),
            "kantor": self.tr("Satu urutan untuk seluruh kantor"),
        }
        for choice in declared.LETTER_SERIES.choices:
            ui.series.addItem(names[choice], choice)
        for paper in declared.LETTER_PAPER.choices:
            ui.paper.addItem(paper, paper)
        for label in (ui.series_fault, ui.start_fault, ui.paper_fault, ui.address_fault):
            label.hide()
        ui.template.textChanged.connect(self._show_example)
        ui.start.valueChanged.connect(self._show_example)
        self.wire_save()

    def load(self) -> None:
        """Show the settings as they are."""
        ui, values = self.ui, self.session.settings
        ui.template.setText(values[declared.LETTER_NUMBER_TEMPLATE])
        ui.series.setCurrentIndex(ui.series.findData(values[declared.LETTER_SERIES]))
        ui.start.setValue(values[declared.LETTER_START_VALUE])
        ui.paper.setCurrentIndex(ui.paper.findData(values[declared.LETTER_PAPER]))
        ui.address.setText(values[declared.LETTER_VERIFICATION_ADDRESS])
        self._show_example()

    def checks(self) -> list[Check]:
        """A pattern that gives a number."""
        return [Check(self.ui.template, self.ui.template_fault, self._example)]

    def save(self) -> None:
        """Store what was changed."""
        if not self.ui.save.isEnabled() or not all_right(self.checks()):
            return
        ui = self.ui
        values = {
            declared.LETTER_NUMBER_TEMPLATE.name: ui.template.text().strip(),
            declared.LETTER_SERIES.name: ui.series.currentData(),
            declared.LETTER_START_VALUE.name: ui.start.value(),
            declared.LETTER_PAPER.name: ui.paper.currentData(),
            declared.LETTER_VERIFICATION_ADDRESS.name: ui.address.text().strip(),
        }
        before = self.session.settings
        changed = {
            name: value for name, value in values.items() if before[declared.find(name)] != value
        }
        if changed:
            self.store(_change, changed, then=self._changed)

    def _changed(self, _: None) -> None:
        self.session.reload_settings()
        self.saved(self.tr("Pengaturan nomor surat tersimpan."))

    def _example(self) -> str:
        return format_number(
            self.ui.template.text().strip(),
            sequence=self.ui.start.value(),
            opd_code=self.session.identity.letterhead.opd_code,
            day=self.session.office.today(),
        )

    def _show_example(self) -> None:
        try:
            words = self.tr("Contoh: {number}").format(number=self._example())
        except LoketError as error:
            words = say(error)
        self.ui.example.setText(words)


def _change(office: Office, changed: dict[str, object]) -> None:
    for name, value in changed.items():
        settings.change_setting(office, name, value)
