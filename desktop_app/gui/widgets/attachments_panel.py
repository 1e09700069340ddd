"""Which paper is this? Files that were looked at, each attached by one Enter.

It holds what was dropped, pasted or chosen, or the newest scans, and only says what is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop_app.domain.catalogue import Document
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.attachments import framed
from desktop_app.gui.widgets.inline_panel import InlinePanel
from desktop_app.gui.words import say
from desktop_app.workers.attachment_tasks import Offered

_PICTURE = 72
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class AttachPanel(InlinePanel):
    """`attach` carries an `Offered` and the key of its document; the other two ask for files."""

    attach = Signal(object, str)
    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lampirkan berkas"))
        self._offers: list[Offered] = []
        self._guess: Callable[[str], str | None] = lambda _: None
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "title")
        self.column.addWidget(self._words)
        self.pictures = self._list()
        self.column.addWidget(self.pictures)
        self.document = QComboBox(self)
        self.column.addLayout(self._choice())
        self._refusals = QLabel(self)
        self._refusals.setObjectName("attach_fault")
        self._refusals.setProperty("role", "error")
        self._refusals.setWordWrap(True)
        self.column.addWidget(self._refusals)
        self.column.addLayout(self._buttons())
        self.pictures.currentRowChanged.connect(lambda _: self._suggest())

    @property
    def pending(self) -> bool:
        """True while something that was given by hand has not been attached."""
        return self.isVisible() and self._by_hand and bool(self._offers)

    def ask(
        self, documents: Sequence[Document], guess: Callable[[str], str | None], words: str
    ) -> None:
        """Open for these documents, still without files, with `words` on top."""
        self._guess, self._by_hand = guess, False
        self._offers = []
        self.document.clear()
        # As the boxes in the form stand: what has to be there comes first.
        for one in sorted(documents, key=lambda one: not one.mandatory):
            self.document.addItem(one.label, one.key)
        self._fill()
        self._words.setText(words)
        self.take_keyboard(self.choose_files)

    def say_words(self, words: str) -> None:
        """Say on top what goes on."""
        self._words.setText(words)

    def offer(self, offered: Sequence[Offered], *, by_hand: bool) -> None:
        """Show files that were looked at; those that are not taken are named with the reason."""
        self._by_hand = by_hand
        self._offers += [one for one in offered if one.prepared is not None]
        refused = [one for one in offered if one.refusal is not None]
        self.say_fault(
            "\n".join(f"{one.name}: {say(one.refusal)}" for one in refused if one.refusal)
        )
        self._fill()
        if self._offers:
            self.document.setFocus()

    def attached(self, one: Offered) -> None:
        """Take one off the list; the panel closes after the last that was given by hand."""
        self._offers = [other for other in self._offers if other is not one]
        self._fill()
        if not self._offers and self._refusals.isHidden():
            self.give_back()
        elif not self._offers:
            self.choose_files.setFocus()

    def done(self) -> None:
        """Enter: attach the chosen file as the chosen paper."""
        row, key = self.pictures.currentRow(), self.document.currentData()
        if 0 <= row < len(self._offers) and key:
            self.attach.emit(self._offers[row], key)

    def say_fault(self, sentence: str) -> None:
        """Say below the choice why something was not taken; "" takes it away."""
        self._refusals.setText(sentence)
        self._refusals.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from file to file, up and down from paper to paper, Enter attaches."""
        step = _SIDEWAYS.get(Qt.Key(event.key()))
        if step is not None and self._offers:
            row = self.pictures.currentRow() + step
            self.pictures.setCurrentRow(max(0, min(row, len(self._offers) - 1)))
        elif event.key() in _ENTER and not isinstance(self.focusWidget(), QPushButton):
            self.done()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self.pictures.clear()
        for one in self._offers:
            picture = QPixmap()
            if one.prepared is not None:
                picture.loadFromData(one.prepared.thumbnail)
            item = QListWidgetItem(QIcon(framed(picture, _PICTURE)), one.name)
            item.setToolTip(one.name)
            self.pictures.addItem(item)
        shown = bool(self._offers)
        for part in (self.pictures, self.document, self._enter):
            part.setVisible(shown)
        if shown:
            self.pictures.setCurrentRow(0)
            self._suggest()

    def _suggest(self) -> None:
        row = self.pictures.currentRow()
        if 0 <= row < len(self._offers):
            at = self.document.findData(self._guess(self._offers[row].name))
            self.document.setCurrentIndex(max(at, 0))

    def _list(self) -> QListWidget:
        shown = QListWidget(self)
        shown.setObjectName("attach_files")
        shown.setAccessibleName(self.tr("Berkas yang akan dilampirkan"))
        shown.setViewMode(QListView.ViewMode.IconMode)
        shown.setFlow(QListView.Flow.LeftToRight)
        shown.setWrapping(False)
        shown.setMovement(QListView.Movement.Static)
        shown.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        shown.setIconSize(QSize(_PICTURE, _PICTURE))
        shown.setGridSize(QSize(_PICTURE + 28, _PICTURE + 44))
        shown.setFixedHeight(_PICTURE + 60)
        shown.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return shown

    def _choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.document.setObjectName("attach_document")
        self.document.setAccessibleName(self.tr("Berkas ini adalah"))
        self.document.setMinimumHeight(FIELD_HEIGHT)
        self._enter = self.add_button(self.tr("Enter  Lampirkan"), "attach_enter", main=True)
        self._enter.clicked.connect(self.done)
        row.addWidget(self.document, 1)
        row.addWidget(self._enter)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.choose_files = self.add_button(self.tr("Ctrl+O  Pilih berkas"), "attach_choose")
        folder = self.add_button(self.tr("Folder pemindai"), "attach_folder")
        close = self.add_button(self.tr("Esc  Tutup"), "attach_close")
        self.choose_files.clicked.connect(self.files_wanted)
        folder.clicked.connect(self.folder_wanted)
        close.clicked.connect(self.give_back)
        for button in (self.choose_files, folder, close):
            row.addWidget(button)
        row.addStretch(1)
        return row

    _by_hand = False
