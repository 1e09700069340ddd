"""The middle of the workbench after F9: what became of the case, and its letter as it was archived.

Printing takes the archived bytes, never a new drawing. It may fail and be repeated: the letter
is safe by then.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop_app import settings as declared
from desktop_app.domain.catalogue import Service
from desktop_app.domain.letter import Letter
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.domain.queue import Ticket, TicketState
from desktop_app.domain.receipt import Receipt
from desktop_app.gui.announcements import announce
from desktop_app.gui.forms.ui_workbench_done import Ui_DonePanel
from desktop_app.gui.printing import is_slip, printer_for
from desktop_app.gui.screens.receipt_desk import ReceiptDesk
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.widgets.ticket_words import Names
from desktop_app.usecases import letters, receipts
from desktop_app.usecases.applications import Concluded

_TOLD = "jenis_informasi"  # the field of a service at which complaints are told


class DonePanel(QWidget):
    """`arrived` follows when the archived letter is on show, `printed` when it was printed.

    `service_chosen` carries the code of another service for the person who is still here.
    """

    arrived = Signal()
    printed = Signal()
    service_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DonePanel()
        self.ui.setupUi(self)
        self._session: Session | None = None
        self._letter: Letter | None = None
        self._data: bytes | None = None
        self.ui.print_letter.clicked.connect(self.print_again)
        self.ui.save_letter.clicked.connect(self.ask_where_to_save)
        for button in (self.ui.next, self.ui.print_letter, self.ui.save_letter):
            button.setAccessibleName(button.text())
        self.ui.complain.hide()
        self.ui.complain.clicked.connect(self._complain)
        self._about = ""
        self._receipt: Receipt | None = None
        self._desk: ReceiptDesk | None = None
        self.receipt_button = self._receipt_button()
        # Queued: the list has closed by the time the form opens.
        self.ui.other.activated.connect(self._choose_other, Qt.ConnectionType.QueuedConnection)

    def bind(self, session: Session) -> None:
        """Give the lanes and the notice line."""
        self._session = session
        self._desk = ReceiptDesk(session, self)
        self.ui.letter.set_workers(session.workers)

    @property
    def data(self) -> bytes | None:
        """The archived PDF of the last letter, None when there is none (yet)."""
        return self._data

    def show_result(self, result: Concluded, service: Service | None, names: Names) -> None:
        """Say what became of the case; fetch its letter, show and, with a printer set, print it."""
        self._letter, self._data, self._receipt = result.letter, None, result.receipt
        ticket, letter = result.ticket, result.letter
        outcome = self._outcome(result.state)
        self.ui.title.setText(
            self.tr("{number} selesai: {state}").format(number=ticket.code, state=outcome)
        )
        words = [
            self._what_was_made(result),
            self._receipt_words(result),
            self._where_next(result, names),
        ]
        self.ui.words.setText(" ".join(one for one in words if one))
        waiting = self.tr("Mengambil surat dari arsip …") if letter is not None else ""
        self.ui.letter.show_words(waiting)
        announce(self, f"{self.ui.title.text()}. {self.ui.words.text()}")
        self._tell(result, service)
        self._offer(ticket, names)
        self._offer_complaint(result, service)
        for part in (self.ui.print_letter, self.ui.save_letter):
            part.setVisible(letter is not None or result.receipt is not None)
        self.receipt_button.setVisible(letter is not None and result.receipt is not None)
        self._show_receipt()
        if letter is not None and self._session is not None:
            self._session.workers.read(
                letters.letter_bytes, letter.id, then=partial(self._take, letter), owner=self
            )

    def open_services(self) -> bool:
        """Open the list of other services (F4); False when none is offered."""
        if self.ui.other.isHidden():
            return False
        self.ui.other.setFocus()
        self.ui.other.showPopup()
        return True

    def _what_was_made(self, result: Concluded) -> str:
        letter = result.letter
        if result.state == "diajukan":
            return self.tr("Suratnya terbit setelah disetujui supervisor.")
        if result.state == "dititipkan":
            return self.tr("Berkas disimpan di kantor; belum ada keputusan dan surat.")
        if letter is None:
            return self.tr("Layanan ini tidak menghasilkan surat.")
        return self.tr("{subject} nomor {number} sudah terbit dan tersimpan di arsip.").format(
            subject=letter.subject, number=letter.number
        )

    def _receipt_button(self) -> QPushButton:
        button = QPushButton(self.tr("Ctrl+E  Tanda terima"), self)
        button.setObjectName("print_receipt")
        button.setAccessibleName(self.tr("Cetak tanda terima (Ctrl+E)"))
        button.setAutoDefault(False)
        button.clicked.connect(self.print_receipt)
        button.hide()
        self.ui.row.insertWidget(self.ui.row.indexOf(self.ui.complain), button)
        return button

    def _show_receipt(self) -> None:
        """Print the receipt of whoever goes home with one; without a letter show it, too."""
        receipt, session, desk = self._receipt, self._session, self._desk
        if receipt is None or session is None or desk is None:
            return
        if desk.ready:
            desk.print(receipt)
        if self._letter is None:
            self.ui.letter.show_words(self.tr("Menyiapkan tanda terima …"))
            session.workers.read(
                receipts.render,
                receipt.id,
                desk.paper,
                then=lambda pdf: self.ui.letter.show_pdf(pdf) if receipt is self._receipt else None,
                owner=self,
            )

    def print_receipt(self) -> None:
        """Print the receipt (Ctrl+E), as often as the printer needs."""
        if self._receipt is not None and self._desk is not None:
            self._desk.print(self._receipt)

    def _receipt_words(self, result: Concluded) -> str:
        """Say which receipt the person goes home with, "" without one."""
        if result.receipt is None:
            return ""
        return self.tr("Tanda terima {number}.").format(number=result.receipt.number)

    def _where_next(self, result: Concluded, names: Names) -> str:
        """Say where the number goes when it is not simply done."""
        ticket = result.ticket
        service = names.service(ticket.service) if ticket.service else ""
        match ticket.state:
            case TicketState.DILAYANI:
                return self.tr("Orang ini masih punya layanan: {service}.").format(service=service)
            case TicketState.MENUNGGU:
                words = self.tr(
                    "Orang ini menunggu lagi untuk {service}, di loket yang melayaninya."
                )
                return words.format(service=service)
            case TicketState.DITUNDA:
                words = self.tr(
                    "Berkas {done} dari {people} selesai. F8 memanggil yang menunggu; "
                    "bila tidak ada, berkas berikutnya."
                )
                return words.format(done=ticket.files_done, people=ticket.people)
            case TicketState.MENUNGGU_SURAT if result.letter is None:
                return self.tr(
                    "Minta orangnya menunggu: setelah disetujui, nomornya dipanggil dari daftar "
                    "di kiri."
                )
            case TicketState.MENUNGGU_SURAT:
                return self.tr(
                    "Minta orangnya menunggu: suratnya ditandatangani dahulu, lalu nomornya "
                    "dipanggil dari daftar di kiri."
                )
        return ""

    def _offer(self, ticket: Ticket, names: Names) -> None:
        """Say what F8 does, and which other services may follow for the same person."""
        words = self.tr("F8  Panggil berikut")
        if ticket.state is TicketState.DILAYANI and ticket.service:
            words = self.tr("F8  Lanjut: {service}").format(service=names.service(ticket.service))
        self.ui.next.setText(words)
        self.ui.next.setAccessibleName(words)
        over = ticket.state in (TicketState.SELESAI, TicketState.MENUNGGU_SURAT)
        one_person = over and not ticket.batch
        for part in (self.ui.other, self.ui.other_label):
            part.setVisible(one_person)
        self.ui.other.clear()
        for code, name in names.services.items():
            self.ui.other.addItem(name, code)
        self.ui.other.setPlaceholderText(self.tr("Pilih layanan"))
        self.ui.other.setCurrentIndex(-1)

    def _offer_complaint(self, result: Concluded, service: Service | None) -> None:
        """Let what was told be recorded as a complaint, where the office keeps them."""
        told = service is not None and any(field.key == _TOLD for field in service.fields)
        used = self._session is not None and self._session.settings[declared.USE_GUIDANCE]
        self._about = f"complaints/{result.application_id}"
        self.ui.complain.setVisible(told and used)

    def _complain(self) -> None:
        if self._session is not None:
            self._session.place_wanted.emit("guidance", self._about)

    def _choose_other(self, index: int) -> None:
        self.service_chosen.emit(str(self.ui.other.itemData(index)))

    def _tell(self, result: Concluded, service: Service | None) -> None:
        """Put together what the officer says to the person who goes."""
        sentences = [self._awaited_words(result) or result.verdict.read_aloud]
        if result.state == "disetujui" and service is not None:
            sentences += service.next_steps
        self.ui.say.setText("\n\n".join(one for one in sentences if one))

    def _awaited_words(self, result: Concluded) -> str:
        """Return what is told to whoever goes home undecided; "" for everybody else."""
        return {
            "dititipkan": self.tr(
                "Berkas sudah kami simpan dan kami ajukan begitu waktunya tiba. Simpan tanda "
                "terimanya; dengan itu berkas ini langsung ditemukan kembali."
            ),
            "diajukan": self.tr(
                "Permohonan sudah kami terima dan menunggu persetujuan. Bawa tanda terimanya "
                "saat mengambil surat."
            ),
        }.get(result.state, "")

    def print_again(self) -> None:
        """Print the last letter (Ctrl+P): the archived bytes, as often as the printer needs."""
        if self._letter is None and self._receipt is not None:
            self.print_receipt()
            return
        if self._session is None or self._letter is None or self._data is None:
            self._say(self.tr("Belum ada surat untuk dicetak. Selesaikan permohonan dengan F9."))
            return
        if not printer_for(self._session.machine, slips=is_slip(self._letter.kind)):
            self._say(
                self.tr("Printer surat belum dipilih di Pengaturan. PDF tersimpan di arsip."),
                Kind.WARN,
            )
            return
        self._print(self._letter)

    def ask_where_to_save(self) -> None:
        """Let a person say where the PDF goes; the window stays usable meanwhile."""
        if self._letter is None and self._receipt is not None and self._desk is not None:
            self._desk.ask_where(self._receipt)
        if self._letter is None or self._data is None:
            return
        dialog = QFileDialog(self, self.tr("Simpan PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Surat PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.selectFile(f"{self._letter.number.replace('/', '-')}.pdf")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the archived bytes to `path` and say so."""
        if self._session is not None and self._letter is not None:
            self._session.workers.run(
                letters.save_letter,
                self._letter.id,
                path,
                then=lambda _: self._say(
                    self.tr("PDF disimpan: {path}").format(path=path), Kind.GOOD
                ),
                owner=self,
            )

    def _take(self, letter: Letter, data: bytes) -> None:
        if letter is not self._letter or self._session is None:
            return
        self._data = data
        self.ui.letter.show_pdf(data)
        self.arrived.emit()
        if printer_for(self._session.machine, slips=is_slip(letter.kind)):
            self._print(letter)
        else:
            self._say(
                self.tr("{number}: PDF tersimpan di arsip. Printer surat belum dipilih.").format(
                    number=letter.number
                ),
                Kind.GOOD,
            )

    def _print(self, letter: Letter) -> None:
        session = self._session
        if session is None:
            return
        session.printing.letters(
            (letter.id,), slips=is_slip(letter.kind), told=self._was_printed, owner=self
        )

    def _was_printed(self, job: PrintJob) -> None:
        if job.state is not JobState.TERKIRIM:
            self._say(job.error, Kind.ERROR)
            return
        self._say(
            self.tr("{number} dikirim ke printer {printer}.").format(
                number=job.title, printer=job.printer
            ),
            Kind.GOOD,
        )
        self.printed.emit()

    def _outcome(self, state: str) -> str:
        return {
            "disetujui": self.tr("disetujui"),
            "dititipkan": self.tr("berkas dititipkan"),
            "diajukan": self.tr("menunggu persetujuan"),
            "dikembalikan": self.tr("berkas dikembalikan"),
            "ditolak": self.tr("ditolak"),
        }.get(state, state)

    def _say(self, words: str, kind: Kind = Kind.INFO) -> None:
        if self._session is not None:
            self._session.notice(words, kind=kind)
