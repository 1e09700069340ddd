"""What is asked about a case that waits: its paper, its entry, its answer, who takes its letter.

Each is a panel beside the case; each only says what was told and changes nothing.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.domain.follow_up import (
    LONGEST_NOTE,
    LONGEST_REFERENCE,
    BpjsAnswer,
    FollowUp,
    FollowUpKind,
)
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.flow_layout import FlowLayout
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.workers.attachment_tasks import Offered


class FollowUpForm(InlinePanel):
    """One thing a case waits for is noted. The signals carry what was told about it.

    `scan_wanted` asks for a file; `use_scan` shows which one was chosen.
    """

    handed_in = Signal(object, str)  # Offered or None, note
    entered = Signal(object, str)  # date, reference
    answered = Signal(str, object, str, str)  # answer, date, reference, note
    dropped = Signal(str)
    scan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("follow_up_form")
        self._kind = FollowUpKind.MENYUSUL
        self._dropping = False
        self._scan: Offered | None = None
        self.heading = QLabel(self)
        self.heading.setProperty("role", "title")
        self.heading.setWordWrap(True)
        self.column.addWidget(self.heading)
        self.answer = QComboBox(self)
        for one in BpjsAnswer:
            self.answer.addItem(QCoreApplication.translate("FollowUp", one.label), one.value)
        self.answer_label = self.add_field(self.tr("Jawaban"), self.answer, "follow_up_answer")
        self.day = DateField(self)
        self.day_label = self.add_field(self.tr("Tanggal"), self.day, "follow_up_day")
        self.reference = QLineEdit(self)
        self.reference.setMaxLength(LONGEST_REFERENCE)
        self.reference_label = self.add_field(
            self.tr("Nomor rujukan (bila ada)"), self.reference, "follow_up_reference"
        )
        self.note = QLineEdit(self)
        self.note.setMaxLength(LONGEST_NOTE)
        self.add_last(self.tr("Catatan"), self.note, "follow_up_note")
        self.note_label = self._label_of(self.note)
        self.column.addWidget(self._buttons())

    def ask(self, one: FollowUp, what: str, today: date) -> None:
        """Open for one thing that is waited for; `what` is its name."""
        self._kind, self._dropping = one.kind, False
        self.use_scan(None)
        self.heading.setText(what)
        self.day.latest = today
        self.day.set_value(today)
        self.reference.setText(one.reference)
        self.note.clear()
        self._arrange()
        first: QWidget = self.note
        if one.kind is FollowUpKind.BPJS:
            first = self.answer
        elif one.kind is FollowUpKind.SIKS_NG:
            first = self.day
        self.take_keyboard(first)

    def use_scan(self, offered: Offered | None) -> None:
        """Show which picture of the paper is going to be kept."""
        self._scan = offered
        words = self.tr("Ctrl+O  Lampirkan pindaian")
        if offered is not None:
            words = self.tr("✔ {name}").format(name=offered.name)
        self.scan.setText(words)
        self.scan.setAccessibleName(words)
        self._row.invalidate()

    def done(self) -> None:
        """Say what was told; a date that is none is told first."""
        note = self.note.text()
        if self._dropping:
            self.dropped.emit(note)
            return
        day = self.day.value()
        if self._kind is not FollowUpKind.MENYUSUL and day is None:
            self.say_fault(self.day.problem() or self.tr("Tanggal belum diisi."))
            self.day.setFocus()
            return
        match self._kind:
            case FollowUpKind.MENYUSUL:
                self.handed_in.emit(self._scan, note)
            case FollowUpKind.SIKS_NG:
                self.entered.emit(day, self.reference.text())
            case FollowUpKind.BPJS:
                answer = str(self.answer.currentData())
                self.answered.emit(answer, day, self.reference.text(), note)

    def _drop(self) -> None:
        """Ask why it is not waited for any more."""
        self._dropping = True
        self._arrange()
        self.note.setFocus()

    def _arrange(self) -> None:
        kind, dropping = self._kind, self._dropping
        bpjs = kind is FollowUpKind.BPJS and not dropping
        dated = kind is not FollowUpKind.MENYUSUL and not dropping
        paper = kind is FollowUpKind.MENYUSUL and not dropping
        for parts, on in (
            ((self.answer, self.answer_label), bpjs),
            ((self.day, self.day_label, self.reference, self.reference_label), dated),
            ((self.note, self.note_label), kind is not FollowUpKind.SIKS_NG or dropping),
            ((self.scan,), paper),
            ((self.not_needed,), not dropping),
        ):
            for part in parts:
                part.setVisible(on)
        self._last = self.reference if kind is FollowUpKind.SIKS_NG and not dropping else self.note
        self.note_label.setText(self.tr("Alasannya") if dropping else self.tr("Catatan"))
        words = self.tr("Enter  Sudah diserahkan") if paper else self.tr("Enter  Simpan")
        self.keep.setText(words)
        self.keep.setAccessibleName(words)
        self._row.invalidate()

    def _buttons(self) -> QWidget:
        row = QWidget(self)
        self._row = FlowLayout(row, gap=6, line_gap=4)
        self.keep = self._button("follow_up_keep", self.done)
        self.keep.setProperty("main", True)
        self.scan = self._button("follow_up_scan", self.scan_wanted.emit)
        self.not_needed = self._button("follow_up_drop", self._drop)
        self.not_needed.setText(self.tr("Tidak ditunggu lagi"))
        close = self._button("follow_up_close", self.give_back)
        close.setText(self.tr("Esc  Tutup"))
        for button in (self.keep, self.scan, self.not_needed, close):
            button.setAccessibleName(button.text())
            self._row.addWidget(button)
        return row

    def _button(self, name: str, do: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        button.clicked.connect(lambda _=False: do())  # type: ignore[operator]
        return button

    def _label_of(self, field: QWidget) -> QLabel:
        return next(one for one in self.findChildren(QLabel) if one.buddy() is field)


class HandOverForm(InlinePanel):
    """A letter is handed over; `given` carries who took it and how they are related."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hand_over_form")
        self.heading = QLabel(self)
        self.heading.setProperty("role", "title")
        self.heading.setWordWrap(True)
        self.column.addWidget(self.heading)
        self.taker, self.relation = QLineEdit(self), QLineEdit(self)
        self.add_field(self.tr("Diambil oleh"), self.taker, "hand_over_taker")
        self.add_last(
            self.tr("Hubungan (kosong bila pemohon sendiri)"), self.relation, "hand_over_relation"
        )
        row = QHBoxLayout()
        keep = self.add_button(self.tr("Enter  Serahkan"), "hand_over_give", main=True)
        keep.clicked.connect(self.done)
        close = self.add_button(self.tr("Esc  Tutup"), "hand_over_close")
        close.clicked.connect(self.give_back)
        for button in (keep, close):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def ask(self, number: str, name: str) -> None:
        """Open for a letter, with the applicant as the one who takes it."""
        self.heading.setText(self.tr("Serahkan surat {number}").format(number=number))
        self.taker.setText(name)
        self.relation.clear()
        self.take_keyboard(self.taker)
        self.taker.selectAll()

    def done(self) -> None:
        """Say who took it."""
        self.given.emit(self.taker.text(), self.relation.text())
