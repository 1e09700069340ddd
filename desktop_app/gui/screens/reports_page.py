"""Laporan › Rincian: the day live, the month with its closing, the trend, each with its charts.

The day follows every write of any program within two seconds; the others are counted when they are
shown. A month is closed by the supervisor, who answers for it with a password: it cannot be undone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.calendar import add_months
from desktop_app.domain.report_paper import Report
from desktop_app.domain.statistics_day import Signal as Marked
from desktop_app.gui.forms.ui_reports_page import Ui_ReportPage
from desktop_app.gui.screens.reports_parts import ReportBody
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import clock_time, month_words, said
from desktop_app.usecases import board, reports, reports_export, reports_month
from desktop_app.usecases.office import Office

ASK_MS = 2_000
# Waits and the average of counters grow with the clock alone, and nobody writes anything then.
LOOKS_TO_A_FRESH_COUNT = 15


class Part(StrEnum):
    """What the page shows."""

    DAY = "hari-ini"
    MONTH = "bulan"
    TREND = "tren"


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found; `change` is the number of the latest write."""

    report: Report | None
    signals: tuple[Marked, ...]
    at: datetime
    change: int
    may_close: bool = False


class ReportPage(QWidget):
    """One part at a time. `left` when the page is to make way for the overview."""

    help_page = "laporan"
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_ReportPage()
        self.ui.setupUi(self)
        self.part = Part.DAY
        self.day = self.month = session.office.today()
        self.body: ReportBody | None = None
        self._change: int | None = None
        self._looks = 0
        self._asking = False
        self.watch = QTimer(self, interval=ASK_MS)
        self.watch.timeout.connect(self._watch)
        self.ui.empty.hide()
        for button in (self.ui.excel, self.ui.pdf):
            button.setVisible(session.actor.may(Right.EXPORT))
        self._choice = QButtonGroup(self)
        for button in (self.ui.today_part, self.ui.month_part, self.ui.trend_part):
            self._choice.addButton(button)
        self._connect()

    def open_at(self, part: Part, month: date | None = None) -> None:
        """Show a part, counted anew; of a month that is on show elsewhere, where one is."""
        if month is not None:
            self.month = month
        self._turn(part)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: count no more."""
        self.watch.stop()
        super().hideEvent(event)

    def load(self) -> None:
        """Count what is on show."""
        asked = (self.part, self.day, self.month)
        self._asking = True
        self.session.workers.read(
            _look,
            *asked,
            then=lambda found: self._answered(asked, found),
            otherwise=self._failed,
            owner=self,
        )

    def export(self, path: Path) -> None:
        """Save what is on show as .xlsx or .pdf."""
        task: Callable[..., None]
        what: tuple[date | int, ...]
        if self.part is Part.DAY:
            task, what = reports_export.export_day, (self.day,)
        elif self.part is Part.MONTH:
            task, what = reports_export.export_month, (self.month.year, self.month.month)
        else:
            task, what = reports_export.export_trend, (self.month,)
        self.session.workers.run_long(
            task,
            *what,
            path,
            then=lambda _: self.session.notice(
                self.tr("Laporan tersimpan di {path}.").format(path=path), kind=Kind.GOOD
            ),
            otherwise=self.session.problem,
            owner=self,
        )

    def _connect(self) -> None:
        ui = self.ui
        for button, key, slot in (
            (ui.today_part, "Alt+1", lambda: self._turn(Part.DAY)),
            (ui.month_part, "Alt+2", lambda: self._turn(Part.MONTH)),
            (ui.trend_part, "Alt+3", lambda: self._turn(Part.TREND)),
            (ui.before, "PgUp", lambda: self._go(-1)),
            (ui.after, "PgDown", lambda: self._go(1)),
            (ui.excel, "Ctrl+S", lambda: self._ask_where(".xlsx")),
            (ui.pdf, "Ctrl+Shift+S", lambda: self._ask_where(".pdf")),
            (ui.back, "Esc", self.left.emit),
            (None, "F5", self.load),
        ):
            if button is not None:
                button.clicked.connect(lambda _=False, slot=slot: slot())
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)
        ui.close_month.clicked.connect(self._close)

    def _turn(self, part: Part) -> None:
        self.part = part
        buttons = (self.ui.today_part, self.ui.month_part, self.ui.trend_part)
        chosen = buttons[list(Part).index(part)]
        chosen.setChecked(True)
        chosen.setFocus()
        self.ui.close_month.hide()
        self.load()
        if part is Part.DAY:
            self.watch.start()
        else:
            self.watch.stop()

    def _go(self, step: int) -> None:
        today = self.session.office.today()
        if self.part is Part.DAY:
            self.day = min(self.day + timedelta(days=step), today)
        else:
            self.month = min(add_months(self.month.replace(day=1), step), today)
        self.load()

    def _watch(self) -> None:
        """Look whether anything was written; count anew when it was, or now and then."""
        if self._asking:
            return
        self._looks += 1
        if self._looks % LOOKS_TO_A_FRESH_COUNT == 0:
            self.load()
            return
        self._asking = True
        self.session.workers.read(
            board.changes, then=self._noticed, otherwise=self._failed, owner=self
        )

    def _noticed(self, change: int) -> None:
        self._asking = False
        if change != self._change and self.isVisible():
            self.load()

    def _failed(self, error: BaseException) -> None:
        self._asking = False
        self.watch.stop()
        self.session.problem(error)

    def _answered(self, asked: tuple[Part, date, date], found: Look) -> None:
        self._asking = False
        if asked == (self.part, self.day, self.month):
            self.show_look(found)

    def show_look(self, found: Look) -> None:
        """Show what one look found."""
        ui, report = self.ui, found.report
        self._change = found.change
        ui.fresh.setText(
            self.tr("Angka per {time}").format(time=clock_time(found.at, self.session.office.zone))
        )
        today = self.session.office.today()
        on_show, this = (
            (self.day, today)
            if self.part is Part.DAY
            else (self.month.replace(day=1), today.replace(day=1))
        )
        ui.after.setEnabled(on_show < this)
        ui.close_month.setVisible(found.may_close and self.session.actor.may(Right.SIGN_DAY))
        if report is not None:
            ui.title.setText(f"{said(report.title)}: {said(report.period)}")
            self._show(report, found.signals)

    def _show(self, report: Report, signals: tuple[Marked, ...]) -> None:
        if self.body is None or not self.body.same_shape(report):
            if self.body is not None:
                self.ui.parts.removeWidget(self.body)
                self.body.deleteLater()
            self.body = ReportBody(report, self.ui.content)
            self.ui.parts.addWidget(self.body)
        self.body.show_report(report, signals)

    def _ask_where(self, suffix: str) -> None:
        if not self.session.actor.may(Right.EXPORT):
            return
        kinds = {".xlsx": self.tr("Excel (*.xlsx)"), ".pdf": self.tr("PDF (*.pdf)")}
        names = {
            Part.DAY: f"laporan-harian-{self.day.isoformat()}",
            Part.MONTH: f"laporan-{self.month:%Y-%m}",
            Part.TREND: f"tren-{self.month:%Y-%m}",
        }
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan laporan"),
            str(Path.home() / f"{names[self.part]}{suffix}"),
            kinds[suffix],
        )
        if path:
            self.export(Path(path if path.lower().endswith(suffix) else f"{path}{suffix}"))

    # Closing the month ----------------------------------------------------------------------------

    def _close(self) -> None:
        """Close the month once somebody who may has typed a password: it cannot be undone."""
        month = self.month
        name = month_words(month)
        self.session.confirm(
            Right.SIGN_DAY,
            self.tr("Menutup bulan {month}").format(month=name),
            lambda: self.session.workers.run(
                reports_month.close_month,
                month.year,
                month.month,
                then=lambda _: self._closed(),
                otherwise=self._not_closed,
                owner=self,
            ),
        )

    def _closed(self) -> None:
        self.session.notice(self.tr("Bulan ini sudah ditutup."), kind=Kind.GOOD)
        self.load()

    def _not_closed(self, error: BaseException) -> None:
        self.session.problem(error)
        self.load()


def _look(office: Office, part: Part, day: date, month: date) -> Look:
    """Return a part's report. The number of writes is asked first: what is written between the
    two questions is noticed the next time."""
    change = board.changes(office)
    if part is Part.DAY:
        figures = reports.day(office, day)
        report = reports_export.report_of_day(office, figures)
        return Look(report, figures.signals, office.now(), change)
    if part is Part.MONTH:
        found = reports.month_report(office, month.year, month.month)
        told = reports_export.report_of_month(office, found)
        ripe = reports_month.may_close(office, found)
        return Look(told, (), office.now(), change, ripe)
    told = reports_export.report_of_trend(office, reports.trend(office, month))
    return Look(told, (), office.now(), change)
