"""The middle of the workbench after F9: what became of the case, and its letter as it was archived.

Printing takes the archived bytes, never a new drawing. It may fail and be repeated: the letter
is safe by then.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.catalogue import Service
from desktop_app.domain.letter import Letter
from desktop_app.gui.forms.ui_workbench_done import Ui_DonePanel
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.usecases import letters
from desktop_app.usecases.applications import Concluded


class DonePanel(QWidget):
    """`arrived` follows when the archived letter is on show, `printed` when it was printed."""

    arrived = Signal()
    printed = Signal()

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

    def bind(self, session: Session) -> None:
        """Give the lanes and the notice line."""
        self._session = session
        self.ui.letter.set_workers(session.workers)

    @property
    def data(self) -> bytes | None:
        """The archived PDF of the last letter, None when there is none (yet)."""
        return self._data

    def show_result(self, result: Concluded, service: Service | None) -> None:
        """Say what became of the case; fetch its letter, show and, with a printer set, print it."""
        self._letter, self._data = result.letter, None
        code = result.ticket.code
        letter = result.letter
        outcome = self._outcome(result.state)
        self.ui.title.setText(
            self.tr("{number} selesai: {state}").format(number=code, state=outcome)
        )
        if letter is None:
            self.ui.words.setText(self.tr("Layanan ini tidak menghasilkan surat."))
            self.ui.letter.show_words("")
        else:
            self.ui.words.setText(
                self.tr("{subject} nomor {number} sudah terbit dan tersimpan di arsip.").format(
                    subject=letter.subject, number=letter.number
                )
            )
            self.ui.letter.show_words(self.tr("Mengambil surat dari arsip …"))
        self._tell(result, service)
        for part in (self.ui.print_letter, self.ui.save_letter):
            part.setVisible(letter is not None)
        if letter is not None and self._session is not None:
            self._session.workers.read(
                letters.letter_bytes, letter.id, then=partial(self._take, letter), owner=self
            )

    def _tell(self, result: Concluded, service: Service | None) -> None:
        """Put together what the officer says to the person who goes."""
        sentences = [result.verdict.read_aloud]
        if result.state == "disetujui" and service is not None:
            sentences += service.next_steps
        self.ui.say.setText("\n\n".join(one for one in sentences if one))

    def print_again(self) -> None:
        """Print the last letter (Ctrl+P): the archived bytes, as often as the printer needs."""
        if self._session is None or self._letter is None or self._data is None:
            self._say(self.tr("Belum ada surat untuk dicetak. Selesaikan permohonan dengan F9."))
            return
        printer = self._session.machine[declared.PRINTER_LETTERS]
        if not printer:
            self._say(
                self.tr("Printer surat belum dipilih di Pengaturan. PDF tersimpan di arsip."),
                Kind.WARN,
            )
            return
        self._print(self._letter, self._data, printer)

    def ask_where_to_save(self) -> None:
        """Let a person say where the PDF goes; the window stays usable meanwhile."""
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
        printer = self._session.machine[declared.PRINTER_LETTERS]
        if printer:
            self._print(letter, data, printer)
        else:
            self._say(
                self.tr("{number}: PDF tersimpan di arsip. Printer surat belum dipilih.").format(
                    number=letter.number
                ),
                Kind.GOOD,
            )

    def _print(self, letter: Letter, data: bytes, printer: str) -> None:
        session = self._session
        if session is None:
            return
        session.workers.aside(
            session.doors.print_pdf,
            data,
            printer,
            letter.number,
            then=lambda _: self._was_printed(letter, printer),
            otherwise=session.problem,
            owner=self,
        )

    def _was_printed(self, letter: Letter, printer: str) -> None:
        if self._session is not None:
            self._session.workers.run(letters.record_print, letter.id, printer, owner=self)
        self._say(
            self.tr("{number} dikirim ke printer {printer}.").format(
                number=letter.number, printer=printer
            ),
            Kind.GOOD,
        )
        self.printed.emit()

    def _outcome(self, state: str) -> str:
        return {
            "disetujui": self.tr("disetujui"),
            "dikembalikan": self.tr("berkas dikembalikan"),
            "ditolak": self.tr("ditolak"),
        }.get(state, state)

    def _say(self, words: str, kind: Kind = Kind.INFO) -> None:
        if self._session is not None:
            self._session.notice(words, kind=kind)
