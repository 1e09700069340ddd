"""The end of a *kolektif*: the list that goes out, the bringer's receipt, what became of all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.batch import Batch, BatchRow, judge
from desktop_app.domain.bringer import BusyBringer
from desktop_app.domain.case import CaseState
from desktop_app.domain.intake import Ground
from desktop_app.domain.letter import Letter
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.domain.receipt_slip import ReceiptPaper
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.receipt_desk import ReceiptDesk
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.widgets.pdf_view import PdfView
from desktop_app.usecases import bringers, letters, receipts
from desktop_app.usecases.batches import ClosedBatch
from desktop_app.usecases.office import Office

_REFUSED = (CaseState.DITOLAK.value, CaseState.DIKEMBALIKAN.value)


class BatchDone(QWidget):
    """`left` when the officer goes back to the counter."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = ReceiptDesk(session, self)
        self._closed: ClosedBatch | None = None
        self._batch: Batch | None = None
        self.data: bytes | None = None
        self.receipt: bytes | None = None
        self.title, self.words = QLabel(self), QLabel(self)
        self.title.setProperty("role", "heading")
        self.words.setWordWrap(True)
        self.words.setObjectName("batch_words")
        self.letter = PdfView(self)
        self.letter.set_workers(session.workers)
        self.results = RowsModel[tuple[int, BatchRow, str]](self._columns(), self)
        self.busy = RowsModel[BusyBringer](self._busy_columns(), self)
        self.table, self.busy_table = self._tables()
        self.busy_title = QLabel(self.tr("Pembawa berkas terbanyak bulan ini"), self)
        self.busy_title.setProperty("role", "title")
        self._lay_out()

    def show_end(self, batch: Batch, closed: ClosedBatch, ground: Ground) -> None:
        """Show what was made, fetch both papers, and say who else brought many this month."""
        self._batch, self._closed = batch, closed
        self.data = self.receipt = None
        code, number = closed.ticket.code, closed.receipt.number
        self.title.setText(self.tr("Kolektif {number} selesai").format(number=code))
        self.words.setText(self._words(batch, closed.letter, number))
        rows = []
        for at, row in enumerate(batch.rows):
            if not row.empty:
                told = judge(batch, at, ground.service(row.draft.service), None).words
                words = told if row.result else self.tr("Tidak diperiksa, dikembalikan")
                rows.append((at + 1, row, words))
        self.results.show_rows(rows)
        self._fetch(closed)
        self._ask_for_busy(self._session.office.today())

    def print_papers(self) -> None:
        """Ctrl+P: the list and every letter of the batch, each kind on its own printer."""
        if self._batch is None or self._closed is None:
            return
        own = [(row.result.letter_id, row.result.state) for row in self._batch.done if row.result]
        for slips in (False, True):
            ids: list[UUID] = [id for id, state in own if id and (state in _REFUSED) == slips]
            if self._closed.letter is not None and not slips:
                ids.insert(0, self._closed.letter.id)
            if ids:
                self._session.printing.letters(ids, slips=slips, told=self._printed, owner=self)

    def print_receipt(self) -> None:
        """Ctrl+T: the bringer's receipt."""
        if self._closed is not None:
            self._desk.print(self._closed.receipt)

    def _printed(self, job: PrintJob) -> None:
        if job.state is JobState.GAGAL:
            self._session.notice(
                self.tr("{title} belum tercetak; menunggu di Surat.").format(title=job.title),
                kind=Kind.WARN,
            )

    def _fetch(self, closed: ClosedBatch) -> None:
        def take(data: bytes) -> None:
            if self._closed is closed:
                self.data = data
                self.letter.show_pdf(data)

        def keep(data: bytes) -> None:
            if self._closed is closed:
                self.receipt = data
                if closed.letter is None:
                    self.letter.show_pdf(data)

        if closed.letter is not None:
            self.letter.show_words(self.tr("Mengambil daftar dari arsip …"))
            self._session.workers.run(letters.letter_bytes, closed.letter.id, then=take, owner=self)
        else:
            self.letter.show_words(self.tr("Menyiapkan tanda terima …"))
        self._session.workers.read(
            receipts.render, closed.receipt.id, ReceiptPaper.A5, then=keep, owner=self
        )

    def _ask_for_busy(self, today: date) -> None:
        may = self._session.actor.may(Right.SEE_NIK)
        self.busy_title.setVisible(may)
        self.busy_table.setVisible(may)
        if may:

            def task(office: Office) -> Sequence[BusyBringer]:
                return bringers.bringers(office, today.replace(day=1), today, more_than=0)

            self._session.workers.read(task, then=self.busy.show_rows, owner=self)

    def _words(self, batch: Batch, letter: Letter | None, receipt: str) -> str:
        parts = [
            self.tr("%n berkas diputuskan.", "", len(batch.done)),
            self.tr("Daftar nomor {number} sudah terbit.").format(number=letter.number)
            if letter is not None
            else "",
            self.tr("Tanda terima untuk pembawa: {number}.").format(number=receipt),
        ]
        return " ".join(filter(None, parts))

    def _columns(self) -> tuple[Column[tuple[int, BatchRow, str]], ...]:
        return (
            Column(self.tr("No"), lambda one: str(one[0]), number=True),
            Column(self.tr("Nama"), lambda one: one[1].draft.value("nama") or "–"),
            Column(self.tr("Hasil"), lambda one: one[2], wide=True),
        )

    def _busy_columns(self) -> tuple[Column[BusyBringer], ...]:
        return (
            Column(self.tr("Nama"), lambda one: one.name, wide=True),
            Column(self.tr("Berkas"), lambda one: str(one.files), number=True),
            Column(self.tr("Desa"), lambda one: str(one.villages), number=True),
            Column(self.tr("Tanpa surat kuasa"), lambda one: str(one.without_paper), number=True),
        )

    def _tables(self) -> tuple[QTableView, QTableView]:
        made = []
        for model, name in (
            (self.results, self.tr("Hasil tiap berkas")),
            (self.busy, self.tr("Pembawa berkas terbanyak bulan ini")),
        ):
            view = QTableView(self)
            view.setAccessibleName(name)
            view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
            view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
            view.setTabKeyNavigation(False)
            view.setShowGrid(False)
            view.setWordWrap(False)
            view.setAlternatingRowColors(True)
            model.dress(view)
            made.append(view)
        return made[0], made[1]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.words)
        keys = QHBoxLayout()
        self.next = self._button(self.tr("Esc  Kembali ke Loket"), "batch_back", main=True)
        self.next.clicked.connect(self.left)
        print_all = self._button(self.tr("Ctrl+P  Cetak daftar dan surat"), "batch_print")
        print_all.clicked.connect(self.print_papers)
        print_one = self._button(self.tr("Ctrl+T  Cetak tanda terima"), "batch_receipt")
        print_one.clicked.connect(self.print_receipt)
        for button in (self.next, print_all, print_one):
            keys.addWidget(button)
        keys.addStretch(1)
        column.addLayout(keys)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        lower.addWidget(self.letter, 4)
        right = QVBoxLayout()
        right.addWidget(self.table, 3)
        right.addWidget(self.busy_title)
        right.addWidget(self.busy_table, 1)
        lower.addLayout(right, 7)
        column.addLayout(lower, 1)
        self.letter.setMinimumWidth(360)
        self.letter.setSizePolicy(
            self.letter.sizePolicy().horizontalPolicy(), self.table.sizePolicy().verticalPolicy()
        )
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _button(self, words: str, name: str, *, main: bool = False) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        button.setProperty("main", main)
        return button
