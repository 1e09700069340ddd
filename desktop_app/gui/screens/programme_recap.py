"""Program › Rekapitulasi: planned, proposed, fixed, reached, not reached and why; nobody named.

What the head of the office looks at, and what may be given to the PPID.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.programme import ProgrammePeriod
from desktop_app.domain.programme_report import recap_report
from desktop_app.gui.forms.ui_programme_recap import Ui_ProgrammeRecapPage
from desktop_app.gui.screens.message_part import MessagePart
from desktop_app.gui.screens.programme_parts import Chosen, ask_where, named
from desktop_app.gui.screens.reports_parts import ReportBody
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.usecases import programme_papers, programmes
from desktop_app.usecases.office import Office
from desktop_app.usecases.programme_papers import Recap


@dataclass(frozen=True, slots=True)
class _Asked:
    """A year, a period, or neither for all of them."""

    label: str
    year: int | None = None
    period: UUID | None = None


class RecapPage(MessagePart):
    """This year first, then the others, then each period."""

    ui: Ui_ProgrammeRecapPage

    def __init__(self, session: Session, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_ProgrammeRecapPage()
        ui.setupUi(self)
        self.found: Recap | None = None
        self.body: ReportBody | None = None
        self._choices: list[_Asked] = []
        may = session.actor.may(Right.EXPORT)
        for button in (ui.excel, ui.pdf):
            button.setVisible(may)
        ui.which.currentIndexChanged.connect(lambda _: self._count())
        ui.excel.clicked.connect(lambda: self._ask(".xlsx"))
        ui.pdf.clicked.connect(lambda: self._ask(".pdf"))
        self.key("Ctrl+S", lambda: self._ask(".xlsx"))
        self.key("Ctrl+Shift+S", lambda: self._ask(".pdf"))
        self.key("F4", ui.which.setFocus)
        self.key("F5", self.load)

    def load(self) -> None:
        """Offer the years and periods, and count the one in front anew."""
        self.session.workers.read(
            programmes.periods, then=self._offer, otherwise=self.session.problem, owner=self
        )

    def take_focus(self) -> None:
        """Put the keyboard on the choice."""
        self.ui.which.setFocus()

    def export(self, path: Path) -> None:
        """Save what is on show as .xlsx or .pdf, by the ending."""
        asked = self._asked
        if asked is None:
            return
        said = self.tr("Rekapitulasi tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            programme_papers.export_recap,
            path,
            asked.year,
            asked.period,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    @property
    def _asked(self) -> _Asked | None:
        at = self.ui.which.currentIndex()
        return self._choices[at] if 0 <= at < len(self._choices) else None

    def _offer(self, found: tuple[ProgrammePeriod, ...]) -> None:
        ui, kept = self.ui, self.ui.which.currentText()
        years = sorted(
            {y for one in found for y in range(one.span.first.year, one.span.last.year + 1)},
            reverse=True,
        )
        words = self.tr("Tahun {year}")
        self._choices = [_Asked(words.format(year=year), year=year) for year in years]
        self._choices += [_Asked(named(one), period=one.id) for one in found]
        with QSignalBlocker(ui.which):
            ui.which.clear()
            ui.which.addItems([one.label for one in self._choices])
            ui.which.setCurrentIndex(max(ui.which.findText(kept), 0) if found else -1)
        ui.none.setText(self.tr("Belum ada periode program, jadi belum ada angka."))
        ui.none.setVisible(not found)
        ui.scroll.setVisible(bool(found))
        ui.which.setVisible(bool(found))
        self._count()

    def _count(self) -> None:
        asked = self._asked
        if asked is None:
            return

        def answer(found: Recap) -> None:
            if asked == self._asked:
                self._show(found)

        self.session.workers.read(
            _recap, asked, then=answer, otherwise=self.session.problem, owner=self
        )

    def _show(self, found: Recap) -> None:
        self.found = found
        report = recap_report(found.periods, found.places, found.span)
        if self.body is None or not self.body.same_shape(report):
            if self.body is not None:
                self.ui.parts.removeWidget(self.body)
                self.body.deleteLater()
            self.body = ReportBody(report, self.ui.content)
            self.ui.parts.addWidget(self.body)
        self.body.show_report(report)

    def _ask(self, ending: str) -> None:
        if self._asked is None or not self.session.actor.may(Right.EXPORT):
            return
        kinds = {".xlsx": self.tr("Excel (*.xlsx)"), ".pdf": self.tr("PDF (*.pdf)")}
        title = self.tr("Simpan rekapitulasi")
        path = ask_where(self, title, f"rekapitulasi-program{ending}", kinds[ending])
        if path is not None:
            self.export(path)


def _recap(office: Office, asked: _Asked) -> Recap:
    return programme_papers.recap(office, asked.year, asked.period)
