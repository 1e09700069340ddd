"""Surat › Cetakan: what was printed, what failed and why, and what nobody knows after a crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.printing import JobState, PrintJob
from desktop_app.gui.forms.ui_letters_prints import Ui_LettersPrints
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.letters_parts import LettersPart
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import figure_date_and_time
from desktop_app.usecases import letters, printing

_TO_DECIDE = (JobState.MENUNGGU, JobState.GAGAL, JobState.BELUM_PASTI)


class LettersPrints(LettersPart):
    """What has to be decided on top; the deed for the chosen one below the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_LettersPrints()
        self.ui.setupUi(self)
        self.model = RowsModel[PrintJob](self._columns(), self)
        self.model.dress(self.ui.rows)
        self._chosen: UUID | None = None
        ui = self.ui
        ui.printer.setMinimumHeight(FIELD_HEIGHT)
        ui.rows.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        ui.again.clicked.connect(self.print_again)
        ui.came_out.clicked.connect(lambda: self._do(printing.came_out))
        ui.give_up.clicked.connect(lambda: self._do(printing.give_up))
        ui.save.clicked.connect(self._ask_where)
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+P"))
        action.triggered.connect(self.print_again)
        self.addAction(action)
        session.printing.changed.connect(self.load)
        self._show(())

    def entered(self) -> None:
        """Load the list, and ask which printers there are."""
        self.ui.rows.setFocus()
        self.load()
        self.session.workers.aside(
            self.session.doors.printers,
            then=self._offer_printers,
            otherwise=self.session.problem,
            owner=self,
        )

    def load(self) -> None:
        """Ask for the prints."""
        self.session.workers.read(
            printing.jobs, then=self._show, otherwise=self.session.problem, owner=self
        )

    def print_again(self) -> None:
        """Print the chosen one, once, on the chosen printer."""
        job = self._job()
        if job is None or job.state not in _TO_DECIDE:
            return
        self.session.workers.run(
            printing.retry,
            job.id,
            self.ui.printer.currentData(),
            then=lambda again: self.session.printing.send((again,), self._sent, self),
            otherwise=self.session.problem,
            owner=self,
        )

    def _sent(self, job: PrintJob) -> None:
        if job.state is JobState.TERKIRIM:
            words = self.tr("{what} dikirim ke pencetak.").format(what=self._what(job))
            self.session.notice(words, kind=Kind.GOOD)
        else:
            self.session.notice(job.error, kind=Kind.ERROR)

    def _do(self, deed: Callable[..., PrintJob]) -> None:
        job = self._job()
        if job is not None:
            self.session.workers.run(
                deed,
                job.id,
                then=lambda _: self.load(),
                otherwise=self.session.problem,
                owner=self,
            )

    def _ask_where(self) -> None:
        job = self._job()
        if job is None or job.letter_id is None:
            return
        name = "".join(c if c.isalnum() else "-" for c in job.title)
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan surat"),
            str(Path.home() / f"surat-{name}.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write the archived PDF of the chosen print's letter: that always works."""
        job = self._job()
        if job is not None and job.letter_id is not None:
            self.session.workers.run(
                letters.save_letter,
                job.letter_id,
                path,
                then=lambda _: self.session.notice(
                    self.tr("Surat tersimpan di {path}.").format(path=path), kind=Kind.GOOD
                ),
                otherwise=self.session.problem,
                owner=self,
            )

    # The list ---------------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[PrintJob], ...]:
        zone = self.session.office.zone
        return (
            Column(
                self.tr("Waktu"),
                lambda one: figure_date_and_time(one.created_at, zone),
            ),
            Column(self.tr("Nomor"), lambda one: one.title),
            Column(self.tr("Sebagai"), self._as),
            Column(self.tr("Rangkap"), lambda one: str(one.copies), number=True),
            Column(self.tr("Pencetak"), self._printer, wide=True),
            Column(self.tr("Status"), lambda one: self._state(one.state)),
        )

    def _as(self, job: PrintJob) -> str:
        return self.tr("tanda terima") if job.receipt else job.mark or self.tr("asli")

    def _what(self, job: PrintJob) -> str:
        words = self.tr("Tanda terima {number}") if job.receipt else self.tr("Surat {number}")
        return words.format(number=job.title)

    def _printer(self, job: PrintJob) -> str:
        return job.printer or self.tr("bawaan komputer ini")

    def _state(self, state: JobState) -> str:
        return {
            JobState.MENUNGGU: self.tr("Menunggu"),
            JobState.MENGIRIM: self.tr("Sedang dikirim"),
            JobState.TERKIRIM: self.tr("✔ Dikirim"),
            JobState.GAGAL: self.tr("✘ Gagal"),
            JobState.BATAL: self.tr("Tidak jadi"),
            JobState.BELUM_PASTI: self.tr("⚠ Belum pasti tercetak"),
        }[state]

    def _show(self, jobs: Sequence[PrintJob]) -> None:
        chosen = self._chosen
        self.model.show_rows(jobs)
        self.ui.rows.setVisible(bool(jobs))
        self.ui.empty.setVisible(not jobs)
        if jobs:
            again = next((row for row, one in enumerate(jobs) if one.id == chosen), 0)
            self.ui.rows.selectRow(again)
        self._choose()

    def _job(self) -> PrintJob | None:
        return self.model.row(self.ui.rows.currentIndex())

    def _choose(self) -> None:
        job, ui = self._job(), self.ui
        self._chosen = job.id if job else None
        ui.detail.setVisible(job is not None)
        if job is None:
            return
        decide = job.state in _TO_DECIDE
        ui.what.setText(
            self.tr("{what}: {state}").format(what=self._what(job), state=self._state(job.state))
        )
        ui.why.setText(self._why(job))
        for part in (ui.printer_label, ui.printer, ui.again, ui.give_up):
            part.setVisible(decide)
        ui.came_out.setVisible(job.state in (JobState.GAGAL, JobState.BELUM_PASTI))
        ui.save.setVisible(job.letter_id is not None)
        found = ui.printer.findData(job.printer)
        if found >= 0:
            ui.printer.setCurrentIndex(found)

    def _why(self, job: PrintJob) -> str:
        if job.state is JobState.BELUM_PASTI:
            return self.tr(
                "Program berhenti sebelum tahu hasilnya. Periksa baki pencetak: bila kertas sudah "
                "keluar, tekan “Sudah tercetak”; bila belum, cetak lagi."
            )
        if job.state is JobState.MENUNGGU:
            return self.tr("Menunggu giliran. Bila pencetak sudah siap, tekan Cetak lagi.")
        if job.state is JobState.TERKIRIM and job.receipt:
            return self.tr("Untuk mencetak lagi, pindai tanda terimanya dan buka permohonannya.")
        if job.state is JobState.TERKIRIM:
            return self.tr("Untuk mencetak lagi, buka suratnya di Arsip.")
        return job.error

    def _offer_printers(self, names: Sequence[str]) -> None:
        box = self.ui.printer
        box.clear()
        box.addItem(self.tr("Pencetak bawaan komputer ini"), "")
        for name in names:
            box.addItem(name, name)
        self._choose()
