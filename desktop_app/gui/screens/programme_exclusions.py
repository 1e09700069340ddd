"""Program › Boleh bersamaan: which two benefits one person may receive, from when to when.

What no row speaks of may not meet. A row is never rewritten: it is ended, and a new one begins.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.exclusion import Exclusion
from desktop_app.domain.programme import Programme
from desktop_app.gui.forms.ui_programme_exclusions import Ui_ProgrammeExclusionsPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.programme_parts import choose, offer, see_through
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.screens.settings_signatories import known_day
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.words import short_date
from desktop_app.usecases import programmes


class ExclusionsPage(ListPage[Exclusion]):
    """Pairs on the left; a pair that holds already can only be ended."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._programmes: tuple[Programme, ...] = ()
        super().__init__(session, Ui_ProgrammeExclusionsPage(), parent)
        ui = self.ui
        ui.rule.setText(
            self.tr(
                "Tanpa baris di sini, satu orang tidak boleh menerima dua bantuan pada waktu yang "
                "sama. Baris yang mulai paling akhir yang berlaku."
            )
        )
        see_through(ui.editor_scroll)
        ui.lawful.addItem(self.tr("boleh"), True)
        ui.lawful.addItem(self.tr("tidak boleh"), False)

    def load(self) -> None:
        """Read the programmes to choose from, then the pairs."""

        def know(found: Sequence[Programme]) -> None:
            self._programmes = tuple(found)
            ListPage.load(self)

        self.session.workers.read(
            programmes.programmes, then=know, otherwise=self.session.problem, owner=self
        )

    def columns(self) -> Sequence[Column[Exclusion]]:
        """The pair, whether they may meet, and when."""
        return (
            Column(self.tr("Pasangan"), self._pair, wide=True),
            Column(
                self.tr("Bersamaan"),
                lambda one: self.tr("boleh") if one.lawful else self.tr("tidak boleh"),
            ),
            Column(self.tr("Mulai"), lambda one: short_date(one.from_day)),
            Column(self.tr("Sampai"), lambda one: short_date(one.to_day) if one.to_day else "–"),
        )

    def fetch(self) -> Callable[..., Sequence[Exclusion]]:
        """Every pair."""
        return programmes.exclusions

    def checks(self) -> list[Check]:
        """A day to begin on, and a reason."""
        ui = self.ui

        def first() -> None:
            known_day(ui.first)
            checks.filled(ui.first.text(), what=_FIRST)

        def last() -> None:
            known_day(ui.last)
            if self.chosen is not None:
                checks.filled(ui.last.text(), what=_LAST)

        return [
            Check(ui.first, ui.first_fault, first),
            Check(ui.last, ui.last_fault, last),
            Check(ui.note, ui.note_fault, lambda: checks.filled(ui.note.text(), what=_NOTE)),
        ]

    def fill(self, row: Exclusion | None) -> None:
        """Show one pair."""
        ui = self.ui
        ui.editor_title.setText(self.tr("Akhiri pasangan ini") if row else self.tr("Pasangan baru"))
        choices = [(one.name, one.id) for one in self._programmes]
        for box in (ui.one, ui.other):
            offer(box, choices)
        if row is not None:
            choose(ui.one, row.first_id)
            choose(ui.other, row.second_id)
        ui.lawful.setCurrentIndex(0 if row is None or row.lawful else 1)
        ui.first.set_value(row.from_day if row else self._january())
        ui.last.set_value(row.to_day if row else None)
        ui.note.setText(row.note if row else "")
        for field in (ui.one, ui.other, ui.lawful, ui.first, ui.note):
            field.setEnabled(row is None)
        if row is None and self.isVisible():
            ui.one.setFocus()

    def write(self) -> None:
        """Add a pair, or end the one in front."""
        ui = self.ui
        said = self.tr("Tabel tersimpan.")
        if self.chosen is not None:
            last = ui.last.value() or self.session.office.today() - timedelta(days=1)
            self.store(
                programmes.end_exclusion,
                self.chosen,
                last,
                then=lambda _: self.written(said),
            )
            return
        if ui.one.currentData() is None:
            self.tell(self.tr("Buat programnya dahulu pada bagian “Program dan kegiatan”."))
            return
        self.store(
            programmes.say_of_pair,
            (ui.one.currentData(), ui.other.currentData()),
            bool(ui.lawful.currentData()),
            ui.first.value(),
            ui.last.value(),
            ui.note.text(),
            then=lambda _: self.written(said),
        )

    def _january(self) -> date:
        return self.session.office.today().replace(month=1, day=1)

    def _pair(self, one: Exclusion) -> str:
        names = {programme.id: programme.name for programme in self._programmes}
        return f"{names.get(one.first_id, '?')}  +  {names.get(one.second_id, '?')}"


_FIRST = QT_TRANSLATE_NOOP("errors", "Hari mulai berlaku")
_LAST = QT_TRANSLATE_NOOP("errors", "Hari terakhir berlaku")
_NOTE = QT_TRANSLATE_NOOP("errors", "Dasar atau alasan")
