"""Program › Penasihat: whom to advise, what was advised last, and how often it was followed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.advice_record import AdviceRecord, register_code
from desktop_app.domain.advice_report import AgreementFigures, agreement_report
from desktop_app.domain.person_page import FoundPeople, FoundPerson
from desktop_app.domain.report_paper import Report
from desktop_app.gui.forms.ui_advice_part import Ui_AdvicePart
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.reports_parts import ReportBody
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import date_and_time, say, short_date
from desktop_app.usecases import advice, advice_reports, people

_TYPING_MS = 250
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Recent = tuple[AdviceRecord, str]


class AdvicePart(QWidget):
    """On the left people and what was advised, on the right the agreement of a span of days."""

    def __init__(
        self, session: Session, chosen: object = None, parent: QWidget | None = None
    ) -> None:
        """`chosen` is what the other parts of the place share; a person is no period."""
        super().__init__(parent)
        self.session = session
        self.ui = Ui_AdvicePart()
        self.ui.setupUi(self)
        self.figures: AgreementFigures | None = None
        self.body: ReportBody | None = None
        self._asked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._search)
        self.people = RowsModel[FoundPerson](self._people_columns(), self)
        self.people.dress(self.ui.people)
        self.recent = RowsModel[_Recent](self._recent_columns(), self)
        self.recent.dress(self.ui.recent)
        self._may = session.actor.may(Right.SERVE)
        self._connect()

    def load(self) -> None:
        """Show what was advised last and the figures of the span as they are now."""
        read = self.session.workers.read
        read(advice.recent, then=self._show_recent, otherwise=self.session.problem, owner=self)
        self._count()

    def take_focus(self) -> None:
        """Begin with looking for somebody."""
        (self.ui.search if self._may else self.ui.first).setFocus()

    def open_person(self) -> None:
        """Enter: the adviser for the chosen person."""
        one = self.people.row(self.ui.people.currentIndex())
        if one is not None:
            self.session.place_wanted.emit("advice", f"applicant:{one.id.hex}")

    def open_recent(self) -> None:
        """Enter: the adviser again, with what was answered then."""
        row = self.recent.row(self.ui.recent.currentIndex())
        if row is None or not self._may:
            return
        one = row[0]
        if one.application_id is not None:
            self.session.place_wanted.emit("advice", f"case:{one.application_id.hex}")
        elif one.applicant_id is not None:
            self.session.place_wanted.emit("advice", f"applicant:{one.applicant_id.hex}")

    def export(self, path: Path) -> None:
        """Save the figures on show as .xlsx or .pdf."""
        if self.figures is None:
            return
        said = self.tr("Laporan tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            advice_reports.export,
            self.figures,
            path,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrow go from the search into the list; Enter there opens the adviser."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.ui.search and event.key() in _INTO_LIST and self.people.rows:
                self.ui.people.setFocus()
                return True
            if watched is self.ui.people and event.key() in _ENTER:
                self.open_person()
                return True
            if watched is self.ui.recent and event.key() in _ENTER:
                self.open_recent()
                return True
        return super().eventFilter(watched, event)

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        today = self.session.office.today()
        ui.last.set_value(today)
        ui.first.set_value(today.replace(day=1, month=1))
        for field in (ui.first, ui.last):
            field.setFixedWidth(self.fontMetrics().horizontalAdvance("00-00-0000") + 48)
            field.date_changed.connect(lambda _: self._count())
        ui.search.textChanged.connect(lambda _: self._pause.start(_TYPING_MS))
        for watched in (ui.search, ui.people, ui.recent):
            watched.installEventFilter(self)
        ui.people.doubleClicked.connect(lambda _: self.open_person())
        ui.recent.doubleClicked.connect(lambda _: self.open_recent())
        ui.open.clicked.connect(self.open_person)
        for part in (ui.search_label, ui.search, ui.people, ui.search_told, ui.open):
            part.setVisible(self._may)
        ui.open.setEnabled(False)
        ui.fault.hide()
        may_export = self.session.actor.may(Right.EXPORT)
        self._deed(ui.excel, "Ctrl+S", lambda: self._ask_where(".xlsx"), may_export)
        self._deed(ui.pdf, "Ctrl+Shift+S", lambda: self._ask_where(".pdf"), may_export)

    def _deed(self, button: QPushButton, key: str, slot: Callable[[], None], may: bool) -> None:
        button.setVisible(may)
        if may:
            button.clicked.connect(lambda _=False: slot())
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False: slot())
            self.addAction(action)

    def _people_columns(self) -> tuple[Column[FoundPerson], ...]:
        return (
            Column(self.tr("Nama"), lambda one: one.name, wide=True),
            Column(
                self.tr("Lahir"), lambda one: short_date(one.birth_date) if one.birth_date else "–"
            ),
            Column(self.tr("NIK"), lambda one: one.nik),
        )

    def _recent_columns(self) -> tuple[Column[_Recent], ...]:
        zone = self.session.office.zone
        return (
            Column(self.tr("Waktu"), lambda one: date_and_time(one[0].at, zone)),
            Column(self.tr("Saran"), lambda one: str(len(one[0].fitting)), number=True),
            Column(self.tr("Dipilih"), _chosen, wide=True),
        )

    # Looking for somebody ------------------------------------------------------------------------

    def _search(self) -> None:
        text = self.ui.search.text().strip()
        self._asked += 1
        number = self._asked
        if not text:
            self._found(number, FoundPeople(()))
            return
        self.session.workers.run(
            people.find_people,
            text,
            then=lambda found: self._found(number, found),
            otherwise=self.session.problem,
            owner=self,
        )

    def _found(self, number: int, found: FoundPeople) -> None:
        if number != self._asked:
            return
        self.people.show_rows(found.people)
        self.ui.open.setEnabled(bool(found.people))
        words = found.advice
        if found.more:
            words = self.tr("Masih ada yang lain. Ketik lebih lengkap.")
        self.ui.search_told.setText(words)
        if found.people:
            self.ui.people.selectRow(0)

    def _show_recent(self, found: tuple[_Recent, ...]) -> None:
        self.recent.show_rows(found)

    # The figures ---------------------------------------------------------------------------------

    def _count(self) -> None:
        ui = self.ui
        first, last = ui.first.value(), ui.last.value()
        if first is None or last is None:
            return
        self.session.workers.read(
            advice_reports.figures,
            first,
            last,
            then=self._show_figures,
            otherwise=self._not_counted,
            owner=self,
        )

    def _show_figures(self, found: AgreementFigures) -> None:
        self.ui.fault.hide()
        self.figures = found
        self._show_report(agreement_report(found))

    def _show_report(self, report: Report) -> None:
        if self.body is None or not self.body.same_shape(report):
            if self.body is not None:
                self.body.deleteLater()
            self.body = ReportBody(report, self.ui.report)
            self.ui.report_parts.addWidget(self.body)
        self.body.show_report(report)

    def _not_counted(self, error: BaseException) -> None:
        self.ui.fault.setText(say(error))
        self.ui.fault.show()

    def _ask_where(self, suffix: str) -> None:
        kinds = {".xlsx": self.tr("Excel (*.xlsx)"), ".pdf": self.tr("PDF (*.pdf)")}
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan laporan"),
            str(Path.home() / f"kesesuaian-saran{suffix}"),
            kinds[suffix],
        )
        if path:
            self.export(Path(path if path.lower().endswith(suffix) else f"{path}{suffix}"))


def _chosen(one: _Recent) -> str:
    return ", ".join(map(register_code, one[0].chosen)) or "–"
