"""Entri susulan kuesioner: a pile of paper forms typed one after the other, without the mouse.

A digit goes on to the next unsur by itself, Ctrl+S keeps the form and begins another of the same
day. The last one can be taken back as long as its day lasts.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from desktop_app.domain.catalogue import Service
from desktop_app.domain.survey import SCORES, Answers, Choice, Element, Trait
from desktop_app.domain.survey_report import SERVICE_LABEL
from desktop_app.gui.forms.ui_reports_survey_paper import Ui_SurveyPaperPage
from desktop_app.gui.notices import Kind
from desktop_app.gui.session import Session
from desktop_app.gui.theme import FIELD_HEIGHT
from desktop_app.gui.widgets.fields import mark
from desktop_app.gui.words import count, say
from desktop_app.usecases import survey_papers, surveys

_SERVICE = "layanan"
_SCORE_WIDTH = 48
_DAY_WIDTH = 130


class ScoreField(QLineEdit):
    """One digit, 1 to 4; 0 and blank are no answer. A key answers and goes on, never two digits."""

    answered = Signal()

    def __init__(self, element: Element, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.element = element
        self.setMaxLength(1)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(_SCORE_WIDTH)
        words = "; ".join(f"{n} {said}" for n, said in zip(SCORES, element.answers, strict=True))
        self.setAccessibleName(element.label)
        self.setAccessibleDescription(f"{element.question} {words}")
        self.setToolTip(element.question)

    def score(self) -> int | None:
        """Return the score, None where the form is blank."""
        return int(self.text()) if self.text() in {str(one) for one in SCORES} else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a score, or none, and go on; up and down walk along the column."""
        typed = event.text()
        if typed in {"0", " "} or typed in {str(one) for one in SCORES}:
            self.setText("" if typed in {"0", " "} else typed)
            self.answered.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif not typed or not typed.isprintable():
            super().keyPressEvent(event)


class SurveyPaperPage(QWidget):
    """`left` when the pile is done."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.ui = ui = Ui_SurveyPaperPage()
        ui.setupUi(self)
        self.asked = surveys.questionnaire()
        self.entered = 0
        ui.day.setFixedWidth(_DAY_WIDTH)
        ui.day.latest = session.office.today()
        self.scores = [self._add_score(row, one) for row, one in enumerate(self.asked.elements)]
        self.traits = {one.code: self._add_trait(one) for one in self.asked.traits}
        self.service = self._add_trait(Trait(_SERVICE, SERVICE_LABEL, ()))
        self._order()
        self._connect()
        mark(ui.day, "", ui.day_fault)
        mark(ui.remark, "", ui.fault)

    def begin(self) -> None:
        """Ask which services there are, and take the first form."""
        self.ui.day.latest = self.session.office.today()
        self.session.workers.read(
            surveys.services, then=self._offer, otherwise=self.session.problem, owner=self
        )
        if self.ui.day.value() is None:
            self.ui.day.set_value(self.session.office.today())
            self.ui.day.setFocus()
            self.ui.day.selectAll()
        else:
            self.scores[0].setFocus()

    def save(self) -> None:
        """Keep this form and begin the next of the same day."""
        ui, day = self.ui, self.ui.day.value()
        if day is None:
            mark(ui.day, ui.day.problem() or self.tr("Tulis tanggalnya."), ui.day_fault)
            ui.day.setFocus()
            return
        mark(ui.day, "", ui.day_fault)
        mark(ui.remark, "", ui.fault)
        ui.save.setEnabled(False)
        self.session.workers.run(
            surveys.enter_paper,
            day,
            self.answers(),
            then=self._saved,
            otherwise=self._not_saved,
            owner=self,
        )

    def answers(self) -> Answers:
        """Return what the form says."""
        scores = {
            one.element.code: score for one in self.scores if (score := one.score()) is not None
        }
        told = {code: box.currentData() for code, box in self.traits.items() if box.currentData()}
        remark = self.ui.remark.toPlainText()
        return Answers(scores, told, self.service.currentData() or None, remark)

    def save_blank(self, path: Path) -> None:
        """Write the questionnaire to be filled in by hand."""
        said = self.tr("Kuesioner kertas tersimpan di {path}.").format(path=path)
        self.session.workers.run_long(
            survey_papers.save_form,
            path,
            then=lambda _: self.session.notice(said, kind=Kind.GOOD),
            otherwise=self.session.problem,
            owner=self,
        )

    def _saved(self, id: UUID) -> None:
        self._count(1)
        self.ui.save.setEnabled(True)
        self._clear()
        self.session.notice(
            self.tr("Kuesioner tersimpan. Lembar berikutnya."),
            undo=lambda: self._take_back(id),
            kind=Kind.GOOD,
        )

    def _not_saved(self, error: BaseException) -> None:
        self.ui.save.setEnabled(True)
        mark(self.ui.remark, say(error), self.ui.fault)
        self.scores[0].setFocus()

    def _take_back(self, id: UUID) -> None:
        self.session.workers.run(
            surveys.take_back,
            id,
            then=lambda _: self._count(-1),
            otherwise=self.session.problem,
            owner=self,
        )

    def _count(self, more: int) -> None:
        self.entered += more
        words = self.tr("{count} lembar disusulkan").format(count=count(self.entered))
        self.ui.count.setText(words if self.entered else "")

    def _clear(self) -> None:
        for field in self.scores:
            field.clear()
        for box in (*self.traits.values(), self.service):
            box.setCurrentIndex(0)
        self.ui.remark.clear()
        self.scores[0].setFocus()

    def _offer(self, services: Sequence[Service]) -> None:
        chosen = self.service.currentData()
        _fill(self.service, [Choice(one.code, one.short_name) for one in services])
        self.service.setCurrentIndex(max(self.service.findData(chosen), 0))

    def _add_score(self, row: int, element: Element) -> ScoreField:
        field, said = ScoreField(element, self), QLabel(self)
        label = QLabel(element.label, self)
        label.setWordWrap(True)
        said.setProperty("role", "hint")
        said.setMinimumWidth(190)
        field.textChanged.connect(
            lambda _: said.setText(
                element.answers[(field.score() or 1) - 1] if field.score() else ""
            )
        )
        field.answered.connect(field.focusNextChild)
        for column, widget in enumerate((label, field, said)):
            self.ui.scores.addWidget(widget, row, column)
        self.ui.scores.setColumnStretch(0, 1)
        return field

    def _add_trait(self, trait: Trait) -> QComboBox:
        box, label = QComboBox(self), QLabel(trait.label, self)
        box.setAccessibleName(trait.label)
        box.setMinimumHeight(FIELD_HEIGHT)
        label.setBuddy(box)
        _fill(box, trait.choices)
        self.ui.traits.addWidget(label)
        self.ui.traits.addWidget(box)
        return box

    def _order(self) -> None:
        """Go with Tab and Enter down the paper."""
        ui = self.ui
        order = [ui.day, *self.scores, *self.traits.values(), self.service, ui.remark, ui.save]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        ui = self.ui
        for button, key, slot in (
            (ui.save, "Ctrl+S", self.save),
            (ui.back, "Esc", self.left.emit),
        ):
            button.clicked.connect(lambda _=False, slot=slot: slot())
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            self.addAction(action)
        ui.blank.clicked.connect(self._ask_where)

    def _ask_where(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Simpan kuesioner kosong"),
            str(Path.home() / "kuesioner-skm.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.save_blank(Path(path if path.lower().endswith(".pdf") else f"{path}.pdf"))


def _fill(box: QComboBox, choices: Sequence[Choice]) -> None:
    box.clear()
    box.addItem("–", "")
    for one in choices:
        box.addItem(one.label, one.code)
