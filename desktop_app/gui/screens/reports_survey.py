"""Laporan › SKM: a quarter, month or year of the survey, and paper forms to be entered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.report_paper import Report
from desktop_app.domain.report_survey import survey_as_report
from desktop_app.domain.survey_paper import number, signed
from desktop_app.domain.survey_report import Span, Step, SurveyReport, span_of
from desktop_app.gui.forms.ui_reports_survey import Ui_SurveyPage
from desktop_app.gui.notices import Kind
from desktop_app.gui.screens.reports_parts import ReportBody
from desktop_app.gui.screens.reports_survey_paper import SurveyPaperPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import said
from desktop_app.usecases import survey_papers, surveys
from desktop_app.usecases.office import Office


class SurveyPage(QWidget):
    """One span at a time. `left` when the page is to make way for the overview."""

    help_page = "survei"
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_SurveyPage()
        self.ui.setupUi(self)
        self.span = span_of(Step.QUARTER, session.office.today())
        self.found: SurveyReport | None = None
        self.body: ReportBody | None = None
        self.paper: SurveyPaperPage | None = None
        self.ui.quarter.setChecked(True)
        self.ui.empty.hide()
        for button in (self.ui.excel, self.ui.pdf):
            button.setVisible(session.actor.may(Right.EXPORT))
        self.ui.enter.setVisible(session.actor.may(Right.SERVE))
        self._steps = {
            Step.QUARTER: self.ui.quarter,
            Step.MONTH: self.ui.month,
            Step.YEAR: self.ui.year,
        }
        self._actions: list[QAction] = []
        self._connect()

    def load(self) -> None:
        """Reckon the span on show."""
        asked = self.span

        def answer(found: tuple[SurveyReport, Report]) -> None:
            if asked == self.span:
                self._show(*found)

        self.session.workers.read(
            _look, asked, then=answer, otherwise=self.session.problem, owner=self
        )

    def export(self, path: Path) -> None:
        """Save the span as .xlsx, or as the official table .pdf, by the name's ending."""
        said = self.tr("Laporan SKM tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            survey_papers.export,
            self.span,
            path,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def enter_paper(self) -> None:
        """Show the form for paper questionnaires where the figures stood."""
        if not self.session.actor.may(Right.SERVE):
            return
        if self.paper is None:
            self.paper = SurveyPaperPage(self.session, self)
            self.paper.left.connect(self._leave_paper)
            self.ui.outer.addWidget(self.paper)
        self._put_paper(True)
        self.paper.begin()

    def _show(self, found: SurveyReport, report: Report) -> None:
        ui, index = self.ui, found.index
        self.found = found
        ui.title.setText(said(found.span.label))
        ui.after.setEnabled(found.span.after.first <= self.session.office.today())
        change = found.change()
        if index.quality is not None:
            words = self.tr("IKM {ikm}   Mutu {quality} ({words})")
            told = words.format(
                ikm=number(index.ikm), quality=index.quality.value, words=index.quality.words
            )
            more = self.tr("   {change} dari {span}")
            told += (
                more.format(change=signed(change), span=said(found.span.before.label))
                if change
                else ""
            )
            ui.verdict.setText(told)
        else:
            ui.verdict.setText(self.tr("IKM belum dapat dihitung"))
        nothing = not index.respondents and not found.taps
        ui.empty.setText(
            self.tr(
                "Belum ada jawaban pada {span}. Buka layar survei dengan Ctrl+F11, atau susulkan "
                "kuesioner kertas dengan Ctrl+E."
            ).format(span=said(found.span.label))
        )
        ui.empty.setVisible(nothing)
        ui.scroll.setVisible(not nothing)
        if not nothing:
            self._show_body(report)

    def _show_body(self, report: Report) -> None:
        if self.body is None or not self.body.same_shape(report):
            if self.body is not None:
                self.ui.parts.removeWidget(self.body)
                self.body.deleteLater()
            self.body = ReportBody(report, self.ui.content)
            self.ui.parts.addWidget(self.body)
        self.body.show_report(report)

    def _turn(self, step: Step) -> None:
        """Show another length of span, the one that holds the last day on show."""
        self._steps[step].setChecked(True)
        last = min(self.span.last, self.session.office.today())
        self._go(span_of(step, last))

    def _go(self, span: Span) -> None:
        if span.first <= self.session.office.today():
            self.span = span
            self.load()

    def _connect(self) -> None:
        ui = self.ui
        keys: tuple[tuple[QWidget | None, str, Callable[[], object]], ...] = (
            (ui.quarter, "Alt+1", lambda: self._turn(Step.QUARTER)),
            (ui.month, "Alt+2", lambda: self._turn(Step.MONTH)),
            (ui.year, "Alt+3", lambda: self._turn(Step.YEAR)),
            (ui.before, "PgUp", lambda: self._go(self.span.before)),
            (ui.after, "PgDown", lambda: self._go(self.span.after)),
            (ui.enter, "Ctrl+E", self.enter_paper),
            (ui.excel, "Ctrl+S", lambda: self._ask_where(".xlsx")),
            (ui.pdf, "Ctrl+Shift+S", lambda: self._ask_where(".pdf")),
            (ui.back, "Esc", self.left.emit),
            (None, "F5", self.load),
        )
        for button, key, slot in keys:
            if button is not None:
                button.clicked.connect(lambda _=False, slot=slot: slot())  # type: ignore[attr-defined]
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)
            self._actions.append(action)

    def _put_paper(self, on: bool) -> None:
        """Show the form, or the figures again; only the keys of what is in front count."""
        self.ui.report.setVisible(not on)
        if self.paper is not None:
            self.paper.setVisible(on)
        for action in self._actions:
            action.setEnabled(not on)

    def _leave_paper(self) -> None:
        self._put_paper(False)
        self.load()
        self.ui.enter.setFocus()

    def _ask_where(self, ending: str) -> None:
        if not self.session.actor.may(Right.EXPORT):
            return
        kinds = {".xlsx": self.tr("Excel (*.xlsx)"), ".pdf": self.tr("PDF (*.pdf)")}
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan laporan SKM"),
            str(Path.home() / f"skm-{self.span.key}{ending}"),
            kinds[ending],
        )
        if path:
            self.export(Path(path if path.lower().endswith(ending) else f"{path}{ending}"))


def _look(office: Office, span: Span) -> tuple[SurveyReport, Report]:
    found = surveys.report(office, span)
    return found, survey_as_report(found, surveys.questionnaire())
