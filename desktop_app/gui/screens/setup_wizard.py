"""The first start: five steps from an empty folder to an office, or straight to the demo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, LoketError, Refused
from desktop_app.domain.office import Letterhead
from desktop_app.domain.passwords import check_password
from desktop_app.gui.forms.ui_setup_wizard import Ui_SetupWizard
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check, all_right, enter_moves_on, mark
from desktop_app.gui.words import say
from desktop_app.usecases.passwords import common_guesses

if TYPE_CHECKING:
    from desktop_app.usecases.office import Office
    from desktop_app.usecases.setup import OfficeForm


class SetupWizard(QWidget):
    """`finished` carries the new office, its admin's user name and password, and the section of
    Pengaturan to begin with ("" = none); `demo_wanted` that somebody only wants to look,
    `restore_wanted` that there is a backup to go on from, `join_wanted` that the office is there
    already and this PC is one more."""

    finished = Signal(object, str, str, str)
    demo_wanted = Signal()
    restore_wanted = Signal()
    join_wanted = Signal()

    help_page = "penyiapan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_SetupWizard()
        self.ui.setupUi(self)
        self._office: Office | None = None
        self._titles = self._step_titles()
        self.ui.counter.setText(self.tr("Loket 1"))
        self.ui.back.clicked.connect(self._back)
        self.ui.next.clicked.connect(self._next)
        self.ui.try_demo.clicked.connect(self.demo_wanted)
        self.ui.restore.clicked.connect(self.restore_wanted)
        self.ui.join.clicked.connect(self.join_wanted)
        self.ui.save_sheet.clicked.connect(self._ask_where)
        self.ui.reveal.toggled.connect(self._reveal)
        for check in [check for step in range(4) for check in self._checks(step)]:
            mark(check.field, "", check.fault)
        mark(self.ui.passphrase, "", self.ui.create_fault)
        self.show_step(0)
        session.workers.aside(session.doors.regencies, then=self._offer_regencies, owner=self)

    @property
    def step(self) -> int:
        """Which step is in front, counted from 0."""
        return int(self.ui.pages.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on, from the last field to the next step; no scanner is here: it presses."""
        focus = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and focus in (self.ui.opd_code, self.ui.password_again, self.ui.passphrase_again):
            self._next()
        elif enter and isinstance(focus, QPushButton):
            focus.click()
        elif not enter_moves_on(self, event):
            super().keyPressEvent(event)

    # Steps ------------------------------------------------------------------------------------

    def _step_titles(self) -> Sequence[str]:
        return (
            self.tr("Kantor dan kop surat"),
            self.tr("Loket dan penandatangan"),
            self.tr("Admin pertama"),
            self.tr("Frasa sandi"),
            self.tr("Lembar pemulihan dan data"),
        )

    def show_step(self, step: int) -> None:
        """Bring one step to the front, counted from 0."""
        self.ui.pages.setCurrentIndex(step)
        for number, title in enumerate(self._titles):
            line: QLabel = getattr(self.ui, f"step_{number + 1}")
            sign = "✔" if number < step else "▸" if number == step else " "
            words = f"{sign} {number + 1}. {title}"
            line.setText(f"<b>{words}</b>" if number == step else words)
        made = self._office is not None
        self.ui.back.setVisible(step > 0 and not made)
        self.ui.try_demo.setVisible(not made)
        for part in (self.ui.restore, self.ui.restore_words, self.ui.join, self.ui.join_words):
            part.setVisible(not made)
        self.ui.try_words.setVisible(not made)
        self.ui.next.setText(self._next_words(step))
        self.ui.next.setAccessibleName(self.ui.next.text())
        first = (self.ui.name, self.ui.counter, self.ui.admin_name, self.ui.passphrase)
        (first[step] if step < 4 else self.ui.save_sheet).setFocus()

    def _next_words(self, step: int) -> str:
        if step == 3:
            return self.tr("Buat kantor")
        return self.tr("Mulai bekerja") if step == 4 else self.tr("Lanjut")

    def _back(self) -> None:
        self.show_step(self.step - 1)

    def _next(self) -> None:
        if not self.ui.next.isEnabled():
            return
        if self.step == 4:
            self._finish()
        elif all_right(self._checks(self.step)):
            if self.step == 3:
                self._create()
            else:
                self.show_step(self.step + 1)

    def _checks(self, step: int) -> list[Check]:
        return (self._office_checks, self._counter_checks, self._admin_checks, self._pass_checks)[
            step
        ]()

    def _office_checks(self) -> list[Check]:
        ui = self.ui
        return [
            Check(ui.name, ui.name_fault, lambda: filled(ui.name, _OFFICE)),
            Check(ui.regency, ui.regency_fault, self._regency),
            Check(
                ui.lines, ui.lines_fault, lambda: checks.filled(" ".join(self._lines()), what=_KOP)
            ),
            Check(ui.address, ui.address_fault, lambda: filled(ui.address, _ADDRESS)),
            Check(ui.contact, ui.contact_fault, lambda: None),
            Check(ui.place, ui.place_fault, lambda: filled(ui.place, _PLACE)),
            Check(ui.opd_code, ui.opd_code_fault, lambda: filled(ui.opd_code, _OPD)),
        ]

    def _counter_checks(self) -> list[Check]:
        ui = self.ui
        signs = self._has_signatory()
        return [
            Check(ui.counter, ui.counter_fault, lambda: filled(ui.counter, _COUNTER)),
            Check(
                ui.signatory, ui.signatory_fault, lambda: signs and filled(ui.signatory, _SIGNER)
            ),
            Check(ui.nip, ui.nip_fault, lambda: signs and checks.nip(ui.nip.text())),
            Check(ui.rank, ui.rank_fault, lambda: None),
            Check(
                ui.position,
                ui.position_fault,
                lambda: signs and checks.filled(ui.position.toPlainText(), what=_POSITION),
            ),
        ]

    def _admin_checks(self) -> list[Check]:
        ui = self.ui
        return [
            Check(ui.admin_name, ui.admin_name_fault, lambda: filled(ui.admin_name, _ADMIN)),
            Check(ui.username, ui.username_fault, lambda: checks.username(ui.username.text())),
            Check(
                ui.password,
                ui.password_fault,
                lambda: check_password(
                    ui.password.text(), username=ui.username.text(), guesses=common_guesses()
                ),
            ),
            Check(
                ui.password_again,
                ui.password_again_fault,
                lambda: same(ui.password, ui.password_again),
            ),
        ]

    def _pass_checks(self) -> list[Check]:
        ui = self.ui
        return [
            Check(ui.passphrase, ui.passphrase_fault, lambda: filled(ui.passphrase, _PASSPHRASE)),
            Check(
                ui.passphrase_again,
                ui.passphrase_again_fault,
                lambda: same(ui.passphrase, ui.passphrase_again),
            ),
        ]

    # What it makes ----------------------------------------------------------------------------

    def _create(self) -> None:
        self._busy(self.tr("Membuat kantor…"))
        mark(self.ui.passphrase, "", self.ui.create_fault)
        self.session.workers.aside(
            self.session.doors.create_office,
            self.session.folder,
            self._form(),
            self.ui.passphrase.text(),
            then=self._created,
            otherwise=self._not_created,
            owner=self,
        )

    def _created(self, office: Office) -> None:
        self._office = office
        self._busy("")
        self.show_step(4)

    def _not_created(self, error: BaseException) -> None:
        self._busy("")
        short = isinstance(error, LoketError) and error.code == "frasa_sandi_pendek"
        label = self.ui.passphrase_fault if short else self.ui.create_fault
        mark(self.ui.passphrase, say(error), label)
        self.ui.passphrase.setFocus()

    def _form(self) -> OfficeForm:
        from desktop_app.usecases.setup import OfficeForm, SignatoryForm

        ui = self.ui
        signatory = SignatoryForm(
            name=ui.signatory.text(),
            nip=ui.nip.text(),
            rank=ui.rank.text(),
            position=tuple(ui.position.toPlainText().splitlines()),
        )
        return OfficeForm(
            name=ui.name.text(),
            letterhead=Letterhead(
                lines=tuple(self._lines()),
                address=ui.address.text(),
                contact=ui.contact.text(),
                place=ui.place.text(),
                opd_code=ui.opd_code.text(),
            ),
            regency_code=self._regency(),
            admin_name=ui.admin_name.text(),
            admin_username=ui.username.text(),
            admin_password=ui.password.text(),
            counter_name=ui.counter.text(),
            signatory=signatory if self._has_signatory() else None,
        )

    def _ask_where(self) -> None:
        name = str(Path.home() / self.tr("lembar-pemulihan-loket.pdf"))
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan lembar pemulihan"), name, self.tr("PDF (*.pdf)")
        )
        if path:
            self.save_sheet(Path(path))

    def save_sheet(self, path: Path) -> None:
        """Write the recovery sheet to `path`."""
        if self._office is None:
            return
        self.session.workers.aside(
            _write_sheet,
            self._office,
            path,
            then=lambda _: self.ui.sheet_state.setText(
                self.tr("Tersimpan di {path}. Cetak dan simpan di lemari terkunci.").format(
                    path=path
                )
            ),
            otherwise=lambda error: self.ui.sheet_state.setText(say(error)),
            owner=self,
        )

    def _finish(self) -> None:
        if self._office is None:
            return
        self._busy(self.tr("Membuka loket…"))
        section = "register" if self.ui.import_now.isChecked() else ""
        self.finished.emit(
            self._office, self.ui.username.text().strip(), self.ui.password.text(), section
        )

    # Helpers ----------------------------------------------------------------------------------

    def _busy(self, sentence: str) -> None:
        self.ui.state.setText(sentence)
        for button in (self.ui.next, self.ui.back, self.ui.try_demo, self.ui.restore, self.ui.join):
            button.setEnabled(not sentence)

    def _offer_regencies(self, regencies: Mapping[str, str]) -> None:
        self.ui.regency.set_choices(
            (code, f"{name.title()} ({code})") for code, name in regencies.items()
        )

    def _regency(self) -> str:
        self.ui.regency.take_first_match()
        code = self.ui.regency.code()
        if code is None:
            raise Refused("kabupaten_belum_dipilih", _REGENCY)
        return code

    def _lines(self) -> list[str]:
        return [line for line in self.ui.lines.toPlainText().splitlines() if line.strip()]

    def _has_signatory(self) -> bool:
        typed = (self.ui.signatory.text(), self.ui.nip.text(), self.ui.position.toPlainText())
        return any(text.strip() for text in typed)

    def _reveal(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for field in (self.ui.passphrase, self.ui.passphrase_again):
            field.setEchoMode(mode)


def filled(field: QLineEdit, what: str) -> str:
    """Return what is typed; raises Refused naming the field when it is empty."""
    return checks.filled(field.text(), what=what)


def same(first: QLineEdit, again: QLineEdit) -> None:
    """Raise Refused when two secrets that should be the same are not."""
    if first.text() != again.text():
        raise Refused("tidak_sama", _NOT_SAME)


def _write_sheet(office: Office, path: Path) -> None:
    from desktop_app.usecases.setup import recovery_sheet

    path.write_bytes(recovery_sheet(office))


_OFFICE = QT_TRANSLATE_NOOP("errors", "Nama kantor")
_KOP = QT_TRANSLATE_NOOP("errors", "Baris kop surat")
_ADDRESS = QT_TRANSLATE_NOOP("errors", "Alamat")
_PLACE = QT_TRANSLATE_NOOP("errors", "Tempat surat dibuat")
_OPD = QT_TRANSLATE_NOOP("errors", "Kode OPD")
_COUNTER = QT_TRANSLATE_NOOP("errors", "Nama loket")
_SIGNER = QT_TRANSLATE_NOOP("errors", "Nama penandatangan")
_POSITION = QT_TRANSLATE_NOOP("errors", "Jabatan penandatangan")
_ADMIN = QT_TRANSLATE_NOOP("errors", "Nama admin")
_PASSPHRASE = QT_TRANSLATE_NOOP("errors", "Frasa sandi")
_REGENCY = QT_TRANSLATE_NOOP("errors", "Ketik sebagian nama kabupaten atau kota, lalu pilih.")
_NOT_SAME = QT_TRANSLATE_NOOP(
    "errors", "Kedua isian tidak sama. Ketik sekali lagi dengan hati-hati."
)
