"""Receipts at the counter: printed on what this computer has for them, or saved as PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.receipt_slip import ReceiptPaper
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import translate
from desktop_app.usecases import receipts

_ROLL, _NO_PRINTER = "nomor", "tidak"


class ReceiptDesk(QObject):
    """`printed` follows when a receipt went to its printer."""

    printed = Signal()

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner

    @property
    def paper(self) -> ReceiptPaper:
        """What this computer prints receipts on."""
        machine = self._session.machine
        chosen = machine[declared.RECEIPT_PAPER]
        return ReceiptPaper(str(machine[declared.TICKET_WIDTH]) if chosen == _ROLL else chosen)

    @property
    def printer(self) -> str:
        """The printer receipts on sheets go to, "" for none."""
        machine = self._session.machine
        return machine[declared.PRINTER_RECEIPTS] or machine[declared.PRINTER_LETTERS]

    @property
    def ready(self) -> bool:
        """Tell whether this computer has a printer for receipts."""
        if self.paper.roll_mm is None:
            return bool(self.printer)
        return bool(self._session.machine[declared.TICKET_PRINTER] != _NO_PRINTER)

    def give(self, application_id: UUID) -> None:
        """Print a case's receipt; one is made when there is none yet."""
        self._session.workers.run(
            receipts.give,
            application_id,
            then=self.print,
            otherwise=self._session.problem,
            owner=self,
        )

    def print(self, receipt: Receipt) -> None:
        """Print a receipt on a sheet or on the ticket printer's roll."""
        if not self.ready:
            words = translate(
                "PapersPrinted",
                "Printer belum dipilih di Pengaturan. Simpan tanda terima {number} sebagai PDF.",
            )
            self._session.notice(words.format(number=receipt.number), kind=Kind.WARN)
            return
        if self.paper.roll_mm is not None:
            self._session.workers.read(
                receipts.render,
                receipt.id,
                self.paper,
                then=partial(self._send_roll, receipt),
                otherwise=self._session.problem,
                owner=self,
            )
            return
        self._session.workers.run(
            receipts.queue_print,
            receipt.id,
            self.paper,
            self.printer,
            then=lambda job: self._session.printing.send((job,), self._sheet_sent, self),
            otherwise=self._session.problem,
            owner=self,
        )

    def ask_where(self, receipt: Receipt) -> None:
        """Let a person say where the PDF goes; the window stays usable meanwhile."""
        dialog = QFileDialog(self._owner, translate("PapersPrinted", "Simpan tanda terima"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("PapersPrinted", "PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.selectFile(f"{receipt.number}.pdf")
        dialog.fileSelected.connect(lambda name: self.save(receipt, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, receipt: Receipt, path: Path) -> None:
        """Write a receipt as PDF to `path` and say so."""
        sheet = ReceiptPaper.A5 if self.paper.roll_mm is not None else self.paper
        words = translate("PapersPrinted", "Tanda terima {number} tersimpan di {path}.")
        self._session.workers.read(
            receipts.save,
            receipt.id,
            sheet,
            path,
            then=lambda _: self._session.notice(
                words.format(number=receipt.number, path=path), kind=Kind.GOOD
            ),
            otherwise=self._session.problem,
            owner=self,
        )

    def _sheet_sent(self, job: PrintJob) -> None:
        """A sheet that did not come out waits in Surat, Cetakan."""
        if job.state is not JobState.TERKIRIM:
            self._session.notice(job.error, kind=Kind.ERROR)
            return
        words = translate("PapersPrinted", "Tanda terima {number} dikirim ke printer.")
        self._session.notice(words.format(number=job.title), kind=Kind.GOOD)
        self.printed.emit()

    def _send_roll(self, receipt: Receipt, pdf: bytes) -> None:
        session = self._session
        session.workers.network.run(
            session.doors.print_roll,
            session.office,
            pdf,
            f"Tanda terima {receipt.number}",
            then=lambda _: self._roll_sent(receipt),
            otherwise=session.problem,
            owner=self,
        )

    def _roll_sent(self, receipt: Receipt) -> None:
        session = self._session
        words = translate("PapersPrinted", "Tanda terima {number} dikirim ke printer.")
        session.notice(words.format(number=receipt.number), kind=Kind.GOOD)
        session.workers.run(
            receipts.record_print, receipt.id, then=lambda _: self.printed.emit(), owner=self
        )
