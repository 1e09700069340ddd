"""Pengaturan › Data pribadi › Masa simpan: periods, a look before, the run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.retention import Due, Kept, RetentionDone, RetentionPlan
from desktop_app.gui.notices import Kind
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, date_and_time, say, short_date
from desktop_app.usecases import retention, settings
from desktop_app.usecases.office import Office

if TYPE_CHECKING:
    from desktop_app.gui.forms.ui_settings_privacy import Ui_PrivacyPage

_NEEDS = {
    Kept.COMPLAINTS: declared.USE_GUIDANCE,
    Kept.BENEFICIARIES: declared.USE_PROGRAMMES,
    Kept.ADVICE: declared.USE_PROGRAMMES,
    Kept.MESSAGES: declared.USE_MESSAGES,
    Kept.LISTS: declared.USE_MESSAGES,
    Kept.CONSENTS: declared.USE_MESSAGES,
    Kept.REMARKS: declared.USE_SURVEY,
}


class RetentionPart(QObject):
    """One row for each kind: its months, and how many a run would go through."""

    def __init__(self, session: Session, ui: Ui_PrivacyPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = ui
        self.plan: RetentionPlan | None = None
        self.months: dict[Kept, QSpinBox] = {}
        self._numbers: dict[Kept, QLabel] = {}
        self._rows: dict[Kept, tuple[QWidget, ...]] = {}
        manages = session.actor.may(Right.MANAGE_OFFICE)
        for row, (kind, setting) in enumerate(retention.PERIODS.items()):
            name = _said(kind.label)
            field = QSpinBox(parent)
            field.setObjectName(f"months_{kind.value}")
            field.setAccessibleName(name)
            field.setRange(setting.least or 1, setting.most or 1200)
            field.setSuffix(self.tr(" bulan"))
            field.setMinimumHeight(FIELD_HEIGHT)
            field.setEnabled(manages)
            self.months[kind] = field
            self._numbers[kind] = number = QLabel(parent)
            effect = QLabel(_said(kind.effect), parent)
            effect.setProperty("role", "hint")
            effect.setWordWrap(True)
            parts = (QLabel(name, parent), field, number, effect)
            for column, part in enumerate(parts):
                ui.kinds.addWidget(part, row, column)
                part.setVisible(self._used(kind))
            self._rows[kind] = parts
        ui.save.setVisible(manages)
        ui.save.clicked.connect(self.save)
        ui.run.clicked.connect(self.run)
        action = QAction(ui.tab_retention)
        action.setShortcut(QKeySequence("Alt+H"))
        action.triggered.connect(lambda _=False: self.run())
        ui.tab_retention.addAction(action)
        mark(ui.run, "", ui.retention_fault)

    def _used(self, kind: Kept) -> bool:
        return kind not in _NEEDS or bool(self.session.settings[_NEEDS[kind]])

    def load(self) -> None:
        """Count what is due."""
        self.session.workers.read(
            retention.plan, then=self._show, otherwise=self.session.problem, owner=self
        )

    def save(self) -> None:
        """Store the periods that were changed, and count again."""
        plan = self.plan
        if plan is None:
            return
        changed = {
            retention.PERIODS[one.kind].name: self.months[one.kind].value()
            for one in plan.dues
            if self.months[one.kind].value() != one.months
        }

        def stored(_: object) -> None:
            self.session.reload_settings()
            self.session.notice(self.tr("Masa simpan tersimpan."), kind=Kind.GOOD)
            self.load()

        self.session.workers.run(
            _change, changed, then=stored, otherwise=self.session.problem, owner=self
        )

    def run(self) -> None:
        """Make unknown what is due, once a password is typed: it cannot be undone."""
        if self.ui.run.isEnabled():
            mark(self.ui.run, "", self.ui.retention_fault)
            deed = self.tr("Membuat data lama tidak dikenal")
            self.session.confirm(Right.MANAGE_PEOPLE, deed, self._begin)

    def _begin(self) -> None:
        self.ui.run.setEnabled(False)
        self.session.workers.run_long(
            retention.run, then=self._ran, otherwise=self._not_run, owner=self
        )

    def _ran(self, done: RetentionDone) -> None:
        words = self.tr("{n} catatan dibuat tidak dikenal. Angka laporan tetap sama.")
        self.session.notice(words.format(n=count(done.number)), kind=Kind.GOOD)
        self.load()

    def _not_run(self, error: BaseException) -> None:
        self.ui.run.setEnabled(True)
        mark(self.ui.run, say(error), self.ui.retention_fault)

    def _show(self, plan: RetentionPlan) -> None:
        self.plan = plan
        for one in plan.dues:
            self.months[one.kind].setValue(one.months)
            self._numbers[one.kind].setText(self._number(one))
            # What was kept while a capability was used is kept still, and is due one day.
            there = self._used(one.kind) or one.number > 0 or one.held > 0
            for part in self._rows[one.kind]:
                part.setVisible(there)
        zone = self.session.office.zone
        last = (
            self.tr("Terakhir dijalankan {at}.").format(at=date_and_time(plan.last_run, zone))
            if plan.last_run
            else self.tr("Belum pernah dijalankan.")
        )
        due = (
            self.tr("{n} catatan lewat masa simpannya.").format(n=count(plan.number))
            if plan.number
            else self.tr("Tidak ada yang lewat masa simpannya.")
        )
        self.ui.due.setText(f"{due} {last}")
        self.ui.run.setEnabled(plan.number > 0)

    def _number(self, one: Due) -> str:
        told = self.tr("{n} lewat").format(n=count(one.number))
        if one.held:
            told += self.tr(", {n} belum selesai").format(n=count(one.held))
        if one.oldest is not None and one.number:
            told += self.tr(" (sejak {day})").format(day=short_date(one.oldest))
        return told


def _change(office: Office, changed: Mapping[str, int]) -> None:
    for name, months in changed.items():
        settings.change_setting(office, name, months)


def _said(words: str) -> str:
    return QCoreApplication.translate("retention", words)
