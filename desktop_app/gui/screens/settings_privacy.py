"""Pengaturan › Data pribadi: who saw whose data, the report of it, and how long data are kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Officer, Right
from desktop_app.domain.access_log import Access, AccessLine, AccessQuery, reason_words
from desktop_app.gui.forms.ui_settings_privacy import Ui_PrivacyPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.screens.settings_retention import RetentionPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, date_and_time, say, short_date
from desktop_app.usecases import access_log, accounts, breach_report
from desktop_app.usecases.access_log import COMMAND_LINE, AccessLog
from desktop_app.usecases.breach_report import BreachFiles
from desktop_app.usecases.register_log import RULE, LookUpLog, look_up_figures

MOST_ROWS = 500
_TYPING_MS = 300
_NAMED = 2
# Kinds that only a capability makes: where it is off they are no choice.
_NEEDS = {
    Access.PERSON: declared.USE_PERSON_PAGE,
    Access.COMPLAINT: declared.USE_GUIDANCE,
}


class PrivacyPage(SettingsPage):
    """Two tabs: the log for whoever audits, the periods for whoever answers for the data."""

    ui: Ui_PrivacyPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = ui = Ui_PrivacyPage()
        ui.setupUi(self)
        self._names: Mapping[UUID, str] = {}
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self.read_log)
        self.model = RowsModel[AccessLine](self._columns(), self)
        self.model.dress(ui.rows)
        ui.rows.setWordWrap(False)
        mark(ui.first, "", ui.fault)
        today = session.office.today()
        for field, day in ((ui.first, today - timedelta(days=6)), (ui.last, today)):
            field.latest = today
            field.set_value(day)
            field.textChanged.connect(lambda _: self._pause.start())
        ui.kind.addItem(self.tr("Semua"), None)
        for kind in Access:
            if kind in _NEEDS and not session.settings[_NEEDS[kind]]:
                continue
            ui.kind.addItem(_said("access", kind.label), kind)
        ui.officer.addItem(self.tr("Semua"), None)
        for box in (ui.officer, ui.kind):
            box.activated.connect(lambda _: self.read_log())
        actor = session.actor
        ui.whole.setVisible(actor.may(Right.SEE_NIK))
        for part in (ui.reason_label, ui.reason, ui.write):
            part.setVisible(actor.may(Right.EXPORT))
        ui.write.clicked.connect(self.ask_report)
        self.retention: RetentionPart | None = None
        if actor.may(Right.MANAGE_PEOPLE):
            self.retention = RetentionPart(session, ui, self)
        else:
            ui.tabs.removeTab(1)
        self._connect_keys()
        mark(ui.reason, "", ui.reason_fault)
        ui.unusual.hide()

    def load(self) -> None:
        """Ask anew: people were looked at meanwhile."""
        self.session.workers.read(accounts.officers, then=self._offer, owner=self)
        self.read_log()
        if self.session.actor.may(Right.SIGN_DAY):
            today = self.session.office.today()
            month = today.replace(day=1)
            self.session.workers.read(
                look_up_figures, month, today, then=self._tell_unusual, owner=self
            )
        if self.retention is not None:
            self.retention.load()

    def save(self) -> None:
        """Ctrl+S: what the tab in front is for."""
        if self.ui.tabs.currentIndex() == 0:
            self.ask_report()
        elif self.retention is not None:
            self.retention.save()

    def read_log(self) -> None:
        """Ask for the lines of what is chosen; an overtaken answer is dropped."""
        query = self._query()
        if query is None:
            return
        self._asked += 1
        asked = self._asked
        self.session.workers.read(
            access_log.access_log,
            query,
            then=lambda log: self._show(log) if asked == self._asked else None,
            otherwise=lambda error: mark(self.ui.first, say(error), self.ui.fault),
            owner=self,
        )

    def ask_report(self) -> None:
        """Ask where the report shall lie, once it has its reason."""
        if not self.ui.write.isVisible() or self._query() is None:
            return
        day = self.session.office.today()
        name = str(Path.home() / f"laporan-akses-{day:%Y-%m-%d}.xlsx")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan laporan akses"), name, self.tr("Excel (*.xlsx)")
        )
        if path:
            self.write_report(Path(path).with_suffix(".xlsx"))

    def write_report(self, path: Path) -> None:
        """Write the report of what is chosen."""
        ui, query = self.ui, self._query()
        if query is None:
            return
        whole = ui.whole.isChecked() and self.session.actor.may(Right.SEE_NIK)
        mark(ui.reason, "", ui.reason_fault)
        self.session.workers.run_long(
            partial(breach_report.breach_report, whole=whole),
            query,
            path,
            ui.reason.text(),
            then=self._written,
            otherwise=lambda error: mark(ui.reason, say(error), ui.reason_fault),
            owner=self,
        )

    def _written(self, made: BreachFiles) -> None:
        self.saved(
            self.tr("{people} orang, {entries} catatan: tersimpan di {path} dan PDF-nya.").format(
                people=count(made.people), entries=count(made.entries), path=made.workbook
            )
        )
        self.read_log()

    def _query(self) -> AccessQuery | None:
        ui = self.ui
        first, last = ui.first.value(), ui.last.value()
        if first is None or last is None:
            return None
        officer, kind = ui.officer.currentData(), ui.kind.currentData()
        return AccessQuery(first, last, officer, None if kind is None else Access(kind))

    def _offer(self, officers: tuple[Officer, ...]) -> None:
        box = self.ui.officer
        if box.count() > 1:
            return
        for one in officers:
            box.addItem(one.name, one.id)
        box.addItem(self.tr("Baris perintah"), COMMAND_LINE)

    def _show(self, log: AccessLog) -> None:
        ui = self.ui
        self._names = log.names
        mark(ui.first, "", ui.fault)
        self.model.show_rows(log.lines[:MOST_ROWS])
        people = len({one.key for line in log.lines for one in line.people})
        told = self.tr("{entries} catatan tentang {people} orang.").format(
            entries=count(len(log.lines)), people=count(people)
        )
        if len(log.lines) > MOST_ROWS:
            more = self.tr(" Tampil {n} yang terbaru; laporan memuat semuanya.")
            told += more.format(n=count(MOST_ROWS))
        ui.counted.setText(told)

    def _tell_unusual(self, found: LookUpLog) -> None:
        words = self.tr(
            "⚠ {name}, {day}: {number} pencarian, lebih dari {times} kali biasanya. "
            "Tanyakan sebabnya."
        )
        told = [
            words.format(
                name=found.names.get(one.officer, "") if one.officer else self.tr("Baris perintah"),
                day=short_date(day.day),
                number=count(day.look_ups),
                times=RULE.times,
            )
            for one in found.figures
            for day in reversed(one.unusual_days)
        ]
        self.ui.unusual.setText("\n".join(told[:_NAMED]))
        self.ui.unusual.setToolTip("\n".join(told))
        self.ui.unusual.setVisible(bool(told))

    def _columns(self) -> tuple[Column[AccessLine], ...]:
        zone = self.session.office.zone
        return (
            Column(self.tr("Waktu"), lambda one: date_and_time(one.at, zone)),
            Column(self.tr("Petugas"), self._officer),
            Column(self.tr("Jenis"), lambda one: _said("access", one.kind.label)),
            Column(self.tr("Siapa"), self._people, wide=True),
            Column(self.tr("Alasan"), lambda one: _said("access", reason_words(one.reason))),
        )

    def _officer(self, one: AccessLine) -> str:
        if one.officer is None:
            return self.tr("Baris perintah")
        return self._names.get(one.officer, self.tr("Petugas lama"))

    def _people(self, one: AccessLine) -> str:
        if one.blank:
            return self.tr("(rincian lewat masa simpan)")
        if one.rows:
            return self.tr("{n} baris").format(n=count(one.rows))
        told = [f"{who.name} {who.nik}".strip() for who in one.people if who.name]
        rest = len(one.people) - len(told[:_NAMED])
        words = ", ".join(told[:_NAMED])
        if not told:
            return self.tr("{n} orang di data, bukan pemohon").format(n=rest) if rest else "–"
        return self.tr("{names} dan {n} lagi").format(names=words, n=rest) if rest else words

    def _connect_keys(self) -> None:
        for key, slot in (
            ("Ctrl+S", self.save),
            ("Alt+1", lambda: self.ui.tabs.setCurrentIndex(0)),
            ("Alt+2", lambda: self.ui.tabs.setCurrentIndex(1)),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)


def _said(context: str, words: str) -> str:
    return QCoreApplication.translate(context, words) if words else ""
