"""Laporan: today's queue and refusals, and the month in the tables that go upward.

Nothing is kept here: both sides are counted anew whenever the screen is entered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.calendar import add_months, month_name
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.domain.statistics import OTHERS, TOTAL, DayFigures, MonthFigures
from desktop_app.gui.forms.ui_reports import Ui_ReportsScreen
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import count, long_date
from desktop_app.usecases import ground, reports
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; `visits` is None where only one figure is told."""

    label: str
    people: int
    visits: int | None = None


class ReportsScreen(Screen):
    """Both sides are read on a lane; an answer for a day or month left meanwhile is dropped."""

    help_page = "laporan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ReportsScreen()
        self.ui.setupUi(self)
        self._day = session.office.today()
        self._month = self._day.replace(day=1)
        self._names: Mapping[str, str] = {}
        outcome = self.tr("Hasil")
        self.day_rows = RowsModel[Row](
            [
                Column(outcome, _label, wide=True),
                Column(self.tr("Kunjungan"), _people, number=True),
            ],
            self,
        )
        self.served_rows = RowsModel[Row](self._columns(self.tr("Keperluan")), self)
        self.refused_rows = RowsModel[Row](self._columns(self.tr("Alasan")), self)
        self.day_rows.dress(self.ui.day_table)
        self.served_rows.dress(self.ui.table_1_1)
        self.refused_rows.dress(self.ui.table_1_2)
        self._connect()

    def entered(self) -> None:
        """Count anew; the screen opens on today and this month, whatever day it was left on."""
        self._day = self.session.office.today()
        self._month = self._day.replace(day=1)
        self.load()

    def load(self) -> None:
        """Count the day and the month on show."""
        self._load_day()
        self._load_month()

    def table_text(self) -> str:
        """Return both month tables as a spreadsheet takes them: tabs and line ends."""
        parts = [self.ui.month_title.text()]
        for label, model in (
            (self.ui.table_1_1_label, self.served_rows),
            (self.ui.table_1_2_label, self.refused_rows),
        ):
            parts.append(label.text())
            parts += [f"{row.label}\t{row.people}\t{row.visits}" for row in model.rows]
        return "\n".join(parts) + "\n"

    def _connect(self) -> None:
        ui = self.ui
        ui.day_before.clicked.connect(lambda: self._go_day(self._day - timedelta(days=1)))
        ui.day_after.clicked.connect(lambda: self._go_day(self._day + timedelta(days=1)))
        ui.day_today.clicked.connect(lambda: self._go_day(self.session.office.today()))
        ui.month_before.clicked.connect(lambda: self._go_month(-1))
        ui.month_after.clicked.connect(lambda: self._go_month(1))
        ui.copy.clicked.connect(self._copy)
        for button in (ui.day_before, ui.day_after, ui.day_today, ui.copy):
            button.setAccessibleName(button.text().strip("‹› "))
        ui.month_before.setAccessibleName(self.tr("Bulan sebelumnya"))
        ui.month_after.setAccessibleName(self.tr("Bulan berikutnya"))
        for key, slot in (
            ("F5", self.load),
            ("PgUp", lambda: self._go_month(-1)),
            ("PgDown", lambda: self._go_month(1)),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)

    # The day -------------------------------------------------------------------------------------

    def _go_day(self, day: date) -> None:
        self._day = min(day, self.session.office.today())
        self._load_day()

    def _load_day(self) -> None:
        asked = self._day
        self.session.workers.read(
            _day, asked, then=lambda found: self._show_day(asked, *found), owner=self
        )

    def _show_day(self, asked: date, figures: DayFigures, names: Mapping[str, str]) -> None:
        if asked != self._day:
            return
        self._names = names
        ui, today = self.ui, self.session.office.today()
        ui.day_title.setText(long_date(figures.day))
        ui.day_after.setEnabled(figures.day < today)
        ui.day_today.setEnabled(figures.day < today)
        for label, number in (
            (ui.issued, figures.issued),
            (ui.waiting, figures.waiting),
            (ui.served, figures.being_served),
            (ui.finished, figures.finished),
            (ui.absent, figures.absent),
        ):
            label.setText(count(number))
        ui.times.setText(self._times(figures))
        allowed = [
            Row(self.tr("Disetujui: {service}").format(service=self._service(code)), number)
            for code, number in figures.allowed.items()
        ]
        refused = [
            Row(self.tr("Belum dapat: {reason}").format(reason=_reason(code)), number)
            for code, number in figures.refused.items()
        ]
        total = sum(row.people for row in (*allowed, *refused))
        self.day_rows.show_rows([*allowed, *refused, Row(self.tr("Jumlah"), total)])

    def _times(self, figures: DayFigures) -> str:
        parts = []
        if figures.longest_wait is not None:
            parts.append(
                self.tr("Sekarang paling lama menunggu {longest}.").format(
                    longest=self._minutes(figures.longest_wait)
                )
            )
        if figures.wait.median is not None and figures.wait.p90 is not None:
            parts.append(
                self.tr(
                    "Waktu tunggu: separuh di bawah {median}, 9 dari 10 di bawah {p90}."
                ).format(
                    median=self._minutes(figures.wait.median), p90=self._minutes(figures.wait.p90)
                )
            )
        if figures.within_standard is not None:
            parts.append(
                self.tr("{share}% dipanggil dalam {standard} menit (standar kantor).").format(
                    share=round(figures.within_standard * 100), standard=figures.standard_minutes
                )
            )
        if figures.service.median is not None:
            parts.append(
                self.tr("Pelayanan: separuh di bawah {median}.").format(
                    median=self._minutes(figures.service.median)
                )
            )
        return " ".join(parts) or self.tr("Belum ada waktu tunggu untuk dihitung.")

    def _minutes(self, minutes: float) -> str:
        return self.tr("{minutes} menit").format(minutes=max(1, ceil(minutes)))

    # The month -----------------------------------------------------------------------------------

    def _go_month(self, step: int) -> None:
        month = add_months(self._month, step)
        if month <= self.session.office.today():
            self._month = month
            self._load_month()

    def _load_month(self) -> None:
        asked = self._month
        self.session.workers.read(
            _month, asked, then=lambda found: self._show_month(asked, *found), owner=self
        )

    def _show_month(self, asked: date, figures: MonthFigures, names: Mapping[str, str]) -> None:
        if asked != self._month:
            return
        self._names = names
        self.ui.month_title.setText(f"{month_name(figures.month)} {figures.year}")
        self.ui.month_after.setEnabled(
            add_months(asked, 1) <= self.session.office.today().replace(day=1)
        )
        self.served_rows.show_rows(
            [
                Row(self._total() if code == TOTAL else self._service(code), people, visits)
                for code, people, visits in _pairs(figures.table_1_1, figures.visits_1_1)
            ]
        )
        self.refused_rows.show_rows(
            [
                Row(self._total() if code == TOTAL else _reason(code), people, visits)
                for code, people, visits in _pairs(figures.table_1_2, figures.visits_1_2)
            ]
        )
        self.ui.overridden.setText(
            self.tr("Diputuskan lain oleh supervisor: {times} kali.").format(
                times=figures.overridden
            )
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.table_text())
        self.session.notice(
            self.tr("Kedua tabel disalin. Tempelkan di Excel dengan Ctrl+V."), kind=Kind.GOOD
        )

    # Words ---------------------------------------------------------------------------------------

    def _columns(self, title: str) -> list[Column[Row]]:
        return [
            Column(title, _label, wide=True),
            Column(self.tr("Orang"), _people, number=True),
            Column(self.tr("Kunjungan"), _visits, number=True),
        ]

    def _service(self, code: str) -> str:
        return self._names.get(code, code)

    def _total(self) -> str:
        return self.tr("Jumlah")


def _label(row: Row) -> str:
    return row.label


def _people(row: Row) -> str:
    return count(row.people)


def _visits(row: Row) -> str:
    return "" if row.visits is None else count(row.visits)


def _reason(code: str) -> str:
    return "Lainnya" if code == OTHERS else RefusalReason(code).label


def _pairs(people: Mapping[str, int], visits: Mapping[str, int]) -> Iterable[tuple[str, int, int]]:
    return ((code, number, visits.get(code, 0)) for code, number in people.items())


def _day(office: Office, day: date) -> tuple[DayFigures, Mapping[str, str]]:
    return reports.day(office, day), _service_names(office)


def _month(office: Office, month: date) -> tuple[MonthFigures, Mapping[str, str]]:
    return reports.month(office, month.year, month.month), _service_names(office)


def _service_names(office: Office) -> Mapping[str, str]:
    return {code: one.short_name for code, one in ground.ground(office).services.items()}
