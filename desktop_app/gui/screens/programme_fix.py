"""The form that fixes a list (*penetapan*): a number, a day, and whom of the period."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.access import Right
from desktop_app.domain.beneficiary import BeneficiaryState, FixedList
from desktop_app.domain.errors import Cancelled
from desktop_app.gui.forms.ui_programme_overlaps import Ui_ProgrammeOverlapsPage
from desktop_app.gui.screens.programme_parts import money, offer
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, say
from desktop_app.usecases import beneficiaries, beneficiary_steps, programme_papers
from desktop_app.usecases.beneficiaries import Asked
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.gui.screens.programme_overlaps import OverlapsPage


class FixForm(QObject):
    """`page_fix` of the form. `fixed` carries the fixed list."""

    fixed = Signal(object)

    def __init__(self, page: OverlapsPage, ui: Ui_ProgrammeOverlapsPage) -> None:
        super().__init__(page)
        self.page, self.ui = page, ui
        self.session = page.session
        ui.do_fix.clicked.connect(self.fix)
        ui.fix_leave.clicked.connect(page.leave)
        ui.district.currentIndexChanged.connect(lambda _: self._tell())
        for field, fault in ((ui.number, ui.number_fault), (ui.fix_day, ui.fix_day_fault)):
            mark(field, "", fault)
        ui.fix_fault.hide()

    def begin(self) -> None:
        """Show the form for the period in front."""
        period, ui = self.page.periods.period, self.ui
        if period is None or not self.session.actor.may(Right.APPROVE):
            return
        regions = self.session.office.regions
        districts = {one.district_code: one.district for one in regions.villages}
        choices: list[tuple[str, object]] = [(self.tr("semua kecamatan"), "")]
        offer(ui.district, [*choices, *((name, code) for code, name in districts.items())])
        today = self.session.office.today()
        ui.fix_title.setText(self.tr("Tetapkan {period}").format(period=period.title))
        ui.number.clear()
        ui.fix_day.latest = today
        ui.fix_day.set_value(today)
        mark(ui.number, "", ui.number_fault)
        mark(ui.fix_day, "", ui.fix_day_fault)
        ui.fix_fault.hide()
        self.page.show_page(ui.page_fix)
        ui.number.setFocus()
        self._tell()

    def fix(self) -> None:
        """Fix the list, once somebody answers for it."""
        period, ui = self.page.periods.period, self.ui
        problem = ui.fix_day.problem()
        mark(ui.fix_day, problem, ui.fix_day_fault)
        if period is None or problem or not ui.do_fix.isEnabled():
            return
        if not ui.number.text().strip():
            mark(ui.number, self.tr("Isi nomor penetapannya, misalnya nomor SK."), ui.number_fault)
            ui.number.setFocus()
            return
        mark(ui.number, "", ui.number_fault)
        form = beneficiary_steps.FixForm(
            period.id,
            ui.number.text(),
            ui.fix_day.value() or self.session.office.today(),
            ui.district.currentData() or "",
        )
        deed = self.tr("Menetapkan daftar {number}").format(number=ui.number.text().strip())
        self.session.confirm(Right.APPROVE, deed, lambda: self._run(form))

    def _run(self, form: beneficiary_steps.FixForm) -> None:
        self.page.run_long(
            beneficiary_steps.fix_list,
            form,
            title=self.tr("Memeriksa dan menetapkan"),
            then=self._done,
            otherwise=self._not_done,
        )

    def _done(self, one: FixedList) -> None:
        self.fixed.emit(one)

    def _not_done(self, error: BaseException) -> None:
        self.page.show_page(self.ui.page_fix)
        if isinstance(error, Cancelled):
            self.page.say_why(error)
        else:
            self.ui.fix_fault.setText(say(error))
            self.ui.fix_fault.show()
        self.ui.do_fix.setFocus()

    def _tell(self) -> None:
        period = self.page.periods.period
        if period is None:
            return
        district = self.ui.district.currentData() or ""

        def show(found: tuple[int, int, int]) -> None:
            ready, fixed, spent = found
            words = self.tr(
                "{ready} orang sudah diverifikasi dan akan ditetapkan. Sampai sekarang {fixed} "
                "orang ditetapkan ({spent}); kuota {quota}, anggaran {budget}. Seluruh daftar "
                "diperiksa sekali lagi sebelum ditetapkan."
            )
            self.ui.fix_words.setText(
                words.format(
                    ready=count(ready),
                    fixed=count(fixed),
                    spent=money(spent),
                    quota="–" if period.quota is None else count(period.quota),
                    budget=money(period.budget),
                )
            )
            self.ui.do_fix.setEnabled(ready > 0)

        self.session.workers.read(
            _ready, period.id, district, then=show, otherwise=self.session.problem, owner=self.page
        )


def _ready(office: Office, period_id: UUID, district: str) -> tuple[int, int, int]:
    """Return how many would be fixed, how many are, and with how many rupiah."""
    asked = Asked(period_id, (BeneficiaryState.DIVERIFIKASI,), district=district)
    ready = beneficiaries.page(office, asked, most=1).total
    figures = programme_papers.recap(office, period_id=period_id).periods[0]
    return ready, figures.fixed, figures.fixed_amount
