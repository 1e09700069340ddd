"""A person's data handed out as a file, beside the search: what is in it, on what request."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import LoketError
from desktop_app.domain.person_file import file_stem
from desktop_app.domain.person_page import PersonPage, check_reason
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import enter_moves_on, mark
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import say
from desktop_app.usecases.person_file import PersonFile, person_file


class PersonGivePart(QWidget):
    """`left` tells that it is done or was left; the file is asked for where it shall lie."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._page: PersonPage | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        heading = QLabel(self.tr("Berikan data kepada pemiliknya"), self)
        heading.setProperty("role", "heading")
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        label = QLabel(self.tr("&Atas permintaan apa (nomor atau tanggal surat, tanpa nama)"), self)
        label.setProperty("role", "field")
        self.note = QLineEdit(self)
        self.note.setObjectName("note")
        self.note.setAccessibleName(self.tr("Atas permintaan apa"))
        self.note.setMinimumHeight(FIELD_HEIGHT)
        label.setBuddy(self.note)
        self.fault = QLabel(self)
        self.fault.setProperty("role", "error")
        self.fault.setWordWrap(True)
        for part in (heading, self.words, label, self.note, self.fault):
            column.addWidget(part)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self._key("Ctrl+S", self.give)

    def ask(self, page: PersonPage) -> None:
        """Say what is in the file, before it leaves the office."""
        self._page = page
        self.words.setText(
            self.tr(
                "Berkas .zip berisi semua yang disimpan kantor tentang {name}: identitas, "
                "permohonan, surat, lampiran, pengaduan, baris data DTKS/DTSEN, dan siapa yang "
                "melihatnya, sebagai PDF dan JSON. NIK tertulis lengkap dan berkasnya tidak "
                "terkunci: serahkan hanya kepada pemiliknya. Pemberian ini tercatat."
            ).format(name=page.person.name)
        )
        self.note.clear()
        mark(self.note, "", self.fault)
        self.note.setFocus()

    def give(self) -> None:
        """Ask where the file shall lie, once there is a reason."""
        page = self._page
        if page is None:
            return
        try:
            check_reason(self.note.text())
        except LoketError as error:
            self._refused(error)
            return
        name = str(Path.home() / f"data-{file_stem(page.person.name)}.zip")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan data pribadi"), name, self.tr("Arsip (*.zip)")
        )
        if path:
            self.write(Path(path).with_suffix(".zip"))

    def write(self, path: Path) -> None:
        """Write the file."""
        if self._page is not None:
            self.session.workers.run_long(
                person_file,
                self._page.id,
                path,
                self.note.text(),
                then=self._given,
                otherwise=self._refused,
                owner=self,
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Esc leaves everything as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not enter_moves_on(self, event):
            event.ignore()

    def _given(self, made: PersonFile) -> None:
        words = self.tr("Data tersimpan di {path}.").format(path=made.path)
        if made.lost:
            lost = self.tr(" {n} berkas arsip tidak terbaca dan tidak ikut.")
            words += lost.format(n=len(made.lost))
        self.session.notice(words, kind=Kind.GOOD)
        self.left.emit()

    def _refused(self, error: BaseException) -> None:
        mark(self.note, say(error), self.fault)
        self.note.setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for text, name, slot, main in (
            (self.tr("Esc  Kembali"), "back", self.left.emit, False),
            (self.tr("Ctrl+S  Simpan berkas (.zip)"), "save", self.give, True),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            button.setMinimumHeight(FIELD_HEIGHT)
            button.setProperty("main", main)
            button.clicked.connect(lambda _=False, slot=slot: slot())
            row.addWidget(button)
        return row

    def _key(self, key: str, slot: object) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(slot)
        self.addAction(action)
