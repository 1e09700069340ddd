"""Pengaturan › Cadangan: what there is, one now, how often, and the second disk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.gui.backup_watch import BackupWatch
from desktop_app.gui.forms.ui_settings_backup import Ui_BackupsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.notices import Kind
from desktop_app.gui.on_the_spot import tried_words
from desktop_app.gui.screens.settings_fields import FieldsPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import decimal, figure_date_and_time, say
from desktop_app.usecases import backups
from desktop_app.usecases.backups import Done, Listed, Second, Standing
from desktop_app.usecases.office import Office


class BackupsPage(FieldsPage):
    """The list, and above it the one deed everybody may do: a backup now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_BackupsPage()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = RowsModel[Listed](self._columns(), self)
        self.model.dress(ui.rows)
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._show_buttons())
        ui.progress.hide()
        ui.back_up.clicked.connect(self._back_up)
        ui.check.clicked.connect(self._check)
        ui.restore.clicked.connect(self._restore)
        ui.restore.setVisible(session.actor.may(Right.RESTORE))
        ui.choose.clicked.connect(self._ask_folder)
        ui.clear.clicked.connect(lambda: self._keep_folder(""))
        manages = session.actor.may(Right.MANAGE_OFFICE)
        for button in (ui.choose, ui.clear):
            button.setEnabled(manages)
        self.watch.changed.connect(self._show_standing)
        self.watch.progress.connect(self._show_progress)
        self.watch.finished.connect(self._finished)
        self.wire_fields(
            {
                declared.BACKUP_EVERY_HOURS: ui.every,
                declared.BACKUP_OLD_AFTER_DAYS: ui.old,
                declared.BACKUP_AT_CLOSING: ui.at_closing,
            }
        )

    @property
    def watch(self) -> BackupWatch:
        """The watch of this window; raises RuntimeError before somebody sat down."""
        return self.session.backups

    def load(self) -> None:
        """Show the settings, the list, and how it stands."""
        super().load()
        self.ui.folder.setText(self.session.machine[declared.BACKUP_FOLDER])
        self.ui.clear.setEnabled(bool(self.ui.folder.text()) and self.ui.choose.isEnabled())
        self.session.workers.read(
            backups.backups, then=self._show_rows, otherwise=self.session.problem, owner=self
        )
        self.watch.look()

    def words_when_saved(self) -> str:
        """From the next look on."""
        return self.tr("Pengaturan cadangan tersimpan.")

    def choose_folder(self, path: Path) -> None:
        """Take a second folder, when it can be one."""
        self.tell("")
        self.session.workers.run(
            backups.check_second,
            path,
            then=self._tried,
            otherwise=lambda error: self.tell(say(error)),
            owner=self,
        )

    def _tried(self, tried: backups.TriedFolder) -> None:
        """It was written and read back: take it, and say what room there is."""
        self._keep_folder(str(tried.path))
        words, good = tried_words(tried)
        self.session.notice(words, kind=Kind.GOOD if good else Kind.WARN)

    def _columns(self) -> tuple[Column[Listed], ...]:
        return (
            Column(self.tr("Dibuat"), lambda one: self._when(one.made_at)),
            Column(self.tr("Di mana"), self._where, wide=True),
            Column(self.tr("Surat"), lambda one: self._count(one, "letter"), number=True),
            Column(self.tr("Permohonan"), lambda one: self._count(one, "application"), number=True),
            Column(self.tr("Ukuran"), self._size, number=True),
        )

    def _where(self, one: Listed) -> str:
        if one.manifest is None:
            return self.tr("✘ Rusak, tidak dapat dipakai")
        return self.tr("Folder kedua") if one.second else self.tr("Komputer ini")

    def _count(self, one: Listed, table: str) -> str:
        return str(one.manifest.counts.get(table, 0)) if one.manifest else "–"

    def _size(self, one: Listed) -> str:
        megabytes = one.manifest.size / 1e6 if one.manifest else 0
        return f"{decimal(megabytes)} MB" if one.manifest else "–"

    def _when(self, moment: datetime) -> str:
        return figure_date_and_time(moment, self.session.office.zone)

    def _show_rows(self, rows: Sequence[Listed]) -> None:
        self.model.show_rows(rows)
        self.ui.empty.setVisible(not rows)
        self.ui.rows.setVisible(bool(rows))
        if rows:
            self.ui.rows.selectRow(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        self.ui.check.setEnabled(row is not None and row.manifest is not None)
        self.ui.back_up.setEnabled(not self.watch.running)

    def _show_standing(self, standing: Standing) -> None:
        last = self._when(standing.last) if standing.last else self.tr("belum pernah")
        self.ui.state.setText(self.tr("Cadangan terakhir: {when}.").format(when=last))
        self.ui.second_state.setText(self._second_words(standing))

    def _second_words(self, standing: Standing) -> str:
        if standing.second is None:
            return self.tr(
                "Semuanya di satu cakram: bila cakramnya rusak, cadangannya ikut. Pilih folder "
                "kedua di bawah."
            )
        last = self._when(standing.second_last) if standing.second_last else self.tr("belum pernah")
        if standing.second_there:
            return self.tr("Folder kedua terpasang; terakhir disalin {when}.").format(when=last)
        return self.tr(
            "Folder kedua sedang tidak terpasang; terakhir disalin {when}. Cadangan berikutnya "
            "sesudah dipasang akan disalin sendiri."
        ).format(when=last)

    # Deeds -------------------------------------------------------------------------------------

    def _back_up(self) -> None:
        self.tell("")
        self.ui.back_up.setEnabled(False)
        self.ui.progress.setRange(0, 0)
        self.ui.progress.show()
        self.watch.back_up()

    def _show_progress(self, done: int, total: int) -> None:
        self.ui.progress.setRange(0, total)
        self.ui.progress.setValue(done)

    def _show_far(self, far: tuple[int, int]) -> None:
        self._show_progress(*far)

    def _finished(self, result: Done | BaseException) -> None:
        self.ui.progress.hide()
        if isinstance(result, BaseException):
            self.tell(say(result))
        else:
            words = {
                Second.NONE: self.tr("Cadangan selesai dan sudah diperiksa."),
                Second.COPIED: self.tr("Cadangan selesai, sudah diperiksa, dan tersalin."),
                Second.ABSENT: self.tr("Cadangan selesai; folder kedua sedang tidak terpasang."),
                Second.FAILED: self.tr("Cadangan selesai di komputer ini saja."),
            }
            self.saved(words[result.second])
        self.load()

    def _restore(self) -> None:
        deed = self.tr("Memulihkan dari cadangan")
        self.session.confirm(Right.RESTORE, deed, self.session.restore_wanted.emit)

    def _check(self) -> None:
        row = self.model.row(self.ui.rows.currentIndex())
        if row is None:
            return
        self.tell("")
        self.ui.check.setEnabled(False)
        self.ui.progress.setRange(0, 0)
        self.ui.progress.show()
        tell = self.session.workers.relay(self._show_far, self)
        self.session.workers.run_long(
            _check, row, tell, then=self._checked, otherwise=self._not_checked, owner=self
        )

    def _checked(self, files: int) -> None:
        self.ui.progress.hide()
        self._show_buttons()
        self.saved(self.tr("Cadangan itu utuh: %n berkas dibaca.", "", files))

    def _not_checked(self, error: BaseException) -> None:
        self.ui.progress.hide()
        self._show_buttons()
        self.tell(say(error))

    def _ask_folder(self) -> None:
        title = self.tr("Pilih folder kedua untuk cadangan")
        path = QFileDialog.getExistingDirectory(self, title, self.ui.folder.text())
        if path:
            self.choose_folder(Path(path))

    def _keep_folder(self, path: str) -> None:
        self.session.keep(declared.BACKUP_FOLDER, path)
        self.ui.folder.setText(path)
        self.ui.clear.setEnabled(bool(path))


def _check(office: Office, row: Listed, tell: Any) -> int:
    return backups.check(office, row.one, lambda done, total: tell((done, total)))
