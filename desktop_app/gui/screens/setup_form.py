"""What the first start asks for, and what it fills in by itself until somebody types there.

The regency's name is enough: name of the office, kop, place and OPD code follow from it as they
are usual, and every one of them may be written over.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, Refused
from desktop_app.domain.office import Letterhead
from desktop_app.domain.passwords import check_password
from desktop_app.gui.forms.ui_setup_wizard import Ui_SetupWizard
from desktop_app.gui.widgets.fields import Check
from desktop_app.usecases.passwords import common_guesses

if TYPE_CHECKING:
    from desktop_app.usecases.setup import OfficeForm, SignatoryForm

_OPD_CODE = "DINSOS"
_KIND = re.compile(r"^(Kabupaten|Kota)( Administrasi)? ", re.IGNORECASE)


class SetupForm(QObject):
    """The first three steps of the wizard: their fields, checks, and the office they make."""

    def __init__(self, ui: Ui_SetupWizard, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        ui.counter.setText(self.tr("Loket 1"))
        ui.regency.code_changed.connect(lambda _: self._suggest_office())
        ui.name.textEdited.connect(lambda _: self._suggest_lines())
        ui.admin_name.textEdited.connect(lambda _: self._suggest_username())

    def checks(self, step: int) -> list[Check]:
        """Return what has to be right before one goes on from a step, counted from 0."""
        steps = (self._office_checks, self._counter_checks, self._admin_checks)
        return steps[step]() if step < len(steps) else []

    def office_form(self, *, with_signatory: bool) -> OfficeForm:
        """Return what was typed; raises Refused when no regency was chosen."""
        from desktop_app.usecases.setup import OfficeForm

        ui = self.ui
        return OfficeForm(
            name=ui.name.text(),
            letterhead=Letterhead(
                lines=tuple(self._lines()),
                # A kop without any address is none: until there is one, the regency stands there.
                address=ui.address.text().strip() or self._regency_name(),
                contact=ui.contact.text(),
                place=ui.place.text(),
                opd_code=ui.opd_code.text(),
            ),
            regency_code=self._regency(),
            admin_name=ui.admin_name.text(),
            admin_username=ui.username.text(),
            admin_password=ui.password.text(),
            counter_name=ui.counter.text().strip() or self.tr("Loket 1"),
            signatory=self._signatory() if with_signatory and self._has_signatory() else None,
        )

    def missing_for_now(self) -> list[str]:
        """Return the sections of Pengaturan where something was left for later."""
        return [] if self.ui.address.text().strip() else ["office"]

    # Checks -------------------------------------------------------------------------------------

    def _office_checks(self) -> list[Check]:
        ui = self.ui
        return [
            Check(ui.regency, ui.regency_fault, self._regency),
            Check(ui.name, ui.name_fault, lambda: filled(ui.name, _OFFICE)),
            Check(ui.place, ui.place_fault, lambda: filled(ui.place, _PLACE)),
            Check(ui.opd_code, ui.opd_code_fault, lambda: filled(ui.opd_code, _OPD)),
            Check(
                ui.lines, ui.lines_fault, lambda: checks.filled(" ".join(self._lines()), what=_KOP)
            ),
            *(Check(field, fault, lambda: None) for field, fault in self._optional()),
        ]

    def _optional(self) -> tuple[tuple[QLineEdit, QLabel], ...]:
        ui = self.ui
        return ((ui.address, ui.address_fault), (ui.contact, ui.contact_fault))

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
            Check(ui.passphrase, ui.passphrase_fault, lambda: filled(ui.passphrase, _PASSPHRASE)),
            Check(
                ui.passphrase_again,
                ui.passphrase_again_fault,
                lambda: same(ui.passphrase, ui.passphrase_again),
            ),
        ]

    # What follows by itself ---------------------------------------------------------------------

    def _suggest_office(self) -> None:
        """Fill in what follows from the regency."""
        regency = self._regency_name()
        if not regency:
            return
        suggest(self.ui.name, self.tr("Dinas Sosial {regency}").format(regency=regency))
        suggest(self.ui.place, _KIND.sub("", regency))
        suggest(self.ui.opd_code, _OPD_CODE)
        self._suggest_lines()

    def _suggest_lines(self) -> None:
        """The kop is the regency above the office, in capitals; its name is not said twice."""
        regency, field = self._regency_name(), self.ui.lines
        if not regency or (field.document().isModified() and field.toPlainText().strip()):
            return
        office = self.ui.name.text().strip()
        office = re.sub(rf"\s*{re.escape(regency)}$", "", office, flags=re.IGNORECASE)
        field.setPlainText(f"PEMERINTAH {regency.upper()}\n{office.upper()}".strip())

    def _suggest_username(self) -> None:
        """The first name in small letters, as most offices call their people."""
        first = (self.ui.admin_name.text().split() or [""])[0].casefold()
        plain = unicodedata.normalize("NFKD", first).encode("ascii", "ignore").decode()
        suggest(self.ui.username, re.sub(r"[^a-z0-9]", "", plain))

    # Helpers ------------------------------------------------------------------------------------

    def _regency(self) -> str:
        self.ui.regency.take_first_match()
        code = self.ui.regency.code()
        if code is None:
            raise Refused("kabupaten_belum_dipilih", _REGENCY)
        return code

    def _regency_name(self) -> str:
        """Return `Kabupaten Rembang`; "" while none is chosen."""
        if self.ui.regency.code() is None:
            return ""
        return re.sub(r"\s*\(\d+\)$", "", self.ui.regency.text())

    def _lines(self) -> list[str]:
        return [line for line in self.ui.lines.toPlainText().splitlines() if line.strip()]

    def _has_signatory(self) -> bool:
        typed = (self.ui.signatory.text(), self.ui.nip.text(), self.ui.position.toPlainText())
        return any(text.strip() for text in typed)

    def _signatory(self) -> SignatoryForm:
        from desktop_app.usecases.setup import SignatoryForm

        ui = self.ui
        return SignatoryForm(
            name=ui.signatory.text(),
            nip=ui.nip.text(),
            rank=ui.rank.text(),
            position=tuple(ui.position.toPlainText().splitlines()),
        )


def suggest(field: QLineEdit, text: str) -> None:
    """Fill a field in that nobody has typed into."""
    if not (field.isModified() and field.text().strip()):
        field.setText(text)
        field.setCursorPosition(0)


def filled(field: QLineEdit, what: str) -> str:
    """Return what is typed; raises Refused naming the field when it is empty."""
    return checks.filled(field.text(), what=what)


def same(first: QLineEdit, again: QLineEdit) -> None:
    """Raise Refused when two secrets that should be the same are not."""
    if first.text() != again.text():
        raise Refused("tidak_sama", _NOT_SAME)


_OFFICE = QT_TRANSLATE_NOOP("errors", "Nama kantor")
_KOP = QT_TRANSLATE_NOOP("errors", "Baris kop surat")
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
