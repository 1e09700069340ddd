"""Bringing a register in: the file's first rows with its day and source, columns to be chosen
where the headings do not tell, progress, then what became of each row.

Stands in Pengaturan › Data DTKS/DTSEN with the snapshots that are kept, and in Data › Impor
without them. The counter goes on serving meanwhile.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

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
from desktop_app.domain.register_choices import FIELD_LABELS
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.domain.register_reasons import NOTES, REASONS
from desktop_app.gui.announcements import announce
from desktop_app.gui.forms.ui_register_import import Ui_RegisterPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.screens.register_shelf import SnapshotsPage, make_current
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.mapping_table import label_of
from desktop_app.gui.widgets.run_card import duration
from desktop_app.gui.words import count, say, short_date
from desktop_app.usecases import register
from desktop_app.usecases.register_import import Built
from desktop_app.workers.register_tasks import build_aside, preview

_MOST_COLUMNS = 12


class RegisterPage(RegisterPart):
    """The way of one file into the office; with `shelf` what is kept stands on its first page."""

    ui: Ui_RegisterPage

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, shelf: bool = True
    ) -> None:
        super().__init__(session, Ui_RegisterPage(), parent)
        self._path: Path | None = None
        self._preview: Preview | None = None
        self._mapping: ColumnMapping | None = None
        self._report: ImportReport | None = None
        self._before: Snapshot | None = None
        self.shelf = SnapshotsPage(session, self) if shelf else None
        self.ui.room_layout.addWidget(self.shelf or self._introduction())
        if self.shelf is None:
            self.ui.list_layout.setStretch(0, 0)
            self.ui.list_layout.addStretch(1)
        self.reasons = RowsModel[tuple[str, int]](self._reason_columns(), self)
        self.reasons.dress(self.ui.reasons)
        for source in RegisterSource:
            self.ui.source.addItem(source.value, source)
        ui = self.ui
        for label in (ui.source_fault, ui.as_of_fault, ui.look_fault, ui.list_fault):
            label.hide()
        self._connect()
        self.show_page(ui.page_list)

    def load(self) -> None:
        """Show what is kept; a running import is left alone."""
        label = self.session.settings[declared.REGISTER_LABEL]
        title = self.tr("Data {label}") if self.shelf else self.tr("Impor data {label}")
        self.ui.heading.setText(title.format(label=label))
        if self.shelf is not None:
            self.shelf.load()

    def take_focus(self) -> None:
        """Put the keyboard on the file to choose, or on what runs."""
        self.ui.pick.setFocus()

    def look_at(self, path: Path, mapping: ColumnMapping | None = None) -> None:
        """Show the first rows of a file, before anything is imported."""
        if self.is_busy():
            return
        self._path, self._mapping = path, mapping
        self.ui.list_fault.hide()
        self.run_long(
            preview,
            path,
            mapping,
            title=self.tr("Membuka {name}…").format(name=path.name),
            then=self._look,
            otherwise=self._not_looked,
        )

    def start(self) -> None:
        """Import the file that is in front."""
        day, path = self.ui.as_of.value(), self._path
        if day is None or path is None:
            words = self.ui.as_of.problem() or self.tr("Isi tanggal keadaan data.")
            mark(self.ui.as_of, words, self.ui.as_of_fault)
            self.ui.as_of.setFocus()
            return
        if not self.ui.start.isEnabled():
            return
        self._before = self.session.snapshot
        self.run_long(
            build_aside,
            path,
            day,
            RegisterSource(self.ui.source.currentData()),
            self._mapping,
            title=self.tr("Mengimpor {name}").format(name=path.name),
            hint=self.tr(
                "Loket dapat terus dipakai selama impor berjalan; data lama tetap berlaku sampai "
                "impor selesai."
            ),
            then=self._built,
            otherwise=self._not_imported,
        )

    def cancel(self) -> None:
        """Stop the import; nothing has changed then."""
        self.ui.run.stop()

    def tell_progress(self, told: Progress) -> None:
        """Show how far the import is."""
        self.ui.run.tell(told)

    def choose_columns(self) -> None:
        """Let somebody say which column is which."""
        if self._preview is not None:
            self.show_page(self.ui.page_map)
            self.ui.mapping.ask(self.session, self._preview)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the file that is in front, Ctrl+Enter imports it."""
        if self.front() is not self.ui.page_look:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    # One file ---------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.pick.clicked.connect(self._ask_file)
        ui.sheet.currentIndexChanged.connect(self._show_sheet)
        ui.map.clicked.connect(self.choose_columns)
        ui.mapping.accepted.connect(self._mapped)
        ui.mapping.left.connect(self._not_mapped)
        ui.start.clicked.connect(self.start)
        ui.leave.clicked.connect(self._leave)
        ui.done.clicked.connect(self._leave)
        ui.export_now.clicked.connect(self._export_now)
        ui.undo.clicked.connect(self._undo)
        self.key("Ctrl+O", self._ask_file, ui.page_list)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self.key(enter, self.start, ui.page_look)
        self.key("F4", self.choose_columns, ui.page_look)

    def _introduction(self) -> QLabel:
        words = QLabel(
            self.tr(
                "Berkas dari Kemensos, Pusdatin, atau dinas provinsi dibaca apa adanya: judul "
                "kolom dicari sendiri, dan yang tidak dikenali ditanyakan. Baris pertamanya "
                "ditunjukkan dahulu sebelum ada yang berubah. Data sekarang tetap disimpan."
            ),
            self,
        )
        words.setProperty("role", "hint")
        words.setWordWrap(True)
        return words

    def _reason_columns(self) -> tuple[Column[tuple[str, int]], ...]:
        return (
            Column(self.tr("Alasan"), lambda one: _reason(one[0]), wide=True),
            Column(self.tr("Baris"), lambda one: count(one[1]), number=True),
        )

    def _ask_file(self) -> None:
        path = self.ask_open(self.tr("Pilih berkas data DTKS/DTSEN"))
        if path is not None:
            self.look_at(path)

    def _leave(self) -> None:
        self.show_page(self.ui.page_list)
        self.ui.pick.setFocus()

    def _look(self, seen: Preview) -> None:
        if self._path is None:
            return
        self._preview = seen
        ui = self.ui
        ui.file_words.setText(self.tr("Berkas {name}").format(name=self._path.name))
        with QSignalBlocker(ui.sheet):
            ui.sheet.clear()
            ui.sheet.addItems([sheet.name for sheet in seen.sheets])
        several = len(seen.sheets) > 1
        ui.sheet.setVisible(several)
        ui.sheet_label.setVisible(several)
        self._show_sheet(0)
        ui.source.setCurrentIndex(ui.source.findData(seen.source))
        ui.as_of.latest = self.session.office.today()
        if self._mapping is None or ui.as_of.value() is None:
            self._date(seen.as_of, seen.as_of_from)
        mark(ui.as_of, "", ui.as_of_fault)
        ui.look_fault.hide()
        readable = any(sheet.header_row is not None for sheet in seen.sheets)
        ui.start.setEnabled(readable or self._mapping is not None)
        if not ui.start.isEnabled():
            self._say(
                self.tr(
                    "Kolom NIK tidak dikenali dari judulnya. Pilih sendiri kolom mana yang mana."
                )
            )
            self.choose_columns()
            return
        self.show_page(ui.page_look)
        ui.as_of.setFocus()

    def _date(self, day: date, told_by: str) -> None:
        self.ui.as_of.set_value(day)
        where = QCoreApplication.translate("register", told_by)
        self.ui.as_of_hint.setText(
            self.tr("Terbaca dari {where}. Periksa, lalu betulkan bila perlu.").format(where=where)
        )

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
        self.ui.remembered.setText(self._known_by(sheet))

    def _known_by(self, sheet: SheetPreview) -> str:
        if self._mapping is not None:
            return self.tr("Dibaca menurut susunan kolom yang Anda pilih.")
        if sheet.remembered:
            return self.tr("Susunan kolom ini dikenali dari pilihan pada impor sebelumnya.")
        if sheet.header_row is None:
            return self.tr("Kolom NIK pada lembar ini tidak dikenali.")
        return self.tr("Kolom dikenali dari judulnya, pada baris {row}.").format(
            row=sheet.header_row
        )

    def _not_looked(self, error: BaseException) -> None:
        self._leave()
        if isinstance(error, Cancelled):
            self.session.notice(say(error))
            return
        name = self._path.name if self._path else ""
        self.ui.list_fault.setText(f"{name}: {say(error)}")
        self.ui.list_fault.show()

    def _mapped(self, mapping: ColumnMapping) -> None:
        if self._path is not None:
            self.look_at(self._path, mapping)

    def _not_mapped(self) -> None:
        self.show_page(self.ui.page_look)
        self.ui.map.setFocus()

    # The import -------------------------------------------------------------------------------

    def _built(self, built: Built) -> None:
        self.ui.run.beyond_stopping()
        self.session.workers.run(
            register.adopt, built, then=self._adopted, otherwise=self._not_imported, owner=self
        )

    def _adopted(self, report: ImportReport) -> None:
        self._report = report
        ui, one = self.ui, report.snapshot
        ui.result_title.setText(
            self.tr("{source} per {day} sudah dipakai loket").format(
                source=one.source.value, day=short_date(one.as_of)
            )
        )
        ui.result_words.setText(
            self.tr(
                "{rows} baris dibaca dalam {seconds}: {clean} bersih, {warned} dengan catatan, "
                "{aside} disisihkan karena perlu diperbaiki."
            ).format(
                rows=count(one.rows),
                seconds=duration(report.seconds),
                clean=count(one.imported),
                warned=count(one.warned),
                aside=count(one.quarantined),
            )
            + "".join(f"\n{_note(code, number)}" for code, number in report.notes.items())
        )
        self.reasons.show_rows(sorted(one.reasons.items(), key=lambda item: -item[1]))
        ui.reasons.setVisible(bool(one.reasons))
        ui.export_now.setVisible(one.quarantined > 0)
        ui.undo.setVisible(self._before is not None)
        self.show_page(ui.page_result)
        ui.done.setFocus()
        announce(ui.result_title, f"{ui.result_title.text()}. {ui.result_words.text()}")
        self.session.reload_register()
        self.load()

    def _not_imported(self, error: BaseException) -> None:
        self.show_page(self.ui.page_look)
        if isinstance(error, Cancelled):
            self.session.notice(say(error))
        else:
            self._say(say(error))
        self.ui.start.setFocus()

    def _say(self, sentence: str) -> None:
        self.ui.look_fault.setText(sentence)
        self.ui.look_fault.show()

    def _export_now(self) -> None:
        if self._report is not None:
            (self.shelf or SnapshotsPage(self.session, self)).ask_export(self._report.snapshot)

    def _undo(self) -> None:
        if self._before is not None and self._report is not None:
            make_current(self, self._before, self._report.snapshot)
            self._leave()


def _sheet_columns(sheet: SheetPreview) -> list[Column[tuple[str, ...]]]:
    """The columns that are read: as what, and the sheet's own titles; the telling ones first."""
    read = [
        (Field(field), number, title)
        for number, (title, field) in enumerate(sheet.columns)
        if field is not None
    ]
    order = {field: place for place, field in enumerate(FIELD_LABELS)}
    read.sort(key=lambda one: order.get(one[0], len(order)))
    return [
        Column(_read_as(title, field), partial(_cell, number))
        for field, number, title in read[:_MOST_COLUMNS]
    ]


def _read_as(title: str, field: Field) -> str:
    """Return `NIK (nomor_induk)`, the title only where it says something else."""
    label, title = label_of(field), " ".join(title.split())
    return label if not title or title.casefold() == label.casefold() else f"{label} ({title})"


def _cell(number: int, row: tuple[str, ...]) -> str:
    return row[number] if number < len(row) else ""


def _note(code: str, number: int) -> str:
    return QCoreApplication.translate("register", NOTES[code]).format(count=count(number))


def _reason(code: str) -> str:
    return QCoreApplication.translate("register", REASONS.get(code, code))
