"""Proposing somebody from an approved case: found by name, number or letter."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.access import Right
from desktop_app.domain.case import CaseState
from desktop_app.domain.case_list import CaseLine
from desktop_app.domain.errors import LoketError
from desktop_app.domain.identity import mask_nik
from desktop_app.domain.programme import ProgrammePeriod
from desktop_app.gui.forms.ui_programme_people import Ui_ProgrammePeoplePage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.programme_parts import choose, named, offer
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import say, short_date
from desktop_app.usecases import advice, beneficiaries, case_list
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.gui.screens.programme_people import PeoplePage

_TYPING_MS = 250
_RECEIVES = "sudah_menerima"


class CaseForm(QObject):
    """`page_case` of the form. `stored` carries the sentence that says what was done."""

    stored = Signal(str)

    def __init__(self, page: PeoplePage, ui: Ui_ProgrammePeoplePage) -> None:
        super().__init__(page)
        self.page, self.ui = page, ui
        self.session = page.session
        self.rows = RowsModel[CaseLine](self._columns(), self)
        self.rows.dress(ui.cases)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.session.ending.connect(self._typing.stop)
        ui.case_search.textChanged.connect(lambda _: self._typing.start())
        ui.cases.selectionModel().selectionChanged.connect(lambda *_: self._ask_advice())
        ui.take_case.clicked.connect(self.take)

    @property
    def chosen(self) -> CaseLine | None:
        """The case in front."""
        return self.rows.row(self.ui.cases.currentIndex())

    def begin(self) -> None:
        """Show the latest approved cases."""
        if self.page.periods.period is None or not self.page.serves:
            return
        ui = self.ui
        ui.case_none.setText(self.tr("Tidak ada permohonan disetujui yang cocok."))
        ui.case_none.hide()
        ui.case_search.clear()
        ui.case_exception.clear()
        self._ask_reason(False)
        ui.case_fault.hide()
        self._offer(())
        self.page.show_page(ui.page_case)
        ui.case_search.setFocus()
        self._search()

    def take(self) -> None:
        """Propose the person of the case in front."""
        period_id, one = self.ui.case_period.currentData(), self.chosen
        if period_id is None or one is None or not self.ui.take_case.isEnabled():
            return
        reason = self.ui.case_exception.text().strip()
        if reason and self.ui.case_exception.isVisible():
            deed = self.tr("Memberi pengecualian")
            self.session.confirm(Right.OVERRIDE, deed, lambda: self._run(period_id, one, reason))
        else:
            self._run(period_id, one, "")

    def _run(self, period_id: UUID, one: CaseLine, reason: str) -> None:
        self.ui.take_case.setEnabled(False)
        said = self.tr("{name} diusulkan ke {period}.").format(
            name=one.facts.person.name, period=self.ui.case_period.currentText()
        )

        def done(_: object) -> None:
            self.ui.take_case.setEnabled(True)
            self.page.show_period(period_id)
            self.stored.emit(said)

        self.session.workers.run(
            _propose,
            period_id,
            one.id,
            reason,
            then=done,
            otherwise=self._not_done,
            owner=self,
        )

    def _not_done(self, error: BaseException) -> None:
        self.ui.take_case.setEnabled(True)
        self.ui.case_fault.setText(say(error))
        self.ui.case_fault.show()
        if isinstance(error, LoketError) and error.code == _RECEIVES:
            self._ask_reason(True)
            self.ui.case_exception.setFocus()

    def _ask_reason(self, wanted: bool) -> None:
        for part in (self.ui.case_exception, self.ui.case_exception_label):
            part.setVisible(wanted)
        mark(self.ui.case_exception, "")

    def _search(self) -> None:
        text = self.ui.case_search.text()

        def show(found: tuple[CaseLine, ...]) -> None:
            if text == self.ui.case_search.text():
                self.rows.show_rows(found)
                self.ui.cases.setVisible(bool(found))
                self.ui.case_none.setVisible(not found)
                self.ui.take_case.setEnabled(bool(found))
                if found:
                    self.ui.cases.selectRow(0)

        self.session.workers.read(
            _approved, text, then=show, otherwise=self.session.problem, owner=self
        )

    def _ask_advice(self) -> None:
        """Find what was chosen after the advice on the case in front; it is offered first."""
        one = self.chosen
        if one is None:
            self._offer(())
            return

        def show(codes: tuple[str, ...]) -> None:
            if self.chosen is not None and self.chosen.id == one.id:
                self._offer(codes)

        self.session.workers.read(
            advice.chosen_programmes, one.id, then=show, otherwise=self.session.problem, owner=self
        )

    def _offer(self, codes: tuple[str, ...]) -> None:
        """Offer the periods, those of the programmes `codes` on top; the one meant is in front."""
        ui, periods = self.ui, self.page.periods.periods
        today = self.session.office.today()
        shown = self.page.periods.period
        advised = [one for code in codes for one in periods if one.programme.code == code]
        open_now = [one for one in advised if one.span.first <= today <= one.span.last]
        rest = [one for one in periods if one not in advised]
        offer(ui.case_period, [(named(one), one.id) for one in (*advised, *rest)])
        first = shown if shown in advised or not advised else (open_now or advised)[0]
        if first is not None:
            choose(ui.case_period, first.id)
        ui.case_advice.setText(self._advised(codes, advised))
        ui.case_advice.setVisible(bool(codes))

    def _advised(self, codes: tuple[str, ...], found: list[ProgrammePeriod]) -> str:
        """Say what was chosen after the advice, and what of it has no period to propose to."""
        names = {one.programme.code: one.programme.name for one in found}
        told = self.tr("Setelah saran penasihat, petugas memilih: {names}.").format(
            names=", ".join(names.get(code, code) for code in codes)
        )
        without = [code for code in codes if code not in names]
        if without:
            words = self.tr("Belum ada periode untuk {names}.")
            told += " " + words.format(names=", ".join(without))
        return told

    def _columns(self) -> tuple[Column[CaseLine], ...]:
        return (
            Column(self.tr("Tanggal"), lambda one: short_date(one.facts.day)),
            Column(self.tr("Nama"), lambda one: one.facts.person.name, wide=True),
            Column(self.tr("NIK"), _nik),
            Column(self.tr("Layanan"), lambda one: one.service_name),
            Column(self.tr("Desa"), lambda one: one.village),
        )


def _nik(one: CaseLine) -> str:
    return mask_nik(one.facts.person.nik) if one.facts.person.nik else "–"


def _approved(office: Office, text: str) -> tuple[CaseLine, ...]:
    lines = case_list.list_cases(office, text).lines
    return tuple(one for one in lines if one.facts.state == CaseState.DISETUJUI)


def _propose(office: Office, period_id: UUID, case_id: UUID, exception: str) -> UUID:
    return beneficiaries.propose_case(office, period_id, case_id, exception=exception)
