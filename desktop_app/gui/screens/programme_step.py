"""Valiveri and what else becomes of people in a list: who stands for the step, and on which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import (
    Beneficiary,
    BeneficiaryState,
    StepForm,
    Undisbursed,
)
from desktop_app.gui.forms.ui_programme_people import Ui_ProgrammePeoplePage
from desktop_app.gui.screens.programme_parts import offer, word
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, say
from desktop_app.usecases import beneficiaries, beneficiary_steps
from desktop_app.usecases.beneficiaries import Asked
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.gui.screens.programme_people import PeoplePage

_STEPS = (
    BeneficiaryState.DIVALIDASI,
    BeneficiaryState.DIVERIFIKASI,
    BeneficiaryState.SELESAI,
)
_BEFORE = {
    BeneficiaryState.DIVALIDASI: BeneficiaryState.USULAN,
    BeneficiaryState.DIVERIFIKASI: BeneficiaryState.DIVALIDASI,
    BeneficiaryState.SELESAI: BeneficiaryState.DISALURKAN,
}


class StepPage(QObject):
    """`page_step` of the form. `stored` carries the sentence that says what was done."""

    stored = Signal(str)

    def __init__(self, page: PeoplePage, ui: Ui_ProgrammePeoplePage) -> None:
        super().__init__(page)
        self.page, self.ui = page, ui
        self.session = page.session
        self.one: Beneficiary | None = None
        self._to = BeneficiaryState.USULAN
        offer(ui.why, [(word(one.label), one) for one in Undisbursed])
        ui.to_state.currentIndexChanged.connect(lambda _: self._tell())
        ui.do_step.clicked.connect(self.store)

    def begin(self) -> None:
        """Ask for a step of everybody the list shows now."""
        if self.page.periods.period is None or not self.page.serves:
            return
        ui, self.one = self.ui, None
        manages = self.page.may
        steps = [one for one in _STEPS if one is not BeneficiaryState.SELESAI or manages]
        offer(ui.to_state, [(word(one.label), one) for one in steps])
        ui.step_title.setText(self.tr("Valiveri: semua yang tampil dalam daftar"))
        self._open(many=True, reason=False)
        self._tell()
        ui.to_state.setFocus()

    def begin_one(self, one: Beneficiary, to: BeneficiaryState) -> None:
        """Ask for a step of one person: back, off the list, or not reached."""
        ui, self.one, self._to = self.ui, one, to
        fixed = one.state is BeneficiaryState.DITETAPKAN
        cancels = to is BeneficiaryState.DIBATALKAN
        name = one.proposal.name
        if cancels and fixed:
            title = self.tr("Bantuan tidak sampai kepada {name}")
            choices: list[tuple[str, object]] = [
                (self.tr("catat alasannya, tetap dalam daftar"), BeneficiaryState.DITETAPKAN),
                (self.tr("batalkan penetapannya"), BeneficiaryState.DIBATALKAN),
            ]
            if not self.session.actor.may(Right.SERVE):
                choices = choices[:1]
            offer(ui.to_state, choices)
        else:
            title = self.tr("Batalkan {name}") if cancels else self.tr("Kembalikan {name}")
            offer(ui.to_state, [(word(to.label), to)])
        ui.step_title.setText(title.format(name=name))
        ui.step_words.setText(
            self.tr("Yang dibatalkan tetap tercatat dengan alasannya.")
            if cancels
            else self.tr("Langkah sebelumnya diulang; riwayatnya tetap ada.")
        )
        self._open(many=False, reason=cancels)
        (ui.why if cancels else ui.step_note).setFocus()

    def store(self) -> None:
        """Take the step."""
        ui = self.ui
        if not ui.do_step.isEnabled():
            return
        problem = ui.step_day.problem()
        mark(ui.step_day, problem, ui.step_day_fault)
        if problem:
            ui.step_day.setFocus()
            return
        form = StepForm(
            ui.step_day.value() or self.session.office.today(),
            ui.rt.text(),
            ui.hamlet.text(),
            ui.who.text(),
            ui.step_note.text(),
        )
        if ui.to_state.currentData() is None:  # its list is not filled: nothing was asked
            return
        to = BeneficiaryState(ui.to_state.currentData())
        if self.one is None:
            self._run_all(to, form)
            return
        one, reason = self.one, None
        if not ui.why.isHidden():
            reason = Undisbursed(ui.why.currentData())
        if to is BeneficiaryState.DITETAPKAN:
            self._run(beneficiary_steps.note_unreached, one, reason, form.note)
        elif one.state is BeneficiaryState.DITETAPKAN:
            deed = self.tr("Membatalkan penetapan {name}").format(name=one.proposal.name)
            self.session.confirm(
                Right.APPROVE,
                deed,
                lambda: self._run(beneficiary_steps.step_one, one, to, form, reason),
            )
        else:
            self._run(beneficiary_steps.step_one, one, to, form, reason)

    def _run_all(self, to: BeneficiaryState, form: StepForm) -> None:
        asked = self.page.asked
        self.ui.step_fault.hide()
        self.page.run_long(
            beneficiary_steps.step_all,
            asked,
            to,
            form,
            title=self.tr("Mencatat: {state}").format(state=word(to.label)),
            then=self._done,
            otherwise=self._not_all,
            unit=self.tr("orang"),
        )

    def _not_all(self, error: BaseException) -> None:
        self.page.show_page(self.ui.page_step)
        self._not_done(error)
        self._tell()
        self.page.load_rows()

    def _run(self, task: object, *args: object) -> None:
        self.ui.step_fault.hide()
        self.ui.do_step.setEnabled(False)
        self.session.workers.run(
            task,  # type: ignore[arg-type]
            *args,
            then=self._done,
            otherwise=self._not_done,
            owner=self,
        )

    def _done(self, many: int | None) -> None:
        self.ui.do_step.setEnabled(True)
        if self.one is None:
            state = word(BeneficiaryState(self.ui.to_state.currentData()).label)
            said = self.tr("{count} orang kini {state}.").format(
                count=count(many or 0), state=state
            )
        else:
            said = self.tr("Catatan {name} tersimpan.").format(name=self.one.proposal.name)
        self.stored.emit(said)

    def _not_done(self, error: BaseException) -> None:
        self.ui.do_step.setEnabled(True)
        self.ui.step_fault.setText(say(error))
        self.ui.step_fault.show()

    def _open(self, *, many: bool, reason: bool) -> None:
        ui = self.ui
        ui.step_day.latest = self.session.office.today()
        ui.step_day.set_value(self.session.office.today())
        for part in (ui.why, ui.why_label):
            part.setVisible(reason)
        for name in ("rt", "hamlet", "who"):
            for suffix in ("", "_label"):
                getattr(ui, f"{name}{suffix}").setVisible(not reason)
        if many:
            ui.who.setText(self.session.actor.name)
        ui.step_note.clear()
        for fault in (ui.step_day_fault, ui.rt_fault, ui.hamlet_fault, ui.who_fault):
            fault.hide()
        ui.step_note_fault.hide()
        ui.step_fault.hide()
        ui.do_step.setEnabled(True)
        self.page.show_page(ui.page_step)

    def _tell(self) -> None:
        """Say how many a step for everybody would take along."""
        if self.one is not None or self.ui.to_state.currentData() is None:
            return
        to = BeneficiaryState(self.ui.to_state.currentData())
        before = _BEFORE.get(to)
        if before is None:
            return

        def show(many: int) -> None:
            words = self.tr("{count} orang berstatus “{state}” dalam daftar ini ikut langkah ini.")
            self.ui.step_words.setText(words.format(count=count(many), state=word(before.label)))

        self.session.workers.read(
            _ready, self.page.asked, before, then=show, otherwise=lambda _: None, owner=self
        )


def _ready(office: Office, asked: Asked, before: BeneficiaryState) -> int:
    """Return how many of those asked for stand right before a step."""
    if asked.states and before not in asked.states:
        return 0
    only = Asked(
        asked.period_id,
        (before,),
        district=asked.district,
        village=asked.village,
        text=asked.text,
    )
    return beneficiaries.page(office, only, most=1).total
