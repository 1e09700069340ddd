"""Data per tanggal: the three snapshots that are kept, which one is used, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.register import Snapshot
from desktop_app.gui.forms.ui_register_shelf import Ui_SnapshotsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import count, date_and_time, short_date, translate
from desktop_app.usecases import register


class SnapshotsPage(SettingsPage):
    """Another snapshot is used by one key, and that can be taken back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_SnapshotsPage()
        self.ui.setupUi(self)
        self.snapshots = RowsModel[Snapshot](self._columns(), self)
        self.snapshots.dress(self.ui.snapshots)
        self.ui.use.setVisible(session.actor.may(Right.IMPORT_REGISTER))
        self.ui.use.clicked.connect(self.use)
        self.ui.export.clicked.connect(lambda: self.ask_export(self.chosen()))
        self.ui.snapshots.selectionModel().currentRowChanged.connect(self._offer)
        session.register_changed.connect(self.load)

    def load(self) -> None:
        """Show what is kept."""
        self.session.workers.read(
            register.snapshots, then=self._list, otherwise=self.session.problem, owner=self
        )

    def take_focus(self) -> None:
        """Put the keyboard on the list."""
        self.ui.snapshots.setFocus()

    def chosen(self) -> Snapshot | None:
        """Return the snapshot that is chosen in the list."""
        return self.snapshots.row(self.ui.snapshots.currentIndex())

    def use(self) -> None:
        """Let the counter use the chosen snapshot from now on."""
        chosen = self.chosen()
        if chosen is not None and not chosen.current and not self.ui.use.isHidden():
            make_current(self, chosen, self._current())

    def ask_export(self, snapshot: Snapshot | None) -> None:
        """Ask where the rows set aside shall be written, and write them."""
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list uses what is chosen."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.ui.snapshots.hasFocus():
            self.use()
        else:
            super().keyPressEvent(event)

    def _current(self) -> Snapshot | None:
        return next((one for one in self.snapshots.rows if one.current), None)

    def _columns(self) -> tuple[Column[Snapshot], ...]:
        zone = self.session.office.zone
        return (
            Column(self.tr("Dipakai"), lambda one: "✔" if one.current else ""),
            Column(self.tr("Data"), lambda one: one.source.value),
            Column(self.tr("Per tanggal"), lambda one: short_date(one.as_of)),
            Column(self.tr("Umur"), self._age),
            Column(self.tr("Baris"), lambda one: count(one.rows), number=True),
            Column(self.tr("Perlu diperbaiki"), lambda one: count(one.quarantined), number=True),
            Column(self.tr("Diimpor"), lambda one: date_and_time(one.imported_at, zone)),
            Column(self.tr("Berkas"), lambda one: one.file_name, wide=True),
        )

    def _age(self, one: Snapshot) -> str:
        days = one.age_days(self.session.office.today())
        words = self.tr("{days} hari").format(days=days)
        limit = self.session.settings[declared.REGISTER_STALE_AFTER_DAYS]
        return self.tr("⚠ {words}, lama").format(words=words) if days > limit else words

    def _list(self, snapshots: Sequence[Snapshot]) -> None:
        self.snapshots.show_rows(snapshots)
        ui, label = self.ui, self.session.settings[declared.REGISTER_LABEL]
        for part in (ui.snapshots, ui.words, ui.use, ui.export):
            part.setVisible(bool(snapshots))
        ui.use.setVisible(bool(snapshots) and self.session.actor.may(Right.IMPORT_REGISTER))
        ui.empty.setVisible(not snapshots)
        ui.empty.setText(
            self.tr(
                "Belum ada data {label}. Impor berkas dari Kemensos, Pusdatin, atau dinas "
                "provinsi (.xlsx, .xls, .ods, .csv)."
            ).format(label=label)
        )
        if snapshots:
            ui.snapshots.selectRow(0)
        self._offer()

    def _offer(self) -> None:
        chosen = self.chosen()
        self.ui.use.setEnabled(chosen is not None and not chosen.current)
        self.ui.export.setEnabled(chosen is not None and chosen.quarantined > 0)


def make_current(page: SettingsPage, chosen: Snapshot, before: Snapshot | None) -> None:
    """Let the counter use `chosen`; for ten seconds `before` can be used again."""
    session = page.session

    def done(now: Snapshot) -> None:
        words = translate("RegisterShelf", "Loket sekarang memakai {source} per {day}.").format(
            source=now.source.value, day=short_date(now.as_of)
        )
        again = (lambda: make_current(page, before, None)) if before else None
        session.notice(words, undo=again)
        session.reload_register()
        page.load()

    session.workers.run(
        register.make_current, chosen.id, then=done, otherwise=session.problem, owner=page
    )
