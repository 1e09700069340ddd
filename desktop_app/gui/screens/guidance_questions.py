"""Panduan › Tanya jawab: an answer in a few letters, to be read aloud at the counter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.guidance import Question
from desktop_app.gui.forms.ui_guidance_questions import Ui_QuestionsPage
from desktop_app.gui.models.rows import Column, RowsModel
from desktop_app.gui.session import Session
from desktop_app.usecases import guidance

_TYPING_MS = 150
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionsPage(QWidget):
    """The likeliest question is chosen while typing; its answer stands beside the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = Ui_QuestionsPage()
        self.ui.setupUi(self)
        self.model = RowsModel[Question](
            (Column(self.tr("Pertanyaan"), lambda one: one.data.question, wide=True),),
            self,
        )
        self.model.dress(self.ui.rows)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.load)
        self.ui.search.textChanged.connect(lambda: self._pause.start(_TYPING_MS))
        self.ui.search.installEventFilter(self)
        self.ui.rows.selectionModel().currentRowChanged.connect(self._choose)

    def load(self) -> None:
        """Ask for the questions that fit what is typed."""
        self.session.workers.read(
            guidance.search,
            self.ui.search.text(),
            then=self._show,
            otherwise=self.session.problem,
            owner=self,
        )

    def take_focus(self) -> None:
        """Begin with typing."""
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and the arrow go from the search into the list."""
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and watched is self.ui.search and self._goes_into_list(event):
            self.ui.rows.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _goes_into_list(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() in _INTO_LIST and bool(self.model.rows)

    def _show(self, questions: Sequence[Question]) -> None:
        self.model.show_rows(questions)
        self.ui.rows.setVisible(bool(questions))
        self.ui.empty.setVisible(not questions)
        self.ui.empty.setText(
            self.tr("Tidak ada yang cocok. Coba kata lain, atau tanyakan kepada supervisor.")
            if self.ui.search.text().strip()
            else self.tr("Belum ada tanya jawab. Tambahkan di Pengaturan › Tanya jawab.")
        )
        self.ui.answer_card.setVisible(bool(questions))
        self.ui.contact.setText(self._contact())
        if questions:
            self.ui.rows.selectRow(0)

    def _choose(self) -> None:
        one = self.model.row(self.ui.rows.currentIndex())
        if one is not None:
            self.ui.topic.setText(one.data.topic)
            self.ui.question.setText(one.data.question)
            self.ui.answer.setText(one.data.answer)

    def _contact(self) -> str:
        head = self.session.identity.letterhead
        parts = [self.session.identity.name, head.address, head.contact]
        return "\n".join(part for part in parts if part)
