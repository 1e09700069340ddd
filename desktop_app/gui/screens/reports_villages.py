"""Laporan › Desa: which villages send people in vain, what they were taught, letters to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHeaderView, QPushButton, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.calendar import add_months
from desktop_app.domain.village_errors import AreaFigures, Effect, VillageReport
from desktop_app.gui import theme
from desktop_app.gui.forms.ui_reports_villages import Ui_VillagesPage
from desktop_app.gui.models.rows import Column, Index, RowsModel
from desktop_app.gui.screens.reports_bringers import BringersTable
from desktop_app.gui.screens.reports_villages_deeds import LetterPanel, TrainingPanel
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.widgets.share_bar import ShareBar, share_text
from desktop_app.gui.words import count, say
from desktop_app.usecases import village_errors
from desktop_app.usecases.office import Office

_SHARE = 3
_BAR_WIDTH, _AROUND = 140, 40  # beside the figures


@dataclass(frozen=True, slots=True)
class Found:
    """What one look found."""

    report: VillageReport
    effects: tuple[Effect, ...]


class _Areas(RowsModel[AreaFigures]):
    """Figures, with the share for the bar that paints it."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if role == Qt.ItemDataRole.UserRole and row is not None and index.column() == _SHARE:
            return row.share
        return super().data(index, role)


class VillagesPage(QWidget):
    """The ranking on the left; on the right the chosen village, or the letter to its head."""

    help_page = "desa"
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_VillagesPage()
        self.ui.setupUi(self)
        ui = self.ui
        self.found: Found | None = None
        self.may = session.actor.may(Right.MANAGE_RULES)
        ui.save.setVisible(session.actor.may(Right.EXPORT))
        self.model = _Areas(
            (
                Column(self.tr("Desa/kelurahan"), lambda one: one.label, wide=True),
                Column(self.tr("Permohonan"), lambda one: count(one.cases), number=True),
                Column(self.tr("Kesalahan"), lambda one: count(one.faulty), number=True),
                Column(self.tr("Bagian"), lambda one: share_text(one.share)),
            ),
            self,
        )
        self.model.dress(ui.rows)
        ui.rows.setItemDelegateForColumn(_SHARE, ShareBar(ui.rows))
        header = ui.rows.horizontalHeader()
        header.setSectionResizeMode(_SHARE, QHeaderView.ResizeMode.Fixed)
        self.faults = RowsModel[tuple[str, str]](
            (
                Column(self.tr("Kesalahan"), lambda one: one[0], wide=True),
                Column(self.tr("Orang"), lambda one: one[1], number=True),
            ),
            self,
        )
        self.faults.dress(ui.faults)
        self.training = TrainingPanel(session, ui, self)
        self.letter = LetterPanel(session, ui, self)
        self.training.changed.connect(self.load)
        self.letter.closed.connect(ui.rows.setFocus)
        today = session.office.today()
        ui.first.set_value(add_months(today.replace(day=1), -2))
        ui.last.set_value(today)
        self._fit()
        theme.on_change(self._fit)
        self.bringers = BringersTable(session, self)
        ui.left.insertWidget(ui.left.indexOf(ui.empty), self.bringers, 1)
        self.by_bringer = self._bringer_button()
        self._connect()
        self._show_side()

    @property
    def span(self) -> tuple[date, date] | None:
        """The days asked about, None while one of them is none."""
        first, last = self.ui.first.value(), self.ui.last.value()
        return (first, last) if first is not None and last is not None else None

    @property
    def chosen(self) -> list[AreaFigures]:
        """The rows chosen, in the order of the list."""
        rows = sorted(one.row() for one in self.ui.rows.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows]

    def load(self) -> None:
        """Count the span asked about."""
        ui = self.ui
        mark(ui.first, "", ui.span_fault)
        mark(ui.last, "", ui.span_fault)
        if self.span is None:
            field = ui.first if ui.first.value() is None else ui.last
            mark(field, field.problem() or self.tr("Isi kedua tanggalnya."), ui.span_fault)
            return
        if self.by_bringer.isChecked():
            self.bringers.load(*self.span)
            return
        self.session.workers.read(
            _look,
            *self.span,
            then=self._show,
            otherwise=lambda error: mark(ui.first, say(error), ui.span_fault),
            owner=self,
        )

    def export(self, path: Path) -> None:
        """Write the span as .xlsx or .pdf, by the name's ending."""
        if self.span is None:
            return
        if self.by_bringer.isChecked():
            self.bringers.export(*self.span, path)
            return
        said = self.tr("Laporan desa tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            village_errors.export,
            *self.span,
            path,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def begin_letters(self) -> None:
        """Show the letter to the first village chosen, before any is issued."""
        if self.letter.issued:
            self.letter.print()
            return
        wanted = self._wanted()
        if not self.may or self.span is None or self.by_bringer.isChecked():
            return
        if not wanted:
            words = self.tr("Pilih desa yang mempunyai kesalahan pada rentang ini.")
            self.session.notice(words, kind=Kind.WARN)
            return
        self.letter.begin(self.span, wanted)

    # What is shown -------------------------------------------------------------------------------

    def _show(self, found: Found) -> None:
        self.found = found
        total = found.report.total
        words = self.tr("{cases} permohonan, {faulty} dengan kesalahan desa ({share}).").format(
            cases=count(total.cases), faulty=count(total.faulty), share=share_text(total.share)
        )
        if found.report.nowhere:
            more = self.tr(" {count} tanpa desa.")
            words += more.format(count=count(found.report.nowhere))
        self.ui.totals.setText(words)
        self._list()

    def _change_side(self) -> None:
        """Another way to look at the same days."""
        self._show_side()
        self._list()
        self.load()

    def _show_side(self) -> None:
        ui, villages = self.ui, not self.by_bringer.isChecked()
        self.bringers.setVisible(not villages)
        for part in (ui.totals, ui.rows, ui.card):
            part.setVisible(villages)
        for deed in (ui.write, ui.hint):
            deed.setVisible(villages and self.may)
        ui.empty.hide()
        words = self.tr("Kesalahan berkas menurut desa") if villages else self.tr("Pembawa berkas")
        ui.heading.setText(words)

    def _list(self) -> None:
        ui, found = self.ui, self.found
        if found is None or self.by_bringer.isChecked():
            return
        kept = {one.code for one in self.chosen}
        areas = found.report.districts if ui.by_district.isChecked() else found.report.villages
        self.model.show_rows(areas)
        again = next((n for n, one in enumerate(areas) if one.code in kept), 0)
        ui.rows.setVisible(bool(areas))
        ui.empty.setVisible(not areas)
        ui.empty.setText(
            self.tr("Tidak ada permohonan yang diputuskan pada rentang ini. Ubah tanggalnya.")
        )
        if areas:
            ui.rows.clearSelection()
            ui.rows.selectRow(again)
        self._choose()

    def _choose(self) -> None:
        ui, chosen = self.ui, self.chosen
        many = len(self._wanted())
        ui.write.setEnabled(bool(many))
        words = self.tr("{count} surat kepala desa…  Ctrl+P") if many > 1 else ""
        ui.write.setText(words.format(count=many) or self.tr("Surat kepala desa…  Ctrl+P"))
        one = chosen[0] if chosen else None
        for part in (ui.area_words, ui.faults, ui.needs_title, ui.needs):
            part.setVisible(one is not None)
        effects: Sequence[Effect] = self.found.effects if self.found else ()
        self.training.show_area(one, effects)
        ui.area.setText(one.label if one else self.tr("Belum ada desa yang dipilih"))
        if one is None:
            return
        told = self.tr("{faulty} dari {cases} permohonan ({share}) mengandung kesalahan desa; ")
        told += self.tr("{home} di antaranya pulang tanpa surat.")
        ui.area_words.setText(
            told.format(
                faulty=count(one.faulty),
                cases=count(one.cases),
                share=share_text(one.share),
                home=count(one.sent_home),
            )
        )
        self.faults.show_rows(village_errors.letter_rows(one))
        topics = [village_errors.curriculum().topic(code) for code in one.topics]
        names = [f"{n}. {topic.name}" for n, topic in enumerate(filter(None, topics), start=1)]
        ui.needs.setText("\n".join(names) or self.tr("Tidak ada."))

    def _wanted(self) -> list[AreaFigures]:
        """The villages of this regency among the chosen, those that have something to be told."""
        known = self.session.office.regions.by_code
        return [one for one in self.chosen if one.code in known and one.faulty]

    # Small things --------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        for button in (ui.by_village, ui.by_district, self.by_bringer):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("choice", True)
            button.clicked.connect(self._change_side)
        ui.by_village.setChecked(True)
        for button, key, slot in self._keys():
            button.clicked.connect(lambda _=False, slot=slot: slot())
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)
        ui.rows.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        for field in (ui.first, ui.last):
            field.returnPressed.connect(self.load)
        mark(ui.first, "", ui.span_fault)

    def _fit(self) -> None:
        """Days and shares are as wide as their figures, at any size of text."""
        line = self.fontMetrics()
        for field in (self.ui.first, self.ui.last, self.ui.day):
            field.setFixedWidth(line.horizontalAdvance("00-00-0000") + _AROUND)
        header = self.ui.rows.horizontalHeader()
        header.resizeSection(_SHARE, line.horizontalAdvance("100 %") + _BAR_WIDTH)

    def _keys(self) -> Sequence[tuple[Any, str, Callable[[], None]]]:
        ui = self.ui
        return (
            (ui.back, "Esc", self._back),
            (ui.reload, "F5", self.load),
            (ui.write, "Ctrl+P", self.begin_letters),
            (ui.save, "Ctrl+S", self._ask_where),
        )

    def _bringer_button(self) -> QPushButton:
        button = QPushButton(self.tr("Pembawa"), self)
        button.setObjectName("by_bringer")
        button.setAccessibleName(self.tr("Pembawa berkas"))
        button.setAutoDefault(False)
        button.setVisible(self.session.actor.may(Right.SEE_NIK))
        row = self.ui.span_row
        row.insertWidget(row.indexOf(self.ui.by_district) + 1, button)
        return button

    def _back(self) -> None:
        """Esc leaves the letter first, then the page."""
        if self.letter.open:
            self.letter.close()
        else:
            self.left.emit()

    def _ask_where(self) -> None:
        if self.span is None or not self.session.actor.may(Right.EXPORT):
            return
        what = "pembawa" if self.by_bringer.isChecked() else "desa"
        name = f"{what}-{self.span[0]:%Y-%m-%d}-{self.span[1]:%Y-%m-%d}.xlsx"
        path, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan laporan desa"),
            str(Path.home() / name),
            self.tr("Excel (*.xlsx);;PDF (*.pdf)"),
        )
        if path:
            ending = ".pdf" if "pdf" in kind else ".xlsx"
            known = Path(path).suffix.lower() in (".xlsx", ".pdf")
            self.export(Path(path) if known else Path(f"{path}{ending}"))


def _look(office: Office, first: date, last: date) -> Found:
    return Found(village_errors.report(office, first, last), village_errors.effects(office))
