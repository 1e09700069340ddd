"""Jejak: the journal for whoever may look at it, filtered by day, officer, kind and person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.access import Officer
from desktop_app.domain.trail import MOST_LINES, TrailGroup, TrailLine, TrailQuery
from desktop_app.gui.forms.ui_trail import Ui_TrailScreen
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.folding import let_fold
from desktop_app.gui.words import date_and_time, said, say
from desktop_app.usecases import trail

_FIRST_DAYS = 7


class TrailScreen(Screen):
    """Nothing can be changed here; it is read again whenever a choice is made."""

    help_page = "jejak"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_TrailScreen()
        self.ui.setupUi(self)
        ui, today = self.ui, session.office.today()
        self._asked = 0
        self.model = RowsModel[TrailLine](self._columns(), self)
        self.model.dress(ui.rows)
        let_fold(ui.filters, ui.outer, self, 2)
        ui.first.set_value(today - timedelta(days=_FIRST_DAYS - 1))
        ui.last.set_value(today)
        ui.officer.addItem(self.tr("Semua petugas"), None)
        ui.group.addItem(self.tr("Semua jenis"), None)
        for group in TrailGroup:
            ui.group.addItem(_said(group.label), group)
        ui.show.clicked.connect(self.load)
        ui.person.returnPressed.connect(self.load)
        ui.officer.activated.connect(lambda _: self.load())
        ui.group.activated.connect(lambda _: self.load())
        for field in (ui.first, ui.last):
            field.returnPressed.connect(self.load)
        self._tell("")
        ui.empty.hide()

    def entered(self) -> None:
        """Read it as it is now."""
        if self.ui.officer.count() == 1:
            self.session.workers.read(
                trail.officers, then=self._name, otherwise=self.session.problem, owner=self
            )
        self.load()
        self.ui.person.setFocus()

    def load(self) -> None:
        """Ask for the entries of what is chosen; an overtaken answer is dropped."""
        first, last = self.ui.first.value(), self.ui.last.value()
        if first is None or last is None:
            self._tell(self.tr("Isi kedua tanggal, misalnya 22-11-2026."))
            return
        self._tell("")
        self._asked += 1
        asked = self._asked
        group = self.ui.group.currentData()
        query = TrailQuery(
            first,
            last,
            self.ui.officer.currentData(),
            TrailGroup(group) if group else None,
            self.ui.person.text(),
        )
        # A question about a person is journaled: it goes by the lane that may write.
        lane = self.session.workers.run if query.person.strip() else self.session.workers.read
        lane(
            trail.entries,
            query,
            then=lambda lines: self._show(lines) if asked == self._asked else None,
            otherwise=lambda error: self._tell(say(error)),
            owner=self,
        )

    def _columns(self) -> tuple[Column[TrailLine], ...]:
        zone = self.session.office.zone
        return (
            Column(self.tr("Waktu"), lambda one: date_and_time(one.at, zone)),
            Column(self.tr("Oleh"), lambda one: one.who or self.tr("Program")),
            Column(self.tr("Jenis"), lambda one: _said(one.group.label)),
            Column(self.tr("Yang terjadi"), _what),
            Column(self.tr("Rincian"), self._detail, wide=True),
        )

    def _detail(self, one: TrailLine) -> str:
        if one.blank:
            return self.tr("isinya sudah dihapus menurut aturan penyimpanan")
        told = (
            f"{_said(name)}: {said(value)}" if value else _said(name) for name, value in one.fields
        )
        return ", ".join(told)

    def _name(self, officers: Sequence[Officer]) -> None:
        for one in officers:
            self.ui.officer.addItem(one.name, one.id)

    def _show(self, lines: Sequence[TrailLine]) -> None:
        self.model.show_rows(lines)
        self.ui.empty.setVisible(not lines)
        words = self.tr("%n catatan.", "", len(lines))
        if len(lines) == MOST_LINES:
            words = self.tr(
                "{count} catatan terakhir ditampilkan. Persempit tanggalnya untuk yang lain."
            ).format(count=MOST_LINES)
        self.ui.count.setText(words)
        self.ui.count.setVisible(bool(lines))

    def _tell(self, sentence: str) -> None:
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))


def _what(one: TrailLine) -> str:
    return f"{_said(one.what)} {_said(one.deed)}".strip() if one.deed else _said(one.what)


def _said(text: str) -> str:
    return QCoreApplication.translate("Trail", text) if text else ""
