"""What the survey shows one after the other: four faces, a few choices, or an invitation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.survey import SCORES, Choice
from desktop_app.gui.widgets.board_text import FitText
from desktop_app.gui.widgets.kiosk_button import KioskButton
from desktop_app.gui.widgets.survey_face import FaceButton

# Heights in parts of the window's height: capitals of texts, words below a face.
_PROGRESS, _QUESTION, _HINT, _WORDS = 0.024, 0.038, 0.022, 0.04
_FEW = 4


class FacesPage(QWidget):
    """A question and four faces; `answered` carries the score, 1 to 4.

    `back` and `skipped` are offered inside the nine unsur, `wanted` on the daily page where nobody
    is sampled and whoever likes may answer all of it.
    """

    answered = Signal(int)
    back = Signal()
    skipped = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.progress = FitText(self, align=middle, colour=lambda c: c.placeholder)
        self.question = FitText(self, align=middle, bold=True, lines=3)
        self.hint = FitText(self, align=middle, colour=lambda c: c.placeholder, lines=2)
        self.faces = [FaceButton(score, self) for score in SCORES]
        for face in self.faces:
            face.peers = self.faces
            face.clicked.connect(lambda _=False, score=face.score: self.answered.emit(score))
        self.return_button = KioskButton(self.tr("‹ Kembali"), "", self)
        self.skip_button = KioskButton(self.tr("Lewati ›"), "", self)
        self.more_button = KioskButton(self.tr("Isi survei lengkap, 9 pertanyaan"), "", self)
        self.return_button.clicked.connect(self.back)
        self.skip_button.clicked.connect(self.skipped)
        self.more_button.clicked.connect(self.wanted)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._columns = 0
        self._lay_out()
        self._place(len(self.faces))

    def show_question(
        self,
        question: str,
        words: Sequence[str],
        *,
        progress: str = "",
        hint: str = "",
        chosen: int | None = None,
    ) -> None:
        """Ask something; `chosen` is what was answered before."""
        self.setAccessibleName(f"{progress} {question}".strip())
        self.question.show_text(question)
        self.progress.show_text(progress)
        self.hint.show_text(hint)
        self.hint.setVisible(bool(hint))
        for face, said in zip(self.faces, words, strict=True):
            face.show_words(said)
            face.mark(face.score == chosen)

    def offer(self, *, back: bool = False, skip: bool = False, more: bool = False) -> None:
        """Offer the way back, past a question, or the whole survey."""
        self.return_button.setVisible(back)
        self.skip_button.setVisible(skip)
        self.more_button.setVisible(more)

    def fit(self, height: int) -> None:
        """Take the sizes for a window so many pixels high; faces stand two by two on a tall one."""
        self._place(2 if self.height() > self.width() * 1.1 else len(self.faces))
        self.progress.set_cap(height * _PROGRESS)
        self.question.set_cap(height * _QUESTION)
        self.hint.set_cap(height * _HINT)
        for face in self.faces:
            face.set_pixels(height * _WORDS)
        for button in (self.return_button, self.skip_button, self.more_button):
            button.set_unit(height / 95)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for face in self.faces:
            self._grid.removeWidget(face)
        for place, face in enumerate(self.faces):
            self._grid.addWidget(face, place // columns, place % columns)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.return_button, 1)
        row.addWidget(self.more_button, 3)
        row.addWidget(self.skip_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.progress, 6)
        column.addWidget(self.question, 18)
        column.addLayout(self._grid, 54)
        column.addWidget(self.hint, 8)
        column.addStretch(2)
        column.addLayout(row, 14)


class ChoicesPage(QWidget):
    """A question about the respondent: `chosen` carries a code; `finished` ends the survey here."""

    chosen = Signal(str)
    back = Signal()
    skipped = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.progress = FitText(self, align=middle, colour=lambda c: c.placeholder)
        self.question = FitText(self, align=middle, bold=True, lines=2)
        self.buttons: list[KioskButton] = []
        self.return_button = KioskButton(self.tr("‹ Kembali"), "", self)
        self.finish_button = KioskButton(self.tr("Selesai"), "", self)
        self.skip_button = KioskButton(self.tr("Lewati ›"), "", self)
        self.return_button.clicked.connect(self.back)
        self.finish_button.clicked.connect(self.finished)
        self.skip_button.clicked.connect(self.skipped)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._height = 768
        row = QHBoxLayout()
        row.setSpacing(16)
        for button in (self.return_button, self.finish_button, self.skip_button):
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.progress, 6)
        column.addWidget(self.question, 14)
        column.addLayout(self._grid, 64)
        column.addStretch(2)
        column.addLayout(row, 14)

    def show_question(
        self, question: str, choices: Sequence[Choice], *, progress: str, chosen: str | None
    ) -> None:
        """Ask something; `chosen` is the code that was told before."""
        self.setAccessibleName(f"{progress} {question}")
        self.question.show_text(question)
        self.progress.show_text(progress)
        for button in self.buttons:
            button.hide()
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = [
            KioskButton(one.label, "", self, main=one.code == chosen) for one in choices
        ]
        columns = 1 if self.height() > self.width() * 1.1 else 2 if len(choices) <= _FEW else 3
        for place, (button, one) in enumerate(zip(self.buttons, choices, strict=True)):
            button.peers = self.buttons
            button.clicked.connect(lambda _=False, code=one.code: self.chosen.emit(code))
            self._grid.addWidget(button, place // columns, place % columns)
            # Before the row below, in the order people meet them.
            self.setTabOrder(button, self.return_button)
        for before, after in zip(self.buttons, self.buttons[1:], strict=False):
            self.setTabOrder(before, after)
        self.fit(self._height)

    def fit(self, height: int) -> None:
        """Take the sizes for a window so many pixels high."""
        self._height = height
        self.progress.set_cap(height * _PROGRESS)
        self.question.set_cap(height * _QUESTION)
        for button in self.buttons:
            button.set_unit(height / 80)
        for button in (self.return_button, self.finish_button, self.skip_button):
            button.set_unit(height / 95)


class InvitationPage(QWidget):
    """After the tap somebody of the sample is asked for the nine unsur, and may decline."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.title = FitText(self, align=middle, bold=True, lines=2)
        self.words = FitText(self, align=middle, lines=3)
        self.title.show_text(self.tr("Terima kasih! Bersediakah menjawab 9 pertanyaan lagi?"))
        self.words.show_text(
            self.tr("Sekitar dua menit, tanpa nama. Jawaban Anda membantu memperbaiki pelayanan.")
        )
        self.setAccessibleName(self.title.text)
        self.yes = KioskButton(self.tr("Ya, saya bersedia"), "", self, main=True)
        self.no = KioskButton(self.tr("Tidak, terima kasih"), "", self)
        self.yes.peers = self.no.peers = [self.yes, self.no]
        self.yes.clicked.connect(self.accepted)
        self.no.clicked.connect(self.declined)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addStretch(8)
        column.addWidget(self.title, 24)
        column.addWidget(self.words, 20)
        column.addLayout(row, 32)
        column.addStretch(16)

    def fit(self, height: int) -> None:
        """Take the sizes for a window so many pixels high."""
        self.title.set_cap(height * 0.045)
        self.words.set_cap(height * 0.03)
        for button in (self.yes, self.no):
            button.set_unit(height / 62)
