"""Pengaturan › Hari libur: the year's days off, and whether this office rests or works on each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain import office_checks as checks
from desktop_app.domain.calendar import Holiday, HolidayKind
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.gui.forms.ui_settings_holidays import Ui_HolidaysPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.screens.settings_signatories import known_day
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.words import short_date, short_weekday
from desktop_app.usecases import calendar
from desktop_app.usecases.calendar import EARLIEST_YEAR, LATEST_YEAR
from desktop_app.usecases.office import Office


class HolidaysPage(ListPage[Holiday]):
    """National days can be worked on, own days added and taken back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.year = session.office.today().year
        super().__init__(session, Ui_HolidaysPage(), parent)
        ui = self.ui
        ui.before.clicked.connect(lambda: self._turn(-1))
        ui.after.clicked.connect(lambda: self._turn(1))
        ui.refresh.clicked.connect(self._refresh)
        ui.remove.clicked.connect(self._remove)
        self._tell_year()

    def columns(self) -> Sequence[Column[Holiday]]:
        """The day, its name, who declared it, and what this office does."""
        return (
            Column(self.tr("Tanggal"), lambda one: _in_the_year(one.date)),
            Column(self.tr("Nama"), lambda one: one.name, wide=True),
            Column(self.tr("Jenis"), lambda one: _said(one.kind.label)),
            Column(self.tr("Kantor"), self._state),
        )

    def fetch(self) -> Callable[..., Sequence[Holiday]]:
        """Every named day of the year on show."""
        return partial(_of_year, self.year)

    def key(self, row: Holiday) -> object:
        """A day stands once in the list."""
        return row.date

    def checks(self) -> list[Check]:
        """A day that exists, and its name."""
        ui = self.ui

        def day() -> None:
            known_day(ui.day)
            checks.filled(ui.day.text(), what=_DAY)

        return [
            Check(ui.day, ui.day_fault, day),
            Check(ui.name, ui.name_fault, lambda: checks.filled(ui.name.text(), what=_NAME)),
        ]

    def fill(self, row: Holiday | None) -> None:
        """Only a day of the office's own can be taken back; which day it is stays."""
        ui = self.ui
        ui.editor_title.setText(row.name if row else self.tr("Hari baru"))
        ui.day.set_value(row.date if row else None)
        ui.day.setReadOnly(row is not None)
        ui.name.setText(row.name if row else "")
        ui.closed.setChecked(row.closed if row else True)
        own = row is not None and row.kind is HolidayKind.KANTOR
        ui.remove.setVisible(own)
        ui.origin.setText(_said(row.kind.label) if row else self.tr("Hari kantor sendiri"))
        if row is None:
            ui.day.setFocus()

    def write(self) -> None:
        """Name a day, or say whether the office is closed on it."""
        ui = self.ui
        day = ui.day.value()
        if day is None:
            return
        holiday = Holiday(day, ui.name.text().strip(), ui.closed.isChecked())
        self.store(calendar.set_holiday, holiday, then=lambda _: self._stored(holiday))

    def _stored(self, holiday: Holiday) -> None:
        self.chosen = holiday
        if holiday.date.year != self.year:
            self.year = holiday.date.year
            self._tell_year()
        rests = (
            self.tr("{day}: kantor tutup.") if holiday.closed else self.tr("{day}: kantor buka.")
        )
        self.written(rests.format(day=short_date(holiday.date)))

    def _remove(self) -> None:
        if (gone := self.chosen) is not None:
            self.store(calendar.remove_holiday, gone.date, then=lambda _: self._removed(gone))

    def _removed(self, gone: Holiday) -> None:
        self.session.notice(
            self.tr("{name} dihapus dari hari libur.").format(name=gone.name),
            undo=lambda: self.store(calendar.set_holiday, gone, then=lambda _: self._stored(gone)),
        )
        self.session.office_changed.emit()
        self.load()

    def _refresh(self) -> None:
        self.store(calendar.refresh_holidays, [self.year], then=self._refreshed)

    def _refreshed(self, changed: int) -> None:
        self.written(
            self.tr("Kalender nasional {year}: %n hari diperbarui.", "", changed).format(
                year=self.year
            )
            if changed
            else self.tr("Kalender nasional {year} sudah yang terbaru.").format(year=self.year)
        )

    def _turn(self, years: int) -> None:
        self.year += years
        self._tell_year()
        self.load()

    def _tell_year(self) -> None:
        ui = self.ui
        ui.year.setText(str(self.year))
        ui.before.setEnabled(self.year > EARLIEST_YEAR)
        ui.after.setEnabled(self.year < LATEST_YEAR)

    def _state(self, one: Holiday) -> str:
        return self.tr("Tutup") if one.closed else self.tr("Buka")


def _of_year(year: int, office: Office) -> Sequence[Holiday]:
    return calendar.holidays(office, year)


def _in_the_year(day: date) -> str:
    return f"{short_weekday(day)}, {short_date(day).rpartition(' ')[0]}"


def _said(words: str) -> str:
    return QCoreApplication.translate("Calendar", words)


_DAY = QT_TRANSLATE_NOOP("errors", "Tanggal")
_NAME = QT_TRANSLATE_NOOP("errors", "Nama hari libur")
