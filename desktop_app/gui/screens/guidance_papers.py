"""Panduan › Lembar dan poster: what can be given out, seen before it is printed or saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import settings as declared
from desktop_app.domain.catalogue import Service
from desktop_app.domain.guidance_paper import PosterSize
from desktop_app.gui.forms.ui_guidance_papers import Ui_PapersPage
from desktop_app.gui.printing import paper_printer
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say
from desktop_app.usecases import guidance
from desktop_app.usecases.office import Office


@dataclass(frozen=True, slots=True)
class Paper:
    """One thing to print: what it is called in the list and as a file, and who makes it."""

    title: str
    file: str
    words: str
    render: Callable[[Office], bytes]


class PapersPage(QWidget):
    """The list on the left, the chosen paper as it will be printed on the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_PapersPage()
        self.ui.setupUi(self)
        self.ui.preview.set_workers(session.workers)
        self._papers: tuple[Paper, ...] = ()
        self._pdf: bytes | None = None
        self._asked = 0
        self.ui.papers.currentRowChanged.connect(self._choose)
        self.ui.print.clicked.connect(self._print)
        self.ui.save.clicked.connect(self._ask_where)
        for key, slot in (("Ctrl+P", self._print), ("Ctrl+S", self._ask_where)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            self.addAction(action)
        self._offer(False)

    @property
    def papers(self) -> tuple[Paper, ...]:
        """What is in the list."""
        return self._papers

    def load(self) -> None:
        """Ask which services have a sheet, and draw the chosen paper as it is today."""
        self.session.workers.read(
            guidance.services, then=self._list, otherwise=self.session.problem, owner=self
        )

    def take_focus(self) -> None:
        """Begin in the list."""
        self.ui.papers.setFocus()

    def save(self, path: Path) -> None:
        """Write the paper on show to `path`."""
        if self._pdf is None:
            return
        said = self.tr("Tersimpan di {path}.").format(path=path)
        self.session.workers.aside(
            guidance.save,
            path,
            self._pdf,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def _list(self, services: Sequence[Service]) -> None:
        row = max(0, self.ui.papers.currentRow())
        self._papers = (*(self._sheet(one) for one in services), *self._others())
        self.ui.papers.blockSignals(True)
        self.ui.papers.clear()
        self.ui.papers.addItems([one.title for one in self._papers])
        self.ui.papers.setCurrentRow(min(row, len(self._papers) - 1))
        self.ui.papers.blockSignals(False)
        self._choose()

    def _sheet(self, service: Service) -> Paper:
        return Paper(
            service.short_name,
            f"panduan-{service.code}",
            self.tr("Satu halaman A4: syarat, langkah, waktu, biaya, dan jam layanan."),
            partial(guidance.service_sheet, code=service.code),
        )

    def _others(self) -> tuple[Paper, ...]:
        label = self.session.settings[declared.REGISTER_LABEL]
        title = self.tr("Poster: Cek {label} sendiri ({size})")
        words = self.tr("Untuk ditempel; kodenya membuka situs Cek Bansos di telepon genggam.")
        posters = tuple(
            Paper(
                title.format(label=label, size=size.value),
                f"poster-cek-sendiri-{size.value}",
                words,
                partial(guidance.poster, size=size),
            )
            for size in PosterSize
        )
        asked = Paper(
            self.tr("Tanya jawab"),
            "tanya-jawab",
            self.tr("Semua tanya jawab yang dipakai, menurut topik."),
            guidance.question_paper,
        )
        return (*posters, asked)

    def _choose(self) -> None:
        row = self.ui.papers.currentRow()
        if not 0 <= row < len(self._papers):
            return
        paper = self._papers[row]
        self._asked += 1
        number = self._asked
        self._pdf = None
        self._offer(False)
        self.ui.about.setText(paper.words)
        self.session.workers.read(
            paper.render,
            then=lambda pdf: self._show(number, pdf),
            otherwise=lambda error: self._not_made(number, error),
            owner=self,
        )

    def _show(self, number: int, pdf: bytes) -> None:
        if number == self._asked:
            self._pdf = pdf
            self.ui.preview.show_pdf(pdf)
            self._offer(True)

    def _not_made(self, number: int, error: BaseException) -> None:
        if number == self._asked:
            self.ui.preview.show_words(say(error))

    def _offer(self, on: bool) -> None:
        self.ui.print.setEnabled(on)
        self.ui.save.setEnabled(on)

    def _print(self) -> None:
        if self._pdf is None:
            return
        paper = self._papers[self.ui.papers.currentRow()]
        said = self.tr("{title} dikirim ke pencetak.").format(title=paper.title)
        self.session.workers.aside(
            self.session.doors.print_pdf,
            self._pdf,
            paper_printer(self.session.machine),
            paper.title,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def _ask_where(self) -> None:
        if self._pdf is None:
            return
        name = self._papers[self.ui.papers.currentRow()].file
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan PDF"),
            str(Path.home() / f"{name}.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.save(Path(path))
