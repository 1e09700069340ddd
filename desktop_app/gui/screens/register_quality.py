"""Mutu data: what is wrong with a snapshot and where, its rows, and the sheets villages mend.

The report reads a register from end to end, so it comes from a process of its own and is kept
while the window is open: a snapshot never changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.register import Snapshot
from desktop_app.domain.register_quality import QualityReport, VillageQuality
from desktop_app.domain.register_reasons import REASONS
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.gui.forms.ui_register_quality import Ui_QualityPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.register_mended import Mending
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.faulty_rows import PAGE, FaultyRow, columns, faulty, of_twins
from desktop_app.gui.widgets.unmask_bar import UnmaskBar
from desktop_app.gui.words import count, say, short_date, translate
from desktop_app.usecases import register, register_quality
from desktop_app.usecases.office import Office
from desktop_app.workers import register_tasks

_TWINS = "dua_nik"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Fault:
    """A line of what is wrong: a reason (None: everything a village can mend), or the twins."""

    code: str | None
    label: str
    rows: int
    twins: bool = False


@dataclass(frozen=True, slots=True)
class _Drill:
    """Which rows are on show: those of one fault, or those of one village."""

    title: str
    total: int
    code: str | None = None
    village: VillageQuality | None = None
    twins: bool = False
    start: int = 0


class QualityPage(RegisterPart):
    """The report of one snapshot; Enter on a fault or a village opens its rows."""

    ui: Ui_QualityPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_QualityPage(), parent)
        self._reports: dict[UUID, QualityReport] = {}
        self._report: QualityReport | None = None
        self._drill: _Drill | None = None
        self.mending = Mending(self)
        self.reasons = RowsModel[_Fault](self._fault_columns(), self)
        self.reasons.dress(self.ui.reasons)
        self.villages = RowsModel[VillageQuality](self._village_columns(), self)
        self.villages.dress(self.ui.villages)
        # Whose rows are fetched is journaled with them; the bar adds that they were uncovered.
        self.unmask = UnmaskBar(session, "kualitas_data", list, self.ui.page_rows)
        self.ui.pager.insertWidget(0, self.unmask)
        self.unmask.turned.connect(self._drill_again)
        self.rows = RowsModel[FaultyRow](columns(), self)
        self.rows.dress(self.ui.rows)
        self._connect()
        session.register_changed.connect(self._register_changed)

    def load(self) -> None:
        """Show the report of the current snapshot, unless another one is looked at."""
        if self.front() in (self.ui.page_run, self.ui.page_rows, self.ui.page_mended):
            return
        self.session.workers.read(
            register.snapshots, then=self._list, otherwise=self.session.problem, owner=self
        )

    def take_focus(self) -> None:
        """Put the keyboard on what is wrong."""
        front = self.front()
        first = {
            self.ui.page_report: self.ui.reasons,
            self.ui.page_rows: self.ui.rows,
            self.ui.page_fault: self.ui.again,
            self.ui.page_run: self.ui.run.stop_button,
        }.get(front, front)
        first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens rows, Esc goes back to the report."""
        front, key = self.front(), event.key()
        if front is self.ui.page_report and key in _ENTER and self._in_list():
            self.show_rows()
        elif front is self.ui.page_rows and key == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    # The report ---------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.data.currentIndexChanged.connect(self._weigh)
        ui.again.clicked.connect(self._weigh)
        ui.show_rows.clicked.connect(self.show_rows)
        ui.reasons.doubleClicked.connect(lambda: self.show_rows())
        ui.villages.doubleClicked.connect(lambda: self.show_rows())
        ui.villages.selectionModel().currentRowChanged.connect(self._offer)
        ui.export_village.clicked.connect(self._ask_village)
        ui.export_all.clicked.connect(self._ask_folder)
        ui.back.clicked.connect(self._back)
        ui.before.clicked.connect(lambda: self._turn(-PAGE))
        ui.after.clicked.connect(lambda: self._turn(PAGE))
        self.mending.done.connect(self._again)
        self.key("Alt+Left", lambda: self._turn(-PAGE), ui.page_rows)
        self.key("Alt+Right", lambda: self._turn(PAGE), ui.page_rows)
        self.key("F5", self._weigh, ui.page_fault)

    def _register_changed(self) -> None:
        if self.isVisible():
            self.load()

    def _list(self, snapshots: Sequence[Snapshot]) -> None:
        if not snapshots:
            self.ui.empty.setText(
                self.tr("Belum ada data untuk diperiksa. Impor dahulu berkasnya di bagian Impor.")
            )
            self.show_page(self.ui.page_empty)
            return
        kept = {one.id for one in snapshots}
        self._reports = {id: one for id, one in self._reports.items() if id in kept}
        current = next((n for n, one in enumerate(snapshots) if one.current), 0)
        with QSignalBlocker(self.ui.data):
            self.ui.data.clear()
            for one in snapshots:
                self.ui.data.addItem(_title(one), one)
            self.ui.data.setCurrentIndex(current)
        self._weigh()

    def _weigh(self) -> None:
        chosen = self.ui.data.currentData()
        if not isinstance(chosen, Snapshot) or self.front() is self.ui.page_run:
            return
        if chosen.id in self._reports:
            self._show_report(self._reports[chosen.id])
            return
        self.run_long(
            register_tasks.quality,
            chosen.id,
            title=self.tr("Memeriksa mutu {data}").format(data=_title(chosen)),
            unit=self.tr("orang"),
            then=self._show_report,
            otherwise=self._not_weighed,
        )

    def _not_weighed(self, error: BaseException) -> None:
        self.show_page(self.ui.page_fault)
        self.ui.fault.setText(say(error))
        self.ui.again.setFocus()

    def _show_report(self, told: QualityReport) -> None:
        self._report = told
        self._reports[told.snapshot.id] = told
        one = told.snapshot
        words = self.tr(
            "{rows} baris: {clean} bersih, {warned} dengan catatan, {aside} disisihkan."
        )
        self.ui.summary.setText(
            words.format(
                rows=count(one.rows),
                clean=count(one.imported),
                warned=count(one.warned),
                aside=count(one.quarantined),
            )
        )
        self.reasons.show_rows(self._faults(told))
        self.villages.show_rows([one for one in told.villages if one.to_mend])
        had_focus = self.ui.run.stop_button.hasFocus() or self.ui.page_run.hasFocus()
        for view, model in ((self.ui.reasons, self.reasons), (self.ui.villages, self.villages)):
            if model.rows:
                view.selectRow(0)
        self._offer()
        self.show_page(self.ui.page_report)
        if had_focus or self.isVisible():
            self.ui.reasons.setFocus()

    def _faults(self, told: QualityReport) -> list[_Fault]:
        total = sum(one.to_mend for one in told.villages)
        lines = [_Fault(None, self.tr("Semua yang dapat diperbaiki desa"), total)]
        lines += [_Fault(code, _reason(code), rows) for code, rows in told.reasons.items()]
        if told.twin_count:
            words = self.tr("Tampaknya satu orang dengan dua NIK (pasang)")
            lines.append(_Fault(None, words, told.twin_count, twins=True))
        return lines

    def _offer(self) -> None:
        village = self.villages.row(self.ui.villages.currentIndex())
        total = bool(self._report and any(one.to_mend for one in self._report.villages))
        self.ui.export_village.setEnabled(village is not None)
        self.ui.export_all.setEnabled(total)
        self.ui.show_rows.setEnabled(bool(self.reasons.rows))

    def _in_list(self) -> bool:
        return self.ui.reasons.hasFocus() or self.ui.villages.hasFocus()

    # Rows ---------------------------------------------------------------------------------------

    def show_rows(self) -> None:
        """Open the rows of the village, or of the fault, that the keyboard is on."""
        village = self.villages.row(self.ui.villages.currentIndex())
        fault = self.reasons.row(self.ui.reasons.currentIndex())
        if self.ui.villages.hasFocus() and village is not None:
            where = village.label or self.tr("(desa tidak tertulis)")
            title = self.tr("Perlu diperbaiki: {where}").format(where=where)
            self._open(_Drill(title, village.to_mend, village=village))
        elif fault is not None:
            self._open(_Drill(fault.label, fault.rows, code=fault.code, twins=fault.twins))

    def _open(self, drill: _Drill) -> None:
        told = self._report
        if told is None:
            return
        self._drill = drill
        if drill.twins:
            pairs = told.twins[drill.start : drill.start + PAGE // 2]
            shown = [row.nik for pair in pairs for row in (pair.first, pair.second)]
            self.session.workers.run(
                register_quality.journal_rows,
                told.snapshot.id,
                shown,
                _TWINS,
                then=lambda _: self._take(drill, of_twins(pairs, unmasked=self._unmasked)),
                otherwise=self.session.problem,
                owner=self,
            )
            return
        self.session.workers.read(
            _page,
            told.snapshot.id,
            drill,
            then=lambda rows: self._take(drill, [faulty(row, self._unmasked) for row in rows]),
            otherwise=self.session.problem,
            owner=self,
        )

    def _take(self, drill: _Drill, rows: list[FaultyRow]) -> None:
        if self._drill is not drill:
            return
        ui = self.ui
        size = PAGE // 2 if drill.twins else PAGE
        shown = len(rows) // 2 if drill.twins else len(rows)
        self.rows.show_rows(rows)
        ui.rows_title.setText(drill.title)
        ui.rows_hint.setText(
            self.tr("Siapa yang membuka baris ini tercatat di jejak audit.")
            if self.session.actor.may(Right.SEE_NIK)
            else self.tr("Sebagian angka ditutup karena Anda tidak berhak melihat NIK.")
        )
        ui.place.setText(
            self.tr("{first}–{last} dari {total}").format(
                first=count(drill.start + 1 if shown else 0),
                last=count(drill.start + shown),
                total=count(drill.total),
            )
        )
        reach = drill.total
        if drill.twins and self._report is not None:
            reach = len(self._report.twins)
        ui.before.setEnabled(drill.start > 0)
        ui.after.setEnabled(drill.start + size < reach)
        self.show_page(ui.page_rows)
        if rows:
            ui.rows.selectRow(0)
        ui.rows.setFocus()

    def _turn(self, step: int) -> None:
        drill = self._drill
        button = self.ui.after if step > 0 else self.ui.before
        if drill is None or not button.isEnabled():
            return
        step = step // 2 if drill.twins else step
        self._open(
            _Drill(
                drill.title,
                drill.total,
                drill.code,
                drill.village,
                drill.twins,
                max(drill.start + step, 0),
            )
        )

    def _back(self) -> None:
        village = self._drill is not None and self._drill.village is not None
        self._drill = None
        self.rows.show_rows(())
        self.show_page(self.ui.page_report)
        (self.ui.villages if village else self.ui.reasons).setFocus()

    def _drill_again(self) -> None:
        if self._drill is not None and self.front() is self.ui.page_rows:
            self._open(self._drill)

    @property
    def _unmasked(self) -> bool:
        return self.unmask.opened

    # Sheets for the villages --------------------------------------------------------------------

    def _ask_village(self) -> None:
        village = self.villages.row(self.ui.villages.currentIndex())
        if village is None:
            return
        name = f"perbaikan-{village.village or 'desa-tidak-dikenal'}.xlsx".lower().replace(" ", "-")
        path = self.ask_save(self.tr("Simpan berkas perbaikan untuk desa ini"), name)
        if path is not None:
            self.export(path, village.code)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder untuk berkas semua desa"), str(Path.home())
        )
        if folder:
            self.export(Path(folder), None)

    def export(self, target: Path, village: str | None) -> None:
        """Write the sheets to mend: of one village into a file, or of all into a folder."""
        told = self._report
        if told is None:
            return
        self.run_long(
            register_tasks.export_quality,
            told.snapshot.id,
            target,
            village,
            title=self.tr("Menulis berkas perbaikan"),
            then=lambda written: self._exported(written, target),
            otherwise=self.back_to(self.ui.page_report),
        )

    def _exported(self, written: dict[str, int], target: Path) -> None:
        self.show_page(self.ui.page_report)
        words = self.tr("{rows} baris ditulis ke {files} berkas di {target}.")
        self.good(
            words.format(
                rows=count(sum(written.values())), files=count(len(written)), target=target
            )
        )

    def mend(self, files: Sequence[Path]) -> None:
        """Take mended rows into a new snapshot."""
        self.mending.mend(files)

    def _again(self) -> None:
        self.show_page(self.ui.page_empty)
        self.load()

    def _fault_columns(self) -> tuple[Column[_Fault], ...]:
        return (
            Column(self.tr("Alasan"), lambda one: one.label, wide=True),
            Column(self.tr("Baris"), lambda one: count(one.rows), number=True),
        )

    def _village_columns(self) -> tuple[Column[VillageQuality], ...]:
        return (
            Column(
                self.tr("Desa"),
                lambda one: one.label or self.tr("(desa tidak tertulis)"),
                wide=True,
            ),
            Column(self.tr("Baris"), lambda one: count(one.rows), number=True),
            Column(self.tr("Perlu diperbaiki"), lambda one: count(one.to_mend), number=True),
            Column(self.tr("Disisihkan"), lambda one: count(one.quarantined), number=True),
        )


def _page(office: Office, snapshot: UUID, drill: _Drill) -> Sequence[EntryRow | AsideRow]:
    return register_quality.page_of_rows(
        office, snapshot, code=drill.code, village=drill.village, start=drill.start, size=PAGE
    )


def _title(one: Snapshot) -> str:
    words = translate("Snapshot", "{source} per {day}")
    told = words.format(source=one.source.value, day=short_date(one.as_of))
    return told + (" ✔" if one.current else "")


def _reason(code: str) -> str:
    return QCoreApplication.translate("register", REASONS.get(code, code))
