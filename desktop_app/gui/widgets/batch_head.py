"""What is typed once for a whole *kolektif*: who brings it, and the village's covering letter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from desktop_app.domain.bringer import LONGEST_RELATION, RELATIONS
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.form_fields import YES, ChoiceField

_LONGEST = 100
_FIELD_OF = {
    "kuasa_tanpa_nama": "name",
    "nama_terlalu_panjang": "name",
    "kuasa_tanpa_hubungan": "relation",
    "kuasa_hubungan_panjang": "relation",
    "telepon_tidak_sah": "phone",
}


class BatchHead(QFrame):
    """One line of fields; `told` carries the key and text of what was typed."""

    told = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._filling = False
        self.name, self.relation, self.phone = (QLineEdit(self) for _ in range(3))
        self.paper = QCheckBox(self.tr("Surat kuasa dilihat"), self)
        self.service = ChoiceField((), self)
        self.number, self.day = QLineEdit(self), DateField(self)
        self.fault = QLabel(self)
        self.fault.setObjectName("batch_fault")
        self.fault.setProperty("role", "error")
        self.fault.hide()
        self._lines: dict[str, QLineEdit] = {
            "name": self.name,
            "relation": self.relation,
            "phone": self.phone,
            "nomor_pengantar": self.number,
            "tanggal_pengantar": self.day,
        }
        self._lay_out()
        self._connect()

    def offer(self, services: Mapping[str, str]) -> None:
        """Give the services new rows may begin with."""
        self._filling = True
        self.service.clear()
        for code, name in services.items():
            self.service.addItem(name, code)
        self._filling = False

    def fill(self, head: Mapping[str, str]) -> None:
        """Show what was typed, without telling."""
        self._filling = True
        for key, line in self._lines.items():
            if line.text() != head.get(key, ""):
                line.setText(head.get(key, ""))
        self.paper.setChecked(head.get("paper") == YES)
        at = self.service.findData(head.get("service", ""))
        self.service.setCurrentIndex(max(at, 0))
        self._filling = False

    def say(self, code: str, sentence: str) -> None:
        """Say what is wrong below the field it is about; "" takes it away."""
        at = self._lines.get(_FIELD_OF.get(code, ""))
        for line in (self.name, self.relation, self.phone):
            mark(line, sentence if line is at else "")
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        if sentence and at is not None:
            at.setFocus()

    def _connect(self) -> None:
        for key, line in self._lines.items():
            line.textChanged.connect(lambda text, key=key: self._tell(key, text))
        self.paper.toggled.connect(lambda on: self._tell("paper", YES if on else ""))
        self.service.currentIndexChanged.connect(
            lambda _: self._tell("service", self.service.value())
        )

    def _tell(self, key: str, text: str) -> None:
        if not self._filling:
            self.say("", "")
            self.told.emit(key, text)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        fields: tuple[tuple[str, QWidget, str, int], ...] = (
            (self.tr("Pembawa berkas *"), self.name, "batch_name", 4),
            (self.tr("Hubungan *"), self.relation, "batch_relation", 3),
            (self.tr("Telepon"), self.phone, "batch_phone", 3),
            ("", self.paper, "batch_paper", 0),
            (self.tr("Layanan baris baru"), self.service, "batch_service", 3),
            (self.tr("Nomor surat pengantar"), self.number, "batch_letter", 3),
            (self.tr("Tanggal"), self.day, "batch_letter_day", 2),
        )
        for column, (label, field, name, stretch) in enumerate(fields):
            above = QLabel(label, self)
            above.setProperty("role", "field")
            above.setBuddy(field)
            field.setObjectName(name)
            field.setAccessibleName(label or self.paper.text())
            field.setMinimumHeight(FIELD_HEIGHT)
            grid.addWidget(above, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
        for line in self._lines.values():
            line.setMaxLength(_LONGEST)
        self.relation.setMaxLength(LONGEST_RELATION)
        known = QCompleter(list(RELATIONS), self.relation)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.relation.setCompleter(known)
        self.relation.setPlaceholderText(RELATIONS[2].lower())
        grid.addWidget(self.fault, 2, 0, 1, len(fields))
