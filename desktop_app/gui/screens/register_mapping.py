"""Which column is which: chosen above the first rows, with what they would be read as below.

Shown where the headings do not tell, or where somebody knows better. Nothing is taken before it
was chosen: a column that only looks like a NIK may be the No. KK.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.register import Preview, SheetPreview
from desktop_app.domain.register_choices import REGISTER_OFFER, Offer, choices, chosen, read_as
from desktop_app.domain.register_mapping import ColumnMapping, fingerprint_of
from desktop_app.domain.register_reasons import in_words
from desktop_app.domain.register_rows import AsideRow, EntryRow
from desktop_app.gui.forms.ui_register_mapping import Ui_MappingPanel
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.mapping_table import label_of
from desktop_app.usecases.office import Office

_SHOWN = 10
_LOWEST = 110
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Row = EntryRow | AsideRow


@dataclass(frozen=True, slots=True)
class Reading:
    """A kind of file: what its columns can be, and how the first rows would be read below."""

    offer: Offer
    columns: tuple[Column[Any], ...]
    rows: Callable[[Office, SheetPreview, ColumnMapping], Sequence[Any]]


class MappingPanel(QWidget):
    """`accepted` carries the choice (a ColumnMapping), `left` that nothing was chosen.

    `ask` opens it on a file: a register's, or what `reading` says; `required` are the fields
    without which nothing can be read.
    """

    accepted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MappingPanel()
        self.ui.setupUi(self)
        self._session: Session | None = None
        self._sheets: tuple[SheetPreview, ...] = ()
        self._register = Reading(REGISTER_OFFER, self._result_columns(), _as_register)
        self._reading = self._register
        self._required: Sequence[StrEnum] = ()
        self.result = RowsModel[Any](self._reading.columns, self)
        self.result.dress(self.ui.result)
        ui = self.ui
        for view in (ui.columns, ui.result):
            # They share what height there is; what they would like to have makes nothing scroll.
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            view.setMinimumHeight(_LOWEST)
        ui.header.setSpecialValueText(self.tr("tidak ada"))
        ui.sheet.currentIndexChanged.connect(self._show_sheet)
        ui.header.valueChanged.connect(self._move_header)
        ui.columns.choices.changed.connect(self._weigh)
        ui.accept.clicked.connect(self.accept)
        ui.leave.clicked.connect(self.left)

    def ask(
        self,
        session: Session,
        seen: Preview,
        required: Sequence[StrEnum] | None = None,
        reading: Reading | None = None,
    ) -> None:
        """Ask which column is which in a file that was looked at."""
        self._session = session
        self._sheets = seen.sheets
        self._show_as(reading or self._register)
        self._required = self._reading.offer.required if required is None else required
        several = len(seen.sheets) > 1
        unread = (n for n, sheet in enumerate(seen.sheets) if sheet.header_row is None)
        with QSignalBlocker(self.ui.sheet):
            self.ui.sheet.clear()
            self.ui.sheet.addItems([sheet.name for sheet in seen.sheets])
            self.ui.sheet.setCurrentIndex(next(unread, 0))
        for part in (self.ui.sheet, self.ui.sheet_label):
            part.setVisible(several)
        self._show_sheet()
        self.ui.columns.setFocus()

    @property
    def mapping(self) -> ColumnMapping:
        """What is chosen now."""
        columns = self.ui.columns.choices.columns
        return chosen(columns, self.ui.header.value(), self._reading.offer)

    def accept(self) -> None:
        """Go on with what is chosen, when nothing is lacking."""
        if self.ui.accept.isEnabled():
            self.accepted.emit(self.mapping)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on, Esc leaves, Enter goes to the next column."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        elif self.ui.columns.hasFocus():
            self.ui.columns.go_to(self.ui.columns.currentIndex().column() + 1)

    def _show_as(self, reading: Reading) -> None:
        self.ui.columns.choices.offer = reading.offer
        if reading is not self._reading:
            self._reading = reading
            self.result.deleteLater()
            self.result = RowsModel[Any](reading.columns, self)
            self.result.dress(self.ui.result)

    def _sheet(self) -> SheetPreview | None:
        index = self.ui.sheet.currentIndex()
        return self._sheets[index] if 0 <= index < len(self._sheets) else None

    def _show_sheet(self) -> None:
        sheet = self._sheet()
        if sheet is None:
            return
        line = sheet.header_row if sheet.header_row is not None else _line_of_words(sheet)
        with QSignalBlocker(self.ui.header):
            self.ui.header.setMaximum(len(sheet.head))
            self.ui.header.setValue(line)
        self._show_columns(sheet if line == sheet.header_row else _under(sheet, line))

    def _move_header(self, line: int) -> None:
        sheet = self._sheet()
        if sheet is not None:
            self._show_columns(sheet if line == sheet.header_row else _under(sheet, line))

    def _show_columns(self, sheet: SheetPreview) -> None:
        rows = sheet.rows if sheet.header_row is not None else sheet.head
        self.ui.columns.show_columns(choices(sheet, self._reading.offer), rows[:_SHOWN])
        self._weigh()

    def _weigh(self) -> None:
        sheet, session = self._sheet(), self._session
        if sheet is None or session is None:
            return
        there = {one.field for one in self.ui.columns.choices.columns}
        offer = self._reading.offer
        lacking = [label_of(one, offer) for one in self._required if one not in there]
        welcome = [label_of(one, offer) for one in offer.welcome if one not in there]
        self.ui.accept.setEnabled(not lacking)
        self._tell(lacking, welcome)
        rows = self._reading.rows(session.office, sheet, self.mapping)
        self.result.show_rows(rows[:_SHOWN])
        line = self.ui.header.value()
        known = line and fingerprint_of(sheet.head[line - 1])
        self.ui.kept.setText(
            self.tr("Susunan ini diingat: berkas berikutnya yang berjudul sama langsung terbaca.")
            if known
            else self.tr("Tanpa judul kolom, susunan ini ditanyakan lagi pada berkas berikutnya.")
        )

    def _tell(self, lacking: list[str], welcome: list[str]) -> None:
        label = self.ui.lacking
        if lacking:
            words = self.tr("⚠ Belum dipilih: {fields}.").format(fields=", ".join(lacking))
        elif welcome:
            words = self.tr("✔ Cukup. Bila ada, pilih juga: {fields}.").format(
                fields=", ".join(welcome)
            )
        else:
            words = self.tr("✔ Lengkap.")
        label.setText(words)
        label.setProperty("role", "error" if lacking else "good")
        label.style().unpolish(label)
        label.style().polish(label)

    def _result_columns(self) -> tuple[Column[Row], ...]:
        return (
            Column(self.tr("NIK"), _nik),
            Column(self.tr("Nama"), lambda row: row.name),
            Column(self.tr("No. KK"), lambda row: row.kk),
            Column(self.tr("Lahir"), lambda row: "-".join(reversed(row.birth_date.split("-")))),
            Column(self.tr("Desa"), _village),
            Column(self.tr("Jadinya"), self._becomes, wide=True),
        )

    def _becomes(self, row: Row) -> str:
        if isinstance(row, AsideRow):
            return self.tr("disisihkan: {why}").format(why=in_words(tuple(row.reasons.split(","))))
        if row.warnings:
            why = in_words(tuple(row.warnings.split(",")))
            return self.tr("masuk, dengan catatan: {why}").format(why=why)
        return self.tr("masuk")


def _as_register(office: Office, sheet: SheetPreview, mapping: ColumnMapping) -> Sequence[Row]:
    regency = office.identity.regency_code
    return read_as(sheet, mapping, office.regions, regency, office.today())


def _nik(row: Row) -> str:
    return row.nik if isinstance(row, EntryRow) else row.first_15


def _village(row: Row) -> str:
    return " — ".join(filter(None, (row.village, row.district)))


def _under(sheet: SheetPreview, line: int) -> SheetPreview:
    """Return the sheet as it looks with its headings in another line, 0 for none."""
    if line == 0:
        return replace(sheet, header_row=None, columns=(), rows=())
    titles = sheet.head[line - 1]
    columns = tuple((title, None) for title in titles)
    return replace(sheet, header_row=line, columns=columns, rows=sheet.head[line:])


def _line_of_words(sheet: SheetPreview) -> int:
    """Return the line (from 1) that looks most like headings, 0 for none."""
    words = [sum(any(map(str.isalpha, text)) for text in row) for row in sheet.head]
    most = max(words, default=0)
    return words.index(most) + 1 if most >= 2 else 0
