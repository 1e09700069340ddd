"""Pengaturan › Nomor surat."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
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
        modes = {
            "loket": self.tr("Tiap loket menghitung sendiri, hurufnya mengikuti nomor"),
            "blok": self.tr("Satu urutan, dibagi per blok dari pusat"),
        }
        for mode in declared.LETTER_NUMBERING.choices:
            ui.numbering.addItem(modes[mode], mode)
        for paper in declared.LETTER_PAPER.choices:
            ui.paper.addItem(paper, paper)
        unfaulted = ("series", "start", "paper", "address", *_MARGINS)
        for name in unfaulted:
            getattr(ui, f"{name}_fault").hide()
        for name, setting in _MARGINS.items():
            getattr(ui, name).setRange(setting.least, setting.most)
        ui.template.textChanged.connect(self._show_example)
        ui.classification.textChanged.connect(self._show_example)
        ui.start.valueChanged.connect(self._show_example)
        self.wire_save()

    def load(self) -> None:
        """Show the settings as they are."""
        ui, values = self.ui, self.session.settings
        ui.template.setText(values[declared.LETTER_NUMBER_TEMPLATE])
        ui.series.setCurrentIndex(ui.series.findData(values[declared.LETTER_SERIES]))
        ui.numbering.setCurrentIndex(ui.numbering.findData(values[declared.LETTER_NUMBERING]))
        status = self.session.sync_status
        for part in (ui.numbering, ui.numbering_label, ui.numbering_hint):
            part.setVisible(status.joined)
        ui.start.setValue(values[declared.LETTER_START_VALUE])
        ui.paper.setCurrentIndex(ui.paper.findData(values[declared.LETTER_PAPER]))
        ui.address.setText(values[declared.LETTER_VERIFICATION_ADDRESS])
        ui.classification.setText(values[declared.LETTER_CLASSIFICATION])
        ui.codes.setPlainText(values[declared.LETTER_CLASSIFICATIONS])
        for name, setting in _MARGINS.items():
            getattr(ui, name).setValue(values[setting])
        self._show_example()

    def checks(self) -> list[Check]:
        """A pattern that gives a number, and codes that can stand in one."""
        ui = self.ui
        return [
            Check(ui.template, ui.template_fault, self._example),
            Check(
                ui.classification,
                ui.classification_fault,
                lambda: _fits(declared.LETTER_CLASSIFICATION, ui.classification.text().strip()),
            ),
            Check(
                ui.codes,
                ui.codes_fault,
                lambda: _fits(declared.LETTER_CLASSIFICATIONS, self._codes()),
            ),
        ]

    def save(self) -> None:
        """Store what was changed."""
        if not self.ui.save.isEnabled() or not all_right(self.checks()):
            return
        ui = self.ui
        values = {
            declared.LETTER_NUMBER_TEMPLATE.name: ui.template.text().strip(),
            declared.LETTER_SERIES.name: ui.series.currentData(),
            declared.LETTER_NUMBERING.name: ui.numbering.currentData(),
            declared.LETTER_START_VALUE.name: ui.start.value(),
            declared.LETTER_PAPER.name: ui.paper.currentData(),
            declared.LETTER_VERIFICATION_ADDRESS.name: ui.address.text().strip(),
            declared.LETTER_CLASSIFICATION.name: ui.classification.text().strip(),
            declared.LETTER_CLASSIFICATIONS.name: self._codes(),
            **{one.name: getattr(ui, name).value() for name, one in _MARGINS.items()},
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
            classification=self.ui.classification.text().strip(),
        )

    def _codes(self) -> str:
        lines = (" ".join(line.split()) for line in self.ui.codes.toPlainText().splitlines())
        return "\n".join(line for line in lines if line)

    def _show_example(self) -> None:
        try:
            words = self.tr("Contoh: {number}").format(number=self._example())
        except LoketError as error:
            words = say(error)
        self.ui.example.setText(words)


def _fits(setting: declared.Setting[str], text: str) -> None:
    try:
        setting.check(text)
    except ValueError as error:
        raise Refused("kode_klasifikasi_salah", _CODE) from error


_MARGINS = {
    "margin_top": declared.LETTER_MARGIN_TOP,
    "margin_bottom": declared.LETTER_MARGIN_BOTTOM,
    "margin_left": declared.LETTER_MARGIN_LEFT,
    "margin_right": declared.LETTER_MARGIN_RIGHT,
}
_CODE = QT_TRANSLATE_NOOP(
    "errors", "Tulis kode dengan angka, huruf, titik, atau garis miring; daftar: kode | nama."
)


def _change(office: Office, changed: dict[str, object]) -> None:
    for name, value in changed.items():
        settings.change_setting(office, name, value)
