"""Sheets that villages mended come back: what left quarantine, what is still wrong, the way back.

Works on the pages of Mutu data that are there for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.access import Right
from desktop_app.domain.register import Snapshot
from desktop_app.domain.register_reasons import in_words
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.register_part import FILES
from desktop_app.gui.screens.register_shelf import make_current
from desktop_app.gui.words import count
from desktop_app.usecases import register_mending
from desktop_app.usecases.register_mending import MendPlan, MendReport
from desktop_app.workers import register_tasks

if TYPE_CHECKING:
    from desktop_app.gui.screens.register_quality import QualityPage

_Still = tuple[str, tuple[str, ...]]


class Mending(QObject):
    """`done` tells that the result was read, so that the report is shown anew."""

    done = Signal()

    def __init__(self, page: QualityPage) -> None:
        super().__init__(page)
        self._page = page
        self._changed: tuple[Snapshot, Snapshot] | None = None
        ui = page.ui
        self.still = RowsModel[_Still](self._still_columns(), self)
        self.still.dress(ui.still)
        for part in (ui.mend, ui.mend_hint):
            part.setVisible(page.session.actor.may(Right.IMPORT_REGISTER))
        ui.mend.clicked.connect(self._ask_files)
        ui.mended_done.clicked.connect(self.done)
        ui.mended_undo.clicked.connect(self._undo)

    def mend(self, files: Sequence[Path]) -> None:
        """Take mended rows into a new snapshot."""
        if self._page.is_busy():
            return
        before = self._page.session.snapshot
        self._page.run_long(
            register_tasks.mend_aside,
            tuple(files),
            title=self.tr("Membaca berkas perbaikan"),
            then=lambda made: self._adopt(before, *made),
            otherwise=self._not_mended,
        )

    def _ask_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self._page,
            self.tr("Pilih berkas yang sudah diperbaiki desa"),
            str(Path.home()),
            self.tr("Lembar kerja ({files})").format(files=FILES),
        )
        if paths:
            self.mend([Path(path) for path in paths])

    def _not_mended(self, error: BaseException) -> None:
        self.done.emit()
        self._page.say_why(error)

    def _adopt(self, before: Snapshot | None, plan: MendPlan, made: MendReport) -> None:
        self._page.ui.run.beyond_stopping()
        self._page.session.workers.run(
            register_mending.adopt_mended,
            plan,
            made,
            then=lambda done: self._show(before, done),
            otherwise=self._not_mended,
            owner=self,
        )

    def _show(self, before: Snapshot | None, report: MendReport) -> None:
        ui, taken = self._page.ui, report.imported
        ui.mended_title.setText(
            self.tr("{rows} baris keluar dari daftar perbaikan").format(rows=count(report.mended))
            if taken
            else self.tr("Tidak ada baris yang berubah; data yang dipakai tetap.")
        )
        ui.mended_words.setText(self._words(report))
        self.still.show_rows(report.still)
        for part in (ui.still, ui.still_label):
            part.setVisible(bool(report.still))
        # A mended snapshot is dropped for the next mending of the same data: no way back to it.
        kept = before is not None and "perbaikan" not in before.file_name
        self._changed = (before, taken.snapshot) if before and kept and taken else None
        ui.mended_undo.setVisible(self._changed is not None)
        self._page.show_page(ui.page_mended)
        ui.mended_done.setFocus()
        if taken:
            self._page.session.reload_register()

    def _words(self, report: MendReport) -> str:
        told = (
            (report.mended, self.tr("sekarang masuk data")),
            (report.changed, self.tr("sudah ada di data, dibetulkan")),
            (report.unchanged, self.tr("tidak diubah desa")),
            (len(report.still), self.tr("masih salah")),
            (report.unknown, self.tr("tidak dikenal: bukan dari data yang dipakai sekarang")),
        )
        parts = "; ".join(f"{count(rows)} {words}" for rows, words in told if rows)
        return self.tr("{rows} baris dikembalikan: {parts}.").format(
            rows=count(report.rows), parts=parts
        )

    def _undo(self) -> None:
        if self._changed is not None:
            make_current(self._page, *self._changed)
            self.done.emit()

    def _still_columns(self) -> tuple[Column[_Still], ...]:
        return (
            Column(self.tr("Kode baris"), lambda one: one[0]),
            Column(self.tr("Yang masih salah"), lambda one: in_words(one[1]), wide=True),
        )
