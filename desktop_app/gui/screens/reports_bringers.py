"""Laporan › Desa, Pembawa: who brings other people's files, the busiest on top."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLabel, QTableView, QVBoxLayout, QWidget

from desktop_app.domain.bringer import MANY_IN_A_MONTH, BusyBringer
from desktop_app.domain.identity import show_phone
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import count
from desktop_app.usecases import bringers
from desktop_app.usecases.office import Office


class BringersTable(QWidget):
    """Everybody who brought files in a span of days; unusually many are marked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.totals, self.rows = QLabel(self), QTableView(self)
        self.totals.setWordWrap(True)
        self.rows.setAccessibleName(self.tr("Pembawa berkas"))
        self.rows.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.rows.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.rows.setTabKeyNavigation(False)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(False)
        self.rows.setAlternatingRowColors(True)
        self.model = RowsModel[BusyBringer](self._columns(), self)
        self.model.dress(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.totals)
        column.addWidget(self.rows, 1)

    def load(self, first: date, last: date) -> None:
        """Count a span, both days included."""

        def task(office: Office) -> tuple[BusyBringer, ...]:
            return bringers.bringers(office, first, last, more_than=0)

        self.session.workers.read(task, then=self._show, otherwise=self.session.problem, owner=self)

    def export(self, first: date, last: date, path: Path) -> None:
        """Write a span as .xlsx or .pdf, by the name's ending."""
        said = self.tr("Daftar pembawa berkas tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            bringers.export,
            first,
            last,
            path,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def _show(self, found: tuple[BusyBringer, ...]) -> None:
        self.model.show_rows(found)
        self.rows.setVisible(bool(found))
        many = sum(_is_many(one) for one in found)
        words = self.tr(
            "{people} pembawa, {files} berkas. {many} membawa lebih dari {least} sebulan."
        )
        empty = self.tr("Tidak ada berkas yang dibawa orang lain pada rentang ini.")
        told = words.format(
            people=count(len(found)),
            files=count(sum(one.files for one in found)),
            many=count(many),
            least=MANY_IN_A_MONTH,
        )
        self.totals.setText(told if found else empty)

    def _columns(self) -> tuple[Column[BusyBringer], ...]:
        return (
            Column(self.tr("Nama"), self._name, wide=True),
            Column(self.tr("Hubungan"), lambda one: ", ".join(one.relations)),
            Column(self.tr("Telepon"), lambda one: show_phone(one.phone) if one.phone else "–"),
            Column(self.tr("Berkas"), lambda one: count(one.files), number=True),
            Column(
                self.tr("Terbanyak sebulan"), lambda one: count(one.most_in_a_month), number=True
            ),
            Column(self.tr("Desa"), lambda one: count(one.villages), number=True),
            Column(self.tr("Tanpa kuasa"), lambda one: count(one.without_paper), number=True),
        )

    def _name(self, one: BusyBringer) -> str:
        return f"⚠ {one.name}" if _is_many(one) else one.name


def _is_many(one: BusyBringer) -> bool:
    return one.most_in_a_month > MANY_IN_A_MONTH
