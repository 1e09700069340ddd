"""Laporan: who looked up how many people in a month, and the days to ask about.

For whoever answers for the figures only; nobody else meets it. It never stops anybody.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QVBoxLayout, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.calendar import add_months
from desktop_app.domain.register_log import LookUpFigures, UnusualDay
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.session import Session
from desktop_app.gui.words import count, short_date
from desktop_app.usecases.register_log import RULE, LookUpLog, look_up_figures

_MOST_ROWS = 4
_MOST_WARNINGS = 2
_FRAME = 4
_LINE_GAP = 10


class LookUpLogBox(QWidget):
    """The figures of one month; hidden where there are none or they are not one's business."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: date | None = None
        self._log: LookUpLog | None = None
        self.title = QLabel(
            self.tr("Pencarian data orang (tak berlanjut: tanpa permohonan hari itu)"), self
        )
        self.title.setProperty("role", "title")
        self.warning = QLabel(self)
        self.warning.setProperty("role", "warn")
        self.warning.setWordWrap(True)
        self.model = RowsModel[LookUpFigures](self._columns(), self)
        self.table = QTableView(self)
        self.table.setObjectName("look_up_table")
        self.table.setAccessibleName(self.tr("Pencarian data orang per petugas"))
        self.model.dress(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.title, self.table, self.warning):
            column.addWidget(part)
        self.hide()

    def show_month(self, month: date) -> None:
        """Count the look-ups of a month (any day of it) and show them, for whoever may see them."""
        if not self._session.actor.may(Right.SIGN_DAY):
            return
        first = self._asked = month.replace(day=1)
        last = add_months(first, 1) - timedelta(days=1)

        def came(log: LookUpLog) -> None:
            if self._asked == first:
                self._show(log)

        self._session.workers.read(look_up_figures, first, last, then=came, owner=self)

    def _show(self, log: LookUpLog) -> None:
        self._log = log
        self.model.show_rows(log.figures)
        self.setVisible(bool(log.figures))
        row = self.table.fontMetrics().height() + _LINE_GAP
        self.table.verticalHeader().setDefaultSectionSize(row)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + min(len(log.figures), _MOST_ROWS) * row + _FRAME)
        odd = [
            self._ask_about(one, day) for one in log.figures for day in reversed(one.unusual_days)
        ]
        self.warning.setText("\n".join(odd[:_MOST_WARNINGS]))
        self.warning.setToolTip("\n".join(odd))
        self.warning.setVisible(bool(odd))

    def _ask_about(self, one: LookUpFigures, day: UnusualDay) -> str:
        words = self.tr(
            "⚠ {name}, {day}: {number} pencarian, lebih dari {times} kali biasanya ({usual}). "
            "Tanyakan sebabnya."
        )
        return words.format(
            name=self._name(one),
            day=short_date(day.day),
            number=count(day.look_ups),
            times=RULE.times,
            usual=count(round(day.usual)),
        )

    def _columns(self) -> list[Column[LookUpFigures]]:
        return [
            Column(self.tr("Petugas"), self._name, wide=True),
            Column(self.tr("Pencarian"), lambda one: count(one.look_ups), number=True),
            Column(self.tr("Orang"), lambda one: count(one.people), number=True),
            Column(self.tr("Tak berlanjut"), lambda one: count(one.without_case), number=True),
            Column(self.tr("Luar jam"), lambda one: count(one.odd_hours), number=True),
        ]

    def _name(self, one: LookUpFigures) -> str:
        if one.officer is None or self._log is None:
            return self.tr("Baris perintah")
        return self._log.names.get(one.officer, self.tr("Petugas lama"))
