"""The sheet of the adviser, printed or kept as a file, as the screen has it at this moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.advice_record import Answer
from desktop_app.gui.printing import paper_printer
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.usecases import advice
from desktop_app.usecases.advice import Consultation


class Advised(Protocol):
    """What the sheet is made of."""

    consultation: Consultation | None
    answers: dict[str, Answer]

    @property
    def chosen(self) -> tuple[str, ...]:
        """The programmes the officer ticked."""
        ...

    @property
    def note(self) -> str:
        """What the officer wrote."""
        ...


class SheetDesk(QObject):
    """Makes the sheet off the window's thread, and sends it to the printer or into a file."""

    def __init__(self, session: Session, advised: Advised, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._advised, self._window = session, advised, parent

    def print_out(self) -> None:
        """Ctrl+P: print the sheet to take home."""
        said = self.tr("Lembar saran dikirim ke pencetak.")
        name = paper_printer(self._session.machine)
        title = self.tr("Saran program")

        def send(pdf: bytes) -> None:
            self._session.workers.aside(
                self._session.doors.print_pdf,
                pdf,
                name,
                title,
                then=lambda _: self._session.notice(said, kind=Kind.GOOD),
                otherwise=self._session.problem,
                owner=self,
            )

        self._make(send)

    def ask_where(self) -> None:
        """Ctrl+E: the sheet as a PDF file."""
        if self._advised.consultation is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Simpan PDF"),
            str(Path.home() / "saran-program.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.keep(Path(path))

    def keep(self, path: Path) -> None:
        """Write the sheet to a file."""
        said = self.tr("Tersimpan di {path}.").format(path=path)

        def write(pdf: bytes) -> None:
            self._session.workers.aside(
                advice.save_sheet,
                path,
                pdf,
                then=lambda _: self._session.notice(said, kind=Kind.GOOD),
                otherwise=self._session.problem,
                owner=self,
            )

        self._make(write)

    def _make(self, then: Callable[[bytes], None]) -> None:
        one = self._advised
        if one.consultation is None:
            return
        self._session.workers.run_long(
            advice.sheet,
            one.consultation,
            dict(one.answers),
            one.chosen,
            one.note,
            then=then,
            otherwise=self._session.problem,
            owner=self,
        )
