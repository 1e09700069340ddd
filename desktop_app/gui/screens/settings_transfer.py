"""Pengaturan › Pindah pengaturan: out into one file, in from another PC's after a look inside."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.access import Right
from desktop_app.domain.office import OfficeIdentity
from desktop_app.domain.setting_words import setting_title
from desktop_app.domain.settings_transfer import Item, Part, State
from desktop_app.gui.forms.ui_settings_transfer import Ui_TransferPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.models.ticked import TickedRows
from desktop_app.gui.screens.settings_page import SettingsPage
from desktop_app.gui.session import Session
from desktop_app.gui.words import say
from desktop_app.usecases import settings, settings_transfer
from desktop_app.usecases.office import Office
from desktop_app.usecases.settings_transfer import Carried, Exported, Taken
from desktop_app.usecases.transfer_parts import EMBLEM

_LONGEST = 240
_NEEDS = {
    Part.SOUND: declared.USE_DISPLAY,
    Part.ADVISER: declared.USE_PROGRAMMES,
    Part.MESSAGES: declared.USE_MESSAGES,
    Part.QUESTIONS: declared.USE_GUIDANCE,
}
Looked = tuple[Carried, tuple[Item, ...]]
Done = tuple[Taken, declared.Settings, OfficeIdentity]


class TransferScreen(SettingsPage):
    """The parts with their ticks on the left; what an opened file would change on the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_TransferPage()
        self.ui.setupUi(self)
        self._carried: Carried | None = None
        self._items: tuple[Item, ...] = ()
        self.parts = TickedRows[Part](self._part_columns(), lambda part: part, self)
        self.parts.dress(self.ui.parts)
        self.things = RowsModel[Item](self._thing_columns(), self)
        self.things.dress(self.ui.things)
        self._wire()
        self._show_file(None)
        session.office_changed.connect(self._office_changed)
        self.tell("")

    def open_file(self, path: Path) -> None:
        """Look into a file; nothing is changed."""
        self.tell("")
        self.ui.open.setEnabled(False)
        self.session.workers.run(_look, path, then=self._looked, otherwise=self._failed, owner=self)

    def save_as(self, path: Path) -> None:
        """Write the ticked parts."""
        self.tell("")
        self.ui.save.setEnabled(False)
        self.session.workers.read(
            settings_transfer.export_settings,
            self.parts.ticked,
            path,
            then=self._saved,
            otherwise=self._failed,
            owner=self,
        )

    def _wire(self) -> None:
        ui = self.ui
        may = self.session.actor.may(Right.MANAGE_OFFICE)
        ui.open.setVisible(may)
        ui.all_parts.clicked.connect(lambda: self.parts.tick(self.parts.rows))
        ui.no_parts.clicked.connect(lambda: self.parts.tick(()))
        ui.save.clicked.connect(self._ask_where)
        ui.open.clicked.connect(self._ask_which)
        ui.cancel.clicked.connect(lambda: self._show_file(None))
        ui.take.clicked.connect(self._take)
        ui.same.toggled.connect(lambda _: self._show_items())
        self.parts.ticks_changed.connect(self._ticked)
        ui.things.selectionModel().currentRowChanged.connect(lambda *_: self._choose())

    def _used_parts(self) -> tuple[Part, ...]:
        """What belongs to a capability that is off has nothing to be carried."""
        office = self.session.settings
        return tuple(one for one in Part if one not in _NEEDS or office[_NEEDS[one]])

    def _office_changed(self) -> None:
        if self._carried is None:
            self._show_file(None)

    def _part_columns(self) -> tuple[Column[Part], ...]:
        return (
            Column(self.tr("Bagian"), self._part, wide=True),
            Column(
                self.tr("Milik"),
                lambda part: self.tr("PC ini") if part.of_machine else self.tr("Kantor"),
            ),
        )

    def _thing_columns(self) -> tuple[Column[Item], ...]:
        return (
            Column(self.tr("Keadaan"), self._state),
            Column(self.tr("Bagian"), lambda one: self._part(one.part)),
            Column(self.tr("Nama"), self._title, wide=True),
        )

    def _part(self, part: Part | None) -> str:
        if part is None:
            return self.tr("Tidak dikenal")
        return QCoreApplication.translate("Transfer", part.label)

    def _title(self, one: Item) -> str:
        title = one.thing.title
        if setting_title(one.thing.key) == title:
            return QCoreApplication.translate("Setting", title)
        return QCoreApplication.translate("Transfer", title)

    def _state(self, one: Item) -> str:
        return {
            State.NEW: self.tr("＋ Baru"),
            State.CHANGED: self.tr("● Berubah"),
            State.SAME: self.tr("✔ Sama"),
            State.REFUSED: self.tr("✘ Tidak dapat dipakai"),
            State.UNKNOWN: self.tr("▲ Tidak dikenal"),
        }[one.state]

    # Out -----------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        today = self.session.office.today()
        name = f"pengaturan-loket-{today:%Y%m%d}.json"
        title, kind = self.tr("Simpan pengaturan"), self.tr("Pengaturan (*.json)")
        path, _ = QFileDialog.getSaveFileName(self, title, name, kind)
        if path:
            self.save_as(Path(path))

    def _saved(self, done: Exported) -> None:
        self._show_buttons()
        words = self.tr("{n} pengaturan disimpan di {path}.")
        self.saved(words.format(n=done.things, path=done.path))
        if done.left_out:
            names = (QCoreApplication.translate("Setting", setting_title(n)) for n in done.left_out)
            words = self.tr("Tidak ikut karena memuat kunci atau nomor panjang: {names}.")
            self.tell(words.format(names=", ".join(names)))

    # In ------------------------------------------------------------------------------------------

    def _ask_which(self) -> None:
        title, kind = self.tr("Buka berkas pengaturan"), self.tr("Pengaturan (*.json)")
        path, _ = QFileDialog.getOpenFileName(self, title, "", kind)
        if path:
            self.open_file(Path(path))

    def _looked(self, looked: Looked) -> None:
        carried, items = looked
        self._show_file(carried, items)
        self.ui.things.setFocus()

    def _show_file(self, carried: Carried | None, items: Sequence[Item] = ()) -> None:
        self._carried, self._items = carried, tuple(items)
        rows = carried.parts if carried is not None else self._used_parts()
        self.parts.show_rows(rows)
        ticked = {one.part for one in items if one.state in (State.NEW, State.CHANGED)}
        self.parts.tick([part for part in rows if carried is None or part in ticked])
        for one in (self.ui.things, self.ui.details, self.ui.same):
            one.setVisible(carried is not None)
        self._show_state()
        self._show_items()

    def _show_state(self) -> None:
        carried = self._carried
        if carried is None:
            words = self.tr(
                "Di PC asal: centang bagiannya, lalu simpan ke berkas.\n\nDi PC tujuan: buka "
                "berkas itu. Yang baru dan yang berubah diperlihatkan dahulu; sesudah itu diambil."
            )
            if not self.session.actor.may(Right.MANAGE_OFFICE):
                words = self.tr("Menyimpan boleh siapa saja; mengambil hanya admin.")
            self.ui.state.setText(words)
            return
        number = Counter(one.state for one in self._items)
        told = (
            (State.NEW, self.tr("{n} baru")),
            (State.CHANGED, self.tr("{n} berubah")),
            (State.SAME, self.tr("{n} sama")),
            (State.REFUSED, self.tr("{n} tidak dapat dipakai")),
            (State.UNKNOWN, self.tr("{n} tidak dikenal versi ini")),
        )
        counts = (words.format(n=number[state]) for state, words in told if number[state])
        words = self.tr("Dari {office}, {when}, program versi {program}: {counts}.")
        self.ui.state.setText(
            words.format(
                office=carried.office,
                when=carried.made_at,
                program=carried.program,
                counts=", ".join(counts),
            )
        )

    def _show_items(self) -> None:
        chosen = set(self.parts.ticked)
        same = self.ui.same.isChecked()
        shown = [
            one
            for one in self._items
            if (one.part is None or one.part in chosen or one.state is State.REFUSED)
            and (same or one.state is not State.SAME)
        ]
        self.things.show_rows(shown)
        if shown:
            self.ui.things.selectRow(0)
        self._choose()
        self._show_buttons()

    def _ticked(self) -> None:
        if self._carried is not None:
            self._show_items()
        self._show_buttons()

    def _show_buttons(self) -> None:
        ui, opened, ticked = self.ui, self._carried is not None, bool(self.parts.ticked)
        ui.save.setVisible(not opened)
        ui.save.setEnabled(ticked)
        ui.open.setEnabled(True)
        ui.take.setVisible(opened)
        ui.take.setEnabled(ticked)
        ui.cancel.setVisible(opened)

    def _choose(self) -> None:
        one = self.things.row(self.ui.things.currentIndex())
        if one is None:
            self.ui.details.setPlainText("")
        elif one.trouble is not None:
            self.ui.details.setPlainText(say(one.trouble))
        elif one.state is State.UNKNOWN:
            self.ui.details.setPlainText(
                self.tr("Versi program ini tidak mengenalnya, jadi dibiarkan.")
            )
        else:
            words = self.tr("Di sini: {before}\nDi berkas: {value}")
            key, value = one.thing.key, one.thing.value
            here = self.tr("belum ada") if one.state is State.NEW else self._shown(key, one.before)
            self.ui.details.setPlainText(words.format(before=here, value=self._shown(key, value)))

    def _shown(self, key: str, value: Any) -> str:
        return self.tr("gambar") if key == EMBLEM else _line(value)

    def _take(self) -> None:
        deed = self.tr("Mengambil pengaturan dari PC lain")
        self.session.confirm(Right.MANAGE_OFFICE, deed, self._take_now)

    def _take_now(self) -> None:
        self.tell("")
        self.ui.take.setEnabled(False)
        self.session.workers.run(
            _take_over,
            self._carried,
            self.parts.ticked,
            then=self._taken,
            otherwise=self._failed,
            owner=self,
        )

    def _taken(self, done: Done) -> None:
        taken, machine, identity = done
        self._show_file(None)
        self.session.machine = machine
        self.session.machine_changed.emit()
        self.session.office_is_now(identity)
        self.session.reload_settings()
        words = self.tr("{office} pengaturan kantor dan {machine} pengaturan PC ini diambil.")
        self.saved(words.format(office=taken.office, machine=taken.machine))

    def _failed(self, error: BaseException) -> None:
        self._show_buttons()
        self.tell(say(error))


def _look(office: Office, path: Path) -> Looked:
    carried = settings_transfer.read_file(path)
    return carried, settings_transfer.look(office, carried)


def _take_over(office: Office, carried: Carried, parts: Sequence[Part]) -> Done:
    taken = settings_transfer.take_over(office, carried, parts)
    machine = declared.read_machine(office.store.folder)
    return taken, machine, settings.identity(office)


def _line(value: Any) -> str:
    """Return a value as one reads it; what is long only by its beginning."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
