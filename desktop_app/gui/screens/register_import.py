"""Pengaturan › Data DTKS/DTSEN: what is kept, and bringing in a new file in three looks.

List, then the file's first rows with its day and source, then progress, then what became of
each row. The counter goes on serving meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.register import (
    ImportReport,
    Preview,
    Progress,
    RegisterSource,
    SheetPreview,
    Snapshot,
)
from desktop_app.domain.register_reasons import REASONS
from desktop_app.gui.forms.ui_register_import import Ui_RegisterPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import count, say, short_date
from desktop_app.usecases import register
from desktop_app.usecases.register_import import Built
from desktop_app.workers.lanes import Stop
from desktop_app.workers.register_tasks import build_aside, preview

_FILES = "*.xlsx *.xls *.ods *.csv"
_MOST_COLUMNS = 12


class RegisterPage(SettingsPage):
    """The snapshots that are kept, and the way of one file into the office."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_RegisterPage()
        self.ui.setupUi(self)
        self._path: Path | None = None
        self._preview: Preview | None = None
        self._stop = Stop()
        self._report: ImportReport | None = None
        self.snapshots = RowsModel[Snapshot](self._snapshot_columns(), self)
        self.snapshots.dress(self.ui.snapshots)
        self.reasons = RowsModel[tuple[str, int]](self._reason_columns(), self)
        self.reasons.dress(self.ui.reasons)
        for source in RegisterSource:
            self.ui.source.addItem(source.value, source)
        for label in (self.ui.sheet_fault, self.ui.source_fault, self.ui.as_of_fault):
            label.hide()
        self._connect()
        session.ending.connect(self._end)
        self._show(self.ui.page_list)

    def load(self) -> None:
        """Show what is kept; a running import is left alone."""
        label = self.session.settings[declared.REGISTER_LABEL]
        self.ui.heading.setText(self.tr("Data {label}").format(label=label))
        self.session.workers.read(
            register.snapshots, then=self._list, otherwise=self.session.problem, owner=self
        )

    def look_at(self, path: Path) -> None:
        """Show the first rows of a file, before anything is imported."""
        self._path = path
        self.ui.run_title.setText(self.tr("Membuka {name}…").format(name=path.name))
        self.ui.bar.setRange(0, 0)
        self.ui.run_words.clear()
        self.ui.cancel.hide()
        self._show(self.ui.page_run)
        self.session.workers.run_long(
            preview, path, then=self._look, otherwise=self._not_looked, owner=self
        )

    def start(self) -> None:
        """Import the file that is in front."""
        day, path = self.ui.as_of.value(), self._path
        if day is None or path is None:
            words = self.ui.as_of.problem() or self.tr("Isi tanggal keadaan data.")
            mark(self.ui.as_of, words, self.ui.as_of_fault)
            self.ui.as_of.setFocus()
            return
        self._stop = Stop()
        self.ui.run_title.setText(self.tr("Mengimpor {name}").format(name=path.name))
        self.ui.cancel.show()
        self.ui.cancel.setEnabled(True)
        self._show(self.ui.page_run)
        self.ui.cancel.setFocus()
        self.session.workers.run_long(
            build_aside,
            path,
            day,
            RegisterSource(self.ui.source.currentData()),
            self.session.workers.relay(self.tell_progress, self),
            self._stop,
            then=self._built,
            otherwise=self._not_imported,
            owner=self,
        )

    def cancel(self) -> None:
        """Stop the import; nothing has changed then."""
        self._stop.set()
        self.ui.cancel.setEnabled(False)
        self.ui.run_words.setText(self.tr("Menghentikan impor…"))

    def _end(self) -> None:
        self._stop.set()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops the import, or leaves the file that is in front."""
        front = self.ui.steps.currentWidget()
        if event.key() == Qt.Key.Key_Escape and front is self.ui.page_look:
            self._show(self.ui.page_list)
        elif event.key() == Qt.Key.Key_Escape and self.ui.cancel.isVisible():
            self.cancel()
        else:
            super().keyPressEvent(event)

    # What is kept -----------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.pick.clicked.connect(self._ask_file)
        ui.use.clicked.connect(self._use)
        ui.export.clicked.connect(lambda: self._ask_export(self._chosen()))
        ui.sheet.currentIndexChanged.connect(self._show_sheet)
        ui.start.clicked.connect(self.start)
        ui.leave.clicked.connect(lambda: self._show(ui.page_list))
        ui.cancel.clicked.connect(self.cancel)
        ui.done.clicked.connect(lambda: self._show(ui.page_list))
        ui.export_now.clicked.connect(
            lambda: self._ask_export(self._report.snapshot if self._report else None)
        )
        ui.snapshots.selectionModel().currentRowChanged.connect(self._offer)

    def _snapshot_columns(self) -> tuple[Column[Snapshot], ...]:
        return (
            Column(self.tr("Dipakai"), lambda one: "✔" if one.current else ""),
            Column(self.tr("Data"), lambda one: one.source.value),
            Column(self.tr("Per tanggal"), lambda one: short_date(one.as_of)),
            Column(self.tr("Umur"), self._age),
            Column(self.tr("Baris"), lambda one: count(one.rows), number=True),
            Column(self.tr("Perlu diperbaiki"), lambda one: count(one.quarantined), number=True),
            Column(self.tr("Berkas"), lambda one: one.file_name, wide=True),
        )

    def _reason_columns(self) -> tuple[Column[tuple[str, int]], ...]:
        return (
            Column(self.tr("Alasan"), lambda one: _reason(one[0]), wide=True),
            Column(self.tr("Baris"), lambda one: count(one[1]), number=True),
        )

    def _age(self, one: Snapshot) -> str:
        days = one.age_days(self.session.office.today())
        words = self.tr("{days} hari").format(days=days)
        limit = self.session.settings[declared.REGISTER_STALE_AFTER_DAYS]
        return self.tr("⚠ {words}, lama").format(words=words) if days > limit else words

    def _list(self, snapshots: Sequence[Snapshot]) -> None:
        self.snapshots.show_rows(snapshots)
        self.ui.snapshots.setVisible(bool(snapshots))
        self.ui.empty.setVisible(not snapshots)
        if snapshots:
            self.ui.snapshots.selectRow(0)
        self._offer()

    def _chosen(self) -> Snapshot | None:
        return self.snapshots.row(self.ui.snapshots.currentIndex())

    def _offer(self) -> None:
        chosen = self._chosen()
        self.ui.use.setEnabled(chosen is not None and not chosen.current)
        self.ui.export.setEnabled(chosen is not None and chosen.quarantined > 0)

    def _use(self) -> None:
        chosen = self._chosen()
        before = next((one for one in self.snapshots.rows if one.current), None)
        if chosen is not None:
            self._make_current(chosen, before)

    def _make_current(self, chosen: Snapshot, before: Snapshot | None) -> None:
        def done(now: Snapshot) -> None:
            self.session.notice(
                self.tr("Loket sekarang memakai {source} per {day}.").format(
                    source=now.source.value, day=short_date(now.as_of)
                ),
                undo=(lambda: self._make_current(before, None)) if before else None,
            )
            self.session.reload_register()
            self.load()

        self.session.workers.run(
            register.make_current,
            chosen.id,
            then=done,
            otherwise=self.session.problem,
            owner=self,
        )

    def _ask_export(self, snapshot: Snapshot | None) -> None:
        if snapshot is None:
            return
        name = f"perlu-diperbaiki-{snapshot.as_of:%Y-%m-%d}.xlsx"
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan baris yang perlu diperbaiki"),
            str(Path.home() / name),
            self.tr("Excel (*.xlsx)"),
        )
        if path:
            self.export(snapshot, Path(path))

    def export(self, snapshot: Snapshot, path: Path) -> None:
        """Write the rows set aside for the village to mend."""
        self.session.workers.run_long(
            register.export_quarantine,
            snapshot.id,
            path,
            then=lambda rows: self.session.notice(
                self.tr("{rows} baris tersimpan di {path}.").format(rows=count(rows), path=path),
                kind=Kind.GOOD,
            ),
            otherwise=self.session.problem,
            owner=self,
        )

    # One file ---------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih berkas data DTKS/DTSEN"),
            str(Path.home()),
            self.tr("Lembar kerja ({files})").format(files=_FILES),
        )
        if path:
            self.look_at(Path(path))

    def _look(self, seen: Preview) -> None:
        if self._path is None:
            return
        self._preview = seen
        ui = self.ui
        ui.file_words.setText(self.tr("Berkas {name}").format(name=self._path.name))
        ui.sheet.clear()
        ui.sheet.addItems([sheet.name for sheet in seen.sheets])
        several = len(seen.sheets) > 1
        ui.sheet.setVisible(several)
        ui.sheet_label.setVisible(several)
        ui.source.setCurrentIndex(ui.source.findData(seen.source))
        ui.as_of.latest = self.session.office.today()
        ui.as_of.set_value(seen.as_of)
        ui.as_of_hint.setText(
            self.tr("Terbaca dari {where}. Periksa, lalu betulkan bila perlu.").format(
                where=seen.as_of_from
            )
        )
        mark(ui.as_of, "", ui.as_of_fault)
        ui.look_fault.hide()
        readable = any(sheet.header_row is not None for sheet in seen.sheets)
        ui.start.setEnabled(readable)
        if not readable:
            ui.look_fault.setText(
                self.tr("Kolom NIK tidak ditemukan, jadi berkas ini tidak dapat diimpor.")
            )
            ui.look_fault.show()
        self._show(ui.page_look)
        ui.as_of.setFocus()

    def _show_sheet(self, index: int) -> None:
        if self._preview is None or not 0 <= index < len(self._preview.sheets):
            return
        sheet = self._preview.sheets[index]
        model = RowsModel[tuple[str, ...]](_sheet_columns(sheet), self)
        model.show_rows(sheet.rows)
        model.dress(self.ui.preview)
        unread = [title for title, field in sheet.columns if field is None and title.strip()]
        below = max(sheet.height - (sheet.header_row or 0), 0)
        words = self.tr("Sekitar {rows} baris.").format(rows=count(below))
        if unread:
            words += self.tr(" Tidak dibaca: {titles}.").format(titles=", ".join(unread))
        self.ui.columns_words.setText(words)

    def _not_looked(self, error: BaseException) -> None:
        self._show(self.ui.page_list)
        self.session.problem(error)

    def tell_progress(self, told: Progress) -> None:
        """Show how far the import is, how fast, and how long it still takes."""
        if self._stop():
            return
        self.ui.bar.setRange(0, told.total)
        self.ui.bar.setValue(min(told.done, told.total))
        parts = [QCoreApplication.translate("register", told.step)]
        if told.total:
            parts.append(
                self.tr("{done} dari {total} baris").format(
                    done=count(told.done), total=count(told.total)
                )
            )
        if told.rate:
            parts.append(self.tr("{rate} baris per detik").format(rate=count(round(told.rate))))
        if told.seconds_left is not None:
            parts.append(self.tr("sisa {left}").format(left=self._duration(told.seconds_left)))
        self.ui.run_words.setText(" · ".join(parts))

    def _duration(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("{n} detik").format(n=max(round(seconds), 1))
        return self.tr("{n} menit").format(n=round(seconds / 60))

    def _built(self, built: Built) -> None:
        self.ui.cancel.setEnabled(False)
        self.session.workers.run(
            register.adopt, built, then=self._adopted, otherwise=self._not_imported, owner=self
        )

    def _adopted(self, report: ImportReport) -> None:
        self._report = report
        one = report.snapshot
        self.ui.result_title.setText(
            self.tr("{source} per {day} sudah dipakai loket").format(
                source=one.source.value, day=short_date(one.as_of)
            )
        )
        self.ui.result_words.setText(
            self.tr(
                "{rows} baris dibaca dalam {seconds}: {clean} bersih, {warned} dengan catatan, "
                "{aside} disisihkan karena perlu diperbaiki."
            ).format(
                rows=count(one.rows),
                seconds=self._duration(report.seconds),
                clean=count(one.imported),
                warned=count(one.warned),
                aside=count(one.quarantined),
            )
        )
        self.reasons.show_rows(sorted(one.reasons.items(), key=lambda item: -item[1]))
        self.ui.reasons.setVisible(bool(one.reasons))
        self.ui.export_now.setVisible(one.quarantined > 0)
        self._show(self.ui.page_result)
        self.ui.done.setFocus()
        self.session.reload_register()
        self.load()

    def _not_imported(self, error: BaseException) -> None:
        self._show(self.ui.page_look)
        if isinstance(error, Cancelled):
            self.session.notice(say(error))
            return
        self.ui.look_fault.setText(say(error))
        self.ui.look_fault.show()

    def _show(self, step: QWidget) -> None:
        self.ui.steps.setCurrentWidget(step)


def _sheet_columns(sheet: SheetPreview) -> list[Column[tuple[str, ...]]]:
    """The columns that are read, with the sheet's own titles."""
    read = [(n, title) for n, (title, field) in enumerate(sheet.columns) if field is not None]
    return [Column(title, partial(_cell, number)) for number, title in read[:_MOST_COLUMNS]]


def _cell(number: int, row: tuple[str, ...]) -> str:
    return row[number] if number < len(row) else ""


def _reason(code: str) -> str:
    return QCoreApplication.translate("register", REASONS.get(code, code))
