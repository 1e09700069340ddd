"""The letters a supervisor's last deed issued, printed as they lie in the archive."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop_app import settings as declared
from desktop_app.domain.letter import Letter
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.usecases import letters
from desktop_app.usecases.office import Office


class LettersOut(QObject):
    """`letters` are those of the last deed; printing them again is always possible."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.letters: tuple[Letter, ...] = ()

    def print(self) -> None:
        """Ctrl+P: send them to this computer's printer, or say why that cannot be."""
        printer = self.session.machine[declared.PRINTER_LETTERS]
        if not self.letters:
            self.session.notice(self.tr("Belum ada surat yang terbit dari layar ini."))
        elif not printer:
            self.session.notice(
                self.tr("Printer surat belum dipilih di Pengaturan. PDF tersimpan di Surat."),
                kind=Kind.WARN,
            )
        else:
            for letter in self.letters:
                self._print(letter, printer)

    def _print(self, letter: Letter, printer: str) -> None:
        def task(office: Office) -> bytes:
            return letters.letter_bytes(office, letter.id)

        self.session.workers.run(
            task,
            then=partial(self._send, letter, printer),
            otherwise=self.session.problem,
            owner=self,
        )

    def _send(self, letter: Letter, printer: str, pdf: bytes) -> None:
        self.session.workers.aside(
            self.session.doors.print_pdf,
            pdf,
            printer,
            letter.number,
            then=lambda _: self._sent(letter, printer),
            otherwise=self.session.problem,
            owner=self,
        )

    def _sent(self, letter: Letter, printer: str) -> None:
        self.session.workers.run(letters.record_print, letter.id, printer, owner=self)
        text = self.tr("{number} dikirim ke printer {printer}.")
        self.session.notice(text.format(number=letter.number, printer=printer), kind=Kind.GOOD)
