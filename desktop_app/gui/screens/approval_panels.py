"""What Persetujuan asks for inside the screen: a reason, and who verified a case at home."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.domain.errors import LoketError
from desktop_app.domain.verification import (
    Collector,
    Verification,
    read_verification,
    verification_fault_field,
)
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.words import say


class Deed(Enum):
    """What a reason is asked for."""

    SEND_BACK = "send_back"
    REFUSE = "refuse"
    OVERRIDE = "override"
    NOTE = "note"


class ReasonPanel(InlinePanel):
    """`given` carries the deed and its reason."""

    given = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deed = Deed.SEND_BACK
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.column.addWidget(self.title)
        self.text = QLineEdit(self)
        self.add_last(self.tr("Alasan atau catatan"), self.text, "approval_reason")
        self.go = self.add_button("", "approval_reason_go", main=True)
        self.go.clicked.connect(self.done)

    def ask(self, deed: Deed, name: str) -> None:
        """Open for a deed on somebody's case; what was typed for another deed goes."""
        self.deed = deed
        titles = {
            Deed.SEND_BACK: (
                self.tr("Kembalikan berkas {name}. Apa yang harus dilengkapi?"),
                self.tr("Enter  Kembalikan && buat lembarnya"),
            ),
            Deed.REFUSE: (
                self.tr("Tolak permohonan {name}. Apa alasannya?"),
                self.tr("Enter  Tolak && buat lembarnya"),
            ),
            Deed.OVERRIDE: (
                self.tr("Menurut data hari ini {name} tidak lagi boleh. Mengapa tetap disetujui?"),
                self.tr("Enter  Tetap setujui"),
            ),
            Deed.NOTE: (
                self.tr("Setujui permohonan {name}. Apa catatannya?"),
                self.tr("Enter  Setujui dengan catatan"),
            ),
        }
        title, button = titles[deed]
        self.title.setText(title.format(name=name))
        self.go.setText(button)
        self.go.setAccessibleName(button.replace("&&", "dan"))
        self.text.clear()
        self.take_keyboard(self.text)

    def done(self) -> None:
        """Enter: hand over the reason."""
        self.given.emit(self.deed, self.text.text())


class VerificationPanel(InlinePanel):
    """The valiveri fields of one case. `given` carries a Verification."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        title = QLabel(self.tr("Verifikasi dan validasi (valiveri)"), self)
        title.setProperty("role", "title")
        self.column.addWidget(title)
        self.collected_by = QLineEdit(self)
        self.collector = QComboBox(self)
        self.verified_by = QLineEdit(self)
        self.verified_on = DateField(self)
        self.note = QLineEdit(self)
        for one in Collector:
            label = QCoreApplication.translate("Verification", one.label)
            self.collector.addItem(label, one.value)
        self.add_field(self.tr("Berkas dikumpulkan oleh"), self.collected_by, "collected_by")
        self.add_field(self.tr("Sebagai"), self.collector, "collector")
        self.add_field(self.tr("Diverifikasi oleh"), self.verified_by, "verified_by")
        self.add_field(self.tr("Tanggal verifikasi"), self.verified_on, "verified_on")
        self.add_last(self.tr("Catatan"), self.note, "verification_note")
        self.go: QPushButton = self.add_button(
            self.tr("Enter  Simpan verifikasi"), "verification_save", main=True
        )
        self.go.clicked.connect(self.done)
        for field in (self.collected_by, self.verified_by, self.verified_on, self.note):
            field.textEdited.connect(self._clear)

    def ask(self, known: Verification | None, today: date) -> None:
        """Open with what was noted before, or empty and dated today."""
        self._today = today
        self.verified_on.latest = today
        self.collected_by.setText(known.collected_by if known else "")
        code = known.collector if known else Collector.DESA
        self.collector.setCurrentIndex(self.collector.findData(code.value))
        self.verified_by.setText(known.verified_by if known else "")
        self.verified_on.set_value(known.verified_on if known else today)
        self.note.setText(known.note if known else "")
        self._clear()
        self.take_keyboard(self.collected_by)

    def done(self) -> None:
        """Enter in the last field: hand it over, or say beside which field it is wrong."""
        self._clear()
        day = self.verified_on.value()
        if day is None:
            self._tell_fault(
                "verified_on", self.verified_on.problem() or self.tr("Isi tanggalnya.")
            )
            return
        try:
            one = read_verification(
                self.collected_by.text(),
                Collector(self.collector.currentData()),
                self.verified_by.text(),
                day,
                self.note.text(),
                today=self._today,
            )
        except LoketError as error:
            self._tell_fault(verification_fault_field(error), say(error))
            return
        self.given.emit(one)

    def _clear(self, _: str = "") -> None:
        for field in (self.collected_by, self.verified_by, self.verified_on):
            mark(field)
        self.say_fault("")

    def _tell_fault(self, name: str, sentence: str) -> None:
        """Tell it below the fields, and go to the one it is about."""
        self.say_fault(sentence)
        field: QWidget = getattr(self, name)
        if field is not self.note:
            mark(self.note)
            mark(field, sentence)
        field.setFocus()
