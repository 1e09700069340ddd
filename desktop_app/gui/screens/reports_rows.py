"""What Laporan shows: the rows of its tables, and the day's times in whole sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont

from desktop_app.domain.statistics import MonthFigures, Spread
from desktop_app.domain.statistics_day import DayFigures
from desktop_app.gui.models.rows import Index, RowsModel
from desktop_app.gui.words import count, decimal, translate


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; `visits` is None where only one figure is told.

    `total` lines are bold; `inside` is what the line is made of, shown as its tooltip.
    """

    label: str
    people: int
    visits: int | None = None
    total: bool = False
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """What one look found, `at` that moment. `names` are the services' short names."""

    day: DayFigures
    month: MonthFigures
    names: Mapping[str, str]
    at: datetime


class FiguresModel(RowsModel[Row]):
    """Counts as a table; the totals stand out."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, bold in a total."""
        row = self.row(index)
        if role == Qt.ItemDataRole.FontRole and row is not None and row.total:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.ToolTipRole and row is not None and row.inside:
            return row.inside
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title, above its numbers."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section > 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)


def times_in_words(figures: DayFigures) -> list[str]:
    """Return the sentences about a day's waiting and serving, and what its times leave out."""
    if not figures.wait.count:
        lines = [translate("ReportsScreen", "Belum ada waktu tunggu untuk dihitung.")]
    else:
        lines = [_spread(translate("ReportsScreen", "Menunggu:"), figures.wait)]
        if figures.service.count:
            lines.append(_spread(translate("ReportsScreen", "Dilayani:"), figures.service))
        lines.append(_in_time(figures))
    if figures.on_hold or figures.for_letter:
        told = translate("ReportsScreen", "Ditunda: {hold}. Menunggu surat: {letters}.")
        lines.append(told.format(hold=figures.on_hold, letters=figures.for_letter))
    if figures.late:
        told = translate(
            "ReportsScreen",
            "Termasuk {late} entri susulan: jamnya ditulis tangan saat listrik padam.",
        )
        lines.append(told.format(late=figures.late))
    return lines


def _in_time(figures: DayFigures) -> str:
    told = translate(
        "ReportsScreen",
        "Dipanggil dalam {standard} menit (standar kantor): {many} dari {all}, {share} %.",
    )
    return told.format(
        standard=figures.standard_minutes,
        many=count(figures.called_in_time),
        all=count(figures.wait.count),
        share=100 * figures.called_in_time // figures.wait.count,
    )


def _spread(title: str, spread: Spread) -> str:
    told = translate(
        "ReportsScreen",
        "{title} rata-rata {mean}, separuh paling lama {median}, 9 dari 10 paling lama {p90}.",
    )
    return told.format(
        title=title,
        mean=_minutes(spread.mean or 0),
        median=_minutes(spread.median or 0),
        p90=_minutes(spread.p90 or 0),
    )


def _minutes(minutes: float) -> str:
    if 0 < minutes < 1:
        return translate("ReportsScreen", "kurang dari 1 menit")
    tenths = int(minutes * 10)
    told = decimal(tenths / 10) if tenths % 10 else count(tenths // 10)
    return translate("ReportsScreen", "{minutes} menit").format(minutes=told)


def words(text: str) -> str:
    """Return a sentence of this screen in the language chosen."""
    return QCoreApplication.translate("ReportsScreen", text)
