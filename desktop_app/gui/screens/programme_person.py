"""The form for one beneficiary, new or corrected; who would meet them is shown before it is stored.

The same NIK in a benefit that may not meet this one stops it: both are shown, and a supervisor who
types a password and a reason lets it pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import Beneficiary, Proposal
from desktop_app.domain.errors import LoketError, Misused
from desktop_app.domain.identity import mask_nik, parse_kk, parse_nik, parse_phone
from desktop_app.domain.overlap import OverlapKind, Party
from desktop_app.gui.forms.ui_programme_people import Ui_ProgrammePeoplePage
from desktop_app.gui.screens.programme_parts import in_rupiah, word
from desktop_app.gui.widgets.fields import Check, all_right, mark
from desktop_app.gui.words import say
from desktop_app.usecases import beneficiaries, overlaps
from desktop_app.usecases.beneficiaries import BeneficiaryDetail, BeneficiaryForm
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.gui.screens.programme_people import PeoplePage

_Met = tuple[tuple[OverlapKind, Party], ...]
_RECEIVES = "sudah_menerima"


class PersonForm(QObject):
    """`page_form` of the form. `stored` carries the sentence that says what was done."""

    stored = Signal(str)

    def __init__(self, page: PeoplePage, ui: Ui_ProgrammePeoplePage) -> None:
        super().__init__(page)
        self.page, self.ui = page, ui
        self.session = page.session
        self.old: Beneficiary | None = None
        self._shown_for = ""
        in_rupiah(ui.amount)
        ui.village.set_regions(self.session.office.regions)
        ui.store.clicked.connect(self.store)
        for field in (ui.nik, ui.name, ui.kk):
            field.editingFinished.connect(self._look)
        ui.born.editingFinished.connect(self._look)

    def begin(self) -> None:
        """Show the empty form for the period in front."""
        period = self.page.periods.period
        if period is None or not self.page.serves:
            return
        self.old = None
        self.ui.form_title.setText(self.tr("Usulkan ke {period}").format(period=period.title))
        self.ui.store.setText(self.tr("Usulkan  Ctrl+Enter"))
        self._fill(None)
        self.page.show_page(self.ui.page_form)
        self.ui.nik.setFocus()

    def edit(self, one: Beneficiary) -> None:
        """Show the form of somebody; the look is journaled."""
        self.session.workers.run(
            beneficiaries.open_one,
            one.id,
            then=self._edit,
            otherwise=self.session.problem,
            owner=self,
        )

    def store(self) -> None:
        """Propose the person, or store what was corrected."""
        ui, period = self.ui, self.page.periods.period
        if period is None or not ui.store.isEnabled() or not all_right(self._checks()):
            return
        ui.form_fault.hide()
        form = self._form()
        if self.old is not None:
            self._run(beneficiaries.change, self.old, form)
        elif (reason := ui.exception.text().strip()) and not ui.met.isHidden():
            deed = self.tr("Memberi pengecualian")
            self.session.confirm(
                Right.OVERRIDE, deed, lambda: self._run(_propose, period.id, form, reason)
            )
        else:
            self._run(_propose, period.id, form, "")

    def _run(self, task: object, *args: object) -> None:
        self.ui.store.setEnabled(False)
        self.session.workers.run(
            task,  # type: ignore[arg-type]
            *args,
            then=lambda _: self._done(),
            otherwise=self._not_done,
            owner=self,
        )

    def _done(self) -> None:
        self.ui.store.setEnabled(True)
        name = self.ui.name.text().strip()
        words = self.tr("Data {name} tersimpan.") if self.old else self.tr("{name} diusulkan.")
        self.stored.emit(words.format(name=name))

    def _not_done(self, error: BaseException) -> None:
        self.ui.store.setEnabled(True)
        self.ui.form_fault.setText(say(error))
        self.ui.form_fault.show()
        if isinstance(error, LoketError) and error.code == _RECEIVES:
            self._shown_for = ""
            self._look()
            self.ui.exception.setFocus()

    def _look(self) -> None:
        """Look for whom the person would meet, once there is enough to tell."""
        period, ui = self.page.periods.period, self.ui
        known = f"{ui.nik.digits()}|{ui.name.text()}|{ui.kk.digits()}|{ui.born.text()}"
        if period is None or self.old is not None or known == self._shown_for:
            return
        if len(ui.nik.digits()) != 16 or not ui.name.text().strip():
            return
        self._shown_for = known
        self.session.workers.run(
            _would_meet,
            period.id,
            self._form(),
            then=self._show_met,
            otherwise=lambda _: None,
            owner=self,
        )

    def _show_met(self, met: _Met) -> None:
        ui = self.ui
        stops = any(kind is OverlapKind.NIK for kind, _ in met)
        ui.met.setVisible(bool(met))
        ui.met_title.setText(
            self.tr("Orang ini sudah menerima bantuan yang tidak boleh diterima bersamaan:")
            if stops
            else self.tr("Perlu dilihat; dijawab sebelum daftar ditetapkan:")
        )
        ui.met_words.setText("\n".join(self._line(kind, party) for kind, party in met))
        for part in (ui.exception, ui.exception_label):
            part.setVisible(stops)
        mark(ui.exception, "", ui.exception_fault)

    def _line(self, kind: OverlapKind, one: Party) -> str:
        nik = mask_nik(one.nik) if one.nik else "–"
        state = word(one.state.label) if one.state else ""
        return self.tr("• {kind}: {name} ({nik}), {village} — {period}, {state}").format(
            kind=word(kind.label),
            name=one.name,
            nik=nik,
            village=one.village,
            period=one.period,
            state=state,
        )

    def _edit(self, found: BeneficiaryDetail) -> None:
        self.old = found.one
        name = found.one.proposal.name
        self.ui.form_title.setText(self.tr("Ubah data {name}").format(name=name))
        self.ui.store.setText(self.tr("Simpan  Ctrl+Enter"))
        self._fill(found.one.proposal)
        self.page.show_page(self.ui.page_form)
        self.ui.name.setFocus()

    def _fill(self, one: Proposal | None) -> None:
        ui = self.ui
        ui.nik.set_digits(one.nik if one else None)
        ui.kk.set_digits(one.kk if one else None)
        ui.name.setText(one.name if one else "")
        ui.born.latest = self.session.office.today()
        ui.born.set_value(one.birth_date if one else None)
        ui.village.set_code(one.village_code if one else None)
        ui.address.setText(one.address if one else "")
        ui.bank.setText(one.account.bank if one else "")
        ui.account.setText(one.account.number if one else "")
        ui.holder.setText(one.account.holder if one else "")
        ui.phone.setText(one.phone or "" if one else "")
        ui.amount.setValue((one.amount or 0) if one else 0)
        ui.exception.clear()
        ui.met.hide()
        ui.form_fault.hide()
        ui.store.setAccessibleName(ui.store.text())
        self._shown_for = ""
        for check in self._checks():
            mark(check.field, "", check.fault)

    def _form(self) -> BeneficiaryForm:
        ui = self.ui
        return BeneficiaryForm(
            name=ui.name.text(),
            nik=ui.nik.digits(),
            kk=ui.kk.digits(),
            birth_date=ui.born.value(),
            address=ui.address.text(),
            village_code=ui.village.code() or "",
            phone=ui.phone.text(),
            bank=ui.bank.text(),
            account=ui.account.text(),
            holder=ui.holder.text(),
            amount=ui.amount.value() or None,
        )

    def _checks(self) -> list[Check]:
        ui = self.ui
        nik, kk, phone = ui.nik.digits(), ui.kk.digits(), ui.phone.text().strip()
        return [
            Check(ui.nik, ui.nik_fault, lambda: nik and parse_nik(nik)),
            Check(ui.name, ui.name_fault, lambda: _refuse(self._nameless())),
            Check(ui.kk, ui.kk_fault, lambda: kk and parse_kk(kk)),
            Check(ui.born, ui.born_fault, lambda: _refuse(ui.born.problem())),
            Check(ui.village, ui.village_fault, lambda: _refuse(ui.village.problem())),
            Check(ui.address, ui.address_fault, lambda: None),
            Check(ui.bank, ui.bank_fault, lambda: None),
            Check(ui.account, ui.account_fault, self._account),
            Check(ui.holder, ui.holder_fault, lambda: None),
            Check(ui.phone, ui.phone_fault, lambda: phone and parse_phone(phone)),
            Check(ui.amount, ui.amount_fault, lambda: None),
        ]

    def _nameless(self) -> str:
        return "" if self.ui.name.text().strip() else self.tr("Isi nama orangnya dahulu.")

    def _account(self) -> object:
        from desktop_app import settings
        from desktop_app.domain.beneficiary_account import read_account, read_lengths

        lengths = read_lengths(self.session.settings[settings.PROGRAMME_BANK_DIGITS])
        return read_account(self.ui.bank.text(), self.ui.account.text(), "", lengths)


def _propose(office: Office, period_id: UUID, form: BeneficiaryForm, exception: str) -> UUID:
    return beneficiaries.propose(office, period_id, form, exception=exception)


def _would_meet(office: Office, period_id: UUID, form: BeneficiaryForm) -> _Met:
    return overlaps.would_meet(office, period_id, beneficiaries.read_form(office, form))


def _refuse(sentence: str) -> None:
    if sentence:
        raise Misused("isian_salah", sentence.replace("{", "{{").replace("}", "}}"))
