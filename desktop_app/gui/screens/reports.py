"""Laporan: today's queue and refusals, and the month in the tables that go upward.

Nothing is kept here: both sides are counted anew whenever the screen is entered, and every
half minute while it is on show.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.calendar import add_months
from desktop_app.gui.forms.ui_reports import Ui_ReportsScreen
from desktop_app.gui.only_with import OnlyWith
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.screens.day_frame import DayFramePage
from desktop_app.gui.screens.places import SHEET
from desktop_app.gui.screens.reports_page import Part, ReportPage
from desktop_app.gui.screens.reports_rows import Figures
from desktop_app.gui.screens.reports_survey import SurveyPage
from desktop_app.gui.screens.reports_tables import FigureTables
from desktop_app.gui.screens.reports_villages import VillagesPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.look_up_log import LookUpLogBox
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import clock_time
from desktop_app.usecases import reports, reports_export
from desktop_app.usecases.office import Office

REFRESH_MS = 30_000
VILLAGES = "desa"
SURVEY = "skm"


class ReportsScreen(Screen):
    """Both sides are read on a lane; an answer for a day or month left meanwhile is dropped."""

    help_page = "laporan"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ReportsScreen()
        self.ui.setupUi(self)
        self._today = self._day = session.office.today()
        self._month = self._told = self._day.replace(day=1)
        self._sheet: DayFramePage | None = None
        self.villages: VillagesPage | None = None
        self.details: ReportPage | None = None
        self.survey: SurveyPage | None = None
        self.tables = FigureTables(self.ui, self)
        self.look_ups = LookUpLogBox(session, self)
        place = self.ui.month_column.indexOf(self.ui.overridden) + 1
        self.ui.month_column.insertWidget(place, self.look_ups)
        # Beside the buttons it would be a column of single words.
        self.ui.day_column.insertWidget(
            self.ui.day_column.indexOf(self.ui.fresh_row), self.ui.fresh
        )
        self.ui.export.setVisible(session.actor.may(Right.EXPORT))
        self.refresh = QTimer(self)
        self.refresh.setInterval(REFRESH_MS)
        self.refresh.timeout.connect(self.load)
        self._connect()

    @property
    def help_part(self) -> str:
        """The part of the details in front, "" for what has a whole page."""
        details = self.details
        return details.part.value if details is not None and details.isVisible() else ""

    def entered(self) -> None:
        """Count anew the day and month chosen last, and go on counting."""
        self.load()
        self.refresh.start()
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.load()
        if self.villages is not None and self.villages.isVisible():
            self.villages.load()
        if self.details is not None and self.details.isVisible():
            self.details.open_at(self.details.part)
        if self.survey is not None and self.survey.isVisible():
            self.survey.load()

    def show_section(self, section: str) -> None:
        """Put a day's sheet (`tutup-hari`, with its date for an earlier day) or the villages
        (`desa`), the survey (`skm`), or the details (`hari-ini`, `bulan`, `tren`) before the
        figures."""
        name, _, day = section.partition(" ")
        if name == VILLAGES:
            self._open_villages()
        if name == SURVEY:
            self._open_survey()
        if name in list(Part):
            self._open_details(Part(name))
        if name == SHEET:
            self._open_sheet(date.fromisoformat(day) if day else None)

    def leaving(self) -> None:
        """Nobody looks: count no more."""
        self.refresh.stop()

    def load(self) -> None:
        """Count the day and the month on show."""
        self._turn_over()
        asked = (self._day, self._month)

        def answer(found: Figures) -> None:
            if asked == (self._day, self._month):
                self.show_figures(found)

        self.session.workers.read(_figures, *asked, then=answer, owner=self)
        self.look_ups.show_month(self._month)

    def show_figures(self, found: Figures) -> None:
        """Show what one look found."""
        self.tables.names = found.names
        self.tables.show_day(found.day, self._today)
        self.tables.show_month(found.month, self._today)
        self._show_chosen(date(found.month.year, found.month.month, 1))
        self.ui.fresh.setText(
            self.tr("Angka per {time}, dihitung ulang tiap 30 detik.").format(
                time=clock_time(found.at, self.session.office.zone)
            )
        )

    def export(self, path: Path) -> None:
        """Write both tables of the month on show as an Excel file."""
        self.session.workers.run_long(
            reports_export.export_month,
            self._month.year,
            self._month.month,
            path,
            then=lambda _: self.session.notice(
                self.tr("Kedua tabel tersimpan di {path}.").format(path=path), kind=Kind.GOOD
            ),
            otherwise=self.session.problem,
            owner=self,
        )

    def _connect(self) -> None:
        ui = self.ui
        switched = {ui.close_day: declared.USE_DAY_FRAME, ui.survey: declared.USE_SURVEY}
        self._capabilities: list[OnlyWith] = []
        for button, key, slot in (
            (ui.day_before, "Alt+Left", lambda: self._go_day(self._day - timedelta(days=1))),
            (ui.day_after, "Alt+Right", lambda: self._go_day(self._day + timedelta(days=1))),
            (ui.day_today, "Alt+T", lambda: self._go_day(self.session.office.today())),
            (ui.month_before, "PgUp", lambda: self._go_month(add_months(self._month, -1))),
            (ui.month_after, "PgDown", lambda: self._go_month(add_months(self._month, 1))),
            (ui.reload, "F5", self.load),
            (ui.close_day, "Ctrl+T", self._open_sheet),
            (ui.export, "Ctrl+S", self._ask_where),
            (ui.copy, "Ctrl+Shift+C", self._copy),
            (ui.villages, "Ctrl+D", self._open_villages),
            (ui.details, "Ctrl+G", self._open_details),
            (ui.survey, "Ctrl+M", self._open_survey),
        ):
            button.clicked.connect(lambda _=False, slot=slot: slot())
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)
            if button in switched:
                only = OnlyWith(self.session, self, (switched[button],), button, action)
                self._capabilities.append(only)
        ui.month.editingFinished.connect(self._typed)
        ui.month_fault.hide()

    def _turn_over(self) -> None:
        """Follow the calendar where today, or this month, was on show when it turned."""
        today = self.session.office.today()
        if self._day == self._today:
            self._day = today
        if self._month == self._today.replace(day=1):
            self._month = today.replace(day=1)
        self._today = today

    def _go_day(self, day: date) -> None:
        self._day = min(day, self.session.office.today())
        self.load()

    def _go_month(self, month: date) -> None:
        if month != self._month and month <= self.session.office.today():
            self._month = month
            self.load()

    # The day's sheet -----------------------------------------------------------------------------

    def _open_sheet(self, day: date | None = None) -> None:
        """Show the sheet of a day where the figures stood; its keys count meanwhile, not ours."""
        if not self.session.settings[declared.USE_DAY_FRAME]:
            return
        if self._sheet is None:
            self._sheet = DayFramePage(self.session, self)
            self._sheet.left.connect(lambda: self._show_sheet(False))
            self.ui.columns.addWidget(self._sheet, 1)
        self._show_sheet(True)
        self._sheet.open_at(day)

    def _show_sheet(self, on: bool) -> None:
        self._put_before(self._sheet if on else None, self.ui.close_day)

    def _open_villages(self) -> None:
        """Show which villages send people in vain, where the figures stood."""
        if self.villages is None:
            self.villages = VillagesPage(self.session, self)
            self.villages.left.connect(lambda: self._put_before(None, self.ui.villages))
            self.ui.columns.addWidget(self.villages, 1)
        self._put_before(self.villages)
        self.villages.load()
        self.villages.ui.rows.setFocus()

    def _open_details(self, part: Part = Part.DAY) -> None:
        """Show the day live, the month or the trend with their charts, where the figures stood."""
        if self.details is None:
            self.details = ReportPage(self.session, self)
            self.details.left.connect(lambda: self._put_before(None, self.ui.details))
            self.ui.columns.addWidget(self.details, 1)
        self._put_before(self.details)
        self.details.open_at(part, self._month)

    def _open_survey(self) -> None:
        """Show how the public judges the service, where the figures stood."""
        if not self.session.settings[declared.USE_SURVEY]:
            return
        if self.survey is None:
            self.survey = SurveyPage(self.session, self)
            self.survey.left.connect(lambda: self._put_before(None, self.ui.survey))
            self.ui.columns.addWidget(self.survey, 1)
        self._put_before(self.survey)
        self.survey.load()

    def _put_before(
        self,
        page: DayFramePage | VillagesPage | ReportPage | SurveyPage | None,
        button: QWidget | None = None,
    ) -> None:
        """Show one page where the figures stand, or the figures again; its keys count, not ours."""
        for part in (self.ui.day_side, self.ui.month_side):
            part.setVisible(page is None)
        for other in (self._sheet, self.villages, self.details, self.survey):
            if other is not None:
                other.setVisible(other is page)
        for action in self.actions():
            action.setEnabled(page is None)
        for capability in self._capabilities if page is None else ():
            capability.follow()
        self.help_page = type(page or self).help_page
        if page is None:
            self.load()
            if button is not None:
                button.setFocus()

    # The day -------------------------------------------------------------------------------------

    # The month -----------------------------------------------------------------------------------

    def _show_chosen(self, month: date) -> None:
        field = self.ui.month
        # A month half typed stays when the figures come again.
        if month != self._told or not field.isModified():
            field.setText(f"{month:%m-%Y}")
            mark(field, "", self.ui.month_fault)
        self._told = month

    def _typed(self) -> None:
        field, first = self.ui.month, _read_month(self.ui.month.text())
        if first is None:
            words = self.tr("Tulis bulan dan tahun sebagai bb-tttt, misalnya 11-2026.")
        elif first > self._today:
            words = self.tr("Bulan itu belum tiba. Tulis bulan ini atau yang sudah lewat.")
        else:
            words = ""
            field.setModified(False)
        mark(field, words, self.ui.month_fault)
        if first is not None and not words:
            self._go_month(first)

    def _ask_where(self) -> None:
        if not self.session.actor.may(Right.EXPORT):
            return
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan laporan bulanan"),
            str(Path.home() / f"laporan-{self._month:%Y-%m}.xlsx"),
            self.tr("Excel (*.xlsx)"),
        )
        if path:
            self.export(Path(path if path.lower().endswith(".xlsx") else f"{path}.xlsx"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.tables.text())
        self.session.notice(
            self.tr("Kedua tabel disalin. Tempelkan di Excel dengan Ctrl+V."), kind=Kind.GOOD
        )

    # Words and looks -----------------------------------------------------------------------------


def _read_month(text: str) -> date | None:
    found = re.fullmatch(r"(0?[1-9]|1[0-2])[-/. ]?([12][0-9]{3})", text.strip())
    return date(int(found[2]), int(found[1]), 1) if found else None


def _figures(office: Office, day: date, month: date) -> Figures:
    return Figures(
        reports.day(office, day),
        reports.month(office, month.year, month.month),
        reports.service_names(office),
        office.now(),
    )
