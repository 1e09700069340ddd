"""Program › Periode: what people are listed for, from when to when, for how many, with how much."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.programme import Activity, PeriodForm, Programme, ProgrammePeriod
from desktop_app.gui.forms.ui_programme_periods import Ui_ProgrammePeriodsPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.programme_parts import choose, in_rupiah, money, see_through
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.screens.settings_signatories import known_day
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.words import count, short_date
from desktop_app.usecases import programmes
from desktop_app.usecases.office import Office

_Known = tuple[Sequence[Programme], Sequence[Activity]]


class PeriodsPage(ListPage[ProgrammePeriod]):
    """Periods on the left, the latest on top."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_ProgrammePeriodsPage(), parent)
        self._programmes: tuple[Programme, ...] = ()
        self._activities: tuple[Activity, ...] = ()
        see_through(self.ui.editor_scroll)
        for box in (self.ui.quota, self.ui.benefit):
            in_rupiah(box)
        self.ui.programme.currentIndexChanged.connect(lambda _: self._offer_activities(None))

    def load(self) -> None:
        """Read the programmes to choose from, then the periods."""

        def know(found: _Known) -> None:
            self._programmes, self._activities = tuple(found[0]), tuple(found[1])
            ListPage.load(self)

        self.session.workers.read(_known, then=know, otherwise=self.session.problem, owner=self)

    def columns(self) -> Sequence[Column[ProgrammePeriod]]:
        """What, when, how many and how much."""
        return (
            Column(self.tr("Program dan periode"), lambda one: one.title, wide=True),
            Column(self.tr("Dari"), lambda one: short_date(one.span.first)),
            Column(self.tr("Sampai"), lambda one: short_date(one.span.last)),
            Column(
                self.tr("Kuota"),
                lambda one: "–" if one.quota is None else count(one.quota),
                number=True,
            ),
            Column(self.tr("Anggaran"), lambda one: money(one.budget), number=True),
        )

    def fetch(self) -> Callable[..., Sequence[ProgrammePeriod]]:
        """Every period."""
        return programmes.periods

    def checks(self) -> list[Check]:
        """A name and two days that exist."""
        ui = self.ui
        return [
            Check(ui.name, ui.name_fault, lambda: checks.filled(ui.name.text(), what=_NAME)),
            Check(ui.first, ui.first_fault, lambda: _day(ui.first, _FIRST)),
            Check(ui.last, ui.last_fault, lambda: _day(ui.last, _LAST)),
            Check(ui.budget, ui.budget_fault, lambda: None),
            Check(ui.note, ui.note_fault, lambda: None),
        ]

    def fill(self, row: ProgrammePeriod | None) -> None:
        """Show one period."""
        ui = self.ui
        ui.editor_title.setText(self.tr("Ubah periode") if row else self.tr("Periode baru"))
        self._offer_programmes(row.programme.id if row else None)
        self._offer_activities(row.activity.id if row and row.activity else None)
        ui.name.setText(row.name if row else "")
        ui.first.set_value(row.span.first if row else None)
        ui.last.set_value(row.span.last if row else None)
        ui.quota.setValue((row.quota or 0) if row else 0)
        ui.benefit.setValue((row.benefit or 0) if row else 0)
        ui.budget.setText(count(row.budget) if row and row.budget else "")
        ui.note.setText(row.note if row else "")
        if row is None and self.isVisible() and self._programmes:
            ui.programme.setFocus()

    def write(self) -> None:
        """Store the period."""
        ui = self.ui
        if ui.programme.currentData() is None:
            self.tell(self.tr("Buat programnya dahulu pada bagian “Program dan kegiatan”."))
            return
        digits = re.sub(r"\D", "", ui.budget.text())
        form = PeriodForm(
            ui.programme.currentData(),
            ui.name.text(),
            ui.first.value(),
            ui.last.value(),
            ui.activity.currentData(),
            ui.quota.value() or None,
            int(digits) if digits else None,
            ui.benefit.value() or None,
            ui.note.text(),
        )
        said = self.tr("Periode tersimpan.")
        self.store(programmes.save_period, form, self.chosen, then=lambda _: self.written(said))

    def _offer_programmes(self, chosen: UUID | None) -> None:
        box = self.ui.programme
        offered = [one for one in self._programmes if one.active or one.id == chosen]
        with QSignalBlocker(box):
            box.clear()
            for one in offered:
                box.addItem(one.name, one.id)
            choose(box, chosen)

    def _offer_activities(self, chosen: UUID | None) -> None:
        box, programme = self.ui.activity, self.ui.programme.currentData()
        offered = [
            one
            for one in self._activities
            if one.programme_id == programme and (one.active or one.id == chosen)
        ]
        box.clear()
        box.addItem(self.tr("(seluruh program)"), None)
        for one in offered:
            box.addItem(one.name, one.id)
        choose(box, chosen)


def _known(office: Office) -> _Known:
    return programmes.programmes(office), programmes.activities(office)


def _day(field: DateField, what: str) -> None:
    known_day(field)
    checks.filled(field.text(), what=what)


_NAME = QT_TRANSLATE_NOOP("errors", "Nama periode")
_FIRST = QT_TRANSLATE_NOOP("errors", "Hari pertama")
_LAST = QT_TRANSLATE_NOOP("errors", "Hari terakhir")
