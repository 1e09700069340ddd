"""Cek kolektif: a village's file in, the same file out with what each person is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import LoketError
from desktop_app.domain.identity import mask_nik
from desktop_app.domain.register import Preview
from desktop_app.domain.register_columns import Field
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.domain.register_reasons import in_words
from desktop_app.domain.village_check import COME_WORDS, FAULTS, Come
from desktop_app.gui.forms.ui_register_village import Ui_VillageCheckPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.register_part import RegisterPart
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.widgets.unmask_bar import UnmaskBar
from desktop_app.gui.words import count, say
from desktop_app.usecases import village_check
from desktop_app.usecases.village_check import Checked, CheckedRow
from desktop_app.workers import register_tasks

_SIGNS = {Come.YES: "✔", Come.NO: "✖", Come.ASK_FIRST: "⚠"}
_NO_NIK = "kolom_nik_tidak_ada"


@dataclass(frozen=True, slots=True)
class _Line:
    """One person; `sheet` is told where the file has several."""

    sheet: str
    row: CheckedRow


class VillageCheckPage(RegisterPart):
    """The file, the progress, the answers; another village can be named afterwards."""

    ui: Ui_VillageCheckPage

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_VillageCheckPage(), parent)
        self._path: Path | None = None
        self._mapping: ColumnMapping | None = None
        self._checked: Checked | None = None
        self._seen: Preview | None = None
        ui = self.ui
        self.unmask = UnmaskBar(session, "cek_kolektif", self._numbers, ui.page_result)
        ui.filter_row.addWidget(self.unmask)
        self.rows = RowsModel[_Line](self._columns(), self)
        self.rows.dress(ui.rows)
        self.unmask.turned.connect(lambda: self.rows.show_rows(self.rows.rows))
        for field in (ui.village, ui.home):
            field.set_regions(session.office.regions)
        for label in (ui.fault, ui.village_fault, ui.map):
            label.hide()
        ui.filter.addItem(self.tr("Semua orang"), None)
        for come in Come:
            ui.filter.addItem(f"{_SIGNS[come]} {_word(come)}", come)
        self._connect()

    def load(self) -> None:
        """Nothing is kept here but the last answer, which stays until another file comes."""

    def take_focus(self) -> None:
        """Put the keyboard on the file to choose, or on the answers."""
        front = self.front()
        first = {
            self.ui.page_start: self.ui.pick,
            self.ui.page_result: self.ui.rows,
            self.ui.page_run: self.ui.run.stop_button,
        }.get(front, front)
        first.setFocus()

    def check(
        self, path: Path, mapping: ColumnMapping | None = None, village: str | None = None
    ) -> None:
        """Answer a village's file."""
        if self.is_busy():
            return
        self._path, self._mapping = path, mapping
        self.ui.fault.hide()
        self.ui.map.hide()
        self.run_long(
            register_tasks.check_village,
            path,
            village or self.ui.village.code(),
            mapping,
            title=self.tr("Memeriksa {name}").format(name=path.name),
            unit=self.tr("orang"),
            then=self._show,
            otherwise=self._not_checked,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes on to another file."""
        if self.front() is self.ui.page_result and event.key() == Qt.Key.Key_Escape:
            self._start()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.pick.clicked.connect(self._ask_file)
        ui.map.clicked.connect(self._ask_columns)
        ui.mapping.accepted.connect(self._mapped)
        ui.mapping.left.connect(self._start)
        ui.filter.currentIndexChanged.connect(self._list)
        ui.rows.selectionModel().currentRowChanged.connect(self._tell_one)
        ui.recheck.clicked.connect(self._recheck)
        ui.save.clicked.connect(self._ask_save)
        ui.other.clicked.connect(self._start)
        self.key("Ctrl+O", self._ask_file, ui.page_start)
        self.key("Ctrl+S", self._ask_save, ui.page_result)

    # The file -----------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        words = self.ui.village.problem()
        mark(self.ui.village, words, self.ui.village_fault)
        if words:
            self.ui.village.setFocus()
            return
        path = self.ask_open(self.tr("Pilih berkas dari desa"))
        if path is not None:
            self.check(path)

    def _start(self) -> None:
        self.show_page(self.ui.page_start)
        self.ui.pick.setFocus()

    def _not_checked(self, error: BaseException) -> None:
        self._start()
        if not isinstance(error, LoketError) or error.code in ("dibatalkan", "impor_dibatalkan"):
            self.say_why(error)
            return
        self.ui.fault.setText(f"{self._path.name if self._path else ''}: {say(error)}")
        self.ui.fault.show()
        if error.code == _NO_NIK:
            self.ui.map.show()
            self.ui.map.setFocus()

    def _ask_columns(self) -> None:
        if self._path is not None:
            self.run_long(
                register_tasks.preview,
                self._path,
                None,
                title=self.tr("Membuka {name}…").format(name=self._path.name),
                then=self._choose_columns,
                otherwise=self._not_checked,
            )

    def _choose_columns(self, seen: Preview) -> None:
        self.show_page(self.ui.page_map)
        self.ui.mapping.ask(self.session, seen, required=(Field.NIK,))

    def _mapped(self, mapping: ColumnMapping) -> None:
        if self._path is not None:
            self.check(self._path, mapping)

    # The answers --------------------------------------------------------------------------------

    def _show(self, checked: Checked) -> None:
        self._checked = checked
        ui, told = self.ui, checked.summary
        ui.result_title.setText(
            self.tr("{rows} orang dari {village} diperiksa").format(
                rows=count(told.rows), village=checked.village
            )
            if checked.village
            else self.tr("{rows} orang diperiksa").format(rows=count(told.rows))
        )
        parts = [
            f"{_SIGNS[come]} {_word(come)}: {count(told.come.get(come.value, 0))}" for come in Come
        ]
        ui.result_words.setText(self.tr("Perlu datang?   ") + "     ".join(parts))
        faults = [f"{_fault(code)} ({count(rows)})" for code, rows in told.faults.items()]
        ui.faults_words.setText(
            self.tr("Yang perlu dibetulkan desa: {faults}.").format(faults="; ".join(faults))
        )
        ui.faults_words.setVisible(bool(faults))
        ui.home.set_code(self._code(checked.village))
        self._list()
        self.show_page(ui.page_result)
        ui.rows.setFocus()

    def _code(self, label: str) -> str | None:
        villages = self.session.office.regions.villages
        return next((one.code for one in villages if one.label == label), None)

    def _list(self) -> None:
        if self._checked is None:
            return
        wanted = self.ui.filter.currentData()
        several = len(self._checked.sheets) > 1
        self.rows.show_rows(
            [
                _Line(name if several else "", row)
                for name, _, rows in self._checked.sheets
                for row in rows
                if wanted is None or row.answer.come == wanted
            ]
        )
        if self.rows.rows:
            self.ui.rows.selectRow(0)
        self._tell_one()

    def _tell_one(self) -> None:
        line = self.rows.row(self.ui.rows.currentIndex())
        if line is None:
            self.ui.detail.setText(self.tr("Tidak ada orang dengan jawaban itu."))
            return
        told = line.row.answer
        parts = [
            told.remark,
            told.ids and self.tr("ID-DTKS: {ids}.").format(ids=told.ids),
            told.bring and self.tr("Yang dibawa: {papers}.").format(papers=told.bring),
        ]
        self.ui.detail.setText(" ".join(filter(None, parts)))

    def _recheck(self) -> None:
        words = self.ui.home.problem()
        mark(self.ui.home, words)
        if words or self._path is None:
            self.ui.home.setFocus()
            return
        self.check(self._path, self._mapping, self.ui.home.code())

    def _ask_save(self) -> None:
        if self._checked is None or self._path is None:
            return
        path = self.ask_save(self.tr("Simpan jawaban"), f"{self._path.stem} - jawaban.xlsx")
        if path is not None:
            self.save_answers(path)

    def save_answers(self, path: Path) -> None:
        """Write the village's own rows with the answers behind."""
        self.session.workers.run_long(
            village_check.write_checked,
            self._checked,
            path,
            then=lambda _: self.good(self.tr("Jawaban tersimpan di {path}.").format(path=path)),
            otherwise=self.session.problem,
            owner=self,
        )

    def _numbers(self) -> list[str]:
        return [line.row.asked.nik for line in self.rows.rows if line.row.asked.nik]

    def _columns(self) -> tuple[Column[_Line], ...]:
        def nik(line: _Line) -> str:
            number = line.row.asked.nik
            return number if self.unmask.opened or not number else mask_nik(number)

        return (
            Column(self.tr("Baris"), lambda line: f"{line.sheet} {line.row.row}".strip()),
            Column(self.tr("Nama"), lambda line: line.row.asked.name),
            Column(self.tr("NIK"), nik),
            Column(
                self.tr("Perlu datang?"),
                lambda line: f"{_SIGNS[line.row.answer.come]} {_word(line.row.answer.come)}",
            ),
            Column(self.tr("Status"), lambda line: line.row.answer.status),
            Column(self.tr("Keterangan"), lambda line: line.row.answer.remark, wide=True),
        )


def _word(come: Come) -> str:
    return QCoreApplication.translate("register", COME_WORDS[come])


def _fault(code: str) -> str:
    words = FAULTS.get(code)
    return QCoreApplication.translate("register", words) if words else in_words((code,))
