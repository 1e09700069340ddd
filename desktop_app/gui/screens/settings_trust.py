"""Pengaturan › Keaslian surat: the counters' keys, a stolen PC, and the keys of other offices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.letter_keys import KeyFile, PublicKey
from desktop_app.domain.office import Counter
from desktop_app.gui.forms.ui_settings_trust import Ui_TrustPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import figure_date_and_time, say
from desktop_app.usecases import letter_keys
from desktop_app.usecases.letter_keys import CounterKeys, TrustedKey


@dataclass(frozen=True, slots=True)
class _Row:
    """A counter with one of its keys, or with none yet."""

    counter: Counter
    key: PublicKey | None


class TrustPage(SettingsPage):
    """Both lists, and below them what needs a second thought before it is done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_TrustPage()
        self.ui.setupUi(self)
        self.own = RowsModel[_Row](self._own_columns(), self)
        self.own.dress(self.ui.keys)
        self.others = RowsModel[TrustedKey](self._other_columns(), self)
        self.others.dress(self.ui.others)
        self._file: Path | None = None
        self._connect()
        self._close_boxes()
        self.tell("")

    def load(self) -> None:
        """Show the keys as they are."""
        read, problem = self.session.workers.read, self.session.problem
        read(letter_keys.keys_of_counters, then=self._show_own, otherwise=problem, owner=self)
        read(letter_keys.other_offices, then=self._show_others, otherwise=problem, owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what was asked about."""
        asked = self.ui.revoke_box.isVisible() or self.ui.import_box.isVisible()
        if event.key() == Qt.Key.Key_Escape and asked:
            self._close_boxes()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.keys.selectionModel().currentRowChanged.connect(lambda *_: self._show_buttons())
        ui.others.selectionModel().currentRowChanged.connect(lambda *_: self._show_buttons())
        ui.export_keys.clicked.connect(self._ask_export)
        ui.change_key.clicked.connect(self._change)
        ui.revoke_ask.clicked.connect(self._ask_revoke)
        ui.revoke_do.clicked.connect(self._revoke)
        ui.import_keys.clicked.connect(self._ask_import)
        ui.import_do.clicked.connect(self._import)
        ui.forget.clicked.connect(self._forget)
        for leave in (ui.revoke_leave, ui.import_leave):
            leave.clicked.connect(self._close_boxes)

    # The lists ---------------------------------------------------------------------------------

    def _own_columns(self) -> tuple[Column[_Row], ...]:
        return (
            Column(self.tr("Loket"), lambda one: one.counter.name),
            Column(
                self.tr("Sidik jari"),
                lambda one: one.key.fingerprint if one.key else self.tr("belum ada"),
                wide=True,
            ),
            Column(self.tr("Sejak"), lambda one: self._when(one.key.since if one.key else None)),
            Column(self.tr("Keadaan"), self._standing),
        )

    def _other_columns(self) -> tuple[Column[TrustedKey], ...]:
        return (
            Column(self.tr("Kantor"), lambda one: one.office, wide=True),
            Column(self.tr("Loket"), lambda one: one.key.counter),
            Column(self.tr("Sidik jari"), lambda one: one.key.fingerprint),
            Column(
                self.tr("Keadaan"),
                lambda one: self.tr("✘ Dicabut") if one.key.revoked_from else self.tr("Berlaku"),
            ),
        )

    def _standing(self, row: _Row) -> str:
        if row.key is None:
            return self.tr("dibuat saat surat pertama")
        if row.key.revoked_from is not None:
            when = self._when(row.key.revoked_from)
            return self.tr("✘ Dicabut sejak {when}").format(when=when)
        newest = next(one.key for one in self.own.rows if one.counter.id == row.counter.id)
        return self.tr("✔ Dipakai") if row.key is newest else self.tr("Diganti, tetap berlaku")

    def _when(self, moment: datetime | None) -> str:
        zone = self.session.office.zone
        return figure_date_and_time(moment, zone) if moment else "–"

    def _show_own(self, counters: Sequence[CounterKeys]) -> None:
        rows = [_Row(one.counter, key) for one in counters for key in one.keys or (None,)]
        self.own.show_rows(rows)
        none = all(row.key is None for row in rows)
        self.ui.keys_empty.setVisible(none)
        self.ui.export_keys.setEnabled(not none)
        if rows:
            self.ui.keys.selectRow(0)
        self._show_buttons()

    def _show_others(self, keys: Sequence[TrustedKey]) -> None:
        self.others.show_rows(keys)
        self._show_strangers(not self.ui.revoke_box.isVisible())
        if keys:
            self.ui.others.selectRow(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        row = self.own.row(self.ui.keys.currentIndex())
        good = row is not None and row.key is not None and row.key.revoked_from is None
        self.ui.change_key.setEnabled(row is not None and row.key is not None)
        self.ui.revoke_ask.setEnabled(good)
        self.ui.forget.setEnabled(self.others.row(self.ui.others.currentIndex()) is not None)

    # Our own keys ------------------------------------------------------------------------------

    def _ask_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan kunci publik"),
            str(Path.home() / "kunci-publik.json"),
            self.tr("Kunci publik (*.json)"),
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the public keys to a file."""
        words = self.tr(
            "Kunci publik tersimpan di {path}. Isinya boleh diberikan kepada siapa pun."
        )
        self._run(letter_keys.export_keys, path, said=words.format(path=path))

    def _change(self) -> None:
        if (row := self.own.row(self.ui.keys.currentIndex())) is not None:
            words = self.tr("{counter} memakai kunci baru mulai surat berikutnya.")
            said = words.format(counter=row.counter.name)
            self._run(letter_keys.change_key, row.counter.id, said=said)

    def _ask_revoke(self) -> None:
        row = self.own.row(self.ui.keys.currentIndex())
        if row is None:
            return
        self._close_boxes()
        now = self.session.office.now().astimezone(self.session.office.zone)
        self.ui.revoke_day.latest = now.date()
        self.ui.revoke_day.set_value(now.date())
        self.ui.revoke_time.set_value(now.time())
        self.ui.revoke_words.setText(
            self.tr("Sejak kapan komputer {counter} hilang?").format(counter=row.counter.name)
        )
        self._show_strangers(False)  # at 768 lines there is room for one thing at a time
        self.ui.revoke_box.show()
        self.ui.revoke_day.setFocus()

    def _revoke(self) -> None:
        row, ui = self.own.row(self.ui.keys.currentIndex()), self.ui
        day, at = ui.revoke_day.value(), ui.revoke_time.value()
        if row is None:
            return
        if day is None or at is None:
            mark(ui.revoke_day, self.tr("Isi tanggal dan jamnya."), ui.revoke_fault)
            return
        since = datetime.combine(day, at, self.session.office.zone)
        words = self.tr("Kunci {counter} dicabut sejak {when}.")
        self.session.confirm(
            Right.REVOKE_KEY,
            self.tr("Mencabut kunci {counter}").format(counter=row.counter.name),
            lambda: self._run(
                letter_keys.revoke_key,
                row.counter.id,
                since,
                said=words.format(counter=row.counter.name, when=self._when(since)),
                refused=lambda error: mark(ui.revoke_day, say(error), ui.revoke_fault),
            ),
        )

    # Other offices -----------------------------------------------------------------------------

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih berkas kunci kantor lain"),
            str(Path.home()),
            self.tr("Kunci publik (*.json)"),
        )
        if path:
            self.look_into(Path(path))

    def look_into(self, path: Path) -> None:
        """Show what a file says, to be compared by telephone before it is trusted."""
        self._close_boxes()
        self.session.workers.aside(
            letter_keys.look_into,
            path,
            then=lambda file: self._offer(path, file),
            otherwise=lambda error: self.tell(say(error)),
            owner=self,
        )

    def _offer(self, path: Path, file: KeyFile) -> None:
        self._file = path
        words = self.tr("{n} kunci dari {office} (kode wilayah {code})")
        self.ui.import_words.setText(
            words.format(n=len(file.keys), office=file.office, code=file.office_code)
        )
        prints = [f"{one.counter}:  {one.fingerprint}" for one in file.keys]
        self.ui.import_prints.setText("\n".join(prints))
        self.ui.import_box.show()
        self.ui.import_do.setFocus()

    def _import(self) -> None:
        if self._file is not None:
            words = self.tr("Surat dari kantor itu kini dapat diperiksa di sini.")
            self._run(letter_keys.import_keys, self._file, said=words)

    def _forget(self) -> None:
        if (row := self.others.row(self.ui.others.currentIndex())) is not None:
            words = self.tr("Kunci {office} tidak dipercaya lagi.").format(office=row.office)
            self._run(letter_keys.forget_office, row.office, said=words)

    def _close_boxes(self) -> None:
        self._file = None
        self.tell("")
        mark(self.ui.revoke_day, "", self.ui.revoke_fault)
        for box in (self.ui.revoke_box, self.ui.import_box):
            box.hide()
        self._show_strangers(True)

    def _show_strangers(self, on: bool) -> None:
        """Show the keys of other offices, or the sentence that there are none."""
        ui, some = self.ui, bool(self.others.rows)
        for part in (ui.others_label, ui.import_keys, ui.forget):
            part.setVisible(on)
        ui.others.setVisible(on and some)
        ui.others_empty.setVisible(on and not some)

    def _run(self, task: Any, *args: Any, said: str, refused: Any = None) -> None:
        def done(_: object) -> None:
            self._close_boxes()
            self.saved(said)
            self.load()

        self.session.workers.run(
            task,
            *args,
            then=done,
            otherwise=refused or (lambda error: self.tell(say(error))),
            owner=self,
        )
