"""Perubahan: who came, who left, whose desil or PBI changed between two kept snapshots."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from desktop_app.domain.identity import mask_nik
from desktop_app.domain.register import Snapshot
from desktop_app.domain.register_changes import LABELS, Change, ChangeKind, Changes
from desktop_app.domain.register_rows import EntryRow
from desktop_app.gui.forms.ui_register_changes import Ui_ChangesPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.faulty_rows import PAGE
from desktop_app.gui.widgets.unmask_bar import UnmaskBar
from desktop_app.gui.words import count, say, short_date, translate
from desktop_app.usecases import register, register_changes
from desktop_app.workers import register_tasks

_Kind = tuple[ChangeKind, int]


class ChangesPage(RegisterPart):
    """Two snapshots above, the kinds of change on the left, the people of one on the right."""

    ui: Ui_ChangesPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_ChangesPage(), parent)
        self._told: Changes | None = None
        self._asked: tuple[Changes, ChangeKind, int] | None = None
        self.kinds = RowsModel[_Kind](self._kind_columns(), self)
        self.kinds.dress(self.ui.kinds)
        self.rows = RowsModel[Change](self._row_columns(), self)
        self.rows.dress(self.ui.rows)
        ui = self.ui
        self.unmask = UnmaskBar(session, "perubahan_data", self._numbers, self)
        self.unmask.turned.connect(lambda: self.rows.show_rows(self.rows.rows))
        ui.buttons.insertWidget(0, self.unmask)
        for box in (ui.older, ui.newer):
            box.currentIndexChanged.connect(self._compare)
        ui.again.clicked.connect(self._compare)
        ui.kinds.selectionModel().currentRowChanged.connect(lambda: self._open(0))
        ui.before.clicked.connect(lambda: self._turn(-PAGE))
        ui.after.clicked.connect(lambda: self._turn(PAGE))
        ui.export.clicked.connect(self._ask_export)
        self.key("Alt+Left", lambda: self._turn(-PAGE), ui.page_report)
        self.key("Alt+Right", lambda: self._turn(PAGE), ui.page_report)
        self.key("Ctrl+S", self._ask_export, ui.page_report)
        self.key("F5", self._compare, ui.page_fault)
        session.register_changed.connect(self._register_changed)

    def load(self) -> None:
        """Compare the current snapshot with the one before it."""
        if self.front() is not self.ui.page_run:
            self.session.workers.read(
                register.snapshots, then=self._list, otherwise=self.session.problem, owner=self
            )

    def take_focus(self) -> None:
        """Put the keyboard on the kinds of change."""
        front = self.front()
        first = {
            self.ui.page_report: self.ui.kinds,
            self.ui.page_fault: self.ui.again,
            self.ui.page_run: self.ui.run.stop_button,
        }.get(front, front)
        first.setFocus()

    def _register_changed(self) -> None:
        if self.isVisible():
            self.load()

    def _list(self, snapshots: Sequence[Snapshot]) -> None:
        if len(snapshots) < 2:
            self.ui.empty.setText(
                self.tr(
                    "Perubahan terlihat setelah ada dua data. Impor data berikutnya di bagian "
                    "Impor; yang sekarang tetap disimpan."
                )
            )
            self.show_page(self.ui.page_empty)
            return
        newer = next((one for one in snapshots if one.current), snapshots[0])
        others = [one for one in snapshots if one.id != newer.id]
        earlier = [one for one in others if one.as_of <= newer.as_of] or others
        older = max(earlier, key=lambda one: (one.as_of, one.imported_at))
        for box, chosen in ((self.ui.older, older), (self.ui.newer, newer)):
            with QSignalBlocker(box):
                box.clear()
                for one in snapshots:
                    box.addItem(_title(one), one)
                box.setCurrentIndex([one.id for one in snapshots].index(chosen.id))
        self._compare()

    def _compare(self) -> None:
        older, newer = self.ui.older.currentData(), self.ui.newer.currentData()
        if not isinstance(older, Snapshot) or not isinstance(newer, Snapshot):
            return
        if self.front() is self.ui.page_run:
            return
        told = self._told
        if told is not None and {told.older.id, told.newer.id} == {older.id, newer.id}:
            self._show(told)
            return
        self.run_long(
            register_tasks.changes,
            older.id,
            newer.id,
            title=self.tr("Membandingkan {older} dengan {newer}").format(
                older=_title(older), newer=_title(newer)
            ),
            then=self._show,
            otherwise=self._not_compared,
        )

    def _not_compared(self, error: BaseException) -> None:
        if self.ui.older.currentIndex() == self.ui.newer.currentIndex():
            # Both are one and the same: the lists stand on that page.
            self.kinds.show_rows(())
            self._clear(say(error))
            self.show_page(self.ui.page_report)
            self.ui.older.setFocus()
            return
        self.show_page(self.ui.page_fault)
        self.ui.fault.setText(say(error))
        self.ui.again.setFocus()

    def _show(self, told: Changes) -> None:
        self._told = told
        self.kinds.show_rows([(kind, told.counts.get(kind, 0)) for kind in LABELS])
        words = self.tr("{older} → {newer} baris").format(
            older=count(told.older.rows), newer=count(told.newer.rows)
        )
        if told.older.source is not told.newer.source:
            words += self.tr(". ⚠ Asalnya berbeda: masuk dan keluar dapat karena itu saja.")
        self.ui.summary.setText(words)
        self.ui.export.setEnabled(bool(told.counts))
        self.show_page(self.ui.page_report)
        first = next((n for n, (_, number) in enumerate(self.kinds.rows) if number), 0)
        self.ui.kinds.selectRow(first)
        self._open(0)
        if self.isVisible():
            self.ui.kinds.setFocus()

    def _clear(self, words: str) -> None:
        self._asked = None
        self.rows.show_rows(())
        self.ui.rows_hint.setText(words)
        self.ui.place.clear()
        for button in (self.ui.before, self.ui.after):
            button.setEnabled(False)

    def _open(self, start: int) -> None:
        """Show some of the people of the chosen kind; the first ones came with the counts."""
        chosen = self.kinds.row(self.ui.kinds.currentIndex())
        told = self._told
        if chosen is None or told is None:
            return
        kind, number = chosen
        if not number:
            self._clear(self.tr("Tidak ada."))
            return
        asked = self._asked = (told, kind, start)
        self.session.workers.read(
            register_changes.page_of_changes,
            *asked,
            PAGE,
            then=lambda some: self._take(asked, number, some),
            otherwise=self.session.problem,
            owner=self,
        )

    def _take(
        self, asked: tuple[Changes, ChangeKind, int], number: int, some: Sequence[Change]
    ) -> None:
        if self._asked != asked:
            return
        ui, start = self.ui, asked[2]
        self.rows.show_rows(some)
        ui.rows_hint.setText(self._advice(asked[1]))
        ui.place.setText(
            self.tr("{first}–{last} dari {total}").format(
                first=count(start + 1), last=count(start + len(some)), total=count(number)
            )
        )
        ui.before.setEnabled(start > 0)
        ui.after.setEnabled(start + PAGE < number)

    def _turn(self, step: int) -> None:
        button = self.ui.after if step > 0 else self.ui.before
        if self._asked is not None and button.isEnabled():
            self._open(max(self._asked[2] + step, 0))

    def _advice(self, kind: ChangeKind) -> str:
        return {
            ChangeKind.PBI_OFF: self.tr("Kartunya dinonaktifkan: mereka dapat diajak reaktivasi."),
            ChangeKind.LEFT: self.tr("Tidak ada lagi di data yang baru."),
            ChangeKind.CAME: self.tr("Belum ada di data yang lama."),
            ChangeKind.DESIL: self.tr("Desil lama dan baru berbeda."),
            ChangeKind.PBI_ON: self.tr("Kartunya aktif kembali."),
            ChangeKind.UNSURE: self.tr(
                "NIK-nya rusak di salah satu berkas, jadi belum tentu masuk atau keluar."
            ),
        }[kind]

    def _ask_export(self) -> None:
        told = self._told
        if told is None or not self.ui.export.isEnabled():
            return
        name = f"perubahan-{told.older.as_of:%Y-%m-%d}-{told.newer.as_of:%Y-%m-%d}.xlsx"
        path = self.ask_save(self.tr("Simpan daftar perubahan"), name)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write every change as Excel, a sheet for each kind."""
        if self._told is None:
            return
        self.run_long(
            register_tasks.export_changes,
            path,
            self._told,
            title=self.tr("Menulis {name}").format(name=path.name),
            then=lambda written: self._exported(written, path),
            otherwise=self.back_to(self.ui.page_report),
        )

    def _exported(self, written: dict[ChangeKind, int], path: Path) -> None:
        self.show_page(self.ui.page_report)
        self.ui.kinds.setFocus()
        words = self.tr("{rows} perubahan tersimpan di {path}.")
        self.good(words.format(rows=count(sum(written.values())), path=path))

    def _kind_columns(self) -> tuple[Column[_Kind], ...]:
        return (
            Column(
                self.tr("Perubahan"),
                lambda one: QCoreApplication.translate("register", LABELS[one[0]]),
                wide=True,
            ),
            Column(self.tr("Orang"), lambda one: count(one[1]), number=True),
        )

    def _row_columns(self) -> tuple[Column[Change], ...]:
        return (
            Column(self.tr("NIK"), lambda one: self._nik(one.person.nik)),
            Column(self.tr("Nama"), lambda one: one.person.name),
            Column(self.tr("Lahir"), lambda one: _born(one.person)),
            Column(self.tr("Desa"), lambda one: _village(one.person), wide=True),
            Column(self.tr("Desil"), lambda one: _turned(one, _desil)),
            Column(self.tr("PBI"), lambda one: _turned(one, _pbi)),
        )

    def _nik(self, nik: str) -> str:
        return nik if self.unmask.opened else mask_nik(nik)

    def _numbers(self) -> list[str]:
        return [one.person.nik for one in self.rows.rows]


def _born(row: EntryRow) -> str:
    return "-".join(reversed(row.birth_date.split("-")))


def _village(row: EntryRow) -> str:
    return " — ".join(filter(None, (row.village, row.district)))


def _desil(row: EntryRow) -> str:
    return str(row.desil or "")


def _pbi(row: EntryRow) -> str:
    return row.pbi_status.replace("_", " ")


def _turned(change: Change, tell: Callable[[EntryRow], str]) -> str:
    """Return `3 → 6`, or one of the two where they agree or a side is missing."""
    sides = [tell(row) for row in (change.before, change.after) if row is not None]
    return " → ".join(one or "–" for one in sides) if len(set(sides)) > 1 else (sides or [""])[0]


def _title(one: Snapshot) -> str:
    words = translate("Snapshot", "{source} per {day}")
    told = words.format(source=one.source.value, day=short_date(one.as_of))
    return told + (" ✔" if one.current else "")
