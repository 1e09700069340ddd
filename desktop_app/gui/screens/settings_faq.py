"""Pengaturan › Tanya jawab dan pengaduan: the questions in their order, and the time to answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from desktop_app.domain import guidance as rules
from desktop_app.domain.access import Right
from desktop_app.domain.guidance import Question, QuestionData
from desktop_app.gui.forms.ui_settings_faq import Ui_FaqPage
from desktop_app.gui.models.rows import Column
from desktop_app.gui.screens.settings_page import ListPage
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.fields import Check
from desktop_app.gui.widgets.flow_layout import let_wrap
from desktop_app.settings import COMPLAINT_DAYS
from desktop_app.usecases import guidance, settings


class FaqPage(ListPage[Question]):
    """Questions are taken out of use rather than erased; the days are stored when left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Ui_FaqPage(), parent)
        ui = self.ui
        let_wrap(ui.row_buttons, ui.left)
        ui.up.clicked.connect(lambda: self._move(up=True))
        ui.down.clicked.connect(lambda: self._move(up=False))
        ui.seed.clicked.connect(self._seed)
        ui.days.setRange(COMPLAINT_DAYS.least or 1, COMPLAINT_DAYS.most or 99)
        ui.days.setEnabled(session.actor.may(Right.MANAGE_OFFICE))
        ui.days.editingFinished.connect(self._keep_days)

    def columns(self) -> Sequence[Column[Question]]:
        """The question, and whether it is in use; the topic would leave no room for it."""
        return (
            Column(self.tr("Pertanyaan"), lambda one: one.data.question, wide=True),
            Column(
                self.tr("Dipakai"),
                lambda one: self.tr("ya") if one.active else self.tr("tidak"),
            ),
        )

    def fetch(self) -> Callable[..., Sequence[Question]]:
        """Every question in the office's order."""
        return guidance.questions

    def load(self) -> None:
        """Read list and days again."""
        with QSignalBlocker(self.ui.days):
            self.ui.days.setValue(self.session.settings[COMPLAINT_DAYS])
        super().load()

    def checks(self) -> list[Check]:
        """Topic, question and answer."""
        ui = self.ui
        return [
            Check(ui.topic, ui.topic_fault, lambda: rules.check_topic(ui.topic.text())),
            Check(
                ui.question,
                ui.question_fault,
                lambda: rules.check_question(ui.question.toPlainText()),
            ),
            Check(ui.answer, ui.answer_fault, lambda: rules.check_answer(ui.answer.toPlainText())),
        ]

    def fill(self, row: Question | None) -> None:
        """Show one question; a new one begins under the topic on show."""
        ui = self.ui
        ui.editor_title.setText(self.tr("Ubah tanya jawab") if row else self.tr("Tanya jawab baru"))
        topics = dict.fromkeys(one.data.topic for one in self.model.rows)
        completer = QCompleter(list(topics), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        ui.topic.setCompleter(completer)
        ui.topic.setText(row.data.topic if row else "")
        ui.question.setPlainText(row.data.question if row else "")
        ui.answer.setPlainText(row.data.answer if row else "")
        ui.active.setChecked(row.active if row else True)
        ui.active.setEnabled(row is not None)
        ui.up.setEnabled(row is not None)
        ui.down.setEnabled(row is not None)
        if row is None:
            ui.topic.setFocus()

    def write(self) -> None:
        """Add or change a question."""
        ui = self.ui
        data = QuestionData(ui.topic.text(), ui.question.toPlainText(), ui.answer.toPlainText())
        said = self.tr("Tanya jawab tersimpan.")
        if self.chosen is None:
            self.store(guidance.add_question, data, then=lambda _: self.written(said))
        else:
            new = replace(self.chosen, data=data, active=ui.active.isChecked())
            self.store(guidance.change_question, new, then=lambda _: self.written(said))

    def _move(self, *, up: bool) -> None:
        if self.chosen is not None:
            task = guidance.raise_question if up else guidance.lower_question
            self.store(task, self.chosen, then=lambda _: self.load())

    def _seed(self) -> None:
        self.store(guidance.add_seed, then=self._seeded)

    def _seeded(self, count: int) -> None:
        words = self.tr("{count} tanya jawab bawaan ditambahkan.")
        if not count:
            words = self.tr("Semua tanya jawab bawaan sudah ada.")
        self.saved(words.format(count=count))
        self.load()

    def _keep_days(self) -> None:
        days, before = self.ui.days.value(), self.session.settings[COMPLAINT_DAYS]
        if days != before:
            self._store_days(days, before)

    def _store_days(self, days: int, before: int) -> None:
        self.store(
            settings.change_setting,
            COMPLAINT_DAYS.name,
            days,
            then=lambda _: self._days_kept(days, before),
        )

    def _days_kept(self, days: int, before: int) -> None:
        words = self.tr("Pengaduan berikutnya dijawab dalam {days} hari kerja.")
        self.session.notice(words.format(days=days), undo=lambda: self._store_days(before, days))
        self.session.reload_settings()
