"""Pesan › Hasil: what became of a month's messages or of one campaign, as Excel and PDF too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.calendar import add_months
from desktop_app.domain.message import Campaign
from desktop_app.domain.message_report import MessageFigures, message_report
from desktop_app.gui.forms.ui_message_results import Ui_MessageResultsPage
from desktop_app.gui.screens.message_part import MessagePart
from desktop_app.gui.screens.reports_parts import ReportBody
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import month_words, said
from desktop_app.usecases import campaigns, message_reports
from desktop_app.usecases.office import Office

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class _Asked:
    """A month (its first day), or a campaign."""

    label: str
    month: date | None = None
    campaign: UUID | None = None


class ResultsPage(MessagePart):
    """The last twelve months, then the campaigns, one at a time."""

    ui: Ui_MessageResultsPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_MessageResultsPage()
        ui.setupUi(self)
        self.found: MessageFigures | None = None
        self.body: ReportBody | None = None
        self._choices: list[_Asked] = []
        may = session.actor.may(Right.EXPORT)
        for button in (ui.excel, ui.pdf):
            button.setVisible(may)
        ui.which.currentIndexChanged.connect(lambda _: self._count())
        for button, key, slot in (
            (ui.before, "PgUp", lambda: self._step(-1)),
            (ui.after, "PgDown", lambda: self._step(1)),
            (ui.excel, "Ctrl+S", lambda: self._ask(".xlsx")),
            (ui.pdf, "Ctrl+Shift+S", lambda: self._ask(".pdf")),
        ):
            button.clicked.connect(lambda _=False, slot=slot: slot())
            self.key(key, slot)
        self.key("F4", ui.which.setFocus)
        self.key("F5", self.load)

    def load(self) -> None:
        """Offer the months and the campaigns, and count the one in front anew."""
        self.session.workers.read(
            campaigns.campaigns, then=self._offer, otherwise=self.session.problem, owner=self
        )

    def take_focus(self) -> None:
        """Put the keyboard on the choice."""
        self.ui.which.setFocus()

    def export(self, path: Path) -> None:
        """Save what is on show as .xlsx or .pdf, by the ending."""
        if self.found is None:
            return
        said = self.tr("Laporan pesan tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            message_reports.export,
            self.found,
            path,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def _offer(self, found: tuple[Campaign, ...]) -> None:
        box = self.ui.which
        kept = box.currentText()
        first = self.session.office.today().replace(day=1)
        months = [add_months(first, -back) for back in range(_MONTHS)]
        words = self.tr("Bulan {month}")
        self._choices = [_Asked(words.format(month=month_words(one)), month=one) for one in months]
        named = self.tr("Pengiriman {name}")
        self._choices += [
            _Asked(named.format(name=one.name), campaign=one.id) for one in found if one.started_at
        ]
        with QSignalBlocker(box):
            box.clear()
            box.addItems([one.label for one in self._choices])
            box.setCurrentIndex(max(box.findText(kept), 0))
        self._count()

    def _count(self) -> None:
        at = self.ui.which.currentIndex()
        self.ui.before.setEnabled(at > 0)
        self.ui.after.setEnabled(at < len(self._choices) - 1)
        if not 0 <= at < len(self._choices):
            return
        asked = self._choices[at]

        def answer(found: MessageFigures) -> None:
            now = self.ui.which.currentIndex()
            if 0 <= now < len(self._choices) and self._choices[now] == asked:
                self._show(found)

        self.session.workers.read(
            _figures, asked, then=answer, otherwise=self.session.problem, owner=self
        )

    def _show(self, found: MessageFigures) -> None:
        self.found = found
        self.ui.period.setText(f"{said(found.title)} · {said(found.period)}")
        report = message_report(found)
        if self.body is None or not self.body.same_shape(report):
            if self.body is not None:
                self.ui.parts.removeWidget(self.body)
                self.body.deleteLater()
            self.body = ReportBody(report, self.ui.content)
            self.ui.parts.addWidget(self.body)
        self.body.show_report(report)

    def _step(self, by: int) -> None:
        at = self.ui.which.currentIndex() + by
        if 0 <= at < len(self._choices):
            self.ui.which.setCurrentIndex(at)

    def _ask(self, ending: str) -> None:
        if self.found is None or not self.session.actor.may(Right.EXPORT):
            return
        kinds = {".xlsx": self.tr("Excel (*.xlsx)"), ".pdf": self.tr("PDF (*.pdf)")}
        name = f"pesan-{self.found.period.lower().replace(' ', '-').replace(',', '')}{ending}"
        path = self.ask_where(self.tr("Simpan laporan pesan"), name, kinds[ending])
        if path is not None:
            self.export(path)


def _figures(office: Office, asked: _Asked) -> MessageFigures:
    if asked.campaign is not None:
        return message_reports.campaign_figures(office, asked.campaign)
    month = asked.month or office.today()
    return message_reports.month_figures(office, month.year, month.month)
