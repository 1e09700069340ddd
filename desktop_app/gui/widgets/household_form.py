"""One member of a family, as it is typed: name, birth date, place in the family, NIK."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.household import LONGEST_RELATION, RELATIONS, Member
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.digits_field import NikField
from desktop_app.gui.widgets.fields import mark

_LONGEST = 130
_FIELD_OF = {
    "anggota_tanpa_hubungan": "relation",
    "anggota_hubungan_panjang": "relation",
    "anggota_tanpa_tanggal_lahir": "birth",
    "tanggal_tidak_sah": "birth",
    "tanggal_di_masa_depan": "birth",
    "tanggal_terlalu_lampau": "birth",
    "anggota_tanpa_nama": "name",
    "nama_terlalu_panjang": "name",
    "anggota_sudah_ada": "name",
}


class MemberForm(QWidget):
    """Hidden until `ask`. `kept` and `left` are its two buttons; a fault stands below it."""

    kept = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.relation = QLineEdit(self), QLineEdit(self)
        self.birth, self.nik = DateField(self), NikField(self)
        self._fields: dict[str, QLineEdit] = {
            "name": self.name,
            "birth": self.birth,
            "relation": self.relation,
            "nik": self.nik,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid())
        self.fault = QLabel(self)
        self.fault.setObjectName("member_fault")
        self.fault.setProperty("role", "error")
        self.fault.setWordWrap(True)
        self.fault.hide()
        column.addWidget(self.fault)
        column.addLayout(self._buttons())
        self.hide()

    def ask(self, member: Member | None, *, only_relation: bool, needs_nik: bool) -> None:
        """Open with a member, None for a new one; `only_relation` leaves the rest as it is."""
        born = f"{member.birth_date:%d-%m-%Y}" if member and member.birth_date else ""
        self.name.setText(member.name if member else "")
        self.birth.setText(born)
        self.relation.setText(member.relation if member else "")
        self.nik.set_digits(member.nik if member else "")
        for field in (self.name, self.birth, self.nik):
            field.setEnabled(not only_relation)
        words = self.tr("NIK *") if needs_nik else self.tr("NIK (boleh kosong)")
        self._nik_label.setText(words)
        self.nik.setAccessibleName(words)
        self.say("", "")
        self.show()
        first = self.relation if only_relation else self.name
        first.setFocus()
        first.selectAll()

    def typed(self) -> tuple[str, str, str, str]:
        """Return name, birth date, relation and NIK as they were typed."""
        return self.name.text(), self.birth.text(), self.relation.text(), self.nik.digits()

    def go_on(self) -> bool:
        """Enter: go to the next field; False at the last one."""
        fields = [one for one in self._fields.values() if one.isEnabled()]
        at = next((n for n, one in enumerate(fields) if one.hasFocus()), len(fields))
        if at + 1 >= len(fields):
            return False
        fields[at + 1].setFocus()
        return True

    def say(self, code: str, sentence: str) -> None:
        """Say what is wrong and go to the field it is about; "" takes it away."""
        at = self._fields[_FIELD_OF.get(code, "nik")]
        for field in self._fields.values():
            mark(field, sentence if field is at else "")
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        if sentence:
            at.setFocus()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(8)
        labels = {
            "name": self.tr("Nama *"),
            "birth": self.tr("Tanggal lahir *"),
            "relation": self.tr("Hubungan dalam keluarga *"),
            "nik": self.tr("NIK *"),
        }
        for at, (key, field) in enumerate(self._fields.items()):
            label = QLabel(labels[key], self)
            label.setProperty("role", "field")
            label.setBuddy(field)
            field.setObjectName(f"member_{key}")
            field.setAccessibleName(labels[key])
            field.setMinimumHeight(FIELD_HEIGHT)
            row, column = divmod(at, 2)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(field, 2 * row + 1, column)
            if key == "nik":
                self._nik_label = label
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 3)
        self.name.setMaxLength(_LONGEST)
        self.relation.setMaxLength(LONGEST_RELATION)
        known = QCompleter(list(RELATIONS), self.relation)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.relation.setCompleter(known)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for words, name, signal, main in (
            (self.tr("Enter  Simpan anggota"), "member_keep", self.kept, True),
            (self.tr("Esc  Batal"), "member_leave", self.left, False),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setAccessibleName(words)
            button.setAutoDefault(False)
            button.setMinimumHeight(FIELD_HEIGHT)
            button.setProperty("main", main)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            row.addWidget(button)
        return row
