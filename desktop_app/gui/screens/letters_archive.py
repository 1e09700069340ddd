"""What narrows the archive of letters (kind, state, dates), and a period of it taken out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.access import Right
from desktop_app.domain.errors import Cancelled
from desktop_app.domain.letter import LetterState
from desktop_app.domain.letter_archive import ArchiveQuery
from desktop_app.gui.screens.letters_words import kind_words, state_words
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.folding import let_fold
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.widgets.run_card import RunCard
from desktop_app.gui.words import say
from desktop_app.usecases import letter_archive

_DATE_WIDTH, _BOX_LETTERS = 130, 18


class ArchiveFilter(QWidget):
    """One row of choices and, while letters are taken out, the card that says how far it is.

    `changed` follows every choice; `query` adds what was typed.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._text = ""
        self.kind, self.state = QComboBox(self), QComboBox(self)
        self.since, self.until = DateField(self), DateField(self)
        self.clear = self._button(self.tr("Semua"), "filter_clear")
        self.export = self._button(self.tr("Ekspor…"), "export")
        self.run = RunCard(self)
        self.run.setProperty("role", "card")
        self.run.hide()
        session.ending.connect(self.run.abandon)
        self._lay_out()
        self._offer_states()
        for box in (self.kind, self.state):
            box.activated.connect(lambda _: self._tell())
        for field in (self.since, self.until):
            field.date_changed.connect(lambda _: self._tell())
        self.clear.clicked.connect(self.reset)
        self.export.clicked.connect(self._ask_where)

    def load(self) -> None:
        """Offer the kinds there are letters of."""
        self.export.setVisible(self._session.actor.may(Right.SEE_REPORTS))
        self._session.workers.read(letter_archive.kinds, then=self._offer_kinds, owner=self)

    def query(self, text: str) -> ArchiveQuery:
        """Return what is asked for, with `text` from the search."""
        self._text = text
        state = self.state.currentData()
        return ArchiveQuery(
            text=text,
            kind=self.kind.currentData(),
            state=LetterState(state) if state else None,
            since=self.since.value(),
            until=self.until.value(),
        )

    def reset(self) -> None:
        """Narrow nothing."""
        self.kind.setCurrentIndex(0)
        self.state.setCurrentIndex(0)
        for field in (self.since, self.until):
            field.blockSignals(True)
            field.set_value(None)
            field.blockSignals(False)
        self._tell()

    def export_to(self, folder: Path) -> None:
        """Take what is asked for out into a new folder."""
        if self.run.isVisible():
            return
        stop = self.run.begin(self.tr("Mengeluarkan surat"), unit=self.tr("surat"))
        self.run.show()
        self.export.setEnabled(False)
        session = self._session
        session.workers.run_long(
            letter_archive.export,
            self.query(self._text),
            folder,
            session.workers.relay(self.run.tell, self),
            stop,
            then=self._exported,
            otherwise=self._not_exported,
            owner=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what runs."""
        if event.key() == Qt.Key.Key_Escape and self.run.isVisible():
            self.run.stop()
        else:
            super().keyPressEvent(event)

    def _ask_where(self) -> None:
        query = self.query(self._text)
        period = "-".join(f"{day:%Y%m%d}" for day in (query.since, query.until) if day is not None)
        name = f"arsip-surat-{period or f'{self._session.office.today():%Y%m%d}'}"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Nama folder baru untuk surat dan indeksnya"), str(Path.home() / name)
        )
        if path:
            self.export_to(Path(path))

    def _exported(self, done: letter_archive.Exported) -> None:
        self._end()
        words = self.tr("{n} surat dikeluarkan ke {path}: indeks Excel dan {files} PDF.")
        if done.masked:
            words = self.tr(
                "Indeks {n} surat dikeluarkan ke {path}. NIK ditutup dan PDF tidak disertakan, "
                "karena Anda tidak berwenang melihat NIK lengkap."
            )
        said = words.format(n=done.letters, path=done.folder, files=done.files)
        if done.lost:
            lost = self.tr("{n} surat hilang atau berubah di arsip: {numbers}.")
            numbers = ", ".join(done.lost[:5]) + (", …" if len(done.lost) > 5 else "")
            said = f"{said} {lost.format(n=len(done.lost), numbers=numbers)}"
        self._session.notice(said, kind=Kind.WARN if done.lost else Kind.GOOD)

    def _not_exported(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._session.notice(say(error))
        else:
            self._session.problem(error)

    def _end(self) -> None:
        self.run.hide()
        self.export.setEnabled(True)

    def _tell(self) -> None:
        self.clear.setEnabled(self.query("").narrow)
        self.changed.emit()

    # Building ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, name in (
            (self.kind, self.tr("Jenis surat")),
            (self.state, self.tr("Status surat")),
            (self.since, self.tr("Mulai tanggal")),
            (self.until, self.tr("Sampai tanggal")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
            widget.setMinimumHeight(FIELD_HEIGHT)
            row.addWidget(widget)
        for box in (self.kind, self.state):
            box.setMinimumContentsLength(_BOX_LETTERS)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        for field, hint in ((self.since, self.tr("dari tgl.")), (self.until, self.tr("s.d. tgl."))):
            field.setPlaceholderText(hint)
            field.setFixedWidth(_DATE_WIDTH)
        row.addWidget(self.clear)
        row.addStretch(1)
        row.addWidget(self.export)
        self.clear.setEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        let_fold(row, column, self, 2)
        column.addWidget(self.run)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(FIELD_HEIGHT)
        return button

    def _offer_states(self) -> None:
        self.state.addItem(self.tr("Semua status"), None)
        for state in LetterState:
            self.state.addItem(state_words(state), state.value)
        self.kind.addItem(self.tr("Semua jenis"), None)

    def _offer_kinds(self, kinds: Sequence[str]) -> None:
        chosen = self.kind.currentData()
        self.kind.clear()
        self.kind.addItem(self.tr("Semua jenis"), None)
        for kind in kinds:
            self.kind.addItem(kind_words(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
