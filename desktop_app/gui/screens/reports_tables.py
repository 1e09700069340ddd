"""The tables of Laporan: a day's results, and the month's Tabel 1.1 and 1.2, in words and rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.domain import statistics
from desktop_app.domain.rule_sets import RefusalReason
from desktop_app.domain.statistics import OTHERS, TOTAL, MonthFigures
from desktop_app.domain.statistics_day import DayFigures
from desktop_app.gui import theme
from desktop_app.gui.forms.ui_reports import Ui_ReportsScreen
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.reports_rows import FiguresModel, Row, times_in_words
from desktop_app.gui.words import count, long_date, month_words, translate

_REASONS = {reason.value: reason for reason in RefusalReason}
_LINE_GAP = 10  # above and below the text of a row: nothing in these tables is clicked


class FigureTables(QObject):
    """Shows figures in the tables and labels of the screen's form. `names` are the services'."""

    def __init__(self, ui: Ui_ReportsScreen, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui
        self.names: Mapping[str, str] = {}
        self.day = FiguresModel(
            [
                Column(translate("ReportsScreen", "Hasil"), _label, wide=True),
                Column(translate("ReportsScreen", "Kunjungan"), _people, number=True),
            ],
            self,
        )
        self.served = FiguresModel(_columns(translate("ReportsScreen", "Keperluan")), self)
        self.refused = FiguresModel(_columns(translate("ReportsScreen", "Alasan")), self)
        self.day.dress(ui.day_table)
        self.served.dress(ui.table_1_1)
        self.refused.dress(ui.table_1_2)
        ui.unit.setText(_said(statistics.UNIT))
        ui.table_1_1_label.setText(_said(statistics.CAPTION_1_1))
        ui.table_1_2_label.setText(_said(statistics.CAPTION_1_2))
        self.fit()
        theme.on_change(self.fit)

    def text(self) -> str:
        """Return both month tables as a spreadsheet takes them: tabs and line ends."""
        parts = [self.ui.month_title.text()]
        for label, model in (
            (self.ui.table_1_1_label, self.served),
            (self.ui.table_1_2_label, self.refused),
        ):
            parts.append(label.text())
            parts += [f"{row.label}\t{row.people}\t{row.visits}" for row in model.rows]
        return "\n".join(parts) + "\n"

    def show_day(self, figures: DayFigures, today: date) -> None:
        """Show a day: its tiles, its times in sentences, its results."""
        ui, past = self.ui, figures.day < today
        ui.day_title.setText(long_date(figures.day))
        ui.day_after.setEnabled(past)
        ui.day_today.setEnabled(past)
        for label, number in (
            (ui.issued, figures.issued),
            (ui.waiting, figures.waiting),
            (ui.served, figures.being_served),
            (ui.finished, figures.finished),
            (ui.absent, figures.absent),
            (ui.allowed, sum(figures.allowed.values())),
            (ui.refused, sum(figures.refused.values())),
        ):
            label.setText(count(number))
        longest = figures.longest_wait
        ui.longest.setText("–" if longest is None else count(int(longest)))
        ui.times.setText("\n".join(times_in_words(figures)))
        rows = self._results(figures)
        _put(self.day, rows)
        counted = bool(figures.issued or len(rows) > 1)
        for part in (ui.times, ui.day_label, ui.day_table):
            part.setVisible(counted)
        ui.day_empty.setVisible(not counted)
        if past:
            empty = translate(
                "ReportsScreen", "Tidak ada antrean pada {day}. Kembali ke hari ini dengan Alt+T."
            )
            ui.day_empty.setText(empty.format(day=long_date(figures.day)))
        else:
            ui.day_empty.setText(
                translate(
                    "ReportsScreen",
                    "Belum ada nomor antrean hari ini. Buat nomor pertama di Loket: Ctrl+1.",
                )
            )

    def _results(self, figures: DayFigures) -> list[Row]:
        allowed, refused = (
            translate("ReportsScreen", "Disetujui: {service}"),
            translate("ReportsScreen", "Belum dapat: {reason}"),
        )
        rows = [
            *(
                Row(allowed.format(service=self._name(code)), number)
                for code, number in figures.allowed.items()
            ),
            *(
                Row(refused.format(reason=self._name(code)), number)
                for code, number in figures.refused.items()
            ),
        ]
        return [*rows, Row(self._name(TOTAL), sum(row.people for row in rows), total=True)]

    def show_month(self, figures: MonthFigures, today: date) -> None:
        """Show a month's two tables, and what stands beside them."""
        ui, first = self.ui, date(figures.year, figures.month, 1)
        title = month_words(first)
        last = first >= today.replace(day=1)
        ui.month_title.setText(title)
        ui.month_after.setEnabled(not last)
        others = self._more(figures.inside_others)
        _put(
            self.served,
            [
                Row(self._name(code), people, figures.visits_1_1[code], code == TOTAL)
                for code, people in figures.table_1_1.items()
            ],
        )
        _put(
            self.refused,
            [
                Row(
                    self._name(code),
                    people,
                    figures.visits_1_2[code],
                    code == TOTAL,
                    others if code == OTHERS else "",
                )
                for code, people in figures.table_1_2.items()
            ],
        )
        beside = self._more(figures.beside_1_1)
        _tell(
            ui.beside,
            beside and translate("ReportsScreen", "Layanan lain: {list}.").format(list=beside),
        )
        _tell(
            ui.others,
            others and translate("ReportsScreen", "Lainnya berisi: {list}.").format(list=others),
        )
        overridden = translate("ReportsScreen", "Diputuskan lain oleh supervisor: {times} kali.")
        _tell(ui.overridden, overridden.format(times=figures.overridden))
        empty = (
            translate(
                "ReportsScreen",
                "Belum ada permohonan yang diputuskan pada {month}. Bulan sebelumnya: PgUp.",
            )
            if last
            else translate(
                "ReportsScreen",
                "Tidak ada permohonan yang diputuskan pada {month}. Bulan lain: PgDn.",
            )
        )
        nobody = not figures.served and not figures.refused
        _tell(ui.month_empty, empty.format(month=title) if nobody else "")
        self.fit()

    def _more(self, rest: Mapping[str, tuple[int, int]]) -> str:
        told = translate("ReportsScreen", "{name} {people} orang ({visits} kunjungan)")
        return ", ".join(
            told.format(name=self._name(code), people=count(people), visits=count(visits))
            for code, (people, visits) in rest.items()
        )

    def _name(self, code: str) -> str:
        if code in _REASONS:
            return QCoreApplication.translate("RefusalReason", _REASONS[code].label)
        if code in statistics.LABELS:
            return _said(statistics.LABELS[code])
        return self.names.get(code, code)

    def fit(self) -> None:
        """Give the month's tables the height of all their rows, at any size of text."""
        line = self.ui.day_table.fontMetrics().height() + _LINE_GAP
        for view in (self.ui.day_table, self.ui.table_1_1, self.ui.table_1_2):
            view.verticalHeader().setDefaultSectionSize(line)
        for view in (self.ui.table_1_1, self.ui.table_1_2):
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setFixedHeight(_height(view, line))


def _columns(title: str) -> list[Column[Row]]:
    return [
        Column(title, _label, wide=True),
        Column(translate("ReportsScreen", "Orang"), _people, number=True),
        Column(translate("ReportsScreen", "Kunjungan"), _visits, number=True),
    ]


def _height(view: QTableView, line: int) -> int:
    frame = 2 * max(view.frameWidth(), 2)  # a focused table has an edge of two
    return view.horizontalHeader().sizeHint().height() + view.model().rowCount() * line + frame


def _label(row: Row) -> str:
    return row.label


def _people(row: Row) -> str:
    return count(row.people)


def _visits(row: Row) -> str:
    return "" if row.visits is None else count(row.visits)


def _said(words: str) -> str:
    return QCoreApplication.translate("Statistics", words)


def _put(model: FiguresModel, rows: list[Row]) -> None:
    # The same figures again leave the chosen row and the scroll where they are.
    if tuple(rows) != model.rows:
        model.show_rows(rows)


def _tell(label: Any, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
