"""What is wrong about a person is put right, and on a ground of the law a person is erased."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.errors import LoketError
from desktop_app.domain.identity import show_phone
from desktop_app.domain.person_page import (
    ErasureReason,
    PersonPage,
    check_reason,
    read_field,
)
from desktop_app.gui.forms.ui_person_correct import Ui_PersonCorrectPart
from desktop_app.gui.forms.ui_person_erase import Ui_PersonErasePart
from desktop_app.gui.screens.person_words import said
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right, enter_moves_on, mark
from desktop_app.gui.words import say


class PersonCorrectPart(QWidget):
    """`corrected` tells what differs, by field, and why; `left` that nothing was changed."""

    corrected = Signal(object, str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._before: dict[str, str] = {}
        self.ui = Ui_PersonCorrectPart()
        self.ui.setupUi(self)
        ui = self.ui
        ui.village.set_regions(session.office.regions)
        ui.birth_date.latest = session.office.today()
        ui.save.clicked.connect(self.save)
        ui.back.clicked.connect(self.left)
        _key(self, "Ctrl+S", ui.save.click)

    def ask(self, page: PersonPage) -> None:
        """Fill the form with what is known; numbers stay empty unless they are wrong."""
        ui, person = self.ui, page.person
        for name in ("name", "birth_place", "address", "rt", "rw"):
            getattr(ui, name).setText(getattr(person, name) or "")
        ui.birth_date.set_value(person.birth_date)
        ui.phone.setText(show_phone(person.phone) if person.phone else "")
        ui.village.set_code(person.village_code)
        for name in ("nik", "kk", "reason"):
            getattr(ui, name).clear()
        manages = self.session.actor.may(Right.MANAGE_PEOPLE)
        for name in ("nik", "kk"):
            getattr(ui, name).setVisible(manages)
            getattr(ui, f"{name}_label").setVisible(manages)
        for check in self._checks():
            mark(check.field, "", check.fault)
        self.say_fault("")
        self._before = self._values()
        ui.name.setFocus()

    def save(self) -> None:
        """Check everything beside its field, then tell what differs."""
        self.say_fault("")
        if all_right(self._checks()):
            now = self._values()
            changes = {key: text for key, text in now.items() if text != self._before[key]}
            self.corrected.emit(changes, check_reason(self.ui.reason.text()))

    def say_fault(self, sentence: str) -> None:
        """Say why it was not stored; "" takes it away."""
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Esc leaves everything as it was."""
        _keys(self, event)

    def _values(self) -> dict[str, str]:
        ui = self.ui
        texts = {
            name: getattr(ui, name).text().strip()
            for name in ("name", "birth_place", "birth_date", "phone", "address", "rt", "rw")
        }
        numbers = {name: getattr(ui, name).digits() for name in ("nik", "kk")}
        return {**texts, **numbers, "village_code": ui.village.code() or ""}

    def _checks(self) -> list[Check]:
        ui, today = self.ui, self.session.office.today()
        checks = [
            self._check(getattr(ui, name), name, today)
            for name in ("name", "birth_place", "birth_date", "phone", "address", "nik", "kk")
        ]
        reason = Check(ui.reason, ui.reason_fault, lambda: check_reason(ui.reason.text()))
        return [*checks, Check(ui.village, ui.village_fault, self._check_village), reason]

    def _check(self, field: QLineEdit, name: str, today: date) -> Check:
        fault = getattr(self.ui, f"{name}_fault")
        return Check(field, fault, lambda: read_field(name, field.text(), today))

    def _check_village(self) -> None:
        if self.ui.village.text().strip() and self.ui.village.code() is None:
            raise LoketError("desa_tidak_ada", self.ui.village.problem())


class PersonErasePart(QWidget):
    """`erased` tells the ground and the paper it stands on; `left` that nobody was."""

    erased = Signal(object, str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_PersonErasePart()
        self.ui.setupUi(self)
        ui = self.ui
        for ground in (
            ErasureReason.PERMINTAAN,
            ErasureReason.PERSETUJUAN_DITARIK,
            ErasureReason.TUJUAN_TERCAPAI,
            ErasureReason.MELAWAN_HUKUM,
        ):
            ui.ground.addItem(said(ground.label), ground.value)
        ui.sure.toggled.connect(ui.erase.setEnabled)
        ui.erase.clicked.connect(self.erase)
        ui.back.clicked.connect(self.left)
        _key(self, "Alt+H", ui.erase.click)

    def ask(self, page: PersonPage) -> None:
        """Say what goes and what stays, before anything is done."""
        ui = self.ui
        ui.words.setText(
            self.tr(
                "Nama, NIK, No. KK, alamat, telepon, isian, lampiran, dan arsip surat {name} "
                "dihapus dari data kantor dan dari jejak audit. Yang tetap: angka laporan, nomor "
                "dan tanggal surat, dan catatan siapa yang melihat. Data DTKS/DTSEN bukan data "
                "kantor dan tidak ikut berubah; cadangan lama memuatnya sampai terganti."
            ).format(name=page.person.name)
        )
        ui.ground.setCurrentIndex(0)
        ui.note.clear()
        ui.sure.setChecked(False)
        ui.erase.setEnabled(False)
        self.say_fault("")
        ui.ground.setFocus()

    def erase(self) -> None:
        """Tell it, once there is a reason."""
        try:
            note = check_reason(self.ui.note.text())
        except LoketError as error:
            self.say_fault(say(error))
            self.ui.note.setFocus()
        else:
            self.erased.emit(ErasureReason(self.ui.ground.currentData()), note)

    def say_fault(self, sentence: str) -> None:
        """Say why nobody was erased; "" takes it away."""
        mark(self.ui.note, sentence, self.ui.fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Esc leaves everything as it was."""
        _keys(self, event)


def _key(part: QWidget, key: str, slot: object) -> None:
    action = QAction(part)
    action.setShortcut(QKeySequence(key))
    action.setAutoRepeat(False)
    action.triggered.connect(slot)
    part.addAction(action)


def _keys(part: PersonCorrectPart | PersonErasePart, event: QKeyEvent) -> None:
    if event.key() == Qt.Key.Key_Escape:
        part.left.emit()
    elif not enter_moves_on(part, event):
        event.ignore()
