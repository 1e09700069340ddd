"""The adviser: a short interview on the left, what fits and why on the right, the choice below.

Reached from the number that is served (Ctrl+N), from Program, or for a case; left with Esc to
where one came from. Each answer counts at once; nothing is kept before Ctrl+S.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app.domain.access import Right
from desktop_app.domain.advice import Advice, Conclusion
from desktop_app.domain.advice_questions import Ask
from desktop_app.domain.advice_record import (
    LONGEST_NOTE,
    AdviceRecord,
    Answer,
)
from desktop_app.domain.advice_words import fitting_words
from desktop_app.domain.identity import mask_nik
from desktop_app.gui import theme
from desktop_app.gui.forms.ui_advice import Ui_AdviceScreen
from desktop_app.gui.models.ticked import TickedRows
from desktop_app.gui.screens.advice_sheet import SheetDesk
from desktop_app.gui.screens.advice_view import columns, details, told_lines
from desktop_app.gui.screens.base import Screen
from desktop_app.gui.session import Session
from desktop_app.gui.widgets.notice import Kind
from desktop_app.gui.words import date_and_time, said, say
from desktop_app.usecases import advice
from desktop_app.usecases.advice import Consultation

_CODE = Qt.ItemDataRole.UserRole
_TASKS = {
    "ticket": advice.consult_ticket,
    "applicant": advice.consult_applicant,
    "case": advice.consult_case,
}
_BACK = {"ticket": ("workbench", "")}
_PART = ("programmes", "advice")


class AdviceScreen(Screen):
    """One person at a time; `consultation` is None until register and rules have answered."""

    help_page = "penasihat"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_AdviceScreen()
        self.ui.setupUi(self)
        self.consultation: Consultation | None = None
        self.answers: dict[str, Answer] = {}
        self.asked: tuple[Ask, ...] = ()
        self.advice: Advice | None = None
        self._again = ""
        self._from = ""
        self._changed = False
        self.model = TickedRows[Conclusion](columns(), lambda one: one.programme.code, self)
        self.model.dress(self.ui.programmes)
        self.sheet = SheetDesk(session, self, self)
        self._connect()
        self._add_keys()
        theme.on_change(self._show_details)
        self._clear()

    # The screen ----------------------------------------------------------------------------------

    def show_section(self, section: str) -> None:
        """Take up a person: `ticket:`, `applicant:` or `case:` with an id."""
        kind, _, id = section.partition(":")
        if kind not in _TASKS or not id:
            return
        self._clear()
        self._from = kind
        self.ui.question.setText(self.tr("Mengumpulkan data …"))
        # Behind the draft that is being written: the form counts as it stands.
        self.session.workers.run(
            _TASKS[kind],
            UUID(hex=id),
            then=self._take,
            otherwise=self._not_taken,
            owner=self,
        )

    def leaving(self) -> None:
        """Leave nobody's data on the screen; a choice that was not kept is said to be gone."""
        if self._changed:
            self.session.notice(self.tr("Jawaban wawancara yang belum disimpan ditinggalkan."))
        self._clear()

    def escape(self) -> None:
        """Esc: back to where one came from."""
        self.session.place_wanted.emit(*_BACK.get(self._from, _PART))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The programmes the officer ticked."""
        return tuple(one.programme.code for one in self.model.ticked)

    @property
    def note(self) -> str:
        """What the officer wrote beside the choice."""
        return self.ui.note.text()

    # What the keys do ----------------------------------------------------------------------------

    def answer(self, answer: Answer) -> None:
        """Take down what was heard, and ask the next question."""
        code = self._again or (self.asked[0].fact.code if self.asked else "")
        if not code or self.consultation is None:
            return
        self.answers.pop(code, None)
        self.answers[code] = answer
        self._again = ""
        self._changed = True
        self._weigh()

    def ask_again(self) -> None:
        """Backspace: ask the chosen question again, else the last one that was answered."""
        item = self.ui.told.currentItem()
        code = item.data(_CODE) if item is not None and self.ui.told.hasFocus() else ""
        self._again = code or next(reversed(self.answers), "")
        self._show_question()

    def save(self) -> None:
        """Ctrl+S: keep what was advised and what the officer chose."""
        if self.consultation is None or not self.ui.save.isEnabled():
            return
        self.ui.save.setEnabled(False)
        self._tell("")
        self.session.workers.run(
            advice.record,
            self.consultation,
            dict(self.answers),
            self.chosen,
            self.note,
            then=self._saved,
            otherwise=self._not_saved,
            owner=self,
        )

    # Wiring --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.note.setMaxLength(LONGEST_NOTE)
        ui.told.setWordWrap(True)
        ui.told.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.yes.clicked.connect(lambda: self.answer(Answer.YES))
        ui.no.clicked.connect(lambda: self.answer(Answer.NO))
        ui.unknown.clicked.connect(lambda: self.answer(Answer.DO_NOT_KNOW))
        ui.again.clicked.connect(self.ask_again)
        ui.told.itemActivated.connect(lambda _: self.ask_again())
        ui.save.clicked.connect(self.save)
        ui.print.clicked.connect(self.sheet.print_out)
        ui.keep.clicked.connect(self.sheet.ask_where)
        ui.back.clicked.connect(self.escape)
        ui.programmes.selectionModel().currentRowChanged.connect(lambda *_: self._show_details())
        self.model.ticks_changed.connect(self._ticked)
        ui.note.textEdited.connect(lambda _: self._ticked())
        ui.save.setVisible(self.session.actor.may(Right.SERVE))

    def _add_keys(self) -> None:
        for key, slot in (
            ("Ctrl+S", self.save),
            ("Ctrl+P", self.sheet.print_out),
            ("Ctrl+E", self.sheet.ask_where),
            ("Esc", self.escape),
        ):
            self._key(self, key, slot, Qt.ShortcutContext.WindowShortcut)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, slot in (
            ("Y", lambda: self.answer(Answer.YES)),
            ("T", lambda: self.answer(Answer.NO)),
            ("X", lambda: self.answer(Answer.DO_NOT_KNOW)),
            ("Backspace", self.ask_again),
        ):
            # Letters answer while the keyboard is in the interview, and are letters in a field.
            self._key(self.ui.interview, key, slot, within)
        self._key(self.ui.programmes, "Space", self._toggle, Qt.ShortcutContext.WidgetShortcut)

    def _key(
        self, on: QWidget, key: str, slot: Callable[[], object], context: Qt.ShortcutContext
    ) -> None:
        action = QAction(on)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(context)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: slot())
        on.addAction(action)

    def _toggle(self) -> None:
        self.model.toggle(self.ui.programmes.currentIndex().siblingAtColumn(0))

    # What is on show -----------------------------------------------------------------------------

    def _clear(self) -> None:
        ui = self.ui
        self.consultation, self.advice, self._again = None, None, ""
        self.answers, self.asked, self._changed = {}, (), False
        for label in (ui.person, ui.standing, ui.progress, ui.question, ui.help, ui.outcome):
            label.clear()
        ui.told.clear()
        ui.note.clear()
        ui.details.clear()
        ui.saved_words.clear()
        self.model.show_rows(())
        self.model.tick(())
        self._tell("")
        ui.trouble.hide()
        for part in (ui.yes, ui.no, ui.unknown, ui.again, ui.save, ui.print, ui.keep):
            part.setEnabled(False)

    def _take(self, found: Consultation) -> None:
        self.consultation = found
        person = found.subject.person
        self.ui.person.setText(person.name or self.tr("(belum bernama)"))
        parts = [mask_nik(person.nik) if person.nik else self.tr("tanpa NIK"), found.data]
        self.ui.standing.setText(" · ".join(part for part in parts if part))
        chosen: tuple[str, ...] = ()
        if found.earlier:
            last = found.earlier[0]
            self.answers = advice.as_answered(found, last)
            chosen = last.chosen
            self.ui.note.setText(last.note)
            self._say_kept(last)
        self._weigh()
        self.model.tick(one for one in self.model.rows if one.programme.code in chosen)
        self._changed = False
        for part in (self.ui.save, self.ui.print, self.ui.keep):
            part.setEnabled(True)
        self.ui.yes.setFocus()

    def _not_taken(self, error: BaseException) -> None:
        self.ui.question.clear()
        self.ui.trouble.setText(say(error))
        self.ui.trouble.show()
        self.ui.back.setFocus()

    def _weigh(self) -> None:
        found = self.consultation
        if found is None:
            return
        ticked = self.model.ticked
        row = self.model.row(self.ui.programmes.currentIndex())
        self.advice = found.advice(self.answers)
        self.asked = found.questions(self.answers)
        self.model.show_rows(self.advice.conclusions)
        self.model.tick(
            one
            for one in self.model.rows
            if one.programme.code in {kept.programme.code for kept in ticked}
        )
        self.ui.outcome.setText(said(fitting_words(self.advice)))
        self._show_told()
        self._show_question()
        self._choose(row.programme.code if row is not None and self.answers else "")

    def _choose(self, code: str) -> None:
        codes = [one.programme.code for one in self.model.rows]
        at = codes.index(code) if code in codes else 0
        self.ui.programmes.selectionModel().setCurrentIndex(
            self.model.index(at, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._show_details()

    def _show_question(self) -> None:
        ui, found = self.ui, self.consultation
        if found is None:
            return
        fact = found.network.book.questions.get(self._again)
        if fact is None and self.asked:
            fact = self.asked[0].fact
        for button in (ui.yes, ui.no, ui.unknown):
            button.setVisible(fact is not None)
            button.setEnabled(fact is not None)
        ui.again.setEnabled(bool(self.answers))
        ui.question.setText(
            fact.question if fact is not None else self.tr("Semua yang menentukan sudah terjawab.")
        )
        ui.help.setText(fact.help if fact is not None else "")
        ui.help.setVisible(bool(ui.help.text()))
        ui.progress.setText(self._progress())
        if fact is not None and not ui.interview.isAncestorOf(self.focusWidget() or self):
            ui.yes.setFocus()
        elif fact is None:
            ui.programmes.setFocus()

    def _progress(self) -> str:
        if self._again:
            return self.tr("Menjawab ulang")
        left = len(self.asked)
        if not left:
            return self.tr("Wawancara selesai")
        words = self.tr("Pertanyaan {number}, paling banyak {left} lagi yang dapat mengubah saran")
        return words.format(number=len(self.answers) + 1, left=left)

    def _show_told(self) -> None:
        found = self.consultation
        self.ui.told.clear()
        if found is None:
            return
        for code, words in told_lines(found.network.book, found.known, self.answers):
            item = QListWidgetItem(words)
            item.setData(_CODE, code)
            item.setToolTip(words)
            self.ui.told.addItem(item)

    def _show_details(self) -> None:
        row = self.model.row(self.ui.programmes.currentIndex())
        if row is None or self.consultation is None or self.advice is None:
            self.ui.details.clear()
            return
        self.ui.details.setHtml(details(self.consultation.network.book, self.advice, row))

    def _ticked(self) -> None:
        if self.consultation is not None and self.advice is not None:
            self._changed = True
            self.ui.saved_words.clear()

    # Keeping -------------------------------------------------------------------------------------

    def _saved(self, kept: AdviceRecord) -> None:
        self.ui.save.setEnabled(True)
        self._changed = False
        self._say_kept(kept)
        words = self.tr("Saran dan pilihan tersimpan.")
        if not kept.chosen:
            words = self.tr("Saran tersimpan; tidak ada program yang dipilih.")
        self.session.notice(words, kind=Kind.GOOD)

    def _not_saved(self, error: BaseException) -> None:
        self.ui.save.setEnabled(True)
        self._tell(say(error))

    def _say_kept(self, kept: AdviceRecord) -> None:
        when = date_and_time(kept.at, self.session.office.zone)
        self.ui.saved_words.setText(self.tr("✔ Tersimpan {when}").format(when=when))

    def _tell(self, sentence: str) -> None:
        self.ui.fault.setText(sentence)
        self.ui.fault.setVisible(bool(sentence))
