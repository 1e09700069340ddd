"""Pengaturan › Tanda terima: what receipts are printed on, and what cases wait for.

Receipts are given in every office; what is waited for is shown where the office follows it up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.follow_up import codes_of
from desktop_app.gui.forms.ui_settings_follow_ups import Ui_FollowUpsPage
from desktop_app.gui.reading_order import follow_reading_order
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.usecases import reports, settings
from desktop_app.usecases.office import Office

_COLUMNS = (declared.CASE_SIKS_NG, declared.CASE_BPJS)


class FollowUpsPage(SettingsPage):
    """The office's part is stored with Ctrl+S; this computer's is kept as it is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_FollowUpsPage()
        ui.setupUi(self)
        self._boxes: dict[tuple[str, str], QCheckBox] = {}
        for field, setting in self._days():
            field.setRange(setting.least or 0, setting.most or field.maximum())
        papers = {
            "A5": self.tr("Lembar A5"),
            "F4/2": self.tr("Setengah lembar F4"),
            "nomor": self.tr("Gulungan pencetak nomor"),
        }
        for choice in declared.RECEIPT_PAPER.choices:
            ui.paper.addItem(papers[choice], choice)
        keep = session.keep
        ui.paper.activated.connect(lambda _: keep(declared.RECEIPT_PAPER, ui.paper.currentData()))
        ui.printer.activated.connect(
            lambda _: keep(declared.PRINTER_RECEIPTS, ui.printer.currentData())
        )
        manages = session.actor.may(Right.MANAGE_OFFICE)
        ui.office_part.setVisible(manages)
        ui.save.setVisible(manages)
        self.wire_save()

    def load(self) -> None:
        """Show the settings as they are."""
        ui, session = self.ui, self.session
        self._show_awaited()
        for field, setting in self._days():
            field.setValue(session.settings[setting])
        ui.paper.setCurrentIndex(ui.paper.findData(session.machine[declared.RECEIPT_PAPER]))
        session.workers.read(reports.service_names, then=self._offer_services, owner=self)
        session.workers.aside(
            session.doors.printers,
            then=self._offer_printers,
            otherwise=session.problem,
            owner=self,
        )

    def save(self) -> None:
        """Store what was changed for the office."""
        before = self.session.settings
        values: dict[declared.Setting, object] = {  # type: ignore[type-arg]
            setting: field.value() for field, setting in self._days()
        }
        for setting in _COLUMNS if self._boxes else ():
            chosen = [code for name, code in self._boxes if name == setting.name]
            values[setting] = " ".join(
                code for code in chosen if self._boxes[setting.name, code].isChecked()
            )
        changed = {one.name: value for one, value in values.items() if before[one] != value}
        if changed:
            self.store(_change, changed, then=self._changed)

    def _changed(self, _: None) -> None:
        self.session.reload_settings()
        self.saved(self.tr("Pengaturan tindak lanjut tersimpan dan berlaku sejak sekarang."))

    def _days(self):  # type: ignore[no-untyped-def]
        return (
            (self.ui.answer_days, declared.CASE_ANSWER_DAYS),
            (self.ui.kept_days, declared.ATTACHMENT_KEPT_DAYS),
        )

    def _show_awaited(self) -> None:
        """Show what is waited for only where cases are followed up."""
        ui, used = self.ui, bool(self.session.settings[declared.USE_CASES])
        title, words = (
            self.tr("Tanda terima"),
            self.tr("Bagaimana tanda terima dicetak dan berapa lama lampiran disimpan."),
        )
        if used:
            title, words = (
                self.tr("Tanda terima dan tindak lanjut"),
                self.tr(
                    "Bagaimana tanda terima dicetak, berapa lama lampiran disimpan, dan apa yang "
                    "ditunggu sesudah permohonan disetujui."
                ),
            )
        ui.heading.setText(title)
        ui.words.setText(words)
        days = (ui.answer_days_label, ui.answer_days, ui.answer_days_hint)
        rows = (
            item.widget() for at in range(ui.services.count()) if (item := ui.services.itemAt(at))
        )
        for part in (ui.services_title, *days, *rows):
            if part is not None:
                part.setVisible(used)

    def _offer_services(self, names: Mapping[str, str]) -> None:
        """A row for each service: entered into SIKS-NG, answered by BPJS."""
        if not self._boxes:
            titles = (self.tr("Dientri ke SIKS-NG"), self.tr("Dijawab BPJS"))
            for row, (code, name) in enumerate(names.items()):
                self.ui.services.addWidget(QLabel(name, self), row, 0)
                for column, (setting, title) in enumerate(zip(_COLUMNS, titles, strict=True), 1):
                    box = QCheckBox(title, self)
                    box.setAccessibleName(f"{name}: {title}")
                    box.setMinimumHeight(FIELD_HEIGHT)
                    self.ui.services.addWidget(box, row, column)
                    self._boxes[setting.name, code] = box
            follow_reading_order(self)
            self.ui.services.setColumnStretch(3, 1)
            self._show_awaited()
        for setting in _COLUMNS:
            chosen = codes_of(self.session.settings[setting])
            for (name, code), box in self._boxes.items():
                if name == setting.name:
                    box.setChecked(code in chosen)

    def _offer_printers(self, names: Sequence[str]) -> None:
        box, chosen = self.ui.printer, self.session.machine[declared.PRINTER_RECEIPTS]
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("Seperti surat"), "")
            for name in dict.fromkeys((*names, *([chosen] if chosen else []))):
                box.addItem(name, name)
            box.setCurrentIndex(max(box.findData(chosen), 0))


def _change(office: Office, changed: Mapping[str, object]) -> None:
    for name, value in changed.items():
        settings.change_setting(office, name, value)
