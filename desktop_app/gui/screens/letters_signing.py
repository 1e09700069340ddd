"""Surat › Tanda tangan: the pile for the pen, printed at once, marked by scanning, called from.

A wedge scanner types the code of a letter into the field and ends with Enter: that letter is
signed. What is typed without Enter only narrows the list.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app import settings as declared
from desktop_app.domain.letter_signing import Awaiting, Ready, ready_to_call
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.domain.queue import Ticket
from desktop_app.gui import far_calls
from desktop_app.gui.forms.ui_letters_signing import Ui_LettersSigning
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.scanner import KEEPS_LETTERS
from desktop_app.gui.screens.esign_panel import EsignPanel
from desktop_app.gui.screens.letters_parts import LettersPart
from desktop_app.gui.screens.letters_words import kind_words, state_words
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say, short_date
from desktop_app.usecases import collecting, letter_signing

_TYPING_MS = 250
# A scanner sends the whole code at once; the list need not follow it letter by letter.
_LONGEST_TYPED = 60


class LettersSigning(LettersPart):
    """What waits on top, what is signed below it; who can be called stands under the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_LettersSigning()
        self.ui.setupUi(self)
        self._every: tuple[Awaiting, ...] = ()
        self._ready: tuple[Ready, ...] = ()
        self._to_print: list[Awaiting] = []
        self._printed = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.load)
        self.model = RowsModel[Awaiting](self._columns(), self)
        self.model.dress(self.ui.rows)
        self.esign = EsignPanel(session, self)
        self.esign_ask = self.esign.opener()
        self.ui.outer.addWidget(self.esign)
        self.ui.buttons.insertWidget(1, self.esign_ask)
        self._connect()
        self._show(())

    def entered(self) -> None:
        """Load the list and wait for the scanner."""
        self._tell("")
        self.ui.scan.setFocus()
        self.load()

    def load(self) -> None:
        """Ask for what waits."""
        text = self.ui.scan.text().strip()
        self.session.workers.read(
            letter_signing.waiting,
            text if len(text) <= _LONGEST_TYPED else "",
            then=self._show,
            otherwise=self.session.problem,
            owner=self,
        )

    def _columns(self) -> tuple[Column[Awaiting], ...]:
        return (
            Column(self.tr("Nomor surat"), lambda one: one.number),
            Column(self.tr("Jenis"), lambda one: kind_words(one.kind)),
            Column(self.tr("Nama / tujuan"), lambda one: one.who, wide=True),
            Column(self.tr("Antrean"), self._ticket),
            Column(self.tr("Tanggal"), lambda one: short_date(one.day)),
            Column(self.tr("Cetak"), lambda one: self.tr("%n kali", "", one.prints)),
            Column(self.tr("Status"), lambda one: state_words(one.state)),
        )

    def _ticket(self, one: Awaiting) -> str:
        if one.ticket is None:
            return "–"
        return (
            self.tr("{ticket}, menunggu").format(ticket=one.ticket) if one.in_room else one.ticket
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.scan.textEdited.connect(lambda _: self._pause.start(_TYPING_MS))
        ui.scan.setProperty(KEEPS_LETTERS, True)
        ui.scan.returnPressed.connect(self._scanned)
        self.esign_ask.clicked.connect(self._ask_esign)
        self.esign.signed.connect(self.load)
        self.esign.signed.connect(self.session.letters_signed)
        ui.rows.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        for button, slot, key in (
            (ui.sign, self.sign, "Ctrl+S"),
            (ui.print, self.print_waiting, "Ctrl+P"),
            (ui.undo, self._undo, ""),
            (ui.call, self._call, ""),
        ):
            button.clicked.connect(slot)
            if key:
                action = QAction(self)
                action.setShortcut(QKeySequence(key))
                action.triggered.connect(slot)
                self.addAction(action)

    def _show(self, rows: tuple[Awaiting, ...]) -> None:
        self._every = rows
        self.model.show_rows(rows)
        self.ui.rows.setVisible(bool(rows))
        self.ui.empty.setVisible(not rows)
        self.ui.empty.setText(
            self.tr("Tidak ada surat dengan nomor atau nama itu yang menunggu.")
            if self.ui.scan.text().strip()
            else self.tr("Tidak ada surat yang menunggu tanda tangan atau diambil.")
        )
        self._show_ready(ready_to_call(rows))
        self._show_buttons()

    def _show_ready(self, ready: tuple[Ready, ...]) -> None:
        self._ready = ready
        self.ui.ready_box.setVisible(bool(ready))
        if ready:
            codes = ", ".join(one.code for one in ready)
            words = self.tr("Surat sudah ditandatangani dan pemohon menunggu: {codes}")
            self.ui.ready_words.setText(words.format(codes=codes))
            self.ui.call.setText(self.tr("Panggil {code}").format(code=ready[0].code))

    def _chosen(self, *, signed: bool) -> list[Awaiting]:
        indexes = self.ui.rows.selectionModel().selectedRows()
        rows = (self.model.row(index) for index in indexes)
        return [one for one in rows if one is not None and one.signed is signed]

    def _unprinted(self) -> list[Awaiting]:
        return [one for one in self._every if not one.signed and not one.prints]

    def _show_buttons(self) -> None:
        self.ui.sign.setEnabled(bool(self._chosen(signed=False)))
        self.ui.undo.setEnabled(bool(self._chosen(signed=True)))
        self.esign_ask.setVisible(self.session.settings[declared.USE_ESIGN])
        self.esign_ask.setEnabled(bool(self._chosen(signed=False)))
        self.ui.print.setEnabled(bool(self._unprinted()) and not self._to_print)

    # Marking ------------------------------------------------------------------------------------

    def _scanned(self) -> None:
        text = self.ui.scan.text().strip()
        if not text:
            return
        self._pause.stop()
        self.session.workers.run(
            letter_signing.mark_scanned,
            text,
            then=self._marked,
            otherwise=self._not_marked,
            owner=self,
        )

    def sign(self) -> None:
        """Mark what is chosen as signed."""
        ids = tuple(one.letter_id for one in self._chosen(signed=False))
        if ids:
            self.session.workers.run(
                letter_signing.mark_signed,
                ids,
                then=self._marked,
                otherwise=self._not_marked,
                owner=self,
            )

    def _ask_esign(self) -> None:
        self.esign.ask([one.letter_id for one in self._chosen(signed=False)])

    def _marked(self, signed: letter_signing.Signed) -> None:
        self.ui.scan.clear()
        self.ui.scan.setFocus()
        one = signed.letters[0]
        if len(signed.letters) == 1:
            words = self.tr("✔ Surat {number} ditandatangani.").format(number=one.number)
        else:
            words = self.tr("✔ %n surat ditandatangani.", "", len(signed.letters))
        self._tell(words, "good")
        self.load()
        self.session.letters_signed.emit()

    def _not_marked(self, error: BaseException) -> None:
        self.ui.scan.selectAll()
        self._tell(f"✘ {say(error)}", "error")

    def _undo(self) -> None:
        ids = tuple(one.letter_id for one in self._chosen(signed=True))
        if ids:
            self.session.workers.run(
                letter_signing.not_signed,
                ids,
                then=lambda _: self.load(),
                otherwise=self._not_marked,
                owner=self,
            )

    # Calling ------------------------------------------------------------------------------------

    def _call(self, *anyway: bool) -> None:
        if not self._ready:
            return
        session, ticket_id = self.session, self._ready[0].ticket_id
        if far_calls.crosses(session):
            session.workers.network.run(
                far_calls.call_to_collect,
                session.office,
                ticket_id,
                *anyway,
                then=self._called,
                otherwise=self._not_called,
                owner=self,
            )
        else:
            session.workers.run(
                collecting.call_to_collect,
                ticket_id,
                then=self._called,
                otherwise=self._not_marked,
                owner=self,
            )

    def _not_called(self, error: BaseException) -> None:
        if not far_calls.offer_anyway(self.session, error, lambda: self._call(True)):
            self._not_marked(error)

    def _called(self, ticket: Ticket) -> None:
        words = self.tr("{number} dipanggil untuk mengambil surat. Serahkan di layar Loket.")
        self.session.notice(words.format(number=ticket.code), kind=Kind.GOOD)
        self.load()

    # Printing what waits, one after the other ----------------------------------------------------

    def print_waiting(self) -> None:
        """Print every letter that waits for the pen and was not printed yet, oldest first."""
        if self._to_print:
            return
        self._to_print, self._printed = self._unprinted(), 0
        self._show_buttons()
        if self._to_print:
            self.session.printing.letters(
                [one.letter_id for one in self._to_print],
                told=self._sent,
                otherwise=lambda error: self._stopped(say(error)),
                owner=self,
            )

    def _sent(self, job: PrintJob) -> None:
        if job.state is not JobState.TERKIRIM:
            self._stopped(job.error)
            return
        self._to_print = self._to_print[1:]
        self._printed += 1
        if not self._to_print:
            words = self.tr("%n surat dikirim ke pencetak.", "", self._printed)
            self.session.notice(words, kind=Kind.GOOD)
            self.load()

    def _stopped(self, why: str) -> None:
        left: Sequence[Awaiting] = self._to_print
        self._to_print = []
        words = self.tr("{why} {n} surat belum tercetak; tekan Ctrl+P untuk melanjutkan.")
        self._tell(words.format(why=why, n=len(left)), "error")
        self.load()

    def _tell(self, sentence: str, role: str = "hint") -> None:
        label = self.ui.answer
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
        label.setText(
            sentence
            or self.tr("Pindai kode QR pada surat yang sudah ditandatangani; satu per satu.")
        )
        label.setAccessibleName(label.text())
