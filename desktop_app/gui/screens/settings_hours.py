"""Pengaturan › Jam layanan: the ordinary week, and other hours for a while such as Ramadan's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.calendar import OfficeHours, SpecialHours
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.gui.forms.ui_settings_hours import Ui_HoursPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.screens.settings_signatories import known_day
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.words import short_date
from desktop_app.usecases import calendar
from desktop_app.usecases.calendar import StoredHours
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One row of the list: the ordinary week where `stored` is None, else special hours."""

    hours: OfficeHours
    stored: StoredHours | None = None

    @property
    def id(self) -> object:
        """What tells the row again after the list was read anew."""
        return self.stored.id if self.stored is not None else "ordinary"


class HoursPage(ListPage[HoursRow]):
    """The ordinary week stands first and is always there; special hours can be taken back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_HoursPage(), parent)
        self.ui.remove.clicked.connect(self._remove)

    def columns(self) -> Sequence[Column[HoursRow]]:
        """What the hours are for, and from when to when."""
        return (
            Column(self.tr("Jam"), self._name, wide=True),
            Column(self.tr("Berlaku"), self._time),
        )

    def fetch(self) -> Callable[..., Sequence[HoursRow]]:
        """The ordinary week, then every span of special hours, the latest first."""
        return _rows

    def checks(self) -> list[Check]:
        """A name and two days, for special hours only."""
        ui = self.ui

        def day(field: DateField, what: str) -> None:
            if ui.special.isVisible():
                known_day(field)
                checks.filled(field.text(), what=what)

        def name() -> None:
            if ui.special.isVisible():
                checks.filled(ui.name.text(), what=_NAME)

        return [
            Check(ui.name, ui.name_fault, name),
            Check(ui.first, ui.first_fault, lambda: day(ui.first, _FIRST)),
            Check(ui.last, ui.last_fault, lambda: day(ui.last, _LAST)),
        ]

    def fill(self, row: HoursRow | None) -> None:
        """Show one week; new special hours begin with the ordinary ones to be changed."""
        ui, stored = self.ui, row.stored if row is not None else None
        ordinary = row is not None and stored is None
        ui.special.setVisible(not ordinary)
        ui.editor_title.setText(
            self.tr("Jam layanan biasa")
            if ordinary
            else stored.hours.name
            if stored is not None
            else self.tr("Jam khusus baru")
        )
        ui.name.setText(stored.hours.name if stored is not None else "")
        ui.first.set_value(stored.hours.first if stored is not None else None)
        ui.last.set_value(stored.hours.last if stored is not None else None)
        ui.week.set_hours(row.hours if row is not None else self._ordinary)
        ui.remove.setVisible(stored is not None)
        if row is None:
            ui.name.setFocus()

    def write(self) -> None:
        """Store the ordinary week, or new or changed special hours."""
        ui, chosen = self.ui, self.chosen
        hours = ui.week.hours()
        if hours is None:
            return
        said = self.tr("Jam layanan tersimpan. Perkiraan tunggu dan laporan memakainya mulai kini.")
        if chosen is not None and chosen.stored is None:
            self._keep(calendar.set_hours, hours, said=said)
            return
        special = SpecialHours(_day(ui.first), _day(ui.last), hours, ui.name.text().strip())
        if chosen is None or chosen.stored is None:
            self._keep(calendar.add_special_hours, special, said=said)
        else:
            changed = replace(chosen.stored, hours=special)
            self._keep(calendar.change_special_hours, changed, said=said)

    @property
    def _ordinary(self) -> OfficeHours | None:
        return next((one.hours for one in self.model.rows if one.stored is None), None)

    def _keep(self, task: Callable[..., Any], new: Any, *, said: str) -> None:
        self.store(task, new, then=lambda _: self.written(said))

    def _remove(self) -> None:
        stored = self.chosen.stored if self.chosen is not None else None
        if stored is not None:
            self.store(
                calendar.remove_special_hours, stored, then=lambda _: self._removed(stored.hours)
            )

    def _removed(self, hours: SpecialHours) -> None:
        self.session.notice(
            self.tr("{name} dihapus; jam biasa berlaku lagi.").format(name=hours.name),
            undo=lambda: self._keep(
                calendar.add_special_hours, hours, said=self.tr("Jam khusus dikembalikan.")
            ),
        )
        self.session.office_changed.emit()
        self.load()

    def _name(self, one: HoursRow) -> str:
        return one.stored.hours.name if one.stored is not None else self.tr("Jam layanan biasa")

    def _time(self, one: HoursRow) -> str:
        if one.stored is None:
            return self.tr("Setiap minggu")
        return f"{short_date(one.stored.hours.first)} – {short_date(one.stored.hours.last)}"


def _rows(office: Office) -> tuple[HoursRow, ...]:
    special = [HoursRow(one.hours.hours, one) for one in calendar.special_hours(office)]
    return (HoursRow(calendar.hours(office)), *special)


def _day(field: DateField) -> date:
    day = field.value()
    assert day is not None  # noqa: S101 - the checks of the page came first
    return day


_NAME = QT_TRANSLATE_NOOP("errors", "Nama jam khusus")
_FIRST = QT_TRANSLATE_NOOP("errors", "Tanggal mulai")
_LAST = QT_TRANSLATE_NOOP("errors", "Tanggal akhir")
