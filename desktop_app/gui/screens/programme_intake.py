"""A file of beneficiaries, from its first look to the report of what was left out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.beneficiary import BeneficiaryList, ReadBeneficiaries
from desktop_app.domain.errors import Cancelled, LoketError
from desktop_app.domain.list_rows import LeftOutRow
from desktop_app.domain.register import Preview
from desktop_app.domain.register_mapping import ColumnMapping
from desktop_app.domain.register_reasons import NOTES
from desktop_app.gui.forms.ui_programme_people import Ui_ProgrammePeoplePage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.programme_mapping import reading_of, reason_words
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, say
from desktop_app.usecases import beneficiaries
from desktop_app.workers.programme_tasks import import_aside, preview_file

if TYPE_CHECKING:
    from desktop_app.gui.screens.programme_people import PeoplePage

_NO_NIK = "kolom_nik_tidak_ada"
_MOST = 1_000  # shown; the file that is saved has all of them


class FileIntake(QObject):
    """`page_look`, `page_map` and `page_result` of the form. `taken` carries the list."""

    taken = Signal(object)

    def __init__(self, page: PeoplePage, ui: Ui_ProgrammePeoplePage) -> None:
        super().__init__(page)
        self.page, self.ui = page, ui
        self.session = page.session
        self.path: Path | None = None
        self._period: UUID | None = None
        self._mapping: ColumnMapping | None = None
        self.reasons = RowsModel[LeftOutRow](
            (
                Column(self.tr("Lembar"), lambda one: one.sheet),
                Column(self.tr("Baris"), lambda one: str(one.line), number=True),
                Column(self.tr("Tidak diimpor karena"), _why, wide=True),
            ),
            self,
        )
        self.reasons.dress(ui.reasons)
        ui.start.clicked.connect(self.start)
        ui.map.clicked.connect(self.choose_columns)
        ui.mapping.accepted.connect(self._mapped)
        ui.mapping.left.connect(self._not_mapped)

    def look_at(self, path: Path) -> None:
        """Ask what a file is before it is read."""
        period, ui = self.page.periods.period, self.ui
        if period is None or self.page.is_busy():
            return
        self.path, self._mapping, self._period = path, None, period.id
        ui.look_title.setText(
            self.tr("Impor {name} ke {period}").format(name=path.name, period=period.title)
        )
        ui.look_hint.setText(
            self.tr(
                "Judul kolom dicari sendiri, juga bila ada dua baris judul. Semua orang masuk "
                "sebagai usulan; NIK ganda, NIK yang rusak, dan rekening yang salah tidak diimpor "
                "dan dilaporkan dengan nomor barisnya."
            )
        )
        ui.as_of.set_value(None)
        ui.as_of.latest = self.session.office.today()
        mark(ui.as_of, "", ui.as_of_fault)
        ui.look_fault.hide()
        self.page.show_page(ui.page_look)
        ui.start.setFocus()

    def start(self) -> None:
        """Read the file in front."""
        ui = self.ui
        mark(ui.as_of, ui.as_of.problem(), ui.as_of_fault)
        if self.path is None or ui.as_of.problem():
            ui.as_of.setFocus()
            return
        self.page.run_long(
            import_aside,
            self._period,
            self.path,
            ui.as_of.value(),
            self._mapping,
            title=self.tr("Membaca {name}").format(name=self.path.name),
            then=self._taken,
            otherwise=self._not_read,
        )

    def choose_columns(self) -> None:
        """Look at the file's first rows, to be told which column is which."""
        if self.path is not None:
            self.page.run_long(
                preview_file,
                self.path,
                title=self.tr("Membuka {name}…").format(name=self.path.name),
                then=self._ask_columns,
                otherwise=self._not_read,
            )

    def _not_read(self, error: BaseException) -> None:
        self.page.show_page(self.ui.page_look)
        self.ui.look_fault.setText(say(error))
        self.ui.look_fault.show()
        if isinstance(error, Cancelled):
            self.page.load_rows()  # some are in already
        unknown = isinstance(error, LoketError) and error.code == _NO_NIK
        (self.ui.map if unknown else self.ui.start).setFocus()

    def _ask_columns(self, seen: Preview) -> None:
        self.page.show_page(self.ui.page_map)
        self.ui.mapping.ask(self.session, seen, reading=reading_of(self.session))

    def _mapped(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        self.ui.look_fault.hide()
        self.start()

    def _not_mapped(self) -> None:
        self.page.show_page(self.ui.page_look)
        self.ui.map.setFocus()

    def _taken(self, taken: tuple[BeneficiaryList, ReadBeneficiaries]) -> None:
        ui, (one, read) = self.ui, taken
        ui.result_title.setText(self.tr("{name} sudah masuk").format(name=one.file_name))
        words = self.tr(
            "{rows} orang dibaca: {taken} masuk sebagai usulan ({warned} dengan catatan), {out} "
            "tidak diimpor."
        ).format(
            rows=count(one.rows),
            taken=count(one.imported + one.warned),
            warned=count(one.warned),
            out=count(one.left_out),
        )
        for code, number in read.notes.items():
            note = QCoreApplication.translate("register", NOTES.get(code, code))
            words += "\n" + note.format(count=count(number))
        warned = Counter(code for person in read.people for code in person.warnings)
        if warned:
            told = (f"{count(many)} {reason_words((code,))}" for code, many in warned.most_common())
            words += "\n" + self.tr("Catatan: {what}.").format(what="; ".join(told))
        ui.result_words.setText(words)
        self.session.workers.read(
            beneficiaries.left_out,
            one.id,
            then=self._show_left,
            otherwise=self.session.problem,
            owner=self,
        )
        ui.export_now.setVisible(one.left_out > 0)
        self.page.show_page(ui.page_result)
        self.taken.emit(one)
        ui.done.setFocus()

    def _show_left(self, rows: tuple[LeftOutRow, ...]) -> None:
        self.reasons.show_rows(rows[:_MOST])
        self.ui.reasons.setVisible(bool(rows))


def _why(one: LeftOutRow) -> str:
    return reason_words(one.reasons)
