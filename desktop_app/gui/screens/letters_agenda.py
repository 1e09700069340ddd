"""Surat › Buku agenda: the letters of a period in the order of numbers, to look at and to keep."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.letter import LetterKind
from desktop_app.domain.letter_book import BookLine, Numbers
from desktop_app.gui.forms.ui_letters_agenda import Ui_LettersAgenda
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.screens.letters_parts import LettersPart
from desktop_app.gui.screens.letters_words import kind_words, state_words
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.folding import let_fold
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say, short_date
from desktop_app.usecases import letter_book
from desktop_app.usecases.office import Office

_TYPING_MS = 250


class LettersAgenda(LettersPart):
    """This month at first; under the list stands whether every number is accounted for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_LettersAgenda()
        self.ui.setupUi(self)
        let_fold(self.ui.filter_row, self.ui.outer, self, 6)
        today = session.office.today()
        self.ui.first.set_value(today.replace(day=1))
        self.ui.last.set_value(today)
        self.ui.kind.addItem(self.tr("Semua jenis"), "")
        for kind in LetterKind:
            self.ui.kind.addItem(kind_words(kind), kind.value)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self.load)
        self.model = RowsModel[BookLine](self._columns(), self)
        self.model.dress(self.ui.rows)
        self._connect()
        self._show(((), Numbers(0, 0, ())))

    def entered(self) -> None:
        """Load the book as it is now."""
        self.ui.rows.setFocus()
        self.load()

    def load(self) -> None:
        """Ask for the letters of the days that are typed."""
        span = self._span()
        if span is not None:
            self.session.workers.read(
                _asked, *span, then=self._show, otherwise=self._refused, owner=self
            )

    def export_to(self, path: Path) -> None:
        """Write what is asked for; the name's ending says whether as Excel or PDF."""
        span = self._span()
        if span is None:
            return
        first, last, kind = span
        self.session.workers.run(
            letter_book.export,
            first,
            last,
            path,
            kind,
            then=lambda count: self.session.notice(
                self.tr("%n surat ditulis ke {path}.", "", count).format(path=path), kind=Kind.GOOD
            ),
            otherwise=self._refused,
            owner=self,
        )

    def _columns(self) -> tuple[Column[BookLine], ...]:
        return (
            Column(self.tr("Tanggal"), lambda one: short_date(one.day)),
            Column(self.tr("Nomor surat"), lambda one: one.number),
            Column(self.tr("Jenis"), lambda one: kind_words(one.kind), gives=True),
            Column(self.tr("Kepada"), lambda one: one.addressee, wide=True),
            Column(self.tr("Nama"), lambda one: one.who, gives=True),
            Column(self.tr("Status"), lambda one: one.remark or state_words(one.state), gives=True),
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.first.textChanged.connect(lambda _: self._pause.start())
        ui.last.textChanged.connect(lambda _: self._pause.start())
        ui.kind.currentIndexChanged.connect(lambda _: self._pause.start())
        ui.excel.clicked.connect(lambda: self._ask("xlsx", self.tr("Excel (*.xlsx)")))
        ui.pdf.clicked.connect(self._ask_pdf)
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+S"))
        action.triggered.connect(self._ask_pdf)
        self.addAction(action)

    def _span(self) -> tuple[date, date, str] | None:
        first, last = self.ui.first.value(), self.ui.last.value()
        if first is None or last is None:
            return None
        return first, last, str(self.ui.kind.currentData())

    def _show(self, answer: tuple[tuple[BookLine, ...], Numbers]) -> None:
        lines, numbers = answer
        self._tell("")
        self.model.show_rows(lines)
        self.ui.rows.setVisible(bool(lines))
        self.ui.empty.setVisible(not lines)
        words = [self.tr("%n surat pada masa ini.", "", len(lines))]
        words += map(str, numbers.gaps)
        if numbers.whole:
            words.append(self.tr("Tidak ada nomor tanpa surat atau penjelasan."))
        self.ui.totals.setText(" ".join(words))
        role = "hint" if numbers.whole else "error"
        self.ui.totals.setProperty("role", role)
        self.ui.totals.style().unpolish(self.ui.totals)
        self.ui.totals.style().polish(self.ui.totals)

    def _refused(self, error: BaseException) -> None:
        self._tell(say(error))

    def _tell(self, sentence: str) -> None:
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))

    def _ask_pdf(self) -> None:
        self._ask("pdf", self.tr("PDF (*.pdf)"))

    def _ask(self, ending: str, kind: str) -> None:
        span = self._span()
        if span is None:
            return
        name = f"buku-agenda-{span[0]:%Y-%m-%d}-{span[1]:%Y-%m-%d}.{ending}"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan buku agenda"), str(Path.home() / name), kind
        )
        if path:
            self.export_to(Path(path))


def _asked(
    office: Office, first: date, last: date, kind: str
) -> tuple[tuple[BookLine, ...], Numbers]:
    return letter_book.book(office, first, last, kind), letter_book.numbers(office, last.year)
