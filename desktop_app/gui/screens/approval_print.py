"""The letters a supervisor's last deed issued, printed as they lie in the archive."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.letter import Letter
from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.gui.printing import is_slip, printer_for
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind


class LettersOut(QObject):
    """`letters` are those of the last deed; printing them again is always possible."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.letters: tuple[Letter, ...] = ()

    def print(self) -> None:
        """Ctrl+P: send them to this computer's printer, or say why that cannot be."""
        if not self.letters:
            self.session.notice(self.tr("Belum ada surat yang terbit dari layar ini."))
            return
        for slips in (False, True):
            self._print([one for one in self.letters if is_slip(one.kind) is slips], slips)

    def _print(self, letters: list[Letter], slips: bool) -> None:
        if not letters:
            return
        if not printer_for(self.session.machine, slips=slips):
            self.session.notice(
                self.tr("Printer surat belum dipilih di Pengaturan. PDF tersimpan di Surat."),
                kind=Kind.WARN,
            )
            return
        ids = [one.id for one in letters]
        self.session.printing.letters(ids, slips=slips, told=self._told, owner=self)

    def _told(self, job: PrintJob) -> None:
        if job.state is JobState.TERKIRIM:
            text = self.tr("{number} dikirim ke printer {printer}.")
            said = text.format(number=job.title, printer=job.printer)
            self.session.notice(said, kind=Kind.GOOD)
        else:
            self.session.notice(job.error, kind=Kind.ERROR)
